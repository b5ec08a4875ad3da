//! Where the lines of relations run: in the gaps between lines of text and along the margin,
//! never through words.
//! Invariant: in a gap and in the margin lines that would lie on each other lie beside each
//! other, as far as there is room; a route ends at its target, in the direction it arrives in.

use egui::{Pos2, Vec2, pos2, vec2};

/// A line of text on the screen, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// Above its letters.
    pub head: f32,
    /// Below its letters and what underlines them.
    pub foot: f32,
    pub rtl: bool,
}

/// One end of a relation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum End {
    /// A mention on a line, counted from the top, from `x0` to `x1`.
    Seen {
        line: usize,
        x0: f32,
        x1: f32,
    },
    /// Above what is seen, or below it.
    Above,
    Below,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    pub from: End,
    pub to: End,
}

/// What the lines run in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// The column of the text.
    pub left: f32,
    pub right: f32,
    /// The edges of the view.
    pub view: egui::Rect,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Route {
    /// From its start to the tip of its arrow.
    pub points: Vec<Pos2>,
}

impl Route {
    /// Where words of this width can stand on it: on level pieces that are longer, in their
    /// middle and to both sides of it; the best first.
    pub fn places(&self, width: f32) -> Vec<Pos2> {
        let pairs = self.points.windows(2);
        let level = pairs.filter(|pair| (pair[0].y - pair[1].y).abs() < 0.5);
        let mut level: Vec<(f32, f32, f32)> = level
            .map(|pair| {
                (
                    pair[0].x.min(pair[1].x),
                    pair[0].x.max(pair[1].x),
                    pair[0].y,
                )
            })
            .filter(|(x0, x1, _)| x1 - x0 >= width + ENDS)
            .collect();
        level.sort_by(|a, b| (b.1 - b.0).total_cmp(&(a.1 - a.0)));
        let on_one = |(x0, x1, y): (f32, f32, f32)| {
            let room = (x1 - x0 - width - ENDS) / 2.0;
            let middle = f32::midpoint(x0, x1);
            let step = (width + ENDS).min(room);
            let steps = [0.0, -1.0, 1.0, -2.0, 2.0];
            let inside = steps.into_iter().map(move |n| n * step);
            let inside = inside.filter(move |shift| shift.abs() <= room + 0.5);
            inside.map(move |shift| pos2(middle + shift, y))
        };
        level.into_iter().flat_map(on_one).collect()
    }

    /// Where the tip is and where it points.
    pub fn tip(&self) -> Option<(Pos2, Vec2)> {
        let [.., before, tip] = self.points[..] else {
            return None;
        };
        Some((tip, (tip - before).normalized()))
    }
}

/// Distance of lines in a gap and in the margin, and how near they come where there are many.
const STEP: f32 = 3.5;
const STEP_LEAST: f32 = 2.0;
const LANE: f32 = 5.0;
/// The first line keeps so far off the letters below it, and the first lane off the text.
const OFF: f32 = 6.0;
const MARGIN: f32 = 9.0;
/// A level piece keeps so far from the next on its track.
const APART: f32 = 6.0;
/// Height of the gap above the first line and below the last.
const OUTER: f32 = 16.0;
/// So much of a level piece is seen beside words on it.
const ENDS: f32 = 12.0;
/// Lines at one mention are so far apart.
const SPREAD: f32 = 6.0;

/// A level piece in a gap, not yet at its height.
#[derive(Debug, Clone, Copy)]
struct Level {
    gap: usize,
    x0: f32,
    x1: f32,
    track: usize,
}

/// An upright piece in the margin, not yet in its lane.
#[derive(Debug, Clone, Copy)]
struct Upright {
    right: bool,
    y0: f32,
    y1: f32,
    lane: usize,
}

/// How one link runs, by its pieces.
#[derive(Debug, Clone, Copy)]
enum Plan {
    Nothing,
    /// Through one gap.
    Gap {
        level: usize,
        xs: [f32; 2],
    },
    /// By the margin; an end that is not seen has no level piece.
    Around {
        levels: [Option<(usize, f32)>; 2],
        upright: usize,
    },
}

/// The way of each link, in their order; one whose ends are both out of view has none.
pub fn routes(lines: &[Line], links: &[Link], frame: &Frame) -> Vec<Route> {
    let mut pieces = Pieces::default();
    let mut used: Vec<(usize, u32, usize)> = Vec::new();
    let plans: Vec<Plan> = links
        .iter()
        .map(|link| plan(lines, link, frame, &mut pieces, &mut used))
        .collect();
    pieces.spread(lines, frame);
    plans
        .iter()
        .zip(links)
        .map(|(plan, link)| draw(lines, link, plan, frame, &pieces))
        .collect()
}

#[derive(Debug, Default)]
struct Pieces {
    levels: Vec<Level>,
    uprights: Vec<Upright>,
    /// Distance of tracks by gap, and of lanes at the left and the right.
    steps: Vec<f32>,
    lanes: [f32; 2],
}

impl Pieces {
    fn level(&mut self, gap: usize, a: f32, b: f32) -> usize {
        self.levels.push(Level {
            gap,
            x0: a.min(b),
            x1: a.max(b),
            track: 0,
        });
        self.levels.len() - 1
    }

