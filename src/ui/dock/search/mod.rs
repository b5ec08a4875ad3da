//! Search over all documents: the question, and what it finds as a concordance.
//!
//! | file | does |
//! |---|---|
//! | `asked` | the question as a job, and its answer |
//! | `head` | the field, what is told apart, what is wrong |
//! | `pick` | fields to pick a value from |
//! | `values` | what there is to pick |
//! | `list`, `row` | the hits, each in its line |
//! | `keys` | the keyboard |
//! | `bulk` | what keys, commands and the menu do to what is ticked |
//!
//! Invariant: what is shown stays until the next answer is there; the row at hand and what is
//! ticked are known by their hits, not by their places in the list.

mod asked;
mod bulk;
mod head;
mod keys;
mod list;
mod pick;
mod row;
mod values;

use std::collections::HashSet;

use egui::{Id, Ui};

use super::Given;
use crate::{
    model::{DocumentId, Session},
    search::{Hit, Options, Order, QueryError},
    task::{Latest, Outcome, TaskId, Ticket},
    text::TextRange,
    ui::{
        concordance::Lines,
        intent::{Intent, Spot},
    },
};

pub use asked::{Answer, Asked};
use pick::Pick;

/// A selection of more bytes is not what somebody seeks.
const LONGEST_TAKEN: usize = 200;

/// What takes the focus in the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// With all that is in it selected.
    Field,
    /// With the caret where it was.
    Caret,
    List,
}

#[derive(Debug, Default)]
pub struct Search {
    wanted: Option<Wanted>,
    line: String,
    options: Options,
    order: Order,
    backwards: bool,
    /// What was last asked, and whether it has been answered.
    asked: Option<Asked>,
    latest: Latest<Asked>,
    answer: Answer,
    error: Option<QueryError>,
    /// The row the keys are at.
    at: usize,
    ticked: HashSet<Hit>,
    /// The place last shown in the reader above.
    glanced: Option<(DocumentId, TextRange)>,
    /// Which of the remembered lines is in the field.
    recalled: Option<usize>,
    pick: Pick,
    lines: Lines,
    /// The keys moved the row: it has to be seen.
    moved: bool,
    /// How far the list is scrolled, in points, and how many rows are seen.
    top: f32,
    page: usize,
}

fn field_id() -> Id {
    Id::unique("search.field")
}

fn list_id() -> Id {
    Id::unique("search.list")
}

/// Whether the list of hits has the keyboard.
pub fn list_has_focus(ctx: &egui::Context) -> bool {
    ctx.memory(|memory| memory.has_focus(list_id()))
}

/// What a search can tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    Case,
    Words,
    Forms,
    Regex,
}

impl Search {
    /// Turns one of the switches round; one goes on typing.
    pub fn switch(&mut self, switch: Switch) {
        let options = &mut self.options;
        let on = match switch {
            Switch::Case => &mut options.case,
            Switch::Words => &mut options.words,
            Switch::Forms => &mut options.forms,
            Switch::Regex => &mut options.regex,
        };
        *on = !*on;
        self.wanted = Some(Wanted::Caret);
    }

    pub fn options(&self) -> Options {
        self.options
    }

    pub fn take_focus(&mut self) {
        self.wanted = Some(Wanted::Field);
    }

    /// Where somebody works through the hits, to them; else to the field.
    pub fn take_focus_back(&mut self) {
        self.wanted = Some(match self.hits().is_empty() {
            true => Wanted::Field,
            false => Wanted::List,
        });
    }

    /// Takes what was selected in a reader as the question, unless it is the hit at hand.
    pub fn take_words(&mut self, document: DocumentId, range: TextRange, words: &str) {
        let words = words.trim();
        let fits = words.len() <= LONGEST_TAKEN && !words.is_empty() && !words.contains('\n');
        if fits && self.glanced != Some((document, range)) {
            self.line = asked::as_line(words);
            self.recalled = None;
        }
    }

    /// Whether this is the hit at hand, shown in the reader while the list has the keys.
    pub fn has_glanced(&self, document: DocumentId, range: Option<TextRange>) -> bool {
        range.is_some() && self.glanced == range.map(|range| (document, range))
    }

    /// The hits that are seen, in their order.
    pub fn hits(&self) -> &[Hit] {
        &self.answer.found.hits
    }

