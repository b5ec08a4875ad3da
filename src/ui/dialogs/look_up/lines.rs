//! What dictionaries said, line by line.
//! Invariant: a rendering is a part of its line, and no line is empty.

use std::ops::Range;

use crate::{l10n::messages as m, translate::dictionary::How, ui::look::Look};

use super::Said;

/// Lines that are shown of all articles.
const MOST: usize = 600;
/// What has more characters is a sentence, no rendering.
const LONGEST_PART: usize = 60;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The name of a dictionary.
    Title,
    Headword,
    Text,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub kind: Kind,
    pub text: String,
    /// Its renderings, where there are several.
    pub parts: Vec<Range<usize>>,
}

impl Line {
    fn new(kind: Kind, text: &str) -> Self {
        let parts = match kind {
            Kind::Text => parts(text),
            Kind::Title | Kind::Headword => Vec::new(),
        };
        Self {
            kind,
            text: text.to_owned(),
            parts,
        }
    }

    pub fn can_be_chosen(&self) -> bool {
        self.kind == Kind::Text
    }

    pub fn parts(&self) -> usize {
        self.parts.len()
    }

    /// A rendering of it, or the whole line.
    pub fn part(&self, part: Option<usize>) -> Option<&str> {
        match part {
            _ if !self.can_be_chosen() => None,
            Some(part) => self.text.get(self.parts.get(part)?.clone()),
            None => Some(self.text.as_str()),
        }
    }
}

/// Everything that was said of a word.
pub fn of(said: &[Said], word: &str, look: &Look<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for answer in said {
        lines.push(Line::new(Kind::Title, &answer.title));
        for article in &answer.articles {
            let texts = article.text.lines().map(str::trim);
            let mut texts: Vec<&str> = texts.filter(|it| !it.is_empty()).collect();
            let mut headword = article.headword.as_str();
            // Many articles begin with their headword, its sound and its class.
            if texts.first().is_some_and(|it| it.starts_with(headword)) && texts.len() > 1 {
                headword = texts.remove(0);
            }
            let headword = match article.how {
                How::Form => m::dictionary_headword(look.l, headword, word),
                How::Same | How::Beginning => headword.to_owned(),
            };
            lines.push(Line::new(Kind::Headword, &headword));
            let texts = texts.into_iter();
            lines.extend(texts.map(|text| Line::new(Kind::Text, text)));
        }
    }
    lines.truncate(MOST);
    lines
}

/// The renderings of a line: »authority, agency; office« has three. What stands in brackets
/// or is a number before them is none.
fn parts(line: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut start, mut depth) = (0, 0usize);
    let mut cut = |range: Range<usize>| {
        let text = &line[range.clone()];
        let begins = text.trim_start_matches(|c: char| {
            c.is_whitespace() || c.is_ascii_digit() || matches!(c, '.' | ')' | '–' | '—' | '•')
        });
        let start = range.end - begins.len();
        let end = start
            + begins
                .trim_end_matches(|c: char| c.is_whitespace() || c == '.')
                .len();
        if end > start && begins.chars().any(char::is_alphanumeric) {
            found.push(start..end);
        }
    };
    for (at, c) in line.char_indices() {
        match c {
            '(' | '[' | '<' | '{' | '（' | '〔' | '【' => depth += 1,
            ')' | ']' | '>' | '}' | '）' | '〕' | '】' => depth = depth.saturating_sub(1),
            ',' | ';' | '、' | '；' | '،' | '؛' | '，' if depth == 0 => {
                cut(start..at);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    cut(start..line.len());
    let short = |part: &Range<usize>| line[part.clone()].chars().count() <= LONGEST_PART;
    match found.len() > 1 || found.first() != Some(&(0..line.len())) {
        true => found.into_iter().filter(short).collect(),
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[track_caller]
    fn check(line: &str, want: &[&str]) {
        let found: Vec<&str> = parts(line).into_iter().map(|at| &line[at]).collect();
        assert_eq!(found, want);
    }

    #[test]
    fn a_line_falls_into_its_renderings() {
        check(
            "authority, agency; office",
            &["authority", "agency", "office"],
        );
        check("1. authority", &["authority"]);
        check("authority", &[]);
        check(
            "bank (of a river, of a lake), shore",
            &["bank (of a river, of a lake)", "shore"],
        );
        check("役所、官庁", &["役所", "官庁"]);
        check("سلطة، هيئة", &["سلطة", "هيئة"]);
        // Characters are counted, not the bytes they take.
        let long = "独立行政法人宇宙航空研究開発機構宇宙";
        let (twice, often) = (long.repeat(2), long.repeat(4));
        check(&format!("{twice}、役所"), &[twice.as_str(), "役所"]);
        check(&format!("{often}、役所"), &["役所"]);
        check(",, ;", &[]);
        check("", &[]);
    }
}
