//! The frame of live views: listens, and shows every second what was heard.

use std::time::Duration;

use async_nats::Message;
use futures_util::StreamExt;
use jiff::Timestamp;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::publish::signals;
use crate::nats::server::system::gather::PING;
use crate::runtime::block_on;
use crate::term::screen::{self, CLEAR};
use crate::term::{out as stdout, time};
use crate::{out, outln};

const EVERY: Duration = Duration::from_secs(1);

/// What is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Stands between how many rows there are and when the last message came.
    pub title: String,
    pub headers: Vec<String>,
    /// The most important first.
    pub rows: Vec<Vec<String>>,
    pub footer: Vec<String>,
    /// Columns of plain numbers.
    pub right: Vec<usize>,
}

/// Something that hears messages and can show what it knows.
pub trait Watch {
    /// Takes over what a message says; messages that say nothing are passed over.
    fn hear(&mut self, message: &Message);

    /// None while there is nothing to show.
    fn view(&mut self) -> Option<View>;
}

/// Watches until the program is asked to stop. With `ping` servers are asked to speak at once.
/// `most` is how many rows to show, 0 for as many as fit.
pub fn live(call: &Call, subject: &str, ping: bool, most: i64, mut state: impl Watch) -> Outcome {
    block_on(async {
        let client = call.connect().await?;
        let mut heard = client.subscribe(subject.to_string()).await?;
        let inbox = client.new_inbox();
        let mut answers = client.subscribe(inbox.clone()).await?;
        if ping {
            client.publish_with_reply(PING, inbox, "".into()).await?;
        }
        let mut tick = tokio::time::interval(EVERY);
        tick.tick().await;
        let mut screen = Screen { most: usize::try_from(most).unwrap_or(0), ..Screen::default() };
        let stop = signals::asked_to_stop();
        tokio::pin!(stop);
        loop {
            tokio::select! {
                () = &mut stop => return Ok(()),
                Some(message) = heard.next() => screen.take(&mut state, &message),
                Some(message) = answers.next() => screen.take(&mut state, &message),
                _ = tick.tick() => screen.draw(call, &mut state)?,
            }
        }
    })
}

#[derive(Default)]
struct Screen {
    most: usize,
    /// When the last message came.
    last: String,
    /// What was shown last, where lines are printed.
    printed: Vec<Vec<String>>,
    has_headers: bool,
}

impl Screen {
    fn take(&mut self, state: &mut impl Watch, message: &Message) {
        if message.status.is_some() {
            return;
        }
        self.last = time::local(Timestamp::now());
        state.hear(message);
    }

    fn draw(&mut self, call: &Call, state: &mut impl Watch) -> Outcome {
        let view = state.view();
        match screen::size() {
            Some((rows, _)) => self.table(call, view, rows)?,
            None => view.into_iter().for_each(|view| self.lines(&view)),
        }
        stdout::flush();
        Ok(())
    }

    fn table(&self, call: &Call, view: Option<View>, height: usize) -> Outcome {
        let Some(view) = view else {
            outln!("{CLEAR}Waiting for messages...");
            return Ok(());
        };
        // Title, headers, footer, the lines around them and the cursor.
        let frame = if view.footer.is_empty() { 7 } else { 9 };
        let fits = height.saturating_sub(frame);
        if fits == 0 {
            crate::fail!("requested render limits exceed screen size");
        }
        let most = if self.most == 0 { fits } else { self.most.min(fits) };
        let all = view.rows.len();
        let shown = if all > most { format!("{most} / {all}") } else { all.to_string() };
        let title = format!("Top {shown} {} at {}", view.title, self.last);
        let mut table = call.table(title).headers(&view.headers).right(view.right);
        view.rows.iter().take(most).for_each(|row| table.row(row));
        if !view.footer.is_empty() {
            table.footer(&view.footer);
        }
        out!("{CLEAR}{}", table.render());
        Ok(())
    }

    /// The rows that are not as they were, with the time in front and tabs between the cells.
    fn lines(&mut self, view: &View) {
        if !self.has_headers {
            outln!("Time\t{}", view.headers.join("\t"));
            self.has_headers = true;
        }
        let most = if self.most == 0 { usize::MAX } else { self.most };
        for row in view.rows.iter().take(most) {
            if !self.printed.contains(row) {
                outln!("{}\t{}", self.last, row.join("\t"));
            }
        }
        self.printed.clone_from(&view.rows);
    }
}
