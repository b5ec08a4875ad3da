//! Where results go: lines for people, or one JSON object for machines.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use crate::{
    cli::exit::Exit,
    explain,
    l10n::{Localizer, messages as m},
    model::{Report, Severity},
};

/// At most so many problems are printed for people; machines get all that are kept.
const SHOWN: usize = 50;

#[derive(Debug)]
pub(super) struct Out {
    l: Localizer,
    object: Option<Map<String, Value>>,
    /// Standard output is gone: a pipe was closed.
    closed: bool,
}

impl Out {
    pub(super) fn new(l: Localizer, json: bool) -> Self {
        Self {
            l,
            object: json.then(Map::new),
            closed: false,
        }
    }

    pub(super) fn l(&self) -> &Localizer {
        &self.l
    }

    pub(super) fn is_json(&self) -> bool {
        self.object.is_some()
    }

    /// A line for people.
    pub(super) fn line(&mut self, line: &str) {
        if self.object.is_none() && !self.closed {
            self.closed = writeln!(io::stdout(), "{line}").is_err();
        }
    }

    /// A member of the object for machines.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        if let Some(object) = &mut self.object {
            object.insert(name.to_owned(), value);
        }
    }

    /// A message about what went wrong.
    pub(super) fn error(&mut self, message: &str) {
        self.set("error", json!(message));
        if self.object.is_none() {
            // There is nowhere left to say that standard error is gone.
            let _ = writeln!(io::stderr(), "{message}");
        }
    }

    /// A line about a result that is itself all of standard output.
    pub(super) fn note(&self, line: &str) {
        let _ = writeln!(io::stderr(), "{line}");
    }

    /// Problems met on the way, to standard error.
    pub(super) fn problems(&mut self, report: &Report) {
        let lines = self.problem_lines(report);
        self.set_problems(report);
        if self.object.is_none() {
            for line in lines {
                let _ = writeln!(io::stderr(), "{line}");
            }
        }
    }

    /// Problems as the result itself, to standard output.
    pub(super) fn problems_as_result(&mut self, report: &Report) {
        self.set_problems(report);
        for line in self.problem_lines(report) {
            self.line(&line);
        }
    }

    fn problem_lines(&self, report: &Report) -> Vec<String> {
        let mut lines: Vec<String> = report
            .problems()
            .iter()
            .take(SHOWN)
            .map(|problem| {
                let severity = explain::severity(&self.l, problem.code.severity());
                format!("{severity}: {}", explain::problem(&self.l, problem))
            })
            .collect();
        let more = report.total().saturating_sub(lines.len());
        if more > 0 {
            lines.push(m::result_more_problems(&self.l, more as u64));
        }
        lines
    }

    fn set_problems(&mut self, report: &Report) {
        if self.object.is_none() {
            return;
        }
        let problems: Vec<Value> = report
            .problems()
            .iter()
            .map(|problem| {
                let mut value = json!(problem);
                if let Some(object) = value.as_object_mut() {
                    object.insert("severity".to_owned(), json!(problem.code.severity()));
                    let message = explain::problem(&self.l, problem);
                    object.insert("message".to_owned(), json!(message));
                }
                value
            })
            .collect();
        self.set("problems", json!(problems));
        let counts = json!({
            "errors": report.count(Severity::Error),
            "warnings": report.count(Severity::Warning),
            "notes": report.count(Severity::Note),
        });
        self.set("problem_counts", counts);
    }

    /// Bytes as they are, such as an export.
    pub(super) fn raw(&mut self, made: io::Result<()>, bytes: &[u8]) -> Exit {
        let written = made.and_then(|()| {
            let mut stdout = io::stdout().lock();
            stdout.write_all(bytes)?;
            stdout.flush()
        });
        match written {
            Ok(()) => Exit::Ok,
            // Whoever closed the pipe has what they wanted.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Ok,
            Err(error) => {
                let message = error.to_string();
                self.error(&message);
                Exit::Problems
            }
        }
    }

    /// The result has been printed otherwise.
    pub(super) fn forget(&mut self) {
        if let Some(object) = &mut self.object {
            object.clear();
        }
    }

    /// Prints the object, if that is wanted and there is something in it.
    pub(super) fn finish(self, exit: Exit) -> Exit {
        if let Some(object) = self.object
            && !object.is_empty()
        {
            // A closed pipe is its reader's wish.
            let _ = writeln!(io::stdout(), "{}", Value::Object(object));
        }
        exit
    }
}
