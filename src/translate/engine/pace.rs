//! How often a service is asked, how long it may take, and when it is asked again.
//! Invariant: every wait ends soon after a cancel.

use std::{
    hash::{BuildHasher as _, RandomState},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use jiff::{Timestamp, fmt::rfc2822::DateTimeParser};

use crate::task::{Cancel, Cancelled};

/// A wait looks so often whether it is still wanted.
const LOOK: Duration = Duration::from_millis(20);

/// Times and sizes; tests have shorter ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tuning {
    /// To find the host and connect.
    pub connect: Duration,
    /// From the question to the end of the answer.
    pub whole: Duration,
    /// Times a question is put where the service asks to come again.
    pub attempts: u32,
    /// Before the second; doubled from then on.
    pub first_wait: Duration,
    /// The longest of those.
    pub most_wait: Duration,
    /// What a service may ask for at most; one that wants more is not asked again.
    pub honour: Duration,
    /// Bytes of an answer, unpacked.
    pub answer: u64,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            whole: Duration::from_secs(60),
            attempts: 6,
            first_wait: Duration::from_millis(500),
            most_wait: Duration::from_secs(16),
            honour: Duration::from_secs(90),
            answer: 8 << 20,
        }
    }
}

impl Tuning {
    /// Before the attempt after this many: with a share of chance, so that several who were
    /// sent away do not come again together. `None`: the service wants more than is waited.
    pub(super) fn wait_after(&self, attempts: u32, asked: Option<Duration>) -> Option<Duration> {
        if let Some(asked) = asked {
            return (asked <= self.honour).then_some(asked + chance(self.first_wait));
        }
        let doubled = self
            .first_wait
            .saturating_mul(1 << attempts.min(16).saturating_sub(1));
        let most = doubled.min(self.most_wait);
        Some(most / 2 + chance(most / 2))
    }
}

/// Anything up to this long.
fn chance(most: Duration) -> Duration {
    let draw = RandomState::new().hash_one(0_u8) % 1_000;
    most.mul_f64(draw as f64 / 1_000.0)
}

/// Waits.
///
/// # Errors
/// It was cancelled; at once, or nearly.
pub(super) fn wait(how_long: Duration, cancel: &Cancel) -> Result<(), Cancelled> {
    let until = Instant::now() + how_long;
    loop {
        cancel.check()?;
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        std::thread::sleep(left.min(LOOK));
    }
}

/// What `Retry-After` says, from now on: seconds, or a date.
pub(super) fn retry_after(value: &str, now: Timestamp) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let at = DateTimeParser::new().parse_timestamp(value).ok()?;
    Some(Duration::try_from(at.duration_since(now)).unwrap_or_default())
}

/// Keeps requests apart from each other.
#[derive(Debug, Default)]
pub(super) struct Pace {
    apart: Duration,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    /// 0: as fast as can be.
    pub fn per_minute(requests: u32) -> Self {
        let apart = match requests {
            0 => Duration::ZERO,
            some => Duration::from_secs(60) / some,
        };
        Self {
            apart,
            next: Mutex::new(None),
        }
    }

    /// Waits for its turn.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn turn(&self, cancel: &Cancel) -> Result<(), Cancelled> {
        let now = Instant::now();
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let mine = next.map_or(now, |next| next.max(now));
        *next = Some(mine + self.apart);
        drop(next);
        wait(mine - now, cancel)
    }
}
