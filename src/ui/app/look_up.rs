//! Dictionaries that are asked of a word, and which there are.
//! Invariant: they are opened once, on a worker, and kept; asked for again when the folder they
//! are in is another, or the person looks at them in the settings.

use std::{path::PathBuf, sync::Arc};

use crate::{
    text::Language,
    translate::{
        dictionary::{self, DictionaryError, Shelf},
        spelling::{self, Speller},
    },
    ui::{
        dialogs::{Asked, Dialog, LookUp, LookUpRow, Said, Side, SpellerRow, near},
        reader,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

/// Dictionaries that were opened, and those that could not be.
#[derive(Debug, Clone, Default)]
pub struct Opened(Option<Arc<Inside>>);

#[derive(Debug)]
struct Inside {
    own: Option<PathBuf>,
    shelf: Shelf,
    bad: Vec<DictionaryError>,
}

/// What was asked, how many dictionaries were, what they said, and what could not be read.
#[derive(Debug)]
pub struct Answered {
    asked: Asked,
    dictionaries: usize,
    said: Vec<Said>,
    bad: Vec<DictionaryError>,
}

impl App {
    /// Opens the dialog with the word at hand, or turns to the other text in it.
    pub(super) fn ask_look_up(&mut self, ctx: &egui::Context) {
        if let Some(Dialog::LookUp(dialog)) = &mut self.dialog {
            return dialog.turn();
        }
        let Some(desk) = self.desk() else { return };
        let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
            return;
        };
        let sides = match &pane.editor {
            Some(editor) => editor.look_up_sides(ctx, reader::id_of(pane.id), document),
            None => {
                let text = document.text().as_str();
                let selected = pane.view.range().map(|range| range.to_range());
                let at = selected.or_else(|| near(text, pane.view.head().to_usize()));
                let language = document.language().map_or("und", Language::primary);
                let side = at.map(|at| Side {
                    language: language.to_owned(),
                    text: text.to_owned(),
                    at,
                    target: false,
                });
                side.into_iter().collect()
            }
        };
        let writes = pane.editor.is_some() && desk.may_change();
        self.dialog = Some(Dialog::LookUp(Box::new(LookUp::new(sides, writes))));
    }

    /// Opens the dictionaries where that was not done, and asks them of a word.
    pub(super) fn start_looking_up(&mut self, asked: Option<Asked>) {
        let settings = self.settings.get();
        let own = settings.dictionary_folder.clone();
        let places = settings.dictionaries.clone();
        let others = match self.own_dictionaries {
            true => Vec::new(),
            false => dictionary::system_folders(),
        };
        // Whoever looks at the list wants to see it as it is.
        let known = self.shelf.0.clone();
        let known = known.filter(|it| it.own == own && asked.is_some());
        for running in self.tasks.iter().filter(|it| it.kind == Kind::LookUp) {
            running.ticket.cancel();
        }
        let ticket = self.pool.spawn(move |_, cancel| {
            let opened = known.unwrap_or_else(|| {
                let (shelf, bad) = Shelf::open_all(own.as_deref(), &others, cancel);
                Arc::new(Inside { own, shelf, bad })
            });
            let answered = asked.map(|asked| {
                let shelf = opened.shelf.arranged(&places);
                let (answers, bad) = shelf.look_up(&asked.0, &asked.1);
                let said = answers.into_iter().map(|it| Said {
                    title: it.title.to_owned(),
                    articles: it.articles,
                });
                Answered {
                    said: said.collect(),
                    dictionaries: shelf.dictionaries().len(),
                    asked,
                    bad,
                }
            });
            // Half of them would be taken for all.
            match cancel.is_cancelled() {
                true => Done::LookedUp(Opened(None), answered),
                false => Done::LookedUp(Opened(Some(opened)), answered),
            }
        });
        self.tasks.add(ticket, Kind::LookUp);
    }

    pub(super) fn looked_up(&mut self, opened: Opened, answered: Option<Answered>) {
        let Some(inside) = opened.0.clone() else {
            return;
        };
        self.shelf = opened;
        let mut dialog = self.dialog.take();
        match (&mut dialog, answered) {
            (Some(Dialog::LookUp(dialog)), Some(answered)) => {
                // Those that could not be opened stand in the settings; here where none is left.
                let bad = match answered.dictionaries == 0 {
                    true => &inside.bad,
                    false => &answered.bad,
                };
                let look = self.look();
                let count = answered.dictionaries;
                dialog.take(&answered.asked, count, &answered.said, bad, &look);
            }
            (Some(Dialog::Settings(dialog)), None) => {
                let ordered = inside.shelf.in_order(&self.settings.get().dictionaries);
                let rows = ordered.iter().map(|(it, _)| LookUpRow {
                    title: it.title().to_owned(),
                    path: it.path().to_owned(),
                    words: it.len(),
                });
                dialog.dictionaries(rows.collect(), &inside.bad, &self.l);
            }
            _ => {}
        }
        self.dialog = dialog;
    }

    /// Lists what there is of both kinds, for the settings.
    pub(super) fn start_listing_dictionaries(&mut self) {
        self.start_looking_up(None);
        let folders = self.spelling_folders();
        let ticket = self.pool.spawn(move |_, cancel| {
            let all = spelling::find(&folders);
            let mut languages: Vec<Language> = Vec::new();
            for found in &all {
                if !languages.contains(&found.language) {
                    languages.push(found.language.clone());
                }
            }
            languages.sort_by(|a, b| a.as_str().cmp(b.as_str()));
            let mut rows = Vec::new();
            for language in languages {
                if cancel.is_cancelled() {
                    break;
                }
                let Some(best) = spelling::best(&all, &language) else {
                    continue;
                };
                rows.push(SpellerRow {
                    path: best.words.clone(),
                    // Read whole, as it is when it is used: else nobody knows whether it can be.
                    bad: Speller::read(best).err(),
                    language,
                });
            }
            Done::Spellers(rows)
        });
        self.tasks.add(ticket, Kind::Words);
    }

    pub(super) fn listed_spellers(&mut self, rows: Vec<SpellerRow>) {
        let folders = self.spelling_folders();
        if let Some(Dialog::Settings(dialog)) = &mut self.dialog {
            dialog.spellers(folders, rows, &self.l);
        }
        // What was broken may have been mended.
        self.forget_broken_spellers();
    }
}
