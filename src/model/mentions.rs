//! The mentions of one document, in text order.
//! Invariants: sorted by [`Key`]; no id twice; a leaf holds 1 to 512 mentions; every
//! branch knows the greatest end below it, so a search passes by what ends too early.
//! A clone is cheap; a change copies the one leaf it touches and the path to it.

mod number;

use std::{cmp::Reverse, ops::ControlFlow, sync::Arc};

use imbl::HashMap;

use super::{Mention, MentionId, Status};
use crate::text::{ByteOffset, TextRange};

const MAX_LEAF: usize = 512;
const MIN_LEAF: usize = 128;
const MAX_BRANCH: usize = 32;

/// Order of mentions: by start, the longer first, then by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    start: ByteOffset,
    end: Reverse<ByteOffset>,
    id: MentionId,
}

impl Key {
    pub fn of(mention: &Mention) -> Self {
        Self {
            start: mention.ranges.start(),
            end: Reverse(mention.ranges.end()),
            id: mention.id,
        }
    }
}

/// How many mentions of each status there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub confirmed: usize,
    pub proposed: usize,
    pub in_question: usize,
    pub rejected: usize,
}

impl Counts {
    /// All but the rejected.
    pub fn shown(&self) -> usize {
        self.confirmed + self.proposed + self.in_question
    }

    /// Those somebody has to decide on.
    pub fn open(&self) -> usize {
        self.proposed + self.in_question
    }

    fn count(mut self, mention: &Mention) -> Self {
        match mention.status {
            Status::Confirmed => self.confirmed += 1,
            Status::Proposed => self.proposed += 1,
            Status::InQuestion => self.in_question += 1,
            Status::Rejected => self.rejected += 1,
        }
        self
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            confirmed: self.confirmed + other.confirmed,
            proposed: self.proposed + other.proposed,
            in_question: self.in_question + other.in_question,
            rejected: self.rejected + other.rejected,
        }
    }
}

#[derive(Clone, Debug)]
enum Node {
    Leaf(Vec<Mention>),
    Branch(Vec<Child>),
}

#[derive(Clone, Debug)]
struct Child {
    first: Key,
    /// The greatest end of any mention below.
    end: ByteOffset,
    len: usize,
    counts: Counts,
    node: Arc<Node>,
}

impl Child {
    fn new(node: Arc<Node>) -> Option<Self> {
        let none = Counts::default();
        let (first, end, len, counts) = match &*node {
            Node::Leaf(mentions) => (
                Key::of(mentions.first()?),
                mentions.iter().map(|m| m.ranges.end()).max()?,
                mentions.len(),
                mentions.iter().fold(none, Counts::count),
            ),
            Node::Branch(children) => (
                children.first()?.first,
                children.iter().map(|c| c.end).max()?,
                children.iter().map(|c| c.len).sum(),
                children.iter().fold(none, |sum, c| sum.plus(c.counts)),
            ),
        };
        Some(Self {
            first,
            end,
            len,
            counts,
            node,
        })
    }
}

/// A persistent, ordered collection of mentions.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    root: Option<Child>,
    keys: HashMap<MentionId, (ByteOffset, ByteOffset)>,
}

impl Mentions {
    /// Builds from mentions in any order. Of several with one id the last stays;
    /// the ids of the others are returned.
    pub fn from_unsorted(mut mentions: Vec<Mention>) -> (Self, Vec<MentionId>) {
        let mut keys = HashMap::new();
        let mut doubled = Vec::new();
        for mention in &mentions {
            let place = (mention.ranges.start(), mention.ranges.end());
            if keys.insert(mention.id, place).is_some() {
                doubled.push(mention.id);
            }
        }
        if !doubled.is_empty() {
            let mut seen = std::collections::HashSet::new();
            mentions.reverse();
            mentions.retain(|mention| seen.insert(mention.id));
        }
        mentions.sort_by_key(Key::of);
        let mut level: Vec<Child> = Vec::new();
        let mut rest = mentions.into_iter().peekable();
        while rest.peek().is_some() {
            let leaf: Vec<Mention> = rest.by_ref().take(MAX_LEAF / 2).collect();
            level.extend(Child::new(Arc::new(Node::Leaf(leaf))));
        }
        while level.len() > 1 {
            let mut above = Vec::new();
            for group in level.chunks(MAX_BRANCH / 2) {
                above.extend(Child::new(Arc::new(Node::Branch(group.to_vec()))));
            }
            level = above;
        }
        let root = level.pop();
        (Self { root, keys }, doubled)
    }

    pub fn len(&self) -> usize {
        self.root.as_ref().map_or(0, |root| root.len)
    }

    pub fn is_empty(&self) -> bool {
        self.root.is_none()
    }

    /// How many of each status, known without looking.
    pub fn counts(&self) -> Counts {
        self.root
            .as_ref()
            .map_or(Counts::default(), |root| root.counts)
    }

