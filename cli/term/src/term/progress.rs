//! Progress bars on stderr; nothing is drawn when it is no terminal.

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Redraws a second.
const RATE: u8 = 4;

/// Several bars, one below the other.
pub fn group() -> MultiProgress {
    MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(RATE))
}

/// A bar that counts things: message, bar, count of total, speed.
pub fn count(total: u64, message: &'static str) -> ProgressBar {
    bar(total, message, "{msg:>16} [{bar:40}] {human_pos}/{human_len} {per_sec}")
}

/// A bar that counts bytes.
pub fn bytes(total: u64, message: &'static str) -> ProgressBar {
    bar(total, message, "{msg:>16} [{bar:40}] {binary_bytes}/{binary_total_bytes} {binary_bytes_per_sec}")
}

/// A bar for one client of a benchmark: elapsed, bar, percent, and its state as the message.
pub fn client(total: u64, group: &MultiProgress) -> ProgressBar {
    let bar = bar(total, "Setup", "{elapsed:>5} [{wide_bar}] {percent:>3}% {msg:<12}");
    group.add(bar)
}

fn bar(total: u64, message: &'static str, template: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(template).expect("the templates above are right");
    let target = ProgressDrawTarget::stderr_with_hz(RATE);
    ProgressBar::with_draw_target(Some(total), target)
        .with_style(style.progress_chars("=>-"))
        .with_message(message)
}

#[cfg(test)]
mod tests {
    #[test]
    fn templates_are_right() {
        let group = super::group();
        for bar in [super::count(10, "x"), super::bytes(10, "x"), super::client(10, &group)] {
            bar.inc(3);
            assert_eq!(bar.position(), 3);
            bar.finish_and_clear();
        }
    }
}
