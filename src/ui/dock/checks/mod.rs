//! What may be wrong with the translations of the session: gone to, mended, marked as fine.
//! Invariants: it is worked out on a worker, after the session has rested for a moment; what a
//! key mends is what is ticked, or where nothing is, the row at hand.
//!
//! | file | does |
//! |---|---|
//! | `cells` | what is shown of each |

mod cells;

use std::collections::{BTreeSet, HashMap};

use egui::{Layout, Margin, RichText, Ui};

use crate::{
    action::{FaultAction, Mend, command::Chord},
    explain,
    l10n::{Localizer, messages as m},
    model::{DocumentId, SegmentId, Session},
    task::{Cancel, Cancelled},
    text::Language,
    translate::check::{Fix, Listed, check_session},
    ui::{
        desk::Desk,
        icons::Icon,
        inspector::{find::State, parts},
        intent::Intent,
        languages,
        look::Look,
        shell::Notice,
        widgets,
    },
};

use super::{
    Given,
    grid::{Column, Frame, Grid, Said, menu},
};
use cells::Cells;

const TABLE: &str = "checks";
/// The list of kinds is so wide, in points.
const KINDS: f32 = 240.0;

/// What was checked: the session as it was, and into which language.
pub type Of = (State, Language);

/// A segment, and the key of a fault of it.
type Key = (SegmentId, String);
pub(super) type Ticks = BTreeSet<Key>;

/// A fault, with the segment's number in its document, and the target it was found in.
#[derive(Debug, Clone)]
pub struct Row {
    pub listed: Listed,
    pub number: usize,
    /// Where the segment begins in the source.
    start: u32,
    pub of: String,
}

impl Row {
    fn key(&self) -> Key {
        (self.listed.segment, self.listed.fault.key())
    }

    /// What would mend it.
    pub fn mend(&self) -> Option<Mend> {
        Some(Mend {
            document: self.listed.document,
            segment: self.listed.segment,
            fix: self.listed.fault.fix.clone()?,
            of: self.of.clone(),
        })
    }
}

/// All that is open in a language; for a worker.
pub fn find(session: &Session, to: &Language, cancel: &Cancel) -> Result<Vec<Row>, Cancelled> {
    let found = check_session(session, to, cancel)?;
    let mut of: Option<DocumentId> = None;
    let mut known: HashMap<SegmentId, (usize, u32, &str)> = HashMap::new();
    let mut rows = Vec::with_capacity(found.len());
    for listed in found {
        if of.replace(listed.document) != Some(listed.document) {
            let document = session.document(listed.document);
            let segments = document.into_iter().flat_map(|it| it.segments(to));
            known = segments
                .enumerate()
                .map(|(n, segment)| {
                    let start = segment.at.start().get();
                    let text = segment.translation.text.as_str();
                    (segment.id, (n + 1, start, text))
                })
                .collect();
        }
        let (number, start, text) = known.get(&listed.segment).copied().unwrap_or_default();
        rows.push(Row {
            listed,
            number,
            start,
            of: text.to_owned(),
        });
    }
    Ok(rows)
}

/// The language whose checks are shown: the one being translated into, else the first of the
/// session's.
pub fn language(desk: &Desk) -> Option<Language> {
    let editor = desk.editor().map(|editor| editor.language().clone());
    let working = &desk.session().info().working_languages;
    editor
        .or_else(|| desk.target.clone().filter(|it| working.contains(it)))
        .or_else(|| working.first().cloned())
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

fn is_fine(session: &Session, to: &Language, row: &Row) -> bool {
    let document = session.document(row.listed.document);
    let segments = document.and_then(|it| it.segments_in(to));
    let segment = segments.and_then(|it| it.get(&(row.start, row.listed.segment)));
    segment.is_some_and(|segment| segment.translation.fine.contains(&row.listed.fault.key()))
}

#[derive(Debug)]
pub struct Checks {
    grid: Grid,
    found: Option<(Of, Vec<Row>)>,
    /// Of a kind alone, by its id.
    kind: Option<&'static str>,
    ticks: Ticks,
    chosen: Option<Key>,
}

impl Default for Checks {
    fn default() -> Self {
        Self {
            grid: Grid::new(TABLE),
            found: None,
            kind: None,
            ticks: Ticks::new(),
            chosen: None,
        }
    }
}

/// What a key does here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Mend,
    Fine,
}

