//! The encoding a page or XML file declares for itself.
//! Follows the prescan of the HTML standard (read 2026-11) over the first 1024 bytes, and the
//! XML declaration. Left out: other tags are not parsed, so a `<meta` inside an attribute counts.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};
use memchr::memmem;

/// How far a declaration is looked for, in bytes.
const PRESCAN: usize = 1024;

/// The encoding declared by `<?xml encoding>` or `<meta charset>`, if `bytes` look like markup.
pub(super) fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(PRESCAN)].trim_ascii_start();
    if !head.starts_with(b"<") {
        return None;
    }
    let label = xml_label(head).or_else(|| meta_label(head))?;
    let encoding = Encoding::for_label_no_replacement(label)?;
    // Readable as ASCII so far, so it cannot be UTF-16 whatever it says.
    Some(if encoding == UTF_16LE || encoding == UTF_16BE {
        UTF_8
    } else if encoding == X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    })
}

fn xml_label(head: &[u8]) -> Option<&[u8]> {
    let rest = head.strip_prefix(b"<?xml")?;
    let end = memmem::find(rest, b"?>")?;
    attributes(&rest[..end])
        .find(|(name, _)| *name == b"encoding")
        .map(|(_, value)| value)
}

fn meta_label(head: &[u8]) -> Option<&[u8]> {
    let mut rest = head;
    while let Some(at) = memchr::memchr(b'<', rest) {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix(b"!--") {
            rest = &comment[memmem::find(comment, b"-->")?..];
            continue;
        }
        let is_meta = rest.len() > 4
            && rest[..4].eq_ignore_ascii_case(b"meta")
            && (rest[4].is_ascii_whitespace() || rest[4] == b'/');
        if !is_meta {
            continue;
        }
        let mut in_content = None;
        let mut is_content_type = false;
        for (name, value) in attributes(&rest[4..]) {
            if name.eq_ignore_ascii_case(b"charset") {
                return Some(value);
            } else if name.eq_ignore_ascii_case(b"http-equiv") {
                is_content_type = value.eq_ignore_ascii_case(b"content-type");
            } else if name.eq_ignore_ascii_case(b"content") {
                in_content = charset_in(value);
            }
        }
        if is_content_type && in_content.is_some() {
            return in_content;
        }
    }
    None
}

/// The `charset=…` of a content type.
fn charset_in(content: &[u8]) -> Option<&[u8]> {
    let at = content
        .windows(7)
        .position(|window| window.eq_ignore_ascii_case(b"charset"))?;
    let rest = content[at + 7..].trim_ascii_start().strip_prefix(b"=")?;
    let rest = rest.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").unwrap_or(rest);
    let rest = rest.strip_prefix(b"'").unwrap_or(rest);
    let end = rest
        .iter()
        .position(|b| b.is_ascii_whitespace() || b";\"'".contains(b))
        .unwrap_or(rest.len());
    Some(&rest[..end])
}

/// The name and value pairs up to the `>` that ends the tag.
fn attributes(mut rest: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    std::iter::from_fn(move || {
        let at = rest
            .iter()
            .position(|b| !b.is_ascii_whitespace() && *b != b'/')?;
        rest = &rest[at..];
        if rest[0] == b'>' {
            return None;
        }
        // A name may start with `=`, so at least one byte is taken.
        let end = 1 + rest[1..]
            .iter()
            .position(|b| b.is_ascii_whitespace() || b"=/>".contains(b))
            .unwrap_or(rest.len() - 1);
        let (name, after) = rest.split_at(end);
        rest = after.trim_ascii_start();
        let Some(after) = rest.strip_prefix(b"=") else {
            return Some((name, &b""[..]));
        };
        let after = after.trim_ascii_start();
        let value = match after.first() {
            Some(&quote @ (b'"' | b'\'')) => {
                let value = &after[1..];
                let end = memchr::memchr(quote, value).unwrap_or(value.len());
                rest = &value[(end + 1).min(value.len())..];
                &value[..end]
            }
            _ => {
                let end = after
                    .iter()
                    .position(|b| b.is_ascii_whitespace() || *b == b'>')
                    .unwrap_or(after.len());
                rest = &after[end..];
                &after[..end]
            }
        };
        Some((name, value))
    })
}
