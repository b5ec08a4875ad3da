//! Models that translate on this machine: the folder they are in, and what was found there.
//! Invariant: a path half typed is nobody's: it is looked through when the field is left.

use std::path::{Path, PathBuf};

use egui::{Label, RichText, Ui};

use crate::{
    explain,
    l10n::messages as m,
    translate::engine::offline::{ModelPair, Trouble},
    ui::{intent::Intent, languages, look::Look, pick::Purpose, widgets::PressField},
};

/// Troubles that are told; the command line tells all.
const TOLD: usize = 12;

#[derive(Debug, Default)]
pub struct Models {
    typed: Option<String>,
    looking: bool,
    /// What was wrong when the folder was looked through.
    troubles: Vec<Trouble>,
    /// It was looked through, and nothing was found.
    nothing: Option<PathBuf>,
}

impl Models {
    /// A folder was chosen in a dialog, and is being looked through.
    pub fn chosen(&mut self, folder: &Path) {
        self.typed = Some(folder.to_string_lossy().into_owned());
        self.looking = true;
        self.troubles.clear();
        self.nothing = None;
    }

    /// A folder was looked through.
    pub fn looked(&mut self, folder: PathBuf, found: usize, troubles: Vec<Trouble>) {
        self.looking = false;
        self.troubles = troubles;
        self.nothing = (found == 0).then_some(folder);
    }

    pub fn ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let (l, tokens) = (look.l, &look.theme.tokens);
        let known = look.settings.model_folder.as_ref();
        let typed = self.typed.get_or_insert_with(|| {
            known.map_or_else(String::new, |path| path.to_string_lossy().into_owned())
        });
        let name = m::offline_folder(l);
        let left = ui.add(PressField::new(&name, typed)).lost_focus();
        let more = RichText::new(m::offline_more(l)).color(tokens.text.weak);
        ui.add(Label::new(more).wrap());
        let path = typed.trim();
        let path = (!path.is_empty()).then(|| PathBuf::from(path));
        let mut wanted = (left && path.as_ref() != known).then_some(path);
        ui.horizontal(|ui| {
            if ui.button(m::offline_pick(l)).clicked() {
                // The field is left for the button: what it says is not what is wanted.
                wanted = None;
                out.push(Intent::Pick(Purpose::Models));
            }
            if known.is_some() {
                let again = egui::Button::new(m::offline_look(l));
                if ui.add_enabled(!self.looking, again).clicked() {
                    wanted = Some(known.cloned());
                }
            }
        });
        if let Some(folder) = wanted {
            self.looking = folder.is_some();
            self.troubles.clear();
            self.nothing = None;
            out.push(Intent::LookModels(folder));
        }
        if self.looking {
            ui.label(RichText::new(m::offline_looking(l)).color(tokens.text.weak));
            return;
        }
        let models = &look.settings.models;
        if !models.is_empty() {
            let count = m::offline_found(l, models.len() as u64);
            ui.label(RichText::new(count).color(tokens.text.strong).strong());
        }
        for pair in models {
            ui.add(Label::new(pair_words(pair, look)).wrap());
        }
        if let Some(folder) = &self.nothing {
            let words = m::offline_none(l, &folder.display().to_string());
            ui.add(Label::new(RichText::new(words).color(tokens.warn)).wrap());
        }
        for trouble in self.troubles.iter().take(TOLD) {
            let words = explain::model_trouble(l, trouble);
            ui.add(Label::new(RichText::new(words).color(tokens.warn)).wrap());
        }
    }
}

fn pair_words(pair: &ModelPair, look: &Look<'_>) -> String {
    let name = |language| languages::name_of(look.l, language);
    let megabytes = pair.bytes().div_ceil(1 << 20);
    m::offline_pair(look.l, &name(&pair.from), &name(&pair.to), megabytes)
}
