//! The application: settings, the open session, what runs, what is asked.
//! Invariant: panels only read and send; everything they send is carried out here, after
//! they were drawn, in the order in which they sent it.
//!
//! | file | does |
//! |---|---|
//! | `jobs` | what workers hand back |
//! | `start` | starting work on workers |
//! | `finish` | taking their results in |
//! | `arrive` | of those, what was read from files |
//! | `translate` | translating: begun, kept, helped |
//! | `terms` | terms listed and made, renderings renamed |
//! | `memories` | files of translation memories, read |
//! | `again` | a segment drafted once more, its names protected |
//! | `concordance` | words looked up in all that was translated |
//! | `totals` | how far translations are, for the table of documents |
//! | `survey` | what is being translated checked |
//! | `overview` | rows of tables, many mentions changed at once |
//! | `readers` | the readers in a frame |
//! | `scripts` | scripts of the shown texts that no face has |
//! | `scheme` | the label scheme: weighed, applied, loaded, saved |
//! | `spelling` | spelling of translations: dictionaries read, words checked, added, ignored |
//! | `look_up` | dictionaries that are asked of a word, and which there are |
//! | `seek` | finding in the documents that are shown |
//! | `acting` | changing the session, at once or by a worker |
//! | `search` | searching all documents |
//! | `carry` | what panels asked for |
//! | `command` | commands: keys, menus, palette |
//! | `comments` | asking for one |
//! | `copy` | what goes to the clipboard |
//! | `hands` | those that tag, and that move edges and ranges of mentions |
//! | `relate` | relations: asked for, told of, drawn or not |
//! | `diagnose` | starts gone wrong, diagnostics |
//! | `dossier` | what all documents tell of the entity that is shown |
//! | `translate` | services that translate: asked, tested, their keys kept |
//! | `models` | a folder of models that translate here |
//! | `hear` | keys heard in a frame |
//! | `focus` | who has the keyboard |
//! | `frame` | one frame: input, panels, intents |

mod acting;
mod again;
mod arrive;
mod carry;
mod command;
mod comments;
mod concordance;
mod copy;
mod diagnose;
mod dossier;
mod faults;
mod finish;
mod focus;
mod frame;
mod going;
mod hands;
mod hear;
mod jobs;
mod learn;
mod lists;
mod look_up;
mod memories;
mod models;
mod overview;
mod parts;
mod readers;
mod relate;
mod room;
mod scheme;
mod scripts;
mod search;
mod seek;
mod segments;
mod services;
mod siblings;
mod spelling;
mod spread;
mod start;
mod survey;
mod terms;
mod totals;
mod translate;

use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use jiff::tz::TimeZone;

use crate::{
    action::command::{Heard, KeyMap},
    l10n::{Localizer, UiLanguage},
    model::SessionId,
    task::{Pool, Wake},
    translate::engine::{Secrets, SystemSecrets},
    typeset::Faces,
    workspace::settings::{CrashReports, Settings, SettingsNotice, SettingsStore, config_folder},
};

use super::{
    desk::Desk,
    dialogs::Dialog,
    documents::DocumentsPanel,
    inspector::Inspector,
    intent::Intent,
    look::Look,
    pick::Picker,
    reader::Glyphs,
    shell::Notices,
    theme::{self, Contrast, Density, Motion, Theme},
    widgets,
};

pub use jobs::{Kind, Running, Tasks};
pub use scripts::Scripts;

/// How the window is started.
#[derive(Debug, Default)]
pub struct Launch {
    /// Open this session.
    pub session: Option<PathBuf>,
    /// Open the sample, made in this folder unless it is there already.
    pub sample: Option<PathBuf>,
    /// Work under this name, whatever the settings say.
    pub by: Option<String>,
    /// In this language, whatever the settings say.
    pub language: Option<UiLanguage>,
    pub picker: Picker,
    /// Where settings are kept; `None`: the user's configuration folder.
    pub config: Option<PathBuf>,
    /// Where keys of services are kept; `None`: the system's store.
    pub secrets: Option<Arc<dyn Secrets>>,
    /// The built-in faces alone, so that tests see the same everywhere.
    pub built_in_faces: bool,
    /// Dictionaries in the person's own folders alone, likewise.
    pub own_dictionaries: bool,
}

