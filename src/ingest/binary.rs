//! Files that are no text: by the bytes they begin with, or by their NULs.

use std::fmt;

/// What a file looks like that is no plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Looks {
    Pdf,
    /// ZIP, and what is packed in it: DOCX, ODT, XLSX, EPUB.
    Zip,
    Png,
    Jpeg,
    Gif,
    Webp,
    Tiff,
    Rtf,
    /// Older Word, Excel and Outlook files.
    Ole,
    /// Gzip, bzip2, xz, 7-Zip, Zstandard.
    Compressed,
    Sqlite,
    Parquet,
    /// A program.
    Program,
    /// Many NULs, of no kind that is known.
    Binary,
}

impl Looks {
    /// The name of the kind, the same in every language; `None` where there is none.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Pdf => "PDF",
            Self::Zip => "ZIP, DOCX, ODT",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Gif => "GIF",
            Self::Webp => "WebP",
            Self::Tiff => "TIFF",
            Self::Rtf => "RTF",
            Self::Ole => "DOC, XLS, MSG",
            Self::Sqlite => "SQLite",
            Self::Parquet => "Parquet",
            Self::Compressed | Self::Program | Self::Binary => return None,
        })
    }
}

impl fmt::Display for Looks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().unwrap_or(match self {
            Self::Compressed => "a compressed file",
            Self::Program => "a program",
            _ => "a binary file",
        }))
    }
}

const SIGNATURES: &[(&[u8], Looks)] = &[
    (b"%PDF-", Looks::Pdf),
    (b"PK\x03\x04", Looks::Zip),
    (b"PK\x05\x06", Looks::Zip),
    (b"\x89PNG\r\n\x1A\n", Looks::Png),
    (b"\xFF\xD8\xFF", Looks::Jpeg),
    (b"GIF87a", Looks::Gif),
    (b"GIF89a", Looks::Gif),
    (b"II*\0", Looks::Tiff),
    (b"MM\0*", Looks::Tiff),
    (b"{\\rtf", Looks::Rtf),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Looks::Ole),
    (b"\x1F\x8B\x08", Looks::Compressed),
    (b"BZh", Looks::Compressed),
    (b"\xFD7zXZ\0", Looks::Compressed),
    (b"7z\xBC\xAF\x27\x1C", Looks::Compressed),
    (b"\x28\xB5\x2F\xFD", Looks::Compressed),
    (b"SQLite format 3\0", Looks::Sqlite),
    (b"PAR1", Looks::Parquet),
    (b"\x7FELF", Looks::Program),
];

/// Signatures made of letters alone, which a text may begin with too: they count only
/// where a control character follows soon.
const LETTERS: &[&[u8]] = &[b"BZh", b"PAR1"];
const SOON: usize = 64;

pub(super) fn by_signature(bytes: &[u8]) -> Option<Looks> {
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some(Looks::Webp);
    }
    let (signature, looks) = SIGNATURES
        .iter()
        .find(|(start, _)| bytes.starts_with(start))?;
    let start = &bytes[..bytes.len().min(SOON)];
    let is_control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C);
    let may_be_text = LETTERS.contains(signature) && !start.iter().any(is_control);
    (!may_be_text).then_some(*looks)
}

/// Whether a decoded text has more NULs than stray ones: over 8, and one in 500 characters.
/// (UTF-16 read as such has none.)
pub(super) fn has_too_many_nuls(text: &str) -> bool {
    let nuls = memchr::memchr_iter(0, text.as_bytes()).count();
    nuls > 8 && nuls > text.len() / 500
}
