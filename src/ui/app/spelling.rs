//! Spelling of translations: dictionaries read, words checked, added, ignored.
//! Invariant: dictionaries are read once and words checked on workers; what is being typed is
//! checked when the person rests. Words that are ignored are forgotten with the session.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    path::PathBuf,
    sync::Arc,
};

use crate::{
    explain,
    l10n::messages as m,
    model::{Session, SessionId},
    task::Cancelled,
    text::Language,
    translate::check::Spelt,
    translate::spelling::{
        Checked, Known, Personal, PersonalError, Right, Speller, SpellingError, is_spelled,
    },
    ui::{
        desk::Desk, dialogs::Dialog, intent::Intent, languages, shell::Notice,
        translate::SpellingOf,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

/// What is being typed is left alone for so long, in seconds, before it is checked.
const REST: f64 = 0.35;

/// What was found of an editor: of its segments, and of what is typed.
pub type Found = (Arc<Checked>, Vec<Range<usize>>);

/// What was read for a language.
pub struct Loaded {
    language: Language,
    folders: Vec<PathBuf>,
    speller: Result<Speller, SpellingError>,
    personal: Result<Arc<Personal>, PersonalError>,
    /// Instead of words that cannot be read: always the same, as they are told apart by that.
    without: Arc<Personal>,
}

impl Loaded {
    fn own_words(&self) -> Arc<Personal> {
        self.personal.as_ref().unwrap_or(&self.without).clone()
    }
}

/// A change of the person's own words.
#[derive(Debug, Clone)]
pub enum Change {
    Add(Language, String),
    Remove(Language, String),
}

/// What the words of a language are checked by.
pub struct Words {
    speller: Speller,
    personal: Arc<Personal>,
    ignored: BTreeSet<String>,
}

impl Words {
    /// With the names and terms of a session, `known` where they were collected before; for a
    /// worker.
    pub fn spelt(self, session: &Session, language: &Language, known: Option<Arc<Known>>) -> Spelt {
        let collect = || {
            let mut known = Known::of(session, language);
            for word in &self.ignored {
                known.ignore(word);
            }
            Arc::new(known)
        };
        Spelt {
            speller: self.speller,
            right: Right {
                known: known.unwrap_or_else(collect),
                personal: self.personal,
            },
        }
    }
}

#[derive(Default)]
pub struct Spelling {
    /// The folder the person's own words are kept beside.
    config: Option<PathBuf>,
    loaded: Vec<Loaded>,
    /// Rises with every word that is added or ignored.
    words: u64,
    ignored: BTreeMap<String, BTreeSet<String>>,
    /// Whose they are.
    session: Option<SessionId>,
    wanted: Option<(SpellingOf, f64)>,
    /// The words that are right in the session, and what they were collected for.
    known: Option<(SpellingOf, Arc<Known>)>,
    running: Option<SpellingOf>,
}

impl std::fmt::Debug for Spelling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Spelling")
            .field("words", &self.words)
            .finish_non_exhaustive()
    }
}

impl Spelling {
    pub fn new(config: Option<PathBuf>) -> Self {
        Self {
            config,
            ..Self::default()
        }
    }

    /// Whether something waits to be checked.
    pub fn waits(&self) -> bool {
        self.wanted.is_some()
    }

    fn of(&self, language: &Language, folders: &[PathBuf]) -> Option<&Loaded> {
        let mut loaded = self.loaded.iter();
        loaded.find(|it| it.language == *language && it.folders == folders)
    }

    /// What is ignored belongs to one session.
    fn enter(&mut self, session: Option<SessionId>) {
        if self.session != session {
            self.session = session;
            self.ignored.clear();
            self.known = None;
            self.words += 1;
        }
    }
}

impl App {
    /// Where dictionaries for spelling are looked for.
    pub(super) fn spelling_folders(&self) -> Vec<PathBuf> {
        let settings = self.settings.get();
        match self.own_dictionaries {
            true => settings.spelling_folder.iter().cloned().collect(),
            false => settings.spelling_folders(),
        }
    }

