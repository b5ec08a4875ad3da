//! Relating mentions by hand: what it does, what it refuses.

use std::{collections::BTreeMap, sync::Arc};

use super::{Bench, GERMAN, label};
use crate::{
    action::{
        Action, ActionError, EntityAction, MentionAction, MentionChange, RelationAction,
        RelationChange, Touched,
    },
    model::{
        MentionId, Relation, RelationId, RelationKind, Report, Status,
        check::check,
        edit::{Change, DocumentEdit, Edit, EditError, What},
    },
};

impl Bench {
    /// With the names proposed, and kinds: company acquires company, person works for company.
    fn related() -> Self {
        let mut bench = Self::tagged();
        let mut scheme = bench.workspace.session().scheme().clone();
        let kind = |key: &str, from: &str, to: &str| RelationKind {
            key: label(key),
            names: BTreeMap::new(),
            from: vec![label(from)],
            to: vec![label(to)],
        };
        scheme.relations = vec![
            kind("acquires", "company", "company"),
            kind("owns", "company", "company"),
            kind("works-for", "person", "company"),
        ];
        let from = Arc::new(bench.workspace.session().scheme().clone());
        let to = Arc::new(scheme);
        bench.commit(vec![Edit::Scheme { from, to }]);
        bench
    }

    fn commit(&mut self, edits: Vec<Edit>) {
        let done = self.workspace.commit(What::ChangeScheme, edits, Vec::new());
        done.unwrap();
    }

    fn relate(&self, kind: &str, from: MentionId, to: MentionId) -> RelationAction {
        RelationAction::Add {
            document: self.id(GERMAN),
            kind: label(kind),
            from,
            to,
        }
    }

    fn change_relation(&self, relation: RelationId, change: RelationChange) -> RelationAction {
        RelationAction::Change {
            document: self.id(GERMAN),
            relation,
            change,
        }
    }

    /// The only relation there is.
    #[track_caller]
    fn relation(&self) -> Relation {
        let mut all = self.document(GERMAN).relations();
        let first = all.next().expect("there is one").clone();
        assert!(all.next().is_none(), "there are several");
        first
    }

    fn first(&self, text: &str) -> MentionId {
        self.reading(GERMAN, text)[0]
    }
}

#[test]
fn a_relation_is_confirmed_and_by_its_author() {
    let mut bench = Bench::related();
    let (from, to) = (bench.first("Merridane Systems"), bench.first("Nimbrecht"));
    let done = bench.hand(bench.relate("acquires", from, to));
    let relation = bench.relation();
    assert_eq!((relation.from, relation.to), (from, to));
    assert_eq!(relation.status, Status::Confirmed);
    assert_eq!(relation.by, bench.workspace.by());
    assert!(relation.by.is_some());
    assert_eq!(done.mentions, [from]);
    let what = What::AddRelation {
        kind: label("acquires"),
        from: "Merridane Systems".to_owned(),
        to: "Nimbrecht".to_owned(),
    };
    assert_eq!(done.what, what);
}

#[test]
fn what_the_scheme_does_not_know_or_join_is_refused() {
    let mut bench = Bench::related();
    let (company, person) = (bench.first("Nimbrecht"), bench.first("Rupert Ansgrove"));
    let error = bench.refused(bench.relate("eats", company, person));
    let missing = matches!(error, ActionError::Edit(EditError::Missing { .. }));
    assert!(missing, "{error:?}");
    let error = bench.refused(bench.relate("works-for", company, person));
    let ActionError::DoesNotJoin(unjoined) = error else {
        panic!("{error:?}");
    };
    assert_eq!(unjoined.kind.key, label("works-for"));
    assert_eq!(unjoined.from, label("company"));
    assert!(
        bench
            .hand(bench.relate("works-for", person, company))
            .changed
    );
}

#[test]
fn a_mention_is_not_related_to_itself_or_to_what_is_gone() {
    let mut bench = Bench::related();
    let id = bench.first("Nimbrecht");
    let error = bench.refused(bench.relate("acquires", id, id));
    let itself = matches!(error, ActionError::RelatedToItself { .. });
    assert!(itself, "{error:?}");
    let nobody = crate::model::Ids::seeded(5).next();
    let error = bench.refused(bench.relate("acquires", id, nobody));
    let missing = matches!(error, ActionError::Edit(EditError::Missing { .. }));
    assert!(missing, "{error:?}");
}

#[test]
fn the_same_twice_is_refused_and_what_was_rejected_is_confirmed() {
    let mut bench = Bench::related();
    let (from, to) = (bench.first("Merridane Systems"), bench.first("Nimbrecht"));
    bench.hand(bench.relate("acquires", from, to));
    let error = bench.refused(bench.relate("acquires", from, to));
    let already = matches!(error, ActionError::AlreadyRelated { .. });
    assert!(already, "{error:?}");
    let relation = bench.relation();
    bench.hand(bench.change_relation(relation.id, RelationChange::Status(Status::Rejected)));
    bench.hand(bench.relate("acquires", from, to));
    assert_eq!(bench.relation().id, relation.id);
    assert_eq!(bench.relation().status, Status::Confirmed);
    // The other way round, or of another kind, it says something else.
    bench.hand(bench.relate("acquires", to, from));
    bench.hand(bench.relate("owns", from, to));
    assert_eq!(bench.document(GERMAN).relations().count(), 3);
    let error = bench.refused(bench.change_relation(relation.id, RelationChange::Reverse));
    let already = matches!(error, ActionError::AlreadyRelated { .. });
    assert!(already, "{error:?}");
}

