//! Picture credits: a short line of its own that says whose a picture is.
//!
//! Known by a word before it (`Foto: …`, `Photo: X/Y`, `写真：…`, `© …`) or by an agency it begins
//! with (`iStock.com/julos`, `Getty Images/X`). What follows the word has to look like a name, so
//! `Foto: So schön ist der Herbst` stays a line of the article.

use super::page::{Line, Page, ends_like_prose};

/// No picture credit is wider.
const WIDEST: usize = 90;

const PREFIXES: &[&str] = &[
    "foto",
    "fotos",
    "bild",
    "bilder",
    "bildquelle",
    "bildnachweis",
    "titelbild",
    "photo",
    "photos",
    "photo credit",
    "photograph",
    "photography",
    "image",
    "images",
    "image credit",
    "image source",
    "picture",
    "credit",
    "immagine",
    "immagini",
    "fonte immagine",
    "crediti foto",
    "foto di",
    "photo by",
    "image by",
    "foto von",
    "写真",
    "画像",
    "撮影",
    "写真提供",
    "画像提供",
    "写真撮影",
    "提供写真",
    "bild von",
    "bild ©",
    "foto ©",
    "©",
    "(c)",
    "© foto",
];

const AGENCIES: &[&str] = &[
    "istock.com",
    "istockphoto.com",
    "istock",
    "shutterstock.com",
    "shutterstock",
    "stock.adobe.com",
    "adobe stock",
    "adobestock",
    "gettyimages",
    "getty images",
    "unsplash",
    "pixabay",
    "pexels",
    "depositphotos",
    "123rf",
    "fotolia",
    "dreamstime",
    "alamy",
    "picture alliance",
    "picture-alliance",
    "dpa",
    "afp",
    "ap photo",
    "reuters",
    "ansa",
    "imago images",
    "imago",
    "keystone",
    "epa",
    "pixta",
    "ゲッティイメージズ",
    "アフロ",
    "共同通信",
    "時事通信",
    "ロイター",
];

/// The lines of a page that are picture credits.
pub(super) fn find(page: &Page<'_>) -> Vec<usize> {
    let lines = page.lines.iter().enumerate();
    lines
        .filter(|(_, line)| is_credit(line))
        .map(|(index, _)| index)
        .collect()
}

fn is_credit(line: &Line<'_>) -> bool {
    let text = line.text;
    if line.width() > WIDEST || ends_like_prose(text) || text.contains("://") {
        return false;
    }
    let inner = [('(', ')'), ('（', '）'), ('[', ']')]
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close));
    let text = inner.unwrap_or(text);
    is_announced(text) || is_agency(text)
}

fn is_announced(text: &str) -> bool {
    let lower = text.to_lowercase();
    // Case folding may change lengths; then there is no such prefix anyway.
    let rest = PREFIXES.iter().filter_map(|prefix| {
        lower.strip_prefix(prefix)?;
        let rest = text.get(prefix.len()..)?;
        let by_word = prefix.ends_with([' ', '©', ')']) || prefix.contains(' ') || *prefix == "©";
        let after = rest.trim_start();
        match after.strip_prefix([':', '：', '=', '＝', '／', '/']) {
            Some(name) => Some(name.trim()),
            None if by_word && (rest.len() > after.len() || *prefix == "©") => Some(after),
            None => None,
        }
    });
    rest.max_by_key(|rest| std::cmp::Reverse(rest.len()))
        .is_some_and(is_holder)
}

/// Whether this can be who holds the rights: names in capitals or of East Asian letters, with
/// slashes, dots and years between them.
fn is_holder(text: &str) -> bool {
    let small = [
        "von", "van", "de", "di", "da", "del", "für", "for", "via", "by", "per", "la", "le", "und",
        "and", "e", "/",
    ];
    let mut words = text
        .split([' ', '/', ',', '|', '\u{A0}', '\u{3000}'])
        .filter(|word| !word.is_empty());
    let fits = |word: &str| {
        let first = word
            .trim_start_matches(['(', '[', '©', '-', '–', '@'])
            .chars()
            .next();
        small.contains(&word)
            || word.contains('.')
            || first.is_none_or(|c| !c.is_lowercase())
            || text.contains('/')
    };
    !text.is_empty() && text.split_whitespace().count() <= 8 && words.all(fits)
}

fn is_agency(text: &str) -> bool {
    let lower = text.to_lowercase();
    AGENCIES.iter().any(|agency| {
        let Some(rest) = lower.strip_prefix(agency) else {
            return false;
        };
        let rest = rest.trim_start();
        let holder = rest.strip_prefix(['/', '|', '／']).map(str::trim);
        // An agency alone needs to be unmistakable.
        (rest.is_empty() && (agency.contains(['.', ' ']) || !agency.is_ascii()))
            || holder.is_some_and(|name| !name.is_empty() && name.split_whitespace().count() <= 5)
    })
}
