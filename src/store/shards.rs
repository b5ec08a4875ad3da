//! Mentions of a document, cut into files of at most 2,000.
//! Invariants: where a cut falls depends on the mentions alone; adding one mention moves
//! few cuts; and files are replaced in an order in which a mention that moves from one
//! file to another is never in neither.

use super::{
    Tuning,
    content::{Desired, folder},
    lines::FileWriter,
};
use crate::model::{Document, Key, Mention, Slug};

pub fn path(slug: &Slug, n: usize) -> String {
    format!("{}/mentions-{n:03}.ron", folder(slug))
}

/// The number in a shard's file name.
pub fn number(name: &str) -> Option<usize> {
    let digits = name.strip_prefix("mentions-")?.strip_suffix(".ron")?;
    let plain =
        digits.len() >= 3 && digits.len() <= 9 && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// A shard is full at 2,000, or, from 1,000 on, before a mention whose id says so:
/// one in 256. So inserting a mention moves the cuts near it and seldom any further.
fn cuts_before(mention: &Mention, in_shard: usize, tuning: &Tuning) -> bool {
    in_shard >= tuning.shard_most
        || (in_shard >= tuning.shard_least
            && mention.id.uuid().as_bytes()[15] & tuning.shard_mask == 0)
}

pub fn encode(document: &Document, tuning: &Tuning) -> ron::Result<Vec<Desired>> {
    let mut shards = Vec::new();
    let mut shard: Vec<&Mention> = Vec::new();
    for mention in document.mentions() {
        if cuts_before(mention, shard.len(), tuning) {
            shards.push(finish(document, shards.len(), &shard)?);
            shard.clear();
        }
        shard.push(mention);
    }
    if !shard.is_empty() {
        shards.push(finish(document, shards.len(), &shard)?);
    }
    Ok(shards)
}

fn finish(document: &Document, n: usize, mentions: &[&Mention]) -> ron::Result<Desired> {
    let mut file = FileWriter::new();
    file.list("mentions", mentions)?;
    Ok(Desired {
        path: path(&document.slug, n),
        bytes: Some(file.finish()),
        first: mentions.first().map(|mention| Key::of(mention)),
    })
}

/// The order in which shards are replaced. `old` and `new` hold the first key of each
/// shard, before and after. Where a cut moves forward, mentions go to the shard on its
/// left, which is then written first; where it moves back, the shard on its right is.
pub fn order(old: &[Option<Key>], new: &[Option<Key>]) -> Vec<usize> {
    let count = old.len().max(new.len());
    // No shard after the cut: the cut lies behind everything.
    let cut = |firsts: &[Option<Key>], n: usize| firsts.get(n).copied().flatten();
    let right_first = |n: usize| match (cut(old, n + 1), cut(new, n + 1)) {
        (Some(old), Some(new)) => new < old,
        (None, Some(_)) => true,
        (_, None) => false,
    };
    let mut order = Vec::with_capacity(count);
    let mut n = 0;
    while n < count {
        let mut last = n;
        while last + 1 < count && right_first(last) {
            last += 1;
        }
        order.extend((n..=last).rev());
        n = last + 1;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(n: u32) -> Option<Key> {
        let id = uuid::Uuid::from_u128(u128::from(n) + 1);
        let range = crate::text::TextRange::of(n, n + 1)?;
        let mention = Mention::new(
            crate::model::Id::from_uuid(id)?,
            crate::model::Ranges::one(range),
            crate::model::LabelKey::new("company"),
            None,
            jiff::Timestamp::UNIX_EPOCH,
        );
        Some(Key::of(&mention))
    }

    #[track_caller]
    fn check(old: &[u32], new: &[u32], order_wanted: &[usize]) {
        let keys = |firsts: &[u32]| firsts.iter().map(|&n| key(n)).collect::<Vec<_>>();
        assert_eq!(order(&keys(old), &keys(new)), order_wanted);
    }

    #[test]
    fn a_cut_that_moves_back_writes_the_right_shard_first() {
        check(&[0, 50], &[0, 40], &[1, 0]);
    }

    #[test]
    fn a_cut_that_moves_forward_writes_the_left_shard_first() {
        check(&[0, 50], &[0, 60], &[0, 1]);
    }

    #[test]
    fn a_new_shard_is_written_before_the_one_it_was_cut_from() {
        check(&[0], &[0, 40], &[1, 0]);
        check(&[0, 40, 80], &[0, 20, 60, 90], &[3, 2, 1, 0]);
    }

    #[test]
    fn a_shard_that_goes_is_removed_after_the_one_that_takes_its_mentions() {
        check(&[0, 40], &[0], &[0, 1]);
    }
}
