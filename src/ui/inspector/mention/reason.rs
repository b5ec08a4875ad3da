//! Why a mention was proposed.
//! Invariant: it is worked out once for a mention and a state of the session, not every frame.

use egui::{Id, RichText, Ui};

use crate::{
    l10n::messages as m,
    model::{Document, Mention, MentionId, Origin, Reason, Session, Status},
    names::propose::entry_like,
    ui::look::Look,
};

use super::{Scene, parts};

pub fn reason_ui(ui: &mut Ui, document: &Document, mention: &Mention, scene: &Scene<'_>) {
    // The last tells one language of the window from another.
    let language = m::reason_learned_unsure(scene.look.l);
    let state = (mention.id, scene.session.revision(), language);
    let id = Id::unique("inspector.reason");
    type Known = ((MentionId, u64, String), Option<String>);
    let known: Option<Known> = ui.data(|data| data.get_temp(id));
    let words = match known {
        Some((of, words)) if of == state => words,
        _ => {
            let words = reason(document, mention, scene.session, scene.look);
            ui.data_mut(|data| data.insert_temp(id, (state, words.clone())));
            words
        }
    };
    if let Some(words) = words {
        let weak = scene.look.theme.tokens.text.weak;
        parts::words_ui(ui, RichText::new(words).small().color(weak));
    }
}

fn reason(
    document: &Document,
    mention: &Mention,
    session: &Session,
    look: &Look<'_>,
) -> Option<String> {
    let l = look.l;
    let text = || mention.ranges.quote(document.text()).unwrap_or_default();
    match mention.extra().reason {
        None => (mention.origin == Origin::Model).then(|| m::reason_learned_unsure(l)),
        Some(Reason::Learned(likely)) => {
            let percent = l.whole_percent(f64::from(likely) / 100.0);
            Some(m::reason_learned(l, &percent))
        }
        Some(Reason::List(id)) => {
            let Some(list) = session.list(id) else {
                return Some(m::reason_list_gone(l));
            };
            let entry = entry_like(session, id, &mention.label, &text());
            Some(match entry {
                Some(entry) => m::reason_list(l, &list.name, &entry.name),
                None => m::reason_list_alone(l, &list.name),
            })
        }
        Some(Reason::Name) => {
            let entity = mention.entity.and_then(|id| session.entity(id));
            let name = entity.map_or_else(text, |entity| entity.name.clone());
            let count = match entity {
                Some(entity) => session.entity_confirmed(entity.id),
                None => like(session, mention, &name),
            };
            Some(m::reason_name(l, count as u64, &name))
        }
    }
}

/// How many confirmed mentions there are of this text.
fn like(session: &Session, mention: &Mention, text: &str) -> usize {
    let mut count = 0;
    for document in session.documents() {
        for other in document.mentions() {
            let is_like = other.status == Status::Confirmed
                && other.label == mention.label
                && other.ranges.bounds().slice(document.text()) == Some(text);
            count += usize::from(is_like);
        }
    }
    count
}
