//! Narrowing the table of documents.

use std::collections::BTreeSet;

use egui::Ui;

use crate::{
    action::overview::DocumentFilter,
    l10n::{Localizer, messages as m},
    model::Session,
    text::Language,
    ui::{
        dock::grid::menu::{check_ui, chip_ui},
        documents::{STATUSES, status},
        inspector::find::State,
        languages,
        look::Look,
        widgets,
    },
};

/// What the documents offer to be chosen from.
#[derive(Debug, Default)]
pub struct Offers {
    of: Option<State>,
    languages: BTreeSet<String>,
    outlets: BTreeSet<String>,
}

fn language(l: &Localizer, tag: &str) -> String {
    match tag {
        "" => m::documents_no_language(l),
        tag => languages::name(l, tag).unwrap_or_else(|| tag.to_owned()),
    }
}

fn outlet(l: &Localizer, outlet: &str) -> String {
    match outlet {
        "" => m::table_no_outlet(l),
        outlet => outlet.to_owned(),
    }
}

fn row<T: Ord>(ui: &mut Ui, name: &str, chosen: &mut BTreeSet<T>, this: T) {
    if check_ui(ui, name, chosen.contains(&this)) && !chosen.remove(&this) {
        chosen.insert(this);
    }
}

pub fn menu_ui(
    ui: &mut Ui,
    filter: &mut DocumentFilter,
    offers: &mut Offers,
    session: &Session,
    look: &Look<'_>,
) {
    let state = State::of(session);
    if offers.of != Some(state) {
        offers.of = Some(state);
        let documents = || session.documents();
        offers.languages = documents()
            .map(|it| it.language().map_or("", Language::primary).to_owned())
            .collect();
        offers.outlets = documents().map(|it| it.metadata().outlet.clone()).collect();
    }
    let l = look.l;
    widgets::section_header(ui, &m::column_status(l));
    for one in STATUSES {
        row(ui, &status(l, one), &mut filter.statuses, one.key());
    }
    widgets::section_header(ui, &m::documents_filter_waiting(l));
    for (name, on) in [
        (m::documents_filter_proposals(l), &mut filter.proposals),
        (m::table_with_comments(l), &mut filter.comments),
    ] {
        if check_ui(ui, &name, *on) {
            *on = !*on;
        }
    }
    if offers.languages.len() > 1 || !filter.languages.is_empty() {
        widgets::section_header(ui, &m::column_language(l));
        for tag in offers.languages.union(&filter.languages.clone()) {
            row(ui, &language(l, tag), &mut filter.languages, tag.clone());
        }
    }
    if offers.outlets.len() > 1 || !filter.outlets.is_empty() {
        widgets::section_header(ui, &m::column_outlet(l));
        for name in offers.outlets.union(&filter.outlets.clone()) {
            row(ui, &outlet(l, name), &mut filter.outlets, name.clone());
        }
    }
}

fn chips<T: Ord + Clone>(
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

pub fn chips_ui(ui: &mut Ui, filter: &mut DocumentFilter, look: &Look<'_>) {
    let l = look.l;
    let named = |key: &&'static str| {
        let found = STATUSES.into_iter().find(|status| status.key() == *key);
        found.map_or_else(String::new, |it| status(l, it))
    };
    chips(ui, &mut filter.statuses, named, look);
    for (name, on) in [
        (m::documents_filter_proposals(l), &mut filter.proposals),
        (m::table_with_comments(l), &mut filter.comments),
    ] {
        if *on && chip_ui(ui, &name, look) {
            *on = false;
        }
    }
    chips(ui, &mut filter.languages, |it| language(l, it), look);
    chips(ui, &mut filter.outlets, |it| outlet(l, it), look);
}
