//! Each fault with examples that have it and examples that have not.

use crate::translate::tests::Made;

/// The faults of one segment without names.
#[track_caller]
fn check(from: (&str, &str), to: (&str, &str), want: &[&str]) {
    let mut made = Made::into(to.0);
    made.segment(from.0, from.1, &[], to.1);
    assert_eq!(made.faults(), want, "{from:?} {to:?}");
}

#[track_caller]
fn fine(from: (&str, &str), to: (&str, &str)) {
    check(from, to, &[]);
}

#[test]
fn what_is_not_translated() {
    check(("de", "Der Kauf ist perfekt."), ("en", ""), &["empty"]);
    check(
        ("de", "Der Kauf ist perfekt."),
        ("en", "Der Kauf ist perfekt."),
        &["equal-to-source"],
    );
    check(
        ("ja", "買収が完了した。"),
        ("en", "買収が完了した。"),
        &["equal-to-source"],
    );
    check(
        ("it", "Affare fatto."),
        ("de", "affare fatto."),
        &["equal-to-source"],
    );
    fine(("de", "2021"), ("en", "2021"));
    let mut made = Made::into("en");
    let kolvar = made.entity("Kolvar AG", None, &[]);
    made.segment("de", "‹Kolvar AG›", &[Some(kolvar)], "Kolvar AG");
    made.project_all();
    assert!(made.faults().is_empty());
}

#[test]
fn numbers_and_days() {
    check(
        ("de", "Es kostet 3,5 Mio. Euro."),
        ("en", "It costs €3.5 billion."),
        &["number-differs:3,5 Mio. Euro:€3.5 billion"],
    );
    fine(
        ("de", "Es kostet 3,5 Mio. Euro."),
        ("en", "It costs €3.5 million."),
    );
    check(
        ("de", "Es kostet 5 Euro."),
        ("en", "It costs $5."),
        &["unit-differs:5 Euro:$5"],
    );
    check(
        ("it", "Il 29 aprile 2021 a Milano."),
        ("en", "It was in spring in Milan."),
        &["number-missing:29 aprile 2021"],
    );
    fine(
        ("it", "Il 29 aprile 2021 a Milano."),
        ("en", "In Milan on April 29, 2021."),
    );
    check(
        ("ja", "社員は350人だ。"),
        ("en", "It has 3,500 people."),
        &["number-differs:350:3,500"],
    );
    fine(("ja", "社員は３５０人だ。"), ("en", "It has 350 people."));
    fine(
        ("ja", "売上高は1億2000万円だ。"),
        ("de", "Der Umsatz liegt bei 120 Mio. Yen."),
    );
    check(
        ("en", "The deal closed."),
        ("de", "Der Kauf wurde 2021 vollzogen."),
        &["number-added:2021"],
    );
    fine(("en", "It has 3 offices."), ("de", "Es hat drei Büros."));
    fine(("de", "Im 3. Quartal."), ("en", "In the third quarter."));
    fine(("de", "Um 15 Uhr."), ("en", "At 3 pm."));
}

#[test]
fn numbers_of_a_long_segment_find_each_other() {
    let mut german = String::new();
    let mut english = String::new();
    for at in 0..4_000 {
        german.push_str(&format!(
            "{at} km, am {}. Mai {}; ",
            at % 28 + 1,
            1900 + at % 90
        ));
    }
    for at in (0..4_000).rev() {
        english.push_str(&format!(
            "{at} km, May {}, {}; ",
            at % 28 + 1,
            1900 + at % 90
        ));
    }
    let faults = |german: &str, english: &str| {
        let mut made = Made::into("en");
        made.segment("de", german, &[], english);
        made.faults()
    };
    assert!(faults(&german, &english).is_empty());
    assert_eq!(
        faults(&format!("{german}5 Euro"), &format!("{english}7 Euro")),
        ["number-differs:5 Euro:7 Euro"]
    );
}

