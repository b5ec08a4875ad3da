//! Random sessions and edits of every kind, the same for the same seed.

mod lists;
mod memories;

use std::{collections::BTreeMap, sync::Arc};

use glossator::{
    model::{
        AttributeKind, Choice, Comment, DocumentId, Entity, EntityName, Extra, GroupId, Head, Ids,
        Info, Label, LabelKey, LeftOut, Mention, MentionId, Metadata, NameKind, Origin, Overlap,
        Picture, Projection, Ranges, Reason, Relation, RelationKind, Review, Reviewer, ReviewerId,
        Scheme, Segment, Session, Slug, Source, Status, Term, Translation, TranslationStatus,
        Value, ValueKind, Values, Verdict,
        document::{
            Block, BlockKind, Decision, DocumentStatus, Field, Finding, LeftOutReason, Reading,
        },
        edit::{
            Change, DocumentEdit, Edit, Group, HeadPart, Role, Seed, TextRef, What,
            delete_document, delete_entity, delete_label, delete_mention,
        },
    },
    store::Attachment,
    text::{Language, SourceText, TextHash, TextRange},
};
use jiff::Timestamp;

/// Small, seeded, and the same everywhere.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to `n` - 1; 0 for 0.
    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    pub fn chance(&mut self, one: usize, of: usize) -> bool {
        self.below(of) < one
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

const TEXTS: [&str; 10] = [
    "Die »Deutsche Bank« übernimmt die Fußball-Sparte der Müller & Söhne GmbH.\nLokomotive- und Inspektor-Gadget-Projekte ruhen.",
    "L’Azienda Città di Torino S.p.A. ha annunciato, perché no, un’intesa con Fiat.\n\nÈ tutto.",
    "トヨタ自動車は新型プリウスを発表した。豊田章男会長が東京で語った。",
    "أعلنت شركة أرامكو السعودية عن أرباحها، وقال أمين الناصر إن الإنتاج مستقر.",
    "👩🏽‍🚀 fliegt mit 🚀 nach Zürich 🇨🇭; SpaceX™ sagt: »läuft« 👍🏿.",
    "(a: [\n],\n)\n\"quoted\" \\ and \t tabs, 1,2: x",
    "e\u{301}cole, cafe\u{301}, A\u{30a}ngstro\u{308}m; ﬁne ﬂuﬀ",
    "Kurz.",
    "東京スカイツリー®とソニー株式会社、GmbHとの提携。\nมหาวิทยาลัยธรรมศาสตร์ ประกาศ",
    "",
];

const WORDS: [&str; 12] = [
    "Bank",
    "Müller & Söhne",
    "「ソニー」",
    "أرامكو",
    "🚀🇨🇭",
    "a \"quoted\" \\ word",
    "line\nbreak\ttab",
    "],",
    ")",
    "(x: [",
    "null\0 bell\u{7} del\u{7f} nel\u{85} ls\u{2028} bom\u{feff}",
    "",
];

const LANGUAGES: [&str; 5] = ["de", "it", "ja", "ar", "pt-BR"];

pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

pub fn info(title: &str) -> Info {
    Info {
        title: title.to_owned(),
        working_languages: vec![language("de")],
    }
}

/// Makes edits that fit the session as it is (nearly always).
pub struct Author {
    pub random: Random,
    pub ids: Ids,
    clock: i64,
}

/// What one group brings along.
pub struct Work {
    pub group: Group,
    pub attachments: Vec<Attachment>,
}

impl Author {
    pub fn new(seed: u64) -> Self {
        Self {
            random: Random::new(seed),
            ids: Ids::seeded(seed),
            clock: 1_700_000_000_000,
        }
    }

    pub fn now(&mut self) -> Timestamp {
        self.clock += 1 + self.random.below(100_000) as i64;
        Timestamp::from_millisecond(self.clock).unwrap()
    }

    pub fn session(&mut self) -> Session {
        let mut scheme = Scheme::press();
        scheme.relations = vec![self.relation_kind()];
        Session::new(self.ids.next(), info("Kinvolk"), scheme)
    }

    fn word(&mut self) -> String {
        let word = *self.random.pick(&WORDS).unwrap();
        match self.random.chance(1, 2) {
            true => format!("{word}{}", self.random.below(100)),
            false => word.to_owned(),
        }
    }

    fn language(&mut self) -> Language {
        language(self.random.pick(&LANGUAGES).unwrap())
    }

    pub fn text(&mut self) -> SourceText {
        let mut text = (*self.random.pick(&TEXTS).unwrap()).to_owned();
        if self.random.chance(1, 2) {
            text.push_str(self.random.pick(&TEXTS).unwrap());
        }
        SourceText::new(text).unwrap()
    }

    fn range(&mut self, text: &str) -> Option<TextRange> {
        let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        places.push(text.len());
        let a = *self.random.pick(&places)?;
        let at = places.binary_search(&a).ok()?;
        let b = places.get(at + 1 + self.random.below(6))?;
        TextRange::from_range(a..*b)
    }

    fn ranges(&mut self, text: &str) -> Option<Ranges> {
        let count = if self.random.chance(1, 5) { 3 } else { 1 };
        Ranges::new((0..count).filter_map(|_| self.range(text)))
    }

    fn value(&mut self) -> Value {
        match self.random.below(4) {
            0 => Value::Flag(self.random.chance(1, 2)),
            1 => Value::Number(match self.random.below(4) {
                0 => self.random.below(1_000) as f64,
                1 => -(self.random.below(1_000) as f64) / 7.0,
                2 => 1e300 / (1 + self.random.below(9)) as f64,
                _ => 5e-324,
            }),
            2 => Value::Text(self.word()),
            _ => {
                let count = self.random.below(3);
                Value::Many((0..count).map(|_| self.word()).collect())
            }
        }
    }

    fn values(&mut self) -> Values {
        let count = self.random.below(3);
        (0..count).map(|_| (self.word(), self.value())).collect()
    }

    fn attribute(&mut self) -> AttributeKind {
        AttributeKind {
            key: self.word(),
            names: self.names(),
            kind: match self.random.below(6) {
                0 => ValueKind::Text,
                1 => ValueKind::Number,
                2 => ValueKind::Date,
                3 => ValueKind::Flag,
                4 => ValueKind::OneOf(vec![self.choice(), self.choice()]),
                _ => ValueKind::ManyOf(vec![self.choice()]),
            },
            default: self.random.chance(1, 2).then(|| self.value()),
        }
    }

    fn choice(&mut self) -> Choice {
        let mut choice = Choice::new(self.word());
        choice.names = self.names();
        choice
    }

    fn names(&mut self) -> BTreeMap<Language, String> {
        let count = self.random.below(3);
        (0..count).map(|_| (self.language(), self.word())).collect()
    }

    fn label(&mut self) -> Label {
        let mut label = Label::new(&format!("label-{}", self.random.below(1_000)));
        label.names = self.names();
        label.guideline = self.word();
        label.color = "#aabbcc".to_owned();
        label.parent = self.random.chance(1, 3).then(|| LabelKey::new("company"));
        if self.random.chance(1, 2) {
            label.attributes.push(self.attribute());
        }
        label
    }

    fn relation_kind(&mut self) -> RelationKind {
        RelationKind {
            key: LabelKey::new(&format!("kind-{}", self.random.below(1_000))),
            names: self.names(),
            from: vec![LabelKey::new("company")],
            to: Vec::new(),
        }
    }

    fn label_key(&mut self, session: &Session) -> Option<LabelKey> {
        let labels = &session.scheme().labels;
        self.random.pick(labels).map(|label| label.key.clone())
    }

    fn reviewer(&mut self, session: &Session) -> Option<ReviewerId> {
        let reviewers: Vec<ReviewerId> = session.reviewers().map(|r| r.id).collect();
        match self.random.chance(2, 3) {
            true => self.random.pick(&reviewers).copied(),
            false => None,
        }
    }

    fn document(&mut self, session: &Session) -> Option<DocumentId> {
        let documents: Vec<DocumentId> = session.documents().map(|d| d.id).collect();
        self.random.pick(&documents).copied()
    }

    fn extra(&mut self) -> Extra {
        let mut extra = Extra::default();
        if self.random.chance(1, 3) {
            extra.note = self.word();
            extra.reason = Some(Reason::Learned(self.random.below(101) as u8));
            extra.attributes = self.values();
            extra.reviews = vec![Review {
                by: self.ids.next(),
                verdict: Verdict::Unsure,
                at: self.now(),
                note: self.word(),
            }];
        }
        extra
    }

    pub fn mention(&mut self, session: &Session, text: &str) -> Option<Mention> {
        let ranges = self.ranges(text)?;
        let label = self.label_key(session)?;
        let by = self.reviewer(session);
        let entities: Vec<_> = session.entities().map(|entity| entity.id).collect();
        let mut mention = Mention::new(self.ids.next(), ranges, label, by, self.now());
        if self.random.chance(1, 2) {
            mention.entity = self.random.pick(&entities).copied();
        }
        mention.status = *self.random.pick(&Status::ALL)?;
        mention.origin = *self.random.pick(&Origin::ALL)?;
        Some(mention.with_extra(self.extra()))
    }

    fn entity(&mut self, session: &Session) -> Option<Entity> {
        let mut entity = Entity::new(self.ids.next(), self.label_key(session)?, self.word());
        entity.renderings = self.names();
        entity.note = self.word();
        entity.names = vec![EntityName {
            text: self.word(),
            language: self.random.chance(1, 2).then(|| self.language()),
            kind: NameKind::Abbreviation,
        }];
        Some(entity)
    }

    fn source(&mut self, text: &SourceText) -> (Source, Attachment) {
        let bytes: Vec<u8> = match self.random.chance(1, 2) {
            true => text.as_str().as_bytes().to_vec(),
            false => format!("<p>{}", self.word()).into_bytes(),
        };
        let file = *self.random.pick(&["a.txt", "b.HTML", "noext"]).unwrap();
        let attachment = Attachment::source(file, Arc::from(bytes));
        let source = Source {
            hash: attachment.hash,
            file: file.to_owned(),
            bytes: attachment.bytes.len() as u64,
            encoding: "UTF-8".to_owned(),
        };
        (source, attachment)
    }

    fn head(&mut self, text: &str) -> Head {
        let mut head = Head {
            metadata: Metadata {
                title: self.word(),
                outlet: self.word(),
                author: String::new(),
                published: "2021-05".parse().ok(),
                language: Some(self.language()),
                url: "https://example.org/?a=\"b\"".to_owned(),
            },
            ..Head::default()
        };
        for part in 0..9 {
            if self.random.chance(1, 3) {
                let part = self.head_part(part, text);
                put(part, &mut head);
            }
        }
        head.source = None;
        head
    }

    fn head_part(&mut self, part: usize, text: &str) -> HeadPart {
        let ranges: Vec<TextRange> = (0..2).filter_map(|_| self.range(text)).collect();
        let ranges = ranges.into_iter();
        match part {
            0 => HeadPart::Metadata(Box::new(Metadata {
                title: self.word(),
                author: self.word(),
                published: "2022-02-03T08:00:00Z".parse().ok(),
                ..Metadata::default()
            })),
            1 => HeadPart::Source(None),
            2 => HeadPart::Status(DocumentStatus::InWork),
            3 => HeadPart::Labels(self.values()),
            4 => HeadPart::Findings(
                ranges
                    .map(|at| Finding {
                        field: Field::Title,
                        value: self.word(),
                        at,
                        decision: Decision::Declined,
                    })
                    .collect(),
            ),
            5 => HeadPart::Blocks(Arc::new(
                ranges
                    .map(|at| Block {
                        at,
                        kind: BlockKind::Heading,
                        level: 2,
                    })
                    .collect(),
            )),
            6 => HeadPart::Readings(Arc::new(
                ranges
                    .map(|at| Reading {
                        at,
                        text: self.word(),
                    })
                    .collect(),
            )),
            7 => HeadPart::LeftOut(Arc::new(
                ranges
                    .map(|at| LeftOut {
                        id: self.ids.next(),
                        at,
                        reason: LeftOutReason::Teasers,
                        decision: Decision::Accepted,
                    })
                    .collect(),
            )),
            _ => HeadPart::Pictures(Arc::new(
                ranges
                    .map(|at| Picture {
                        id: self.ids.next(),
                        hash: TextHash::of(b"picture"),
                        media: "image/png".to_owned(),
                        caption: self.word(),
                        at: Some(at),
                    })
                    .collect(),
            )),
        }
    }

    fn segment(
        &mut self,
        session: &Session,
        text: &str,
        mention: Option<MentionId>,
    ) -> Option<Segment> {
        let at = self.range(text)?;
        let target = self.text();
        let projection = mention.and_then(|mention| {
            Some(Projection {
                mention,
                ranges: self.ranges(&target)?,
                how: "hand".to_owned(),
            })
        });
        Some(Segment {
            id: self.ids.next(),
            at,
            by_hand: self.random.chance(1, 2),
            translation: Translation {
                text: target.as_str().to_owned(),
                status: TranslationStatus::MachineDraft,
                engine: "none".to_owned(),
                mentions: projection.into_iter().collect(),
                refused: Vec::new(),
                by: self.reviewer(session),
                at: Some(self.now()),
                note: String::new(),
                fine: Default::default(),
            },
        })
    }

    /// A group of edits of a random kind with the session after it.
    pub fn work(&mut self, session: &Session) -> Option<(Work, Session)> {
        let kind = self.random.below(KINDS);
        self.work_of(kind, session)
    }

    pub fn work_of(&mut self, kind: usize, session: &Session) -> Option<(Work, Session)> {
        let mut attachments = Vec::new();
        let edits = self.edits(kind, session, &mut attachments)?;
        if edits.is_empty() {
            return None;
        }
        let mut after = session.clone();
        after.apply_all(edits.clone()).ok()?;
        let group = Group {
            id: self.ids.next(),
            at: self.now(),
            by: self.reviewer(session),
            what: What::ChangeMention { text: self.word() },
            role: Role::Work,
            edits,
        };
        Some((Work { group, attachments }, after))
    }

    pub fn group(&mut self, edits: Vec<Edit>) -> Group {
        Group {
            id: self.ids.next(),
            at: self.now(),
            by: None,
            what: What::ChangeSession,
            role: Role::Work,
            edits,
        }
    }

    pub fn group_id(&mut self) -> GroupId {
        self.ids.next()
    }

    /// A group that adds a document with this text and mentions.
    pub fn import(
        &mut self,
        session: &Session,
        title: &str,
        text: SourceText,
        mentions: usize,
    ) -> (DocumentId, Vec<Edit>) {
        let id: DocumentId = self.ids.next();
        let mut head = self.head(&text);
        head.metadata.title = title.to_owned();
        let mut edits = vec![Edit::Document {
            index: self.random.below(session.listed().len() + 1) as u32,
            change: Change::Add(Box::new(Seed {
                id,
                slug: Slug::new(title, id),
                text: TextRef::new(text.clone()),
                head: Arc::new(head),
            })),
        }];
        for _ in 0..mentions {
            let mention = self.mention(session, &text);
            edits.extend(mention.map(|mention| Edit::add_mention(id, mention)));
        }
        (id, edits)
    }

    fn edits(
        &mut self,
        kind: usize,
        session: &Session,
        attachments: &mut Vec<Attachment>,
    ) -> Option<Vec<Edit>> {
        Some(match kind {
            0 => {
                let title = self.word();
                vec![Edit::Info {
                    from: session.info().clone(),
                    to: Info {
                        title,
                        working_languages: vec![self.language()],
                    },
                }]
            }
            1 => {
                let mut scheme = session.scheme().clone();
                match self.random.below(5) {
                    0 => scheme.labels.push(self.label()),
                    1 => scheme.relations.push(self.relation_kind()),
                    2 => scheme.document.push(self.attribute()),
                    3 => scheme.overlap = Overlap::Nested,
                    _ => {
                        let at = self.random.below(scheme.labels.len());
                        scheme.labels.get_mut(at)?.names = self.names();
                    }
                }
                vec![Edit::Scheme {
                    from: Arc::new(session.scheme().clone()),
                    to: Arc::new(scheme),
                }]
            }
            2 => {
                let reviewers: Vec<&Reviewer> = session.reviewers().collect();
                let change = match self.random.pick(&reviewers) {
                    Some(&old) if self.random.chance(1, 3) => Change::Set {
                        from: old.clone(),
                        to: Reviewer {
                            id: old.id,
                            name: self.word(),
                        },
                    },
                    // A mention by nobody we know could not be put back.
                    Some(&old) if self.random.chance(1, 3) && !has_tagged(session, old.id) => {
                        Change::Remove(old.clone())
                    }
                    _ => Change::Add(Reviewer {
                        id: self.ids.next(),
                        name: self.word(),
                    }),
                };
                vec![Edit::Reviewer(change)]
            }
            3 => {
                let entities: Vec<&Entity> = session.entities().collect();
                match self.random.pick(&entities) {
                    Some(&old) if self.random.chance(1, 3) => {
                        let mut to = self.entity(session)?;
                        to.id = old.id;
                        let from = old.clone();
                        vec![Edit::Entity(Change::Set { from, to })]
                    }
                    Some(&old) if self.random.chance(1, 4) => delete_entity(session, old.id),
                    _ => vec![Edit::Entity(Change::Add(self.entity(session)?))],
                }
            }
            4 => {
                let terms: Vec<&Term> = session.terms().collect();
                let mut fresh = Term {
                    id: self.ids.next(),
                    language: self.language(),
                    text: self.word(),
                    renderings: self.names(),
                    forbidden: vec![self.word()],
                    note: String::new(),
                };
                vec![Edit::Term(match self.random.pick(&terms) {
                    Some(&old) if self.random.chance(1, 3) => {
                        fresh.id = old.id;
                        Change::Set {
                            from: old.clone(),
                            to: fresh,
                        }
                    }
                    Some(&old) if self.random.chance(1, 3) => Change::Remove(old.clone()),
                    _ => Change::Add(fresh),
                })]
            }
            5 | 6 => {
                if session.listed().len() > 5 {
                    return None;
                }
                // Now and then the text that another document has.
                let texts: Vec<SourceText> =
                    session.documents().map(|d| d.text().clone()).collect();
                let text = match self.random.pick(&texts) {
                    Some(text) if self.random.chance(1, 4) => text.clone(),
                    _ => self.text(),
                };
                let count = self.random.below(8);
                let title = self.word();
                let (_, mut edits) = self.import(session, &title, text.clone(), count);
                if self.random.chance(1, 2)
                    && let Some(Edit::Document {
                        change: Change::Add(seed),
                        ..
                    }) = edits.first_mut()
                {
                    let (source, attachment) = self.source(&text);
                    let mut head = (*seed.head).clone();
                    head.source = Some(source);
                    seed.head = Arc::new(head);
                    attachments.push(attachment);
                }
                edits
            }
            7 => delete_document(session, self.document(session)?),
            8 => {
                let label = self.label_key(session)?;
                let instead = self.label_key(session).filter(|other| *other != label);
                if session.scheme().labels.len() < 3 {
                    return None;
                }
                delete_label(session, &label, instead.as_ref())
            }
            25 => self.list_edits(session)?,
            26 if self.random.chance(1, 2) => vec![self.memory_edit(session)],
            26 => self.source_edits(session),
            kind => self.inside(kind, session)?,
        })
    }

    fn inside(&mut self, kind: usize, session: &Session) -> Option<Vec<Edit>> {
        let id = self.document(session)?;
        let document = session.document(id)?.clone();
        let text = document.text().clone();
        let mentions: Vec<&Mention> = document.mentions().iter().collect();
        let within = |edit| Edit::In { document: id, edit };
        let edit = match kind {
            9..=12 => {
                let count = 1 + self.random.below(3);
                let mentions = (0..count).filter_map(|_| self.mention(session, &text));
                return Some(mentions.map(|m| Edit::add_mention(id, m)).collect());
            }
            13..=14 => {
                let from = (**self.random.pick(&mentions)?).clone();
                let mut to = match self.random.chance(1, 2) {
                    true => self.mention(session, &text)?,
                    false => from.clone(),
                };
                to.id = from.id;
                if let Some(ranges) = self.ranges(&text) {
                    to.ranges = ranges;
                }
                DocumentEdit::Mention(Change::Set { from, to })
            }
            15 => return Some(delete_mention(&document, self.random.pick(&mentions)?)),
            16..=17 => {
                let relations: Vec<&Relation> = document.relations().collect();
                let kinds = &session.scheme().relations;
                let mut fresh = Relation {
                    id: self.ids.next(),
                    kind: self.random.pick(kinds)?.key.clone(),
                    from: self.random.pick(&mentions)?.id,
                    to: self.random.pick(&mentions)?.id,
                    status: Status::Proposed,
                    origin: Origin::Model,
                    by: self.reviewer(session),
                    at: self.now(),
                    note: self.word(),
                };
                DocumentEdit::Relation(match self.random.pick(&relations) {
                    Some(&old) if self.random.chance(1, 3) => {
                        fresh.id = old.id;
                        Change::Set {
                            from: old.clone(),
                            to: fresh,
                        }
                    }
                    Some(&old) if self.random.chance(1, 3) => Change::Remove(old.clone()),
                    _ => Change::Add(fresh),
                })
            }
            18..=19 => {
                let comments: Vec<&Comment> = document.comments().collect();
                let mut fresh = Comment {
                    id: self.ids.next(),
                    at: self.range(&text),
                    text: self.word(),
                    by: self.reviewer(session),
                    when: self.now(),
                    answers: None,
                    resolved: false,
                };
                DocumentEdit::Comment(match self.random.pick(&comments) {
                    Some(&old) if self.random.chance(1, 3) => {
                        fresh.id = old.id;
                        fresh.answers = Some(old.id);
                        Change::Set {
                            from: old.clone(),
                            to: fresh,
                        }
                    }
                    Some(&old) if self.random.chance(1, 3) => Change::Remove(old.clone()),
                    _ => Change::Add(fresh),
                })
            }
            20..=21 => {
                let part = self.random.below(9);
                let to = self.head_part(part, &text);
                let from = to.current(document.head());
                DocumentEdit::Head { from, to }
            }
            22 => return self.replace_text(session, id),
            _ => {
                let languages: Vec<Language> = document.target_languages().cloned().collect();
                let language = match self.random.pick(&languages) {
                    Some(language) if self.random.chance(1, 2) => language.clone(),
                    _ => self.language(),
                };
                let mention = self.random.pick(&mentions).map(|mention| mention.id);
                let old: Vec<&Segment> = document.segments(&language).collect();
                let change = match self.random.pick(&old) {
                    Some(&old) if self.random.chance(1, 3) => {
                        let mut to = self.segment(session, &text, mention)?;
                        to.id = old.id;
                        Change::Set {
                            from: old.clone(),
                            to,
                        }
                    }
                    Some(&old) if self.random.chance(1, 3) => Change::Remove(old.clone()),
                    _ => Change::Add(self.segment(session, &text, mention)?),
                };
                DocumentEdit::Segment { language, change }
            }
        };
        Some(vec![within(edit)])
    }

    /// Updated copy: what does not fit is taken out, and put back where it can.
    fn replace_text(&mut self, session: &Session, id: DocumentId) -> Option<Vec<Edit>> {
        let document = session.document(id)?.clone();
        let from = document.text().clone();
        let to = self.text();
        if from == to {
            return None;
        }
        let within = |edit| Edit::In { document: id, edit };
        let mut edits = Vec::new();
        let mut after = Vec::new();
        for mention in document.mentions() {
            if mention.ranges.fits(&to) && self.random.chance(1, 2) {
                continue;
            }
            // Relations keep their mention in place.
            if document
                .relations()
                .any(|r| r.from == mention.id || r.to == mention.id)
            {
                if !mention.ranges.fits(&to) {
                    return None;
                }
                continue;
            }
            edits.push(Edit::mention(id, Change::Remove(mention.clone())));
            if let Some(ranges) = self.ranges(&to) {
                let mut moved = mention.clone();
                moved.ranges = ranges;
                after.push(Edit::add_mention(id, moved));
            }
        }
        for comment in document.comments() {
            if let Some(at) = comment.at
                && at.slice(&to).is_none()
            {
                let mut homeless = comment.clone();
                homeless.at = None;
                edits.push(within(DocumentEdit::Comment(Change::Set {
                    from: comment.clone(),
                    to: homeless,
                })));
            }
        }
        for language in document.target_languages() {
            for segment in document.segments(language) {
                edits.push(within(DocumentEdit::Segment {
                    language: language.clone(),
                    change: Change::Remove(segment.clone()),
                }));
                if let Some(at) = self.range(&to) {
                    let mut moved = segment.clone();
                    moved.at = at;
                    after.push(within(DocumentEdit::Segment {
                        language: language.clone(),
                        change: Change::Add(moved),
                    }));
                }
            }
        }
        for part in 4..9 {
            let empty = self.head_part(part, "");
            let current = empty.current(document.head());
            if current != empty {
                edits.push(within(DocumentEdit::Head {
                    from: current,
                    to: empty,
                }));
            }
        }
        edits.push(within(DocumentEdit::Text {
            from: TextRef::new(from),
            to: TextRef::new(to),
        }));
        edits.extend(after);
        Some(edits)
    }
}

fn has_tagged(session: &Session, reviewer: ReviewerId) -> bool {
    session
        .documents()
        .any(|document| document.mentions().iter().any(|m| m.by == Some(reviewer)))
}

/// How many kinds of work there are.
pub const KINDS: usize = 27;

fn put(part: HeadPart, head: &mut Head) {
    match part {
        HeadPart::Metadata(metadata) => head.metadata = *metadata,
        HeadPart::Source(source) => head.source = source,
        HeadPart::Status(status) => head.status = status,
        HeadPart::Labels(labels) => head.labels = labels,
        HeadPart::Findings(findings) => head.findings = findings,
        HeadPart::Blocks(blocks) => head.blocks = blocks,
        HeadPart::Readings(readings) => head.readings = readings,
        HeadPart::LeftOut(left_out) => head.left_out = left_out,
        HeadPart::Pictures(pictures) => head.pictures = pictures,
    }
}
