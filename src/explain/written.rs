//! What an export wrote and what it left out, in words.

use crate::{
    format::{Counts, Dropped, Written, terms, xliff},
    l10n::{Localizer, messages as m},
};

/// What was dropped and how much of it: »3 comments«.
pub fn dropped(l: &Localizer, why: Dropped, count: usize) -> String {
    let count = count as u64;
    match why {
        Dropped::OtherStatus => m::dropped_other_status(l, count),
        Dropped::LeftOut => m::dropped_left_out(l, count),
        Dropped::RelationEnd => m::dropped_relation_end(l, count),
        Dropped::NotLoaded => m::dropped_not_loaded(l, count),
        Dropped::Comments => m::dropped_comments(l, count),
        Dropped::Translations => m::dropped_translations(l, count),
        Dropped::Pictures => m::dropped_pictures(l, count),
        Dropped::Readings => m::dropped_readings(l, count),
        Dropped::OpenProposals => m::dropped_open_proposals(l, count),
        Dropped::Untranslated => m::dropped_untranslated(l, count),
        Dropped::Controls => m::dropped_controls(l, count),
        Dropped::NotTranslated => m::dropped_not_translated(l, count),
        Dropped::Crossing => m::dropped_crossing(l, count),
        Dropped::Mentions => m::dropped_mentions(l, count),
        Dropped::OtherLanguage => m::dropped_other_language(l, count),
        Dropped::BrokenRules => m::dropped_broken_rules(l, count),
    }
}

/// Whether the person chose that it stays out; the format is to blame for the rest.
pub fn dropped_by_choice(why: Dropped) -> bool {
    matches!(
        why,
        Dropped::OtherStatus
            | Dropped::LeftOut
            | Dropped::RelationEnd
            | Dropped::NotLoaded
            | Dropped::Untranslated
            | Dropped::Translations
            | Dropped::NotTranslated
    )
}

/// The size of a file, in units that leave a number a person can read.
pub fn file_size(l: &Localizer, bytes: u64) -> String {
    const KILO: u64 = 1_000;
    const MEGA: u64 = 1_000 * KILO;
    match bytes {
        ..10_000 => m::file_size_bytes(l, bytes),
        10_000..10_000_000 => m::file_size_kilobytes(l, bytes.div_ceil(KILO)),
        _ => m::file_size_megabytes(l, bytes.div_ceil(MEGA)),
    }
}

/// What is in a file that was written.
pub fn exported(l: &Localizer, written: &Written, file: &str) -> String {
    let n = |count: usize| count as u64;
    if written.rules > 0 {
        return m::result_exported_rules(l, n(written.rules), file);
    }
    match (written.segments, written.terms + written.entities) {
        (0, 1..) if written.documents == 0 => {
            m::result_exported_terms(l, n(written.entities), n(written.terms), file)
        }
        (1.., _) if written.mentions > 0 => m::result_exported_translated_mentions(
            l,
            n(written.segments),
            n(written.mentions),
            n(written.documents),
            file,
        ),
        (1.., _) => {
            m::result_exported_translated(l, n(written.segments), n(written.documents), file)
        }
        _ => m::result_exported(l, n(written.mentions), n(written.documents), file),
    }
}

/// What came of a file of translations.
pub fn imported_translations(l: &Localizer, file: &str, counts: &xliff::Counts) -> String {
    let n = |count: usize| count as u64;
    m::result_imported_translations(
        l,
        file,
        n(counts.new),
        n(counts.changed),
        n(counts.equal),
        n(counts.untranslated),
        n(counts.refused),
        n(counts.source_differs),
        n(counts.unknown),
    )
}

/// What came of files of translations, in a sentence.
pub fn translations_taken_in(l: &Localizer, counts: &xliff::Counts) -> String {
    let n = |count: usize| count as u64;
    let unfit = counts.source_differs + counts.unknown;
    m::import_done_translations(
        l,
        n(counts.new),
        n(counts.changed),
        n(counts.refused),
        n(unfit),
    )
}

/// The same of terms.
pub fn terms_taken_in(l: &Localizer, counts: &terms::Counts) -> String {
    let n = |count: usize| count as u64;
    m::import_done_terms(l, n(counts.new), n(counts.changed), n(counts.conflicts))
}

/// What came of a file of terms.
pub fn imported_terms(l: &Localizer, file: &str, counts: &terms::Counts) -> String {
    let n = |count: usize| count as u64;
    m::result_imported_terms(
        l,
        file,
        n(counts.new),
        n(counts.changed),
        n(counts.same),
        n(counts.conflicts),
    )
}

/// What came of a file of annotations: how much of it is new.
pub fn imported_annotations(l: &Localizer, file: &str, new: &Counts) -> String {
    let n = |count: usize| count as u64;
    let (documents, mentions, entities) = (n(new.documents), n(new.mentions), n(new.entities));
    if new.segments + new.terms == 0 {
        return m::result_imported_annotations(l, file, documents, mentions, entities);
    }
    let (segments, terms) = (n(new.segments), n(new.terms));
    m::result_imported_translated(l, file, documents, mentions, entities, segments, terms)
}
