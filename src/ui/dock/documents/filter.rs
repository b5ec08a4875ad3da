//! Narrowing the table of documents.

use egui::Ui;

use crate::{
    action::overview::{DocumentFilter, ValueTest},
    l10n::messages as m,
    model::Session,
    ui::{
        dock::grid::{
            attributes,
            choices::{Choices, Offered},
            filter::{Kinds, author, chips, date, language, outlet, toggle},
            menu::chip_ui,
        },
        documents::{STATUSES, status},
        inspector::find::State,
        look::Look,
    },
};

/// What the documents offer to be chosen from.
#[derive(Debug, Default)]
pub struct Offers {
    choices: Choices<Choice, (State, DocumentFilter)>,
    kinds: Kinds,
}

/// One choice.
#[derive(Debug, Clone)]
pub enum Choice {
    Status(&'static str),
    Proposals,
    Comments,
    Language(String),
    Outlet(String),
    Author(String),
    Date(String),
    Label(String, ValueTest),
}

impl Choice {
    fn is_on(&self, filter: &DocumentFilter) -> bool {
        match self {
            Self::Status(it) => filter.statuses.contains(it),
            Self::Proposals => filter.proposals,
            Self::Comments => filter.comments,
            Self::Language(it) => filter.languages.contains(it),
            Self::Outlet(it) => filter.outlets.contains(it),
            Self::Author(it) => filter.authors.contains(it),
            Self::Date(it) => filter.dates.contains(it),
            Self::Label(key, test) => filter.labels.contains(&(key.clone(), test.clone())),
        }
    }

    fn toggle(self, filter: &mut DocumentFilter) {
        match self {
            Self::Status(it) => toggle(&mut filter.statuses, it),
            Self::Proposals => filter.proposals = !filter.proposals,
            Self::Comments => filter.comments = !filter.comments,
            Self::Language(it) => toggle(&mut filter.languages, it),
            Self::Outlet(it) => toggle(&mut filter.outlets, it),
            Self::Author(it) => toggle(&mut filter.authors, it),
            Self::Date(it) => toggle(&mut filter.dates, it),
            Self::Label(key, test) => toggle(&mut filter.labels, (key, test)),
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
    offers.kinds.refresh(session);
    let l = look.l;
    let on = filter.clone();
    let Offers { choices, kinds } = offers;
    let offer = |offered: &mut Offered<Choice>| {
        let statuses = STATUSES.map(|it| (Choice::Status(it.key()), status(l, it)));
        offered.section(m::column_status(l), statuses);
        let waiting = [
            (Choice::Proposals, m::documents_filter_proposals(l)),
            (Choice::Comments, m::table_with_comments(l)),
        ];
        offered.section(m::documents_filter_waiting(l), waiting);
        kinds.offer(
            offered,
            (&on.languages, Choice::Language),
            (&on.outlets, Choice::Outlet),
            l,
        );
        kinds.offer_authors(offered, &on.authors, Choice::Author, l);
        kinds.offer_dates(offered, &on.dates, Choice::Date, l);
        let labels = &session.scheme().document;
        attributes::offer(offered, labels, &on.labels, Choice::Label, l);
    };
    let hint = m::search_pick(l);
    let wanted = (State::of(session), on.clone());
    let taken = choices.ui(ui, &hint, wanted, offer, |it| it.is_on(&on), look);
    if let Some(taken) = taken {
        taken.toggle(filter);
    }
}

pub fn chips_ui(ui: &mut Ui, filter: &mut DocumentFilter, session: &Session, look: &Look<'_>) {
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
    chips(ui, &mut filter.authors, |it| author(l, it), look);
    chips(ui, &mut filter.dates, |it| date(l, it), look);
    attributes::chips_ui(ui, &mut filter.labels, &session.scheme().document, look);
}
