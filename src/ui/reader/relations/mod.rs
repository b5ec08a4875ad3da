//! Relations drawn in the text: thin lines from mention to mention with the kind's name.
//! Invariant: only what is seen is worked out, from an index made once for each state of
//! the document.

mod route;

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use egui::{FontId, Painter, Rect, Shape, Stroke, vec2};

use crate::{
    explain,
    model::{Document, MentionId, Relation, RelationId, Status},
    typeset::Seen,
    workspace::settings::Relations as Drawn,
};

use super::{Reader, on_pixels, paint::Canvas};
use route::{End, Frame, Line, Link, Route};

/// More on one screen nobody follows.
const MOST: usize = 200;
/// Radius of the corners and size of an arrow's tip, in points.
const CORNER: f32 = 3.0;
const TIP: f32 = 4.5;
/// Room around a kind's name.
const PAD: f32 = 3.0;

/// Which relations touch which mention.
#[derive(Default)]
pub struct Index {
    of: Option<Arc<Document>>,
    by_mention: HashMap<MentionId, Vec<RelationId>>,
}

impl Index {
    fn refresh(&mut self, document: &Arc<Document>) {
        if self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, document)) {
            return;
        }
        self.of = Some(document.clone());
        self.by_mention.clear();
        for relation in document.relations() {
            for end in [relation.from, relation.to] {
                self.by_mention.entry(end).or_default().push(relation.id);
            }
        }
    }
}

/// Where a mention is seen: on which of the lines, from where to where.
type Places = HashMap<MentionId, Vec<(usize, f32, f32)>>;

impl Reader {
    /// Draws those the settings ask for.
    pub(super) fn relations(
        &mut self,
        painter: &Painter,
        canvas: &Canvas<'_>,
        at_hand: &[MentionId],
    ) {
        let drawn = canvas.look.settings.reader.relations;
        if drawn == Drawn::Off || (drawn == Drawn::AtHand && at_hand.is_empty()) {
            return;
        }
        self.related.refresh(canvas.document);
        if self.related.by_mention.is_empty() {
            return;
        }
        let (lines, places) = self.lines(canvas);
        let of = |id: &MentionId| self.related.by_mention.get(id);
        let ids: BTreeSet<RelationId> = match drawn {
            Drawn::AtHand => at_hand.iter().filter_map(of).flatten().copied().collect(),
            _ => places.keys().filter_map(of).flatten().copied().collect(),
        };
        let rejected = canvas.look.settings.reader.show_rejected;
        let mut shown: Vec<(&Relation, Link)> = Vec::new();
        for relation in ids.iter().filter_map(|id| canvas.document.relation(*id)) {
            if relation.status == Status::Rejected && !rejected {
                continue;
            }
            if let Some(link) = link(relation, canvas, &places) {
                shown.push((relation, link));
            }
            if shown.len() == MOST {
                break;
            }
        }
        let (left, right) = self.page.column();
        let frame = Frame {
            left,
            right,
            view: self.page.area(),
        };
        let links: Vec<Link> = shown.iter().map(|(_, link)| *link).collect();
        let routes = route::routes(&lines, &links, &frame);
        let strong = |relation: &Relation| {
            at_hand.contains(&relation.from) || at_hand.contains(&relation.to)
        };
        for ((relation, _), route) in shown.iter().zip(&routes) {
            line(painter, canvas, relation, route, strong(relation));
        }
        // Names over all lines; those of the mention at hand have the first choice.
        let mut order: Vec<usize> = (0..shown.len()).collect();
        order.sort_by_key(|&n| !strong(shown[n].0));
        let mut taken: Vec<Rect> = Vec::new();
        for n in order {
            let relation = shown[n].0;
            let is_strong = strong(relation);
            self.name(painter, canvas, relation, &routes[n], is_strong, &mut taken);
        }
    }

    /// The lines that are seen, and the mentions on them.
    fn lines(&self, canvas: &Canvas<'_>) -> (Vec<Line>, Places) {
        let scale = self.page.scale();
        let line_height = canvas.look.settings.reader.spacing();
        let mut lines = Vec::new();
        let mut places = Places::new();
        for part in canvas.seen {
            let origin = self.page.origin_of(part);
            // Empty lines hold nothing to keep off.
            let mut numbers: Vec<Option<usize>> = Vec::new();
            for line in part.paragraph.lines() {
                if is_blank(canvas, part, &line.range) {
                    numbers.push(None);
                    continue;
                }
                numbers.push(Some(lines.len()));
                let size = (line.bottom - line.top - line.over) / scale / line_height;
                let baseline = (origin[1] + line.baseline) / scale;
                lines.push(Line {
                    head: baseline - size * 0.9,
                    foot: baseline + size * 0.4,
                    rtl: part.paragraph.is_rtl(),
                });
            }
            for shape in self.shapes_of(part) {
                for rect in &shape.rects {
                    let Some(Some(line)) = numbers.get(rect.line) else {
                        continue;
                    };
                    let (x0, x1) = ((origin[0] + rect.x0) / scale, (origin[0] + rect.x1) / scale);
                    let of = places.entry(shape.mention).or_default();
                    of.push((*line, x0, x1));
                }
            }
        }
        (lines, places)
    }

