//! The field itself.

use std::ops::Range;

use egui::{
    Align, CursorIcon, FontSelection, Id, Margin, Rect, Response, Sense, TextStyle, Ui, Vec2,
    Widget, WidgetInfo, output::IMEOutput, pos2, vec2,
};

use super::{
    access,
    keys::{self, Heard},
    layer::Layer,
    paint::{self, Canvas},
    pointer::{middle_paste, point, settle, tell_of_selection},
    state::{self, Memory, Pen},
};
use crate::{
    text::Language,
    typeset::{Area, Editor, Face, Faces, Style},
};

/// Never narrower than this, in points.
const NARROW: f32 = 24.0;

/// A field for press text, in one line or several, with no label of its own.
#[derive(Debug)]
#[must_use = "a field is shown with `ui.add`"]
pub struct PressEdit<'a> {
    value: &'a mut String,
    id: Option<Id>,
    record: Option<Id>,
    name: &'a str,
    hint: &'a str,
    rows: usize,
    width: f32,
    margin: Option<Margin>,
    wrong: bool,
    marks: &'a [Range<usize>],
    keeps_past: bool,
    type_style: Option<TypeStyle>,
    layer: Option<&'a dyn Layer>,
}

/// How the text of a field looks where it is not that of the interface.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeStyle {
    pub face: Face,
    /// In points.
    pub size: f32,
    /// Of a line, as a multiple of the size.
    pub line_height: f32,
    pub language: Option<Language>,
}

/// Where things are, in points, with the scale to pixels.
#[derive(Debug, Clone, Copy)]
struct Sizes {
    scale: f32,
    line: f32,
    margin: Margin,
    outer: f32,
}

impl<'a> PressEdit<'a> {
    pub fn new(value: &'a mut String) -> Self {
        Self {
            value,
            id: None,
            record: None,
            name: "",
            hint: "",
            rows: 1,
            width: f32::INFINITY,
            margin: None,
            wrong: false,
            marks: &[],
            keeps_past: false,
            type_style: None,
            layer: None,
        }
    }

    /// What was typed can be undone after the keyboard was elsewhere, as long as the field shows
    /// the same record.
    pub fn keeps_past(mut self) -> Self {
        self.keeps_past = true;
        self
    }

    /// Words with a line below them, in bytes of the text: those no dictionary has. A word that
    /// is just being typed has none.
    pub fn marks(mut self, marks: &'a [Range<usize>]) -> Self {
        self.marks = marks;
        self
    }

    /// What is drawn under and over its letters.
    pub fn layer(mut self, layer: &'a dyn Layer) -> Self {
        self.layer = Some(layer);
        self
    }

    /// Its text as it is read elsewhere.
    pub fn type_style(mut self, style: TypeStyle) -> Self {
        self.type_style = Some(style);
        self
    }

    /// Its id, where others have to know it.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Whose text it is, where one field shows now this, now that one's: what is being composed
    /// for one is never put into another, and undo goes back to all that was written for it.
    pub fn record(mut self, record: Id) -> Self {
        self.record = Some(record);
        self
    }

    /// What a screen reader calls it, where no label does.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = name;
        self
    }

    /// Shown while it is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// Lines it has at least; with more than one Enter makes a new line, and it grows.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Its width in points; no wider than there is room.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Room around the text, other than the theme's.
    pub fn margin(mut self, margin: Margin) -> Self {
        self.margin = Some(margin);
        self
    }

    /// Frames it as wrong.
    pub fn wrong(mut self, wrong: bool) -> Self {
        self.wrong = wrong;
        self
    }

    fn sizes(&self, ui: &Ui) -> (Sizes, Style) {
        let font = FontSelection::Style(TextStyle::Body).resolve(ui.style());
        let scale = ui.ctx().pixels_per_point();
        let own = self.type_style.as_ref();
        let size = own.map_or(font.size, |own| own.size);
        // As tall as a line of the layout, which has whole pixels.
        let line = own.map_or_else(
            || ui.fonts_mut(|fonts| fonts.row_height(&font)),
            |own| (own.size * own.line_height * scale).round() / scale,
        );
        let margin = self
            .margin
            .unwrap_or_else(|| ui.spacing().button_padding.into());
        let room = ui.available_width().max(NARROW);
        let outer = self.width.min(room).max(NARROW);
        let width = match self.rows {
            1 => f32::INFINITY,
            // One pixel for the caret behind the last letter.
            _ => (outer - margin.sum().x) * scale - 1.0,
        };
        let style = Style {
            face: own.map_or(Face::Sans, |own| own.face.clone()),
            size: size * scale,
            line_height: line / size,
            bold: false,
            language: own.and_then(|own| own.language.clone()),
            width,
        };
        let line = (line * scale).round() / scale;
        let sizes = Sizes {
            scale,
            line,
            margin,
            outer,
        };
        (sizes, style)
    }
}

