//! Quotes, brackets, doubled words and spaces.

use super::{Checked, Fault, Kind};

const BRACKETS: &[(char, char)] = &[
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('（', '）'),
    ('［', '］'),
    ('【', '】'),
    ('〔', '〕'),
    ('《', '》'),
    ('〈', '〉'),
];

/// All quotes that are no apostrophes.
const QUOTES: &[char] = &[
    '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '‘', '「', '」', '『', '』', '＂', '〝', '〟',
];

/// Quotes of a language: the first opens and the second closes; the rest will do as well.
fn quotes(language: &str) -> &'static [char] {
    match language {
        "de" | "cs" | "sk" | "sl" | "bg" => &['„', '“', '»', '«', '‚', '‘', '›', '‹', '"'],
        "it" | "es" | "pt" | "ar" | "el" => &['«', '»', '“', '”', '‘', '"'],
        "fr" => &['«', '»', '“', '”', '‹', '›', '‘', '"'],
        "ja" => &['「', '」', '『', '』', '〝', '〟', '“', '”'],
        "en" => &['“', '”', '‘', '"'],
        "zh" => &['“', '”', '‘', '「', '」', '『', '』', '《', '》', '"'],
        "ko" => &['“', '”', '‘', '「', '」', '『', '』', '"'],
        _ => &[],
    }
}

/// Words that stand twice with good reason.
fn may_repeat(word: &str, language: &str) -> bool {
    match language {
        "de" => matches!(
            word,
            "der" | "die" | "das" | "den" | "dem" | "sie" | "es" | "was" | "ist"
        ),
        "en" => matches!(word, "that" | "had" | "very" | "is"),
        "fr" => matches!(word, "nous" | "vous"),
        "it" => matches!(word, "piano" | "via" | "ora"),
        _ => false,
    }
}

pub(super) fn check(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    brackets(checked, found);
    quote_marks(checked, found);
    doubled_words(checked, found);
    doubled_spaces(checked, found);
}

fn unpaired(text: &str) -> Vec<(usize, char)> {
    let mut open: Vec<(usize, char, char)> = Vec::new();
    let mut lone = Vec::new();
    for (at, c) in text.char_indices() {
        if let Some(&(start, end)) = BRACKETS.iter().find(|(start, _)| *start == c) {
            open.push((at, start, end));
        } else if BRACKETS.iter().any(|(_, end)| *end == c) {
            match open.last() {
                Some(&(.., end)) if end == c => {
                    open.pop();
                }
                // »1)« and »a)« begin items.
                _ if is_item(&text[..at]) => {}
                _ => lone.push((at, c)),
            }
        }
    }
    lone.extend(open.into_iter().map(|(at, start, _)| (at, start)));
    lone.sort_unstable();
    lone
}

fn is_item(before: &str) -> bool {
    let token = before.trim_start();
    (1..=2).contains(&token.chars().count()) && token.chars().all(char::is_alphanumeric)
}

fn brackets(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    // What stands open in the source goes on in the next segment.
    let allowed = unpaired(checked.source).len();
    for (at, sign) in unpaired(checked.target).into_iter().skip(allowed) {
        found.push(Fault::of(Kind::Unpaired { sign }).in_target(at..at + sign.len_utf8()));
    }
}

fn quote_marks(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    let marks = |text: &str| -> Vec<(usize, char)> {
        let mut before = None;
        let mut marks = Vec::new();
        for (at, c) in text.char_indices() {
            let after = text[at + c.len_utf8()..].chars().next();
            let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            // Inches, and an apostrophe set the wrong way round.
            let apostrophe = c == '‘' && inside(before) && inside(after);
            let inches = c == '"' && before.is_some_and(|c: char| c.is_ascii_digit());
            if QUOTES.contains(&c) && !apostrophe && !inches {
                marks.push((at, c));
            }
            before = Some(c);
        }
        marks
    };
    let (source, target) = (marks(checked.source), marks(checked.target));
    if target.len() % 2 == 1
        && source.len().is_multiple_of(2)
        && let Some(&(at, sign)) = target.last()
    {
        found.push(Fault::of(Kind::Unpaired { sign }).in_target(at..at + sign.len_utf8()));
    }
    let wanted = quotes(checked.to.primary());
    let (Some(&open), Some(&close)) = (wanted.first(), wanted.get(1)) else {
        return;
    };
    for (number, &(at, sign)) in target.iter().enumerate() {
        if !wanted.contains(&sign) {
            let inner = matches!(sign, '‚' | '‘' | '‹' | '›' | '『' | '』');
            let mend = if number % 2 == 0 { open } else { close };
            let range = at..at + sign.len_utf8();
            let kind = Kind::QuoteStyle {
                found: sign,
                wanted: mend,
            };
            let fault = Fault::of(kind).in_target(range.clone());
            found.push(match inner {
                true => fault,
                false => fault.mended(range, mend),
            });
        }
    }
}

fn doubled_words(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    let doubled = |text: &str| {
        let mut places = Vec::new();
        let mut before: Option<(usize, usize)> = None;
        let mut at = 0;
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            let range = (at, at + bare.len());
            if let Some((start, end)) = before
                && !bare.is_empty()
                && bare.chars().all(char::is_alphabetic)
                && text[start..end].to_lowercase() == bare.to_lowercase()
            {
                places.push((end, range.1));
            }
            if !bare.is_empty() {
                before = Some(range);
            }
            at += word.len();
        }
        places
    };
    if !doubled(checked.source).is_empty() {
        return;
    }
    for (start, end) in doubled(checked.target) {
        let word = checked.target[start..end].trim().to_lowercase();
        if !may_repeat(&word, checked.to.primary()) {
            let fault = Fault::of(Kind::DoubledWord { word });
            found.push(fault.in_target(start..end).mended(start..end, ""));
        }
    }
}

fn doubled_spaces(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    let text = checked.target;
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find("  ")) {
        let start = from + at;
        let end = start
            + text[start..]
                .bytes()
                .take_while(|byte| *byte == b' ')
                .count();
        found.push(
            Fault::of(Kind::DoubledSpace)
                .in_target(start..end)
                .mended(start..end, " "),
        );
        from = end;
    }
}
