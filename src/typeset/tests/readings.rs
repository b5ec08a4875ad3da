//! Readings above the text: lines make room for them, nothing else moves.

use proptest::prelude::*;

use super::{carets, style};
use crate::{
    text::SourceText,
    typeset::{Caret, Faces, Flow, Look, Paragraph, Reading, ReadingRect},
};

/// Built-in faces show what they lack as boxes as wide as a letter: geometry is all there is here.
const TEXT: &str =
    "The harbour of Alt-Wörth, said the mayor, grows by half until spring and then again.";

/// Size of a reading over text of 17 pixels.
const SMALL: f32 = 8.5;

fn reading(base: &str, text: &str) -> Reading {
    let start = TEXT.find(base).expect("the base");
    Reading {
        range: start..start + base.len(),
        text: text.to_owned(),
    }
}

fn set(width: f32, readings: &[Reading]) -> (Paragraph, Paragraph) {
    let mut faces = Faces::built_in();
    let style = style("de", width);
    (
        Paragraph::new(&mut faces, TEXT, &style),
        Paragraph::with_readings(&mut faces, TEXT, &style, readings),
    )
}

/// Everything but depths is as without readings, and readings are apart.
#[track_caller]
fn check(plain: &Paragraph, ruby: &Paragraph, width: f32) {
    carets::check(TEXT, ruby);
    let mut down = 0.0;
    for (nth, (a, b)) in plain.lines().zip(ruby.lines()).enumerate() {
        assert_eq!((&a.range, a.left, a.right), (&b.range, b.left, b.right));
        assert_eq!(plain.clusters(nth), ruby.clusters(nth));
        let has = ruby.readings().iter().any(|place| place.line == nth);
        assert!(has || b.over == 0.0, "only lines with a reading are taller");
        assert_eq!(b.top, a.top + down);
        down += b.over;
        assert_eq!((b.bottom, b.baseline), (a.bottom + down, a.baseline + down));
    }
    assert_eq!(plain.lines().len(), ruby.lines().len());
    assert_eq!(ruby.height(), plain.height() + down);
    for at in carets::boundaries(TEXT) {
        let (a, b) = (
            plain.caret(Caret::before(at)),
            ruby.caret(Caret::before(at)),
        );
        assert_eq!(
            (a.line, a.x, a.bottom - a.top),
            (b.line, b.x, b.bottom - b.top)
        );
    }
    let lines: Vec<_> = ruby.lines().collect();
    for (nth, place) in ruby.readings().iter().enumerate() {
        let line = &lines[place.line];
        assert!(place.x0 < place.x1 && place.top < place.bottom);
        assert!(
            place.top >= line.top - 1.0 && place.bottom < line.baseline,
            "{place:?}"
        );
        let out = line.left.min(0.0) - SMALL..width.max(line.right) + SMALL;
        assert!(out.start <= place.x0 && place.x1 <= out.end, "{place:?}");
        for other in &ruby.readings()[..nth] {
            let apart = other.line != place.line || other.x1 <= place.x0 + 0.1;
            assert!(apart, "{other:?} {place:?}");
        }
    }
}

#[test]
fn a_line_with_a_reading_is_taller_and_the_others_are_not() {
    let (plain, ruby) = set(260.0, &[reading("mayor", "meɪə")]);
    check(&plain, &ruby, 260.0);
    let over: Vec<bool> = ruby.lines().map(|line| line.over > 0.0).collect();
    assert!(over.len() > 2);
    assert_eq!(over.iter().filter(|&&over| over).count(), 1);
    let place = &ruby.readings()[0];
    assert!(over[place.line]);
    let mut base = Vec::new();
    ruby.rects(reading("mayor", "").range, &mut base);
    let middle = f32::midpoint(place.x0, place.x1);
    assert!((middle - f32::midpoint(base[0].x0, base[0].x1)).abs() < 0.1);
    assert!(
        base[0].top >= lines_top(&ruby, place) + 1.0,
        "the base keeps off the band"
    );
}

fn lines_top(paragraph: &Paragraph, place: &ReadingRect) -> f32 {
    paragraph.lines().nth(place.line).expect("its line").top
}

