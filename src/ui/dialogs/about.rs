//! What the program is: its name, version and licences.

use egui::{ColorImage, Context, Id, Label, RichText, TextureHandle, TextureOptions};

use crate::{
    action::command::Command,
    l10n::messages as m,
    ui::{icons, intent::Intent, widgets},
};

use super::{Answer, Given, button_row, modal};

const WIDTH: f32 = 440.0;
/// Side of the icon, in points.
const ICON: f32 = 72.0;

pub fn ui(ctx: &Context, given: &mut Given<'_>) -> Answer {
    let look = given.look;
    let text = &look.theme.tokens.text;
    modal(ctx, "about", "", WIDTH, look, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            if let Some(icon) = icon(ctx) {
                let image = egui::Image::new((icon.id(), egui::Vec2::splat(ICON)));
                ui.add(image.alt_text(m::about_icon(look.l)));
            }
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.add_space(10.0);
                let name = RichText::new("Glossator").size(look.theme.tokens.type_sizes.title);
                ui.label(name.color(text.strong));
                let version = m::about_version(look.l, env!("CARGO_PKG_VERSION"));
                ui.label(RichText::new(version).color(text.weak));
            });
        });
        ui.add_space(12.0);
        ui.add(Label::new(m::welcome_about(look.l)).wrap());
        ui.add_space(12.0);
        ui.add(Label::new(m::about_licence(look.l)).wrap());
        ui.add_space(12.0);
        for words in [m::about_parts(look.l), m::about_faces(look.l)] {
            let words = RichText::new(words).small().color(text.weak);
            ui.add(Label::new(words).wrap());
        }
        let mut answer = Answer::Open;
        button_row(ui, |ui| {
            if widgets::primary_button(ui, &m::cheat_close(look.l)).clicked() {
                answer = Answer::Close;
            }
            if ui.button(m::about_diagnostics(look.l)).clicked() {
                given.out.push(Intent::Command(Command::Diagnostics));
            }
        });
        answer
    })
}

/// The icon as a texture, made when it is first shown.
fn icon(ctx: &Context) -> Option<TextureHandle> {
    let id = Id::unique("about.icon");
    if let Some(made) = ctx.data(|data| data.get_temp::<TextureHandle>(id)) {
        return Some(made);
    }
    let icon = icons::app::icon()?;
    let size = [icon.width as usize, icon.height as usize];
    let image = ColorImage::from_rgba_unmultiplied(size, &icon.rgba);
    let options = TextureOptions {
        mipmap_mode: Some(egui::TextureFilter::Linear),
        ..TextureOptions::LINEAR
    };
    let made = ctx.load_texture("icon", image, options);
    ctx.data_mut(|data| data.insert_temp(id, made.clone()));
    Some(made)
}
