//! Words of the targets that no dictionary has: marked, gone to, put right.
//! Invariant: a mark lies under the word it was found for: what is typed moves it or takes it
//! away, until the text is checked anew. Checking is a worker's.

use std::{ops::Range, sync::Arc};

use egui::{Context, Id, Pos2};

use crate::{
    action::translate::projections_after,
    l10n::messages as m,
    model::{Document, DocumentId, Projection, Segment, SegmentId, Session},
    text::{ByteOffset, Language, segment::word_at},
    translate::spelling::Checked,
    ui::{
        dialogs::{Dialog, Meant},
        inspector::find::State,
        intent::Intent,
        look::Look,
        shell::Notice,
        widgets,
    },
};

use super::{Editor, field_id};

/// What is checked, and in which state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Of {
    state: State,
    pub document: DocumentId,
    pub language: Language,
    /// Rises with every word that is added or ignored.
    words: u64,
    /// The text that is being typed.
    pub field: Option<(SegmentId, String)>,
}

impl Of {
    /// Whether the same words are right: those of the session, and those added or ignored.
    pub fn has_words_of(&self, other: &Self) -> bool {
        (self.state, self.words) == (other.state, other.words) && self.language == other.language
    }

    /// Whether nothing but the text that is being typed is another.
    pub fn differs_by_typing(&self, other: &Self) -> bool {
        let same_segment = match (&self.field, &other.field) {
            (Some((a, one)), Some((b, another))) => a == b && one != another,
            _ => false,
        };
        same_segment && self.document == other.document && self.language == other.language
    }
}

/// What was found of one editor.
#[derive(Debug, Default)]
pub struct Spelling {
    of: Option<Of>,
    checked: Option<Arc<Checked>>,
    field: Vec<Range<usize>>,
}

impl Spelling {
    pub fn of(&self) -> Option<&Of> {
        self.of.as_ref()
    }

    pub fn checked(&self) -> Option<&Arc<Checked>> {
        self.checked.as_ref()
    }

    /// The marks of a segment that is not being typed in.
    pub fn wrong(&self, segment: &Arc<Segment>) -> &[Range<usize>] {
        let checked = self.checked.as_ref();
        checked.and_then(|it| it.wrong(segment)).unwrap_or_default()
    }

    /// Those of the text that is being typed.
    fn typed(&self, segment: &Arc<Segment>, text: &str) -> Vec<Range<usize>> {
        let of = self.of.as_ref().and_then(|of| of.field.as_ref());
        match of.filter(|(of, _)| *of == segment.id) {
            Some((_, known)) => moved(known, text, &self.field),
            None => moved(&segment.translation.text, text, self.wrong(segment)),
        }
    }
}

/// Where words of a text are after it was changed; those that were touched are no more.
fn moved(before: &str, after: &str, words: &[Range<usize>]) -> Vec<Range<usize>> {
    if before == after {
        return words.to_vec();
    }
    let same = |(a, b): &(char, char)| a == b;
    let pairs = before.chars().zip(after.chars());
    let start: usize = pairs.take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let pairs = before[start..].chars().rev();
    let pairs = pairs.zip(after[start..].chars().rev());
    let tail: usize = pairs.take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let (old_end, new_end) = (before.len() - tail, after.len() - tail);
    // Beside a word that stays there is no letter.
    let fits = |word: &Range<usize>| {
        let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let (left, right) = (after.get(..word.start), after.get(word.end..));
        let left = left.and_then(|it| it.chars().next_back());
        let right = right.and_then(|it| it.chars().next());
        after.get(word.clone()).is_some() && !touches(left) && !touches(right)
    };
    let moved = words.iter().filter_map(|word| {
        if word.end <= start {
            Some(word.clone())
        } else if word.start >= old_end {
            let by = |at: usize| at - old_end + new_end;
            Some(by(word.start)..by(word.end))
        } else {
            None
        }
    });
    moved.filter(fits).collect()
}

impl Editor {
    /// What is to be checked for it.
    pub fn spelling_of(&self, session: &Session, document: &Document, words: u64) -> Of {
        let field = self.active.map(|(_, id)| (id, self.draft.text.clone()));
        Of {
            state: State::of(session),
            document: document.id,
            language: self.language.clone(),
            words,
            field,
        }
    }

    /// The names that stand in the text that is being typed, as they are shown there.
    pub fn typed_names(&self) -> Vec<Projection> {
        let (found_in, text) = (self.live.text(), self.draft.text.as_str());
        match found_in == text {
            true => self.live.places.clone(),
            false => projections_after(found_in, text, &self.live.places),
        }
    }

    pub fn spelling(&self) -> &Spelling {
        &self.spelling
    }

    pub fn take_spelling(&mut self, of: Of, checked: Arc<Checked>, field: Vec<Range<usize>>) {
        if of.language == self.language {
            self.spelling = Spelling {
                of: Some(of),
                checked: Some(checked),
                field,
            };
        }
    }

    /// Nothing is marked any more.
    pub fn forget_spelling(&mut self) {
        self.spelling = Spelling::default();
    }

    /// The words of the text being typed that no dictionary has, in bytes of it.
    pub fn misspelt(&self, document: &Document) -> Vec<Range<usize>> {
        let segment = self.segment(document);
        segment
            .map(|segment| self.spelling.typed(segment, &self.draft.text))
            .unwrap_or_default()
    }

