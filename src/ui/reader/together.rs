//! Readers that are scrolled together: each stands at the same part of its text.
//! Invariant: a page that is brought along does not count as scrolled, so nothing goes
//! round; and none moves unless a hand moved another.

use crate::{
    text::{ByteOffset, CodePointOffset},
    typeset::{Faces, Flow},
};

use super::{Glyphs, Reader};

/// Where a page stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stand {
    /// The part of the text's characters that lie above the upper edge, 0 to 1.
    pub share: f64,
    /// How far below that edge the text begins, in points: at the top there is a margin.
    pub above: f64,
}

/// Brings all readers where the one stands that a hand moved in this frame. Of several it
/// is that in use. Says whether any was brought along.
pub fn bring_along(readers: &mut [&mut Reader], focused: usize, glyphs: &mut Glyphs) -> bool {
    let moved = |n: &usize| readers.get(*n).is_some_and(|it| it.page.was_scrolled());
    let leads = Some(focused).filter(moved);
    let Some(leads) = leads.or_else(|| (0..readers.len()).find(moved)) else {
        return false;
    };
    let Some(stand) = readers.get(leads).and_then(|reader| reader.page.stand()) else {
        return false;
    };
    for (n, reader) in readers.iter_mut().enumerate() {
        if n != leads {
            reader.page.bring_to(glyphs, stand);
        }
    }
    readers.len() > 1
}

/// The part of the text's characters that lie above a depth in pixels, 0 to 1. Within a
/// line of the text it goes by height.
pub fn share_at(flow: &Flow, depth: f64) -> f64 {
    let (index, inside) = flow.anchor(depth);
    let (start, end) = characters(flow, index);
    let all = flow.text().index().code_points();
    (start + (end - start) * inside) / f64::from(all.max(1))
}

/// The depth in pixels above which that part of the characters lies: the way back from
/// [`share_at`]. Lays out what stands there.
pub fn depth_of(flow: &mut Flow, faces: &mut Faces, share: f64) -> f64 {
    let all = flow.text().index().code_points();
    let wanted = f64::from(all) * share.clamp(0.0, 1.0);
    let text = flow.text();
    let at = CodePointOffset::new(wanted as u32);
    let at = text.index().from_code_point(text.as_str(), at);
    let index = flow.paragraph_of(at.map_or(text.len(), ByteOffset::to_usize));
    let (start, end) = characters(flow, index);
    let inside = ((wanted - start) / (end - start).max(1.0)).clamp(0.0, 1.0);
    flow.y_of_anchor(faces, (index, inside))
}

/// How many characters stand before a piece, and before the next.
fn characters(flow: &Flow, index: usize) -> (f64, f64) {
    let text = flow.text();
    let all = text.index().code_points();
    let before = |index: usize| {
        if index >= flow.len() {
            return f64::from(all);
        }
        let at = u32::try_from(flow.paragraph_range(index).start).unwrap_or(u32::MAX);
        let count = text.index().code_point(text.as_str(), ByteOffset::new(at));
        count.map_or(f64::from(all), |count| f64::from(count.get()))
    };
    (before(index), before(index + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        text::SourceText,
        typeset::{Face, Look, Style},
    };

    fn flow(text: &str, width: f32) -> Flow {
        let style = Style {
            face: Face::Sans,
            size: 16.0,
            line_height: 1.6,
            bold: false,
            language: None,
            width,
        };
        let text = SourceText::new(text.to_owned()).expect("short enough");
        Flow::new(text, style, |_| Look::default())
    }

    #[test]
    fn a_place_is_found_again_at_every_depth() {
        let mut faces = Faces::built_in();
        let text = "Eins zwei drei vier.\n\nカタカナ漢字かな。\n".repeat(40);
        let mut flow = flow(&text, 220.0);
        let total = flow.total_height();
        flow.visible(&mut faces, 0.0..total);
        let mut last = -1.0;
        for step in 0..200 {
            let depth = flow.total_height() * f64::from(step) / 200.0;
            let share = share_at(&flow, depth);
            assert!(
                (0.0..=1.0).contains(&share) && share >= last,
                "{depth}: {share}"
            );
            last = share;
            let back = depth_of(&mut flow, &mut faces, share);
            // An empty line has no characters to tell its depths apart.
            assert!((back - depth).abs() < 60.0, "{depth} came back as {back}");
        }
    }

    #[test]
    fn characters_count_not_bytes_or_pixels() {
        let mut faces = Faces::built_in();
        // Half of either text are x, the rest takes other room.
        let mut wide = flow(&format!("{}\n{}", "x".repeat(400), "漢".repeat(400)), 300.0);
        let mut thin = flow(&format!("{}\n{}", "x".repeat(400), "i".repeat(400)), 900.0);
        for flow in [&mut wide, &mut thin] {
            let second = flow.y_of(1);
            assert!((share_at(flow, second) - 0.5).abs() < 0.01);
            let back = depth_of(flow, &mut faces, 0.501);
            assert!((back - flow.y_of(1)).abs() < 4.0);
        }
    }

    #[test]
    fn ends_are_ends() {
        let mut faces = Faces::built_in();
        for text in ["", "a", "a\nb\n"] {
            let mut flow = flow(text, 300.0);
            assert_eq!(share_at(&flow, 0.0), 0.0);
            assert_eq!(depth_of(&mut flow, &mut faces, 0.0), 0.0);
            let end = depth_of(&mut flow, &mut faces, 1.0);
            assert!(end <= flow.total_height());
        }
    }
}
