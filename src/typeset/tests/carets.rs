//! Points, carets and rectangles agree.

use std::collections::BTreeSet;

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::{WRITINGS, articles, paragraph, style};
use crate::text::{ByteOffset, grapheme};
use crate::typeset::{Caret, Face, Faces, LineRect, Paragraph};

const WIDTHS: [f32; 4] = [1.0, 90.0, 420.0, f32::INFINITY];

pub(super) fn boundaries(text: &str) -> Vec<usize> {
    let starts = text.grapheme_indices(true).map(|(at, _)| at);
    starts.chain([text.len()]).collect()
}

/// There and back for every cluster and every caret.
#[track_caller]
pub(super) fn check(text: &str, paragraph: &Paragraph) {
    let edges = boundaries(text);
    for (at, _) in text.char_indices() {
        let ours = grapheme::is_boundary(text, ByteOffset::new(at as u32));
        assert_eq!(ours, edges.contains(&at), "{at} in {text:?}");
    }
    let wanted: BTreeSet<(usize, usize)> = edges.windows(2).map(|w| (w[0], w[1])).collect();
    let mut found = BTreeSet::new();
    let lines: Vec<_> = paragraph.lines().collect();
    assert!(!lines.is_empty());
    assert_eq!(lines[0].range.start, 0);
    assert_eq!(lines.last().map(|line| line.range.end), Some(text.len()));
    for pair in lines.windows(2) {
        assert_eq!(pair[0].range.end, pair[1].range.start, "{text:?}");
        assert_eq!(pair[0].bottom, pair[1].top);
    }
    for (index, line) in lines.iter().enumerate() {
        let middle = (line.top + line.bottom) / 2.0;
        for cluster in paragraph.clusters(index) {
            let range = cluster.range.clone();
            found.insert((range.start, range.end));
            let width = cluster.x1 - cluster.x0;
            assert!(width >= 0.0);
            if width < 0.05 {
                continue;
            }
            let (left, right) = if cluster.rtl {
                (range.end, range.start)
            } else {
                (range.start, range.end)
            };
            let cut = &text[range.clone()];
            let hit = paragraph.hit(cluster.x0 + width * 0.25, middle);
            assert_eq!(hit.offset, left, "left half of {cut:?} in {text:?}");
            let place = paragraph.caret(hit);
            assert!((place.x - cluster.x0).abs() < 0.02, "{cut:?} in {text:?}");
            let hit = paragraph.hit(cluster.x0 + width * 0.75, middle);
            assert_eq!(hit.offset, right, "right half of {cut:?} in {text:?}");
            let place = paragraph.caret(hit);
            assert!((place.x - cluster.x1).abs() < 0.02, "{cut:?} in {text:?}");
            let mut rects: Vec<LineRect> = Vec::new();
            paragraph.rects(range, &mut rects);
            let covers = rects.iter().any(|rect| {
                rect.line == index && rect.x0 <= cluster.x0 + 0.01 && rect.x1 >= cluster.x1 - 0.01
            });
            assert!(covers, "{cut:?} in {text:?}: {rects:?}");
        }
    }
    assert_eq!(found, wanted, "every cluster is on a line");
    for &offset in &edges {
        for downstream in [true, false] {
            let place = paragraph.caret(Caret { offset, downstream });
            let hit = paragraph.hit(place.x, (place.top + place.bottom) / 2.0);
            assert!(edges.contains(&hit.offset));
            let back = paragraph.caret(hit);
            let same = back.line == place.line && (back.x - place.x).abs() < 0.02;
            assert!(
                same,
                "{offset} {downstream} in {text:?}: {place:?} {back:?}"
            );
        }
    }
    // What all of it covers is as wide as its lines.
    let mut rects = Vec::new();
    paragraph.rects(0..text.len(), &mut rects);
    for rect in rects {
        let line = &lines[rect.line];
        assert!(rect.x0 >= line.left - 0.01 && rect.x1 <= line.right + 0.01);
    }
    walk(text, paragraph);
}

