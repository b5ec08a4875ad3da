//! The reader: one document, its mentions, a caret.
//! Invariant: it changes the view alone; what shall happen to the session is sent.
//!
//! | file | does |
//! |---|---|
//! | `page` | the document laid out in its column, and where it is scrolled to |
//! | `spans` | the mentions of a paragraph as shapes |
//! | `paint`, `marks` | everything that is drawn |
//! | `relations` | lines from mention to mention |
//! | `hits` | what was sought, marked |
//! | `comments` | passages that something was said about |
//! | `scroll_bar` | the scroll bar with its marks |
//! | `pointer` | the mouse; `clicks` counts its presses |
//! | `handles` | the edges of the mention at hand, pulled with the mouse |
//! | `caret` | how the caret moves |
//! | `together` | readers that are scrolled together |
//! | `walk` | from mention to mention |
//! | `access` | lines and selection for screen readers |

mod access;
mod caret;
mod clicks;
mod comments;
mod handles;
mod hits;
pub(in crate::ui) mod marks;
mod page;
mod paint;
mod pointer;
mod relations;
mod scroll_bar;
pub(in crate::ui) mod spans;
mod together;
mod walk;

use std::{collections::BTreeMap, sync::Arc};

use egui::{Id, Pos2, Rect, Sense, Ui, pos2};

use crate::{
    action::command::CaretMove,
    model::{Document, LabelKey, MentionId, Session},
    text::ByteOffset,
    typeset::{Caret, Seen},
    workspace::View,
};

use super::{find, intent::Intent, look::Look};

pub use super::glyphs::Glyphs;
pub use together::{Stand, bring_along};
pub use walk::walk;

/// What a reader is given in a frame.
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Given<'a> {
    pub id: Id,
    pub document: &'a Arc<Document>,
    pub session: &'a Session,
    pub look: &'a Look<'a>,
    pub glyphs: &'a mut Glyphs,
    /// What was sought, to be marked.
    pub found: Option<find::Shown<'a>>,
    /// The reader that commands go to.
    pub focused: bool,
    /// The inspector is seen and says what is known of the mention at hand.
    pub inspected: bool,
    pub hands: Hands,
}

/// What the mouse may do to mentions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hands {
    /// The session can be changed.
    pub may_change: bool,
    /// What is selected shall be tagged at once.
    pub armed: bool,
}

/// The shapes of a paragraph and what they were made from.
struct Shapes {
    layout: u64,
    document: Arc<Document>,
    rejected: bool,
    shapes: Vec<spans::Shape>,
}

/// A document laid out, and where it is scrolled to.
#[derive(Default)]
pub struct Reader {
    page: page::Page,
    clicks: clicks::Clicks,
    drag: Option<pointer::Drag>,
    handles: Vec<handles::Handle>,
    pull: Option<handles::Pull>,
    shapes: BTreeMap<usize, Shapes>,
    labels: BTreeMap<LabelKey, usize>,
    related: relations::Index,
    /// Moves of the caret that were asked for, and whether they extend the selection.
    moves: Vec<(CaretMove, bool)>,
    /// The column a vertical move keeps to, in pixels.
    goal: Option<f32>,
    hovered: Option<MentionId>,
    /// The mouse has moved since the caret did: where it rests while somebody types, it
    /// points at nothing.
    pointing: bool,
    /// When the caret last moved, so that it is seen then.
    moved_at: f64,
    head: Option<ByteOffset>,
    /// Where its scroll bar is held.
    grip: Option<f32>,
    bar_marks: scroll_bar::Marks,
    /// Where passages with comments were drawn.
    remarks: Vec<comments::Remark>,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

/// The reader's widget in a pane, for the focus.
pub fn id_of(pane: u64) -> Id {
    Id::unique(("reader", pane))
}

impl Reader {
    /// Brings the caret into view at the next frame.
    pub fn reveal_caret(&mut self) {
        self.page.reveal = Some(page::Reveal::Near);
    }

    /// Brings the caret to the upper third: for jumps.
    pub fn jump_to_caret(&mut self) {
        self.page.reveal = Some(page::Reveal::Third);
    }

    pub fn hovered(&self) -> Option<MentionId> {
        self.hovered
    }

