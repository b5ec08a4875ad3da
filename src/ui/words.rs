//! Sentences several panels share.

use crate::{
    action::{Imported, ImportedFile, Retexted, Tagged},
    explain,
    format::{terms, xliff},
    l10n::{Localizer, messages as m},
    model::{
        Document, Ranges, Report, Scheme, Status,
        document::Published,
        edit::{Direction, What},
    },
};

use super::{look::Look, pick::Purpose, shell::Notice};

/// The language of a document as a code: `DE`; »?« where nobody knows.
pub fn language_code(document: &Document) -> String {
    document.language().map_or_else(
        || "?".to_owned(),
        |language| language.as_str().to_uppercase(),
    )
}

/// How far something is, in whole hundredths: all of it only where nothing is left.
pub fn progress(l: &Localizer, share: f64) -> String {
    l.whole_percent((share * 100.0).floor() / 100.0)
}

/// How many characters a person counts in these ranges; of a long one its code points, so
/// that the frame does not wait.
pub fn characters(text: &str, ranges: &Ranges) -> usize {
    use unicode_segmentation::UnicodeSegmentation as _;
    const LONG: usize = 16 * 1024;
    let parts = ranges.iter().filter_map(|range| range.slice(text));
    parts
        .map(|part| match part.len() > LONG {
            true => part.chars().count(),
            false => part.graphemes(true).count(),
        })
        .sum()
}

/// When something was published, in the locale's way, no more precise than it is known.
pub fn published(l: &Localizer, published: &Published) -> String {
    let text = published.as_str();
    match text.get(..10).and_then(|day| day.parse().ok()) {
        Some(day) => l.date(day),
        None => text.to_owned(),
    }
}

