//! What a person has set up on this machine, whatever the session.
//! Invariant: settings that were read, or changed through [`Settings::tidy`], are in bounds.
//!
//! | file | holds |
//! |---|---|
//! | `file` | the settings as a file and back |
//! | `keep` | where they are kept, and the thread that writes them |
//! | `key_map` | changed keys as a file of their own |
//! | `crash` | reports of crashes, kept beside them |

mod crash;
mod file;
mod keep;
mod key_map;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    model::SessionId,
    store::lines::Raw,
    translate::{
        dictionary::Placed,
        engine::{
            Consent, Service, is_good_id,
            offline::{ModelPair, Shelf},
        },
    },
};

pub use crash::{CrashReport, CrashReports};
pub use keep::{SettingsError, SettingsNotice, SettingsStore, config_folder};
pub use key_map::{KEY_MAP_LIMIT, KeyMapFile, KeyRecord};

/// So many ems more between lines where relations are drawn.
const FOR_RELATIONS: f32 = 0.5;

/// Sessions that are remembered.
const RECENT: usize = 12;
/// Services that are kept.
const SERVICES: usize = 50;
/// Pairs of languages that are kept: each with English, both ways, for all there are.
const MODELS: usize = 500;
/// Consents that are remembered.
const CONSENTS: usize = 1_000;
/// Searches that are remembered.
const SEARCHES: usize = 10;
/// Dictionaries whose place is remembered.
const DICTIONARIES: usize = 200;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// As the desktop has it.
    #[default]
    System,
    Light,
    Dark,
}

/// How far the colours of the window stand apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Contrast {
    #[default]
    Normal,
    High,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Density {
    #[default]
    Comfortable,
    Compact,
}

/// The face in which documents are read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Face {
    #[default]
    Sans,
    Serif,
    /// A family installed on this machine.
    Named(String),
}

/// Where the arrow keys lead at a change of the direction of writing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arrows {
    /// To the side they point to.
    #[default]
    Visual,
    /// On and back in the order of the text.
    Logical,
}

/// Which relations are drawn in the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relations {
    #[default]
    Off,
    /// Those of the mention at hand.
    AtHand,
    /// All between mentions that are seen.
    All,
}

/// How documents are shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Reader {
    pub face: Face,
    /// In points, 10 to 32.
    pub size: f32,
    /// In ems, 1 to 3.
    pub line_height: f32,
    /// The longest line in Latin characters, 30 to 200; half as many where each takes the
    /// room of two.
    pub measure: u32,
    pub show_rejected: bool,
    /// Names of labels at the mentions.
    pub show_chips: bool,
    pub relations: Relations,
    /// Readings above the text (ruby).
    pub show_readings: bool,
    /// Readers side by side are scrolled together.
    pub scroll_together: bool,
    pub arrows: Arrows,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            face: Face::default(),
            size: 16.0,
            line_height: 1.6,
            measure: 70,
            show_rejected: false,
            show_chips: false,
            relations: Relations::default(),
            show_readings: true,
            scroll_together: false,
            arrows: Arrows::default(),
        }
    }
}

impl Reader {
    /// The distance of lines in ems: where relations are drawn they run between the lines,
    /// and have their names there.
    pub fn spacing(&self) -> f32 {
        match self.relations {
            Relations::Off => self.line_height,
            Relations::AtHand | Relations::All => self.line_height + FOR_RELATIONS,
        }
    }
}

/// A panel at the side of the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Panel {
    pub shown: bool,
    /// In points, 120 to 2,000.
    pub width: f32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Panels {
    pub documents: Panel,
    pub inspector: Panel,
    /// Of the lists below the readers, in points, 120 to 2,000.
    pub dock_height: f32,
    /// How the rest is laid out, in the window's own words.
    pub layout: Option<String>,
}

impl Default for Panels {
    fn default() -> Self {
        let panel = |width| Panel { shown: true, width };
        Self {
            documents: panel(240.0),
            inspector: panel(280.0),
            dock_height: 280.0,
            layout: None,
        }
    }
}