#[test]
fn of_equal_numbers_the_one_with_the_same_unit_is_taken_and_days_need_no_year() {
    check(
        ("de", "5 Euro und 5 Kilometer."),
        ("en", "5 dollars, 5 km."),
        &["unit-differs:5 Euro:5 dollars"],
    );
    fine(
        ("de", "Am 3. Mai 2021, am 3. Mai."),
        ("en", "On May 3, on May 3, 2021."),
    );
    check(
        ("de", "Am 3. Mai 2021."),
        ("en", "On May 3, 2022."),
        &["number-differs:3. Mai 2021:May 3, 2022"],
    );
}

#[test]
fn names_are_kept() {
    let mut made = Made::into("en");
    let kolvar = made.entity("Kolvar", Some("Kolvar Group"), &["Kolvar"]);
    made.segment(
        "de",
        "‹Kolvar› kauft.",
        &[Some(kolvar)],
        "The group is buying.",
    );
    made.segment(
        "de",
        "‹Kolvar› kauft.",
        &[Some(kolvar)],
        "Kolvar is buying.",
    );
    made.segment(
        "de",
        "‹Kolvar› kauft.",
        &[Some(kolvar)],
        "Kolvar Group is buying.",
    );
    made.project_all();
    assert_eq!(
        made.faults(),
        ["name-missing:Kolvar", "name-otherwise:Kolvar"]
    );
}

#[test]
fn a_name_is_rendered_in_one_way() {
    let mut made = Made::into("en");
    let lund = made.entity("ルンド", None, &["Lund", "Lundt"]);
    for target in ["Lund said.", "Lund added.", "Lundt spoke."] {
        made.segment("ja", "‹ルンド›氏は述べた。", &[Some(lund)], target);
    }
    made.project_all();
    assert_eq!(made.faults(), ["name-two-ways:Lundt"]);
    let mut made = Made::into("en");
    let lund = made.entity("アダ・ルンド", None, &["Ada Lund", "Lund"]);
    for target in ["Ada Lund said.", "Ada Lund added.", "Lund spoke."] {
        made.segment("ja", "‹アダ・ルンド›氏は述べた。", &[Some(lund)], target);
    }
    made.project_all();
    assert!(
        made.faults().is_empty(),
        "a part of the name is no other: {:?}",
        made.faults()
    );
}

#[test]
fn terms_are_kept() {
    let with = |target: &str| {
        let mut made = Made::into("en");
        made.term("de", "Übernahme", "acquisition", &["takeover"]);
        made.segment("de", "Die Übernahme steht.", &[], target);
        made.faults()
    };
    assert_eq!(with("The purchase is agreed."), ["term-missing:Übernahme"]);
    assert_eq!(
        with("The takeover is agreed."),
        ["term-missing:Übernahme", "term-forbidden:takeover"]
    );
    assert!(with("The Acquisitions are agreed.").is_empty());
}

#[test]
fn brackets_and_quotes() {
    check(
        ("de", "Er sagte: „Ja.“"),
        ("en", "He said: “Yes."),
        &["unpaired:“"],
    );
    fine(("de", "Er sagte: „Ja."), ("en", "He said: “Yes."));
    check(
        ("de", "Er sagte: „Ja.“"),
        ("en", "He said: „Yes.“"),
        &["quote-style:“", "quote-style:„"],
    );
    check(
        ("de", "Er sagte: „Ja.“"),
        ("en", "He said: “Yes.“"),
        &["quote-style:“"],
    );
    check(
        ("en", "“Yes,” he said."),
        ("de", "“Ja”, sagte er."),
        &["quote-style:“", "quote-style:”"],
    );
    fine(("de", "Er sagte: „Ja.“"), ("en", "‘Yes,’ he said."));
    fine(
        (
            "de",
            "Er sagte: „Das ist ‚neu‘ für die Arbeiter der 90er-Jahre.“",
        ),
        (
            "en",
            "“It’s ‘new’ to the workers’ unions of the ’90s,” he said.",
        ),
    );
    check(
        ("de", "Er sagte: „Ja“, und ging."),
        ("en", "He said ‘yes, and left."),
        &["unpaired:‘"],
    );
    fine(("en", "“Yes,” he said."), ("de", "«Ja», sagte er."));
    fine(
        ("en", "“…Yes,” he said."),
        ("ja", "彼は「…はい」と「『いいえ』」を。"),
    );
    fine(
        ("de", "Sie sagte „… ja“ (»so«)."),
        ("en", "She said “… yes” (“so”)."),
    );
    fine(("en", "“Yes,” he said."), ("fr", "« Oui », dit-il."));
    fine(("en", "“Yes,” he said."), ("de", "„Ja“, sagte er."));
    fine(("en", "“Yes,” he said."), ("de", "»Ja«, sagte er."));
    fine(("en", "“Yes,” he said."), ("it", "«Sì», disse."));
    check(
        ("en", "“Yes,” he said."),
        ("ja", "\"はい\"と述べた。"),
        &["quote-style:\"", "quote-style:\""],
    );
    fine(("en", "“Yes,” he said."), ("ja", "「はい」と述べた。"));
    fine(("en", "It’s ours."), ("it", "E’ nostro."));
    check(
        ("it", "Sì (forse)."),
        ("en", "Yes (perhaps."),
        &["unpaired:("],
    );
    fine(("ja", "1）買収"), ("de", "1) Kauf"));
}

