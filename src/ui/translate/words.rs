//! The words that are looked up: those of the target that is typed and of its source.

use egui::{Context, Id};

use crate::{
    model::Document,
    text::Language,
    ui::{
        dialogs::{Side, near},
        widgets,
    },
};

use super::{Editor, field_id};

impl Editor {
    /// The target and the source of the active segment, each with the word at hand; first the
    /// one the person is in.
    pub fn look_up_sides(&self, ctx: &Context, reader: Id, document: &Document) -> Vec<Side> {
        let mut sides = Vec::new();
        let selection = widgets::selection(ctx, field_id(reader)).unwrap_or((0, 0));
        let (start, end) = (selection.0.min(selection.1), selection.0.max(selection.1));
        let text = &self.draft.text;
        let chosen = text.get(start..end).is_some_and(|it| !it.trim().is_empty());
        let at = match chosen {
            true => Some(start..end),
            false => near(text, end),
        };
        if let Some(at) = at {
            sides.push(Side {
                language: self.language.primary().to_owned(),
                text: text.clone(),
                at,
                target: true,
            });
        }
        let segment = self.segment(document);
        let source = segment.and_then(|it| it.at.slice(document.text().as_str()));
        let source = source.unwrap_or_default();
        let marked = self.marked(document).zip(segment).map(|(range, segment)| {
            let start = segment.at.start().to_usize();
            let range = range.to_range();
            range.start - start..range.end - start
        });
        let is_marked = marked.is_some();
        if let Some(at) = marked.or_else(|| near(source, self.cut.unwrap_or(0))) {
            sides.push(Side {
                language: document
                    .language()
                    .map_or("und", Language::primary)
                    .to_owned(),
                text: source.to_owned(),
                at,
                target: false,
            });
        }
        // Words chosen in the field are meant before those that were in the source.
        if !self.typing || is_marked && !chosen {
            sides.reverse();
        }
        sides
    }
}
