//! Sessions with a document, its mentions and its translation.

use std::sync::Arc;

use crate::model::{
    DocumentId, Entity, EntityId, Head, Ids, Info, LabelKey, Mention, MentionId, Ranges, Scheme,
    Segment, SegmentId, Session, Slug, Term, TermId, Translation, TranslationStatus,
    edit::{Change, DocumentEdit, Edit, Seed, TextRef},
};
use crate::text::{Language, SourceText, TextRange};

pub(super) struct Made {
    pub session: Session,
    pub ids: Ids,
    pub to: Language,
    pub segments: Vec<(DocumentId, SegmentId)>,
}

pub(super) fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

impl Made {
    pub(super) fn into(to: &str) -> Self {
        let mut ids = Ids::seeded(5);
        let info = Info {
            title: String::new(),
            working_languages: vec![language(to)],
        };
        let session = Session::new(ids.next(), info, Scheme::press());
        Self {
            session,
            ids,
            to: language(to),
            segments: Vec::new(),
        }
    }

    fn apply(&mut self, edit: Edit) {
        self.session.apply_all(vec![edit]).expect("it applies");
    }

    /// An entity by its name, with its rendering and other names of the target language.
    pub(super) fn entity(
        &mut self,
        name: &str,
        rendering: Option<&str>,
        others: &[&str],
    ) -> EntityId {
        let id = self.ids.next();
        let mut entity = Entity::new(id, LabelKey::new("company"), name.to_owned());
        if let Some(rendering) = rendering {
            entity
                .renderings
                .insert(self.to.clone(), rendering.to_owned());
        }
        for other in others {
            entity.names.push(crate::model::EntityName {
                text: (*other).to_owned(),
                language: Some(self.to.clone()),
                kind: crate::model::NameKind::default(),
            });
        }
        self.apply(Edit::Entity(Change::Add(entity)));
        id
    }

    pub(super) fn term(
        &mut self,
        from: &str,
        text: &str,
        rendering: &str,
        forbidden: &[&str],
    ) -> TermId {
        let id = self.ids.next();
        let term = Term {
            id,
            language: language(from),
            text: text.to_owned(),
            renderings: [(self.to.clone(), rendering.to_owned())].into(),
            forbidden: forbidden.iter().map(|it| (*it).to_owned()).collect(),
            note: String::new(),
        };
        self.apply(Edit::Term(Change::Add(term)));
        id
    }

    /// A document of one segment; ‹…› in the source are mentions of these entities in turn.
    pub(super) fn segment(
        &mut self,
        from: &str,
        marked: &str,
        entities: &[Option<EntityId>],
        target: &str,
    ) {
        let mut text = String::new();
        let mut marks = Vec::new();
        let mut open = 0;
        for c in marked.chars() {
            match c {
                '‹' => open = text.len(),
                '›' => marks.push(open..text.len()),
                c => text.push(c),
            }
        }
        assert_eq!(marks.len(), entities.len());
        let id: DocumentId = self.ids.next();
        let mut head = Head::default();
        head.metadata.language = Some(language(from));
        let seed = Seed {
            id,
            slug: Slug::new("text", id),
            text: TextRef::new(SourceText::new(text.clone()).expect("short")),
            head: Arc::new(head),
        };
        let index = u32::try_from(self.session.listed().len()).expect("few");
        self.apply(Edit::Document {
            index,
            change: Change::Add(Box::new(seed)),
        });
        for (range, entity) in marks.into_iter().zip(entities) {
            let range = TextRange::from_range(range).expect("a mention");
            let mention: MentionId = self.ids.next();
            let mut mention = Mention::new(
                mention,
                Ranges::one(range),
                LabelKey::new("company"),
                None,
                jiff::Timestamp::UNIX_EPOCH,
            );
            mention.entity = *entity;
            self.apply(Edit::In {
                document: id,
                edit: DocumentEdit::Mention(Change::Add(mention)),
            });
        }
        let segment: SegmentId = self.ids.next();
        let made = Segment {
            id: segment,
            at: TextRange::from_range(0..text.len()).expect("a text"),
            by_hand: false,
            translation: Translation {
                text: target.to_owned(),
                status: TranslationStatus::Translated,
                ..Translation::default()
            },
        };
        let language = self.to.clone();
        self.apply(Edit::In {
            document: id,
            edit: DocumentEdit::Segment {
                language,
                change: Change::Add(made),
            },
        });
        self.segments.push((id, segment));
    }
}

