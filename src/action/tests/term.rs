//! Terms by hand: added, changed, removed, listed, and taken back.

use super::Bench;
use crate::{
    action::{ActionError, EntityAction, TermAction, term},
    model::{Term, edit::What},
    task::Cancel,
    text::Language,
    translate::terms::Known,
};

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

fn add(text: &str, rendering: &str) -> TermAction {
    TermAction::Add {
        language: language("de"),
        text: text.to_owned(),
        renderings: [(language("en"), rendering.to_owned())].into(),
        forbidden: vec![" works ".to_owned(), String::new(), "works".to_owned()],
        note: "n \n".to_owned(),
    }
}

fn terms(bench: &Bench) -> Vec<Term> {
    bench.workspace.session().terms().cloned().collect()
}

#[test]
fn a_term_is_added_as_it_is_kept() {
    let mut bench = Bench::bare();
    let done = bench.hand(add("  Werk ", ""));
    assert_eq!(
        done.what,
        What::AddTerm {
            text: "Werk".to_owned()
        }
    );
    let [term] = &terms(&bench)[..] else {
        panic!("one term")
    };
    assert_eq!((term.text.as_str(), term.note.as_str()), ("Werk", "n"));
    assert_eq!(term.forbidden, ["works"]);
    assert!(term.renderings.is_empty(), "what is empty is none");
}

#[test]
fn a_language_has_a_term_once() {
    let mut bench = Bench::bare();
    bench.hand(add("Werk", "plant"));
    let error = bench.refused(add("Werk ", "factory"));
    assert!(matches!(error, ActionError::TermExists { text } if text == "Werk"));
    assert!(matches!(
        bench.refused(add(" ", "x")),
        ActionError::EmptyTerm
    ));
    bench.hand(add("Halle", "hall"));
    let mut second = terms(&bench).remove(1);
    second.text = "Werk".to_owned();
    let error = bench.refused(TermAction::Change(second.clone()));
    assert!(matches!(error, ActionError::TermExists { .. }));
    // Of another language it is another.
    second.language = language("fr");
    bench.hand(TermAction::Change(second));
    assert_eq!(terms(&bench).len(), 2);
}

#[test]
fn terms_are_changed_and_removed_and_what_is_gone_is_not() {
    let mut bench = Bench::bare();
    bench.hand(add("Werk", "plant"));
    bench.hand(add("Halle", "hall"));
    let mut first = terms(&bench).remove(0);
    first.note = "other".to_owned();
    assert!(bench.hand(TermAction::Change(first.clone())).changed);
    assert!(!bench.hand(TermAction::Change(first.clone())).changed);
    let ids = terms(&bench).iter().map(|term| term.id).collect();
    let done = bench.hand(TermAction::Remove(ids));
    assert_eq!(
        done.what,
        What::RemoveTerms {
            text: "Werk".to_owned(),
            terms: 2
        }
    );
    assert!(terms(&bench).is_empty());
    bench.refused(TermAction::Change(first));
}

#[test]
fn what_is_listed_holds_what_is_typed_in_any_of_its_texts() {
    let mut bench = Bench::tagged();
    bench.hand(add("Werk", "plant"));
    bench.hand(add("Ätzung", "etching"));
    let mut entity = bench.workspace.session().entities().next().unwrap().clone();
    entity
        .renderings
        .insert(language("en"), "Zebra Works".to_owned());
    bench.hand(EntityAction::Change(entity.clone()));
    let listed = |filter: &str| {
        let session = bench.workspace.session();
        let found = term::listed(session, filter, &Cancel::default()).unwrap();
        let text = |known: &Known| match known {
            Known::Term(id) => session.term(*id).unwrap().text.clone(),
            Known::Entity(id) => format!("({})", session.entity(*id).unwrap().name),
        };
        found.iter().map(text).collect::<Vec<_>>()
    };
    let name = format!("({})", entity.name);
    // By their texts, whatever came first; of entities only those with a rendering.
    let all = listed("");
    assert_eq!(all.len(), 3);
    let place = |text: &str| all.iter().position(|it| it == text).unwrap();
    assert!(place("Ätzung") < place("Werk"));
    assert_eq!(listed("zebra"), [name]);
    assert_eq!(listed("PLANT"), ["Werk"]);
    assert_eq!(listed("atz"), ["Ätzung"]);
    assert_eq!(listed("works").len(), 3, "forbidden ones too");
    assert!(listed("nothing").is_empty());
}
