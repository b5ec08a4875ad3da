//! The table of all mentions: sorted, narrowed, changed together.
//! Invariant: opening it costs no more with 200,000 mentions than with ten; what a key does is
//! done to what is ticked, or where nothing is, to the row at hand.
//!
//! | file | does |
//! |---|---|
//! | `order` | which rows there are, as far as is known |
//! | `columns`, `cells` | what is shown of each |
//! | `filter` | the menu of choices, and chips |
//! | `ticks` | which rows are ticked |
//! | `act` | what is done to them |

mod act;
mod cells;
mod columns;
mod filter;
mod order;
mod ticks;

use egui::{Align, Id, Layout, Margin, RichText, Ui};

use crate::{
    action::{
        command::Command,
        overview::{MentionFilter, Row, Sort},
    },
    l10n::messages as m,
    model::Session,
    ui::{
        concordance::Lines,
        icons::Icon,
        intent::{Intent, Spot},
        look::Look,
        widgets,
    },
};

use super::{
    Given,
    grid::{Frame, Grid, Said, TableAsk, menu},
};
use cells::Cells;
use order::Order;
use ticks::Ticks;

pub use columns::attribute_name;
pub use order::Question;

const TABLE: &str = "mentions";

#[derive(Debug)]
pub struct Mentions {
    grid: Grid,
    order: Order,
    ticks: Ticks,
    offers: filter::Offers,
    lines: Lines,
    /// The row at hand, wherever it stands.
    chosen: Option<Row>,
    /// The order the row at hand was found in.
    version: u64,
    /// What the reader was shown last from here.
    shown: Option<Row>,
}

impl Default for Mentions {
    fn default() -> Self {
        Self {
            grid: Grid::new(TABLE),
            order: Order::default(),
            ticks: Ticks::default(),
            offers: filter::Offers::default(),
            lines: Lines::default(),
            chosen: None,
            version: 0,
            shown: None,
        }
    }
}

fn field_id() -> Id {
    Id::unique("mentions.filter")
}

impl Mentions {
    pub fn take_focus(&mut self) {
        self.grid.take_focus();
    }

    pub fn list_has_focus(&self, ctx: &egui::Context) -> bool {
        self.grid.has_focus(ctx)
    }

    pub fn ask_table(&mut self, ask: TableAsk) {
        self.grid.ask(ask);
    }

    /// How it is sorted: by which column, and whether down.
    pub fn sorted(&self) -> Option<(String, bool)> {
        let sort = self.order.query.sort.as_ref()?;
        Some((columns::key(&sort.by), sort.descending))
    }

    /// What a worker has to find out for it.
    pub fn question(&self, session: &Session) -> Option<Question> {
        self.order.question(session)
    }

    pub fn ask(&mut self, question: Question) {
        self.order.ask(question);
    }

    pub fn found(&mut self, question: Question, rows: Vec<Row>) {
        self.order.found(question, rows);
    }

    /// How many rows there are, and how many are ticked.
    pub fn counts(&self) -> (usize, usize) {
        (self.order.len(), self.ticks.count(&self.order))
    }

    /// The mention in a row.
    pub fn row(&self, session: &Session, number: usize) -> Option<Row> {
        self.order.row(session, number)
    }

