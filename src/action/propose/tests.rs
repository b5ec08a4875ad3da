use std::sync::Arc;

use super::*;
use crate::{
    action::{Action, Import, ImportAs, Input, MentionAction, MentionChange, Outcome},
    model::{
        Entity, EntityName, KeptList, ListEntry, ListId, Mention, MentionId, NameKind, Ranges,
        Report, Status, edit::Change,
    },
};

const LEARNED: &str = "Die\tO\nKnarrup\tB-company\nAG\tI-company\nwächst\tO\n.\tO\n\n\
    Die\tO\nVelsing\tB-company\nAG\tI-company\nschrumpft\tO\n.\tO\n\n\
    Die\tO\nOstrel\tB-company\nAG\tI-company\nwächst\tO\n.\tO\n\n\
    Die\tO\nSonne\tO\nscheint\tO\n.\tO\n\n\
    Bei\tO\nder\tO\nDrimmel\tB-company\nAG\tI-company\ngeht\tO\nes\tO\nvoran\tO\n.\tO\n";

const READ: &str = "Die Harwitz AG wächst.\nEs regnet.\n";

struct Desk {
    workspace: Workspace,
    _folder: tempfile::TempDir,
}

fn desk(files: &[(&str, &str)]) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path(), "Test".to_owned(), Vec::new()).unwrap();
    for (name, bytes) in files {
        let files_are = match name.ends_with(".conll") {
            true => ImportAs::Format("conll".to_owned()),
            false => ImportAs::Text,
        };
        let import = Import {
            files: vec![Input::Bytes {
                name: (*name).to_owned(),
                bytes: Arc::from(bytes.as_bytes()),
            }],
            files_are,
            ..Import::default()
        };
        let progress = Progress::default();
        import
            .run(&mut workspace, &mut Report::new(), &progress)
            .unwrap();
    }
    Desk {
        workspace,
        _folder: folder,
    }
}

impl Desk {
    fn act(&mut self, action: impl Into<Action>) -> Outcome {
        let progress = Progress::default();
        action
            .into()
            .run(&mut self.workspace, &mut Report::new(), &progress)
            .unwrap()
    }

    fn propose(&mut self) -> Proposed {
        let propose = Propose {
            seed: 1,
            documents: None,
            learned: None,
        };
        match self.act(Action::Propose(propose)) {
            Outcome::Proposed(proposed) => proposed,
            other => panic!("{other:?}"),
        }
    }

    fn undo(&mut self) {
        self.act(Action::Undo { steps: Some(1) });
    }

    /// A list with entries of label, name, other names, identifier.
    fn list(&mut self, name: &str, entries: &[(&str, &str, &[&str], &str)]) -> ListId {
        let list = KeptList {
            id: self.workspace.ids().next(),
            name: name.to_owned(),
            off: false,
        };
        let id = list.id;
        let mut edits = vec![Edit::List(Change::Add(list))];
        for (label, name, others, external_id) in entries {
            let named = |text: &&str| EntityName {
                text: (*text).to_owned(),
                language: None,
                kind: NameKind::Short,
            };
            let entry = ListEntry {
                id: self.workspace.ids().next(),
                label: LabelKey::new(label),
                name: (*name).to_owned(),
                names: others.iter().map(named).collect(),
                external_id: (*external_id).to_owned(),
            };
            edits.push(Edit::Entry {
                list: id,
                change: Change::Add(entry),
            });
        }
        let what = What::AddList {
            name: name.to_owned(),
            entries: 1,
        };
        self.workspace.commit(what, edits, Vec::new()).unwrap();
        id
    }

    /// Tags words of a document by hand, as often as they occur or less.
    fn tag(&mut self, document: usize, words: &str, label: &str, status: Status, times: usize) {
        let document = Arc::clone(self.workspace.session().documents().nth(document).unwrap());
        let found = document.text().as_str().match_indices(words).take(times);
        for (start, _) in found.collect::<Vec<_>>() {
            let range = TextRange::from_range(start..start + words.len()).unwrap();
            let outcome = self.act(MentionAction::Tag {
                document: document.id,
                ranges: Ranges::one(range),
                label: LabelKey::new(label),
                entity: None,
            });
            if status != Status::Confirmed
                && let Outcome::Changed { mentions, .. } = outcome
            {
                self.act(MentionAction::Change {
                    document: document.id,
                    mentions,
                    change: MentionChange::Status(status),
                });
            }
        }
    }

