//! Progress on standard error, while it is a terminal.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};

use crate::task::Progress;

/// Work that takes less shows nothing.
const PATIENCE: Duration = Duration::from_millis(300);
const TICK: Duration = Duration::from_millis(100);

/// Shows how far `progress` is until it is dropped.
#[derive(Debug)]
pub(super) struct Working {
    progress: Arc<Progress>,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Working {
    pub(super) fn show(message: String) -> Self {
        let progress = Arc::new(Progress::default());
        let over = Arc::new(AtomicBool::new(false));
        let terminal = std::io::IsTerminal::is_terminal(&std::io::stderr());
        let thread = terminal.then(|| {
            let (progress, over) = (progress.clone(), over.clone());
            std::thread::spawn(move || draw(message, &progress, &over))
        });
        Self {
            progress,
            over,
            thread,
        }
    }

    pub(super) fn progress(&self) -> &Progress {
        &self.progress
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // A drawing that panicked has nothing to tell that matters.
            let _ = thread.join();
        }
    }
}

fn draw(message: String, progress: &Progress, over: &AtomicBool) {
    std::thread::park_timeout(PATIENCE);
    if over.load(Ordering::Relaxed) {
        return;
    }
    let bar = ProgressBar::new_spinner().with_message(message);
    let counting = ProgressStyle::with_template("{spinner} {msg} {bar:24} {pos}/{len}");
    while !over.load(Ordering::Relaxed) {
        let total = progress.total();
        if total > 0 && bar.length() != Some(total as u64) {
            bar.set_length(total as u64);
            if let Ok(style) = &counting {
                bar.set_style(style.clone());
            }
        }
        bar.set_position(progress.done() as u64);
        bar.tick();
        std::thread::park_timeout(TICK);
    }
    bar.finish_and_clear();
}
