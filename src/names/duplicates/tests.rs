//! Proposals on made-up sessions, and measured on articles with their gold.

mod articles;

use super::{Alike, Duplicate, Ground, LEAST, duplicates};
use crate::model::edit::{Change, Edit};
use crate::model::{Entity, Ids, Info, LabelKey, Scheme, Session};
use crate::names::Reason;

/// Entities as `label: name = other name = …`.
fn session(entities: &[&str]) -> Session {
    let mut ids = Ids::seeded(3);
    let info = Info {
        title: "Test".to_owned(),
        working_languages: Vec::new(),
    };
    let mut session = Session::new(ids.next(), info, Scheme::press());
    for entity in entities {
        let (label, names) = entity.split_once(": ").unwrap();
        let mut names = names.split(" | ");
        let name = names.next().unwrap().to_owned();
        let mut entity = Entity::new(ids.next(), LabelKey::new(label), name);
        entity.names = names
            .map(|text| crate::model::EntityName {
                text: text.to_owned(),
                language: None,
                kind: Default::default(),
            })
            .collect();
        session
            .apply_all(vec![Edit::Entity(Change::Add(entity))])
            .unwrap();
    }
    session
}

fn names_of(session: &Session, found: &Duplicate) -> (String, String) {
    let name = |id| session.entity(id).unwrap().name.clone();
    (name(found.a), name(found.b))
}

#[track_caller]
fn proposes(entities: &[&str], reason: Option<Reason>) {
    let session = session(entities);
    let found = duplicates(&session);
    let reasons: Vec<Reason> = found
        .iter()
        .filter_map(|it| match it.reasons.first() {
            Some(Ground::Names { reason, .. }) => Some(*reason),
            _ => None,
        })
        .collect();
    assert_eq!(reasons, Vec::from_iter(reason), "{found:?}");
}

#[test]
fn a_name_in_another_writing_is_proposed() {
    let other = Some(Reason::Transliteration);
    proposes(
        &["person: Brendan Burns", "person: ブレンダン・バーンズ氏"],
        other,
    );
    proposes(
        &[
            "person: Kaspar Lindqvist",
            "person: カスパル・リンドクヴィスト",
        ],
        other,
    );
    proposes(
        &["company: CyberAgent", "company: サイバーエージェント"],
        other,
    );
    proposes(
        &[
            "company: Cyber Agent, Inc.",
            "company: サイバーエージェント",
        ],
        other,
    );
    proposes(
        &["person: Wladimir Petrow", "person: Владимир Петров"],
        Some(Reason::Spelling),
    );
    proposes(
        &["person: Benjamin Netanyahu", "person: בנימין נתניהו"],
        other,
    );
}

#[test]
fn parts_abbreviations_and_forms_are_proposed() {
    proposes(
        &["company: Merridane Harbour Grid", "company: MHG"],
        Some(Reason::Abbreviation),
    );
    proposes(
        &["company: 東京電力", "company: 東電"],
        Some(Reason::Abbreviation),
    );
    proposes(
        &["company: Kolvar", "company: Kolvar GmbH"],
        Some(Reason::SameAfterFolding),
    );
    proposes(
        &["company: Kolvar", "company: Kolvars"],
        Some(Reason::Inflected),
    );
    proposes(
        &["person: Jürgen Müller", "person: Juergen Mueller"],
        Some(Reason::Spelling),
    );
    proposes(
        &["person: Burns, Brendan", "person: Brendan Burns"],
        Some(Reason::SameAfterFolding),
    );
    proposes(
        &["person: Brendan Burns", "person: B. Burns"],
        Some(Reason::Abbreviation),
    );
    proposes(
        &["person: Brendan Burns", "person: Burns"],
        Some(Reason::PartOfName),
    );
    proposes(
        &["person: Brendan Burns", "person: バーンズ"],
        Some(Reason::PartOfName),
    );
}

#[test]
fn two_of_one_family_are_two() {
    proposes(
        &["person: Jonas Hollerbek", "person: Greta Hollerbek"],
        None,
    );
    let with_short = [
        "person: Jonas Hollerbek | Hollerbek",
        "person: Greta Hollerbek | Hollerbek",
    ];
    proposes(&with_short, None);
    proposes(
        &["person: ヨナス・ホラーベック", "person: Greta Hollerbek"],
        None,
    );
    proposes(&["company: Azure", "person: Azura"], None);
}

