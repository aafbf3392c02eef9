//! `console {}`: its keys and its errors.

use daemon_config::load_text;
use daemon_config::options::Console;

fn load(text: &str) -> Result<Console, String> {
    let files = |path: &str| Err::<Vec<u8>, _>(format!("open {path}: no such file or directory"));
    let loaded = load_text("t.conf", text, &files, &|_: &str| None);
    loaded.map(|l| l.options.console).map_err(|e| e.diagnostics()[0].line())
}

#[test]
fn keys_set_their_options() {
    let console = |enabled, write, anonymous| Ok(Console { enabled, write, anonymous });
    for (text, want) in [
        ("port: 4222", console(true, false, false)),
        ("console {}", console(true, false, false)),
        ("console: false", console(false, false, false)),
        ("console { enabled: false }", console(false, false, false)),
        ("console { write: true, anonymous: yes }", console(true, true, true)),
    ] {
        assert_eq!(load(text), want, "{text}");
    }
}

#[test]
fn errors_name_the_key() {
    for (text, want) in [
        ("console { writes: true }", "t.conf:1:10: unknown field \"writes\""),
        ("console { write: 5 }", "t.conf:1:10: interface conversion: interface {} is int64, not bool"),
        (
            "console: 5",
            "t.conf:1:0: interface conversion: interface {} is int64, not map[string]interface {}",
        ),
    ] {
        assert_eq!(load(text).unwrap_err(), want, "{text}");
    }
}
