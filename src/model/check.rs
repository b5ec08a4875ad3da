//! Looking for what contradicts itself in a session. Nothing is changed.

use std::collections::{HashMap, HashSet};

use super::{
    AttributeKind, Document, Mention, Overlap, Place, ProblemCode, Report, Session, Status, Values,
    edit::Kind, shorten,
};
use crate::text::{ByteOffset, grapheme};

/// Checks everything that edits do not rule out: what files, imports and other programs
/// may have brought in.
pub fn check(session: &Session, report: &mut Report) {
    let session_place = || Place::file("session.ron");
    for entity in session.entities() {
        if session.scheme().label(entity.label.as_str()).is_none() {
            report.add(
                dangling(
                    Kind::Entity,
                    entity.id,
                    Kind::Label,
                    &entity.label.to_string(),
                ),
                Place::file("entities.ron"),
            );
        }
    }
    for label in &session.scheme().labels {
        if let Some(parent) = &label.parent
            && session.scheme().label(parent.as_str()).is_none()
        {
            report.add(
                dangling(Kind::Label, &label.key, Kind::Label, parent.as_str()),
                session_place(),
            );
        }
    }
    for document in session.documents() {
        check_document(session, document, report);
    }
}

fn check_document(session: &Session, document: &Document, report: &mut Report) {
    let text = document.text();
    let place = || Place::document(document.id, document.display_title());
    let placed = |mention: &Mention| {
        let at = |offset: ByteOffset| {
            let code_points = text.index().code_point(text, offset);
            code_points.map_or(0, |offset| u64::from(offset.get()))
        };
        place().with_range(at(mention.ranges.start()), at(mention.ranges.end()))
    };
    let quote = |mention: &Mention| shorten(&mention.ranges.quote(text).unwrap_or_default());
    let mut seen: HashMap<(&super::Ranges, &str, Option<super::EntityId>), Status> = HashMap::new();
    for mention in document.mentions() {
        if session.scheme().label(mention.label.as_str()).is_none() {
            report.add(
                dangling(
                    Kind::Mention,
                    mention.id,
                    Kind::Label,
                    mention.label.as_str(),
                ),
                placed(mention),
            );
        }
        if let Some(entity) = mention.entity
            && session.entity(entity).is_none()
        {
            report.add(
                dangling(Kind::Mention, mention.id, Kind::Entity, &entity.to_string()),
                placed(mention),
            );
        }
        if let Some(by) = mention.by
            && session.reviewer(by).is_none()
        {
            report.add(
                dangling(Kind::Mention, mention.id, Kind::Reviewer, &by.to_string()),
                placed(mention),
            );
        }
        let on_clusters = mention.ranges.iter().all(|range| {
            grapheme::is_boundary(text, range.start()) && grapheme::is_boundary(text, range.end())
        });
        if !on_clusters {
            let text = quote(mention);
            report.add(ProblemCode::OffCluster { text }, placed(mention));
        }
        let key = (&mention.ranges, mention.label.as_str(), mention.entity);
        if seen.insert(key, mention.status) == Some(mention.status) {
            let text = quote(mention);
            report.add(ProblemCode::SameMention { text }, placed(mention));
        }
    }
    let mut related: HashSet<(&str, super::MentionId, super::MentionId)> = HashSet::new();
    for mention in document.mentions() {
        let label = session.scheme().label(mention.label.as_str());
        let kinds = label.map_or(&[][..], |label| &label.attributes);
        for code in unfit(kinds, &mention.extra().attributes) {
            report.add(code, placed(mention));
        }
    }
    for code in unfit(&session.scheme().document, &document.head().labels) {
        report.add(code, place());
    }
    for (mention, other) in crossings(document, session.scheme().overlap) {
        let (text, other) = (quote(mention), quote(other));
        report.add(ProblemCode::Overlap { text, other }, placed(mention));
    }
    for relation in document.relations() {
        for end in [relation.from, relation.to] {
            if !document.mentions().contains(end) {
                report.add(
                    dangling(Kind::Relation, relation.id, Kind::Mention, &end.to_string()),
                    place(),
                );
            }
        }
        let kind = session.scheme().relation(relation.kind.as_str());
        if kind.is_none() {
            report.add(
                dangling(
                    Kind::Relation,
                    relation.id,
                    Kind::RelationKind,
                    relation.kind.as_str(),
                ),
                place(),
            );
        }
        let ends = [relation.from, relation.to].map(|end| document.mentions().get(end));
        let [Some(from), Some(to)] = ends else {
            continue;
        };
        let named = relation.kind.to_string();
        if relation.from == relation.to {
            let text = quote(from);
            let code = ProblemCode::RelationToItself { kind: named, text };
            report.add(code, placed(from));
        } else if !related.insert((relation.kind.as_str(), relation.from, relation.to)) {
            let (start, end) = (quote(from), quote(to));
            let code = ProblemCode::SameRelation {
                kind: named,
                from: start,
                to: end,
            };
            report.add(code, placed(from));
        } else if kind.is_some_and(|kind| !session.scheme().joins(kind, &from.label, &to.label)) {
            let code = ProblemCode::NotJoined {
                kind: named,
                from: from.label.to_string(),
                to: to.label.to_string(),
            };
            report.add(code, placed(from));
        }
    }
    for comment in document.comments() {
        if let Some(to) = comment.answers
            && document.comment(to).is_none()
        {
            report.add(
                dangling(Kind::Comment, comment.id, Kind::Comment, &to.to_string()),
                place(),
            );
        }
    }
    for language in document.target_languages() {
        for segment in document.kept_segments(language) {
            let translation = &segment.translation;
            for projection in translation.mentions.iter().chain(&translation.refused) {
                if !document.mentions().contains(projection.mention) {
                    report.add(
                        dangling(
                            Kind::Segment,
                            segment.id,
                            Kind::Mention,
                            &projection.mention.to_string(),
                        ),
                        place(),
                    );
                }
            }
        }
    }
}

