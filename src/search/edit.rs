//! A field of the line changed, as a list to pick from does.
//! Invariant: nothing of the line changes but the field that was picked.

use super::{Atom, Clause, DocumentTest, Field, MentionTest, Options, parse};

/// A value as it has to stand in a line to be meant whole.
#[must_use]
pub fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('"', "\\\""))
}

/// The values of a field that the line asks for, as they stand there.
#[must_use]
pub fn values(line: &str, field: Field, options: Options) -> Vec<&str> {
    let Some(clause) = clause(line, field, options) else {
        return Vec::new();
    };
    let Some(text) = line.get(clause.at.clone()) else {
        return Vec::new();
    };
    let mut values = Vec::new();
    let mut rest = text.split_once([':', '：']).map_or("", |(_, rest)| rest);
    while !rest.is_empty() {
        let mut open = false;
        let mut escaped = false;
        let end = rest.find(|c: char| {
            let quote = super::parse::is_quote(c) && !escaped;
            escaped = c == '\\' && !escaped;
            open ^= quote;
            c == ',' && !open
        });
        let (value, after) = match end {
            Some(end) => (&rest[..end], &rest[end + 1..]),
            None => (rest, ""),
        };
        values.push(value);
        rest = after;
    }
    values
}

/// The line with a value of a field put in, or taken out where it was in. Of a field that
/// takes one value alone the new one replaces the old.
#[must_use]
pub fn toggle(line: &str, field: Field, value: &str, options: Options) -> String {
    let old = values(line, field, options);
    let one = matches!(field, Field::Date);
    let mut new: Vec<&str> = match one {
        true => Vec::new(),
        false => old.iter().copied().filter(|old| *old != value).collect(),
    };
    if !old.contains(&value) {
        new.push(value);
    }
    let part = match new.is_empty() {
        true => String::new(),
        false => format!("{}:{}", field.key(), new.join(",")),
    };
    let (before, after) = match clause(line, field, options) {
        Some(Clause { at, .. }) => (&line[..at.start], &line[at.end..]),
        None => (line, ""),
    };
    let parts = [before.trim_end(), &part, after.trim_start()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// The first clause that asks for this field and nothing else.
fn clause(line: &str, field: Field, options: Options) -> Option<Clause> {
    let query = parse(line, options).ok()?;
    query.clauses.into_iter().find(|clause| {
        let same = clause.any.iter().all(|atom| of_atom(atom) == Some(field));
        let text = line.get(clause.at.clone()).unwrap_or_default();
        // Alternatives that were typed with a sign between them stay as they were typed.
        same && !clause.not && !text.contains('|') && !text.contains(" OR ")
    })
}

fn of_atom(atom: &Atom) -> Option<Field> {
    Some(match atom {
        Atom::Text(_) => return None,
        Atom::Mention(test) => match test {
            MentionTest::Entity(_) => Field::Entity,
            MentionTest::Label(_) => Field::Label,
            MentionTest::Status(_) => Field::Status,
            MentionTest::By(_) => Field::By,
            MentionTest::Attribute(..) => Field::Attribute,
            MentionTest::Origin(_) => Field::Origin,
            MentionTest::Text(_) => Field::Text,
            MentionTest::Has(_) => Field::Has,
        },
        Atom::Document(test) => match test {
            DocumentTest::Language(_) => Field::Language,
            DocumentTest::Outlet(_) => Field::Outlet,
            DocumentTest::Title(_) => Field::Title,
            DocumentTest::Date(_) => Field::Date,
            DocumentTest::Status(_) => Field::DocumentStatus,
            DocumentTest::Label(..) => Field::DocumentLabel,
        },
    })
}
