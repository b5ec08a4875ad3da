//! What is typed for a memory: its name and its penalty.
//! Invariant: what nobody changed here follows the session.

use crate::model::{KeptMemory, MemoryId};

#[derive(Debug)]
pub(super) struct Form {
    pub of: MemoryId,
    pub name: String,
    pub penalty: String,
    pub wrong: Option<String>,
    /// The penalty is wrong, and has the keyboard again.
    pub mend: bool,
    /// As the session has it.
    base: (String, u8),
}

impl Form {
    pub fn of(memory: &KeptMemory) -> Self {
        Self {
            of: memory.id,
            name: memory.name.clone(),
            penalty: memory.penalty.to_string(),
            wrong: None,
            mend: false,
            base: (memory.name.clone(), memory.penalty),
        }
    }

    /// Takes in what the session has by now.
    pub fn meet(&mut self, memory: &KeptMemory) {
        let (name, penalty) = &self.base;
        if (name, *penalty) == (&memory.name, memory.penalty) {
            return;
        }
        let typed = self.name.trim() != name.as_str() || self.penalty.trim() != penalty.to_string();
        match typed {
            true => self.base = (memory.name.clone(), memory.penalty),
            false => *self = Self::of(memory),
        }
    }

    pub fn is_changed(&self, memory: &KeptMemory) -> bool {
        self.name.trim() != memory.name || self.penalty.trim() != memory.penalty.to_string()
    }
}

/// A penalty as it was typed.
pub(super) fn penalty(typed: &str) -> Option<u8> {
    let penalty: u8 = typed.trim().trim_end_matches('%').trim().parse().ok()?;
    (penalty <= KeptMemory::MOST_PENALTY).then_some(penalty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_penalty_is_a_whole_number_of_percent() {
        assert_eq!(penalty(" 10 "), Some(10));
        assert_eq!(penalty("10 %"), Some(10));
        assert_eq!(penalty("100"), Some(100));
        for wrong in ["101", "-1", "1.5", "", "ten"] {
            assert_eq!(penalty(wrong), None, "{wrong}");
        }
    }
}
