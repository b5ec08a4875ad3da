//! Relating the mention at hand to another: what is typed finds the other end, a digit
//! chooses the kind, Enter makes the relation.
//! Invariant: what Enter makes is what the row shown as chosen says.
//!
//! | file | does |
//! |---|---|
//! | `find` | which ends answer, and which kind each would get |
//! | `list` | draws kinds and ends |

mod find;
mod list;

use std::{collections::BTreeMap, sync::Arc};

use egui::{Event, Id, Key, Modifiers, Ui};

use crate::{
    action::{Action, RelationAction, relate},
    explain,
    l10n::messages as m,
    model::{Document, DocumentId, Mention, MentionId, Offer, Session},
    ui::{
        inspector::{Sentence, parts},
        intent::Intent,
        look::Look,
        widgets::{self, PressEdit},
    },
};

use super::{Answer, Given, modal};
use find::Ends;

const WIDTH: f32 = 560.0;
/// Rows that are seen at once.
const ROWS: usize = 8;
/// So much of a mention is put into the title.
const TITLE: usize = 40;
/// The key of the command that edits the label scheme.
const SCHEME_KEY: &str = "Ctrl+Shift+L";

#[derive(Debug)]
pub struct Relate {
    document: DocumentId,
    near: MentionId,
    /// The end to be offered before all others.
    wanted: Option<MentionId>,
    query: String,
    /// The kind chosen, by its place among those that fit; `None`: the best for each end.
    kind: Option<usize>,
    chosen: usize,
    begun: bool,
    /// The keys moved what is chosen: it has to be seen.
    moved: bool,
    /// What was said before the dialog could listen.
    said: Said,
    ends: Ends,
    sentences: BTreeMap<MentionId, Sentence>,
}

/// What the keys said.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    steps: isize,
    digit: Option<u8>,
    kinds: isize,
    /// Make the relation, and stay.
    take: Option<bool>,
}

impl Relate {
    pub fn new(document: DocumentId, near: MentionId, wanted: Option<MentionId>) -> Self {
        Self {
            document,
            near,
            wanted,
            query: String::new(),
            kind: None,
            chosen: 0,
            begun: false,
            moved: false,
            said: Said::default(),
            ends: Ends::default(),
            sentences: BTreeMap::new(),
        }
    }

    /// A digit that was pressed before the dialog was drawn.
    pub fn hear_digit(&mut self, digit: u8) {
        self.said.digit = Some(digit);
    }

    /// Enter, pressed before the dialog was drawn.
    pub fn hear_enter(&mut self) {
        self.said.take = Some(false);
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let session = desk.session();
        let document = session.document(self.document).cloned();
        let found = document.as_ref().and_then(|document| {
            let near = document.mentions().get(self.near)?;
            Some((document, near))
        });
        let Some((document, near)) = found else {
            return Answer::Close;
        };
        let label = look.label(session.scheme(), &near.label);
        let text = near.ranges.quote(document.text()).unwrap_or_default();
        let text = parts::one_line(&text, TITLE);
        let title = m::relate_title(look.l, &text, &label);
        let out = &mut *given.out;
        modal(ctx, "relate", &title, WIDTH, look, |ui| {
            let offers = session.scheme().relations_at(&near.label);
            let excuse = match (session.scheme().relations.is_empty(), offers.is_empty()) {
                (true, _) => {
                    let key = SCHEME_KEY.parse().map(|key| explain::chord(look.l, key));
                    let command = m::relate_scheme_command(look.l);
                    let key = key.unwrap_or_default();
                    Some(m::relate_no_kinds(look.l, &command, &key))
                }
                (_, true) => Some(m::relate_no_kind_here(look.l, &label)),
                _ if document.mentions().len() < 2 => Some(m::relate_alone(look.l)),
                _ => None,
            };
            if let Some(excuse) = excuse {
                parts::words_ui(ui, excuse);
                super::button_row(ui, |ui| {
                    let close = widgets::primary_button(ui, &m::same_close(look.l));
                    if !std::mem::replace(&mut self.begun, true) {
                        close.request_focus();
                    }
                    match close.clicked() {
                        true => Answer::Close,
                        false => Answer::Open,
                    }
                })
            } else {
                self.ask_ui(ui, session, document, near, &offers, look, out)
            }
        })
    }

