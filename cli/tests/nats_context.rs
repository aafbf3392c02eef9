//! `nats context`: whole outputs and the files behind them.

mod support;
use support::Nats;

fn with(names: &[&str]) -> Nats {
    let nats = Nats::new();
    for name in names {
        nats.run(&format!("context add {name} --description 'the {name} one' --server nats://{name}:4222"))
            .ok();
    }
    nats
}

fn shown(name: &str) -> String {
    format!(
        "NATS Configuration Context \"{name}\"\n\n  Description: the {name} one\n  Server URLs: nats://{name}:4222\n         \
         Path: HOME/nats/context/{name}.json\n\n"
    )
}

#[test]
fn add_writes_the_file_and_shows_it() {
    let nats = Nats::new();
    let line = "context add one --server nats://h:1 --user u --password secret --js-domain hub --tlsfirst --colors red";
    let want = "\
NATS Configuration Context \"one\"

   Server URLs: nats://h:1
      Username: u
      Password: ******
     TLS First: true
     JS Domain: hub
          Path: HOME/nats/context/one.json
  Color Scheme: red

";
    assert_eq!(nats.run(line).ok(), want);
    let file = nats.read("nats/context/one.json");
    let start = "{\n  \"description\": \"\",\n  \"url\": \"nats://h:1\",\n  \"socks_proxy\": \"\",\n  \"token\": \"\",\n  \"user\": \"u\",\n";
    assert!(file.starts_with(start), "{file}");
    assert!(file.ends_with("\n  \"windows_ca_certs_match\": null\n}"), "{file}");
    assert!(!nats.path("nats/context.txt").exists());
}

#[cfg(unix)]
#[test]
fn files_are_private() {
    use std::os::unix::fs::PermissionsExt;
    let nats = with(&["one"]);
    nats.run("ctx select one").ok();
    let mode = |path: &str| std::fs::metadata(nats.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("nats/context"), 0o700);
    assert_eq!(mode("nats/context/one.json"), 0o600);
    assert_eq!(mode("nats/context.txt"), 0o600);
}

#[test]
fn add_changes_only_what_is_given() {
    let nats = with(&["one"]);
    nats.run("context save one --creds /a.creds").ok();
    let file = nats.read("nats/context/one.json");
    assert!(
        file.contains("\"description\": \"the one one\"") && file.contains("\"creds\": \"/a.creds\""),
        "{file}"
    );
    let error = nats.run("context add one --user u --password p").failed();
    let want = "too many types of credentials. Choose only one from 'user/token', 'creds', 'nkey', 'nsc'";
    assert_eq!(error, format!("nats: error: {want}\n"));
}

#[test]
fn a_user_alone_is_saved_as_the_token_and_token_is_not_saved() {
    let nats = Nats::new();
    nats.run("context add one --user s3cret").ok();
    assert!(nats.read("nats/context/one.json").contains("\"token\": \"s3cret\",\n  \"user\": \"\""));
    nats.run("context add two --token s3cret").ok();
    assert!(nats.read("nats/context/two.json").contains("\"token\": \"\""));
}

#[test]
fn embed_puts_files_into_the_context() {
    let nats = Nats::new();
    std::fs::write(nats.path("u.creds"), "hi").unwrap();
    let out = nats.run("context add one --embed --creds u.creds").ok();
    assert!(out.contains("Credentials: embedded data\n"), "{out}");
    assert!(nats.read("nats/context/one.json").contains("\"creds\": \"data:;base64,aGk=\""));
    assert!(nats.run("context add two --embed --creds none.creds").failed().contains("none.creds: "));
    assert!(!nats.path("nats/context/two.json").exists());
}

#[test]
fn bad_names_are_refused() {
    let nats = Nats::new();
    for name in ["a/b", "..", "a\\\\b", "''"] {
        let error = nats.run(&format!("context add {name}")).failed();
        assert!(error.starts_with("nats: error: invalid context name: "), "{name}: {error}");
    }
}

#[test]
fn ls_in_all_its_forms() {
    let nats = with(&["b", "a"]);
    nats.run("context select b").ok();
    let want = "\
╭────────────────────╮
│   Known Contexts   │
├──────┬─────────────┤
│ Name │ Description │
├──────┼─────────────┤
│ a    │ the a one   │
│ b*   │ the b one   │
╰──────┴─────────────╯

";
    assert_eq!(nats.run("context ls").ok(), want);
    assert_eq!(nats.run("context ls --names").ok(), "a\nb\n");
    assert_eq!(nats.run("context ls --completion").ok(), "a:the a one\nb*:the b one\n");
    let json: serde_json::Value = serde_json::from_str(&nats.run("context ls --json").ok()).unwrap();
    assert_eq!((&json[0]["name"], &json[1]["url"]), (&"a".into(), &"nats://b:4222".into()));
    assert_eq!(Nats::new().run("context ls").ok(), "No known contexts\n");
    let csv = nats.env("NATS_TABLE_FORMAT", "csv").run("ctx ls").ok();
    assert_eq!(csv, "Known Contexts\nName,Description\na,the a one\nb*,the b one\n\n");
}

