//! Names that are tagged, and terms: whether the target has them, and as was approved.

use super::{Checked, Fault, Kind};
use crate::{
    model::Session,
    names::Forms,
    text::{Fold, TextRange},
    translate::{
        project::How,
        terms::{Known, Termbase, rendering_of},
    },
};

const FOLD: Fold = Fold {
    case: true,
    diacritics: false,
};

pub(super) fn names(session: &Session, checked: &Checked<'_>, found: &mut Vec<Fault>) {
    for (wanted, named) in checked.wanted.iter().zip(checked.named) {
        let Some(entity) = wanted.entity else {
            continue;
        };
        let rendering = rendering_of(session, entity, checked.to);
        let place = checked
            .projections
            .iter()
            .find(|one| one.mention == wanted.mention);
        let Some(place) = place else {
            let kind = Kind::NameMissing {
                name: wanted.quote.clone(),
                rendering: rendering.text().unwrap_or_default().to_owned(),
            };
            found.push(Fault::of(kind).in_source(named.clone()));
            continue;
        };
        let how = How::from_key(&place.how);
        let written = place.ranges.quote(checked.target);
        if let (Some(approved), Some(written)) = (&rendering.approved, written)
            && matches!(how, Some(How::Alias | How::Same | How::Sound))
            && written != *approved
        {
            let at = place.ranges.bounds().to_range();
            let kind = Kind::NameOtherwise {
                found: written,
                approved: approved.clone(),
            };
            let mut fault = Fault::of(kind)
                .in_source(named.clone())
                .in_target(at.clone());
            if !place.ranges.is_discontinuous() {
                fault = fault.mended(at, approved);
            }
            found.push(fault);
        }
    }
}

pub(super) fn terms(terms: &Termbase, checked: &Checked<'_>, found: &mut Vec<Fault>) {
    for hit in terms.find(checked.source) {
        for known in hit.known {
            let (Known::Term(_), Some(rendering)) = (known, terms.rendering(known)) else {
                continue;
            };
            let at = hit.range.to_range();
            if let Some(approved) = &rendering.approved
                && places(approved, checked).is_empty()
            {
                let kind = Kind::TermMissing {
                    term: checked
                        .source
                        .get(at.clone())
                        .unwrap_or_default()
                        .to_owned(),
                    rendering: approved.clone(),
                };
                found.push(Fault::of(kind).in_source(at.clone()));
            }
            for forbidden in &rendering.forbidden {
                for place in places(forbidden, checked) {
                    let there = place.to_range();
                    let kind = Kind::TermForbidden {
                        found: checked
                            .target
                            .get(there.clone())
                            .unwrap_or_default()
                            .to_owned(),
                    };
                    let mut fault = Fault::of(kind)
                        .in_source(at.clone())
                        .in_target(there.clone());
                    if let Some(approved) = &rendering.approved {
                        fault = fault.mended(there, approved);
                    }
                    found.push(fault);
                }
            }
        }
    }
}

fn places(text: &str, checked: &Checked<'_>) -> Vec<TextRange> {
    let forms = Forms::new([(0, text)], FOLD);
    let found = forms.find(checked.target, checked.to.primary(), true);
    found.into_iter().map(|place| place.range).collect()
}