#[test]
fn a_long_reading_is_made_smaller_between_its_neighbours() {
    let long = "a very long reading for so short a word";
    let readings = [
        reading("said", "sɛd sɛd sɛd"),
        reading("the", long),
        reading("mayor", "mmmmmmmmmmmm"),
    ];
    // The first »the« behind »said«.
    let mut readings = readings.to_vec();
    let start = TEXT.find("the mayor").expect("it is there");
    readings[1].range = start..start + 3;
    let (plain, ruby) = set(f32::INFINITY, &readings);
    check(&plain, &ruby, f32::INFINITY);
    let place = ruby.readings().iter().find(|place| place.index == 1);
    let place = place.expect("it is there");
    let mut base = Vec::new();
    ruby.rects(readings[1].range.clone(), &mut base);
    // A small character at either side.
    assert!(place.x1 - place.x0 <= base[0].x1 - base[0].x0 + 2.0 * SMALL + 0.1);
    let first = &ruby.readings()[0];
    assert!(place.bottom - place.top < first.bottom - first.top);
}

#[test]
fn a_reading_over_a_broken_base_is_shared_out() {
    let base = reading(
        "harbour of Alt-Wörth, said the mayor",
        "one two three four five six",
    );
    let (plain, ruby) = set(200.0, &[base]);
    check(&plain, &ruby, 200.0);
    let parts: Vec<&str> = ruby
        .readings()
        .iter()
        .map(|place| &"one two three four five six"[place.text.clone()])
        .collect();
    assert!(parts.len() > 1, "{parts:?}");
    assert_eq!(parts.join(" "), "one two three four five six");
    // Without spaces it is cut between characters.
    let (plain, ruby) = set(
        200.0,
        &[reading(
            "harbour of Alt-Wörth, said the mayor",
            "abcde\u{301}fgh",
        )],
    );
    check(&plain, &ruby, 200.0);
    let parts: Vec<&str> = ruby
        .readings()
        .iter()
        .map(|place| &"abcde\u{301}fgh"[place.text.clone()])
        .collect();
    assert!(
        parts.len() > 1 && parts.concat() == "abcde\u{301}fgh",
        "{parts:?}"
    );
    assert!(parts.iter().all(|part| !part.starts_with('\u{301}')));
}

#[test]
fn what_cannot_be_shown_is_left_out() {
    let at = |range, text: &str| Reading {
        range,
        text: text.to_owned(),
    };
    let readings = [
        at(3..3, "x"),
        at(4..6, "  "),
        at(900..905, "y"),
        at(5..9, ""),
    ];
    let (plain, ruby) = set(260.0, &readings);
    assert_eq!(ruby.readings(), []);
    assert_eq!(ruby.height(), plain.height());
}

#[test]
fn a_flow_makes_room_and_takes_it_back() {
    let text = format!("{TEXT}\n{TEXT}\n{TEXT}");
    let text = SourceText::new(text).expect("short enough");
    let mut faces = Faces::built_in();
    let mut flow = Flow::new(text, style("de", 260.0), |_| Look::default());
    flow.visible(&mut faces, 0.0..9000.0);
    let height = flow.total_height();
    let caret = Caret::before(2 * TEXT.len() + 9);
    let before = flow.caret(&mut faces, caret);
    let mut base = reading("mayor", "meɪə");
    base.range = base.range.start + TEXT.len() + 1..base.range.end + TEXT.len() + 1;
    flow.set_readings(vec![base.clone()]);
    let generation = flow.generation();
    flow.set_readings(vec![base]);
    assert_eq!(flow.generation(), generation, "the same is no change");
    let view = flow.visible(&mut faces, 0.0..9000.0);
    let with: Vec<bool> = view
        .seen
        .iter()
        .map(|seen| !seen.paragraph.readings().is_empty())
        .collect();
    assert_eq!(with, [false, true, false]);
    assert!(flow.total_height() > height);
    let after = flow.caret(&mut faces, caret);
    assert_eq!(after.x, before.x);
    assert!(after.top > before.top);
    flow.set_readings(Vec::new());
    flow.visible(&mut faces, 0.0..9000.0);
    assert_eq!(flow.total_height(), height);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_printed_above_nothing_else_moves(
        width in 60.0_f32..500.0,
        places in prop::collection::vec((0_usize..80, 1_usize..12, "[a-z ]{0,14}"), 0..9),
    ) {
        let edges = carets::boundaries(TEXT);
        let mut from = 0;
        let mut readings = Vec::new();
        let mut places = places;
        places.sort();
        for (start, len, text) in places {
            let start = start.max(from).min(edges.len() - 1);
            let end = (start + len).min(edges.len() - 1);
            from = end;
            readings.push(Reading { range: edges[start]..edges[end], text });
        }
        let (plain, ruby) = set(width, &readings);
        check(&plain, &ruby, width);
    }
}
