//! Being asked to stop from outside.

/// Completes when the program is interrupted (or terminated, or told to quit).
pub async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let signals = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::quit()].map(signal);
        // Where signals cannot be caught the program ends as programs do.
        let [Ok(mut interrupt), Ok(mut terminate), Ok(mut quit)] = signals else {
            return std::future::pending().await;
        };
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = quit.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = tokio::signal::ctrl_c().await;
}