    /// The kind's name on its line, where there is room.
    fn name(
        &self,
        painter: &Painter,
        canvas: &Canvas<'_>,
        relation: &Relation,
        route: &Route,
        strong: bool,
        taken: &mut Vec<Rect>,
    ) {
        let (look, scheme) = (canvas.look, canvas.session.scheme());
        let kind = scheme.relation(relation.kind.as_str());
        let name = kind.map_or_else(
            || relation.kind.to_string(),
            |kind| explain::relation_kind(look.l, kind),
        );
        let tokens = &look.theme.tokens;
        let color = match strong {
            true => tokens.text.strong,
            false => tokens.text.weak,
        };
        let font = FontId::proportional(tokens.type_sizes.caption - 1.0);
        let galley = painter.layout_no_wrap(name, font, color);
        let size = galley.size() + vec2(2.0 * PAD, 0.0);
        let places = route.places(size.x).into_iter();
        let rects = places.map(|at| on_pixels(Rect::from_center_size(at, size), self.page.scale()));
        let is_free = |rect: &Rect| taken.iter().all(|other| !other.intersects(*rect));
        let Some(rect) = rects.into_iter().find(is_free) else {
            return;
        };
        taken.push(rect);
        painter.rect_filled(rect.shrink2(vec2(0.0, 1.0)), 2.0, tokens.surfaces.paper);
        painter.galley(rect.min + vec2(PAD, 0.0), galley, color);
    }
}

fn is_blank(canvas: &Canvas<'_>, part: &Seen, line: &std::ops::Range<usize>) -> bool {
    let text = canvas.document.text().as_str();
    let range = part.range.start + line.start..part.range.start + line.end;
    text.get(range).is_none_or(|text| text.trim().is_empty())
}

/// A relation's ends on the screen; `None` where neither is seen.
fn link(relation: &Relation, canvas: &Canvas<'_>, places: &Places) -> Option<Link> {
    let (from, to) = (places.get(&relation.from), places.get(&relation.to));
    let seen = |&(line, x0, x1): &(usize, f32, f32)| End::Seen { line, x0, x1 };
    match (from, to) {
        (Some(from), Some(to)) => {
            // Of a mention over several lines the part nearest to the other end.
            let pairs = from.iter().flat_map(|a| to.iter().map(move |b| (a, b)));
            let (a, b) = pairs.min_by_key(|(a, b)| (a.0.abs_diff(b.0), a.0.max(b.0)))?;
            Some(Link {
                from: seen(a),
                to: seen(b),
            })
        }
        (Some(from), None) => Some(Link {
            from: seen(from.first()?),
            to: out_of_view(relation.to, canvas)?,
        }),
        (None, Some(to)) => Some(Link {
            from: out_of_view(relation.from, canvas)?,
            to: seen(to.first()?),
        }),
        (None, None) => None,
    }
}

/// On which side a mention lies that is not seen; `None` where it is hidden.
fn out_of_view(mention: MentionId, canvas: &Canvas<'_>) -> Option<End> {
    let at = canvas.document.mentions().get(mention)?.ranges.bounds();
    let first = canvas.seen.first()?.range.start;
    let last = canvas.seen.last()?.range.end;
    if at.end().to_usize() <= first {
        return Some(End::Above);
    }
    (at.start().to_usize() >= last).then_some(End::Below)
}

fn line(painter: &Painter, canvas: &Canvas<'_>, relation: &Relation, route: &Route, strong: bool) {
    let tokens = &canvas.look.theme.tokens;
    let stroke = match strong {
        true => Stroke::new(1.4, tokens.text.normal),
        false => Stroke::new(1.0, tokens.faint(tokens.text.weak, 0.75)),
    };
    let points = route::rounded(&route.points, CORNER);
    match relation.status {
        Status::Confirmed => {
            painter.add(Shape::line(points, stroke));
        }
        Status::Proposed | Status::InQuestion => {
            painter.extend(Shape::dashed_line(&points, stroke, 4.0, 3.0));
        }
        Status::Rejected => {
            painter.extend(Shape::dashed_line(&points, stroke, 1.0, 4.0));
        }
    }
    if let Some((tip, way)) = route.tip() {
        let [a, b] = route::barbs(tip, way, TIP);
        let color = stroke.color;
        painter.add(Shape::convex_polygon(vec![tip, a, b], color, Stroke::NONE));
    }
}
