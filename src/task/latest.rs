//! Work of which only the newest request counts: a search while somebody types, the layout
//! of a document that is being changed.
//! Invariant: at most one request runs and at most one waits; a newer one takes the place
//! of the one that waits and cancels the one that runs.

use super::{Progress, TaskId, Ticket};

/// What a result is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Of a job that is none of this queue's.
    Other,
    /// Of the newest request.
    Newest,
    /// A newer request has come, or it was called off: drop the result.
    Stale,
}

/// A queue of requests `R`.
#[derive(Debug)]
pub struct Latest<R> {
    waiting: Option<R>,
    running: Option<Ticket>,
}

impl<R> Default for Latest<R> {
    fn default() -> Self {
        Self {
            waiting: None,
            running: None,
        }
    }
}

impl<R> Latest<R> {
    /// Takes a request; it begins with the next [`Latest::start`] at which nothing runs.
    pub fn request(&mut self, request: R) {
        self.waiting = Some(request);
        if let Some(running) = &self.running {
            running.cancel();
        }
    }

    /// Begins what waits, unless something runs. `begin` spawns the job.
    pub fn start(&mut self, begin: impl FnOnce(R) -> Ticket) {
        if self.running.is_none()
            && let Some(request) = self.waiting.take()
        {
            self.running = Some(begin(request));
        }
    }

    /// Takes note that a job is over. Call [`Latest::start`] after it.
    pub fn finished(&mut self, id: TaskId) -> Outcome {
        let mine = self.running.take_if(|running| running.id() == id);
        match mine {
            None => Outcome::Other,
            Some(ticket) if ticket.is_cancelled() => Outcome::Stale,
            Some(_) => Outcome::Newest,
        }
    }

    /// Calls everything off.
    pub fn cancel(&mut self) {
        self.waiting = None;
        if let Some(running) = &self.running {
            running.cancel();
        }
    }

    /// Whether a result that counts is to be expected.
    pub fn is_busy(&self) -> bool {
        let running = self.running.as_ref();
        self.waiting.is_some() || running.is_some_and(|ticket| !ticket.is_cancelled())
    }

    /// Of what runs.
    pub fn progress(&self) -> Option<&Progress> {
        self.running.as_ref().map(Ticket::progress)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, mpsc};

    use super::*;
    use crate::task::Pool;

    /// Each job waits for its turn, then gives its request and whether it was cancelled.
    struct Bench {
        pool: Pool<(u32, bool)>,
        latest: Latest<u32>,
        begun: Vec<u32>,
        go: mpsc::Sender<()>,
        turn: Arc<std::sync::Mutex<mpsc::Receiver<()>>>,
    }

    impl Bench {
        fn new() -> Self {
            let (go, turn) = mpsc::channel();
            Self {
                pool: Pool::new(Arc::new(|| {})),
                latest: Latest::default(),
                begun: Vec::new(),
                go,
                turn: Arc::new(std::sync::Mutex::new(turn)),
            }
        }

        fn request(&mut self, request: u32) {
            self.latest.request(request);
            self.start();
        }

        fn start(&mut self) {
            let (pool, begun, turn) = (&self.pool, &mut self.begun, self.turn.clone());
            self.latest.start(|request| {
                begun.push(request);
                pool.spawn(move |_, cancel| {
                    turn.lock().unwrap().recv().unwrap();
                    (request, cancel.is_cancelled())
                })
            });
        }

        fn finish(&mut self) -> ((u32, bool), Outcome) {
            self.go.send(()).unwrap();
            loop {
                if let Some((id, result)) = self.pool.poll().pop() {
                    let outcome = self.latest.finished(id);
                    self.start();
                    return (result.unwrap(), outcome);
                }
                std::thread::yield_now();
            }
        }
    }

    #[test]
    fn a_newer_request_replaces_the_waiting_and_cancels_the_running() {
        let mut bench = Bench::new();
        for request in 1..=4 {
            bench.request(request);
        }
        assert_eq!(bench.begun, [1], "one at a time");
        assert_eq!(bench.finish(), ((1, true), Outcome::Stale));
        assert!(bench.latest.is_busy() && bench.latest.progress().is_some());
        assert_eq!(bench.finish(), ((4, false), Outcome::Newest));
        assert_eq!(bench.begun, [1, 4], "two and three were never begun");
        assert!(!bench.latest.is_busy());
    }

    #[test]
    fn what_is_called_off_is_stale() {
        let mut bench = Bench::new();
        bench.request(1);
        bench.request(2);
        bench.latest.cancel();
        assert!(!bench.latest.is_busy());
        assert_eq!(bench.finish(), ((1, true), Outcome::Stale));
        assert_eq!(bench.begun, [1]);
    }

    #[test]
    fn jobs_of_others_are_none_of_its_business() {
        let mut bench = Bench::new();
        let other = bench.pool.spawn(|_, _| (9, false));
        bench.request(1);
        assert_eq!(bench.latest.finished(other.id()), Outcome::Other);
        assert!(bench.latest.is_busy());
        drop(bench.go.clone());
        bench.go.send(()).unwrap();
    }
}
