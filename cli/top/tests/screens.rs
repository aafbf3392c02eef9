//! What the screen shows, drawn in memory, and what keys make of it.

mod support;

use cli_top::model::{Key, Mode, Next};
use cli_top::{Model, Options};
use schemas::monitor::ConnzSort;
use support::{REFRESH, busy, files, sample, screen, text};

fn press(model: &mut Model, keys: &str) -> Next {
    keys.chars().map(|c| model.key(if c == '\n' { Key::Enter } else { Key::Char(c) })).last().unwrap()
}

#[test]
fn golden_screens_are_current() {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, text) in files() {
        let found = std::fs::read_to_string(top.join(&path)).unwrap_or_default();
        assert_eq!(found, text, "{path} is old: look at the difference, then run `{REFRESH}`");
    }
}

#[test]
fn orders_are_typed_and_checked() {
    let mut model = busy();
    assert_eq!(press(&mut model, "obytes_to\n"), Next::Ask);
    assert_eq!(model.query.sort, ConnzSort::BytesTo);
    assert_eq!(press(&mut model, "onothing\n"), Next::Draw);
    assert_eq!(model.note, "invalid order: nothing");
    assert!(text(&screen(&model, (80, 24), false)).contains("\ninvalid order: nothing\n"));
    // It goes away by itself.
    model.take(Ok(sample(60)));
    assert_ne!(model.note, "");
    model.take(Ok(sample(61)));
    assert_eq!((model.note.as_str(), model.query.sort), ("", ConnzSort::BytesTo));
}

#[test]
fn every_order_can_be_typed() {
    for word in
        "cid start subs pending msgs_to msgs_from bytes_to bytes_from last idle uptime stop reason rtt"
            .split(' ')
    {
        let mut model = busy();
        press(&mut model, &format!("o{word}\n"));
        assert_eq!((model.query.sort.name(), model.note.as_str()), (word, ""));
    }
}

#[test]
fn limits_are_typed_and_checked() {
    let mut model = busy();
    assert_eq!(press(&mut model, "n12\n"), Next::Ask);
    assert_eq!(model.query.limit, 12);
    for wrong in ["0", "-1", "x", ""] {
        assert_eq!(press(&mut model, &format!("n{wrong}\n")), Next::Draw);
        assert_eq!((model.query.limit, model.note.clone()), (12, format!("invalid limit: {wrong}")));
    }
}

#[test]
fn typing_can_be_mended_and_taken_back() {
    let mut model = busy();
    press(&mut model, "nq7");
    assert_eq!(model.mode, Mode::Limit("q7".into()));
    model.key(Key::Backspace);
    assert_eq!(model.mode, Mode::Limit("q".into()));
    assert_eq!(model.key(Key::Escape), Next::Draw);
    assert_eq!((&model.mode, model.query.limit), (&Mode::Top, 1024));
    press(&mut model, &"n".repeat(100));
    assert_eq!(model.mode, Mode::Limit("n".repeat(32)));
    assert_eq!(model.key(Key::Interrupt), Next::Quit);
}

#[test]
fn help_ends_with_any_key_and_q_quits_everywhere() {
    let mut model = busy();
    press(&mut model, "?s");
    assert_eq!((&model.mode, model.query.subscriptions), (&Mode::Top, false));
    press(&mut model, "h");
    assert_eq!(model.mode, Mode::Help);
    assert_eq!(press(&mut model, "q"), Next::Quit);
    assert_eq!(press(&mut busy(), "q"), Next::Quit);
}

#[test]
fn switches_go_both_ways() {
    let mut model = busy();
    let state = |m: &Model| (m.per_second, m.query.subscriptions, m.lookup, m.raw, m.plots);
    let before = state(&model);
    press(&mut model, " sdbg");
    assert_eq!(state(&model), (true, true, true, true, false));
    press(&mut model, " sdbg");
    assert_eq!(state(&model), before);
}

#[test]
fn names_stand_in_for_addresses_once_they_are_known() {
    let mut model = busy();
    assert!(model.unknown_hosts().is_empty());
    press(&mut model, "d");
    assert_eq!(model.unknown_hosts(), ["127.0.0.1"]);
    assert!(model.unknown_hosts().is_empty(), "they are asked for once");
    let shown = |model: &Model| text(&screen(model, (100, 24), false));
    assert!(shown(&model).contains("\n  127.0.0.1:50005  5"), "{}", shown(&model));
    model.hosts.learn("127.0.0.1", Some("localhost".into()));
    assert!(shown(&model).contains("\n  localhost        5"), "{}", shown(&model));
    press(&mut model, "d");
    assert!(shown(&model).contains("\n  127.0.0.1:50005  5"));
}

#[test]
fn rows_scroll_within_their_number() {
    let mut model = busy();
    let first = |model: &Model| model.first_row;
    for (key, row) in
        [(Key::Up, 0), (Key::Down, 1), (Key::PageDown, 2), (Key::Home, 0), (Key::End, 2), (Key::PageUp, 0)]
    {
        model.key(key);
        assert_eq!(first(&model), row, "{key:?}");
    }
    model.key(Key::End);
    let mut fewer = sample(61);
    fewer.connections.truncate(1);
    model.take(Ok(fewer));
    assert_eq!(first(&model), 0);
}

#[test]
fn a_failed_poll_is_told_and_the_last_answer_stays() {
    let mut model = busy();
    model.take(Err("could not get stats".into()));
    let shown = text(&screen(&model, (132, 24), false));
    assert!(
        shown.starts_with(
            "NATS server version 2.15.1 (uptime: 3d4h59s) could not get stats\nServer: east-1\n"
        ),
        "{shown}"
    );
    assert!(shown.contains("orders"));
    model.take(Ok(sample(60)));
    assert_eq!((model.error.as_str(), model.answers), ("", 62));
}

#[test]
fn the_smallest_screens_are_drawn() {
    for size in [(1, 1), (10, 3), (20, 40)] {
        let shown = text(&screen(&busy(), size, true));
        assert!(shown.starts_with('N'), "{shown}");
    }
    let empty = text(&screen(&Model::new(&Options::default()), (60, 24), false));
    assert!(empty.contains("Connections Polled: 0"), "{empty}");
}
