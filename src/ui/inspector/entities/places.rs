//! Every mention of an entity in its sentence, by document.
//! Invariant: only documents that have changed are searched again, and only what is in
//! sight is put into sentences.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use egui::{FontId, Rect, RichText, Sense, TextFormat, Ui, UiBuilder, pos2, text::LayoutJob, vec2};

use crate::{
    l10n::messages as m,
    model::{Document, DocumentId, EntityId, Mention, MentionId, Session, Status},
    ui::{
        icons::Icon,
        intent::{Intent, Spot},
        widgets, words,
    },
};

use super::{Scene, parts, sentence::Sentence};
use crate::ui::inspector::find::State;

/// Height of a sentence of two lines, in points.
const SENTENCE: f32 = 44.0;
/// Room for a tick.
const TICK: f32 = 24.0;

/// A mention in a document.
pub type Place = (DocumentId, MentionId);

#[derive(Debug, Default)]
pub struct Places {
    of: Option<(EntityId, State)>,
    documents: BTreeMap<DocumentId, (Arc<Document>, Found)>,
    /// How many of them are rejected; they come last.
    rejected: usize,
    items: Vec<Item>,
    sentences: BTreeMap<MentionId, Arc<Sentence>>,
}

/// Its mentions in a document, those that are rejected apart.
type Found = (Arc<[MentionId]>, Arc<[MentionId]>);

/// A line of the list and where it ends.
#[derive(Debug, Clone, Copy)]
struct Item {
    what: What,
    bottom: f32,
}

#[derive(Debug, Clone, Copy)]
enum What {
    Title(DocumentId, usize),
    /// What follows is rejected.
    Rejected(usize),
    Mention(DocumentId, MentionId),
}

impl Places {
    /// Brings it up to date with the session.
    pub fn refresh(&mut self, entity: EntityId, session: &Session, row: f32) {
        let wanted = Some((entity, State::of(session)));
        if self.of == wanted {
            return;
        }
        if self.of.is_none_or(|(id, _)| id != entity) {
            self.documents.clear();
        }
        self.of = wanted;
        self.sentences.clear();
        self.items.clear();
        let mut before = std::mem::take(&mut self.documents);
        let mut rejected: Vec<(DocumentId, Arc<[MentionId]>)> = Vec::new();
        for document in session.documents() {
            let known = before.remove(&document.id);
            let known = known.filter(|(seen, _)| Arc::ptr_eq(seen, document));
            let found = known.map_or_else(|| found(document, entity), |(_, found)| found);
            let (kept, gone) = &found;
            self.put(document.id, kept, row);
            if !gone.is_empty() {
                rejected.push((document.id, gone.clone()));
            }
            self.documents
                .insert(document.id, (document.clone(), found));
        }
        self.rejected = rejected.iter().map(|(_, gone)| gone.len()).sum();
        if self.rejected > 0 {
            let bottom = self.bottom() + row;
            let what = What::Rejected(self.rejected);
            self.items.push(Item { what, bottom });
        }
        for (document, gone) in rejected {
            self.put(document, &gone, row);
        }
    }

    /// Mentions of a document, below its title.
    fn put(&mut self, document: DocumentId, mentions: &[MentionId], row: f32) {
        if mentions.is_empty() {
            return;
        }
        let mut bottom = self.bottom() + row;
        let what = What::Title(document, mentions.len());
        self.items.push(Item { what, bottom });
        for &mention in mentions {
            bottom += SENTENCE;
            let what = What::Mention(document, mention);
            self.items.push(Item { what, bottom });
        }
    }

    fn bottom(&self) -> f32 {
        self.items.last().map_or(0.0, |item| item.bottom)
    }

    /// How many there are that are not rejected.
    pub fn count(&self) -> usize {
        self.all().count() - self.rejected
    }

