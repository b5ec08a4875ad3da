//! Folding: texts made comparable, with the way back to the source.
//!
//! Always: NFKC (full-width Latin becomes ASCII, ｱｽﾞ becomes アズ, ㈱ becomes (株), a no-break
//! space a space), and soft hyphens and zero-width spaces go. On request: case and diacritics.
//! Invariant: folding works on one grapheme cluster at a time, so that
//! `fold_str(s, f) == Folded::new(s, f).text()` and clusters are never torn.

use std::ops::Range;

use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use icu_normalizer::{
    ComposingNormalizer, ComposingNormalizerBorrowed, DecomposingNormalizer,
    DecomposingNormalizerBorrowed,
};
use unicode_segmentation::UnicodeSegmentation;

use super::fold_table::{Table, UnitLog};
use super::offset::TextRange;
use super::script::{self, Script};
use super::source::MAX_TEXT_BYTES;

const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfkc();
const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizer::new_nfd();
const CASE: CaseMapperBorrowed<'static> = CaseMapper::new();

/// What to overlook besides width and compatibility. The default overlooks nothing more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fold {
    /// Full Unicode case folding: ß is ss, ς is σ. İ becomes i with a dot above (U+0307),
    /// so it is plain i only together with `diacritics`; ı stays itself without them.
    pub case: bool,
    /// Nonspacing marks on Latin, Greek and Cyrillic letters go (é, ά, й), and so do strokes:
    /// ø→o, ł→l, đ→d, ħ→h, ŧ→t, ı→i. Marks of other scripts stay, as they make other letters.
    pub diacritics: bool,
}

impl Fold {
    /// How many different ones there are.
    pub(super) const COUNT: usize = 4;

    /// A number below [`Fold::COUNT`], different for each.
    pub(super) fn slot(self) -> usize {
        usize::from(self.case) | usize::from(self.diacritics) << 1
    }
}

/// A text folded, and the table that leads back to its source.
#[derive(Clone, Debug)]
pub struct Folded {
    text: String,
    table: Table,
}

impl Folded {
    /// Folds `source`.
    ///
    /// # Panics
    /// If `source` is longer than [`MAX_TEXT_BYTES`]; a [`super::SourceText`] never is.
    #[must_use]
    pub fn new(source: &str, fold: Fold) -> Self {
        assert!(
            source.len() <= MAX_TEXT_BYTES,
            "a text of {} bytes is too long to fold",
            source.len()
        );
        let mut table = Table::default();
        let mut text = Folder::new(fold).fold(source, &mut table);
        text.shrink_to_fit();
        table.shrink();
        Self { text, table }
    }

    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The source that a range of folded bytes stands for.
    ///
    /// `None` when the range is empty or out of bounds, or an end is inside a unit (a cluster
    /// that folds to several characters, as in the middle of the (株) of ㈱).
    /// What folds to nothing at either end stays outside.
    #[must_use]
    pub fn to_source(&self, range: Range<usize>) -> Option<TextRange> {
        self.table.to_source(&self.text, range)
    }

    /// The source of all units a range of folded bytes touches;
    /// `None` when the range is empty or out of bounds.
    #[must_use]
    pub fn to_source_outward(&self, range: Range<usize>) -> Option<TextRange> {
        self.table.to_source_outward(&self.text, range)
    }

    /// The heap taken by text and table, in bytes.
    #[must_use]
    pub fn heap_bytes(&self) -> usize {
        self.text.capacity() + self.table.heap_bytes()
    }
}

/// Folds a pattern the way [`Folded`] folds a text.
#[must_use]
pub fn fold_str(text: &str, fold: Fold) -> String {
    Folder::new(fold).fold(text, &mut ())
}

/// Whether folding drops the character: U+00AD, U+200B, U+2060, U+FEFF.
/// The joiners U+200C and U+200D stay: they tell words apart in Persian and hold emoji together.
pub(super) fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Folds one cluster, the plain and slow way; all that is quicker must agree with it.
pub(super) fn fold_cluster(cluster: &str, fold: Fold) -> String {
    let mut text: String = NFKC.normalize(cluster).into_owned();
    text.retain(|c| !is_ignorable(c));
    if fold.diacritics && text.chars().any(loses_marks) {
        // Whatever mark a cluster with such a letter holds is on that letter.
        let bare: String = NFD
            .normalize(&text)
            .chars()
            .filter(|&c| !script::is_nonspacing_mark(c))
            .map(without_stroke)
            .collect();
        text = NFKC.normalize(&bare).into_owned();
    }
    if fold.case {
        let folded = CASE.fold_string(&text);
        text = NFKC.normalize(&folded).into_owned();
    }
    text
}

fn loses_marks(c: char) -> bool {
    matches!(
        script::of(c),
        Script::Latin | Script::Greek | Script::Cyrillic
    )
}

/// Letters whose stroke or missing dot Unicode does not decompose.
fn without_stroke(c: char) -> char {
    match c {
        'ø' => 'o',
        'Ø' => 'O',
        'ł' => 'l',
        'Ł' => 'L',
        'đ' => 'd',
        'Đ' => 'D',
        'ħ' => 'h',
        'Ħ' => 'H',
        'ŧ' => 't',
        'Ŧ' => 'T',
        'ı' => 'i',
        c => c,
    }
}

/// Slots of the memo of single characters.
const MEMO: usize = 1024;
/// Texts shorter than this many bytes are not worth a memo.
const WORTH_A_MEMO: usize = 1024;

