//! Contrast as WCAG 2.2 computes it, on colours as they come out of the blender.

use egui::Color32;

/// Relative luminance of an opaque colour, 0 to 1 (WCAG 2.2, "relative luminance").
pub fn luminance(color: Color32) -> f32 {
    let [r, g, b] = linear(color);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Contrast ratio of two opaque colours, 1 to 21.
pub fn ratio(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// An opaque colour made translucent; `alpha` from 0 to 1.
pub fn with_alpha(color: Color32, alpha: f32) -> Color32 {
    let alpha = (alpha.clamp(0.0, 1.0) * 255.0).round() as u8;
    Color32::from_rgba_unmultiplied(color.r(), color.g(), color.b(), alpha)
}

fn linear(color: Color32) -> [f32; 3] {
    [color.r(), color.g(), color.b()].map(|byte| {
        let c = f32::from(byte) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Contrast, Tokens, laid_over};
    use super::*;

    /// What a person without red (protan) or green (deutan) cones sees:
    /// Machado, Oliveira, Fernandes 2009, severity 1, on linear light.
    const PROTAN: [[f32; 3]; 3] = [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ];
    const DEUTAN: [[f32; 3]; 3] = [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ];

    /// CIE L*a*b* (D65) of `color` seen through `matrix`.
    fn seen(color: Color32, matrix: &[[f32; 3]; 3]) -> [f32; 3] {
        let lit = linear(color);
        let [r, g, b] = matrix.map(|row| {
            let sum: f32 = row.iter().zip(lit).map(|(factor, c)| factor * c).sum();
            sum.clamp(0.0, 1.0)
        });
        let root = |t: f32| {
            if t > 0.008856 {
                t.cbrt()
            } else {
                7.787 * t + 16.0 / 116.0
            }
        };
        let x = root((0.412456 * r + 0.357576 * g + 0.180438 * b) / 0.95047);
        let y = root(0.212673 * r + 0.715152 * g + 0.072175 * b);
        let z = root((0.019334 * r + 0.119192 * g + 0.950304 * b) / 1.08883);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    fn apart(a: [f32; 3], b: [f32; 3]) -> f32 {
        a.iter()
            .zip(b)
            .map(|(a, b)| (a - b).powi(2))
            .sum::<f32>()
            .sqrt()
    }

    #[track_caller]
    fn at_least(least: f32, text: Color32, ground: Color32, what: &str) {
        let got = ratio(text, ground);
        assert!(got >= least, "{what}: {got:.2}, wanted {least}");
    }

    fn themes() -> impl Iterator<Item = (&'static str, std::sync::Arc<Tokens>)> {
        let names = ["light", "dark", "light, high", "dark, high"];
        let all = Tokens::ALL.map(|(dark, contrast)| Tokens::of(dark, contrast));
        names.into_iter().zip(all)
    }

    /// What is asked of a theme: the first as usual, the second where contrast is high.
    fn either(t: &Tokens, usual: f32, high: f32) -> f32 {
        if t.high_contrast { high } else { usual }
    }

    #[test]
    fn the_measure_is_that_of_wcag() {
        assert!((ratio(Color32::WHITE, Color32::BLACK) - 21.0).abs() < 0.01);
        // #767676 is the well-known lightest grey that passes on white.
        let grey = Color32::from_gray(0x76);
        assert!((ratio(grey, Color32::WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn text_reads_on_every_surface() {
        for (theme, t) in themes() {
            let (reading, text, sign) = (
                either(&t, 7.0, 10.0),
                either(&t, 4.5, 10.0),
                either(&t, 4.5, 7.0),
            );
            for (tone, color) in [("normal", t.text.normal), ("strong", t.text.strong)] {
                let what = format!("{theme}: {tone} on paper");
                at_least(reading, color, t.surfaces.paper, &what);
            }
            for (name, surface) in t.surfaces.all() {
                let tones = [
                    ("strong", t.text.strong, text),
                    ("normal", t.text.normal, text),
                    ("weak", t.text.weak, text),
                    ("accent", t.accent, sign),
                    ("warn", t.warn, sign),
                    ("error", t.error, sign),
                    ("ok", t.ok, sign),
                    ("focus ring", t.focus, either(&t, 3.0, 4.5)),
                ];
                for (tone, color, least) in tones {
                    at_least(least, color, surface, &format!("{theme}: {tone} on {name}"));
                }
            }
            assert_eq!(t.focus_width, either(&t, 1.5, 2.0));
        }
    }

    #[test]
    fn a_check_is_seen_in_its_box_and_its_box_on_the_panel() {
        for (theme, t) in themes() {
            let what = format!("{theme}: check in its box");
            at_least(4.5, t.text.normal, t.fills.rail, &what);
            let least = either(&t, 1.5, 3.0);
            at_least(least, t.fills.rail, t.surfaces.panel, &what);
        }
    }

    #[test]
    fn text_reads_on_what_lies_over_the_surfaces() {
        for (theme, t) in themes() {
            let fills = [
                ("selection", t.selection),
                ("rest", t.fills.rest),
                ("hover", t.fills.hover),
                ("pressed", t.fills.pressed),
            ];
            for (name, surface) in t.surfaces.all() {
                for (fill, color) in fills {
                    let ground = laid_over(color, surface);
                    let what = format!("{theme}: on {fill} over {name}");
                    let least = either(&t, 4.5, 7.0);
                    at_least(least, t.text.normal, ground, &what);
                    at_least(least, t.text.weak, ground, &format!("{what}, weak"));
                }
                let selected = laid_over(t.selection, surface);
                at_least(
                    4.5,
                    t.accent,
                    selected,
                    &format!("{theme}: accent, selected on {name}"),
                );
            }
            at_least(
                4.5,
                t.text.on_accent,
                t.accent,
                &format!("{theme}: on accent"),
            );
            at_least(
                4.5,
                t.text.on_accent,
                t.accent_hover,
                &format!("{theme}: on accent, hovered"),
            );
        }
    }

    #[test]
    fn separators_are_quiet_but_there_and_plain_where_contrast_is_high() {
        for (theme, t) in themes() {
            for (name, surface) in t.surfaces.all() {
                let got = ratio(laid_over(t.separator, surface), surface);
                let wanted = match t.high_contrast {
                    true => 3.0..=21.0,
                    false => 1.1..=1.45,
                };
                assert!(
                    wanted.contains(&got),
                    "{theme}: separator on {name}: {got:.2}"
                );
            }
        }
    }

    #[test]
    fn fields_are_seen_on_every_surface() {
        for (theme, t) in themes() {
            for (name, surface) in t.surfaces.all() {
                at_least(
                    either(&t, 3.0, 4.5),
                    t.field_edge,
                    surface,
                    &format!("{theme}: edge of a field on {name}"),
                );
            }
        }
    }

    #[test]
    fn labels_stand_out_and_their_words_read() {
        for (theme, t) in themes() {
            for index in 0..t.labels.len() {
                let tone = t.label_tone(index, None);
                let what = format!("{theme}: line {index}");
                at_least(t.least_line(), tone.line, t.surfaces.paper, &what);
                for (name, surface) in t.surfaces.all() {
                    let what = format!("{theme}: text on label {index} over {name}");
                    let least = either(&t, 7.0, 9.0);
                    at_least(least, tone.text, laid_over(tone.fill, surface), &what);
                }
            }
        }
    }

    #[test]
    fn fills_are_stronger_where_contrast_is_high() {
        for dark in [false, true] {
            let [usual, high] =
                [Contrast::Normal, Contrast::High].map(|contrast| Tokens::of(dark, contrast));
            for index in 0..usual.labels.len() {
                let of = |t: &Tokens| t.label_tone(index, None).fill.a();
                assert!(of(&high) >= of(&usual), "{dark}, label {index}");
            }
            assert!(high.selection.a() > usual.selection.a());
            assert!(high.fills.hover.a() > usual.fills.hover.a());
        }
    }

    #[test]
    fn hits_stand_out_and_their_words_read() {
        for (theme, t) in themes() {
            let paper = t.surfaces.paper;
            at_least(3.0, t.found.mark, paper, &format!("{theme}: mark"));
            let labels = (0..t.labels.len()).map(|index| t.label_tone(index, None).fill);
            for (n, fill) in labels.chain([Color32::TRANSPARENT]).enumerate() {
                let ground = laid_over(fill, paper);
                let hit = laid_over(t.found.hit, ground);
                let current = laid_over(t.found.current, ground);
                let selected = laid_over(t.selection, hit);
                for (name, under) in [("hit", hit), ("current", current), ("selected", selected)] {
                    let what = format!("{theme}: text on a {name} over fill {n}");
                    at_least(4.5, t.text.strong, under, &what);
                }
                let differ = ratio(current, hit);
                assert!(differ >= 1.2, "{theme}: the one at hand, {n}: {differ:.2}");
            }
        }
    }

    #[test]
    fn labels_differ_without_red_or_green() {
        for (theme, t) in themes() {
            for (eye, matrix) in [("protan", &PROTAN), ("deutan", &DEUTAN)] {
                for a in 0..t.labels.len() {
                    for b in a + 1..t.labels.len() {
                        // The three that every session starts with must be told apart at once;
                        // the rest at least not be taken for one another.
                        let least = if b < 3 { 30.0 } else { 12.0 };
                        let got = apart(
                            seen(t.labels[a].line, matrix),
                            seen(t.labels[b].line, matrix),
                        );
                        assert!(got >= least, "{theme}, {eye}: labels {a} and {b}: {got:.1}");
                    }
                }
            }
        }
    }
}
