//! What is drawn of a case: ground, spans, selection, text, underlines, carets, each a step that
//! can be looked at alone.

use std::ops::Range;

use super::Case;
use crate::{
    text::Language,
    typeset::{Canvas, Caret, Face, Faces, Ink, LineRect, Paragraph, Reading, Rgba, Stroke, Style},
};

/// Free pixels around the paragraph.
pub const MARGIN: f32 = 16.0;
pub const PAPER: Rgba = [251, 250, 247, 255];
pub const SELECTION: Rgba = [170, 205, 240, 255];
pub const CARET: Rgba = [200, 0, 60, 255];
const INK: Rgba = [25, 25, 28, 255];
const WEAK: Rgba = [105, 105, 110, 255];
const NOTHING: Rgba = [0; 4];

/// One marked stretch; `parts` are bytes, in the order of the text.
pub struct Span {
    pub parts: Vec<Range<usize>>,
    pub fill: Rgba,
    line: Rgba,
    /// How far below the letters its underline lies.
    track: f32,
    stroke: Stroke,
}

pub struct Scene {
    pub style: Style,
    pub paragraph: Paragraph,
    readings: Vec<Reading>,
    /// Those that cover others first.
    pub spans: Vec<Span>,
    pub selection: Range<usize>,
    pub carets: Vec<Caret>,
}

impl Scene {
    pub fn new(case: &Case, faces: &mut Faces) -> Self {
        let style = Style {
            face: Face::Sans,
            size: 26.0,
            line_height: 1.7,
            bold: false,
            language: Language::parse(case.language).ok(),
            width: 330.0,
        };
        let readings = readings(case);
        let paragraph = Paragraph::with_readings(faces, case.text, &style, &readings);
        assert_eq!(paragraph.readings().is_empty(), readings.is_empty());
        assert!(paragraph.lines().len() > 2, "{} does not wrap", case.name);
        let edges = crate::typeset::tests::carets::boundaries(case.text);
        let at = |share: f32| edges[(share * (edges.len() - 1) as f32) as usize];
        let spans = vec![
            span(
                at(0.06)..at(0.42),
                None,
                [207, 228, 245],
                [0, 114, 178],
                2.0,
                Stroke::Solid,
            ),
            // Inside of it.
            span(
                at(0.15)..at(0.22),
                None,
                [250, 219, 190],
                [213, 94, 0],
                0.0,
                Stroke::Solid,
            ),
            // Across its end.
            span(
                at(0.38)..at(0.5),
                None,
                [201, 236, 225],
                [0, 158, 115],
                1.0,
                Stroke::Dashed,
            ),
            // In two parts.
            span(
                at(0.68)..at(0.74),
                Some(at(0.8)..at(0.93)),
                [240, 215, 230],
                [180, 90, 150],
                0.0,
                Stroke::Wavy,
            ),
        ];
        let lines: Vec<Range<usize>> = paragraph.lines().map(|line| line.range).collect();
        // From late in the second line to early in the third.
        let within = |line: usize, share: f32| {
            let range = &lines[line];
            let inside: Vec<usize> = edges
                .iter()
                .copied()
                .filter(|e| range.contains(e))
                .collect();
            inside[(share * inside.len() as f32) as usize]
        };
        let selection = within(1, 0.75)..within(2, 0.3);
        let mut carets = vec![Caret::before(within(0, 0.5)), Caret::after(within(2, 0.6))];
        carets.extend(turn(&paragraph, &edges));
        Self {
            style,
            paragraph,
            readings,
            spans,
            selection,
            carets,
        }
    }

    /// The case laid out once more.
    pub fn lay_out(&self, faces: &mut Faces, text: &str) -> Paragraph {
        Paragraph::with_readings(faces, text, &self.style, &self.readings)
    }

    fn blank(&self) -> Canvas {
        let width = self.style.width + 2.0 * MARGIN;
        let height = self.paragraph.height() + 2.0 * MARGIN;
        Canvas::new(width as u32, height as u32, PAPER)
    }

    pub fn rects(&self, range: Range<usize>) -> Vec<LineRect> {
        let mut rects = Vec::new();
        self.paragraph.rects(range, &mut rects);
        rects
    }

