//! SRX from XML.
//! Invariants: a rule that cannot be used is reported by its line and costs that rule alone;
//! what is no SRX is refused; nothing is taken in beyond the limits of the room.

use quick_xml::{
    XmlVersion,
    events::{BytesStart, Event},
    reader::Reader,
};
use thiserror::Error;

use super::{
    Handles, LanguageMap, LanguageRules, MAX_BYTES, MAX_PATTERN, MAX_RULES, PatternError, Rule,
    Srx, pattern,
};
use crate::text::Unread;

/// The element of the header that says how a file of ours combines.
pub(super) const OURS: &str = "glossator:breaks";

/// Elements in elements.
const MAX_DEPTH: usize = 64;

/// What a file says, and what of it cannot be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    pub srx: Srx,
    pub bad: Vec<BadRule>,
}

/// A rule or map that is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRule {
    /// 1-based.
    pub line: u64,
    pub why: Unread,
    /// It stands among the rules all the same, and is written with them.
    pub kept: bool,
}

/// Why a file is not read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    #[error("line {line}, column {column}: {why}")]
    Syntax { line: u64, column: u64, why: Unread },
    /// XML, but not this.
    #[error("the outermost element is no srx")]
    NotSrx,
    #[error("version {found} is not known")]
    Version { found: String },
    #[error("longer than {limit} bytes")]
    TooLong { limit: usize },
    #[error("more than {limit} rules")]
    TooMany { limit: usize },
}

/// Reads the text of a file.
///
/// # Errors
/// See [`ReadError`].
pub fn read(text: &str) -> Result<Read, ReadError> {
    reading(text, true)
}

/// The same of a file whose rules are known to be usable.
pub(super) fn read_trusted(text: &str) -> Result<Read, ReadError> {
    reading(text, false)
}

fn reading(text: &str, tries: bool) -> Result<Read, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLong { limit: MAX_BYTES });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reading = Reading {
        text,
        lines: (0, 1),
        found: Read::default(),
        path: Vec::new(),
        rule: None,
        count: 0,
        is_srx: false,
        tries,
    };
    reading.run()?;
    Ok(reading.found)
}

struct Reading<'a> {
    text: &'a str,
    /// A place and its line; lines are asked for in order.
    lines: (usize, u64),
    found: Read,
    /// The names of the open elements.
    path: Vec<String>,
    rule: Option<OpenRule>,
    count: usize,
    is_srx: bool,
    /// Whether each pattern is tried.
    tries: bool,
}

#[derive(Default)]
struct OpenRule {
    rule: Rule,
    line: u64,
    /// What is wrong with its text.
    fault: Option<Unread>,
}

