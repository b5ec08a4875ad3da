//! Codes with typed arguments, put into the reader's language.
//! Invariant: every match is exhaustive, so a new code without a message does not compile.
//!
//! | file | explains |
//! |---|---|
//! | `problem` | what reports hold |
//! | `dictionary` | why words cannot be looked up |
//! | `error` | why something could not be done |
//! | `outcome` | what came of an action, and the history |
//! | `command` | the window's commands: names, what they do, why they cannot be done |
//! | `engine` | why a service did not translate |
//! | `extent` | edges of mentions: what moves them, and what stops them |
//! | `key_map` | what is to be known of a key map that was read |
//! | `choice` | values of lists, by their names |
//! | `scheme` | faults of label schemes, and what is to be known of one that was read |
//! | `same` | why two entities may be one |
//! | `translate` | the translation editor |
//! | `search` | fields of a search, and what is wrong with a question |
//! | `spelling` | why words cannot be checked |
//! | `written` | what an export wrote and left out |
//! | `chord` | keys with their modifiers, and those that do not exist |

mod choice;
mod chord;
mod command;
mod dictionary;
mod engine;
mod error;
mod extent;
mod fault;
mod key_map;
mod outcome;
mod parts;
mod problem;
mod same;
mod scheme;
mod search;
mod spelling;
mod translate;
mod written;

pub use choice::{attribute, choice, value};
pub use chord::{Keyboard, bad_chord, chord, chord_on};
pub use command::{command, command_more, group, why_not};
pub use dictionary::dictionary_error;
pub use engine::{engine_error, engine_tested, model_trouble};
pub use error::{
    action_error, bad_encoding, bad_language, panicked, settings_error, settings_notice,
    store_error, workspace_error,
};
pub use extent::wall;
pub use fault::{fault, fault_kind};
pub use key_map::key_note;
pub use outcome::{entry, finding, passage, retexted, stepped, what};
pub use problem::{place, problem, severity};
pub use same::{ground, grounds};
pub use scheme::{
    SchemeAbout, SchemeTold, attribute_name, scheme_fault, scheme_note, scheme_preview,
};
pub use search::{field as search_field, has as search_has, query_error};
pub use spelling::{personal_error, spelling_error};
pub use translate::{found_as, segment_filter, segment_status};
pub use written::{
    dropped, dropped_by_choice, exported, file_size, imported_annotations, imported_terms,
    imported_translations, terms_taken_in, translations_taken_in,
};

use crate::l10n::{Localizer, messages as m};
use crate::model::{Status, document::LeftOutReason, edit::Kind};

/// A status as a word in a sentence.
pub fn status(l: &Localizer, status: Status) -> String {
    match status {
        Status::Proposed => m::status_proposed(l),
        Status::Confirmed => m::status_confirmed(l),
        Status::Rejected => m::status_rejected(l),
        Status::InQuestion => m::status_in_question(l),
    }
}

/// The name of a label in the reader's language, or its key where it has none.
pub fn label(l: &Localizer, label: &crate::model::Label) -> String {
    let tag = l.language().tag();
    label
        .names
        .iter()
        .find(|(language, _)| language.primary() == tag)
        .map_or_else(|| label.key.to_string(), |(_, name)| name.clone())
}

/// The name of a relation kind in the reader's language, or its key where it has none.
pub fn relation_kind(l: &Localizer, kind: &crate::model::RelationKind) -> String {
    let tag = l.language().tag();
    kind.names
        .iter()
        .find(|(language, _)| language.primary() == tag)
        .map_or_else(|| kind.key.to_string(), |(_, name)| name.clone())
}

/// The names of a label and of those above it: »Company › Bank«.
pub fn label_path(
    l: &Localizer,
    scheme: &crate::model::Scheme,
    key: &crate::model::LabelKey,
) -> String {
    let lineage = scheme.lineage(key.as_str());
    let names = lineage.iter().rev().map(|one| label(l, one));
    names.collect::<Vec<_>>().join(" › ")
}

/// What a format is, by its id.
pub fn format(l: &Localizer, format: &crate::format::Format) -> String {
    match format.id {
        "json" => m::format_json(l),
        "conll" => m::format_conll(l),
        "tmx" => m::format_tmx(l),
        "text-target" => m::format_text_target(l),
        "html-target" => m::format_html_target(l),
        "html-bilingual" => m::format_html_bilingual(l),
        "docx" => m::format_docx(l),
        "docx-bilingual" => m::format_docx_bilingual(l),
        "xliff12" => m::format_xliff12(l),
        "xliff21" => m::format_xliff21(l),
        "tbx" => m::format_tbx(l),
        "tbx2008" => m::format_tbx2008(l),
        "terms-csv" => m::format_terms_csv(l),
        "srx" => m::format_srx(l),
        // A format without a message of its own goes by the name its makers gave it.
        _ => format.name.to_owned(),
    }
}

fn kind(l: &Localizer, kind: Kind) -> String {
    match kind {
        Kind::Session => m::kind_session(l),
        Kind::Scheme => m::kind_scheme(l),
        Kind::Label => m::kind_label(l),
        Kind::RelationKind => m::kind_relation_kind(l),
        Kind::Reviewer => m::kind_reviewer(l),
        Kind::Entity => m::kind_entity(l),
        Kind::Term => m::kind_term(l),
        Kind::List => m::kind_list(l),
        Kind::ListEntry => m::kind_list_entry(l),
        Kind::Memory => m::kind_memory(l),
        Kind::Document => m::kind_document(l),
        Kind::Head => m::kind_head(l),
        Kind::Text => m::kind_text(l),
        Kind::Mention => m::kind_mention(l),
        Kind::Relation => m::kind_relation(l),
        Kind::Comment => m::kind_comment(l),
        Kind::Segment => m::kind_segment(l),
    }
}

/// Why a passage is left out, in a word or two.
pub fn reason(l: &Localizer, reason: LeftOutReason) -> String {
    match reason {
        LeftOutReason::Residue => m::reason_residue(l),
        LeftOutReason::ByLine => m::reason_by_line(l),
        LeftOutReason::PictureCredit => m::reason_picture_credit(l),
        LeftOutReason::Teasers => m::reason_teasers(l),
        LeftOutReason::Navigation => m::reason_navigation(l),
        LeftOutReason::Hand => m::reason_hand(l),
    }
}

fn count(n: usize) -> u64 {
    n as u64
}
