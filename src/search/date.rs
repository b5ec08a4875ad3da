//! Days as a question names them: `2021`, `2021-05`, `2021-05-03`, from one to another, before
//! and after.
//! Invariant: days are compared as they are written, in the document's own time zone.

use crate::model::document::Published;

/// A day as year, month, day.
type Day = (u16, u8, u8);

/// From a day to a day, both included; open where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub from: Option<(u16, u8, u8)>,
    pub to: Option<(u16, u8, u8)>,
}

impl Span {
    /// `2021`, `2021-05..2021-07`, `2021..`, `>2021-05`, `>=`, `<`, `<=`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some((from, to)) = text.split_once("..") {
            let side = |text: &str| match text.is_empty() {
                true => Some(None),
                false => whole(text).map(Some),
            };
            let (from, to) = (side(from)?, side(to)?);
            if from.is_none() && to.is_none() {
                return None;
            }
            let span = Self {
                from: from.map(|(first, _)| first),
                to: to.map(|(_, last)| last),
            };
            let reversed = matches!((span.from, span.to), (Some(from), Some(to)) if from > to);
            return (!reversed).then_some(span);
        }
        let open = Self::default();
        // The longer signs first, as they begin with the others.
        for sign in [">=", "<=", ">", "<"] {
            let Some(rest) = text.strip_prefix(sign) else {
                continue;
            };
            let (first, last) = whole(rest)?;
            return Some(match sign {
                ">=" => Self {
                    from: Some(first),
                    ..open
                },
                "<=" => Self {
                    to: Some(last),
                    ..open
                },
                ">" => Self {
                    from: Some(after(last)),
                    ..open
                },
                _ => Self {
                    to: Some(before(first)),
                    ..open
                },
            });
        }
        let (first, last) = whole(text)?;
        Some(Self {
            from: Some(first),
            to: Some(last),
        })
    }

    /// Whether all of when it was published lies in the span: what is only known to be of
    /// 2021 is not of May 2021.
    #[must_use]
    pub fn holds(&self, published: &Published) -> bool {
        let text = published.as_str();
        let day = text.get(..10).unwrap_or(text);
        whole(day).is_some_and(|(first, last)| {
            self.from.is_none_or(|from| from <= first) && self.to.is_none_or(|to| last <= to)
        })
    }
}

/// The first and the last day of a year, a month, a day.
fn whole(text: &str) -> Option<(Day, Day)> {
    let mut parts = text.trim().split('-');
    let number = |part: &str, digits: usize| -> Option<u16> {
        let fits = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| part.parse().ok()).flatten()
    };
    let small = |part: &str, most: u8| -> Option<u8> {
        let number = u8::try_from(number(part, 2)?).ok()?;
        (1..=most).contains(&number).then_some(number)
    };
    let year = number(parts.next()?, 4)?;
    let Some(month) = parts.next() else {
        return Some(((year, 1, 1), (year, 12, 31)));
    };
    let month = small(month, 12)?;
    let Some(day) = parts.next() else {
        return Some(((year, month, 1), (year, month, days(year, month))));
    };
    let day = (year, month, small(day, days(year, month))?);
    parts.next().is_none().then_some((day, day))
}

fn days(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn after((year, month, day): Day) -> Day {
    match (day >= days(year, month), month) {
        (false, _) => (year, month, day + 1),
        (true, 12) => (year.saturating_add(1), 1, 1),
        (true, _) => (year, month + 1, 1),
    }
}

fn before((year, month, day): Day) -> Day {
    match (day, month) {
        (2.., _) => (year, month, day - 1),
        (_, 1) => (year.saturating_sub(1), 12, 31),
        (_, _) => (year, month - 1, days(year, month - 1)),
    }
}
