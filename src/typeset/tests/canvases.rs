//! What is drawn on a canvas is where it was asked for, in the colours asked for.

use super::style;
use crate::typeset::{Canvas, Faces, Ink, Paragraph, Stroke};

const WHITE: [u8; 4] = [255; 4];
const RED: [u8; 4] = [255, 0, 0, 255];

/// The columns and rows of all pixels of a colour.
fn pixels(canvas: &Canvas, color: [u8; 4]) -> Vec<(u32, u32)> {
    let [width, height] = canvas.size();
    let all = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    all.filter(|&(x, y)| canvas.pixel(x, y) == color).collect()
}

#[test]
fn a_rectangle_goes_to_whole_pixels_and_stays_inside() {
    let mut canvas = Canvas::new(4, 3, WHITE);
    canvas.fill([0.6, 0.4], [2.4, 1.6], RED);
    assert_eq!(pixels(&canvas, RED), [(1, 0), (1, 1)]);
    canvas.fill([2.9, 2.0], [900.0, 900.0], RED);
    assert_eq!(pixels(&canvas, RED), [(1, 0), (1, 1), (3, 2)]);
    canvas.fill([f32::NAN, -5.0], [-1.0, 9.0], RED);
    canvas.fill([3.0, 1.0], [1.0, 2.0], RED);
    assert_eq!(pixels(&canvas, RED).len(), 3);
    assert_eq!(canvas.pixel(4, 0), [0; 4]);
    assert_eq!(canvas.pixel(0, 3), [0; 4]);
}

#[test]
fn what_is_half_transparent_mixes_and_keeps_its_own_colour_on_nothing() {
    let mut canvas = Canvas::new(1, 1, [0, 0, 255, 255]);
    canvas.fill([0.0; 2], [1.0; 2], [255, 0, 0, 128]);
    assert_eq!(canvas.pixel(0, 0), [128, 0, 127, 255]);
    let mut canvas = Canvas::new(1, 1, [0; 4]);
    canvas.fill([0.0; 2], [1.0; 2], [200, 100, 0, 128]);
    let [r, g, b, a] = canvas.pixel(0, 0);
    assert!(r.abs_diff(200) <= 1 && g.abs_diff(100) <= 1, "{r} {g}");
    assert_eq!((b, a), (0, 128));
    // Twice half is three quarters.
    canvas.fill([0.0; 2], [1.0; 2], [200, 100, 0, 128]);
    assert_eq!(canvas.pixel(0, 0)[3], 192);
    assert_eq!(canvas.to_rgba().len(), 4);
}

#[test]
fn a_frame_is_hollow() {
    let mut canvas = Canvas::new(6, 5, WHITE);
    canvas.frame([1.0, 1.0], [5.0, 4.0], 1.0, RED);
    assert_eq!(pixels(&canvas, RED).len(), 10);
    assert_eq!(canvas.pixel(2, 2), WHITE);
    assert_eq!(canvas.pixel(0, 0), WHITE);
    // Half transparent corners are not laid on twice.
    let mut canvas = Canvas::new(6, 5, WHITE);
    canvas.frame([1.0, 1.0], [5.0, 4.0], 1.0, [255, 0, 0, 128]);
    assert_eq!(canvas.pixel(1, 1), canvas.pixel(2, 1));
}

#[test]
fn lines_have_their_length_and_their_gaps() {
    let mut canvas = Canvas::new(40, 10, WHITE);
    canvas.line(3.0..23.0, 2.0, 2.0, Stroke::Solid, RED);
    assert_eq!(pixels(&canvas, RED).len(), 40);
    let mut canvas = Canvas::new(40, 10, WHITE);
    canvas.line(3.0..23.0, 2.0, 2.0, Stroke::Dashed, RED);
    let columns: Vec<u32> = pixels(&canvas, RED).iter().map(|&(x, _)| x).collect();
    assert_eq!(columns.len(), 24);
    assert!(columns.contains(&3) && columns.contains(&8) && !columns.contains(&9));
    let mut canvas = Canvas::new(40, 12, WHITE);
    canvas.line(3.0..23.0, 4.0, 1.0, Stroke::Wavy, RED);
    let waves = pixels(&canvas, RED);
    assert_eq!(waves.len(), 20);
    assert!(waves.iter().any(|p| p.1 < 5) && waves.iter().any(|p| p.1 > 5));
    canvas.line(0.0..f32::INFINITY, 4.0, 1.0, Stroke::Dashed, RED);
}

#[test]
fn letters_take_the_colour_of_their_place() {
    let mut faces = Faces::built_in();
    let paragraph = Paragraph::new(&mut faces, "HI", &style("de", 200.0));
    let mut canvas = Canvas::new(60, 40, WHITE);
    let blue = [0, 0, 255, 255];
    let color = |at: usize| if at == 0 { RED } else { blue };
    let dropped = canvas.text(&mut Ink::default(), &paragraph, [4.0, 4.0], &color, RED);
    assert_eq!(dropped, 0);
    let edge = 4 + paragraph.clusters(0)[0].x1.round() as u32;
    // Strokes of light faces are thinner than a pixel: what is seen is mixed with the paper.
    let (mut reddish, mut bluish) = (0, 0);
    for x in 0..60 {
        for y in 0..40 {
            let [r, g, b, a] = canvas.pixel(x, y);
            assert_eq!(a, 255);
            if r > g {
                assert!(x < edge && r == 255, "{x} {y}");
                reddish += 1;
            } else if b > g {
                assert!(x >= edge && b == 255, "{x} {y}");
                bluish += 1;
            }
        }
    }
    assert!(reddish > bluish && bluish > 5, "{reddish} {bluish}");
}
