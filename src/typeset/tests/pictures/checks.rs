//! What must be true of every picture, whatever the faces.

use std::ops::Range;

use super::{
    Case,
    scene::{CARET, MARGIN, PAPER, SELECTION, Scene, turn},
};
use crate::{
    text::script,
    typeset::{Canvas, Cluster, Faces, Ink, Paragraph, ReadingRect, Rgba, tests::carets},
};

/// Of pure colours a mixture with white is known for what it was mixed from.
const PURE: [Rgba; 3] = [[255, 0, 0, 255], [0, 160, 0, 255], [0, 0, 255, 255]];

#[track_caller]
pub fn all(case: &Case, faces: &mut Faces, scene: &Scene) {
    carets::check(case.text, &scene.paragraph);
    no_boxes(case, &scene.paragraph);
    directions(case, &scene.paragraph);
    fills(case, scene);
    letters(case, scene);
    caret_strokes(case, scene);
    readings(case, scene);
    ink_follows_the_text(case, faces, scene);
}

/// Whether something is to be seen of a cluster.
fn is_visible(cluster: &str) -> bool {
    cluster
        .chars()
        .any(|c| !c.is_whitespace() && !c.is_control() && !is_format(c))
}

fn is_format(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

fn clusters(paragraph: &Paragraph) -> Vec<(usize, Cluster)> {
    let lines = 0..paragraph.lines().len();
    lines
        .flat_map(|line| paragraph.clusters(line).into_iter().map(move |c| (line, c)))
        .collect()
}

/// Glyph 0 is the box faces show for what they lack.
#[track_caller]
fn no_boxes(case: &Case, paragraph: &Paragraph) {
    assert_eq!(paragraph.missing_scripts(), [], "{}", case.name);
    for glyph in &paragraph.glyphs {
        let cut = case.text.get(glyph.offset as usize..).unwrap_or("");
        let letter = cut.chars().next().is_some_and(|c| !is_format(c));
        assert!(glyph.id != 0 || !letter, "{}: a box at {cut:?}", case.name);
    }
}

/// Neighbours of one direction stand in its order.
#[track_caller]
fn directions(case: &Case, paragraph: &Paragraph) {
    for line in 0..paragraph.lines().len() {
        for pair in paragraph.clusters(line).windows(2) {
            let [a, b] = pair else { continue };
            // Figures in text to the left are turned round on their own.
            let strong = |c: &Cluster| {
                let cut = &case.text[c.range.clone()];
                cut.chars().any(|c| script::goes_left(c).is_some())
            };
            if a.rtl == b.rtl && strong(a) && strong(b) {
                let ordered = if a.rtl { b.x0 <= a.x0 } else { a.x0 <= b.x0 };
                assert!(ordered, "{}: {a:?} {b:?}", case.name);
            }
        }
    }
    let leads_left = case.text.chars().find_map(script::goes_left);
    assert_eq!(
        paragraph.is_rtl(),
        leads_left == Some(true),
        "{}",
        case.name
    );
}

/// Every pixel of the ground has the colour of what its cluster belongs to, no other.
#[track_caller]
fn fills(case: &Case, scene: &Scene) {
    let canvas = scene.ground();
    let [width, height] = canvas.size();
    let lines: Vec<_> = scene.paragraph.lines().collect();
    let clusters: Vec<Vec<Cluster>> = (0..lines.len())
        .map(|line| scene.paragraph.clusters(line))
        .collect();
    let wanted = |at: &Range<usize>| -> Rgba {
        let inside = |range: &Range<usize>| at.start < range.end && at.end > range.start;
        if inside(&scene.selection) {
            return SELECTION;
        }
        let spans = scene.spans.iter().rev();
        spans
            .filter(|span| span.parts.iter().any(inside))
            .map(|span| span.fill)
            .next()
            .unwrap_or(PAPER)
    };
    let mut colored = 0;
    for y in 0..height {
        let depth = y as f32 + 0.5 - MARGIN;
        let line = lines
            .iter()
            .position(|l| l.top + l.over <= depth && depth < l.bottom);
        for x in 0..width {
            let place = x as f32 + 0.5 - MARGIN;
            let on = |c: &&Cluster| c.x0.round() <= place && place < c.x1.round();
            let cluster = line.and_then(|line| clusters[line].iter().find(on));
            let want = cluster.map_or(PAPER, |c| wanted(&c.range));
            let got = canvas.pixel(x, y);
            assert_eq!(got, want, "{}: {x} {y} {cluster:?}", case.name);
            colored += usize::from(got != PAPER);
        }
    }
    assert!(colored > 2000, "{}: {colored}", case.name);
    let selected = scene.rects(scene.selection.clone());
    let lines: Vec<usize> = selected.iter().map(|rect| rect.line).collect();
    assert!(lines.contains(&1) && lines.contains(&2), "{}", case.name);
}

fn is_ink(canvas: &Canvas, x: u32, y: u32) -> bool {
    canvas.pixel(x, y)[..3].iter().any(|&c| c < 225)
}

/// Every cluster has ink of its colour where it is, and there is no ink where no text is.
#[track_caller]
fn letters(case: &Case, scene: &Scene) {
    let all = clusters(&scene.paragraph);
    let number = |at: usize| all.iter().position(|(_, c)| c.range.contains(&at));
    let color = |at: usize| PURE[number(at).unwrap_or(0) % 3];
    let canvas = scene.letters(&scene.paragraph, &color);
    let lines: Vec<_> = scene.paragraph.lines().collect();
    let quads = Ink::default().quads(&scene.paragraph, [MARGIN; 2], 0.0..1e9);
    let mut seen = 0;
    for (n, (line, cluster)) in all.iter().enumerate() {
        let cut = &case.text[cluster.range.clone()];
        if !is_visible(cut) {
            continue;
        }
        let what = || format!("{}: {cut:?} {cluster:?}", case.name);
        assert!(cluster.x1 > cluster.x0, "no room for {}", what());
        let own: Vec<_> = quads
            .iter()
            .filter(|quad| !quad.reading && number(quad.offset as usize) == Some(n))
            .collect();
        // What is in a ligature is drawn with its first letter.
        let plain = own.iter().any(|quad| !quad.colored);
        let (mut ink, mut tinted) = (0, 0);
        let columns =
            (MARGIN + cluster.x0 - 3.0).max(0.0) as u32..(MARGIN + cluster.x1 + 3.0) as u32;
        let (top, bottom) = (
            lines[*line].top + MARGIN - 2.0,
            lines[*line].bottom + MARGIN + 2.0,
        );
        for y in top as u32..bottom as u32 {
            for x in columns.clone() {
                if is_ink(&canvas, x, y) {
                    ink += 1;
                    tinted += usize::from(hue(canvas.pixel(x, y)) == Some(n % 3));
                }
            }
        }
        assert!(ink > 0, "no ink for {}", what());
        assert!(tinted > 0 || !plain, "not in its colour: {}", what());
        seen += usize::from(plain);
    }
    assert!(seen * 2 > all.len(), "{}: too little is drawn", case.name);
    // Beside the column there is nothing but what letters hang over.
    let [width, height] = canvas.size();
    let margin = MARGIN as u32 - 6;
    for y in 0..height {
        for x in (0..margin).chain(width - margin..width) {
            assert!(!is_ink(&canvas, x, y), "{}: ink at {x} {y}", case.name);
        }
    }
    for y in (0..4).chain(height - 4..height) {
        for x in 0..width {
            assert!(!is_ink(&canvas, x, y), "{}: ink at {x} {y}", case.name);
        }
    }
}

/// Every reading has its ink in its place, apart from the others and from the letters below.
#[track_caller]
fn readings(case: &Case, scene: &Scene) {
    let canvas = scene.small_letters([0, 0, 0, 255]);
    let [width, height] = canvas.size();
    let places = scene.paragraph.readings();
    let mut ink = vec![0; places.len()];
    for y in 0..height {
        for x in 0..width {
            if !is_ink(&canvas, x, y) {
                continue;
            }
            let (at, depth) = (x as f32 + 0.5 - MARGIN, y as f32 + 0.5 - MARGIN);
            let within = |place: &ReadingRect| {
                let beside = place.x0 - 1.5 <= at && at <= place.x1 + 1.5;
                beside && place.top - 1.0 <= depth && depth <= place.bottom + 1.0
            };
            let place = places.iter().position(within);
            assert!(
                place.is_some(),
                "{}: ink at {at} {depth}: {places:?}",
                case.name
            );
            ink[place.unwrap_or(0)] += 1;
        }
    }
    assert!(ink.iter().all(|&ink| ink > 8), "{}: {ink:?}", case.name);
    let letters = scene.letters(&scene.paragraph, &|_| [0, 0, 0, 255]);
    let both = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let both = both.filter(|&(x, y)| is_ink(&canvas, x, y) && is_ink(&letters, x, y));
    assert_eq!(both.count(), 0, "{}: readings touch letters", case.name);
}

/// Which of the pure colours was mixed with white.
fn hue([r, g, b, _]: Rgba) -> Option<usize> {
    match () {
        () if r == 255 && g == b => Some(0),
        () if b == 255 && r == g => Some(2),
        () if r == b && g > r => Some(1),
        () => None,
    }
}

/// A caret is painted at its place and nowhere else, and a press there leads back to it.
#[track_caller]
fn caret_strokes(case: &Case, scene: &Scene) {
    for &caret in &scene.carets {
        let mut canvas = scene.ground();
        let bare = canvas.clone();
        scene.draw_caret(&mut canvas, caret);
        let place = scene.paragraph.caret(caret);
        let [width, height] = canvas.size();
        let mut painted = 0;
        for y in 0..height {
            for x in 0..width {
                if canvas.pixel(x, y) == bare.pixel(x, y) {
                    continue;
                }
                painted += 1;
                assert_eq!(canvas.pixel(x, y), CARET);
                let (dx, depth) = (x as f32 + 0.5 - MARGIN - place.x, y as f32 - MARGIN);
                let near = dx.abs() <= 1.5 && place.top <= depth && depth < place.bottom;
                assert!(near, "{}: {caret:?} painted at {x} {y}", case.name);
            }
        }
        assert!(painted > 40, "{}: {painted}", case.name);
        let middle = f32::midpoint(place.top, place.bottom);
        let hit = scene.paragraph.hit(place.x, middle);
        let back = scene.paragraph.caret(hit);
        let same = back.line == place.line && (back.x - place.x).abs() < 0.02;
        assert!(same, "{}: {caret:?} {hit:?}", case.name);
        // Where the direction turns, one place belongs to two offsets.
        let edges = carets::boundaries(case.text);
        let turns = turn(&scene.paragraph, &edges);
        if turns.is_empty() {
            assert_eq!(hit.offset, caret.offset, "{}", case.name);
        }
    }
    let mixed = case.text.chars().filter_map(script::goes_left);
    let (mut left, mut right) = (false, false);
    mixed.for_each(|goes_left| match goes_left {
        true => left = true,
        false => right = true,
    });
    if left && right {
        assert_eq!(scene.carets.len(), 4, "{}: two at the turn", case.name);
    }
}

/// The same text gives the same picture, another text another one from there on.
#[track_caller]
fn ink_follows_the_text(case: &Case, faces: &mut Faces, scene: &Scene) {
    let black = |_: usize| [0, 0, 0, 255];
    let first = scene.letters(&scene.paragraph, &black);
    let again = scene.lay_out(faces, case.text);
    assert!(first == scene.letters(&again, &black), "{}", case.name);
    let all = clusters(&scene.paragraph);
    let lines: Vec<_> = scene.paragraph.lines().collect();
    let visible = all
        .iter()
        .filter(|(_, c)| is_visible(&case.text[c.range.clone()]));
    for (line, cluster) in visible.step_by(7) {
        let mut other = case.text.to_owned();
        other.replace_range(cluster.range.clone(), "");
        let changed = scene.lay_out(faces, &other);
        let canvas = scene.letters(&changed, &black);
        let from = lines[line.saturating_sub(1)].top + MARGIN;
        let [width, height] = first.size();
        let differs = |rows: Range<u32>| {
            rows.flat_map(|y| (0..width).map(move |x| (x, y)))
                .any(|(x, y)| first.pixel(x, y) != canvas.pixel(x, y))
        };
        let cut = &case.text[cluster.range.clone()];
        assert!(
            differs(from as u32..height),
            "{}: without {cut:?}",
            case.name
        );
    }
}
