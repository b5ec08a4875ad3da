//! Turns `i18n/<lang>/*.ftl` into `$OUT_DIR/messages.rs`: one typed function per message, and the embedded files.
//! Invariant: where this succeeds, no message, argument or reference is missing in any language; see `check`.

#[path = "src/l10n/check.rs"]
mod check;

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use check::{ArgumentType, Message, Source};

/// The language whose comments declare the arguments.
const REFERENCE: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("no CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    // A folder is watched with all it contains, so new and removed files count too.
    for path in ["build.rs", "src/l10n/check.rs", "src/l10n/check", "i18n"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let sources = sources(&root)?;
    match check::check(REFERENCE, &sources) {
        Ok(messages) => {
            let text = format!("{}{}", resources(&root, &sources), functions(&messages));
            Ok(fs::write(out.join("messages.rs"), text)?)
        }
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            Err(format!(
                "{} problems in the message files, see above",
                problems.len()
            )
            .into())
        }
    }
}

/// Every message file, by language, then by name.
fn sources(root: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    let mut sources = Vec::new();
    for folder in sorted(&root.join("i18n"))?
        .into_iter()
        .filter(|it| it.is_dir())
    {
        let language = name(&folder)?;
        for file in sorted(&folder)?
            .into_iter()
            .filter(|it| it.extension().is_some_and(|it| it == "ftl"))
        {
            let path = format!("i18n/{language}/{}", name(&file)?);
            let text = fs::read_to_string(&file).map_err(|error| format!("{path}: {error}"))?;
            sources.push(Source {
                language: language.clone(),
                path,
                text,
            });
        }
    }
    if sources.iter().any(|it| it.language == REFERENCE) {
        Ok(sources)
    } else {
        Err(format!("no message files in i18n/{REFERENCE}").into())
    }
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries
        .map(|it| Ok(it?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> Result<String, Box<dyn Error>> {
    let name = path.file_name().and_then(|it| it.to_str());
    Ok(name
        .ok_or_else(|| format!("{} is not named in UTF-8", path.display()))?
        .to_owned())
}

/// The constants `LANGUAGES` and `RESOURCES`.
fn resources(root: &Path, sources: &[Source]) -> String {
    let mut languages: Vec<&str> = sources.iter().map(|it| it.language.as_str()).collect();
    languages.dedup();
    let mut text = format!(
        "/// The languages that have messages, by tag.\n\
         pub const LANGUAGES: &[&str] = &{languages:?};\n\n\
         /// Every message file: language tag and content.\n\
         pub(crate) const RESOURCES: &[(&str, &str)] = &[\n"
    );
    for source in sources {
        let path = root.join(&source.path);
        writeln!(
            text,
            "    ({:?}, include_str!({:?})),",
            source.language, path
        )
        .expect("writing to a String");
    }
    text.push_str("];\n");
    text
}

/// One function per message.
fn functions(messages: &[Message]) -> String {
    let mut text = String::new();
    for message in messages {
        text.push('\n');
        text.push_str(&function(message));
    }
    text
}

fn function(message: &Message) -> String {
    let mut text = String::from("/// ```text\n");
    for line in message.text.lines() {
        writeln!(text, "/// {line}").expect("writing to a String");
    }
    text.push_str("/// ```\n");
    let mut parameters = String::from("l: &Localizer");
    let mut values = String::new();
    for (name, kind) in &message.arguments {
        let (rust, variant) = match kind {
            ArgumentType::Text => ("&str", "Text"),
            ArgumentType::Number => ("u64", "Number"),
            ArgumentType::Date => ("jiff::civil::Date", "Date"),
            ArgumentType::DateTime => ("&jiff::Zoned", "DateTime"),
        };
        let parameter = identifier(name);
        write!(parameters, ", {parameter}: {rust}").expect("writing to a String");
        write!(values, "({name:?}, Argument::{variant}({parameter})), ")
            .expect("writing to a String");
    }
    let name = identifier(&message.id);
    writeln!(
        text,
        "pub fn {name}({parameters}) -> String {{\n    l.message({:?}, &[{}])\n}}",
        message.id,
        values.trim_end_matches(", ")
    )
    .expect("writing to a String");
    text
}

/// `import-done` as `import_done`; a word of the language gets a trailing underscore.
fn identifier(id: &str) -> String {
    const WORDS: &str = " as async await box break const continue crate do dyn else enum extern false final fn for gen \
        if impl in l let loop match mod move mut pub ref return self static struct super trait true try type \
        typeof unsafe use virtual where while yield ";
    let name = id.replace('-', "_").to_lowercase();
    if WORDS.contains(&format!(" {name} ")) {
        name + "_"
    } else {
        name
    }
}
