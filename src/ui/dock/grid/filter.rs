//! What filters of both tables have in common: languages, outlets, days, authors, and chosen
//! things as chips.

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

/// Languages, outlets, authors and days of publication the documents have.
#[derive(Debug, Default)]
pub struct Kinds {
    of: Option<State>,
    languages: BTreeSet<String>,
    outlets: BTreeSet<String>,
    authors: BTreeSet<String>,
    /// Years and months, the latest year first and its months below it.
    dates: Vec<String>,
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
        self.authors = documents().map(|it| it.metadata().author.clone()).collect();
        let mut dates = BTreeSet::new();
        for document in documents() {
            match &document.metadata().published {
                Some(day) => dates.extend([day.as_str().get(..4), day.as_str().get(..7)]),
                None => dates.extend([Some("")]),
            }
        }
        let mut dates: Vec<String> = dates.into_iter().flatten().map(str::to_owned).collect();
        let year = |date: &str| date.get(..4).map(str::to_owned);
        dates.sort_by_cached_key(|date| (std::cmp::Reverse(year(date)), date.clone()));
        self.dates = dates;
    }

    /// Offers years and months, where there are several or some are chosen.
    pub fn offer_dates<K>(
        &self,
        offered: &mut Offered<K>,
        chosen: &BTreeSet<String>,
        choice: impl Fn(String) -> K,
        l: &Localizer,
    ) {
        if self.dates.len() > 1 || !chosen.is_empty() {
            let gone = chosen.iter().filter(|date| !self.dates.contains(date));
            let all = self.dates.iter().chain(gone);
            let all = all.map(|day| (choice(day.clone()), date(l, day)));
            offered.section(m::column_published(l), all);
        }
    }

    /// Offers authors, where there are several or some are chosen.
    pub fn offer_authors<K>(
        &self,
        offered: &mut Offered<K>,
        chosen: &BTreeSet<String>,
        choice: impl Fn(String) -> K,
        l: &Localizer,
    ) {
        if self.authors.len() > 1 || !chosen.is_empty() {
            let all = self.authors.union(chosen);
            let all = all.map(|name| (choice(name.clone()), author(l, name)));
            offered.section(m::column_author(l), all);
        }
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

/// A year or a month as it is asked for.
pub fn date(l: &Localizer, date: &str) -> String {
    match date {
        "" => m::table_no_date(l),
        date => date.to_owned(),
    }
}

pub fn author(l: &Localizer, author: &str) -> String {
    match author {
        "" => m::table_no_author(l),
        author => author.to_owned(),
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
