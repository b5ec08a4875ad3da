//! A scheme while it is edited, and what is wrong with one.

use std::collections::BTreeMap;

use super::label;
use crate::{
    action::{Draft, Fate, SchemeFault, SchemePart, faults},
    model::{AttributeKind, Choice, Label, LabelKey, Overlap, ReadyMade, Scheme, Value, ValueKind},
};

fn attribute(key: &str, kind: ValueKind) -> AttributeKind {
    AttributeKind {
        key: key.to_owned(),
        names: BTreeMap::new(),
        kind,
        default: None,
    }
}

#[test]
fn a_key_renamed_is_told_from_one_that_goes_and_another_that_comes() {
    let scheme = Scheme::press();
    let mut draft = Draft::of(&scheme);
    draft.labels[0].key = "firm".to_owned();
    draft.labels.swap(0, 2);
    let product = draft.labels[0].id;
    draft.labels[1].parent = Some(product);
    let change = draft.change();
    assert_eq!(
        change.labels,
        BTreeMap::from([(label("company"), Fate::Becomes(label("firm")))])
    );
    let makes = change.to.relation("makes").expect("it is there");
    assert_eq!(makes.from, [label("firm")], "what referred to it follows");
    assert_eq!(
        change.to.label("person").and_then(|it| it.parent.clone()),
        Some(label("product"))
    );
    // Removed, and one with its old key made anew: another label.
    let mut draft = Draft::of(&scheme);
    draft.remove_label(2);
    let at = draft.add_label(None);
    draft.labels[at].key = "product".to_owned();
    let gone: Vec<&LabelKey> = draft.gone_labels().map(|it| &it.key).collect();
    assert_eq!(gone, [&label("product")]);
    assert_eq!(
        draft.faults(&[]).len(),
        2,
        "»makes« and »uses« would join anything"
    );
    let undecided = [label("product")];
    assert_eq!(draft.faults(&undecided), [], "that is asked first");
    let person = draft.labels[1].id;
    draft.set_label_fate(label("product"), Fate::Becomes(person));
    assert_eq!(draft.faults(&[]), []);
    let makes = draft.scheme().relation("makes").map(|kind| kind.to.clone());
    assert_eq!(
        makes,
        Some(vec![label("person")]),
        "what led to it leads on"
    );
    draft.set_label_fate(label("product"), Fate::Removed);
    let change = draft.change();
    assert_eq!(
        change.labels,
        BTreeMap::from([(label("product"), Fate::Removed)])
    );
}

#[test]
fn another_scheme_finds_the_labels_that_mean_the_same() {
    let mut draft = Draft::of(&Scheme::press());
    draft.replace(&ReadyMade::Conll.scheme());
    let change = draft.change();
    let want = [("company", "ORG"), ("person", "PER")];
    let want = want.map(|(from, to)| (label(from), Fate::Becomes(label(to))));
    assert_eq!(
        change.labels,
        BTreeMap::from(want),
        "of products nobody knows"
    );
    assert_eq!(change.to.overlap, Overlap::None);
    // What the session gains meanwhile is not taken for something to be removed.
    let mut now = Scheme::press();
    now.labels.push(Label::new("place"));
    draft.follow(&now);
    assert!(draft.scheme().label("place").is_some());
    assert!(draft.gone_labels().all(|it| it.key.as_str() != "place"));
}

#[test]
fn faults_are_named_where_they_are() {
    let list = |choices: &[&str]| choices.iter().copied().map(Choice::new).collect();
    let mut scheme = Scheme::default();
    let parented = |key: &str, parent: &str| Label {
        parent: Some(label(parent)),
        ..Label::new(key)
    };
    scheme.labels = vec![
        Label::new("a"),
        Label::new(""),
        Label::new("a"),
        Label::new("two words"),
        parented("child", "nobody"),
        parented("ring", "round"),
        parented("round", "ring"),
        Label {
            color: "blue".to_owned(),
            shortcut: "X".to_owned(),
            ..Label::new("colour")
        },
        Label {
            shortcut: "x".to_owned(),
            attributes: vec![
                attribute("list", ValueKind::OneOf(Vec::new())),
                attribute("twice", ValueKind::ManyOf(list(&["x", "x"]))),
                AttributeKind {
                    default: Some(Value::Text("soon".to_owned())),
                    ..attribute("due", ValueKind::Date)
                },
            ],
            ..Label::new("企業")
        },
    ];
    use SchemeFault as F;
    use SchemePart as P;
    let found = faults(&scheme, &Scheme::default());
    let found: Vec<(P, &str)> = found
        .iter()
        .map(|(part, fault)| {
            let kind = match fault {
                F::EmptyKey => "empty",
                F::DoubledKey { .. } => "doubled",
                F::BadKey { .. } => "characters",
                F::NoSuchParent { .. } => "parent",
                F::ParentRing { .. } => "ring",
                F::BadColor { .. } => "colour",
                F::SharedShortcut { .. } => "shortcut",
                F::NoChoices { .. } => "choices",
                F::EmptyChoice { .. } => "empty choice",
                F::DoubledChoice { .. } => "choice",
                F::UnfitDefault { .. } => "default",
                _ => "other",
            };
            (*part, kind)
        })
        .collect();
    let want = [
        (P::Label(1), "empty"),
        (P::Label(2), "doubled"),
        (P::Label(3), "characters"),
        (P::Label(4), "parent"),
        (P::Label(5), "ring"),
        (P::Label(6), "ring"),
        (P::Label(7), "colour"),
        (P::Label(8), "shortcut"),
        (P::Attribute(8, 0), "choices"),
        (P::Attribute(8, 1), "choice"),
        (P::Attribute(8, 2), "default"),
    ];
    assert_eq!(found, want);
    // A key that is in use already stays as it is.
    let now = Scheme {
        labels: vec![Label::new("two words")],
        ..Scheme::default()
    };
    assert_eq!(faults(&now.clone(), &now), []);
}