    pub fn all(&self) -> impl Iterator<Item = Place> + '_ {
        self.items.iter().filter_map(|item| match item.what {
            What::Title(..) | What::Rejected(_) => None,
            What::Mention(document, mention) => Some((document, mention)),
        })
    }

    /// Draws those in sight. With `ticked` each has a tick.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        mut ticked: Option<&mut BTreeSet<Place>>,
        scene: &mut Scene<'_>,
    ) {
        let height = self.bottom();
        let size = vec2(ui.available_width(), height);
        let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
        let seen = ui.clip_rect();
        let (above, below) = (seen.top() - whole.top(), seen.bottom() - whole.top());
        let first = self.items.partition_point(|item| item.bottom < above);
        let mut top = match first.checked_sub(1) {
            Some(before) => self.items.get(before).map_or(0.0, |item| item.bottom),
            None => 0.0,
        };
        let shown: Vec<Item> = self
            .items
            .iter()
            .skip(first)
            .take_while(|item| item.bottom < below + SENTENCE)
            .copied()
            .collect();
        for item in shown {
            let place = Rect::from_min_max(
                pos2(whole.left(), whole.top() + top),
                pos2(whole.right(), whole.top() + item.bottom),
            );
            top = item.bottom;
            match item.what {
                What::Title(id, count) => title_ui(ui, place, id, count, scene),
                What::Rejected(count) => rejected_ui(ui, place, count, scene),
                What::Mention(document, mention) => {
                    let place_of = (document, mention);
                    let on = ticked.as_ref().map(|ticked| ticked.contains(&place_of));
                    if self.mention_ui(ui, place, place_of, on, scene)
                        && let Some(ticked) = ticked.as_deref_mut()
                        && !ticked.remove(&place_of)
                    {
                        ticked.insert(place_of);
                    }
                }
            }
        }
    }

    /// Draws one; says whether its tick was pressed.
    fn mention_ui(
        &mut self,
        ui: &mut Ui,
        place: Rect,
        (id, mention): Place,
        ticked: Option<bool>,
        scene: &mut Scene<'_>,
    ) -> bool {
        let document = scene.session.document(id);
        let found = document.and_then(|it| Some((it, it.mentions().get(mention)?)));
        let Some((document, mention)) = found else {
            return false;
        };
        let sentence = self
            .sentences
            .entry(mention.id)
            .or_insert_with(|| Arc::new(Sentence::of(document, mention)))
            .clone();
        let look = scene.look;
        let tokens = &look.theme.tokens;
        let whole = sentence.text();
        let name = match ticked {
            Some(_) => m::entity_tick(look.l, &whole),
            None => m::entity_place(look.l, &whole),
        };
        let row = ui.new_child(
            UiBuilder::new()
                .id_salt(("place", mention.id))
                .max_rect(place),
        );
        let response = row.interact(place, row.scope_id().with("row"), Sense::click());
        response.widget_info(|| match ticked {
            Some(on) => egui::WidgetInfo::selected(egui::Role::CheckBox, true, on, &name),
            None => egui::WidgetInfo::labeled(egui::Role::Link, true, &name),
        });
        let radius = f32::from(tokens.radius.control);
        if response.hovered() {
            row.painter().rect_filled(place, radius, tokens.fills.hover);
        }
        let mut left = place.left() + 8.0;
        if let Some(on) = ticked {
            let center = pos2(left + TICK / 2.0 - 4.0, place.center().y);
            tick_ui(
                &row,
                Rect::from_center_size(center, vec2(16.0, 16.0)),
                on,
                look,
            );
            left += TICK;
        }
        let rejected = mention.status == Status::Rejected;
        let job = job(&sentence, place.right() - 8.0 - left, rejected, look);
        let galley = row.painter().layout_job(job);
        let at = pos2(left, place.center().y - galley.size().y / 2.0);
        row.painter().galley(at, galley, tokens.text.normal);
        widgets::focus_ring(&row, &response, place);
        if response.clicked() && ticked.is_none() {
            scene.out.push(Intent::Show {
                document: id,
                place: Spot::Mention(mention.id),
            });
        }
        ticked.is_some() && response.clicked()
    }
}

