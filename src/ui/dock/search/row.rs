//! One hit in its line.
//! Invariant: only rows that are seen are looked up in the session.

use egui::{Align, Label, Layout, Rect, RichText, Ui, UiBuilder};

use super::{
    Given, Search, bulk,
    list::{Columns, SHARE},
    list_id,
};
use crate::{
    explain,
    l10n::messages as m,
    model::{Document, Mention, Session, Status},
    text::TextRange,
    ui::{concordance::Shown, inspector::parts, look::Look, theme::Tone, widgets, words},
};

impl Search {
    pub(super) fn row_ui(
        &mut self,
        ui: &mut Ui,
        at: usize,
        focused: bool,
        given: &mut Given<'_, '_>,
    ) {
        let Some(hit) = self.hits().get(at).copied() else {
            return;
        };
        let (look, session) = (given.look, given.desk.session());
        let Some(document) = session.document(hit.document).cloned() else {
            // It is gone, and the next answer will not have it.
            ui.add_space(look.theme.row_height());
            return;
        };
        if hit.place.slice(document.text()).is_none() {
            ui.add_space(look.theme.row_height());
            return;
        }
        let mention = bulk::mention_of(session, hit);
        let mention = mention.and_then(|id| document.mentions().get(id));
        let over = mention.or_else(|| over(&document, hit.place));
        let said = over.map_or_else(String::new, |over| {
            let said = said(session, over, look);
            match mention {
                Some(_) => said,
                None => {
                    let text = over.ranges.quote(document.text()).unwrap_or_default();
                    m::search_inside(look.l, &short(&text), &said)
                }
            }
        });
        let quote = hit.place.slice(document.text()).unwrap_or_default();
        let title = document.display_title();
        let name = m::search_row(look.l, &short(quote), title, &said);
        let mut ticked = self.ticked.contains(&hit);
        let mut pressed = false;
        let here = self.at == at;
        let tone = tone(session, mention, look);
        let lines = &mut self.lines;
        let glyphs = &mut *given.glyphs;
        let row = ui.push_id(at, |ui| {
            widgets::list_row(ui, here, &name, |ui| {
                let columns = Columns::of(ui.max_rect().expand2(egui::vec2(8.0, 0.0)));
                within(ui, columns.tick, |ui| {
                    let tick = widgets::checkbox(ui, &mut ticked, "");
                    pressed = tick.accessible_name(&name).changed();
                });
                about_ui(ui, columns, &document, look);
                let shown = Shown {
                    document: &document,
                    place: hit.place,
                    share: SHARE,
                    tone,
                };
                lines.draw(ui, columns.line, shown, look, glyphs);
                match (mention, over) {
                    (Some(mention), _) => {
                        within(ui, columns.tag, |ui| tag_ui(ui, mention, &said, tone, look));
                    }
                    (None, Some(_)) => within(ui, columns.tag, |ui| {
                        let text = RichText::new(&said).color(look.theme.tokens.text.weak);
                        ui.add(Label::new(text).truncate().selectable(false));
                    }),
                    (None, None) => {}
                }
            })
        });
        let response = row.inner.response;
        if response.secondary_clicked() {
            self.at = at;
            ui.memory_mut(|memory| memory.request_focus(list_id()));
            self.glance(given);
        }
        if response.secondary_clicked() || response.context_menu_opened() {
            self.menu_ui(&response, given);
        }
        if pressed {
            self.at = at;
            self.tick(at);
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        } else if response.clicked() {
            self.at = at;
            ui.memory_mut(|memory| memory.request_focus(list_id()));
            match response.double_clicked() {
                true => self.show(given),
                false => self.glance(given),
            }
        } else if here && focused {
            // A screen reader follows the row, though the list has the keyboard.
            let id = response.id;
            ui.ctx().accesskit_node_builder(list_id(), |node| {
                node.set_active_descendant(id.accesskit_id());
            });
        }
    }
}

fn within<R>(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let inside = UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::left_to_right(Align::Center));
    let mut inside = ui.new_child(inside);
    inside.shrink_clip_rect(rect);
    add(&mut inside)
}

/// The date, the language and the title.
fn about_ui(ui: &mut Ui, columns: Columns, document: &Document, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    let published = document.metadata().published.as_ref();
    if let (Some(rect), Some(published)) = (columns.date, published) {
        within(ui, rect, |ui| {
            let date = words::published(look.l, published);
            let date = RichText::new(date).small().color(tokens.text.weak);
            ui.add(Label::new(date).truncate().selectable(false));
        });
    }
    within(ui, columns.name, |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let code = words::language_code(document);
        let code = RichText::new(code).small().color(tokens.accent);
        ui.add(Label::new(code).selectable(false));
        let title = RichText::new(document.display_title()).color(tokens.text.normal);
        ui.add(Label::new(title).truncate().selectable(false));
    });
}

/// The label's dot and what is said of the mention.
fn tag_ui(ui: &mut Ui, mention: &Mention, said: &str, tone: Tone, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    ui.spacing_mut().item_spacing.x = 6.0;
    parts::dot_ui(ui, tone);
    let color = match mention.status {
        Status::Confirmed => tokens.text.normal,
        Status::Proposed | Status::Rejected => tokens.text.weak,
        Status::InQuestion => tokens.warn,
    };
    let mut text = RichText::new(said).color(color);
    if mention.status == Status::Rejected {
        text = text.strikethrough();
    }
    ui.add(Label::new(text).truncate().selectable(false));
}

/// The status where it is not confirmed, first, where it is not cut; label and entity.
fn said(session: &Session, mention: &Mention, look: &Look<'_>) -> String {
    let mut said = Vec::new();
    if mention.status != Status::Confirmed {
        said.push(explain::status(look.l, mention.status));
    }
    said.push(look.label(session.scheme(), &mention.label));
    let entity = mention.entity.and_then(|id| session.entity(id));
    said.extend(entity.map(|entity| entity.name.clone()));
    said.join(" · ")
}

/// The smallest mention that covers a place and says more than it.
fn over(document: &Document, place: TextRange) -> Option<&Mention> {
    let over = document.mentions().overlapping(place).into_iter();
    over.filter(|it| it.status != Status::Rejected && it.ranges.bounds().covers(place))
        .min_by_key(|it| it.ranges.bounds().len())
}

fn tone(session: &Session, mention: Option<&Mention>, look: &Look<'_>) -> Tone {
    let tokens = &look.theme.tokens;
    match mention {
        Some(mention) => look.tone(session.scheme(), &mention.label),
        None => Tone {
            line: tokens.found.mark,
            fill: tokens.found.hit,
            text: tokens.text.strong,
        },
    }
}

/// A place as it is read out.
fn short(quote: &str) -> String {
    crate::model::shorten(quote)
}
