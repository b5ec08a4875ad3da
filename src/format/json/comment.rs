//! Reads comments. One whose passage cannot be used stays, as one on the document: what people
//! said is not lost with its place.

use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::value::RawValue;

use super::{
    document::Texts,
    field::{Problems, Record, Spot},
    mention::{MOMENT, read_by, read_range},
    read::{Reading, doubled},
};
use crate::{
    format::ImportedComment,
    model::{CommentId, ProblemCode, edit::Kind, shorten},
};

/// The comments of a document; answers name others of the list.
pub(super) fn read_all(
    reading: &mut Reading,
    raw: &[&RawValue],
    list: &Spot<'_>,
    texts: &Texts,
    problems: &mut Problems<'_>,
) -> Vec<ImportedComment> {
    let mut comments = Vec::with_capacity(raw.len());
    let mut by_id: HashMap<String, usize> = HashMap::new();
    // What each answers, as the file spells it: it may stand further on.
    let mut answers: Vec<(usize, String, usize)> = Vec::new();
    for (index, raw) in raw.iter().enumerate() {
        let known = &["id", "range", "text", "by", "at", "answers", "resolved"];
        let Some(record) = Record::of(raw, known, list.index(index), problems) else {
            continue;
        };
        let Some(text) = record.need::<String>("text", "string", problems) else {
            continue;
        };
        let given = record.get::<String>("id", "uuid", problems);
        let id = record.get::<CommentId>("id", "uuid", problems);
        let twice = id.filter(|id| !reading.comments.insert(*id));
        if let Some(twice) = &twice {
            doubled(Kind::Comment, twice, record.spot(), problems);
        }
        let place = record.raw("range").and_then(|raw| {
            let spot = record.spot().key("range");
            read_range(raw, spot, texts, problems)
        });
        let place = place.and_then(|at| texts.kept(at));
        if let Some(given) = given {
            by_id.entry(given).or_insert(comments.len());
        }
        if let Some(to) = record.get::<String>("answers", "uuid", problems) {
            answers.push((comments.len(), to, index));
        }
        comments.push(ImportedComment {
            id: id.filter(|_| twice.is_none()),
            at: place,
            text,
            by: read_by(reading, &record, problems),
            when: record.get::<Timestamp>("at", MOMENT, problems),
            answers: None,
            resolved: record
                .get::<bool>("resolved", "true or false", problems)
                .unwrap_or_default(),
        });
    }
    for (own, to, index) in answers {
        let found = by_id.get(&to).copied().filter(|at| *at != own);
        if found.is_none() {
            let code = ProblemCode::Dangling {
                kind: Kind::Comment,
                id: String::new(),
                names: Kind::Comment,
                missing: shorten(&to),
            };
            problems.add(code, &list.index(index).key("answers"));
        }
        if let Some(comment) = comments.get_mut(own) {
            comment.answers = found;
        }
    }
    comments
}