/// What is on the stage.
#[derive(Debug)]
enum Stage {
    /// No session.
    Empty,
    /// One is being read and nothing of it is there to show.
    Opening,
    Desk(Box<Desk>),
}

pub struct App {
    settings: SettingsStore,
    crashes: Option<CrashReports>,
    secrets: Arc<dyn Secrets>,
    l: Localizer,
    theme: Theme,
    keymap: KeyMap,
    /// The keys labels of the open session have of their own, by place.
    label_keys: Vec<(u8, String)>,
    zone: TimeZone,
    stage: Stage,
    pool: Pool<jobs::Done>,
    tasks: Tasks,
    wake: Wake,
    preview: jobs::Shown,
    picker: Picker,
    glyphs: Glyphs,
    scripts: scripts::Scripts,
    notices: Notices,
    dialog: Option<Dialog>,
    /// The scheme being edited, while another dialog is over it.
    beneath: Option<Box<super::dialogs::SchemeEditor>>,
    saving_scheme: Option<Box<crate::model::Scheme>>,
    documents: DocumentsPanel,
    inspector: Inspector,
    /// Commands given by keys that are not carried out yet.
    heard: VecDeque<Heard>,
    intents: Vec<Intent>,
    /// The reader shall have the focus at the next frame.
    want_reader: bool,
    /// What to do when the open session has been closed.
    after_closing: AfterClosing,
    /// The language was given for this start alone.
    language_override: Option<UiLanguage>,
    applied: Option<Applied>,
    title: String,
    system_dark: bool,
    /// What is written once the file has been chosen.
    exporting: Option<crate::action::Export>,
    by: Option<String>,
    /// Files to be read in as soon as there is a session.
    waiting: Option<super::intent::ImportRequest>,
    quit: bool,
    /// Frames until the window is made to fill the screen, where it did last time: one that
    /// is not shown yet is not listened to under X11.
    until_maximised: u8,
    /// Changes that a worker makes.
    acting: acting::Acting,
    /// Steps of the history still to be taken.
    going: Option<going::Going>,
    /// The entity and the state whose dossier was asked for last.
    counted: Option<(crate::model::EntityId, super::inspector::find::State)>,
    /// The segment and state suggestions were asked for last.
    asked_for: Option<(
        crate::model::DocumentId,
        crate::model::SegmentId,
        super::inspector::find::State,
    )>,
    spelling: spelling::Spelling,
    /// Dictionaries to look words up in, as they were opened.
    shelf: look_up::Opened,
    /// Dictionaries are sought in the person's own folders alone.
    own_dictionaries: bool,
    /// When the translations were last seen to have changed.
    checking: faults::Checking,
    /// Renderings that are to be renamed.
    renames: terms::Renames,
    /// What was read from files of memories and names, and for which session, until it can be
    /// offered.
    files_offered: VecDeque<(SessionId, Dialog)>,
    /// Of the panels at the sides, the one that stays where there is room for one alone.
    side: room::Side,
    /// Of the window, in points.
    width: f32,
}

/// The window is on the screen after so many frames.
const FRAMES_UNTIL_SHOWN: u8 = 3;

/// What the theme was last made from.
#[derive(Debug, Clone, PartialEq)]
struct Applied {
    dark: bool,
    contrast: Contrast,
    density: Density,
    motion: Motion,
    zoom: f32,
}

/// What follows when a session is closed.
#[derive(Debug, Clone, Default)]
enum AfterClosing {
    #[default]
    Nothing,
    Open(PathBuf, crate::workspace::Access),
    Create {
        folder: PathBuf,
        title: String,
    },
    Sample(PathBuf),
    Quit,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App")
            .field("stage", &self.stage)
            .finish_non_exhaustive()
    }
}

