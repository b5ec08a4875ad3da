//! The tensors of a file in Marian's binary form.
//! Spec: Marian's `binary.cpp`, version 1. All numbers are little-endian. Lengths are compared
//! with what is there before memory is taken for them.

use std::collections::BTreeMap;

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
/// It is none, or cut off; what was found instead.
pub(super) fn read(bytes: &[u8]) -> Result<BTreeMap<String, Tensor<'_>>, String> {
    let mut left = Left(bytes);
    let version = left.number()?;
    if version != 1 {
        return Err(format!("version {version} of its form"));
    }
    let count = left.number()?;
    if count > MOST_TENSORS {
        return Err(format!("{count} tensors"));
    }
    let mut headers = Vec::new();
    for at in 0..count {
        let (name, kind) = (left.number()?, left.number()?);
        let (dimensions, length) = (left.number()?, left.number()?);
        let size = KINDS.iter().find(|it| it.0 == kind).map(|it| it.1);
        let size = size.ok_or_else(|| format!("tensor {at} is of kind {kind:#x}"))?;
        if name > LONGEST_NAME || dimensions > MOST_DIMENSIONS {
            return Err(format!("the head of tensor {at} is damaged"));
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
        let name = std::str::from_utf8(&name[..end]).map_err(|_| "a name is not UTF-8")?;
        names.push(name.to_owned());
    }
    let mut shapes: Vec<(Vec<usize>, usize)> = Vec::new();
    for ((_, _, size, dimensions, length), name) in headers.iter().zip(&names) {
        let mut shape = Vec::new();
        let mut count: u64 = 1;
        for _ in 0..*dimensions {
            let side = i32::from_le_bytes(left.take(4)?.try_into().map_err(|_| CUT_OFF)?);
            let side = u64::try_from(side).map_err(|_| format!("{name} has a side of {side}"))?;
            count = count.saturating_mul(side);
            shape.push(usize::try_from(side).map_err(|_| CUT_OFF)?);
        }
        if count.saturating_mul(*size) > *length {
            return Err(format!("{name} has {length} bytes for {count} numbers"));
        }
        shapes.push((shape, usize::try_from(count).map_err(|_| CUT_OFF)?));
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
        if let Some(twice) = tensors.insert(name.clone(), tensor) {
            return Err(format!(
                "{name} stands twice, first of {} numbers",
                twice.count
            ));
        }
    }
    Ok(tensors)
}

const CUT_OFF: &str = "it is cut off";

struct Left<'a>(&'a [u8]);

impl<'a> Left<'a> {
    fn take(&mut self, count: u64) -> Result<&'a [u8], String> {
        let count = usize::try_from(count).map_err(|_| CUT_OFF)?;
        let (taken, rest) = self.0.split_at_checked(count).ok_or(CUT_OFF)?;
        self.0 = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<u64, String> {
        let bytes = self.take(8)?.try_into().map_err(|_| CUT_OFF)?;
        Ok(u64::from_le_bytes(bytes))
    }
}
