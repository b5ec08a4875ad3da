//! The tokens as egui's style.
//! Invariant: every field is written out, so that a field new in egui stops the build here
//! instead of bringing its default look with it.

use egui::{
    CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Vec2,
    emath::{Align, Rangef},
    epaint::{FontColorTransferFunction, TextOptions},
    style::{
        HandleShape, ImeComposition, Interaction, KineticScrollStyle, NumberFormatter,
        NumericColorSpace, ScrollAnimation, ScrollFadeStyle, ScrollStyle, Selection, Spacing,
        Style, TextCursorStyle, Visuals, WidgetVisuals, Widgets,
    },
    vec2,
};

use super::{Density, Motion, Tokens};

/// Seconds a transition takes where motion is allowed.
const BRIEF: f32 = 0.1;

/// The whole style.
pub fn style(tokens: &Tokens, density: Density, motion: Motion) -> Style {
    let sizes = &tokens.type_sizes;
    let sans = |size| FontId::new(size, FontFamily::Proportional);
    let moves = motion == Motion::Brief;
    Style {
        override_text_style: None,
        override_font_id: None,
        override_text_valign: Some(Align::Center),
        text_styles: [
            (TextStyle::Small, sans(sizes.caption)),
            (TextStyle::Body, sans(sizes.interface)),
            (TextStyle::Button, sans(sizes.interface)),
            (TextStyle::Heading, FontId::new(sizes.title, super::bold())),
            (
                TextStyle::Monospace,
                FontId::new(sizes.interface, FontFamily::Monospace),
            ),
        ]
        .into(),
        drag_value_text_style: TextStyle::Button,
        number_formatter: NumberFormatter::new(egui::emath::format_with_decimals_in_range),
        wrap_mode: None,
        spacing: spacing(tokens, density, moves),
        interaction: Interaction {
            interact_radius: 4.0,
            resize_grab_radius_side: 4.0,
            resize_grab_radius_corner: 8.0,
            show_tooltips_only_when_still: true,
            tooltip_delay: 0.5,
            tooltip_grace_time: 0.2,
            // A label that can be selected takes the pointer away from the row it lies in.
            selectable_labels: false,
            multi_widget_text_select: false,
        },
        visuals: visuals(tokens),
        animation_time: if moves { BRIEF } else { 0.0 },
        #[cfg(debug_assertions)]
        debug: egui::style::DebugOptions {
            show_unaligned: false,
            ..Default::default()
        },
        explanation_tooltips: false,
        url_in_tooltip: true,
        always_scroll_the_only_direction: false,
        scroll_animation: ScrollAnimation {
            points_per_second: if moves { 8000.0 } else { f32::INFINITY },
            duration: Rangef::new(0.0, if moves { BRIEF } else { 0.0 }),
        },
        compact_menu_style: true,
    }
}

fn spacing(tokens: &Tokens, density: Density, moves: bool) -> Spacing {
    let s = &tokens.spacing;
    // The handle never goes away: it says that there is more.
    let (dormant, active, held) = match tokens.high_contrast {
        true => (0.65, 0.8, 1.0),
        false => (0.2, 0.35, 0.55),
    };
    let (row, between) = match density {
        Density::Comfortable => (tokens.rows.comfortable, s.s),
        Density::Compact => (tokens.rows.compact, s.xs),
    };
    Spacing {
        item_spacing: vec2(s.s, between),
        window_margin: margin(s.l),
        button_padding: vec2(s.s, s.xs),
        menu_margin: margin(s.xs),
        indent: s.l,
        interact_size: vec2(row, row),
        slider_width: 160.0,
        slider_rail_height: 4.0,
        combo_width: 120.0,
        text_edit_width: 240.0,
        extra_text_line_spacing: 0.0,
        icon_width: 16.0,
        icon_width_inner: 8.0,
        icon_spacing: s.s,
        default_area_size: vec2(600.0, 400.0),
        tooltip_width: 360.0,
        menu_width: 320.0,
        menu_spacing: s.xs,
        indent_ends_with_horizontal_line: false,
        combo_height: 320.0,
        scroll: ScrollStyle {
            floating: true,
            content_margin: Margin::ZERO,
            bar_width: 8.0,
            handle_min_length: 24.0,
            bar_inner_margin: 2.0,
            bar_outer_margin: 2.0,
            floating_width: 4.0,
            floating_allocated_width: 0.0,
            foreground_color: true,
            dormant_background_opacity: 0.0,
            active_background_opacity: 0.0,
            interact_background_opacity: 0.0,
            dormant_handle_opacity: dormant,
            active_handle_opacity: active,
            interact_handle_opacity: held,
            fade: ScrollFadeStyle {
                strength: 0.0,
                size: s.l,
            },
            kinetic: KineticScrollStyle {
                decay_time: if moves { 0.1 } else { 0.0 },
                stop_distance: 1.0,
                rubber_band: false,
            },
        },
    }
}

