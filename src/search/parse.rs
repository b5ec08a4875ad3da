//! From the line that was typed to the question.
//!
//! ```text
//! line    = clause { [ "|" | "OR" ] clause }      alternatives bind closer than a blank
//! clause  = [ "-" ] ( word | word"*" | "\"" … "\"" | "/" … "/" | field ":" value { "," value } )
//! ```
//! Invariant: what a line says is never dropped silently: it is part of the question, or an
//! error says what is wrong with it and where.

use std::ops::Range;

use super::{
    Atom, Clause, Field, LONGEST, MOST_PARTS, Name, Options, Problem, Query, QueryError, Words,
    value,
};

/// Reads a line.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn parse(line: &str, options: Options) -> Result<Query, QueryError> {
    if line.len() > LONGEST {
        return Err(error(0..line.len(), Problem::TooLong));
    }
    let mut reader = Reader {
        line,
        at: 0,
        regex: options.regex,
    };
    let mut clauses: Vec<Clause> = Vec::new();
    let mut parts = 0;
    // Where an »or« stands that waits for its second side.
    let mut or: Option<Range<usize>> = None;
    while let Some(token) = reader.token()? {
        match token {
            Token::Or(at) if clauses.is_empty() || or.is_some() => {
                return Err(error(at, Problem::LoneOr));
            }
            Token::Or(at) => or = Some(at),
            Token::Clause(clause) => {
                parts += clause.any.len();
                if parts > MOST_PARTS {
                    return Err(error(clause.at, Problem::TooLong));
                }
                match (or.take(), clauses.last_mut()) {
                    (Some(_), Some(last)) => join(last, clause)?,
                    _ => clauses.push(clause),
                }
            }
        }
    }
    match or {
        Some(at) => Err(error(at, Problem::LoneOr)),
        None => Ok(Query { clauses }),
    }
}

/// Another alternative.
fn join(last: &mut Clause, other: Clause) -> Result<(), QueryError> {
    let whole = last.at.start..other.at.end;
    if last.not || other.not {
        return Err(error(whole, Problem::ExcludedOr));
    }
    let kinds: Vec<_> = last.any.iter().chain(&other.any).map(kind).collect();
    if kinds.windows(2).any(|pair| pair[0] != pair[1]) {
        return Err(error(whole, Problem::MixedOr));
    }
    last.any.extend(other.any);
    last.at = whole;
    Ok(())
}

fn kind(atom: &Atom) -> u8 {
    match atom {
        Atom::Text(_) => 0,
        Atom::Mention(_) => 1,
        Atom::Document(_) => 2,
    }
}

fn error(at: Range<usize>, problem: Problem) -> QueryError {
    QueryError { at, problem }
}

enum Token {
    Or(Range<usize>),
    Clause(Clause),
}

struct Reader<'l> {
    line: &'l str,
    at: usize,
    regex: bool,
}

/// The marks that open and close words meant as they stand.
pub(super) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„')
}

