//! Negation and hedging that may have been lost, and lengths out of proportion. A program
//! cannot know: these are listed for a look.

use super::{Checked, Fault, Kind};
use crate::text::script::{self, Script};

/// Shorter sources say nothing of length.
const SHORTEST: usize = 24;
/// In percent of the source.
const USUAL: std::ops::RangeInclusive<usize> = 40..=250;

/// Words that negate; a `*` stands for any ending. Where words follow each other without spaces
/// they are found anywhere.
fn negations(language: &str) -> &'static [&'static str] {
    match language {
        "de" => &[
            "nicht",
            "nein",
            "kein*",
            "nie",
            "niemals",
            "niemand*",
            "nichts",
            "ohne",
            "weder",
            "nirgends",
            "keineswegs",
        ],
        "en" => &[
            "not", "no", "never", "without", "neither", "nor", "nobody", "nothing", "none",
            "cannot", "n't", "nowhere", "hardly",
        ],
        "it" => &[
            "non", "no", "nessun*", "mai", "senza", "né", "niente", "nulla", "neanche", "nemmeno",
        ],
        "fr" => &[
            "ne", "n", "pas", "jamais", "sans", "aucun*", "rien", "ni", "personne", "non",
        ],
        "es" => &[
            "no", "nunca", "sin", "ningún*", "ningun*", "nadie", "nada", "ni", "jamás", "tampoco",
        ],
        "ja" => &[
            "ない",
            "なかった",
            "なく",
            "ません",
            "ずに",
            "せず",
            "なし",
            "無い",
        ],
        "zh" => &["不", "没", "沒", "未", "无", "無", "非"],
        "ko" => &["않", "없", "못", "아니"],
        _ => &[],
    }
}

/// Japanese words that hold a negation and say none: at least, few, dangerous, must, only.
const NO_NEGATIONS: &[&str] = &[
    "少な",
    "すくな",
    "危ない",
    "危なく",
    "危なかった",
    "切ない",
    "かもしれない",
    "違いない",
    "間違いなく",
    "なければならない",
    "ねばならない",
    "なくてはならない",
    "ほかならない",
    "他ならない",
    "ざるを得ない",
    "ざるをえない",
    "しかない",
    "間もなく",
    "まもなく",
    "何となく",
    "なんとなく",
    "はなし",
    "みなし",
    "見なし",
    "こなし",
    "おもてなし",
];

/// Words that say it is said, or may be.
fn hedges(language: &str) -> &'static [&'static str] {
    match language {
        "de" => &[
            "soll",
            "sollen",
            "sollte*",
            "angeblich*",
            "offenbar",
            "mutmaßlich*",
            "könnte*",
            "dürfte*",
            "wohl",
            "möglicherweise",
            "vermutlich",
            "demnach",
            "voraussichtlich*",
            "womöglich",
        ],
        "en" => &[
            "reported*",
            "alleged*",
            "apparent*",
            "may",
            "might",
            "could",
            "likely",
            "possibl*",
            "perhaps",
            "believed",
            "presumabl*",
            "rumour*",
            "rumor*",
            "seem*",
            "suppos*",
            "probabl*",
            "purported*",
        ],
        "it" => &[
            "avrebbe*",
            "sarebbe*",
            "dovrebbe*",
            "potrebbe*",
            "presunt*",
            "pare",
            "sembra*",
            "forse",
            "probabil*",
            "starebbe*",
            "avverrebbe",
            "verrebbe*",
            "andrebbe*",
            "presumibil*",
        ],
        "fr" => &[
            "aurai*",
            "serai*",
            "devrai*",
            "pourrai*",
            "peut-être",
            "semble*",
            "présumé*",
            "probable*",
        ],
        "es" => &[
            "habría*",
            "sería*",
            "debería*",
            "podría*",
            "presunt*",
            "supuest*",
            "parece*",
            "quizá*",
            "probable*",
            "estaría*",
        ],
        "ja" => &[
            "とみられ",
            "と見られ",
            "そうだ",
            "ようだ",
            "らしい",
            "かもしれ",
            "見込み",
            "見通し",
            "可能性",
            "とされ",
            "模様",
            "もよう",
            "だろう",
            "はずだ",
            "見込ま",
            "予想",
            "推定",
        ],
        "zh" => &[
            "据", "據", "可能", "或", "预计", "預計", "似乎", "大概", "恐怕",
        ],
        "ko" => &[
            "것으로",
            "듯",
            "전망",
            "예상",
            "따르면",
            "수도 있",
            "가능성",
        ],
        _ => &[],
    }
}

