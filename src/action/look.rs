//! Counting what a session holds.

use std::collections::BTreeMap;

use crate::model::{Label, LabelKey, Session, Status};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stats {
    pub documents: usize,
    /// By primary language subtag; empty: not known.
    pub by_language: BTreeMap<String, usize>,
    pub code_points: u64,
    pub mentions: usize,
    /// In the scheme's order.
    pub by_label: Vec<(Label, usize)>,
    pub by_status: BTreeMap<Status, usize>,
    pub linked: usize,
    pub entities: usize,
    pub relations: usize,
    pub open_findings: usize,
    pub per_document: Vec<DocumentStats>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentStats {
    pub title: String,
    pub language: String,
    pub code_points: u64,
    pub mentions: usize,
    pub by_status: BTreeMap<Status, usize>,
}

/// Counts in the loaded documents.
pub fn stats(session: &Session) -> Stats {
    let mut stats = Stats {
        entities: session.entities().count(),
        ..Stats::default()
    };
    let mut by_label = BTreeMap::new();
    for document in session.documents() {
        let language = document
            .language()
            .map_or_else(String::new, |language| language.as_str().to_owned());
        let code_points = u64::from(document.text().index().code_points());
        let mut by_status = BTreeMap::new();
        for mention in document.mentions() {
            *by_status.entry(mention.status).or_default() += 1;
            *stats.by_status.entry(mention.status).or_default() += 1;
            *by_label.entry(mention.label.clone()).or_default() += 1;
            stats.linked += usize::from(mention.entity.is_some());
        }
        stats.documents += 1;
        stats.code_points += code_points;
        stats.mentions += document.mentions().len();
        stats.relations += document.relations().count();
        stats.open_findings += open_findings(document.head());
        *stats.by_language.entry(language.clone()).or_default() += 1;
        stats.per_document.push(DocumentStats {
            title: document.display_title().to_owned(),
            language,
            code_points,
            mentions: document.mentions().len(),
            by_status,
        });
    }
    stats.by_label = in_scheme_order(session, by_label);
    stats
}

/// Counts with their labels, in the scheme's order; labels that are none of the
/// scheme's come last.
pub(super) fn in_scheme_order(
    session: &Session,
    mut counts: BTreeMap<LabelKey, usize>,
) -> Vec<(Label, usize)> {
    let labels = &session.scheme().labels;
    let mut ordered: Vec<(Label, usize)> = labels
        .iter()
        .filter_map(|label| Some((label.clone(), counts.remove(&label.key)?)))
        .collect();
    ordered.extend(
        counts
            .into_iter()
            .map(|(key, n)| (Label::new(key.as_str()), n)),
    );
    ordered
}

/// What an import found and nobody has decided on.
fn open_findings(head: &crate::model::Head) -> usize {
    use crate::model::document::Decision;
    let open = |decision: Decision| decision == Decision::Open;
    head.findings.iter().filter(|f| open(f.decision)).count()
        + head.left_out.iter().filter(|p| open(p.decision)).count()
}
