//! How documents are shown: typeface, measures, what is marked.

use egui::{Label, RichText, ScrollArea, TextEdit, Ui};

use crate::{
    l10n::messages as m,
    ui::{
        intent::Intent,
        look::Look,
        reader::Glyphs,
        widgets::{self, list_row},
    },
    workspace::settings::{Arrows, Face, Relations},
};

use super::{
    appearance::one_of,
    parts::{row, stepper, toggle},
};

/// Typefaces that are seen at once.
const ROWS: f32 = 6.0;

#[derive(Debug, Default)]
pub struct Page {
    filter: String,
    /// The installed families, asked for once.
    families: Option<Vec<String>>,
    /// The list is open though none of it is chosen yet.
    choosing: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Sans,
    Serif,
    Other,
}

impl Page {
    pub fn ui(&mut self, ui: &mut Ui, look: &Look<'_>, glyphs: &mut Glyphs, out: &mut Vec<Intent>) {
        let (l, reader) = (look.l, &look.settings.reader);
        let kind = match &reader.face {
            _ if self.choosing => Kind::Other,
            Face::Sans => Kind::Sans,
            Face::Serif => Kind::Serif,
            Face::Named(_) => Kind::Other,
        };
        let words = [
            m::prefs_face_sans(l),
            m::prefs_face_serif(l),
            m::prefs_face_other(l),
        ];
        let kinds = [Kind::Sans, Kind::Serif, Kind::Other];
        if let Some(kind) = one_of(ui, &m::prefs_face(l), &words, &kinds, kind) {
            self.choosing = kind == Kind::Other;
            match kind {
                Kind::Sans => out.push(Intent::set(|s| s.reader.face = Face::Sans)),
                Kind::Serif => out.push(Intent::set(|s| s.reader.face = Face::Serif)),
                Kind::Other => {}
            }
        }
        if kind == Kind::Other {
            row(ui, "", |ui| {
                ui.vertical(|ui| self.families_ui(ui, look, glyphs, out));
            });
        }

        let size = reader.size;
        let shown = m::prefs_points(l, size.round() as u64);
        let ends = (size > 10.0, size < 32.0);
        let by = stepped(ui, &m::prefs_size(l), &shown, ends, look);
        if by != 0 {
            out.push(Intent::set(move |s| {
                s.reader.size = size.round() + by as f32
            }));
        }

        let tenths = (reader.line_height * 10.0).round() as i32;
        let shown = m::prefs_percent(l, 10 * u64::from(tenths.unsigned_abs()));
        let ends = (tenths > 10, tenths < 30);
        let by = stepped(ui, &m::prefs_line_height(l), &shown, ends, look);
        if by != 0 {
            let to = (tenths + by) as f32 / 10.0;
            out.push(Intent::set(move |s| s.reader.line_height = to));
        }

        let measure = reader.measure;
        let shown = m::prefs_characters(l, u64::from(measure));
        let ends = (measure > 30, measure < 200);
        let by = stepped(ui, &m::prefs_measure(l), &shown, ends, look);
        if by != 0 {
            let to = (measure / 5 * 5).saturating_add_signed(5 * by);
            out.push(Intent::set(move |s| s.reader.measure = to));
        }
        row(ui, "", |ui| {
            let more = RichText::new(m::prefs_measure_more(l)).small();
            ui.add(Label::new(more.color(look.theme.tokens.text.weak)).wrap());
        });

        let words = [m::prefs_arrows_visual(l), m::prefs_arrows_logical(l)];
        let both = [Arrows::Visual, Arrows::Logical];
        if let Some(arrows) = one_of(ui, &m::prefs_arrows(l), &words, &both, reader.arrows) {
            out.push(Intent::set(move |s| s.reader.arrows = arrows));
        }
        row(ui, "", |ui| {
            let more = RichText::new(m::prefs_arrows_more(l)).small();
            ui.add(Label::new(more.color(look.theme.tokens.text.weak)).wrap());
        });

        let (mut rejected, mut chips) = (reader.show_rejected, reader.show_chips);
        if toggle(ui, &mut rejected, &m::prefs_rejected(l)) {
            out.push(Intent::set(move |s| s.reader.show_rejected = rejected));
        }
        if toggle(ui, &mut chips, &m::prefs_chips(l)) {
            out.push(Intent::set(move |s| s.reader.show_chips = chips));
        }
        let words = [
            m::prefs_relations_off(l),
            m::prefs_relations_at_hand(l),
            m::prefs_relations_all(l),
        ];
        let all = [Relations::Off, Relations::AtHand, Relations::All];
        if let Some(drawn) = one_of(ui, &m::prefs_relations(l), &words, &all, reader.relations) {
            out.push(Intent::set(move |s| s.reader.relations = drawn));
        }
        let mut readings = reader.show_readings;
        if toggle(ui, &mut readings, &m::prefs_readings(l)) {
            out.push(Intent::set(move |s| s.reader.show_readings = readings));
        }
        let mut together = reader.scroll_together;
        if toggle(ui, &mut together, &m::prefs_together(l)) {
            out.push(Intent::set(move |s| s.reader.scroll_together = together));
        }
    }

    /// The installed families: typing narrows the list, a press chooses.
    fn families_ui(
        &mut self,
        ui: &mut Ui,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
        out: &mut Vec<Intent>,
    ) {
        let families = self.families.get_or_insert_with(|| glyphs.faces.families());
        let words = m::prefs_family_search(look.l);
        let line = TextEdit::singleline(&mut self.filter)
            .hint_text(&words)
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(280.0);
        let field = widgets::line_edit(ui, line).accessible_name(words);
        let filter = self.filter.trim().to_lowercase();
        let found: Vec<&String> = families
            .iter()
            .filter(|family| family.to_lowercase().contains(&filter))
            .collect();
        let entered = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        let mut picked = found.first().filter(|_| entered).map(|f| (*f).clone());
        if found.is_empty() {
            let none = RichText::new(m::prefs_family_none(look.l));
            ui.label(none.color(look.theme.tokens.text.weak));
        }
        let height = look.theme.row_height();
        ui.scope(|ui| {
            ui.set_max_width(296.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            let list = ScrollArea::vertical()
                .id_salt("families")
                .max_height(ROWS * height)
                .min_scrolled_height(ROWS * height)
                .auto_shrink([false, true]);
            list.show_rows(ui, height, found.len(), |ui, range| {
                for family in found.get(range).into_iter().flatten() {
                    let chosen = look.settings.reader.face == Face::Named((*family).clone());
                    let row = list_row(ui, chosen, family, |ui| {
                        ui.add(Label::new(*family).truncate());
                    });
                    if row.response.clicked() {
                        picked = Some((*family).clone());
                    }
                }
            });
        });
        if let Some(family) = picked {
            self.choosing = false;
            out.push(Intent::set(|s| s.reader.face = Face::Named(family)));
        }
    }
}

fn stepped(ui: &mut Ui, name: &str, shown: &str, ends: (bool, bool), look: &Look<'_>) -> i32 {
    row(ui, name, |ui| stepper(ui, name, shown, ends, look))
}