/// Mentions that lie over an earlier one as the rule does not let them, each with one of
/// those. Rejected ones are evidence, and hidden.
pub fn crossings(document: &Document, rule: Overlap) -> impl Iterator<Item = (&Mention, &Mention)> {
    let counts = |mention: &&Mention| mention.status != Status::Rejected;
    let asked = document.mentions().iter().filter(counts);
    let asked = asked.take_while(move |_| rule != Overlap::Any);
    asked.filter_map(move |mention| {
        let mut found = None;
        for range in mention.ranges.iter() {
            let over = document.mentions().overlapping(range);
            let mut earlier = over.into_iter().filter(|other| {
                let first = (other.ranges.start(), other.id) < (mention.ranges.start(), mention.id);
                first && other.status != Status::Rejected
            });
            found = earlier.find(|other| !rule.allows(&other.ranges, &mention.ranges));
            if found.is_some() {
                break;
            }
        }
        Some((mention, found?))
    })
}

/// Values that are none of their attribute's kind. Those of attributes that the scheme does
/// not know may be another program's.
fn unfit<'a>(
    kinds: &'a [AttributeKind],
    values: &'a Values,
) -> impl Iterator<Item = ProblemCode> + 'a {
    kinds.iter().filter_map(|kind| {
        let value = values.get(&kind.key)?;
        (!kind.kind.accepts(value)).then(|| ProblemCode::UnfitValue {
            key: kind.key.clone(),
            value: shorten(&value.to_string()),
        })
    })
}

fn dangling(kind: Kind, id: impl ToString, names: Kind, missing: &str) -> ProblemCode {
    ProblemCode::Dangling {
        kind,
        id: id.to_string(),
        names,
        missing: missing.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::{
        model::{Head, Ids, Info, LabelKey, Mentions, Ranges, Scheme, Slug},
        text::{SourceText, TextRange},
    };

    /// Checks a session of one document with mentions as another program left them.
    fn found(text: &str, mentions: &[(u32, u32, &str, bool)]) -> Vec<ProblemCode> {
        let mut ids = Ids::seeded(9);
        let info = Info {
            title: String::new(),
            working_languages: Vec::new(),
        };
        let mut session = Session::new(ids.next(), info, Scheme::press());
        let id = ids.next();
        let text = SourceText::new(text.to_owned()).expect("short");
        let mut document = Document::new(id, Slug::new("t", id), text, Head::default());
        let mentions = mentions.iter().map(|&(start, end, label, linked)| {
            let range = TextRange::of(start, end).expect("not empty");
            let label = LabelKey::new(label);
            let at = Timestamp::UNIX_EPOCH;
            let mut mention = Mention::new(ids.next(), Ranges::one(range), label, None, at);
            mention.entity = linked.then(|| ids.next());
            mention
        });
        document.load_mentions(Mentions::from_unsorted(mentions.collect()).0);
        session.load_document(document);
        let mut report = Report::new();
        check(&session, &mut report);
        report.problems().iter().map(|p| p.code.clone()).collect()
    }

    #[test]
    fn a_sound_session_has_no_problems() {
        assert_eq!(found("Kolvar kauft", &[(0, 6, "company", false)]), []);
    }

    #[test]
    fn a_mention_that_cuts_a_character_is_found() {
        let codes = found("e\u{301}x", &[(0, 1, "company", false)]);
        assert!(
            matches!(codes.as_slice(), [ProblemCode::OffCluster { .. }]),
            "{codes:?}"
        );
    }

    #[test]
    fn mentions_that_cross_are_found_where_the_scheme_forbids_it() {
        let crossed = |rule, spans: &[(u32, u32)]| {
            let mut ids = Ids::seeded(9);
            let id = ids.next();
            let text = SourceText::new("Kolvar kauft".to_owned()).expect("short");
            let mut document = Document::new(id, Slug::new("t", id), text, Head::default());
            let mentions = spans.iter().map(|&(start, end)| {
                let ranges = Ranges::one(TextRange::of(start, end).expect("not empty"));
                let at = Timestamp::UNIX_EPOCH;
                Mention::new(ids.next(), ranges, LabelKey::new("company"), None, at)
            });
            document.load_mentions(Mentions::from_unsorted(mentions.collect()).0);
            crossings(&document, rule).count()
        };
        let spans = [(0, 6), (0, 3), (2, 8)];
        assert_eq!(crossed(Overlap::Any, &spans), 0);
        assert_eq!(crossed(Overlap::Nested, &spans), 1);
        assert_eq!(crossed(Overlap::None, &spans), 2);
    }

    #[test]
    fn the_same_mention_twice_is_found() {
        let twice = [(0, 6, "company", false), (0, 6, "company", false)];
        let codes = found("Kolvar kauft", &twice);
        assert!(
            matches!(codes.as_slice(), [ProblemCode::SameMention { .. }]),
            "{codes:?}"
        );
    }

    #[test]
    fn a_label_and_an_entity_that_do_not_exist_are_found() {
        let codes = found("Kolvar kauft", &[(0, 6, "planet", true)]);
        let names: Vec<Kind> = codes
            .iter()
            .filter_map(|code| match code {
                ProblemCode::Dangling { names, .. } => Some(*names),
                _ => None,
            })
            .collect();
        assert_eq!(names, [Kind::Label, Kind::Entity]);
    }
}
