//! What may be wrong with the translations of the session: gone to, mended, marked as fine.
//! Invariants: it is worked out on a worker, after the session has rested for a moment; what a
//! key mends is what is ticked, or where nothing is, the row at hand.
//!
//! | file | does |
//! |---|---|
//! | `found` | what is found, for a worker |
//! | `bar` | which language and kind is listed |
//! | `cells` | what is shown of each |

mod bar;
mod cells;
mod found;

use std::collections::BTreeSet;

use egui::{Layout, RichText, Ui};

use crate::{
    action::{FaultAction, Mend, command::Chord},
    l10n::{Localizer, messages as m},
    text::Language,
    translate::check::{Fix, Kind},
    ui::{desk::Desk, icons::Icon, intent::Intent, languages, look::Look, shell::Notice, widgets},
};

use super::{
    Given,
    grid::{Column, Frame, Grid, Said, menu},
};
use cells::Cells;
use found::Key;

pub use found::{Of, Row, find};

const TABLE: &str = "checks";
pub(super) type Ticks = BTreeSet<Key>;

/// The language translations are counted for: the one being translated into, else the first of
/// the session's.
pub fn language(desk: &Desk) -> Option<Language> {
    let editor = desk.editor().map(|editor| editor.language().clone());
    let working = &desk.session().info().working_languages;
    editor
        .or_else(|| desk.target.clone().filter(|it| working.contains(it)))
        .or_else(|| working.first().cloned())
}

/// The languages whose checks are listed: the session's, and the one being translated into.
pub fn languages(desk: &Desk) -> Vec<Language> {
    let mut all = desk.session().info().working_languages.clone();
    let editor = desk.editor().map(|editor| editor.language());
    if let Some(other) = editor.filter(|it| !all.contains(it)) {
        all.push(other.clone());
    }
    all
}

/// What a fix puts in, in words.
pub fn mend_words(l: &Localizer, fix: &Fix, target: &str) -> String {
    match fix.text.trim().is_empty() {
        true => {
            let gone = target.get(fix.start..fix.end).unwrap_or_default();
            match gone.trim().is_empty() {
                true => m::checks_mend(l),
                false => m::checks_mend_away(l, gone),
            }
        }
        false => m::checks_mend_to(l, &fix.text),
    }
}

#[derive(Debug)]
pub struct Checks {
    grid: Grid,
    found: Option<(Of, Vec<Row>)>,
    /// Into a language alone.
    into: Option<Language>,
    /// Of a kind alone, by its id.
    kind: Option<&'static str>,
    ticks: Ticks,
    chosen: Option<Key>,
    lines: cells::Lines,
}

impl Default for Checks {
    fn default() -> Self {
        Self {
            grid: Grid::new(TABLE),
            found: None,
            into: None,
            kind: None,
            ticks: Ticks::new(),
            chosen: None,
            lines: cells::Lines::default(),
        }
    }
}

/// What a key does here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Mend,
    Fine,
    /// The word at hand is one of the person's own.
    Add,
    /// It is not to be listed in this session.
    Ignore,
    /// The next language alone.
    Language,
}

impl Wish {
    /// Whether it changes the session.
    fn changes(self) -> bool {
        matches!(self, Self::Mend | Self::Fine)
    }
}

const MEND: &str = "M";
const FINE: &str = "F";
const ADD: &str = "A";
const IGNORE: &str = "I";
const LANGUAGE: &str = "L";

fn wish(chord: Chord) -> Option<Wish> {
    let is = |text: &str| text.parse::<Chord>().is_ok_and(|own| own == chord);
    let all = [
        (MEND, Wish::Mend),
        (FINE, Wish::Fine),
        (ADD, Wish::Add),
        (IGNORE, Wish::Ignore),
        (LANGUAGE, Wish::Language),
    ];
    let found = all.into_iter().find(|(text, _)| is(text));
    found.map(|(_, wish)| wish)
}

