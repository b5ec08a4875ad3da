//! One of the values of a list: the key that is kept with mentions and written to files, and
//! what people read instead of it.
//! Invariant: one without names is a bare string in files, as all were once.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::is_default;
use crate::text::Language;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub key: String,
    /// Names by interface language; where one is missing the key is shown.
    pub names: BTreeMap<Language, String>,
}

impl Choice {
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            names: BTreeMap::new(),
        }
    }

    /// The name in a language, by its primary tag; where there is none, the key.
    pub fn name_in(&self, tag: &str) -> &str {
        let mut names = self.names.iter();
        let own = names.find(|(language, _)| language.primary() == tag);
        own.map_or(&self.key, |(_, name)| name)
    }
}

#[derive(Deserialize, Serialize)]
#[serde(rename = "Choice")]
struct Record<K, N: Default + PartialEq> {
    key: K,
    #[serde(default, skip_serializing_if = "is_default")]
    names: N,
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.names.is_empty() {
            return serializer.serialize_str(&self.key);
        }
        Record {
            key: &self.key,
            names: self.names.clone(),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Said)
    }
}

/// Reads a bare string or a record.
struct Said;

impl<'de> Visitor<'de> for Said {
    type Value = Choice;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a choice: \"key\", or (key: \"key\", names: {…})")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Choice, E> {
        Ok(Choice::new(key))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Choice, A::Error> {
        type Read = Record<String, BTreeMap<Language, String>>;
        let record = Read::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Choice {
            key: record.key,
            names: record.names,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ValueKind;

    fn named(key: &str, names: &[(&str, &str)]) -> Choice {
        let names = names.iter().map(|&(tag, name)| {
            let language = Language::parse(tag).expect("a language");
            (language, name.to_owned())
        });
        Choice {
            key: key.to_owned(),
            names: names.collect(),
        }
    }

    #[test]
    fn lists_of_bare_strings_are_read_and_written_as_such() {
        let old = "OneOf([\"high\",\"low\"])";
        let kind: ValueKind = ron::from_str(old).expect("as files had it once");
        let want = ["high", "low"].map(Choice::new);
        assert_eq!(kind, ValueKind::OneOf(want.to_vec()));
        assert_eq!(ron::to_string(&kind).expect("it can be said"), old);
    }

    #[test]
    fn names_are_written_with_those_that_have_them_alone() {
        let high = named("high", &[("de", "hoch"), ("ja", "高")]);
        let kind = ValueKind::ManyOf(vec![high.clone(), Choice::new("low")]);
        let text = ron::to_string(&kind).expect("it can be said");
        let want = "ManyOf([(key:\"high\",names:{\"de\":\"hoch\",\"ja\":\"高\"}),\"low\"])";
        assert_eq!(text, want);
        let read: ValueKind = ron::from_str(&text).expect("it is ours");
        assert_eq!(read, kind);
        let json = serde_json::to_string(&kind).expect("it can be said");
        let read: ValueKind = serde_json::from_str(&json).expect("it is ours");
        assert_eq!(read, kind);
        assert_eq!(high.name_in("de"), "hoch");
        assert_eq!(high.name_in("en"), "high");
    }

    #[test]
    fn what_is_no_choice_is_refused() {
        for bad in ["OneOf([3])", "OneOf([(names:{\"de\":\"hoch\"})])"] {
            assert!(ron::from_str::<ValueKind>(bad).is_err(), "{bad}");
        }
    }
}
