//! The dock: lists over the whole session, below the readers.
//! What is found there is read above it, so the list stays while one goes from place to place.
//! Invariant: one page is shown at a time; each keeps its state while another is.
//!
//! | file | does |
//! |---|---|
//! | `search` | words, entities, labels sought in all documents |
//! | `mentions` | the table of all mentions |
//! | `documents` | the table of all documents, and how far each is |
//! | `comments` | remarks and questions |
//! | `checks` | what may be wrong with translations |
//! | `grid` | what both tables are made of |
//! | `act` | commands for mentions of a list, and a menu of them |

mod act;
pub mod checks;
mod comments;
mod documents;
mod grid;
mod mentions;
pub mod search;

use egui::{Align, Frame, Id, Layout, Margin, Role, Sense, Ui, WidgetInfo, vec2};

use crate::{action::command::Command, l10n::messages as m};

use super::{
    desk::Desk,
    glyphs::Glyphs,
    icons::{Icon, IconButton},
    intent::Intent,
    look::Look,
};

pub use checks::Checks;
pub use comments::Comments;
pub use documents::{Documents, bar, shows_translated};
pub use grid::TableAsk;
pub use mentions::{Mentions, Question};
pub use search::{Search, Switch};

/// A list in the dock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    #[default]
    Search,
    Mentions,
    Documents,
    Comments,
    Checks,
}

impl Page {
    pub const ALL: [Self; 5] = [
        Self::Search,
        Self::Mentions,
        Self::Documents,
        Self::Comments,
        Self::Checks,
    ];

    /// The command that shows it.
    pub fn command(self) -> Command {
        match self {
            Self::Search => Command::SearchAll,
            Self::Mentions => Command::MentionTable,
            Self::Documents => Command::DocumentTable,
            Self::Comments => Command::Comments,
            Self::Checks => Command::Checks,
        }
    }
}

/// What a page is given to draw itself: the desk to read, and a list for what it asks.
#[derive(Debug)]
pub struct Given<'a, 'l> {
    pub desk: &'a mut Desk,
    pub look: &'a Look<'l>,
    pub glyphs: &'a mut Glyphs,
    pub out: &'a mut Vec<Intent>,
}

#[derive(Debug, Default)]
pub struct Dock {
    open: bool,
    page: Page,
    pub search: Search,
    pub mentions: Mentions,
    pub documents: Documents,
    pub comments: Comments,
    pub checks: Checks,
    /// Where it was drawn last.
    area: Option<egui::Rect>,
    /// Somebody works in the list of the page that is seen: commands are meant for it.
    in_hand: bool,
    /// A command for that list.
    asked: Option<Command>,
}

fn tab_id(page: Page) -> Id {
    Id::unique(("dock.tab", page as u8))
}

impl Dock {
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// The page that is seen.
    pub fn page(&self) -> Option<Page> {
        self.open.then_some(self.page)
    }

    /// Shows a page and gives it the focus.
    pub fn show(&mut self, page: Page) {
        self.open = true;
        self.page = page;
        self.in_hand = false;
        self.take_focus();
    }

    pub fn close(&mut self) {
        self.open = false;
        self.in_hand = false;
    }

    /// Hides it, or shows the page that was seen last.
    pub fn toggle(&mut self) {
        match self.open {
            true => self.close(),
            false => self.show(self.page),
        }
    }

    pub fn take_focus(&mut self) {
        match self.page {
            Page::Search => self.search.take_focus(),
            Page::Mentions => self.mentions.take_focus(),
            Page::Documents => self.documents.take_focus(),
            Page::Comments => self.comments.take_focus(),
            Page::Checks => self.checks.take_focus(),
        }
    }

    /// Asks the table that is seen.
    pub fn ask_table(&mut self, ask: TableAsk) {
        match self.page {
            Page::Mentions => self.mentions.ask_table(ask),
            Page::Documents => self.documents.ask_table(ask),
            Page::Search | Page::Comments | Page::Checks => {}
        }
    }

    /// The list of the page that is seen takes the focus, after a dialog it opened.
    pub fn take_focus_back(&mut self) {
        match self.page {
            Page::Search => self.search.take_focus_back(),
            _ => self.take_focus(),
        }
    }

    /// Whether Escape goes somewhere in it, and not to the reader.
    pub fn keeps_escape(&self, ctx: &egui::Context) -> bool {
        self.page() == Some(Page::Search) && search::list_has_focus(ctx)
    }

    /// Whether something in it has the keyboard.
    pub fn has_focus(&self, ctx: &egui::Context) -> bool {
        let Some(area) = self.area.filter(|_| self.open) else {
            return false;
        };
        let focused = ctx.memory(|memory| memory.focused());
        let place = focused.and_then(|id| ctx.read_response(id));
        let place = place.map(|response| response.rect);
        place.is_some_and(|place| area.contains(place.center()))
    }

