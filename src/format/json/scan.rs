//! Takes a file apart into its records, as far as it is whole.
//!
//! Records are kept as slices of the file and looked into later, one by one: a record of the
//! wrong shape is no damage here, and labels may stand after the mentions that bear them.
//! Invariant: what was whole before an error is kept; depth costs no stack.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{MAX_RECORDS, translation::Translations};

/// Something of the wrong shape where records were looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub key: &'static str,
    pub expected: &'static str,
    pub found: &'static str,
}

/// The file in pieces.
#[derive(Debug, Default)]
pub(super) struct Parts<'a> {
    pub format: Option<&'a RawValue>,
    pub version: Option<&'a RawValue>,
    pub session: Option<&'a RawValue>,
    pub labels: Records<'a>,
    pub entities: Records<'a>,
    pub terms: Records<'a>,
    pub documents: Documents<'a>,
    pub wrong: Vec<Wrong>,
}

/// The elements of one list.
#[derive(Debug, Default)]
pub(super) struct Records<'a> {
    pub raw: Vec<&'a RawValue>,
    /// Whether there were more than [`MAX_RECORDS`].
    pub cut: bool,
    pub shape: Shape,
}

#[derive(Debug, Default)]
pub(super) struct Documents<'a> {
    pub list: Vec<DocumentParts<'a>>,
    pub cut: bool,
    shape: Shape,
}

#[derive(Debug, Default)]
pub(super) struct DocumentParts<'a> {
    pub fields: Fields<'a>,
    pub left_out: Records<'a>,
    pub mentions: Records<'a>,
    pub relations: Records<'a>,
    pub comments: Records<'a>,
    pub translations: Translations<'a>,
    pub wrong: Vec<Wrong>,
    /// Whether the file is damaged inside it.
    pub torn: bool,
    shape: Shape,
}

/// The members of an object that are known, in the order of the file.
pub(super) type Fields<'a> = Vec<(&'static str, &'a RawValue)>;

/// What was found where a list or an object should be; nothing if it was one.
pub(super) type Shape = Option<&'static str>;

impl DocumentParts<'_> {
    /// What it is instead of an object.
    pub(super) fn not_an_object(&self) -> Option<&'static str> {
        self.shape
    }
}

const DOCUMENT_FIELDS: &[&str] = &[
    "id",
    "title",
    "author",
    "language",
    "outlet",
    "published",
    "url",
    "source",
    "status",
    "attributes",
    "text",
    "left_out",
    "mentions",
    "relations",
    "comments",
    "translations",
];
const FILE_FIELDS: &[&str] = &[
    "format",
    "version",
    "session",
    "labels",
    "entities",
    "terms",
    "documents",
];

/// Reads `json` as far as it is whole; the error says where it stopped being so.
pub(super) fn scan(json: &str) -> (Parts<'_>, Result<(), serde_json::Error>) {
    let mut parts = Parts::default();
    let mut file = serde_json::Deserializer::from_str(json);
    let result = Into(&mut parts)
        .deserialize(&mut file)
        .and_then(|()| file.end());
    (parts, result)
}

/// The known members of an object.
///
/// # Errors
/// When `raw` is no object.
pub(super) fn fields<'a>(
    raw: &'a RawValue,
    known: &'static [&'static str],
) -> Result<Fields<'a>, serde_json::Error> {
    struct Object(&'static [&'static str]);
    impl<'de> Visitor<'de> for Object {
        type Value = Fields<'de>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
            let mut fields = Vec::with_capacity(self.0.len());
            while let Some(key) = map.next_key_seed(Key(self.0))? {
                match key {
                    Some(key) => fields.push((key, map.next_value()?)),
                    None => drop(map.next_value::<IgnoredAny>()?),
                }
                if fields.len() > MAX_FIELDS {
                    return Err(serde::de::Error::custom("a key stands too often"));
                }
            }
            Ok(fields)
        }
    }
    serde_json::Deserializer::from_str(raw.get()).deserialize_map(Object(known))
}

/// More than any record has; only repeated keys come to so many.
const MAX_FIELDS: usize = 64;

/// Reads a key; `None` for one that is not known.
pub(super) struct Key(pub &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<&'static str>;
    fn deserialize<D: Deserializer<'de>>(self, key: D) -> Result<Self::Value, D::Error> {
        key.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<&'static str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().copied().find(|known| *known == key))
    }
}