/// The arrow keys get through, and back to where they came from.
#[track_caller]
fn walk(text: &str, paragraph: &Paragraph) {
    let forward = !paragraph.is_rtl();
    let limit = 2 * boundaries(text).len() + 2 * paragraph.lines().len() + 4;
    for way in [forward, !forward] {
        let mut at = if way == forward {
            Caret::before(0)
        } else {
            Caret::after(text.len())
        };
        // Where the ends are is a matter of direction: first go to the far side.
        let mut steps = 0;
        let mut visited = BTreeSet::new();
        loop {
            visited.insert(at.offset);
            let Some(next) = paragraph.visual_step(at, way) else {
                break;
            };
            assert_ne!(next, at, "stands still in {text:?}");
            at = next;
            steps += 1;
            assert!(steps <= limit, "goes in circles in {text:?} at {at:?}");
        }
        let one_way = (0..paragraph.lines().len())
            .flat_map(|line| paragraph.clusters(line))
            .all(|cluster| cluster.rtl == paragraph.is_rtl());
        if one_way {
            assert_eq!(
                visited.into_iter().collect::<Vec<_>>(),
                boundaries(text),
                "{text:?}"
            );
        }
    }
}

/// What stands side by side on a line touches.
#[track_caller]
fn check_gaps(text: &str, paragraph: &Paragraph) {
    for line in 0..paragraph.lines().len() {
        let mut clusters = paragraph.clusters(line);
        clusters.sort_by(|a, b| a.x0.total_cmp(&b.x0).then(a.x1.total_cmp(&b.x1)));
        for pair in clusters.windows(2) {
            assert!(
                (pair[1].x0 - pair[0].x1).abs() < 0.02,
                "{pair:?} in {text:?}"
            );
        }
    }
}

/// What random texts found: clusters torn by direction marks, faces and line ends.
#[test]
fn torn_clusters_count_once() {
    for text in [
        "a\u{202e}\u{200d}\u{301}b",
        "\u{202e}\u{2028}",
        "\u{202e} \u{200d}\u{85}d",
        "\u{202e}שלוםa\u{2028}\u{200d}",
        "أبج0\u{a8b4}",
        "שלום\u{1da00}",
    ] {
        for mut faces in [Faces::built_in(), Faces::system()] {
            for width in WIDTHS {
                check(text, &paragraph(&mut faces, text, width));
            }
        }
    }
}

#[track_caller]
fn check_all(faces: &mut Faces) {
    for (language, text) in WRITINGS {
        for width in WIDTHS {
            for face in [Face::Sans, Face::Serif] {
                let mut style = style(language, width);
                style.face = face;
                let paragraph = Paragraph::new(faces, text, &style);
                check(text, &paragraph);
                check_gaps(text, &paragraph);
            }
        }
    }
}

#[test]
fn every_writing_with_the_built_in_faces() {
    check_all(&mut Faces::built_in());
}

#[test]
fn every_writing_with_the_faces_of_this_machine() {
    check_all(&mut Faces::system());
}

#[test]
fn every_cluster_of_the_articles() {
    let mut faces = Faces::system();
    for article in articles() {
        for text in article.split('\n') {
            for (language, width) in [("ja", 500.0), ("de", 310.0)] {
                check(
                    text,
                    &Paragraph::new(&mut faces, text, &style(language, width)),
                );
            }
        }
    }
}

#[test]
fn a_caret_stands_in_an_empty_paragraph() {
    let mut faces = Faces::built_in();
    let empty = paragraph(&mut faces, "", 300.0);
    assert_eq!(empty.height(), 27.0);
    let place = empty.caret(Caret::before(0));
    assert_eq!(
        (place.line, place.x, place.top, place.bottom),
        (0, 0.0, 0.0, 27.0)
    );
    assert_eq!(empty.hit(50.0, 500.0).offset, 0);
    assert_eq!(empty.visual_step(Caret::before(0), true), None);
    assert_eq!(empty.clusters(0), []);
    assert_eq!(empty.clusters(7), []);
}

#[test]
fn lines_are_equally_tall_whatever_faces_they_mix() {
    let mut faces = Faces::system();
    for (language, text) in WRITINGS {
        let paragraph = Paragraph::new(&mut faces, text, &style(language, 150.0));
        for line in paragraph.lines() {
            assert_eq!(line.bottom - line.top, 27.0);
            assert_eq!(line.baseline.fract(), 0.0);
        }
    }
}

#[track_caller]
fn rects(text: &str, range: std::ops::Range<usize>) -> usize {
    let mut faces = Faces::built_in();
    let mut out = Vec::new();
    paragraph(&mut faces, text, 1000.0).rects(range, &mut out);
    out.len()
}

