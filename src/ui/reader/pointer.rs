//! The mouse in the reader.
//! Invariant: a drag starts where the button went down, not where it was noticed.

use std::sync::Arc;

use egui::{CursorIcon, Event, Modifiers, PointerButton, Pos2, Response, Ui};

use crate::{
    action::command::Command,
    model::{Document, Session},
    text::{ByteOffset, TextRange, paragraph_at, segment},
    ui::{intent::Intent, look::Look},
    workspace::View,
};

use super::{Glyphs, Reader, clicks::Unit, offset};

/// How far the pointer goes before a press is a drag, in points.
pub const SLACK: f32 = 3.0;
/// Points a second the page moves for each point the pointer is beyond the edge.
const DRAG_SCROLL: f32 = 8.0;

/// A button held down.
#[derive(Debug, Clone, Copy)]
pub struct Drag {
    origin: Pos2,
    unit: Unit,
    /// What the press selected: a drag never loses it.
    from: (ByteOffset, ByteOffset),
    begun: bool,
    modifiers: Modifiers,
}

impl Drag {
    /// Whether it is a click, which takes a mention in hand.
    fn is_click(self) -> bool {
        let plain = !self.modifiers.shift && !self.modifiers.command;
        !self.begun && plain && self.unit == Unit::Grapheme
    }

    /// Whether all that was to be selected is. With Ctrl more ranges may follow; three presses
    /// begin with two.
    fn is_whole(self) -> bool {
        let pressed = self.unit == Unit::Word || self.modifiers.shift;
        !self.modifiers.command && (self.begun || pressed)
    }
}

/// What is under the pointer.
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Under<'a> {
    pub document: &'a Document,
    pub look: &'a Look<'a>,
    pub glyphs: &'a mut Glyphs,
    /// What is selected shall be tagged at once.
    pub armed: bool,
}

impl Reader {
    pub(super) fn wheel(&mut self, ui: &Ui, response: &Response) {
        if response.contains_pointer() {
            let delta = ui.input(|input| input.smooth_scroll_delta().y);
            if delta != 0.0 {
                self.page.scroll_by(-f64::from(delta * self.page.scale()));
            }
        }
    }