    #[allow(clippy::too_many_arguments, reason = "what a frame is drawn from")]
    fn ask_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        document: &Arc<Document>,
        near: &Mention,
        offers: &[Offer<'_>],
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        self.ends.refresh(session, document, near, self.wanted);
        let said = self.field_ui(ui, offers.len(), look);
        let before = self.kind;
        if let Some(digit) = said.digit {
            self.kind = usize::from(digit).checked_sub(1);
        }
        if said.kinds != 0 {
            // Round through the kinds and no kind.
            let all = offers.len() as isize + 1;
            let now = self.kind.map_or(0, |kind| kind as isize + 1);
            self.kind = ((now + said.kinds).rem_euclid(all) as usize).checked_sub(1);
        }
        self.kind = self.kind.filter(|&kind| kind < offers.len());
        ui.add_space(8.0);
        if let Some(kind) = list::kinds_ui(ui, offers, self.kind, look) {
            self.kind = (self.kind != Some(kind)).then_some(kind);
        }
        if self.kind != before {
            (self.chosen, self.moved) = (0, true);
        }
        let rows = self.ends.rows(session, offers, &self.query, self.kind);
        if said.steps != 0 {
            self.chosen = self.chosen.saturating_add_signed(said.steps);
            self.moved = true;
        }
        self.chosen = self.chosen.min(rows.len().saturating_sub(1));
        ui.add_space(8.0);
        let list = list::List {
            session,
            document,
            near,
            rows: &rows,
            offers,
            chosen: self.chosen,
            reveal: std::mem::take(&mut self.moved),
            look,
        };
        let clicked = list.ui(ui, &mut self.sentences);
        ui.add_space(8.0);
        list::footer_ui(ui, offers.len(), look);
        let taken = match (clicked, said.take) {
            (Some(row), _) => Some((row, false)),
            (None, Some(stay)) => Some((self.chosen, stay)),
            (None, None) => None,
        };
        let taken = taken.and_then(|(row, stay)| {
            let row = rows.get(row)?;
            Some((row.end.mention, offers.get(row.offer?)?, stay))
        });
        match taken {
            Some((far, offer, stay)) => {
                let (from, to) = relate::ends(offer.way, near.id, far);
                let action = RelationAction::Add {
                    document: document.id,
                    kind: offer.kind.key.clone(),
                    from,
                    to,
                };
                out.push(Intent::Act(Action::Relation(action)));
                match stay {
                    true => Answer::Open,
                    false => Answer::Close,
                }
            }
            None => Answer::Open,
        }
    }

    /// The field; digits choose a kind unless what was typed goes on with one.
    fn field_ui(&mut self, ui: &mut Ui, kinds: usize, look: &Look<'_>) -> Said {
        let id = Id::unique("relate.field");
        let mut said = std::mem::take(&mut self.said);
        // The keys may come before the focus does.
        let listens = !self.begun || ui.memory(|memory| memory.has_focus(id));
        if listens {
            let is_text = |digit: char| self.ends.go_on_with(&self.query, digit);
            ui.input_mut(|input| {
                for (key, step) in [
                    (Key::ArrowDown, 1),
                    (Key::ArrowUp, -1),
                    (Key::PageDown, ROWS as isize - 1),
                    (Key::PageUp, 1 - ROWS as isize),
                ] {
                    let times = input.count_and_consume_key(Modifiers::NONE, key);
                    said.steps += step * times as isize;
                }
                let mut step = |key| input.count_and_consume_key(Modifiers::CTRL, key) as isize;
                said.kinds += step(Key::ArrowDown) - step(Key::ArrowUp);
                if input.consume_key(Modifiers::SHIFT, Key::Enter) {
                    said.take = Some(true);
                } else if input.consume_key(Modifiers::NONE, Key::Enter) {
                    said.take = Some(false);
                }
                input.events.retain(|event| match digit_of(event) {
                    Some(digit) if usize::from(digit) <= kinds => {
                        let text = is_text(char::from(b'0' + digit));
                        if !text {
                            said.digit = Some(digit);
                        }
                        text
                    }
                    _ => true,
                });
            });
        }
        let before = self.query.clone();
        let words = m::relate_find(look.l);
        let edit = PressEdit::new(&mut self.query).id(id);
        let response = ui.add(edit.name(&words).hint(&words));
        if !std::mem::replace(&mut self.begun, true) {
            response.request_focus();
        }
        if self.query != before {
            self.chosen = 0;
            self.moved = true;
        }
        said
    }
}

/// The digit a key or a character is, 1 to 9.
fn digit_of(event: &Event) -> Option<u8> {
    let digit = |name: &str| match name.as_bytes() {
        [digit @ b'1'..=b'9'] => Some(digit - b'0'),
        _ => None,
    };
    match event {
        Event::Text(text) => digit(text),
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } if modifiers.is_none() => digit(key.name()),
        _ => None,
    }
}