    /// The same of those that start in `start..end`; logarithmic.
    pub fn counts_starting(&self, start: ByteOffset, end: ByteOffset) -> Counts {
        self.root
            .as_ref()
            .map_or(Counts::default(), |root| counts_in(root, None, start, end))
    }

    pub fn contains(&self, id: MentionId) -> bool {
        self.keys.contains_key(&id)
    }

    pub fn get(&self, id: MentionId) -> Option<&Mention> {
        let key = self.key(id)?;
        let mut node = &self.root.as_ref()?.node;
        loop {
            match &**node {
                Node::Leaf(mentions) => {
                    let at = mentions.binary_search_by_key(&key, Key::of).ok()?;
                    return mentions.get(at);
                }
                Node::Branch(children) => node = &children.get(child_for(children, key))?.node,
            }
        }
    }

    fn key(&self, id: MentionId) -> Option<Key> {
        let &(start, end) = self.keys.get(&id)?;
        Some(Key {
            start,
            end: Reverse(end),
            id,
        })
    }

    /// Adds a mention; gives it back if its id is there already.
    ///
    /// # Errors
    /// The mention itself, unchanged, when its id is taken.
    pub fn insert(&mut self, mention: Mention) -> Result<(), Mention> {
        if self.keys.contains_key(&mention.id) {
            return Err(mention);
        }
        self.keys
            .insert(mention.id, (mention.ranges.start(), mention.ranges.end()));
        match self.root.take() {
            None => self.root = Child::new(Arc::new(Node::Leaf(vec![mention]))),
            Some(mut root) => {
                let split = insert_into(&mut root, mention);
                self.root = match split {
                    None => Some(root),
                    Some(right) => Child::new(Arc::new(Node::Branch(vec![root, right]))),
                };
            }
        }
        Ok(())
    }

    pub fn remove(&mut self, id: MentionId) -> Option<Mention> {
        let key = self.key(id)?;
        let mut root = self.root.take()?;
        let removed = remove_from(&mut root, key);
        if root.len > 0 {
            // A branch with one child is a level too many.
            while let Node::Branch(children) = &*root.node
                && let [only] = children.as_slice()
            {
                root = only.clone();
            }
            self.root = Some(root);
        }
        if removed.is_some() {
            self.keys.remove(&id);
        }
        removed
    }

    /// All mentions in order.
    pub fn iter(&self) -> Iter<'_> {
        Iter {
            stack: Vec::new(),
            leaf: [].iter(),
        }
        .descend(self.root.as_ref())
    }

    /// Mentions any of whose ranges overlaps `range`, in order.
    pub fn overlapping(&self, range: TextRange) -> Vec<&Mention> {
        let mut found = Vec::new();
        let _ = self.visit(range.start(), range.end(), &mut |mention| {
            if mention.ranges.overlaps(range) {
                found.push(mention);
            }
            ControlFlow::<()>::Continue(())
        });
        found
    }

    /// Mentions with exactly these ranges, in order.
    pub fn at(&self, ranges: &super::Ranges) -> Vec<&Mention> {
        let mut found = self.overlapping(ranges.first());
        found.retain(|mention| mention.ranges == *ranges);
        found
    }

    /// Calls `seen` for every mention whose outer bounds touch `start..end`, in order,
    /// passing by whole chunks that cannot. Stops when `seen` breaks.
    pub fn visit<'a, B>(
        &'a self,
        start: ByteOffset,
        end: ByteOffset,
        seen: &mut impl FnMut(&'a Mention) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        match &self.root {
            Some(root) => visit_child(root, start, end, seen),
            None => ControlFlow::Continue(()),
        }
    }

    /// How many leaves two collections do not share (for tests and figures).
    pub fn leaves_not_shared_with(&self, other: &Self) -> usize {
        let mut theirs = std::collections::HashSet::new();
        each_leaf(other.root.as_ref(), &mut |leaf| {
            theirs.insert(Arc::as_ptr(leaf));
        });
        let mut count = 0;
        each_leaf(self.root.as_ref(), &mut |leaf| {
            count += usize::from(!theirs.contains(&Arc::as_ptr(leaf)));
        });
        count
    }
}

impl<'a> IntoIterator for &'a Mentions {
    type Item = &'a Mention;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// Mentions in order.
#[derive(Debug, Clone)]
pub struct Iter<'a> {
    stack: Vec<std::slice::Iter<'a, Child>>,
    leaf: std::slice::Iter<'a, Mention>,
}

impl<'a> Iter<'a> {
    fn descend(mut self, child: Option<&'a Child>) -> Self {
        match child.map(|child| &*child.node) {
            Some(Node::Leaf(mentions)) => self.leaf = mentions.iter(),
            Some(Node::Branch(children)) => self.stack.push(children.iter()),
            None => {}
        }
        self
    }
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a Mention;

