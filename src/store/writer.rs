//! A thread that makes edits durable and keeps the files up to date, so that nobody
//! who edits waits for a disk.
//! Invariant: groups reach the journal in the order in which they were submitted; a
//! group that could not be written is tried again, never dropped.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use jiff::Timestamp;

use super::{Attachment, Store, StoreError, journal::JOURNAL};
use crate::model::{Session, edit::Group};

/// How long a failed write waits before it is tried again.
const RETRY: Duration = Duration::from_secs(2);

/// What is on disk.
#[derive(Debug, Clone, Default)]
pub struct WriterStatus {
    /// Groups submitted and groups durable, since the writer started.
    pub submitted: u64,
    pub durable: u64,
    /// When the last group became durable.
    pub since: Option<Timestamp>,
    /// Everything durable is in the content files as well.
    pub complete: bool,
    /// Why the last attempt failed; cleared by the next that succeeds.
    pub error: Option<Arc<StoreError>>,
}

impl WriterStatus {
    /// Groups that are not durable yet.
    pub fn waiting(&self) -> u64 {
        self.submitted.saturating_sub(self.durable)
    }

    /// Since when everything is durable. `None`: something waits, or nothing was written
    /// since the session was opened ([`WriterStatus::waiting`] tells which).
    pub fn saved_at(&self) -> Option<Timestamp> {
        self.since.filter(|_| self.waiting() == 0)
    }
}

struct Batch {
    groups: Vec<Arc<Group>>,
    attachments: Vec<Attachment>,
    /// The session with these groups applied.
    after: Session,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Batch>,
    status: WriterStatus,
    /// Checkpoints asked for and made (or tried).
    asked: u64,
    made: u64,
    /// Attempts to write made so far.
    attempts: u64,
    /// Why the last attempt of its kind failed.
    append_error: Option<Arc<StoreError>>,
    checkpoint_error: Option<Arc<StoreError>>,
    closing: bool,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements that change it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Handle to the thread. Dropping it closes the session properly.
pub struct Writer {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<Store>>,
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer")
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}

/// What the thread needs from outside.
pub struct Surroundings {
    pub now: Box<dyn Fn() -> Timestamp + Send>,
    /// Called after each change of status.
    pub notify: Box<dyn Fn() + Send>,
    /// Files are brought up to date after so much rest.
    pub idle: Duration,
}

impl fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surroundings")
            .field("idle", &self.idle)
            .finish_non_exhaustive()
    }
}

impl Writer {
    /// Starts the thread. `session` holds exactly what the store has.
    pub fn start(store: Store, session: Session, around: Surroundings) -> Self {
        let shared = Arc::new(Shared {
            state: Mutex::new(State {
                status: WriterStatus {
                    complete: !store.is_dirty(),
                    ..WriterStatus::default()
                },
                ..State::default()
            }),
            changed: Condvar::new(),
        });
        let theirs = shared.clone();
        let thread = std::thread::spawn(move || run(store, session, &around, &theirs));
        Self {
            shared,
            thread: Some(thread),
        }
    }

    /// Hands over groups that were applied; `after` is the session with them.
    pub fn submit(&self, groups: Vec<Arc<Group>>, attachments: Vec<Attachment>, after: Session) {
        let mut state = self.shared.lock();
        // What was right a moment ago: the files lag from here on.
        state.status.complete = state.status.complete && groups.is_empty();
        state.status.submitted += groups.len() as u64;
        state.queue.push_back(Batch {
            groups,
            attachments,
            after,
        });
        self.shared.changed.notify_all();
    }

    pub fn status(&self) -> WriterStatus {
        self.shared.lock().status.clone()
    }

    /// Waits until everything submitted is durable.
    ///
    /// # Errors
    /// Why the latest attempt failed. The groups stay queued and are tried again.
    pub fn flush(&self) -> Result<(), Arc<StoreError>> {
        let mut state = self.shared.lock();
        let goal = state.status.submitted;
        let attempts = state.attempts;
        while state.status.durable < goal {
            if let Some(error) = &state.append_error
                && state.attempts > attempts
            {
                return Err(error.clone());
            }
            if self.is_over() {
                return Err(stopped());
            }
            state = self.wait(state);
        }
        Ok(())
    }