#[test]
fn doubled_words_and_spaces() {
    check(
        ("it", "La società compra."),
        ("en", "The the company buys."),
        &["doubled-word:the"],
    );
    fine(
        ("en", "Those who buy"),
        ("de", "Leute, die die Firma kaufen"),
    );
    check(
        ("it", "La società compra."),
        ("en", "The company  buys."),
        &["doubled-space"],
    );
    check(
        ("ja", "会社が買う。"),
        ("it", "La la società compra."),
        &["doubled-word:la"],
    );
}

#[test]
fn lengths_out_of_proportion() {
    check(
        (
            "de",
            "Das Unternehmen übernimmt den Anbieter aus Berlin und will alle Mitarbeiter halten.",
        ),
        ("en", "It buys it."),
        &["length"],
    );
    fine(
        ("ja", "同社はベルリンの企業を買収し、全社員を雇用する。"),
        (
            "en",
            "The company is buying the Berlin firm and will keep all of its staff on.",
        ),
    );
}

#[test]
fn negation_and_hedging_are_for_a_look() {
    check(
        ("de", "Das ist nicht sicher."),
        ("en", "That is certain."),
        &["negation-lost:nicht"],
    );
    fine(
        ("de", "Das ist nicht sicher."),
        ("en", "That isn’t certain."),
    );
    check(
        ("en", "It is certain."),
        ("it", "Non è certo."),
        &["negation-added:Non"],
    );
    check(
        ("it", "Avrebbe comprato la società."),
        ("en", "He bought the company."),
        &["hedge-lost:Avrebbe"],
    );
    fine(
        ("it", "Avrebbe comprato la società."),
        ("en", "He is said to have bought the company."),
    );
    check(
        ("ja", "買収するとみられる。"),
        ("de", "Die Firma kauft."),
        &["hedge-lost:とみられ"],
    );
    fine(
        ("ja", "買収するとみられる。"),
        ("de", "Die Firma dürfte kaufen."),
    );
    check(
        ("ja", "買収しない。"),
        ("en", "They buy it."),
        &["negation-lost:ない"],
    );
    fine(("ja", "買収しない。"), ("en", "They don't buy it."));
}

#[test]
fn words_that_only_look_like_negations_and_hedges_are_none() {
    fine(
        ("en", "Sales declined as the firm refused to pay."),
        (
            "de",
            "Der Umsatz sank, als die Firma die Zahlung verweigerte.",
        ),
    );
    fine(
        ("en", "It is the No. 1 issue."),
        ("de", "Es ist das Thema Nr. 1."),
    );
    check(
        ("en", "No comment was made."),
        ("de", "Man sprach darüber."),
        &["negation-lost:No"],
    );
    for source in [
        "少なくとも三社が参加する。",
        "社員は少ない。",
        "道は危ない。",
        "死ぬ恐れがある。",
        "払わなければならない。",
    ] {
        fine(("ja", source), ("de", "Das ist so."));
    }
    check(
        ("ja", "社員は少ないが、売らない。"),
        ("de", "Das ist so."),
        &["negation-lost:ない"],
    );
    fine(("de", "Er sagte nein."), ("it", "Ha detto di no."));
    fine(("en", "In May it rained."), ("de", "Im Mai regnete es."));
    check(
        ("en", "It may rain."),
        ("de", "Es regnet."),
        &["hedge-lost:may"],
    );
}