/// Words that keep a hedge where the source had one, and are none by themselves: they say who
/// says so, or what would be.
fn attributions(language: &str) -> &'static [&'static str] {
    match language {
        "de" => &["laut", "zufolge", "würde*", "gelten", "gilt", "nach"],
        "en" => &[
            "according",
            "said",
            "say",
            "says",
            "set",
            "should",
            "would",
            "expected",
            "estimat*",
            "claim*",
            "thought",
        ],
        "it" => &["secondo", "dice", "dicono"],
        "fr" => &["selon", "dit", "d'après"],
        "es" => &["según", "dice", "dicen"],
        "ja" => &["という", "によると", "によれば", "と述べ"],
        "zh" => &["称", "說", "说"],
        _ => &[],
    }
}

pub(super) fn check(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    length(checked, found);
    let (from, to) = (checked.from.primary(), checked.to.primary());
    let mark =
        |text: &str, language: &str, known: &'static [&'static str]| first(text, language, known);
    let known = !negations(from).is_empty() && !negations(to).is_empty();
    if known {
        let source = mark(checked.source, from, negations(from));
        let target = mark(checked.target, to, negations(to));
        match (source, target) {
            (Some((at, word)), None) => {
                let range = at..at + word.len();
                found.push(Fault::of(Kind::NegationLost { word }).in_source(range));
            }
            (None, Some((at, word))) => {
                let range = at..at + word.len();
                found.push(Fault::of(Kind::NegationAdded { word }).in_target(range));
            }
            _ => {}
        }
    }
    if !hedges(to).is_empty()
        && let Some((at, word)) = mark(checked.source, from, hedges(from))
        && mark(checked.target, to, hedges(to)).is_none()
        && mark(checked.target, to, attributions(to)).is_none()
    {
        let range = at..at + word.len();
        found.push(Fault::of(Kind::HedgeLost { word }).in_source(range));
    }
}

/// The first of the words, as the text has it.
fn first(text: &str, language: &str, known: &[&str]) -> Option<(usize, String)> {
    if matches!(language, "ja" | "zh" | "ko") {
        let free = |at: usize, word: &str| {
            let end = at + word.len();
            let covers = |(start, other): (usize, &str)| start < end && at < start + other.len();
            let mut others = NO_NEGATIONS.iter().filter(|_| language == "ja");
            !others.any(|other| text.match_indices(other).any(covers))
        };
        let found = known.iter().filter_map(|word| {
            let mut places = text.match_indices(word);
            let (at, word) = places.find(|(at, word)| free(*at, word))?;
            Some((at, word.to_owned()))
        });
        return found.min();
    }
    let mut start = 0;
    for part in
        text.split_inclusive(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\'' || c == '’'))
    {
        let at = start;
        start += part.len();
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        let lower = word.to_lowercase().replace('’', "'");
        let parts = [
            &*lower,
            lower.rsplit('\'').next().unwrap_or_default(),
            lower.split('\'').next().unwrap_or_default(),
        ];
        let after = text.get(at + word.len()..).unwrap_or_default();
        if is_number_or_month(word, after, language) {
            continue;
        }
        let fits = |pattern: &&str| match pattern.split_once('*') {
            Some((stem, end)) => lower.starts_with(stem) && lower.ends_with(end),
            None if *pattern == "n't" => lower.ends_with("n't"),
            None => parts.contains(pattern),
        };
        if !word.is_empty() && known.iter().any(fits) {
            return Some((at, word.to_owned()));
        }
    }
    None
}

/// »No. 1«, »No 10«, and the month of May.
fn is_number_or_month(word: &str, after: &str, language: &str) -> bool {
    let rest = after.strip_prefix('.').unwrap_or(after);
    let figure = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    match word {
        "No" => figure,
        "no" => figure && after.starts_with('.'),
        "May" | "MAY" => language == "en",
        _ => false,
    }
}

/// How much a text says, by its letters: a Chinese character is worth more than a Latin one.
fn weight(text: &str) -> usize {
    text.chars()
        .map(|c| match script::of(c) {
            Script::Han => 26,
            Script::Hiragana | Script::Katakana => 17,
            Script::Hangul => 22,
            _ => 10,
        })
        .sum::<usize>()
        / 10
}

fn length(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    let source = weight(checked.source.trim());
    let percent = weight(checked.target.trim()) * 100 / source.max(1);
    if source >= SHORTEST && !USUAL.contains(&percent) {
        let percent = u32::try_from(percent).unwrap_or(u32::MAX);
        found.push(Fault::of(Kind::Length { percent }).in_target(0..checked.target.len()));
    }
}
