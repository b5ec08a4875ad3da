//! Threads that do jobs one after the other, and hand the results to whoever asks.
//! Invariant: every job that was spawned has exactly one result, also one that panicked
//! or was cancelled before its turn; a panic ends the job, never the thread.

use std::{
    any::Any,
    collections::VecDeque,
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
};

use super::{Cancel, Progress};

/// Called, on a worker's thread, when a result is ready: it should only ask for a look.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Names a job among those of its pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(u64);

/// A job panicked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a job panicked: {message}")]
pub struct Panicked {
    pub message: String,
}

/// What the owner of a job holds of it. Dropping it lets the job go on.
#[derive(Debug, Clone)]
pub struct Ticket {
    id: TaskId,
    progress: Arc<Progress>,
    cancel: Cancel,
}

impl Ticket {
    pub fn id(&self) -> TaskId {
        self.id
    }

    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Asks the job to stop. It has a result all the same.
    pub fn cancel(&self) {
        self.cancel.cancel();
    }

    pub fn is_cancelled(&self) -> bool {
        self.cancel.is_cancelled()
    }
}

type Job<T> = Box<dyn FnOnce(&Progress, &Cancel) -> T + Send>;

struct State<T> {
    waiting: VecDeque<(Ticket, Job<T>)>,
    running: Vec<Ticket>,
    ready: Vec<(TaskId, Result<T, Panicked>)>,
    next: u64,
    closing: bool,
}

struct Shared<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
    wake: Wake,
}

impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        // No job runs while it is held, so the state is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn done(&self, id: TaskId, result: Result<T, Panicked>) {
        let mut state = self.lock();
        state.running.retain(|ticket| ticket.id != id);
        state.ready.push((id, result));
        drop(state);
        // What is called is not ours; the thread outlives its panic as it does a job's.
        let _ = catch_unwind(AssertUnwindSafe(|| (self.wake)()));
    }
}

/// Threads for jobs that give a `T`. Dropping it cancels everything and waits for nothing;
/// [`Pool::finish`] waits.
pub struct Pool<T> {
    shared: Arc<Shared<T>>,
    threads: Vec<JoinHandle<()>>,
}

impl<T> fmt::Debug for Pool<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.shared.lock();
        f.debug_struct("Pool")
            .field("threads", &self.threads.len())
            .field("waiting", &state.waiting.len())
            .field("running", &state.running.len())
            .field("ready", &state.ready.len())
            .finish()
    }
}

impl<T: Send + 'static> Pool<T> {
    /// Two threads: one long job does not hold up the short ones.
    pub const WORKERS: usize = 2;

    pub fn new(wake: Wake) -> Self {
        Self::with_workers(Self::WORKERS, wake)
    }

    /// As many threads as asked for, or as the system grants.
    pub fn with_workers(workers: usize, wake: Wake) -> Self {
        let shared = Arc::new(Shared {
            state: Mutex::new(State {
                waiting: VecDeque::new(),
                running: Vec::new(),
                ready: Vec::new(),
                next: 0,
                closing: false,
            }),
            changed: Condvar::new(),
            wake,
        });
        let start = |n: usize| {
            let shared = shared.clone();
            std::thread::Builder::new()
                .name(format!("worker {n}"))
                .spawn(move || work(&shared))
                .ok()
        };
        let threads = (1..=workers).filter_map(start).collect();
        Self { shared, threads }
    }

    /// Queues a job. One that is cancelled before its turn is called all the same, so that
    /// its result says so: it should look at its `Cancel` first.
    pub fn spawn(&self, job: impl FnOnce(&Progress, &Cancel) -> T + Send + 'static) -> Ticket {
        let mut state = self.shared.lock();
        let ticket = Ticket {
            id: TaskId(state.next),
            progress: Arc::default(),
            cancel: Cancel::default(),
        };
        state.next += 1;
        if self.threads.is_empty() {
            // The system grants no thread: late is better than never.
            drop(state);
            self.shared.done(ticket.id, call(Box::new(job), &ticket));
            return ticket;
        }
        state.waiting.push_back((ticket.clone(), Box::new(job)));
        drop(state);
        self.shared.changed.notify_one();
        ticket
    }

    /// What has become ready since the last call, in the order in which it did.
    pub fn poll(&self) -> Vec<(TaskId, Result<T, Panicked>)> {
        std::mem::take(&mut self.shared.lock().ready)
    }

    /// Jobs that wait or run.
    pub fn busy(&self) -> usize {
        let state = self.shared.lock();
        state.waiting.len() + state.running.len()
    }

    /// Lets all jobs come to their end, and gives the results not yet polled.
    pub fn finish(mut self) -> Vec<(TaskId, Result<T, Panicked>)> {
        self.shared.lock().closing = true;
        self.shared.changed.notify_all();
        for thread in self.threads.drain(..) {
            // It catches what jobs throw; nothing of it is left to tell.
            let _ = thread.join();
        }
        self.poll()
    }
}

impl<T> Drop for Pool<T> {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.closing = true;
        for ticket in &state.running {
            ticket.cancel();
        }
        let dropped = std::mem::take(&mut state.waiting);
        drop(state);
        // Outside the lock: what a job holds may have a `drop` of its own.
        drop(dropped);
        self.shared.changed.notify_all();
    }
}

fn work<T>(shared: &Shared<T>) {
    loop {
        let mut state = shared.lock();
        let (ticket, job) = loop {
            if let Some(next) = state.waiting.pop_front() {
                break next;
            }
            if state.closing {
                return;
            }
            state = shared
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        };
        state.running.push(ticket.clone());
        drop(state);
        let result = call(job, &ticket);
        shared.done(ticket.id, result);
    }
}

