//! What every panel needs to show itself: words, colours, keys, settings.

use jiff::{Timestamp, tz::TimeZone};

use crate::{
    action::command::{Command, KeyMap},
    explain,
    l10n::Localizer,
    model::{LabelKey, Scheme},
    workspace::settings::Settings,
};

use super::theme::{Theme, Tone};

#[derive(Debug)]
pub struct Look<'a> {
    pub l: &'a Localizer,
    pub theme: &'a Theme,
    pub keymap: &'a KeyMap,
    pub settings: &'a Settings,
    pub zone: &'a TimeZone,
}

impl<'a> Look<'a> {
    pub fn new(
        l: &'a Localizer,
        theme: &'a Theme,
        keymap: &'a KeyMap,
        settings: &'a Settings,
        zone: &'a TimeZone,
    ) -> Self {
        Self {
            l,
            theme,
            keymap,
            settings,
            zone,
        }
    }

    /// The first chord of a command, in words; empty where it has none.
    pub fn keys(&self, command: Command) -> String {
        let chord = self.keymap.chords(command).first();
        chord.map_or_else(String::new, |&chord| explain::chord(self.l, chord))
    }

    /// What a command is called; label keys by their labels.
    pub fn command(&self, command: Command, scheme: Option<&Scheme>) -> String {
        explain::command(self.l, command, &self.label_names(scheme))
    }

    pub fn label_names(&self, scheme: Option<&Scheme>) -> Vec<String> {
        let labels = scheme.map_or(&[][..], |scheme| &scheme.labels);
        labels
            .iter()
            .map(|label| explain::label(self.l, label))
            .collect()
    }

    /// The name of a label by its key.
    pub fn label(&self, scheme: &Scheme, key: &LabelKey) -> String {
        scheme
            .label(key.as_str())
            .map_or_else(|| key.to_string(), |label| explain::label(self.l, label))
    }

    /// The colours of a label by its key; one the scheme lacks gets the last tone.
    pub fn tone(&self, scheme: &Scheme, key: &LabelKey) -> Tone {
        let place = scheme.labels.iter().position(|label| label.key == *key);
        self.tone_at(scheme, place)
    }

    pub fn tone_at(&self, scheme: &Scheme, place: Option<usize>) -> Tone {
        let label = place.and_then(|place| scheme.labels.get(place));
        let color = label.map(|label| label.color.as_str());
        let color = color.filter(|color| !color.is_empty());
        self.theme.label_tone(place.unwrap_or(7), color)
    }

    pub fn moment(&self, at: Timestamp) -> String {
        self.l.date_time(at, self.zone)
    }

    /// The time of day alone, where the day is plain.
    pub fn time(&self, at: Timestamp) -> String {
        self.l.time(at.to_zoned(self.zone.clone()).time())
    }
}
