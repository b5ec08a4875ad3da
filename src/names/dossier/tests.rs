use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;

use super::*;
use crate::{
    model::{
        Entity, Head, Ids, Info, Metadata, Origin, Ranges, Relation, RelationKind, Scheme, Slug,
        edit::{Change, DocumentEdit, Edit},
    },
    text::{SourceText, TextRange},
};

/// A session of documents in which every word in capitals is a mention of the entity of that
/// name: one letter each.
struct Made {
    session: Session,
    ids: Ids,
    entities: BTreeMap<char, EntityId>,
}

/// A document: outlet, date, language and text.
type Told<'a> = (&'a str, &'a str, &'a str, &'a str);

fn made(documents: &[Told<'_>]) -> Made {
    let mut ids = Ids::seeded(7);
    let mut scheme = Scheme::press();
    let kind = |key: &str| RelationKind {
        key: LabelKey::new(key),
        names: BTreeMap::new(),
        from: Vec::new(),
        to: Vec::new(),
    };
    scheme.relations = vec![kind("owns"), kind("acquires")];
    let info = Info {
        title: String::new(),
        working_languages: Vec::new(),
    };
    let mut session = Session::new(ids.next(), info, scheme);
    let mut entities = BTreeMap::new();
    for name in ['A', 'B', 'C', 'D'] {
        let id = ids.next();
        entities.insert(name, id);
        let entity = Entity::new(id, LabelKey::new("company"), name.to_string());
        session.load_entities([entity]);
    }
    for (outlet, date, language, text) in documents {
        let id = ids.next();
        let head = Head {
            metadata: Metadata {
                outlet: (*outlet).to_owned(),
                published: date.parse().ok(),
                language: Language::parse(language).ok(),
                ..Metadata::default()
            },
            ..Head::default()
        };
        let source = SourceText::new((*text).to_owned()).expect("short");
        let mut document = Document::new(id, Slug::new("t", id), source, head);
        let mentions = text.char_indices().filter_map(|(at, c)| {
            let entity = *entities.get(&c)?;
            let range = TextRange::from_range(at..at + 1)?;
            let label = LabelKey::new("company");
            let when = Timestamp::UNIX_EPOCH;
            let mut mention = Mention::new(ids.next(), Ranges::one(range), label, None, when);
            mention.entity = Some(entity);
            Some(mention)
        });
        let mentions: Vec<Mention> = mentions.collect();
        document.load_mentions(crate::model::Mentions::from_unsorted(mentions).0);
        session.load_document(document);
    }
    Made {
        session,
        ids,
        entities,
    }
}

impl Made {
    #[track_caller]
    fn of(&self, name: char) -> Dossier {
        dossier(&self.session, self.entities[&name], &Cancel::default()).expect("not cancelled")
    }

    fn name(&self, id: EntityId) -> char {
        let found = self.entities.iter().find(|(_, entity)| **entity == id);
        *found.expect("one of ours").0
    }

    /// `B 2/3/4`: in two sentences, three paragraphs, four documents.
    fn together(&self, name: char) -> Vec<String> {
        let list = self.of(name).together;
        list.iter()
            .map(|it| {
                let name = self.name(it.entity);
                format!("{name} {}/{}/{}", it.sentences, it.paragraphs, it.documents)
            })
            .collect()
    }

    fn document(&self, nth: usize) -> &Arc<Document> {
        self.session.documents().nth(nth).expect("it is there")
    }

    /// The mention at a byte of a document.
    fn at(&self, nth: usize, at: u32) -> MentionId {
        let mentions = self.document(nth).mentions();
        let found = mentions.iter().find(|it| it.ranges.start().get() == at);
        found.expect("a mention").id
    }

    fn relate(&mut self, nth: usize, kind: &str, from: u32, to: u32, status: Status) {
        let relation = Relation {
            id: self.ids.next(),
            kind: LabelKey::new(kind),
            from: self.at(nth, from),
            to: self.at(nth, to),
            status,
            origin: Origin::Hand,
            by: None,
            at: Timestamp::UNIX_EPOCH,
            note: String::new(),
        };
        let edit = Edit::In {
            document: self.document(nth).id,
            edit: DocumentEdit::Relation(Change::Add(relation)),
        };
        self.session.apply(edit).expect("it fits");
    }

    fn change(&mut self, nth: usize, at: u32, change: impl FnOnce(&mut Mention)) {
        let document = self.document(nth).clone();
        let from = document
            .mentions()
            .get(self.at(nth, at))
            .expect("there")
            .clone();
        let mut to = from.clone();
        change(&mut to);
        let edit = Edit::mention(document.id, Change::Set { from, to });
        self.session.apply(edit).expect("it fits");
    }

    /// `owns > B 2`: said twice of it and B.
    fn relations(&self, name: char) -> Vec<String> {
        let list = self.of(name).relations;
        list.iter()
            .map(|it| {
                let arrow = if it.way == Way::Out { '>' } else { '<' };
                let other = match &it.other {
                    Other::Entity(id) => self.name(*id).to_string(),
                    Other::Words(words) => format!("“{words}”"),
                };
                format!("{} {arrow} {other} {}", it.kind, it.times)
            })
            .collect()
    }
}

#[test]
fn mentions_are_counted_by_document_outlet_and_language() {
    let made = made(&[
        ("Post", "", "de", "A x A."),
        ("Bote", "", "it", "A."),
        ("Post", "", "de", "B."),
        ("", "", "", "A A A A."),
        ("Post ", "", "it", "A."),
    ]);
    let found = made.of('A');
    assert_eq!(found.mentions, 8);
    let counts: Vec<usize> = found.documents.iter().map(|(_, n)| *n).collect();
    assert_eq!(counts, [2, 1, 4, 1]);
    let outlets: Vec<_> = found
        .outlets
        .iter()
        .map(|(name, share)| (name.as_deref(), share.mentions, share.documents))
        .collect();
    // The most first, what is not known last.
    let want = [(Some("Post"), 3, 2), (Some("Bote"), 1, 1), (None, 4, 1)];
    assert_eq!(outlets, want);
    let languages: Vec<_> = found
        .languages
        .iter()
        .map(|(tag, share)| (tag.as_ref().map(Language::as_str), share.mentions))
        .collect();
    assert_eq!(languages, [(Some("de"), 2), (Some("it"), 2), (None, 4)]);
}

#[test]
fn it_is_seen_first_and_last_by_date() {
    let made = made(&[
        ("", "2021-05-03", "", "x A A."),
        ("", "", "", "A."),
        ("", "2021", "", "A."),
        ("", "2020-01-01", "", "B."),
        ("", "2021-05-03T08:00", "", "A."),
    ]);
    let found = made.of('A');
    assert_eq!(found.undated, 1);
    let seen = |it: Option<Sighting>| it.map(|it| (it.published.to_string(), it.place));
    let first = (made.document(2).id, made.at(2, 0));
    assert_eq!(seen(found.first), Some(("2021".to_owned(), first)));
    let last = (made.document(4).id, made.at(4, 0));
    assert_eq!(
        seen(found.last),
        Some(("2021-05-03T08:00".to_owned(), last))
    );
    assert_eq!(made.of('C'), Dossier::default());
}

#[test]
fn who_is_named_nearest_and_most_comes_first() {
    let made = made(&[
        (
            "",
            "",
            "en",
            "Here A met B and B again. Then came C too.\nFar off stood D.",
        ),
        (
            "",
            "",
            "en",
            "Both A and B came. So did A and B too.\nThen C.",
        ),
        ("", "", "en", "Only D."),
    ]);
    assert_eq!(made.together('A'), ["B 3/2/2", "C 0/1/2", "D 0/0/1"]);
    assert_eq!(made.together('D'), ["A 0/0/1", "B 0/0/1", "C 0/0/1"]);
    // The place is where they stand nearest first.
    let place = made.of('C').together[0].place;
    assert_eq!(place, (made.document(0).id, made.at(0, 36)));
}

#[test]
fn relations_are_counted_by_kind_way_and_other_end() {
    let mut made = made(&[("", "", "", "A B C D."), ("", "", "", "A B D.")]);
    made.relate(0, "acquires", 0, 2, Status::Confirmed);
    made.relate(1, "acquires", 0, 2, Status::Proposed);
    made.relate(0, "acquires", 4, 0, Status::Confirmed);
    made.relate(0, "owns", 0, 4, Status::Confirmed);
    made.relate(0, "owns", 0, 6, Status::Rejected);
    made.change(1, 4, |it| it.entity = None);
    made.relate(1, "owns", 0, 4, Status::Confirmed);
    // In the scheme's order; what was rejected is not told.
    let want = [
        "owns > C 1",
        "owns > “D” 1",
        "acquires > B 2",
        "acquires < C 1",
    ];
    assert_eq!(made.relations('A'), want);
    assert_eq!(made.relations('B'), ["acquires < A 2"]);
    let place = made.of('B').relations[0].place;
    assert_eq!(place, (made.document(0).id, made.at(0, 2)));
}

#[test]
fn what_was_rejected_does_not_count() {
    let mut made = made(&[("", "2021", "de", "A B."), ("", "2020", "de", "A.")]);
    made.change(1, 0, |it| it.status = Status::Rejected);
    made.change(0, 2, |it| it.status = Status::Rejected);
    let found = made.of('A');
    assert_eq!(found.mentions, 1);
    assert_eq!(found.first.expect("seen").published.as_str(), "2021");
    assert_eq!(found.together, []);
}

#[test]
fn it_can_be_cancelled() {
    let made = made(&[("", "", "", "A.")]);
    let cancel = Cancel::default();
    cancel.cancel();
    let found = dossier(&made.session, made.entities[&'A'], &cancel);
    assert_eq!(found, Err(Cancelled));
}
