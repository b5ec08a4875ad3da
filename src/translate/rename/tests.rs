//! Which places are found, and what would stand there.

use super::*;
use crate::translate::tests::{Made, language};

/// The targets with what would change, as `before[old→new]after`, of an entity rendered as
/// `from` that is to be `to`.
fn of_entity(made: &Made, id: EntityId, to: &str) -> Vec<String> {
    let before = made.session.entity(id).expect("it is there");
    let mut after = before.clone();
    after.renderings.insert(made.to.clone(), to.to_owned());
    shown(made, &Rerendered::entity(before, &after))
}

fn shown(made: &Made, changed: &Rerendered) -> Vec<String> {
    let found = places(&made.session, changed, &Cancel::default()).expect("not cancelled");
    let show = |place: Place| {
        let (range, target) = (place.range.to_range(), &place.target);
        format!(
            "{}[{}→{}]{}",
            &target[..range.start],
            &target[range.clone()],
            place.text,
            &target[range.end..]
        )
    };
    found.into_iter().map(show).collect()
}

/// One segment with a tagged name.
#[track_caller]
fn check(from: &str, to: &str, renderings: (&str, &str), target: &str, want: &[&str]) {
    let mut made = Made::into(to);
    let id = made.entity("Kolvar", Some(renderings.0), &[]);
    made.segment(from, "‹Kolvar› X", &[Some(id)], target);
    assert_eq!(of_entity(&made, id, renderings.1), want);
}

#[test]
fn places_are_found_as_written_in_capitals_and_with_endings() {
    let names = ("Kolvar", "Nimbrecht");
    check(
        "de",
        "en",
        names,
        "Kolvar buys Kolvar's shares",
        &[
            "[Kolvar→Nimbrecht] buys Kolvar's shares",
            "Kolvar buys [Kolvar→Nimbrecht]'s shares",
        ],
    );
    check(
        "de",
        "en",
        names,
        "KOLVAR WINS",
        &["[KOLVAR→NIMBRECHT] WINS"],
    );
    check("de", "en", names, "kolvar is no name", &[]);
    check(
        "it",
        "de",
        names,
        "Kolvars Aktie",
        &["[Kolvars→Nimbrechts] Aktie"],
    );
    // No second s is heard.
    check(
        "it",
        "de",
        ("Kolvar", "Nimbrax"),
        "Kolvars Aktie",
        &["[Kolvars→Nimbrax’] Aktie"],
    );
    check(
        "it",
        "de",
        names,
        "das Kolvarkonto",
        &["das [Kolvar→Nimbrecht]konto"],
    );
    check(
        "de",
        "ja",
        ("コルバル", "ニンブレヒト"),
        "コルバル社が発表。",
        &["[コルバル→ニンブレヒト]社が発表。"],
    );
}

#[test]
fn what_stands_in_the_new_rendering_already_is_left_alone() {
    let names = ("Kolvar", "Kolvar Group");
    check(
        "de",
        "en",
        names,
        "Kolvar Group says Kolvar",
        &["Kolvar Group says [Kolvar→Kolvar Group]"],
    );
}

#[test]
fn only_what_the_source_names_is_found() {
    let mut made = Made::into("en");
    let id = made.entity("Kolvar", Some("Colvar"), &[]);
    // Tagged, named but not tagged, and named by nobody.
    made.segment("de", "‹Er› schweigt", &[Some(id)], "Colvar is silent");
    made.segment("de", "Kolvar redet", &[], "Colvar talks");
    made.segment("de", "Regen fällt", &[], "Colvar falls");
    let found = of_entity(&made, id, "Kolvar");
    assert_eq!(
        found,
        ["[Colvar→Kolvar] is silent", "[Colvar→Kolvar] talks"]
    );
}

#[test]
fn somebody_elses_name_is_left_alone() {
    let mut made = Made::into("en");
    let id = made.entity("Kolvar", Some("Kolvar"), &[]);
    let other = made.entity("Kolvar Mare", Some("Kolvar Mare"), &[]);
    made.segment(
        "de",
        "‹Kolvar› kauft ‹Kolvar Mare›",
        &[Some(id), Some(other)],
        "Kolvar buys Kolvar Mare",
    );
    made.project_all();
    let found = of_entity(&made, id, "Nimbrecht");
    assert_eq!(found, ["[Kolvar→Nimbrecht] buys Kolvar Mare"]);
}

#[test]
fn terms_are_found_where_the_source_has_them_and_keep_their_capital() {
    let mut made = Made::into("en");
    let id = made.term("de", "Werk", "plant", &[]);
    made.segment(
        "de",
        "Das Werk schließt",
        &[],
        "Plants close, the plant closes",
    );
    made.segment("de", "Das Haus", &[], "The plant");
    made.segment("fr", "Das Werk", &[], "The plant");
    let before = made.session.term(id).expect("it is there");
    let mut after = before.clone();
    after
        .renderings
        .insert(made.to.clone(), "factory".to_owned());
    let changed = Rerendered::term(before, &after);
    assert_eq!(
        changed.change(&language("en-GB")),
        Some(("plant", "factory"))
    );
    assert_eq!(
        shown(&made, &changed),
        [
            "[Plants→Factories] close, the plant closes",
            "Plants close, the [plant→factory] closes",
        ]
    );
}

#[test]
fn a_first_rendering_takes_nobodys_place() {
    let mut made = Made::into("en");
    let id = made.entity("Kolvar", None, &[]);
    made.segment("de", "‹Kolvar›", &[Some(id)], "Kolvar");
    let before = made.session.entity(id).expect("it is there");
    let mut after = before.clone();
    after
        .renderings
        .insert(made.to.clone(), "Nimbrecht".to_owned());
    assert_eq!(Rerendered::entity(before, &after).any(), None);
    // Nor does one that is taken away.
    assert_eq!(Rerendered::entity(&after, before).any(), None);
}
