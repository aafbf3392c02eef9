//! What to try after the tour.

use super::tour::Tour;
use super::typed::Typed;
use super::voice::Voice;

/// While the server stays up.
pub fn while_running(voice: &Voice, tour: &Tour) -> String {
    let lines = [
        ("see every message that passes", tour.nats("sub '>'")),
        ("send one", tour.nats("pub hello world")),
        ("see what a stream keeps", tour.nats("stream view ORDERS")),
        ("follow what happens to keys", tour.nats("kv watch CONFIG --history")),
        ("measure your machine", tour.nats("bench pub load --clients 2")),
        ("save the server as a context, to leave --server out", tour.nats("context add quickstart --select")),
        ("read about a command", Typed::other("nats help sub")),
    ];
    let mut out = format!(
        "The server stays up until Ctrl-C:\n\n  clients      {}\n  monitoring   {}\n  console      {}\n\nTry next, in another terminal:\n\n",
        tour.url,
        tour.monitoring,
        tour.console()
    );
    for (what, line) in lines {
        out += &format!("  {}\n", voice.dim(&format!("# {what}")));
        out += &format!("  {}\n", voice.command(&line));
    }
    out + &voice.where_nats_is()
}

/// When it ends with the tour.
pub fn afterwards(voice: &Voice) -> String {
    let lines = [
        ("the tour, and then a server to play with", "nats quickstart"),
        ("a server for development", "nats server run"),
        ("all commands", "nats help"),
    ];
    let mut out = String::from("Try next, in a terminal:\n\n");
    for (what, line) in lines {
        out += &format!("  {line:<18} {}\n", voice.dim(&format!("# {what}")));
    }
    out + &voice.where_nats_is()
}
