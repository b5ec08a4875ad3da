//! Where dictionaries are: folders of the person's own, for spelling and for looking words up.
//! Invariant: a path half typed is nobody's: it is taken when the field is left.

use std::path::PathBuf;

use egui::{Label, RichText, Ui};

use crate::{
    l10n::messages as m,
    ui::{intent::Intent, look::Look, widgets::PressField},
};

#[derive(Debug, Default)]
pub struct Page {
    spelling: Option<String>,
    dictionaries: Option<String>,
}

impl Page {
    pub fn ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let (l, known) = (look.l, &look.settings);
        ui.set_max_width(480.0);
        let words = [m::prefs_spelling_folder(l), m::prefs_spelling_more(l)];
        let path = known.spelling_folder.as_ref();
        if let Some(path) = folder_ui(ui, &words, &mut self.spelling, path, look) {
            out.push(Intent::set(move |s| s.spelling_folder = path));
        }
        ui.add_space(16.0);
        let words = [m::prefs_dictionary_folder(l), m::prefs_dictionary_more(l)];
        let path = known.dictionary_folder.as_ref();
        if let Some(path) = folder_ui(ui, &words, &mut self.dictionaries, path, look) {
            out.push(Intent::set(move |s| s.dictionary_folder = path));
        }
    }
}

/// A field for a folder, and what belongs into it. Gives what it was changed to.
#[allow(clippy::option_option, reason = "changed or not, to a folder or none")]
fn folder_ui(
    ui: &mut Ui,
    [name, more]: &[String; 2],
    typed: &mut Option<String>,
    known: Option<&PathBuf>,
    look: &Look<'_>,
) -> Option<Option<PathBuf>> {
    let typed = typed.get_or_insert_with(|| {
        known.map_or_else(String::new, |path| path.to_string_lossy().into_owned())
    });
    let left = ui.add(PressField::new(name, typed)).lost_focus();
    let more = RichText::new(more);
    ui.add(Label::new(more.color(look.theme.tokens.text.weak)).wrap());
    let path = typed.trim();
    let path = (!path.is_empty()).then(|| PathBuf::from(path));
    (left && path.as_ref() != known).then_some(path)
}
