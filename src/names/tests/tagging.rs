//! Tagging documents: what becomes an edit, and what does not.

use std::sync::Arc;

use proptest::prelude::*;

use super::{row, source};
use crate::model::document::{Decision, LeftOutReason};
use crate::model::edit::{Change, DocumentEdit, Edit, HeadPart};
use crate::model::{
    Document, DocumentId, Entity, EntityName, Head, Ids, Info, LabelKey, LeftOut, Mention,
    NameKind, Origin, Place, ProblemCode, Ranges, Report, Scheme, Session, Slug, Status,
};
use crate::names::{NamesList, TagOptions, Tagged, tag};
use crate::text::{Fold, Language, TextRange};

pub(in crate::names) fn session_of(texts: &[&str]) -> (Session, Ids) {
    let mut ids = Ids::seeded(7);
    let info = Info {
        title: "Test".to_owned(),
        working_languages: Vec::new(),
    };
    let mut session = Session::new(ids.next(), info, Scheme::press());
    for text in texts {
        let id: DocumentId = ids.next();
        let slug = Slug::new("test", id);
        session.load_document(Document::new(id, slug, source(text), Head::default()));
    }
    (session, ids)
}

pub(super) fn options() -> TagOptions {
    TagOptions {
        status: Status::Proposed,
        fold: Fold::default(),
        documents: None,
        by: None,
        at: jiff::Timestamp::UNIX_EPOCH,
    }
}

pub(super) fn list(rows: &[(&str, &str, &str)]) -> NamesList {
    let mut list = NamesList::new("n.csv");
    for (at, (label, entity, form)) in rows.iter().enumerate() {
        let mut row = row(label, entity, form);
        row.line = at as u64 + 2;
        list.add(&row).unwrap();
    }
    list
}

/// Tags, applies, and makes sure that tagging again gives nothing.
pub(super) fn run(session: &mut Session, list: &NamesList, ids: &mut Ids) -> (Tagged, Report) {
    let mut report = Report::new();
    let tagged = tag(session, list, &options(), ids, &mut report);
    session.apply_all(tagged.edits.clone()).unwrap();
    let again = tag(session, list, &options(), ids, &mut Report::new());
    assert_eq!(again.edits, []);
    assert_eq!(again.counts.mentions(), 0);
    assert_eq!(
        again.counts.already_tagged(),
        tagged.counts.mentions() + tagged.counts.already_tagged()
    );
    (tagged, report)
}

/// A document's mentions, such as `0-5 product Azure proposed`.
fn mentions(session: &Session, document: &Document) -> Vec<String> {
    let show = |mention: &Mention| {
        let entity = mention.entity.and_then(|id| session.entity(id));
        format!(
            "{}-{} {} {} {}",
            mention.ranges.start().get(),
            mention.ranges.end().get(),
            mention.label,
            entity.map_or("?", |entity| &entity.name),
            mention.status.key()
        )
    };
    document.mentions().iter().map(show).collect()
}

fn first(session: &Session) -> Document {
    Document::clone(session.documents().next().unwrap())
}

#[test]
fn every_row_makes_its_entity_and_every_hit_a_proposal() {
    let (mut session, mut ids) = session_of(&["Azure by Kinvolk", "nothing", "Azure"]);
    let list = list(&[
        ("product", "Microsoft Azure", "Azure"),
        ("company", "Kinvolk", "Kinvolk"),
        ("company", "CoreOS", ""),
    ]);
    let (tagged, report) = run(&mut session, &list, &mut ids);
    assert!(report.is_empty());
    let names: Vec<_> = session.entities().map(|e| e.name.as_str()).collect();
    assert_eq!(names, ["Microsoft Azure", "Kinvolk", "CoreOS"]);
    let want = [
        "0-5 product Microsoft Azure proposed",
        "9-16 company Kinvolk proposed",
    ];
    assert_eq!(mentions(&session, &first(&session)), want);
    let mention = first(&session).mentions().iter().next().unwrap().clone();
    assert_eq!(mention.origin, Origin::List);
    assert_eq!(mention.at, options().at);

    let counts = &tagged.counts;
    assert_eq!((counts.new_entities, counts.new_names), (3, 2));
    let labels: Vec<_> = counts
        .labels
        .iter()
        .map(|(k, &n)| (k.as_str(), n))
        .collect();
    assert_eq!(labels, [("company", 1), ("product", 2)]);
    let documents: Vec<_> = counts.documents.iter().map(|d| d.mentions).collect();
    assert_eq!(documents, [2, 0, 1]);
    let entities = tagged
        .edits
        .iter()
        .take_while(|e| matches!(e, Edit::Entity(_)));
    assert_eq!((entities.count(), tagged.edits.len()), (3, 6));
}

