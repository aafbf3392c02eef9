//! Screens with known content, as text and as a picture.

mod svg;

use cli_top::model::{Key, Sample};
use cli_top::view::{self, Theme};
use cli_top::{Model, Options};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use schemas::go::Time;
use schemas::monitor::{ConnInfo, Varz};

/// The command that brings the files up to date, for messages.
#[allow(dead_code, reason = "the example has no messages")]
pub const REFRESH: &str = "cargo run -p cli-top --example picture";

/// Every file that is made of a screen: its path from the top of this package, and its content.
pub fn files() -> Vec<(String, String)> {
    let keys = |text: &str| text.chars().map(Key::Char).collect::<Vec<_>>();
    let scenes: [(&str, (u16, u16), Vec<Key>); 8] = [
        ("top", (132, 26), vec![]),
        ("low", (100, 16), vec![]),
        ("rates", (132, 26), keys(" ")),
        ("subscriptions", (190, 26), keys("s")),
        ("raw", (132, 26), keys("b")),
        ("without_plots", (132, 26), keys("g")),
        ("sort", (132, 26), keys("obytes_t")),
        ("help", (100, 26), keys("?")),
    ];
    let mut files: Vec<_> = scenes
        .into_iter()
        .map(|(name, size, keys)| {
            let mut model = busy();
            for key in keys {
                let _ = model.key(key);
            }
            (format!("tests/screens/{name}.txt"), text(&screen(&model, size, false)))
        })
        .collect();
    files.push(("screen.svg".into(), svg::picture(&screen(&busy(), (168, 21), true))));
    files
}

/// A server with three connections after a minute of changing load.
pub fn busy() -> Model {
    let mut model = Model::new(&Options::default());
    for second in 0..60 {
        model.take(Ok(sample(second)));
    }
    model
}

/// What the server answers after so many seconds.
pub fn sample(second: i64) -> Sample {
    // Load that rises, falls and rises again.
    let wave = |at: i64| (600.0 + 500.0 * (at as f64 / 7.0).sin()) as i64;
    let msgs: i64 = (0..=second).map(wave).sum();
    let now = Time::from_unix_nanos(1_795_356_000_000_000_000 + second * 1_000_000_000);
    let varz = Varz {
        server_id: "NDJWXUHX7FZ5BKKWHOGDBDAMHCW3MUB3JQM5EQS3XOHGZ4PUNBMPNK4D".into(),
        server_name: "east-1".into(),
        version: "2.15.1".into(),
        uptime: format!("3d4h{second}s"),
        now,
        mem: 14_000_000 + wave(second) * 9_000,
        cpu: wave(second) as f64 / 40.0,
        in_msgs: msgs,
        out_msgs: msgs * 3,
        in_bytes: msgs * 512,
        out_bytes: msgs * 1536,
        slow_consumers: 1,
        ..Varz::default()
    };
    let conn = |cid: u64, name: &str, lang: &str, to: i64, from: i64, subject: &str| ConnInfo {
        cid,
        ip: "127.0.0.1".into(),
        port: 50_000 + cid as i64,
        name: name.into(),
        lang: lang.into(),
        version: "1.52.0".into(),
        uptime: format!("{second}s"),
        last_activity: now,
        subscriptions: 2,
        pending_bytes: to % 1000,
        out_msgs: to,
        in_msgs: from,
        out_bytes: to * 512,
        in_bytes: from * 512,
        subscriptions_list: vec!["_INBOX.x.*".into(), subject.into()],
        ..ConnInfo::default()
    };
    let connections = vec![
        conn(5, "orders", "go", msgs * 2, 0, "orders.>"),
        conn(6, "billing", "rust", msgs, 12, "bills.*"),
        conn(9, "", "python3", 0, msgs, "ticks"),
    ];
    Sample { varz, polled: connections.len() as i64, connections, listed: now }
}

/// The model on a screen of (columns, rows).
pub fn screen(model: &Model, (columns, rows): (u16, u16), colours: bool) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).expect("a screen in memory");
    terminal.draw(|frame| view::draw(frame, model, Theme { colours })).expect("it is drawn");
    terminal.backend().buffer().clone()
}

/// The screen's lines without the blanks at their ends.
pub fn text(buffer: &Buffer) -> String {
    let width = usize::from(buffer.area.width);
    let line = |cells: &[ratatui::buffer::Cell]| cells.iter().map(|c| c.symbol()).collect::<String>();
    buffer.content.chunks(width).map(|cells| line(cells).trim_end().to_string() + "\n").collect()
}
