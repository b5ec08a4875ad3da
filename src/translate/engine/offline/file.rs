//! A file read with a limit, and its sum.

use std::{fs::File, io::Read as _, path::Path};

use sha2::{Digest as _, Sha256};

use super::wrong::Wrong;

/// The largest model that is read, in bytes: ten times Firefox's largest.
pub(super) const MOST_MODEL: u64 = 512 << 20;
pub(super) const MOST_VOCABULARY: u64 = 32 << 20;
pub(super) const MOST_SHORTLIST: u64 = 128 << 20;

/// # Errors
/// It cannot be read, or is longer than `limit`.
pub(super) fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Wrong> {
    let failed = |error: std::io::Error| Wrong::Unreadable {
        reason: error.to_string(),
    };
    let file = File::open(path).map_err(failed)?;
    let said = file.metadata().map_err(failed)?.len();
    if said > limit {
        return Err(Wrong::TooLarge { limit });
    }
    // A file may grow while it is read: what is taken is counted, not what was promised.
    let mut bytes = Vec::with_capacity(usize::try_from(said).unwrap_or(0));
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    match bytes.len() as u64 > limit {
        true => Err(Wrong::TooLarge { limit }),
        false => Ok(bytes),
    }
}

/// SHA-256 in small hexadecimal digits.
pub(super) fn sum(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // A String takes all that is written to it.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
