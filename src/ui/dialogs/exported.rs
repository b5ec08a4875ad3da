//! The proof of an export: where the file is, what is in it, that it was read back, and
//! what had no place in it.

use egui::{Grid, RichText, Ui};

use crate::{
    action::{self, ActionError, Export, Proof},
    explain,
    format::Written,
    l10n::messages as m,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        shell::Notice,
        widgets,
    },
};

use super::{Answer, Given, buttons_at, modal};

const WIDTH: f32 = 520.0;

#[derive(Debug)]
pub struct Exported {
    begun: bool,
    file: String,
    written: Written,
    proof: Result<Proof, ActionError>,
}

impl Exported {
    pub fn new(
        export: Export,
        exported: action::Exported,
        proof: Result<Proof, ActionError>,
    ) -> Self {
        let file = export.output.unwrap_or_default();
        Self {
            begun: false,
            file: file.to_string_lossy().into_owned(),
            written: exported.written,
            proof,
        }
    }

    /// Whether the file holds what was written, as far as it could be read.
    pub fn holds(&self) -> bool {
        let proof = self.proof.as_ref();
        proof.is_ok_and(|proof| proof.holds(&self.written))
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let (look, out) = (given.look, &mut *given.out);
        let opened = !std::mem::replace(&mut self.begun, true);
        let title = m::exported_title(look.l);
        modal(ctx, "exported", &title, WIDTH, look, |ui| {
            let file = RichText::new(&self.file).color(look.theme.tokens.text.strong);
            ui.add(egui::Label::new(file).wrap().selectable(true));
            self.proof_ui(ui, look);
            ui.add_space(8.0);
            self.numbers_ui(ui, look);
            self.dropped_ui(ui, look);
            let (done, copy) = (m::exported_done(look.l), m::exported_copy_path(look.l));
            let (done, copy) = buttons_at(ui, &done, &copy, true, opened);
            if copy {
                out.push(Intent::CopyText(self.file.clone()));
                let copied = m::exported_path_copied(look.l);
                out.push(Intent::say(Notice::done(copied)));
            }
            if done { Answer::Close } else { Answer::Open }
        })
    }

    /// That it was read back, or what is wrong with it, before anything else is said.
    fn proof_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let (l, tokens) = (look.l, &look.theme.tokens);
        let (icon, color, text) = match &self.proof {
            Err(error) => {
                let why = explain::action_error(l, error, std::path::Path::new(&self.file));
                (Icon::Warning, tokens.error, m::exported_unread(l, &why))
            }
            Ok(proof) => match proof.read {
                None => (Icon::Info, tokens.text.weak, m::exported_unproved(l)),
                Some(read) if proof.holds(&self.written) => {
                    let text = m::exported_checked(l, read.slices as u64);
                    (Icon::Check, tokens.ok, text)
                }
                Some(read) => {
                    let (wrong, found) = (read.wrong as u64, read.mentions as u64);
                    (
                        Icon::Warning,
                        tokens.error,
                        m::exported_differs(l, wrong, found),
                    )
                }
            },
        };
        ui.horizontal_top(|ui| {
            icons::show(ui, icon, 16.0, color);
            let plain = matches!(icon, Icon::Check | Icon::Info);
            let color = if plain { tokens.text.normal } else { color };
            ui.add(egui::Label::new(RichText::new(text).color(color)).wrap());
        });
    }

    fn numbers_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let (l, tokens, written) = (look.l, &look.theme.tokens, &self.written);
        let number = |count: usize| l.number(count as u64);
        let mut rows = vec![
            (m::exported_documents(l), number(written.documents)),
            (m::exported_mentions(l), number(written.mentions)),
        ];
        if written.segments > 0 {
            rows.push((m::exported_translated(l), number(written.segments)));
        }
        if written.terms > 0 {
            rows.push((m::exported_terms(l), number(written.terms)));
        }
        if written.relations > 0 {
            rows.push((m::exported_relations(l), number(written.relations)));
        }
        rows.push((m::exported_entities(l), number(written.entities)));
        if let Ok(proof) = &self.proof {
            rows.push((m::exported_size(l), explain::file_size(l, proof.bytes)));
        }
        let weak = |text: String| RichText::new(text).color(tokens.text.weak);
        let grid = Grid::new("exported").num_columns(2).min_row_height(20.0);
        grid.spacing([24.0, 0.0]).show(ui, |ui| {
            for (name, value) in rows {
                ui.label(weak(name));
                ui.label(RichText::new(value).color(tokens.text.strong));
                ui.end_row();
            }
        });
    }

    fn dropped_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        if self.written.dropped.is_empty() {
            return;
        }
        ui.add_space(4.0);
        widgets::section_header(ui, &m::exported_dropped(look.l));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            for (&why, &count) in &self.written.dropped {
                let text = explain::dropped(look.l, why, count);
                ui.add(egui::Label::new(text).wrap());
            }
        });
    }
}