    /// Goes to the next of them behind the caret, in this segment or one after it; after the
    /// last comes the first. Says whether there is one.
    pub fn next_misspelt(
        &mut self,
        ctx: &Context,
        reader: Id,
        document: &Document,
        out: &mut Vec<Intent>,
    ) -> bool {
        self.leave_reading();
        let here = self.misspelt(document);
        let selection = widgets::selection(ctx, field_id(reader)).filter(|_| self.typing);
        let from = selection.map_or(0, |(anchor, focus)| {
            // A word that is selected was gone to before; one the caret is in was not.
            if anchor == focus {
                focus
            } else {
                anchor.max(focus)
            }
        });
        let next = here.iter().find(|word| word.end > from);
        let next = next.or_else(|| here.first()).cloned();
        if let Some(word) = next.clone().filter(|word| word.end > from) {
            self.select_word(word);
            return true;
        }
        let elsewhere = document.segments_in(&self.language).and_then(|segments| {
            let active = self.active;
            let at = self.shown.partition_point(|key| Some(*key) <= active);
            let (before, after) = self.shown.split_at(at);
            let others = after
                .iter()
                .chain(before)
                .filter(|key| Some(**key) != active);
            let mut found = others.filter_map(|key| {
                let word = self.spelling.wrong(segments.get(key)?).first()?;
                Some((*key, word.clone()))
            });
            found.next()
        });
        match (elsewhere, next) {
            (Some((key, word)), _) => {
                self.activate(key, document, out);
                self.select_word(word);
            }
            (None, Some(word)) => self.select_word(word),
            (None, None) => return false,
        }
        true
    }

    fn select_word(&mut self, word: Range<usize>) {
        self.want.select = Some(word);
        self.want.reveal = true;
        self.take_field();
    }

    /// Lists what may have been meant: for the word at the caret, or the marked one that is
    /// nearest before it, or after it.
    pub fn ask_meant(
        &mut self,
        ctx: &Context,
        reader: Id,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let field = field_id(reader);
        let wrong = self.misspelt(document);
        let caret = widgets::selection(ctx, field).map_or(0, |(anchor, focus)| anchor.min(focus));
        let at = wrong.iter().find(|it| it.start <= caret && caret <= it.end);
        let before = wrong.iter().rev().find(|it| it.end < caret);
        let word = at.or(before).or_else(|| wrong.first()).cloned();
        match word {
            Some(word) => self.open_meant(field, word, true, out),
            None => out.push(Intent::say(Notice::hint(m::spelling_none_here(look.l)))),
        }
    }

    /// The same for the word at a point of the screen, whether it is marked or not.
    pub(super) fn ask_meant_at(
        &mut self,
        ctx: &Context,
        field: Id,
        at: Pos2,
        document: &Document,
        out: &mut Vec<Intent>,
    ) {
        let Some(at) = widgets::offset_at(ctx, field, at) else {
            return;
        };
        let wrong = self.misspelt(document);
        let marked = wrong.into_iter().find(|it| it.start <= at && at <= it.end);
        let is_marked = marked.is_some();
        let word = marked.or_else(|| {
            let word =
                word_at(&self.draft.text, ByteOffset::new(u32::try_from(at).ok()?))?.to_range();
            let text = self.draft.text.get(word.clone())?;
            text.chars().any(char::is_alphanumeric).then_some(word)
        });
        if let Some(word) = word {
            self.open_meant(field, word, is_marked, out);
        }
    }

    fn open_meant(&mut self, field: Id, word: Range<usize>, wrong: bool, out: &mut Vec<Intent>) {
        let Some(text) = self.draft.text.get(word.clone()) else {
            return;
        };
        let meant = Meant::new(field, text, word.clone(), self.language.clone(), wrong);
        self.select_word(word);
        out.push(Intent::OpenDialog(Dialog::Meant(Box::new(meant))));
    }

    /// Writes words into the field, over what is selected there or over a word, if that still
    /// stands where it did.
    pub fn write_words(
        &mut self,
        ctx: &Context,
        reader: Id,
        (words, over): (&str, Option<(Range<usize>, String)>),
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if !self.may_write(document, look, out) {
            return;
        }
        let field = field_id(reader);
        if let Some((at, was)) = over {
            if self.draft.text.get(at.clone()) != Some(was.as_str()) {
                return;
            }
            widgets::select(ctx, field, at.start, at.end);
        }
        self.want.select = None;
        if widgets::insert(ctx, field, &mut self.draft.text, words).is_none() {
            self.draft.text.push_str(words);
        }
        self.draft.follow();
        self.want.reveal = true;
        self.take_field();
    }
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[track_caller]
    fn check(before: &str, after: &str, word: &str, stays: bool) {
        let at = before.find(word).expect("it is there");
        let word_at = at..at + word.len();
        let found = moved(before, after, std::slice::from_ref(&word_at));
        let said: Vec<&str> = found.into_iter().map(|it| &after[it]).collect();
        assert_eq!(said, if stays { vec![word] } else { vec![] });
    }

    #[test]
    fn a_mark_goes_with_its_word_and_away_with_a_change_of_it() {
        check(
            "the goverment said",
            "The goverment said",
            "goverment",
            true,
        );
        check("a goverment", "a new goverment", "goverment", true);
        check("a goverment", "a goverment said", "goverment", true);
        check("a goverment", "a goverments", "goverment", false);
        check("a goverment", "a government", "goverment", false);
        check("a goverment", "agoverment", "goverment", false);
        check("a goverment", "", "goverment", false);
        check("وقال الوزيرر أمس", "وقال الوزيرر اليوم", "الوزيرر", true);
    }
}
