//! Work on a thread of its own.
//! Invariant: a panic in it ends the work and nothing else.

use std::thread;

/// More than the decoder needs, whatever thread asks.
const STACK: usize = 8 << 20;

/// # Errors
/// It panicked, or there was no thread to be had; what it said.
pub(super) fn contained<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    thread::scope(|scope| {
        // The name is one whose panics are no crash of the program.
        let thread = thread::Builder::new()
            .name("worker offline".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .map_err(|error| error.to_string())?;
        thread.join().map_err(|said| {
            let words = said.downcast_ref::<String>().cloned();
            let words = words.or_else(|| said.downcast_ref::<&str>().map(ToString::to_string));
            words.unwrap_or_default().chars().take(200).collect()
        })
    })
}
