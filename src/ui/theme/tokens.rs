//! The token files as values.
//! Invariant: all four files parse and hold eight labels (a test); a colour is kept as egui draws it.

use std::sync::{Arc, LazyLock};

use egui::{Color32, Stroke};
use serde::{Deserialize, Deserializer, de::Error};

use super::contrast::{ratio, with_alpha};
use super::{Contrast, laid_over};

/// Everything a theme decides. Sizes and distances are points.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    pub dark: bool,
    pub high_contrast: bool,
    pub surfaces: Surfaces,
    pub text: TextTones,
    /// One-pixel lines between surfaces; opaque, for egui draws them where nothing lies below.
    #[serde(deserialize_with = "color")]
    pub separator: Color32,
    /// The edge of what is typed into, at least 3:1 on every surface.
    #[serde(deserialize_with = "color")]
    pub field_edge: Color32,
    /// Focus, selection and the one primary action of a view.
    #[serde(deserialize_with = "color")]
    pub accent: Color32,
    #[serde(deserialize_with = "color")]
    pub accent_hover: Color32,
    #[serde(deserialize_with = "color")]
    pub focus: Color32,
    /// Width of the ring around what has the focus.
    pub focus_width: f32,
    /// Lies under selected text and rows; translucent.
    #[serde(deserialize_with = "color")]
    pub selection: Color32,
    pub fills: Fills,
    #[serde(deserialize_with = "color")]
    pub shadow: Color32,
    #[serde(deserialize_with = "color")]
    pub warn: Color32,
    #[serde(deserialize_with = "color")]
    pub error: Color32,
    #[serde(deserialize_with = "color")]
    pub ok: Color32,
    pub found: FoundTokens,
    pub labels: Vec<LabelTokens>,
    pub type_sizes: TypeSizes,
    pub spacing: Spacing,
    pub radius: Radius,
    pub rows: RowHeights,
}

/// Opaque grounds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surfaces {
    /// Bars along the edges of the window.
    #[serde(deserialize_with = "color")]
    pub window: Color32,
    #[serde(deserialize_with = "color")]
    pub panel: Color32,
    /// The reading surface.
    #[serde(deserialize_with = "color")]
    pub paper: Color32,
    /// Menus, dialogs, tooltips, fields.
    #[serde(deserialize_with = "color")]
    pub raised: Color32,
}

impl Surfaces {
    /// All of them, with their names.
    pub fn all(&self) -> [(&'static str, Color32); 4] {
        [
            ("window", self.window),
            ("panel", self.panel),
            ("paper", self.paper),
            ("raised", self.raised),
        ]
    }
}

/// Colours of text.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextTones {
    /// What is read: the document, titles, what is selected.
    #[serde(deserialize_with = "color")]
    pub strong: Color32,
    #[serde(deserialize_with = "color")]
    pub normal: Color32,
    /// What stands beside: counts, hints, dates.
    #[serde(deserialize_with = "color")]
    pub weak: Color32,
    #[serde(deserialize_with = "color")]
    pub on_accent: Color32,
}

/// Translucent fills of what can be pressed, over any surface.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fills {
    #[serde(deserialize_with = "color")]
    pub rest: Color32,
    #[serde(deserialize_with = "color")]
    pub hover: Color32,
    #[serde(deserialize_with = "color")]
    pub pressed: Color32,
    /// Boxes of checks, rails and handles of sliders; opaque.
    #[serde(deserialize_with = "color")]
    pub rail: Color32,
}

/// What was sought and found.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundTokens {
    /// Under the words; translucent, for a mention may lie below.
    #[serde(deserialize_with = "color")]
    pub hit: Color32,
    /// Under the words of the hit at hand.
    #[serde(deserialize_with = "color")]
    pub current: Color32,
    /// Its outline, and hits in the scroll bar.
    #[serde(deserialize_with = "color")]
    pub mark: Color32,
}

/// One of the label colours.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelTokens {
    /// How a session writes it, the same in every theme.
    #[serde(deserialize_with = "color")]
    pub base: Color32,
    #[serde(deserialize_with = "color")]
    pub line: Color32,
    /// How opaque its fill is, 0 to 1.
    pub fill: f32,
}

/// The three sizes of type.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeSizes {
    pub caption: f32,
    pub interface: f32,
    pub title: f32,
}

/// The steps of the four-point grid: 4, 8, 12, 16, 24.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spacing {
    pub xs: f32,
    pub s: f32,
    pub m: f32,
    pub l: f32,
    pub xl: f32,
}

