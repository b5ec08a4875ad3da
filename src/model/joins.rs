//! Which relation kinds join which labels.
//! Invariant: a label counts as what it is and as all it is below, so a bank is a company;
//! labels that are each other's parents by mistake end the climb.

use super::{LabelKey, RelationKind, Scheme};

/// Which way a relation leads, seen from one of its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// It starts here: acquires.
    Out,
    /// It leads here: is acquired by.
    In,
}

impl Way {
    pub fn other(self) -> Self {
        match self {
            Self::Out => Self::In,
            Self::In => Self::Out,
        }
    }
}

/// A relation kind as it can be used at a mention.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offer<'a> {
    pub kind: &'a RelationKind,
    pub way: Way,
}

impl Scheme {
    fn fits(&self, label: &LabelKey, allowed: &[LabelKey]) -> bool {
        allowed.is_empty() || allowed.iter().any(|whole| self.is_a(label, whole))
    }

    /// Whether a relation of this kind may lead from one label to another.
    pub fn joins(&self, kind: &RelationKind, from: &LabelKey, to: &LabelKey) -> bool {
        self.fits(from, &kind.from) && self.fits(to, &kind.to)
    }

    /// What can be said of a mention of this label, in the scheme's order: each kind from it,
    /// then to it.
    pub fn relations_at(&self, label: &LabelKey) -> Vec<Offer<'_>> {
        let ways = |kind| [Way::Out, Way::In].map(|way| Offer { kind, way });
        let all = self.relations.iter().flat_map(ways);
        all.filter(|offer| self.fits(label, offer.near())).collect()
    }

    /// Whether an offer for a mention can lead to one of this label.
    pub fn reaches(&self, offer: &Offer<'_>, far: &LabelKey) -> bool {
        self.fits(far, offer.far())
    }
}

impl<'a> Offer<'a> {
    /// Labels allowed at the end the offer is made for; empty: any.
    fn near(&self) -> &'a [LabelKey] {
        match self.way {
            Way::Out => &self.kind.from,
            Way::In => &self.kind.to,
        }
    }

    /// Labels allowed at the other end; empty: any.
    fn far(&self) -> &'a [LabelKey] {
        match self.way {
            Way::Out => &self.kind.to,
            Way::In => &self.kind.from,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::Label;

    fn key(key: &str) -> LabelKey {
        LabelKey::new(key)
    }

    /// Company with bank below it, person; company acquires company, person works for
    /// company, anything mentions anything.
    fn scheme() -> Scheme {
        let kind = |name: &str, from: &[&str], to: &[&str]| RelationKind {
            key: key(name),
            names: BTreeMap::new(),
            from: from.iter().map(|it| key(it)).collect(),
            to: to.iter().map(|it| key(it)).collect(),
        };
        let mut scheme = Scheme::press();
        let mut bank = Label::new("bank");
        bank.parent = Some(key("company"));
        scheme.labels.push(bank);
        scheme.relations = vec![
            kind("acquires", &["company"], &["company"]),
            kind("works-for", &["person"], &["company"]),
            kind("mentions", &[], &[]),
        ];
        scheme
    }

    #[track_caller]
    fn check(kind: &str, from: &str, to: &str, want: bool) {
        let scheme = scheme();
        let kind = scheme.relation(kind).expect("it is there");
        assert_eq!(scheme.joins(kind, &key(from), &key(to)), want);
    }

    #[test]
    fn what_a_kind_joins_is_held_to_its_labels_and_those_below() {
        check("acquires", "company", "company", true);
        check("acquires", "bank", "company", true);
        check("acquires", "company", "bank", true);
        check("acquires", "person", "company", false);
        check("acquires", "company", "person", false);
        check("works-for", "person", "bank", true);
        check("mentions", "product", "no-such-label", true);
    }

    #[track_caller]
    fn offered(label: &str, want: &[(&str, Way)]) {
        let scheme = scheme();
        let offers = scheme.relations_at(&key(label));
        let got: Vec<_> = offers
            .iter()
            .map(|it| (it.kind.key.as_str(), it.way))
            .collect();
        assert_eq!(got, want, "{label}");
    }

    #[test]
    fn a_mention_is_offered_what_fits_it_both_ways() {
        use Way::{In, Out};
        let any = [("mentions", Out), ("mentions", In)];
        let company = [("acquires", Out), ("acquires", In), ("works-for", In)];
        offered("bank", &[&company[..], &any].concat());
        offered("person", &[&[("works-for", Out)][..], &any].concat());
        offered("product", &any);
    }

    #[test]
    fn an_offer_reaches_the_labels_of_its_other_end() {
        let scheme = scheme();
        let offers = scheme.relations_at(&key("bank"));
        let reached = |n: usize, far: &str| scheme.reaches(&offers[n], &key(far));
        assert!(reached(1, "bank") && !reached(1, "person"));
        assert!(reached(2, "person") && !reached(2, "company"));
    }

    #[test]
    fn parents_in_a_ring_come_to_an_end() {
        let mut scheme = Scheme::press();
        scheme.labels[0].parent = Some(key("person"));
        scheme.labels[1].parent = Some(key("company"));
        assert!(scheme.is_a(&key("company"), &key("person")));
        assert!(!scheme.is_a(&key("company"), &key("product")));
    }
}
