//! `-pre`: looks on all processors for a key whose public key begins as somebody wishes.

use super::flags::Flags;
use super::generate::{self, Kind};
use indicatif::{ProgressBar, ProgressDrawTarget};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// (seed, public key), or why there is none.
pub(super) fn search(kind: Kind, flags: &Flags) -> Result<(String, String), String> {
    let wish = flags.prefix.to_uppercase();
    if data_encoding::BASE32_NOPAD.decode(padded(&wish).as_bytes()).is_err() {
        return Err(format!("Can not generate base32 encoded strings to match '{wish}'"));
    }
    let spinner = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()).with_message("computing");
    spinner.enable_steady_tick(std::time::Duration::from_millis(100));
    let search = Search {
        kind,
        wish,
        entropy: &flags.entropy,
        max: flags.max_prefix,
        tried: AtomicU64::new(0),
        over: AtomicBool::new(false),
        found: Mutex::new(None),
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(|| search.run()))));
    spinner.finish_and_clear();
    let found = search.found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    found.unwrap_or_else(|| Err(format!("Failed to generate prefix after {} attempts", flags.max_prefix)))
}

struct Search<'a> {
    kind: Kind,
    wish: String,
    entropy: &'a str,
    max: u64,
    tried: AtomicU64,
    over: AtomicBool,
    found: Mutex<Option<Result<(String, String), String>>>,
}

impl Search<'_> {
    fn run(&self) {
        while !self.over.load(Ordering::Relaxed) && self.tried.fetch_add(1, Ordering::Relaxed) < self.max {
            let key = generate::raw(self.entropy).and_then(|raw| self.kind.key(raw));
            let fits = match &key {
                Ok((_, public)) => public[1..].starts_with(&self.wish),
                Err(_) => true,
            };
            if fits {
                self.over.store(true, Ordering::Relaxed);
                *self.found.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(key);
            }
        }
    }
}

/// Letters that could stand in the middle of a key, made a whole number of bytes with `A`, which is zero.
fn padded(wish: &str) -> String {
    let mut text = wish.to_string();
    while !text.len().is_multiple_of(8) {
        text.push('A');
    }
    text
}
