//! Many texts: cut into batches, each text answered or not.
//! Invariant: an answer is handed on as soon as it came, so that what came stays whatever
//! happens after it; a text that occurs several times is sent once.

use std::{
    cell::Cell,
    collections::{HashMap, VecDeque},
    ops::Range,
};

use super::{Batch, Engine, EngineError, Fault, Limits, Text, protect};
use crate::{
    task::{Cancel, Progress},
    text::Language,
};

/// So many batches in a row that got no answer in time end the work.
const SLOW: u32 = 2;

#[derive(Debug, Clone)]
pub struct Job<'a> {
    /// `None`: nobody knows.
    pub from: Option<Language>,
    pub to: Language,
    pub texts: Vec<&'a Text>,
    pub protect_names: bool,
}

/// Translates. `each` gets the place of a text and what came of it, once a text at most; a
/// step of `progress` is a text. Blank texts come back as they are and are not sent.
///
/// # Errors
/// The work could not go on; texts that `each` did not get are not translated. Where the
/// engine was cancelled that is [`Fault::Cancelled`].
pub fn translate(
    engine: &dyn Engine,
    job: &Job<'_>,
    progress: &Progress,
    cancel: &Cancel,
    each: &mut dyn FnMut(usize, Result<String, EngineError>),
) -> Result<(), EngineError> {
    translate_watched(engine, job, progress, cancel, &mut |_| {}, each)
}

/// As [`translate`]. `gone` gets the place of a text that left this machine, or may have, once
/// a text at most, whatever came of it.
///
/// # Errors
/// As there.
pub fn translate_watched(
    engine: &dyn Engine,
    job: &Job<'_>,
    progress: &Progress,
    cancel: &Cancel,
    gone: &mut dyn FnMut(usize),
    each: &mut dyn FnMut(usize, Result<String, EngineError>),
) -> Result<(), EngineError> {
    let limits = engine.limits();
    let (mut places, mut order): (HashMap<&Text, Vec<usize>>, Vec<&Text>) = Default::default();
    for (at, text) in job.texts.iter().enumerate() {
        if text.text.trim().is_empty() {
            progress.step();
            each(at, Ok(text.text.clone()));
            continue;
        }
        let known = places.entry(text).or_insert_with(|| {
            order.push(text);
            Vec::new()
        });
        known.push(at);
    }
    // What is sent where names are protected and the engine is not told of them by itself.
    let in_place: Vec<Text> = match job.protect_names && !engine.knows_names() {
        true => order.iter().map(|text| protect::in_place(text)).collect(),
        false => Vec::new(),
    };
    let sent: Vec<&Text> = match in_place.is_empty() {
        true => order.clone(),
        false => in_place.iter().collect(),
    };
    let mut tell = |text: &Text, answer: Result<String, EngineError>| {
        let answer =
            answer.and_then(
                |answer| match !job.protect_names || protect::has_all(text, &answer) {
                    true => Ok(answer),
                    false => Err(engine.error(Fault::NameChanged)),
                },
            );
        for &at in places.get(text).into_iter().flatten() {
            progress.step();
            each(at, answer.clone());
        }
    };
    let mut waiting: VecDeque<Range<usize>> = cut(&sent, limits).into();
    let mut slow = 0;
    // A batch that was too large goes again, in parts.
    let mut known_gone = vec![false; order.len()];
    while let Some(range) = waiting.pop_front() {
        let texts = &order[range.clone()];
        let left = Cell::new(false);
        let batch = Batch {
            from: job.from.as_ref(),
            to: &job.to,
            texts: &sent[range.clone()],
            protect_names: job.protect_names,
            left: &left,
        };
        let answers = engine.translate(&batch, cancel);
        if left.get() {
            for (text, known) in texts.iter().zip(&mut known_gone[range.clone()]) {
                if !std::mem::replace(known, true) {
                    places
                        .get(text)
                        .into_iter()
                        .flatten()
                        .for_each(|&at| gone(at));
                }
            }
        }
        slow = match &answers {
            Err(error) if matches!(error.fault, Fault::TimedOut { .. }) => slow + 1,
            _ => 0,
        };
        match answers {
            Ok(answers) => {
                for (text, answer) in texts.iter().zip(answers) {
                    tell(text, answer);
                }
            }
            // The service takes less at once than it says.
            Err(error) if error.fault == Fault::TooLarge && texts.len() > 1 => {
                let middle = range.start + texts.len() / 2;
                waiting.push_front(middle..range.end);
                waiting.push_front(range.start..middle);
            }
            Err(error)
                if error.fault.is_of_one_text()
                    || (slow < SLOW && matches!(error.fault, Fault::TimedOut { .. })) =>
            {
                for text in texts {
                    tell(text, Err(error.clone()));
                }
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Ranges of texts that may go together. One that is too long for any goes alone.
fn cut(texts: &[&Text], limits: Limits) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (at, text) in texts.iter().enumerate() {
        let long = text.text.chars().count() > limits.characters;
        let own = if long { limits.bytes } else { written(text) };
        let full = at - start >= limits.texts || bytes + own > limits.bytes;
        if full && at > start {
            ranges.push(start..at);
            (start, bytes) = (at, 0);
        }
        bytes += own;
    }
    if start < texts.len() {
        ranges.push(start..texts.len());
    }
    ranges
}

/// Bytes of a text in JSON, its marks and renderings included.
fn written(text: &Text) -> usize {
    let escaped = text
        .text
        .bytes()
        .filter(|b| matches!(b, b'"' | b'\\' | b'\n' | b'&' | b'<' | b'>'));
    let names: usize = text.names.iter().map(|it| 8 + it.rendering.len()).sum();
    text.text.len() + 5 * escaped.count() + names + 4
}
