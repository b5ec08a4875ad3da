//! What was found, each with the words it stands in; for a worker.
//! Invariant: language by language, and in each in the session's order.

use std::{collections::HashMap, ops::Range};

use crate::{
    action::Mend,
    model::{DocumentId, SegmentId, Session},
    task::{Cancel, Cancelled},
    text::{Language, TextRange},
    translate::check::{Fault, Listed, Spelt, check_session_with},
    ui::{concordance::Context, inspector::find::State, translate::Aim},
};

/// So much of a text without a place is shown, in bytes.
const HEAD: usize = 480;

/// What was checked: the session as it was, into which languages, and by which words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Of {
    pub state: State,
    pub languages: Vec<Language>,
    /// Rises with every dictionary that is read, and every word that is added or ignored;
    /// `None`: words are not checked.
    pub words: Option<u64>,
}

/// A segment, and the key of a fault of it.
pub type Key = (SegmentId, String);

/// The words a fault stands in, on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    pub text: String,
    /// The fault itself; empty where it has no place.
    pub at: Range<usize>,
    /// They are of the source.
    pub of_source: bool,
}

impl Around {
    /// In the target, where the fault has a place there, else in the source.
    fn of(fault: &Fault, source: &str, target: &str) -> Self {
        let place = |text: &str, at: &Option<Range<usize>>| {
            let at = at.clone().filter(|at| text.get(at.clone()).is_some())?;
            TextRange::from_range(at)
        };
        let (of_source, text, at) = match place(target, &fault.target) {
            Some(at) => (false, target, Some(at)),
            None => match place(source, &fault.source) {
                Some(at) => (true, source, Some(at)),
                None if target.trim().is_empty() => (true, source, None),
                None => (false, target, None),
            },
        };
        let Context { text, at } = match at {
            Some(at) => Context::of(text, at),
            None => Context {
                text: text[..text.floor_char_boundary(HEAD)].replace('\n', " "),
                at: 0..0,
            },
        };
        Self {
            text,
            at,
            of_source,
        }
    }
}

/// A fault, with the segment's number in its document, and the target it was found in.
#[derive(Debug, Clone)]
pub struct Row {
    pub listed: Listed,
    pub language: Language,
    pub number: usize,
    /// Where the segment begins in the source.
    pub(super) start: u32,
    pub of: String,
    pub around: Around,
}

impl Row {
    pub(super) fn key(&self) -> Key {
        (self.listed.segment, self.listed.fault.key())
    }

    /// What would mend it.
    pub fn mend(&self) -> Option<Mend> {
        Some(Mend {
            document: self.listed.document,
            language: self.language.clone(),
            segment: self.listed.segment,
            fix: self.listed.fault.fix.clone()?,
            of: self.of.clone(),
        })
    }

    /// Where to go for it.
    pub(super) fn aim(&self) -> Aim {
        Aim {
            segment: self.listed.segment,
            key: self.listed.fault.key(),
            target: self.listed.fault.target.clone(),
        }
    }

    pub(super) fn is_fine(&self, session: &Session) -> bool {
        let document = session.document(self.listed.document);
        let segments = document.and_then(|it| it.segments_in(&self.language));
        let segment = segments.and_then(|it| it.get(&(self.start, self.listed.segment)));
        segment.is_some_and(|segment| {
            let fine = &segment.translation.fine;
            fine.contains(&self.listed.fault.key())
        })
    }
}

/// All that is open in these languages, each with its dictionary where there is one; for a
/// worker.
///
/// # Errors
/// It was cancelled.
pub fn find(
    session: &Session,
    into: Vec<(Language, Option<Spelt>)>,
    cancel: &Cancel,
) -> Result<Vec<Row>, Cancelled> {
    let mut rows = Vec::new();
    for (to, spelt) in into {
        let found = check_session_with(session, &to, spelt.as_ref(), cancel)?;
        list(session, &to, found, &mut rows);
    }
    Ok(rows)
}

/// A segment's number, where it begins, its source and its target.
type Known<'a> = (usize, u32, &'a str, &'a str);

fn list(session: &Session, to: &Language, found: Vec<Listed>, rows: &mut Vec<Row>) {
    let mut of: Option<DocumentId> = None;
    let mut known: HashMap<SegmentId, Known<'_>> = HashMap::new();
    for listed in found {
        if of.replace(listed.document) != Some(listed.document)
            && let Some(document) = session.document(listed.document)
        {
            let segments = document.segments(to).enumerate();
            known = segments
                .map(|(n, segment)| {
                    let source = segment.at.slice(document.text()).unwrap_or_default();
                    let target = segment.translation.text.as_str();
                    let start = segment.at.start().get();
                    (segment.id, (n + 1, start, source, target))
                })
                .collect();
        }
        let segment = known.get(&listed.segment).copied();
        let (number, start, source, target) = segment.unwrap_or_default();
        rows.push(Row {
            around: Around::of(&listed.fault, source, target),
            language: to.clone(),
            listed,
            number,
            start,
            of: target.to_owned(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::check::Kind;

    #[track_caller]
    fn check(source: Option<Range<usize>>, target: Option<Range<usize>>, want: (&str, &str, bool)) {
        let fault = Fault {
            kind: Kind::DoubledSpace,
            source,
            target,
            fix: None,
        };
        let around = Around::of(&fault, "zwölf Äpfel", "twelve apples");
        let found = (around.text.as_str(), &around.text[around.at.clone()]);
        assert_eq!((found.0, found.1, around.of_source), want);
    }

    #[test]
    fn a_fault_is_shown_in_the_target_else_in_the_source() {
        let (target, source) = ("twelve apples", "zwölf Äpfel");
        check(Some(0..6), Some(7..13), (target, "apples", false));
        check(Some(0..6), None, (source, "zwölf", true));
        check(None, None, (target, "", false));
        // A place that does not fit the text any more.
        check(Some(0..3), Some(7..99), (target, "", false));
    }
}