#[test]
fn a_range_across_a_change_of_direction_gives_two_rectangles() {
    // The first two letters of the Hebrew word stand at its right end.
    assert_eq!(rects("abc שלום def", 2..8), 2);
}

#[test]
fn a_range_in_one_direction_gives_one_rectangle() {
    assert_eq!(rects("abc שלום def", 1..3), 1);
    assert_eq!(rects("abc שלום def", 0..16), 1);
}

#[test]
fn an_empty_or_outlying_range_gives_none() {
    assert_eq!(rects("abc", 1..1), 0);
    assert_eq!(rects("abc", 9..12), 0);
}

#[test]
fn half_a_cluster_is_covered_whole() {
    assert_eq!(rects("e\u{301}", 1..3), 1);
}

#[test]
fn at_a_wrap_the_two_carets_stand_on_two_lines() {
    let mut faces = Faces::built_in();
    let paragraph = paragraph(&mut faces, "aaaa bbbb", 45.0);
    assert!(paragraph.lines().len() > 1);
    let end = paragraph
        .lines()
        .next()
        .map(|line| line.range.end)
        .unwrap_or(0);
    assert_eq!(paragraph.caret(Caret::after(end)).line, 0);
    assert_eq!(paragraph.caret(Caret::before(end)).line, 1);
    // Over the space the arrow key reaches the next line at once.
    let step = paragraph.visual_step(Caret::before(end - 1), true);
    assert_eq!(step, Some(Caret::before(end)));
    // The arrow key goes on to the next letter, not to the same place again.
    let step = paragraph.visual_step(Caret::after(end), true);
    assert_eq!(step, Some(Caret::after(end + 1)));
}

#[test]
fn a_tab_is_four_spaces_wide() {
    let mut faces = Faces::built_in();
    let tab = paragraph(&mut faces, "\t", 500.0).clusters(0);
    let space = paragraph(&mut faces, " ", 500.0).clusters(0);
    let width = tab[0].x1 - tab[0].x0;
    assert!(width > 2.5 * (space[0].x1 - space[0].x0), "{width}");
}

#[test]
fn a_ligature_is_shared_among_its_letters() {
    let mut faces = Faces::system();
    for text in ["ffi", "لا"] {
        let mut style = style("en", 500.0);
        style.face = Face::Serif;
        let clusters = Paragraph::new(&mut faces, text, &style).clusters(0);
        assert_eq!(clusters.len(), text.chars().count());
        assert!(
            clusters.iter().all(|cluster| cluster.x1 > cluster.x0),
            "{clusters:?}"
        );
    }
}

#[test]
fn right_to_left_text_starts_at_the_right() {
    let mut faces = Faces::built_in();
    let paragraph = paragraph(&mut faces, "שלום", 500.0);
    assert!(paragraph.is_rtl());
    assert!((paragraph.caret(Caret::before(0)).x - 500.0).abs() < 0.5);
    let left = paragraph.visual_step(Caret::before(0), false);
    assert_eq!(left.map(|caret| caret.offset), Some(2));
}

#[test]
fn a_cluster_of_thousands_of_marks_is_one_cluster() {
    let mut faces = Faces::built_in();
    let text = format!("a{}b", "\u{301}".repeat(3000));
    check(&text, &paragraph(&mut faces, &text, 300.0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_mixture_holds(
        pieces in prop::collection::vec(
            prop_oneof![
                any::<char>().prop_map(|c| c.to_string()),
                prop::sample::select(vec![
                    "ab ", "שלום", "أبج", "日本", "क्ष", "กำ", "👩‍👧", "🇩🇪", "\r", "\t", "\u{200d}", "\u{301}",
                    "\u{2067}", "\u{2069}", "\u{202e}", "1.2", " ", "(", ")", "\u{2028}", "\u{fe0f}",
                ]).prop_map(str::to_owned),
            ],
            0..24,
        ),
        width in 1.0_f32..400.0,
    ) {
        thread_local! {
            static FACES: std::cell::RefCell<Faces> = std::cell::RefCell::new(Faces::built_in());
        }
        let text: String = pieces.concat().replace('\n', " ");
        let paragraph = FACES.with_borrow_mut(|faces| paragraph(faces, &text, width));
        check(&text, &paragraph);
    }
}
