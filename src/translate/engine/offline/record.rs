//! Sums and languages from Firefox's own JSON, where it lies beside the files: the list of
//! Remote Settings (`translations-models`, `translations-models-v2`), or the `metadata.json`
//! of a model.
//! Invariant: what it does not say is left open; a file that is neither is not ours to judge.

use serde::Deserialize;

use crate::text::Language;

/// The largest that is read, in bytes: Firefox's whole list has one.
pub(super) const MOST_RECORDS: u64 = 8 << 20;

/// What is said of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record {
    /// `None`: of the model in the same folder.
    pub(super) name: Option<String>,
    pub(super) sha256: Option<String>,
    pub(super) pair: Option<(Language, Language)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Said {
    name: Option<String>,
    hash: Option<String>,
    decompressed_hash: Option<String>,
    #[serde(alias = "fromLang")]
    source_language: Option<String>,
    #[serde(alias = "toLang")]
    target_language: Option<String>,
    attachment: Option<Attachment>,
}

#[derive(Deserialize)]
struct Attachment {
    hash: Option<String>,
    filename: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum File {
    List { data: Vec<serde_json::Value> },
    Bare(Vec<serde_json::Value>),
    One(serde_json::Value),
}

/// All that is said in a file; nothing, where it is no such file.
pub(super) fn read(bytes: &[u8]) -> Vec<Record> {
    let values = match serde_json::from_slice(bytes) {
        Ok(File::List { data } | File::Bare(data)) => data,
        Ok(File::One(value)) => vec![value],
        Err(_) => Vec::new(),
    };
    // A record of another kind costs itself.
    let said = values
        .into_iter()
        .filter_map(|it| serde_json::from_value(it).ok());
    said.filter_map(record).collect()
}

fn record(said: Said) -> Option<Record> {
    let language = |tag: Option<String>| Language::parse(&tag?).ok();
    let pair = language(said.source_language).zip(language(said.target_language));
    // Of an attachment that is packed, the sum is that of what is packed.
    let attached = said
        .attachment
        .filter(|it| it.filename.is_some() && it.filename == said.name)
        .and_then(|it| it.hash);
    let sum = said.decompressed_hash.or(attached);
    let sum = sum.or(said.hash.filter(|_| said.name.is_none()));
    let sha256 = sum
        .map(|it| it.to_ascii_lowercase())
        .filter(|it| is_sum(it));
    let says = sha256.is_some() || pair.is_some();
    says.then_some(Record {
        name: said.name,
        sha256,
        pair,
    })
}

fn is_sum(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|it| it.is_ascii_hexdigit())
}
