//! What filters of both tables have in common: languages, outlets and chosen things as chips.

use std::collections::BTreeSet;

use egui::Ui;

use crate::{
    l10n::{Localizer, messages as m},
    model::Session,
    text::Language,
    ui::{
        dock::grid::{choices::Offered, menu::chip_ui},
        inspector::find::State,
        languages,
        look::Look,
    },
};

/// Languages and outlets the documents have.
#[derive(Debug, Default)]
pub struct Kinds {
    of: Option<State>,
    languages: BTreeSet<String>,
    outlets: BTreeSet<String>,
}

impl Kinds {
    pub fn refresh(&mut self, session: &Session) {
        let state = State::of(session);
        if self.of == Some(state) {
            return;
        }
        self.of = Some(state);
        let documents = || session.documents();
        self.languages = documents()
            .map(|it| it.language().map_or("", Language::primary).to_owned())
            .collect();
        self.outlets = documents().map(|it| it.metadata().outlet.clone()).collect();
    }

    /// Offers them, where there are several or some are chosen.
    pub fn offer<K>(
        &self,
        offered: &mut Offered<K>,
        (languages, as_language): (&BTreeSet<String>, impl Fn(String) -> K),
        (outlets, as_outlet): (&BTreeSet<String>, impl Fn(String) -> K),
        l: &Localizer,
    ) {
        if self.languages.len() > 1 || !languages.is_empty() {
            let all = self.languages.union(languages);
            let all = all.map(|tag| (as_language(tag.clone()), language(l, tag)));
            offered.section(m::column_language(l), all);
        }
        if self.outlets.len() > 1 || !outlets.is_empty() {
            let all = self.outlets.union(outlets);
            let all = all.map(|name| (as_outlet(name.clone()), outlet(l, name)));
            offered.section(m::column_outlet(l), all);
        }
    }
}

pub fn language(l: &Localizer, tag: &str) -> String {
    match tag {
        "" => m::documents_no_language(l),
        tag => languages::name(l, tag).unwrap_or_else(|| tag.to_owned()),
    }
}

pub fn outlet(l: &Localizer, outlet: &str) -> String {
    match outlet {
        "" => m::table_no_outlet(l),
        outlet => outlet.to_owned(),
    }
}

pub fn toggle<T: Ord>(chosen: &mut BTreeSet<T>, this: T) {
    if !chosen.remove(&this) {
        chosen.insert(this);
    }
}

/// What is chosen, each to be cleared.
pub fn chips<T: Ord + Clone>(
    ui: &mut Ui,
    chosen: &mut BTreeSet<T>,
    name: impl Fn(&T) -> String,
    look: &Look<'_>,
) {
    let pressed = chosen.iter().filter(|one| chip_ui(ui, &name(one), look));
    if let Some(gone) = pressed.last().cloned() {
        chosen.remove(&gone);
    }
}
