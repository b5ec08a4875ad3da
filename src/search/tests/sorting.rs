//! The order of a concordance.

use super::*;

fn sorted(made: &Made, line: &str, order: Order, backwards: bool) -> Vec<String> {
    let mut found = made.find(line, Options::default());
    sort(&made.session, &mut found.hits, order, backwards);
    let context = |hit: &Hit| {
        let document = made.session.document(hit.document).expect("it is there");
        let (left, right) = sides(document.text(), hit.place, 100);
        let hit = hit.place.slice(document.text()).expect("it fits");
        format!("{left}[{hit}]{right}")
    };
    found.hits.iter().map(context).collect()
}

#[test]
fn by_either_side_and_by_the_hit() {
    let texts = [
        ("de", "Die neue Bank zahlt\nEine alte bank. Die"),
        ("ja", "米銀行は\nBank"),
    ];
    let made = made(&texts);
    let by = |order, backwards| sorted(&made, "bank | 銀行", order, backwards);
    let (new, old) = ("Die neue [Bank] zahlt", "Eine alte [bank]. Die");
    let (ja, bare) = ("米[銀行]は", "[Bank]");
    assert_eq!(by(Order::Document, false), [new, old, ja, bare]);
    assert_eq!(by(Order::Document, true), [ja, bare, new, old]);
    assert_eq!(by(Order::Left, false), [old, new, ja, bare]);
    assert_eq!(by(Order::Left, true), [ja, new, old, bare]);
    assert_eq!(by(Order::Right, false), [old, new, ja, bare]);
    assert_eq!(by(Order::Hit, false), [new, old, bare, ja]);
    assert_eq!(by(Order::Date, false), [new, old, ja, bare]);
}

#[test]
fn words_before_are_read_backwards_from_the_hit() {
    let made = made(&[("de", "b a x\na b x\nc a x")]);
    let want = ["b a [x]", "c a [x]", "a b [x]"];
    assert_eq!(sorted(&made, "x", Order::Left, false), want);
}

#[test]
fn by_date_those_without_come_last() {
    let made = made_with(&[("de", "x 0"), ("de", "x 1"), ("de", "x 2")], |n, head| {
        head.metadata.published = ["2022", "", "2021-05"][n].parse().ok();
    });
    assert_eq!(
        sorted(&made, "x", Order::Date, false),
        ["[x] 2", "[x] 0", "[x] 1"]
    );
    assert_eq!(
        sorted(&made, "x", Order::Date, true),
        ["[x] 0", "[x] 2", "[x] 1"]
    );
}