#[test]
fn known_entities_are_found_by_label_and_name_and_gain_names() {
    let (mut session, mut ids) = session_of(&["Azure"]);
    let mut azure = Entity::new(ids.next(), LabelKey::new("product"), "Azure".to_owned());
    azure.names.push(EntityName {
        text: "Cloud".to_owned(),
        language: Some(Language::parse("de").unwrap()),
        kind: NameKind::Short,
    });
    let company = Entity::new(ids.next(), LabelKey::new("company"), "Azure".to_owned());
    session.load_entities([company, azure.clone()]);
    let list = list(&[("product", "Azure", "Azure"), ("product", "Azure", "Cloud")]);
    let (tagged, _) = run(&mut session, &list, &mut ids);
    assert_eq!(
        (tagged.counts.new_entities, tagged.counts.new_names),
        (0, 1)
    );
    let Edit::Entity(Change::Set { from, to }) = &tagged.edits[0] else {
        panic!("{:?}", tagged.edits);
    };
    assert_eq!(*from, azure);
    let texts: Vec<_> = to.names.iter().map(|name| name.text.as_str()).collect();
    assert_eq!(texts, ["Cloud", "Azure"]);
    assert_eq!(
        mentions(&session, &first(&session)),
        ["0-5 product Azure proposed"]
    );
}

#[test]
fn an_unknown_label_is_reported_once_and_its_rows_are_not_there() {
    let (mut session, mut ids) = session_of(&["Azure Arc"]);
    let list = list(&[
        ("product", "Azure", "Azure"),
        ("service", "Azure Arc", "Azure Arc"),
        ("service", "Azure", "Azure"),
    ]);
    let (_, report) = run(&mut session, &list, &mut ids);
    let label = "service".to_owned();
    assert_eq!(
        report.problems()[0].code,
        ProblemCode::UnknownLabel { label }
    );
    assert_eq!(report.problems()[0].place, Place::line("n.csv", 3));
    assert_eq!((report.total(), session.entities().count()), (1, 1));
    assert_eq!(
        mentions(&session, &first(&session)),
        ["0-5 product Azure proposed"]
    );
}

#[test]
fn shared_forms_are_tagged_without_a_link() {
    let (mut session, mut ids) = session_of(&["Hollerbek Mira Greta Hollerbek"]);
    let list = list(&[
        ("person", "Greta Hollerbek", "Greta Hollerbek"),
        ("person", "Greta Hollerbek", "Hollerbek"),
        ("person", "Jonas Hollerbek", "Hollerbek"),
        ("product", "Mira", "Mira"),
        ("person", "Mira", "Ｍira"),
    ]);
    let (tagged, report) = run(&mut session, &list, &mut ids);
    let want = [
        "0-9 person ? proposed",
        "10-14 product ? proposed",
        "15-30 person Greta Hollerbek proposed",
    ];
    assert_eq!(mentions(&session, &first(&session)), want);
    assert_eq!(tagged.counts.new_names, 5);
    let codes: Vec<_> = report.problems().iter().map(|p| p.code.clone()).collect();
    let strings = |all: &[&str]| all.iter().map(|&one| one.to_owned()).collect();
    let shared = ProblemCode::SharedForm {
        form: "Hollerbek".to_owned(),
        entities: strings(&["Greta Hollerbek", "Jonas Hollerbek"]),
    };
    let by_labels = ProblemCode::SharedByLabels {
        form: "Mira".to_owned(),
        labels: strings(&["product", "person"]),
    };
    assert_eq!(codes, [shared, by_labels]);
    assert_eq!(report.problems()[0].place, Place::line("n.csv", 3));
}

