//! What translations from files changed: each segment, what it was and what it is, word by word.
//! Invariants: it tells what was done and changes nothing itself; Enter is about the row that is
//! shown as chosen.
//!
//! | file | does |
//! |---|---|
//! | `rows` | the segments, and the one at hand as a whole |

mod rows;

use std::sync::Arc;

use egui::{Key, Modifiers, RichText, Ui};

use crate::{
    action::{Changed, ChangedTranslation},
    l10n::messages as m,
    model::GroupId,
    ui::{intent::Intent, look::Look, widgets},
};

use super::{Answer, Given, button_row, modal};

const WIDTH: f32 = 1040.0;
/// So many lines are said below the first.
const DETAILS: usize = 4;

/// What an import did with translations.
#[derive(Debug)]
pub struct Returned {
    /// What is said of it, and more of it below.
    pub words: String,
    pub details: Vec<String>,
    /// In the order of the files.
    pub changes: Vec<ChangedTranslation>,
    /// The last step that was done, and how many there were.
    pub step: Option<(GroupId, usize)>,
}

/// What is listed.
const LISTED: [Option<Changed>; 4] = [
    None,
    Some(Changed::New),
    Some(Changed::Text),
    Some(Changed::Rest),
];

#[derive(Debug)]
pub struct ImportReport {
    of: Arc<Returned>,
    listed: usize,
    /// How many there are of each of [`LISTED`].
    counts: [usize; 4],
    /// Those that are listed.
    rows: Vec<usize>,
    at: usize,
    /// The keys moved what is chosen: it has to be seen.
    moved: bool,
    top: f32,
    begun: bool,
    pieces: rows::Pieces,
}

impl ImportReport {
    pub fn new(of: Arc<Returned>) -> Self {
        let count = |wanted: &Option<Changed>| {
            let is = |it: &&ChangedTranslation| wanted.is_none_or(|wanted| it.changed() == wanted);
            of.changes.iter().filter(is).count()
        };
        let counts = [0, 1, 2, 3].map(|at| count(&LISTED[at]));
        let mut report = Self {
            of,
            listed: 0,
            counts,
            rows: Vec::new(),
            at: 0,
            moved: true,
            top: 0.0,
            begun: false,
            pieces: rows::Pieces::default(),
        };
        report.list();
        report
    }

    /// What was said of the import.
    pub fn words(&self) -> &str {
        &self.of.words
    }

    /// The segments that are listed.
    pub fn shown(&self) -> impl Iterator<Item = &ChangedTranslation> {
        self.rows.iter().filter_map(|row| self.of.changes.get(*row))
    }

    /// The one at hand.
    pub fn at_hand(&self) -> Option<&ChangedTranslation> {
        self.of.changes.get(*self.rows.get(self.at)?)
    }

    fn list(&mut self) {
        let wanted = LISTED[self.listed];
        let changes = self.of.changes.iter().enumerate();
        let is = |it: &ChangedTranslation| wanted.is_none_or(|wanted| it.changed() == wanted);
        let rows = changes.filter_map(|(row, it)| is(it).then_some(row));
        self.rows = rows.collect();
        (self.at, self.moved) = (0, true);
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let title = m::import_report_title(look.l);
        modal(ctx, "import report", &title, WIDTH, look, |ui| {
            let weak = look.theme.tokens.text.weak;
            let words = RichText::new(&self.of.words);
            ui.add(egui::Label::new(words).wrap());
            for words in self.of.details.iter().take(DETAILS) {
                let text = RichText::new(words).small().color(weak);
                ui.add(egui::Label::new(text).truncate())
                    .on_hover_text(words);
            }
            ui.add_space(8.0);
            let go = self.keys(ui);
            self.kinds_ui(ui, look);
            ui.add_space(8.0);
            let taken = self.list_ui(ui, given);
            self.whole_ui(ui, given);
            self.below_ui(ui, go || taken, given)
        })
    }

    /// Which are listed, and how many there are.
    fn kinds_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let l = look.l;
        let n = |at: usize| self.counts[at] as u64;
        let names = [
            m::import_report_all(l, n(0)),
            m::import_report_new(l, n(1)),
            m::import_report_text(l, n(2)),
            m::import_report_rest(l, n(3)),
        ];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let before = self.listed;
        widgets::segmented(ui, &m::import_report_listed(l), &names, &mut self.listed);
        if self.listed != before {
            self.list();
        }
    }

    /// What the keys say to the list. Gives whether Enter was pressed.
    fn keys(&mut self, ui: &Ui) -> bool {
        if !ui.memory(|memory| memory.has_focus(rows::list_id())) {
            return false;
        }
        let page = rows::SEEN as isize - 1;
        let (steps, aside, go) = ui.input_mut(|input| {
            let mut times = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
            let steps = times(Key::ArrowDown) - times(Key::ArrowUp)
                + page * (times(Key::PageDown) - times(Key::PageUp))
                + 1_000_000 * (times(Key::End) - times(Key::Home));
            let aside = times(Key::ArrowRight) - times(Key::ArrowLeft);
            (steps, aside, times(Key::Enter) > 0)
        });
        if steps != 0 {
            let last = self.rows.len().saturating_sub(1);
            self.at = self.at.saturating_add_signed(steps).min(last);
            self.moved = true;
        }
        if aside != 0 {
            let listed = self.listed.saturating_add_signed(aside);
            self.listed = listed.min(LISTED.len() - 1);
            self.list();
        }
        go
    }

    /// The buttons, and what Enter does.
    fn below_ui(&mut self, ui: &mut Ui, go: bool, given: &mut Given<'_>) -> Answer {
        let l = given.look.l;
        let may = given.desk.as_deref().is_some_and(|desk| desk.may_change());
        let weak = given.look.theme.tokens.text.weak;
        let keys = RichText::new(m::import_report_keys(l)).small();
        ui.add(egui::Label::new(keys.color(weak)).truncate());
        let at = self.at_hand().cloned();
        let mut answer = Answer::Open;
        let (mut goes, mut back) = (go, false);
        button_row(ui, |ui| {
            let words = m::checks_go(l);
            let button = ui.add_enabled_ui(at.is_some(), |ui| widgets::primary_button(ui, &words));
            goes |= button.inner.clicked();
            let words = m::import_report_undo(l);
            let able = may && self.of.step.is_some();
            back = ui.add_enabled(able, egui::Button::new(words)).clicked();
            if ui.button(m::proposals_close(l)).clicked() {
                answer = Answer::Close;
            }
        });
        if let Some((group, steps)) = self.of.step.filter(|_| back) {
            given.out.push(Intent::TakeBack { group, steps });
            answer = Answer::Close;
        } else if let Some(at) = at.filter(|_| goes) {
            given.out.push(Intent::ShowSegment {
                document: at.document,
                language: at.language,
                segment: at.segment,
                fault: None,
            });
            answer = Answer::Close;
        }
        answer
    }
}
