//! The store on disk: what is listed, selected, saved and removed.

use std::fs;

use contexts::{Context, DEFAULT_URL, Error, Overrides, RunError, Runner, Settings, Store};

/// Knows one nsc user and no other program.
struct Nsc;

impl Runner for Nsc {
    fn run(&self, program: &str, args: &[&str]) -> Result<Vec<u8>, RunError> {
        match (program, args) {
            ("nsc", ["generate", "profile", "nsc://O/A/U"]) => {
                Ok(br#"{"user_creds":"/u.creds","operator":{"service":["nats://a","nats://b"]}}"#.to_vec())
            }
            _ => Err(RunError::NotFound(program.into())),
        }
    }
}

fn store() -> (tempfile::TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::at(dir.path());
    (dir, store)
}

fn save(store: &Store, name: &str, overrides: &Overrides) {
    store.save(&mut Context::blank("", overrides), name, &Nsc).unwrap();
}

#[test]
fn an_empty_store() {
    let (_dir, store) = store();
    assert!(store.list().unwrap().is_empty());
    assert_eq!((store.selected(), store.previous()), (None, None));
    assert!(matches!(store.load("a", &Overrides::default(), &Nsc), Err(Error::NotFound(_))));
    store.delete("a").unwrap();
    store.unselect().unwrap();
}

#[test]
fn saved_contexts_load_again_and_leave_no_temporary_files() {
    let (dir, store) = store();
    save(&store, "a", &Overrides { inbox_prefix: "_IN".into(), ..Overrides::default() });
    let context = store.load("a", &Overrides::default(), &Nsc).unwrap();
    assert_eq!((context.server_urls(), context.settings.inbox_prefix.as_str()), (DEFAULT_URL, "_IN"));
    assert_eq!(context.path, Some(store.path("a")));
    let files = fs::read_dir(dir.path().join("nats/context")).unwrap();
    assert_eq!(files.flatten().map(|f| f.file_name()).collect::<Vec<_>>(), ["a.json"]);
}

#[test]
fn a_refused_save_leaves_the_file_alone() {
    let (_dir, store) = store();
    save(&store, "a", &Overrides::default());
    let before = fs::read(store.path("a")).unwrap();
    let mut two =
        Context::blank("", &Overrides { user: "u".into(), nkey: "n".into(), ..Overrides::default() });
    assert!(matches!(store.save(&mut two, "a", &Nsc), Err(Error::TooManyCredentials)));
    assert_eq!(fs::read(store.path("a")).unwrap(), before);
}

#[test]
fn selection_remembers_what_was_before() {
    let (_dir, store) = store();
    for name in ["a", "b", "c"] {
        save(&store, name, &Overrides::default());
    }
    store.select("a").unwrap();
    assert_eq!((store.selected(), store.previous()), (Some("a".into()), None));
    store.select("b").unwrap();
    assert_eq!((store.selected(), store.previous()), (Some("b".into()), Some("a".into())));
    assert!(matches!(store.select("none"), Err(Error::NotFound(_))));
    assert!(matches!(store.delete("b"), Err(Error::Active(_))));
    store.unselect().unwrap();
    assert_eq!((store.selected(), store.previous()), (None, Some("b".into())));
    store.select("c").unwrap();
    assert_eq!((store.selected(), store.previous()), (Some("c".into()), Some("b".into())));
}

#[test]
fn the_last_context_goes_although_it_is_selected() {
    let (_dir, store) = store();
    save(&store, "a", &Overrides::default());
    store.select("a").unwrap();
    store.delete("a").unwrap();
    assert_eq!((store.selected(), store.known("a")), (None, false));
}

#[test]
fn nsc_contexts_are_asked_of_nsc_and_saved_as_creds() {
    let (dir, store) = store();
    fs::create_dir_all(dir.path().join("nats/context")).unwrap();
    fs::write(store.path("old"), r#"{"nsc":"nsc://O/A/U"}"#).unwrap();
    let mut context = store.load("old", &Overrides::default(), &Nsc).unwrap();
    assert_eq!((context.creds(), context.server_urls()), ("/u.creds", "nats://a,nats://b"));
    store.save(&mut context, "new", &Nsc).unwrap();
    let saved = store.settings("new").unwrap();
    let want =
        Settings { creds: "nsc://O/A/U".into(), url: "nats://a,nats://b".into(), ..Settings::default() };
    assert_eq!(saved, want);
}

#[test]
fn a_broken_file_is_named() {
    let (dir, store) = store();
    fs::create_dir_all(dir.path().join("nats/context")).unwrap();
    fs::write(store.path("bad"), "{").unwrap();
    let error = store.load("bad", &Overrides::default(), &Nsc).unwrap_err().to_string();
    assert!(error.contains("bad.json: EOF while parsing"), "{error}");
    assert!(store.known("bad"));
}

#[test]
fn a_file_outside_the_store_gives_its_name() {
    let (dir, _) = store();
    let path = dir.path().join("mine.json");
    fs::write(&path, r#"{"url":"nats://x"}"#).unwrap();
    let context = Store::load_file(&path, &Overrides::default(), &Nsc).unwrap();
    assert_eq!((context.name.as_str(), context.server_urls()), ("mine", "nats://x"));
}
