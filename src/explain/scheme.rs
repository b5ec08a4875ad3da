//! What is wrong with a label scheme, and what is to be known of one that was read.

use crate::{
    action::{SchemeFault, SchemePart},
    l10n::{Localizer, messages as m},
    store::scheme_file::SchemeNote,
};

/// A fault and what to do.
pub fn scheme_fault(l: &Localizer, part: SchemePart, fault: &SchemeFault) -> String {
    use SchemeFault as F;
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
            m::scheme_fault_no_parent(l, label.as_str(), parent.as_str())
        }
        F::ParentRing { label } => m::scheme_fault_ring(l, label.as_str()),
        F::BadColor { label, color } => m::scheme_fault_color(l, label.as_str(), color),
        F::BadShortcut { label, shortcut } => m::scheme_fault_shortcut(l, label.as_str(), shortcut),
        F::SharedShortcut {
            label,
            shortcut,
            other,
        } => m::scheme_fault_shared_shortcut(l, label.as_str(), shortcut, other.as_str()),
        F::NoChoices { key } => m::scheme_fault_no_choices(l, key),
        F::DoubledChoice { key, choice } => m::scheme_fault_doubled_choice(l, key, choice),
        F::UnfitDefault { key, value } => m::scheme_fault_default(l, key, value),
        F::EndsGone { kind } => m::scheme_fault_ends_gone(l, kind.as_str()),
        F::NoSuchEnd { kind, label } => m::scheme_fault_end(l, kind.as_str(), label.as_str()),
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
