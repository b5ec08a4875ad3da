//! Choices that are renamed, removed and merged, and mentions that a change makes the same.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use super::{Bench, label};
use crate::{
    action::{
        Action, ChoiceAt, DocumentAction, Draft, DraftAttribute, Fate, Preview, SchemeChange,
        preview,
    },
    model::{
        DocumentId, Extra, Mention, MentionId, Projection, Ranges, Relation, Review, Segment,
        Status, Translation, Value, Values, Verdict,
        edit::{Change, DocumentEdit, Edit, What},
    },
    task::Cancel,
    text::{Language, TextRange},
};

fn weigh(bench: &Bench, change: &SchemeChange) -> Preview {
    let session = bench.workspace.session();
    preview(session, change, &Cancel::default()).expect("nobody cancels it")
}

fn many(of: &[&str]) -> Value {
    Value::Many(of.iter().map(|&one| one.to_owned()).collect())
}

fn text(of: &str) -> Value {
    Value::Text(of.to_owned())
}

fn topics(draft: &mut Draft) -> &mut DraftAttribute {
    draft.attribute_mut(None, "topic").expect("it is there")
}

fn place(row: &DraftAttribute, key: &str) -> usize {
    let mut rows = row.choices.iter();
    rows.position(|row| row.key() == key).expect("it is there")
}

#[test]
fn values_follow_their_choices_and_what_was_said_is_what_is_done() {
    let mut bench = Bench::bare();
    let ids: Vec<DocumentId> = bench
        .workspace
        .session()
        .documents()
        .map(|it| it.id)
        .collect();
    let given = [
        vec![
            ("topic", many(&["business", "finance"])),
            ("tone", text("mixed")),
        ],
        vec![
            ("topic", many(&["finance", "sport"])),
            ("tone", text("negative")),
        ],
        vec![("topic", many(&["technology"])), ("tone", text("neutral"))],
        vec![("topic", many(&["culture"]))],
    ];
    for (&document, values) in ids.iter().zip(given) {
        let labels: Values = values
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        bench.hand(DocumentAction::Labels { document, labels });
    }
    let before: Vec<Values> = labels(&bench, &ids);
    let mut draft = Draft::of(bench.workspace.session().scheme());
    let row = topics(&mut draft);
    // Two change their keys with each other, one becomes another, one stays where it is.
    let (business, finance) = (place(row, "business"), place(row, "finance"));
    row.set_choice_key(business, "finance");
    row.set_choice_key(finance, "business");
    row.remove_choice(place(row, "technology"));
    let science = row.choices[place(row, "science")].id;
    row.set_choice_fate("technology", Some(Fate::Becomes(science)));
    row.remove_choice(place(row, "culture"));
    let tone = draft.attribute_mut(None, "tone").expect("it is there");
    tone.remove_choice(place(tone, "mixed"));
    tone.set_choice_fate("mixed", Some(Fate::Removed));
    let change = draft.change();
    let told = weigh(&bench, &change);
    let at = |attribute: &str, choice: &str| ChoiceAt {
        label: None,
        attribute: attribute.to_owned(),
        choice: choice.to_owned(),
    };
    let becomes = |key: &str| Some(Fate::Becomes(key.to_owned()));
    let want = [
        (at("topic", "business"), becomes("finance"), 1),
        (at("topic", "finance"), becomes("business"), 2),
        (at("topic", "technology"), becomes("science"), 1),
        (at("topic", "culture"), None, 1),
        (at("tone", "mixed"), Some(Fate::Removed), 1),
    ];
    let got: Vec<_> = told
        .choices
        .iter()
        .map(|it| (it.at.clone(), it.fate.clone(), it.values))
        .collect();
    assert_eq!(got, want);
    assert_eq!(told.attributes, [], "what goes with a choice is told once");
    bench.hand(change);
    let now = labels(&bench, &ids);
    // In the order of the list as it is now.
    assert_eq!(now[0].get("topic"), Some(&many(&["finance", "business"])));
    assert_eq!(now[0].get("tone"), None);
    assert_eq!(now[1].get("topic"), Some(&many(&["business", "sport"])));
    assert_eq!(now[2].get("topic"), Some(&many(&["science"])));
    assert_eq!(now[3].get("topic"), Some(&many(&["culture"])));
    bench
        .run(Action::Undo { steps: Some(1) })
        .expect("it is undone");
    assert_eq!(labels(&bench, &ids), before);
}