#[test]
fn what_is_tagged_or_left_out_is_passed_over() {
    let (mut session, mut ids) = session_of(&["Azure Azure Azure Azure Arc"]);
    let document = first(&session).id;
    let at = |start, end| TextRange::of(start, end).unwrap();
    let mut rejected = Mention::new(
        ids.next(),
        Ranges::one(at(0, 5)),
        LabelKey::new("person"),
        None,
        options().at,
    );
    rejected.status = Status::Rejected;
    // Another stretch, though it overlaps: no reason to pass over.
    let mut wider = rejected.clone();
    wider.id = ids.next();
    wider.ranges = Ranges::one(at(6, 13));
    for mention in [rejected, wider] {
        session.apply(Edit::add_mention(document, mention)).unwrap();
    }
    let mut passage = |at, decision| LeftOut {
        id: ids.next(),
        at,
        reason: LeftOutReason::Hand,
        decision,
    };
    let passages = vec![
        passage(at(14, 17), Decision::Accepted),
        passage(at(18, 27), Decision::Declined),
    ];
    let edit = DocumentEdit::Head {
        from: HeadPart::LeftOut(Arc::default()),
        to: HeadPart::LeftOut(passages.into()),
    };
    session.apply(Edit::In { document, edit }).unwrap();

    let list = list(&[("product", "Azure", "Azure")]);
    let (tagged, _) = run(&mut session, &list, &mut ids);
    let counts = &tagged.counts.documents[0];
    assert_eq!(
        (counts.mentions, counts.already_tagged, counts.left_out),
        (2, 1, 1)
    );
    let want = [
        "0-5 person ? rejected",
        "6-13 person ? rejected",
        "6-11 product Azure proposed",
        "18-23 product Azure proposed",
    ];
    assert_eq!(mentions(&session, &first(&session)), want);
}

#[test]
fn only_the_documents_asked_for_and_the_status_asked_for() {
    let (session, mut ids) = session_of(&["Azure", "Azure", "Azure"]);
    let second = session.documents().nth(1).unwrap().id;
    let unknown: DocumentId = ids.next();
    let mut options = options();
    options.documents = Some(vec![unknown, second, second]);
    options.status = Status::Confirmed;
    let list = list(&[("product", "Azure", "Azure")]);
    let tagged = tag(&session, &list, &options, &mut ids, &mut Report::new());
    let documents: Vec<_> = tagged.counts.documents.iter().map(|d| d.document).collect();
    assert_eq!((documents, tagged.counts.mentions()), (vec![second], 1));
    let Some(Edit::In { document, .. }) = tagged.edits.last() else {
        panic!("{:?}", tagged.edits);
    };
    assert_eq!(*document, second);
    assert!(format!("{:?}", tagged.edits.last()).contains("Confirmed"));
}

#[test]
fn the_same_ids_give_the_same_edits() {
    let texts: Vec<String> = (0..50).map(|n| "Azure Arc ".repeat(n)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (session, _) = session_of(&texts);
    let list = list(&[("product", "Azure", "Azure"), ("product", "Arc", "Arc")]);
    let edits = || {
        let mut ids = Ids::seeded(3);
        tag(&session, &list, &options(), &mut ids, &mut Report::new()).edits
    };
    let once = edits();
    assert_eq!(once.len(), 2 + 2 * (0..50).sum::<usize>());
    assert_eq!(once, edits());
    let of_mentions = once.iter().filter_map(|edit| match edit {
        Edit::In {
            edit: DocumentEdit::Mention(Change::Add(mention)),
            ..
        } => Some(mention.id),
        _ => None,
    });
    assert!(of_mentions.is_sorted());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_second_run_adds_nothing(
        texts in prop::collection::vec("[ab é]{0,30}", 0..4),
        rows in prop::collection::vec(("(company|person|other)", "[ab]{0,2}", "[ab é]{0,3}"), 0..8),
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let (mut session, mut ids) = session_of(&texts);
        let mut listed = NamesList::new("n.csv");
        for (label, entity, form) in &rows {
            let _ = listed.add(&row(label, entity, form));
        }
        run(&mut session, &listed, &mut ids);
    }
}
