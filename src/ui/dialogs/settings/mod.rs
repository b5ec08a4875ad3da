//! The settings: sections on the left, the chosen one's page on the right.
//! Invariant: a change takes effect at once; there is nothing to confirm.
//!
//! | file | is the page of |
//! |---|---|
//! | `appearance` | language, theme, density, zoom, motion |
//! | `reading` | the reader's typeface and measures |
//! | `keys` | which keys give which commands |
//! | `services` | services that translate |
//! | `language` | dictionaries: folders, what was found, its order |
//! | `models` | the part of it for models on this machine |
//! | `language` | folders with dictionaries |
//! | `backups` | older states of the open session |
//! | `parts` | rows and steppers the pages share |

mod appearance;
mod backups;
mod keys;
mod language;
mod models;
pub(in crate::ui::dialogs) mod parts;
mod reading;
mod services;

use std::path::{Path, PathBuf};

use egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

use crate::{
    l10n::{Localizer, messages as m},
    model::Session,
    translate::{dictionary::DictionaryError, engine::offline::Trouble},
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        widgets::{self, PressField, list_row},
    },
    workspace::{WorkspaceError, backups::Backup},
};

use super::{Answer, Given, button_row, modal};

pub use language::{LookUpRow, SpellerRow};

const WIDTH: f32 = 900.0;
const HEIGHT: f32 = 480.0;
/// Width of the list of sections.
const LIST: f32 = 208.0;
/// The same in a narrow window.
const LIST_LEAST: f32 = 160.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Section {
    #[default]
    Appearance,
    Reader,
    Reviewer,
    Keys,
    Services,
    Language,
    Backups,
}

impl Section {
    const ALL: [Self; 7] = [
        Self::Appearance,
        Self::Reader,
        Self::Reviewer,
        Self::Keys,
        Self::Services,
        Self::Language,
        Self::Backups,
    ];

    fn name(self, look: &Look<'_>) -> String {
        match self {
            Self::Appearance => m::prefs_appearance(look.l),
            Self::Reader => m::prefs_reader(look.l),
            Self::Reviewer => m::prefs_you(look.l),
            Self::Keys => m::prefs_keys(look.l),
            Self::Services => m::prefs_services(look.l),
            Self::Language => m::prefs_language_tools(look.l),
            Self::Backups => m::prefs_backups(look.l),
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Appearance => Icon::Sun,
            Self::Reader => Icon::Document,
            Self::Reviewer => Icon::User,
            Self::Keys => Icon::Keyboard,
            Self::Services => Icon::Globe,
            Self::Language => Icon::Check,
            Self::Backups => Icon::History,
        }
    }
}

#[derive(Debug, Default)]
pub struct SettingsDialog {
    section: Section,
    begun: bool,
    reading: reading::Page,
    reviewer: Option<String>,
    keys: keys::Page,
    services: services::Page,
    language: language::Page,
    backups: backups::Page,
}

impl SettingsDialog {
    /// Opened where keys are changed.
    pub fn at_keys() -> Self {
        Self {
            section: Section::Keys,
            ..Self::default()
        }
    }

    /// Opened where services are set up.
    pub fn at_services() -> Self {
        Self {
            section: Section::Services,
            ..Self::default()
        }
    }

    /// It is closed: what is being typed is kept.
    pub fn finish(&mut self, look: &Look<'_>, out: &mut Vec<Intent>) {
        self.services.finish(look, out);
    }

    /// Opened where dictionaries are listed.
    pub fn at_dictionaries() -> Self {
        Self {
            section: Section::Language,
            ..Self::default()
        }
    }

    /// Which dictionaries for spelling there are, and where they were looked for.
    pub fn spellers(&mut self, folders: Vec<PathBuf>, rows: Vec<SpellerRow>, l: &Localizer) {
        self.language.spellers(folders, rows, l);
    }

    /// Which dictionaries to look words up in there are, and those that cannot be read.
    pub fn dictionaries(&mut self, rows: Vec<LookUpRow>, bad: &[DictionaryError], l: &Localizer) {
        self.language.dictionaries(rows, bad, l);
    }

    /// What became of asking a service, or of its key.
    pub fn service_says(&mut self, id: String, fine: bool, words: String) {
        self.services.heard(id, fine, words);
    }

    /// A folder of models was chosen, and is being looked through.
    pub fn models_chosen(&mut self, folder: &Path) {
        self.services.models.chosen(folder);
    }

    /// What became of looking a folder of models through.
    pub fn models_looked(&mut self, folder: PathBuf, found: usize, troubles: Vec<Trouble>) {
        self.services.models.looked(folder, found, troubles);
    }

    /// Whether the next chord is to be recorded, not followed.
    pub fn records_keys(&self) -> bool {
        self.keys.records()
    }

    pub fn backups(&mut self, folder: PathBuf, listed: Result<Vec<Backup>, WorkspaceError>) {
        self.backups.listed(folder, listed);
    }