const MEND: &str = "M";
const FINE: &str = "F";

fn wish(chord: Chord) -> Option<Wish> {
    let is = |text: &str| text.parse::<Chord>().is_ok_and(|own| own == chord);
    let all = [(MEND, Wish::Mend), (FINE, Wish::Fine)];
    let found = all.into_iter().find(|(text, _)| is(text));
    found.map(|(_, wish)| wish)
}

fn columns(look: &Look<'_>) -> Vec<Column> {
    let l = look.l;
    [
        ("document", m::column_document(l), 230.0),
        ("segment", m::column_segment(l), 80.0),
        ("fault", m::column_fault(l), 430.0),
        ("mend", m::checks_mend(l), 260.0),
    ]
    .map(|(key, name, width)| Column {
        key: key.to_owned(),
        name,
        width,
        end: key == "segment",
        sorts: false,
    })
    .to_vec()
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
        if let Some(kind) = self.kind
            && !rows.iter().any(|row| row.listed.fault.kind.id() == kind)
        {
            self.kind = None;
        }
        self.found = Some((of, rows));
        self.follow();
    }

    fn shown(&self) -> Vec<&Row> {
        let takes = |row: &&Row| {
            self.kind
                .is_none_or(|kind| row.listed.fault.kind.id() == kind)
        };
        self.rows().iter().filter(takes).collect()
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
        let Some(language) = language(given.desk) else {
            let words = m::checks_no_language(look.l);
            widgets::empty_place(ui, Icon::Check, &words, None);
            return;
        };
        let current = self.of().is_some_and(|(_, of)| *of == language);
        if !current {
            ui.centered_and_justified(|ui| ui.add(egui::Spinner::new()));
            return;
        }
        if self.rows().is_empty() {
            let name = languages::name_of(look.l, &language);
            let mut documents = given.desk.session().documents();
            let any = documents.any(|document| document.segments_in(&language).is_some());
            let words = match any {
                true => m::checks_none(look.l, &name),
                false => m::checks_no_segments(look.l, &name),
            };
            widgets::empty_place(ui, Icon::Check, &words, None);
            return;
        }
        self.bar_ui(ui, given, &language);
        let foot = look.theme.row_height() + 4.0;
        let room = ui.available_rect_before_wrap();
        let body = room.with_max_y(room.bottom() - foot);
        let columns = columns(look);
        let usual = ["document", "segment", "fault", "mend"];
        let mut grid = std::mem::replace(&mut self.grid, Grid::new(TABLE));
        let frame = Frame {
            name: &m::dock_checks(look.l),
            columns: menu::shown(TABLE, &columns, &usual, &grid, look.settings),
            sorted: None,
            knows: &|chord| wish(chord).is_some(),
            look,
        };
        let mut cells = Cells {
            session: given.desk.session(),
            language: &language,
            look,
            rows: self.shown(),
            ticks: &self.ticks,
        };
        let said = ui
            .scope_builder(egui::UiBuilder::new().max_rect(body), |ui| {
                ui.set_min_size(body.size());
                grid.ui(ui, frame, &mut cells)
            })
            .inner;
        self.grid = grid;
        for said in said {
            self.hear(said, &language, given);
        }
        foot_ui(ui, room.with_min_y(body.bottom()), look);
    }

    /// Which kind, and how many there are.
    fn bar_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>, language: &Language) {
        let look = given.look;
        let mut kinds: Vec<(&'static str, usize)> = Vec::new();
        for row in self.rows() {
            let id = row.listed.fault.kind.id();
            match kinds.iter_mut().find(|(known, _)| *known == id) {
                Some((_, count)) => *count += 1,
                None => kinds.push((id, 1)),
            }
        }
        let name_of = |id: Option<&str>| match id {
            Some(id) => explain::fault_kind(look.l, id),
            None => m::checks_all(look.l),
        };
        let current = self
            .of()
            .is_some_and(|(of, _)| *of == State::of(given.desk.session()));
        let mut kind = self.kind;
        let margin = Margin::symmetric(8, 2);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                let which = m::checks_which(look.l, &name_of(kind));
                let mut options = vec![name_of(None)];
                options.extend(kinds.iter().map(|(id, count)| {
                    m::checks_kind_count(look.l, &name_of(Some(id)), *count as u64)
                }));
                let chosen = kinds.iter().position(|(id, _)| Some(*id) == kind);
                let chosen = chosen.map_or(0, |at| at + 1);
                let row = egui::vec2(KINDS, look.theme.row_height());
                let left = Layout::left_to_right(egui::Align::Center);
                let taken = ui
                    .allocate_ui_with_layout(row, left, |ui| {
                        parts::choice_ui(ui, "checks.kind", &which, &options, chosen)
                    })
                    .inner;
                if let Some(at) = taken {
                    let id = at.checked_sub(1).and_then(|at| kinds.get(at));
                    kind = id.map(|(id, _)| *id);
                }
                let weak = look.theme.tokens.text.weak;
                let count = m::check_count(look.l, self.rows().len() as u64);
                let words = format!("{} · {count}", languages::name_of(look.l, language));
                ui.label(RichText::new(words).color(weak));
                if !current {
                    ui.add(egui::Spinner::new().size(12.0));
                }
            });
        });
        if kind != self.kind {
            self.kind = kind;
            self.follow();
            self.grid.take_focus();
        }
    }

    fn hear(&mut self, said: Said, language: &Language, given: &mut Given<'_, '_>) {
        let at = self.shown().get(self.grid.at()).map(|row| (*row).clone());
        let Some(row) = at else { return };
        let may = given.desk.may_change();
        match said {
            Said::At => self.chosen = Some(row.key()),
            Said::Open { .. } => given.out.push(Intent::ShowSegment {
                document: row.listed.document,
                language: language.clone(),
                segment: row.listed.segment,
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
            Said::Chord(chord) if may => {
                if let Some(wish) = wish(chord) {
                    self.grant(wish, &row, language, given);
                }
            }
            Said::Width(key, width) => menu::keep_width(TABLE, key, width, given.out),
            Said::Menu(response) => self.menu_ui(&response, &row, language, given),
            Said::Chord(_) | Said::Sort(_) => {}
        }
    }

    /// What keys do to the row at hand, for the mouse, with the keys named.
    fn menu_ui(
        &mut self,
        response: &egui::Response,
        row: &Row,
        language: &Language,
        given: &mut Given<'_, '_>,
    ) {
        let (l, may) = (given.look.l, given.desk.may_change());
        let go = m::checks_go(l);
        let mend = match &row.listed.fault.fix {
            Some(fix) => mend_words(l, fix, &row.of),
            None => m::checks_mend(l),
        };
        let fine = match is_fine(given.desk.session(), language, row) {
            true => m::checks_not_fine(l),
            false => m::checks_fine(l),
        };
        let mended = row.listed.fault.fix.is_some() || !self.ticks.is_empty();
        let lines = [
            (None, go, m::key_enter(l), true),
            (Some(Wish::Mend), mend, MEND.to_owned(), may && mended),
            (Some(Wish::Fine), fine, FINE.to_owned(), may),
        ];
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
            Some(Some(wish)) => self.grant(wish, row, language, given),
            Some(None) => self.hear(Said::Open { beside: false }, language, given),
            None => {}
        }
    }

    fn grant(&mut self, wish: Wish, row: &Row, language: &Language, given: &mut Given<'_, '_>) {
        match wish {
            Wish::Mend => self.mend(row, language, given),
            Wish::Fine => {
                let fine = !is_fine(given.desk.session(), language, row);
                given.out.push(Intent::Faults(FaultAction::Fine {
                    document: row.listed.document,
                    language: language.clone(),
                    segment: row.listed.segment,
                    key: row.listed.fault.key(),
                    fine,
                }));
            }
        }
    }

    fn mend(&mut self, at: &Row, language: &Language, given: &mut Given<'_, '_>) {
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
        let language = language.clone();
        let action = FaultAction::Mend { language, fixes };
        given.out.push(Intent::Faults(action));
    }
}

fn foot_ui(ui: &mut Ui, place: egui::Rect, look: &Look<'_>) {
    let inside = egui::UiBuilder::new()
        .max_rect(place.shrink2(egui::vec2(8.0, 2.0)))
        .layout(Layout::left_to_right(egui::Align::Center));
    ui.scope_builder(inside, |ui| {
        let words = m::checks_keys(look.l);
        let text = RichText::new(&words).small();
        let text = text.color(look.theme.tokens.text.weak);
        ui.add(egui::Label::new(text).truncate())
            .on_hover_text(words);
    });
}
