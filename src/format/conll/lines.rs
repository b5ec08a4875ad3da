//! The lines of a token file: documents, their sentences, their tokens.
//! Invariant: no sentence is without a token, no document without a sentence, no token empty.

use super::tag::{self, Tag};
use crate::model::{Place, ProblemCode, Report, shorten};

/// Columns of tags that are read: two where GermEval gives nested mentions.
pub(super) const LAYERS: usize = 2;

#[derive(Debug, Default)]
pub(super) struct Document<'a> {
    pub(super) name: Option<String>,
    pub(super) sentences: Vec<Sentence<'a>>,
}

#[derive(Debug, Default)]
pub(super) struct Sentence<'a> {
    /// What a `# text =` line says it reads.
    pub(super) text: Option<&'a str>,
    pub(super) tokens: Vec<Token<'a>>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) tags: [Option<Tag<'a>>; LAYERS],
    /// Whether a space follows, where the file says so.
    pub(super) space_after: Option<bool>,
}

/// One line, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    Blank,
    Comment(&'a str),
    DocumentStart,
    Token {
        text: &'a str,
        /// `None`: the line has no place for one.
        tag: Option<&'a str>,
        inner: Option<&'a str>,
        /// Of CoNLL-U.
        id: Option<&'a str>,
        misc: Option<&'a str>,
    },
    /// A single column, or no token in the first.
    Bad,
}

impl<'a> Line<'a> {
    /// Columns are set apart by tabs, or else by runs of spaces; the token is the first and the
    /// tag the last. A numbered line of three columns or more has its token in the second.
    pub(super) fn of(line: &'a str) -> Self {
        let line = line.trim_end_matches(['\r', '\n']);
        if line.trim().is_empty() {
            return Self::Blank;
        }
        if line.starts_with("-DOCSTART-") {
            return Self::DocumentStart;
        }
        let mut columns: Vec<&str> = match line.contains('\t') {
            true => line.split('\t').map(|c| c.trim_matches(' ')).collect(),
            false => line.split_ascii_whitespace().collect(),
        };
        while columns.len() > 1 && columns.last().is_some_and(|column| column.is_empty()) {
            columns.pop();
        }
        let ends_in_tag = columns.len() > 1
            && columns
                .last()
                .is_some_and(|last| tag::parse(last).is_some());
        if let Some(rest) = line.strip_prefix('#') {
            let is_named = rest.contains(" = ") || rest.trim_start().starts_with("newdoc");
            if !line.contains('\t') && (is_named || !ends_in_tag) {
                return Self::Comment(rest.trim());
            }
        }
        let is_numbered = columns.len() > 2 && is_number(columns[0]);
        if columns.len() == 10 && is_numbered {
            return Self::Token {
                text: columns[1],
                tag: columns[9]
                    .split('|')
                    .find_map(|pair| pair.strip_prefix("NER=")),
                inner: None,
                id: Some(columns[0]),
                misc: Some(columns[9]),
            };
        }
        let text = columns[usize::from(is_numbered)];
        if columns.len() < 2 || text.is_empty() {
            return Self::Bad;
        }
        let last = columns.len() - 1;
        let is_nested = is_numbered && columns.len() == 4 && tag::parse(columns[2]).is_some();
        Self::Token {
            text,
            tag: Some(columns[if is_nested { last - 1 } else { last }]),
            inner: is_nested.then(|| columns[last]),
            id: None,
            misc: None,
        }
    }
}

/// A number, or two of them around `-` or `.` (CoNLL-U: several words of one token; none in the
/// text).
fn is_number(column: &str) -> bool {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    column.splitn(2, ['-', '.']).all(is_digits)
}

/// Reads all lines.
pub(super) struct Lines<'a, 'r> {
    file: &'r str,
    report: &'r mut Report,
    documents: Vec<Document<'a>>,
    document: Document<'a>,
    sentence: Sentence<'a>,
    /// The number of the last word that the token before stands for, in CoNLL-U.
    covered: u64,
}

impl<'a, 'r> Lines<'a, 'r> {
    /// What cannot be used is reported with its line and costs that line, or its tag.
    pub(super) fn read(text: &'a str, file: &'r str, report: &'r mut Report) -> Vec<Document<'a>> {
        let mut lines = Self {
            file,
            report,
            documents: Vec::new(),
            document: Document::default(),
            sentence: Sentence::default(),
            covered: 0,
        };
        for (at, line) in text.split('\n').enumerate() {
            lines.take(line, at as u64 + 1);
        }
        lines.end_document();
        lines.documents
    }

    fn take(&mut self, line: &'a str, number: u64) {
        match Line::of(line) {
            Line::Blank => self.end_sentence(),
            Line::DocumentStart => self.end_document(),
            Line::Comment(comment) => self.comment(comment),
            Line::Bad => self.bad("TOKEN TAG", line, number),
            Line::Token {
                text,
                tag,
                inner,
                id,
                misc,
            } => {
                let tags = [tag, inner].map(|tag| self.tag(tag, number));
                self.token(text, tags, id, misc);
            }
        }
    }

    fn comment(&mut self, comment: &'a str) {
        if let Some(rest) = comment.strip_prefix("newdoc") {
            self.end_document();
            let name = rest.trim().strip_prefix("id").map(str::trim_start);
            let name = name.and_then(|name| name.strip_prefix('=')).map(str::trim);
            self.document.name = name.filter(|name| !name.is_empty()).map(str::to_owned);
        } else if let Some(rest) = comment.strip_prefix("text")
            && let Some(text) = rest.trim_start().strip_prefix('=')
        {
            // A comment stands before its sentence, blank line or not.
            self.end_sentence();
            self.sentence.text = Some(text.trim());
        }
    }

    fn tag(&mut self, tag: Option<&'a str>, number: u64) -> Option<Tag<'a>> {
        let tag = tag?;
        let parsed = tag::parse(tag);
        if parsed.is_none() {
            self.bad("O, B-…, I-…, E-…, S-…, L-…, U-…", tag, number);
        }
        parsed.flatten()
    }

    fn token(
        &mut self,
        text: &'a str,
        tags: [Option<Tag<'a>>; LAYERS],
        id: Option<&str>,
        misc: Option<&str>,
    ) {
        if let Some(id) = id {
            if id.contains('.') {
                return;
            }
            if let Some((_, last)) = id.split_once('-') {
                self.covered = last.parse().unwrap_or(0);
            } else if id.parse::<u64>().is_ok_and(|id| id <= self.covered) {
                // A word of the token before, which takes the tag of the first that has one.
                if let Some(token) = self.sentence.tokens.last_mut() {
                    token.tags[0] = token.tags[0].or(tags[0]);
                }
                return;
            }
        }
        let space_after = misc.map(|misc| misc.split('|').all(|pair| pair != "SpaceAfter=No"));
        self.sentence.tokens.push(Token {
            text,
            tags,
            space_after,
        });
    }

    fn end_sentence(&mut self) {
        let sentence = std::mem::take(&mut self.sentence);
        self.covered = 0;
        if !sentence.tokens.is_empty() {
            self.document.sentences.push(sentence);
        }
    }

    fn end_document(&mut self) {
        self.end_sentence();
        let document = std::mem::take(&mut self.document);
        if !document.sentences.is_empty() {
            self.documents.push(document);
        }
    }

    fn bad(&mut self, expected: &str, found: &str, number: u64) {
        let code = ProblemCode::BadValue {
            expected: expected.to_owned(),
            found: shorten(found),
        };
        self.report.add(code, Place::line(self.file, number));
    }
}
