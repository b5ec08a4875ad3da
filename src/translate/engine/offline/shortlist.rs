//! Lexical shortlists (`lex.….s2t.bin`), checked: which words of the target may come for a
//! word of the source.
//! Spec: Marian's `shortlist.cpp`, binary form. All numbers are little-endian.

use super::wrong::{Flaw, Wrong};

const MAGIC: u64 = 0xF11A_48D5_0134_17F5;
/// Magic, checksum, first, best, count of offsets, count of candidates.
const HEADER: usize = 48;

/// Whether the decoder can use it with a model of so many target words.
///
/// # Errors
/// It cannot.
pub(super) fn check(bytes: &[u8], rows: usize) -> Result<(), Wrong> {
    let wrong = |flaw| Wrong::NotShortlist { flaw };
    let number = |at: usize| {
        let bytes = bytes.get(at * 8..at * 8 + 8)?;
        Some(u64::from_le_bytes(bytes.try_into().ok()?))
    };
    let header = |at: usize| number(at).ok_or_else(|| wrong(Flaw::CutOff));
    if header(0)? != MAGIC {
        return Err(wrong(Flaw::Beginning));
    }
    let (first, offsets, candidates) = (header(2)?, header(4)?, header(5)?);
    let room = bytes.len() as u64;
    let wanted = (HEADER as u64)
        .checked_add(offsets.saturating_mul(8))
        .and_then(|it| it.checked_add(candidates.checked_mul(4)?));
    if wanted != Some(room) {
        return Err(wrong(Flaw::Length));
    }
    // Candidates are filled up to eights, with words that have to be there.
    if first > rows as u64 || !rows.is_multiple_of(8) {
        return Err(wrong(Flaw::OtherModel));
    }
    let (header, rest) = bytes.split_at(HEADER);
    debug_assert_eq!(header.len(), HEADER, "as long as its numbers");
    let (offsets, lists) = rest.split_at(usize::try_from(offsets).unwrap_or(0) * 8);
    let mut before = 0;
    for offset in offsets.chunks_exact(8) {
        let offset = offset.try_into().map_or(u64::MAX, u64::from_le_bytes);
        if offset < before || offset > candidates {
            return Err(wrong(Flaw::Offsets));
        }
        before = offset;
    }
    let inside = |word: &[u8]| {
        let word = word.try_into().map_or(u32::MAX, u32::from_le_bytes);
        (word as usize) < rows
    };
    match lists.chunks_exact(4).all(inside) {
        true => Ok(()),
        false => Err(wrong(Flaw::OtherModel)),
    }
}
