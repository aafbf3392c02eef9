//! The handle every part of the server holds.

use std::fmt::Display;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use parking_lot::Mutex;

use super::line::{Level, LineFormat};
use super::settings::{LogError, LogSettings};
use super::sink::Sink;
use super::text::{About, Text};

/// A cheap clone of one log; usable from any thread. Writing blocks for as long as the sink does.
#[derive(Clone)]
pub struct Log(Arc<Inner>);

struct Inner {
    debug: AtomicBool,
    trace: AtomicBool,
    output: Mutex<Output>,
}

struct Output {
    sink: Sink,
    format: LineFormat,
    settings: LogSettings,
}

/// What [`Log::reopen`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reopened {
    File,
    /// The log is no file: there is nothing to reopen.
    NotAFile,
    /// The path could not be opened; the old file stays in use.
    Failed,
}

impl Log {
    pub fn open(settings: LogSettings) -> Result<Self, LogError> {
        let sink = Sink::open(&settings)?;
        Ok(Self::with_sink(sink, settings))
    }

    /// A log that keeps its lines, with debug and trace on; read them with [`Log::captured`].
    pub fn test() -> Self {
        let settings = LogSettings { debug: true, trace: true, ..LogSettings::default() };
        Self::with_sink(Sink::Capture(Vec::new()), settings)
    }

    fn with_sink(sink: Sink, settings: LogSettings) -> Self {
        let (debug, trace) = (settings.debug.into(), settings.trace.into());
        let output = Output { sink, format: LineFormat::new(&settings), settings };
        Log(Arc::new(Inner { debug, trace, output: Mutex::new(output) }))
    }

    /// Takes over changed settings. The sink is opened anew only if where or how it writes has changed; on an error
    /// everything stays as it was.
    pub fn apply(&self, settings: LogSettings) -> Result<(), LogError> {
        let mut output = self.0.output.lock();
        let (debug, trace) = (settings.debug, settings.trace);
        let comparable = LogSettings { debug, trace, ..output.settings.clone() };
        let captures = matches!(output.sink, Sink::Capture(_));
        if settings != comparable && !captures {
            let sink = Sink::open(&settings)?;
            *output = Output { sink, format: LineFormat::new(&settings), settings };
        } else {
            output.settings = settings;
        }
        self.0.debug.store(debug, Relaxed);
        self.0.trace.store(trace, Relaxed);
        Ok(())
    }

    /// Opens the log file by its path again, as after an outside rotation, and says so in the log.
    pub fn reopen(&self) -> Reopened {
        let mut guard = self.0.output.lock();
        let Output { sink, format, .. } = &mut *guard;
        let Sink::File(file) = sink else {
            sink.write(Level::Info, "File log re-open ignored, not a file logger", format);
            return Reopened::NotAFile;
        };
        let (outcome, level, text) = match file.reopen() {
            Ok(()) => (Reopened::File, Level::Info, "File log re-opened".to_owned()),
            Err(error) => {
                (Reopened::Failed, Level::Error, format!("Unable to re-open the log file: {error}"))
            }
        };
        sink.write(level, &text, format);
        outcome
    }

    #[inline]
    pub fn debug_enabled(&self) -> bool {
        self.0.debug.load(Relaxed)
    }

    #[inline]
    pub fn trace_enabled(&self) -> bool {
        self.0.trace.load(Relaxed)
    }

    pub fn info(&self, text: impl Display) {
        self.write(Level::Info, text);
    }

    pub fn warn(&self, text: impl Display) {
        self.write(Level::Warn, text);
    }

    pub fn error(&self, text: impl Display) {
        self.write(Level::Error, text);
    }

    /// Writes the line; ending the process is the caller's part.
    pub fn fatal(&self, text: impl Display) {
        self.write(Level::Fatal, text);
    }

    /// `text` is formatted only while debug is on: pass `format_args!(…)`.
    #[inline]
    pub fn debug(&self, text: impl Display) {
        if self.debug_enabled() {
            self.write(Level::Debug, text);
        }
    }

    /// `text` is formatted only while trace is on: pass `format_args!(…)`.
    #[inline]
    pub fn trace(&self, text: impl Display) {
        if self.trace_enabled() {
            self.write(Level::Trace, text);
        }
    }

    /// The lines of a [`Log::test`] so far as `INF text`; empty for other logs.
    pub fn captured(&self) -> Vec<String> {
        match &self.0.output.lock().sink {
            Sink::Capture(lines) => {
                lines.iter().map(|(level, text)| format!("{} {text}", level.label())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// A line about a client; as with the others, debug and trace go nowhere while they are off.
    pub fn about(&self, level: Level, about: &About, text: impl Display) {
        let wanted = match level {
            Level::Debug => self.debug_enabled(),
            Level::Trace => self.trace_enabled(),
            _ => true,
        };
        if wanted {
            self.put(level, Some(about), text);
        }
    }

    fn write(&self, level: Level, text: impl Display) {
        self.put(level, None, text);
    }

    fn put(&self, level: Level, about: Option<&About>, text: impl Display) {
        // Formatted before the lock: a Display that logs must not deadlock.
        let text = text.to_string();
        let mut guard = self.0.output.lock();
        let Output { sink, format, .. } = &mut *guard;
        sink.write(level, Text { about, text: &text }, format);
    }
}

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Log")
            .field("debug", &self.0.debug)
            .field("trace", &self.0.trace)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_off_are_not_even_formatted() {
        struct Loud;
        impl Display for Loud {
            fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                panic!("formatted although off")
            }
        }
        let log = Log::test();
        log.apply(LogSettings::default()).unwrap();
        log.debug(Loud);
        log.trace(Loud);
        log.info("on");
        assert_eq!(log.captured(), ["INF on"]);
    }

    #[test]
    fn debug_and_trace_switch_at_reload_for_every_clone() {
        let log = Log::test();
        let clone = log.clone();
        log.apply(LogSettings { debug: true, ..LogSettings::default() }).unwrap();
        clone.debug("d");
        clone.trace("t");
        assert_eq!(log.captured(), ["DBG d"]);
        assert!(clone.debug_enabled() && !clone.trace_enabled());
    }

    #[test]
    fn a_refused_reload_keeps_the_old_log() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.log");
        let log = Log::open(LogSettings { file: Some(path.clone()), ..LogSettings::default() }).unwrap();
        let bad =
            LogSettings { file: Some(dir.path().join("none/b.log")), debug: true, ..LogSettings::default() };
        let error = log.apply(bad).unwrap_err().to_string();
        assert!(
            error.starts_with("error opening file: open ") && error.ends_with("no such file or directory")
        );
        log.info("still here");
        assert!(!log.debug_enabled());
        assert!(std::fs::read_to_string(path).unwrap().ends_with("[INF] still here\n"));
    }

    #[test]
    fn reopening_follows_the_path_and_only_for_files() {
        let dir = tempfile::tempdir().unwrap();
        let (path, moved) = (dir.path().join("a.log"), dir.path().join("moved"));
        let log = Log::open(LogSettings { file: Some(path.clone()), ..LogSettings::default() }).unwrap();
        std::fs::rename(&path, &moved).unwrap();
        log.info("to the old");
        assert_eq!(log.reopen(), Reopened::File);
        assert!(std::fs::read_to_string(moved).unwrap().ends_with("to the old\n"));
        assert!(std::fs::read_to_string(path).unwrap().ends_with("[INF] File log re-opened\n"));
        let test = Log::test();
        assert_eq!(test.reopen(), Reopened::NotAFile);
        assert_eq!(test.captured(), ["INF File log re-open ignored, not a file logger"]);
    }
}
