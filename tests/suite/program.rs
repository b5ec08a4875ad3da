//! The real program, run as a person would.

use std::{
    path::Path,
    process::{Command, Output},
};

/// Runs the program in a folder, speaking English unless told otherwise.
pub fn glossator(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_glossator"))
        .current_dir(folder)
        .env("GLOSSATOR_LANG", "en")
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// Runs it and expects success; returns what it printed.
#[track_caller]
pub fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = glossator(folder, arguments);
    let stdout = String::from_utf8(output.stdout).expect("UTF-8");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{arguments:?} ended with {}:\n{stdout}\n{stderr}",
        output.status
    );
    stdout
}

/// Runs it and expects this exit code; returns what it printed to standard error.
#[track_caller]
pub fn refused(folder: &Path, code: i32, arguments: &[&str]) -> String {
    let output = glossator(folder, arguments);
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert_eq!(
        output.status.code(),
        Some(code),
        "{arguments:?}:\n{stdout}\n{stderr}"
    );
    stderr
}

/// Runs it with `--json` and reads the object it printed.
#[track_caller]
pub fn machine(folder: &Path, arguments: &[&str]) -> serde_json::Value {
    let mut arguments = arguments.to_vec();
    arguments.push("--json");
    let output = glossator(folder, &arguments);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!(
            "{arguments:?} printed no JSON ({error}):\n{}",
            String::from_utf8_lossy(&output.stdout)
        )
    })
}