impl Widget for PressEdit<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let id = self.id.unwrap_or_else(|| {
            let id = ui.next_auto_id();
            ui.skip_ahead_auto_ids(1);
            id
        });
        let (memory, pen) = (state::memory(ui.ctx(), id), state::pen(ui.ctx()));
        let (mut memory, mut pen) = (memory.lock(), pen.lock());
        pen.begin(ui.ctx());
        self.show(ui, id, &mut memory, &mut pen)
    }
}

impl PressEdit<'_> {
    fn show(self, ui: &mut Ui, id: Id, memory: &mut Memory, pen: &mut Pen) -> Response {
        let (sizes, style) = self.sizes(ui);
        let multiline = self.rows > 1;
        let prev = self.value.clone();
        let mut editor = memory
            .editor
            .take()
            .unwrap_or_else(|| Editor::new(style.clone(), multiline));
        let faces = &mut pen.glyphs.faces;
        editor.set_style(style);
        if memory.value != *self.value || memory.record != self.record {
            editor.set_text(faces, self.value);
            memory.record = self.record;
            memory.value.clone_from(self.value);
        }
        let enabled = ui.is_enabled();
        let focused = enabled && ui.memory(|all| all.has_focus(id));
        let mut heard = Heard::default();
        if enabled {
            heard.changed = keys::hear_access(ui, id, &mut editor, faces);
        }
        if focused {
            let filter = keys::filter(editor.is_composing());
            ui.memory_mut(|all| all.set_focus_lock_filter(id, filter));
            // One record's text is undone as far as it was written here, also by others; what
            // undo of a field without one goes back to begins with the focus.
            if !memory.had_focus && self.record.is_none() && !self.keeps_past {
                editor.forget_history();
            }
            let typed = keys::hear(ui, &mut editor, faces, multiline);
            heard.changed |= typed.changed;
            heard.moved |= typed.moved;
            heard.leave = typed.leave;
        } else if editor.is_composing() {
            heard.changed |= settle(ui, &mut editor, faces);
        }
        memory.had_focus = focused;

        let lines = editor.paragraph(faces).lines().len().max(self.rows);
        let lines = if multiline { lines } else { 1 };
        let height = lines as f32 * sizes.line + sizes.margin.sum().y;
        let size = vec2(sizes.outer, height.max(ui.spacing().interact_size.y));
        let (_, rect) = ui.allocate_space(size);
        let sense = match enabled {
            true => Sense::click_and_drag(),
            false => Sense::hover(),
        };
        let mut response = ui.interact(rect, id, sense);
        let mut inner = rect - sizes.margin;
        if !multiline {
            inner = Rect::from_center_size(inner.center(), vec2(inner.width(), sizes.line));
        }
        let view = inner.width() * sizes.scale;
        let shift = shift(memory.scroll, multiline, focused, view, &mut editor, faces);
        memory.scroll = shift;
        let origin = [
            (inner.left() * sizes.scale).round() - shift,
            (inner.top() * sizes.scale).round(),
        ];
        if enabled {
            let at = |pos: egui::Pos2| {
                [
                    pos.x * sizes.scale - origin[0],
                    pos.y * sizes.scale - origin[1],
                ]
            };
            let before = editor.selection();
            heard.changed |= point(ui, &response, &mut editor, pen, at);
            heard.changed |= middle_paste(ui, &response, &mut editor, pen, at);
            heard.moved |= before != editor.selection();
            tell_of_selection(ui, memory, &editor);
            if response.hovered() {
                ui.set_cursor_icon(CursorIcon::Text);
                ui.output_mut(|output| output.mutable_text_under_cursor = true);
            }
        }
        if heard.changed {
            *self.value = editor.text();
            memory.value.clone_from(self.value);
            response.mark_changed();
        }
        if heard.leave {
            ui.memory_mut(|all| all.surrender_focus(id));
        }
        let faces = &mut pen.glyphs.faces;
        let now = ui.input(|input| input.time);
        if heard.changed || heard.moved || response.gained_focus() {
            memory.moved_at = now;
        }
        let on_screen = |area: Area| {
            let corner =
                |x: f32, y: f32| pos2((origin[0] + x) / sizes.scale, (origin[1] + y) / sizes.scale);
            Rect::from_min_max(corner(area[0], area[1]), corner(area[2], area[3]))
        };
        let caret = editor.caret(faces).map(on_screen);
        memory.place = Some((origin, sizes.scale, caret));
        if focused && (heard.changed || heard.moved) {
            if let Some(caret) = caret {
                ui.scroll_to_rect(caret, None::<Align>);
            }
            // Drawn once more, in case the pointer led out of what is seen.
            ui.ctx().request_repaint();
        }
        let has_focus = ui.memory(|all| all.has_focus(id));
        let canvas = Canvas {
            rect,
            inner,
            origin,
            scale: sizes.scale,
            hint: self.hint,
            layer: self.layer,
            wrong: self.wrong,
            marks: self.marks,
            focused: has_focus && enabled,
            since: now - memory.moved_at,
            caret,
        };
        if ui.is_rect_visible(rect) {
            paint::paint(ui, &response, &canvas, &mut editor, &mut pen.glyphs);
        }
        if has_focus && enabled {
            let mut area = on_screen(editor.compose_area(&mut pen.glyphs.faces));
            // Where the composed text begins: the list stays in one place while it grows.
            area.max.x = area.min.x;
            tell_of_caret(ui, inner, area);
        }
        state::note_composing(ui.ctx(), id, editor.is_composing());
        let (value, hint) = (self.value.as_str(), self.hint);
        response.widget_info(|| WidgetInfo::text_edit(enabled, &prev, value, hint));
        let told = access::Told {
            name: self.name,
            multiline,
            enabled,
            origin,
            scale: sizes.scale,
        };
        access::expose(ui, &response, &told, &mut editor, &mut pen.glyphs.faces);
        memory.editor = Some(editor);
        response
    }
}