    fn next(&mut self) -> Option<&'a Mention> {
        loop {
            if let Some(mention) = self.leaf.next() {
                return Some(mention);
            }
            match self.stack.last_mut()?.next().map(|child| &*child.node) {
                Some(Node::Leaf(mentions)) => self.leaf = mentions.iter(),
                Some(Node::Branch(children)) => self.stack.push(children.iter()),
                None => {
                    self.stack.pop();
                }
            }
        }
    }
}

/// The child that holds, or would hold, `key`.
fn child_for(children: &[Child], key: Key) -> usize {
    children
        .partition_point(|child| child.first <= key)
        .saturating_sub(1)
}

/// Inserts below `child`; returns a right-hand neighbour if the node had to be split.
fn insert_into(child: &mut Child, mention: Mention) -> Option<Child> {
    let split = match Arc::make_mut(&mut child.node) {
        Node::Leaf(mentions) => {
            let key = Key::of(&mention);
            let at = mentions.partition_point(|other| Key::of(other) < key);
            mentions.insert(at, mention);
            (mentions.len() > MAX_LEAF).then(|| Node::Leaf(mentions.split_off(mentions.len() / 2)))
        }
        Node::Branch(children) => {
            let at = child_for(children, Key::of(&mention));
            if let Some(right) = insert_into(&mut children[at], mention) {
                children.insert(at + 1, right);
            }
            (children.len() > MAX_BRANCH)
                .then(|| Node::Branch(children.split_off(children.len() / 2)))
        }
    };
    refresh(child);
    split.and_then(|node| Child::new(Arc::new(node)))
}

fn remove_from(child: &mut Child, key: Key) -> Option<Mention> {
    let removed = match Arc::make_mut(&mut child.node) {
        Node::Leaf(mentions) => {
            let at = mentions.binary_search_by_key(&key, Key::of).ok()?;
            Some(mentions.remove(at))
        }
        Node::Branch(children) => {
            let at = child_for(children, key);
            let removed = remove_from(children.get_mut(at)?, key);
            if children[at].len == 0 {
                children.remove(at);
            } else {
                join_small_leaf(children, at);
            }
            removed
        }
    };
    refresh(child);
    removed
}

/// Joins a small leaf with a neighbour, so that removing leaves no crumbs.
fn join_small_leaf(children: &mut Vec<Child>, at: usize) {
    if children[at].len >= MIN_LEAF || children.len() < 2 {
        return;
    }
    let left = at.saturating_sub(1);
    if children[left].len + children[left + 1].len > MAX_LEAF * 3 / 4 {
        return;
    }
    let Node::Leaf(tail) = &*children[left + 1].node else {
        return;
    };
    let tail = tail.clone();
    if let Node::Leaf(mentions) = Arc::make_mut(&mut children[left].node) {
        mentions.extend(tail);
        refresh(&mut children[left]);
        children.remove(left + 1);
    }
}

/// Brings a child's summary up to date; an emptied one gets length 0.
fn refresh(child: &mut Child) {
    match Child::new(child.node.clone()) {
        Some(fresh) => *child = fresh,
        None => child.len = 0,
    }
}

fn visit_child<'a, B>(
    child: &'a Child,
    start: ByteOffset,
    end: ByteOffset,
    seen: &mut impl FnMut(&'a Mention) -> ControlFlow<B>,
) -> ControlFlow<B> {
    if child.end < start || child.first.start > end {
        return ControlFlow::Continue(());
    }
    match &*child.node {
        Node::Leaf(mentions) => {
            for mention in mentions {
                if mention.ranges.start() > end {
                    break;
                }
                if mention.ranges.end() >= start {
                    seen(mention)?;
                }
            }
        }
        Node::Branch(children) => {
            for child in children {
                visit_child(child, start, end, seen)?;
            }
        }
    }
    ControlFlow::Continue(())
}

/// Counts of those that start in `start..end`; `next` is where what follows `child` starts.
fn counts_in(
    child: &Child,
    next: Option<ByteOffset>,
    start: ByteOffset,
    end: ByteOffset,
) -> Counts {
    let none = Counts::default();
    if child.first.start >= end || next.is_some_and(|next| next < start) {
        return none;
    }
    if child.first.start >= start && next.is_some_and(|next| next < end) {
        return child.counts;
    }
    match &*child.node {
        Node::Leaf(mentions) => mentions
            .iter()
            .filter(|mention| (start..end).contains(&mention.ranges.start()))
            .fold(none, Counts::count),
        Node::Branch(children) => {
            let mut sum = none;
            for (n, child) in children.iter().enumerate() {
                let after = children.get(n + 1).map(|next| next.first.start).or(next);
                sum = sum.plus(counts_in(child, after, start, end));
            }
            sum
        }
    }
}

fn each_leaf(child: Option<&Child>, seen: &mut impl FnMut(&Arc<Node>)) {
    let Some(child) = child else { return };
    match &*child.node {
        Node::Leaf(_) => seen(&child.node),
        Node::Branch(children) => {
            for child in children {
                each_leaf(Some(child), seen);
            }
        }
    }
}