/// What one character folds to, when that is at most three characters.
#[derive(Clone, Copy, Default)]
struct Memo {
    /// NUL where nothing is remembered; NUL itself is ASCII and never looked up.
    of: char,
    count: u8,
    to: [char; 3],
}

struct Folder {
    fold: Fold,
    memo: Vec<Memo>,
}

impl Folder {
    fn new(fold: Fold) -> Self {
        Self {
            fold,
            memo: Vec::new(),
        }
    }

    fn fold(&mut self, source: &str, log: &mut impl UnitLog) -> String {
        if source.len() >= WORTH_A_MEMO {
            self.memo = vec![Memo::default(); MEMO];
        }
        let mut out = String::with_capacity(source.len());
        let mut rest = source;
        while let Some(c) = rest.chars().next() {
            let taken = if c.is_ascii() {
                self.ascii(rest, log, &mut out)
            } else if stands_alone(c) && !may_be_joined(&rest[c.len_utf8()..]) {
                self.single(c, log, &mut out);
                c.len_utf8()
            } else {
                0
            };
            let taken = if taken > 0 {
                taken
            } else {
                self.cluster(rest, log, &mut out)
            };
            rest = &rest[taken..];
        }
        out
    }

    /// Copies the ASCII `rest` starts with, but for what may be part of a cluster.
    fn ascii(&self, rest: &str, log: &mut impl UnitLog, out: &mut String) -> usize {
        let mut end = encoding_rs::Encoding::ascii_valid_up_to(rest.as_bytes());
        if may_be_joined(&rest[end..]) {
            end -= 1;
        }
        if let Some(cr) = memchr::memchr(b'\r', &rest.as_bytes()[..end]) {
            end = cr;
        }
        if end > 0 {
            let from = out.len();
            out.push_str(&rest[..end]);
            if self.fold.case {
                out[from..].make_ascii_lowercase();
            }
            log.aligned(end);
        }
        end
    }

    /// Folds a character that is a cluster by itself.
    fn single(&mut self, c: char, log: &mut impl UnitLog, out: &mut String) {
        let length = c.len_utf8();
        if folds_to_itself(c) {
            out.push(c);
            log.aligned(length);
            return;
        }
        let slot = c as usize % MEMO;
        let memo = match self.memo.get(slot) {
            Some(memo) if memo.of == c => *memo,
            _ => {
                let folded = fold_cluster(c.encode_utf8(&mut [0; 4]), self.fold);
                let Some(memo) = Memo::new(c, &folded) else {
                    out.push_str(&folded);
                    log.unit(length, folded.len());
                    return;
                };
                if let Some(known) = self.memo.get_mut(slot) {
                    *known = memo;
                }
                memo
            }
        };
        let from = out.len();
        out.extend(&memo.to[..usize::from(memo.count)]);
        let folded = out.len() - from;
        if memo.count == 1 && folded == length {
            log.aligned(length);
        } else {
            log.unit(length, folded);
        }
    }

    /// Folds the cluster `rest` starts with. Since `rest` starts at a boundary, what stood
    /// before cannot change where that cluster ends.
    fn cluster(&mut self, rest: &str, log: &mut impl UnitLog, out: &mut String) -> usize {
        let cluster = rest.graphemes(true).next().unwrap_or(rest);
        let mut chars = cluster.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) if !c.is_ascii() => self.single(c, log, out),
            (Some(c), None) => {
                out.push(if self.fold.case {
                    c.to_ascii_lowercase()
                } else {
                    c
                });
                log.aligned(1);
            }
            _ => {
                let folded = fold_cluster(cluster, self.fold);
                out.push_str(&folded);
                log.unit(cluster.len(), folded.len());
            }
        }
        cluster.len()
    }
}

impl Memo {
    fn new(of: char, folded: &str) -> Option<Self> {
        let mut memo = Self {
            of,
            ..Self::default()
        };
        for c in folded.chars() {
            *memo.to.get_mut(usize::from(memo.count))? = c;
            memo.count += 1;
        }
        Some(memo)
    }
}

/// Whether the first character of `rest` may belong to the cluster of the one before.
fn may_be_joined(rest: &str) -> bool {
    rest.chars()
        .next()
        .is_some_and(|c| !stands_alone(c) && !c.is_ascii())
}

/// Characters that never join the character before, nor the next one if that stands alone too:
/// Grapheme_Cluster_Break is Other, LV or LVT. Only frequent ones; the rest goes the slow way.
pub(super) fn stands_alone(c: char) -> bool {
    matches!(c,
        '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{370}'..='\u{482}' | '\u{48A}'..='\u{556}'
        | '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}'
        | '\u{904}'..='\u{939}' | '\u{E01}'..='\u{E30}' | '\u{E40}'..='\u{E46}'
        | '\u{10D0}'..='\u{10FF}' | '\u{1E00}'..='\u{1FBC}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20BF}'
        | '\u{2100}'..='\u{23FF}' | '\u{2460}'..='\u{27BF}'
        | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{3096}' | '\u{309B}'..='\u{30FF}'
        | '\u{3200}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{FF01}'..='\u{FF9D}')
}

/// Characters that fold to themselves whatever is asked for.
pub(super) fn folds_to_itself(c: char) -> bool {
    matches!(c,
        '\u{3001}'..='\u{3029}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FE}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{5D0}'..='\u{5EA}'
        | '\u{620}'..='\u{64A}' | '\u{904}'..='\u{939}' | '\u{E01}'..='\u{E30}')
}
