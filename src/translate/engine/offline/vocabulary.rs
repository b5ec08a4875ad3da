//! SentencePiece's vocabularies (`.spm`), read to be checked and to make text of pieces.
//! Spec: `sentencepiece_model.proto` of SentencePiece 0.2, the fields that fxtranslate 0.5
//! reads. Only the unigram algorithm. Everything a reader could stumble over is refused here,
//! because that one takes what it finds.

use std::collections::HashSet;

use super::wrong::{Flaw, Wrong};

/// More pieces than any model has.
const MOST_PIECES: usize = 1 << 19;
/// A piece is a word at most, in bytes.
const LONGEST: usize = 512;

/// What stands for a space.
const SPACE: char = '\u{2581}';

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    /// Never a part of a text.
    Silent,
    Byte(u8),
}

#[derive(Debug)]
pub(super) struct Vocabulary {
    pieces: Vec<(String, Kind)>,
}

impl Vocabulary {
    /// # Errors
    /// It is none, or has something the decoder cannot take.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        parse(bytes).map_err(|flaw| Wrong::NotVocabulary { flaw })
    }

    pub(super) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// The text that pieces make. Bytes of a character that has no piece of its own are put
    /// together again.
    pub(super) fn text(&self, ids: &[u32]) -> String {
        let mut bytes = Vec::new();
        for id in ids {
            match self.pieces.get(*id as usize) {
                Some((piece, Kind::Text)) => bytes.extend_from_slice(piece.as_bytes()),
                Some((_, Kind::Byte(byte))) => bytes.push(*byte),
                Some((_, Kind::Silent)) | None => {}
            }
        }
        let text = String::from_utf8_lossy(&bytes).replace(SPACE, " ");
        text.trim_start().to_owned()
    }
}

fn parse(bytes: &[u8]) -> Result<Vocabulary, Flaw> {
    let mut pieces: Vec<(String, Kind)> = Vec::new();
    let mut seen = HashSet::new();
    let (mut normalizer, mut algorithm): (&[u8], u64) = (&[], 1);
    let mut fields = Fields(bytes);
    while let Some((number, value)) = fields.next()? {
        match (number, value) {
            (1, Value::Bytes(message)) => {
                let number = pieces.len();
                let (piece, kind) = self::piece(message).ok_or(Flaw::Piece { piece: number })?;
                if !seen.insert(piece.clone()) {
                    let name = number.to_string();
                    return Err(Flaw::Twice { name });
                }
                pieces.push((piece, kind));
                if pieces.len() > MOST_PIECES {
                    let limit = MOST_PIECES as u64;
                    return Err(Flaw::TooMany { limit });
                }
            }
            (2, Value::Bytes(message)) => algorithm = algorithm_of(message)?,
            (3, Value::Bytes(message)) => normalizer = message,
            (1..=3, _) => return Err(Flaw::Field { number }),
            _ => {}
        }
    }
    if algorithm != 1 {
        return Err(Flaw::Algorithm);
    }
    let silent = |wanted: &'static str| {
        let found = pieces.iter().find(|(piece, _)| piece == wanted);
        match found {
            Some((_, Kind::Silent)) => Ok(()),
            _ => Err(Flaw::NoPiece { piece: wanted }),
        }
    };
    silent("</s>")?;
    silent("<unk>")?;
    check_normalizer(normalizer)?;
    Ok(Vocabulary { pieces })
}

fn piece(message: &[u8]) -> Option<(String, Kind)> {
    let (mut text, mut kind) = (None, 1);
    let mut fields = Fields(message);
    while let Some((number, value)) = fields.next().ok()? {
        match (number, value) {
            (1, Value::Bytes(bytes)) => text = Some(std::str::from_utf8(bytes).ok()?.to_owned()),
            (2, Value::Four(bytes)) if f32::from_le_bytes(bytes).is_finite() => {}
            (3, Value::Number(number)) => kind = number,
            (1..=3, _) => return None,
            _ => {}
        }
    }
    let text = text.filter(|text| !text.is_empty() && text.len() <= LONGEST)?;
    let kind = match kind {
        1 | 4 => Kind::Text,
        2 | 3 | 5 => Kind::Silent,
        6 => {
            let digits = text.strip_prefix("<0x")?.strip_suffix('>')?;
            Kind::Byte(u8::from_str_radix(digits, 16).ok()?)
        }
        _ => return None,
    };
    Some((text, kind))
}