#[test]
fn the_same_identifier_is_enough_and_another_speaks_against() {
    let with = |ids: [&str; 2], names: [&str; 2]| {
        let mut session = session(&[names[0], names[1]]);
        for (entity, id) in session
            .entities()
            .cloned()
            .collect::<Vec<_>>()
            .iter()
            .zip(ids)
        {
            let to = Entity {
                external_id: id.to_owned(),
                ..entity.clone()
            };
            let from = entity.clone();
            session
                .apply_all(vec![Edit::Entity(Change::Set { from, to })])
                .unwrap();
        }
        duplicates(&session)
    };
    let one = with(["Q95", "Q95"], ["company: Kolvar", "company: コルヴァー"]);
    assert_eq!(one[0].reasons[0], Ground::ExternalId("Q95".to_owned()));
    assert_eq!(
        with(["Q95", "Q96"], ["company: Kolvar", "company: Kolvar AG"]),
        []
    );
}

/// Made-up names of two and three parts in two writings: not every pair is compared.
#[test]
fn five_thousand_entities_are_not_compared_each_with_each() {
    const SYLLABLES: [(&str, &str); 10] = [
        ("bran", "ブラン"),
        ("del", "デル"),
        ("kor", "コル"),
        ("mis", "ミス"),
        ("tan", "タン"),
        ("ro", "ロ"),
        ("fi", "フィ"),
        ("ga", "ガ"),
        ("shu", "シュ"),
        ("len", "レン"),
    ];
    let word = |n: usize, kana: bool| -> String {
        let parts = [n % 10, n / 10 % 10, n / 100 % 10, n * 7 % 10];
        let text = |at: usize| {
            if kana {
                SYLLABLES[at].1
            } else {
                SYLLABLES[at].0
            }
        };
        parts.map(text).concat()
    };
    let names: Vec<String> = (0..5000_usize)
        .map(|n| {
            let kana = n % 10 == 0;
            let first = word(n * 31 % 1009, kana);
            format!(
                "person: {first}{}{}",
                if kana { "・" } else { " " },
                word(n * 17 % 997, kana)
            )
        })
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let session = session(&names);
    let compared = super::block::pairs(&session, &super::Names::of(&session)).len();
    eprintln!("{compared} comparisons of 5,000 entities");
    assert!(compared < 5000 * 5000 / 2 / 15, "{compared} comparisons");
}

#[test]
fn proposals_reach_the_least_score_and_come_in_order() {
    let session = session(&[
        "person: Brendan Burns",
        "person: Burns",
        "person: ブレンダン・バーンズ",
    ]);
    let found = duplicates(&session);
    assert!(found.is_sorted_by(|a, b| a.score >= b.score));
    assert!(found.iter().all(|it| (LEAST..=1.0).contains(&it.score)));
    let (a, b) = names_of(&session, &found[0]);
    assert_eq!(
        (a.as_str(), b.as_str()),
        ("Brendan Burns", "ブレンダン・バーンズ")
    );
}

#[test]
fn what_was_compared_is_weighed_anew_while_names_stay() {
    let mut session = session(&[
        "person: Brendan Burns",
        "person: Burns",
        "company: Kolvar",
        "company: Kolvar GmbH",
    ]);
    let alike = Alike::of(&session);
    assert!(alike.is_of(&session));
    let before = alike.duplicates(&session);
    assert_eq!(before.len(), 2, "{before:?}");

    let change = |session: &mut Session, change: &dyn Fn(&mut Entity)| {
        let mut entity = session.entities().last().unwrap().clone();
        change(&mut entity);
        let old = session.entity(entity.id).unwrap().clone();
        let edit = Edit::Entity(Change::Set {
            from: old,
            to: entity,
        });
        session.apply_all(vec![edit]).unwrap();
    };
    change(&mut session, &|it| it.label = LabelKey::new("product"));
    assert!(alike.is_of(&session));
    let other_label = alike.duplicates(&session);
    assert_eq!(other_label, duplicates(&session));
    assert_ne!(other_label, before);

    change(&mut session, &|it| it.name = "Sendal".to_owned());
    assert!(!alike.is_of(&session));
    assert_eq!(duplicates(&session).len(), 1);
}

#[test]
fn what_is_below_a_label_may_be_one_with_what_bears_it() {
    let mut session = session(&["company: Orbanto", "product: Orbanto AG"]);
    let score = |session: &Session| duplicates(session).first().map_or(0.0, |it| it.score);
    let apart = score(&session);
    let from = session.scheme().clone();
    let mut to = from.clone();
    let mut labels = to.labels.iter_mut();
    let product = labels.find(|label| label.key.as_str() == "product");
    product.unwrap().parent = Some(LabelKey::new("company"));
    let edit = Edit::Scheme {
        from: std::sync::Arc::new(from),
        to: std::sync::Arc::new(to),
    };
    session.apply_all(vec![edit]).unwrap();
    let below = score(&session);
    assert!(below > LEAST && below > apart, "{apart} {below}");
}
