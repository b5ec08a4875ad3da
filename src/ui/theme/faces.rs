//! The faces of the interface: the one the reader uses, in two weights.
//! Invariant: the bold family is always bound, or egui would find no glyph for it.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontTweak, epaint::text::VariationCoords};

use crate::typeset::{FaceFile, Faces};

/// Weight of titles and headings.
const BOLD: f32 = 600.0;
const REGULAR: f32 = 400.0;

/// The family of titles and headings.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

fn key() -> egui::Id {
    egui::Id::unique("glossator.faces")
}

/// Sets the installed sans-serif in two weights; where none is, egui's own in one.
pub fn set_faces(ctx: &egui::Context, faces: &mut Faces) {
    set(ctx, faces.interface(REGULAR), faces.interface(BOLD));
}

/// Sets egui's own face where nothing was set.
pub(super) fn ensure(ctx: &egui::Context) {
    if ctx.data(|data| data.get_temp::<bool>(key())).is_none() {
        set(ctx, Vec::new(), Vec::new());
    }
}

fn set(ctx: &egui::Context, regular: Vec<FaceFile>, semibold: Vec<FaceFile>) {
    let mut fonts = FontDefinitions::default();
    let proportional = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    for (family, faces) in [(FontFamily::Proportional, regular), (bold(), semibold)] {
        let mut chain = Vec::new();
        for (n, face) in faces.into_iter().enumerate() {
            let name = format!("interface-{family}-{n}");
            fonts.font_data.insert(name.clone(), Arc::new(data(face)));
            chain.push(name);
        }
        chain.extend(proportional.iter().cloned());
        fonts.families.insert(family, chain);
    }
    ctx.set_fonts(fonts);
    ctx.data_mut(|data| data.insert_temp(key(), true));
}

fn data(face: FaceFile) -> FontData {
    let tweak = FontTweak {
        coords: VariationCoords::new(face.variations.iter().map(|(tag, value)| (tag, *value))),
        ..FontTweak::default()
    };
    FontData::from_blob(face.bytes, face.index).tweak(tweak)
}
