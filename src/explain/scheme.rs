//! What is wrong with a label scheme, what is to be known of one that was read, and what a
//! change of it does.

use crate::{
    action::{
        AttributeImpact, ChoiceAt, ChoiceImpact, Fate, LabelImpact, Preview, RelationImpact,
        SchemeChange, SchemeFault, SchemePart,
    },
    l10n::{Localizer, messages as m},
    model::{AttributeKind, LabelKey, Scheme},
    store::scheme_file::SchemeNote,
};

/// One thing that a change would do, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeTold {
    pub text: String,
    /// What goes with it, in a few words each.
    pub more: Vec<String>,
    /// Nobody has said what becomes of it, and somebody has to.
    pub open: bool,
    /// The new scheme does not have it.
    pub goes: bool,
    pub about: SchemeAbout,
}

/// What something is said of, by the keys of the present scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeAbout {
    Label(LabelKey),
    Relation(LabelKey),
    /// Values of an attribute; without a label, of documents.
    Values(Option<LabelKey>, String),
    Choice(ChoiceAt),
    Other,
}

impl SchemeTold {
    fn of(about: SchemeAbout, text: String) -> Self {
        Self {
            text,
            more: Vec::new(),
            open: false,
            goes: false,
            about,
        }
    }
}

/// What a change would do, what is to be decided first.
pub fn scheme_preview(
    l: &Localizer,
    from: &Scheme,
    change: &SchemeChange,
    preview: &Preview,
) -> Vec<SchemeTold> {
    let labels = preview.labels.iter();
    let mut told: Vec<SchemeTold> = labels
        .filter_map(|impact| of_label(l, from, change, impact))
        .collect();
    let kinds = preview.relations.iter();
    told.extend(kinds.filter_map(|impact| of_kind(l, from, change, impact)));
    let values = preview.attributes.iter();
    told.extend(values.flat_map(|impact| of_values(l, from, change, impact)));
    let choices = preview.choices.iter();
    told.extend(choices.map(|impact| of_choice(l, from, change, impact)));
    told.extend(of_joined(l, preview));
    told.extend(of_parents(l, from, change));
    for (count, words) in [
        (preview.crossings, m::scheme_crossings as fn(_, _) -> _),
        (preview.ends, m::scheme_ends),
    ] {
        if count > 0 {
            let text = words(l, count as u64);
            told.push(SchemeTold::of(SchemeAbout::Other, text));
        }
    }
    told.sort_by_key(|told| !told.open);
    told
}

fn of_label(
    l: &Localizer,
    from: &Scheme,
    change: &SchemeChange,
    impact: &LabelImpact,
) -> Option<SchemeTold> {
    let key = &impact.key;
    let fate = change.labels.get(key);
    let stays = fate.is_none() && change.to.label(key.as_str()).is_some();
    if stays || impact.mentions + impact.entities == 0 {
        return None;
    }
    let count = impact.mentions as u64;
    let named = |scheme: &Scheme, key: &LabelKey| label_name(l, scheme, key);
    let name = named(from, key);
    let text = match fate {
        None => m::scheme_undecided(l, count, &name),
        Some(Fate::Removed) => m::scheme_goes(l, count, &name),
        // Where only the key is another, that is what there is to say.
        Some(Fate::Becomes(to)) => match named(&change.to, to) {
            same if same == name => m::scheme_becomes(l, count, key.as_str(), to.as_str()),
            other => m::scheme_becomes(l, count, &name, &other),
        },
    };
    let mut told = SchemeTold::of(SchemeAbout::Label(key.clone()), text);
    told.open = fate.is_none();
    let mut add = |count: usize, words: fn(&Localizer, u64) -> String| {
        if count > 0 {
            told.more.push(words(l, count as u64));
        }
    };
    add(impact.entities, m::scheme_entities);
    if fate == Some(&Fate::Removed) {
        add(impact.relations, m::scheme_relations_too);
    }
    add(impact.documents, m::scheme_documents);
    Some(told)
}

