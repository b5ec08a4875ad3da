//! How far a piece of work is.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How far a piece of work is. Written by the worker, read by whoever shows it.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    total: AtomicUsize,
}

impl Progress {
    /// Says how many steps there are; 0: not known.
    pub fn expect(&self, total: usize) {
        self.total.store(total, Ordering::Relaxed);
    }

    pub fn step(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    pub fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }

    /// 0: not known.
    pub fn total(&self) -> usize {
        self.total.load(Ordering::Relaxed)
    }
}