fn labels(bench: &Bench, ids: &[DocumentId]) -> Vec<Values> {
    let of = |id: &DocumentId| {
        bench
            .workspace
            .session()
            .document(*id)
            .expect("it is there")
    };
    ids.iter().map(|id| of(id).head().labels.clone()).collect()
}

#[test]
fn a_default_goes_with_its_choice_and_names_alone_change_no_value() {
    let bench = Bench::bare();
    let mut draft = Draft::of(bench.workspace.session().scheme());
    let tone = draft.attribute_mut(None, "tone").expect("it is there");
    tone.set_value(Some(&text("mixed")));
    let at = place(tone, "mixed");
    // On the way to another word it is for a moment like one that is there.
    for key in ["neutral", "neutral-ish"] {
        tone.set_choice_key(at, key);
    }
    assert_eq!(tone.value(), Some(text("neutral-ish")));
    tone.remove_choice(at);
    assert_eq!(tone.value(), None);
    let mut draft = Draft::of(bench.workspace.session().scheme());
    let german = Language::parse("de").expect("a language");
    let row = topics(&mut draft);
    row.choices[0].names.insert(german, "Handel".to_owned());
    let change = draft.change();
    assert_eq!(change.choices, BTreeMap::new());
    assert_ne!(change.to, *bench.workspace.session().scheme());
}

/// A mention where another is, of another label and the same entity.
fn double(bench: &mut Bench, of: &Mention, key: &str, status: Status, minutes: i64) -> Mention {
    let at = of.at + SignedDuration::from_mins(minutes);
    let mut mention = Mention::new(
        bench.workspace.ids().next(),
        of.ranges.clone(),
        label(key),
        None,
        at,
    );
    mention.entity = of.entity;
    mention.status = status;
    mention
}

fn relation(bench: &mut Bench, from: MentionId, to: MentionId) -> Relation {
    Relation {
        id: bench.workspace.ids().next(),
        kind: label("acquires"),
        from,
        to,
        status: Status::Confirmed,
        origin: Default::default(),
        by: None,
        at: bench.workspace.clock().now(),
        note: String::new(),
    }
}

