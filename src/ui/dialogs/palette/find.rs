//! What the palette knows by name, and the fuzzy search in it.
//! Invariant: places of matched letters are graphemes of the text they were found in.

use std::path::PathBuf;

use nucleo_matcher::{
    Matcher, Utf32String,
    pattern::{AtomKind, CaseMatching, Normalization, Pattern},
};

use crate::{
    action::command::Command,
    model::{DocumentId, EntityId},
};

/// Found things that are listed; nobody reads on.
const MOST: usize = 200;
/// Letters that do not stand together are listed while they score this part of the best.
const NEARLY: f32 = 0.85;

/// What Enter leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    Command(Command),
    Document(DocumentId),
    Entity(EntityId),
    Session(PathBuf),
}

/// What to look among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    All,
    Commands,
    Documents,
    Entities,
}

impl Among {
    /// The sign before the letters, and the letters.
    pub fn parse(query: &str) -> (Self, &str) {
        let query = query.trim();
        let mut letters = query.chars();
        // As Japanese input methods write them, too.
        let among = match letters.next() {
            Some('>' | '＞') => Self::Commands,
            Some('#' | '＃') => Self::Documents,
            Some('@' | '＠') => Self::Entities,
            _ => return (Self::All, query),
        };
        (among, letters.as_str().trim_start())
    }

    fn takes(self, target: &Target) -> bool {
        match self {
            Self::All => true,
            Self::Commands => matches!(target, Target::Command(_)),
            Self::Documents => matches!(target, Target::Document(_)),
            Self::Entities => matches!(target, Target::Entity(_)),
        }
    }
}

#[derive(Debug)]
struct Text {
    text: String,
    letters: Utf32String,
}

impl Text {
    fn new(text: String) -> Self {
        let letters = Utf32String::from(text.as_str());
        Self { text, letters }
    }
}

/// One thing that can be chosen, by all its names.
#[derive(Debug)]
pub struct Entry {
    pub target: Target,
    /// Its name.
    pub name: String,
    /// What stands beside it and is searched with it.
    pub tail: String,
    texts: Vec<Text>,
}

impl Entry {
    pub fn new(target: Target, name: String, tail: String, others: Vec<String>) -> Self {
        let whole = match tail.is_empty() {
            true => name.clone(),
            false => format!("{name} {tail}"),
        };
        let others = others.into_iter().filter(|other| *other != name);
        let texts = std::iter::once(whole)
            .chain(others)
            .map(Text::new)
            .collect();
        Self {
            target,
            name,
            tail,
            texts,
        }
    }

    /// The other name it was found by.
    pub fn other(&self, text: usize) -> Option<&str> {
        self.texts
            .get(text)
            .filter(|_| text > 0)
            .map(|text| text.text.as_str())
    }
}

/// An entry and the one of its names it was found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub entry: usize,
    pub text: usize,
}

/// Looks for what a person typed.
pub struct Search {
    matcher: Matcher,
    pattern: Pattern,
    /// How many words were asked for.
    words: usize,
}

impl std::fmt::Debug for Search {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Search")
    }
}

impl Default for Search {
    fn default() -> Self {
        Self::new("")
    }
}

impl Search {
    pub fn new(asked: &str) -> Self {
        Self {
            matcher: Matcher::default(),
            pattern: Pattern::new(
                asked,
                CaseMatching::Ignore,
                Normalization::Smart,
                AtomKind::Fuzzy,
            ),
            words: asked.split_whitespace().count(),
        }
    }

    /// The entries that match, the best first; equals in their order.
    pub fn among(&mut self, entries: &[Entry], among: Among) -> Vec<Found> {
        let mut found: Vec<(u32, Found)> = Vec::new();
        for (at, entry) in entries.iter().enumerate() {
            if !among.takes(&entry.target) {
                continue;
            }
            let mut best: Option<(u32, Found)> = None;
            for (n, text) in entry.texts.iter().enumerate() {
                let letters = text.letters.slice(..);
                let score = self.pattern.score(letters, &mut self.matcher);
                let Some(score) = score else {
                    continue;
                };
                // The name that is shown wins over another that matches as well.
                if best.is_none_or(|(best, _)| score > best) {
                    best = Some((score, Found { entry: at, text: n }));
                }
            }
            found.extend(best);
        }
        found.sort_by(|(a, _), (b, _)| b.cmp(a));
        let best = found.first().map_or(0, |(best, _)| *best);
        let near = (best as f32 * NEARLY) as u32;
        let found = found
            .into_iter()
            .filter(|(score, found)| *score >= near || self.stand_together(entries, *found));
        found.take(MOST).map(|(_, found)| found).collect()
    }

