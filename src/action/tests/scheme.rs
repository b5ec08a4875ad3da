//! Changes of a scheme in use, against what they said they would do.

use std::collections::BTreeMap;

use super::{Bench, label};
use crate::{
    action::{ActionError, Draft, Fate, MentionAction, SchemeChange, preview},
    model::{
        Label, MentionId, ProblemCode, Relation, Report, Scheme, Session, Value,
        check::check,
        edit::{Change, DocumentEdit, Edit, Kind, What},
    },
    task::Cancel,
};

fn weigh(session: &Session, change: &SchemeChange) -> crate::action::Preview {
    preview(session, change, &Cancel::default()).expect("nobody cancels it")
}

fn bearing(session: &Session, key: &str) -> usize {
    let mentions = session.documents().flat_map(|it| it.mentions().iter());
    mentions.filter(|it| it.label.as_str() == key).count()
}

fn dangling(session: &Session) -> usize {
    let mut report = Report::new();
    check(session, &mut report);
    let codes = report.problems().iter().map(|problem| &problem.code);
    codes
        .filter(|code| matches!(code, ProblemCode::Dangling { .. }))
        .count()
}

/// The sample with relations in its first document: each mention of a company acquires the
/// next.
fn related() -> Bench {
    let mut bench = Bench::tagged();
    let session = bench.workspace.session();
    let document = session.documents().next().expect("a document").clone();
    let companies: Vec<MentionId> = document
        .mentions()
        .iter()
        .filter(|it| it.label.as_str() == "company")
        .map(|it| it.id)
        .take(6)
        .collect();
    assert!(companies.len() > 3, "the sample names companies");
    let at = bench.workspace.clock().now();
    let edits: Vec<Edit> = companies
        .windows(2)
        .map(|pair| {
            let relation = Relation {
                id: bench.workspace.ids().next(),
                kind: label("acquires"),
                from: pair[0],
                to: pair[1],
                status: Default::default(),
                origin: Default::default(),
                by: None,
                at,
                note: String::new(),
            };
            Edit::In {
                document: document.id,
                edit: DocumentEdit::Relation(Change::Add(relation)),
            }
        })
        .collect();
    let what = What::ChangeMentions { mentions: 0 };
    bench
        .workspace
        .commit(what, edits, Vec::new())
        .expect("they fit");
    bench
}

/// Every way in which the three labels can stay, change places, become one, or go.
#[test]
fn what_was_said_is_what_is_done_whatever_becomes_of_the_labels() {
    let bench = related();
    let session = bench.workspace.session();
    let keys = ["company", "person", "product"];
    let all: usize = keys.iter().map(|key| bearing(session, key)).sum();
    let names = ["company", "person", "new-one"];
    for choice in 0..4_usize.pow(3) {
        let fates = [choice % 4, choice / 4 % 4, choice / 16];
        let mut change = SchemeChange {
            to: Scheme {
                labels: names.map(Label::new).to_vec(),
                relations: session.scheme().relations.clone(),
                ..Scheme::default()
            },
            ..SchemeChange::default()
        };
        change
            .to
            .relations
            .retain(|kind| kind.key.as_str() == "acquires");
        let mut kept = 0;
        for (key, fate) in keys.iter().zip(fates) {
            let fate = match names.get(fate) {
                Some(to) => {
                    kept += bearing(session, key);
                    Fate::Becomes(label(to))
                }
                None => Fate::Removed,
            };
            change.labels.insert(label(key), fate);
        }
        let told = weigh(session, &change);
        let mentions: usize = told.labels.iter().map(|it| it.mentions).sum();
        assert_eq!(mentions, all);
        let prepared = change.clone().prepare(session, &Cancel::default());
        let edits = prepared.expect("nobody cancels it").into_edits();
        let mut after = session.clone();
        let inverses = after.apply_all(edits).expect("they fit");
        let left: usize = names.iter().map(|key| bearing(&after, key)).sum();
        assert_eq!(left + told.joined, kept, "{fates:?}");
        assert_eq!(dangling(&after), 0, "{fates:?}");
        after.apply_all(inverses).expect("they go back");
        let same = |a: &Session, b: &Session| {
            a.scheme() == b.scheme()
                && a.entities().eq(b.entities())
                && a.documents().zip(b.documents()).all(|(a, b)| {
                    a.mentions().iter().eq(b.mentions().iter()) && a.relations().eq(b.relations())
                })
        };
        assert!(same(&after, session), "{fates:?}");
    }
}

#[test]
fn nothing_in_use_goes_before_somebody_said_what_becomes_of_it() {
    let mut bench = related();
    let mut change = SchemeChange {
        to: bench.workspace.session().scheme().clone(),
        ..SchemeChange::default()
    };
    change.to.labels.retain(|it| it.key.as_str() != "product");
    change.to.relations.clear();
    let undecided = change.undecided(bench.workspace.session());
    let want = [
        (Kind::Label, label("product")),
        (Kind::RelationKind, label("acquires")),
    ];
    assert_eq!(undecided, want);
    let refused = bench.run(change.clone());
    assert!(
        matches!(&refused, Err(ActionError::SchemeUndecided { key, .. }) if *key == want[0].1),
        "{refused:?}"
    );
    change.labels.insert(label("product"), Fate::Removed);
    change.relations.insert(label("acquires"), Fate::Removed);
    let told = weigh(bench.workspace.session(), &change);
    let products = bearing(bench.workspace.session(), "product");
    let impact = told.labels.iter().find(|it| it.key.as_str() == "product");
    assert_eq!(impact.map(|it| it.mentions), Some(products));
    let done = bench.hand(change);
    assert!(matches!(done.what, What::ReplaceScheme { mentions } if mentions as usize == products));
    assert_eq!(bearing(bench.workspace.session(), "product"), 0);
    let relations = bench.workspace.session().documents();
    assert_eq!(relations.flat_map(|it| it.relations()).count(), 0);
}

