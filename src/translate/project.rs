//! Where the mentions of a segment stand in its translation.
//!
//! In turn, for each mention: the approved rendering of its entity; another of its names; what
//! the source itself has; the same with an ending; what sounds alike in the other writing. Where
//! one entity is named several times the places go to its mentions in order.
//! Invariants: a place is given once; places ascend in the target's bytes on character
//! boundaries; what a hand placed stays. What is not found is not guessed.

use std::collections::{HashMap, HashSet};

use super::terms::{Rendering, rendering_of};
use crate::{
    model::{Document, EntityId, Mention, MentionId, Projection, Ranges, Segment, Session, Status},
    names::{Forms, Name, Reason, Written, compare},
    text::{
        Fold, Language, TextRange,
        script::{self, Script},
        segment,
    },
};

/// How a place was found, as `Projection::how` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// A person put it there.
    Hand,
    /// The approved rendering.
    Rendering,
    /// Another name of the entity.
    Alias,
    /// As the source has it.
    Same,
    /// One of these with an ending, or in a longer word.
    Inflected,
    /// It sounds alike.
    Sound,
}

impl How {
    pub const ALL: [Self; 6] = [
        Self::Hand,
        Self::Rendering,
        Self::Alias,
        Self::Same,
        Self::Inflected,
        Self::Sound,
    ];

    /// As it is kept.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Rendering => "rendering",
            Self::Alias => "alias",
            Self::Same => "same",
            Self::Inflected => "inflected",
            Self::Sound => "sound",
        }
    }

    /// From what is kept; `None` for what another program wrote.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.key() == key)
    }
}

/// A mention of a segment, as it is sought.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub mention: MentionId,
    /// What it is linked to.
    pub entity: Option<EntityId>,
    /// As the source has it.
    pub quote: String,
}

/// The mentions a segment has to keep: confirmed and in question and proposed ones, in order;
/// of some that lie in each other the outermost, as the rest goes with it.
#[must_use]
pub fn wanted(document: &Document, segment: &Segment) -> Vec<Wanted> {
    let found = document.mentions().overlapping(segment.at);
    let inside = |mention: &&Mention| {
        mention.status != Status::Rejected && segment.at.covers(mention.ranges.bounds())
    };
    let found: Vec<&Mention> = found.into_iter().filter(inside).collect();
    let outermost = |mention: &&&Mention| {
        !found.iter().any(|other| {
            let (inner, outer) = (mention.ranges.bounds(), other.ranges.bounds());
            other.id != mention.id
                && outer.covers(inner)
                && (outer != inner
                    || (other.entity.is_some(), other.id) > (mention.entity.is_some(), mention.id))
        })
    };
    let mut wanted: Vec<&Mention> = found.iter().filter(outermost).copied().collect();
    wanted.sort_by_key(|mention| (mention.ranges.start(), mention.id));
    let wanted = wanted.into_iter().filter_map(|mention| {
        Some(Wanted {
            mention: mention.id,
            entity: mention.entity,
            quote: mention.ranges.quote(document.text())?,
        })
    });
    wanted.collect()
}

/// A place in the target that one or more of the wanted could have.
struct Candidate {
    range: TextRange,
    /// Which group of mentions.
    group: usize,
    how: How,
    /// Sound alone is more or less alike.
    score: f64,
}

/// Whether two are written alike and may change places: of one entity, or of one quote.
fn alike(one: &Wanted, other: &Wanted) -> bool {
    match (one.entity, other.entity) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.quote == other.quote,
        _ => false,
    }
}

/// Mentions that are alike.
struct Group<'w> {
    first: &'w Wanted,
    mentions: Vec<MentionId>,
    quotes: Vec<String>,
    rendering: Rendering,
}

/// Finds the places of a segment's mentions in `target`, which need not be the one it has;
/// `kept` and `refused` lie in that.
#[must_use]
pub fn place(
    session: &Session,
    document: &Document,
    segment: &Segment,
    (target, to): (&str, &Language),
    (kept, refused): (&[Projection], &[Projection]),
) -> Vec<Projection> {
    let wanted = wanted(document, segment);
    project_but(session, &wanted, (target, to), (kept, refused))
}

/// Finds the places. `kept` are those that stay, where they lie in the target: what a hand
/// placed, or all that the last change of the target left alone.
#[must_use]
pub fn project(
    session: &Session,
    wanted: &[Wanted],
    target: &str,
    to: &Language,
    kept: &[Projection],
) -> Vec<Projection> {
    project_but(session, wanted, (target, to), (kept, &[]))
}

