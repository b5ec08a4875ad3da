//! What a hit is tagged as and linked to.

use std::collections::HashSet;
use std::hash::Hash;

use super::super::list::{FormId, NamesList};
use super::super::matcher::Matcher;
use crate::model::{EntityId, LabelKey, Place, ProblemCode, Report, shorten};

/// How many entities or labels a problem names.
const MAX_QUOTED: usize = 20;

pub(super) struct Target {
    pub(super) label: LabelKey,
    /// `None`: several share the form.
    pub(super) entity: Option<EntityId>,
}

/// By the index of a form; `None` for forms that are not the first of those that fold alike.
/// Reports the forms that several entities or labels share, each once.
pub(super) fn targets(
    list: &NamesList,
    matcher: &Matcher,
    ids: &[Option<EntityId>],
    report: &mut Report,
) -> Vec<Option<Target>> {
    let mut targets: Vec<Option<Target>> = Vec::new();
    targets.resize_with(list.forms().len(), || None);
    for group in matcher.groups() {
        if let Some(first) = group.first() {
            targets[first.index()] = target(list, group, ids, report);
        }
    }
    targets
}

fn target(
    list: &NamesList,
    group: &[FormId],
    ids: &[Option<EntityId>],
    report: &mut Report,
) -> Option<Target> {
    let first = list.form(*group.first()?)?;
    let sharing = distinct(group.iter().filter_map(|&id| Some(list.form(id)?.entity)));
    let labels = distinct(sharing.iter().map(|&at| &list.entities()[at].label));
    let form = shorten(&first.text);
    let code = if labels.len() > 1 {
        Some(ProblemCode::SharedByLabels {
            form,
            labels: quotes(labels.iter().map(|key| key.as_str())),
        })
    } else if sharing.len() > 1 {
        let names = sharing.iter().map(|&at| list.entities()[at].name.as_str());
        Some(ProblemCode::SharedForm {
            form,
            entities: quotes(names),
        })
    } else {
        None
    };
    let is_shared = code.is_some();
    if let Some(code) = code {
        report.add(code, Place::line(list.file(), first.line));
    }
    Some(Target {
        label: (*labels.first()?).clone(),
        entity: if is_shared { None } else { ids[first.entity] },
    })
}

/// Each once, in order of first appearance.
fn distinct<T: Copy + Eq + Hash>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = HashSet::new();
    all.filter(|&one| seen.insert(one)).collect()
}

fn quotes<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    texts.take(MAX_QUOTED).map(shorten).collect()
}
