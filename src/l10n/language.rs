//! The languages Glossator speaks.
//! Invariant: every variant but `Pseudo` has a folder of its own name below `i18n/`, and every folder a variant.

use icu_locale_core::{Locale, locale};

/// A language of the user interface; not a language of the texts, of which there are many more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UiLanguage {
    /// English; dates as in British English.
    English,
    /// German.
    German,
    /// Italian.
    Italian,
    /// Japanese.
    Japanese,
    /// English in disguise, a third longer: a string that escaped translation stays plain and stands out.
    Pseudo,
}

impl UiLanguage {
    /// The languages a person can choose, in the order of a menu.
    pub const CHOICES: [Self; 4] = [Self::English, Self::German, Self::Italian, Self::Japanese];

    /// Every language, the pseudo-language included.
    pub const ALL: [Self; 5] = [
        Self::English,
        Self::German,
        Self::Italian,
        Self::Japanese,
        Self::Pseudo,
    ];

    /// The language of a tag such as `de`, `de-AT` or `de_CH.UTF-8`; region, script and encoding are passed over.
    /// `en-XA` and `pseudo` are the pseudo-language. `None` if Glossator does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag
            .trim()
            .split(['.', '@'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if tag == "pseudo" || tag == "en-xa" || tag == "en_xa" {
            return Some(Self::Pseudo);
        }
        match tag.split(['-', '_']).next().unwrap_or_default() {
            "en" | "c" | "posix" => Some(Self::English),
            "de" => Some(Self::German),
            "it" => Some(Self::Italian),
            "ja" => Some(Self::Japanese),
            _ => None,
        }
    }

    /// The language to begin with: the environment variable `GLOSSATOR_LANG` if it is set (a tag, see
    /// [`Self::from_tag`]; one that is unknown means English), else the first of the system's preferred languages that
    /// Glossator speaks, else English.
    pub fn system() -> Self {
        let wish = std::env::var("GLOSSATOR_LANG").ok();
        Self::choose(wish.as_deref(), sys_locale::get_locales())
    }

    fn choose(wish: Option<&str>, mut preferred: impl Iterator<Item = String>) -> Self {
        let found = match wish.filter(|it| !it.trim().is_empty()) {
            Some(tag) => Self::from_tag(tag),
            None => preferred.find_map(|tag| Self::from_tag(&tag)),
        };
        found.unwrap_or(Self::English)
    }

    /// The BCP 47 tag. The pseudo-language has `en-XA`, the private-use tag customary for it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Italian => "it",
            Self::Japanese => "ja",
            Self::Pseudo => "en-XA",
        }
    }

    /// The language's name for itself, as it stands in a list of languages.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Italian => "Italiano",
            Self::Japanese => "日本語",
            Self::Pseudo => "Ƥşeeuuḓoo",
        }
    }

    /// The folder below `i18n/` with the messages.
    pub(super) const fn folder(self) -> &'static str {
        match self {
            Self::Pseudo => "en",
            other => other.tag(),
        }
    }

    /// The locale for dates, numbers and lists. English goes by British custom: the day before the month, 24 hours.
    pub(super) const fn locale(self) -> Locale {
        match self {
            Self::English | Self::Pseudo => locale!("en-GB"),
            Self::German => locale!("de"),
            Self::Italian => locale!("it"),
            Self::Japanese => locale!("ja"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::UiLanguage::{self, *};

    #[track_caller]
    fn tag(tag: &str, want: Option<UiLanguage>) {
        assert_eq!(UiLanguage::from_tag(tag), want);
    }

    #[test]
    fn tags_of_systems_are_understood() {
        tag("de", Some(German));
        tag("de-AT", Some(German));
        tag("de_CH.UTF-8", Some(German));
        tag("ja_JP.eucJP", Some(Japanese));
        tag("it_IT@euro", Some(Italian));
        tag("EN-us", Some(English));
        tag("C.UTF-8", Some(English));
        tag("en-XA", Some(Pseudo));
        tag("pseudo", Some(Pseudo));
        tag("fr", None);
        tag("deutsch", None);
        tag("", None);
    }

    #[track_caller]
    fn choose(wish: Option<&str>, preferred: &[&str], want: UiLanguage) {
        assert_eq!(
            UiLanguage::choose(wish, preferred.iter().map(ToString::to_string)),
            want
        );
    }

    #[test]
    fn a_wish_comes_before_the_system() {
        choose(Some("ja"), &["de-DE"], Japanese);
        choose(Some(""), &["de-DE"], German);
        choose(Some("tlh"), &["de-DE"], English);
        choose(None, &["fr-FR", "it-CH"], Italian);
        choose(None, &["fr-FR"], English);
        choose(None, &[], English);
    }

    #[test]
    fn every_tag_leads_back() {
        for language in UiLanguage::ALL {
            tag(language.tag(), Some(language));
        }
    }

    #[test]
    fn every_folder_of_messages_has_its_language() {
        let mut folders: Vec<&str> = UiLanguage::CHOICES.iter().map(|it| it.folder()).collect();
        folders.sort_unstable();
        assert_eq!(folders, crate::l10n::messages::LANGUAGES);
    }
}
