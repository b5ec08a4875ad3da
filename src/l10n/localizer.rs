//! A language made ready to speak.
//! Invariant: the bundle holds every message `messages` has a function for.

use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::UiLanguage;
use super::messages::RESOURCES;
use super::numbers::{Lists, Numbers, fluent_number};
use super::pseudo::disguise;
use super::times::Times;

/// Speaks one language: pass it to the functions of [`messages`](super::messages), or ask it for numbers and dates.
///
/// It may be shared between threads. Making one parses that language's files (a millisecond or so): keep it.
///
/// Arguments are put in as they are, which is right where text is read in one direction only, as on a command line.
/// A window that shows Arabic or Hebrew names inside German sentences takes [`Self::with_isolation`].
pub struct Localizer {
    language: UiLanguage,
    bundle: FluentBundle<FluentResource>,
    numbers: Numbers,
    lists: Lists,
    times: Times,
}

/// An argument of a message, made by the generated functions.
pub(super) enum Argument<'a> {
    /// Put in as it is.
    Text(&'a str),
    /// Written the locale's way; plural selectors see the number. Exact up to 2⁵³.
    Number(u64),
    /// Written the locale's way.
    #[allow(dead_code, reason = "used as soon as a message declares a (Date)")]
    Date(jiff::civil::Date),
    /// Written the locale's way, in its own time zone.
    #[allow(dead_code, reason = "used as soon as a message declares a (DateTime)")]
    DateTime(&'a jiff::Zoned),
}

impl Localizer {
    /// Makes `language` ready, without isolation marks.
    ///
    /// # Panics
    /// If a file embedded in the program is not what the build has checked.
    pub fn new(language: UiLanguage) -> Self {
        let id: LanguageIdentifier = language.folder().parse().expect("our tags are well-formed");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(fluent_number));
        if language == UiLanguage::Pseudo {
            bundle.set_transform(Some(disguise));
        }
        bundle.add_builtins().expect("nothing is there yet");
        for (_, text) in RESOURCES
            .iter()
            .filter(|(folder, _)| *folder == language.folder())
        {
            let resource =
                FluentResource::try_new((*text).to_owned()).expect("checked by build.rs");
            bundle
                .add_resource(resource)
                .expect("checked by build.rs: no message is there twice");
        }
        let locale = language.locale();
        Self {
            language,
            bundle,
            numbers: Numbers::new(&locale),
            lists: Lists::new(&locale),
            times: Times::new(&locale),
        }
    }

    /// Puts the marks FSI (U+2068) and PDI (U+2069) round every argument, so that a name written right to left does
    /// not disturb the sentence round it. For the window, whose text layout knows them; terminals often show boxes.
    #[must_use]
    pub fn with_isolation(mut self, on: bool) -> Self {
        self.bundle.set_use_isolating(on);
        self
    }

    /// The language spoken.
    pub const fn language(&self) -> UiLanguage {
        self.language
    }

    /// A whole number with the locale's digits grouped: `12.345` in German.
    pub fn number(&self, number: u64) -> String {
        self.numbers.integer(number)
    }

    /// A share as a percentage with one decimal: `0.642` is `64,2 %` in German. `–` if it is not finite.
    pub fn percent(&self, share: f64) -> String {
        self.numbers.percent(share, 1, self.language)
    }

    /// The same without decimals: `64 %`.
    pub fn whole_percent(&self, share: f64) -> String {
        self.numbers.percent(share, 0, self.language)
    }

    /// A number with so many digits after the point: `0.9634` with three is `0,963` in German.
    /// `–` if it is not finite.
    pub fn fraction(&self, value: f64, digits: usize) -> String {
        self.numbers.fraction(value, digits)
    }

    /// Items joined by commas and the word for "and".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.and(items)
    }

    /// Items joined by commas and the word for "or".
    pub fn alternatives<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.or(items)
    }

    /// A day: `29 Apr 2021`, `29.04.2021`.
    pub fn date(&self, date: jiff::civil::Date) -> String {
        self.times.date(date)
    }

    /// A moment to the minute, as clocks in `zone` show it: `29 Apr 2021, 14:03`.
    pub fn date_time(&self, moment: jiff::Timestamp, zone: &jiff::tz::TimeZone) -> String {
        self.times
            .date_time(moment.to_zoned(zone.clone()).datetime())
    }

    /// A time of day to the minute: `14:03`.
    pub fn time(&self, time: jiff::civil::Time) -> String {
        self.times.time(time)
    }

    /// A message in this language. What cannot be resolved shows as `⟦id⟧`, and stops a debug build.
    pub(super) fn message(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            args.set(*name, self.value(argument));
        }
        let pattern = self.bundle.get_message(id).and_then(|it| it.value());
        let mut errors = Vec::new();
        let text = pattern.map(|it| self.bundle.format_pattern(it, Some(&args), &mut errors));
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        debug_assert!(text.is_some(), "{id} is not there");
        text.filter(|_| errors.is_empty())
            .map_or_else(|| format!("⟦{id}⟧"), |it| it.into_owned())
    }

    fn value<'a>(&self, argument: &Argument<'a>) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => FluentValue::from(*text),
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Date(date) => self.times.date(*date).into(),
            Argument::DateTime(moment) => self.times.date_time(moment.datetime()).into(),
        }
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Localizer")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