/// A place that takes a list or an object, and notes anything else.
pub(super) trait Sink<'de> {
    fn seq<A: SeqAccess<'de>>(&mut self, mut seq: A) -> Result<(), A::Error> {
        self.note("array");
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
    fn map<A: MapAccess<'de>>(&mut self, mut map: A) -> Result<(), A::Error> {
        self.note("object");
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }
    /// Neither a list nor an object, or the wrong one of them.
    fn note(&mut self, found: &'static str);
}

pub(super) struct Into<'s, S>(pub &'s mut S);

impl<'de, S: Sink<'de>> DeserializeSeed<'de> for Into<'_, S> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        value.deserialize_any(self)
    }
}

impl<'de, S: Sink<'de>> Visitor<'de> for Into<'_, S> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        self.0.seq(seq)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.map(map)
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.note("null");
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.0.note("boolean");
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        self.0.note("number");
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        self.0.note("number");
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.0.note("number");
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        self.0.note("string");
        Ok(())
    }
}

impl<'de> Sink<'de> for Parts<'de> {
    fn map<A: MapAccess<'de>>(&mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(Key(FILE_FIELDS))? {
            match key {
                Some("format") => self.format = Some(map.next_value()?),
                Some("version") => self.version = Some(map.next_value()?),
                Some("session") => self.session = Some(map.next_value()?),
                Some("labels") => map.next_value_seed(Into(&mut self.labels))?,
                Some("entities") => map.next_value_seed(Into(&mut self.entities))?,
                Some("terms") => map.next_value_seed(Into(&mut self.terms))?,
                Some("documents") => map.next_value_seed(Into(&mut self.documents))?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        note_wrong(&mut self.wrong, "labels", self.labels.shape);
        note_wrong(&mut self.wrong, "entities", self.entities.shape);
        note_wrong(&mut self.wrong, "terms", self.terms.shape);
        note_wrong(&mut self.wrong, "documents", self.documents.shape);
        Ok(())
    }
    fn note(&mut self, found: &'static str) {
        let key = "";
        self.wrong.push(Wrong {
            key,
            expected: "object",
            found,
        });
    }
}

/// `null` stands for an empty list.
fn note_wrong(wrong: &mut Vec<Wrong>, key: &'static str, shape: Shape) {
    if let Some(found) = shape.filter(|found| *found != "null") {
        let expected = "array";
        wrong.push(Wrong {
            key,
            expected,
            found,
        });
    }
}

impl<'de> Sink<'de> for Records<'de> {
    fn seq<A: SeqAccess<'de>>(&mut self, mut seq: A) -> Result<(), A::Error> {
        while self.raw.len() < MAX_RECORDS {
            match seq.next_element()? {
                Some(raw) => self.raw.push(raw),
                None => return Ok(()),
            }
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {
            self.cut = true;
        }
        Ok(())
    }
    fn note(&mut self, found: &'static str) {
        self.shape = Some(found);
    }
}

impl<'de> Sink<'de> for Documents<'de> {
    fn seq<A: SeqAccess<'de>>(&mut self, mut seq: A) -> Result<(), A::Error> {
        while self.list.len() < MAX_RECORDS {
            let mut parts = DocumentParts::default();
            let result = seq.next_element_seed(Into(&mut parts));
            if !matches!(result, Ok(None)) {
                parts.torn = result.is_err();
                self.list.push(parts);
            }
            if result?.is_none() {
                return Ok(());
            }
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {
            self.cut = true;
        }
        Ok(())
    }
    fn note(&mut self, found: &'static str) {
        self.shape = Some(found);
    }
}

impl<'de> Sink<'de> for DocumentParts<'de> {
    fn map<A: MapAccess<'de>>(&mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(Key(DOCUMENT_FIELDS))? {
            match key {
                Some("left_out") => map.next_value_seed(Into(&mut self.left_out))?,
                Some("mentions") => map.next_value_seed(Into(&mut self.mentions))?,
                Some("relations") => map.next_value_seed(Into(&mut self.relations))?,
                Some("comments") => map.next_value_seed(Into(&mut self.comments))?,
                Some("translations") => map.next_value_seed(Into(&mut self.translations))?,
                Some(key) => {
                    let raw = map.next_value()?;
                    self.fields.retain(|(known, _)| *known != key);
                    self.fields.push((key, raw));
                }
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        note_wrong(&mut self.wrong, "left_out", self.left_out.shape);
        note_wrong(&mut self.wrong, "mentions", self.mentions.shape);
        note_wrong(&mut self.wrong, "relations", self.relations.shape);
        note_wrong(&mut self.wrong, "comments", self.comments.shape);
        note_wrong(&mut self.wrong, "translations", self.translations.shape);
        Ok(())
    }
    fn note(&mut self, found: &'static str) {
        self.shape = Some(found);
    }
}
