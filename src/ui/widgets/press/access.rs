//! What a screen reader is told of a field: its lines as text runs, caret and selection.

use egui::{Id, Response, Sense, Ui, UiBuilder, accesskit, pos2};

use crate::typeset::{Editor, Faces};

/// AccessKit counts the characters of a run in bytes.
const LONGEST_CLUSTER: usize = 255;

/// What there is to tell besides the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub name: &'a str,
    pub multiline: bool,
    pub enabled: bool,
    /// Upper left corner of the text, in pixels.
    pub origin: [f32; 2],
    pub scale: f32,
}

/// One line, and where each of its characters begins, in bytes of the text.
struct Run {
    id: Id,
    end: usize,
    starts: Vec<usize>,
}

pub(super) fn expose(
    ui: &mut Ui,
    response: &Response,
    told: &Told<'_>,
    editor: &mut Editor,
    faces: &mut Faces,
) {
    let ctx = ui.ctx().clone();
    let id = response.id;
    let role = match told.multiline {
        true => accesskit::Role::MultilineTextInput,
        false => accesskit::Role::TextInput,
    };
    let active = ctx.accesskit_node_builder(id, |node| {
        node.set_role(role);
        if !told.name.is_empty() {
            node.set_label(told.name);
        }
        if told.enabled {
            node.add_action(accesskit::Action::SetValue);
            node.add_action(accesskit::Action::ReplaceSelectedText);
        }
    });
    if active.is_none() {
        return;
    }
    let (anchor, focus) = editor.selection();
    let text = editor.shown().to_owned();
    let paragraph = editor.paragraph(faces);
    let mut runs: Vec<Run> = Vec::new();
    // Not laid out: a line is a widget of its own only so that it hangs below the field.
    let below = ui.new_child(UiBuilder::new().accessibility_parent(id));
    for (number, line) in paragraph.lines().enumerate() {
        let point = |x: f32, y: f32| {
            pos2(
                (told.origin[0] + x) / told.scale,
                (told.origin[1] + y) / told.scale,
            )
        };
        let bounds =
            egui::Rect::from_min_max(point(line.left, line.top), point(line.right, line.bottom));
        let run = id.with(("line", number));
        below.interact(bounds, run, Sense::hover());
        let mut value = String::new();
        let mut starts = Vec::new();
        let (mut lengths, mut positions, mut widths) = (Vec::new(), Vec::new(), Vec::new());
        for cluster in paragraph.clusters(number) {
            let Some(part) = text.get(cluster.range.clone()) else {
                continue;
            };
            let part = &part[..part.floor_char_boundary(LONGEST_CLUSTER)];
            value.push_str(part);
            starts.push(cluster.range.start);
            lengths.push(part.len() as u8);
            positions.push((cluster.x0 - line.left) / told.scale);
            widths.push((cluster.x1 - cluster.x0) / told.scale);
        }
        let direction = match paragraph.is_rtl() {
            true => accesskit::TextDirection::RightToLeft,
            false => accesskit::TextDirection::LeftToRight,
        };
        ctx.accesskit_node_builder(run, |node| {
            node.set_role(accesskit::Role::TextRun);
            node.set_text_direction(direction);
            node.set_value(value);
            node.set_character_lengths(lengths);
            node.set_character_positions(positions);
            node.set_character_widths(widths);
        });
        runs.push(Run {
            id: run,
            end: line.range.end,
            starts,
        });
    }
    let position = |at: usize| {
        let run = runs.iter().find(|run| at < run.end).or(runs.last())?;
        Some(accesskit::TextPosition {
            node: run.id.accesskit_id(),
            character_index: run.starts.partition_point(|&start| start < at),
        })
    };
    if let Some((anchor, focus)) = position(anchor).zip(position(focus)) {
        ctx.accesskit_node_builder(id, |node| {
            node.set_text_selection(accesskit::TextSelection { anchor, focus });
        });
    }
}
