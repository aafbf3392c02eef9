//! What is different each time: times, names made by chance, ports, versions, and the widths of columns that follow from them.

use std::sync::LazyLock;

use regex::Regex;

static MASKS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    [
        (r"\x1b\[[\d;]*m", ""),
        (r"eyJ[\w-]+\.[\w-]+\.[\w-]+", "JWT"),
        (r"\b(S?[NCOAUX])[A-Z2-7]{55,57}\b", "KEY-$1"),
        (r"\b[A-Z2-7]{52}\b", "ID"),
        (r"_INBOX\.[\w.]+", "INBOX"),
        (r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?( ?(Z|UTC|[+-]\d\d:?\d\d))?", "TIME"),
        (r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d( \w+)?", "TIME"),
        (r"\b\d\d:\d\d:\d\d(\.\d+)?", "CLOCK"),
        (r"\b[0-9A-Za-z]{22}\b", "NUID"),
        (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
        (r#""rtt":\d+"#, "\"rtt\":SPAN"),
        (r"\b\d{4,}h\d+m\d+s", "SPAN"),
        (r"\b\d+(\.\d+)?(ns|µs|ms)\b", "SPAN"),
        (r"\b(\d+m)?\d+\.\d+s\b", "SPAN"),
        (r"\b(Client ID:) \d+", "$1 CID"),
        (r"\$2a\$04\$\S+", "BCRYPT"),
        (r"\b(Received|in|Sent) \d+(\.\d+)? ([KM]i)?B\b", "$1 SIZE"),
        (r"\b\d+(\.\d+)? ([KM]i)?B uncompressed", "SIZE uncompressed"),
        (r"\b\d+(\.\d+)? ([KM]i)?B/s\b", "RATE"),
        (r"\bv?2\.1\d\.\d+\b", "VERSION"),
        // Widths.
        (r"[─━═]+", "─"),
        (r"-{3,}", "-"),
        (r" {2,}", " "),
    ]
    .map(|(pattern, instead)| (Regex::new(pattern).unwrap(), instead))
    .into()
});

/// The lines of `text`, masked, without empty ones and without space around them.
pub fn lines(text: &str) -> Vec<String> {
    let masked = |line: &str| {
        let line = line.replace('\t', " ");
        MASKS.iter().fold(line, |line, (pattern, instead)| pattern.replace_all(&line, *instead).into_owned())
    };
    text.lines().map(masked).map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
