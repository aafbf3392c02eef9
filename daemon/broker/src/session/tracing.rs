//! The protocol as lines of the trace log (`-V`): `<<- [SUB foo 1]`, `->> [PONG]`, `<<- MSG_PAYLOAD: ["hi"]`.

use crate::client::Client;
use crate::context::{Context, Level, Logbook};
use crate::policy::Policy;
use daemon_wire::encode::Message;
use daemon_wire::{Op, Publish};

fn text(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// An operation that came, messages apart.
pub(super) fn incoming(client: &Client, op: &Op<'_>, cx: &mut Context) {
    let line = match op {
        Op::Connect(json) => format!("[CONNECT {}]", redacted(json)),
        Op::Subscribe { subject, queue: None, sid } => format!("[SUB {} {}]", text(subject), text(sid)),
        Op::Subscribe { subject, queue: Some(q), sid } => {
            format!("[SUB {} {} {}]", text(subject), text(q), text(sid))
        }
        Op::Unsubscribe { sid, max: None } => format!("[UNSUB {}]", text(sid)),
        Op::Unsubscribe { sid, max: Some(max) } => format!("[UNSUB {} {max}]", text(sid)),
        Op::Ping => "[PING]".into(),
        Op::Pong => "[PONG]".into(),
        Op::Info(json) => format!("[INFO {}]", text(json)),
        Op::Err(e) => format!("[-ERR {}]", text(e)),
        Op::Ignored | Op::Publish(_) => return,
    };
    cx.log.line(Level::Trace, client, format_args!("<<- {line}"));
}

/// A published message that came.
pub(super) fn publication(client: &Client, p: &Publish<'_>, policy: &Policy, cx: &mut Context) {
    let (subject, reply) = (text(p.subject), text(p.reply));
    let gap = if reply.is_empty() { "" } else { " " };
    let size = p.body.len();
    match p.header_len {
        0 => cx.log.line(Level::Trace, client, format_args!("<<- [PUB {subject}{gap}{reply} {size}]")),
        h => cx.log.line(Level::Trace, client, format_args!("<<- [HPUB {subject}{gap}{reply} {h} {size}]")),
    }
    let shown = if policy.trace_headers { p.header() } else { p.body };
    if shown.is_empty() && policy.trace_headers {
        return;
    }
    match policy.max_traced {
        max if max > 0 && shown.len() > max => {
            cx.log.line(
                Level::Trace,
                client,
                format_args!("<<- MSG_PAYLOAD: [{:?}...]", text(&shown[..max])),
            );
        }
        _ => cx.log.line(Level::Trace, client, format_args!("<<- MSG_PAYLOAD: [{:?}]", text(shown))),
    }
}

/// Something that leaves, messages apart.
pub(super) fn outgoing(client: &Client, bytes: &[u8], cx: &mut Context) {
    let line = text(bytes.trim_ascii_end());
    cx.log.line(Level::Trace, client, format_args!("->> [{line}]"));
}

/// A message that leaves.
pub(crate) fn delivery(client: &Client, m: &Message<'_>, sid: &[u8], log: &mut dyn Logbook) {
    let (subject, sid, reply) = (text(m.subject), text(sid), text(m.reply));
    let gap = if reply.is_empty() { "" } else { " " };
    let size = m.header.len() + m.payload.len();
    match m.header.len() {
        0 => log.line(Level::Trace, client, format_args!("->> [MSG {subject} {sid}{gap}{reply} {size}]")),
        h => {
            log.line(Level::Trace, client, format_args!("->> [HMSG {subject} {sid}{gap}{reply} {h} {size}]"))
        }
    }
}

/// CONNECT without what is secret in it.
fn redacted(json: &[u8]) -> String {
    let Ok(serde_json::Value::Object(mut fields)) = serde_json::from_slice(json) else {
        return "[REDACTED]".into();
    };
    for (key, value) in &mut fields {
        if ["pass", "auth_token", "sig", "proxy_sig", "nkey", "jwt"]
            .contains(&key.to_ascii_lowercase().as_str())
        {
            *value = "[REDACTED]".into();
        }
    }
    serde_json::Value::Object(fields).to_string()
}
