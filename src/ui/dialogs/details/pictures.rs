//! The pictures that came with a document: read and decoded on a worker.
//! Invariant: no picture takes more memory than one of [`LARGEST`] a side, and what cannot
//! be shown says so in its place.

use std::{collections::BTreeMap, path::PathBuf};

use egui::{ColorImage, Sense, TextureHandle, TextureOptions, Ui, WidgetInfo, vec2};

use crate::{
    l10n::messages as m,
    model::{Picture, PictureId},
    store::{RealDisk, read_picture},
    task::{Pool, TaskId},
    ui::{
        icons::{Icon, IconButton},
        look::Look,
        widgets,
    },
};

/// Longest side of a picture that is decoded, and of what is shown of it, in pixels.
const LARGEST: u32 = 12_000;
const SHOWN: u32 = 2_048;
/// Most memory the decoder may take.
const MEMORY: u64 = 512 << 20;
/// Height of a picture in the row, in points.
const THUMB: f32 = 96.0;
/// By how much a press zooms.
const STEP: f32 = 1.5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failed {
    /// The file is not there or cannot be read.
    Missing,
    /// It is no picture that can be shown, or too large.
    Unreadable,
}

#[derive(Default)]
enum Seen {
    #[default]
    Waiting,
    Shown(TextureHandle),
    Failed(Failed),
}

#[derive(Default)]
pub struct Pictures {
    pool: Option<Pool<(PictureId, Result<ColorImage, Failed>)>>,
    seen: BTreeMap<PictureId, Seen>,
    /// Which picture a job is about, should it not come back to say.
    jobs: Vec<(TaskId, PictureId)>,
    large: Option<PictureId>,
    /// Points of the window to a pixel of the picture; `None`: as much as there is room for.
    zoom: Option<f32>,
}

impl std::fmt::Debug for Pictures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pictures").finish_non_exhaustive()
    }
}

impl Pictures {
    /// Shows them in a row; a press has one shown large.
    pub fn ui(&mut self, ui: &mut Ui, pictures: &[Picture], folder: PathBuf, look: &Look<'_>) {
        self.take_in(ui, pictures, folder);
        ui.horizontal_wrapped(|ui| {
            for picture in pictures {
                self.thumb_ui(ui, picture, look);
            }
        });
    }

    /// The one that is shown large.
    pub fn large<'a>(&self, pictures: &'a [Picture]) -> Option<&'a Picture> {
        let id = self.large?;
        pictures.iter().find(|picture| picture.id == id)
    }

    fn take_in(&mut self, ui: &Ui, pictures: &[Picture], folder: PathBuf) {
        let pool = self.pool.get_or_insert_with(|| {
            let ctx = ui.ctx().clone();
            Pool::with_workers(1, std::sync::Arc::new(move || ctx.request_repaint()))
        });
        for picture in pictures {
            if let std::collections::btree_map::Entry::Vacant(place) = self.seen.entry(picture.id) {
                place.insert(Seen::Waiting);
                let (picture, folder) = (picture.clone(), folder.clone());
                let id = picture.id;
                let ticket = pool.spawn(move |_, cancel| {
                    let image = match cancel.is_cancelled() {
                        true => Err(Failed::Missing),
                        false => read_picture(&RealDisk::new(&folder), &picture)
                            .map_err(|_| Failed::Missing)
                            .and_then(|bytes| decode(&bytes)),
                    };
                    (id, image)
                });
                self.jobs.push((ticket.id(), id));
            }
        }
        for (job, result) in pool.poll() {
            let about = self.jobs.iter().find(|(other, _)| *other == job);
            // A decoder that panicked has shown that it cannot read the picture.
            let (id, image) = match (result, about) {
                (Ok(read), _) => read,
                (Err(_), Some((_, id))) => (*id, Err(Failed::Unreadable)),
                (Err(_), None) => continue,
            };
            let seen = match image {
                Ok(image) => {
                    let name = format!("picture {id}");
                    Seen::Shown(ui.ctx().load_texture(name, image, TextureOptions::LINEAR))
                }
                Err(failed) => Seen::Failed(failed),
            };
            self.seen.insert(id, seen);
        }
    }

    fn thumb_ui(&mut self, ui: &mut Ui, picture: &Picture, look: &Look<'_>) {
        let tokens = &look.theme.tokens;
        let name = match picture.caption.is_empty() {
            true => m::details_picture(look.l),
            false => picture.caption.clone(),
        };
        let seen = self.seen.get(&picture.id);
        let size = match seen {
            Some(Seen::Shown(texture)) => {
                let size = texture.size_vec2();
                let width = (size.x / size.y.max(1.0) * THUMB).clamp(24.0, 240.0);
                vec2(width, THUMB)
            }
            _ => vec2(THUMB * 1.4, THUMB),
        };
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        let radius = f32::from(tokens.radius.control);
        match seen {
            Some(Seen::Shown(texture)) => {
                egui::Image::new(texture)
                    .fit_to_exact_size(size)
                    .corner_radius(radius)
                    .paint_at(ui, rect);
                if response.clicked() {
                    (self.large, self.zoom) = (Some(picture.id), None);
                }
            }
            Some(Seen::Failed(failed)) => {
                let text = failed_text(*failed, look);
                placeholder(ui, rect, &text, look);
            }
            _ => placeholder(ui, rect, &m::details_picture_loading(look.l), look),
        }
        widgets::focus_ring(ui, &response, rect);
        response.on_hover_text(name);
    }

    /// One of them in all the room there is: zoomed by the buttons or with Ctrl and the
    /// wheel, moved by dragging.
    pub fn large_ui(&mut self, ui: &mut Ui, picture: &Picture, height: f32, look: &Look<'_>) {
        let Some(Seen::Shown(texture)) = self.seen.get(&picture.id) else {
            self.large = None;
            return;
        };
        let l = look.l;
        let room = vec2(
            ui.available_width(),
            height - look.theme.row_height() - 16.0,
        );
        let size = texture.size_vec2().max(vec2(1.0, 1.0));
        let fit = (room.x / size.x).min(room.y / size.y).min(1.0);
        let mut zoom = self.zoom.unwrap_or(fit);
        let mut close = false;
        ui.horizontal(|ui| {
            let back = m::details_picture_all(l);
            close = ui.add(IconButton::new(Icon::ChevronLeft, &back)).clicked();
            let caption = egui::Label::new(&picture.caption).truncate();
            let right = egui::Layout::right_to_left(egui::Align::Center);
            ui.with_layout(right, |ui| {
                let (nearer, further) = (m::details_zoom_in(l), m::details_zoom_out(l));
                if ui.add(IconButton::new(Icon::ZoomIn, &nearer)).clicked() {
                    zoom *= STEP;
                }
                ui.label(m::prefs_percent(l, (zoom * 100.0).round() as u64));
                if ui.add(IconButton::new(Icon::ZoomOut, &further)).clicked() {
                    zoom /= STEP;
                }
                let left = egui::Layout::left_to_right(egui::Align::Center);
                ui.with_layout(left, |ui| ui.add(caption));
            });
        });
        ui.add_space(8.0);
        let place = egui::Rect::from_min_size(ui.cursor().min, room);
        if ui.rect_contains_pointer(place) {
            zoom *= ui.input(egui::InputState::zoom_delta);
        }
        let zoom = zoom.clamp(fit.min(1.0) / 4.0, 8.0);
        if (zoom - fit).abs() > f32::EPSILON || self.zoom.is_some() {
            self.zoom = Some(zoom);
        }
        let shown = size * zoom;
        egui::ScrollArea::both()
            .id_salt(("picture", picture.id))
            .scroll_source(egui::scroll_area::ScrollSource::ALL)
            .auto_shrink([false, false])
            .max_height(room.y)
            .show(ui, |ui| {
                let around = ((room - shown) / 2.0).max(egui::Vec2::ZERO);
                let (rect, _) = ui.allocate_exact_size(shown + 2.0 * around, Sense::hover());
                let image = egui::Image::new(texture).fit_to_exact_size(shown);
                image.paint_at(ui, egui::Rect::from_center_size(rect.center(), shown));
            });
        if close {
            self.large = None;
        }
    }
}

