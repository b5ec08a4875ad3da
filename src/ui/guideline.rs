//! What the scheme says of a label: where it belongs, and the guideline, in a few lines until
//! more is asked for.

use egui::{RichText, Role, Ui, WidgetInfo, text::LayoutJob};

use crate::{
    explain,
    l10n::messages as m,
    model::{LabelKey, Scheme},
};

use super::{look::Look, widgets};

/// So many lines are shown at first.
const LINES: usize = 2;

#[derive(Debug, Default)]
pub struct Guideline {
    /// The whole of this label's is shown, until it is folded again.
    open: Option<LabelKey>,
}

impl Guideline {
    pub fn ui(&mut self, ui: &mut Ui, key: &LabelKey, scheme: &Scheme, look: &Look<'_>) {
        let l = look.l;
        let weak = look.theme.tokens.text.weak;
        if scheme.lineage(key.as_str()).len() > 1 {
            let path = explain::label_path(l, scheme, key);
            ui.label(RichText::new(path).small().color(weak));
        }
        let label = scheme.label(key.as_str());
        let Some(label) = label else { return };
        let guideline = label.guideline_in(l.language().tag());
        if guideline.is_empty() {
            return;
        }
        let open = self.open.as_ref() == Some(key);
        let font = egui::TextStyle::Small.resolve(ui.style());
        let room = ui.available_width();
        let mut job = LayoutJob::simple(guideline.to_owned(), font, weak, room);
        if !open {
            job.wrap.max_rows = LINES;
        }
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let cut = galley.elided;
        let name = m::guideline_of(l, &explain::label(l, label));
        let response = ui.add(egui::Label::new(galley));
        let told = format!("{name}: {guideline}");
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
        if cut || open {
            let words = match open {
                true => m::guideline_less(l),
                false => m::guideline_more(l),
            };
            let words = RichText::new(words).small().color(look.theme.tokens.accent);
            let button = egui::Button::new(words).frame_when_inactive(false);
            let response = ui.add(button);
            widgets::focus_ring(ui, &response, response.rect);
            if response.clicked() {
                self.open = (!open).then(|| key.clone());
            }
        }
    }
}