    /// Where it stands in its text; `None` before it was drawn.
    pub fn stand(&self) -> Option<Stand> {
        self.page.stand()
    }

    /// Where on the screen a place of the document was painted last, in points: the middle
    /// of the line at its caret. For tests and scripts that use the mouse.
    pub fn screen_place(&mut self, glyphs: &mut Glyphs, at: ByteOffset) -> Option<Pos2> {
        self.page.screen_place(glyphs, at)
    }

    pub fn ui(&mut self, ui: &mut Ui, view: &mut View, given: Given<'_>, out: &mut Vec<Intent>) {
        let Given {
            id,
            document,
            session,
            look,
            glyphs,
            found,
            focused,
            inspected,
            hands,
        } = given;
        let (area, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
        let response = ui.interact(area, id, Sense::click_and_drag());
        ui.painter()
            .rect_filled(area, 0.0, look.theme.tokens.surfaces.paper);
        self.page
            .lay_out(area, ui.ctx().pixels_per_point(), document, look, glyphs);
        self.labels = spans::places(session.scheme());

        let has_focus = ui.memory(|memory| memory.has_focus(id));
        if has_focus {
            // The reader has its own use for these keys; F6 leads on.
            let filter = egui::EventFilter {
                tab: true,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: true,
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        }
        let arrows = look.settings.reader.arrows;
        self.follow_moves(view, document, glyphs, arrows);
        self.wheel(ui, &response);
        self.pointer(
            ui,
            &response,
            view,
            &mut pointer::Under {
                document,
                look,
                glyphs,
                armed: hands.armed,
            },
            out,
        );
        if self.head != Some(view.head()) {
            self.head = Some(view.head());
            self.moved_at = ui.input(|input| input.time);
        }
        let caret = caret_of(view);
        self.page.reveal(glyphs, caret);
        let seen = self.page.visible(glyphs);
        let rejected = look.settings.reader.show_rejected;
        self.refresh_shapes(document, &seen, rejected);
        if focused && hands.may_change {
            self.place_handles(view, document, &seen, look, glyphs);
        } else {
            self.handles.clear();
            self.pull = None;
        }
        self.hover(ui, &response, view, document, &seen, rejected);
        self.paint(
            ui,
            &paint::Canvas {
                view,
                document,
                session,
                seen: &seen,
                look,
                found,
                active: focused,
                inspected,
                has_focus,
            },
            glyphs,
        );
        self.tell_of_comments(&response, document, session, look);
        self.scroll_bar(ui, id, document, found, look);
        let told = access::Told {
            view,
            document,
            session,
            look,
        };
        access::expose(ui, &response, &self.page, &seen, &told);
        self.context_menu(&response, view, document, session, look, out);
        if self.page.unsettled() {
            ui.ctx().request_repaint();
        }
    }

    /// Makes the shapes of what is seen where the layout or the mentions changed.
    fn refresh_shapes(&mut self, document: &Arc<Document>, seen: &[Seen], rejected: bool) {
        let mut kept = std::mem::take(&mut self.shapes);
        for part in seen {
            let fresh = kept.remove(&part.index).filter(|shapes| {
                shapes.layout == part.paragraph.generation()
                    && Arc::ptr_eq(&shapes.document, document)
                    && shapes.rejected == rejected
            });
            let shapes = fresh.unwrap_or_else(|| Shapes {
                layout: part.paragraph.generation(),
                document: document.clone(),
                rejected,
                shapes: spans::shapes(
                    document,
                    &self.labels,
                    part.range.clone(),
                    &part.paragraph,
                    rejected,
                ),
            });
            self.shapes.insert(part.index, shapes);
        }
    }
}

/// The view's caret as the layout knows it.
fn caret_of(view: &View) -> Caret {
    Caret {
        offset: view.head().to_usize(),
        downstream: view.downstream,
    }
}

fn offset(at: usize) -> ByteOffset {
    ByteOffset::new(u32::try_from(at).unwrap_or(u32::MAX))
}

/// A rectangle with whole physical pixels as edges.
fn on_pixels(rect: Rect, scale: f32) -> Rect {
    let snap = |v: f32| (v * scale).round() / scale;
    Rect::from_min_max(
        pos2(snap(rect.min.x), snap(rect.min.y)),
        pos2(snap(rect.max.x), snap(rect.max.y)),
    )
}
