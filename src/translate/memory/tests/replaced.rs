//! Names, numbers and dates that are put in for those of a match.

use super::*;

#[test]
fn another_name_is_put_in_with_its_approved_rendering() {
    let mut made = Made::new("ja", "en");
    let was = made.entity("person", "田中一郎", "Ichiro Tanaka");
    let now = made.entity("person", "佐藤花子", "Hanako Sato");
    let company = made.entity("company", "日野商会", "Hino Trading");
    let id = made.document(&[
        ("田中一郎は退任する。", "Ichiro Tanaka will step down."),
        ("佐藤花子は退任する。", ""),
        ("日野商会は退任する。", ""),
    ]);
    made.link(id, "田中一郎", was);
    made.link(id, "佐藤花子", now);
    made.link(id, "日野商会", company);
    let memory = made.memory(&[]);
    let document = made.session.document(id).unwrap().clone();
    let found = made.ask(&memory, &Asked::segment(&document, &made.segment(id, 1)));
    assert_eq!(found[0].target, "Hanako Sato will step down.");
    let replaced = &found[0].replaced[0];
    assert_eq!(replaced.what, What::Name { was, now });
    assert_eq!(
        (replaced.was.as_str(), replaced.now.as_str()),
        ("Ichiro Tanaka", "Hanako Sato")
    );
    assert_eq!(&found[0].target[replaced.at.clone()], "Hanako Sato");
    // A company is no person.
    let found = made.ask(&memory, &Asked::segment(&document, &made.segment(id, 2)));
    assert!(
        found.iter().all(|found| found.replaced.is_empty()),
        "{found:?}"
    );
}

#[test]
fn a_projection_says_where_the_name_is() {
    let mut made = Made::new("de", "en");
    let was = made.entity("person", "Anna Wolf", "");
    let now = made.entity("person", "Bert Lang", "");
    let id = made.document(&[
        ("Anna Wolf geht.", "Ms Wolf is leaving."),
        ("Bert Lang geht.", ""),
    ]);
    let mention = made.link(id, "Anna Wolf", was);
    made.link(id, "Bert Lang", now);
    let document = |made: &Made| made.session.document(id).unwrap().clone();
    let asked = Asked::segment(&document(&made), &made.segment(id, 1));
    // Not to be found by its name, so not replaced.
    let found = made.ask(&made.memory(&[]), &asked);
    assert!(found.iter().all(|found| found.replaced.is_empty()));
    let from = made.segment(id, 0);
    let mut to = from.clone();
    to.translation.mentions.push(Projection {
        mention,
        ranges: Ranges::one(TextRange::of(0, 7).unwrap()),
        how: "hand".to_owned(),
    });
    made.edit(id, Change::Set { from, to });
    let found = made.ask(&made.memory(&[]), &asked);
    assert_eq!(found[0].target, "Bert Lang is leaving.");
}

/// A reference's translation of a text that differs in names, numbers or dates.
#[track_caller]
fn check_replaced(source: &str, target: &str, asked: &str, want: Option<&str>) {
    let mut made = Made::new("de", "en");
    made.entity("company", "Merridane", "");
    made.entity("company", "Nimbrecht", "Nimbrecht Inc.");
    let reference = reference(&mut made, 0, &[(source, target)]);
    let found = made.ask(&made.memory(&[reference]), &Asked::text(asked));
    let got = found.iter().find(|found| !found.replaced.is_empty());
    assert_eq!(
        got.map(|found| found.target.as_str()),
        want,
        "{source} | {asked}"
    );
}

