//! Checks the message files of all languages against each other.
//! Compiled twice: into `build.rs`, which refuses to build on any [`Problem`], and into the library's tests.
//! Pure: strings in, messages or problems out; nothing is read from disk here.
//!
//! What holds after [`check`] returned `Ok`: every language has the same messages with the same arguments, every
//! argument is declared with its type in the reference language, and every reference leads somewhere.
//! Spec: Fluent Syntax 1.0, less attributes (they are refused) and less functions other than `NUMBER`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use source::{Definition, Definitions, read};

// Modules are named by path: `build.rs` and the library would otherwise look for them in different places.
#[path = "check/source.rs"]
mod source;

/// One message file.
#[derive(Debug, Clone)]
pub struct Source {
    /// Folder below `i18n/`, a language tag.
    pub language: String,
    /// How problems name the file, such as `i18n/de/cli.ftl`.
    pub path: String,
    /// Fluent source.
    pub text: String,
}

/// The type of an argument, as declared by `# $name (Type)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgumentType {
    /// `(String)`
    Text,
    /// `(Number)`: a count, which plural selectors understand.
    Number,
    /// `(Date)`: a day in the civil calendar.
    Date,
    /// `(DateTime)`: a moment in a time zone.
    DateTime,
}

/// A message every language has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The identifier, in kebab case.
    pub id: String,
    /// The arguments in the order of their declaration.
    pub arguments: Vec<(String, ArgumentType)>,
    /// The reference language's text, in Fluent syntax.
    pub text: String,
}

/// Why the files cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file at fault.
    pub path: String,
    /// The line at fault, from 1.
    pub line: usize,
    /// What is wrong, with the identifier concerned.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// Checks `sources` and returns the messages, sorted by identifier; `reference` is the language that declares arguments.
///
/// # Errors
/// Every problem found, sorted by file and line.
pub fn check(reference: &str, sources: &[Source]) -> Result<Vec<Message>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut languages: BTreeMap<&str, Definitions> = BTreeMap::new();
    for source in sources {
        read(
            source,
            languages.entry(&source.language).or_default(),
            &mut problems,
        );
    }
    let empty = Definitions::new();
    let english = languages.get(reference).unwrap_or(&empty);
    for definitions in languages.values() {
        check_references(definitions, &mut problems);
    }
    for (id, definition) in messages(english) {
        check_declared(id, definition, english, &mut problems);
    }
    for (language, definitions) in languages
        .iter()
        .filter(|(language, _)| **language != reference)
    {
        check_against(english, language, definitions, sources, &mut problems);
    }
    if problems.is_empty() {
        Ok(messages(english)
            .map(|(id, it)| Message {
                id: id.clone(),
                arguments: it.declared.clone(),
                text: it.text.clone(),
            })
            .collect())
    } else {
        problems.sort();
        problems.dedup();
        Err(problems)
    }
}

fn messages(definitions: &Definitions) -> impl Iterator<Item = (&String, &Definition)> {
    definitions.iter().filter(|(id, _)| !id.starts_with('-'))
}

fn check_references(definitions: &Definitions, problems: &mut Vec<Problem>) {
    for (id, definition) in definitions {
        let mut problem = |what: String| {
            problems.push(Problem {
                path: definition.path.clone(),
                line: definition.line,
                what,
            })
        };
        for message in definition
            .uses
            .messages
            .iter()
            .filter(|it| !definitions.contains_key(*it))
        {
            problem(format!("`{id}` refers to the missing message `{message}`"));
        }
        for term in definition
            .uses
            .terms
            .iter()
            .filter(|it| !definitions.contains_key(*it))
        {
            problem(format!("`{id}` refers to the missing term `{term}`"));
        }
        if reachable(id, definitions).contains(id.as_str()) {
            problem(format!("`{id}` refers to itself"));
        }
    }
}

fn check_declared(
    id: &str,
    definition: &Definition,
    english: &Definitions,
    problems: &mut Vec<Problem>,
) {
    let used = arguments(id, english);
    let mut problem = |what: String| {
        problems.push(Problem {
            path: definition.path.clone(),
            line: definition.line,
            what,
        })
    };
    let mut declared = BTreeSet::new();
    for (name, _) in &definition.declared {
        if !declared.insert(name.as_str()) {
            problem(format!("`{id}` declares `${name}` twice"));
        }
        if !used.contains(name.as_str()) {
            problem(format!("`{id}` declares `${name}` but does not use it"));
        }
    }
    for name in used.difference(&declared) {
        problem(format!(
            "`{id}` uses `${name}` without declaring it: put `# ${name} (String)` before it"
        ));
    }
}

fn check_against(
    english: &Definitions,
    language: &str,
    definitions: &Definitions,
    sources: &[Source],
    problems: &mut Vec<Problem>,
) {
    for (id, reference) in messages(english) {
        let Some(definition) = definitions.get(id) else {
            let file = reference.path.rsplit('/').next().unwrap_or_default();
            let near = sources
                .iter()
                .find(|it| it.language == language && it.path.ends_with(&format!("/{file}")));
            let path = near.map_or_else(|| format!("i18n/{language}/{file}"), |it| it.path.clone());
            let line = near.map_or(1, |it| it.text.lines().count().max(1));
            let what = format!(
                "`{id}` is missing; it is in {}:{}",
                reference.path, reference.line
            );
            problems.push(Problem { path, line, what });
            continue;
        };
        let (want, got) = (arguments(id, english), arguments(id, definitions));
        let mut problem = |what: String| {
            problems.push(Problem {
                path: definition.path.clone(),
                line: definition.line,
                what,
            })
        };
        for name in got.difference(&want) {
            problem(format!(
                "`{id}` uses `${name}`, which {}:{} does not",
                reference.path, reference.line
            ));
        }
        for name in want.difference(&got) {
            problem(format!(
                "`{id}` does not use `${name}`, which {}:{} does",
                reference.path, reference.line
            ));
        }
    }
    for (id, definition) in messages(definitions).filter(|(id, _)| !english.contains_key(*id)) {
        let what = format!("`{id}` is one too many: the reference language does not have it");
        problems.push(Problem {
            path: definition.path.clone(),
            line: definition.line,
            what,
        });
    }
}

/// The arguments of a message, those of the messages it refers to included. A term gets its own, not the message's.
fn arguments<'a>(id: &'a str, definitions: &'a Definitions) -> BTreeSet<&'a str> {
    let mut found = reachable(id, definitions);
    found.insert(id);
    found.retain(|it| !it.starts_with('-'));
    let found = found.iter().filter_map(|it| definitions.get(*it));
    found
        .flat_map(|it| it.uses.arguments.iter().map(String::as_str))
        .collect()
}

/// What a definition refers to, directly or not; itself only if there is a way back to it.
fn reachable<'a>(id: &str, definitions: &'a Definitions) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Definition> = definitions.get(id).into_iter().collect();
    while let Some(definition) = open.pop() {
        for next in definition
            .uses
            .messages
            .iter()
            .chain(&definition.uses.terms)
        {
            if found.insert(next.as_str()) {
                open.extend(definitions.get(next));
            }
        }
    }
    found
}

#[cfg(test)]
#[path = "check/tests.rs"]
mod tests;