/// Tells the window where the list of an input method belongs.
fn tell_of_caret(ui: &Ui, inner: Rect, area: Rect) {
    let to_global = ui.ctx().layer_transform_to_global(ui.layer_id());
    let to_global = to_global.unwrap_or_default();
    let area = area.intersect(inner.expand(2.0));
    let area = match area.is_negative() {
        true => Rect::from_min_size(inner.min, Vec2::ZERO),
        false => area,
    };
    ui.output_mut(|output| {
        output.ime = Some(IMEOutput {
            purpose: egui::IMEPurpose::Normal,
            rect: to_global * inner,
            cursor_rect: to_global * area,
            should_interrupt_composition: false,
        });
    });
}

/// How far a single line is shifted to the left, in pixels, so that the caret is seen; a short
/// one that reads from the right is shifted to the right.
fn shift(
    now: f32,
    multiline: bool,
    focused: bool,
    view: f32,
    editor: &mut Editor,
    faces: &mut Faces,
) -> f32 {
    if multiline {
        return 0.0;
    }
    let caret = editor.caret(faces).map(|caret| caret[0]);
    let paragraph = editor.paragraph(faces);
    let right = paragraph.lines().map(|line| line.right).fold(0.0, f32::max);
    let most = (right.ceil() + 2.0 - view).round();
    let rtl = paragraph.is_rtl();
    if most <= 0.0 {
        return if rtl { most } else { 0.0 };
    }
    let wanted = match (focused, caret) {
        (true, Some(x)) => now.clamp((x + 2.0 - view).max(0.0), x.max(x + 2.0 - view).max(0.0)),
        (true, None) => now,
        (false, _) if rtl => most,
        (false, _) => 0.0,
    };
    wanted.clamp(0.0, most).round()
}
