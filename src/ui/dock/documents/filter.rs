//! Narrowing the table of documents.

use std::collections::BTreeSet;

use egui::Ui;

use crate::{
    action::overview::DocumentFilter,
    l10n::{Localizer, messages as m},
    model::Session,
    text::Language,
    ui::{
        dock::grid::{
            choices::{Choices, Offered},
            menu::chip_ui,
        },
        documents::{STATUSES, status},
        inspector::find::State,
        languages,
        look::Look,
    },
};

/// What the documents offer to be chosen from.
#[derive(Debug, Default)]
pub struct Offers {
    choices: Choices<Choice, (State, DocumentFilter)>,
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

/// One choice.
#[derive(Debug, Clone)]
pub enum Choice {
    Status(&'static str),
    Proposals,
    Comments,
    Language(String),
    Outlet(String),
}

fn toggle<T: Ord>(chosen: &mut BTreeSet<T>, this: T) {
    if !chosen.remove(&this) {
        chosen.insert(this);
    }
}

impl Choice {
    fn is_on(&self, filter: &DocumentFilter) -> bool {
        match self {
            Self::Status(it) => filter.statuses.contains(it),
            Self::Proposals => filter.proposals,
            Self::Comments => filter.comments,
            Self::Language(it) => filter.languages.contains(it),
            Self::Outlet(it) => filter.outlets.contains(it),
        }
    }

    fn toggle(self, filter: &mut DocumentFilter) {
        match self {
            Self::Status(it) => toggle(&mut filter.statuses, it),
            Self::Proposals => filter.proposals = !filter.proposals,
            Self::Comments => filter.comments = !filter.comments,
            Self::Language(it) => toggle(&mut filter.languages, it),
            Self::Outlet(it) => toggle(&mut filter.outlets, it),
        }
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
    let on = filter.clone();
    let Offers {
        choices,
        languages,
        outlets,
        ..
    } = offers;
    let offer = |offered: &mut Offered<Choice>| {
        let statuses = STATUSES.map(|it| (Choice::Status(it.key()), status(l, it)));
        offered.section(m::column_status(l), statuses);
        let waiting = [
            (Choice::Proposals, m::documents_filter_proposals(l)),
            (Choice::Comments, m::table_with_comments(l)),
        ];
        offered.section(m::documents_filter_waiting(l), waiting);
        if languages.len() > 1 || !on.languages.is_empty() {
            let all = languages.union(&on.languages);
            let all = all.map(|tag| (Choice::Language(tag.clone()), language(l, tag)));
            offered.section(m::column_language(l), all);
        }
        if outlets.len() > 1 || !on.outlets.is_empty() {
            let all = outlets.union(&on.outlets);
            let all = all.map(|name| (Choice::Outlet(name.clone()), outlet(l, name)));
            offered.section(m::column_outlet(l), all);
        }
    };
    let hint = m::search_pick(l);
    let wanted = (state, on.clone());
    let taken = choices.ui(ui, &hint, wanted, offer, |it| it.is_on(&on), look);
    if let Some(taken) = taken {
        taken.toggle(filter);
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