    pub(super) fn pointer(
        &mut self,
        ui: &Ui,
        response: &Response,
        view: &mut View,
        under: &mut Under<'_>,
        out: &mut Vec<Intent>,
    ) {
        if response.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::Text);
        }
        self.handle_cursor(ui, response);
        // Event by event: a quick press and its release come in one frame.
        let (events, time) = ui.input(|input| (input.events.clone(), input.time));
        for event in events {
            match event {
                Event::PointerButton {
                    pos,
                    button: PointerButton::Primary,
                    pressed: true,
                    modifiers,
                } if response.contains_pointer() && self.grip.is_none() => {
                    response.request_focus();
                    self.goal = None;
                    if self.take_handle(pos, under.document) {
                        self.clicks.interrupt();
                        continue;
                    }
                    let unit = self.clicks.press(pos, time);
                    let hit = offset(self.page.hit(under.glyphs, pos).offset);
                    let press = self.press(view, under.document, pos, hit, unit, modifiers);
                    self.drag = Some(press);
                }
                Event::PointerMoved(pos) => self.moved(view, pos, under),
                Event::PointerButton {
                    pos,
                    button: PointerButton::Primary,
                    pressed: false,
                    ..
                } => {
                    self.moved(view, pos, under);
                    self.end_pull(under.document, out);
                    if let Some(drag) = self.drag.take() {
                        self.end_drag(drag, pos, view, under, out);
                    }
                }
                _ => {}
            }
        }
        // Beyond the edge the page goes on moving under a pointer that rests.
        let now = ui.input(|input| input.pointer.interact_pos());
        if let Some(now) = now
            && (self.is_pulling() || self.drag.is_some_and(|drag| drag.begun))
            && self.scroll_while_dragging(ui, now)
        {
            self.moved(view, now, under);
        }
    }

    fn moved(&mut self, view: &mut View, pos: Pos2, under: &mut Under<'_>) {
        self.pulled(pos, under.document, under.glyphs);
        self.dragged(view, under.document, pos, under.glyphs);
    }

    fn end_drag(
        &mut self,
        drag: Drag,
        pos: Pos2,
        view: &mut View,
        under: &mut Under<'_>,
        out: &mut Vec<Intent>,
    ) {
        if drag.is_click() {
            let hit = offset(self.page.hit(under.glyphs, pos).offset);
            let rejected = under.look.settings.reader.show_rejected;
            choose(view, under.document, hit, rejected);
        } else if under.armed && drag.is_whole() && view.has_selection() {
            out.push(Intent::TagArmed);
        }
    }

    fn dragged(&mut self, view: &mut View, document: &Document, pos: Pos2, glyphs: &mut Glyphs) {
        let Some(drag) = &mut self.drag else { return };
        drag.begun |= drag.origin.distance(pos) > SLACK;
        if !drag.begun {
            return;
        }
        let drag = *drag;
        self.clicks.interrupt();
        let caret = self.page.hit(glyphs, pos);
        drag_to(view, document, drag, offset(caret.offset));
        view.downstream = caret.downstream;
    }

    fn press(
        &mut self,
        view: &mut View,
        document: &Document,
        origin: Pos2,
        hit: ByteOffset,
        unit: Unit,
        modifiers: Modifiers,
    ) -> Drag {
        let text = document.text().as_str();
        let whole = around(text, hit, unit);
        let (start, end) = whole.map_or((hit, hit), |range| (range.start(), range.end()));
        let chosen = view.chosen();
        let mut from = (start, end);
        if modifiers.shift && unit == Unit::Grapheme {
            view.extend(hit);
            from = (view.anchor(), view.anchor());
        } else if modifiers.command && unit == Unit::Grapheme {
            view.add(hit);
        } else if modifiers.command {
            // The press before this one began the range.
            view.drag(start, end);
        } else if unit == Unit::Grapheme {
            view.place(hit);
            // Kept until the release says whether this is a click: it may lead outward.
            if let Some(chosen) = chosen {
                view.choose_here(chosen);
            }
        } else {
            view.select(start, end);
        }
        Drag {
            origin,
            unit,
            from,
            begun: false,
            modifiers,
        }
    }

    fn scroll_while_dragging(&mut self, ui: &Ui, now: Pos2) -> bool {
        let area = self.page.area();
        let beyond = if now.y < area.top() {
            now.y - area.top()
        } else if now.y > area.bottom() {
            now.y - area.bottom()
        } else {
            return false;
        };
        let seconds = ui.input(|input| input.stable_dt).min(0.1);
        let points = beyond * DRAG_SCROLL * seconds;
        self.page.scroll_by(f64::from(points * self.page.scale()));
        ui.ctx().request_repaint();
        true
    }

    /// Which mention is under the pointer.
    pub(super) fn hover(
        &mut self,
        ui: &Ui,
        response: &Response,
        view: &View,
        document: &Arc<Document>,
        seen: &[crate::typeset::Seen],
        rejected: bool,
    ) {
        self.hovered = None;
        self.pointing = ui.input(|input| {
            let still = f64::from(input.pointer.time_since_last_movement());
            input.time - still > self.moved_at
        });
        let Some(at) = response.hover_pos() else {
            return;
        };
        let dragging = ui.input(|input| input.pointer.primary_down());
        if dragging {
            return;
        }
        let scale = self.page.scale();
        let on = seen.iter().find_map(|part| {
            let origin = self.page.origin_of(part);
            let (x, y) = (at.x * scale - origin[0], at.y * scale - origin[1]);
            let shapes = &self.shapes.get(&part.index)?.shapes;
            let hit = |rect: &&crate::typeset::LineRect| {
                rect.x0 <= x && x <= rect.x1 && rect.top <= y && y <= rect.bottom
            };
            let under = shapes
                .iter()
                .filter(|shape| shape.rects.iter().any(|rect| hit(&rect)));
            under
                .min_by_key(|shape| shape.track)
                .map(|shape| shape.mention)
        });
        self.hovered = on.filter(|&id| {
            let mention = document.mentions().get(id);
            mention.is_some() && (rejected || view.document() == document.id)
        });
    }

    /// The menu under the right button: what can be done with what is at hand.
    pub(super) fn context_menu(
        &mut self,
        response: &Response,
        view: &mut View,
        document: &Document,
        session: &Session,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if response.secondary_clicked()
            && let Some(hovered) = self.hovered
            && !view.has_selection()
            && let Some(mention) = document.mentions().get(hovered)
        {
            view.choose(mention);
        }
        response.context_menu(|ui| {
            let labels = session.scheme().labels.len();
            let slots = 0..crate::action::command::LABEL_SLOTS;
            for slot in slots.take(labels) {
                menu_row(ui, look, session, Command::Tag(slot), out);
            }
            ui.separator();
            for command in [
                Command::Confirm,
                Command::Reject,
                Command::Question,
                Command::Remove,
            ] {
                menu_row(ui, look, session, command, out);
            }
            ui.separator();
            for command in [
                Command::Spread,
                Command::Link,
                Command::Unlink,
                Command::NewEntity,
            ] {
                menu_row(ui, look, session, command, out);
            }
            ui.separator();
            if view.has_selection() && view.chosen_before().is_some() {
                menu_row(ui, look, session, Command::AddRange, out);
            }
            for command in [
                Command::Copy,
                Command::CopyTagged,
                Command::LeaveOut,
                Command::Restore,
            ] {
                menu_row(ui, look, session, command, out);
            }
        });
    }
}

