//! The time, to the second: finer would only make files longer.

use jiff::{Timestamp, Unit};

/// Where edits get their time from.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    fixed: Option<Timestamp>,
}

impl Clock {
    /// Always this moment; for tests and figures.
    pub fn fixed(at: Timestamp) -> Self {
        Self { fixed: Some(at) }
    }

    pub fn now(&self) -> Timestamp {
        self.fixed.unwrap_or_else(|| {
            let now = Timestamp::now();
            // Rounding fails only at the end of representable time.
            now.round(Unit::Second).unwrap_or(now)
        })
    }
}