/// Corner radii.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radius {
    pub control: u8,
    pub container: u8,
}

/// Heights of list rows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowHeights {
    pub comfortable: f32,
    pub compact: f32,
}

/// A label's colours in one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tone {
    /// Underlines, dots, outlines: the full colour.
    pub line: Color32,
    /// Under the words; translucent.
    pub fill: Color32,
    /// Words on the fill.
    pub text: Color32,
}

fn read(source: &str) -> Arc<Tokens> {
    // Built into the program and read by a test: not outside data.
    Arc::new(ron::from_str(source).expect("the built-in theme is well formed"))
}

static LIGHT: LazyLock<Arc<Tokens>> =
    LazyLock::new(|| read(include_str!("../../../assets/themes/light.ron")));
static DARK: LazyLock<Arc<Tokens>> =
    LazyLock::new(|| read(include_str!("../../../assets/themes/dark.ron")));
static LIGHT_CONTRAST: LazyLock<Arc<Tokens>> =
    LazyLock::new(|| read(include_str!("../../../assets/themes/light-contrast.ron")));
static DARK_CONTRAST: LazyLock<Arc<Tokens>> =
    LazyLock::new(|| read(include_str!("../../../assets/themes/dark-contrast.ron")));

impl Tokens {
    /// The dark or the light theme, as usual or with more contrast.
    pub fn of(dark: bool, contrast: Contrast) -> Arc<Self> {
        Arc::clone(match (dark, contrast) {
            (false, Contrast::Normal) => &LIGHT,
            (true, Contrast::Normal) => &DARK,
            (false, Contrast::High) => &LIGHT_CONTRAST,
            (true, Contrast::High) => &DARK_CONTRAST,
        })
    }

    /// The ring around what has the focus.
    pub fn focus_ring(&self) -> Stroke {
        Stroke::new(self.focus_width, self.focus)
    }

    /// `color` at a part of its strength, 0 to 1, for what shall keep in the background;
    /// whole where contrast is high.
    pub fn faint(&self, color: Color32, strength: f32) -> Color32 {
        match self.high_contrast {
            true => color,
            false => color.gamma_multiply(strength),
        }
    }

    /// Least contrast of a label's line with the paper (WCAG 1.4.11; of text, 1.4.3, where
    /// contrast is high).
    pub fn least_line(&self) -> f32 {
        if self.high_contrast { 4.5 } else { 3.0 }
    }

    /// Least contrast of text on a label's fill (WCAG AAA, as for all reading).
    pub fn least_reading(&self) -> f32 {
        if self.high_contrast { 10.0 } else { 7.0 }
    }

    /// Tone of a label: the theme's own by position (round again after the last), or `color`
    /// (`#rrggbb`, as a session writes it) where it is one. A colour of the theme's own row is
    /// taken in the theme's tone; any other is moved until it can be seen on this paper.
    pub fn label_tone(&self, index: usize, color: Option<&str>) -> Tone {
        let own = color.and_then(parse_color);
        let chosen = match own {
            Some(base) => self.labels.iter().find(|label| label.base == base),
            None => self.labels.get(index % self.labels.len().max(1)),
        };
        match (chosen, own) {
            (Some(label), _) => self.tone(label.line, label.fill),
            (None, Some(color)) => self.tone(self.visible(color), 0.2),
            (None, None) => self.tone(self.accent, 0.2),
        }
    }

    /// `line` with the strongest fill, up to `alpha`, on which the text still reads.
    fn tone(&self, line: Color32, alpha: f32) -> Tone {
        let text = self.text.strong;
        let least = self.least_reading();
        let reads = |fill: Color32| ratio(text, laid_over(fill, self.surfaces.paper)) >= least;
        let fill = (0..10)
            .map(|step| with_alpha(line, alpha * (10 - step) as f32 / 10.0))
            .find(|fill| reads(*fill))
            .unwrap_or(Color32::TRANSPARENT);
        Tone { line, fill, text }
    }

    /// `color` moved towards the text until it stands out from the paper.
    fn visible(&self, color: Color32) -> Color32 {
        let opaque = Color32::from_rgb(color.r(), color.g(), color.b());
        (0..=20)
            .map(|step| opaque.lerp_to_gamma(self.text.strong, step as f32 / 20.0))
            .find(|line| ratio(*line, self.surfaces.paper) >= self.least_line())
            .unwrap_or(self.text.strong)
    }
}

