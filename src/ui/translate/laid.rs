//! Texts of segments, laid out and kept while they are near what is seen.
//! Invariant: a text is laid out again only where it, its column or its style changed.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use crate::{
    model::{Document, LabelKey, Segment, SegmentId},
    text::Language,
    typeset::{Face, Faces, Paragraph, Style},
    ui::{
        look::Look,
        reader::spans::{self, Shape},
        widgets::TypeStyle,
    },
    workspace::settings,
};

use super::shapes::projected;

/// So many segments are kept; a screen has some twenty.
const KEPT: usize = 240;

/// A segment laid out.
pub struct Row {
    segment: Arc<Segment>,
    document: Arc<Document>,
    pub source: Arc<Paragraph>,
    pub target: Arc<Paragraph>,
    pub source_shapes: Vec<Shape>,
    pub target_shapes: Vec<Shape>,
}

#[derive(Default)]
pub struct Laid {
    kept: HashMap<SegmentId, Row>,
    styles: Option<(Style, Style)>,
    count: usize,
}

impl std::fmt::Debug for Laid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Laid")
            .field("kept", &self.kept.len())
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

/// The face a person reads in.
pub fn face(look: &Look<'_>) -> Face {
    match &look.settings.reader.face {
        settings::Face::Sans => Face::Sans,
        settings::Face::Serif => Face::Serif,
        settings::Face::Named(name) => Face::Named(name.clone()),
    }
}

/// Text in two columns is a little smaller than in one, and closer.
pub fn type_style(look: &Look<'_>, language: Option<&Language>) -> TypeStyle {
    let reader = &look.settings.reader;
    TypeStyle {
        face: face(look),
        size: (reader.size - 1.0).max(11.0),
        line_height: reader.spacing().min(1.5),
        language: language.cloned(),
    }
}

/// In a column of `width` points.
fn style(look: &Look<'_>, language: Option<&Language>, width: f32, scale: f32) -> Style {
    let TypeStyle {
        face,
        size,
        line_height,
        language,
    } = type_style(look, language);
    Style {
        face,
        size: size * scale,
        line_height,
        bold: false,
        language,
        width: (width * scale).floor(),
    }
}

/// How high a row is, about, in points.
pub fn estimate(bytes: u32, look: &Look<'_>) -> f32 {
    let style = type_style(look, None);
    let line = style.size * style.line_height;
    let lines = (bytes as f32 / 42.0).ceil().max(1.0);
    lines * line + 2.0 * super::grid::PADDING
}

impl Laid {
    pub fn count(&self) -> usize {
        self.count
    }

    /// Takes in how text looks in this frame.
    pub fn set_style(
        &mut self,
        look: &Look<'_>,
        document: &Document,
        language: &Language,
        width: f32,
        scale: f32,
    ) {
        let styles = (
            style(look, document.language(), width, scale),
            style(look, Some(language), width, scale),
        );
        if self.styles.as_ref() != Some(&styles) || self.kept.len() > KEPT {
            self.kept.clear();
            self.styles = Some(styles);
        }
    }

    /// A segment as it is now.
    pub fn row(
        &mut self,
        segment: &Arc<Segment>,
        document: &Arc<Document>,
        labels: &BTreeMap<LabelKey, usize>,
        faces: &mut Faces,
    ) -> Option<&Row> {
        let (of_source, of_target) = self.styles.as_ref()?;
        let old = self.kept.remove(&segment.id);
        let fresh = old.as_ref().is_some_and(|row| {
            Arc::ptr_eq(&row.segment, segment) && Arc::ptr_eq(&row.document, document)
        });
        let row = match old {
            Some(row) if fresh => row,
            old => {
                let text = document.text().as_str();
                let source = segment.at.slice(text).unwrap_or_default();
                let target = &segment.translation.text;
                let same_source = |row: &Row| {
                    row.segment.at == segment.at && row.document.text() == document.text()
                };
                let mut lay_out = |text: &str, style: &Style| {
                    self.count += 1;
                    Arc::new(Paragraph::new(faces, &one_line(text), style))
                };
                let kept = old.as_ref().filter(|row| same_source(row));
                let source = match kept {
                    Some(row) => row.source.clone(),
                    None => lay_out(source, of_source),
                };
                let kept = old
                    .as_ref()
                    .filter(|row| row.segment.translation.text == *target);
                let target = match kept {
                    Some(row) => row.target.clone(),
                    None => lay_out(target, of_target),
                };
                let range = segment.at.to_range();
                let source_shapes = spans::shapes(document, labels, range, &source, false);
                let mentions = &segment.translation.mentions;
                let target_shapes = projected(document, mentions, labels, &target, 0);
                Row {
                    segment: segment.clone(),
                    document: document.clone(),
                    source,
                    target,
                    source_shapes,
                    target_shapes,
                }
            }
        };
        Some(self.kept.entry(segment.id).or_insert(row))
    }
}

/// Line feeds end a line and nothing else here; as many bytes as before.
fn one_line(text: &str) -> std::borrow::Cow<'_, str> {
    match text.contains('\n') {
        true => text.replace('\n', " ").into(),
        false => text.into(),
    }
}