fn menu_row(
    ui: &mut Ui,
    look: &Look<'_>,
    session: &Session,
    command: Command,
    out: &mut Vec<Intent>,
) {
    let name = look.command(command, Some(session.scheme()));
    let button = egui::Button::new(name).shortcut_text(look.keys(command));
    if ui.add(button).clicked() {
        out.push(Intent::Command(command));
        ui.close();
    }
}

/// What a press selects.
fn around(text: &str, at: ByteOffset, unit: Unit) -> Option<TextRange> {
    match unit {
        Unit::Grapheme => None,
        Unit::Word => segment::word_at(text, at),
        Unit::Sentence => segment::sentence_at(text, at),
        Unit::Paragraph => paragraph_at(text, at),
    }
}

/// Goes on with a drag by what the press selected.
fn drag_to(view: &mut View, document: &Document, drag: Drag, to: ByteOffset) {
    let text = document.text().as_str();
    let whole = around(text, to, drag.unit);
    let (start, end) = whole.map_or((to, to), |range| (range.start(), range.end()));
    let (anchor, head) = if start < drag.from.0 {
        (drag.from.1, start)
    } else {
        (drag.from.0, end.max(drag.from.1).max(to))
    };
    // The extra ranges of an added selection stay.
    view.drag(anchor, head);
}

/// A click takes the smallest mention in hand; the next one at the same place the one
/// around it.
fn choose(view: &mut View, document: &Document, at: ByteOffset, rejected: bool) {
    let under = view.under(document, at, rejected);
    let inside: Vec<_> = under
        .iter()
        .filter(|mention| {
            mention
                .ranges
                .iter()
                .any(|range| range.start() <= at && at <= range.end())
        })
        .map(|mention| mention.id)
        .collect();
    let now = view.chosen();
    let place = now.and_then(|id| inside.iter().position(|&other| other == id));
    view.place(at);
    let next = match place {
        Some(place) => inside.get((place + 1) % inside.len().max(1)),
        None => inside.first(),
    };
    if let Some(&next) = next {
        view.choose_here(next);
    }
}