    /// Mentions of all documents: label, quote, status, source.
    fn mentions(&self, status: Status) -> Vec<(String, String, Source)> {
        let session = self.workspace.session();
        let mut found = Vec::new();
        for document in session.documents() {
            let text = document.text().as_str();
            let of_status = document.mentions().iter().filter(|it| it.status == status);
            found.extend(of_status.map(|mention| {
                let quote = mention.ranges.quote(text).unwrap();
                (mention.label.to_string(), quote, Source::of(mention))
            }));
        }
        found
    }

    fn ids(&self, status: Status) -> Vec<(DocumentId, MentionId)> {
        let session = self.workspace.session();
        let of = |document: &Arc<crate::model::Document>| {
            let mentions: Vec<Mention> = document.mentions().iter().cloned().collect();
            let id = document.id;
            let kept = mentions.into_iter().filter(move |it| it.status == status);
            kept.map(move |mention| (id, mention.id))
                .collect::<Vec<_>>()
        };
        session.documents().flat_map(of).collect()
    }
}

fn of(label: &str, quote: &str, source: Source) -> (String, String, Source) {
    (label.to_owned(), quote.to_owned(), source)
}

#[test]
fn what_was_confirmed_elsewhere_is_learned_and_proposed_once() {
    let mut desk = desk(&[("a.conll", LEARNED), ("b.txt", READ)]);
    let proposed = desk.propose();
    let counts = (proposed.learned, proposed.mentions, proposed.documents);
    assert_eq!(counts, (4, 1, 1));
    let harwitz = of("company", "Harwitz AG", Source::Learned);
    assert_eq!(desk.mentions(Status::Proposed), [harwitz]);
    let again = desk.propose();
    assert_eq!((again.mentions, again.gone), (0, 0));
    desk.undo();
    assert_eq!(desk.mentions(Status::Proposed), []);
}

#[test]
fn a_name_confirmed_once_is_proposed_where_it_stands_elsewhere() {
    let mut desk = desk(&[
        ("a.txt", "Kolvar wächst. Kolvar lacht.\n"),
        ("b.txt", "Auch Kolvar singt, Kolvarin nicht.\n"),
    ]);
    desk.tag(0, "Kolvar", "company", Status::Confirmed, 1);
    desk.act(ProposalAction::Switch {
        source: Source::Learned,
        on: false,
    });
    desk.propose();
    let kolvar = of("company", "Kolvar", Source::Names);
    assert_eq!(desk.mentions(Status::Proposed), [kolvar.clone(), kolvar]);
}

#[test]
fn a_proposal_goes_when_its_source_makes_it_no_more_unless_a_person_touched_it() {
    let mut desk = desk(&[("a.txt", "Kolvar wächst. Kolvar lacht. Kolvar ruht.\n")]);
    desk.tag(0, "Kolvar", "company", Status::Confirmed, 1);
    desk.act(ProposalAction::Switch {
        source: Source::Learned,
        on: false,
    });
    desk.propose();
    let (document, touched) = desk.ids(Status::Proposed)[1];
    desk.act(MentionAction::Change {
        document,
        mentions: vec![touched],
        change: MentionChange::Note("sicher?".to_owned()),
    });
    let (document, first) = desk.ids(Status::Confirmed)[0];
    desk.act(MentionAction::Remove {
        document,
        mentions: vec![first],
    });
    let proposed = desk.propose();
    assert_eq!((proposed.mentions, proposed.gone), (0, 1));
    assert_eq!(desk.ids(Status::Proposed), [(document, touched)]);
}