fn of_kind(
    l: &Localizer,
    from: &Scheme,
    change: &SchemeChange,
    impact: &RelationImpact,
) -> Option<SchemeTold> {
    let key = &impact.key;
    let fate = change.relations.get(key);
    let stays = fate.is_none() && change.to.relation(key.as_str()).is_some();
    if stays || impact.relations == 0 {
        return None;
    }
    let count = impact.relations as u64;
    let name = kind_name(l, from, key);
    let text = match fate {
        None => m::scheme_relations_undecided(l, count, &name),
        Some(Fate::Removed) => m::scheme_relations_go(l, count, &name),
        Some(Fate::Becomes(to)) => match kind_name(l, &change.to, to) {
            same if same == name => m::scheme_relations_become(l, count, key.as_str(), to.as_str()),
            other => m::scheme_relations_become(l, count, &name, &other),
        },
    };
    let mut told = SchemeTold::of(SchemeAbout::Relation(key.clone()), text);
    told.open = fate.is_none();
    Some(told)
}

fn of_values(
    l: &Localizer,
    from: &Scheme,
    change: &SchemeChange,
    impact: &AttributeImpact,
) -> Vec<SchemeTold> {
    let (count, key) = (impact.values as u64, &impact.key);
    let label = impact.label.as_ref();
    // Of a label that becomes another, the values are that one's from then on.
    let later = label.map(|label| match change.labels.get(label) {
        Some(Fate::Becomes(to)) => to,
        _ => label,
    });
    let name = match attribute_name(l, from, label, key) {
        same if same == *key => attribute_name(l, &change.to, later, key),
        name => name,
    };
    let about = || SchemeAbout::Values(impact.label.clone(), key.clone());
    let mut told = Vec::new();
    let mut add = |text, goes| {
        let one = SchemeTold::of(about(), text);
        told.push(SchemeTold { goes, ..one });
    };
    match &impact.fate {
        // Where only the key is another, that is what there is to say.
        Some(Fate::Becomes(to)) => match attribute_name(l, &change.to, later, to) {
            same if same == name => add(m::scheme_values_become(l, count, key, to), false),
            other => add(m::scheme_values_become(l, count, &name, &other), false),
        },
        Some(Fate::Removed) => add(m::scheme_values_go(l, count, &name), true),
        None if impact.known => {}
        None => add(m::scheme_values_stay(l, count, &name), true),
    }
    if impact.unfit > 0 {
        add(m::scheme_values_unfit(l, impact.unfit as u64, &name), false);
    }
    told
}

/// Choices that are renamed, removed, or no longer offered.
fn of_choice(
    l: &Localizer,
    from: &Scheme,
    change: &SchemeChange,
    impact: &ChoiceImpact,
) -> SchemeTold {
    let (at, count) = (&impact.at, impact.values as u64);
    let kinds = |scheme: &Scheme, label: &LabelKey| scheme.label(label.as_str()).cloned();
    let before = match &at.label {
        None => from.document_label(&at.attribute).cloned(),
        Some(label) => kinds(from, label).and_then(|it| it.attribute(&at.attribute).cloned()),
    };
    let named = |kind: Option<&AttributeKind>, key: &str| {
        let choice = kind.and_then(|kind| kind.kind.choice(key));
        choice.map_or(key, |it| super::choice(l, it)).to_owned()
    };
    let attribute = before
        .as_ref()
        .map_or(&*at.attribute, |it| super::attribute(l, it));
    let name = named(before.as_ref(), &at.choice);
    let text = match &impact.fate {
        None => m::scheme_choice_stays(l, count, &name, attribute),
        Some(Fate::Removed) => m::scheme_choice_goes(l, count, &name, attribute),
        Some(Fate::Becomes(to)) => {
            let after = after(change, at);
            // Where only the key is another, that is what there is to say.
            match named(after.as_ref(), to) {
                same if same == name => {
                    m::scheme_choice_becomes(l, count, &at.choice, attribute, to)
                }
                other => m::scheme_choice_becomes(l, count, &name, attribute, &other),
            }
        }
    };
    let mut told = SchemeTold::of(SchemeAbout::Choice(at.clone()), text);
    told.goes = !matches!(impact.fate, Some(Fate::Becomes(_)));
    told
}

/// The attribute that has the choice in the new scheme.
fn after(change: &SchemeChange, at: &ChoiceAt) -> Option<AttributeKind> {
    let same = |fate: Option<&Fate<String>>| match fate {
        None => Some(at.attribute.clone()),
        Some(Fate::Becomes(to)) => Some(to.clone()),
        Some(Fate::Removed) => None,
    };
    let Some(label) = &at.label else {
        let key = same(change.document.get(&at.attribute))?;
        return change.to.document_label(&key).cloned();
    };
    let key = same(
        change
            .attributes
            .get(&(label.clone(), at.attribute.clone())),
    )?;
    let label = match change.labels.get(label) {
        None => label,
        Some(Fate::Becomes(to)) => to,
        Some(Fate::Removed) => return None,
    };
    let label = change.to.label(label.as_str())?;
    label.attribute(&key).cloned()
}

