//! One message file, read: its messages and terms, what they declare and what they refer to.
//! Faults that show in one file alone are reported here.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::{ArgumentType, Problem, Source};

/// A message or term as it stands in one file.
pub(super) struct Definition {
    pub path: String,
    pub line: usize,
    pub text: String,
    pub declared: Vec<(String, ArgumentType)>,
    pub uses: Uses,
}

/// What a pattern refers to.
#[derive(Default)]
pub(super) struct Uses {
    /// Its own, not those of what it refers to.
    pub arguments: BTreeSet<String>,
    pub messages: BTreeSet<String>,
    pub terms: BTreeSet<String>,
    faults: Vec<String>,
}

/// One language: messages by identifier, terms by `-identifier`.
pub(super) type Definitions = BTreeMap<String, Definition>;

/// Adds what `source` defines to `definitions`, and what is wrong in it to `problems`.
pub(super) fn read(source: &Source, definitions: &mut Definitions, problems: &mut Vec<Problem>) {
    let mut problem = |line: usize, what: String| {
        problems.push(Problem {
            path: source.path.clone(),
            line,
            what,
        })
    };
    let (resource, errors) = match fluent_syntax::parser::parse(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = line_at(&source.text, error.pos.start);
        let junk = source.text.lines().nth(line - 1).unwrap_or_default().trim();
        problem(line, format!("cannot be read near `{junk}`: {error}"));
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &resource.body {
        let (id, pattern, attributes, comment) = match entry {
            Entry::Message(it) => (
                it.id.name.to_owned(),
                it.value.as_ref(),
                &it.attributes,
                &it.comment,
            ),
            Entry::Term(it) => (
                format!("-{}", it.id.name),
                Some(&it.value),
                &it.attributes,
                &it.comment,
            ),
            _ => continue,
        };
        let nth = seen.entry(id.clone()).or_default();
        let line = line_of(&source.text, &id, *nth);
        *nth += 1;
        if !attributes.is_empty() {
            problem(
                line,
                format!(
                    "`{id}` has an attribute `.{}`; attributes are not used here",
                    attributes[0].id.name
                ),
            );
        }
        let mut uses = Uses::default();
        if let Some(pattern) = pattern {
            uses.pattern(pattern);
        }
        for fault in &uses.faults {
            problem(line, format!("`{id}` {fault}"));
        }
        let mut declared = Vec::new();
        for text in comment
            .iter()
            .flat_map(|it| &it.content)
            .filter_map(|it| it.trim().strip_prefix('$'))
        {
            match declaration(text) {
                Ok(one) => declared.push(one),
                Err(what) => problem(line, format!("`{id}`: {what}")),
            }
        }
        if let Some(first) = definitions.get(&id) {
            problem(
                line,
                format!(
                    "`{id}` is there twice, first in {}:{}",
                    first.path, first.line
                ),
            );
            continue;
        }
        let text = source_text(entry);
        definitions.insert(
            id,
            Definition {
                path: source.path.clone(),
                line,
                text,
                declared,
                uses,
            },
        );
    }
}

/// Reads `name (Type) remark`, the part of a comment line after `$`.
fn declaration(text: &str) -> Result<(String, ArgumentType), String> {
    let malformed = || format!("`# ${text}` must read `# $name (String|Number|Date|DateTime)`");
    let (name, rest) = text.split_once('(').ok_or_else(malformed)?;
    let (kind, _) = rest.split_once(')').ok_or_else(malformed)?;
    let kind = match kind {
        "String" => ArgumentType::Text,
        "Number" => ArgumentType::Number,
        "Date" => ArgumentType::Date,
        "DateTime" => ArgumentType::DateTime,
        _ => return Err(malformed()),
    };
    Ok((name.trim().to_owned(), kind))
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let attributes = "refers to an attribute; attributes are not used here";
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.insert(id.name.to_owned());
                self.faults
                    .extend(attribute.as_ref().map(|_| attributes.to_owned()));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.terms.insert(format!("-{}", id.name));
                self.faults
                    .extend(attribute.as_ref().map(|_| attributes.to_owned()));
                self.call(arguments.as_ref());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.faults
                        .push(format!("calls `{}`; only `NUMBER` is known", id.name));
                }
                self.call(Some(arguments));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn call(&mut self, arguments: Option<&CallArguments<&str>>) {
        if let Some(CallArguments { positional, named }) = arguments {
            for one in positional.iter().chain(named.iter().map(|it| &it.value)) {
                self.inline(one);
            }
        }
    }
}

/// The line, from 1, at which `id` is defined for the `nth` time.
fn line_of(text: &str, id: &str, nth: usize) -> usize {
    let starts = |line: &str| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let found = text
        .lines()
        .enumerate()
        .filter(|(_, line)| starts(line))
        .nth(nth);
    found.map_or(1, |(index, _)| index + 1)
}

/// The line, from 1, of a byte offset.
fn line_at(text: &str, offset: usize) -> usize {
    text.bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}

/// The value of a message as it would be written in a file, without identifier and comment.
fn source_text(entry: &Entry<&str>) -> String {
    let mut entry = entry.clone();
    if let Entry::Message(message) = &mut entry {
        message.comment = None;
    }
    let resource = fluent_syntax::ast::Resource { body: vec![entry] };
    let text = fluent_syntax::serializer::serialize(&resource);
    let value = text
        .split_once('=')
        .map_or(text.as_str(), |(_, value)| value);
    let lines: Vec<&str> = value
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line).trim_end())
        .collect();
    lines.join("\n").trim().to_owned()
}
