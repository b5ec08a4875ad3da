//! The tensors of a file in Marian's binary form.
//! Spec: Marian's `binary.cpp`, version 1. All numbers are little-endian. Lengths are compared
//! with what is there before memory is taken for them.

use std::collections::BTreeMap;

use super::wrong::Flaw;

const MOST_TENSORS: u64 = 4_096;
const LONGEST_NAME: u64 = 256;
const MOST_DIMENSIONS: u64 = 8;

pub(super) const FLOAT: u64 = 0x404;
/// Whole numbers with a factor behind them; Marian has two names for them.
pub(super) const BYTES: [u64; 2] = [0x4101, 0x101];
/// Kinds of numbers with their size. The reader refuses files with others.
const KINDS: [(u64, u64); 13] = [
    (0x101, 1),
    (0x102, 2),
    (0x104, 4),
    (0x108, 8),
    (0x201, 1),
    (0x202, 2),
    (0x204, 4),
    (0x208, 8),
    (0x402, 2),
    (FLOAT, 4),
    (0x408, 8),
    (0x4101, 1),
    (0x4102, 2),
];

pub(super) struct Tensor<'a> {
    pub(super) kind: u64,
    pub(super) shape: Vec<usize>,
    /// The product of its shape.
    pub(super) count: usize,
    pub(super) data: &'a [u8],
}

impl Tensor<'_> {
    pub(super) fn float(&self, at: usize) -> Option<f32> {
        let bytes = self.data.get(at..at + 4)?;
        Some(f32::from_le_bytes(bytes.try_into().ok()?))
    }

    /// What whole numbers are to be divided by.
    pub(super) fn factor(&self) -> Option<f32> {
        self.float(self.count)
    }
}

/// # Errors
/// It is none, or cut off.
pub(super) fn read(bytes: &[u8]) -> Result<BTreeMap<String, Tensor<'_>>, Flaw> {
    let mut left = Left(bytes);
    let version = left.number()?;
    if version != 1 {
        return Err(Flaw::Version { version });
    }
    let count = left.number()?;
    if count > MOST_TENSORS {
        let limit = MOST_TENSORS;
        return Err(Flaw::TooMany { limit });
    }
    let mut headers = Vec::new();
    for at in 0..count {
        let (name, kind) = (left.number()?, left.number()?);
        let (dimensions, length) = (left.number()?, left.number()?);
        let size = KINDS.iter().find(|it| it.0 == kind).map(|it| it.1);
        let size = size.ok_or_else(|| Flaw::Kind {
            tensor: at,
            kind: format!("{kind:#x}"),
        })?;
        if name > LONGEST_NAME || dimensions > MOST_DIMENSIONS {
            return Err(tensor(at));
        }
        headers.push((name, kind, size, dimensions, length));
    }
    let mut names = Vec::new();
    for (length, ..) in &headers {
        let name = left.take(*length)?;
        let end = name
            .iter()
            .position(|&byte| byte == 0)
            .unwrap_or(name.len());
        let name = std::str::from_utf8(&name[..end]).map_err(|_| Flaw::TensorName)?;
        names.push(name.to_owned());
    }
    let mut shapes: Vec<(Vec<usize>, usize)> = Vec::new();
    for ((_, _, size, dimensions, length), name) in headers.iter().zip(&names) {
        let mut shape = Vec::new();
        let mut count: u64 = 1;
        for _ in 0..*dimensions {
            let side = i32::from_le_bytes(left.take(4)?.try_into().map_err(|_| Flaw::CutOff)?);
            let side = u64::try_from(side).map_err(|_| tensor(name))?;
            count = count.saturating_mul(side);
            shape.push(usize::try_from(side).map_err(|_| Flaw::CutOff)?);
        }
        if count.saturating_mul(*size) > *length {
            return Err(tensor(name));
        }
        shapes.push((shape, usize::try_from(count).map_err(|_| Flaw::CutOff)?));
    }
    let gap = left.number()?;
    left.take(gap)?;
    let mut tensors = BTreeMap::new();
    for (((_, kind, _, _, length), name), (shape, count)) in
        headers.into_iter().zip(names).zip(shapes)
    {
        let data = left.take(length)?;
        let tensor = Tensor {
            kind,
            shape,
            count,
            data,
        };
        if tensors.insert(name.clone(), tensor).is_some() {
            return Err(Flaw::Twice { name });
        }
    }
    Ok(tensors)
}

/// One that is damaged.
fn tensor(which: impl ToString) -> Flaw {
    let tensor = which.to_string();
    Flaw::Tensor { tensor }
}

struct Left<'a>(&'a [u8]);

impl<'a> Left<'a> {
    fn take(&mut self, count: u64) -> Result<&'a [u8], Flaw> {
        let count = usize::try_from(count).map_err(|_| Flaw::CutOff)?;
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Flaw::CutOff)?;
        self.0 = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<u64, Flaw> {
        let bytes = self.take(8)?.try_into().map_err(|_| Flaw::CutOff)?;
        Ok(u64::from_le_bytes(bytes))
    }
}
