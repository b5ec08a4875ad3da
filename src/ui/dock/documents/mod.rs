//! The table of all documents: what is known of each, and how far the work on it is.
//! Invariant: a status is set for what is ticked, or where nothing is, for the row at hand, in
//! one step.
//!
//! | file | does |
//! |---|---|
//! | `columns`, `cells` | what is shown of each |
//! | `filter` | the menu of choices, and chips |

mod cells;
mod columns;
mod filter;

use std::collections::BTreeSet;

use egui::{Align, Id, Layout, Margin, RichText, Ui};

use crate::{
    action::{
        command::{Chord, Command},
        overview::{DocumentFilter, DocumentQuery, documents},
    },
    l10n::messages as m,
    model::{DocumentId, Session, document::DocumentStatus},
    ui::{
        documents::STATUSES,
        icons::Icon,
        inspector::find::State,
        intent::{Intent, Spot},
        look::Look,
        widgets,
    },
    workspace::settings::Settings,
};

use super::{
    Given,
    grid::{Frame, Grid, Said, TableAsk, menu},
};
use cells::Cells;

pub use cells::bar;

const TABLE: &str = "documents";

#[derive(Debug)]
pub struct Documents {
    grid: Grid,
    query: DocumentQuery,
    made: Option<(State, DocumentQuery)>,
    ids: Vec<DocumentId>,
    ticks: BTreeSet<DocumentId>,
    chosen: Option<DocumentId>,
    offers: filter::Offers,
}

impl Default for Documents {
    fn default() -> Self {
        Self {
            grid: Grid::new(TABLE),
            query: DocumentQuery::default(),
            made: None,
            ids: Vec::new(),
            ticks: BTreeSet::new(),
            chosen: None,
            offers: filter::Offers::default(),
        }
    }
}

/// The status a key of the table sets.
fn status_of(chord: Chord) -> Option<DocumentStatus> {
    let is = |text: &str| text.parse::<Chord>().is_ok_and(|own| own == chord);
    if is("Ctrl+Enter") {
        return Some(DocumentStatus::Done);
    }
    let keys = ["1", "2", "3", "4"];
    let place = keys.iter().position(|key| is(key))?;
    STATUSES.get(place).copied()
}

/// Whether the table shows how much is translated.
pub fn shows_translated(settings: &Settings) -> bool {
    let kept = settings.tables.get(TABLE);
    let is_one = |key: &String| columns::TRANSLATED.contains(&key.as_str());
    kept.is_some_and(|table| table.columns.iter().any(is_one))
}

impl Documents {
    pub fn take_focus(&mut self) {
        self.grid.take_focus();
    }

    pub fn list_has_focus(&self, ctx: &egui::Context) -> bool {
        self.grid.has_focus(ctx)
    }

    /// How many documents a command would be done to.
    pub fn in_hand(&self) -> usize {
        match self.ticks.len() {
            0 => self.ids.len().min(1),
            ticked => ticked,
        }
    }

    /// Does a command to what is ticked, or to the row at hand.
    pub fn act(&self, command: Command, given: &mut Given<'_, '_>) {
        let status = match command {
            Command::DocumentNew => DocumentStatus::New,
            Command::DocumentInWork => DocumentStatus::InWork,
            Command::DocumentDone => DocumentStatus::Done,
            Command::DocumentReviewed => DocumentStatus::Reviewed,
            _ => return,
        };
        self.mark(status, given);
    }

    pub fn ask_table(&mut self, ask: TableAsk) {
        self.grid.ask(ask);
    }

    /// The documents in the order of the table.
    pub fn ids(&self) -> &[DocumentId] {
        &self.ids
    }

    fn refresh(&mut self, session: &Session) {
        let made = (State::of(session), self.query.clone());
        if self.made.as_ref() == Some(&made) {
            return;
        }
        self.ids = documents(session, &self.query);
        self.ticks.retain(|id| session.document(*id).is_some());
        self.made = Some(made);
        let at = self.ids.iter().position(|id| Some(*id) == self.chosen);
        let last = self.ids.len().saturating_sub(1);
        self.grid.go(at.unwrap_or(self.grid.at()).min(last));
        self.chosen = self.ids.get(self.grid.at()).copied();
    }