#[test]
fn ls_leaves_out_what_it_cannot_read() {
    let nats = with(&["a"]);
    std::fs::write(nats.path("nats/context/bad.json"), "{").unwrap();
    std::fs::write(nats.path("nats/context/empty.json"), "").unwrap();
    std::fs::write(nats.path("nats/context/notes.txt"), "x").unwrap();
    let ran = nats.run("context ls --names");
    assert!(ran.err.contains(" Could not load context bad: "), "{ran:?}");
    assert_eq!(ran.ok(), "a\n");
}

#[test]
fn select_unselect_and_previous() {
    let nats = with(&["a", "b"]);
    assert_eq!(
        nats.run("context previous").failed(),
        "nats: error: no default context and no name supplied\n"
    );
    assert_eq!(nats.run("context select a").ok(), shown("a"));
    assert_eq!(nats.run("context set b").ok(), shown("b"));
    assert_eq!(nats.read("nats/context.txt"), "b");
    assert_eq!(nats.read("nats/previous-context.txt"), "a");
    assert_eq!(nats.run("ctx -- -").ok(), shown("a"));
    assert_eq!(nats.run("ctx previous").ok(), shown("b"));
    assert_eq!(nats.run("context unselect").ok(), "Unselected the \"b\" context\n");
    assert_eq!(nats.run("context unselect").ok(), "No context currently selected\n");
    assert_eq!(nats.run("ctx previous").ok(), shown("b"));
    assert_eq!(nats.run("ctx select nope").failed(), "nats: error: context not found: \"nope\"\n");
    assert!(nats.run("ctx -").failed().starts_with("error: expected command but got \"\""));
}

#[test]
fn questions_need_a_terminal() {
    let nats = with(&["a"]);
    let error = nats.run("context select").failed();
    assert_eq!(
        error,
        "nats: error: cannot ask \"Select a Context\" without a terminal: use nats context select NAME\n"
    );
    let error = nats.run("context rm a").failed();
    assert!(error.starts_with("nats: error: could not obtain confirmation: cannot ask "), "{error}");
    assert!(nats.path("nats/context/a.json").exists());
}

#[test]
fn rm_keeps_the_selected_one_unless_forced() {
    let nats = with(&["a", "b"]);
    nats.run("context select a").ok();
    let error = nats.run("context rm a").failed();
    let want = "cannot remove the selected context, select another one or use the unselect command";
    assert_eq!(error, format!("nats: error: {want}\n"));
    assert_eq!(nats.run("context rm a --force").ok(), "");
    assert_eq!(nats.run("context rm -f never-there").ok(), "");
    assert_eq!(nats.run("context ls --names").ok(), "b\n");
    assert!(!nats.path("nats/context.txt").exists());
}

#[test]
fn copy_needs_a_source_and_a_new_name() {
    let nats = with(&["a", "b"]);
    assert_eq!(nats.run("context cp none c").failed(), "nats: error: unknown context \"none\"\n");
    assert_eq!(nats.run("context cp a b").failed(), "nats: error: context \"b\" already exist\n");
    let out = nats.run("context cp a c --description 'the c one' --server nats://c:4222 --select").ok();
    assert_eq!(out, shown("c"));
    assert_eq!(nats.read("nats/context.txt"), "c");
}

#[test]
fn info_says_what_is_there() {
    let nats = with(&["a"]);
    std::fs::write(nats.path("x.creds"), "x").unwrap();
    nats.run("context add a --creds ~/x.creds").ok();
    assert!(nats.run("context info a").ok().contains("  Credentials: HOME/x.creds (OK)\n"));
    std::fs::remove_file(nats.path("x.creds")).unwrap();
    assert!(nats.run("context info a").ok().contains("  Credentials: HOME/x.creds (ERROR)\n"));
    nats.run("context add b --creds op://v/i/f").ok();
    assert!(nats.run("context info b").ok().contains("  Credentials: op://v/i/f (1Password)\n"));
    assert_eq!(nats.run("context info").failed(), "nats: error: no default context and no name supplied\n");
    assert_eq!(nats.run("context info nope").failed(), "nats: error: context not found: \"nope\"\n");
    let json: serde_json::Value = serde_json::from_str(&nats.run("context show b --json").ok()).unwrap();
    assert_eq!((&json["name"], &json["creds"]), (&"b".into(), &"op://v/i/f".into()));
}

