//! One answer, written to a file.

use cli_term::{Failure, Outcome, out};

use super::{poll, resolve};
use crate::{Model, Options, Source, text};

/// Writes it and is done.
pub async fn save(mut source: impl Source, options: &Options) -> Outcome {
    let mut model = Model::new(options);
    let polled = poll::once(&mut source, model.query).await.map_err(Failure::new)?;
    model.take(Ok(polled));
    resolve::all(&mut model).await;
    let text = text::snapshot(&model, &options.delimiter);
    if options.output == "-" {
        out!("{text}");
        return Ok(());
    }
    let failed = |e| Failure::new(format!("failed to open output file '{}': {e}", options.output));
    std::fs::write(&options.output, text).map_err(failed)
}
