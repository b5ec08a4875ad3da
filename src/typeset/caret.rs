//! Where a caret stands, what a point hits, and how the arrow keys move.
//!
//! Invariant: an offset that comes from here is a grapheme boundary; the caret of a hit stands
//! on the edge of a cluster nearest to the point.

use super::paragraph::{Cell, LineData, Paragraph};

/// A place between two clusters.
///
/// Where the text turns its direction, and where a line was broken, one offset has two places:
/// `downstream` takes the one before the following cluster, otherwise after the preceding one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Caret {
    /// Bytes from the start of the text.
    pub offset: usize,
    /// Whether it clings to what follows.
    pub downstream: bool,
}

impl Caret {
    /// The caret before the cluster at `offset`.
    #[must_use]
    pub const fn before(offset: usize) -> Self {
        Self {
            offset,
            downstream: true,
        }
    }

    /// The caret after the cluster that ends at `offset`.
    #[must_use]
    pub const fn after(offset: usize) -> Self {
        Self {
            offset,
            downstream: false,
        }
    }
}

/// Where a caret is painted: a vertical stroke.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Index of the line.
    pub line: usize,
    /// Its distance from the left of the column.
    pub x: f32,
    /// Upper edge of the line, below what was added for readings.
    pub top: f32,
    /// Lower edge of the line.
    pub bottom: f32,
}

/// An edge of a line: `edge` clusters are to its left.
#[derive(Clone, Copy, Debug)]
struct Edge {
    line: usize,
    edge: usize,
    x: f32,
}

impl Paragraph {
    /// The caret nearest to a point; outside of the paragraph that of the nearest line.
    #[must_use]
    pub fn hit(&self, x: f32, y: f32) -> Caret {
        let Some(line) = self.lines.get(self.line_at(y)) else {
            return Caret::before(0);
        };
        let cells = self.cells_of(line);
        // NaN finds the left end.
        let index = cells.partition_point(|cell| cell.x0 <= x);
        let Some(cell) = cells.get(index.saturating_sub(1)) else {
            return Caret::before(line.range.start as usize);
        };
        let right_half = x > (cell.x0 + cell.x1) / 2.0;
        Self::beside(cell, right_half)
    }

    /// The caret at the left or right side of a cluster.
    fn beside(cell: &Cell, right: bool) -> Caret {
        if cell.newline || right == cell.rtl {
            Caret::before(cell.start as usize)
        } else {
            Caret::after(cell.end as usize)
        }
    }

    /// Where the caret is painted. An offset inside a cluster goes back to its start, one
    /// beyond the end to the end.
    #[must_use]
    pub fn caret(&self, at: Caret) -> Place {
        let Edge { line, x, .. } = self.edge_of(at);
        let Some(data) = self.lines.get(line) else {
            return Place {
                line: 0,
                x: 0.0,
                top: 0.0,
                bottom: 0.0,
            };
        };
        Place {
            line,
            x,
            top: data.top + data.over,
            bottom: data.bottom,
        }
    }

    /// The edge a caret stands on.
    fn edge_of(&self, at: Caret) -> Edge {
        let offset = self.snap(at.offset);
        if !at.downstream && offset > 0 {
            let line = self.line_holding(|line| (line.range.start as usize) < offset);
            let cells = self.cells_on(line);
            let found = cells.iter().position(|cell| cell.end as usize == offset);
            if let Some(index) = found
                && !cells[index].newline
            {
                return Self::side(line, index, &cells[index], !cells[index].rtl);
            }
        }
        let line = self.line_holding(|line| line.range.start as usize <= offset);
        let cells = self.cells_on(line);
        for (index, cell) in cells.iter().enumerate() {
            if cell.start as usize == offset {
                return Self::side(line, index, cell, cell.rtl);
            }
        }
        for (index, cell) in cells.iter().enumerate() {
            if cell.end as usize == offset {
                return Self::side(line, index, cell, !cell.rtl);
            }
        }
        Edge {
            line,
            edge: 0,
            x: self.lines.get(line).map_or(0.0, |line| line.start_x),
        }
    }

