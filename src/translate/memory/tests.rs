//! Matches, what is replaced in them, following a session, equal segments, words in context.

mod index;
mod replaced;

use jiff::Timestamp;
use proptest::prelude::*;

use super::{number::numbers, propagate::equals, substitute::What, words::Words, *};
use crate::{
    model::{
        Entity, Head, Ids, Info, LabelKey, Mention, Metadata, Projection, Ranges, ReadyMade, Slug,
        Translation,
        edit::{Change, DocumentEdit, Edit},
    },
    text::{SourceText, TextRange, search::Query},
};

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn at(when: &str) -> Timestamp {
    when.parse().unwrap()
}

/// A session in the making: one document, a segment a line.
struct Made {
    session: Session,
    ids: Ids,
    from: Language,
    to: Language,
}

impl Made {
    fn new(from: &str, to: &str) -> Self {
        let mut ids = Ids::seeded(7);
        let info = Info {
            title: String::new(),
            working_languages: vec![language(to)],
        };
        let session = Session::new(ids.next(), info, ReadyMade::Press.scheme());
        Self {
            session,
            ids,
            from: language(from),
            to: language(to),
        }
    }

    fn entity(&mut self, label: &str, name: &str, rendering: &str) -> EntityId {
        let mut entity = Entity::new(self.ids.next(), LabelKey::new(label), name.to_owned());
        if !rendering.is_empty() {
            entity
                .renderings
                .insert(self.to.clone(), rendering.to_owned());
        }
        let id = entity.id;
        self.session
            .apply(Edit::Entity(Change::Add(entity)))
            .unwrap();
        id
    }

    /// Source and translation of each segment; no translation: it has none.
    fn document(&mut self, segments: &[(&str, &str)]) -> DocumentId {
        let id = self.ids.next();
        let text: Vec<&str> = segments.iter().map(|(source, _)| *source).collect();
        let text = SourceText::new(text.join("\n")).unwrap();
        let head = Head {
            metadata: Metadata {
                title: "T".to_owned(),
                language: Some(self.from.clone()),
                ..Metadata::default()
            },
            ..Head::default()
        };
        let document = Document::new(id, Slug::new("t", id), text, head);
        self.session.load_document(document);
        let mut start = 0;
        for (source, target) in segments {
            let range = TextRange::from_range(start..start + source.len()).unwrap();
            start += source.len() + 1;
            let status = match target.is_empty() {
                true => TranslationStatus::Untranslated,
                false => TranslationStatus::Translated,
            };
            let segment = Segment {
                id: self.ids.next(),
                at: range,
                by_hand: false,
                translation: Translation {
                    text: (*target).to_owned(),
                    status,
                    at: Some(at("2026-11-01T10:00:00Z")),
                    ..Translation::default()
                },
            };
            self.edit(id, Change::Add(segment));
        }
        id
    }

    fn edit(&mut self, document: DocumentId, change: Change<Segment>) {
        let edit = DocumentEdit::Segment {
            language: self.to.clone(),
            change,
        };
        self.session.apply(Edit::In { document, edit }).unwrap();
    }

    /// Tags the first `text` of the document and links it.
    fn link(
        &mut self,
        document: DocumentId,
        text: &str,
        entity: EntityId,
    ) -> crate::model::MentionId {
        let start = self
            .session
            .document(document)
            .unwrap()
            .text()
            .find(text)
            .unwrap();
        self.link_at(document, start..start + text.len(), entity)
    }

    fn link_at(
        &mut self,
        document: DocumentId,
        at: std::ops::Range<usize>,
        entity: EntityId,
    ) -> crate::model::MentionId {
        let ranges = Ranges::one(TextRange::from_range(at).unwrap());
        let label = self.session.entity(entity).unwrap().label.clone();
        let mut mention = Mention::new(self.ids.next(), ranges, label, None, Timestamp::UNIX_EPOCH);
        mention.entity = Some(entity);
        let id = mention.id;
        self.session
            .apply(Edit::add_mention(document, mention))
            .unwrap();
        id
    }

    fn segment(&self, document: DocumentId, nth: usize) -> Segment {
        let document = self.session.document(document).unwrap();
        document.segments(&self.to).nth(nth).unwrap().clone()
    }

    fn memory(&self, references: &[Reference]) -> Memory {
        Memory::of(
            &self.session,
            &self.from,
            &self.to,
            references,
            &Cancel::default(),
        )
        .unwrap()
    }

    fn ask(&self, memory: &Memory, asked: &Asked) -> Vec<Match> {
        let names = Names::of(&self.session, &self.from, &self.to);
        memory.matches(asked, &names, &Options::default())
    }
}

fn unit(source: &str, target: &str, line: u64) -> Unit {
    Unit {
        source: source.into(),
        target: target.into(),
        from: language("de"),
        to: language("en"),
        by: "".into(),
        at: None,
        note: "".into(),
        line,
    }
}

