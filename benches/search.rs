//! A keystroke in the search over all documents, against a plain scan of the same bytes.
//!
//! Both sides in turn in one run, medians of the pairs. `-- --test` runs everything once.

mod clock;
#[allow(
    dead_code,
    reason = "shared with the other benches, which use more of it"
)]
mod data;

use std::time::Duration;

use clock::{median, ms, time};
use glossator::{
    model::Session,
    search::{self, Bound, Found, Options, Order},
    task::Cancel,
};
use memchr::memmem;
use regex::bytes::Regex;

/// What a keystroke may take.
const GOAL: Duration = Duration::from_millis(30);

fn main() {
    let once = std::env::args().any(|argument| argument == "--test");
    let (size, rounds) = match once {
        true => (data::Size::SMALL, 1),
        false => (data::Size::FULL, 41),
    };
    let session = data::session(&size);
    let bytes: usize = session.documents().map(|it| it.text().len()).sum();
    println!(
        "A keystroke over {} ({:.1} MB), medians of {rounds}, goal ≤ {} ms:",
        size.name(),
        bytes as f64 / 1e6,
        GOAL.as_millis()
    );
    let cold = time(|| find(&session, "kunde", Options::default(), Order::Document));
    println!("  nothing folded yet: {:.1} ms", ms(cold.0));
    let words = Options {
        words: true,
        ..Options::default()
    };
    let plain = Options::default();
    for (name, line, options, order) in [
        ("a rare word", "zweiundvierzig", plain, Order::Document),
        ("a name", "merridane", plain, Order::Document),
        ("one letter", "e", plain, Order::Document),
        ("a whole word", "die", words, Order::Document),
        ("exact", "Die", Options::exact(), Order::Document),
        (
            "two words in a paragraph",
            "die und",
            plain,
            Order::Document,
        ),
        ("the beginning of words", "ver*", plain, Order::Document),
        (
            "one letter, sorted by the left side",
            "e",
            plain,
            Order::Left,
        ),
        (
            "a regular expression",
            r"/[a-zäöü]+nahme/",
            plain,
            Order::Document,
        ),
        (
            "one with the end of a word",
            r"/\w+nahme\b/",
            plain,
            Order::Document,
        ),
        (
            "a slow one",
            r"/(\w+)\s+(\w+)\s+die/",
            plain,
            Order::Document,
        ),
        (
            "mentions of a label",
            "label:company",
            plain,
            Order::Document,
        ),
        (
            "mentions by words in their sentence",
            "label:company die",
            plain,
            Order::Document,
        ),
        (
            "mentions by a word that is seldom",
            "label:company merridane",
            plain,
            Order::Document,
        ),
        (
            "places without a mention",
            "merridane -has:mention",
            plain,
            Order::Document,
        ),
        ("documents of a language", "lang:de", plain, Order::Document),
    ] {
        let (mut ours, mut bare) = (Vec::new(), Vec::new());
        let mut found = Found::default();
        for _ in 0..rounds {
            let (took, got) = time(|| find(&session, line, options, order));
            ours.push(took);
            found = got;
            bare.push(time(|| scan(&session, line)).0);
        }
        let (ours, bare) = (median(ours), median(bare));
        let fits = if ours <= GOAL { "" } else { "  MISSED" };
        println!(
            "  {name:36} {:7.2} ms  {:9} hits  {:6.2} × a plain scan on one processor ({:.2} ms){fits}",
            ms(ours),
            found.count,
            ours.as_secs_f64() / bare.as_secs_f64(),
            ms(bare),
        );
    }
}

/// What the window's worker does for a keystroke.
fn find(session: &Session, line: &str, options: Options, order: Order) -> Found {
    let bound = Bound::read(line, options, session).expect("a query");
    let mut found = search::search(session, &bound, &Cancel::default()).expect("not cancelled");
    search::sort(session, &mut found.hits, order, false);
    found
}

/// The texts as they stand, scanned for the first of the words: nothing folded, no places
/// kept.
fn scan(session: &Session, line: &str) -> usize {
    let texts = session
        .documents()
        .map(|document| document.text().as_bytes());
    match line
        .strip_prefix('/')
        .and_then(|line| line.strip_suffix('/'))
    {
        Some(pattern) => {
            let regex = Regex::new(pattern).expect("a pattern");
            texts.map(|text| regex.find_iter(text).count()).sum()
        }
        None => {
            let word = line.split([' ', '*']).next().unwrap_or_default();
            let finder = memmem::Finder::new(word.as_bytes());
            texts.map(|text| finder.find_iter(text).count()).sum()
        }
    }
}