    fn side(line: usize, index: usize, cell: &Cell, right: bool) -> Edge {
        Edge {
            line,
            edge: index + usize::from(right),
            x: if right { cell.x1 } else { cell.x0 },
        }
    }

    fn cells_on(&self, line: usize) -> &[Cell] {
        self.lines.get(line).map_or(&[], |line| self.cells_of(line))
    }

    /// The last line of which `starts` is true; it is of a first few.
    fn line_holding(&self, starts: impl Fn(&LineData) -> bool) -> usize {
        self.lines.partition_point(starts).saturating_sub(1)
    }

    /// The caret one cluster further to the right or left as one sees it; from the end of a
    /// line to the next in reading direction. `None` at the end of the paragraph.
    #[must_use]
    pub fn visual_step(&self, at: Caret, right: bool) -> Option<Caret> {
        let from = self.edge_of(at);
        if let Some(caret) = self.pass(from.line, from.edge, right) {
            return Some(self.leave_line_end(caret, right));
        }
        let forward = right != self.rtl;
        let beside = |line: usize| match forward {
            true => Some(line + 1),
            false => line.checked_sub(1),
        };
        let mut line = beside(from.line)?;
        // A line that holds but the middle of a torn cluster is no place to stand.
        while self
            .lines
            .get(line)
            .is_some_and(|data| data.cells.is_empty() && (data.range.start as usize) < self.len)
        {
            line = beside(line)?;
        }
        let count = self.cells_of(self.lines.get(line)?).len();
        // One enters a line at the left when going right, and the other way round.
        let entry = if right { 0 } else { count };
        let landed = self.at_edge(line, entry, forward);
        let broken = &self.lines[if forward { from.line } else { line }];
        if broken.hard || landed.offset != self.snap(at.offset) {
            return Some(landed);
        }
        // The end of a wrapped line and the start of the next are one place: go on.
        Some(self.pass(line, entry, right).unwrap_or(landed))
    }

    /// Over the cluster beside an edge; `None` at the end of the line.
    fn pass(&self, line: usize, edge: usize, right: bool) -> Option<Caret> {
        let index = if right { edge } else { edge.checked_sub(1)? };
        let cell = self.cells_on(line).get(index)?;
        if cell.newline {
            // Over a separator there is the next line, whatever side it stands on.
            let behind = Caret::before(cell.end as usize);
            return (self.edge_of(behind).line > line).then_some(behind);
        }
        Some(Self::beside(cell, right))
    }

    /// The caret on an edge, coming from the line before (`forward`) or after.
    fn at_edge(&self, line: usize, edge: usize, forward: bool) -> Caret {
        let Some(line) = self.lines.get(line) else {
            return Caret::before(self.len);
        };
        let cells = self.cells_of(line);
        let left = edge.checked_sub(1).and_then(|index| cells.get(index));
        let right = cells.get(edge);
        let nearest = match (left, right) {
            (Some(cell), None) => Some((cell, true)),
            (None, Some(cell)) => Some((cell, false)),
            (Some(cell), Some(_)) if forward == self.rtl => Some((cell, true)),
            (Some(_), Some(cell)) => Some((cell, false)),
            (None, None) => None,
        };
        nearest.map_or(Caret::before(line.range.start as usize), |(cell, side)| {
            Self::beside(cell, side)
        })
    }

    /// At the end of a wrapped line, the start of the next is where typing would go on.
    fn leave_line_end(&self, at: Caret, right: bool) -> Caret {
        let Edge { line, edge, .. } = self.edge_of(at);
        let Some(data) = self.lines.get(line) else {
            return at;
        };
        let forward = right != self.rtl;
        let end = if right { self.cells_of(data).len() } else { 0 };
        if !forward || edge != end || data.hard || at.offset != data.range.end as usize {
            return at;
        }
        let next = Caret::before(at.offset);
        let moved = self.edge_of(next);
        let entry = match self.lines.get(moved.line) {
            Some(_) if right => 0,
            Some(line) => self.cells_of(line).len(),
            None => return at,
        };
        if moved.line == line + 1 && moved.edge == entry {
            next
        } else {
            at
        }
    }
}
