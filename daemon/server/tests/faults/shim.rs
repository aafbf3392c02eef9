//! The library between server and C library, compiled by `cc` when it is there, and the file that steers it.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::process::Command;

pub struct Shim {
    dir: tempfile::TempDir,
    control: File,
}

impl Shim {
    /// None, and a note, where there is no C compiler.
    pub fn build() -> Option<Shim> {
        let dir = tempfile::tempdir().unwrap();
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/shim.c");
        let library = dir.path().join("shim.so");
        let run =
            Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).output();
        let Ok(output) = run else {
            eprintln!("skipped: no C compiler `cc` to build the shim with");
            return None;
        };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        std::fs::write(dir.path().join("control"), [0; 24]).unwrap();
        let control = File::options().write(true).open(dir.path().join("control")).unwrap();
        Some(Shim { dir, control })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// What the server's environment needs.
    pub fn env(&self) -> [(&'static str, String); 2] {
        let text = |name: &str| self.path(name).display().to_string();
        [("LD_PRELOAD", text("shim.so")), ("NATTER_SHIM", text("control"))]
    }

    fn set(&self, field: u64, value: i64) {
        self.control.write_all_at(&value.to_ne_bytes(), field * 8).unwrap();
    }

    /// Shifts the time of day of the server by so many seconds from the true one.
    pub fn clock(&self, seconds: i64) {
        self.set(0, seconds);
    }

    /// Makes each sync take so much longer.
    pub fn slow_sync(&self, millis: i64) {
        self.set(1, millis);
    }

    /// Refuses every write to a file, or no longer.
    pub fn full(&self, yes: bool) {
        self.set(2, i64::from(yes));
    }
}