#[test]
fn what_was_rejected_stays_away_and_so_does_what_was_rejected_often() {
    let text = "Apfel rot. Apfel süß. Apfel reif. Apfel da. Apfel weg. Birne.\n";
    let mut desk = desk(&[("a.txt", text)]);
    desk.list(
        "Obst",
        &[("company", "Apfel", &[], ""), ("company", "Birne", &[], "")],
    );
    desk.propose();
    assert_eq!(desk.ids(Status::Proposed).len(), 6);
    let reject = |desk: &mut Desk, count: usize| {
        let mentions = desk.ids(Status::Proposed)[..count].to_vec();
        desk.act(ProposalAction::Decide {
            mentions,
            decision: Decision::Reject,
        });
    };
    reject(&mut desk, 2);
    assert_eq!(desk.propose().gone, 0, "two are not often");
    assert_eq!(desk.ids(Status::Proposed).len(), 4);
    reject(&mut desk, 1);
    let proposed = desk.propose();
    assert_eq!((proposed.mentions, proposed.gone), (0, 2), "three are");
    let left: Vec<String> = desk
        .mentions(Status::Proposed)
        .into_iter()
        .map(|it| it.1)
        .collect();
    assert_eq!(left, ["Birne"]);
    // Confirmed more often than rejected, it is proposed again.
    for words in ["Apfel da", "Apfel weg"] {
        desk.tag(0, words, "company", Status::Confirmed, 1);
    }
    assert_eq!(desk.mentions(Status::Rejected).len(), 3);
}

/// One document that confirms a name of two lengths, and one that is proposed in.
fn with_a_long_name() -> Desk {
    let mut desk = desk(&[
        ("a.txt", "Knarrup Nordlicht Kontor wächst. Knarrup kauft.\n"),
        ("b.txt", "Gestern schwieg Knarrup Nordlicht Kontor.\n"),
    ]);
    desk.act(ProposalAction::Switch {
        source: Source::Learned,
        on: false,
    });
    desk.tag(
        0,
        "Knarrup Nordlicht Kontor",
        "company",
        Status::Confirmed,
        1,
    );
    let long = desk.ids(Status::Confirmed);
    let outcome = desk.act(crate::action::EntityAction::FromMentions {
        document: long[0].0,
        mentions: vec![long[0].1],
        name: None,
    });
    let Outcome::Changed { entity, .. } = outcome else {
        panic!("{outcome:?}");
    };
    let entity = entity.unwrap();
    let from = desk.workspace.session().entity(entity).unwrap().clone();
    let mut to = from.clone();
    to.names.push(EntityName {
        text: "Knarrup".to_owned(),
        language: None,
        kind: NameKind::Short,
    });
    let edit = Edit::Entity(Change::Set { from, to });
    let what = What::ChangeMentions { mentions: 0 };
    desk.workspace.commit(what, vec![edit], Vec::new()).unwrap();
    desk
}

#[test]
fn inside_what_was_rejected_the_same_entity_is_not_proposed() {
    let mut desk = with_a_long_name();
    desk.propose();
    let name = of("company", "Knarrup Nordlicht Kontor", Source::Names);
    let second = desk.workspace.session().documents().nth(1).unwrap().id;
    let proposed = |desk: &Desk| {
        let ids = desk.ids(Status::Proposed).into_iter();
        ids.filter(|(document, _)| *document == second)
            .map(|(_, mention)| mention)
            .collect::<Vec<_>>()
    };
    assert!(desk.mentions(Status::Proposed).contains(&name));
    let mentions = proposed(&desk);
    assert_eq!(mentions.len(), 1);
    desk.act(MentionAction::Change {
        document: second,
        mentions,
        change: MentionChange::Status(Status::Rejected),
    });
    desk.propose();
    assert_eq!(proposed(&desk), [], "no part of it either");
}

#[test]
fn a_proposal_that_was_removed_does_not_come_again() {
    let mut desk = with_a_long_name();
    desk.propose();
    let before = desk.ids(Status::Proposed);
    assert!(before.len() > 1, "{before:?}");
    // One alone, the others together.
    let (document, first) = before[0];
    desk.act(MentionAction::Remove {
        document,
        mentions: vec![first],
    });
    assert_eq!(desk.ids(Status::Rejected), [before[0]]);
    desk.act(crate::action::AcrossAction::Remove {
        mentions: before[1..].to_vec(),
    });
    assert_eq!(desk.ids(Status::Proposed), []);
    desk.propose();
    assert_eq!(desk.ids(Status::Proposed), []);
    desk.undo();
    assert_eq!(desk.ids(Status::Proposed).len(), before.len() - 1);
    // What a person tagged is gone for good.
    let confirmed = desk.ids(Status::Confirmed);
    desk.act(crate::action::AcrossAction::Remove {
        mentions: confirmed,
    });
    assert_eq!(desk.ids(Status::Confirmed), []);
}

