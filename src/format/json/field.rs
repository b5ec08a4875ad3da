//! Values of one record, and the places of what is wrong with them.
//! Invariant: a value that is not what it should be is reported once and then counts as not set.

use std::{borrow::Cow, collections::BTreeMap};

use serde::de::Deserialize;
use serde_json::value::RawValue;

use super::scan::{self, Fields};
use crate::{
    model::{DocumentId, Place, ProblemCode, Report, shorten},
    text::Language,
};

/// A place in the file, kept as the way there and spelled out only where something is wrong.
#[derive(Clone, Copy, Debug)]
pub(super) enum Spot<'p> {
    File,
    Key(&'p Spot<'p>, &'static str),
    Index(&'p Spot<'p>, usize),
}

impl<'p> Spot<'p> {
    pub(super) fn key(&'p self, key: &'static str) -> Self {
        Self::Key(self, key)
    }

    pub(super) fn index(&'p self, index: usize) -> Self {
        Self::Index(self, index)
    }

    /// As a JSON Pointer (RFC 6901); our keys need no escapes.
    pub(super) fn pointer(&self) -> String {
        match self {
            Self::File => String::new(),
            Self::Key(above, key) => format!("{}/{key}", above.pointer()),
            Self::Index(above, index) => format!("{}/{index}", above.pointer()),
        }
    }
}

/// Where problems go, with what all their places have in common.
#[derive(Debug)]
pub(super) struct Problems<'r> {
    pub file: &'r str,
    pub report: &'r mut Report,
    pub document: Option<DocumentId>,
    /// Of the document that is being read.
    pub title: Option<String>,
    /// Where the segment stands whose translation is being read: offsets in that are none of
    /// the document.
    pub within: Option<(u64, u64)>,
}

impl Problems<'_> {
    pub(super) fn add(&mut self, code: ProblemCode, spot: &Spot<'_>) {
        self.put(code, spot, None);
    }

    /// With the range in code points of the document.
    pub(super) fn add_at(&mut self, code: ProblemCode, spot: &Spot<'_>, start: u64, end: u64) {
        self.put(code, spot, Some((start, end)));
    }

    pub(super) fn bad(&mut self, expected: &str, found: &str, spot: &Spot<'_>) {
        let (expected, found) = (expected.to_owned(), shorten(found));
        self.add(ProblemCode::BadValue { expected, found }, spot);
    }

    fn put(&mut self, code: ProblemCode, spot: &Spot<'_>, range: Option<(u64, u64)>) {
        if self.report.problems().len() >= Report::LIMIT {
            // Only counted from here on: its place would be thrown away.
            return self.report.add(code, Place::default());
        }
        let place = Place {
            document: self.document,
            title: self.title.clone(),
            range: self.within.or(range),
            ..Place::pointer(self.file, spot.pointer())
        };
        self.report.add(code, place);
    }
}

/// The known members of one record, and where it stands.
#[derive(Debug)]
pub(super) struct Record<'a, 'p> {
    fields: Fields<'a>,
    spot: Spot<'p>,
}

