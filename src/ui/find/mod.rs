//! Seeking in the document of one reader: what is sought, what was found, where to go.
//! Invariant: hits are shown and gone to only while they are of the present text and the
//! present query; the place one is at is the selection, so that whatever acts on a selection
//! acts on a hit.
//!
//! | file | does |
//! |---|---|
//! | `bar` | the bar above the text |

mod bar;

use std::sync::Arc;

pub use bar::{Count, Given};

use crate::{
    model::Document,
    task::{Cancel, Cancelled, Latest, Outcome, TaskId, Ticket},
    text::{
        ByteOffset, SourceText, TextRange,
        search::{Hits, Query},
    },
    workspace::View,
};

/// A selection of more bytes is not what somebody seeks.
const LONGEST_TAKEN: usize = 200;

/// Where to go once it is known where the hits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the first from where seeking began: while the query is typed.
    Nearest,
    Next,
    Previous,
}

/// What is looked for, and in which text.
#[derive(Debug, Clone)]
pub struct Asked {
    text: SourceText,
    query: Query,
}

impl Asked {
    /// Looks for it; takes long in a long text.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn find(&self, cancel: &Cancel) -> Result<Hits, Cancelled> {
        self.query.find(&self.text, cancel)
    }
}

/// What the reader marks.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    pub hits: &'a Arc<Hits>,
    /// The hit one is at, and the how manieth it is, from 0.
    pub current: Option<(usize, TextRange)>,
}

/// Seeking in one reader.
#[derive(Debug, Default)]
pub struct Find {
    query: Query,
    open: bool,
    /// What was last looked for; the hits are of it, and are none until it is done.
    asked: Option<Asked>,
    hits: Option<Arc<Hits>>,
    latest: Latest<Asked>,
    step: Option<Step>,
    /// Where seeking began.
    origin: ByteOffset,
    /// The field shall have the focus, with all that is in it selected.
    wants_focus: bool,
    focus: bar::Focus,
}

impl Find {
    /// For a reader beside this one: the same query, nothing open.
    pub fn again(&self) -> Self {
        Self {
            query: self.query.clone(),
            ..Self::default()
        }
    }

    /// Opens the bar, with what is selected as the query where somebody may mean that.
    pub fn open(&mut self, document: &Document, view: &View) {
        // While the field has the focus, the selection is what was found.
        let taken = (!self.is_typing())
            .then(|| view.range().filter(|_| view.extra().is_empty()))
            .flatten()
            .and_then(|range| range.slice(document.text()))
            .filter(|text| text.len() <= LONGEST_TAKEN && !text.contains('\n'))
            .filter(|text| !text.trim().is_empty());
        if let Some(taken) = taken {
            taken.clone_into(&mut self.query.text);
        }
        self.origin = view.range().map_or(view.head(), TextRange::start);
        self.open = true;
        self.wants_focus = true;
    }

    /// Closes the bar; where one is stays.
    pub fn close(&mut self) {
        self.open = false;
        self.wants_focus = false;
    }

    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Whether the field of the bar had the focus when it was last drawn.
    pub fn is_typing(&self) -> bool {
        self.open && self.focus == bar::Focus::Field
    }

    /// Whether there is a query.
    pub fn is_sought(&self) -> bool {
        !self.query.is_empty()
    }

    /// Asks to go somewhere; [`Find::follow`] does it when the hits are there.
    pub fn step(&mut self, step: Step) {
        self.step = Some(step);
    }

    /// Looks for the query where it or the text is new. `begin` spawns the job.
    pub fn seek(&mut self, text: &SourceText, begin: impl FnOnce(Asked) -> Ticket) {
        let wanted = self.open || self.step.is_some();
        if wanted && !self.is_asked(text) {
            self.hits = None;
            if self.is_sought() {
                let asked = Asked {
                    text: text.clone(),
                    query: self.query.clone(),
                };
                self.asked = Some(asked.clone());
                self.latest.request(asked);
            } else {
                self.asked = None;
                self.latest.cancel();
            }
        }
        self.latest.start(begin);
    }

    fn is_asked(&self, text: &SourceText) -> bool {
        let asked = self.asked.as_ref();
        asked.is_some_and(|asked| asked.query == self.query && asked.text == *text)
    }

    /// A job is over; without hits it came to nothing.
    pub fn finished(&mut self, id: TaskId, hits: Option<&Arc<Hits>>) {
        if self.latest.finished(id) == Outcome::Newest {
            self.hits = hits.cloned();
        }
    }

    /// The hits in this text; `None` while they are not known.
    fn hits(&self, text: &SourceText) -> Option<&Arc<Hits>> {
        self.hits.as_ref().filter(|_| self.is_asked(text))
    }

