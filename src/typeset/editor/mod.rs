//! Text that is typed: parley's `PlainEditor` with our faces, an undo of its own, and a
//! [`Paragraph`] to draw.
//!
//! | part | does |
//! |---|---|
//! | `edit` | inserts, deletes, composes, undoes |
//! | `moves` | keys and pointer to caret and selection |
//! | `history` | what undo goes back to |
//! | `stacks` | one stack of faces for the whole text |
//!
//! Invariant: caret and selection end on grapheme boundaries after every call. While an input
//! method composes, its text is part of what is shown, never of [`Editor::text`].

mod edit;
mod history;
mod moves;
mod stacks;

use std::ops::Range;

use parley::{
    BoundingBox, FontFamily, LineHeight, OverflowWrap, PlainEditor, PlainEditorDriver,
    StyleProperty, WhiteSpaceCollapse,
};

use super::{Faces, Paragraph, Style, shape};
use history::{History, State};
use stacks::Needs;

pub use moves::{Grain, Motion};

/// A rectangle in pixels from the upper left corner of the text: left, top, right, bottom.
pub type Area = [f32; 4];

/// A text that is edited, in one line or many.
#[derive(Clone, Debug)]
pub struct Editor {
    inner: PlainEditor<()>,
    style: Style,
    multiline: bool,
    /// What the stack of faces was made for.
    needs: Option<Needs>,
    history: History,
    /// What was there before the input method began.
    before_compose: Option<State>,
    /// The part of the composed text that is converted at present, in bytes of it.
    active: Option<Range<usize>>,
    drawn: Option<Paragraph>,
}

impl Editor {
    /// An empty text. In one line (`multiline` false) line breaks become spaces, and nothing
    /// wraps whatever width the style has.
    #[must_use]
    pub fn new(style: Style, multiline: bool) -> Self {
        let mut editor = Self {
            inner: PlainEditor::new(style.px()),
            style,
            multiline,
            needs: None,
            history: History::default(),
            before_compose: None,
            active: None,
            drawn: None,
        };
        editor.inner.set_quantize(false);
        editor.apply_style();
        editor
    }

    /// Takes another style, such as another width; free where it is the same.
    pub fn set_style(&mut self, style: Style) {
        if style != self.style {
            self.style = style;
            self.needs = None;
            self.apply_style();
        }
    }

    fn apply_style(&mut self) {
        let styles = self.inner.edit_styles();
        styles.insert(StyleProperty::FontSize(self.style.px()));
        let line = LineHeight::Absolute(self.style.line_px());
        styles.insert(StyleProperty::LineHeight(line));
        styles.insert(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let spaces = WhiteSpaceCollapse::Preserve;
        styles.insert(StyleProperty::WhiteSpaceCollapse(spaces));
        let column = self.style.column().filter(|_| self.multiline);
        self.inner.set_width(column);
        self.drawn = None;
    }

    /// The text, without what an input method composes.
    #[must_use]
    pub fn text(&self) -> String {
        self.inner.text().to_string()
    }

    /// Whether the text, without what is composed, is `text`.
    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        self.inner.text() == text
    }

