//! The cases of `tests/data/segmentation`, the laws of cutting, and SRX in and out.

mod files;
mod laws;
mod semantics;

use std::path::PathBuf;

use super::*;
use crate::text::{Language, TextRange};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The shipped rules as they lie in the folder.
fn from_folder() -> Srx {
    let mut all = Srx {
        cascade: true,
        over_icu: true,
        segment_subflows: true,
        ..Srx::default()
    };
    for name in LANGUAGES.into_iter().chain(["default"]) {
        let file = folder("assets/segmentation").join(format!("{name}.srx"));
        let found = read(&std::fs::read_to_string(file).expect("a file of ours")).expect("SRX");
        assert_eq!(found.bad, [], "{name}");
        assert!(found.srx.over_icu && found.srx.cascade, "{name}");
        all.languages.extend(found.srx.languages);
        all.maps.extend(found.srx.maps);
    }
    all
}

fn language(tag: &str) -> Option<Language> {
    (tag != "und").then(|| Language::parse(tag).expect("a tag"))
}

fn texts<'t>(text: &'t str, found: &[TextRange]) -> Vec<&'t str> {
    let slices = found.iter().map(|range| range.slice(text));
    slices.map(|slice| slice.expect("on boundaries")).collect()
}

#[test]
fn every_case_of_every_language_is_cut_as_it_says() {
    let srx = from_folder();
    let mut wrong = String::new();
    for tag in LANGUAGES.into_iter().chain(["und"]) {
        let file = folder("tests/data/segmentation").join(format!("{tag}.txt"));
        let cases = std::fs::read_to_string(file).expect("a file of ours");
        let cases: Vec<&str> = cases.lines().filter(|it| !it.starts_with('#')).collect();
        assert!(cases.len() >= 10, "{tag}: {} cases", cases.len());
        let mut segmenter = Segmenter::new(&srx, language(tag).as_ref());
        for case in cases {
            let text = case.replace('|', "");
            let want: Vec<&str> = case.split('|').map(str::trim).collect();
            let found = segmenter.segments(&text, &[], &[]);
            let found = texts(&text, &found);
            if found != want {
                wrong += &format!(
                    "{tag}\n  want {}\n  is   {}\n",
                    want.join("|"),
                    found.join("|")
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_shipped_rules_are_those_of_the_folder() {
    assert_eq!(*shipped(), from_folder());
}

#[test]
fn every_shipped_rule_can_be_used() {
    for tag in LANGUAGES.into_iter().chain(["und"]) {
        let language = language(tag);
        for rule in shipped().rules_for(language.as_ref()) {
            let rules = Rules::new([rule]);
            // Looking around takes longer than an automaton.
            assert_eq!((rules.len(), rules.looking()), (1, 0), "{tag}: {rule:?}");
        }
    }
}