    /// What the words of a language are checked by; `None`: they are not, or not yet.
    pub(super) fn spelling_words(&self, language: &Language) -> Option<Words> {
        let on = self.settings.get().check_spelling && is_spelled(language);
        let loaded = on.then(|| self.spelling.of(language, &self.spelling_folders()))??;
        let ignored = self.spelling.ignored.get(language.primary());
        Some(Words {
            speller: loaded.speller.as_ref().ok()?.clone(),
            personal: loaded.own_words(),
            ignored: ignored.cloned().unwrap_or_default(),
        })
    }

    /// Rises with all that words are checked by; `None`: they are not checked.
    pub(super) fn spelling_number(&self) -> Option<u64> {
        let on = self.settings.get().check_spelling;
        on.then_some(self.spelling.words)
    }

    /// Reads the dictionary of one of these languages that was not read yet.
    pub(super) fn read_spellers(&mut self, languages: &[Language]) {
        if !self.settings.get().check_spelling {
            return;
        }
        let folders = self.spelling_folders();
        let missing = languages.iter().find(|language| {
            is_spelled(language) && self.spelling.of(language, &folders).is_none()
        });
        if let Some(language) = missing.cloned() {
            self.start_reading_speller(language, folders);
        }
    }

    /// Reads what is missing, and checks what is another, for the editor in use.
    pub(super) fn look_for_spelling(&mut self, ctx: &egui::Context) {
        let session = self.desk().map(|desk| desk.session().id);
        self.spelling.enter(session);
        let wanted = self.spelling.wanted.take();
        let on = self.settings.get().check_spelling;
        let Some(editor) = self.desk().and_then(Desk::editor) else {
            return;
        };
        let language = editor.language().clone();
        let folders = self.spelling_folders();
        if !on || !is_spelled(&language) {
            return self.forget_spelling();
        }
        if self.spelling.of(&language, &folders).is_none() {
            return self.start_reading_speller(language, folders);
        }
        let Some(words) = self.spelling_words(&language) else {
            return self.forget_spelling();
        };
        let Some(desk) = self.desk() else { return };
        let (Some(editor), Some(document)) = (desk.editor(), desk.document().cloned()) else {
            return;
        };
        let session = desk.session();
        let of = editor.spelling_of(session, &document, self.spelling.words);
        let known = editor.spelling().of();
        let typing = known.is_some_and(|known| known.differs_by_typing(&of));
        let (session, names) = (session.clone(), editor.typed_names());
        let before = editor.spelling().checked().cloned();
        if known == Some(&of) || self.spelling.running.as_ref() == Some(&of) {
            return;
        }
        let now = ctx.input(|input| input.time);
        let since = match wanted {
            Some((wanted, since)) if wanted == of => since,
            _ => now,
        };
        let left = since + REST - now;
        if typing && left > 0.0 {
            self.spelling.wanted = Some((of, since));
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(left));
            return;
        }
        // The next takes in what this one found.
        if self.tasks.any(Kind::Spelling) {
            return;
        }
        let known = self.spelling.known.as_ref();
        let known = known.filter(|(with, _)| with.has_words_of(&of));
        let known = known.map(|(_, known)| known.clone());
        self.spelling.running = Some(of.clone());
        let ticket = self.pool.spawn(move |_, cancel| {
            let Spelt { speller, right } = words.spelt(&session, &language, known);
            let typed = of.field.as_ref();
            let typed = typed.map(|(id, text)| {
                let mut segments = document.segments(&language);
                let segment = segments.find(|it| it.id == *id);
                let fine = segment.map(|it| it.translation.fine.clone());
                right.open(&speller, text, &names, &fine.unwrap_or_default())
            });
            let before = before.as_deref();
            let checked = Checked::of(&speller, right, &document, &language, before, cancel);
            let found = checked.map(|it| (Arc::new(it), typed.unwrap_or_default()));
            Done::Spelt(of, found)
        });
        self.tasks.add(ticket, Kind::Spelling);
    }

    fn forget_spelling(&mut self) {
        let editor = self.desk_mut().and_then(Desk::editor_mut);
        if let Some(editor) = editor.filter(|it| it.spelling().of().is_some()) {
            editor.forget_spelling();
        }
    }

    pub(super) fn take_spelling(&mut self, of: SpellingOf, found: Result<Found, Cancelled>) {
        self.spelling.running = None;
        if let Ok((checked, _)) = &found {
            self.spelling.known = Some((of.clone(), checked.known().clone()));
        }
        let document = of.document;
        let Some(desk) = self.desk_mut() else { return };
        if let Ok((checked, field)) = found {
            let (panes, _) = desk.panes_and_session();
            let mut editors = panes
                .iter_mut()
                .filter(|pane| pane.view.document() == document)
                .filter_map(|pane| pane.editor.as_deref_mut());
            if let Some(editor) = editors.find(|it| *it.language() == of.language) {
                editor.take_spelling(of, checked, field);
            }
        }
    }

    fn start_reading_speller(&mut self, language: Language, folders: Vec<PathBuf>) {
        if self.tasks.any(Kind::Spelling) {
            return;
        }
        let config = self.spelling.config.clone();
        let ticket = self.pool.spawn(move |_, _| {
            let personal = match &config {
                Some(config) => Personal::open(config, &language),
                None => Ok(Personal::default()),
            };
            Done::Speller(Box::new(Loaded {
                speller: Speller::load(&language, &folders),
                personal: personal.map(Arc::new),
                without: Arc::default(),
                language,
                folders,
            }))
        });
        self.tasks.add(ticket, Kind::Spelling);
    }

    pub(super) fn take_speller(&mut self, loaded: Loaded) {
        let l = &self.l;
        let bad = match (&loaded.speller, &loaded.personal) {
            // That there is none is said where it is asked for.
            (Err(SpellingError::None { .. }), _) | (Ok(_), Ok(_)) => None,
            (Err(error), _) => Some(explain::spelling_error(l, error)),
            (_, Err(error)) => Some(explain::personal_error(l, error)),
        };
        if let Some(bad) = bad {
            self.notices.say(Notice::problem(bad));
        }
        let spelling = &mut self.spelling;
        spelling.loaded.retain(|it| it.language != loaded.language);
        spelling.loaded.push(loaded);
        spelling.words += 1;
    }

    /// Reads those anew that could not be read.
    pub(super) fn forget_broken_spellers(&mut self) {
        let loaded = &mut self.spelling.loaded;
        loaded.retain(|it| it.speller.is_ok() && it.personal.is_ok());
    }

    pub(super) fn toggle_spelling(&mut self) {
        self.set(|s| s.check_spelling = !s.check_spelling);
        let said = match self.settings.get().check_spelling {
            true => m::spelling_on(&self.l),
            false => m::spelling_off(&self.l),
        };
        self.notices.say(Notice::done(said));
    }

    /// Says why no words are marked; `false`: they are.
    pub(super) fn says_why_not_spelled(&mut self) -> bool {
        let Some(editor) = self.desk().and_then(Desk::editor) else {
            return false;
        };
        let language = editor.language().clone();
        let checked = editor.spelling().of().is_some();
        let loaded = self.spelling.of(&language, &self.spelling_folders());
        let l = &self.l;
        let name = languages::name_of(l, &language);
        let why = if !self.settings.get().check_spelling {
            let keys = self.look().keys(crate::action::command::Command::Spelling);
            Some(m::spelling_is_off(l, &keys))
        } else if !is_spelled(&language) {
            Some(m::spelling_unspelled(l, &name))
        } else {
            match loaded.map(|it| &it.speller) {
                Some(Err(SpellingError::None { .. })) => Some(m::spelling_none(l, &name)),
                Some(Err(error)) => Some(explain::spelling_error(l, error)),
                Some(Ok(_)) if checked => None,
                Some(Ok(_)) | None => Some(m::spelling_wait(l)),
            }
        };
        let says = why.is_some();
        if let Some(why) = why {
            self.notices.say(Notice::hint(why));
        }
        says
    }

    /// Looks for what may have been meant.
    pub(super) fn seek_meant(&mut self, language: &Language, word: String) {
        let loaded = self.spelling.of(language, &self.spelling_folders());
        let speller = loaded.and_then(|it| it.speller.as_ref().ok()).cloned();
        let ticket = self.pool.spawn(move |_, _| {
            let found = speller.map(|speller| speller.suggest(&word));
            Done::Meant(word, found.unwrap_or_default())
        });
        self.tasks.add(ticket, Kind::Words);
    }

    pub(super) fn take_meant(&mut self, word: &str, found: Vec<String>) {
        if let Some(Dialog::Meant(dialog)) = &mut self.dialog {
            dialog.take(word, found);
        }
    }

    pub(super) fn write_words(
        &mut self,
        ctx: &egui::Context,
        words: &str,
        over: Option<(Range<usize>, String)>,
    ) {
        self.in_editor(|editor, document, look, id, out| {
            editor.write_words(ctx, id, (words, over), document, look, out);
        });
    }

    pub(super) fn ignore_word(&mut self, language: &Language, word: &str) {
        let ignored = &mut self.spelling.ignored;
        let words = ignored.entry(language.primary().to_owned()).or_default();
        words.insert(word.to_owned());
        self.spelling.words += 1;
        let text = m::spelling_ignored(&self.l, word);
        self.notices.say(Notice::done(text));
    }

    /// Writes the person's own words, from what stands there now.
    pub(super) fn start_word(&mut self, change: Change) {
        let config = self.spelling.config.clone();
        let ticket = self.pool.spawn(move |_, _| {
            let (Change::Add(language, word) | Change::Remove(language, word)) = &change;
            let opened = match &config {
                Some(config) => Personal::open(config, language),
                None => Ok(Personal::default()),
            };
            let changed = opened.and_then(|mut personal| {
                match &change {
                    Change::Add(..) => personal.add(word)?,
                    Change::Remove(..) => personal.remove(word)?,
                };
                Ok(Arc::new(personal))
            });
            Done::Word(change, changed)
        });
        self.tasks.add(ticket, Kind::Words);
    }

    pub(super) fn take_word(
        &mut self,
        change: &Change,
        personal: Result<Arc<Personal>, PersonalError>,
    ) {
        let (Change::Add(language, word) | Change::Remove(language, word)) = change;
        let personal = match personal {
            Ok(personal) => personal,
            Err(error) => {
                let text = explain::personal_error(&self.l, &error);
                return self.notices.say(Notice::problem(text));
            }
        };
        for loaded in &mut self.spelling.loaded {
            if loaded.language.primary() == language.primary() {
                loaded.personal = Ok(personal.clone());
            }
        }
        self.spelling.words += 1;
        let notice = match change {
            Change::Add(..) => {
                let back = Intent::RemoveWord {
                    language: language.clone(),
                    word: word.clone(),
                };
                let text = m::spelling_added(&self.l, word);
                Notice::done(text).with_action((m::spread_undo(&self.l), back))
            }
            Change::Remove(..) => Notice::done(m::spelling_removed(&self.l, word)),
        };
        self.notices.say(notice);
    }
}

#[cfg(test)]
mod tests {
    use std::{path::PathBuf, sync::Arc};

    use super::Loaded;
    use crate::{
        text::Language,
        translate::spelling::{PersonalError, SpellingError},
    };

    #[test]
    fn without_words_of_their_own_what_was_checked_still_holds() {
        let language = Language::parse("en").expect("a tag");
        let path = PathBuf::from("en.txt");
        let loaded = Loaded {
            speller: Err(SpellingError::None {
                language: language.clone(),
            }),
            personal: Err(PersonalError::NotText { path }),
            without: Arc::default(),
            language,
            folders: Vec::new(),
        };
        assert!(Arc::ptr_eq(&loaded.own_words(), &loaded.own_words()));
    }
}
