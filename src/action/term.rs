//! What a hand does to terms, and the list of them.
//! Invariant: a language has a term once; a rendering is never empty.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Action, ActionError,
    hand::{Hand, Plan, count, missing},
};
use crate::{
    model::{
        Session, Term, TermId,
        edit::{Change, Edit, Kind, What},
        shorten,
    },
    task::{Cancel, Cancelled},
    text::{Fold, Language, fold_str},
    translate::terms::Known,
};

/// Something done to terms.
#[derive(Debug, Clone)]
pub enum TermAction {
    Add {
        language: Language,
        text: String,
        renderings: BTreeMap<Language, String>,
        forbidden: Vec<String>,
        note: String,
    },
    /// The whole record anew; the one with this id must be there.
    Change(Term),
    Remove(Vec<TermId>),
}

impl TermAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Add { .. } => "term.add",
            Self::Change(_) => "term.change",
            Self::Remove(_) => "term.remove",
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Add { .. } | Self::Change(_) => 1,
            Self::Remove(terms) => terms.len(),
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Add {
                language,
                text,
                renderings,
                forbidden,
                note,
            } => {
                let term = Term {
                    id: hand.ids.next(),
                    language,
                    text,
                    renderings,
                    forbidden,
                    note,
                };
                let term = checked(hand.session, term)?;
                let text = shorten(&term.text);
                let edit = Edit::Term(Change::Add(term));
                Ok(Plan::new(What::AddTerm { text }, [edit]))
            }
            Self::Change(term) => {
                let to = checked(hand.session, term)?;
                let text = shorten(&to.text);
                Ok(Plan::new(What::ChangeTerm { text }, set(hand, to)?))
            }
            Self::Remove(ids) => {
                let ids: BTreeSet<TermId> = ids.into_iter().collect();
                let terms: Vec<&Term> = ids
                    .iter()
                    .map(|&id| kept(hand, id))
                    .collect::<Result<_, _>>()?;
                let first = terms.first().ok_or(ActionError::NothingSelected)?;
                let what = What::RemoveTerms {
                    text: shorten(&first.text),
                    terms: count(terms.len()),
                };
                let removed = terms.iter().map(|term| (*term).clone());
                Ok(Plan::new(
                    what,
                    removed.map(|term| Edit::Term(Change::Remove(term))),
                ))
            }
        }
    }
}

impl From<TermAction> for Action {
    fn from(action: TermAction) -> Self {
        Self::Term(action)
    }
}

fn kept<'a>(hand: &Hand<'a>, id: TermId) -> Result<&'a Term, ActionError> {
    let session = hand.session;
    session.term(id).ok_or_else(|| missing(Kind::Term, id))
}

/// The edit that makes a term this record; none where it is that already.
pub(super) fn set(hand: &Hand<'_>, to: Term) -> Result<Option<Edit>, ActionError> {
    let from = kept(hand, to.id)?;
    let from = (*from != to).then(|| from.clone());
    Ok(from.map(|from| Edit::Term(Change::Set { from, to })))
}

/// A term as it is kept: without white space at its edges and without what is empty.
pub(super) fn checked(session: &Session, mut term: Term) -> Result<Term, ActionError> {
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    term.text = tidy(&term.text);
    term.renderings = term
        .renderings
        .into_iter()
        .map(|(language, text)| (language, tidy(&text)))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let mut forbidden: Vec<String> = Vec::new();
    for text in term.forbidden.iter().map(|text| tidy(text)) {
        if !text.is_empty() && !forbidden.contains(&text) {
            forbidden.push(text);
        }
    }
    term.forbidden = forbidden;
    term.note = term.note.trim_end().to_owned();
    if term.text.is_empty() {
        return Err(ActionError::EmptyTerm);
    }
    let known = same(session, &term.language, &term.text);
    match known.filter(|known| known.id != term.id) {
        Some(_) => Err(ActionError::TermExists { text: term.text }),
        None => Ok(term),
    }
}

/// The term of this language that is written just so.
pub fn same<'s>(session: &'s Session, language: &Language, text: &str) -> Option<&'s Term> {
    let mut terms = session.terms();
    terms.find(|term| term.language == *language && term.text == text)
}

/// Terms, and entities with an approved rendering, that hold what is typed, by their texts;
/// on a worker.
///
/// # Errors
/// It was cancelled.
pub fn listed(session: &Session, filter: &str, cancel: &Cancel) -> Result<Vec<Known>, Cancelled> {
    const LOOSELY: Fold = Fold {
        case: true,
        diacritics: true,
    };
    let wanted = fold_str(filter.trim(), LOOSELY);
    let holds = |text: &str| wanted.is_empty() || fold_str(text, LOOSELY).contains(&wanted);
    let mut found: Vec<(String, Known)> = Vec::new();
    for term in session.terms() {
        cancel.check()?;
        let mut texts = [&term.text, &term.note].into_iter();
        let mut others = term.renderings.values().chain(&term.forbidden);
        if texts.any(|text| holds(text)) || others.any(|text| holds(text)) {
            found.push((fold_str(&term.text, LOOSELY), Known::Term(term.id)));
        }
    }
    for entity in session.entities().filter(|it| !it.renderings.is_empty()) {
        cancel.check()?;
        let mut names = entity.all_names();
        let mut renderings = entity.renderings.values();
        if names.any(holds) || renderings.any(|text| holds(text)) {
            found.push((fold_str(&entity.name, LOOSELY), Known::Entity(entity.id)));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, known)| known).collect())
}