impl<'a, 'p> Record<'a, 'p> {
    /// `None`, reported, where there is no object.
    pub(super) fn of(
        raw: &'a RawValue,
        known: &'static [&'static str],
        spot: Spot<'p>,
        problems: &mut Problems<'_>,
    ) -> Option<Self> {
        match scan::fields(raw, known) {
            Ok(fields) => Some(Self { fields, spot }),
            Err(_) => {
                problems.bad("object", raw.get(), &spot);
                None
            }
        }
    }

    pub(super) fn with(fields: Fields<'a>, spot: Spot<'p>) -> Self {
        Self { fields, spot }
    }

    /// A value as it stands in the file; `None` where the key is missing or `null`.
    /// Of a key that stands twice the last counts.
    pub(super) fn raw(&self, key: &'static str) -> Option<&'a RawValue> {
        let found = self.fields.iter().rev().find(|(own, _)| *own == key);
        found.map(|(_, raw)| *raw).filter(|raw| raw.get() != "null")
    }

    /// The value, or `None` where it is not set or, reported, not what is `expected`.
    pub(super) fn get<T: Deserialize<'a>>(
        &self,
        key: &'static str,
        expected: &str,
        problems: &mut Problems<'_>,
    ) -> Option<T> {
        let raw = self.raw(key)?;
        let value = serde_json::from_str(raw.get());
        if value.is_err() {
            problems.bad(expected, raw.get(), &self.spot.key(key));
        }
        value.ok()
    }

    /// [`Record::get`] of what has to be there.
    pub(super) fn need<T: Deserialize<'a>>(
        &self,
        key: &'static str,
        expected: &str,
        problems: &mut Problems<'_>,
    ) -> Option<T> {
        if self.raw(key).is_none() {
            problems.bad(expected, "null", &self.spot.key(key));
        }
        self.get(key, expected, problems)
    }

    /// A string; empty where it is not set.
    pub(super) fn string(&self, key: &'static str, problems: &mut Problems<'_>) -> String {
        self.get(key, "string", problems).unwrap_or_default()
    }

    /// A string borrowed from the file where it has no escapes.
    pub(super) fn text(
        &self,
        key: &'static str,
        problems: &mut Problems<'_>,
    ) -> Option<Cow<'a, str>> {
        self.get::<Text<'a>>(key, "string", problems)
            .map(|text| text.0)
    }

    /// The elements of a list; none where it is not set.
    pub(super) fn list(&self, key: &'static str, problems: &mut Problems<'_>) -> Vec<&'a RawValue> {
        self.get(key, "array", problems).unwrap_or_default()
    }

    pub(super) fn language(
        &self,
        key: &'static str,
        problems: &mut Problems<'_>,
    ) -> Option<Language> {
        let tag = self.text(key, problems)?;
        language(&tag, &self.spot.key(key), problems)
    }

    /// A language nothing can be done without.
    pub(super) fn need_language(
        &self,
        key: &'static str,
        problems: &mut Problems<'_>,
    ) -> Option<Language> {
        let tag = self.need::<Text<'a>>(key, "language tag", problems)?.0;
        let language = Language::parse(&tag);
        if language.is_err() {
            problems.bad("language tag", &tag, &self.spot.key(key));
        }
        language.ok()
    }

    /// Strings by language, without those whose tag is none.
    pub(super) fn by_language(
        &self,
        key: &'static str,
        problems: &mut Problems<'_>,
    ) -> BTreeMap<Language, String> {
        let texts: BTreeMap<String, String> = self
            .get(key, "object of strings", problems)
            .unwrap_or_default();
        let spot = self.spot.key(key);
        let mut by_language = BTreeMap::new();
        for (tag, text) in texts {
            if let Some(language) = language(&tag, &spot, problems) {
                by_language.insert(language, text);
            }
        }
        by_language
    }

    /// Texts by language, for each of several keys.
    pub(super) fn each_by_language(
        &self,
        key: &'static str,
        problems: &mut Problems<'_>,
    ) -> BTreeMap<String, BTreeMap<Language, String>> {
        let all: BTreeMap<String, BTreeMap<String, String>> = self
            .get(key, "object of objects of strings", problems)
            .unwrap_or_default();
        let spot = self.spot.key(key);
        let mut by_key = BTreeMap::new();
        for (own, texts) in all {
            let texts = texts.into_iter();
            let texts =
                texts.filter_map(|(tag, text)| Some((language(&tag, &spot, problems)?, text)));
            by_key.insert(own, texts.collect());
        }
        by_key
    }

    pub(super) fn spot(&self) -> &Spot<'p> {
        &self.spot
    }
}

fn language(tag: &str, spot: &Spot<'_>, problems: &mut Problems<'_>) -> Option<Language> {
    let language = Language::parse(tag);
    if language.is_err() {
        let tag = shorten(tag);
        problems.add(ProblemCode::BadLanguage { tag }, spot);
    }
    language.ok()
}

#[derive(serde::Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);
