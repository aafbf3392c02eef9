//! `nats traffic`: how many messages of which kind pass each second, by what their subjects begin with.

use std::collections::VecDeque;
use std::time::Duration;

use async_nats::Message;
use futures_util::StreamExt;
use jiff::Timestamp;

use crate::failure::Outcome;
use crate::nats::publish::signals;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::term::{out as stdout, screen, time};
use crate::{out, outln};

/// Seconds that tables go back.
const ROWS: usize = 11;
const EVERY: Duration = Duration::from_secs(1);

/// (title, headers of what is counted)
const TABLES: [(&str, &[&str]); 3] = [
    ("Raft Traffic", &["Vote", "Append", "Reply", "Remove Peer", "Proposal", "Total Messages"]),
    (
        "Cluster Traffic",
        &["JSA Update", "Stream Info", "Consumer Info", "Stream Sync", "Reply", "Total Messages"],
    ),
    ("General Traffic", &["Requests", "JS API", "JS ACK", "System", "Rest", "Total Bytes", "Total Messages"]),
];
const RAFT: usize = 0;
const CLUSTER: usize = 1;
const GENERAL: usize = 2;
/// Where the bytes stand in the last table.
const BYTES: usize = 5;

/// What subjects begin with, the table, and the column.
const KINDS: &[(&str, usize, usize)] = &[
    ("$SYS.", GENERAL, 3),
    ("$JSC.ARU.", CLUSTER, 0),
    ("$JSC.SI.", CLUSTER, 1),
    ("$JSC.CI.", CLUSTER, 2),
    ("$JSC.SYNC", CLUSTER, 3),
    ("$JSC.ACK.", CLUSTER, 4),
    ("$JSC.R.", CLUSTER, 4),
    ("$NRG.V.", RAFT, 0),
    ("$NRG.AE.", RAFT, 1),
    ("$NRG.R.", RAFT, 2),
    ("$NRG.RP.", RAFT, 3),
    ("$NRG.P.", RAFT, 4),
    ("$JS.ACK.", GENERAL, 2),
    ("$JS.API.", GENERAL, 1),
];

pub fn command() -> Command {
    Command::new("traffic", "Watch what kinds of messages pass each second")
        .tag("scope:user")
        .tag("impact:ro")
        .hidden()
        .arg(Arg::optional("subjects", "Subjects to watch").default(">"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let client = call.connect().await?;
        let mut messages = client.subscribe(call.text("subjects").to_string()).await?;
        let mut traffic = Traffic::default();
        let mut tick = tokio::time::interval(EVERY);
        tick.tick().await;
        let stop = signals::asked_to_stop();
        tokio::pin!(stop);
        loop {
            tokio::select! {
                () = &mut stop => return Ok(()),
                message = messages.next() => match message {
                    Some(message) => traffic.count(&message),
                    None => crate::fail!("nats: connection closed"),
                },
                _ = tick.tick() => traffic.second(call),
            }
        }
    })
}

/// Counts of one second: a column each.
type Counts = [u64; 7];

#[derive(Default)]
struct Traffic {
    now: [Counts; 3],
    /// The seconds before, of each table that had any message.
    past: [VecDeque<Counts>; 3],
    has_headers: bool,
}

impl Traffic {
    fn count(&mut self, message: &Message) {
        let subject = message.subject.as_str();
        let kind = KINDS.iter().find(|(start, _, _)| subject.starts_with(start));
        let (table, column) = match kind {
            Some((_, table, column)) => (*table, *column),
            None if message.reply.is_some() => (GENERAL, 0),
            None => (GENERAL, 4),
        };
        self.now[table][column] += 1;
        let total = TABLES[table].1.len() - 1;
        self.now[table][total] += 1;
        self.now[GENERAL][BYTES] += message.payload.len() as u64;
    }

    fn second(&mut self, call: &Call) {
        for (table, past) in self.past.iter_mut().enumerate() {
            let quiet = self.now[table] == Counts::default() && past.is_empty();
            if table != GENERAL && quiet {
                continue;
            }
            past.push_back(self.now[table]);
            past.drain(..past.len().saturating_sub(ROWS));
        }
        match screen::stdout_is_terminal() {
            true => out!("{}{}", screen::CLEAR, self.tables(call)),
            false => self.line(),
        }
        self.now = Default::default();
        stdout::flush();
    }

    fn tables(&self, call: &Call) -> String {
        let mut text = String::new();
        for (table, (title, headers)) in TABLES.iter().enumerate() {
            if self.past[table].is_empty() {
                continue;
            }
            let mut shown = call.table(*title).headers(*headers);
            self.past[table].iter().for_each(|counts| shown.row(cells(table, counts)));
            text += &(shown.render() + "\n");
        }
        text
    }

    /// The second in one line, all tables beside each other.
    fn line(&mut self) {
        if !self.has_headers {
            let headers: Vec<_> = TABLES.iter().flat_map(|(_, headers)| headers.iter().copied()).collect();
            outln!("Time\t{}", headers.join("\t"));
            self.has_headers = true;
        }
        let cells: Vec<_> = (0..TABLES.len()).flat_map(|table| cells(table, &self.now[table])).collect();
        outln!("{}\t{}", time::local(Timestamp::now()), cells.join("\t"));
    }
}

fn cells(table: usize, counts: &Counts) -> Vec<String> {
    let shown = |(column, count): (usize, &u64)| match table == GENERAL && column == BYTES {
        true => ibytes(*count),
        false => commas(*count),
    };
    counts.iter().take(TABLES[table].1.len()).enumerate().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(subject: &str, reply: Option<&str>) -> Message {
        Message {
            subject: subject.into(),
            reply: reply.map(Into::into),
            payload: "12345".into(),
            headers: None,
            status: None,
            description: None,
            length: 5,
        }
    }

    #[test]
    fn messages_are_told_apart_by_subject() {
        let mut traffic = Traffic::default();
        for subject in ["$NRG.V.x", "$NRG.RP.x", "$JSC.R.x", "$JS.API.INFO", "$JS.ACK.x", "$SYS.x", "a", "b"]
        {
            traffic.count(&message(subject, None));
        }
        traffic.count(&message("c", Some("_INBOX.x")));
        assert_eq!(cells(RAFT, &traffic.now[RAFT]), ["1", "0", "0", "1", "0", "2"]);
        assert_eq!(cells(CLUSTER, &traffic.now[CLUSTER]), ["0", "0", "0", "0", "1", "1"]);
        assert_eq!(cells(GENERAL, &traffic.now[GENERAL]), ["1", "1", "1", "1", "2", "45 B", "6"]);
    }
}
