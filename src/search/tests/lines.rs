//! Lines that are read, and what is wrong with others.

use super::*;

#[track_caller]
fn wrong(line: &str, at: std::ops::Range<usize>, problem: Problem) {
    let made = made(&[("de", "Text")]);
    let error = Bound::read(line, Options::default(), &made.session).expect_err("it is wrong");
    assert_eq!((error.at, error.problem), (at, problem), "{line}");
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    wrong("a \"b", 2..4, Problem::OpenQuote);
    wrong("/a", 0..2, Problem::OpenRegex);
    wrong("a |", 2..3, Problem::LoneOr);
    wrong("| a", 0..1, Problem::LoneOr);
    wrong("a | | b", 4..5, Problem::LoneOr);
    wrong("a | -b", 0..6, Problem::ExcludedOr);
    wrong("a | label:company", 0..17, Problem::MixedOr);
    wrong("label:", 0..6, Problem::NoValue(Field::Label));
    wrong("x attr:a=", 7..9, Problem::NoValue(Field::Attribute));
    wrong("lable:x", 0..6, Problem::NoSuchField("lable".to_owned()));
    wrong(
        "date:2021-13",
        5..12,
        Problem::BadDate("2021-13".to_owned()),
    );
    wrong("-kauft", 0..6, Problem::OnlyExcluded);
    let not_there = |field, value: &str| Problem::NotThere {
        field,
        value: value.to_owned(),
    };
    wrong("label:place", 0..11, not_there(Field::Label, "place"));
    wrong("entity:x", 0..8, not_there(Field::Entity, "x"));
    wrong("by:Ada", 0..6, not_there(Field::By, "Ada"));
    wrong(
        "status:done",
        7..11,
        Problem::BadValue {
            field: Field::Status,
            value: "done".to_owned(),
            known: vec!["proposed", "confirmed", "rejected", "in-question"],
        },
    );
    wrong(&"a ".repeat(100), 128..129, Problem::TooLong);
    wrong(&"a".repeat(3000), 0..3000, Problem::TooLong);
}

#[test]
fn a_regular_expression_cannot_blow_up() {
    let large = r"/((\w{100}){100}){100}/";
    wrong(large, 0..large.len(), Problem::LargeRegex);
    let deep = format!("/{}a{}/", "(".repeat(500), ")".repeat(500));
    let made = made(&[("de", &"a".repeat(100_000))]);
    let read = Bound::read(&deep, Options::default(), &made.session);
    assert!(matches!(
        read.expect_err("too deep").problem,
        Problem::BadRegex(_)
    ));
    let found = made.find("/(a+)+b/", Options::default());
    assert_eq!(found.count, 0);
    let error = Bound::read("x /(a/", Options::default(), &made.session).expect_err("open");
    assert_eq!(error.at, 2..6);
    let Problem::BadRegex(said) = error.problem else {
        panic!("{:?}", error.problem)
    };
    assert_eq!(said, "unclosed group");
}

#[test]
fn a_picked_value_changes_its_field_alone() {
    let toggle =
        |line: &str, field, value: &str| edit::toggle(line, field, value, Options::default());
    assert_eq!(toggle("", Field::Label, "company"), "label:company");
    assert_eq!(
        toggle("kauft", Field::Label, "company"),
        "kauft label:company"
    );
    let two = "label:company,person";
    assert_eq!(toggle("label:company", Field::Label, "person"), two);
    assert_eq!(toggle(two, Field::Label, "company"), "label:person");
    assert_eq!(toggle("a label:company b", Field::Label, "company"), "a b");
    assert_eq!(toggle("date:2021 x", Field::Date, "2022"), "date:2022 x");
    assert_eq!(toggle("date:2021 x", Field::Date, "2021"), "x");
    let entity = edit::quoted("A, \"B\"");
    assert_eq!(entity, r#""A, \"B\"""#);
    let line = toggle("entity:\"C\"", Field::Entity, &entity);
    assert_eq!(line, r#"entity:"C","A, \"B\"""#);
    assert_eq!(toggle(&line, Field::Entity, &entity), "entity:\"C\"");
    assert_eq!(
        edit::values(&line, Field::Entity, Options::default()),
        ["\"C\"", &entity]
    );
    // What was excluded, or typed with a sign between, stays.
    assert_eq!(
        toggle("-label:company", Field::Label, "company"),
        "-label:company label:company"
    );
    // A line that is wrong stays too.
    assert_eq!(toggle("\"a", Field::Label, "company"), "\"a label:company");
}
