//! A field that was left, as the change it asks for.
//! Invariant: what is gone by now is not changed, and nothing is sent that changes nothing.

use crate::{
    action::{
        Action, EntityAction, MentionAction, MentionChange, RelationAction, RelationChange, Renamed,
    },
    explain,
    l10n::Localizer,
    model::{DocumentId, Entity, MentionId, Session},
    text::Language,
    ui::{intent::Intent, shell::Notice, values},
};

use super::drafts::{Done, Subject};

/// What to send for a field that was left: the change, or what is wrong with it.
pub fn intent(session: &Session, done: Done, l: &Localizer) -> Option<Intent> {
    let Done { subject, was, text } = done;
    match subject {
        Subject::Note(document, mention) => {
            let change = MentionChange::Note(text.trim_end().to_owned());
            change_mention(session, document, mention, change)
        }
        Subject::Attribute(document, mention, key) => {
            let now = session.document(document)?.mentions().get(mention)?;
            let label = session.scheme().label(now.label.as_str())?;
            let kind = label.attributes.iter().find(|kind| kind.key == key)?;
            match kind.kind.parse(&text) {
                Ok(value) => {
                    let values = values::with(&now.extra().attributes, &key, value);
                    let change = MentionChange::Attributes(values);
                    change_mention(session, document, mention, change)
                }
                Err(_) => values::wrong(l, &kind.kind, &text)
                    .map(|words| Intent::say(Notice::problem(words))),
            }
        }
        Subject::RelationNote(document, relation) => {
            session.document(document)?.relation(relation)?;
            let note = text.trim_end().to_owned();
            let action = RelationAction::Change {
                document,
                relation,
                change: RelationChange::Note(note),
            };
            Some(Intent::Act(Action::Relation(action)))
        }
        Subject::Name(id) => change_entity(session.entity(id)?, |to| to.name = text),
        Subject::NameText(id, at) => change_entity(session.entity(id)?, |to| {
            let text = text.trim();
            // Another name may stand there by now.
            let name = to.names.get_mut(at).filter(|name| name.text == was);
            if let Some(name) = name.filter(|_| !text.is_empty()) {
                name.text = text.to_owned();
            }
        }),
        Subject::NameLanguage(id, at) => match language(&text) {
            Ok(language) => change_entity(session.entity(id)?, |to| {
                if let Some(name) = to.names.get_mut(at) {
                    name.language = language;
                }
            }),
            Err(tag) => Some(Intent::say(Notice::problem(explain::bad_language(l, tag)))),
        },
        Subject::Rendering(id, language) => {
            let renamed = Renamed::Entity {
                entity: id,
                language: language.clone(),
                to: text.trim().to_owned(),
            };
            // Where it stands in translations is looked at first.
            let change = renamed.change(session)?;
            if change.any().is_some() {
                return Some(Intent::Rename(renamed));
            }
            change_entity(session.entity(id)?, |to| {
                match text.trim() {
                    "" => to.renderings.remove(&language),
                    text => to.renderings.insert(language, text.to_owned()),
                };
            })
        }
        Subject::ExternalId(id) => change_entity(session.entity(id)?, |to| {
            to.external_id = text.trim().to_owned();
        }),
        Subject::EntityNote(id) => change_entity(session.entity(id)?, |to| {
            to.note = text.trim_end().to_owned();
        }),
    }
}

/// A language as it was typed; nothing stands for any.
///
/// # Errors
/// What was typed is no language tag.
pub fn language(typed: &str) -> Result<Option<Language>, &str> {
    match typed.trim() {
        "" => Ok(None),
        tag => Language::parse(tag).map(Some).map_err(|_| tag),
    }
}

/// The whole record anew, as one change.
pub fn change_entity(entity: &Entity, change: impl FnOnce(&mut Entity)) -> Option<Intent> {
    let mut to = entity.clone();
    change(&mut to);
    (to != *entity).then(|| Intent::Act(Action::Entity(EntityAction::Change(to))))
}

fn change_mention(
    session: &Session,
    document: DocumentId,
    mention: MentionId,
    change: MentionChange,
) -> Option<Intent> {
    session.document(document)?.mentions().get(mention)?;
    let mentions = vec![mention];
    let action = MentionAction::Change {
        document,
        mentions,
        change,
    };
    Some(Intent::Act(Action::Mention(action)))
}
