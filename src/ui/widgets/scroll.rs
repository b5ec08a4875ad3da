//! How far a list is scrolled, so that what is chosen is seen.

use std::ops::Range;

/// Where a list that shows `seen` has to be scrolled to show `wanted` too, in points from its
/// top; `None`: it stays. Of what is higher than the list its beginning is seen.
pub fn scroll_to(seen: Range<f32>, wanted: Range<f32>) -> Option<f32> {
    let height = seen.end - seen.start;
    if wanted.start < seen.start || wanted.end - wanted.start > height {
        return Some(wanted.start.max(0.0));
    }
    (wanted.end > seen.end).then_some(wanted.end - height)
}

/// The scrolling that puts a row in the middle of a list as high as this.
pub fn scroll_to_middle(at: usize, row: f32, height: f32) -> f32 {
    let above = (height / row / 2.0).floor();
    (at as f32 - above).max(0.0) * row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_scrolls_no_more_than_it_must() {
        assert_eq!(scroll_to(100.0..200.0, 120.0..140.0), None);
        assert_eq!(scroll_to(100.0..200.0, 80.0..100.0), Some(80.0));
        assert_eq!(scroll_to(100.0..200.0, -20.0..20.0), Some(0.0));
        assert_eq!(scroll_to(100.0..200.0, 190.0..220.0), Some(120.0));
        // More than fits: from its beginning.
        assert_eq!(scroll_to(100.0..200.0, 150.0..400.0), Some(150.0));
    }

    #[test]
    fn the_middle_of_a_list_is_half_of_its_rows_below_the_top() {
        assert_eq!(scroll_to_middle(0, 20.0, 100.0), 0.0);
        assert_eq!(scroll_to_middle(10, 20.0, 100.0), 160.0);
    }
}
