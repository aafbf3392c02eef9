//! The screen: draws the model whenever something came in.

use std::sync::mpsc::SyncSender;

use cli_term::term::colour;
use cli_term::{Failure, Outcome};
use ratatui::DefaultTerminal;
use tokio::sync::{mpsc, watch};

use super::keyboard::{self, Input};
use super::poll;
use super::resolve;
use super::signals::Signals;
use crate::model::Next;
use crate::view::{self, Theme};
use crate::{Model, Options, Source};

/// Exit code of a program ended by a signal, less its number.
const SIGNALLED: u8 = 128;

/// Shows the screen until somebody quits.
pub async fn run(source: impl Source, options: &Options) -> Outcome {
    let mut signals = Signals::listen()?;
    let mut model = Model::new(options);
    let (query, asked) = watch::channel(model.query);
    let (answer, mut answers) = mpsc::channel(1);
    tokio::spawn(poll::forever(source, asked, options.interval, answer));
    let (ask, mut names) = resolve::start();
    let theme = Theme { colours: colour::enabled() };
    let mut screen = Screen::open()?;
    let mut inputs = keyboard::start();
    loop {
        screen.terminal.draw(|frame| view::draw(frame, &model, theme))?;
        if options.refreshes.is_some_and(|most| model.answers >= most) {
            return Ok(());
        }
        let next = tokio::select! {
            Some(polled) = answers.recv() => {
                model.take(polled);
                Next::Draw
            }
            Some((address, name)) = names.recv() => {
                model.hosts.learn(&address, name);
                Next::Draw
            }
            input = inputs.recv() => match input {
                Some(Input::Key(key)) => model.key(key),
                Some(Input::Resized) => Next::Draw,
                // The terminal is gone.
                None => Next::Quit,
            },
            signal = signals.next() => {
                drop(screen);
                return Err(Failure::silent(SIGNALLED + signal));
            }
        };
        resolve_hosts(&mut model, &ask);
        if next == Next::Ask {
            query.send_replace(model.query);
        }
        if next == Next::Quit {
            return Ok(());
        }
    }
}

fn resolve_hosts(model: &mut Model, ask: &SyncSender<String>) {
    for address in model.unknown_hosts() {
        // A queue that is full leaves the address as it is.
        let _ = ask.try_send(address);
    }
}

/// The terminal while it is ours: raw, and on its other page. Dropping it gives it back; so does a panic.
struct Screen {
    terminal: DefaultTerminal,
}

impl Screen {
    fn open() -> Outcome<Screen> {
        // It restores the terminal before a panic prints, too.
        Ok(Screen { terminal: ratatui::try_init()? })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.terminal.show_cursor();
        ratatui::restore();
    }
}