/// A box with or without its tick; the whole row takes the press.
fn tick_ui(ui: &Ui, place: Rect, on: bool, look: &crate::ui::look::Look<'_>) {
    let tokens = &look.theme.tokens;
    let (fill, edge) = match on {
        true => (tokens.accent, tokens.accent),
        false => (tokens.surfaces.raised, tokens.text.weak),
    };
    let radius = f32::from(tokens.radius.control);
    let stroke = egui::Stroke::new(1.0, edge);
    let painter = ui.painter();
    painter.rect(place, radius, fill, stroke, egui::StrokeKind::Inside);
    if on {
        Icon::Check.paint(painter, place.shrink(2.0), tokens.text.on_accent);
    }
}

fn found(document: &Document, entity: EntityId) -> Found {
    let mentions = document.mentions().iter();
    let own = mentions.filter(|mention| mention.entity == Some(entity));
    let (gone, kept): (Vec<_>, Vec<_>) = own.partition(|it| it.status == Status::Rejected);
    let ids = |mentions: Vec<&Mention>| mentions.into_iter().map(|it| it.id).collect();
    (ids(kept), ids(gone))
}

fn rejected_ui(ui: &mut Ui, place: Rect, count: usize, scene: &Scene<'_>) {
    let inside = UiBuilder::new()
        .id_salt("rejected")
        .max_rect(place.shrink2(vec2(8.0, 0.0)))
        .layout(egui::Layout::left_to_right(egui::Align::Center));
    let mut row = ui.new_child(inside);
    let words = m::entity_rejected(scene.look.l, count as u64);
    let words = RichText::new(words)
        .strong()
        .family(crate::ui::theme::bold());
    row.add(egui::Label::new(words).selectable(false));
}

fn title_ui(ui: &mut Ui, place: Rect, id: DocumentId, count: usize, scene: &Scene<'_>) {
    let Some(document) = scene.session.document(id) else {
        return;
    };
    let tokens = &scene.look.theme.tokens;
    let inside = UiBuilder::new()
        .id_salt(("title", id))
        .max_rect(place.shrink2(vec2(8.0, 0.0)))
        .layout(egui::Layout::left_to_right(egui::Align::Center));
    let mut row = ui.new_child(inside);
    let language = RichText::new(words::language_code(document))
        .small()
        .strong()
        .family(crate::ui::theme::bold());
    row.add(egui::Label::new(language.color(tokens.text.weak)).selectable(false));
    let right = egui::Layout::right_to_left(egui::Align::Center);
    row.with_layout(right, |ui| {
        let count = RichText::new(scene.look.l.number(count as u64)).small();
        ui.add(egui::Label::new(count.color(tokens.text.weak)).selectable(false));
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
            let title = RichText::new(document.display_title()).small();
            parts::line_ui(ui, title.color(tokens.text.weak));
        });
    });
}

fn job(
    sentence: &Sentence,
    width: f32,
    rejected: bool,
    look: &crate::ui::look::Look<'_>,
) -> LayoutJob {
    let tokens = &look.theme.tokens;
    let font = FontId::proportional(tokens.type_sizes.interface - 1.0);
    let line = match rejected {
        true => egui::Stroke::new(1.0, tokens.text.weak),
        false => egui::Stroke::NONE,
    };
    let format = |color| TextFormat {
        font_id: font.clone(),
        color,
        strikethrough: line,
        ..TextFormat::default()
    };
    let name = TextFormat {
        background: tokens.fills.pressed,
        ..format(tokens.text.strong)
    };
    let around = format(tokens.text.normal);
    let mut job = LayoutJob::default();
    job.append(&sentence.before, 0.0, around.clone());
    job.append(&sentence.name, 0.0, name);
    job.append(&sentence.after, 0.0, around);
    job.wrap.max_width = width;
    job.wrap.max_rows = 2;
    job
}
