//! Random translations and terms.

use super::*;
use crate::model::{MentionId, Projection, Segment, Term, Translation, TranslationStatus};

/// What targets are made of: writings of every kind, clusters of several characters.
const TARGETS: &[&str] = &[
    "Nimbrecht ",
    "Ο Κόλβαρ ",
    "Колвар ",
    "קולבר ",
    "٣ كولفار ",
    "कोल्वार ",
    "คอลวาร์น้ำ",
    "콜바르",
    "コルバー「東京」",
    "👩\u{200D}👩\u{200D}👧",
    "👍🏽",
    "𠮷",
    "u\u{308}",
    "\r\n",
    "\u{1}",
    "\"\\",
];

/// Terms, and segments of the plan with what was made of them.
pub(super) fn translate(session: &mut Session, plan: &Plan, people: &[Reviewer], ids: &mut Ids) {
    for text in ["Übernahme", "Werk"].into_iter().take(plan.segments.len()) {
        let term = Term {
            id: ids.next(),
            language: language("de"),
            text: text.to_owned(),
            renderings: [(language("ja"), "買収".to_owned())].into(),
            forbidden: vec!["x".to_owned()],
            note: String::new(),
        };
        session.apply(Edit::Term(Change::Add(term))).unwrap();
    }
    let documents: Vec<DocumentId> = session.documents().map(|document| document.id).collect();
    for &(which, (a, b, c, d, what, more)) in &plan.segments {
        let Some(&document) = pick(&documents, which) else {
            continue;
        };
        let found = session.document(document).unwrap();
        let to = language(["en", "zh-Hant", "ar"][usize::from(what % 3)]);
        let Some(at) = random_range(found.text(), a, b) else {
            continue;
        };
        if found.kept_segments(&to).any(|other| other.at.overlaps(at)) {
            continue;
        }
        let mentions: Vec<MentionId> = found.mentions().iter().map(|it| it.id).collect();
        let pieces = (0..usize::from(more % 5)).map(|n| {
            let at = usize::from(c) + n * (usize::from(d) + 1);
            TARGETS[at % TARGETS.len()]
        });
        let text: String = pieces.collect();
        let placed = |n: u16| {
            let projection = Projection {
                mention: *pick(&mentions, c.wrapping_add(n) as u8)?,
                ranges: Ranges::new(
                    random_range(&text, c / 2 + n, d / 2)
                        .into_iter()
                        .chain(random_range(&text, d / 3, a / 3)),
                )?,
                how: ["", "hand", "rendering"][usize::from(n % 3)].into(),
            };
            Some(projection)
        };
        let mut mentions: Vec<Projection> = (0..3).filter_map(|n| placed(n * 7)).collect();
        mentions.sort_by_key(|it| it.mention);
        mentions.dedup_by_key(|it| it.mention);
        let segment = Segment {
            id: ids.next(),
            at,
            by_hand: more % 3 == 0,
            translation: Translation {
                status: TranslationStatus::ALL[usize::from(more % 6)],
                engine: ["", "ollama"][usize::from(what % 2)].into(),
                mentions,
                refused: (0..2).filter_map(|n| placed(n + 3)).collect(),
                by: (more % 2 == 0).then(|| people[0].id),
                at: (what % 4 != 0).then(|| moment(i64::from(b))),
                note: ["", "wie »oben«?\n"][usize::from(more % 2)].into(),
                fine: (0..more % 3).map(|n| format!("fault-{n}")).collect(),
                text: text.clone(),
            },
        };
        let edit = DocumentEdit::Segment {
            language: to,
            change: Change::Add(segment),
        };
        session.apply(Edit::In { document, edit }).unwrap();
    }
}

/// The sample with segments of every kind.
pub(super) fn translated_plan() -> Plan {
    let draw = |n: u8| {
        let wide = u16::from(n);
        (n, (wide * 11, wide * 11 + 9, wide * 3, wide * 5 + 1, n, n))
    };
    Plan {
        segments: (0..24).map(draw).collect(),
        ..sample_plan()
    }
}

/// Plans with translations.
pub(super) fn translated_plans() -> impl Strategy<Value = Plan> {
    let segments = prop::collection::vec(any::<(u8, Draw)>(), 0..12);
    (plans(), segments).prop_map(|(plan, segments)| Plan { segments, ..plan })
}