#[test]
fn a_list_that_is_switched_off_takes_its_open_proposals_along_and_undo_brings_them_back() {
    let mut desk = desk(&[("a.txt", "Kolvar und Melben und Kolvar.\n")]);
    let one = desk.list("Eins", &[("company", "Kolvar", &[], "")]);
    let two = desk.list("Zwei", &[("person", "Melben", &[], "")]);
    desk.propose();
    let all = desk.mentions(Status::Proposed);
    assert_eq!(all.len(), 3);
    let first = desk.ids(Status::Proposed)[0];
    desk.act(ProposalAction::Decide {
        mentions: vec![first],
        decision: Decision::Accept,
    });
    let steps = desk.workspace.history().done().len();
    desk.act(ProposalAction::Switch {
        source: Source::List(one),
        on: false,
    });
    assert_eq!(desk.workspace.history().done().len(), steps + 1);
    let melben = of("person", "Melben", Source::List(two));
    assert_eq!(desk.mentions(Status::Proposed), [melben]);
    assert_eq!(
        desk.mentions(Status::Confirmed).len(),
        1,
        "what was decided stays"
    );
    desk.act(ProposalAction::Switch {
        source: Source::Names,
        on: false,
    });
    assert_eq!(desk.propose().mentions, 0, "it proposes no more");
    desk.undo();
    desk.undo();
    assert_eq!(desk.mentions(Status::Proposed).len(), 2);
    assert_eq!(
        Source::List(one).is_on(desk.workspace.session()),
        Some(true)
    );
}

#[test]
fn accepting_what_a_list_proposed_makes_its_entity_once_and_links_what_is_there() {
    let text = "Kolvar GmbH heißt kurz Kolvar. Melben auch.\n";
    let mut desk = desk(&[("a.txt", text)]);
    let entries: &[(&str, &str, &[&str], &str)] = &[
        ("company", "Kolvar GmbH", &["Kolvar"], "Q7"),
        ("company", "Melben", &[], "Q8"),
    ];
    desk.list("Firmen", entries);
    let label = LabelKey::new("company");
    let mut known = Entity::new(
        desk.workspace.ids().next(),
        label,
        "Die Melbener".to_owned(),
    );
    known.external_id = "Q8".to_owned();
    let melben = known.id;
    let what = What::NewEntity {
        name: String::new(),
        mentions: 0,
    };
    let edit = Edit::Entity(Change::Add(known));
    desk.workspace.commit(what, vec![edit], Vec::new()).unwrap();
    desk.propose();
    let mentions = desk.ids(Status::Proposed);
    assert_eq!(mentions.len(), 3);
    assert_eq!(desk.workspace.session().entities().count(), 1);
    desk.act(ProposalAction::Decide {
        mentions,
        decision: Decision::Accept,
    });
    let session = desk.workspace.session();
    let made: Vec<&Entity> = session.entities().filter(|it| it.id != melben).collect();
    assert_eq!(made.len(), 1);
    assert_eq!(
        (made[0].name.as_str(), made[0].external_id.as_str()),
        ("Kolvar GmbH", "Q7")
    );
    assert_eq!(session.entity_uses(made[0].id), 2);
    assert_eq!(session.entity_uses(melben), 1);
    desk.undo();
    assert_eq!(desk.workspace.session().entities().count(), 1);
    // One by one, as from the reader, comes to the same.
    let (document, first) = desk.ids(Status::Proposed)[0];
    desk.act(MentionAction::Change {
        document,
        mentions: vec![first],
        change: MentionChange::Status(Status::Confirmed),
    });
    assert_eq!(desk.workspace.session().entities().count(), 2);
}

#[test]
fn relabelling_confirms_with_the_other_label_in_one_step() {
    let mut desk = desk(&[("a.txt", "Kolvar und Kolvar.\n")]);
    desk.list("Eins", &[("company", "Kolvar", &[], "")]);
    desk.propose();
    let mentions = desk.ids(Status::Proposed);
    desk.act(ProposalAction::Decide {
        mentions,
        decision: Decision::Relabel(LabelKey::new("product")),
    });
    let labels: Vec<String> = desk
        .mentions(Status::Confirmed)
        .into_iter()
        .map(|it| it.0)
        .collect();
    assert_eq!(labels, ["product", "product"]);
    desk.undo();
    assert_eq!(desk.mentions(Status::Proposed).len(), 2);
}

