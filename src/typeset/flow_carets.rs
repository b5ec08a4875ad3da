//! Carets in a whole document: points, places and arrow keys across its paragraphs.
//! Invariant: an offset that comes from here is a grapheme boundary of the document.

use super::{caret::Caret, faces::Faces, flow::Flow};
use crate::text::{ByteOffset, grapheme};

/// Where a caret is painted in the flow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlowPlace {
    /// The piece it stands in.
    pub index: usize,
    /// The line of the piece.
    pub line: usize,
    /// Distance from the left.
    pub x: f32,
    /// Upper edge of the line.
    pub top: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Flow {
    /// The caret in the document nearest to a point. Lays out the piece there.
    pub fn hit(&mut self, faces: &mut Faces, x: f32, y: f64) -> Caret {
        let index = self.heights.at(y);
        let paragraph = self.layout(faces, index);
        let inside = (y - self.text_top(index)) as f32;
        let hit = paragraph.hit(x - self.left_of(index, &paragraph), inside);
        let offset = self.paragraph_range(index).start + hit.offset;
        Caret {
            offset: self.on_boundary(index, offset),
            downstream: hit.downstream,
        }
    }

    /// Where the caret at a place of the document is painted. Lays out its piece.
    pub fn caret(&mut self, faces: &mut Faces, at: Caret) -> FlowPlace {
        let mut index = self.paragraph_of(at.offset);
        if !at.downstream
            && !self.pieces[index].first
            && self.pieces[index].range.start as usize == at.offset
        {
            index -= 1;
        }
        let paragraph = self.layout(faces, index);
        let inside = Caret {
            offset: at.offset - self.paragraph_range(index).start,
            downstream: at.downstream,
        };
        let place = paragraph.caret(inside);
        let y = self.text_top(index);
        FlowPlace {
            index,
            line: place.line,
            x: place.x + self.left_of(index, &paragraph),
            top: y + f64::from(place.top),
            bottom: y + f64::from(place.bottom),
        }
    }

    /// The caret one cluster to the right or left as one sees it, on into the neighbouring
    /// line of the text. `None` at the ends of the document.
    pub fn visual_step(&mut self, faces: &mut Faces, at: Caret, right: bool) -> Option<Caret> {
        let index = self.caret(faces, at).index;
        let paragraph = self.layout(faces, index);
        let range = self.paragraph_range(index);
        let inside = Caret {
            offset: at.offset - range.start,
            downstream: at.downstream,
        };
        if let Some(step) = paragraph.visual_step(inside, right) {
            return Some(Caret {
                offset: self.on_boundary(index, range.start + step.offset),
                downstream: step.downstream,
            });
        }
        let forward = right != paragraph.is_rtl();
        let beside = if forward {
            Some(index + 1).filter(|&next| next < self.pieces.len())?
        } else {
            index.checked_sub(1)?
        };
        let range = self.paragraph_range(beside);
        let landed = if forward {
            Caret::before(range.start)
        } else {
            Caret::after(range.end)
        };
        if landed.offset == at.offset {
            // A seam inside a long line: both sides are one place.
            let paragraph = self.layout(faces, beside);
            let edge = Caret {
                offset: landed.offset - range.start,
                downstream: landed.downstream,
            };
            let step = paragraph.visual_step(edge, right);
            return Some(step.map_or(landed, |step| Caret {
                offset: range.start + step.offset,
                downstream: step.downstream,
            }));
        }
        Some(landed)
    }

    /// At the seam of a torn cluster its start, which lies in an earlier piece.
    fn on_boundary(&self, index: usize, offset: usize) -> usize {
        let range = self.paragraph_range(index);
        if offset != range.start && offset != range.end {
            return offset;
        }
        let Ok(at) = u32::try_from(offset) else {
            return offset;
        };
        let at = ByteOffset::new(at);
        if grapheme::is_boundary(&self.text, at) {
            return offset;
        }
        grapheme::previous(&self.text, at).map_or(0, ByteOffset::to_usize)
    }
}
