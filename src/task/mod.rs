//! Long work: where it runs, how far it is, how it is stopped.
//! Any room may import `Progress` and `Cancel`; this room imports nothing of ours.
//!
//! | file | holds |
//! |---|---|
//! | `progress`, `cancel` | what a worker and whoever waits for it share |
//! | `pool` | threads that do jobs one after the other |
//! | `latest` | work of which only the newest request counts |

mod cancel;
mod latest;
mod pool;
mod progress;

pub use cancel::{Cancel, Cancelled};
pub use latest::{Latest, Outcome};
pub use pool::{Panicked, Pool, TaskId, Ticket, Wake};
pub use progress::Progress;