    pub fn ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        self.order.refresh(given.desk.session());
        if self.order.all() == 0 {
            let text = m::table_mentions_none(look.l);
            widgets::empty_place(ui, Icon::Tag, &text, None);
            return;
        }
        self.follow(given.desk.session());
        let before = self.order.query.clone();
        self.bar_ui(ui, given);
        if self.order.query != before {
            self.other_query(given.desk.session());
        }
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
        self.foot_ui(ui, given);
    }

    /// The row at hand stays at hand where the order is another.
    fn follow(&mut self, session: &Session) {
        if std::mem::replace(&mut self.version, self.order.version()) == self.order.version() {
            return;
        }
        let number = self.chosen.and_then(|row| self.order.number(session, row));
        // One that is gone leaves its place to the next.
        let last = self.order.len().saturating_sub(1);
        self.grid.go(number.unwrap_or(self.grid.at()).min(last));
        self.chosen = self.order.row(session, self.grid.at());
    }

    /// Another filter or sort: »all« was said of other rows.
    fn other_query(&mut self, session: &Session) {
        self.ticks.other_rows();
        self.order.refresh(session);
        self.follow(session);
    }

    fn bar_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        let session = given.desk.session();
        let names = &given.desk.names;
        let columns = columns::all(session.scheme(), look.l);
        let shown: Vec<String> = self
            .shown_columns(&columns, look)
            .into_iter()
            .map(|(column, _)| column.key.clone())
            .collect();
        let margin = Margin::symmetric(8, 2);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let filter = &mut self.order.query.filter;
                let name = m::table_filter_mentions(look.l);
                let field = widgets::PressEdit::new(&mut filter.words);
                let field = field.id(field_id()).name(&name).hint(&name).width(220.0);
                let response = ui.add(field);
                if self.grid.is_asked(TableAsk::Words) {
                    response.request_focus();
                }
                let down = ui.input(|input| input.key_pressed(egui::Key::ArrowDown));
                if response.has_focus() && down {
                    self.grid.take_focus();
                }
                let name = m::table_filter(look.l);
                let on = MentionFilter {
                    words: String::new(),
                    ..filter.clone()
                };
                let at = self.chosen;
                let asked = self.grid.is_asked(TableAsk::Choices);
                menu::popup_ui(ui, Icon::Filter, &name, !on.is_empty(), asked, |ui| {
                    filter::menu_ui(ui, filter, &mut self.offers, at, (session, names), look);
                });
                let asked = self.grid.is_asked(TableAsk::Columns);
                menu::columns_ui(ui, TABLE, &columns, &shown, asked, look, given.out);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let (len, all) = (self.order.len() as u64, self.order.all() as u64);
                    let words = match self.order.query.filter.is_empty() {
                        true => m::table_mentions(look.l, all),
                        false => m::table_mentions_of(look.l, len, all),
                    };
                    let weak = look.theme.tokens.text.weak;
                    ui.label(RichText::new(words).color(weak));
                    if !self.order.is_current(session) {
                        ui.add(egui::Spinner::new().size(12.0));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.set_clip_rect(ui.max_rect().intersect(ui.clip_rect()));
                        let filter = &mut self.order.query.filter;
                        filter::chips_ui(ui, filter, session, look);
                    });
                });
            });
        });
    }

    fn shown_columns<'c>(
        &self,
        columns: &'c [super::grid::Column],
        look: &Look<'_>,
    ) -> Vec<(&'c super::grid::Column, f32)> {
        menu::shown(TABLE, columns, columns::USUAL, &self.grid, look.settings)
    }

    fn grid_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) -> Vec<Said> {
        let look = given.look;
        let session = given.desk.session();
        if self.order.len() == 0 {
            let (text, clear) = (m::table_no_match(look.l), m::table_clear(look.l));
            let pressed = widgets::empty_place(ui, Icon::Filter, &text, Some(&clear));
            if pressed.is_some_and(|pressed| pressed.clicked()) {
                self.order.query.filter = MentionFilter::default();
                self.grid.take_focus();
            }
            return Vec::new();
        }
        let columns = columns::all(session.scheme(), look.l);
        let shown = self.shown_columns(&columns, look);
        let name = m::dock_mentions(look.l);
        let sorted = self.order.query.sort.as_ref();
        let sorted = sorted.map(|sort| (columns::key(&sort.by), sort.descending));
        let keymap = look.keymap;
        let frame = Frame {
            name: &name,
            columns: shown,
            sorted: sorted.as_ref().map(|(key, down)| (key.as_str(), *down)),
            knows: &|chord| act::command(chord, keymap).is_some(),
            look,
        };
        let mut cells = Cells {
            session,
            order: &self.order,
            ticks: &self.ticks,
            look,
            lines: &mut self.lines,
            glyphs: given.glyphs,
        };
        self.grid.ui(ui, frame, &mut cells)
    }

    fn hear(&mut self, said: Said, given: &mut Given<'_, '_>) {
        let session = given.desk.session();
        match said {
            Said::At => {
                self.chosen = self.order.row(session, self.grid.at());
                if let Some(row) = self.chosen.filter(|row| self.shown != Some(*row)) {
                    self.shown = Some(row);
                    given.out.push(Intent::Glance {
                        document: row.document,
                        place: Spot::Mention(row.mention),
                    });
                }
            }
            Said::Open { beside } => {
                let Some(row) = self.order.row(session, self.grid.at()) else {
                    return;
                };
                if beside {
                    given.out.push(Intent::OpenBeside(row.document));
                }
                given.out.push(Intent::Show {
                    document: row.document,
                    place: Spot::Mention(row.mention),
                });
            }
            Said::Tick(number) => {
                if let Some(row) = self.order.row(session, number) {
                    self.ticks.toggle(row);
                }
            }
            Said::TickTo(from, to) => {
                let numbers = from.min(to)..from.max(to) + 1;
                for row in self.order.rows(session, numbers) {
                    self.ticks.tick(row);
                }
            }
            Said::TickAll => self.ticks.toggle_all(),
            Said::Chord(chord) => {
                if let Some(command) = act::command(chord, given.look.keymap) {
                    self.act(command, given);
                }
            }
            Said::Sort(key) => {
                let by = columns::column(&key);
                self.order.query.sort = match (&self.order.query.sort, by) {
                    (Some(sort), Some(by)) if sort.by == by => {
                        // Up, down, and as it was.
                        let descending = true;
                        (!sort.descending).then_some(Sort { by, descending })
                    }
                    (_, by) => by.map(|by| Sort {
                        by,
                        descending: false,
                    }),
                };
                self.other_query(session);
            }
            Said::Width(key, width) => menu::keep_width(TABLE, key, width, given.out),
            Said::Menu(response) => self.menu_ui(&response, given),
        }
    }

    /// What the keys do, and how much is ticked.
    fn foot_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        let l = look.l;
        let (all, ticked) = self.counts();
        let margin = Margin::symmetric(8, 2);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            let size = egui::vec2(ui.available_width(), look.theme.row_height());
            let layout = Layout::right_to_left(Align::Center);
            ui.allocate_ui_with_layout(size, layout, |ui| {
                let words = m::table_ticked(l, ticked as u64, all as u64);
                ui.label(RichText::new(words).color(match ticked {
                    0 => look.theme.tokens.text.weak,
                    _ => look.theme.tokens.text.strong,
                }));
                if ticked > 0 && widgets::quiet_button(ui, &m::table_untick(l)).clicked() {
                    self.ticks.clear();
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let keys = |command| look.keys(command);
                    let words = m::table_mention_keys(
                        l,
                        &keys(Command::TagWith),
                        &keys(Command::Reject),
                        &keys(Command::Question),
                        &keys(Command::Link),
                        &keys(Command::Remove),
                    );
                    let text = RichText::new(&words)
                        .small()
                        .color(look.theme.tokens.text.weak);
                    ui.add(egui::Label::new(text).truncate())
                        .on_hover_text(words);
                });
            });
        });
    }
}