#[expect(
    deprecated,
    reason = "`clip_rect_margin` is still a field to be filled"
)]
fn visuals(tokens: &Tokens) -> Visuals {
    let (surfaces, text) = (&tokens.surfaces, &tokens.text);
    let container = CornerRadius::same(tokens.radius.container);
    let caret = Stroke::new(1.5, tokens.accent);
    Visuals {
        dark_mode: tokens.dark,
        text_options: TextOptions {
            color_transfer_function: match tokens.dark {
                true => FontColorTransferFunction::DARK_MODE_DEFAULT,
                false => FontColorTransferFunction::LIGHT_MODE_DEFAULT,
            },
            ..Default::default()
        },
        override_text_color: None,
        weak_text_alpha: 1.0,
        weak_text_color: Some(text.weak),
        widgets: widgets(tokens),
        selection: Selection {
            bg_fill: tokens.selection,
            stroke: Stroke::new(1.0, tokens.accent),
        },
        ime_composition: ImeComposition {
            active_underline_stroke: Stroke::new(2.0, tokens.accent),
            inactive_underline_stroke: Stroke::new(1.0, text.weak),
            legacy_visuals: cfg!(windows),
        },
        hyperlink_color: tokens.accent,
        faint_bg_color: tokens.fills.rest,
        extreme_bg_color: surfaces.raised,
        text_edit_bg_color: Some(surfaces.raised),
        code_bg_color: tokens.fills.rest,
        warn_fg_color: tokens.warn,
        error_fg_color: tokens.error,
        window_corner_radius: container,
        window_shadow: shadow(tokens, 8, 24),
        window_fill: surfaces.raised,
        window_stroke: Stroke::new(1.0, tokens.separator),
        window_highlight_topmost: false,
        menu_corner_radius: container,
        panel_fill: surfaces.panel,
        popup_shadow: shadow(tokens, 4, 12),
        resize_corner_size: 8.0,
        text_cursor: TextCursorStyle {
            stroke: caret,
            preview: false,
            blink: true,
            on_duration: 0.6,
            off_duration: 0.4,
        },
        clip_rect_margin: 0.0,
        button_frame: true,
        collapsing_header_frame: false,
        indent_has_left_vline: false,
        striped: false,
        slider_trailing_fill: true,
        handle_shape: HandleShape::Circle,
        interact_cursor: None,
        image_loading_spinners: false,
        numeric_color_space: NumericColorSpace::GammaByte,
        disabled_alpha: 0.5,
    }
}

fn widgets(tokens: &Tokens) -> Widgets {
    let (fills, text) = (&tokens.fills, &tokens.text);
    let corner_radius = CornerRadius::same(tokens.radius.control);
    let edge = Stroke::new(1.0, tokens.separator);
    let rest = WidgetVisuals {
        bg_fill: fills.rail,
        weak_bg_fill: fills.rest,
        bg_stroke: edge,
        corner_radius,
        fg_stroke: Stroke::new(1.5, text.normal),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: WidgetVisuals {
            bg_fill: tokens.surfaces.panel,
            weak_bg_fill: tokens.surfaces.panel,
            bg_stroke: edge,
            corner_radius,
            fg_stroke: Stroke::new(1.0, text.normal),
            expansion: 0.0,
        },
        inactive: rest,
        hovered: WidgetVisuals {
            weak_bg_fill: fills.hover,
            fg_stroke: Stroke::new(1.5, text.strong),
            ..rest
        },
        // egui draws what has the focus like what is pressed: the ring is here.
        active: WidgetVisuals {
            weak_bg_fill: fills.pressed,
            bg_stroke: tokens.focus_ring(),
            fg_stroke: Stroke::new(1.5, text.strong),
            ..rest
        },
        // Also under the title of a window.
        open: WidgetVisuals {
            weak_bg_fill: fills.hover,
            fg_stroke: Stroke::new(1.5, text.strong),
            ..rest
        },
    }
}

fn margin(points: f32) -> Margin {
    Margin::from(Vec2::splat(points))
}

fn shadow(tokens: &Tokens, down: i8, blur: u8) -> Shadow {
    Shadow {
        offset: [0, down],
        blur,
        spread: 0,
        color: tokens.shadow,
    }
}

#[cfg(test)]
mod tests {
    use egui::Color32;

    use super::super::Contrast;
    use super::*;

    /// Every colour in what `Debug` prints of a value: egui has no list of its own.
    fn colors(value: &impl std::fmt::Debug) -> Vec<String> {
        let printed = format!("{value:?}");
        printed
            .match_indices('#')
            .filter_map(|(at, _)| printed.get(at..at + 12).map(str::to_owned))
            .collect()
    }

    #[test]
    fn no_colour_is_left_from_eguis_own_look() {
        for (dark, contrast) in Tokens::ALL {
            let tokens = Tokens::of(dark, contrast);
            let allowed = colors(&tokens);
            let used = colors(&style(&tokens, Density::default(), Motion::default()).visuals);
            assert!(used.len() > 20, "colours are found in {used:?}");
            for color in used {
                assert!(
                    allowed.contains(&color),
                    "{color} is no token (dark: {dark})"
                );
            }
        }
        assert!(!colors(&Visuals::dark()).is_empty());
    }

    #[test]
    fn nothing_moves_longer_than_it_may() {
        let tokens = Tokens::of(false, Contrast::Normal);
        let brief = style(&tokens, Density::default(), Motion::Brief);
        assert!(brief.animation_time <= 0.12 && brief.scroll_animation.duration.max <= 0.12);
        let still = style(&tokens, Density::default(), Motion::Still);
        assert_eq!(
            (still.animation_time, still.scroll_animation.duration.max),
            (0.0, 0.0)
        );
    }

    #[test]
    fn a_press_has_room_in_either_density() {
        let tokens = Tokens::of(false, Contrast::Normal);
        let height = |density| {
            style(&tokens, density, Motion::Brief)
                .spacing
                .interact_size
                .y
        };
        assert_eq!(height(Density::Comfortable), 28.0);
        assert_eq!(height(Density::Compact), 24.0);
    }

    #[test]
    fn a_translucent_colour_is_still_one_of_the_tokens() {
        let tokens = Tokens::of(false, Contrast::Normal);
        assert_ne!(tokens.selection.a(), 255);
        assert_ne!(tokens.selection, Color32::TRANSPARENT);
    }
}
