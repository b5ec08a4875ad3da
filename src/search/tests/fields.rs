//! Fields: mentions and documents by what is known of them.

use super::*;
use crate::model::{
    AttributeKind, Choice, Entity, EntityId, Extra, Label, Origin, Reviewer, ReviewerId, Status,
    Value, ValueKind,
    document::DocumentStatus,
    edit::{DocumentEdit, HeadPart},
};

fn articles() -> Made {
    let texts = [
        (
            "de",
            "Kolvar kauft Briskel. Kolvar schweigt.\nAda Lund lacht über Kolvar.",
        ),
        ("ja", "Kolvarが買収を発表。"),
        ("en-GB", "Briskel sleeps."),
    ];
    let mut made = made_with(&texts, |n, head| {
        let (outlet, day) = [
            ("Der Tag", "2021-05-03"),
            ("ITmedia", "2021-06"),
            ("The Day", "2022-01-31T08:00"),
        ][n];
        outlet.clone_into(&mut head.metadata.outlet);
        head.metadata.published = day.parse().ok();
        head.metadata.title = format!("Artikel {n}");
        if n == 2 {
            head.status = DocumentStatus::Done;
        }
    });
    let entity: EntityId = made.ids.next();
    let company = LabelKey::new("company");
    let kolvar = Entity::new(entity, company, "Kolvar AG".to_owned());
    let add = Edit::Entity(Change::Add(kolvar));
    made.session.apply_all(vec![add]).expect("it applies");
    let ada: ReviewerId = made.ids.next();
    made.session.load_reviewers([Reviewer {
        id: ada,
        name: "Ada".to_owned(),
    }]);
    made.tag_with(0, "Kolvar", "company", |mention| {
        mention.entity = Some(entity);
        mention.by = Some(ada);
    });
    made.tag_with(0, "Briskel", "company", |mention| {
        mention.status = Status::Proposed;
        mention.origin = Origin::Model;
        mention.set_extra(Extra {
            note: "Sitz?".to_owned(),
            attributes: [("role".to_owned(), Value::Text("target firm".to_owned()))].into(),
            ..Extra::default()
        });
    });
    made.tag(0, "Ada Lund", "person");
    made.tag_with(1, "Kolvar", "product", |mention| {
        mention.status = Status::Rejected;
    });
    made.tag(2, "Briskel", "company");
    made
}

#[test]
fn mentions_by_what_is_said_of_them() {
    let made = articles();
    made.check("label:company", &["Kolvar", "Briskel", "Briskel"]);
    made.check(
        "label:unter,person",
        &["Kolvar", "Briskel", "Ada Lund", "Briskel"],
    );
    made.check("label:company | label:person status:proposed", &["Briskel"]);
    made.check("-label:company", &["Ada Lund"]);
    made.check("entity:kolv", &["Kolvar"]);
    made.check("entity:\"Kolvar AG\"", &["Kolvar"]);
    let part = Bound::read("entity:\"Kolvar\"", Options::default(), &made.session);
    assert!(part.is_err(), "in quotation marks it is the whole name");
    made.check("by:ada", &["Kolvar"]);
    made.check("origin:model", &["Briskel"]);
    made.check("has:note", &["Briskel"]);
    made.check("label:company -has:entity", &["Briskel", "Briskel"]);
    made.check("attr:role", &["Briskel"]);
    made.check("attr:role=\"target firm\"", &["Briskel"]);
    made.check("attr:role=x", &[]);
    made.check("text:lund", &["Ada Lund"]);
    made.check("status:rejected", &["Kolvar"]);
    made.check("status:in", &[]);
    made.check("has:mention", &["Kolvar", "Briskel", "Ada Lund", "Briskel"]);
    let found = made.find("label:company", Options::default());
    assert!(
        found
            .hits
            .iter()
            .all(|hit| matches!(hit.at, At::Mention(_)))
    );
    assert_eq!(found.documents, 2);
}

/// The articles with a scheme in which a bank is a company and mentions have roles.
fn articles_with_banks() -> Made {
    let mut made = articles();
    let from = made.session.scheme().clone();
    let mut to = from.clone();
    let mut bank = Label::new("bank");
    bank.parent = Some(LabelKey::new("company"));
    let german = Language::parse("de").expect("a tag");
    bank.attributes.push(AttributeKind {
        key: "role".to_owned(),
        names: [(german.clone(), "Aufgabe".to_owned())].into(),
        kind: ValueKind::OneOf(vec![Choice {
            key: "buyer".to_owned(),
            names: [(german.clone(), "Käuferin".to_owned())].into(),
        }]),
        default: None,
    });
    to.labels.push(bank);
    to.document.push(AttributeKind {
        key: "desk".to_owned(),
        names: [(german, "Ressort".to_owned())].into(),
        kind: ValueKind::Text,
        default: None,
    });
    let edit = Edit::Scheme {
        from: Arc::new(from),
        to: Arc::new(to),
    };
    made.session.apply_all(vec![edit]).expect("it applies");
    made.tag_with(2, "sleeps", "bank", |mention| {
        mention.set_extra(Extra {
            attributes: [("role".to_owned(), Value::Text("buyer".to_owned()))].into(),
            ..Extra::default()
        });
    });
    made
}

#[test]
fn a_label_is_found_with_those_below_it() {
    let made = articles_with_banks();
    made.check("label:company lang:en", &["Briskel", "sleeps"]);
    made.check("label:unternehmen lang:en", &["Briskel", "sleeps"]);
    made.check("label:bank", &["sleeps"]);
    made.check("label:=company lang:en", &["Briskel"]);
    made.check("-label:company", &["Ada Lund"]);
    made.check("-label:=company", &["Ada Lund", "sleeps"]);
    let part = Bound::read("label:=compan", Options::default(), &made.session);
    assert!(part.is_err(), "after the sign it is the whole name");
}