#[test]
fn mentions_that_become_the_same_are_joined_with_all_that_was_said_of_them() {
    let mut bench = Bench::tagged();
    let reviewer = bench
        .workspace
        .session()
        .reviewers()
        .next()
        .expect("Anna")
        .id;
    let document = bench
        .workspace
        .session()
        .documents()
        .next()
        .expect("one")
        .clone();
    let companies: Vec<Mention> = document
        .mentions()
        .iter()
        .filter(|it| it.label.as_str() == "company")
        .take(3)
        .cloned()
        .collect();
    let [one, two, other] = companies.as_slice() else {
        panic!("the sample names companies");
    };
    let review = |verdict| Review {
        by: reviewer,
        verdict,
        at: one.at,
        note: String::new(),
    };
    let said = |note: &str, values: &[(&str, Value)], reviews: Vec<Review>| Extra {
        note: note.to_owned(),
        attributes: values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect(),
        reviews,
        reason: None,
    };
    let values = [("role", text("buyer")), ("side", text("left"))];
    let decided = double(&mut bench, one, "product", Status::Confirmed, 5).with_extra(said(
        "Seen.",
        &values,
        vec![review(Verdict::Agree)],
    ));
    let asked = double(&mut bench, one, "product", Status::InQuestion, 1);
    let proposed = double(&mut bench, two, "product", Status::Proposed, 3);
    let extra = said(
        "Why?",
        &[("role", text("seller")), ("more", text("x"))],
        vec![review(Verdict::Disagree)],
    );
    let changed = one.clone().with_extra(extra);
    // Proposed twice as a product: that was there before, and is not touched.
    let twice = double(&mut bench, other, "person", Status::Proposed, 0);
    let place = |at: std::ops::Range<usize>, mention: MentionId| Projection {
        mention,
        ranges: Ranges::one(TextRange::from_range(at).expect("a range")),
        how: String::new(),
    };
    let english = Language::parse("en").expect("a language");
    let segment = Segment {
        id: bench.workspace.ids().next(),
        at: one.ranges.first(),
        by_hand: false,
        translation: Translation {
            text: "Kolvar and Nimbrecht".to_owned(),
            mentions: vec![place(0..6, one.id), place(11..20, asked.id)],
            ..Translation::default()
        },
    };
    let relations = [
        relation(&mut bench, one.id, two.id),
        relation(&mut bench, decided.id, proposed.id),
        relation(&mut bench, one.id, asked.id),
    ];
    let inside = |edit| Edit::In {
        document: document.id,
        edit,
    };
    let mut edits = vec![Edit::mention(
        document.id,
        Change::Set {
            from: one.clone(),
            to: changed,
        },
    )];
    for mention in [&decided, &asked, &proposed, &twice] {
        edits.push(Edit::mention(document.id, Change::Add(mention.clone())));
    }
    edits.extend(relations.map(|it| inside(DocumentEdit::Relation(Change::Add(it)))));
    edits.push(inside(DocumentEdit::Segment {
        language: english.clone(),
        change: Change::Add(segment),
    }));
    let what = What::ChangeMentions { mentions: 0 };
    bench
        .workspace
        .commit(what, edits, Vec::new())
        .expect("they fit");
    let before = bench.workspace.session().clone();

    let mut draft = Draft::of(before.scheme());
    let company = draft.labels[0].id;
    draft.remove_label(2);
    draft.set_label_fate(label("product"), Fate::Becomes(company));
    let change = draft.change();
    let told = weigh(&bench, &change);
    bench.hand(change);
    let after = bench
        .workspace
        .session()
        .document(document.id)
        .expect("it is there");
    // Of three in one place the confirmed one stays; of two proposed ones the older.
    let stays = after.mentions().get(decided.id).expect("it stays");
    assert_eq!(
        (stays.label.as_str(), stays.status),
        ("company", Status::Confirmed)
    );
    assert!(after.mentions().get(one.id).is_none());
    assert!(after.mentions().get(asked.id).is_none());
    assert!(after.mentions().get(two.id).is_some());
    assert!(after.mentions().get(proposed.id).is_none());
    assert!(after.mentions().get(twice.id).is_some(), "another label");
    let extra = stays.extra();
    assert_eq!(extra.note, "Seen.\nWhy?");
    let want = [("more", "x"), ("role", "buyer"), ("side", "left")];
    let want = want.map(|(key, value)| (key.to_owned(), text(value)));
    assert_eq!(extra.attributes, Values::from(want));
    let verdicts: Vec<Verdict> = extra.reviews.iter().map(|it| it.verdict).collect();
    assert_eq!(verdicts, [Verdict::Agree]);
    // One relation of the two stays; that between two which are one goes.
    let ends: Vec<_> = after.relations().map(|it| (it.from, it.to)).collect();
    assert_eq!(ends, [(decided.id, two.id)]);
    let segment = after.segments(&english).next().expect("it is there");
    let places = &segment.translation.mentions;
    assert_eq!(places.len(), 1);
    assert_eq!(places[0].mention, decided.id);
    assert_eq!((told.joined, told.joined_relations), (3, 1));
    // A value, a verdict, a relation to itself, and a place in the translation.
    assert_eq!(told.lost, 4);
    bench
        .run(Action::Undo { steps: Some(1) })
        .expect("it is undone");
    let now = bench.workspace.session();
    let (was, is) = (before.document(document.id), now.document(document.id));
    let (was, is) = (was.expect("there"), is.expect("there"));
    assert!(was.mentions().iter().eq(is.mentions().iter()));
    assert!(was.relations().eq(is.relations()));
    assert!(was.segments(&english).eq(is.segments(&english)));
}
