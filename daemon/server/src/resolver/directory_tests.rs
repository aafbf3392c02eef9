//! Files of a resolver's directory: what comes, what stays, what is set aside.

use super::*;
use daemon_keys::nkey::{Kind, NKey};

const NOW: i64 = 1_000;

fn account(number: u8) -> String {
    NKey::from_raw(Kind::Account, [number; 32]).public().to_owned()
}

fn token(number: u8, issued_at: i64, expires: i64) -> String {
    let mut claims = AccountClaims::new(&account(number));
    claims.data.expires = expires;
    jwt::encode(&claims, &NKey::from_raw(Kind::Operator, [1; 32]), issued_at).unwrap()
}

fn open(dir: &Path, keeps: Keeps, limit: usize) -> Directory {
    Directory::open(dir.to_str().unwrap(), keeps, limit, NOW, Log::test()).unwrap()
}

fn files(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn tokens_come_and_stay() {
    let dir = tempfile::tempdir().unwrap();
    let inside = dir.path().join("made");
    let directory = open(&inside, Keeps::All(Delete::No), usize::MAX);
    let (old, new) = (token(1, 10, 0), token(1, 20, 0));
    assert!(directory.save(&account(1), &old, NOW).unwrap());
    assert!(!directory.save(&account(1), &old, NOW).unwrap(), "the same");
    assert!(directory.save_if_newer(&account(1), &new, NOW).unwrap());
    assert!(!directory.save_if_newer(&account(1), &old, NOW).unwrap(), "an older one");
    assert_eq!(directory.load(&account(1), NOW).unwrap(), Some(new));
    assert_eq!(directory.load(&account(2), NOW).unwrap(), None);
    assert!(!directory.delete(&account(1)).unwrap(), "deleting is not allowed");
    assert_eq!(files(&inside), [format!("{}.jwt", account(1))]);
    let again = open(&inside, Keeps::All(Delete::No), usize::MAX);
    assert_eq!(again.hash(), directory.hash());
    for bad in ["../x", "", NKey::generate(Kind::User).public()] {
        assert!(directory.load(bad, NOW).is_err() && directory.save(bad, "x", NOW).is_err());
    }
    assert!(directory.save_if_newer(&account(2), &token(1, 30, 0), NOW).is_err(), "another account's");
}

#[test]
fn what_cannot_be_read_is_set_aside() {
    let dir = tempfile::tempdir().unwrap();
    let name = |number: u8| format!("{}.jwt", account(number));
    fs::write(dir.path().join(name(1)), "no token").unwrap();
    fs::write(dir.path().join(name(2)), token(3, 1, 0)).unwrap();
    fs::write(dir.path().join(name(4)), token(4, 1, 0)).unwrap();
    fs::write(dir.path().join("README"), "not ours").unwrap();
    let directory = open(dir.path(), Keeps::All(Delete::Hard), usize::MAX);
    let mut keys = Vec::new();
    directory.each(NOW, |key, _| keys.push(key.to_owned())).unwrap();
    assert_eq!(keys, [account(4)]);
    let mut expected = vec!["README".to_owned(), name(1) + ".unreadable", name(2) + ".unreadable", name(4)];
    expected.sort();
    assert_eq!(files(dir.path()), expected);
    fs::write(dir.path().join(name(4)), "torn").unwrap();
    assert_eq!(directory.load(&account(4), NOW).unwrap(), None);
    assert!(files(dir.path()).contains(&(name(4) + ".unreadable")));
}

#[test]
fn deleting_keeps_or_removes_the_file() {
    for (delete, left) in [(Delete::Rename, 1), (Delete::Hard, 0)] {
        let dir = tempfile::tempdir().unwrap();
        let directory = open(dir.path(), Keeps::All(delete), usize::MAX);
        directory.save(&account(1), &token(1, 1, 0), NOW).unwrap();
        assert!(directory.delete(&account(1)).unwrap());
        assert!(!directory.delete(&account(1)).unwrap());
        assert_eq!(files(dir.path()).len(), left);
        assert_eq!(directory.load(&account(1), NOW).unwrap(), None);
        assert_eq!(directory.hash(), Hash::default());
    }
}

#[test]
fn a_full_directory_is_full_and_a_cache_forgets() {
    let dir = tempfile::tempdir().unwrap();
    let full = open(dir.path(), Keeps::All(Delete::No), 1);
    full.save(&account(1), &token(1, 1, 0), NOW).unwrap();
    assert!(matches!(full.save(&account(2), &token(2, 1, 0), NOW), Err(ResolverError::Full)));
    assert!(full.save(&account(1), &token(1, 2, 0), NOW).unwrap());
    let dir = tempfile::tempdir().unwrap();
    let cache = open(dir.path(), Keeps::Asked { ttl: Some(10) }, 2);
    for number in 1..=2 {
        cache.save(&account(number), &token(number, 1, 0), NOW).unwrap();
    }
    cache.load(&account(1), NOW + 5).unwrap();
    cache.save(&account(3), &token(3, 1, 0), NOW + 5).unwrap();
    assert_eq!(cache.load(&account(2), NOW + 5).unwrap(), None);
    cache.expire(NOW + 14);
    assert_eq!(files(dir.path()).len(), 2);
    cache.expire(NOW + 15);
    assert_eq!(files(dir.path()).len(), 0);
}

#[test]
fn what_has_ended_is_set_aside() {
    let dir = tempfile::tempdir().unwrap();
    let directory = open(dir.path(), Keeps::All(Delete::No), usize::MAX);
    directory.save(&account(1), &token(1, 1, NOW + 10), NOW).unwrap();
    let mut seen = 0;
    directory.each(NOW + 10, |_, _| seen += 1).unwrap();
    assert_eq!(seen, 0);
    directory.expire(NOW + 10);
    assert_eq!(files(dir.path()), [format!("{}.jwt.expired", account(1))]);
}

#[test]
fn changes_from_outside_are_found() {
    let dir = tempfile::tempdir().unwrap();
    let directory = open(dir.path(), Keeps::All(Delete::No), usize::MAX);
    directory.save(&account(1), &token(1, 1, 0), NOW).unwrap();
    fs::write(dir.path().join(format!("{}.jwt", account(1))), token(1, 2, 0)).unwrap();
    fs::write(dir.path().join(format!("{}.jwt", account(2))), token(2, 2, 0)).unwrap();
    let mut changed = directory.look_through(NOW).unwrap();
    changed.sort();
    let mut both = vec![account(1), account(2)];
    both.sort();
    assert_eq!(changed, both);
    assert_eq!(directory.look_through(NOW).unwrap(), Vec::<String>::new());
}
