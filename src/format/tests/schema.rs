//! The schema in the repository says what is written, and nothing else.

use serde_json::{Value as Json, json};

use super::{drawn::translated_plans, reading::BASE, translations::TRANSLATED, *};

const SCHEMA: &str = include_str!("../../../assets/schema/annotated-1.schema.json");
const MANUAL: &str = include_str!("../../../docs/formats/json.md");

fn validator() -> jsonschema::Validator {
    let schema: Json = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[track_caller]
fn expect_valid(validator: &jsonschema::Validator, json: &Json) {
    let errors: Vec<String> = validator
        .iter_errors(json)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_written_is_valid(plan in translated_plans()) {
        let bytes = export(&session(&plan), &Selection::everything());
        expect_valid(&validator(), &serde_json::from_slice(&bytes).unwrap());
    }
}

#[test]
fn the_base_of_the_reading_tests_is_valid() {
    for base in [BASE, TRANSLATED] {
        expect_valid(&validator(), &serde_json::from_str(base).unwrap());
    }
}

#[test]
fn the_example_of_the_manual_is_valid_and_reads_without_a_problem() {
    let (_, rest) = MANUAL.split_once("```json\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    expect_valid(&validator(), &serde_json::from_str(example).unwrap());
    let (imported, report) = read(example.as_bytes());
    assert_eq!(report.problems(), []);
    assert!(imported.unwrap().mention_count() > 0);
}

/// Takes away, adds and exchanges every value of the file in turn.
#[test]
fn every_key_is_needed_and_no_other_is_allowed() {
    for base in [BASE, TRANSLATED] {
        check_every_key(base);
    }
}

fn check_every_key(base: &str) {
    let validator = validator();
    let whole: Json = serde_json::from_str(base).unwrap();
    let mut pointers = Vec::new();
    gather(&whole, String::new(), &mut pointers);
    assert!(pointers.len() > 40);
    let optional = ["reviews", "terms", "translations", "refused", "fine"];
    for (object, keys) in pointers {
        let mut more = whole.clone();
        let free = ["/names", "/renderings", "/attributes"]
            .iter()
            .any(|end| object.ends_with(end));
        let added = if free { json!(null) } else { json!("x") };
        more.pointer_mut(&object).unwrap()["not a key!"] = added;
        assert!(!validator.is_valid(&more), "{object}: a key more");
        for key in keys {
            let mut less = whole.clone();
            less.pointer_mut(&object)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .remove(&key);
            let may_go = free || optional.contains(&key.as_str());
            assert_eq!(validator.is_valid(&less), may_go, "{object} without {key}");
            let mut other = whole.clone();
            other.pointer_mut(&object).unwrap()[&key] = json!({ "no": [{}] });
            assert!(
                !validator.is_valid(&other),
                "{object}/{key} of another type"
            );
        }
    }
}

fn gather(json: &Json, at: String, found: &mut Vec<(String, Vec<String>)>) {
    match json {
        Json::Array(list) => {
            for (n, item) in list.iter().enumerate() {
                gather(item, format!("{at}/{n}"), found);
            }
        }
        Json::Object(object) => {
            for (key, value) in object {
                gather(value, format!("{at}/{key}"), found);
            }
            found.push((at, object.keys().cloned().collect()));
        }
        _ => {}
    }
}

#[test]
fn wrong_words_and_numbers_are_not_valid() {
    let validator = validator();
    for (pointer, value) in [
        ("/version", json!(2)),
        ("/format", json!("other")),
        ("/session/overlap", json!("some")),
        ("/session/working_languages/0", json!("no tag")),
        ("/documents/0/id", json!("1")),
        ("/documents/0/published", json!("May")),
        ("/documents/0/mentions/0/status", json!("maybe")),
        ("/documents/0/mentions/0/origin", json!("air")),
        ("/documents/0/mentions/0/at", json!("2024")),
        ("/documents/0/mentions/0/ranges", json!([])),
        ("/documents/0/mentions/0/ranges/0/start", json!(-1)),
        ("/documents/0/mentions/0/ranges/0/start", json!(0.5)),
        ("/documents/0/left_out/0/reason", json!("bored")),
        ("/documents/0/source/hash", json!("AB")),
        ("/documents/0/translations", json!([])),
        ("/documents/0/translations/0/language", json!("no tag")),
        ("/documents/0/translations/0/segments", json!([])),
        (
            "/documents/0/translations/0/segments/0/status",
            json!("fine"),
        ),
        (
            "/documents/0/translations/0/segments/0/mentions/0/mention",
            json!("1"),
        ),
        ("/documents/0/translations/0/segments/1/refused", json!([])),
        ("/terms/0/language", json!("no tag")),
    ] {
        let mut json: Json = serde_json::from_str(TRANSLATED).unwrap();
        *json.pointer_mut(pointer).unwrap() = value.clone();
        assert!(!validator.is_valid(&json), "{pointer}: {value}");
    }
}
