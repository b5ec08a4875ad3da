//! Which chord does what.
//! Invariant: within one scope, and between the one that holds anywhere and the reader's or
//! the translation editor's, a chord does one thing: the command listed first keeps it. The
//! reader and the editor are never listened to at once, so each may use what the other has.

use std::collections::BTreeMap;

use super::{BadChord, Chord, Command, Scope};

/// Two commands that ask for one chord.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict {
    pub chord: Chord,
    pub kept: Command,
    pub refused: Command,
}

/// A command that was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    pub command: Command,
    /// The caret takes the selection along.
    pub extend: bool,
}

/// The defaults with a person's changes.
#[derive(Debug, Clone)]
pub struct KeyMap {
    by_chord: BTreeMap<Chord, Command>,
    /// Those of the translation editor.
    in_translation: BTreeMap<Chord, Command>,
    by_command: BTreeMap<Command, Vec<Chord>>,
    conflicts: Vec<Conflict>,
    bad: Vec<(String, BadChord)>,
}

impl Default for KeyMap {
    fn default() -> Self {
        Self::new(&BTreeMap::new())
    }
}

impl KeyMap {
    /// The defaults, with the chords of `changed` (by command id) in place of theirs.
    /// A chord a person chose wins over another command's default.
    pub fn new(changed: &BTreeMap<String, Vec<String>>) -> Self {
        let mut map = Self {
            by_chord: BTreeMap::new(),
            in_translation: BTreeMap::new(),
            by_command: BTreeMap::new(),
            conflicts: Vec::new(),
            bad: Vec::new(),
        };
        let all = Command::all();
        let (chosen, default): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|command| changed.contains_key(command.id()));
        for command in chosen {
            for text in changed.get(command.id()).into_iter().flatten() {
                map.give(command, text);
            }
        }
        for command in default {
            for text in command.default_keys() {
                map.give(command, text);
            }
        }
        map
    }

    /// The same with the keys that labels have of their own, by their place in the scheme. One
    /// that another command has stays with it; the key of a place gives way.
    #[must_use]
    pub fn with_labels<'a>(mut self, own: impl IntoIterator<Item = (u8, &'a str)>) -> Self {
        for (slot, text) in own {
            let (Ok(chord), command) = (text.parse::<Chord>(), Command::Tag(slot)) else {
                continue;
            };
            match self.by_chord.get(&chord) {
                Some(&other @ Command::Tag(_)) => {
                    let chords = self.by_command.entry(other).or_default();
                    chords.retain(|it| *it != chord);
                }
                Some(_) => continue,
                None => {}
            }
            self.by_chord.insert(chord, command);
            self.by_command.entry(command).or_default().insert(0, chord);
        }
        self
    }

    fn give(&mut self, command: Command, text: &str) {
        let chord = match text.parse::<Chord>() {
            Ok(chord) => chord,
            Err(error) => {
                self.bad.push((text.to_owned(), error));
                return;
            }
        };
        if let Some(kept) = self.rival(chord, command.scope()) {
            if kept != command {
                self.conflicts.push(Conflict {
                    chord,
                    kept,
                    refused: command,
                });
            }
            return;
        }
        let map = match command.scope() {
            Scope::Translation => &mut self.in_translation,
            Scope::Anywhere | Scope::Reader => &mut self.by_chord,
        };
        map.insert(chord, command);
        self.by_command.entry(command).or_default().push(chord);
    }

    /// The command that has a chord already where one of this scope would be heard.
    fn rival(&self, chord: Chord, scope: Scope) -> Option<Command> {
        let usual = self.by_chord.get(&chord).copied();
        let anywhere = usual.filter(|command| command.scope() == Scope::Anywhere);
        let translating = self.in_translation.get(&chord).copied();
        match scope {
            Scope::Anywhere => usual.or(translating),
            Scope::Reader => usual,
            Scope::Translation => translating.or(anywhere),
        }
    }

    /// What a chord does while the translation editor has the focus; `typing`: in its field.
    pub fn hear_translating(&self, chord: Chord, typing: bool) -> Option<Heard> {
        let own = self.in_translation.get(&chord).copied();
        let comment = || {
            let usual = self.by_chord.get(&chord).copied();
            usual.filter(|command| !typing && *command == Command::NewComment)
        };
        let command = own
            .filter(|_| chord.is_never_text())
            .or_else(comment)
            .or_else(|| self.command(chord, false))?;
        let extend = false;
        Some(Heard { command, extend })
    }

    /// What `chord` does while the reader has the focus, or while something else has.
    /// Chords that could be typing do nothing outside the reader.
    pub fn command(&self, chord: Chord, in_reader: bool) -> Option<Command> {
        let command = *self.by_chord.get(&chord)?;
        let heard = match command.scope() {
            _ if in_reader => true,
            Scope::Reader | Scope::Translation => false,
            Scope::Anywhere => chord.is_never_text(),
        };
        heard.then_some(command)
    }

    /// The same, and what a caret command's chord does with Shift added: where it is not bound
    /// itself, it extends the selection.
    pub fn hear(&self, chord: Chord, in_reader: bool) -> Option<Heard> {
        let extend = false;
        if let Some(command) = self.command(chord, in_reader) {
            return Some(Heard { command, extend });
        }
        let mut bare = chord;
        bare.shift = false;
        let bound = !chord.shift || self.by_chord.contains_key(&chord);
        match self.command(bare, in_reader) {
            Some(command @ Command::Caret(_)) if !bound => Some(Heard {
                command,
                extend: true,
            }),
            _ => None,
        }
    }

    /// The command a chord belongs to, wherever it is heard.
    pub fn holder(&self, chord: Chord) -> Option<Command> {
        let usual = self.by_chord.get(&chord).copied();
        usual.or_else(|| self.in_translation.get(&chord).copied())
    }

    /// The command that would have to give a chord up for this one.
    pub fn holder_against(&self, chord: Chord, command: Command) -> Option<Command> {
        self.rival(chord, command.scope())
    }

    /// The chords of a command, the one to show first.
    pub fn chords(&self, command: Command) -> &[Chord] {
        self.by_command.get(&command).map_or(&[], Vec::as_slice)
    }

    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// What a person wrote that names no chord.
    pub fn bad(&self) -> &[(String, BadChord)] {
        &self.bad
    }
}