impl Made {
    /// The first segment projected: what each mention's place holds, and how it was found.
    pub(super) fn project(&self) -> Vec<(String, String, String)> {
        let (document, segment) = self.segments[0];
        let document = self.session.document(document).expect("it is there");
        let segment = document
            .segments(&self.to)
            .find(|it| it.id == segment)
            .expect("it is there");
        let wanted = super::project::wanted(document, segment);
        let target = &segment.translation.text;
        let found = super::project::project(
            &self.session,
            &wanted,
            target,
            &self.to,
            &segment.translation.mentions,
        );
        let told = found.into_iter().map(|one| {
            let quote = wanted
                .iter()
                .find(|it| it.mention == one.mention)
                .expect("a mention");
            let place = one.ranges.quote(target).expect("a place");
            (quote.quote.clone(), place, one.how)
        });
        told.collect()
    }

    /// All segments projected, as the program does where a target changes.
    pub(super) fn project_all(&mut self) {
        for (document, segment) in self.segments.clone() {
            let held = self.session.document(document).expect("it is there");
            let from = held
                .segments(&self.to)
                .find(|it| it.id == segment)
                .expect("it is there")
                .clone();
            let wanted = super::project::wanted(held, &from);
            let mut to = from.clone();
            to.translation.mentions = super::project::project(
                &self.session,
                &wanted,
                &from.translation.text,
                &self.to,
                &[],
            );
            let language = self.to.clone();
            if to != from {
                let change = Change::Set { from, to };
                self.apply(Edit::In {
                    document,
                    edit: DocumentEdit::Segment { language, change },
                });
            }
        }
    }

    /// The faults of all segments, as »kind« with what they are about.
    pub(super) fn faults(&self) -> Vec<String> {
        let found =
            super::check::check_session(&self.session, &self.to, &crate::task::Cancel::default());
        found
            .expect("not cancelled")
            .iter()
            .map(|it| it.fault.key())
            .collect()
    }
}

#[track_caller]
fn places(made: &Made, want: &[(&str, &str, &str)]) {
    let found = made.project();
    let found: Vec<(&str, &str, &str)> = found.iter().map(|(a, b, c)| (&**a, &**b, &**c)).collect();
    assert_eq!(found, want);
}

#[test]
fn an_approved_rendering_goes_before_a_name() {
    let mut made = Made::into("en");
    let bank = made.entity("Deutsche Bank", Some("Deutsche Bank AG"), &["the Bank"]);
    made.segment(
        "de",
        "Die ‹Deutsche Bank› kauft.",
        &[Some(bank)],
        "Deutsche Bank AG, the Bank, buys.",
    );
    places(&made, &[("Deutsche Bank", "Deutsche Bank AG", "rendering")]);
}

#[test]
fn several_of_one_entity_go_in_order() {
    let mut made = Made::into("en");
    let one = made.entity("Kolvar", None, &[]);
    let other = made.entity("Tindavel", None, &[]);
    made.segment(
        "it",
        "‹Kolvar› compra ‹Tindavel›, dice ‹Kolvar›.",
        &[Some(one), Some(other), Some(one)],
        "Kolvar is buying Tindavel, says Kolvar. Kolvar!",
    );
    places(
        &made,
        &[
            ("Kolvar", "Kolvar", "alias"),
            ("Tindavel", "Tindavel", "alias"),
            ("Kolvar", "Kolvar", "alias"),
        ],
    );
}

#[test]
fn names_are_found_with_endings_and_by_sound() {
    let mut made = Made::into("de");
    let one = made.entity("Kolvar", None, &[]);
    made.segment("en", "‹Kolvar›'s plan", &[Some(one)], "Kolvars Plan");
    places(&made, &[("Kolvar", "Kolvars", "inflected")]);
    let mut made = Made::into("en");
    made.segment(
        "ja",
        "‹ブレンダン・バーンズ›氏は述べた",
        &[None],
        "Brendan Burns said so on Monday.",
    );
    places(&made, &[("ブレンダン・バーンズ", "Brendan Burns", "sound")]);
    let mut made = Made::into("ja");
    made.segment(
        "en",
        "‹Brendan Burns› said",
        &[None],
        "ブレンダン・バーンズ氏は語った。",
    );
    let found = made.project();
    assert_eq!((found.len(), found[0].2.as_str()), (1, "sound"));
    assert!(found[0].1.starts_with("ブレンダン・バーンズ"), "{found:?}");
}

#[test]
fn what_is_not_there_is_not_guessed() {
    let mut made = Made::into("en");
    let one = made.entity("Kolvar", None, &[]);
    made.segment(
        "de",
        "‹Kolvar› kauft ‹Briskel›.",
        &[Some(one), None],
        "The company buys it in Berlin.",
    );
    places(&made, &[]);
}

#[test]
fn a_longer_name_keeps_the_shorter_out() {
    let mut made = Made::into("en");
    let short = made.entity("Azure", None, &[]);
    let long = made.entity("Azure Arc", None, &[]);
    made.segment(
        "de",
        "‹Azure Arc› läuft mit ‹Azure›.",
        &[Some(long), Some(short)],
        "Azure runs with Azure Arc.",
    );
    places(
        &made,
        &[
            ("Azure", "Azure", "alias"),
            ("Azure Arc", "Azure Arc", "alias"),
        ],
    );
}

