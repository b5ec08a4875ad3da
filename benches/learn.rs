//! Learning from 10,000 mentions, in as many sentences as news has around them.
//! The goal: one second. Names are made of a vocabulary whose words come as often as words of
//! a language do, so that as many features are met once as there.
//! `cargo bench --bench learn -- 10000 5` takes so many mentions and rounds.

mod clock;

use std::time::Duration;

use clock::{median, ms, time};
use glossator::{
    model::LabelKey,
    suggest::{Examples, Sentence, Span, train},
    task::Cancel,
};

const GOAL: Duration = Duration::from_secs(1);
/// Words of a sentence, and mentions of ten of them: as in the Italian news of KIND.
const WORDS: usize = 22;
const OF_TEN: usize = 14;
/// Of so many words one begins a name that is seen nowhere else.
const VOCABULARY: usize = 60_000;

fn main() {
    let mut given = std::env::args()
        .skip(1)
        .filter_map(|it| it.parse::<usize>().ok());
    let is_test = std::env::args().any(|it| it == "--test");
    let (mentions, rounds) = if is_test { (200, 1) } else { (10_000, 7) };
    let mentions = given.next().unwrap_or(mentions).max(100);
    let rounds = given.next().unwrap_or(rounds).max(1);
    let examples = examples(mentions);
    let made: usize = examples.sentences.iter().map(|it| it.spans.len()).sum();
    let cancel = Cancel::default();
    let mut times = Vec::new();
    for _ in 0..rounds {
        let (took, model) = time(|| train(&examples, 1, &cancel).expect("not cancelled"));
        assert!(!model.is_empty());
        times.push(took);
    }
    let took = median(times);
    let fits = if took <= GOAL || is_test {
        ""
    } else {
        "  MISSED"
    };
    println!(
        "{made} mentions in {} sentences of {WORDS} words: {:.0} ms to learn{fits}",
        examples.sentences.len(),
        ms(took),
    );
}

fn examples(mentions: usize) -> Examples {
    let mut random = Random(42);
    let vocabulary: Vec<String> = (0..VOCABULARY).map(|_| word(&mut random)).collect();
    let mut examples = Examples {
        labels: ["company", "person", "product"].map(LabelKey::new).into(),
        sentences: Vec::new(),
    };
    let mut left = mentions;
    while left > 0 {
        let count = OF_TEN / 10 + usize::from(random.below(10) < OF_TEN % 10);
        let count = count.min(left);
        left -= count;
        examples
            .sentences
            .push(sentence(&mut random, &vocabulary, count));
    }
    examples
}

fn sentence(random: &mut Random, vocabulary: &[String], mentions: usize) -> Sentence {
    let mut text = String::new();
    let mut spans = Vec::new();
    let every = WORDS / (mentions + 1);
    let mut at = 0;
    while at < WORDS {
        let is_name = at > 0 && at % every == 0 && spans.len() < mentions;
        let length = if is_name { 1 + random.below(3) } else { 1 };
        let label = random.below(3);
        let start = text.len();
        for part in 0..length {
            let word = common(random, vocabulary);
            match is_name {
                true => text += &capital(word),
                false => text += word,
            }
            if part + 1 < length {
                text.push(' ');
            }
        }
        if is_name {
            let range = start..text.len();
            spans.push(Span { range, label });
        }
        at += length;
        text.push_str(if at < WORDS { " " } else { "." });
    }
    Sentence {
        text,
        spans,
        rejected: Vec::new(),
    }
}

/// Few words come often and most seldom.
fn common<'v>(random: &mut Random, vocabulary: &'v [String]) -> &'v str {
    let share = random.below(1_000_000) as f64 / 1e6;
    let rank = (vocabulary.len() as f64).powf(share) as usize;
    &vocabulary[rank.min(vocabulary.len() - 1)]
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

fn word(random: &mut Random) -> String {
    let syllables = 1 + random.below(4);
    let mut word = String::new();
    for _ in 0..syllables {
        word.push(char::from(b"bcdfglmnprstvz"[random.below(14)]));
        word.push(char::from(b"aeiou"[random.below(5)]));
        if random.below(3) == 0 {
            word.push(char::from(b"lnrs"[random.below(4)]));
        }
    }
    word
}

/// The same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        ((self.0 >> 33) as usize) % end
    }
}