#[test]
fn kind_direction_and_note_change_one_at_a_time() {
    let mut bench = Bench::related();
    let (from, to) = (bench.first("Merridane Systems"), bench.first("Nimbrecht"));
    bench.hand(bench.relate("acquires", from, to));
    let id = bench.relation().id;
    let done = bench.hand(bench.change_relation(id, RelationChange::Kind(label("owns"))));
    assert!(matches!(done.what, What::ChangeRelationKind { .. }));
    bench.hand(bench.change_relation(id, RelationChange::Reverse));
    bench.hand(bench.change_relation(id, RelationChange::Note("in cash".to_owned())));
    let relation = bench.relation();
    assert_eq!(relation.kind, label("owns"));
    assert_eq!((relation.from, relation.to), (to, from));
    assert_eq!(relation.note, "in cash");
    let same = bench.change_relation(id, RelationChange::Note("in cash".to_owned()));
    assert!(!bench.hand(same).changed);
    let unfit = bench.change_relation(id, RelationChange::Kind(label("works-for")));
    let error = bench.refused(unfit);
    assert!(matches!(error, ActionError::DoesNotJoin(_)), "{error:?}");
    let document = bench.id(GERMAN);
    let done = bench.hand(RelationAction::Remove {
        document,
        relation: id,
    });
    assert!(matches!(done.what, What::RemoveRelation { .. }));
    assert_eq!(bench.document(GERMAN).relations().count(), 0);
}

#[test]
fn undoing_leads_to_where_the_relation_starts() {
    let mut bench = Bench::related();
    let (from, to) = (bench.first("Merridane Systems"), bench.first("Nimbrecht"));
    bench.hand(bench.relate("acquires", from, to));
    let outcome = bench.run(Action::Undo { steps: Some(1) }).unwrap();
    let crate::action::Outcome::Stepped(stepped) = outcome else {
        panic!("{outcome:?}");
    };
    let touched: Touched = stepped.touched.expect("somewhere");
    assert_eq!(touched.mentions, [from]);
}

#[test]
fn a_check_finds_what_does_not_fit() {
    let mut bench = Bench::related();
    let (from, to) = (bench.first("Merridane Systems"), bench.first("Nimbrecht"));
    bench.hand(bench.relate("acquires", from, to));
    let codes = |bench: &Bench| {
        let mut report = Report::new();
        check(bench.workspace.session(), &mut report);
        let codes = report.problems().iter();
        let codes: Vec<String> = codes.map(|it| format!("{:?}", it.code)).collect();
        codes
    };
    assert_eq!(codes(&bench), Vec::<String>::new());
    // Another label takes from a relation what it joins.
    let document = bench.id(GERMAN);
    bench.hand(MentionAction::Change {
        document,
        mentions: vec![to],
        change: MentionChange::Label(label("product")),
    });
    let mut odd = bench.relation();
    odd.id = bench.workspace.ids().next();
    let mut own = odd.clone();
    own.id = bench.workspace.ids().next();
    own.to = own.from;
    let add = |relation| Edit::In {
        document,
        edit: DocumentEdit::Relation(Change::Add(relation)),
    };
    let edits = vec![add(odd), add(own)];
    bench.commit(edits);
    let found = codes(&bench);
    let count = |what: &str| found.iter().filter(|it| it.starts_with(what)).count();
    let counts = ["NotJoined", "SameRelation", "RelationToItself"].map(count);
    assert_eq!(counts, [1, 1, 1], "{found:?}");
}

#[test]
fn mentions_move_to_another_entity_in_one_step() {
    let mut bench = Bench::tagged();
    let (from, to) = (bench.entity("Nimbrecht").id, bench.entity("Orbessa").id);
    let moved = bench.reading(GERMAN, "Nimbrechts");
    let mentions: Vec<_> = moved.iter().map(|&it| (bench.id(GERMAN), it)).collect();
    let uses = bench.workspace.session().entity_uses(to);
    let action = EntityAction::Move {
        from,
        mentions: mentions.clone(),
        to,
    };
    let done = bench.hand(action.clone());
    assert_eq!(done.mentions, moved);
    assert_eq!(done.entity, Some(to));
    let session = bench.workspace.session();
    assert_eq!(session.entity_uses(to), uses + moved.len());
    let error = bench.refused(action);
    let stale = matches!(error, ActionError::Edit(EditError::Stale { .. }));
    assert!(stale, "{error:?}");
}
