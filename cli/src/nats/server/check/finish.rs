//! The frame around every check: what went wrong in it is critical, and the result goes where it was asked to.

use std::cell::RefCell;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::render;
use super::result::Found;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::out;
use crate::runtime::block_on;

thread_local! {
    /// Where [`check`] on this thread puts what it found instead of printing it.
    static COLLECTED: RefCell<Option<Option<Found>>> = const { RefCell::new(None) };
}

/// What a check found that `run` makes on this thread; nothing is printed.
pub fn collect(run: impl FnOnce() -> Outcome) -> Outcome<Found> {
    COLLECTED.set(Some(None));
    let ran = run();
    match (COLLECTED.take().flatten(), ran) {
        (Some(found), _) => Ok(found),
        (None, Err(failure)) => Err(failure),
        (None, Ok(())) => crate::fail!("the check found nothing"),
    }
}

/// Runs the check and ends the program with its code.
pub fn check(call: &Call, mut found: Found, look: impl AsyncFnOnce(&mut Found) -> Outcome) -> Outcome {
    let looked = block_on(async { look(&mut found).await });
    if let Err(failure) = looked {
        found.critical(failure.message.unwrap_or_default());
    }
    let collected = COLLECTED.with_borrow_mut(|slot| match slot {
        Some(slot) => slot.replace(found.clone()).is_none(),
        None => false,
    });
    if collected { Ok(()) } else { finish(call, &found) }
}

fn finish(call: &Call, found: &Found) -> Outcome {
    let format = call.text("format");
    let text = match format {
        "json" => render::json::text(found)?,
        "prometheus" => render::prometheus::text(found, call.text("namespace")),
        "text" => render::text::text(found),
        _ => render::nagios::text(found),
    };
    match call.text("outfile") {
        "" => out!("{text}\n"),
        file => write(Path::new(file), &text)
            .map_err(|e| Failure { message: Some(format!("{file}: {e}")), exit: 3 })?,
    }
    match found.status().code() {
        0 => Ok(()),
        _ if format == "prometheus" => Ok(()),
        code => Err(Failure::silent(code)),
    }
}

/// Readers see the old file or the new one, whole.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    writeln!(new, "{text}")?;
    new.as_file().set_permissions(std::fs::Permissions::from_mode(0o600))?;
    new.persist(file)?;
    Ok(())
}
