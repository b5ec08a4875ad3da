//! What the build accepts and what it refuses.

use super::*;

/// Checks an English and a German file.
fn checked(en: &str, de: &str) -> Result<Vec<Message>, Vec<String>> {
    let source = |language: &str, text: &str| Source {
        language: language.to_owned(),
        path: format!("i18n/{language}/a.ftl"),
        text: text.to_owned(),
    };
    let found = check("en", &[source("en", en), source("de", de)]);
    found.map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

#[track_caller]
fn accepts(en: &str, de: &str) {
    checked(en, de).expect("accepted");
}

#[track_caller]
fn refuses(en: &str, de: &str, want: &str) {
    assert_eq!(checked(en, de).expect_err("refused"), [want]);
}

#[test]
fn messages_come_with_their_arguments_in_order() {
    let en = "# $title (String) of it\n# $documents (Number)\nimport-done = { $documents } in { $title }\n";
    let found = checked(en, "import-done = »{ $title }«: { $documents }").expect("accepted");
    let want = Message {
        id: "import-done".to_owned(),
        arguments: vec![
            ("title".to_owned(), ArgumentType::Text),
            ("documents".to_owned(), ArgumentType::Number),
        ],
        text: "{ $documents } in { $title }".to_owned(),
    };
    assert_eq!(found, [want]);
}

#[test]
fn an_argument_only_selected_on_counts_as_used() {
    let en = "# $n (Number)\na = { $n ->\n    [one] one\n   *[other] { $n }\n }\n";
    accepts(en, "a = { $n ->\n   *[other] viele\n }\n");
}

#[test]
fn a_referred_message_brings_its_arguments() {
    accepts(
        "# $n (Number)\nb = { $n }\n# $n (Number)\na = { b }!\n",
        "b = { $n }\na = { b }\n",
    );
}

#[test]
fn terms_are_each_languages_own() {
    accepts(
        "a = b\n",
        "-app = Glossator\na = { -app(case: \"dative\") }\n",
    );
}

#[test]
fn a_group_comment_declares_nothing() {
    accepts("## $n (Number)\n\na = b\n", "a = c\n");
}

#[test]
fn err_missing() {
    refuses(
        "a = b\nc = d\n",
        "a = b\n",
        "i18n/de/a.ftl:1: `c` is missing; it is in i18n/en/a.ftl:2",
    );
}

#[test]
fn err_one_too_many() {
    let want = "i18n/de/a.ftl:2: `c` is one too many: the reference language does not have it";
    refuses("a = b\n", "a = b\nc = d\n", want);
}

#[test]
fn err_argument_of_one_language_only() {
    let want = "i18n/de/a.ftl:2: `a` uses `$n`, which i18n/en/a.ftl:1 does not";
    refuses("a = b\n", "# x\na = { $n }\n", want);
    let want = "i18n/de/a.ftl:1: `a` does not use `$n`, which i18n/en/a.ftl:2 does";
    refuses("# $n (Number)\na = { $n }\n", "a = b\n", want);
}

#[test]
fn err_undeclared() {
    let want = "i18n/en/a.ftl:1: `a` uses `$n` without declaring it: put `# $n (String)` before it";
    refuses("a = { $n }\n", "a = { $n }\n", want);
}

#[test]
fn err_declared_but_unused() {
    refuses(
        "# $n (Number)\na = b\n",
        "a = b\n",
        "i18n/en/a.ftl:2: `a` declares `$n` but does not use it",
    );
}

#[test]
fn err_type_unknown() {
    let found = checked("# $n (Float)\na = { $n }\n", "a = { $n }\n").expect_err("refused");
    assert!(
        found
            .iter()
            .any(|it| it.contains("`# $n (Float)` must read")),
        "{found:?}"
    );
}

#[test]
fn err_reference_to_nothing() {
    refuses(
        "a = b\n",
        "a = { c }\n",
        "i18n/de/a.ftl:1: `a` refers to the missing message `c`",
    );
    refuses(
        "a = b\n",
        "a = { -c }\n",
        "i18n/de/a.ftl:1: `a` refers to the missing term `-c`",
    );
}

#[test]
fn err_circle() {
    let found = checked("a = b\nc = d\n", "a = { c }\nc = { a }\n").expect_err("refused");
    assert_eq!(
        found,
        [
            "i18n/de/a.ftl:1: `a` refers to itself",
            "i18n/de/a.ftl:2: `c` refers to itself"
        ]
    );
}

#[test]
fn err_junk() {
    let found = checked("a = b\n", "a = b\n\nno message here\n").expect_err("refused");
    assert!(
        found[0].starts_with("i18n/de/a.ftl:3: cannot be read near `no message here`"),
        "{found:?}"
    );
}

#[test]
fn err_twice() {
    refuses(
        "a = b\n",
        "a = b\na = c\n",
        "i18n/de/a.ftl:2: `a` is there twice, first in i18n/de/a.ftl:1",
    );
}

#[test]
fn err_attribute() {
    let want = "i18n/de/a.ftl:1: `a` has an attribute `.t`; attributes are not used here";
    refuses("a = b\n", "a = b\n    .t = c\n", want);
}

#[test]
fn err_function() {
    let want = "i18n/de/a.ftl:1: `a` calls `PLATFORM`; only `NUMBER` is known";
    refuses("a = b\n", "a = { PLATFORM() }\n", want);
}