    /// Brings all files up to date and waits for it.
    ///
    /// # Errors
    /// Why it failed; nothing is lost.
    pub fn checkpoint(&self) -> Result<(), Arc<StoreError>> {
        self.flush()?;
        let mut state = self.shared.lock();
        state.asked += 1;
        let goal = state.asked;
        self.shared.changed.notify_all();
        while state.made < goal {
            if self.is_over() {
                return Err(stopped());
            }
            state = self.wait(state);
        }
        match &state.checkpoint_error {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        }
    }

    /// Writes everything, ends the thread, and gives the store back.
    ///
    /// # Errors
    /// Why the last write failed; what is in the journal is safe.
    pub fn close(mut self) -> Result<Option<Store>, Arc<StoreError>> {
        let result = self.checkpoint();
        let store = self.join();
        result.map(|()| store)
    }

    fn join(&mut self) -> Option<Store> {
        self.shared.lock().closing = true;
        self.shared.changed.notify_all();
        self.thread.take().and_then(|thread| thread.join().ok())
    }

    fn is_over(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        let (state, _) = self
            .shared
            .changed
            .wait_timeout(state, Duration::from_millis(100))
            .unwrap_or_else(PoisonError::into_inner);
        state
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if self.thread.is_some() {
            // The status, which nobody asks any more, has the error.
            let _ = self.checkpoint();
            self.join();
        }
    }
}

/// The thread is gone, which it never is but by a panic.
fn stopped() -> Arc<StoreError> {
    Arc::new(StoreError::Io {
        path: JOURNAL.to_owned(),
        source: std::io::Error::other("the writer has stopped"),
    })
}

fn run(mut store: Store, mut session: Session, around: &Surroundings, shared: &Shared) -> Store {
    let mut last_work = Instant::now();
    // Up to which group the files were last tried to be brought.
    let mut tried = None;
    loop {
        let mut state = shared.lock();
        let wants_checkpoint = loop {
            let must_wait = state.append_error.is_some() && last_work.elapsed() < RETRY;
            if !state.queue.is_empty() && !must_wait {
                break false;
            }
            if state.asked > state.made {
                break true;
            }
            let failing = state.checkpoint_error.is_some();
            let rest = if failing {
                around.idle.max(RETRY)
            } else {
                around.idle
            };
            let due = last_work.elapsed() >= rest || (store.journal_is_full() && !failing);
            // What waits for a document that cannot be loaded waits for more than time.
            let worth_it = failing || tried != Some(store.seq());
            if store.is_dirty() && state.queue.is_empty() && due && worth_it {
                break true;
            }
            if state.closing {
                return store;
            }
            let (next, _) = shared
                .changed
                .wait_timeout(state, Duration::from_millis(100))
                .unwrap_or_else(PoisonError::into_inner);
            state = next;
        };
        let batches: Vec<Batch> = state.queue.drain(..).collect();
        let asked = state.asked;
        drop(state);
        let groups: Vec<Arc<Group>> = batches.iter().flat_map(|b| b.groups.clone()).collect();
        let attachments: Vec<Attachment> =
            batches.iter().flat_map(|b| b.attachments.clone()).collect();
        let count = groups.len() as u64;
        let mut result = store.append(&groups, &attachments).map(drop);
        let mut unwritten = Some(batches);
        let appended = result.is_ok();
        if appended {
            if let Some(last) = unwritten.take().and_then(|mut batches| batches.pop()) {
                session = last.after;
            }
            if wants_checkpoint {
                result = store.checkpoint(&session, (around.now)()).map(drop);
                tried = Some(store.seq());
            }
        }
        last_work = Instant::now();
        let mut state = shared.lock();
        state.attempts += 1;
        for batch in unwritten.into_iter().flatten().rev() {
            state.queue.push_front(batch);
        }
        if appended {
            state.status.durable += count;
            if count > 0 {
                state.status.since = Some((around.now)());
            }
        }
        let error = result.err().map(Arc::new);
        state.append_error = error.clone().filter(|_| !appended);
        if wants_checkpoint {
            state.made = state.made.max(asked);
            state.checkpoint_error = error;
        }
        state.status.complete = !store.is_dirty();
        state.status.error = state
            .append_error
            .clone()
            .or_else(|| state.checkpoint_error.clone());
        drop(state);
        shared.changed.notify_all();
        (around.notify)();
    }
}
