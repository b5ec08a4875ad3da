//! What is to be known of a key map that was read.

use super::{bad_chord, chord, command};
use crate::{
    action::{KeyNote, command::Command},
    l10n::{Localizer, messages as m},
};

/// One note with its line; `labels` are the names of the scheme's labels.
pub fn key_note(l: &Localizer, line: u64, note: &KeyNote, labels: &[String]) -> String {
    let name = |what: Command| command(l, what, labels);
    let told = match note {
        KeyNote::BadLine { detail } => m::key_note_bad_line(l, detail),
        KeyNote::Unknown { id } => m::key_note_unknown(l, id),
        KeyNote::BadChord { command, bad } => {
            m::prefs_key_bad(l, &name(*command), &bad_chord(l, bad))
        }
        KeyNote::Twice { command, first } => m::key_note_twice(l, &name(*command), *first),
        KeyNote::Taken {
            chord: which,
            kept,
            first,
            refused,
        } => m::key_note_taken(l, &chord(l, *which), &name(*kept), *first, &name(*refused)),
        KeyNote::FromDefault {
            chord: which,
            kept,
            refused,
        } => m::key_note_default(l, &chord(l, *which), &name(*kept), &name(*refused)),
    };
    match line {
        0 => told,
        line => m::key_note_line(l, line, &told),
    }
}
