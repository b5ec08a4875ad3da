//! Cells of tables. One that begins with = + - @ is a formula to a spreadsheet, and names come
//! from anywhere; an apostrophe before it makes it text.
//! Invariant: unescaping what was escaped gives what was.

/// Whether a spreadsheet would do something with it, apostrophes before it or not.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// As it is written.
pub(super) fn escape(cell: &str) -> String {
    match is_formula(cell) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

/// As it was before it was written.
pub(in crate::names) fn unescape(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => cell,
    }
}
