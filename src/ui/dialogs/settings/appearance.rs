//! How the window looks, and in which language it speaks.

use egui::Ui;

use crate::{
    l10n::{UiLanguage, messages as m},
    ui::{intent::Intent, look::Look, widgets},
    workspace::settings::{Contrast, Density, Theme},
};

use super::parts::{choice, row, stepper, toggle};

/// The steps of the zoom, in percent.
const ZOOM: [u16; 9] = [80, 90, 100, 110, 120, 135, 150, 175, 200];

pub fn ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
    let (l, settings) = (look.l, look.settings);

    let name = m::prefs_language(l);
    let languages = UiLanguage::CHOICES;
    let mut options = vec![m::prefs_system(l)];
    options.extend(languages.map(|language| language.native_name().to_owned()));
    let tag = settings.language.as_deref();
    let language = tag.and_then(UiLanguage::from_tag);
    let chosen = language.and_then(|language| languages.iter().position(|l| *l == language));
    let chosen = chosen.map_or(0, |at| at + 1);
    let picked = row(ui, &name, |ui| {
        choice(ui, "language", &name, &options, chosen)
    });
    if let Some(at) = picked {
        let tag = at.checked_sub(1).and_then(|at| languages.get(at));
        let tag = tag.map(|language| language.tag().to_owned());
        out.push(Intent::set(|settings| settings.language = tag));
    }

    let name = m::prefs_theme(l);
    let themes = [Theme::System, Theme::Light, Theme::Dark];
    let words = [
        m::prefs_system(l),
        m::prefs_theme_light(l),
        m::prefs_theme_dark(l),
    ];
    if let Some(theme) = one_of(ui, &name, &words, &themes, settings.theme) {
        out.push(Intent::set(move |settings| settings.theme = theme));
    }

    let name = m::prefs_contrast(l);
    let contrasts = [Contrast::Normal, Contrast::High];
    let words = [m::prefs_contrast_normal(l), m::prefs_contrast_high(l)];
    if let Some(contrast) = one_of(ui, &name, &words, &contrasts, settings.contrast) {
        out.push(Intent::set(move |settings| settings.contrast = contrast));
    }

    let name = m::prefs_density(l);
    let densities = [Density::Comfortable, Density::Compact];
    let words = [m::prefs_comfortable(l), m::prefs_compact(l)];
    if let Some(density) = one_of(ui, &name, &words, &densities, settings.density) {
        out.push(Intent::set(move |settings| settings.density = density));
    }

    let name = m::prefs_zoom(l);
    let percent = (settings.zoom * 100.0).round() as u16;
    let less = ZOOM.iter().rev().find(|step| **step < percent).copied();
    let more = ZOOM.iter().find(|step| **step > percent).copied();
    let shown = m::prefs_percent(l, u64::from(percent));
    let ends = (less.is_some(), more.is_some());
    let by = row(ui, &name, |ui| stepper(ui, &name, &shown, ends, look));
    let to = match by {
        0 => None,
        by if by < 0 => less,
        _ => more,
    };
    if let Some(to) = to {
        out.push(Intent::set(move |s| s.zoom = f32::from(to) / 100.0));
    }

    let mut still = settings.reduced_motion;
    if toggle(ui, &mut still, &m::prefs_motion(l)) {
        out.push(Intent::set(move |s| s.reduced_motion = still));
    }
}

/// A few choices side by side. Gives another that was chosen.
pub fn one_of<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    words: &[String],
    values: &[T],
    value: T,
) -> Option<T> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut chosen = values.iter().position(|other| *other == value).unwrap_or(0);
    let changed = row(ui, name, |ui| {
        widgets::segmented(ui, name, &words, &mut chosen).changed()
    });
    values.get(chosen).copied().filter(|_| changed)
}
