//! A pair that is loaded: one sentence in, one out.
//! Invariant: what the decoder is given was checked; it works on a thread of its own.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use fxtranslate::{engine::Engine, segment::MAX_SOURCE_TOKENS};

use super::{
    contain::contained,
    cut,
    file::{self, MOST_MODEL, MOST_SHORTLIST, MOST_VOCABULARY},
    model,
    shelf::{Known, ModelPair},
    shortlist,
    vocabulary::Vocabulary,
    wrong::{Trouble, Wrong},
};
use crate::{
    task::Cancel,
    text::{Language, srx},
    translate::engine::Fault,
};

/// A translation is at most so many pieces longer than twice its source, and no longer than
/// the second number: the decoder stops there, whether or not it is done.
const SURPLUS: usize = 4;
const LONGEST: usize = 256;

pub(super) struct Leg {
    decoder: Engine,
    target: Vocabulary,
    model: PathBuf,
    to: Language,
    sentences: Mutex<srx::Segmenter>,
}

impl std::fmt::Debug for Leg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Leg")
            .field("model", &self.model)
            .finish_non_exhaustive()
    }
}

/// The files of a pair, read.
pub(super) struct Files {
    pub(super) model: Vec<u8>,
    pub(super) source: Vec<u8>,
    pub(super) target: Option<Vec<u8>>,
    pub(super) shortlist: Option<Vec<u8>>,
}

impl Leg {
    /// # Errors
    /// One of its files is not as it was, or cannot be used.
    pub(super) fn load(folder: &Path, pair: &ModelPair) -> Result<Self, Trouble> {
        let read = |known: &Known, limit| {
            let path = folder.join(&known.path);
            let bytes = file::read(&path, limit).map_err(|wrong| wrong.of(path.clone()))?;
            let same = bytes.len() as u64 == known.bytes && file::sum(&bytes) == known.sha256;
            match same {
                true => Ok(bytes),
                false => Err(Wrong::Changed.of(path)),
            }
        };
        let optional = |known: &Option<Known>, limit| {
            known.as_ref().map(|known| read(known, limit)).transpose()
        };
        let files = Files {
            model: read(&pair.model, MOST_MODEL)?,
            source: read(&pair.source, MOST_VOCABULARY)?,
            target: optional(&pair.target, MOST_VOCABULARY)?,
            shortlist: optional(&pair.shortlist, MOST_SHORTLIST)?,
        };
        Self::build(folder, pair, &files)
    }

    fn build(folder: &Path, pair: &ModelPair, files: &Files) -> Result<Self, Trouble> {
        let target = check(folder, pair, files)?;
        let model = folder.join(&pair.model.path);
        let made = contained(|| {
            let target = files.target.as_ref().unwrap_or(&files.source);
            let made = Engine::from_bytes(&files.model, &files.source, target)?;
            Ok(match &files.shortlist {
                Some(shortlist) => made.with_shortlist_bytes(shortlist),
                None => made,
            })
        });
        let decoder = made.unwrap_or_else(Err);
        let decoder =
            decoder.map_err(|detail: String| Wrong::Failed { detail }.of(model.clone()))?;
        let sentences = srx::Segmenter::new(srx::shipped(), Some(&pair.from));
        Ok(Self {
            decoder,
            target,
            model,
            to: pair.to.clone(),
            sentences: Mutex::new(sentences),
        })
    }

    /// Translates a text, sentence by sentence.
    ///
    /// # Errors
    /// It cannot be cut into pieces the model takes, one came out wrong, or a person had it
    /// stopped between two.
    pub(super) fn translate(&self, text: &str, cancel: &Cancel) -> Result<String, Fault> {
        let sentences = {
            // Where another text made it panic it is as good as before: it keeps nothing.
            let mut segmenter = self
                .sentences
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            segmenter.segments(text, &[], &[])
        };
        let mut pieces = Vec::new();
        for sentence in sentences {
            let at = sentence.start().get() as usize..sentence.end().get() as usize;
            pieces.extend(self.within(text, at)?);
        }
        let mut out = cut::Joined::new(text, &self.to);
        for at in pieces {
            if cancel.is_cancelled() {
                return Err(Fault::Cancelled);
            }
            let translated = self.sentence(&text[at.clone()])?;
            out.push(at, &translated);
        }
        Ok(out.finish())
    }

    fn within(
        &self,
        text: &str,
        at: std::ops::Range<usize>,
    ) -> Result<Vec<std::ops::Range<usize>>, Fault> {
        let cut = contained(|| {
            cut::clauses(text, at, &|piece| {
                // The end of the text is a piece, too.
                self.decoder.src_ids(piece).len() <= MAX_SOURCE_TOKENS + 1
            })
        });
        let cut = cut.map_err(|detail| self.failed(detail))?;
        cut.ok_or(Fault::TooManyPieces {
            limit: MAX_SOURCE_TOKENS,
        })
    }

    fn sentence(&self, text: &str) -> Result<String, Fault> {
        let made = contained(|| {
            let source = self.decoder.src_ids(text);
            (source.len(), self.decoder.greedy(&source))
        });
        let (source, target) = made.map_err(|detail| self.failed(detail))?;
        if target.len() >= (2 * source + SURPLUS).min(LONGEST) {
            return Err(Fault::CutOff);
        }
        let text = self.target.text(&target);
        match text.trim().is_empty() {
            true => Err(Fault::Empty),
            false => Ok(text),
        }
    }

    fn failed(&self, detail: String) -> Fault {
        Fault::Model(Box::new(Wrong::Failed { detail }.of(self.model.clone())))
    }
}

/// Checks the files of a pair against what the decoder asks for, and each against the others.
/// Gives the target's vocabulary.
///
/// # Errors
/// Which cannot be used, and why.
pub(super) fn check(folder: &Path, pair: &ModelPair, files: &Files) -> Result<Vocabulary, Trouble> {
    let of = |known: &Known| {
        let path = folder.join(&known.path);
        move |wrong: Wrong| wrong.of(path)
    };
    let checked = model::check(&files.model).map_err(of(&pair.model))?;
    let vocabulary = |known: &Known, bytes: &[u8], rows: usize| {
        let read = Vocabulary::read(bytes).map_err(of(known))?;
        match read.len() == rows {
            true => Ok(read),
            false => {
                let pieces = read.len();
                Err(of(known)(Wrong::OtherVocabulary { pieces, rows }))
            }
        }
    };
    let source = vocabulary(&pair.source, &files.source, checked.source_rows)?;
    let target = match (&pair.target, &files.target) {
        (Some(known), Some(bytes)) => vocabulary(known, bytes, checked.target_rows)?,
        _ if checked.source_rows != checked.target_rows => {
            let (pieces, rows) = (source.len(), checked.target_rows);
            return Err(of(&pair.source)(Wrong::OtherVocabulary { pieces, rows }));
        }
        _ => source,
    };
    if let (Some(known), Some(bytes)) = (&pair.shortlist, &files.shortlist) {
        shortlist::check(bytes, checked.target_rows).map_err(of(known))?;
    }
    Ok(target)
}