#[test]
fn info_warns_of_variables_in_the_way() {
    let nats = with(&["a"]).env("NATS_URL", "nats://env:1").env("NATS_CA", "");
    let out = nats.run("context info a").ok();
    assert!(out.ends_with("\n\nWARNING: Shell environment overrides in place using NATS_URL\n\n"), "{out}");
    assert!(out.contains("Server URLs: nats://a:4222\n"), "{out}");
}

#[test]
fn validate_fails_when_something_is_missing() {
    let nats = with(&["a"]);
    assert_eq!(nats.run("context validate").ok(), shown("a") + "\n");
    nats.run("context add b --creds /no/such.creds").ok();
    let ran = nats.run("context validate");
    assert!(ran.out.contains("(ERROR)"), "{ran:?}");
    assert_eq!(ran.failed(), "nats: error: validation failed\n");
    nats.run("context validate a").ok();
}

#[test]
fn a_missing_selected_context_is_unselected() {
    let nats = with(&["a"]);
    nats.run("context select a").ok();
    std::fs::remove_file(nats.path("nats/context/a.json")).unwrap();
    let ran = nats.run("context ls");
    assert_eq!(ran.out, "The selected context \"a\" was not found, unselecting it\n\n");
    assert_eq!(ran.failed(), "nats: error: context not found\n");
    assert_eq!(nats.run("context ls").ok(), "No known contexts\n");
}

#[test]
fn edit_shows_yaml_and_saves_json() {
    let editor = |script: &str| {
        let nats = with(&["a"]).env("EDITOR", "sh 'the editor'");
        std::fs::write(nats.path("the editor"), script).unwrap();
        nats
    };
    let nats = editor("grep -q '^description: \"the a one\"$' $1 && sed -i 's/the a one/edited/' $1");
    let out = nats.run("context edit a").ok();
    assert!(out.contains("Description: edited\n"), "{out}");
    assert!(nats.read("nats/context/a.json").contains("\"description\": \"edited\""));
    let nats = editor("echo 'urls: x' > $1");
    let error = nats.run("context edit a").failed();
    assert_eq!(error, "nats: error: the edited context is not valid: unknown field \"urls\"\n");
    assert!(nats.read("nats/context/a.json").contains("the a one"));
    let error = editor("exit 3").run("context edit a").failed();
    assert!(error.contains("sh: exit status: 3"), "{error}");
    let error = with(&["a"]).run("context edit a").failed();
    assert_eq!(error, "nats: error: set EDITOR environment variable to your chosen editor\n");
}

/// The URL that a run would connect to, as `rtt` shows it.
fn used(nats: &Nats, flags: &str) -> String {
    let out = nats.run(&format!("rtt 1 {flags}")).ok();
    out.lines().next().unwrap_or_default().trim_end_matches(':').to_string()
}

#[test]
fn the_context_of_a_run() {
    let nats = Nats::new();
    for (name, port) in [("a", 1), ("b", 2)] {
        nats.run(&format!("context add {name} -s nats://127.0.0.1:{port}")).ok();
    }
    std::fs::write(nats.path("file.json"), r#"{"url":"nats://127.0.0.1:3"}"#).unwrap();
    std::fs::write(nats.path("nats/context/bad.json"), "{").unwrap();
    nats.run("context select a").ok();
    assert_eq!(used(&nats, ""), "nats://127.0.0.1:1");
    assert_eq!(used(&nats, "--context b"), "nats://127.0.0.1:2");
    assert_eq!(used(&nats, "--context file.json"), "nats://127.0.0.1:3");
    assert_eq!(used(&nats, "--context b -s 127.0.0.1:4"), "nats://127.0.0.1:4");
    assert_eq!(used(&nats, "--context bad -s nats://127.0.0.1:5"), "nats://127.0.0.1:5");
    assert_eq!(used(&nats, "--no-context -s nats://127.0.0.1:6"), "nats://127.0.0.1:6");
    let nats = nats.env("NATS_CONTEXT", "b");
    assert_eq!(used(&nats, ""), "nats://127.0.0.1:2");
    let nats = nats.env("NATS_URL", "nats://127.0.0.1:7");
    assert_eq!(used(&nats, "--no-context"), "nats://127.0.0.1:7");
}

#[test]
fn a_missing_named_context_clears_the_selection() {
    let nats = with(&["a"]);
    nats.run("context select a").ok();
    let ran = nats.run("context ls --context none");
    assert_eq!(ran.out, "The selected context \"a\" was not found, unselecting it\n\n");
    assert_eq!(ran.failed(), "nats: error: context not found\n");
    assert!(!nats.path("nats/context.txt").exists());
    assert_eq!(nats.read("nats/previous-context.txt"), "a");
}
