//! The keys of labels: what the commands that tag are called, and where they lie.

/// How many labels have a key of their own.
pub const LABEL_SLOTS: u8 = 10;

pub(super) const TAG_IDS: [&str; LABEL_SLOTS as usize] = [
    "tag.label-1",
    "tag.label-2",
    "tag.label-3",
    "tag.label-4",
    "tag.label-5",
    "tag.label-6",
    "tag.label-7",
    "tag.label-8",
    "tag.label-9",
    "tag.label-10",
];
pub(super) const TAG_KEYS: [&[&str]; LABEL_SLOTS as usize] = [
    &["1"],
    &["2"],
    &["3"],
    &["4"],
    &["5"],
    &["6"],
    &["7"],
    &["8"],
    &["9"],
    &["0"],
];
pub(super) const BESIDE_IDS: [&str; LABEL_SLOTS as usize] = [
    "tag.beside-1",
    "tag.beside-2",
    "tag.beside-3",
    "tag.beside-4",
    "tag.beside-5",
    "tag.beside-6",
    "tag.beside-7",
    "tag.beside-8",
    "tag.beside-9",
    "tag.beside-10",
];
pub(super) const BESIDE_KEYS: [&[&str]; LABEL_SLOTS as usize] = [
    &["Shift+1"],
    &["Shift+2"],
    &["Shift+3"],
    &["Shift+4"],
    &["Shift+5"],
    &["Shift+6"],
    &["Shift+7"],
    &["Shift+8"],
    &["Shift+9"],
    &["Shift+0"],
];
