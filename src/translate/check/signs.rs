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

/// All quotes; ’ is one only where it closes.
const QUOTES: &[char] = &[
    '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '‘', '’', '「', '」', '『', '』', '＂', '〝',
    '〟',
];

/// Quotes of a language: what opens with what closes, the usual first; the rest will do as well.
fn quotes(language: &str) -> &'static [(char, char)] {
    match language {
        "de" | "cs" | "sk" | "sl" | "bg" => &[
            ('„', '“'),
            ('»', '«'),
            ('«', '»'),
            ('‚', '‘'),
            ('›', '‹'),
            ('‹', '›'),
            ('"', '"'),
        ],
        "it" | "es" | "pt" | "ar" | "el" => &[('«', '»'), ('“', '”'), ('‘', '’'), ('"', '"')],
        "fr" => &[('«', '»'), ('“', '”'), ('‹', '›'), ('‘', '’'), ('"', '"')],
        "ja" => &[('「', '」'), ('『', '』'), ('〝', '〟'), ('“', '”')],
        "en" => &[('“', '”'), ('‘', '’'), ('"', '"')],
        "zh" => &[
            ('“', '”'),
            ('‘', '’'),
            ('「', '」'),
            ('『', '』'),
            ('《', '》'),
            ('"', '"'),
        ],
        "ko" => &[
            ('“', '”'),
            ('‘', '’'),
            ('「', '」'),
            ('『', '』'),
            ('"', '"'),
        ],
        _ => &[],
    }
}

/// A quote of a text.
struct Mark {
    at: usize,
    sign: char,
    /// Whether it opens; `None`: what stands around it does not say.
    opens: Option<bool>,
}

/// The quotes of a text, without inches and apostrophes.
fn marks(text: &str, language: &str) -> Vec<Mark> {
    let spaced = !matches!(language, "ja" | "zh" | "yue");
    let mut before = None;
    let mut marks = Vec::new();
    // What opened a single quote.
    let mut single = None;
    for (at, c) in text.char_indices() {
        let after = text[at + c.len_utf8()..].chars().next();
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_quote = match c {
            // An apostrophe, set the wrong way round.
            '‘' if inside(before) && inside(after) => false,
            '‘' => {
                single = match single {
                    Some('‚') => None,
                    _ => Some('‘'),
                };
                true
            }
            '‚' => {
                single = Some('‚');
                true
            }
            '’' if inside(before) && inside(after) => false,
            '’' => single.take().is_some(),
            // Inches.
            '"' => !before.is_some_and(|c: char| c.is_ascii_digit()),
            c => QUOTES.contains(&c),
        };
        if is_quote {
            let opens = match c {
                '「' | '『' | '〝' => Some(true),
                '」' | '』' | '〟' => Some(false),
                _ if spaced => opens(before, after),
                _ => None,
            };
            marks.push(Mark { at, sign: c, opens });
        }
        before = Some(c);
    }
    marks
}

/// By what stands around it.
fn opens(before: Option<char>, after: Option<char>) -> Option<bool> {
    let dash = |c: char| matches!(c, '-' | '–' | '—' | '/') || QUOTES.contains(&c);
    let free = before.is_none_or(|c| {
        c.is_whitespace() || dash(c) || BRACKETS.iter().any(|(open, _)| *open == c)
    });
    let ends = after.is_none_or(|c| {
        let stop = matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…');
        c.is_whitespace() || stop || dash(c) || BRACKETS.iter().any(|(_, close)| *close == c)
    });
    let before_is_text = before.is_some_and(|c| !c.is_whitespace());
    // « Oui », dit-il.
    let stop = |c: char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?');
    let after_is_text = after.is_some_and(|c| !c.is_whitespace() && !stop(c));
    match (free && after_is_text, ends && before_is_text) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
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
    let (from, to) = (checked.from.primary(), checked.to.primary());
    let (source, target) = (marks(checked.source, from), marks(checked.target, to));
    if target.len() % 2 == 1
        && source.len().is_multiple_of(2)
        && let Some(&Mark { at, sign, .. }) = target.last()
    {
        found.push(Fault::of(Kind::Unpaired { sign }).in_target(at..at + sign.len_utf8()));
    }
    let pairs = quotes(to);
    let Some(&(open, close)) = pairs.first() else {
        return;
    };
    for (number, mark) in target.iter().enumerate() {
        let (at, sign) = (mark.at, mark.sign);
        let range = at..at + sign.len_utf8();
        let of_pair = pairs.iter().find(|(open, close)| {
            // Some close with what others open with.
            match mark.opens {
                Some(true) => *open == sign,
                Some(false) => *close == sign,
                None => *open == sign || *close == sign,
            }
        });
        if of_pair.is_some() {
            continue;
        }
        let flipped = pairs.iter().find_map(|&(open, close)| match mark.opens {
            Some(true) if close == sign => Some(open),
            Some(false) if open == sign => Some(close),
            _ => None,
        });
        let inner = matches!(sign, '‚' | '‘' | '’' | '‹' | '›' | '『' | '』');
        let usual = match mark.opens.unwrap_or(number % 2 == 0) {
            true => open,
            false => close,
        };
        let mend = flipped.unwrap_or(usual);
        let kind = Kind::QuoteStyle {
            found: sign,
            wanted: mend,
        };
        let fault = Fault::of(kind).in_target(range.clone());
        found.push(match inner && flipped.is_none() {
            true => fault,
            false => fault.mended(range, mend),
        });
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
