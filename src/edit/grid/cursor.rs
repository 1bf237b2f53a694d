//! The cell that keys go to, and the cells that are selected with it.

use std::ops::Range;

/// Cells side by side: places of the order, and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// The places of the order.
    pub rows: Range<usize>,
    /// The columns.
    pub columns: Range<usize>,
}

impl Area {
    /// How many cells they are.
    pub fn len(&self) -> usize {
        self.rows.len() * self.columns.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What of it lies within a grid.
    #[must_use]
    pub fn within(&self, bounds: &Bounds) -> Area {
        let cut = |range: &Range<usize>, end: usize| range.start.min(end)..range.end.min(end);
        Area {
            rows: cut(&self.rows, bounds.rows),
            columns: cut(&self.columns, bounds.columns),
        }
    }
}

/// How large a grid is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// How many rows there are.
    pub rows: usize,
    /// How many columns there are.
    pub columns: usize,
    /// How many rows a page is.
    pub page: usize,
}

/// A cell, and the one from which cells are selected up to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// The place of its row in the order.
    pub row: usize,
    /// Its column.
    pub column: usize,
    /// The row at which the selection began.
    pub from_row: usize,
    /// The column at which it began.
    pub from_column: usize,
}

/// A way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// A row up.
    Up,
    /// A row down.
    Down,
    /// A column back.
    Back,
    /// A column onward.
    On,
    /// To the first column.
    RowStart,
    /// To the last column.
    RowEnd,
    /// To the first cell of all.
    First,
    /// To the last cell of all.
    Last,
    /// To the first row.
    Top,
    /// To the last row.
    Bottom,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the next cell, at the end of a row to the next row.
    Next,
    /// To the cell before, at the start of a row to the row before.
    Previous,
}

impl Cursor {
    /// At a cell, and nothing else is selected.
    pub fn at(row: usize, column: usize) -> Cursor {
        Cursor {
            row,
            column,
            from_row: row,
            from_column: column,
        }
    }

    /// Moved; what lies between is selected where it `extends`.
    #[must_use]
    pub fn moved(self, by: Move, extends: bool, bounds: &Bounds) -> Cursor {
        let (last_row, last_column) = (
            bounds.rows.saturating_sub(1),
            bounds.columns.saturating_sub(1),
        );
        let page = bounds.page.max(1);
        let (row, column) = (self.row, self.column);
        let (row, column) = match by {
            Move::Up => (row.saturating_sub(1), column),
            Move::Down => (row + 1, column),
            Move::Back => (row, column.saturating_sub(1)),
            Move::On => (row, column + 1),
            Move::RowStart => (row, 0),
            Move::RowEnd => (row, last_column),
            Move::First => (0, 0),
            Move::Last => (last_row, last_column),
            Move::Top => (0, column),
            Move::Bottom => (last_row, column),
            Move::PageUp => (row.saturating_sub(page), column),
            Move::PageDown => (row + page, column),
            Move::Next if column < last_column => (row, column + 1),
            Move::Next if row < last_row => (row + 1, 0),
            Move::Previous if column > 0 => (row, column - 1),
            Move::Previous if row > 0 => (row - 1, last_column),
            Move::Next | Move::Previous => (row, column),
        };
        self.to(row, column, extends).within(bounds)
    }

    /// Gone to a cell; what lies between is selected where it `extends`.
    #[must_use]
    pub fn to(self, row: usize, column: usize, extends: bool) -> Cursor {
        match extends {
            true => Cursor {
                row,
                column,
                ..self
            },
            false => Cursor::at(row, column),
        }
    }

    /// With all cells selected; the cell is the same.
    #[must_use]
    pub fn all(bounds: &Bounds) -> Cursor {
        Cursor {
            row: 0,
            column: 0,
            from_row: bounds.rows.saturating_sub(1),
            from_column: bounds.columns.saturating_sub(1),
        }
    }

    /// Within a grid that became smaller.
    #[must_use]
    pub fn within(self, bounds: &Bounds) -> Cursor {
        let row = |row: usize| row.min(bounds.rows.saturating_sub(1));
        let column = |column: usize| column.min(bounds.columns.saturating_sub(1));
        Cursor {
            row: row(self.row),
            column: column(self.column),
            from_row: row(self.from_row),
            from_column: column(self.from_column),
        }
    }

    /// The cells that are selected.
    pub fn area(&self) -> Area {
        let between = |a: usize, b: usize| a.min(b)..a.max(b) + 1;
        Area {
            rows: between(self.row, self.from_row),
            columns: between(self.column, self.from_column),
        }
    }
}