impl<'l> Reader<'l> {
    fn rest(&self) -> &'l str {
        self.line.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, c: char) {
        self.at += c.len_utf8();
    }

    fn token(&mut self) -> Result<Option<Token>, QueryError> {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
        let start = self.at;
        let Some(c) = self.peek() else {
            return Ok(None);
        };
        if c == '|' {
            self.skip(c);
            return Ok(Some(Token::Or(start..self.at)));
        }
        let rest = self.rest();
        let after_or = rest.strip_prefix("OR");
        if after_or.is_some_and(|rest| rest.chars().next().is_none_or(char::is_whitespace)) {
            self.at += 2;
            return Ok(Some(Token::Or(start..self.at)));
        }
        let bare = rest.strip_prefix('-');
        let not = bare.is_some_and(|rest| {
            let next = rest.chars().next();
            next.is_some_and(|c| !c.is_whitespace() && c != '|')
        });
        if not {
            self.at += 1;
        }
        let any = self.atoms()?;
        let at = start..self.at;
        Ok(Some(Token::Clause(Clause { not, any, at })))
    }

    fn atoms(&mut self) -> Result<Vec<Atom>, QueryError> {
        let start = self.at;
        match self.peek() {
            Some(c) if is_quote(c) => {
                let text = self.quoted()?;
                let words = match self.regex {
                    true => Words::Regex(text),
                    false => Words::Phrase(text),
                };
                return Ok(vec![Atom::Text(words)]);
            }
            Some('/') => return Ok(vec![Atom::Text(Words::Regex(self.slashes()?))]),
            _ => {}
        }
        if let Some((field, length)) = self.field()? {
            self.at += length;
            return self.values(field, start);
        }
        let regex = self.regex;
        let word = self.word(|c| c == '|' && !regex);
        let text = match (self.regex, word.strip_suffix('*')) {
            (true, _) => Words::Regex(word.to_owned()),
            (false, Some(stem)) if !stem.is_empty() => Words::Prefix(stem.to_owned()),
            (false, _) => Words::Word(word.to_owned()),
        };
        Ok(vec![Atom::Text(text)])
    }

    /// As far as there is no blank and nothing that ends it.
    fn word(&mut self, ends: impl Fn(char) -> bool) -> &'l str {
        let rest = self.rest();
        let end = rest
            .find(|c: char| c.is_whitespace() || ends(c))
            .unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// The field a word begins with, and how long its name and colon are.
    fn field(&self) -> Result<Option<(Field, usize)>, QueryError> {
        let rest = self.rest();
        let end = rest
            .find(|c: char| !c.is_ascii_alphabetic() && c != '-')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let Some(colon) = after.chars().next().filter(|c| matches!(c, ':' | '：')) else {
            return Ok(None);
        };
        let length = end + colon.len_utf8();
        match Field::from_key(name) {
            Some(field) => Ok(Some((field, length))),
            // An address, or a time of day.
            None if end < 2 || after[colon.len_utf8()..].starts_with("//") => Ok(None),
            // A regular expression may say what it likes.
            None if self.regex => Ok(None),
            None => {
                let at = self.at..self.at + length;
                Err(error(at, Problem::NoSuchField(name.to_owned())))
            }
        }
    }

    fn values(&mut self, field: Field, start: usize) -> Result<Vec<Atom>, QueryError> {
        let mut atoms = Vec::new();
        loop {
            let begin = self.at;
            let name = self.value()?;
            if name.text.is_empty() {
                return Err(error(start..self.at, Problem::NoValue(field)));
            }
            atoms.push(value::atom(field, name, begin..self.at)?);
            match self.peek() {
                Some(',') => self.skip(','),
                _ => return Ok(atoms),
            }
        }
    }

    /// A value, of which a part may be in quotes: `attr:role="head of sales"`.
    fn value(&mut self) -> Result<Name, QueryError> {
        let mut text = String::new();
        let mut whole = false;
        while let Some(c) = self.peek() {
            if is_quote(c) {
                text += &self.quoted()?;
                whole = true;
            } else if c.is_whitespace() || matches!(c, ',' | '|') {
                break;
            } else {
                text.push(c);
                self.skip(c);
            }
        }
        Ok(Name { text, whole })
    }

    /// What stands in quotes here; `\"` is a quote in it.
    fn quoted(&mut self) -> Result<String, QueryError> {
        let start = self.at;
        let mut text = String::new();
        if let Some(c) = self.peek() {
            self.skip(c);
        }
        while let Some(c) = self.peek() {
            self.skip(c);
            match c {
                '\\' if self.peek().is_some_and(is_quote) => {
                    let quote = self.peek().unwrap_or('"');
                    self.skip(quote);
                    text.push(quote);
                }
                c if is_quote(c) => return Ok(text),
                c => text.push(c),
            }
        }
        Err(error(start..self.at, Problem::OpenQuote))
    }

    /// What stands between slashes here; `\/` is a slash in it.
    fn slashes(&mut self) -> Result<String, QueryError> {
        let start = self.at;
        self.skip('/');
        let mut text = String::new();
        while let Some(c) = self.peek() {
            self.skip(c);
            match (c, self.peek()) {
                ('\\', Some('/')) => {
                    self.skip('/');
                    text.push('/');
                }
                ('\\', Some(next)) => {
                    self.skip(next);
                    text.push('\\');
                    text.push(next);
                }
                ('/', _) => return Ok(text),
                (c, _) => text.push(c),
            }
        }
        Err(error(start..self.at, Problem::OpenRegex))
    }
}