/// Reads `#rrggbb` or `#rrggbbaa`; `None` for anything else.
pub fn parse_color(written: &str) -> Option<Color32> {
    let digits = written.strip_prefix('#')?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let at = |start: usize| u8::from_str_radix(digits.get(start..start + 2)?, 16).ok();
    let alpha = match digits.len() {
        6 => 255,
        8 => at(6)?,
        _ => return None,
    };
    Some(Color32::from_rgba_unmultiplied(
        at(0)?,
        at(2)?,
        at(4)?,
        alpha,
    ))
}

fn color<'de, D: Deserializer<'de>>(from: D) -> Result<Color32, D::Error> {
    let written = String::deserialize(from)?;
    parse_color(&written).ok_or_else(|| D::Error::custom(format!("not a colour: {written}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Tokens {
        /// Every theme there is.
        pub(in crate::ui::theme) const ALL: [(bool, Contrast); 4] = [
            (false, Contrast::Normal),
            (true, Contrast::Normal),
            (false, Contrast::High),
            (true, Contrast::High),
        ];
    }

    #[track_caller]
    fn color_is(written: &str, want: Option<[u8; 4]>) {
        assert_eq!(
            parse_color(written).map(|color| color.to_srgba_unmultiplied()),
            want
        );
    }

    #[test]
    fn colours_are_six_or_eight_digits() {
        color_is("#0072B2", Some([0, 0x72, 0xB2, 255]));
        color_is("#FFFFFF80", Some([255, 255, 255, 0x80]));
        color_is("0072B2", None);
        color_is("#0072B", None);
        color_is("#+072B2", None);
        color_is("#00あB2", None);
        color_is("", None);
    }

    #[test]
    fn all_themes_are_complete() {
        for (dark, contrast) in Tokens::ALL {
            let tokens = Tokens::of(dark, contrast);
            assert_eq!((tokens.dark, tokens.labels.len()), (dark, 8));
            assert_eq!(tokens.high_contrast, contrast == Contrast::High);
            assert!(
                tokens
                    .surfaces
                    .all()
                    .iter()
                    .all(|(_, color)| color.is_opaque())
            );
            let s = &tokens.spacing;
            assert_eq!([s.xs, s.s, s.m, s.l, s.xl], [4.0, 8.0, 12.0, 16.0, 24.0]);
            let t = &tokens.type_sizes;
            assert_eq!([t.caption, t.interface, t.title], [11.0, 13.0, 20.0]);
        }
        assert_eq!(
            Tokens::of(false, Contrast::Normal).surfaces.paper,
            Color32::from_rgb(0xFB, 0xFA, 0xF7)
        );
        assert_eq!(
            Tokens::of(true, Contrast::Normal).surfaces.paper,
            Color32::from_rgb(0x1B, 0x1C, 0x1E)
        );
    }

    #[test]
    fn all_themes_know_the_same_labels() {
        let all = Tokens::ALL.map(|(dark, contrast)| {
            let tokens = Tokens::of(dark, contrast);
            tokens.labels.iter().map(|l| l.base).collect::<Vec<_>>()
        });
        assert!(all.iter().all(|bases| *bases == all[0]));
    }

    #[test]
    fn a_label_is_found_by_position_and_by_its_written_colour() {
        let tokens = Tokens::of(true, Contrast::Normal);
        let company = tokens.label_tone(0, None);
        assert_eq!(company, tokens.label_tone(8, None));
        assert_eq!(company, tokens.label_tone(3, Some("#0072b2")));
        assert_eq!(company, tokens.label_tone(0, Some("not a colour")));
        assert_ne!(company, tokens.label_tone(1, None));
    }

    #[test]
    fn any_written_colour_can_be_seen_and_read_on() {
        for (dark, contrast) in Tokens::ALL {
            let tokens = Tokens::of(dark, contrast);
            let paper = tokens.surfaces.paper;
            for written in [
                "#FFFF00", "#000000", "#FFFFFF", "#FBFAF7", "#1B1C1E", "#FF00FF", "#7F7F7F",
            ] {
                let tone = tokens.label_tone(0, Some(written));
                let (line, fill) = (tone.line, laid_over(tone.fill, paper));
                assert!(
                    ratio(line, paper) >= tokens.least_line(),
                    "{written} on {dark}"
                );
                assert!(
                    ratio(tone.text, fill) >= tokens.least_reading(),
                    "{written}"
                );
                assert!(tone.fill.a() > 0, "{written} has no fill");
            }
        }
    }
}