impl Reading<'_> {
    fn run(&mut self) -> Result<(), ReadError> {
        let text = self.text;
        let mut reader = Reader::from_str(text);
        loop {
            let from = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let event = reader.read_event().map_err(|error| {
                let at = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                syntax(text, at, Unread::said(error))
            })?;
            match event {
                Event::Start(start) => {
                    self.open(&start, from)?;
                    self.path.push(start.local_name().as_ref().to_owned());
                    if self.path.len() > MAX_DEPTH {
                        let limit = MAX_DEPTH;
                        return Err(syntax(text, from, Unread::TooDeep { limit }));
                    }
                }
                Event::Empty(start) => {
                    self.open(&start, from)?;
                    if start.local_name().as_ref() == "rule" {
                        self.close_rule();
                    }
                }
                Event::End(_) => {
                    if self.path.pop().as_deref() == Some("rule") {
                        self.close_rule();
                    }
                }
                Event::Text(words) => self.say(&words.xml10_content()),
                Event::CData(words) => self.say(&words.xml10_content()),
                Event::GeneralRef(reference) => {
                    let named = match reference.resolve_char_ref() {
                        Ok(Some(c)) => Some(c.to_string()),
                        Ok(None) => quick_xml::escape::resolve_predefined_entity(&reference)
                            .map(str::to_owned),
                        Err(_) => None,
                    };
                    match named {
                        Some(words) => self.say(&words),
                        None => self.fault(Unread::Reference {
                            name: shorten(&reference),
                        }),
                    }
                }
                Event::Eof if self.path.is_empty() && self.is_srx => return Ok(()),
                Event::Eof if self.path.is_empty() => return Err(ReadError::NotSrx),
                Event::Eof => {
                    return Err(syntax(text, text.len(), Unread::EndsTooSoon));
                }
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
            }
        }
    }

    /// Whether these are the innermost open elements.
    fn within(&self, path: &[&str]) -> bool {
        let open = self.path.iter().rev().map(String::as_str);
        path.len() <= self.path.len() && open.zip(path.iter().rev()).all(|(a, b)| a == *b)
    }

    fn open(&mut self, element: &BytesStart<'_>, at: usize) -> Result<(), ReadError> {
        let value = |name: &str| attribute(element, name);
        if self.path.is_empty() {
            if element.local_name().as_ref() != "srx" {
                return Err(ReadError::NotSrx);
            }
            self.is_srx = true;
            let version = value("version").unwrap_or_else(|| "2.0".to_owned());
            if !version.starts_with("1.") && !version.starts_with("2.") {
                let found = shorten(&version);
                return Err(ReadError::Version { found });
            }
            return Ok(());
        }
        let yes = |name: &str, otherwise: bool| match value(name).as_deref() {
            Some("yes" | "true" | "1") => true,
            Some("no" | "false" | "0") => false,
            _ => otherwise,
        };
        match element.local_name().as_ref() {
            "header" if self.within(&["srx"]) => {
                self.found.srx.cascade = yes("cascade", false);
                self.found.srx.segment_subflows = yes("segmentsubflows", true);
            }
            "formathandle" if self.within(&["header"]) => {
                let handles = &mut self.found.srx.handles;
                let Handles {
                    start,
                    end,
                    isolated,
                } = handles;
                let handle = match value("type").as_deref() {
                    Some("start") => start,
                    Some("end") => end,
                    Some("isolated") => isolated,
                    _ => return Ok(()),
                };
                *handle = yes("include", *handle);
            }
            _ if element.name().as_ref() == OURS && self.within(&["header"]) => {
                self.found.srx.over_icu = value("over").as_deref() == Some("icu");
            }
            "languagerule" if self.within(&["languagerules"]) => {
                self.count()?;
                let name = value("languagerulename").unwrap_or_default();
                self.found.srx.languages.push(LanguageRules {
                    name,
                    rules: Vec::new(),
                });
            }
            "rule" if self.within(&["languagerules", "languagerule"]) => {
                self.count()?;
                self.rule = Some(OpenRule {
                    line: self.line(at),
                    rule: Rule {
                        breaks: yes("break", true),
                        ..Rule::default()
                    },
                    fault: None,
                });
            }
            "languagemap" if self.within(&["maprules"]) || self.within(&["maprule"]) => {
                self.count()?;
                let map = LanguageMap {
                    pattern: value("languagepattern").unwrap_or_default(),
                    rules: value("languagerulename").unwrap_or_default(),
                };
                let line = self.line(at);
                if let Err(error) = pattern::tag(&map.pattern) {
                    self.found.bad.push(BadRule {
                        line,
                        why: unusable("languagepattern", error),
                        kept: true,
                    });
                }
                self.found.srx.maps.push(map);
            }
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, words: &str) {
        let (is_before, is_after) = (
            self.within(&["rule", "beforebreak"]),
            self.within(&["rule", "afterbreak"]),
        );
        let Some(open) = &mut self.rule else { return };
        let pattern = match (is_before, is_after) {
            (true, _) => &mut open.rule.before,
            (_, true) => &mut open.rule.after,
            _ => return,
        };
        if pattern.len() + words.len() > MAX_PATTERN {
            open.fault = Some(Unread::TooLong { limit: MAX_PATTERN });
            return;
        }
        if let Some(c) = words.chars().find(|&c| !is_xml(c)) {
            let character = format!("U+{:04X}", u32::from(c));
            open.fault = Some(Unread::Character { character });
            return;
        }
        pattern.push_str(words);
    }

    fn fault(&mut self, why: Unread) {
        if let Some(open) = &mut self.rule {
            open.fault = Some(why);
        }
    }

    /// A rule with a pattern that was not taken in whole is not kept: it would say something
    /// else. One whose pattern is not understood here may be understood elsewhere.
    fn close_rule(&mut self) {
        let Some(open) = self.rule.take() else { return };
        let line = open.line;
        if let Some(why) = open.fault {
            let kept = false;
            self.found.bad.push(BadRule { line, why, kept });
            return;
        }
        let halves = [
            (&open.rule.before, "beforebreak"),
            (&open.rule.after, "afterbreak"),
        ];
        for (said, what) in halves.into_iter().filter(|_| self.tries) {
            if let Err(error) = pattern::Half::parse(said) {
                self.found.bad.push(BadRule {
                    line,
                    why: unusable(what, error),
                    kept: true,
                });
                break;
            }
        }
        if let Some(language) = self.found.srx.languages.last_mut() {
            language.rules.push(open.rule);
        }
    }

    fn count(&mut self) -> Result<(), ReadError> {
        self.count += 1;
        if self.count > MAX_RULES {
            return Err(ReadError::TooMany { limit: MAX_RULES });
        }
        Ok(())
    }

    fn line(&mut self, at: usize) -> u64 {
        let (from, line) = self.lines;
        let at = at.clamp(from, self.text.len());
        let more = memchr::memchr_iter(b'\n', &self.text.as_bytes()[from..at]).count();
        self.lines = (at, line + more as u64);
        self.lines.1
    }
}

/// The value of an attribute, whatever its prefix; `None` also where it cannot be read.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element
        .attributes()
        .filter_map(Result::ok)
        .find(|it| it.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    let fits = value.len() <= MAX_PATTERN && value.chars().all(is_xml);
    fits.then(|| value.into_owned())
}

/// Whether XML 1.0 can say it.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// What is wrong with the pattern of an element or attribute.
fn unusable(of: &str, error: PatternError) -> Unread {
    match error {
        PatternError::Unreadable(said) => Unread::said(format!("{of}: {said}")),
        PatternError::TooLong => Unread::TooLong { limit: MAX_PATTERN },
        PatternError::TooLarge => Unread::PatternTooLarge,
    }
}

fn syntax(text: &str, at: usize, why: Unread) -> ReadError {
    let before = &text.as_bytes()[..at.min(text.len())];
    let start = memchr::memrchr(b'\n', before).map_or(0, |lf| lf + 1);
    ReadError::Syntax {
        line: 1 + memchr::memchr_iter(b'\n', before).count() as u64,
        column: 1 + String::from_utf8_lossy(&before[start..]).chars().count() as u64,
        why,
    }
}

/// At most 60 characters, for a message.
fn shorten(text: &str) -> String {
    text.chars().take(60).collect()
}
