//! How often the pointer was pressed in one place, and what that selects.

use egui::Pos2;

/// Presses further apart than this, in seconds or points, do not belong together.
const PAUSE: f64 = 0.4;
const DISTANCE: f32 = 6.0;

/// What a drag goes on by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    #[default]
    Grapheme,
    Word,
    Sentence,
    Paragraph,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Clicks {
    last: Option<(f64, Pos2)>,
    count: u8,
}

impl Clicks {
    /// Takes in a press; says what it selects: the fourth a paragraph, the fifth begins anew.
    pub fn press(&mut self, at: Pos2, time: f64) -> Unit {
        let follows = self
            .last
            .is_some_and(|(before, place)| time - before < PAUSE && place.distance(at) < DISTANCE);
        self.count = if follows { self.count % 4 + 1 } else { 1 };
        self.last = Some((time, at));
        match self.count {
            2 => Unit::Word,
            3 => Unit::Sentence,
            4 => Unit::Paragraph,
            _ => Unit::Grapheme,
        }
    }

    /// The pointer was dragged: the next press stands alone.
    pub fn interrupt(&mut self) {
        self.last = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presses_in_one_place_go_from_word_to_paragraph_and_begin_anew() {
        let mut clicks = Clicks::default();
        let at = Pos2::new(10.0, 10.0);
        let units: Vec<Unit> = (0..5)
            .map(|n| clicks.press(at, f64::from(n) * 0.2))
            .collect();
        assert_eq!(
            units,
            [
                Unit::Grapheme,
                Unit::Word,
                Unit::Sentence,
                Unit::Paragraph,
                Unit::Grapheme
            ]
        );
    }

    #[test]
    fn a_pause_or_another_place_begins_anew() {
        let mut clicks = Clicks::default();
        let at = Pos2::new(10.0, 10.0);
        clicks.press(at, 0.0);
        assert_eq!(clicks.press(at, 1.0), Unit::Grapheme);
        assert_eq!(clicks.press(Pos2::new(40.0, 10.0), 1.1), Unit::Grapheme);
        clicks.interrupt();
        assert_eq!(clicks.press(Pos2::new(40.0, 10.0), 1.2), Unit::Grapheme);
    }
}
