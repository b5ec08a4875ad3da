//! Narrowing the table of mentions: a menu of choices, and chips of what is chosen.

use std::collections::BTreeSet;

use egui::Ui;

use crate::{
    action::overview::{MentionFilter, Row},
    l10n::{Localizer, messages as m},
    model::{Origin, Session, Status},
    text::Language,
    ui::{
        dock::grid::menu::{check_ui, chip_ui},
        inspector::{find::State, parts},
        languages,
        look::Look,
        widgets, words,
    },
};

/// Statuses in the order in which a person thinks of them.
const STATUSES: [Status; 4] = [
    Status::Proposed,
    Status::InQuestion,
    Status::Confirmed,
    Status::Rejected,
];

/// What the documents offer to be chosen from.
#[derive(Debug, Default)]
pub struct Offers {
    of: Option<State>,
    languages: BTreeSet<String>,
    outlets: BTreeSet<String>,
}

impl Offers {
    fn refresh(&mut self, session: &Session) {
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

fn toggle<T: Ord>(chosen: &mut BTreeSet<T>, this: T) {
    if !chosen.remove(&this) {
        chosen.insert(this);
    }
}

/// One choice of a kind as a row of the menu.
fn row<T: Ord>(ui: &mut Ui, name: &str, chosen: &mut BTreeSet<T>, this: T) {
    if check_ui(ui, name, chosen.contains(&this)) {
        toggle(chosen, this);
    }
}

/// All choices. `at` is the row at hand, whose entity can be asked for.
pub fn menu_ui(
    ui: &mut Ui,
    filter: &mut MentionFilter,
    offers: &mut Offers,
    at: Option<Row>,
    session: &Session,
    look: &Look<'_>,
) {
    offers.refresh(session);
    let l = look.l;
    widgets::section_header(ui, &m::column_status(l));
    for status in STATUSES {
        let name = words::status_name(l, status);
        row(ui, &name, &mut filter.statuses, status);
    }
    widgets::section_header(ui, &m::column_label(l));
    for label in &session.scheme().labels {
        let name = look.label(session.scheme(), &label.key);
        row(ui, &name, &mut filter.labels, label.key.clone());
    }
    widgets::section_header(ui, &m::column_entity(l));
    row(ui, &m::table_no_entity(l), &mut filter.entities, None);
    let own = at.and_then(|row| {
        let document = session.document(row.document)?;
        document.mentions().get(row.mention)?.entity
    });
    let entities: BTreeSet<_> = filter
        .entities
        .iter()
        .flatten()
        .copied()
        .chain(own)
        .collect();
    for id in entities {
        if let Some(entity) = session.entity(id) {
            let name = m::table_only_entity(l, &entity.name);
            row(ui, &name, &mut filter.entities, Some(id));
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
    widgets::section_header(ui, &m::column_by(l));
    row(ui, &m::table_by_nobody(l), &mut filter.reviewers, None);
    for reviewer in session.reviewers() {
        row(ui, &reviewer.name, &mut filter.reviewers, Some(reviewer.id));
    }
    widgets::section_header(ui, &m::column_origin(l));
    for origin in Origin::ALL {
        let name = parts::origin(l, origin);
        row(ui, &name, &mut filter.origins, origin);
    }
}

/// Clears what is pressed.
fn chips<T: Ord + Clone>(
    ui: &mut Ui,
    chosen: &mut BTreeSet<T>,
    name: impl Fn(&T) -> String,
    look: &Look<'_>,
) {
    let mut gone = None;
    for one in chosen.iter() {
        if chip_ui(ui, &name(one), look) {
            gone = Some(one.clone());
        }
    }
    if let Some(gone) = gone {
        chosen.remove(&gone);
    }
}

/// What is chosen, each to be cleared.
pub fn chips_ui(ui: &mut Ui, filter: &mut MentionFilter, session: &Session, look: &Look<'_>) {
    let l = look.l;
    chips(
        ui,
        &mut filter.statuses,
        |it| words::status_name(l, *it),
        look,
    );
    let label = |it: &_| look.label(session.scheme(), it);
    chips(ui, &mut filter.labels, label, look);
    let entity = |it: &Option<_>| match it.and_then(|id| session.entity(id)) {
        Some(entity) => entity.name.clone(),
        None => m::table_no_entity(l),
    };
    chips(ui, &mut filter.entities, entity, look);
    chips(ui, &mut filter.languages, |it| language(l, it), look);
    chips(ui, &mut filter.outlets, |it| outlet(l, it), look);
    let reviewer = |it: &Option<_>| match it.and_then(|id| session.reviewer(id)) {
        Some(reviewer) => reviewer.name.clone(),
        None => m::table_by_nobody(l),
    };
    chips(ui, &mut filter.reviewers, reviewer, look);
    chips(ui, &mut filter.origins, |it| parts::origin(l, *it), look);
}