    pub fn looked_into(
        &mut self,
        generation: String,
        session: Result<Box<Session>, WorkspaceError>,
    ) {
        self.backups.looked_into(generation, session);
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        modal(
            ctx,
            "settings",
            &m::prefs_title(look.l),
            WIDTH,
            look,
            |ui| {
                let height = HEIGHT.min(ctx.content_rect().height() - 220.0);
                let width = ui.available_width();
                let names = if width < 2.5 * LIST { LIST_LEAST } else { LIST };
                ui.horizontal_top(|ui| {
                    ui.set_min_height(height);
                    let between = std::mem::take(&mut ui.spacing_mut().item_spacing.x);
                    let list = vec2(names, height);
                    ui.allocate_ui_with_layout(list, Layout::top_down(Align::Min), |ui| {
                        ui.set_min_size(list);
                        self.list_ui(ui, look);
                    });
                    ui.add_space(24.0);
                    let page = vec2(width - names - 24.0, height);
                    ui.allocate_ui_with_layout(page, Layout::top_down(Align::Min), |ui| {
                        ui.set_min_size(page);
                        ui.spacing_mut().item_spacing.x = between;
                        self.page_ui(ui, given);
                    });
                });
                let mut answer = Answer::Open;
                button_row(ui, |ui| {
                    if widgets::primary_button(ui, &m::cheat_close(look.l)).clicked() {
                        answer = Answer::Close;
                    }
                });
                answer
            },
        )
    }

    fn list_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        let mut by = 0;
        for section in Section::ALL {
            let name = section.name(look);
            let chosen = self.section == section;
            let row = list_row(ui, chosen, &name, |ui| {
                let text = &look.theme.tokens.text;
                let color = if chosen { text.strong } else { text.weak };
                icons::show(ui, section.icon(), icons::SIZE, color);
                ui.add(egui::Label::new(&name).truncate());
            });
            // Where the arrow keys have led the focus follows.
            if chosen && !std::mem::replace(&mut self.begun, true) {
                row.response.request_focus();
            }
            if row.response.clicked() {
                self.section = section;
            }
            if row.response.has_focus() {
                by = arrows(ui, row.response.id);
            }
        }
        if by != 0 {
            let at = Section::ALL
                .iter()
                .position(|section| *section == self.section);
            let last = Section::ALL.len() - 1;
            let to = at.unwrap_or(0).saturating_add_signed(by).min(last);
            self.section = Section::ALL[to];
            self.begun = false;
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, given: &mut Given<'_>) {
        let look = given.look;
        match self.section {
            Section::Appearance => scrolled(ui, |ui| appearance::ui(ui, look, given.out)),
            Section::Reader => {
                let glyphs = &mut *given.glyphs;
                let out = &mut *given.out;
                scrolled(ui, |ui| self.reading.ui(ui, look, glyphs, out));
            }
            Section::Reviewer => scrolled(ui, |ui| self.reviewer_ui(ui, look, given.out)),
            Section::Keys => {
                let session = given.desk.as_deref().map(|desk| desk.session());
                self.keys.ui(ui, session, look, given.out);
            }
            Section::Services => scrolled(ui, |ui| self.services.ui(ui, look, given.out)),
            Section::Language => scrolled(ui, |ui| self.language.ui(ui, look, given.out)),
            Section::Backups => {
                let open = given
                    .desk
                    .as_deref()
                    .is_some_and(|desk| desk.workspace().is_some());
                scrolled(ui, |ui| self.backups.ui(ui, open, look, given.out));
            }
        }
    }

    fn reviewer_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let known = &look.settings.reviewer;
        let name = self.reviewer.get_or_insert_with(|| known.clone());
        ui.set_max_width(360.0);
        let response = ui.add(PressField::new(&m::field_reviewer(look.l), name));
        // A name half typed is nobody's: it is taken when the field is left.
        if response.lost_focus() && name.trim() != known {
            out.push(Intent::SetReviewer(name.clone()));
        }
        let more = RichText::new(m::prefs_reviewer_more(look.l));
        ui.add(egui::Label::new(more.color(look.theme.tokens.text.weak)).wrap());
        let changed = name.trim() != known;
        if changed {
            ui.add_space(8.0);
            widgets::primary_button(ui, &m::reviewer_go(look.l));
        }
    }
}

/// How far the arrow keys lead from the row that has the focus, which keeps them.
fn arrows(ui: &Ui, row: egui::Id) -> isize {
    let filter = egui::EventFilter {
        vertical_arrows: true,
        ..egui::EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(row, filter));
    ui.input(|input| {
        let times = |key| input.num_presses(key) as isize;
        times(egui::Key::ArrowDown) - times(egui::Key::ArrowUp)
    })
}

fn scrolled(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let height = ui.available_height();
    ScrollArea::vertical()
        .id_salt("settings page")
        .max_height(height)
        .auto_shrink(false)
        .show(ui, add);
}
