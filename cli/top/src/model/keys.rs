//! What keys do.

use super::{Mode, Model};

/// Characters that an answer to a question can have.
const MOST_TYPED: usize = 32;
/// Rows that a page key moves.
const PAGE: usize = 10;

/// A key, apart from how terminals encode it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Char(char),
    Enter,
    Backspace,
    Escape,
    Interrupt,
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
}

/// What happens after a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// The screen is to be drawn again.
    Draw,
    /// It is to be drawn, and the server asked another question than before.
    Ask,
    Quit,
}

impl Model {
    /// Takes one key.
    pub fn key(&mut self, key: Key) -> Next {
        if key == Key::Interrupt {
            return Next::Quit;
        }
        match std::mem::replace(&mut self.mode, Mode::Top) {
            Mode::Top => self.top_key(key),
            // Every key leads back.
            Mode::Help => {
                if key == Key::Char('q') {
                    Next::Quit
                } else {
                    Next::Draw
                }
            }
            Mode::Sort(text) => self.typed(key, text, Mode::Sort, Model::set_sort),
            Mode::Limit(text) => self.typed(key, text, Mode::Limit, Model::set_limit),
        }
    }

    fn top_key(&mut self, key: Key) -> Next {
        match key {
            Key::Char('q') => return Next::Quit,
            Key::Char(' ') => self.per_second = !self.per_second,
            Key::Char('s') => {
                self.query.subscriptions = !self.query.subscriptions;
                return Next::Ask;
            }
            Key::Char('d') => self.lookup = !self.lookup,
            Key::Char('b') => self.raw = !self.raw,
            Key::Char('g') => self.plots = !self.plots,
            Key::Char('o') => self.question(Mode::Sort(String::new())),
            Key::Char('n') => self.question(Mode::Limit(String::new())),
            Key::Char('?' | 'h') => self.mode = Mode::Help,
            _ => self.scroll(key),
        }
        Next::Draw
    }

    fn question(&mut self, mode: Mode) {
        self.note.clear();
        self.mode = mode;
    }

    fn scroll(&mut self, key: Key) {
        let last = self.sample.connections.len().saturating_sub(1);
        self.first_row = match key {
            Key::Up => self.first_row.saturating_sub(1),
            Key::Down => (self.first_row + 1).min(last),
            Key::PageUp => self.first_row.saturating_sub(PAGE),
            Key::PageDown => (self.first_row + PAGE).min(last),
            Key::Home => 0,
            Key::End => last,
            _ => self.first_row,
        };
    }

    /// A key while a question waits: Enter answers, Escape takes the question back.
    fn typed(
        &mut self,
        key: Key,
        mut text: String,
        mode: fn(String) -> Mode,
        set: fn(&mut Model, &str),
    ) -> Next {
        match key {
            Key::Enter => {
                let before = self.query;
                set(self, &text);
                return if self.query == before { Next::Draw } else { Next::Ask };
            }
            Key::Escape => return Next::Draw,
            Key::Backspace => drop(text.pop()),
            Key::Char(c) if text.len() < MOST_TYPED => text.push(c),
            _ => {}
        }
        self.mode = mode(text);
        Next::Draw
    }
}
