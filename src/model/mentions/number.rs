//! Mentions by their number in the order, from 0, without going through those before.

use super::{Mention, MentionId, Mentions, Node, child_for};

impl Mentions {
    /// The mention with this number; logarithmic.
    pub fn nth(&self, mut number: usize) -> Option<&Mention> {
        let mut node = &self.root.as_ref()?.node;
        loop {
            match &**node {
                Node::Leaf(mentions) => return mentions.get(number),
                Node::Branch(children) => {
                    let below = children.iter().find(|child| {
                        let is_here = number < child.len;
                        if !is_here {
                            number -= child.len;
                        }
                        is_here
                    });
                    node = &below?.node;
                }
            }
        }
    }

    /// The number of a mention: what [`Mentions::nth`] is the way back from.
    pub fn number(&self, id: MentionId) -> Option<usize> {
        let key = self.key(id)?;
        let mut node = &self.root.as_ref()?.node;
        let mut before = 0;
        loop {
            match &**node {
                Node::Leaf(mentions) => {
                    let at = mentions.binary_search_by_key(&key, super::Key::of).ok()?;
                    return Some(before + at);
                }
                Node::Branch(children) => {
                    let at = child_for(children, key);
                    before += children
                        .iter()
                        .take(at)
                        .map(|child| child.len)
                        .sum::<usize>();
                    node = &children.get(at)?.node;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::{
        model::{Ids, LabelKey, Ranges},
        text::TextRange,
    };

    #[test]
    fn a_number_leads_to_its_mention_and_back() {
        let mut ids = Ids::seeded(3);
        let mut mentions = Mentions::default();
        // Out of order, so that leaves are split in different places.
        for n in 0..3_000_u32 {
            let start = n * 7_919 % 3_000;
            let range = TextRange::of(start, start + 1).expect("not empty");
            let (ranges, label) = (Ranges::one(range), LabelKey::new("person"));
            let mention = Mention::new(ids.next(), ranges, label, None, Timestamp::UNIX_EPOCH);
            mentions.insert(mention).expect("another id");
        }
        for (number, mention) in mentions.iter().enumerate() {
            assert_eq!(mentions.nth(number).map(|it| it.id), Some(mention.id));
            assert_eq!(mentions.number(mention.id), Some(number));
        }
        assert!(mentions.nth(mentions.len()).is_none());
        assert_eq!(mentions.number(ids.next()), None);
    }
}