#[test]
fn names_numbers_and_dates_of_a_reference_are_replaced() {
    check_replaced(
        "Merridane wächst.",
        "Merridane is growing.",
        "Nimbrecht wächst.",
        Some("Nimbrecht Inc. is growing."),
    );
    check_replaced(
        "Der Umsatz stieg auf 1.234,56 Euro.",
        "Revenue rose to 1,234.56 euros.",
        "Der Umsatz stieg auf 98.765,4 Euro.",
        Some("Revenue rose to 98,765.4 euros."),
    );
    check_replaced(
        "Es waren 12 Leute.",
        "There were 12 people.",
        "Es waren 1.200 Leute.",
        Some("There were 1,200 people."),
    );
    check_replaced(
        "Am 8. November 2026 war Wahl.",
        "The election was on November 8, 2026.",
        "Am 13. März 2027 war Wahl.",
        Some("The election was on March 13, 2027."),
    );
    check_replaced(
        "Am 08.11.2026 war Wahl.",
        "The election was on 8 November 2026.",
        "Am 03.01.2027 war Wahl.",
        Some("The election was on 3 January 2027."),
    );
    // Two at once.
    check_replaced(
        "Merridane zahlt 5 Euro.",
        "Merridane pays 5 euros.",
        "Nimbrecht zahlt 7 Euro.",
        Some("Nimbrecht Inc. pays 7 euros."),
    );
}

#[test]
fn where_it_is_not_sure_nothing_is_replaced() {
    // More differs.
    check_replaced(
        "Merridane wächst.",
        "Merridane is growing.",
        "Nimbrecht schrumpft.",
        None,
    );
    // The number is not in the translation.
    check_replaced(
        "Es waren 12 Leute.",
        "There were a dozen people.",
        "Es waren 15 Leute.",
        None,
    );
    // One number in the source, and two places it may stand for.
    check_replaced(
        "Der Umsatz wuchs in den Märkten um 5 Prozent.",
        "Sales rose by 5 percent in the 5 markets.",
        "Der Umsatz wuchs in den Märkten um 7 Prozent.",
        None,
    );
    // Two of one number that become two others: which is which?
    check_replaced(
        "Von 5 Werken wuchs der Umsatz um 5 Prozent.",
        "Sales rose by 5 percent at 5 plants.",
        "Von 6 Werken wuchs der Umsatz um 7 Prozent.",
        None,
    );
    check_replaced(
        "Von 5 Werken wuchs der Umsatz um 5 Prozent.",
        "Sales rose by 5 percent at 5 plants.",
        "Von 6 Werken wuchs der Umsatz um 6 Prozent.",
        Some("Sales rose by 6 percent at 6 plants."),
    );
    // Two of one number, and one place.
    check_replaced("Von 3 bis 3 Uhr.", "At 3.", "Von 4 bis 5 Uhr.", None);
    // A year on one side alone.
    check_replaced(
        "Am 8. November war Wahl.",
        "The election was on 8 November.",
        "Am 8. Mai 2027 war Wahl.",
        None,
    );
    // A version is no number.
    check_replaced(
        "Version 1.2.3 ist da.",
        "Version 1.2.3 is out.",
        "Version 1.2.4 ist da.",
        None,
    );
    // Nothing differs.
    check_replaced(
        "Es waren 12 Leute.",
        "There were 12 people.",
        "Es waren 12 Leute.",
        None,
    );
}

#[test]
fn numbers_are_read_as_the_language_writes_them() {
    let read = |tag: &str, text: &str| -> Vec<String> {
        let found = numbers(text, &language(tag));
        let like = numbers("0", &language("en")).remove(0).1;
        let english = language("en");
        found
            .iter()
            .map(|(_, number)| number.written_like(&like, &english))
            .collect()
    };
    assert_eq!(
        read("de", "1.234,56 und 1.234 und 1,5"),
        ["1,234.56", "1,234", "1.5"]
    );
    assert_eq!(
        read("en", "1,234.56 and 1,234 and 1.5"),
        ["1,234.56", "1,234", "1.5"]
    );
    assert_eq!(read("fr", "12\u{202f}500,25"), ["12,500.25"]);
    assert_eq!(read("de", "A380 2x 1.2.3 10.0.0.1"), Vec::<String>::new());
    assert_eq!(read("ja", "3月に100億円"), ["3", "100"]);
}
