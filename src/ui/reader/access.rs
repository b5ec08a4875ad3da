//! What a screen reader is told: the lines that are seen as text runs, caret and
//! selection, and the mention at hand in words.
//! Invariant: every line has a node of its own whose characters are its clusters.

use std::ops::Range;

use egui::{Response, Role, Sense, Ui, UiBuilder, WidgetInfo, accesskit};

use crate::{
    explain,
    l10n::messages as m,
    model::{Document, Session},
    text::ByteOffset,
    typeset::Seen,
    ui::look::Look,
    workspace::View,
};

use super::{comments, page::Page};

/// AccessKit counts the characters of a run in bytes.
const LONGEST_CLUSTER: usize = 255;
/// Beyond this many a line is cut: nothing a person reads is that long.
const LONGEST_LINE: usize = 4096;

/// One line of text on the screen.
struct Run {
    id: egui::Id,
    /// Bytes in the document.
    range: Range<usize>,
    /// Where each character begins, in bytes of the document.
    starts: Vec<usize>,
}

/// What is told.
pub struct Told<'a> {
    pub view: &'a View,
    pub document: &'a Document,
    pub session: &'a Session,
    pub look: &'a Look<'a>,
}

pub fn expose(ui: &mut Ui, response: &Response, page: &Page, seen: &[Seen], told: &Told<'_>) {
    let title = told.document.display_title();
    let name = m::reader_name(told.look.l, title);
    response.widget_info(|| WidgetInfo::labeled(Role::MultilineTextInput, true, &name));
    let ctx = ui.ctx().clone();
    if ctx.accesskit_node_builder(response.id, |_| ()).is_none() {
        return;
    }
    let text = told.document.text().as_str();
    let mut runs = Vec::new();
    // A line is a widget of its own only so that it hangs below the reader.
    let lines = UiBuilder::new().accessibility_parent(response.id);
    ui.scope_builder(lines, |ui| {
        for part in seen {
            for number in 0..part.paragraph.lines().len() {
                runs.extend(run(ui, response, page, part, number, text));
            }
        }
    });
    let position = |at: ByteOffset| position(&runs, at.to_usize());
    let selection = position(told.view.anchor()).zip(position(told.view.head()));
    ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::MultilineTextInput);
        node.set_read_only();
        node.set_label(name.clone());
        if let Some(language) = told.document.language() {
            node.set_language(language.as_str().to_owned());
        }
        if let Some((anchor, focus)) = selection {
            node.set_text_selection(accesskit::TextSelection { anchor, focus });
        }
    });
    if response.has_focus() {
        let words: Vec<String> = at_hand(told).into_iter().chain(remarks(told)).collect();
        say(ui, response, (!words.is_empty()).then(|| words.join(". ")));
    }
}

/// A label that nobody sees: what it says is read out when it changes.
fn say(ui: &Ui, response: &Response, words: Option<String>) {
    let id = response.id.with("at hand");
    let nowhere = egui::Rect::from_min_size(response.rect.min, egui::Vec2::ZERO);
    ui.interact(nowhere, id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(accesskit::Role::Label);
        node.set_live(accesskit::Live::Polite);
        node.set_value(words.unwrap_or_default());
    });
}

/// Tells of one line.
fn run(
    ui: &Ui,
    response: &Response,
    page: &Page,
    part: &Seen,
    number: usize,
    text: &str,
) -> Option<Run> {
    let paragraph = &part.paragraph;
    let line = paragraph.lines().nth(number)?;
    let range = part.range.start + line.range.start..part.range.start + line.range.end;
    let mut clusters = paragraph.clusters(number);
    clusters.sort_by_key(|cluster| cluster.range.start);
    clusters.truncate(LONGEST_LINE);
    let origin = page.origin_of(part);
    let scale = page.scale();
    let id = response.id.with(("line", part.index, number));
    let bounds = egui::Rect::from_min_max(
        egui::pos2(
            (origin[0] + line.left) / scale,
            (origin[1] + line.top + line.over) / scale,
        ),
        egui::pos2(
            (origin[0] + line.right) / scale,
            (origin[1] + line.bottom) / scale,
        ),
    );
    ui.interact(bounds, id, Sense::hover());
    let mut value = String::new();
    let mut starts = Vec::with_capacity(clusters.len());
    let mut lengths = Vec::with_capacity(clusters.len());
    for cluster in &clusters {
        let start = part.range.start + cluster.range.start;
        let characters = text.get(start..start + cluster.range.len())?;
        let characters = &characters[..characters.floor_char_boundary(LONGEST_CLUSTER)];
        value.push_str(characters);
        starts.push(start);
        lengths.push(characters.len() as u8);
    }
    // Where the paragraph ends, its line feed is a character without width.
    let ends = text.as_bytes().get(range.end) == Some(&b'\n') && range.end == part.range.end;
    let left = clusters.iter().map(|c| c.x0).fold(f32::INFINITY, f32::min);
    let left = if left.is_finite() { left } else { 0.0 };
    let mut positions: Vec<f32> = clusters.iter().map(|c| (c.x0 - left) / scale).collect();
    let mut widths: Vec<f32> = clusters.iter().map(|c| (c.x1 - c.x0) / scale).collect();
    if ends {
        value.push('\n');
        starts.push(range.end);
        lengths.push(1);
        positions.push(bounds.width());
        widths.push(0.0);
    }
    let direction = match paragraph.is_rtl() {
        true => accesskit::TextDirection::RightToLeft,
        false => accesskit::TextDirection::LeftToRight,
    };
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(accesskit::Role::TextRun);
        node.set_text_direction(direction);
        node.set_value(value);
        node.set_character_lengths(lengths);
        node.set_character_positions(positions);
        node.set_character_widths(widths);
    });
    Some(Run { id, range, starts })
}

/// A place of the document in the runs that are seen.
fn position(runs: &[Run], at: usize) -> Option<accesskit::TextPosition> {
    let run = runs
        .iter()
        .find(|run| run.range.start <= at && at <= run.range.end)?;
    Some(accesskit::TextPosition {
        node: run.id.accesskit_id(),
        character_index: run.starts.partition_point(|&start| start < at),
    })
}

/// What was said about the place of the caret and is still open.
fn remarks(told: &Told<'_>) -> Vec<String> {
    let head = told.view.head();
    let open = comments::open(told.document);
    let here = open.filter(|(_, at)| at.contains(head) || at.end() == head);
    here.map(|(comment, _)| m::reader_comment(told.look.l, &comment.text))
        .collect()
}

/// The mention at hand in words: what its chip shows to the eye.
fn at_hand(told: &Told<'_>) -> Option<String> {
    let Told {
        view,
        document,
        session,
        look,
    } = told;
    let mentions = view.at_hand(document, look.settings.reader.show_rejected);
    let mention = mentions.first()?;
    let text = mention.ranges.quote(document.text())?;
    let label = look.label(session.scheme(), &mention.label);
    let status = explain::status(look.l, mention.status);
    let entity = mention.entity.and_then(|entity| session.entity(entity));
    Some(match entity {
        Some(entity) => m::reader_at_hand_linked(look.l, &text, &label, &entity.name, &status),
        None => m::reader_at_hand(look.l, &text, &label, &status),
    })
}