/// How a table is shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// Keys of its columns; none: those it comes with.
    pub columns: Vec<String>,
    /// In points, 40 to 900, by the column's key.
    pub widths: BTreeMap<String, f32>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Window {
    /// Width and height in points, 320 by 240 at least.
    pub size: Option<(f32, f32)>,
    pub maximised: bool,
}

/// What was chosen at the last export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastExport {
    /// The format's id.
    pub format: String,
    /// Keys of statuses.
    pub statuses: Vec<String>,
    /// Whether mentions in left-out passages stayed out.
    pub left_out: bool,
}

/// A session that was open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    pub folder: PathBuf,
    pub title: String,
    pub opened: Timestamp,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// A language tag; `None`: as the desktop has it.
    pub language: Option<String>,
    pub theme: Theme,
    pub contrast: Contrast,
    /// 0.5 to 3.
    pub zoom: f32,
    pub density: Density,
    pub reduced_motion: bool,
    pub reader: Reader,
    /// Learns from decisions while the person works.
    pub learn_in_background: bool,
    /// Who works here, by name.
    pub reviewer: String,
    /// Chords of actions that were changed, by the action's id; empty: none.
    pub keys: BTreeMap<String, Vec<String>>,
    /// The last first, no folder twice, 12 at most.
    pub recent: Vec<Recent>,
    pub panels: Panels,
    /// By the table's name.
    pub tables: BTreeMap<String, Table>,
    pub window: Window,
    pub last_export: Option<LastExport>,
    /// What all documents were searched for, the last first, nothing twice, 10 at most.
    pub searches: Vec<String>,
    /// Hunspell's dictionaries of this person; searched before the system's.
    pub spelling_folder: Option<PathBuf>,
    /// Dictionaries to look words up in.
    pub dictionary_folder: Option<PathBuf>,
    /// In the order in which they are asked; those that are not named come after them.
    pub dictionaries: Vec<Placed>,
    /// Words of translations that are in no dictionary are marked.
    pub check_spelling: bool,
    /// Models that translate on this machine.
    pub model_folder: Option<PathBuf>,
    /// What was found in it when it was looked through.
    pub models: Vec<ModelPair>,
    /// Hints that need not be given again.
    pub hints_seen: BTreeSet<String>,
    /// Services that translate, each with an id of its own; their keys are elsewhere.
    pub services: Vec<Service>,
    /// For services that are there, at the address they have; the last first.
    pub consents: Vec<Consent>,
    /// What a file had that we do not know, to be written again.
    unknown: BTreeMap<String, Raw>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::default(),
            contrast: Contrast::default(),
            zoom: 1.0,
            density: Density::default(),
            reduced_motion: false,
            reader: Reader::default(),
            learn_in_background: true,
            reviewer: String::new(),
            keys: BTreeMap::new(),
            recent: Vec::new(),
            panels: Panels::default(),
            tables: BTreeMap::new(),
            window: Window::default(),
            last_export: None,
            searches: Vec::new(),
            spelling_folder: None,
            dictionary_folder: None,
            dictionaries: Vec::new(),
            check_spelling: true,
            model_folder: None,
            models: Vec::new(),
            hints_seen: BTreeSet::new(),
            services: Vec::new(),
            consents: Vec::new(),
            unknown: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Remembers that a session was opened, before all others.
    pub fn opened(&mut self, folder: &Path, title: &str, at: Timestamp) {
        self.recent.insert(
            0,
            Recent {
                folder: folder.to_owned(),
                title: title.to_owned(),
                opened: at,
            },
        );
        self.tidy();
    }

    /// Remembers what was searched for, before all others.
    pub fn searched(&mut self, line: &str) {
        self.searches.insert(0, line.to_owned());
        self.tidy();
    }

    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// Adds a service, or puts it in place of the one with its id. A key stays with the host
    /// it was given for.
    pub fn put_service(&mut self, mut service: Service) {
        if let Some(known) = self.service(&service.id) {
            service.has_key &= !known.has_key || known.account() == service.account();
        }
        match self.services.iter_mut().find(|it| it.id == service.id) {
            Some(known) => *known = service,
            None => self.services.push(service),
        }
        self.tidy();
    }

    /// Forgets a service and what was agreed for it.
    pub fn remove_service(&mut self, id: &str) {
        self.services.retain(|service| service.id != id);
        self.tidy();
    }

    /// Whether somebody agreed to send this session's texts to the service, where it is now.
    pub fn consent(&self, session: SessionId, service: &Service) -> Option<&Consent> {
        self.consents
            .iter()
            .find(|consent| consent.session == session && consent.is_for(service))
    }

    /// Remembers that somebody agreed.
    pub fn agree(&mut self, consent: Consent) {
        self.consents.insert(0, consent);
        self.tidy();
    }

    /// Where dictionaries for spelling are looked for, in order.
    pub fn spelling_folders(&self) -> Vec<PathBuf> {
        let own = self.spelling_folder.iter().cloned();
        own.chain(crate::translate::spelling::system_folders())
            .collect()
    }

    /// The models that translate on this machine.
    pub fn shelf(&self) -> Option<Shelf> {
        Some(Shelf {
            folder: self.model_folder.clone()?,
            pairs: self.models.clone(),
        })
    }

    /// Keeps what was found in a folder of models; `None`: no folder is used.
    pub fn put_shelf(&mut self, shelf: Option<Shelf>) {
        let (folder, pairs) = shelf.map(|it| (it.folder, it.pairs)).unzip();
        self.model_folder = folder;
        self.models = pairs.unwrap_or_default();
        self.tidy();
    }

    /// Forgets a session that was open.
    pub fn forget(&mut self, folder: &Path) {
        self.recent.retain(|recent| recent.folder != folder);
    }

    /// Brings everything into its bounds.
    pub fn tidy(&mut self) {
        let standard = Self::default();
        bound(&mut self.zoom, 0.5, 3.0, standard.zoom);
        let (reader, usual) = (&mut self.reader, standard.reader);
        bound(&mut reader.size, 10.0, 32.0, usual.size);
        bound(&mut reader.line_height, 1.0, 3.0, usual.line_height);
        reader.measure = reader.measure.clamp(30, 200);
        let (panels, usual) = (&mut self.panels, standard.panels);
        let width = |panel: &mut Panel, usual: Panel| {
            bound(&mut panel.width, 120.0, 2_000.0, usual.width);
        };
        width(&mut panels.documents, usual.documents);
        width(&mut panels.inspector, usual.inspector);
        bound(&mut panels.dock_height, 120.0, 2_000.0, usual.dock_height);
        let widths = self
            .tables
            .values_mut()
            .flat_map(|it| it.widths.values_mut());
        widths.for_each(|width| bound(width, 40.0, 900.0, 120.0));
        if let Some((width, height)) = &mut self.window.size {
            bound(width, 320.0, 20_000.0, 1_280.0);
            bound(height, 240.0, 20_000.0, 800.0);
        }
        let mut seen = BTreeSet::new();
        self.services
            .retain(|service| is_good_id(&service.id) && seen.insert(service.id.clone()));
        self.services.truncate(SERVICES);
        self.services.iter_mut().for_each(Service::tidy);
        let services = &self.services;
        let mut seen = BTreeSet::new();
        self.consents.retain(|consent| {
            let holds = services.iter().any(|service| consent.is_for(service));
            holds && seen.insert((consent.session, consent.service.clone()))
        });
        self.consents.truncate(CONSENTS);
        if self.model_folder.is_none() {
            self.models.clear();
        }
        self.models.truncate(MODELS);
        let mut seen = BTreeSet::new();
        self.dictionaries
            .retain(|placed| seen.insert(placed.path.clone()));
        self.dictionaries.truncate(DICTIONARIES);
        let mut seen = BTreeSet::new();
        self.searches
            .retain(|line| !line.trim().is_empty() && seen.insert(line.clone()));
        self.searches.truncate(SEARCHES);
        let mut seen = BTreeSet::new();
        self.recent
            .retain(|recent| seen.insert(recent.folder.clone()));
        self.recent.truncate(RECENT);
    }
}

fn bound(value: &mut f32, least: f32, most: f32, usual: f32) {
    *value = match value.is_finite() {
        true => value.clamp(least, most),
        false => usual,
    };
}