fn reference(made: &mut Made, penalty: u8, units: &[(&str, &str)]) -> Reference {
    let units = units.iter().zip(1..).map(|((a, b), line)| unit(a, b, line));
    Reference {
        id: made.ids.next(),
        name: "ref".into(),
        penalty,
        units: units.collect(),
    }
}

/// Three percents of two texts.
#[track_caller]
fn check_percent(tag: &str, one: &str, other: &str, want: (u8, u8, u8)) {
    let mut made = Made::new(tag, "en");
    made.document(&[(one, "x")]);
    let memory = made.memory(&[]);
    let names = Names::of(&made.session, &made.from, &made.to);
    let all = Options { least: 0, most: 1 };
    let found = memory.matches(&Asked::text(other), &names, &all);
    let percent = found.first().map(|found| found.percent).unwrap_or_default();
    assert_eq!(
        (percent.stems, percent.words, percent.all),
        want,
        "{one} | {other}"
    );
}

#[test]
fn percents_are_those_of_omegat() {
    // 1 of 4 words differs, and of 7 tokens with the spaces 1, and the full stop.
    check_percent(
        "en",
        "The quick red fox.",
        "The quick brown fox.",
        (75, 75, 87),
    );
    // Stems are the same, words are not.
    check_percent("en", "The foxes jumped.", "The fox jumps.", (100, 33, 66));
    // Numbers count in the third alone.
    check_percent("en", "Page 1 of 20", "Page 7 of 20", (100, 100, 85));
    check_percent("en", "same", "same", (100, 100, 100));
    check_percent("en", "SAME", "same", (100, 100, 100));
    check_percent("en", "…", "…", (0, 0, 100));
    // Truncated: 2 of 3 are 66.
    check_percent("de", "eins zwei drei", "eins zwei vier", (66, 66, 80));
}

#[test]
fn japanese_is_compared_by_dictionary_words() {
    let words = Words::of(&language("ja"));
    let count = words.learn("東京で新しい工場を建てる").words.len();
    assert!((5..=8).contains(&count), "{count} words");
    let mut made = Made::new("ja", "de");
    made.document(&[("同社は東京で新しい工場を建てる。", "x")]);
    let found = made.ask(
        &made.memory(&[]),
        &Asked::text("同社は大阪で新しい工場を建てる。"),
    );
    assert!(found[0].percent.words >= 80, "{:?}", found[0].percent);
    assert!(found[0].percent.words < 100);
}

#[test]
fn a_penalty_is_taken_off_and_the_sessions_own_comes_first() {
    let mut made = Made::new("de", "en");
    made.document(&[("Das Werk ist alt.", "own")]);
    let reference = reference(&mut made, 10, &[("Das Werk ist alt.", "theirs")]);
    let found = made.ask(
        &made.memory(&[reference]),
        &Asked::text("Das Werk ist alt."),
    );
    let shown: Vec<_> = found
        .iter()
        .map(|found| (found.target.as_str(), found.percent.stems, found.exact))
        .collect();
    assert_eq!(shown, [("own", 100, true), ("theirs", 90, true)]);
}

#[test]
fn a_segment_is_no_match_of_itself_and_drafts_are_none() {
    let mut made = Made::new("de", "en");
    let id = made.document(&[("Ein Satz steht hier.", "x"), ("Ein Satz steht da.", "")]);
    let memory = made.memory(&[]);
    let document = made.session.document(id).unwrap().clone();
    let own = Asked::segment(&document, &made.segment(id, 0));
    assert_eq!(made.ask(&memory, &own), []);
    let other = Asked::segment(&document, &made.segment(id, 1));
    assert_eq!(made.ask(&memory, &other).len(), 1);
    assert_eq!(memory.len(), 1);
}

#[test]
fn a_change_is_followed_and_a_snapshot_stays() {
    let mut made = Made::new("de", "en");
    let id = made.document(&[("Ein Satz steht hier.", ""), ("Noch einer.", "One more.")]);
    let other = made.document(&[("Ganz anders.", "Quite different.")]);
    let mut memory = made.memory(&[]);
    let kept = memory.own.get(&other).unwrap().index.clone();
    let snapshot = memory.clone();
    let from = made.segment(id, 0);
    let mut to = from.clone();
    to.translation.text = "A sentence.".to_owned();
    to.translation.status = TranslationStatus::Translated;
    made.edit(id, Change::Set { from, to });
    assert!(memory.update(&made.session));
    assert!(!memory.update(&made.session));
    assert_eq!((snapshot.len(), memory.len()), (2, 3));
    // The other document was not read anew.
    assert!(Arc::ptr_eq(&kept, &memory.own.get(&other).unwrap().index));
    let found = made.ask(&memory, &Asked::text("Ein Satz steht hier."));
    assert_eq!(found[0].target, "A sentence.");
    // What is no segment changes nothing of it.
    let entity = made.entity("person", "Einer", "");
    made.link(id, "einer", entity);
    let before = memory.own.get(&other).unwrap().index.clone();
    memory.update(&made.session);
    assert!(Arc::ptr_eq(&before, &memory.own.get(&other).unwrap().index));
    // And it is as if it had been made now.
    let anew = made.memory(&[]);
    let asked = Asked::text("Noch ein Satz steht hier.");
    assert_eq!(made.ask(&memory, &asked), made.ask(&anew, &asked));
}