#[test]
fn terms_are_found_with_endings_and_without_spaces() {
    let mut made = Made::into("en");
    made.term("de", "Übernahme", "acquisition", &[]);
    made.term("ja", "買収", "acquisition", &[]);
    let german = super::terms::Termbase::of(&made.session, &language("de"), &made.to);
    let text = "Die Übernahmen und das Übernahmeangebot";
    let found: Vec<&str> = german
        .find(text)
        .iter()
        .filter_map(|it| it.range.slice(text))
        .collect();
    assert_eq!(found, ["Übernahmen", "Übernahme"]);
    let japanese = super::terms::Termbase::of(&made.session, &language("ja"), &made.to);
    let text = "同社を買収すると発表";
    let found: Vec<&str> = japanese
        .find(text)
        .iter()
        .filter_map(|it| it.range.slice(text))
        .collect();
    assert_eq!(found, ["買収"]);
}

#[test]
fn what_shall_stay_stays_and_keeps_its_place_to_itself() {
    use crate::model::Projection;
    let mut made = Made::into("en");
    let one = made.entity("Kolvar", None, &[]);
    made.segment(
        "de",
        "‹Kolvar› und ‹Kolvar›",
        &[Some(one), Some(one)],
        "Kolvar, then Kolvar",
    );
    let (document, segment) = made.segments[0];
    let document = made.session.document(document).expect("it is there");
    let segment = document
        .segments(&made.to)
        .find(|it| it.id == segment)
        .expect("it is there");
    let wanted = super::project::wanted(document, segment);
    let by_hand = Projection {
        mention: wanted[1].mention,
        ranges: Ranges::one(TextRange::of(0, 6).expect("a range")),
        how: "hand".to_owned(),
    };
    let target = &segment.translation.text;
    let found = super::project::project(
        &made.session,
        &wanted,
        target,
        &made.to,
        std::slice::from_ref(&by_hand),
    );
    assert_eq!(found[0], by_hand);
    assert_eq!(
        (found[1].mention, found[1].ranges.start().get()),
        (wanted[0].mention, 13)
    );
}

#[test]
fn a_place_that_was_refused_is_not_found_for_the_name_again() {
    use crate::model::Projection;
    let mut made = Made::into("en");
    let one = made.entity("Kolvar", None, &[]);
    let target = "Kolvar Street, then Kolvar";
    made.segment("de", "‹Kolvar› kauft.", &[Some(one)], target);
    let (document, segment) = made.segments[0];
    let document = made.session.document(document).expect("it is there");
    let segment = document.segments(&made.to).find(|it| it.id == segment);
    let segment = segment.expect("it is there");
    let place = |refused: &[Projection]| {
        let (text, kept) = ((target, &made.to), (&[][..], refused));
        super::project::place(&made.session, document, segment, text, kept)
    };
    let first = place(&[]);
    assert_eq!(first[0].ranges.start().get(), 0);
    let second = place(&first);
    assert_eq!(second.len(), 1);
    assert_eq!(second[0].ranges.start().get(), 20);
    let both = [first[0].clone(), second[0].clone()];
    assert_eq!(place(&both), []);
}

#[test]
fn a_place_that_was_refused_is_not_found_for_another_mention_of_the_name_either() {
    use crate::model::Projection;
    let mut made = Made::into("en");
    let one = made.entity("Kolvar", None, &[]);
    let target = "Kolvar Street, then the firm and Kolvar";
    let mentions = [Some(one), Some(one)];
    made.segment("de", "‹Kolvar› und ‹Kolvar›", &mentions, target);
    let (document, segment) = made.segments[0];
    let document = made.session.document(document).expect("it is there");
    let segment = document.segments(&made.to).find(|it| it.id == segment);
    let segment = segment.expect("it is there");
    let wanted = super::project::wanted(document, segment);
    let of_first = |start, end| Projection {
        mention: wanted[0].mention,
        ranges: Ranges::one(TextRange::of(start, end).expect("a range")),
        how: "hand".to_owned(),
    };
    // Taken off there, the first was put elsewhere by hand.
    let (kept, refused) = ([of_first(20, 28)], [of_first(0, 6)]);
    let text = (target, &made.to);
    let found = super::project::place(&made.session, document, segment, text, (&kept, &refused));
    let places: Vec<_> = found
        .iter()
        .map(|it| (it.mention, it.ranges.start().get()))
        .collect();
    assert_eq!(places, [(wanted[0].mention, 20), (wanted[1].mention, 33)]);
}
