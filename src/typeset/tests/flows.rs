//! The column: what is where, and that nothing jumps.

use super::{WRITINGS, articles, style};
use crate::{
    text::{ByteOffset, SourceText, grapheme},
    typeset::{Caret, Faces, Flow, Look, estimate},
};

fn flow(text: &str, width: f32) -> Flow {
    let text = SourceText::new(text.to_owned()).expect("short enough");
    Flow::new(text, style("und", width), |_| Look::default())
}

/// A document of many lines in all writings.
fn mixed(lines: usize) -> String {
    let line = |at: usize| {
        let (_, text) = WRITINGS[at % 10];
        text.repeat(at % 4)
    };
    (0..lines).map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_line_of_the_text_is_a_paragraph() {
    let flow = flow("ab\n\ncd\n", 300.0);
    let ranges: Vec<_> = (0..flow.len())
        .map(|index| flow.paragraph_range(index))
        .collect();
    assert_eq!(ranges, [0..2, 3..3, 4..6, 7..7]);
    let of: Vec<_> = (0..9).map(|offset| flow.paragraph_of(offset)).collect();
    assert_eq!(of, [0, 0, 0, 1, 2, 2, 2, 3, 3]);
}

#[test]
fn an_empty_document_has_a_place_for_a_caret() {
    let mut faces = Faces::built_in();
    let mut flow = flow("", 300.0);
    assert_eq!(flow.len(), 1);
    assert!(flow.total_height() > 10.0);
    assert_eq!(flow.visible(&mut faces, 0.0..100.0).seen.len(), 1);
    assert_eq!(flow.hit(&mut faces, 5.0, 500.0).offset, 0);
    assert_eq!(flow.visual_step(&mut faces, Caret::before(0), true), None);
}

#[test]
fn the_look_is_asked_once_for_each_line_with_all_of_it() {
    let long = "wort ".repeat(4000);
    let text = format!("kurz\n{long}\nende");
    let mut asked = Vec::new();
    let source = SourceText::new(text.clone()).expect("short enough");
    let flow = Flow::new(source, style("de", 300.0), |range| {
        asked.push(range);
        Look::default()
    });
    assert_eq!(asked, [0..4, 5..5 + long.len(), text.len() - 4..text.len()]);
    assert!(flow.len() > 4);
}

#[test]
fn headings_are_larger_and_indents_move_to_the_right() {
    let mut faces = Faces::built_in();
    let text = SourceText::new("Kopf\nPunkt\nText".to_owned()).expect("short enough");
    let mut flow = Flow::new(text, style("de", 300.0), |range| match range.start {
        0 => Look {
            scale: 2.0,
            before: 1.0,
            ..Look::default()
        },
        5 => Look {
            indent: 2.0,
            ..Look::default()
        },
        _ => Look::default(),
    });
    let view = flow.visible(&mut faces, 0.0..500.0);
    let [kopf, punkt, text] = &view.seen[..] else {
        panic!("three paragraphs");
    };
    assert_eq!((kopf.x, kopf.y), (0.0, 17.0));
    assert_eq!(kopf.paragraph.height(), 2.0 * text.paragraph.height());
    assert_eq!(punkt.x, 34.0);
    let caret = flow.caret(&mut faces, Caret::before(5));
    assert_eq!((caret.x, caret.top), (34.0, punkt.y));
    assert_eq!(flow.hit(&mut faces, 0.0, punkt.y + 2.0), Caret::before(5));
}

/// Scrolls through with cold layouts: what stands in the middle must not move on the screen.
#[track_caller]
#[test]
fn an_indent_lies_where_lines_begin() {
    let mut faces = Faces::built_in();
    let source = SourceText::new("left to right\nשלום עולם".to_owned()).expect("short enough");
    let look = |_| Look {
        indent: 2.0,
        ..Look::default()
    };
    let mut flow = Flow::new(source, style("und", 300.0), look);
    let seen = flow.visible(&mut faces, 0.0..500.0).seen;
    let indent = seen[0].x;
    assert!(indent > 10.0 && seen[1].x == 0.0, "{indent}");
    let begin = flow.caret(&mut faces, Caret::before(seen[1].range.start));
    assert!((begin.x - (300.0 - indent)).abs() < 1.0, "{begin:?}");
    for part in &seen {
        let at = Caret::before(part.range.start);
        let place = flow.caret(&mut faces, at);
        let y = f64::midpoint(place.top, place.bottom);
        assert_eq!(flow.hit(&mut faces, place.x, y).offset, at.offset);
    }
}

fn scroll(text: &str, step: f64) {
    let mut faces = Faces::built_in();
    let mut flow = flow(text, 310.0);
    let screen = 600.0;
    let mut y = if step > 0.0 { 0.0 } else { flow.total_height() };
    let mut held: Option<(usize, f64)> = None;
    for _ in 0..200 {
        y = (y + step).clamp(0.0, (flow.total_height() - screen).max(0.0));
        if let Some((_, at)) = &mut held {
            *at = f64::NAN;
        }
        let known: Vec<(usize, f64)> = held
            .iter()
            .map(|&(index, _)| (index, flow.y_of(index) - y))
            .collect();
        let view = flow.visible(&mut faces, y..y + screen);
        y += view.shift;
        for (index, before) in known {
            if before > 0.0 && before < screen {
                assert!(
                    (flow.y_of(index) - y - before).abs() < 0.01,
                    "{index} jumped"
                );
            }
        }
        for pair in view.seen.windows(2) {
            assert_eq!(pair[0].index + 1, pair[1].index);
            assert!(pair[1].y > pair[0].y);
        }
        let first = &view.seen[0];
        assert!(flow.y_of(first.index) <= y + 0.01 || first.index == 0);
        let last = view.seen.last().expect("never none");
        assert!(flow.y_of(last.index + 1) >= y + screen - 0.01 || last.index + 1 == flow.len());
        for seen in &view.seen {
            assert_eq!(seen.paragraph.len(), seen.range.len());
        }
        held = view
            .seen
            .get(view.seen.len() / 2)
            .map(|seen| (seen.index, seen.y));
    }
}

#[test]
fn nothing_jumps_when_scrolling_down() {
    scroll(&mixed(400), 137.0);
}

#[test]
fn nothing_jumps_when_scrolling_up() {
    scroll(&mixed(400), -137.0);
}

#[test]
fn points_and_carets_agree_in_the_document() {
    let mut faces = Faces::built_in();
    let text = mixed(60);
    let mut flow = flow(&text, 310.0);
    let height = flow.total_height();
    flow.visible(&mut faces, 0.0..height * 2.0);
    let mut at = 0;
    while at < text.len() {
        for caret in [Caret::before(at), Caret::after(at)] {
            let place = flow.caret(&mut faces, caret);
            let hit = flow.hit(&mut faces, place.x, (place.top + place.bottom) / 2.0);
            let back = flow.caret(&mut faces, hit);
            assert_eq!((back.index, back.line), (place.index, place.line));
            assert!((back.x - place.x).abs() < 0.02);
            let boundary = grapheme::is_boundary(&text, ByteOffset::new(hit.offset as u32));
            assert!(boundary);
        }
        let next = grapheme::next(&text, ByteOffset::new(at as u32));
        at = next.map_or(text.len(), ByteOffset::to_usize);
    }
}

#[test]
fn the_arrow_key_goes_through_the_document() {
    let mut faces = Faces::built_in();
    let text = format!("ab\n\nc{}d\ne", "x y ".repeat(5000));
    let mut flow = flow(&text, 310.0);
    assert!(flow.len() > 5, "the long line is in pieces");
    let mut at = Caret::before(0);
    let mut offsets = vec![0];
    while let Some(next) = flow.visual_step(&mut faces, at, true) {
        assert!(next.offset > at.offset, "{at:?} {next:?}");
        at = next;
        offsets.push(at.offset);
    }
    assert_eq!(offsets, (0..=text.len()).collect::<Vec<_>>());
    while let Some(next) = flow.visual_step(&mut faces, at, false) {
        assert!(next.offset < at.offset, "{at:?} {next:?}");
        at = next;
        offsets.pop();
        assert_eq!(offsets.last(), Some(&at.offset));
    }
    assert_eq!(at.offset, 0);
}

/// Pieces of a line without a line feed cover it, are short, and end between clusters.
#[track_caller]
fn check_pieces(text: &str) {
    let pieces = estimate::pieces(text);
    let mut at = 0;
    for piece in &pieces {
        assert_eq!(piece.range.start, at);
        assert!(piece.range.len() <= estimate::LIMIT);
        assert!(!piece.range.is_empty());
        at = piece.range.end;
        assert!(grapheme::is_boundary(text, ByteOffset::new(at)));
    }
    assert_eq!(at as usize, text.len());
    assert_eq!(pieces.iter().filter(|piece| piece.first).count(), 1);
    assert_eq!(pieces.iter().filter(|piece| piece.last).count(), 1);
}

#[test]
fn long_lines_are_cut_between_clusters() {
    for (_, text) in WRITINGS {
        check_pieces(&text.repeat(400));
    }
    check_pieces(&"x".repeat(50_000));
    // A mark on a space.
    check_pieces(&"x \u{301}".repeat(5000));
    check_pieces(&"👩‍👩‍👧‍👦".repeat(3000));
}

#[test]
fn a_long_line_keeps_its_direction() {
    let mut faces = Faces::built_in();
    let text = format!("שלום {}", "latin ".repeat(4000));
    let mut flow = flow(&text, 310.0);
    assert!(flow.len() > 1);
    for index in 0..flow.len() {
        assert!(flow.layout(&mut faces, index).is_rtl(), "{index}");
    }
}

#[test]
fn a_megabyte_in_one_line_does_not_hold_up() {
    let mut faces = Faces::built_in();
    for text in [
        "a\u{301}\u{302}".repeat(200_000),
        format!("a{}", "\u{301}".repeat(400_000)),
        "🇩🇪".repeat(100_000),
        "日".repeat(300_000),
    ] {
        let start = std::time::Instant::now();
        let mut flow = flow(&text, 310.0);
        flow.visible(&mut faces, 0.0..900.0);
        let middle = flow.total_height() / 2.0;
        let view = flow.visible(&mut faces, middle..middle + 900.0);
        assert!(!view.seen.is_empty());
        let hit = flow.hit(&mut faces, 100.0, middle);
        flow.caret(&mut faces, hit);
        // Generous: a debug build on a busy machine.
        assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    }
}

#[test]
fn a_torn_cluster_gives_its_start() {
    let mut faces = Faces::built_in();
    let text = format!("ab{}", "\u{301}".repeat(20_000));
    let mut flow = flow(&text, 310.0);
    assert!(flow.len() > 1);
    let seam = flow.paragraph_range(1).start;
    let place = flow.caret(&mut faces, Caret::before(seam));
    let hit = flow.hit(&mut faces, place.x, (place.top + place.bottom) / 2.0);
    assert!(
        grapheme::is_boundary(&text, ByteOffset::new(hit.offset as u32)),
        "{hit:?}"
    );
}

#[test]
fn a_new_style_wraps_anew_and_the_anchor_holds() {
    let mut faces = Faces::built_in();
    let text = mixed(300);
    let mut flow = flow(&text, 500.0);
    let generation = flow.generation();
    let y = flow.total_height() / 2.0;
    let view = flow.visible(&mut faces, y..y + 600.0);
    let y = y + view.shift;
    let (index, share) = flow.anchor(y);
    let old = flow.layout(&mut faces, index).generation();
    let height = flow.total_height();
    flow.set_style(style("und", 250.0));
    assert_ne!(flow.generation(), generation);
    assert!(flow.total_height() > height * 1.4);
    let y = flow.y_of_anchor(&mut faces, (index, share));
    assert_eq!(flow.paragraph_at_y(y).0, index);
    assert_ne!(flow.layout(&mut faces, index).generation(), old);
    let same = flow.layout(&mut faces, index).generation();
    assert_eq!(flow.layout(&mut faces, index).generation(), same);
}

#[test]
fn layouts_not_seen_for_long_are_dropped() {
    let mut faces = Faces::built_in();
    let mut flow = flow(&"ab\n".repeat(3000), 300.0);
    let first = flow.layout(&mut faces, 0).generation();
    let mut y = 0.0;
    while y < flow.total_height() {
        flow.visible(&mut faces, y..y + 900.0);
        y += 900.0;
    }
    assert_ne!(flow.layout(&mut faces, 0).generation(), first);
    assert!(flow.kept_count() <= 600, "{}", flow.kept_count());
}

#[test]
fn estimates_are_near_the_truth_for_the_articles() {
    let mut faces = Faces::system();
    for article in articles() {
        let mut flow = flow(&article, 600.0);
        let guess = flow.total_height();
        flow.visible(&mut faces, 0.0..100_000.0);
        let truth = flow.total_height();
        assert!((guess / truth - 1.0).abs() < 0.25, "{guess} {truth}");
    }
}
