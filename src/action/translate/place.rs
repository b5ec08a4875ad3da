//! A mention put into its place in the target by hand, or taken off a wrong one.
//! Invariants: what a hand placed is never given up for what is found; a place that was refused
//! is not found again for the mention, nor for others of its entity.

use super::{open, place_names, set, stamp};
use crate::{
    action::{
        ActionError,
        hand::{Hand, Plan, missing, stale},
    },
    model::{
        Document, MentionId, Projection, Ranges, Segment,
        edit::{Kind, What},
        shorten,
    },
    text::Language,
    translate::project::How,
};

/// `None`: it does not stand where it was found.
pub(super) fn place(
    hand: &Hand<'_>,
    document: &Document,
    language: &Language,
    from: &Segment,
    mention: MentionId,
    ranges: Option<Ranges>,
) -> Result<Plan, ActionError> {
    open(from)?;
    let named = document.mentions().get(mention);
    let named = named.filter(|it| from.at.covers(it.ranges.bounds()));
    let named = named.ok_or_else(|| missing(Kind::Mention, mention))?;
    let what = What::PlaceName {
        name: shorten(&named.ranges.quote(document.text()).unwrap_or_default()),
        taken_off: ranges.is_none(),
    };
    let mut to = from.clone();
    let translation = &mut to.translation;
    let own = |one: &Projection| one.mention == mention;
    match ranges {
        Some(ranges) => {
            if !ranges.fits(&translation.text) {
                return Err(stale(Kind::Segment, from.id));
            }
            let over = |one: &Projection| ranges.iter().any(|range| one.ranges.overlaps(range));
            translation.mentions.retain(|one| !own(one) && !over(one));
            translation.refused.retain(|one| !own(one) || !over(one));
            translation.mentions.push(Projection {
                mention,
                ranges,
                how: How::Hand.key().to_owned(),
            });
        }
        None => {
            // It may be seen where nobody has kept it yet.
            place_names(hand.session, document, language, &mut to);
            let translation = &mut to.translation;
            let place = translation.mentions.iter().position(own);
            let place = place.ok_or_else(|| missing(Kind::Mention, mention))?;
            let mut refused = translation.mentions.remove(place);
            How::Hand.key().clone_into(&mut refused.how);
            translation.refused.push(refused);
        }
    }
    place_names(hand.session, document, language, &mut to);
    if to.translation != from.translation {
        stamp(hand, &mut to.translation);
    }
    Ok(Plan::new(what, set(document, language, from, to)))
}