fn algorithm_of(message: &[u8]) -> Result<u64, Flaw> {
    let mut algorithm = 1;
    let mut fields = Fields(message);
    while let Some((number, value)) = fields.next()? {
        if let (3, Value::Number(number)) = (number, value) {
            algorithm = number;
        }
    }
    Ok(algorithm)
}

/// The rules that change characters before pieces are looked for: a trie (darts-clone) and the
/// texts its leaves point to. Every leaf has to point into them.
fn check_normalizer(message: &[u8]) -> Result<(), Flaw> {
    let mut rules: &[u8] = &[];
    let mut fields = Fields(message);
    while let Some((number, value)) = fields.next()? {
        match (number, value) {
            (2, Value::Bytes(bytes)) => rules = bytes,
            (2, _) => return Err(Flaw::Characters),
            _ => {}
        }
    }
    if rules.len() <= 4 {
        return Ok(());
    }
    let bad = || Flaw::Characters;
    let (length, rest) = rules.split_first_chunk::<4>().ok_or_else(bad)?;
    let length = u32::from_le_bytes(*length) as usize;
    if !length.is_multiple_of(4) {
        return Err(bad());
    }
    let (trie, texts) = rest.split_at_checked(length).ok_or_else(bad)?;
    let units: Vec<u32> = trie
        .chunks_exact(4)
        .filter_map(|it| Some(u32::from_le_bytes(it.try_into().ok()?)))
        .collect();
    for (at, unit) in units.iter().enumerate() {
        let has_leaf = unit >> 8 & 1 == 1;
        // In a leaf the bit belongs to its value.
        let is_leaf = unit >> 31 == 1;
        if !has_leaf || is_leaf {
            continue;
        }
        let offset = (unit >> 10) << ((unit & 0x200) >> 6);
        // Beyond its end the reader finds nothing, and says so.
        if let Some(leaf) = units.get(at ^ offset as usize)
            && (leaf & 0x7fff_ffff) as usize > texts.len()
        {
            return Err(bad());
        }
    }
    Ok(())
}

#[derive(Debug, Clone, Copy)]
enum Value<'a> {
    Number(u64),
    Eight,
    Bytes(&'a [u8]),
    Four([u8; 4]),
}

/// The fields of a message of Protocol Buffers.
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn next(&mut self) -> Result<Option<(u64, Value<'a>)>, Flaw> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let key = self.number()?;
        let value = match key & 7 {
            0 => Value::Number(self.number()?),
            1 => {
                self.take(8)?;
                Value::Eight
            }
            2 => {
                let length = usize::try_from(self.number()?).map_err(|_| Flaw::CutOff)?;
                Value::Bytes(self.take(length)?)
            }
            5 => Value::Four(self.take(4)?.try_into().map_err(|_| Flaw::CutOff)?),
            _ => return Err(Flaw::NoMessage),
        };
        match key >> 3 {
            0 => Err(Flaw::NoMessage),
            number => Ok(Some((number, value))),
        }
    }

    fn number(&mut self) -> Result<u64, Flaw> {
        let mut number = 0;
        for shift in 0..9 {
            let byte = self.take(1)?[0];
            number |= u64::from(byte & 0x7f) << (shift * 7);
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        // Negative numbers have ten bytes; none of the fields that are read is one.
        match self.take(1)?[0] {
            0 | 1 => Ok(u64::MAX),
            _ => Err(Flaw::NoMessage),
        }
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], Flaw> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Flaw::CutOff)?;
        self.0 = rest;
        Ok(taken)
    }
}