impl App {
    pub fn new(ctx: &egui::Context, launch: Launch) -> Self {
        let config = launch.config.clone().or_else(config_folder);
        Self::with_settings(ctx, launch, SettingsStore::open(config))
    }

    /// With settings that were opened before: the window wanted to know its size.
    pub(in crate::ui) fn with_settings(
        ctx: &egui::Context,
        launch: Launch,
        (settings, notice): (SettingsStore, Option<SettingsNotice>),
    ) -> Self {
        let config = launch.config.clone().or_else(config_folder);
        let crashes = config.as_deref().map(CrashReports::of);
        let asked = settings.get().language.as_deref();
        let asked = asked.and_then(UiLanguage::from_tag);
        let language = launch.language.or(asked).unwrap_or_else(UiLanguage::system);
        let wake: Wake = {
            let ctx = ctx.clone();
            Arc::new(move || ctx.request_repaint())
        };
        let crash = crashes.as_ref().and_then(CrashReports::pending);
        let mut faces = match launch.built_in_faces {
            true => Faces::built_in(),
            false => Faces::system(),
        };
        theme::set_faces(ctx, &mut faces);
        widgets::set_faces(ctx, faces.another());
        let mut app = Self {
            keymap: KeyMap::new(&settings.get().keys),
            label_keys: Vec::new(),
            l: Localizer::new(language),
            theme: Theme::new(
                false,
                Contrast::default(),
                Density::default(),
                Motion::default(),
            ),
            zone: TimeZone::system(),
            stage: Stage::Empty,
            pool: Pool::new(wake.clone()),
            tasks: Tasks::default(),
            wake,
            preview: Arc::new(Mutex::new(None)),
            picker: launch.picker,
            glyphs: Glyphs::new(faces),
            scripts: Scripts::new(launch.built_in_faces),
            notices: Notices::default(),
            dialog: None,
            beneath: None,
            saving_scheme: None,
            documents: DocumentsPanel::default(),
            inspector: Inspector::default(),
            heard: VecDeque::new(),
            intents: Vec::new(),
            want_reader: false,
            after_closing: AfterClosing::default(),
            language_override: launch.language,
            applied: None,
            title: String::new(),
            system_dark: false,
            exporting: None,
            by: launch.by.clone(),
            waiting: None,
            quit: false,
            until_maximised: match settings.get().window.maximised {
                true => FRAMES_UNTIL_SHOWN,
                false => 0,
            },
            acting: Default::default(),
            going: None,
            counted: None,
            asked_for: None,
            spelling: spelling::Spelling::new(config.clone()),
            shelf: look_up::Opened::default(),
            own_dictionaries: launch.own_dictionaries,
            checking: faults::Checking::default(),
            renames: terms::Renames::default(),
            files_offered: VecDeque::new(),
            side: room::Side::default(),
            width: f32::INFINITY,
            settings,
            crashes,
            secrets: launch.secrets.unwrap_or_else(|| Arc::new(SystemSecrets)),
        };
        app.tell_of_settings(notice);
        app.tell_of_crash(crash);
        if let Some(folder) = launch.session {
            app.start_opening(folder, crate::workspace::Access::Write);
        } else if let Some(folder) = launch.sample {
            app.start_sample(folder);
        }
        // The settings say how large everything is, and keys are commands.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        app.apply_theme(ctx);
        app
    }

    /// Who works here; empty while nobody said.
    pub(super) fn reviewer(&self) -> &str {
        self.by.as_deref().unwrap_or(&self.settings.get().reviewer)
    }