#[test]
fn numbers_are_told_apart_from_words() {
    fine(
        ("de", "Es kostet zwei Millionen Euro."),
        ("en", "It costs €2 million."),
    );
    check(
        ("de", "Es kostet zwei Millionen Euro."),
        ("en", "It costs €3 million."),
        &["number-differs:zwei Millionen Euro:€3 million"],
    );
    fine(("de", "Es kommen zwanzig."), ("en", "There are 20 coming."));
    fine(("en", "Twenty are coming."), ("it", "Ne vengono 20."));
    fine(("de", "Ab 15.30 Uhr."), ("it", "Dalle 15.30."));
}

#[test]
fn a_fault_is_mended_where_that_is_plain() {
    let mut made = Made::into("en");
    made.segment("de", "Er sagte „Ja“.", &[], "He said said „Yes“  twice.");
    let found = crate::translate::check::check_session(
        &made.session,
        &made.to,
        &crate::task::Cancel::default(),
    );
    let mut text = "He said said „Yes“  twice.".to_owned();
    let mut fixes: Vec<_> = found
        .expect("not cancelled")
        .into_iter()
        .filter_map(|it| it.fault.fix)
        .collect();
    fixes.sort_by_key(|fix| std::cmp::Reverse(fix.start));
    for fix in fixes {
        text = fix.apply(&text).expect("it fits");
    }
    // German closes with what English opens with.
    assert_eq!(text, "He said “Yes” twice.");
}

#[test]
fn what_is_marked_as_fine_stays_so() {
    use crate::{
        model::Translation,
        translate::check::{Fault, Kind, open},
    };
    let fault = Fault::of(Kind::DoubledSpace);
    let mut translation = Translation::default();
    assert_eq!(open(vec![fault.clone()], &translation).len(), 1);
    translation.fine.insert(fault.key());
    assert_eq!(open(vec![fault], &translation).len(), 0);
}

#[test]
fn a_survey_checks_again_what_changed_and_nothing_else() {
    use crate::{
        model::edit::{Change, DocumentEdit, Edit},
        task::Cancel,
        translate::check::Survey,
    };
    let mut made = Made::into("en");
    made.segment("de", "Er kam.", &[], "He  came.");
    let (document, segment) = made.segments[0];
    let survey = |made: &Made, before: Option<&Survey>| {
        let found = Survey::of(
            &made.session,
            document,
            &made.to,
            before,
            &Cancel::default(),
        );
        found.expect("not cancelled").expect("a document")
    };
    let first = survey(&made, None);
    assert_eq!((first.checked(), first.faults(segment).len()), (1, 1));
    let same = survey(&made, Some(&first));
    assert_eq!((same.checked(), same.faults(segment).len()), (0, 1));
    let held = made.session.document(document).expect("it is there");
    let from = held.segments(&made.to).next().expect("one").clone();
    let mut to = from.clone();
    to.translation.text = "He came.".to_owned();
    let edit = DocumentEdit::Segment {
        language: made.to.clone(),
        change: Change::Set { from, to },
    };
    let edits = vec![Edit::In { document, edit }];
    made.session.apply_all(edits).expect("it applies");
    let next = survey(&made, Some(&same));
    assert_eq!((next.checked(), next.faults(segment).len()), (1, 0));
    // What a term is called may matter anywhere.
    made.term("de", "kam", "came", &[]);
    assert_eq!(survey(&made, Some(&next)).checked(), 1);
}
