//! Languages by tag, and what language a text is in.
//! Invariant: a `Language` is a well-formed BCP 47 tag in canonical case.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use icu_locale_core::Locale;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::script::Script;
use super::writing::{Writing, of_whatlang, only_language_of, scripts_of};

/// A language as BCP 47 has it, such as `de`, `zh-Hant-TW`. Ordered by tag.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(Arc<str>);

/// A string that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("»{given}« is no language tag; tags look like de, pt-BR or zh-Hant")]
pub struct LanguageError {
    /// The first 80 characters of what was given.
    pub given: String,
}

impl Language {
    /// Reads a tag in any case, with `-` or `_` between its parts; `de_at` becomes `de-AT`.
    ///
    /// Spec: Unicode locale identifiers (UTS #35) as in icu_locale_core 2.4, which is BCP 47
    /// without extended language subtags (`zh-yue`) and irregular old tags (`i-klingon`).
    /// Deprecated codes are kept (`iw` does not become `he`).
    ///
    /// # Errors
    /// [`LanguageError`] when it is not well-formed; whether the language exists is not asked.
    pub fn parse(tag: &str) -> Result<Self, LanguageError> {
        match Locale::try_from_str(&tag.replace('_', "-")) {
            Ok(locale) => Ok(Self(locale.to_string().into())),
            Err(_) => Err(LanguageError {
                given: tag.chars().take(80).collect(),
            }),
        }
    }

    /// The tag, such as `zh-Hant`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first subtag: `zh` of `zh-Hant`; `und` where no language is named.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The subtags after the primary one.
    pub(super) fn further(&self) -> impl Iterator<Item = &str> {
        self.0.split('-').skip(1)
    }

    /// Only for the tags of this program's own tables, which a test holds to canonical form.
    fn known(tag: &'static str) -> Self {
        Self(tag.into())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.0)
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        Self::parse(tag)
    }
}

impl TryFrom<String> for Language {
    type Error = LanguageError;

    fn try_from(tag: String) -> Result<Self, LanguageError> {
        Self::parse(&tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.as_str().to_owned()
    }
}

/// What a guess rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GuessedBy {
    /// The source said so and the script does not contradict it.
    Declared,
    /// The script is that of practically one language.
    Script,
    /// Letter statistics, and those were reliable.
    Statistics,
}

/// The language a text seems to be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The language; with region and script only as far as declared.
    pub language: Language,
    /// What it rests on.
    pub how: GuessedBy,
}

/// How much of a text is looked at, in bytes: whole articles, but not whole archives.
const SAMPLE: usize = 128 * 1024;
/// Han alone says Chinese only from this many characters on; below it may be a Japanese headline.
const ENOUGH_HAN: u64 = 40;

/// Guesses the language of `text` from what its source declares, its script and its letters.
///
/// The declared language wins unless the writing of the text rules it out. Kana make a text
/// Japanese even amid kanji and many Latin names; then comes the language of the script, where
/// practically only one uses it; then statistics, where reliable. Han without kana is Chinese
/// only at some length, since Japanese headlines do without kana. `None` when nothing is sure.
/// Looks at the first 128 KiB.
#[must_use]
pub fn guess(text: &str, declared: Option<&Language>) -> Option<Guess> {
    let text = &text[..text.floor_char_boundary(SAMPLE)];
    let writing = Writing::of(text);
    if let Some(language) = declared
        && !matches!(language.primary(), "und" | "mul" | "zxx" | "mis")
        && !contradicts(&writing, language)
    {
        return Some(Guess {
            language: language.clone(),
            how: GuessedBy::Declared,
        });
    }
    let leading = writing.leading()?;
    let by_script = if leading == Script::Han {
        writing.is_japanese().then_some("ja")
    } else {
        only_language_of(leading)
    };
    if let Some(tag) = by_script {
        return Some(Guess {
            language: Language::known(tag),
            how: GuessedBy::Script,
        });
    }
    if leading == Script::Han && writing.han() < ENOUGH_HAN {
        return None;
    }
    let info = whatlang::detect(&writing.letters_of(text, leading))?;
    info.is_reliable().then(|| Guess {
        language: Language::known(of_whatlang(info.lang())),
        how: GuessedBy::Statistics,
    })
}

/// Whether the leading writing of a text cannot be that of the language.
fn contradicts(writing: &Writing, language: &Language) -> bool {
    let (Some(leading), Some(scripts)) = (writing.leading(), scripts_of(language)) else {
        return false;
    };
    !scripts.contains(&leading)
        || (leading == Script::Han
            && matches!(
                language.primary(),
                "zh" | "yue" | "wuu" | "nan" | "hak" | "lzh"
            )
            && writing.is_japanese())
}
