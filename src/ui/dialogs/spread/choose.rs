//! What the name is tagged as and linked to, where it is neither yet.
//! Invariant: what a hand has chosen stays, whatever is found meanwhile.

use egui::Ui;

use crate::{
    action::{
        Bearer, Link,
        command::{Command, LABEL_SLOTS},
    },
    explain,
    l10n::messages as m,
    model::{LabelKey, Session},
    names::Likeliest,
    ui::{look::Look, widgets},
};

use super::Spread;

/// What a name without an entity is linked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chosen {
    New,
    /// One of those it is likely one of, chosen by the program or by the person.
    Likely {
        place: usize,
        by_hand: bool,
    },
    None,
}

impl Spread {
    /// Takes in the entities the name is likely one of. A sure one is taken, and its label.
    pub(super) fn offer(&mut self, likely: Vec<Likeliest>) {
        if self.likely == likely {
            return;
        }
        self.likely = likely;
        let sure = self.likely.first().filter(|first| first.is_sure());
        let label = sure.map(|first| first.label.clone());
        self.link = match label {
            Some(_) => Chosen::Likely {
                place: 0,
                by_hand: false,
            },
            None => Chosen::New,
        };
        if let Some(label) = label
            && self.chooses_label()
            && !self.label_chosen
        {
            self.set_label(&label);
        }
    }

    /// What is linked to. One that the program chose has the label that was chosen, or it is
    /// another thing of that name.
    pub(super) fn link(&self) -> Link {
        self.link_as(&self.label)
    }

    /// What would be linked to with this label.
    pub fn link_as(&self, label: &LabelKey) -> Link {
        let offered = |place: usize| self.likely.get(place);
        match self.link {
            _ if !self.unlinked => Link::Keep,
            Chosen::None => Link::Keep,
            Chosen::New => Link::New,
            Chosen::Likely { place, by_hand } => match offered(place) {
                Some(likely) if by_hand || likely.label == *label => Link::To(likely.entity),
                _ => Link::New,
            },
        }
    }

    /// The next of what it can be linked to, round and round.
    pub(super) fn next_link(&mut self) {
        self.link = match self.link {
            Chosen::New if self.likely.is_empty() => Chosen::None,
            Chosen::New => Chosen::Likely {
                place: 0,
                by_hand: true,
            },
            Chosen::Likely { by_hand: false, .. } => Chosen::New,
            Chosen::Likely { place, .. } if place + 1 < self.likely.len() => Chosen::Likely {
                place: place + 1,
                by_hand: true,
            },
            Chosen::Likely { .. } => Chosen::None,
            Chosen::None => Chosen::New,
        };
    }

    pub(super) fn chooses_label(&self) -> bool {
        matches!(self.from.bearer, Bearer::Words(_))
    }

    pub(super) fn set_label(&mut self, label: &LabelKey) {
        self.label = label.clone();
        self.from.label = Some(label.clone());
    }

    /// The entities it can be linked to; one is chosen, by L from the keyboard.
    pub(super) fn links_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) {
        let l = look.l;
        let mut words = vec![m::spread_new_entity(l, &self.name)];
        for likely in &self.likely {
            let name = session
                .entity(likely.entity)
                .map(|entity| entity.name.as_str());
            words.push(name.unwrap_or_default().to_owned());
        }
        words.push(m::spread_no_entity(l));
        let last = words.len() - 1;
        let chosen = match self.link {
            Chosen::New => 0,
            Chosen::Likely { place, .. } => (place + 1).min(last),
            Chosen::None => last,
        };
        let mut now = chosen;
        let names: Vec<&str> = words.iter().map(String::as_str).collect();
        ui.horizontal_wrapped(|ui| {
            ui.label(m::spread_entity(l));
            widgets::segmented(ui, &m::spread_entity(l), &names, &mut now);
            widgets::key_hint(ui, "L");
        });
        if now != chosen {
            self.link = match now {
                0 => Chosen::New,
                place if place == last => Chosen::None,
                place => Chosen::Likely {
                    place: place - 1,
                    by_hand: true,
                },
            };
        }
    }

    /// The labels with their keys; one is chosen.
    pub(super) fn labels_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) {
        let labels = &session.scheme().labels;
        let words: Vec<String> = labels
            .iter()
            .enumerate()
            .take(usize::from(LABEL_SLOTS))
            .map(|(slot, label)| {
                let name = explain::label(look.l, label);
                let slot = u8::try_from(slot).unwrap_or(u8::MAX);
                let keys = look.keys(Command::Tag(slot));
                match keys.is_empty() {
                    true => name,
                    false => format!("{keys}  {name}"),
                }
            })
            .collect();
        let chosen = labels.iter().position(|label| label.key == self.label);
        let mut slot = chosen.unwrap_or(0);
        let names: Vec<&str> = words.iter().map(String::as_str).collect();
        ui.horizontal_wrapped(|ui| {
            widgets::segmented(ui, &m::spread_which_label(look.l), &names, &mut slot);
        });
        if Some(slot) != chosen
            && let Some(label) = labels.get(slot)
        {
            self.set_label(&label.key.clone());
            self.label_chosen = true;
        }
    }
}
