//! The async runtime of commands that speak to a server.

use std::future::Future;

use crate::failure::Outcome;

/// Runs `future` to its end on a multi-threaded runtime.
pub fn block_on<T>(future: impl Future<Output = Outcome<T>>) -> Outcome<T> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let result = runtime.block_on(future);
    // A blocked name lookup or stdin reader must not hold the program back.
    runtime.shutdown_background();
    result
}