fn columns(look: &Look<'_>, several: bool) -> Vec<Column> {
    let l = look.l;
    let all = [
        ("document", m::column_document(l), 190.0),
        ("language", m::column_language(l), 90.0),
        ("segment", m::column_segment(l), 76.0),
        ("fault", m::column_fault(l), 300.0),
        ("text", m::column_text(l), 380.0),
        ("mend", m::checks_mend(l), 200.0),
    ];
    let shown = all
        .into_iter()
        .filter(|(key, ..)| several || *key != "language");
    shown
        .map(|(key, name, width)| Column {
            key: key.to_owned(),
            name,
            width,
            end: key == "segment",
            sorts: false,
        })
        .collect()
}

impl Checks {
    pub fn take_focus(&mut self) {
        self.grid.take_focus();
    }

    /// What is known, and of what.
    pub fn of(&self) -> Option<&Of> {
        self.found.as_ref().map(|(of, _)| of)
    }

    /// What was found.
    pub fn rows(&self) -> &[Row] {
        self.found.as_ref().map_or(&[], |(_, rows)| rows)
    }

    pub fn take(&mut self, of: Of, rows: Vec<Row>) {
        if !self.ticks.is_empty() {
            let ticked = |row: &&Row| self.ticks.contains(&row.key());
            self.ticks = rows.iter().filter(ticked).map(Row::key).collect();
        }
        self.into = self.into.take().filter(|it| of.languages.contains(it));
        self.found = Some((of, rows));
        self.lines.clear();
        self.fit_kind();
        self.follow();
    }

    /// A kind nothing is of any more is not asked for.
    fn fit_kind(&mut self) {
        if let Some(kind) = self.kind {
            let is_of = |row: &&Row| self.is_into(row) && row.listed.fault.kind.id() == kind;
            if !self.rows().iter().any(|row| is_of(&row)) {
                self.kind = None;
            }
        }
    }

    fn is_into(&self, row: &Row) -> bool {
        self.into.as_ref().is_none_or(|into| row.language == *into)
    }

    /// Those of the language and the kind that were chosen.
    pub fn shown(&self) -> Vec<&Row> {
        let takes = |row: &&Row| {
            let kind = row.listed.fault.kind.id();
            self.is_into(row) && self.kind.is_none_or(|wanted| kind == wanted)
        };
        self.rows().iter().filter(takes).collect()
    }

    /// Lists one language, or all of them.
    fn choose(&mut self, into: Option<Language>) {
        self.into = into;
        self.fit_kind();
        self.follow();
        self.grid.take_focus();
    }

    /// After all languages each of them alone in which something was found.
    fn next_language(&mut self) {
        let all = self.of().map_or(&[][..], |of| &of.languages);
        let place = |into: &Language| all.iter().position(|it| it == into);
        let from = self.into.as_ref().and_then(place).map_or(0, |at| at + 1);
        let has_rows = |it: &&Language| self.rows().iter().any(|row| row.language == **it);
        let rest = all.get(from..).unwrap_or_default();
        let next = rest.iter().find(has_rows).filter(|_| all.len() > 1);
        self.choose(next.cloned());
    }

    /// The row at hand stays at hand; one that is gone leaves its place to the next.
    fn follow(&mut self) {
        let shown = self.shown();
        let place = shown.iter().position(|row| Some(row.key()) == self.chosen);
        let last = shown.len().saturating_sub(1);
        let at = place.unwrap_or(self.grid.at()).min(last);
        let chosen = shown.get(at).map(|row| row.key());
        self.grid.go(at);
        self.chosen = chosen;
    }

