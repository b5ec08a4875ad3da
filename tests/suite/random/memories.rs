//! Random work on read-only translation memories.

use glossator::{
    model::{
        KeptMemory, Session,
        edit::{Change, Edit},
    },
    text::TextHash,
};

use super::Author;

impl Author {
    /// A memory added, changed or taken away; its file is not there, as nobody reads it.
    pub(super) fn memory_edit(&mut self, session: &Session) -> Edit {
        let memories: Vec<&KeptMemory> = session.memories().collect();
        let memory = self.random.pick(&memories).map(|memory| (*memory).clone());
        Edit::Memory(match memory {
            Some(from) if self.random.chance(1, 2) => {
                let to = KeptMemory {
                    name: self.word(),
                    penalty: self.random.below(100) as u8,
                    off: !from.off,
                    ..from.clone()
                };
                Change::Set { from, to }
            }
            Some(memory) if self.random.chance(1, 2) => Change::Remove(memory),
            _ => {
                let name = self.word();
                Change::Add(KeptMemory {
                    id: self.ids.next(),
                    hash: TextHash::of(name.as_bytes()),
                    file: format!("{name}.tmx"),
                    name,
                    languages: vec![self.language()],
                    units: 1,
                    penalty: 0,
                    off: self.random.chance(1, 2),
                })
            }
        })
    }
}