    fn upright(&mut self, right: bool, a: f32, b: f32) -> usize {
        self.uprights.push(Upright {
            right,
            y0: a.min(b),
            y1: a.max(b),
            lane: 0,
        });
        self.uprights.len() - 1
    }

    /// Gives each piece the first track or lane that is free over its length. The shorter
    /// ones choose first: they lie nearer to the text, and the longer around them.
    fn spread(&mut self, lines: &[Line], frame: &Frame) {
        let mut order: Vec<usize> = (0..self.levels.len()).collect();
        order.sort_by(|&a, &b| {
            let length = |n: usize| self.levels[n].x1 - self.levels[n].x0;
            length(a).total_cmp(&length(b)).then(a.cmp(&b))
        });
        for (rank, &n) in order.iter().enumerate() {
            let own = self.levels[n];
            let taken = order[..rank].iter().map(|&other| self.levels[other]);
            let clash = taken
                .filter(|it| it.gap == own.gap && it.x0 - APART < own.x1 && own.x0 - APART < it.x1);
            let track = free(clash.map(|it| it.track));
            self.levels[n].track = track.min(tracks(lines, own.gap) - 1);
        }
        let mut order: Vec<usize> = (0..self.uprights.len()).collect();
        order.sort_by(|&a, &b| {
            let length = |n: usize| self.uprights[n].y1 - self.uprights[n].y0;
            length(a).total_cmp(&length(b)).then(a.cmp(&b))
        });
        for (rank, &n) in order.iter().enumerate() {
            let own = self.uprights[n];
            let taken = order[..rank].iter().map(|&other| self.uprights[other]);
            let clash = taken
                .filter(|it| it.right == own.right && it.y0 - 2.0 < own.y1 && own.y0 - 2.0 < it.y1);
            self.uprights[n].lane = free(clash.map(|it| it.lane));
        }
        self.steps = (0..=lines.len())
            .map(|gap| {
                let tracks = self.levels.iter().filter(|it| it.gap == gap);
                let last = tracks.map(|it| it.track).max().unwrap_or(0);
                (room(lines, gap) / last.max(1) as f32).clamp(STEP_LEAST, STEP)
            })
            .collect();
        self.lanes = [false, true].map(|right| {
            let lanes = self.uprights.iter().filter(|it| it.right == right);
            let last = lanes.map(|it| it.lane).max().unwrap_or(0);
            let room = (margin(frame, right) - MARGIN - 4.0).max(0.0);
            (room / last.max(1) as f32).min(LANE)
        });
    }

    fn height(&self, lines: &[Line], level: usize) -> f32 {
        let level = &self.levels[level];
        let (top, bottom) = gap(lines, level.gap);
        let first = (bottom - OFF).max(f32::midpoint(top, bottom));
        let step = self.steps.get(level.gap).copied().unwrap_or(STEP);
        first - level.track as f32 * step
    }

    fn lane(&self, upright: usize, frame: &Frame) -> f32 {
        let upright = &self.uprights[upright];
        let off = MARGIN.min(margin(frame, upright.right) / 2.0);
        let off = off + upright.lane as f32 * self.lanes[usize::from(upright.right)];
        match upright.right {
            true => frame.right + off,
            false => frame.left - off,
        }
    }
}

/// Width of a margin.
fn margin(frame: &Frame, right: bool) -> f32 {
    match right {
        true => frame.view.right() - frame.right,
        false => frame.left - frame.view.left(),
    }
}

/// The first number that is not taken.
fn free(taken: impl Iterator<Item = usize>) -> usize {
    let mut taken: Vec<usize> = taken.collect();
    taken.sort_unstable();
    taken.dedup();
    let gone = taken.iter().enumerate();
    gone.take_while(|(n, at)| n == *at).count()
}

/// The upper and the lower edge of the gap above a line; the last lies below all lines.
fn gap(lines: &[Line], n: usize) -> (f32, f32) {
    let above = n.checked_sub(1).and_then(|n| lines.get(n));
    match (above, lines.get(n)) {
        (Some(above), Some(below)) => (above.foot, below.head.max(above.foot + 2.0)),
        (None, Some(below)) => (below.head - OUTER, below.head),
        (Some(above), None) => (above.foot, above.foot + OUTER),
        (None, None) => (0.0, OUTER),
    }
}

/// How far lines may spread in a gap.
fn room(lines: &[Line], n: usize) -> f32 {
    let (top, bottom) = gap(lines, n);
    (bottom - top - OFF - 1.0).clamp(0.0, 8.0 * STEP)
}

/// How many lines have room in a gap.
fn tracks(lines: &[Line], n: usize) -> usize {
    1 + (room(lines, n) / STEP_LEAST) as usize
}

