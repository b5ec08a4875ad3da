//! The tables: learned anew from part of the pairs they still find the others.

use std::path::{Path, PathBuf};

use super::super::learn::table;
use super::super::name::Sound;
use super::super::pairs::{Pair, read_pairs};
use super::super::sounds::{Sounds, entries};
use super::super::spelling::{Writing, spell};

const FILES: [(&str, &str); 3] = [
    ("kana", "katakana"),
    ("arabic", "arabic"),
    ("hebrew", "hebrew"),
];

fn data() -> Option<PathBuf> {
    let folder = std::env::var_os("GLOSSATOR_DATA").map(|it| Path::new(&it).join("names"));
    if folder.is_none() {
        eprintln!("GLOSSATOR_DATA is not set: the tables of sounds are not learned anew");
    }
    folder
}

fn pairs_of(folder: &Path, file: &str) -> Vec<Pair> {
    let bytes = std::fs::read(folder.join(format!("{file}.tsv"))).unwrap();
    read_pairs(&bytes).pairs
}

fn learned(pairs: &[Pair]) -> String {
    table(
        pairs
            .iter()
            .map(|it| (it.foreign.as_str(), it.latin.as_str())),
    )
}

/// `GLOSSATOR_BLESS=1` writes the tables anew, from all pairs.
#[test]
fn the_tables_are_those_the_pairs_give() {
    let Some(folder) = data() else { return };
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sounds");
    for (name, file) in FILES {
        let pairs = pairs_of(&folder, file);
        let table = learned(&pairs);
        let path = assets.join(format!("{name}.tsv"));
        if std::env::var_os("GLOSSATOR_BLESS").is_some() {
            std::fs::write(&path, &table).unwrap();
        }
        let shipped = std::fs::read_to_string(&path).unwrap();
        assert_eq!(entries(&shipped).count(), shipped.lines().count(), "{name}");
        assert!(
            shipped == table,
            "{name}: GLOSSATOR_BLESS=1 writes the table anew"
        );
    }
}

#[test]
fn pairs_that_were_not_learned_from_are_found() {
    let Some(folder) = data() else { return };
    for (n, (name, file)) in FILES.into_iter().enumerate() {
        let pairs = pairs_of(&folder, file);
        let mut tables = [const { String::new() }; 3];
        tables[n] = learned(&pairs[1000..]);
        let sounds = Sounds::new(tables.each_ref().map(String::as_str));
        let many = std::env::var("GLOSSATOR_PAIRS")
            .ok()
            .and_then(|it| it.parse().ok());
        let tried = &pairs[..many.unwrap_or(250)];
        let latin: Vec<_> = tried
            .iter()
            .map(|it| sounds.latin(&spell(&it.latin).1))
            .collect();
        let (mut first, mut five, mut all) = (0, 0, 0.0);
        let (mut right, mut wrong) = (Vec::new(), Vec::new());
        for (own, pair) in tried.iter().enumerate() {
            let (writing, word) = spell(&pair.foreign);
            let foreign = sounds.foreign(writing, &word).unwrap();
            let scores: Vec<f32> = latin
                .iter()
                .map(|it| sounds.explained(&foreign, it))
                .collect();
            let others = scores
                .iter()
                .zip(tried)
                .filter(|(score, other)| **score >= scores[own] && other.latin != pair.latin);
            let place = others.count() + 1;
            first += usize::from(place == 1);
            five += usize::from(place <= 5);
            all += 1.0 / place as f64;
            right.push(scores[own]);
            let best = scores.iter().enumerate().filter(|(at, _)| *at != own);
            wrong.push(best.map(|(_, score)| *score).fold(f32::MIN, f32::max));
        }
        let count = tried.len() as f64;
        let (first, all) = (f64::from(first as u32) / count, all / count);
        right.sort_by(f32::total_cmp);
        wrong.sort_by(f32::total_cmp);
        let at = |list: &[f32], part: usize| list[list.len() * part / 100];
        let five = f64::from(five as u32) / count;
        eprintln!("{name}: top 1 {first:.3}, top 5 {five:.3}, MRR {all:.3} of {count}");
        eprintln!(
            "  explained: right {:?}, best wrong {:?}",
            [1, 5, 10, 25, 50].map(|part| at(&right, part)),
            [50, 75, 90, 95, 99].map(|part| at(&wrong, part))
        );
        assert!(first > 0.9 && all > 0.93, "{name}: {first} {all}");
    }
}

#[test]
fn every_letter_of_a_writing_can_be_compared() {
    for (word, writing, want) in [
        ("シャーミアン", Writing::Kana, "Sa-miaN"),
        ("ﾌｧｳﾗｰ", Writing::Kana, "faura-"),
        ("ウィリアム", Writing::Kana, "wiriamu"),
        ("クァク", Writing::Kana, "kwaku"),
        ("Šalihamidžić", Writing::Latin, "shalihamidzhich"),
        ("Straße", Writing::Latin, "strasse"),
        ("Чайковский", Writing::Latin, "chaykovskiy"),
        ("Καζαντζάκης", Writing::Latin, "kazantzakis"),
        ("לצ׳קוב", Writing::Hebrew, "לצ'קוב"),
        ("مُحَمَّد", Writing::Arabic, "محمد"),
        ("東京", Writing::Other, ""),
    ] {
        assert_eq!(spell(word), (writing, want.to_owned()), "{word}");
        assert!(Sound::of(word).alike(&Sound::of(word)) > 0.99 || want.is_empty());
    }
}