    /// The text with what is composed: what the offsets of selection and caret count in.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.inner.raw_text()
    }

    /// Takes another text from outside. Nothing can be undone afterwards, and nothing is being
    /// composed; the caret is at the end.
    pub fn set_text(&mut self, faces: &mut Faces, text: &str) {
        self.inner.set_text(&self.fitting(text));
        self.history = History::default();
        self.before_compose = None;
        self.active = None;
        self.refresh(faces);
        self.driver(faces).move_to_text_end();
    }

    /// Forgets what could be undone: another person's turn, or another record's text.
    pub fn forget_history(&mut self) {
        self.history = History::default();
    }

    /// Whether an input method composes.
    #[must_use]
    pub fn is_composing(&self) -> bool {
        self.inner.is_composing()
    }

    /// The composed text, in bytes of [`Self::shown`].
    #[must_use]
    pub fn composed(&self) -> Option<Range<usize>> {
        self.inner.raw_compose().clone()
    }

    /// The part of the composed text that is converted at present, in bytes of
    /// [`Self::shown`].
    #[must_use]
    pub fn converted(&self) -> Option<Range<usize>> {
        let start = self.composed()?.start;
        let active = self.active.as_ref()?;
        Some(start + active.start..start + active.end)
    }

    /// Where the selection began and where the caret is, in bytes of [`Self::shown`].
    #[must_use]
    pub fn selection(&self) -> (usize, usize) {
        let selection = self.inner.raw_selection();
        (selection.anchor().index(), selection.focus().index())
    }

    /// What is selected; nothing while an input method composes.
    #[must_use]
    pub fn selected(&self) -> Option<&str> {
        self.inner.selected_text()
    }

    /// The laid-out text, to be drawn.
    pub fn paragraph(&mut self, faces: &mut Faces) -> &Paragraph {
        self.refresh(faces);
        let (style, text) = (&self.style, self.inner.raw_text());
        let layout = self.inner.try_layout();
        self.drawn.get_or_insert_with(|| match layout {
            Some(layout) => shape::read(layout, text, style),
            None => Paragraph::new(faces, text, style),
        })
    }

    /// Where the caret is; without width. `None` when the input method hides it.
    pub fn caret(&mut self, faces: &mut Faces) -> Option<Area> {
        self.refresh(faces);
        self.inner.cursor_geometry(0.0).map(area)
    }

    /// The rectangles of the selection.
    pub fn selected_areas(&mut self, faces: &mut Faces) -> Vec<Area> {
        self.refresh(faces);
        let areas = self.inner.selection_geometry().into_iter();
        areas.map(|(part, _)| area(part)).collect()
    }

    /// What the list of an input method should stand beside and not cover: the composed text,
    /// else the caret.
    pub fn compose_area(&mut self, faces: &mut Faces) -> Area {
        let composed = self.composed();
        let mut rects = Vec::new();
        if let Some(range) = composed {
            self.paragraph(faces).rects(range, &mut rects);
        }
        let whole = rects.iter().map(|r| [r.x0, r.top, r.x1, r.bottom]);
        let whole = whole.reduce(|a, b| {
            [
                a[0].min(b[0]),
                a[1].min(b[1]),
                a[2].max(b[2]),
                a[3].max(b[3]),
            ]
        });
        whole
            .or_else(|| self.caret(faces))
            .unwrap_or([0.0, 0.0, 0.0, self.style.line_px()])
    }

    fn driver<'a>(&'a mut self, faces: &'a mut Faces) -> PlainEditorDriver<'a, ()> {
        self.inner.driver(&mut faces.fonts, &mut faces.layouts)
    }

    /// Brings the stack of faces and the layout up to the text.
    fn refresh(&mut self, faces: &mut Faces) {
        let needs = Needs::of(self.inner.raw_text());
        if self.needs.as_ref() != Some(&needs) {
            let stack = needs.stack(faces, &self.style);
            let locale = needs.locale(&self.style);
            let styles = self.inner.edit_styles();
            styles.insert(StyleProperty::FontFamily(FontFamily::List(stack.into())));
            styles.insert(StyleProperty::Locale(locale));
            self.needs = Some(needs);
        }
        if self.inner.try_layout().is_none() {
            self.drawn = None;
        }
        self.inner
            .refresh_layout(&mut faces.fonts, &mut faces.layouts);
    }

    /// `text` as this editor can hold it.
    fn fitting(&self, text: &str) -> String {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        match self.multiline {
            true => text,
            false => text.replace(['\n', '\t', '\u{2028}', '\u{2029}'], " "),
        }
    }
}

fn area(rect: BoundingBox) -> Area {
    [
        rect.x0 as f32,
        rect.y0 as f32,
        rect.x1 as f32,
        rect.y1 as f32,
    ]
}