    /// Spans and selection, nothing else.
    pub fn ground(&self) -> Canvas {
        let mut canvas = self.blank();
        let mut fill = |range: Range<usize>, color: Rgba| {
            for rect in self.rects(range) {
                let min = [MARGIN + rect.x0, MARGIN + rect.top];
                let max = [MARGIN + rect.x1, MARGIN + rect.bottom];
                canvas.fill(min, max, color);
            }
        };
        for span in &self.spans {
            for part in &span.parts {
                fill(part.clone(), span.fill);
            }
        }
        fill(self.selection.clone(), SELECTION);
        canvas
    }

    /// The text alone, each byte in the colour `color` gives it.
    pub fn letters(&self, paragraph: &Paragraph, color: &dyn Fn(usize) -> Rgba) -> Canvas {
        let [width, height] = self.blank().size();
        let mut canvas = Canvas::new(width, height, [255; 4]);
        let ink = &mut Ink::default();
        let dropped = canvas.text(ink, paragraph, [MARGIN; 2], color, NOTHING);
        assert_eq!(dropped, 0);
        canvas
    }

    /// The readings alone, on white.
    pub fn small_letters(&self, color: Rgba) -> Canvas {
        let [width, height] = self.blank().size();
        let mut canvas = Canvas::new(width, height, [255; 4]);
        let ink = &mut Ink::default();
        canvas.text(ink, &self.paragraph, [MARGIN; 2], &|_| NOTHING, color);
        canvas
    }

    pub fn draw_caret(&self, canvas: &mut Canvas, caret: Caret) {
        let place = self.paragraph.caret(caret);
        let x = MARGIN + place.x.round();
        let (top, bottom) = (MARGIN + place.top + 5.0, MARGIN + place.bottom - 5.0);
        canvas.fill([x - 1.0, top], [x + 1.0, bottom], CARET);
    }

    /// Everything, as a reader shows it.
    pub fn picture(&self) -> Canvas {
        let mut canvas = self.ground();
        let ink = &mut Ink::default();
        canvas.text(ink, &self.paragraph, [MARGIN; 2], &|_| INK, WEAK);
        for span in &self.spans {
            for rect in span.parts.iter().flat_map(|part| self.rects(part.clone())) {
                // Within the line, as in the reader: below may stand a reading.
                let below = rect.baseline + 6.0 + span.track * 3.0;
                let y = MARGIN + below.min(rect.bottom - 3.0);
                let x = MARGIN + rect.x0..MARGIN + rect.x1;
                canvas.line(x, y, 2.0, span.stroke, span.line);
            }
        }
        for rect in self.rects(self.spans[1].parts[0].clone()) {
            let min = [MARGIN + rect.x0 - 2.0, MARGIN + rect.top + 4.0];
            let max = [MARGIN + rect.x1 + 2.0, MARGIN + rect.bottom - 4.0];
            canvas.frame(min, max, 1.0, [40, 90, 200, 255]);
        }
        for &caret in &self.carets {
            self.draw_caret(&mut canvas, caret);
        }
        canvas
    }
}

fn span(
    first: Range<usize>,
    second: Option<Range<usize>>,
    [r, g, b]: [u8; 3],
    [lr, lg, lb]: [u8; 3],
    track: f32,
    stroke: Stroke,
) -> Span {
    Span {
        parts: std::iter::once(first).chain(second).collect(),
        fill: [r, g, b, 255],
        line: [lr, lg, lb, 255],
        track,
        stroke,
    }
}

/// Both carets of the first place at which the direction turns within a line.
pub fn turn(paragraph: &Paragraph, edges: &[usize]) -> Vec<Caret> {
    let both = edges
        .iter()
        .map(|&at| [Caret::after(at), Caret::before(at)]);
    let apart = |[a, b]: &[Caret; 2]| {
        let (a, b) = (paragraph.caret(*a), paragraph.caret(*b));
        a.line == b.line && (a.x - b.x).abs() > 4.0
    };
    both.into_iter().find(apart).map_or(Vec::new(), Vec::from)
}

/// Each base is looked for behind the one before.
fn readings(case: &Case) -> Vec<Reading> {
    let mut from = 0;
    let each = case.readings.iter().map(|&(base, text)| {
        let start = from + case.text[from..].find(base).expect("the base");
        from = start + base.len();
        Reading {
            range: start..from,
            text: text.to_owned(),
        }
    });
    each.collect()
}
