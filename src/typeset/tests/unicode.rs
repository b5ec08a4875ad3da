//! Unicode's own test data, read where `GLOSSATOR_UNICODE` says it lies (on Debian the
//! package `unicode-data`): grapheme clusters, and the order of mixed directions.
//!
//! The data may be older than the crates. Lines on which they differ for that reason are
//! counted and listed; more than a few would be a fault.

use std::path::PathBuf;

use super::{
    carets::{boundaries, check},
    paragraph,
};
use crate::typeset::{Faces, Paragraph};

/// Lines a difference of versions may explain.
const EXPLAINED: usize = 40;
/// Of the sequences of classes every so many-th, unless `GLOSSATOR_UNICODE_ALL` is set.
const STRIDE: usize = 31;

fn data(name: &str) -> Option<String> {
    let Some(folder) = std::env::var_os("GLOSSATOR_UNICODE") else {
        eprintln!("SKIPPED: GLOSSATOR_UNICODE does not say where Unicode's data lies");
        return None;
    };
    let path = PathBuf::from(folder).join(name);
    Some(std::fs::read_to_string(&path).expect("the data is there"))
}

fn stride() -> usize {
    match std::env::var_os("GLOSSATOR_UNICODE_ALL") {
        Some(_) => 1,
        None => STRIDE,
    }
}

fn version(text: &str) -> &str {
    text.lines().next().unwrap_or_default().trim_matches('#')
}

fn character(hex: &str) -> char {
    let code = u32::from_str_radix(hex, 16).expect("a number in hexadecimal");
    char::from_u32(code).expect("a character")
}

#[test]
fn the_grapheme_clusters_of_unicode() {
    let Some(data) = data("auxiliary/GraphemeBreakTest.txt") else {
        return;
    };
    let mut faces = Faces::system();
    let (mut tested, mut different) = (0, Vec::new());
    for line in data.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        let (mut text, mut edges) = (String::new(), Vec::new());
        for part in line.split_whitespace() {
            match part {
                "÷" => edges.push(text.len()),
                "×" => {}
                hex => text.push(character(hex)),
            }
        }
        if boundaries(&text) != edges {
            different.push(line.to_owned());
        }
        // A line feed ends a paragraph: it never stands in one.
        if !text.contains('\n') {
            check(&text, &paragraph(&mut faces, &text, f32::INFINITY));
            tested += 1;
        }
    }
    assert!(tested > 500, "{tested}");
    if !different.is_empty() {
        eprintln!(
            "{} and the crate's {:?} differ on: {different:#?}",
            version(&data),
            unicode_segmentation::UNICODE_VERSION
        );
    }
    assert!(different.len() <= EXPLAINED, "{different:#?}");
}

/// The places of the characters from left to right, as the layout has them; `None` where
/// one cluster holds several, or a line ends within.
fn order(text: &str, paragraph: &Paragraph) -> Option<Vec<usize>> {
    if paragraph.lines().len() != 1 {
        return None;
    }
    let mut clusters = paragraph.clusters(0);
    if clusters.len() != text.chars().count() {
        return None;
    }
    clusters.sort_by(|a, b| a.x0.total_cmp(&b.x0));
    // Of what has no width nobody sees where it stands.
    let seen = clusters
        .iter()
        .filter(|cluster| cluster.x1 - cluster.x0 > 0.05);
    let place = |at: usize| text.get(..at).map(|before| before.chars().count());
    seen.map(|cluster| place(cluster.range.start)).collect()
}

#[test]
fn the_order_of_mixed_directions_of_unicode() {
    let Some(data) = data("BidiCharacterTest.txt") else {
        return;
    };
    let mut faces = Faces::built_in();
    let (mut walked, mut compared, mut different) = (0, 0, Vec::new());
    let lines = data
        .lines()
        .filter(|line| !line.starts_with('#') && line.contains(';'));
    for line in lines {
        let fields: Vec<&str> = line.split(';').collect();
        let [hex, direction, level, _, order_wanted] = fields[..] else {
            panic!("five fields in {line}");
        };
        let text: String = hex.split_whitespace().map(character).collect();
        if text.contains('\n') {
            continue;
        }
        let paragraph = paragraph(&mut faces, &text, f32::INFINITY);
        check(&text, &paragraph);
        walked += 1;
        // We take the direction of the first strong letter, as `2` asks for.
        let level: u8 = level.parse().expect("a level");
        if direction != "2" && paragraph.is_rtl() != (level == 1) {
            continue;
        }
        let Some(found) = order(&text, &paragraph) else {
            continue;
        };
        let wanted: Vec<usize> = order_wanted
            .split_whitespace()
            .map(|place| place.parse().expect("a place"))
            .filter(|place| found.contains(place))
            .collect();
        compared += 1;
        if found != wanted {
            different.push(format!("{line}: {found:?}"));
        }
    }
    let listed: Vec<_> = different.iter().take(EXPLAINED).collect();
    if !different.is_empty() {
        eprintln!(
            "of {compared} lines {} differ: {listed:#?}",
            different.len()
        );
    }
    assert!(
        walked > 50_000 && compared * 4 > walked,
        "{compared} of {walked}"
    );
    assert!(
        different.len() <= EXPLAINED,
        "{}: {listed:#?}",
        different.len()
    );
}

/// A letter or sign for each of the algorithm's classes.
fn of_class(class: &str) -> Option<char> {
    Some(match class {
        "L" => 'a',
        "R" => 'א',
        "AL" => 'ا',
        "EN" => '1',
        "ES" => '+',
        "ET" => '$',
        "AN" => '\u{661}',
        "CS" => ',',
        "NSM" => '\u{301}',
        "BN" => '\u{200b}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "LRE" => '\u{202a}',
        "LRO" => '\u{202d}',
        "RLE" => '\u{202b}',
        "RLO" => '\u{202e}',
        "PDF" => '\u{202c}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        // Ends a paragraph.
        "B" => return None,
        other => panic!("the class {other} is not known"),
    })
}

#[test]
fn every_sequence_of_classes_can_be_hit_and_walked() {
    let Some(data) = data("BidiTest.txt") else {
        return;
    };
    let mut faces = Faces::built_in();
    let mut walked = 0;
    let lines = data
        .lines()
        .filter(|line| !line.starts_with(['#', '@']) && line.contains(';'));
    for line in lines.step_by(stride()) {
        let classes = line.split(';').next().unwrap_or_default();
        let text: Option<String> = classes.split_whitespace().map(of_class).collect();
        let Some(text) = text else { continue };
        for width in [f32::INFINITY, 24.0] {
            let paragraph = paragraph(&mut faces, &text, width);
            check(&text, &paragraph);
        }
        walked += 1;
    }
    assert!(walked * stride() > 30_000, "{walked}");
}
