//! Colours of the screen. Without colours it still has bold and reversed text, which NO_COLOR does not speak of.

use ratatui::style::{Color, Modifier, Style};

/// Whether colours are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    pub colours: bool,
}

impl Theme {
    fn fg(self, colour: Color) -> Style {
        if self.colours { Style::new().fg(colour) } else { Style::new() }
    }

    pub(super) fn title(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    pub(super) fn alarm(self) -> Style {
        self.fg(Color::Red).add_modifier(Modifier::BOLD)
    }

    pub(super) fn question(self) -> Style {
        self.fg(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    pub(super) fn faint(self) -> Style {
        self.fg(Color::DarkGray)
    }

    pub(super) fn head(self) -> Style {
        self.fg(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    pub(super) fn sorted(self) -> Style {
        self.head().add_modifier(Modifier::REVERSED)
    }

    pub(super) fn incoming(self) -> Style {
        self.fg(Color::Green)
    }

    pub(super) fn outgoing(self) -> Style {
        self.fg(Color::Blue)
    }

    pub(super) fn load(self) -> Style {
        self.fg(Color::Magenta)
    }
}