    /// What the reader marks while the bar is open.
    pub fn shown(&self, document: &Document, view: &View) -> Option<Shown<'_>> {
        let hits = self.hits(document.text()).filter(|_| self.open)?;
        let current = current(hits, here(document, view));
        Some(Shown { hits, current })
    }

    /// Goes where it was asked to, as soon as that is known: the hit is selected. Says whether
    /// the caret moved.
    pub fn follow(&mut self, document: &Document, view: &mut View) -> bool {
        let Some(step) = self.step else { return false };
        if !self.is_sought() {
            self.step = None;
            return self.found_nothing(step, view);
        }
        let Some(hits) = self.hits(document.text()) else {
            return false;
        };
        let found = target(hits, step, here(document, view), self.origin);
        self.step = None;
        let Some(found) = found else {
            return self.found_nothing(step, view);
        };
        view.select(found.start(), found.end());
        view.downstream = false;
        if step != Step::Nearest {
            self.origin = found.start();
        }
        true
    }

    /// While it is typed, nothing is selected that is not sought; otherwise the bar says so.
    fn found_nothing(&mut self, step: Step, view: &mut View) -> bool {
        match step {
            Step::Nearest if view.has_selection() => {
                view.place(self.origin);
                true
            }
            Step::Nearest => false,
            Step::Next | Step::Previous => {
                self.open = true;
                false
            }
        }
    }
}

/// Where one is: start and end of the selection or of the mention at hand, or the caret.
fn here(document: &Document, view: &View) -> (ByteOffset, ByteOffset) {
    let mention = view.chosen().and_then(|id| document.mentions().get(id));
    let range = view
        .range()
        .or_else(|| mention.map(|mention| mention.ranges.bounds()));
    range.map_or((view.head(), view.head()), |range| {
        (range.start(), range.end())
    })
}

fn current(hits: &Hits, here: (ByteOffset, ByteOffset)) -> Option<(usize, TextRange)> {
    let at = hits
        .ranges
        .binary_search_by_key(&here.0, |hit| hit.start())
        .ok()?;
    let hit = *hits.ranges.get(at)?;
    (hit.end() == here.1).then_some((at, hit))
}

/// The hit a step leads to, round the end of the document if need be.
fn target(
    hits: &Hits,
    step: Step,
    here: (ByteOffset, ByteOffset),
    origin: ByteOffset,
) -> Option<TextRange> {
    let ranges = &hits.ranges;
    let from = |at: ByteOffset| {
        let next = ranges.partition_point(|hit| hit.start() < at);
        ranges.get(next).or_else(|| ranges.first()).copied()
    };
    match step {
        Step::Nearest => from(origin),
        Step::Next => from(here.1),
        Step::Previous => {
            let before = ranges.partition_point(|hit| hit.end() <= here.0);
            let last = before.checked_sub(1).and_then(|at| ranges.get(at));
            last.or_else(|| ranges.last()).copied()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(offset: u32) -> ByteOffset {
        ByteOffset::new(offset)
    }

    #[track_caller]
    fn check(step: Step, here: (u32, u32), want: (u32, u32)) {
        let ranges: Vec<TextRange> = [(2, 4), (4, 6), (10, 12)]
            .into_iter()
            .filter_map(|(start, end)| TextRange::of(start, end))
            .collect();
        let hits = Hits { count: 3, ranges };
        let found = target(&hits, step, (at(here.0), at(here.1)), at(5));
        assert_eq!(found, TextRange::of(want.0, want.1));
    }

    #[test]
    fn steps_go_from_where_one_is_and_round_the_end() {
        check(Step::Next, (0, 0), (2, 4));
        check(Step::Next, (2, 4), (4, 6));
        check(Step::Next, (3, 3), (4, 6));
        check(Step::Next, (10, 12), (2, 4));
        check(Step::Previous, (10, 12), (4, 6));
        check(Step::Previous, (11, 11), (4, 6));
        check(Step::Previous, (2, 4), (10, 12));
    }

    #[test]
    fn typing_goes_on_from_where_it_began() {
        check(Step::Nearest, (10, 12), (10, 12));
        check(Step::Nearest, (0, 0), (10, 12));
    }

    #[test]
    fn one_is_at_a_hit_only_when_it_is_all_that_is_selected() {
        let hits = Hits {
            count: 1,
            ranges: TextRange::of(2, 4).into_iter().collect(),
        };
        assert_eq!(current(&hits, (at(2), at(4))).map(|(n, _)| n), Some(0));
        assert_eq!(current(&hits, (at(2), at(5))), None);
        assert_eq!(current(&hits, (at(2), at(2))), None);
    }
}
