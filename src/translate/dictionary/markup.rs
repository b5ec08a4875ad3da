//! HTML, Pango and XDXF as text: tags go, blocks begin lines, references become characters.

/// Elements that begin a line of their own.
const BLOCKS: &[&str] = &[
    "br",
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "h4",
    "dt",
    "dd",
    "def",
    "ex",
    "ar",
    "hr",
];
/// Elements whose content is nothing to read.
const UNREAD: &[&str] = &["script", "style", "rref"];

/// Goes through the markup once, however it is made.
pub(super) fn text(markup: &str) -> String {
    let mut text = String::with_capacity(markup.len());
    let mut rest = markup;
    let mut ends = true;
    let mut unclosed: Vec<&str> = Vec::new();
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('&') {
            let (character, length) = reference(rest);
            text.push_str(&character);
            rest = &rest[length..];
            continue;
        }
        let begins =
            rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        let end = match begins && ends {
            true => rest.find('>'),
            false => None,
        };
        ends &= !begins || end.is_some();
        let Some(end) = end else {
            // A sign of its own: »a < b«.
            text.push('<');
            rest = &rest[1..];
            continue;
        };
        let inside = rest[1..end].trim_start_matches('/');
        let name: String = inside
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let opens = !rest[1..].starts_with('/') && !rest[..end].ends_with('/');
        rest = &rest[end + 1..];
        if BLOCKS.contains(&name.as_str()) {
            text.push('\n');
        }
        let unread = UNREAD.iter().find(|it| opens && **it == name);
        if let Some(unread) = unread.filter(|it| !unclosed.contains(it)) {
            match closing(rest, unread) {
                Some(at) => rest = &rest[at..],
                None => unclosed.push(unread),
            }
        }
    }
    text.push_str(rest);
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Where an element is closed.
fn closing(text: &str, name: &str) -> Option<usize> {
    let found = text.match_indices("</").find(|(at, _)| {
        let after = text.as_bytes().get(at + 2..at + 2 + name.len());
        after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes()))
    });
    found.map(|(at, _)| at)
}

/// What a reference stands for, and how long it is; itself, where it is none.
fn reference(text: &str) -> (String, usize) {
    let end = text.bytes().take(12).position(|byte| byte == b';');
    let named = end.and_then(|end| {
        let name = &text[1..end];
        let character = match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "nbsp" => ' ',
            "ndash" => '–',
            "mdash" => '—',
            "hellip" => '…',
            _ => {
                let digits = name.strip_prefix('#')?;
                let hex = digits.strip_prefix(['x', 'X']);
                let code = match hex {
                    Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                    None => digits.parse().ok()?,
                };
                char::from_u32(code).filter(|c| !c.is_control() || *c == '\n')?
            }
        };
        Some((character.to_string(), end + 1))
    });
    named.unwrap_or_else(|| ("&".to_owned(), 1))
}
