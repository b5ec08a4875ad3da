//! Room for bitmaps on square pages: shelves of one height each, filled from the left.
//!
//! Invariant: places on one page never overlap while both are held; a shelf is emptied as a
//! whole, and never one touched in the frame that asks.

/// Where a bitmap may be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub page: u32,
    pub x: u32,
    pub y: u32,
    /// The shelf, to be touched when the bitmap is used.
    pub shelf: ShelfId,
}

/// A shelf at a time of its life: emptied, it gets another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ShelfId {
    page: u32,
    index: u32,
    life: u32,
}

#[derive(Debug)]
struct Shelf {
    y: u32,
    height: u32,
    /// First free column.
    x: u32,
    used: u64,
    life: u32,
}

#[derive(Debug, Default)]
struct Page {
    shelves: Vec<Shelf>,
    /// First free row.
    y: u32,
    /// Lives are counted on when a page is cut anew.
    lives: u32,
}

/// The pages.
#[derive(Debug)]
pub(super) struct Shelves {
    size: u32,
    max: usize,
    pages: Vec<Page>,
    /// How often something was emptied.
    evictions: u64,
}

impl Shelves {
    pub fn new(size: u32, max: usize) -> Self {
        Self {
            size,
            max,
            pages: Vec::new(),
            evictions: 0,
        }
    }

    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    pub fn evictions(&self) -> u64 {
        self.evictions
    }

    /// Marks a shelf as used in `frame`; `false` when it was emptied since.
    pub fn touch(&mut self, id: ShelfId, frame: u64) -> bool {
        let page = self.pages.get_mut(id.page as usize);
        let shelf = page.and_then(|page| page.shelves.get_mut(id.index as usize));
        match shelf {
            Some(shelf) if shelf.life == id.life => {
                shelf.used = frame;
                true
            }
            _ => false,
        }
    }

    /// Room for a bitmap, made by emptying the shelf or page used longest ago when all is
    /// full. `None` when it is too large, or everything is in use in this frame.
    pub fn place(&mut self, width: u32, height: u32, frame: u64) -> Option<Spot> {
        if width == 0 || height == 0 || width > self.size || height > self.size {
            return None;
        }
        // Few heights, so that shelves fit many glyphs.
        let rounded = height.next_multiple_of(4).min(self.size);
        self.on_shelf(width, rounded, frame)
            .or_else(|| self.on_new_shelf(width, rounded, frame))
            .or_else(|| self.on_new_page(width, rounded, frame))
            .or_else(|| self.on_emptied_shelf(width, rounded, frame))
            .or_else(|| self.on_emptied_page(width, rounded, frame))
    }

    /// The height of a shelf; 0 when it was emptied.
    pub fn height(&self, id: ShelfId) -> u32 {
        self.pages
            .get(id.page as usize)
            .and_then(|page| page.shelves.get(id.index as usize))
            .filter(|shelf| shelf.life == id.life)
            .map_or(0, |shelf| shelf.height)
    }

    fn on_shelf(&mut self, width: u32, height: u32, frame: u64) -> Option<Spot> {
        for page in 0..self.pages.len() {
            let size = self.size;
            let found = self.pages[page].shelves.iter().position(|shelf| {
                shelf.height >= height
                    && shelf.height <= height + height / 4
                    && size - shelf.x >= width
            });
            if let Some(index) = found {
                return self.take(page, index, width, frame);
            }
        }
        None
    }

    fn on_new_shelf(&mut self, width: u32, height: u32, frame: u64) -> Option<Spot> {
        let page = self
            .pages
            .iter()
            .position(|page| self.size - page.y >= height)?;
        self.cut_shelf(page, height);
        let index = self.pages[page].shelves.len().checked_sub(1)?;
        self.take(page, index, width, frame)
    }

    fn on_new_page(&mut self, width: u32, height: u32, frame: u64) -> Option<Spot> {
        if self.pages.len() >= self.max {
            return None;
        }
        self.pages.push(Page::default());
        self.on_new_shelf(width, height, frame)
    }

    fn on_emptied_shelf(&mut self, width: u32, height: u32, frame: u64) -> Option<Spot> {
        let mut best: Option<(u64, usize, usize)> = None;
        for (at, page) in self.pages.iter().enumerate() {
            for (index, shelf) in page.shelves.iter().enumerate() {
                let fits = shelf.height >= height && shelf.height <= height * 2;
                if fits && shelf.used < frame && best.is_none_or(|(used, ..)| shelf.used < used) {
                    best = Some((shelf.used, at, index));
                }
            }
        }
        let (_, page, index) = best?;
        self.evictions += 1;
        let page_data = &mut self.pages[page];
        page_data.lives += 1;
        let shelf = &mut page_data.shelves[index];
        shelf.x = 0;
        shelf.life = page_data.lives;
        self.take(page, index, width, frame)
    }

    fn on_emptied_page(&mut self, width: u32, height: u32, frame: u64) -> Option<Spot> {
        let used = |page: &Page| page.shelves.iter().map(|shelf| shelf.used).max();
        let (page, _) = self
            .pages
            .iter()
            .enumerate()
            .filter_map(|(at, page)| Some((at, used(page)?)))
            .filter(|&(_, used)| used < frame)
            .min_by_key(|&(_, used)| used)?;
        self.evictions += 1;
        let page_data = &mut self.pages[page];
        page_data.shelves.clear();
        page_data.y = 0;
        self.cut_shelf(page, height);
        self.take(page, 0, width, frame)
    }

    fn cut_shelf(&mut self, page: usize, height: u32) {
        let page = &mut self.pages[page];
        page.lives += 1;
        page.shelves.push(Shelf {
            y: page.y,
            height,
            x: 0,
            used: 0,
            life: page.lives,
        });
        page.y += height;
    }

    fn take(&mut self, page: usize, index: usize, width: u32, frame: u64) -> Option<Spot> {
        let shelf = self.pages.get_mut(page)?.shelves.get_mut(index)?;
        let x = shelf.x;
        shelf.x += width;
        shelf.used = frame;
        let page = u32::try_from(page).ok()?;
        Some(Spot {
            page,
            x,
            y: shelf.y,
            shelf: ShelfId {
                page,
                index: u32::try_from(index).ok()?,
                life: shelf.life,
            },
        })
    }
}