#[test]
fn attributes_are_found_by_name_and_unknown_ones_said() {
    let made = articles_with_banks();
    for line in ["attr:role", "attr:aufgabe", "attr:auf"] {
        made.check(line, &["Briskel", "sleeps"]);
    }
    made.check("attr:aufgabe=käuferin", &["sleeps"]);
    made.check("attr:\"Aufgabe\"=\"buyer\"", &["sleeps"]);
    let error = Bound::read("attr:farbe", Options::default(), &made.session).expect_err("unknown");
    let Problem::NoSuchKey { value, known, .. } = error.problem else {
        panic!("{error}");
    };
    assert_eq!(value, "farbe");
    let keys: Vec<&str> = known.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["role"]);
}

#[test]
fn documents_are_found_by_their_labels() {
    let mut made = articles_with_banks();
    let id = made.documents[1];
    let from = made
        .session
        .document(id)
        .expect("it is there")
        .head()
        .labels
        .clone();
    let to = [("desk".to_owned(), Value::Text("Business".to_owned()))].into();
    let edit = Edit::In {
        document: id,
        edit: DocumentEdit::Head {
            from: HeadPart::Labels(from),
            to: HeadPart::Labels(to),
        },
    };
    made.session.apply_all(vec![edit]).expect("it applies");
    for line in [
        "doc-label:desk",
        "doc-label:ressort=busi",
        "doc-label:Ressort=\"business\"",
    ] {
        made.check(line, &["Kolvarが買収を発表。"]);
    }
    made.check("doc-label:desk=sport", &[]);
    made.check("kolvar -doc-label:desk", &["Kolvar"; 3]);
    assert!(Bound::read("doc-label:farbe", Options::default(), &made.session).is_err());
}

#[test]
fn words_stand_in_the_sentence_of_a_mention() {
    let made = articles();
    made.check("label:company kauft", &["Kolvar", "Briskel"]);
    made.check("label:company schweigt", &[]);
    made.check("label:company -kauft", &["Briskel"]);
    made.check("label:person kolvar", &["Ada Lund"]);
}

#[test]
fn signs_inside_of_sentences_end_none() {
    let text = "Kolvar kauft, so z. B. Briskel; teuer! Ada Lund schläft.";
    let mut made = made(&[("de", text)]);
    for (text, label) in [
        ("Kolvar", "company"),
        ("Briskel", "company"),
        ("Ada Lund", "person"),
    ] {
        made.tag(0, text, label);
    }
    made.check("label:company kauft", &["Kolvar", "Briskel"]);
    made.check("has:mention teuer", &["Kolvar", "Briskel"]);
    made.check("has:mention schlaft", &["Ada Lund"]);
    made.check("has:mention -teuer", &["Ada Lund"]);
    made.check("has:mention -nirgends", &["Kolvar", "Briskel", "Ada Lund"]);
}

#[test]
fn places_without_a_mention_are_found() {
    let made = articles();
    made.check("kolvar", &["Kolvar"; 4]);
    // The rejected one counts as none.
    made.check("kolvar -has:mention", &["Kolvar"; 3]);
    made.check("briskel -status:proposed", &["Briskel"]);
}

#[test]
fn documents_by_what_is_known_of_them() {
    let made = articles();
    made.check("briskel lang:en", &["Briskel"]);
    made.check("kolvar -lang:de", &["Kolvar"]);
    made.check("label:company outlet:tag", &["Kolvar", "Briskel"]);
    made.check("briskel outlet:\"the day\",itmedia", &["Briskel"]);
    made.check("briskel title:\"artikel 2\"", &["Briskel"]);
    made.check("briskel doc-status:done", &["Briskel"]);
    made.check("kolvar date:2021-06", &["Kolvar"]);
    made.check("kolvar date:2021-05..2021-06", &["Kolvar"; 4]);
    made.check("date:>2021", &["Briskel sleeps."]);
    made.check(
        "date:<=2021-05",
        &["Kolvar kauft Briskel. Kolvar schweigt."],
    );
    let found = made.find("lang:ja", Options::default());
    assert_eq!(found.hits[0].at, At::Document);
    made.check("lang:de -schweigt", &[]);
    made.check("-lang:de", &["Kolvarが買収を発表。", "Briskel sleeps."]);
}

#[test]
fn days_are_no_more_precise_than_they_say() {
    let holds = |span: &str, day: &str| {
        let span = Span::parse(span).expect("a span");
        span.holds(&day.parse().expect("a day"))
    };
    assert!(holds("2021", "2021-05") && !holds("2021-05", "2021"));
    assert!(holds("2021..2022-02", "2022-02-28T23:00") && !holds("..2020-02-28", "2020-02-29"));
    assert!(holds(">2021-12", "2022-01-01") && !holds(">2021", "2021-12-31"));
    assert!(holds("<2021-03", "2021-02-28") && !holds("<2021-03-02", "2021-03-02"));
    assert!(holds(">=2021-05-03", "2021-05-03T08:00:00Z"));
    for wrong in [
        "",
        "..",
        "21",
        "2021-00",
        "2021-02-30",
        "2022..2021",
        "2021-5",
        ">",
    ] {
        assert_eq!(Span::parse(wrong), None, "{wrong}");
    }
}
