//! The look of the window: tokens from `assets/themes`, put into egui's whole style.
//! Invariant: every colour, size and distance that is drawn comes from a token file.

pub mod contrast;
mod faces;
mod style;
mod tokens;

use std::sync::Arc;

use egui::Color32;

pub use faces::{bold, set_faces};
pub use style::style;
pub use tokens::{
    Fills, LabelTokens, Radius, RowHeights, Spacing, Surfaces, TextTones, Tokens, Tone, TypeSizes,
    parse_color,
};

/// How much room a row takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    #[default]
    Comfortable,
    Compact,
}

/// How far colours stand apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contrast {
    #[default]
    Normal,
    /// Text at 10:1, edges at 3:1 or more.
    High,
}

/// Whether anything may move by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motion {
    /// Short transitions, at most 120 ms.
    #[default]
    Brief,
    /// None: the person asked for reduced motion.
    Still,
}

/// What is applied to a context: the tokens and how they are used.
#[derive(Clone, Debug)]
pub struct Theme {
    pub tokens: Arc<Tokens>,
    pub density: Density,
    pub motion: Motion,
}

impl Theme {
    /// The light or the dark theme with the given choices.
    pub fn new(dark: bool, contrast: Contrast, density: Density, motion: Motion) -> Self {
        Self {
            tokens: Tokens::of(dark, contrast),
            density,
            motion,
        }
    }

    /// Height of a row in a list, in points.
    pub fn row_height(&self) -> f32 {
        match self.density {
            Density::Comfortable => self.tokens.rows.comfortable,
            Density::Compact => self.tokens.rows.compact,
        }
    }

    /// Tone of a label: the theme's own by position, or `color` (`#rrggbb`) where it is one.
    pub fn label_tone(&self, index: usize, color: Option<&str>) -> Tone {
        self.tokens.label_tone(index, color)
    }
}

fn key() -> egui::Id {
    egui::Id::unique("glossator.theme")
}

/// Sets the whole style of `ctx` and remembers the theme for [`current`].
pub fn apply(theme: &Theme, ctx: &egui::Context) {
    let which = match theme.tokens.dark {
        true => egui::Theme::Dark,
        false => egui::Theme::Light,
    };
    // Following the system is the caller's choice of tokens: egui must not switch behind it.
    ctx.set_theme(which);
    faces::ensure(ctx);
    ctx.set_style_of(which, style(&theme.tokens, theme.density, theme.motion));
    ctx.data_mut(|data| data.insert_temp(key(), Arc::new(theme.clone())));
}

/// The theme last applied to `ctx`; before any was, the one egui's own choice comes nearest to.
pub fn current(ctx: &egui::Context) -> Arc<Theme> {
    ctx.data(|data| data.get_temp(key())).unwrap_or_else(|| {
        let dark = ctx.theme() == egui::Theme::Dark;
        Arc::new(Theme::new(
            dark,
            Contrast::default(),
            Density::default(),
            Motion::default(),
        ))
    })
}

/// `over` laid on the opaque `under`, as the window blends them.
pub fn laid_over(over: Color32, under: Color32) -> Color32 {
    under.blend(over)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_applied_theme_is_found_again_and_shown() {
        let ctx = egui::Context::default();
        for (dark, contrast) in Tokens::ALL {
            let theme = Theme::new(dark, contrast, Density::Compact, Motion::Still);
            apply(&theme, &ctx);
            assert_eq!(current(&ctx).tokens.dark, dark);
            assert_eq!(current(&ctx).row_height(), 24.0);
            let style = ctx.global_style();
            assert_eq!(style.visuals.panel_fill, theme.tokens.surfaces.panel);
            assert_eq!(style.animation_time, 0.0);
        }
    }
}
