//! A field for a path, where no dialog of the system can be shown.
//! Invariant: what is sent are paths as they were typed, `~` put into words.

use std::path::PathBuf;

use crate::{
    l10n::messages as m,
    ui::{
        intent::Intent,
        pick::{NoDialog, Purpose},
        widgets::Field,
        words,
    },
};

use super::{Answer, Given, buttons, modal};

#[derive(Debug)]
pub struct PathField {
    purpose: Purpose,
    why: NoDialog,
    text: String,
    begun: bool,
}

impl PathField {
    pub fn new(purpose: Purpose, why: NoDialog) -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        let text = match &purpose {
            Purpose::Export { suggested } => folder.join(suggested).to_string_lossy().into_owned(),
            Purpose::NewSession { title } => {
                folder.join(file_name(title)).to_string_lossy().into_owned()
            }
            Purpose::SampleSession => folder.join("glossator-sample").to_string_lossy().into_owned(),
            _ => String::new(),
        };
        Self {
            purpose,
            why,
            text,
            begun: false,
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let l = given.look.l;
        let (title, _) = words::picking(l, &self.purpose);
        modal(ctx, "path", &title, 560.0, given.look, |ui| {
            let why = match self.why {
                NoDialog::NoneInstalled => m::path_none_installed(l),
                NoDialog::ClosedAtOnce => m::path_closed_at_once(l),
                NoDialog::Chosen => m::path_chosen(l),
            };
            ui.add(egui::Label::new(egui::RichText::new(why).weak()).wrap());
            ui.add_space(8.0);
            let label = match self.purpose.many() {
                true => m::field_paths(l),
                false => m::field_path(l),
            };
            let response = ui.add(Field::new(&label, &mut self.text));
            if !self.begun {
                response.request_focus();
                self.begun = true;
            }
            let entered =
                response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            let paths = paths(&self.text, self.purpose.many());
            let (go, cancel) = buttons(ui, &m::path_go(l), &m::cancel(l), !paths.is_empty());
            if (go || entered) && !paths.is_empty() {
                given
                    .out
                    .push(Intent::Chosen(self.purpose.clone(), paths));
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }
}

/// The paths of a text: several are separated by semicolons or line breaks.
fn paths(text: &str, many: bool) -> Vec<PathBuf> {
    let parts: Vec<&str> = match many {
        true => text.split([';', '\n']).collect(),
        false => vec![text],
    };
    let parts = parts.into_iter().map(|part| part.trim().trim_matches('"'));
    parts
        .filter(|part| !part.is_empty())
        .map(|part| match part.strip_prefix("~/") {
            Some(rest) => home().map_or_else(|| PathBuf::from(part), |home| home.join(rest)),
            None => PathBuf::from(part),
        })
        .collect()
}

fn home() -> Option<PathBuf> {
    directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned())
}

/// A title as the name of a folder.
pub(super) fn file_name(title: &str) -> String {
    let name: String = title
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\0'..='\x1f' => '-',
            c => c,
        })
        .collect();
    name.trim().trim_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_paths_are_separated_by_semicolons() {
        let given = paths(" /a b.txt; \"/c.txt\" ;;", true);
        assert_eq!(given, [PathBuf::from("/a b.txt"), PathBuf::from("/c.txt")]);
        assert_eq!(paths("/a;b", false), [PathBuf::from("/a;b")]);
        assert_eq!(paths("  ", true), Vec::<PathBuf>::new());
    }

    #[test]
    fn a_title_becomes_a_name_every_system_takes() {
        assert_eq!(file_name("A/B: C?"), "A-B- C-");
    }
}