/// Values follow their attribute to its new key, become its new kind where nothing is lost,
/// and stay where they do not fit.
#[test]
fn values_follow_their_attribute() {
    let mut bench = Bench::tagged();
    let mut draft = Draft::of(bench.workspace.session().scheme());
    let mut shares = draft.new_attribute();
    shares.key = "shares".to_owned();
    let mut ticker = draft.new_attribute();
    ticker.key = "ticker".to_owned();
    draft.labels[0].attributes = vec![shares, ticker];
    bench.hand(draft.change());
    let document = bench
        .workspace
        .session()
        .documents()
        .next()
        .expect("one")
        .id;
    let found = bench
        .workspace
        .session()
        .document(document)
        .expect("it is there");
    let companies: Vec<MentionId> = found
        .mentions()
        .iter()
        .filter(|it| it.label.as_str() == "company")
        .map(|it| it.id)
        .take(2)
        .collect();
    for (id, text) in companies.iter().zip(["12", "a few"]) {
        let values = [("shares", text), ("ticker", "KLV")];
        let values = values.map(|(key, text)| (key.to_owned(), Value::Text(text.to_owned())));
        bench.hand(MentionAction::Change {
            document,
            mentions: vec![*id],
            change: crate::action::MentionChange::Attributes(values.into()),
        });
    }
    let mut draft = Draft::of(bench.workspace.session().scheme());
    draft.labels[0].attributes[0].key = "share-count".to_owned();
    draft.labels[0].attributes[0].sort = crate::action::Sort::Number;
    draft.labels[0].attributes.remove(1);
    draft.set_removes_values(Some(label("company")), "ticker".to_owned(), true);
    let change = draft.change();
    let told = weigh(bench.workspace.session(), &change);
    let told: Vec<_> = told
        .attributes
        .iter()
        .map(|it| (it.key.as_str(), it.values, it.unfit))
        .collect();
    assert_eq!(told, [("shares", 2, 1), ("ticker", 2, 0)]);
    bench.hand(change);
    let found = bench
        .workspace
        .session()
        .document(document)
        .expect("it is there");
    let values = |id| {
        let mention = found.mentions().get(id).expect("it is there");
        mention.extra().attributes.clone()
    };
    let want = |value| BTreeMap::from([("share-count".to_owned(), value)]);
    assert_eq!(values(companies[0]), want(Value::Number(12.0)));
    assert_eq!(values(companies[1]), want(Value::Text("a few".to_owned())));
    let mut report = Report::new();
    check(bench.workspace.session(), &mut report);
    let unfit = report.problems().iter();
    let unfit = unfit.filter(|it| matches!(it.code, ProblemCode::UnfitValue { .. }));
    assert_eq!(unfit.count(), 1, "the check lists what does not fit");
}

#[test]
fn a_stricter_rule_and_narrower_ends_are_counted_and_kept() {
    let mut bench = related();
    let mut change = SchemeChange {
        to: bench.workspace.session().scheme().clone(),
        ..SchemeChange::default()
    };
    let kind = change
        .to
        .relations
        .iter_mut()
        .find(|it| it.key.as_str() == "acquires");
    kind.expect("it is there").to = vec![label("person")];
    let told = weigh(bench.workspace.session(), &change);
    let relations = bench.workspace.session().documents();
    let relations = relations.flat_map(|it| it.relations()).count();
    assert_eq!(told.ends, relations);
    bench.hand(change);
    let mut report = Report::new();
    check(bench.workspace.session(), &mut report);
    let ends = report.problems().iter();
    let ends = ends.filter(|it| matches!(it.code, ProblemCode::NotJoined { .. }));
    assert_eq!(ends.count(), relations);
}

#[test]
fn defaults_are_filled_in_when_something_is_tagged() {
    let mut bench = Bench::bare();
    let mut draft = Draft::of(bench.workspace.session().scheme());
    let mut listed = draft.new_attribute();
    listed.key = "listed".to_owned();
    listed.sort = crate::action::Sort::Flag;
    listed.set_value(Some(&Value::Flag(true)));
    draft.labels[0].attributes.push(listed);
    bench.hand(draft.change());
    let document = bench
        .workspace
        .session()
        .documents()
        .next()
        .expect("one")
        .id;
    let done = bench.hand(MentionAction::Tag {
        document,
        ranges: super::ranges(0, 4),
        label: label("person"),
        entity: None,
    });
    let values = |bench: &Bench| {
        let found = bench
            .workspace
            .session()
            .document(document)
            .expect("it is there");
        let mention = found.mentions().get(done.mentions[0]).expect("it is there");
        mention.extra().attributes.clone()
    };
    assert!(values(&bench).is_empty(), "a person has no such attribute");
    bench.hand(MentionAction::Change {
        document,
        mentions: done.mentions.clone(),
        change: crate::action::MentionChange::Label(label("company")),
    });
    let want = BTreeMap::from([("listed".to_owned(), Value::Flag(true))]);
    assert_eq!(values(&bench), want);
}
