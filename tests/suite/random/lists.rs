//! Random work on names lists.

use glossator::model::{
    EntityName, KeptList, KeptRules, LabelKey, ListEntry, NameKind, Session, Sources,
    edit::{Change, Edit},
};

use super::Author;

impl Author {
    /// A list added, filled, switched, thinned out or taken away.
    pub(super) fn list_edits(&mut self, session: &Session) -> Option<Vec<Edit>> {
        let lists: Vec<&KeptList> = session.lists().collect();
        let list = self.random.pick(&lists).map(|list| (*list).clone());
        let (Some(list), false) = (list, self.random.chance(1, 3)) else {
            let list = KeptList {
                id: self.ids.next(),
                name: self.word(),
                off: self.random.chance(1, 2),
            };
            let mut edits = vec![Edit::List(Change::Add(list.clone()))];
            edits.extend((0..self.random.below(4)).map(|_| self.entry(&list)));
            return Some(edits);
        };
        let entries: Vec<ListEntry> = session.entries(list.id).cloned().collect();
        let of_list = |change| Edit::Entry {
            list: list.id,
            change,
        };
        Some(match self.random.below(4) {
            0 => vec![self.entry(&list), self.entry(&list)],
            1 => {
                let mut to = list.clone();
                to.off = !to.off;
                vec![Edit::List(Change::Set { from: list, to })]
            }
            2 => {
                let from = self.random.pick(&entries)?.clone();
                let to = ListEntry {
                    name: self.word(),
                    ..from.clone()
                };
                vec![of_list(Change::Set { from, to })]
            }
            _ => {
                let entries = entries.into_iter().map(Change::Remove).map(of_list);
                let mut edits: Vec<Edit> = entries.collect();
                edits.push(Edit::List(Change::Remove(list)));
                edits
            }
        })
    }

    pub(super) fn source_edits(&mut self, session: &Session) -> Vec<Edit> {
        if self.random.chance(1, 3) {
            let to = self.random.chance(2, 3).then(|| {
                let text = format!("<srx>\n\t\"{}\"\r\n", self.word());
                let file = self.word();
                std::sync::Arc::new(KeptRules { file, text })
            });
            return vec![Edit::SegmentationRules {
                from: session.segmentation_rules().cloned(),
                to,
            }];
        }
        vec![Edit::Sources {
            from: session.sources(),
            to: Sources {
                names_off: self.random.chance(1, 2),
                learned_off: self.random.chance(1, 2),
            },
        }]
    }

    fn entry(&mut self, list: &KeptList) -> Edit {
        let entry = ListEntry {
            id: self.ids.next(),
            label: LabelKey::new("company"),
            name: self.word(),
            names: vec![EntityName {
                text: self.word(),
                language: Some(self.language()),
                kind: NameKind::Short,
            }],
            external_id: self.word(),
        };
        Edit::Entry {
            list: list.id,
            change: Change::Add(entry),
        }
    }
}