fn plan(
    lines: &[Line],
    link: &Link,
    frame: &Frame,
    pieces: &mut Pieces,
    used: &mut Vec<(usize, u32, usize)>,
) -> Plan {
    // Where several start or end at one mention they stand beside each other.
    let mut foot_of = |line: usize, x0: f32, x1: f32| {
        let key = (line, (x0 * 4.0) as u32);
        let known = used.iter_mut().find(|it| (it.0, it.1) == key);
        let nth = match known {
            Some(known) => {
                known.2 += 1;
                known.2
            }
            None => {
                used.push((key.0, key.1, 0));
                0
            }
        };
        let side = if nth % 2 == 0 { -1.0 } else { 1.0 };
        let shift = side * nth.div_ceil(2) as f32 * SPREAD;
        let middle = f32::midpoint(x0, x1);
        let room = ((x1 - x0) / 2.0 - 2.0).max(0.0);
        middle + shift.clamp(-room, room)
    };
    let rtl = |line: usize| lines.get(line).is_some_and(|line| line.rtl);
    match (link.from, link.to) {
        (
            End::Seen { line: a, x0, x1 },
            End::Seen {
                line: b,
                x0: u0,
                x1: u1,
            },
        ) => {
            let xs = [foot_of(a, x0, x1), foot_of(b, u0, u1)];
            if a.abs_diff(b) <= 1 {
                let level = pieces.level(a.max(b), xs[0], xs[1]);
                return Plan::Gap { level, xs };
            }
            let gaps = match a < b {
                true => [a + 1, b],
                false => [a, b + 1],
            };
            let right = rtl(a);
            let edge = if right { frame.right } else { frame.left };
            let levels = [0, 1].map(|n| Some((pieces.level(gaps[n], xs[n], edge), xs[n])));
            let ys = gaps.map(|n| gap(lines, n).1);
            let upright = pieces.upright(right, ys[0], ys[1]);
            Plan::Around { levels, upright }
        }
        (End::Seen { line, x0, x1 }, far) | (far, End::Seen { line, x0, x1 }) => {
            let x = foot_of(line, x0, x1);
            let n = match far {
                End::Below => line + 1,
                _ => line,
            };
            let right = rtl(line);
            let edge = if right { frame.right } else { frame.left };
            let level = Some((pieces.level(n, x, edge), x));
            let upright = pieces.upright(right, gap(lines, n).1, far_y(far, frame));
            let starts_here = matches!(link.from, End::Seen { .. });
            let levels = match starts_here {
                true => [level, None],
                false => [None, level],
            };
            Plan::Around { levels, upright }
        }
        _ => Plan::Nothing,
    }
}

fn far_y(end: End, frame: &Frame) -> f32 {
    match end {
        End::Below => frame.view.bottom() - 4.0,
        _ => frame.view.top() + 4.0,
    }
}

fn draw(lines: &[Line], link: &Link, plan: &Plan, frame: &Frame, pieces: &Pieces) -> Route {
    let mut points = Vec::new();
    // Where a piece meets its mention: at its letters from above, or at its feet from below.
    let touch = |end: End, x: f32, y: f32| match end {
        End::Seen { line, .. } => lines.get(line).map(|line| match y < line.head + 1.0 {
            true => pos2(x, line.head),
            false => pos2(x, line.foot),
        }),
        _ => None,
    };
    match *plan {
        Plan::Nothing => {}
        Plan::Gap { level, xs } => {
            let y = pieces.height(lines, level);
            points.extend(touch(link.from, xs[0], y));
            points.extend([pos2(xs[0], y), pos2(xs[1], y)]);
            points.extend(touch(link.to, xs[1], y));
        }
        Plan::Around { levels, upright } => {
            let x = pieces.lane(upright, frame);
            match levels[0] {
                Some((level, at)) => {
                    let y = pieces.height(lines, level);
                    points.extend(touch(link.from, at, y));
                    points.extend([pos2(at, y), pos2(x, y)]);
                }
                None => points.push(pos2(x, far_y(link.from, frame))),
            }
            match levels[1] {
                Some((level, at)) => {
                    let y = pieces.height(lines, level);
                    points.extend([pos2(x, y), pos2(at, y)]);
                    points.extend(touch(link.to, at, y));
                }
                None => points.push(pos2(x, far_y(link.to, frame))),
            }
        }
    }
    Route { points }
}

/// The same way with round corners.
pub fn rounded(points: &[Pos2], radius: f32) -> Vec<Pos2> {
    let mut out = Vec::with_capacity(points.len() * 3);
    for (n, &at) in points.iter().enumerate() {
        let before = n.checked_sub(1).and_then(|n| points.get(n));
        let (Some(&before), Some(&after)) = (before, points.get(n + 1)) else {
            out.push(at);
            continue;
        };
        let toward = |other: Pos2| {
            let way = other - at;
            at + way.normalized() * radius.min(way.length() / 2.0)
        };
        let (enter, leave) = (toward(before), toward(after));
        let middle = enter + (leave - enter) * 0.5;
        out.extend([enter, middle + (at - middle) * 0.4, leave]);
    }
    out
}

/// The two barbs of an arrow's tip.
pub fn barbs(tip: Pos2, way: Vec2, size: f32) -> [Pos2; 2] {
    let across = vec2(-way.y, way.x);
    [1.0, -1.0].map(|side| tip - way * size + across * (side * size * 0.6))
}

#[cfg(test)]
mod tests;
