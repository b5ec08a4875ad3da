//! How many words a text has, as translators count them.

use super::word;

/// Longer lines are counted piece by piece.
const PIECE: usize = 16 << 10;

/// Words by UAX #29, Japanese and Chinese ones by dictionary; signs and spaces are none.
/// Takes time with the length.
#[must_use]
pub fn count_words(text: &str) -> usize {
    let mut count = 0;
    for line in text.split('\n') {
        let mut at = 0;
        while at < line.len() {
            let end = line.floor_char_boundary((at + PIECE).min(line.len()));
            let words = word::words(line, at..end);
            count += words
                .into_iter()
                .filter(|range| word::is_word(&line[range.clone()]))
                .count();
            at = end.max(at + 1);
        }
    }
    count
}
