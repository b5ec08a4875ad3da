//! What services have in common: a batch becomes a question, a reply becomes answers.

use serde_json::Value;

use super::{
    Batch, Fault, Limits,
    http::{Call, Reply},
    remote::Tested,
};
use crate::text::Language;

/// So much of what a service says is shown.
const SAID: usize = 300;

/// How one service speaks.
pub(super) trait Shape: Send + Sync + std::fmt::Debug {
    fn limits(&self) -> Limits;

    /// # Errors
    /// The service cannot be asked that.
    fn call(&self, batch: &Batch<'_>) -> Result<Call, Fault>;

    /// Reads a reply of success: an answer for each text.
    ///
    /// # Errors
    /// It is not what the service should say.
    fn read(&self, batch: &Batch<'_>, reply: &Reply) -> Result<Vec<Result<String, Fault>>, Fault>;

    /// Reads a reply of another status.
    fn refusal(&self, batch: Option<&Batch<'_>>, reply: &Reply) -> Fault;

    /// A question that sends no text.
    fn test_call(&self) -> Call;

    /// # Errors
    /// It is not what the service should say.
    fn read_test(&self, reply: &Reply) -> Result<Tested, Fault>;
}

/// # Errors
/// It is none.
pub(super) fn json(reply: &Reply) -> Result<Value, Fault> {
    serde_json::from_slice(&reply.body).map_err(|_| Fault::NotJson)
}

/// What a service says of its refusal, at one of the places where services say it; where it
/// speaks no JSON, nothing: a page of HTML helps nobody.
pub(super) fn said(reply: &Reply) -> String {
    let value = json(reply).unwrap_or_default();
    let places = [
        "/error/message",
        "/error",
        "/message",
        "/detail",
        "/explanation",
    ];
    let texts = places
        .iter()
        .filter_map(|place| value.pointer(place)?.as_str());
    let said = texts.map(str::trim).find(|text| !text.is_empty());
    said.unwrap_or_default().chars().take(SAID).collect()
}

/// What a status means wherever it comes from.
pub(super) fn usual_refusal(reply: &Reply, said: String) -> Fault {
    match reply.status {
        401 | 403 => Fault::BadKey { said },
        404 | 405 => Fault::NotThere,
        413 | 414 => Fault::TooLarge,
        429 | 529 => Fault::TooOften {
            wait: reply.retry_after,
        },
        503 => Fault::Loading,
        status @ 400..=499 => Fault::Refused { status, said },
        status => Fault::Failed { status, said },
    }
}

pub(super) fn pair(batch: Option<&Batch<'_>>, reply: &Reply, said: String) -> Fault {
    match batch {
        Some(batch) => Fault::Pair {
            from: batch.from.cloned(),
            to: batch.to.clone(),
        },
        None => usual_refusal(reply, said),
    }
}

/// # Errors
/// There are more or fewer than were sent.
pub(super) fn count(sent: usize, came: usize) -> Result<(), Fault> {
    match sent == came {
        true => Ok(()),
        false => Err(Fault::Count { sent, came }),
    }
}

/// A translation as it came; nothing is none.
pub(super) fn filled(text: &str) -> Result<String, Fault> {
    match text.trim().is_empty() {
        true => Err(Fault::Empty),
        false => Ok(text.to_owned()),
    }
}

/// `Hans` or `Hant`, as tags or their regions say.
pub(super) fn chinese(language: &Language) -> &'static str {
    let traditional = language
        .as_str()
        .split('-')
        .any(|part| matches!(part, "Hant" | "TW" | "HK" | "MO"));
    if traditional { "Hant" } else { "Hans" }
}
