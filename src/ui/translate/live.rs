//! Where mentions stand in what is being typed, and how they look there.
//! Invariant: found anew after each change of the one text, from what is kept of it; what a
//! hand placed stays.

use std::collections::BTreeMap;

use egui::{Painter, pos2};

use crate::{
    action::translate::{SegmentName, projections_after},
    model::{Document, LabelKey, MentionId, Projection, Scheme, SegmentId, Session},
    translate::project,
    ui::{
        inspector::find::State,
        look::Look,
        widgets::{Laid, Layer},
    },
};

use super::{
    Editor,
    shapes::{Put, projected},
};

/// What the places were found for: text, what was kept of it, what was refused.
type Of = (State, SegmentId, String, Vec<Projection>, Vec<Projection>);

#[derive(Debug, Default)]
pub struct Live {
    pub places: Vec<Projection>,
    /// The mentions that were sought.
    pub wanted: Vec<MentionId>,
    of: Option<Of>,
    /// Raised with each change.
    pub number: u64,
}

impl Live {
    /// The text the places lie in.
    pub fn text(&self) -> &str {
        self.of.as_ref().map_or("", |of| &of.2)
    }

    /// Those of a name that were sought, and how those among them that have a place were found.
    pub fn of_name(&self, name: &SegmentName) -> (usize, Vec<&str>) {
        let sought = name.mentions.iter().filter(|id| {
            let placed = self.places.iter().any(|place| place.mention == **id);
            placed || self.wanted.contains(id)
        });
        let found = self.places.iter();
        let found = found.filter(|place| name.mentions.contains(&place.mention));
        (
            sought.count(),
            found.map(|place| place.how.as_str()).collect(),
        )
    }
}

impl Editor {
    /// Finds the places anew, where anything changed.
    pub(super) fn follow_names(&mut self, session: &Session, document: &Document) {
        let Some(segment) = self.segment(document).cloned() else {
            self.live = Live {
                number: self.live.number + 1,
                ..Live::default()
            };
            return;
        };
        let (state, draft) = (State::of(session), &self.draft);
        let known = self.live.of.as_ref().is_some_and(|of| {
            (of.0, of.1) == (state, segment.id)
                && (of.2 == draft.text && of.3 == draft.mentions && of.4 == draft.refused)
        });
        if known {
            return;
        }
        let places = project::place(
            session,
            document,
            &segment,
            (&draft.text, &self.language),
            (&draft.mentions, &draft.refused),
        );
        let wanted = project::wanted(document, &segment).into_iter();
        self.live = Live {
            places,
            wanted: wanted.map(|one| one.mention).collect(),
            of: Some((
                state,
                segment.id,
                draft.text.clone(),
                draft.mentions.clone(),
                draft.refused.clone(),
            )),
            number: self.live.number + 1,
        };
    }
}

/// Mentions in a field. A letter that was typed in this very frame moves those behind it.
#[derive(Debug)]
pub struct Marks<'a> {
    pub live: &'a Live,
    pub document: &'a Document,
    pub scheme: &'a Scheme,
    pub labels: &'a BTreeMap<LabelKey, usize>,
    pub look: &'a Look<'a>,
    /// Of a line, as a multiple of the size.
    pub spacing: f32,
}

impl Marks<'_> {
    fn draw(&self, laid: &Laid<'_>, draw: impl FnOnce(Put<'_>)) {
        let moved;
        let places = match laid.text == self.live.text() {
            true => &self.live.places,
            false => {
                moved = projections_after(self.live.text(), laid.text, &self.live.places);
                &moved
            }
        };
        let shapes = projected(self.document, places, self.labels, laid.paragraph, 0);
        let [left, top] = laid.origin;
        draw(Put {
            paragraph: laid.paragraph,
            shapes: &shapes,
            at: pos2(left / laid.scale, top / laid.scale),
            scale: laid.scale,
            spacing: self.spacing,
        });
    }
}

impl Layer for Marks<'_> {
    fn below(&self, painter: &Painter, laid: &Laid<'_>) {
        self.draw(laid, |put| put.fills(painter, self.scheme, self.look));
    }

    fn above(&self, painter: &Painter, laid: &Laid<'_>) {
        self.draw(laid, |put| put.lines(painter, self.scheme, self.look));
    }
}