/// What would be there twice, and what of it gives way.
fn of_joined(l: &Localizer, preview: &Preview) -> Vec<SchemeTold> {
    let mut told = Vec::new();
    for (count, words) in [
        (preview.joined, m::scheme_joined as fn(_, _) -> _),
        (preview.joined_relations, m::scheme_relations_joined),
    ] {
        if count > 0 {
            let text = words(l, count as u64);
            told.push(SchemeTold::of(SchemeAbout::Other, text));
        }
    }
    if preview.lost > 0 {
        let lost = m::scheme_joined_lost(l, preview.lost as u64);
        match told.first_mut() {
            Some(first) => first.more.push(lost),
            None => told.push(SchemeTold::of(SchemeAbout::Other, lost)),
        }
    }
    told
}

/// Labels that are found as others from now on: below another parent, or below none.
fn of_parents(l: &Localizer, from: &Scheme, change: &SchemeChange) -> Vec<SchemeTold> {
    let to = &change.to;
    let now = |key: &LabelKey| match change.labels.get(key) {
        None => Some(key.clone()),
        Some(Fate::Becomes(to)) => Some(to.clone()),
        Some(Fate::Removed) => None,
    };
    let named = |scheme: &Scheme, key: &LabelKey| {
        let label = scheme.label(key.as_str());
        label.map_or_else(|| key.to_string(), |label| super::label(l, label))
    };
    let stays = from.labels.iter().filter_map(|was| {
        let is = to.label(now(&was.key)?.as_str())?;
        let is_itself = is.key == was.key || from.label(is.key.as_str()).is_none();
        is_itself.then_some((was, is))
    });
    let told = stays.filter_map(|(was, is)| {
        let name = named(to, &is.key);
        let before = was.parent.as_ref().map(|key| (named(from, key), now(key)));
        let text = match (before, &is.parent) {
            (None, None) => return None,
            (Some((_, Some(same))), Some(parent)) if same == *parent => return None,
            (Some((before, _)), None) => m::scheme_parent_gone(l, &name, &before),
            (Some((before, _)), Some(parent)) => {
                m::scheme_parent_other(l, &name, &named(to, parent), &before)
            }
            (None, Some(parent)) => m::scheme_parent_new(l, &name, &named(to, parent)),
        };
        Some(SchemeTold::of(SchemeAbout::Other, text))
    });
    told.collect()
}

/// The name of a relation kind of the scheme, or its key where there is none.
fn kind_name(l: &Localizer, scheme: &Scheme, key: &LabelKey) -> String {
    let kind = scheme.relation(key.as_str());
    kind.map_or_else(|| key.to_string(), |kind| super::relation_kind(l, kind))
}

fn label_name(l: &Localizer, scheme: &Scheme, key: &LabelKey) -> String {
    let label = scheme.label(key.as_str());
    label.map_or_else(|| key.to_string(), |label| super::label(l, label))
}

/// The name of an attribute of a label, or of documents; its key where there is none.
pub fn attribute_name(
    l: &Localizer,
    scheme: &Scheme,
    label: Option<&LabelKey>,
    key: &str,
) -> String {
    let kind = match label {
        None => scheme.document_label(key),
        Some(label) => scheme
            .label(label.as_str())
            .and_then(|label| label.attribute(key)),
    };
    kind.map_or(key, |kind| super::attribute(l, kind))
        .to_owned()
}

