//! What fields remember, and the faces they share.
//!
//! The faces and glyphs are the fields' own, apart from the readers': a field can be drawn
//! while the readers' are lent out, and nobody between the window and a field has to hand
//! them on.

use std::{fmt, sync::Arc};

use egui::{Context, Id, mutex::Mutex};

use crate::{
    typeset::{Editor, Faces},
    ui::glyphs::Glyphs,
};

/// The glyphs of all fields of a window.
pub(super) struct Pen {
    pub glyphs: Glyphs,
    /// The pass in which they were used last.
    pass: Option<u64>,
}

/// One field between frames.
#[derive(Default)]
pub(super) struct Memory {
    pub editor: Option<Editor>,
    /// What the owner's string was when it was seen last.
    pub value: String,
    /// Whose text it was.
    pub record: Option<Id>,
    /// Pixels the text of a single line is shifted to the left.
    pub scroll: f32,
    /// When the caret was moved last, in seconds of the window.
    pub moved_at: f64,
    pub had_focus: bool,
    /// The selection the desktop was told of last.
    pub told: Option<(usize, usize)>,
}

type Shared<T> = Arc<Mutex<T>>;

fn pen_key() -> Id {
    Id::unique("glossator.pen")
}

fn composing_key() -> Id {
    Id::unique("glossator.composing")
}

/// Sets the faces of all fields. Without it they have the built-in ones.
pub fn set_faces(ctx: &Context, faces: Faces) {
    let pen: Shared<Pen> = Arc::new(Mutex::new(Pen::new(faces)));
    ctx.data_mut(|data| data.insert_temp(pen_key(), pen));
}

impl Pen {
    fn new(faces: Faces) -> Self {
        Self {
            glyphs: Glyphs::new(faces),
            pass: None,
        }
    }

    /// To be called by every field: the first of a pass begins a frame of the glyphs.
    pub fn begin(&mut self, ctx: &Context) {
        let pass = Some(ctx.cumulative_pass_nr());
        if self.pass != pass {
            self.pass = pass;
            self.glyphs.begin_frame();
        }
    }
}

pub(super) fn pen(ctx: &Context) -> Shared<Pen> {
    if let Some(pen) = ctx.data(|data| data.get_temp(pen_key())) {
        return pen;
    }
    set_faces(ctx, Faces::built_in());
    ctx.data(|data| data.get_temp(pen_key()))
        .unwrap_or_else(|| Arc::new(Mutex::new(Pen::new(Faces::built_in()))))
}

pub(super) fn memory(ctx: &Context, id: Id) -> Shared<Memory> {
    let known: Option<Shared<Memory>> = ctx.data(|data| data.get_temp(id));
    known.unwrap_or_else(|| {
        let made = Shared::<Memory>::default();
        ctx.data_mut(|data| data.insert_temp(id, Arc::clone(&made)));
        // By this egui, and who asks it, knows that this is a field that takes keys.
        egui::text_edit::TextEditState::default().store(ctx, id);
        made
    })
}

/// Selects all that a field says.
pub fn select_all(ctx: &Context, id: Id) {
    let (memory, pen) = (memory(ctx, id), pen(ctx));
    if let Some(editor) = &mut memory.lock().editor {
        editor.select_all(&mut pen.lock().glyphs.faces);
    }
}

/// Writes into a field, over what is selected there; gives where it stands now, in bytes.
/// `None`: the field was not shown yet, and nothing was written.
pub fn insert(ctx: &Context, id: Id, value: &mut String, text: &str) -> Option<(usize, usize)> {
    let (memory, pen) = (memory(ctx, id), pen(ctx));
    let mut memory = memory.lock();
    let editor = memory.editor.as_mut()?;
    if !editor.is(value) || editor.is_composing() {
        return None;
    }
    editor.insert(&mut pen.lock().glyphs.faces, text);
    *value = editor.text();
    let end = editor.selection().1;
    memory.value.clone_from(value);
    Some((end.saturating_sub(text.len()), end))
}

/// What is selected in a field, in bytes; the caret where nothing is. `None`: it was not shown
/// yet.
pub fn selection(ctx: &Context, id: Id) -> Option<(usize, usize)> {
    let memory = memory(ctx, id);
    let memory = memory.lock();
    memory.editor.as_ref().map(Editor::selection)
}

/// Selects a stretch of a field, in bytes.
pub fn select(ctx: &Context, id: Id, from: usize, to: usize) {
    let (memory, pen) = (memory(ctx, id), pen(ctx));
    if let Some(editor) = &mut memory.lock().editor {
        editor.select(&mut pen.lock().glyphs.faces, from, to);
    }
}

/// Puts the caret of a field before this byte.
pub fn place_caret(ctx: &Context, id: Id, at: usize) {
    let (memory, pen) = (memory(ctx, id), pen(ctx));
    if let Some(editor) = &mut memory.lock().editor {
        editor.select(&mut pen.lock().glyphs.faces, at, at);
    }
}

/// Whether an input method composes in the field that has the keyboard: every key is its own.
pub fn is_composing(ctx: &Context) -> bool {
    let composing: Option<Id> = ctx.data(|data| data.get_temp(composing_key()));
    composing.is_some_and(|id| ctx.memory(|memory| memory.has_focus(id)))
}

/// Notes whether an input method composes in a field.
pub(super) fn note_composing(ctx: &Context, id: Id, composing: bool) {
    ctx.data_mut(|data| {
        let noted: Option<Id> = data.get_temp(composing_key());
        if composing {
            data.insert_temp(composing_key(), id);
        } else if noted == Some(id) {
            data.remove::<Id>(composing_key());
        }
    });
}

impl fmt::Debug for Pen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pen").finish_non_exhaustive()
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").finish_non_exhaustive()
    }
}
