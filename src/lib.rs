//! Glossator: read press coverage in its own language, tag who and what it names,
//! translate it, review it, export it. See ARCHITECTURE.md for the rooms and the spine.

pub mod action;
pub mod cli;
pub mod explain;
pub mod format;
pub mod ingest;
pub mod l10n;
pub mod model;
pub mod names;
pub mod search;
pub mod store;
pub mod suggest;
pub mod task;
pub mod text;
pub mod translate;
#[cfg(feature = "typeset")]
pub mod typeset;
#[cfg(feature = "gui")]
pub mod ui;
pub mod workspace;