    pub fn ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        let all = languages(given.desk);
        if all.is_empty() {
            let words = m::checks_no_language(look.l);
            widgets::empty_place(ui, Icon::Check, &words, None);
            return;
        }
        if self.of().is_none_or(|of| of.languages != all) {
            ui.centered_and_justified(|ui| ui.add(egui::Spinner::new()));
            return;
        }
        let rows = self.shown();
        if rows.is_empty() && (self.rows().is_empty() || self.into.is_some()) {
            if self.into.is_some() {
                self.bar_ui(ui, given, &all);
            }
            let words = self.nothing(&all, given);
            widgets::empty_place(ui, Icon::Check, &words, None);
            return;
        }
        self.bar_ui(ui, given, &all);
        let foot = look.theme.row_height() + 4.0;
        let room = ui.available_rect_before_wrap();
        let body = room.with_max_y(room.bottom() - foot);
        let several = all.len() > 1;
        let columns = columns(look, several);
        let usual: Vec<&str> = columns.iter().map(|column| column.key.as_str()).collect();
        let mut grid = std::mem::replace(&mut self.grid, Grid::new(TABLE));
        let mut lines = std::mem::take(&mut self.lines);
        let frame = Frame {
            name: &m::dock_checks(look.l),
            columns: menu::shown(TABLE, &columns, &usual, &grid, look.settings),
            sorted: None,
            knows: &|chord| wish(chord).is_some(),
            look,
        };
        let mut cells = Cells {
            session: given.desk.session(),
            look,
            rows: self.shown(),
            ticks: &self.ticks,
            lines: &mut lines,
            glyphs: given.glyphs,
            several,
        };
        let said = ui
            .scope_builder(egui::UiBuilder::new().max_rect(body), |ui| {
                ui.set_min_size(body.size());
                grid.ui(ui, frame, &mut cells)
            })
            .inner;
        self.grid = grid;
        self.lines = lines;
        for said in said {
            self.hear(said, given);
        }
        self.foot_ui(ui, room.with_min_y(body.bottom()), several, look);
    }

    /// Why there is nothing to list.
    fn nothing(&self, all: &[Language], given: &Given<'_, '_>) -> String {
        let l = given.look.l;
        let into: Vec<&Language> = match &self.into {
            Some(into) => vec![into],
            None => all.iter().collect(),
        };
        let names: Vec<String> = into.iter().map(|it| languages::name_of(l, it)).collect();
        let mut documents = given.desk.session().documents();
        let any = documents.any(|document| {
            let mut into = into.iter();
            into.any(|it| document.segments_in(it).is_some())
        });
        match any {
            true => m::checks_none(l, &l.list(&names)),
            false => m::checks_no_segments(l, &l.list(&names)),
        }
    }

    fn hear(&mut self, said: Said, given: &mut Given<'_, '_>) {
        let at = self.shown().get(self.grid.at()).map(|row| (*row).clone());
        let Some(row) = at else { return };
        let may = given.desk.may_change();
        match said {
            Said::At => self.chosen = Some(row.key()),
            Said::Open { .. } => given.out.push(Intent::ShowSegment {
                document: row.listed.document,
                language: row.language.clone(),
                segment: row.listed.segment,
                fault: Some(row.aim()),
            }),
            Said::Tick(number) => {
                let key = self.shown().get(number).map(|row| row.key());
                if let Some(key) = key
                    && !self.ticks.remove(&key)
                {
                    self.ticks.insert(key);
                }
            }
            Said::TickTo(from, to) => {
                let (first, last) = (from.min(to), from.max(to));
                let shown = self.shown();
                let rows = shown.get(first..=last).unwrap_or_default();
                let keys: Vec<Key> = rows.iter().map(|row| row.key()).collect();
                self.ticks.extend(keys);
            }
            Said::TickAll => {
                let keys: Ticks = self.shown().iter().map(|row| row.key()).collect();
                match keys.is_subset(&self.ticks) {
                    true => self.ticks.clear(),
                    false => self.ticks.extend(keys),
                }
            }
            Said::Chord(chord) => match wish(chord) {
                Some(wish) if may || !wish.changes() => self.grant(wish, &row, given),
                Some(_) | None => {}
            },
            Said::Width(key, width) => menu::keep_width(TABLE, key, width, given.out),
            Said::Menu(response) => self.menu_ui(&response, &row, given),
            Said::Sort(_) => {}
        }
    }

    /// What keys do to the row at hand, for the mouse, with the keys named.
    fn menu_ui(&mut self, response: &egui::Response, row: &Row, given: &mut Given<'_, '_>) {
        let (l, may) = (given.look.l, given.desk.may_change());
        let go = m::checks_go(l);
        let mend = match &row.listed.fault.fix {
            Some(fix) => mend_words(l, fix, &row.of),
            None => m::checks_mend(l),
        };
        let fine = match row.is_fine(given.desk.session()) {
            true => m::checks_not_fine(l),
            false => m::checks_fine(l),
        };
        let mended = row.listed.fault.fix.is_some() || !self.ticks.is_empty();
        let mut lines = vec![
            (None, go, m::key_enter(l), true),
            (Some(Wish::Mend), mend, MEND.to_owned(), may && mended),
            (Some(Wish::Fine), fine, FINE.to_owned(), may),
        ];
        if let Kind::Misspelt { word } = &row.listed.fault.kind {
            let add = m::spelling_add(l, word);
            let ignore = m::spelling_ignore(l, word);
            lines.push((Some(Wish::Add), add, ADD.to_owned(), true));
            lines.push((Some(Wish::Ignore), ignore, IGNORE.to_owned(), true));
        }
        let mut chosen = None;
        response.context_menu(|ui| {
            ui.set_width(240.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            for (wish, words, key, on) in lines {
                let button = egui::Button::new(words)
                    .shortcut_text(key)
                    .frame_when_inactive(false);
                if ui.add_enabled(on, button).clicked() {
                    chosen = Some(wish);
                    ui.close();
                }
            }
        });
        match chosen {
            Some(Some(wish)) => self.grant(wish, row, given),
            Some(None) => self.hear(Said::Open { beside: false }, given),
            None => {}
        }
    }

    fn grant(&mut self, wish: Wish, row: &Row, given: &mut Given<'_, '_>) {
        let language = row.language.clone();
        match (wish, &row.listed.fault.kind) {
            (Wish::Mend, _) => self.mend(row, given),
            (Wish::Fine, _) => {
                let fine = !row.is_fine(given.desk.session());
                given.out.push(Intent::Faults(FaultAction::Fine {
                    document: row.listed.document,
                    language,
                    segment: row.listed.segment,
                    key: row.listed.fault.key(),
                    fine,
                }));
            }
            (Wish::Add, Kind::Misspelt { word }) => {
                let word = word.clone();
                given.out.push(Intent::AddWord { language, word });
            }
            (Wish::Ignore, Kind::Misspelt { word }) => {
                let word = word.clone();
                given.out.push(Intent::IgnoreWord { language, word });
            }
            (Wish::Add | Wish::Ignore, _) => {
                let words = m::checks_no_word(given.look.l);
                given.out.push(Intent::say(Notice::hint(words)));
            }
            (Wish::Language, _) => self.next_language(),
        }
    }

    fn mend(&mut self, at: &Row, given: &mut Given<'_, '_>) {
        let fixes: Vec<Mend> = match self.ticks.is_empty() {
            true => at.mend().into_iter().collect(),
            false => {
                let rows = self.rows().iter();
                let ticked = rows.filter(|row| self.ticks.contains(&row.key()));
                ticked.filter_map(Row::mend).collect()
            }
        };
        if fixes.is_empty() {
            let words = m::checks_no_fix(given.look.l);
            given.out.push(Intent::say(Notice::hint(words)));
            return;
        }
        self.ticks.clear();
        given.out.push(Intent::Faults(FaultAction::Mend { fixes }));
    }

    /// The keys, those of the row at hand among them.
    fn foot_ui(&self, ui: &mut Ui, place: egui::Rect, several: bool, look: &Look<'_>) {
        let mut keys = vec![m::checks_keys(look.l)];
        let at = self.shown().get(self.grid.at()).copied();
        if at.is_some_and(|row| matches!(row.listed.fault.kind, Kind::Misspelt { .. })) {
            keys.push(m::checks_keys_word(look.l));
        }
        if several {
            keys.push(m::checks_keys_language(look.l));
        }
        let words = keys.join(" · ");
        let inside = egui::UiBuilder::new()
            .max_rect(place.shrink2(egui::vec2(8.0, 2.0)))
            .layout(Layout::left_to_right(egui::Align::Center));
        ui.scope_builder(inside, |ui| {
            let text = RichText::new(&words).small();
            let text = text.color(look.theme.tokens.text.weak);
            ui.add(egui::Label::new(text).truncate())
                .on_hover_text(words);
        });
    }
}
