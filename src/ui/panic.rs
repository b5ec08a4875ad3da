//! What is written down when the program goes down, to be shown when it is next started.
//! Invariant: a report holds nothing of the documents: what a panic's message quotes is
//! cut out of it, because it may be a piece of text.

use std::{backtrace::Backtrace, panic::PanicHookInfo, thread};

use crate::workspace::settings::CrashReports;

/// Threads whose jobs may panic: the pool catches it, and the window says so.
const WORKERS: &str = "worker ";
/// What is longer says no more.
const LONGEST: usize = 2_000;
/// Quotes that are the standard library's own words.
const KNOWN: [&str; 8] = [
    "Result::unwrap()",
    "Result::expect()",
    "Result::unwrap_err()",
    "Option::unwrap()",
    "Option::expect()",
    "None",
    "Err",
    "Ok",
];

/// From now on a panic writes a report, beside what is written to standard error anyway.
pub fn report_to(reports: CrashReports) {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        before(info);
        write(&reports, info);
    }));
}

fn write(reports: &CrashReports, info: &PanicHookInfo<'_>) {
    let current = thread::current();
    let name = current.name().unwrap_or("unnamed");
    if name.starts_with(WORKERS) {
        return;
    }
    let location = info
        .location()
        .map_or_else(|| "unknown".to_owned(), ToString::to_string);
    let message = info.payload_as_str().unwrap_or("not a text");
    let backtrace = Backtrace::force_capture().to_string();
    // Nobody is left to be told that there is no report.
    let _ = reports.write(&report(name, &location, message, &backtrace));
}

fn report(thread: &str, location: &str, message: &str, backtrace: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let message = without_quotes(message);
    format!(
        "Glossator {version}, {os} {arch}\nthread: {thread}\nplace: {location}\n\
         message: {message}\n\n{backtrace}\n"
    )
}

/// The message with »…« for everything it quotes but the standard library's own words. A
/// quote that does not end takes the rest with it.
fn without_quotes(message: &str) -> String {
    let mut kept = String::new();
    let mut rest = message;
    while let Some(at) = rest.find(['`', '"', '\'', '“', '»', '«', '‘']) {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let mut letters = from.chars();
        let open = letters.next().unwrap_or('"');
        let inside = letters.as_str();
        let close = match open {
            '“' => '”',
            '»' => '«',
            '«' => '»',
            '‘' => '’',
            same => same,
        };
        let Some(end) = ends(inside, close) else {
            if open == '\'' {
                // An apostrophe.
                kept.push(open);
                rest = inside;
                continue;
            }
            kept.push('…');
            rest = "";
            break;
        };
        let (quoted, after) = inside.split_at(end);
        kept.push(open);
        kept.push_str(if KNOWN.contains(&quoted) {
            quoted
        } else {
            "…"
        });
        kept.push(close);
        rest = after.get(close.len_utf8()..).unwrap_or_default();
    }
    kept.push_str(rest);
    // What the assertion macros write of the two sides need not be in quotes.
    for side in ["\n  left:", "\n left:"] {
        if let Some(at) = kept.find(side) {
            kept.truncate(at);
        }
    }
    kept.chars().take(LONGEST).collect()
}

/// Where the quote ends: at a closing sign that is not escaped. A letter in apostrophes
/// is short; what is not is an apostrophe.
fn ends(inside: &str, close: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in inside.char_indices() {
        if close == '\'' && at > 12 {
            return None;
        }
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == close => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(message: &str, want: &str) {
        assert_eq!(without_quotes(message), want);
    }

    #[test]
    fn what_a_message_quotes_is_cut_out() {
        check(
            "byte index 3 is not a char boundary; it is inside 'ü' (bytes 2..4) of `Müller zahlt`",
            "byte index 3 is not a char boundary; it is inside '…' (bytes 2..4) of `…`",
        );
        check(
            "called `Result::unwrap()` on an `Err` value: Foo(\"Kinvolk \\\"GmbH\\\"\")",
            "called `Result::unwrap()` on an `Err` value: Foo(\"…\")",
        );
        check("no end of `Microsoft", "no end of …");
        check("it can't be, and won't", "it can't be, and won't");
        check(
            "assertion failed\n  left: Kinvolk\n right: Azure",
            "assertion failed",
        );
        check(
            "index out of bounds: the len is 3 but the index is 7",
            "index out of bounds: the len is 3 but the index is 7",
        );
    }

    #[test]
    fn a_report_says_where_and_what() {
        let text = report("main", "src/ui/app/mod.rs:1:2", "no `Kinvolk`", "0: here");
        for part in [
            env!("CARGO_PKG_VERSION"),
            "main",
            "src/ui/app/mod.rs:1:2",
            "0: here",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains("Kinvolk"), "{text}");
    }

    /// The hook is the process's own: other tests' panics may be written here too.
    #[test]
    fn a_panic_is_written_and_one_of_a_worker_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let before = std::panic::take_hook();
        let reports = CrashReports::new(folder.path().to_owned());
        let hook = reports.clone();
        std::panic::set_hook(Box::new(move |info| write(&hook, info)));
        for name in ["worker 9", "panic test"] {
            let thread = thread::Builder::new().name(name.to_owned());
            let thread = thread.spawn(|| panic!("on purpose, {}", 1 + 1));
            assert!(thread.expect("a thread").join().is_err());
        }
        std::panic::set_hook(before);
        let written: Vec<String> = std::fs::read_dir(folder.path())
            .expect("the folder")
            .filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok())
            .collect();
        let ours = |thread: &str| {
            let of = format!("thread: {thread}\n");
            written.iter().filter(|text| text.contains(&of)).count()
        };
        assert_eq!(
            (ours("panic test"), ours("worker 9")),
            (1, 0),
            "{written:?}"
        );
        assert!(
            written
                .iter()
                .any(|text| text.contains("message: on purpose, 2"))
        );
    }
}