    /// What is wrong with the question.
    pub fn error(&self) -> Option<&QueryError> {
        self.error.as_ref()
    }

    /// The line in the field.
    pub fn line(&self) -> &str {
        &self.line
    }

    /// Looks where the question or the session is new. `begin` spawns the job.
    pub fn seek(&mut self, session: &Session, begin: impl FnOnce(Asked, Session) -> Ticket) {
        let asked = Asked::new(
            session,
            &self.line,
            self.options,
            (self.order, self.backwards),
        );
        if self.asked.as_ref() != Some(&asked) {
            self.asked = Some(asked.clone());
            self.latest.request(asked);
        }
        self.latest.start(|asked| begin(asked, session.clone()));
    }

    /// A job is over; without an answer it came to nothing.
    pub fn finished(&mut self, id: TaskId, answer: Option<Answer>) {
        if self.latest.finished(id) != Outcome::Newest {
            return;
        }
        match answer {
            Some(Answer {
                error: Some(error), ..
            }) => self.error = Some(error),
            Some(answer) => self.take(answer),
            None => {}
        }
    }

    /// Takes an answer in. To the same question as before the row at hand stays where it is,
    /// or the one that took its place.
    fn take(&mut self, answer: Answer) {
        self.error = None;
        let here = self.hits().get(self.at).copied();
        let same = self.answer.is_of(&answer);
        let sorted = self.answer.order != answer.order;
        self.answer = answer;
        self.lines = Lines::default();
        match same {
            true => {
                // Of very many hits a set takes longer than a frame: only where it is needed.
                let ticked = std::mem::take(&mut self.ticked);
                if !ticked.is_empty() {
                    let hits = self.hits().iter().copied();
                    self.ticked = hits.filter(|hit| ticked.contains(hit)).collect();
                }
                let found = here.and_then(|here| self.hits().iter().position(|hit| *hit == here));
                self.at = found.unwrap_or(self.at);
                self.moved |= sorted;
            }
            false => {
                self.ticked.clear();
                self.at = 0;
                self.moved = true;
            }
        }
        self.at = self.at.min(self.hits().len().saturating_sub(1));
    }

    pub fn ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        self.field_keys(ui, given);
        self.list_keys(ui, given);
        self.head_ui(ui, given);
        self.list_ui(ui, given);
        let wanted = self.wanted.take();
        let focus = match wanted {
            Some(Wanted::Field | Wanted::Caret) => field_id(),
            Some(Wanted::List) => list_id(),
            None => return,
        };
        ui.memory_mut(|memory| memory.request_focus(focus));
        if wanted == Some(Wanted::Field) {
            crate::ui::widgets::select_all(ui.ctx(), focus);
        }
        ui.ctx().request_repaint();
    }

    /// Shows the hit at hand in the reader above.
    fn glance(&mut self, given: &mut Given<'_, '_>) {
        if let Some(hit) = self.hits().get(self.at).copied() {
            self.glanced = Some((hit.document, hit.place));
            let (document, place) = (hit.document, spot(given.desk.session(), hit));
            given.out.push(Intent::Glance { document, place });
        }
    }

    /// Goes to the hit at hand.
    fn show(&mut self, given: &mut Given<'_, '_>) {
        if let Some(hit) = self.hits().get(self.at).copied() {
            self.glanced = Some((hit.document, hit.place));
            let (document, place) = (hit.document, spot(given.desk.session(), hit));
            given.out.push(Intent::Show { document, place });
        }
    }

    /// Remembers the line for other days.
    fn remember(&self, given: &mut Given<'_, '_>) {
        let line = self.line.trim().to_owned();
        let known = given.look.settings.searches.first() == Some(&line);
        if !line.is_empty() && !known && self.error.is_none() {
            given
                .out
                .push(Intent::set(move |settings| settings.searched(&line)));
        }
    }
}

/// What of a hit is shown in a reader.
fn spot(session: &Session, hit: Hit) -> Spot {
    match bulk::mention_of(session, hit) {
        Some(mention) => Spot::Mention(mention),
        None => match hit.at {
            crate::search::At::Document => Spot::AsItWas,
            _ => Spot::Range(hit.place),
        },
    }
}