    pub fn ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        if given.desk.session().listed().is_empty() {
            let text = m::documents_none(look.l);
            widgets::empty_place(ui, Icon::Document, &text, None);
            return;
        }
        self.refresh(given.desk.session());
        self.bar_ui(ui, given);
        self.refresh(given.desk.session());
        let foot = look.theme.row_height() + 4.0;
        let room = ui.available_rect_before_wrap();
        let body = room.with_max_y(room.bottom() - foot);
        let said = ui
            .scope_builder(egui::UiBuilder::new().max_rect(body), |ui| {
                ui.set_min_size(body.size());
                self.grid_ui(ui, given)
            })
            .inner;
        for said in said {
            self.hear(said, given);
        }
        self.foot_ui(ui, look);
    }

    fn bar_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        let session = given.desk.session();
        let columns = columns::all(session.scheme(), look.l);
        let shown = menu::shown(TABLE, &columns, columns::USUAL, &self.grid, look.settings);
        let shown: Vec<String> = shown.iter().map(|(column, _)| column.key.clone()).collect();
        let margin = Margin::symmetric(8, 2);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let filter = &mut self.query.filter;
                let name = m::documents_filter(look.l);
                let field = widgets::PressEdit::new(&mut filter.words);
                let field = field.id(Id::unique("document table.filter"));
                let response = ui.add(field.name(&name).hint(&name).width(220.0));
                if self.grid.is_asked(TableAsk::Words) {
                    response.request_focus();
                }
                let down = ui.input(|input| input.key_pressed(egui::Key::ArrowDown));
                if response.has_focus() && down {
                    self.grid.take_focus();
                }
                let (name, on) = (m::table_filter(look.l), filter.is_chosen());
                let asked = self.grid.is_asked(TableAsk::Choices);
                menu::popup_ui(ui, Icon::Filter, &name, on, asked, |ui| {
                    filter::menu_ui(ui, filter, &mut self.offers, session, look);
                });
                let asked = self.grid.is_asked(TableAsk::Columns);
                menu::columns_ui(ui, TABLE, &columns, &shown, asked, look, given.out);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let all = session.listed().len() as u64;
                    let words = match self.query.filter.is_empty() {
                        true => m::table_documents(look.l, all),
                        false => m::table_documents_of(look.l, self.ids.len() as u64, all),
                    };
                    let weak = look.theme.tokens.text.weak;
                    ui.label(RichText::new(words).color(weak));
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.set_clip_rect(ui.max_rect().intersect(ui.clip_rect()));
                        filter::chips_ui(ui, &mut self.query.filter, session, look);
                    });
                });
            });
        });
    }

    fn grid_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) -> Vec<Said> {
        let look = given.look;
        let session = given.desk.session();
        if self.ids.is_empty() {
            let text = m::documents_no_match(look.l);
            let clear = m::table_clear(look.l);
            let pressed = widgets::empty_place(ui, Icon::Filter, &text, Some(&clear));
            if pressed.is_some_and(|pressed| pressed.clicked()) {
                self.query.filter = DocumentFilter::default();
                self.grid.take_focus();
            }
            return Vec::new();
        }
        let columns = columns::all(session.scheme(), look.l);
        let shown = menu::shown(TABLE, &columns, columns::USUAL, &self.grid, look.settings);
        let name = m::dock_documents(look.l);
        let sorted = self.query.sort.as_ref();
        let sorted = sorted.map(|(by, descending)| (columns::key(by), *descending));
        let frame = Frame {
            name: &name,
            columns: shown,
            sorted: sorted.as_ref().map(|(key, down)| (key.as_str(), *down)),
            knows: &|chord| status_of(chord).is_some(),
            look,
        };
        let mut cells = Cells {
            session,
            ids: &self.ids,
            ticks: &self.ticks,
            shown: given.desk.document().map(|document| document.id),
            look,
            totals: given.desk.totals.as_ref().map(|(_, totals)| &**totals),
        };
        self.grid.ui(ui, frame, &mut cells)
    }

    /// What is ticked, or the row at hand.
    fn taken(&self) -> Vec<DocumentId> {
        match self.ticks.is_empty() {
            true => self.ids.get(self.grid.at()).copied().into_iter().collect(),
            false => self.ticks.iter().copied().collect(),
        }
    }

    fn mark(&self, status: DocumentStatus, given: &mut Given<'_, '_>) {
        let documents = self.taken();
        if !documents.is_empty() {
            given.out.push(Intent::MarkDocuments { documents, status });
        }
    }

    fn hear(&mut self, said: Said, given: &mut Given<'_, '_>) {
        let at = self.ids.get(self.grid.at()).copied();
        match said {
            Said::At => {
                self.chosen = at;
                given.out.extend(at.map(Intent::Browse));
            }
            Said::Open { beside } => given.out.extend(at.map(|document| match beside {
                true => Intent::OpenBeside(document),
                false => Intent::Show {
                    document,
                    place: Spot::AsItWas,
                },
            })),
            Said::Tick(row) => {
                if let Some(&id) = self.ids.get(row)
                    && !self.ticks.remove(&id)
                {
                    self.ticks.insert(id);
                }
            }
            Said::TickTo(from, to) => {
                let rows = self.ids.get(from.min(to)..=from.max(to));
                self.ticks.extend(rows.unwrap_or_default());
            }
            Said::TickAll => {
                let all: BTreeSet<DocumentId> = self.ids.iter().copied().collect();
                self.ticks = match self.ticks == all {
                    true => BTreeSet::new(),
                    false => all,
                };
            }
            Said::Chord(chord) => {
                if let Some(status) = status_of(chord) {
                    self.mark(status, given);
                }
            }
            Said::Sort(key) => {
                let by = columns::column(&key);
                self.query.sort = match (self.query.sort.take(), by) {
                    // Up, down, and as it was.
                    (Some((old, false)), Some(by)) if old == by => Some((by, true)),
                    (Some((old, true)), Some(by)) if old == by => None,
                    (_, by) => by.map(|by| (by, false)),
                };
            }
            Said::Width(key, width) => menu::keep_width(TABLE, key, width, given.out),
            Said::Menu(response) => self.menu_ui(&response, given),
        }
    }

    fn menu_ui(&self, response: &egui::Response, given: &mut Given<'_, '_>) {
        let look = given.look;
        let mut chosen = None;
        response.context_menu(|ui| {
            ui.set_width(220.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            widgets::section_header(ui, &m::documents_set_status(look.l));
            for (n, status) in STATUSES.into_iter().enumerate() {
                let words = crate::ui::documents::status(look.l, status);
                let button = egui::Button::new(words)
                    .shortcut_text((n + 1).to_string())
                    .frame_when_inactive(false);
                if ui.add(button).clicked() {
                    chosen = Some(status);
                    ui.close();
                }
            }
        });
        if let Some(status) = chosen {
            self.mark(status, given);
        }
    }

    fn foot_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let l = look.l;
        let (all, ticked) = (self.ids.len() as u64, self.ticks.len() as u64);
        let margin = Margin::symmetric(8, 2);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            let size = egui::vec2(ui.available_width(), look.theme.row_height());
            let layout = Layout::right_to_left(Align::Center);
            ui.allocate_ui_with_layout(size, layout, |ui| {
                let weak = look.theme.tokens.text.weak;
                ui.label(RichText::new(m::table_ticked(l, ticked, all)).color(weak));
                if ticked > 0 && widgets::quiet_button(ui, &m::table_untick(l)).clicked() {
                    self.ticks.clear();
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let words = m::table_document_keys(l);
                    let text = RichText::new(&words).small().color(weak);
                    ui.add(egui::Label::new(text).truncate())
                        .on_hover_text(words);
                });
            });
        });
    }
}
