//! Where dictionaries are: a folder of the person's own beside those of the system.
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
}

impl Page {
    pub fn ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let known = look.settings.spelling_folder.as_ref();
        let typed = self.spelling.get_or_insert_with(|| {
            known.map_or_else(String::new, |path| path.to_string_lossy().into_owned())
        });
        ui.set_max_width(480.0);
        let field = ui.add(PressField::new(&m::prefs_spelling_folder(look.l), typed));
        if field.lost_focus() {
            let path = typed.trim();
            let path = (!path.is_empty()).then(|| PathBuf::from(path));
            if path.as_ref() != known {
                out.push(Intent::set(move |s| s.spelling_folder = path));
            }
        }
        let more = RichText::new(m::prefs_spelling_more(look.l));
        ui.add(Label::new(more.color(look.theme.tokens.text.weak)).wrap());
    }
}
