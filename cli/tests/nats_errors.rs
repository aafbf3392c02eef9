//! `nats errors`: the built-in table and files of errors.

mod support;

use support::Nats;

const FILE: &str = r#"[
  {"constant": "JSGoneErr", "code": 404, "error_code": 10002, "description": "gone", "comment": "it was there",
   "help": "Look elsewhere.", "url": "https://example.net/gone", "deprecates": ""},
  {"constant": "JSBadErrF", "code": 400, "error_code": 10001, "description": "bad {what}"}
]"#;

fn with_file(text: &str) -> Nats {
    let nats = Nats::new();
    std::fs::write(nats.path("errors.json"), text).unwrap();
    nats
}

#[test]
fn lookup_shows_one_error() {
    let want = "\
NATS Error Code: 10059

  Description: stream not found
    HTTP Code: 404
     Constant: STREAM_NOT_FOUND

No further information available
";
    let nats = Nats::new();
    for name in ["lookup", "find", "get", "l", "view", "show"] {
        assert_eq!(nats.run(&format!("errors {name} 10059")).ok(), want);
    }
    assert_eq!(nats.run("err lookup 1").failed(), "nats: error: no error matches code 1\n");
    let wrong = nats.run("err lookup 70000").failed();
    assert_eq!(wrong, "nats: error: code: 70000 is larger than 65535\n");
}

#[test]
fn lookup_shows_all_that_a_file_says() {
    let want = "\
NATS Error Code: 10002

  Description: gone
      Comment: it was there
    HTTP Code: 404
     Constant: JSGoneErr
     Help URL: https://example.net/gone

Look elsewhere.
";
    assert_eq!(with_file(FILE).run("errors lookup 10002 --errors errors.json").ok(), want);
}

#[test]
fn ls_finds_and_sorts() {
    let nats = Nats::new();
    let want = "\
╭──────────────────────────────────────────────────────────────────────────────────────────────╮
│                                         NATS Errors                                          │
├───────────┬─────────────────┬──────────────────────────┬─────────┬───────────────────────────┤
│ NATS Code │ HTTP Error Code │ Description              │ Comment │ Constant                  │
├───────────┼─────────────────┼──────────────────────────┼─────────┼───────────────────────────┤
│     10014 │             404 │ consumer not found       │         │ CONSUMER_NOT_FOUND        │
│     10035 │             503 │ account not found        │         │ NO_ACCOUNT                │
│     10043 │             400 │ sequence {seq} not found │         │ SEQUENCE_NOT_FOUND        │
│     10059 │             404 │ stream not found         │         │ STREAM_NOT_FOUND          │
│     10068 │             404 │ template not found       │         │ STREAM_TEMPLATE_NOT_FOUND │
╰───────────┴─────────────────┴──────────────────────────┴─────────┴───────────────────────────╯
";
    assert_eq!(nats.run("errors ls 'not found$'").ok(), want);
    let csv = Nats::new().env("NATS_TABLE_FORMAT", "csv");
    let codes = |line: &str| {
        let out = csv.run(line).ok();
        out.lines().skip(2).map(|row| row.split(',').next().unwrap().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(codes("errors ls WQ"), ["10098", "10099", "10100", "10101"]);
    assert_eq!(codes("errors ls -R wq"), ["10101", "10100", "10099", "10098"]);
    assert_eq!(codes("errors ls wq d"), ["10101", "10100", "10099", "10098"]);
    assert_eq!(codes("errors ls '^500$|^10059$' http").first().unwrap(), "10059");
    assert_eq!(codes("errors ls").len(), schemas::jetstream::errors::TABLE.len());
    let none = nats.run("errors ls no-such-thing").failed();
    assert_eq!(none, "nats: error: no errors found matching regular expression no-such-thing\n");
    assert!(nats.run("errors ls '('").failed().starts_with("nats: error: match: regex parse error"));
}

#[test]
fn validate_names_what_is_wrong() {
    let nats = with_file(FILE);
    assert_eq!(nats.run("errors validate errors.json").ok(), "Validated 2 errors\n");
    let nats = with_file(&FILE.replace("JSBadErrF", "JSBadErr").replace("404", "0"));
    let ran = nats.run("errors validate --errors errors.json");
    let want = "10002 failed: code is required\n\
                10001 failed: constant must end in F when the description has gaps\n";
    assert_eq!((ran.out.as_str(), ran.code), (want, 1));
    assert_eq!(ran.err, "nats: error: errors.json is invalid\n");
    let no_file = Nats::new().run("errors validate").failed();
    assert_eq!(no_file, "nats: error: no file to check: give it as an argument or with --errors\n");
    let no_list = with_file("{}").run("errors validate errors.json").failed();
    assert!(no_list.starts_with("nats: error: errors.json: not a list of errors: "), "{no_list}");
}

#[test]
fn edit_changes_one_error_and_adds_another() {
    let nats = with_file(FILE).env("EDITOR", "sed -i s/gone/lost/");
    assert_eq!(nats.run("errors edit errors.json 10002").ok(), "Validated 2 errors\n");
    let file: serde_json::Value = serde_json::from_str(&nats.read("errors.json")).unwrap();
    assert_eq!((&file[0]["description"], &file[1]["description"]), (&"lost".into(), &"bad {what}".into()));
    let script = r#"sed -i -e 's/"constant": ""/"constant": "JSNewErr"/;s/"code": 0/"code": 500/;s/"description": ""/"description": "new"/'"#;
    let nats = with_file(FILE).env("EDITOR", script);
    assert_eq!(nats.run("errors edit errors.json").ok(), "Validated 3 errors\n");
    let file: serde_json::Value = serde_json::from_str(&nats.read("errors.json")).unwrap();
    assert_eq!((&file[2]["error_code"], &file[2]["constant"]), (&10003.into(), &"JSNewErr".into()));
    let ran = with_file(FILE).env("EDITOR", "sed -i s/404/0/").run("errors edit errors.json 10002");
    assert_eq!(ran.out, "Invalid error specification: code is required\n");
    assert_eq!(ran.failed(), "nats: error: aborted\n");
}