#[test]
fn open_proposals_are_grouped_by_source_label_and_name() {
    let text = "Kolvar, Melben, Kolvar, Tharn.\n";
    let mut desk = desk(&[("a.txt", text)]);
    let entries: &[(&str, &str, &[&str], &str)] = &[
        ("company", "Melben", &[], ""),
        ("company", "Kolvar", &[], ""),
        ("person", "Tharn", &[], ""),
    ];
    desk.list("Eins", entries);
    desk.propose();
    let rows = open(desk.workspace.session(), &Cancel::default()).unwrap();
    let seen: Vec<(&str, &str, usize)> = rows
        .iter()
        .map(|row| (row.label.as_str(), row.name.as_str(), row.places.len()))
        .collect();
    let wanted = [
        ("company", "Kolvar", 2),
        ("company", "Melben", 1),
        ("person", "Tharn", 1),
    ];
    assert_eq!(seen, wanted);
}

#[test]
fn proposals_made_on_a_snapshot_fit_what_was_decided_meanwhile() {
    let mut desk = desk(&[("a.conll", LEARNED), ("b.txt", READ)]);
    let (session, stamp) = (desk.workspace.session().clone(), desk.workspace.stamp());
    let propose = Propose {
        seed: 1,
        documents: None,
        learned: None,
    };
    let (progress, cancel) = (Progress::default(), Cancel::default());
    let mut ids = desk.workspace.ids().fork();
    let prepared = propose
        .find(&session, &stamp, &mut ids, &progress, &cancel)
        .unwrap();
    assert_eq!(prepared.proposed().mentions, 1);
    desk.tag(1, "Harwitz AG", "company", Status::Rejected, 1);
    assert!(!prepared.is_current(desk.workspace.session()));
    assert!(!prepared.holds_for(desk.workspace.session()));
    assert_eq!(prepared.commit(&mut desk.workspace).unwrap().mentions, 0);
}

#[test]
fn a_cancelled_run_gives_nothing_and_the_same_seed_the_same() {
    let mut desk = desk(&[("a.conll", LEARNED), ("b.txt", READ)]);
    let (session, stamp) = (desk.workspace.session().clone(), desk.workspace.stamp());
    let propose = Propose {
        seed: 7,
        documents: None,
        learned: None,
    };
    let progress = Progress::default();
    let cancel = Cancel::default();
    cancel.cancel();
    let mut ids = desk.workspace.ids().fork();
    let found = propose.find(&session, &stamp, &mut ids, &progress, &cancel);
    assert!(matches!(found, Err(ActionError::Cancelled(_))));
    let run = || {
        let cancel = Cancel::default();
        let mut ids = Ids::seeded(3);
        let found = propose.find(&session, &stamp, &mut ids, &progress, &cancel);
        found.unwrap().edits
    };
    let (one, two) = (run(), run());
    assert!(!one.is_empty());
    assert_eq!(one, two);
}

#[test]
fn a_model_is_used_again_until_more_than_one_decision_in_a_hundred_is_newer() {
    let text = "Kolvar ruht. ".repeat(120);
    let mut desk = desk(&[("a.txt", &text)]);
    desk.tag(0, "Kolvar", "company", Status::Confirmed, 110);
    let learned = |desk: &Desk| {
        let at = desk.workspace.stamp().at;
        let session = desk.workspace.session();
        Learned::of(session, 1, at, &Cancel::default()).unwrap()
    };
    let many = learned(&desk);
    let mut more = 0;
    while many.is_of(desk.workspace.session()) {
        let document = desk.workspace.session().documents().next().unwrap().id;
        let (_, mention) = desk.ids(Status::Confirmed)[0];
        desk.act(MentionAction::Remove {
            document,
            mentions: vec![mention],
        });
        more += 1;
    }
    assert_eq!(more, 2, "one of 110 is taken as it is, two are not");
}
