//! The command line: what a person types becomes an [`args::Invocation`], and what the shell wants to know is answered.
//! Invariant: no text reaches a person but through Fluent; clap's own English never shows.
//!
//! | File | Is |
//! |---|---|
//! | [`args`] | arguments into a typed invocation, or a [`args::Stop`] with help or a message |
//! | [`run`] | doing what was asked, one file a subcommand |
//! | [`exit`] | the three exit codes |
//! | [`completions`] | `glossator completions SHELL` |
//! | [`man`] | `glossator man` |

pub mod args;
pub mod completions;
pub mod exit;
pub mod man;
pub mod run;
