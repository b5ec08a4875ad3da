//! Narrowing the table of mentions: a menu of choices, and chips of what is chosen.
//! Invariant: every entity is reached by typing one of its names.

use std::collections::BTreeSet;

use egui::Ui;

use crate::{
    action::overview::{MentionFilter, Row, ValueTest},
    l10n::messages as m,
    model::{EntityId, LabelKey, Origin, ReviewerId, Session, Status},
    ui::{
        dock::grid::{
            attributes,
            choices::{Choices, Offered},
            filter::{Kinds, chips, date, language, outlet, toggle},
        },
        inspector::{
            find::{Names, State},
            parts,
        },
        look::Look,
        words,
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
    choices: Choices<Choice, (State, u64, Option<EntityId>, MentionFilter)>,
    kinds: Kinds,
}

/// One choice.
#[derive(Debug, Clone)]
pub enum Choice {
    Status(Status),
    Label(LabelKey),
    Entity(Option<EntityId>),
    Language(String),
    Outlet(String),
    Reviewer(Option<ReviewerId>),
    Origin(Origin),
    Date(String),
    Attribute(String, ValueTest),
}

impl Choice {
    fn is_on(&self, filter: &MentionFilter) -> bool {
        match self {
            Self::Status(it) => filter.statuses.contains(it),
            Self::Label(it) => filter.labels.contains(it),
            Self::Entity(it) => filter.entities.contains(it),
            Self::Language(it) => filter.languages.contains(it),
            Self::Outlet(it) => filter.outlets.contains(it),
            Self::Reviewer(it) => filter.reviewers.contains(it),
            Self::Origin(it) => filter.origins.contains(it),
            Self::Date(it) => filter.dates.contains(it),
            Self::Attribute(key, test) => filter.attributes.contains(&(key.clone(), test.clone())),
        }
    }

    fn toggle(self, filter: &mut MentionFilter) {
        match self {
            Self::Status(it) => toggle(&mut filter.statuses, it),
            Self::Label(it) => toggle(&mut filter.labels, it),
            Self::Entity(it) => toggle(&mut filter.entities, it),
            Self::Language(it) => toggle(&mut filter.languages, it),
            Self::Outlet(it) => toggle(&mut filter.outlets, it),
            Self::Reviewer(it) => toggle(&mut filter.reviewers, it),
            Self::Origin(it) => toggle(&mut filter.origins, it),
            Self::Date(it) => toggle(&mut filter.dates, it),
            Self::Attribute(key, test) => toggle(&mut filter.attributes, (key, test)),
        }
    }
}

/// All choices. `at` is the row at hand, whose entity is offered before anything was typed.
pub fn menu_ui(
    ui: &mut Ui,
    filter: &mut MentionFilter,
    offers: &mut Offers,
    at: Option<Row>,
    (session, names): (&Session, &Names),
    look: &Look<'_>,
) {
    offers.kinds.refresh(session);
    let own = at.and_then(|row| {
        let document = session.document(row.document)?;
        document.mentions().get(row.mention)?.entity
    });
    let on = MentionFilter {
        words: String::new(),
        ..filter.clone()
    };
    let Offers { choices, kinds } = offers;
    let wanted = (State::of(session), names.version(), own, on.clone());
    let hint = m::table_filter_find(look.l);
    let offer = |offered: &mut Offered<Choice>| {
        offer(offered, &on, own, names, kinds, session, look);
    };
    let taken = choices.ui(ui, &hint, wanted, offer, |it| it.is_on(&on), look);
    if let Some(taken) = taken {
        taken.toggle(filter);
    }
}

fn offer(
    offered: &mut Offered<Choice>,
    on: &MentionFilter,
    own: Option<EntityId>,
    names: &Names,
    kinds: &Kinds,
    session: &Session,
    look: &Look<'_>,
) {
    let l = look.l;
    let statuses = STATUSES.map(|it| (Choice::Status(it), words::status_name(l, it)));
    offered.section(m::column_status(l), statuses);
    let scheme = session.scheme();
    let labels = scheme.labels.iter().map(|label| {
        let name = look.label(scheme, &label.key);
        (Choice::Label(label.key.clone()), name)
    });
    offered.section(m::column_label(l), labels);
    let entity = |id: EntityId| {
        let entity = session.entity(id)?;
        Some((Choice::Entity(Some(id)), entity.name.clone()))
    };
    match offered.query().is_empty() {
        true => {
            let chosen: BTreeSet<EntityId> = on.entities.iter().flatten().copied().collect();
            let first = [(Choice::Entity(None), m::table_no_entity(l))].into_iter();
            let others = chosen
                .into_iter()
                .chain(own.filter(|own| !on.entities.contains(&Some(*own))));
            offered.section_of(m::column_entity(l), first.chain(others.filter_map(entity)));
        }
        // By any of their names.
        false => {
            let found = names.find(offered.query()).into_iter();
            let found = found.filter_map(|found| entity(found.id));
            offered.section_of(m::column_entity(l), found);
        }
    }
    kinds.offer(
        offered,
        (&on.languages, Choice::Language),
        (&on.outlets, Choice::Outlet),
        l,
    );
    kinds.offer_dates(offered, &on.dates, Choice::Date, l);
    let nobody = (Choice::Reviewer(None), m::table_by_nobody(l));
    let reviewers = session.reviewers();
    let reviewers = reviewers.map(|it| (Choice::Reviewer(Some(it.id)), it.name.clone()));
    offered.section(m::column_by(l), std::iter::once(nobody).chain(reviewers));
    let origins = Origin::ALL.map(|it| (Choice::Origin(it), parts::origin(l, it)));
    offered.section(m::column_origin(l), origins);
    let kinds = scheme.labels.iter().flat_map(|label| &label.attributes);
    attributes::offer(offered, kinds, &on.attributes, Choice::Attribute, l);
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
    let scheme = session.scheme();
    let label = |it: &LabelKey| {
        let name = look.label(scheme, it);
        let mut all = scheme.labels.iter();
        match all.any(|label| label.key != *it && scheme.is_a(&label.key, it)) {
            true => m::table_label_and_below(l, &name),
            false => name,
        }
    };
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
    chips(ui, &mut filter.dates, |it| date(l, it), look);
    let kinds = scheme.labels.iter().flat_map(|label| &label.attributes);
    attributes::chips_ui(ui, &mut filter.attributes, kinds, look);
}
