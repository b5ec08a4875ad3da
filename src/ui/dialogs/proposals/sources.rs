//! The sources of proposals: a switch, what each is based on, how much of it is open.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, UiBuilder, vec2};

use crate::{
    action::{ProposalAction, command::Command, propose::Source},
    l10n::messages as m,
    model::Session,
    ui::{desk::Desk, intent::Intent, look::Look, widgets},
};

use super::table::Table;

/// Rows that are seen without scrolling.
const ROWS: f32 = 5.0;

pub(super) fn sources_ui(
    ui: &mut Ui,
    desk: &Desk,
    table: &Table,
    look: &Look<'_>,
    can_change: bool,
    out: &mut Vec<Intent>,
) {
    let session = desk.session();
    let row = look.theme.row_height();
    let mut sources = Source::all(session);
    sources.retain(|source| *source != Source::Other || table.open_of(*source) > 0);
    let height = row * ROWS.min(sources.len() as f32);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .id_salt("proposals.sources")
            .auto_shrink([false, true])
            .max_height(height)
            .show(ui, |ui| {
                for (n, source) in sources.into_iter().enumerate() {
                    ui.push_id(n, |ui| {
                        source_ui(
                            ui,
                            desk,
                            source,
                            table.open_of(source),
                            look,
                            can_change,
                            out,
                        );
                    });
                }
            });
    });
    let mut learns = look.settings.learn_in_background;
    if widgets::checkbox(ui, &mut learns, m::proposals_keep_learning(look.l)).changed() {
        out.push(Intent::set(move |s| s.learn_in_background = learns));
    }
}

fn source_ui(
    ui: &mut Ui,
    desk: &Desk,
    source: Source,
    open: usize,
    look: &Look<'_>,
    can_change: bool,
    out: &mut Vec<Intent>,
) {
    let session = desk.session();
    let tokens = &look.theme.tokens;
    let size = vec2(ui.available_width(), look.theme.row_height());
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let part = |from: f32, to: f32| {
        let x = |share: f32| rect.left() + rect.width() * share;
        rect.with_min_x(x(from)).with_max_x(x(to) - 8.0)
    };
    let child = |layout: Layout, rect| UiBuilder::new().max_rect(rect).layout(layout);
    let left = Layout::left_to_right(Align::Center);
    let mut inside = ui.new_child(child(left, part(0.0, 0.46)));
    inside.shrink_clip_rect(rect);
    let name = name(session, source, look);
    match source.is_on(session) {
        Some(was) => {
            let mut on = was;
            let switch = |ui: &mut Ui| widgets::toggle(ui, &mut on, &name);
            inside.add_enabled_ui(can_change, switch);
            if on != was {
                out.push(Intent::Decide(ProposalAction::Switch { source, on }));
                // What it would propose is what switching it on is for.
                if on {
                    out.push(Intent::Command(Command::Suggest));
                }
            }
        }
        None => {
            inside.add_space(44.0);
            inside.label(&name);
        }
    }
    let weak = |text: String| RichText::new(text).color(tokens.text.weak);
    let mut inside = ui.new_child(child(left, part(0.46, 0.86)));
    inside.add(Label::new(weak(basis(desk, source, look))).truncate());
    let right = Layout::right_to_left(Align::Center);
    let mut inside = ui.new_child(child(right, part(0.86, 1.0)));
    inside.label(weak(m::proposals_count_open(look.l, open as u64)));
}

/// What a source is called.
pub(super) fn name(session: &Session, source: Source, look: &Look<'_>) -> String {
    let l = look.l;
    match source {
        Source::Names => m::proposals_source_names(l),
        Source::Learned => m::proposals_source_learned(l),
        Source::Other => m::proposals_source_other(l),
        Source::List(id) => match session.list(id) {
            Some(list) => m::proposals_source_list(l, &list.name),
            None => m::reason_list_gone(l),
        },
    }
}

fn basis(desk: &Desk, source: Source, look: &Look<'_>) -> String {
    let (l, session) = (look.l, desk.session());
    match source {
        Source::Names => m::proposals_basis_names(l, session.entity_count() as u64),
        Source::List(id) => m::proposals_basis_list(l, session.entry_count(id) as u64),
        Source::Other => m::proposals_basis_other(l),
        Source::Learned => match desk.learning.learned() {
            None => m::proposals_basis_unlearned(l),
            Some(learned) if learned.decided.all() == 0 => m::proposals_basis_unlearned(l),
            Some(learned) => {
                let decisions = learned.decided.all() as u64;
                m::proposals_basis_learned(l, decisions, &look.time(learned.at))
            }
        },
    }
}