fn call<T>(job: Job<T>, ticket: &Ticket) -> Result<T, Panicked> {
    // What a job shares with others it shares through locks of its own or not at all.
    catch_unwind(AssertUnwindSafe(|| job(&ticket.progress, &ticket.cancel))).map_err(|payload| {
        Panicked {
            message: message_of(&*payload),
        }
    })
}

fn message_of(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            atomic::{AtomicUsize, Ordering},
            mpsc,
        },
        time::{Duration, Instant},
    };

    use super::*;

    fn quiet() -> Wake {
        Arc::new(|| {})
    }

    #[track_caller]
    fn wait_for<T: Send + 'static>(pool: &Pool<T>, n: usize) -> Vec<(TaskId, Result<T, Panicked>)> {
        let start = Instant::now();
        let mut ready = Vec::new();
        while ready.len() < n {
            assert!(start.elapsed() < Duration::from_secs(20), "no result");
            ready.extend(pool.poll());
            std::thread::sleep(Duration::from_millis(1));
        }
        ready
    }

    #[test]
    fn results_come_with_their_ids() {
        let pool = Pool::new(quiet());
        let tickets: Vec<_> = (0..20).map(|n| pool.spawn(move |_, _| n * n)).collect();
        let mut ready = wait_for(&pool, 20);
        ready.sort_by_key(|(id, _)| *id);
        let want: Vec<_> = (0..20).map(|n| (tickets[n].id(), Ok(n * n))).collect();
        assert_eq!(ready, want);
        assert_eq!(pool.busy(), 0);
    }

    #[test]
    fn a_panic_is_a_result_and_the_thread_goes_on() {
        let pool = Pool::with_workers(1, quiet());
        let texts: [&'static str; 2] = ["static", "formatted"];
        let first = pool.spawn(move |_, _| -> u8 { panic!("static") });
        let second = pool.spawn(move |_, _| -> u8 { panic!("{}", texts[1]) });
        let third = pool.spawn(|_, _| 7);
        let panicked = |message: &str| {
            Err(Panicked {
                message: message.to_owned(),
            })
        };
        let want = vec![
            (first.id(), panicked("static")),
            (second.id(), panicked("formatted")),
            (third.id(), Ok(7)),
        ];
        assert_eq!(wait_for(&pool, 3), want);
    }

    #[test]
    fn a_panic_of_the_wake_costs_no_thread() {
        let pool = Pool::with_workers(1, Arc::new(|| panic!("not ours")));
        pool.spawn(|_, _| 1);
        pool.spawn(|_, _| 2);
        assert_eq!(wait_for(&pool, 2).len(), 2);
    }

    #[test]
    fn the_wake_follows_each_result() {
        let woken = Arc::new(AtomicUsize::new(0));
        let count = woken.clone();
        let pool = Pool::new(Arc::new(move || {
            count.fetch_add(1, Ordering::SeqCst);
        }));
        for _ in 0..5 {
            pool.spawn(|_, _| ());
        }
        assert_eq!(pool.finish().len(), 5);
        assert_eq!(woken.load(Ordering::SeqCst), 5);
    }

    #[test]
    fn a_job_sees_that_it_is_cancelled_and_shows_how_far_it_is() {
        let pool = Pool::new(quiet());
        let (started, wait) = mpsc::channel();
        let ticket = pool.spawn(move |progress, cancel| {
            progress.expect(10);
            progress.step();
            started.send(()).ok();
            while cancel.check().is_ok() {
                std::thread::yield_now();
            }
            progress.done()
        });
        wait.recv_timeout(Duration::from_secs(20)).unwrap();
        assert_eq!(
            (ticket.progress().done(), ticket.progress().total()),
            (1, 10)
        );
        assert!(!ticket.is_cancelled());
        ticket.cancel();
        assert_eq!(wait_for(&pool, 1), [(ticket.id(), Ok(1))]);
    }

    #[test]
    fn one_cancelled_before_its_turn_has_a_result() {
        let pool = Pool::with_workers(1, quiet());
        let (go, wait) = mpsc::channel::<()>();
        pool.spawn(move |_, _| wait.recv().is_ok());
        let ticket = pool.spawn(|_, cancel| cancel.is_cancelled());
        ticket.cancel();
        go.send(()).unwrap();
        assert_eq!(wait_for(&pool, 2)[1], (ticket.id(), Ok(true)));
    }

    #[test]
    fn dropping_cancels_and_does_not_wait() {
        let (over, wait) = mpsc::channel();
        let (started, start) = mpsc::channel();
        let pool = Pool::with_workers(1, quiet());
        pool.spawn(move |_, cancel| {
            started.send(()).ok();
            while !cancel.is_cancelled() {
                std::thread::yield_now();
            }
            over.send(()).ok();
        });
        start.recv_timeout(Duration::from_secs(20)).unwrap();
        let never = Arc::new(());
        let held = never.clone();
        pool.spawn(move |_, _| drop(held));
        drop(pool);
        wait.recv_timeout(Duration::from_secs(20)).unwrap();
        assert_eq!(
            Arc::strong_count(&never),
            1,
            "what waited is gone with the pool"
        );
    }

    #[test]
    fn without_threads_jobs_are_done_at_once() {
        let pool = Pool::with_workers(0, quiet());
        let ticket = pool.spawn(|_, _| 3);
        assert_eq!(pool.poll(), [(ticket.id(), Ok(3))]);
    }
}