/// The same; a mention, and others of its entity, are not found in a place that was refused.
fn project_but(
    session: &Session,
    wanted: &[Wanted],
    (target, to): (&str, &Language),
    (kept, refused): (&[Projection], &[Projection]),
) -> Vec<Projection> {
    let stay: Vec<Projection> = kept
        .iter()
        .filter(|one| one.ranges.fits(target))
        .cloned()
        .collect();
    let placed: HashSet<MentionId> = stay.iter().map(|one| one.mention).collect();
    let groups = groups(session, wanted, &placed, to);
    let mut candidates = written(&groups, target, to);
    let is_refused = |candidate: &Candidate| {
        let first = groups[candidate.group].first;
        // One that has a place by now counts too.
        let own = |id: MentionId| {
            let mut wanted = wanted.iter();
            wanted.any(|it| it.mention == id && alike(it, first))
        };
        let mut refused = refused.iter();
        refused.any(|one| one.ranges.overlaps(candidate.range) && own(one.mention))
    };
    let taken = |candidate: &Candidate| {
        stay.iter().any(|one| one.ranges.overlaps(candidate.range)) || is_refused(candidate)
    };
    candidates.retain(|candidate| !taken(candidate));
    let mut chosen = choose(&groups, candidates);
    let missing = |chosen: &[Candidate], group: usize| {
        let have = chosen.iter().filter(|it| it.group == group).count();
        groups[group].mentions.len().saturating_sub(have)
    };
    if (0..groups.len()).any(|group| missing(&chosen, group) > 0) {
        let mut alike = sounds(&groups, target, to);
        alike.retain(|it| !taken(it) && missing(&chosen, it.group) > 0);
        alike.retain(|it| !chosen.iter().any(|other| other.range.overlaps(it.range)));
        alike.sort_by(|one, other| other.score.total_cmp(&one.score));
        for candidate in alike {
            let free = !chosen
                .iter()
                .any(|other| other.range.overlaps(candidate.range));
            if free && missing(&chosen, candidate.group) > 0 {
                chosen.push(candidate);
            }
        }
    }
    chosen.sort_by_key(|candidate| candidate.range);
    let mut next: HashMap<usize, usize> = HashMap::new();
    let mut found = stay;
    for candidate in chosen {
        let at = next.entry(candidate.group).or_default();
        if let Some(&mention) = groups[candidate.group].mentions.get(*at) {
            *at += 1;
            found.push(Projection {
                mention,
                ranges: Ranges::one(candidate.range),
                how: candidate.how.key().to_owned(),
            });
        }
    }
    found.sort_by_key(|one| (one.ranges.start(), one.mention));
    found
}

fn groups<'w>(
    session: &Session,
    wanted: &'w [Wanted],
    placed: &HashSet<MentionId>,
    to: &Language,
) -> Vec<Group<'w>> {
    #[derive(PartialEq, Eq, Hash)]
    enum Key<'k> {
        Entity(EntityId),
        Quote(&'k str),
    }
    let mut at: HashMap<Key<'_>, usize> = HashMap::new();
    let mut groups: Vec<Group<'w>> = Vec::new();
    for one in wanted.iter().filter(|one| !placed.contains(&one.mention)) {
        let key = match one.entity {
            Some(id) => Key::Entity(id),
            None => Key::Quote(&one.quote),
        };
        let group = *at.entry(key).or_insert_with(|| {
            groups.push(Group {
                first: one,
                mentions: Vec::new(),
                quotes: Vec::new(),
                rendering: one
                    .entity
                    .map_or_else(Rendering::default, |id| rendering_of(session, id, to)),
            });
            groups.len() - 1
        });
        let group = &mut groups[group];
        group.mentions.push(one.mention);
        if !group.quotes.contains(&one.quote) {
            group.quotes.push(one.quote.clone());
        }
    }
    groups
}