fn failed_text(failed: Failed, look: &Look<'_>) -> String {
    match failed {
        Failed::Missing => m::details_picture_missing(look.l),
        Failed::Unreadable => m::details_picture_unreadable(look.l),
    }
}

fn placeholder(ui: &Ui, rect: egui::Rect, text: &str, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    let radius = f32::from(tokens.radius.control);
    ui.painter().rect_filled(rect, radius, tokens.fills.hover);
    let font = egui::FontId::proportional(tokens.type_sizes.caption);
    let color = tokens.text.weak;
    let words = ui
        .painter()
        .layout(text.to_owned(), font, color, rect.width() - 16.0);
    let at = rect.center() - words.size() / 2.0;
    ui.painter().galley(at, words, color);
}

/// Decodes a picture no larger than allowed and makes it no larger than is shown.
fn decode(bytes: &[u8]) -> Result<ColorImage, Failed> {
    let reader = image::ImageReader::new(std::io::Cursor::new(bytes));
    let mut reader = reader
        .with_guessed_format()
        .map_err(|_| Failed::Unreadable)?;
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(LARGEST);
    limits.max_image_height = Some(LARGEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let image = reader.decode().map_err(|_| Failed::Unreadable)?;
    let image = match image.width().max(image.height()) > SHOWN {
        true => image.thumbnail(SHOWN, SHOWN),
        false => image,
    };
    let pixels = image.to_rgba8();
    let size = [pixels.width() as usize, pixels.height() as usize];
    Ok(ColorImage::from_rgba_unmultiplied(size, pixels.as_raw()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        let image = image::DynamicImage::new_rgb8(width, height);
        let written = image.write_to(&mut bytes, image::ImageFormat::Png);
        assert!(written.is_ok());
        bytes.into_inner()
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_none_is_refused() {
        let shown = decode(&png(3_000, 30));
        assert_eq!(shown.map(|image| image.size), Ok([2_048, 20]));
        let shown = decode(&png(40, 30));
        assert_eq!(shown.map(|image| image.size), Ok([40, 30]));
    }

    #[test]
    fn what_is_no_picture_or_too_wide_is_refused() {
        assert_eq!(decode(b"GIF89a").err(), Some(Failed::Unreadable));
        assert_eq!(decode(&png(LARGEST + 1, 1)).err(), Some(Failed::Unreadable));
    }
}
