//! gzip that can be read from the middle: dictzip.
//! Spec: dictzip(1), RFC 1952, RFC 1951. Chunks of one uncompressed length, each of which is
//! inflated alone; their compressed lengths stand in the extra field `RA`.

use std::io::{self, Read, Seek, SeekFrom};

use flate2::{Decompress, FlushDecompress};

const EXTRA: u8 = 4;
const NAME: u8 = 8;
const COMMENT: u8 = 16;
const CHECKSUM: u8 = 2;
/// A name or comment is no longer.
const LONGEST_NAME: usize = 64 << 10;

#[derive(Debug)]
pub(super) struct DictZip {
    /// Uncompressed, of each chunk but the last.
    chunk: u32,
    /// Where each chunk begins, and where the last ends.
    starts: Vec<u64>,
    /// Uncompressed, of all.
    length: u64,
}

impl DictZip {
    /// `None`: it is gzip without chunks.
    pub(super) fn read(file: &mut (impl Read + Seek)) -> io::Result<Option<Self>> {
        let size = file.seek(SeekFrom::End(0))?;
        file.rewind()?;
        let mut head = [0; 10];
        file.read_exact(&mut head)?;
        if head[..3] != [0x1F, 0x8B, 8] {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let flags = head[3];
        if flags & EXTRA == 0 {
            return Ok(None);
        }
        let mut length = [0; 2];
        file.read_exact(&mut length)?;
        let mut extra = vec![0; usize::from(u16::from_le_bytes(length))];
        file.read_exact(&mut extra)?;
        for bit in [NAME, COMMENT] {
            if flags & bit != 0 {
                skip_text(file)?;
            }
        }
        if flags & CHECKSUM != 0 {
            file.read_exact(&mut [0; 2])?;
        }
        let Some((chunk, sizes)) = chunks(&extra)? else {
            return Ok(None);
        };
        let mut starts = vec![file.stream_position()?];
        for size in sizes {
            starts.push(starts[starts.len() - 1] + u64::from(size));
        }
        let data_end = starts[starts.len() - 1];
        // The last block may be followed by the two bytes that end the stream, then the trailer.
        if chunk == 0 || data_end + 8 > size {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        file.seek(SeekFrom::Start(size - 4))?;
        let mut length = [0; 4];
        file.read_exact(&mut length)?;
        let length = u64::from(u32::from_le_bytes(length));
        if length.div_ceil(u64::from(chunk)) > starts.len() as u64 - 1 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Some(Self {
            chunk,
            starts,
            length,
        }))
    }

    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// The stretch lies in the file, as whoever asks has seen.
    pub(super) fn stretch(
        &self,
        file: &mut (impl Read + Seek),
        offset: u64,
        length: u32,
    ) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(length as usize);
        let size = u64::from(self.chunk);
        let mut at = offset;
        let end = offset + u64::from(length);
        while at < end {
            let number = at / size;
            let chunk = self.inflate(file, number as usize)?;
            let from = (at - number * size) as usize;
            let to = ((end - number * size) as usize).min(chunk.len());
            let part = chunk.get(from..to).filter(|part| !part.is_empty());
            let part = part.ok_or(io::ErrorKind::UnexpectedEof)?;
            bytes.extend_from_slice(part);
            at += part.len() as u64;
        }
        Ok(bytes)
    }

    fn inflate(&self, file: &mut (impl Read + Seek), number: usize) -> io::Result<Vec<u8>> {
        let bounds = self.starts.get(number).zip(self.starts.get(number + 1));
        let (from, to) = bounds.ok_or(io::ErrorKind::UnexpectedEof)?;
        // Each is at most 64 KiB, as its length has two bytes.
        let mut packed = vec![0; (to - from) as usize];
        file.seek(SeekFrom::Start(*from))?;
        file.read_exact(&mut packed)?;
        let mut chunk = Vec::with_capacity(self.chunk as usize);
        Decompress::new(false)
            .decompress_vec(&packed, &mut chunk, FlushDecompress::Sync)
            .map_err(|_| io::ErrorKind::InvalidData)?;
        Ok(chunk)
    }
}

fn skip_text(file: &mut impl Read) -> io::Result<()> {
    let mut byte = [0];
    for _ in 0..LONGEST_NAME {
        file.read_exact(&mut byte)?;
        if byte[0] == 0 {
            return Ok(());
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

/// The length of chunks and the compressed length of each.
fn chunks(mut extra: &[u8]) -> io::Result<Option<(u32, Vec<u16>)>> {
    let bad = || io::Error::from(io::ErrorKind::InvalidData);
    let short = |bytes: &[u8], at: usize| {
        let two = bytes.get(at..at + 2)?;
        Some(u16::from_le_bytes([two[0], two[1]]))
    };
    while extra.len() >= 4 {
        let length = usize::from(short(extra, 2).ok_or_else(bad)?);
        let field = extra.get(4..4 + length).ok_or_else(bad)?;
        if extra.starts_with(b"RA") {
            let chunk = short(field, 2).ok_or_else(bad)?;
            let count = short(field, 4).ok_or_else(bad)?;
            let sizes = (0..usize::from(count)).map(|it| short(field, 6 + 2 * it));
            let sizes: Option<Vec<u16>> = sizes.collect();
            return Ok(Some((u32::from(chunk), sizes.ok_or_else(bad)?)));
        }
        extra = &extra[4 + length..];
    }
    Ok(None)
}