/// Places that are written as one of the names is.
fn written(groups: &[Group<'_>], target: &str, to: &Language) -> Vec<Candidate> {
    let mut forms: Vec<(&str, usize, How)> = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let approved = group
            .rendering
            .approved
            .iter()
            .map(|text| (text, How::Rendering));
        let others = group.rendering.others.iter().map(|text| (text, How::Alias));
        let quotes = group.quotes.iter().map(|text| (text, How::Same));
        forms.extend(
            approved
                .chain(others)
                .chain(quotes)
                .map(|(text, how)| (text.as_str(), at, how)),
        );
    }
    // Case counts, or »apple« were Apple; but what is all in capitals may be in a headline.
    let ready = Forms::new(
        forms
            .iter()
            .enumerate()
            .map(|(number, (text, ..))| (number, *text)),
        Fold {
            case: false,
            diacritics: true,
        },
    );
    let mut found = Vec::new();
    for place in ready.find(target, to.primary(), true) {
        // Of those written alike the first in turn for each group.
        let mut seen: Vec<usize> = Vec::new();
        let mut of: Vec<(How, usize)> = place
            .of
            .iter()
            .map(|&it| (forms[it].2, forms[it].1))
            .collect();
        of.sort_unstable();
        for (how, group) in of {
            if seen.contains(&group) {
                continue;
            }
            seen.push(group);
            found.push(Candidate {
                range: place.range,
                group,
                how: if place.written == Written::Alike {
                    how
                } else {
                    How::Inflected
                },
                score: 1.0,
            });
        }
    }
    found
}

/// One group for each place, no more places than mentions: the surest first, then in order.
fn choose(groups: &[Group<'_>], mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by_key(|it| (it.how, it.range, it.group));
    let mut chosen: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        let free = !chosen
            .iter()
            .any(|other| other.range.overlaps(candidate.range));
        let have = chosen
            .iter()
            .filter(|it| it.group == candidate.group)
            .count();
        if free && have < groups[candidate.group].mentions.len() {
            chosen.push(candidate);
        }
    }
    chosen
}

/// From so much on a stretch that sounds alike is taken for the name.
const ALIKE: f64 = 0.6;
/// A name has at most so many words.
const WORDS: usize = 5;

/// Places that sound like one of the names: of words with a capital, or in katakana.
fn sounds(groups: &[Group<'_>], target: &str, to: &Language) -> Vec<Candidate> {
    let words = name_words(target);
    let capitals = to.primary() != "de";
    let mut found = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let names: Vec<Name> = group
            .quotes
            .iter()
            .chain(&group.rendering.approved)
            .chain(&group.rendering.others)
            .map(|text| Name::new(text))
            .collect();
        for (first, _) in words.iter().enumerate() {
            let mut end = first;
            while end < words.len() && end < first + WORDS {
                if end > first && !is_joined(target, words[end - 1], words[end]) {
                    break;
                }
                let range = TextRange::new(words[first].start(), words[end].end());
                end += 1;
                let Some((range, text)) =
                    range.and_then(|range| Some((range, range.slice(target)?)))
                else {
                    continue;
                };
                let name = Name::new(text);
                let best = names.iter().filter_map(|other| compare(other, &name));
                let best = best
                    .filter(|likeness| {
                        likeness.reason != Reason::PartOfName
                            && (capitals || likeness.reason != Reason::Abbreviation)
                    })
                    .map(|likeness| likeness.score)
                    .fold(0.0, f64::max);
                if best >= ALIKE {
                    found.push(Candidate {
                        range,
                        group: at,
                        how: How::Sound,
                        score: best + f64::from(range.len()) * 1e-6,
                    });
                }
            }
        }
    }
    found
}

/// Words that may be of a name: with a capital, in katakana, or of a writing without capitals.
fn name_words(text: &str) -> Vec<TextRange> {
    let Some(whole) = TextRange::from_range(0..text.len()) else {
        return Vec::new();
    };
    let mut words = Vec::new();
    let mut at = whole.start();
    loop {
        if let Some(word) = segment::word_at(text, at)
            && let Some(first) = word.slice(text).and_then(|word| word.chars().next())
            && words.last() != Some(&word)
        {
            let cased = matches!(
                script::of(first),
                Script::Latin | Script::Greek | Script::Cyrillic
            );
            if first.is_alphabetic() && (!cased || first.is_uppercase()) {
                words.push(word);
            }
        }
        match segment::next_word_start(text, at) {
            Some(next) if next > at && next.to_usize() < text.len() => at = next,
            _ => return words,
        }
    }
}

/// Whether two words may be of one name: a space, a hyphen or the dot of katakana between them,
/// or nothing.
fn is_joined(text: &str, one: TextRange, other: TextRange) -> bool {
    let between = text.get(one.end().to_usize()..other.start().to_usize());
    between.is_some_and(|between| matches!(between, "" | " " | "-" | "・" | "＝" | "\u{a0}" | ". "))
}
