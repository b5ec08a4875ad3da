use super::*;
use crate::{
    model::{
        EntityName, Ids, KeptList, ListEntry, ListId, NameKind,
        edit::{Change, Edit},
    },
    names::tests::tagging::session_of,
};

fn with_list(texts: &[&str], entries: &[(&str, &str, &[&str])]) -> (Session, ListId) {
    let (mut session, mut ids): (Session, Ids) = session_of(texts);
    let list: ListId = ids.next();
    let head = KeptList {
        id: list,
        name: "L".to_owned(),
        off: false,
    };
    session.apply(Edit::List(Change::Add(head))).unwrap();
    for (label, name, others) in entries {
        let entry = ListEntry {
            id: ids.next(),
            label: LabelKey::new(label),
            name: (*name).to_owned(),
            names: others
                .iter()
                .map(|text| EntityName {
                    text: (*text).to_owned(),
                    language: None,
                    kind: NameKind::Full,
                })
                .collect(),
            external_id: String::new(),
        };
        let change = Change::Add(entry);
        session.apply(Edit::Entry { list, change }).unwrap();
    }
    (session, list)
}

#[track_caller]
fn check(text: &str, entries: &[(&str, &str, &[&str])], want: &[(&str, &str)]) {
    let (session, list) = with_list(&[text], entries);
    let found = in_list(&session, list, &Cancel::default()).unwrap();
    let places = found.first().map_or(&[][..], |(_, places)| places);
    let seen: Vec<(&str, &str)> = places
        .iter()
        .map(|place| (place.range.slice(text).unwrap(), place.label.as_str()))
        .collect();
    assert_eq!(seen, want);
}

#[test]
fn every_name_of_an_entry_is_found_whatever_its_writing() {
    check(
        "Kolvar, コルヴァール und كولفار, nicht Kolvarin.",
        &[("company", "Kolvar", &["コルヴァール", "كولفار"])],
        &[
            ("Kolvar", "company"),
            ("コルヴァール", "company"),
            ("كولفار", "company"),
        ],
    );
}

#[test]
fn a_form_of_two_labels_and_a_label_the_scheme_lacks_propose_nothing() {
    check(
        "Orion und Tharn und Melben.",
        &[
            ("company", "Orion", &[]),
            ("product", "Orion", &[]),
            ("planet", "Tharn", &[]),
            ("person", "Melben", &[]),
        ],
        &[("Melben", "person")],
    );
}

#[test]
fn an_entry_is_known_by_a_name_it_alone_bears() {
    let (session, list) = with_list(
        &[],
        &[
            ("company", "Kolvar GmbH", &["Kolvar"]),
            ("company", "Kolvar AG", &["Kolvar"]),
            ("company", "Ｍelben", &[]),
        ],
    );
    let label = LabelKey::new("company");
    let name = |text: &str| Some(entry_like(&session, list, &label, text)?.name.as_str());
    assert_eq!(name("Kolvar GmbH"), Some("Kolvar GmbH"));
    assert_eq!(name("Kolvar"), None, "two bear it");
    assert_eq!(name("Melben"), Some("Ｍelben"), "folded by width");
    assert_eq!(name("Tharn"), None);
}