pub fn outlet_and_date(document: &Document, look: &Look<'_>) -> String {
    let metadata = document.metadata();
    let date = metadata.published.as_ref();
    let parts = [
        metadata.outlet.clone(),
        date.map_or_else(String::new, |date| published(look.l, date)),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Title and kinds of file of a dialog of the system.
pub fn picking(l: &Localizer, purpose: &Purpose) -> (String, Vec<(String, Vec<String>)>) {
    let title = match purpose {
        Purpose::OpenSession => m::pick_open_session(l),
        Purpose::NewSession { .. } => m::pick_new_session(l),
        Purpose::SampleSession => m::pick_sample(l),
        Purpose::Import => m::pick_import(l),
        Purpose::Names | Purpose::AddList => m::pick_names(l),
        Purpose::AddMemory => m::pick_memory(l),
        Purpose::SaveList { .. } => m::pick_save_list(l),
        Purpose::Export { .. } => m::pick_export(l),
        Purpose::Update { .. } => m::pick_update(l),
        Purpose::RestoreBackup { .. } => m::pick_restore(l),
        Purpose::SaveKeys => m::pick_save_keys(l),
        Purpose::LoadKeys => m::pick_load_keys(l),
        Purpose::SaveScheme => m::pick_save_scheme(l),
        Purpose::LoadScheme => m::pick_load_scheme(l),
        Purpose::Models => m::pick_models(l),
    };
    let filters = match purpose {
        Purpose::Import | Purpose::Update { .. } => vec![
            (
                m::pick_filter_texts(l),
                ["txt", "text", "md"].map(str::to_owned).to_vec(),
            ),
            (m::pick_filter_annotations(l), vec!["json".to_owned()]),
            (
                m::pick_filter_translations(l),
                ["xlf", "xliff", "tbx", "csv", "srx"]
                    .map(str::to_owned)
                    .to_vec(),
            ),
            (m::pick_filter_all(l), vec!["*".to_owned()]),
        ],
        Purpose::SaveKeys | Purpose::LoadKeys => vec![
            (m::pick_filter_keys(l), vec!["ron".to_owned()]),
            (m::pick_filter_all(l), vec!["*".to_owned()]),
        ],
        Purpose::AddList => vec![
            (
                m::pick_filter_lists(l),
                ["csv", "tsv", "json"].map(str::to_owned).to_vec(),
            ),
            (m::pick_filter_all(l), vec!["*".to_owned()]),
        ],
        Purpose::AddMemory => vec![
            (m::pick_filter_memories(l), vec!["tmx".to_owned()]),
            (m::pick_filter_all(l), vec!["*".to_owned()]),
        ],
        Purpose::SaveScheme | Purpose::LoadScheme => vec![
            (m::pick_filter_schemes(l), vec!["ron".to_owned()]),
            (m::pick_filter_all(l), vec!["*".to_owned()]),
        ],
        Purpose::SaveList { .. } => vec![
            (m::pick_filter_names(l), vec!["csv".to_owned()]),
            (m::pick_filter_wikidata(l), vec!["json".to_owned()]),
            (m::pick_filter_all(l), vec!["*".to_owned()]),
        ],
        Purpose::Names => vec![
            (m::pick_filter_names(l), vec!["csv".to_owned()]),
            (m::pick_filter_all(l), vec!["*".to_owned()]),
        ],
        _ => Vec::new(),
    };
    (title, filters)
}

/// What came of an import, in one notice: of what came in no document its own sentence.
pub fn imported(l: &Localizer, imported: &Imported, report: &Report) -> Notice {
    let (mut sentences, mut details) = (Vec::new(), Vec::new());
    let (mut documents, mut failed, mut waiting) = (0, 0, 0);
    let mut translations: Option<xliff::Counts> = None;
    let mut terms: Option<terms::Counts> = None;
    for file in &imported.files {
        match file {
            ImportedFile::Document {
                findings, left_out, ..
            } => {
                documents += 1;
                waiting += findings.len() + left_out.len();
            }
            ImportedFile::Annotations { file, counts } => {
                sentences.push(explain::imported_annotations(l, file, counts));
            }
            ImportedFile::Translations { file, counts, .. } => {
                details.push(explain::imported_translations(l, file, counts));
                translations.get_or_insert_default().add(counts);
            }
            ImportedFile::Terms { file, counts } => {
                details.push(explain::imported_terms(l, file, counts));
                terms.get_or_insert_default().add(counts);
            }
            ImportedFile::Rules { file, rules } => {
                sentences.push(m::result_imported_rules(l, file, *rules as u64));
            }
            ImportedFile::Known { file, title } => {
                details.push(m::result_imported_known(l, file, title));
            }
            ImportedFile::Failed { file, error } => {
                failed += 1;
                let folder = std::path::Path::new(file);
                details.push(explain::action_error(l, error, folder));
            }
        }
    }
    for problem in report.problems().iter().take(6) {
        details.push(explain::problem(l, problem));
    }
    let terms = terms.map(|counts| explain::terms_taken_in(l, &counts));
    let translations = translations.map(|counts| explain::translations_taken_in(l, &counts));
    let mut all: Vec<String> = translations.into_iter().chain(terms).collect();
    all.append(&mut sentences);
    if documents > 0 || all.is_empty() {
        all.insert(0, m::import_done(l, documents, waiting as u64));
    }
    let notice = match failed {
        0 => Notice::done(all.remove(0)),
        _ => Notice::problem(m::import_failed(l, failed, documents)),
    };
    all.append(&mut details);
    all.dedup();
    notice.with_details(all)
}

/// What a names list led to.
pub fn tagged(l: &Localizer, tagged: &Tagged, report: &Report) -> Notice {
    let count = |n: usize| n as u64;
    let mut details = Vec::new();
    type Say = fn(&Localizer, u64) -> String;
    let more: [(usize, Say); 3] = [
        (tagged.new_entities, m::result_new_entities),
        (tagged.already_tagged, m::result_already_tagged),
        (tagged.left_out, m::result_in_left_out),
    ];
    for (n, say) in more {
        if n > 0 {
            details.push(say(l, count(n)));
        }
    }
    let problems = report.problems().iter().take(6);
    details.extend(problems.map(|problem| explain::problem(l, problem)));
    let text = m::result_tagged(l, count(tagged.mentions), count(tagged.documents));
    Notice::done(text).with_details(details)
}

/// What came of a text that was read anew.
pub fn retexted(l: &Localizer, retexted: &Retexted) -> Notice {
    let (changed, gone) = (retexted.changed.len() as u64, retexted.gone.len() as u64);
    let text = m::retext_done(l, retexted.same as u64, changed, gone);
    let gone: Vec<String> = retexted
        .gone
        .iter()
        .take(8)
        .map(|text| m::retext_gone(l, text))
        .collect();
    Notice::done(text).with_details(gone)
}

/// A status as it stands alone; within a sentence it is `explain::status`.
pub fn status_name(l: &Localizer, status: Status) -> String {
    match status {
        Status::Confirmed => m::mention_is_confirmed(l),
        Status::Proposed => m::mention_is_proposed(l),
        Status::InQuestion => m::mention_is_in_question(l),
        Status::Rejected => m::mention_is_rejected(l),
    }
}

/// What undo or redo did.
pub fn stepped(
    look: &Look<'_>,
    scheme: Option<&Scheme>,
    direction: Direction,
    what: &What,
    more: usize,
    elsewhere: Option<String>,
) -> String {
    let what = explain::what(look.l, scheme, what);
    let done = match direction {
        Direction::Undo => m::undone(look.l, &what),
        Direction::Redo => m::redone(look.l, &what),
    };
    let done = match more {
        0 => done,
        more => format!("{done} {}", m::stepped_more(look.l, more as u64)),
    };
    match elsewhere {
        Some(title) => format!("{done} {}", m::stepped_elsewhere(look.l, &title)),
        None => done,
    }
}
