//! A field for a path, where no dialog of the system can be shown.
//! Invariant: what is sent are paths as they were typed, `~` put into words, and only after
//! a worker saw that they fit the purpose.

mod looked;

use std::path::PathBuf;

use egui::{
    Event, EventFilter, Key, Modifiers, RichText, Ui,
    text::{CCursor, CCursorRange},
};

use crate::{
    l10n::{Localizer, messages as m},
    ui::{
        intent::Intent,
        look::Look,
        pick::{KEYS_FILE, NoDialog, Purpose, SCHEME_FILE},
        widgets::{self, Field},
        words,
    },
};

use super::{Answer, Given, buttons, modal};
pub use looked::{Looked, PathProblem, look};

const WIDTH: f32 = 560.0;
/// Names that are offered to go on with.
const OFFERED: usize = 6;

#[derive(Debug)]
pub struct PathField {
    purpose: Purpose,
    why: NoDialog,
    text: String,
    /// The text is ours: its name is selected, to be typed over.
    suggested: bool,
    begun: bool,
    /// The text a worker looks at.
    asked: Option<String>,
    looked: Option<Looked>,
    /// Enter was pressed before it was known whether the path fits.
    entered: bool,
    /// Tab was pressed before it was known how the path could go on.
    tabbed: bool,
}

impl PathField {
    pub fn new(purpose: Purpose, why: NoDialog) -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        let text = match &purpose {
            Purpose::Export { suggested } | Purpose::SaveList { suggested, .. } => {
                folder.join(suggested).to_string_lossy().into_owned()
            }
            Purpose::SaveKeys => folder.join(KEYS_FILE).to_string_lossy().into_owned(),
            Purpose::SaveScheme => folder.join(SCHEME_FILE).to_string_lossy().into_owned(),
            Purpose::NewSession { title } => {
                folder.join(file_name(title)).to_string_lossy().into_owned()
            }
            Purpose::SampleSession => folder
                .join("glossator-sample")
                .to_string_lossy()
                .into_owned(),
            _ => String::new(),
        };
        Self {
            purpose,
            why,
            suggested: !text.is_empty(),
            text,
            begun: false,
            asked: None,
            looked: None,
            entered: false,
            tabbed: false,
        }
    }

    /// What a worker found. What was typed since is looked at anew.
    pub fn looked(&mut self, looked: Looked) {
        self.asked.take_if(|asked| *asked == looked.text);
        self.looked = Some(looked);
    }

    /// What is known of the text as it stands.
    fn known(&self) -> Option<&Looked> {
        self.looked
            .as_ref()
            .filter(|looked| looked.text == self.text)
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let (look, out) = (given.look, &mut *given.out);
        let l = look.l;
        let (title, _) = words::picking(l, &self.purpose);
        modal(ctx, "path", &title, WIDTH, look, |ui| {
            let why = match self.why {
                NoDialog::NoneInstalled => m::path_none_installed(l),
                NoDialog::ClosedAtOnce => m::path_closed_at_once(l),
                NoDialog::Chosen => m::path_chosen(l),
            };
            let why = RichText::new(why).color(look.theme.tokens.text.weak);
            ui.add(egui::Label::new(why).wrap());
            ui.add_space(8.0);
            self.field_ui(ui, l);
            self.ask(out);
            self.below_ui(ui, look);
            let fits = self.known().is_some_and(|known| known.problem.is_none());
            let empty = self.text.trim().is_empty();
            let (go, cancel) = buttons(ui, &m::path_go(l), &m::cancel(l), fits && !empty);
            if go || (self.entered && fits && !empty) {
                let paths = paths(&self.text, self.purpose.many());
                out.push(Intent::Chosen(self.purpose.clone(), paths));
            }
            if self.known().is_some() {
                self.entered = false;
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }

    fn field_ui(&mut self, ui: &mut Ui, l: &Localizer) {
        let label = match self.purpose.many() {
            true => m::field_paths(l),
            false => m::field_path(l),
        };
        let error = self.error(l);
        let response = ui.add(Field::new(&label, &mut self.text).error(error.as_deref()));
        if !std::mem::replace(&mut self.begun, true) {
            response.request_focus();
            match self.suggested {
                true => name_of_text(ui, response.id, &self.text),
                false => end_of_text(ui, response.id, &self.text),
            }
            self.suggested = false;
        }
        if response.changed() {
            (self.entered, self.tabbed) = (false, false);
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            self.entered = true;
            // Where it does not fit, the person goes on typing.
            response.request_focus();
        }
        let longer = self
            .known()
            .and_then(|known| known.completed(&self.purpose));
        if response.has_focus() {
            // Tab goes on with the path where it can, and to the next control where not.
            let keeps = longer.is_some() || self.known().is_none();
            let filter = EventFilter {
                tab: keeps,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: false,
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            self.tabbed |= keeps && ui.input_mut(took_tab);
        }
        if self.tabbed && self.known().is_some() {
            self.tabbed = false;
            if let Some(longer) = longer {
                self.text = longer;
                end_of_text(ui, response.id, &self.text);
                ui.ctx().request_repaint();
            }
        }
    }

    /// Has looked at what was typed, one text at a time.
    fn ask(&mut self, out: &mut Vec<Intent>) {
        if self.known().is_none() && self.asked.is_none() {
            self.asked = Some(self.text.clone());
            out.push(Intent::LookAtPath {
                purpose: self.purpose.clone(),
                text: self.text.clone(),
            });
        }
    }

    /// What is wrong, unless it can still come right by typing on.
    fn error(&self, l: &Localizer) -> Option<String> {
        let known = self.known().filter(|_| !self.text.trim().is_empty())?;
        let problem = known.problem.as_ref()?;
        let begun = matches!(
            problem,
            PathProblem::NoSuchFolder | PathProblem::NoSuchFile { .. }
        );
        let typing = begun && !known.names.is_empty();
        (!typing).then(|| told(l, problem, &self.purpose))
    }

    /// Names to go on with; that a file would be replaced.
    fn below_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let tokens = &look.theme.tokens;
        let Some(known) = self.known().cloned() else {
            return;
        };
        if known.replaces {
            let text = RichText::new(m::path_replaces(look.l)).small();
            ui.label(text.color(tokens.warn));
        }
        // Nothing to go on to: the one name is there, or a folder nobody has begun to name
        // anything in fits as it is.
        let one = matches!(&known.names[..], [name]
            if known.with_name(&self.purpose, name) == self.text);
        let whole = known.problem.is_none() && known.text.ends_with(std::path::is_separator);
        if known.names.is_empty() || one || whole {
            return;
        }
        let more = known.names.len().saturating_sub(OFFERED);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for name in known.names.iter().take(OFFERED) {
                if widgets::quiet_button(ui, name).clicked() {
                    self.text = known.with_name(&self.purpose, name);
                    // The field takes the focus again, with the new text.
                    self.begun = false;
                }
            }
            if more > 0 {
                let more = RichText::new(m::path_more(look.l, more as u64));
                ui.label(more.color(tokens.text.weak));
            }
        });
        let hint = RichText::new(m::path_tab(look.l)).small();
        ui.label(hint.color(tokens.text.weak));
    }
}

