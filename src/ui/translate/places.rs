//! Mentions put into their places in the target by hand.
//! Invariant: what was typed is kept before, so that the place is a step of its own.

use egui::{Context, Id};

use crate::{
    action::TranslateAction,
    l10n::messages as m,
    model::{Document, MentionId, Ranges},
    text::{ByteOffset, TextRange, segment::word_at},
    ui::{intent::Intent, look::Look, shell::Notice, widgets},
};

use super::Editor;

impl Editor {
    /// Where the mentions of the segment at hand stand in what is being typed.
    pub fn live(&self) -> &super::live::Live {
        &self.live
    }

    /// What is selected in the field without the white space around it, else the word at the
    /// caret.
    pub(super) fn chosen_words(&self, ctx: &Context, field: Id) -> Option<TextRange> {
        let text = &self.draft.text;
        let (anchor, focus) = widgets::selection(ctx, field)?;
        let (start, end) = (anchor.min(focus), anchor.max(focus));
        let words = text.get(start..end)?;
        if words.trim().is_empty() {
            let at = u32::try_from(focus).ok().map(ByteOffset::new)?;
            let before = at.get().checked_sub(1).map(ByteOffset::new);
            let word = word_at(text, at).into_iter();
            let mut word = word.chain(before.and_then(|at| word_at(text, at)));
            let is_word = |range: &TextRange| {
                let word = range.slice(text).unwrap_or_default();
                word.chars().any(char::is_alphanumeric)
            };
            return word.find(is_word);
        }
        let start = start + words.len() - words.trim_start().len();
        TextRange::from_range(start..start + words.trim().len())
    }

    /// The words that are selected in the source, or in the field; where the person types,
    /// those in the field first.
    pub fn words_to_seek(&self, ctx: &Context, field: Id, document: &Document) -> String {
        let selected = widgets::selection(ctx, field).and_then(|(anchor, focus)| {
            let (start, end) = (anchor.min(focus), anchor.max(focus));
            self.draft.text.get(start..end)
        });
        let source = || self.marked(document)?.slice(document.text().as_str());
        let typed = selected.filter(|words| self.typing && !words.trim().is_empty());
        let words = typed.or_else(source).or(selected).unwrap_or_default();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Writes words at the caret.
    pub fn insert_words(
        &mut self,
        ctx: &Context,
        field: Id,
        words: &str,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if !self.may_write(document, look, out) {
            return;
        }
        if widgets::insert(ctx, field, &mut self.draft.text, words).is_none() {
            self.draft.text.push_str(words);
        }
        self.draft.follow();
        self.want.reveal = true;
        self.take_field();
    }

    /// The words that are chosen are the name at this place; `None`: the nearest that was not
    /// found.
    pub(super) fn place_name(
        &mut self,
        ctx: &Context,
        field: Id,
        place: Option<usize>,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if !self.may_write(document, look, out) {
            return;
        }
        let Some(range) = self.chosen_words(ctx, field) else {
            let words = m::segment_place_nothing(look.l);
            out.push(Intent::say(Notice::hint(words)));
            return;
        };
        let mention = match place {
            Some(place) => self.of_name(place, range),
            None => self.nearest_missing(document, range),
        };
        let Some(mention) = mention else {
            let words = match place {
                Some(_) => m::segment_no_names(look.l),
                None => m::segment_place_all(look.l),
            };
            out.push(Intent::say(Notice::hint(words)));
            return;
        };
        self.say_place(mention, Some(Ranges::one(range)), document, out);
    }

    /// Of the mentions of a name the first that has no place; else the one placed nearest.
    fn of_name(&self, place: usize, range: TextRange) -> Option<MentionId> {
        let name = self.names.get(place)?;
        let placed = |id: MentionId| self.live.places.iter().find(|it| it.mention == id);
        let mut missing = name.mentions.iter().copied();
        let missing = missing.find(|id| placed(*id).is_none() && self.live.wanted.contains(id));
        let near = |id: &MentionId| {
            let start = placed(*id).map_or(u32::MAX, |it| it.ranges.start().get());
            start.abs_diff(range.start().get())
        };
        missing.or_else(|| name.mentions.iter().copied().min_by_key(near))
    }

    /// The missing mention whose place in the source is most like that of the words in the
    /// target.
    fn nearest_missing(&self, document: &Document, range: TextRange) -> Option<MentionId> {
        let segment = self.segment(document)?;
        let missing = self.live.wanted.iter().copied();
        let missing = missing.filter(|id| !self.live.places.iter().any(|it| it.mention == *id));
        let share = |at: u32, of: usize| f64::from(at) / of.max(1) as f64;
        let here = share(range.start().get(), self.draft.text.len());
        let far = |id: &MentionId| {
            let mention = document.mentions().get(*id);
            mention.map_or(f64::MAX, |mention| {
                let at = mention.ranges.start().get() - segment.at.start().get();
                (share(at, segment.at.len() as usize) - here).abs()
            })
        };
        missing.min_by(|one, other| far(one).total_cmp(&far(other)))
    }

    /// The words at the caret are not the name they were taken for.
    pub(super) fn take_off(
        &mut self,
        ctx: &Context,
        field: Id,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if !self.may_write(document, look, out) {
            return;
        }
        let selected = widgets::selection(ctx, field);
        let found = selected.and_then(|(anchor, focus)| {
            let (start, end) = (anchor.min(focus), anchor.max(focus));
            let mut places = self.live.places.iter();
            let touches = |range: TextRange| {
                let range = range.to_range();
                range.start <= end && start <= range.end
            };
            places.find(|place| place.ranges.iter().any(touches))
        });
        let Some(mention) = found.map(|place| place.mention) else {
            let words = m::segment_take_off_nothing(look.l);
            out.push(Intent::say(Notice::hint(words)));
            return;
        };
        self.say_place(mention, None, document, out);
    }

    fn say_place(
        &mut self,
        mention: MentionId,
        ranges: Option<Ranges>,
        document: &Document,
        out: &mut Vec<Intent>,
    ) {
        self.keep(document, out);
        let Some((_, segment)) = self.active else {
            return;
        };
        let action = TranslateAction::Place {
            document: document.id,
            language: self.language.clone(),
            segment,
            mention,
            ranges,
        };
        out.push(Intent::Act(action.into()));
        self.take_field();
    }
}