#[test]
fn the_difference_is_told_in_words() {
    let pieces = diff("The red fox.", "The brown fox.", &language("en"));
    let word = |text: &str| text.to_owned();
    let want = [
        Piece::Same(word("The ")),
        Piece::Removed(word("red")),
        Piece::Added(word("brown")),
        Piece::Same(word(" fox.")),
    ];
    assert_eq!(pieces, want);
}

#[test]
fn equal_segments_are_offered_the_translation() {
    let mut made = Made::new("de", "en");
    let (anna, bert) = (
        made.entity("person", "A", ""),
        made.entity("person", "B", ""),
    );
    let first = made.document(&[("Sie kam.", "She came."), ("Sie kam.", ""), ("Er kam.", "")]);
    let second = made.document(&[("Sie kam.", ""), ("Sie kam.", "She arrived.")]);
    let origin = made.segment(first, 0).id;
    let found = |made: &Made| {
        let document = made.session.document(first).unwrap().clone();
        equals(&made.session, &document, origin, &made.to)
    };
    let shown: Vec<_> = found(&made)
        .iter()
        .map(|it| (it.document, it.differs()))
        .collect();
    assert_eq!(shown, [(first, false), (second, false), (second, true)]);
    let mention = made.link_at(first, 0..3, anna);
    let other = made.link_at(first, 9..12, anna);
    made.link_at(second, 0..3, bert);
    let from = made.segment(first, 0);
    let mut to = from.clone();
    to.translation.mentions.push(Projection {
        mention,
        ranges: Ranges::one(TextRange::of(0, 3).unwrap()),
        how: String::new(),
    });
    made.edit(first, Change::Set { from, to });
    // Another person in the same words is not the same.
    let found = found(&made);
    let shown: Vec<_> = found.iter().map(|it| (it.document, it.differs())).collect();
    assert_eq!(shown, [(first, false), (second, true)]);
    assert_eq!(found[0].translation.mentions[0].mention, other);
    assert_eq!(found[0].translation.text, "She came.");
}

#[test]
fn words_are_found_on_both_sides() {
    let mut made = Made::new("de", "en");
    made.document(&[("Die Straße ist nass.", "The street is wet.")]);
    let reference = reference(&mut made, 0, &[("Am Weg.", "By the STREET."), ("a", "b")]);
    let memory = made.memory(&[reference]);
    let find = |text: &str, side: Side| {
        let query = Query {
            text: text.to_owned(),
            ..Query::default()
        };
        memory
            .concordance(&query, side, &Cancel::default())
            .unwrap()
    };
    assert_eq!(find("strasse", Side::Both).count, 1);
    let found = find("street", Side::Both);
    assert_eq!(found.count, 2);
    assert_eq!(
        found.places[0].in_target[0].slice("The street is wet."),
        Some("street")
    );
    assert_eq!(find("street", Side::Source).count, 0);
    assert_eq!(find("", Side::Both).count, 0);
}

#[test]
fn cancelling_stops() {
    let mut made = Made::new("de", "en");
    let reference = reference(&mut made, 0, &[("a", "b")]);
    let cancel = Cancel::default();
    cancel.cancel();
    assert!(Memory::of(&made.session, &made.from, &made.to, &[reference], &cancel).is_err());
}

#[test]
fn an_equal_segment_is_found_where_words_repeat_and_among_many() {
    let mut made = Made::new("de", "en");
    let first = made.document(&[("ja ja", "yes yes"), ("ja", ""), ("ja ja", "")]);
    // The words stand across a border too, and inside of a longer segment.
    let second = made.document(&[("ja", ""), ("ja ja ja", ""), ("ja ja", "")]);
    let document = made.session.document(first).unwrap().clone();
    let origin = made.segment(first, 0);
    let found = equals(&made.session, &document, origin.id, &made.to);
    let found: Vec<_> = found
        .iter()
        .map(|it| (it.document, it.segment.id))
        .collect();
    let want = [
        (first, made.segment(first, 2).id),
        (second, made.segment(second, 2).id),
    ];
    assert_eq!(found, want);
}