    /// How many mentions and documents commands would be done to in the list somebody works in,
    /// also while a menu or the palette has the keyboard.
    pub fn listed(&self) -> (usize, usize) {
        match self.page().filter(|_| self.in_hand) {
            Some(Page::Search) => (self.search.in_hand(), 0),
            Some(Page::Mentions) => (self.mentions.in_hand(), 0),
            Some(Page::Documents) => (0, self.documents.in_hand()),
            Some(Page::Comments | Page::Checks) | None => (0, 0),
        }
    }

    /// Takes a command for the list somebody works in.
    pub fn hear(&mut self, command: Command) {
        self.asked = Some(command);
    }

    /// Somebody goes on in a reader.
    pub fn let_go(&mut self) {
        self.in_hand = false;
    }

    pub fn is_in_hand(&self) -> bool {
        self.open && self.in_hand
    }

    fn list_has_focus(&self, ctx: &egui::Context) -> bool {
        match self.page {
            Page::Search => search::list_has_focus(ctx),
            Page::Mentions => self.mentions.list_has_focus(ctx),
            Page::Documents => self.documents.list_has_focus(ctx),
            Page::Comments | Page::Checks => false,
        }
    }

    /// Whether somebody still works in the list: they do until something else of the window
    /// takes the keyboard. Menus and dialogs lie above it and give it back.
    fn follow_focus(&mut self, ctx: &egui::Context) {
        if self.list_has_focus(ctx) {
            self.in_hand = true;
            return;
        }
        let focused = ctx.memory(|memory| memory.focused());
        let place = focused.and_then(|id| ctx.read_response(id));
        let is_below = |place: &egui::Response| place.layer_id.order == egui::Order::Background;
        let menus = crate::ui::shell::menus_have_focus(ctx);
        if place.as_ref().is_some_and(is_below) && !menus {
            self.in_hand = false;
        }
    }

    pub fn ui(&mut self, ui: &mut Ui, mut given: Given<'_, '_>) {
        let area = ui.max_rect();
        self.area = Some(area);
        if let Some(command) = self.asked.take() {
            match self.page {
                Page::Search => self.search.act(command, &mut given),
                Page::Mentions => self.mentions.act(command, &mut given),
                Page::Documents => self.documents.act(command, &mut given),
                Page::Comments | Page::Checks => {}
            }
            self.take_focus_back();
            ui.ctx().request_repaint();
        } else {
            self.follow_focus(ui.ctx());
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        self.tabs_ui(ui, &mut given);
        ui.separator();
        let room = ui.available_rect_before_wrap();
        ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
            ui.set_min_size(room.size());
            match self.page {
                Page::Search => self.search.ui(ui, &mut given),
                Page::Mentions => self.mentions.ui(ui, &mut given),
                Page::Documents => self.documents.ui(ui, &mut given),
                Page::Comments => self.comments.ui(ui, &mut given),
                Page::Checks => self.checks.ui(ui, &mut given),
            }
        });
    }

    /// The pages' names in a row, and a cross.
    fn tabs_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        let margin = Margin::symmetric(8, 2);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                for page in Page::ALL {
                    if self.tab_ui(ui, page, look) {
                        self.show(page);
                    }
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let name = m::dock_close(look.l);
                    if ui.add(IconButton::new(Icon::Close, &name)).clicked() {
                        self.close();
                        given.out.push(Intent::FocusReader);
                    }
                });
            });
        });
    }

    fn tab_ui(&self, ui: &mut Ui, page: Page, look: &Look<'_>) -> bool {
        let tokens = &look.theme.tokens;
        let name = page_name(page, look);
        let chosen = self.page == page;
        let color = match chosen {
            true => tokens.text.strong,
            false => tokens.text.weak,
        };
        let font = egui::TextStyle::Button.resolve(ui.style());
        let galley = ui.painter().layout_no_wrap(name.clone(), font, color);
        let size = vec2(galley.size().x + 16.0, look.theme.row_height());
        let (_, rect) = ui.allocate_space(size);
        let response = ui.interact(rect, tab_id(page), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, &name));
        let place = rect.center() - galley.size() / 2.0;
        ui.painter().galley(place, galley, color);
        let under = egui::Rect::from_min_max(
            egui::pos2(rect.left() + 8.0, rect.bottom() - 2.0),
            egui::pos2(rect.right() - 8.0, rect.bottom()),
        );
        if chosen {
            ui.painter().rect_filled(under, 1.0, tokens.accent);
        } else if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(under, 1.0, tokens.text.weak);
        }
        let keys = look.keys(page.command());
        response.on_hover_text(keys).clicked()
    }
}

fn page_name(page: Page, look: &Look<'_>) -> String {
    match page {
        Page::Search => m::dock_search(look.l),
        Page::Mentions => m::dock_mentions(look.l),
        Page::Documents => m::dock_documents(look.l),
        Page::Comments => m::dock_comments(look.l),
        Page::Checks => m::dock_checks(look.l),
    }
}
