//! From text to a [`Paragraph`]: parley shapes and breaks, `line_reader` copies what it found.
//!
//! Invariant: a layout has the whole text, and all its lines are equally tall until readings are set
//! above some (`readings`).

use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontWeight, Layout, LineHeight, OverflowWrap,
    TextStyle, WhiteSpaceCollapse,
};
use unicode_segmentation::UnicodeSegmentation;

use super::{
    faces::{self, Faces, Stack},
    families::{Class, Han},
    line_reader::LineReader,
    paragraph::{LineData, Paragraph, fresh_id},
    spans::{Span, spans},
    style::Style,
};

/// Spaces a tab is as wide as.
const TAB_SPACES: f32 = 4.0;

/// Lays out `text`; `rtl` sets its direction, which otherwise its first strong letter gives.
pub(super) fn lay_out(
    faces: &mut Faces,
    text: &str,
    style: &Style,
    rtl: Option<bool>,
) -> Paragraph {
    let starts = starts(text);
    let spans = spans(text, &starts);
    let layout = shape(faces, text, &spans, style, rtl);
    copy(&layout, text, starts, style)
}

/// Reads a layout of `text` that was made elsewhere in this style.
pub(super) fn read(layout: &Layout<()>, text: &str, style: &Style) -> Paragraph {
    copy(layout, text, starts(text), style)
}

/// First bytes of the grapheme clusters.
fn starts(text: &str) -> Vec<u32> {
    text.grapheme_indices(true)
        .map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX))
        .collect()
}

fn copy(layout: &Layout<()>, text: &str, starts: Vec<u32>, style: &Style) -> Paragraph {
    let mut paragraph = Paragraph {
        id: fresh_id(),
        len: text.len(),
        rtl: layout.is_rtl(),
        width: layout.width(),
        lines: Vec::with_capacity(layout.len()),
        cells: Vec::with_capacity(starts.len()),
        glyphs: Vec::with_capacity(starts.len()),
        small_glyphs: Vec::new(),
        readings: Vec::new(),
        fonts: Vec::new(),
        starts,
        missing: Vec::new(),
    };
    let line_px = style.line_px();
    // The same for every line of the text face, whatever faces a line mixes in.
    let drop = match layout.root_span_metrics() {
        Some(metrics) => (line_px - metrics.ascent - metrics.descent) / 2.0 + metrics.ascent,
        None => line_px * 0.75,
    };
    let drop = drop.round();
    if !text.is_empty() {
        for line in layout.lines() {
            let mut reader = LineReader {
                paragraph: &mut paragraph,
                text,
                line_px,
                drop,
            };
            reader.take(&line);
        }
    }
    if paragraph.lines.is_empty() {
        paragraph.lines.push(LineData {
            range: 0..0,
            top: 0.0,
            bottom: line_px,
            baseline: drop,
            over: 0.0,
            start_x: start_x(layout, style),
            cells: 0..0,
            glyphs: 0..0,
            small_glyphs: 0..0,
            hard: false,
        });
    }
    paragraph.missing.sort_unstable();
    paragraph
}

/// Where a line with nothing on it starts.
fn start_x(layout: &Layout<()>, style: &Style) -> f32 {
    if layout.is_rtl() {
        style.column().unwrap_or(0.0)
    } else {
        0.0
    }
}

fn shape(
    faces: &mut Faces,
    text: &str,
    spans: &[Span],
    style: &Style,
    rtl: Option<bool>,
) -> Layout<()> {
    let tag = style.language.as_ref().map(|language| language.as_str());
    let of_language = tag.and_then(Han::of_tag);
    let needs_han = spans.iter().any(|span| span.class == Class::Cjk);
    let han = match of_language {
        Some(han) => han,
        None if needs_han => Han::of_text(text),
        None => Han::Simplified,
    };
    // Style 0 is that of the text face: lines take their metrics from it.
    let mut styles: Vec<(Class, bool, Stack)> = Vec::new();
    let plain = faces.stack(style, Class::Plain, (han, of_language.is_some()));
    styles.push((Class::Plain, false, plain));
    let mut runs: Vec<(u16, std::ops::Range<usize>)> = Vec::with_capacity(spans.len());
    for span in spans {
        let known = styles
            .iter()
            .position(|(class, tab, _)| (*class, *tab) == (span.class, span.tab));
        let index = known.unwrap_or_else(|| {
            let stack = faces.stack(style, span.class, (han, of_language.is_some()));
            styles.push((span.class, span.tab, stack));
            styles.len() - 1
        });
        // There are fewer scripts than that; the text face would be the fallback.
        runs.push((u16::try_from(index).unwrap_or(0), span.range.clone()));
    }
    // parley gives a tab the width of whatever glyph the face has for it, mostly none. A space
    // is as many bytes.
    let spaced = text.contains('\t').then(|| text.replace('\t', " "));
    let shaped_text = spaced.as_deref().unwrap_or(text);

    let px = style.px();
    let mut builder = faces
        .layouts
        .style_run_builder(&mut faces.fonts, shaped_text, 1.0, false);
    builder.reserve(styles.len(), runs.len());
    for (class, tab, stack) in &styles {
        let locale = match class {
            Class::Cjk => Some(han.tag()),
            _ => tag,
        };
        builder.push_style(TextStyle {
            font_family: faces::family(stack),
            font_size: px,
            font_weight: if style.bold {
                FontWeight::BOLD
            } else {
                FontWeight::NORMAL
            },
            locale: locale.and_then(|tag| parley::Language::parse_prefix(tag).ok().map(|p| p.0)),
            line_height: LineHeight::Absolute(style.line_px()),
            word_spacing: if *tab {
                px * 0.25 * (TAB_SPACES - 1.0)
            } else {
                0.0
            },
            overflow_wrap: OverflowWrap::Anywhere,
            white_space_collapse: WhiteSpaceCollapse::Preserve,
            ..TextStyle::default()
        });
    }
    for (index, range) in runs {
        builder.push_style_run(index, range);
    }
    builder.set_base_direction(match rtl {
        None => BaseDirection::Auto,
        Some(false) => BaseDirection::Ltr,
        Some(true) => BaseDirection::Rtl,
    });
    let mut layout = builder.build(shaped_text);
    layout.break_all_lines(style.column());
    layout.align(Alignment::Start, AlignmentOptions::default());
    layout
}