    /// Whether the letters of each word were found side by side.
    fn stand_together(&mut self, entries: &[Entry], found: Found) -> bool {
        let letters = self.letters(entries, found);
        let breaks = letters.windows(2).filter(|pair| pair[1] != pair[0] + 1);
        breaks.count() < self.words
    }

    /// Which graphemes of the text it was found by were matched, in order.
    pub fn letters(&mut self, entries: &[Entry], found: Found) -> Vec<u32> {
        let text = entries
            .get(found.entry)
            .and_then(|entry| entry.texts.get(found.text));
        let mut letters = Vec::new();
        if let Some(text) = text {
            let haystack = text.letters.slice(..);
            self.pattern
                .indices(haystack, &mut self.matcher, &mut letters);
        }
        letters.sort_unstable();
        letters.dedup();
        letters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries() -> Vec<Entry> {
        let entry = |command, name: &str, tail: &str, others: &[&str]| {
            let others = others.iter().map(ToString::to_string).collect();
            Entry::new(
                Target::Command(command),
                name.to_owned(),
                tail.to_owned(),
                others,
            )
        };
        vec![
            entry(
                Command::NextMention,
                "Zur nächsten Nennung gehen",
                "",
                &["Go to next mention"],
            ),
            entry(
                Command::Export,
                "Auszeichnungen exportieren …",
                "",
                &["Export annotations…"],
            ),
            entry(
                Command::Link,
                "アジュール",
                "企業",
                &["Azure", "Microsoft Azure"],
            ),
            entry(Command::Import, "Azure-Blog", "DE", &[]),
            entry(Command::Note, "Alpine walk", "", &[]),
            entry(Command::Unlink, "Unlink", "", &[]),
        ]
    }

    /// `want` are the places of what is found, and the name it was found by.
    #[track_caller]
    fn finds(asked: &str, want: &[(usize, usize)]) {
        let found = Search::new(asked).among(&entries(), Among::All);
        let found: Vec<_> = found
            .iter()
            .map(|found| (found.entry, found.text))
            .collect();
        assert_eq!(found, want, "{asked}");
    }

    #[test]
    fn a_thing_is_found_by_any_of_its_names() {
        finds("nennung", &[(0, 0)]);
        finds("nachsten", &[(0, 0)]);
        finds("アジュ", &[(2, 0)]);
        finds("microsoft az", &[(2, 2)]);
        finds("blog de", &[(3, 0)]);
        finds("企業", &[(2, 0)]);
        finds("zungex", &[(1, 0)]);
        finds("gonm", &[(0, 1)]);
    }

    #[test]
    fn scattered_letters_are_no_match_beside_better_ones() {
        finds("NEXT ment", &[(0, 1)]);
        finds("link", &[(5, 0)]);
        finds("alwk", &[(4, 0)]);
        finds("ink", &[(5, 0)]);
        finds("xyz", &[]);
    }

    #[test]
    fn matched_letters_are_counted_in_graphemes() {
        let entries = vec![Entry::new(
            Target::Command(Command::Link),
            "🇩🇪 Kinvolk".to_owned(),
            String::new(),
            Vec::new(),
        )];
        let mut search = Search::new("kin");
        let found = search.among(&entries, Among::All);
        assert_eq!(search.letters(&entries, found[0]), [2, 3, 4]);
    }

    #[test]
    fn a_sign_before_the_letters_narrows() {
        assert_eq!(Among::parse(" >undo"), (Among::Commands, "undo"));
        assert_eq!(Among::parse("＠ 株"), (Among::Entities, "株"));
        assert_eq!(Among::parse("#"), (Among::Documents, ""));
        assert_eq!(Among::parse("c#"), (Among::All, "c#"));
        let found = Search::new("azure").among(&entries(), Among::Documents);
        assert_eq!(found, []);
    }
}