    fn look(&self) -> Look<'_> {
        Look {
            l: &self.l,
            theme: &self.theme,
            keymap: &self.keymap,
            settings: self.settings.get(),
            zone: &self.zone,
        }
    }

    /// The open session and what is shown of it.
    pub fn desk(&self) -> Option<&Desk> {
        match &self.stage {
            Stage::Desk(desk) => Some(desk),
            _ => None,
        }
    }

    fn desk_mut(&mut self) -> Option<&mut Desk> {
        match &mut self.stage {
            Stage::Desk(desk) => Some(desk),
            _ => None,
        }
    }

    /// Whether anything runs or waits to be done.
    pub fn is_busy(&self) -> bool {
        let moving = self
            .desk()
            .and_then(Desk::pane)
            .is_some_and(|pane| pane.reader.moves());
        !self.tasks.is_empty()
            || !self.intents.is_empty()
            || !self.heard.is_empty()
            || moving
            || self.going.is_some()
            || self.checking.waits()
            || self.renames_wait()
            || self.spelling.waits()
    }

    /// Where a place of the shown document lies on the screen, in points; `None` out of
    /// view. For tests and scripts that use the mouse.
    pub fn screen_place(&mut self, at: crate::text::ByteOffset) -> Option<egui::Pos2> {
        let Stage::Desk(desk) = &mut self.stage else {
            return None;
        };
        let pane = desk.pane_mut()?;
        pane.reader.screen_place(&mut self.glyphs, at)
    }

    pub fn dialog(&self) -> Option<&Dialog> {
        self.dialog.as_ref()
    }

    #[cfg(test)]
    pub(super) fn dialog_mut(&mut self) -> Option<&mut Dialog> {
        self.dialog.as_mut()
    }

    pub fn settings(&self) -> &Settings {
        self.settings.get()
    }

    pub fn notices(&self) -> &Notices {
        &self.notices
    }

    /// What lies under everything.
    pub(in crate::ui) fn ground(&self) -> egui::Color32 {
        self.theme.tokens.surfaces.window
    }

    /// Sends what a panel would send.
    pub fn send(&mut self, intent: Intent) {
        self.intents.push(intent);
    }

    /// Sets egui's whole look where it is not what the settings say.
    fn apply_theme(&mut self, ctx: &egui::Context) {
        use crate::workspace::settings as s;
        self.system_dark = ctx.system_theme() == Some(egui::Theme::Dark);
        let settings = self.settings.get();
        let wanted = Applied {
            dark: match settings.theme {
                s::Theme::Light => false,
                s::Theme::Dark => true,
                s::Theme::System => self.system_dark,
            },
            contrast: match settings.contrast {
                s::Contrast::Normal => Contrast::Normal,
                s::Contrast::High => Contrast::High,
            },
            density: match settings.density {
                s::Density::Comfortable => Density::Comfortable,
                s::Density::Compact => Density::Compact,
            },
            motion: match settings.reduced_motion {
                true => Motion::Still,
                false => Motion::Brief,
            },
            zoom: settings.zoom,
        };
        if self.applied.as_ref() == Some(&wanted) {
            return;
        }
        self.theme = Theme::new(wanted.dark, wanted.contrast, wanted.density, wanted.motion);
        theme::apply(&self.theme, ctx);
        ctx.set_zoom_factor(wanted.zoom);
        self.applied = Some(wanted);
    }

    /// Labels tag with their own keys where they have any.
    fn fit_keys(&mut self) {
        let labels = self.desk().map(|desk| &desk.session().scheme().labels);
        let own = labels.into_iter().flatten().enumerate();
        let own: Vec<(u8, String)> = own
            .filter(|(_, label)| !label.shortcut.is_empty())
            .filter_map(|(place, label)| Some((u8::try_from(place).ok()?, label.shortcut.clone())))
            .collect();
        if own != self.label_keys {
            self.label_keys = own;
            self.set(|_| {});
        }
    }

    /// Changes the settings, and makes anew what was made from them.
    pub(super) fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        self.settings.change(change);
        let settings = self.settings.get();
        let asked = settings.language.as_deref();
        let language = self
            .language_override
            .or_else(|| asked.and_then(UiLanguage::from_tag))
            .unwrap_or_else(UiLanguage::system);
        self.keymap = KeyMap::new(&settings.keys).with_labels(
            self.label_keys
                .iter()
                .map(|(slot, key)| (*slot, key.as_str())),
        );
        if language != self.l.language() {
            self.l = Localizer::new(language);
        }
    }
}
