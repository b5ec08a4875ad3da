//! The question as a job, and its answer.

use crate::{
    model::Session,
    search::{self, Bound, Found, Options, Order, QueryError},
    task::{Cancel, Cancelled},
    ui::inspector::find::State,
};

/// What all documents are searched for, and how what is found is sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    state: State,
    line: String,
    options: Options,
    order: (Order, bool),
}

/// What was found, or what is wrong.
#[derive(Debug, Default)]
pub struct Answer {
    pub found: Found,
    pub error: Option<QueryError>,
    line: String,
    options: Options,
    pub(super) order: (Order, bool),
}

impl Asked {
    pub fn new(session: &Session, line: &str, options: Options, order: (Order, bool)) -> Self {
        Self {
            state: State::of(session),
            line: line.to_owned(),
            options,
            order,
        }
    }

    /// Looks through the documents.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn find(self, session: &Session, cancel: &Cancel) -> Result<Answer, Cancelled> {
        let mut answer = Answer {
            line: self.line,
            options: self.options,
            order: self.order,
            ..Answer::default()
        };
        if answer.line.trim().is_empty() {
            search::ready(session, self.options, cancel)?;
            return Ok(answer);
        }
        match Bound::read(&answer.line, self.options, session) {
            Ok(bound) => {
                answer.found = search::search(session, &bound, cancel)?;
                cancel.check()?;
                let (order, backwards) = self.order;
                search::sort(session, &mut answer.found.hits, order, backwards);
            }
            Err(error) => answer.error = Some(error),
        }
        Ok(answer)
    }
}

impl Answer {
    /// Whether both answer the same question, of whatever state of the session.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        self.line == other.line && self.options == other.options
    }

    /// Whether nothing was asked.
    pub(super) fn is_of_nothing(&self) -> bool {
        self.line.trim().is_empty()
    }
}

/// Words of a text as a line that finds them as they stand.
pub(super) fn as_line(words: &str) -> String {
    let plain = words.chars().all(|c| c.is_alphanumeric() || c == '’');
    match plain && words != "OR" {
        true => words.to_owned(),
        false => search::edit::quoted(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::{Atom, Words, parse};

    #[test]
    fn selected_words_are_found_as_they_stand() {
        for words in [
            "Kolvar",
            "Kolvar AG",
            "-a",
            "a|b",
            "OR",
            "x:y",
            "/a/",
            "a*",
            "say \"a\"",
        ] {
            let query = parse(&as_line(words), Options::default()).expect("a line");
            let [clause] = &query.clauses[..] else {
                panic!("{words}");
            };
            let [Atom::Text(Words::Word(text) | Words::Phrase(text))] = &clause.any[..] else {
                panic!("{words}");
            };
            assert_eq!((text.as_str(), clause.not), (words, false));
        }
    }
}