/// Takes Tab out of the input.
fn took_tab(input: &mut egui::InputState) -> bool {
    let before = input.events.len();
    input.events.retain(|event| {
        !matches!(event, Event::Key { key: Key::Tab, pressed: true, modifiers, .. }
            if *modifiers == Modifiers::NONE)
    });
    input.events.len() < before
}

/// Puts the text cursor of a field behind its text.
fn end_of_text(ui: &Ui, id: egui::Id, text: &str) {
    let end = CCursor::new(text.chars().count());
    select(ui, id, CCursorRange::one(end));
}

/// Selects the last name of a path without its ending, as a dialog of the system does.
fn name_of_text(ui: &Ui, id: egui::Id, text: &str) {
    let name = name_in(text);
    let at = |bytes: usize| CCursor::new(text.get(..bytes).unwrap_or(text).chars().count());
    select(ui, id, CCursorRange::two(at(name.start), at(name.end)));
}

/// Where in a path its last name stands, without its ending; bytes.
fn name_in(text: &str) -> std::ops::Range<usize> {
    let start = text.rfind(std::path::is_separator).map_or(0, |at| at + 1);
    let name = text.get(start..).unwrap_or_default();
    let stem = match name.rfind('.') {
        Some(at) if at > 0 => at,
        _ => name.len(),
    };
    start..start + stem
}

fn select(ui: &Ui, id: egui::Id, range: CCursorRange) {
    let mut state = egui::text_edit::TextEditState::load(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(range));
    state.store(ui.ctx(), id);
}

/// What is wrong with a path, and what to do.
fn told(l: &Localizer, problem: &PathProblem, purpose: &Purpose) -> String {
    match problem {
        PathProblem::NoSuchFolder => m::path_no_such_folder(l),
        PathProblem::NoSuchFile { file } => m::path_no_such_file(l, file),
        PathProblem::IsFolder { file } => match purpose {
            Purpose::Export { .. }
            | Purpose::SaveKeys
            | Purpose::SaveScheme
            | Purpose::SaveList { .. } => m::path_is_folder_export(l, file),
            _ => m::path_is_folder(l, file),
        },
        PathProblem::IsFile => m::path_is_file(l),
        PathProblem::NoSession => m::path_no_session(l),
        PathProblem::SessionThere => m::path_session_there(l),
        PathProblem::NotEmpty => m::path_not_empty(l),
        PathProblem::NoParent { folder } => m::path_no_parent(l, folder),
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

/// Longest name made from a title, in bytes: every file system takes so many.
const NAME: usize = 120;

/// A title as a name every system takes.
pub(super) fn file_name(title: &str) -> String {
    let name: String = title
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            c if c.is_control() => '-',
            c => c,
        })
        .collect();
    let mut end = name.len().min(NAME);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    let name = name.get(..end).unwrap_or_default();
    let name = name.trim().trim_matches('.').trim();
    // Names of devices, whatever their ending, where the file may travel to.
    let stem = name.split('.').next().unwrap_or_default().to_uppercase();
    let device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4
            && (stem.starts_with("COM") || stem.starts_with("LPT"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    match device {
        true => format!("{name}-"),
        false => name.to_owned(),
    }
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
    fn the_name_in_a_path_is_found_without_its_ending() {
        for (path, name) in [
            ("/home/a/Merridane 2026.json", "Merridane 2026"),
            ("/home/a/報道.v2.json", "報道.v2"),
            ("/home/a.b/session", "session"),
            (".hidden", ".hidden"),
            ("/", ""),
            ("", ""),
        ] {
            assert_eq!(&path[name_in(path)], name);
        }
    }

    #[track_caller]
    fn named(title: &str, want: &str) {
        assert_eq!(file_name(title), want);
    }

    #[test]
    fn a_title_becomes_a_name_every_system_takes() {
        named("A/B: C?", "A-B- C-");
        named(" .hidden. ", "hidden");
        named("Con", "Con-");
        named("com1.log", "com1.log-");
        named("報道", "報道");
        assert!(file_name(&"語".repeat(100)).len() <= NAME);
    }
}
