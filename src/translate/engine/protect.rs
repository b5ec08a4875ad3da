//! Names that must not be translated: marked in the text as elements of XML, or, for engines
//! that know no marks, put in place of the source's as they are to be rendered.
//! Invariants: what is taken out of its marks again has every name as it was sent, in its
//! marks, or it is nothing. A text in which a name is missing is no translation of one with
//! protected names.

use std::collections::BTreeMap;

use super::Text;

/// The element a name stands in.
pub const TAG: &str = "n";

const OPEN: &str = "<n>";
const CLOSE: &str = "</n>";

/// The text as XML, each name in an element: as it is to be rendered, or as it stands.
pub fn marked(text: &Text) -> String {
    let mut out = String::new();
    let mut from = 0;
    for name in &text.names {
        let (Some(before), Some(own)) = (
            text.text.get(from..name.at.start),
            text.text.get(name.at.clone()),
        ) else {
            continue;
        };
        escape(before, &mut out);
        out.push_str(OPEN);
        escape(rendering(own, &name.rendering), &mut out);
        out.push_str(CLOSE);
        from = name.at.end;
    }
    escape(text.text.get(from..).unwrap_or_default(), &mut out);
    out
}

/// The text with each name as it is to be rendered. Engines leave names they do not know as they
/// are.
pub fn in_place(text: &Text) -> Text {
    let mut out = String::new();
    let mut from = 0;
    for name in &text.names {
        let (Some(before), Some(own)) = (
            text.text.get(from..name.at.start),
            text.text.get(name.at.clone()),
        ) else {
            continue;
        };
        out.push_str(before);
        out.push_str(rendering(own, &name.rendering));
        from = name.at.end;
    }
    out.push_str(text.text.get(from..).unwrap_or_default());
    Text::plain(out)
}

/// Whether what came back has every name as it is to be rendered, as often as it was sent.
pub fn has_all(sent: &Text, came: &str) -> bool {
    let names = sent
        .names
        .iter()
        .filter_map(|name| Some(rendering(sent.text.get(name.at.clone())?, &name.rendering)));
    let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
    for name in names.filter(|name| !name.is_empty()) {
        *wanted.entry(name).or_default() += 1;
    }
    wanted
        .into_iter()
        .all(|(name, times)| came.matches(name).count() >= times)
}

/// What came back, without the marks. `None`: a name is not there any more, or there is
/// something else in the text than was sent.
pub fn unmarked(sent: &Text, came: &str) -> Option<String> {
    let mut wanted: Vec<&str> = sent
        .names
        .iter()
        .filter_map(|name| Some(rendering(sent.text.get(name.at.clone())?, &name.rendering)))
        .collect();
    let mut out = String::new();
    let mut rest = came;
    while let Some(at) = rest.find(OPEN) {
        unescape(&rest[..at], &mut out)?;
        let inside = &rest[at + OPEN.len()..];
        let end = inside.find(CLOSE)?;
        let start = out.len();
        unescape(&inside[..end], &mut out)?;
        let place = wanted.iter().position(|name| *name == &out[start..])?;
        wanted.swap_remove(place);
        rest = &inside[end + CLOSE.len()..];
    }
    unescape(rest, &mut out)?;
    wanted.is_empty().then_some(out)
}

fn rendering<'a>(own: &'a str, rendering: &'a str) -> &'a str {
    if rendering.is_empty() { own } else { rendering }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // XML has no other control characters.
            c if c.is_control() && !matches!(c, '\n' | '\t' | '\r') => {}
            c => out.push(c),
        }
    }
}

/// `None`: there is an element, or a reference to something unknown.
fn unescape(text: &str, out: &mut String) -> Option<()> {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<']) {
        out.push_str(&rest[..at]);
        let reference = rest[at..].strip_prefix('&')?;
        let end = reference.find(';')?;
        out.push(match &reference[..end] {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            number => character(number)?,
        });
        rest = &reference[end + 1..];
    }
    out.push_str(rest);
    Some(())
}

fn character(number: &str) -> Option<char> {
    let number = number.strip_prefix('#')?;
    let code = match number.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}