/// A fault and what to do. Names are those of the scheme that has it, where it is at hand.
pub fn scheme_fault(
    l: &Localizer,
    scheme: Option<&Scheme>,
    part: SchemePart,
    fault: &SchemeFault,
) -> String {
    use SchemeFault as F;
    let named = |key: &LabelKey| match scheme {
        Some(scheme) => label_name(l, scheme, key),
        None => key.to_string(),
    };
    let joined = |key: &LabelKey| match scheme {
        Some(scheme) => kind_name(l, scheme, key),
        None => key.to_string(),
    };
    let attribute = |key: &str| {
        let label = match part {
            SchemePart::Attribute(at, _) => scheme.and_then(|it| it.labels.get(at)),
            _ => None,
        };
        let label = label.map(|label| &label.key);
        scheme.map_or_else(|| key.to_owned(), |it| attribute_name(l, it, label, key))
    };
    match fault {
        F::EmptyKey => {
            let (kind, at) = match part {
                SchemePart::Label(at) => (m::scheme_part_label(l), at),
                SchemePart::Attribute(_, at) => (m::scheme_part_attribute(l), at),
                SchemePart::Relation(at) => (m::scheme_part_relation(l), at),
                SchemePart::Document(at) => (m::scheme_part_document(l), at),
            };
            m::scheme_fault_empty_key(l, &kind, at as u64 + 1)
        }
        F::DoubledKey { key } => m::scheme_fault_doubled_key(l, key),
        F::BadKey { key } => m::scheme_fault_bad_key(l, key),
        F::NoSuchParent { label, parent } => {
            m::scheme_fault_no_parent(l, &named(label), &named(parent))
        }
        F::ParentRing { label } => m::scheme_fault_ring(l, &named(label)),
        F::BadColor { label, color } => m::scheme_fault_color(l, &named(label), color),
        F::BadShortcut { label, shortcut } => m::scheme_fault_shortcut(l, &named(label), shortcut),
        F::SharedShortcut {
            label,
            shortcut,
            other,
        } => m::scheme_fault_shared_shortcut(l, &named(label), shortcut, &named(other)),
        F::NoChoices { key } => m::scheme_fault_no_choices(l, &attribute(key)),
        F::EmptyChoice { key } => m::scheme_fault_empty_choice(l, &attribute(key)),
        F::DoubledChoice { key, choice } => {
            m::scheme_fault_doubled_choice(l, &attribute(key), choice)
        }
        F::UnfitDefault { key, value } => m::scheme_fault_default(l, &attribute(key), value),
        F::EndsGone { kind } => m::scheme_fault_ends_gone(l, &joined(kind)),
        F::NoSuchEnd { kind, label } => m::scheme_fault_end(l, &joined(kind), &named(label)),
    }
}

/// One note with its line.
pub fn scheme_note(l: &Localizer, line: u64, note: &SchemeNote) -> String {
    use SchemeNote as N;
    let told = match note {
        N::BadLine { detail } => m::scheme_note_bad_line(l, detail),
        N::Doubled { key } => m::scheme_note_doubled(l, key),
        N::NoParent { label, parent } => {
            m::scheme_note_no_parent(l, label.as_str(), parent.as_str())
        }
        N::NoEnd { kind, label } => m::scheme_note_no_end(l, kind.as_str(), label.as_str()),
    };
    m::scheme_note_line(l, line, &told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{l10n::UiLanguage, model::Label};

    #[test]
    fn it_is_said_where_a_label_has_no_parent_any_more() {
        let mut from = Scheme::press();
        let mut bank = Label::new("bank");
        bank.parent = Some(LabelKey::new("company"));
        from.labels.push(bank);
        let mut to = from.clone();
        to.labels.retain(|label| label.key.as_str() != "company");
        to.labels.last_mut().expect("the bank").parent = None;
        let change = SchemeChange {
            labels: [(LabelKey::new("company"), Fate::Removed)].into(),
            to,
            ..SchemeChange::default()
        };
        let l = Localizer::new(UiLanguage::English).with_isolation(false);
        let told = scheme_preview(&l, &from, &change, &Preview::default());
        let told: Vec<&str> = told.iter().map(|it| it.text.as_str()).collect();
        let want = "bank has no parent any more and is not found as Company";
        assert_eq!(told, [want]);
        // A parent that only has another key is the same one.
        let mut renamed = from.clone();
        renamed.labels[0].key = LabelKey::new("firm");
        renamed.labels[3].parent = Some(LabelKey::new("firm"));
        let becomes = Fate::Becomes(LabelKey::new("firm"));
        let change = SchemeChange {
            labels: [(LabelKey::new("company"), becomes)].into(),
            to: renamed,
            ..SchemeChange::default()
        };
        let told = scheme_preview(&l, &from, &change, &Preview::default());
        assert!(told.is_empty(), "{told:?}");
    }
}
