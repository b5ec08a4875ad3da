//! Records of a table as CSV has them (RFC 4180), with a guard against quotes never closed.
//! Invariant: a quote that is not closed costs its line, not what comes after it.

/// A record, and where it begins.
#[derive(Debug)]
pub struct Record<'t> {
    /// 1-based.
    pub line: u64,
    /// Or the line that cannot be read: a quote is opened in it and not closed.
    pub fields: Result<csv::StringRecord, &'t str>,
}

/// The records of a text. Line ends must be LF.
#[derive(Debug)]
pub struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    /// A record of more lines is taken for a quote that was never closed.
    most_lines: usize,
    reader: csv::Reader<&'t [u8]>,
    /// Where `reader` began in `text`.
    base: usize,
    /// The first byte not yet counted in `line`.
    counted: usize,
    line: u64,
}

impl<'t> Records<'t> {
    pub fn new(text: &'t str, delimiter: u8, most_lines: usize) -> Self {
        Self {
            text,
            delimiter,
            most_lines,
            reader: reader(text, delimiter),
            base: 0,
            counted: 0,
            line: 1,
        }
    }

    /// The same text from its start, with another delimiter.
    pub fn again(&self, delimiter: u8) -> Self {
        Self::new(self.text, delimiter, self.most_lines)
    }

    /// The first byte of the text that the reader has not taken.
    fn place(&self) -> usize {
        let taken = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        self.text
            .floor_char_boundary(self.base.saturating_add(taken))
    }
}

impl<'t> Iterator for Records<'t> {
    type Item = Record<'t>;

    /// The next record; empty lines are none.
    fn next(&mut self) -> Option<Record<'t>> {
        let text = self.text;
        let after_last = self.place();
        // Empty lines are no records; the reader passes over them too.
        let start = after_last
            + text[after_last..]
                .bytes()
                .take_while(|&b| b == b'\n')
                .count();
        let line_breaks = text[self.counted..start].bytes().filter(|&b| b == b'\n');
        self.line += line_breaks.count() as u64;
        self.counted = start;
        let line = self.line;
        let mut fields = csv::StringRecord::new();
        // The text is UTF-8 in memory and rows may have any length: no error is left.
        if !self.reader.read_record(&mut fields).unwrap_or(false) {
            return None;
        }
        let end = self.place();
        let record = text[start..end].trim_end_matches('\n');
        let lines = 1 + memchr::memchr_iter(b'\n', record.as_bytes()).count();
        let unclosed = || {
            let ends = quotes(record, self.delimiter);
            ends == Quotes::Astray || (end == text.len() && ends == Quotes::Open)
        };
        if lines > self.most_lines || ((lines > 1 || end == text.len()) && unclosed()) {
            let first = record.lines().next().unwrap_or("");
            self.base = (start + first.len() + 1).min(text.len());
            self.reader = reader(&text[self.base..], self.delimiter);
            return Some(Record {
                line,
                fields: Err(first),
            });
        }
        Some(Record {
            line,
            fields: Ok(fields),
        })
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// How the quotes of a record fit.
#[derive(PartialEq, Eq)]
enum Quotes {
    Closed,
    /// The last field opens one and does not close it.
    Open,
    /// A field of several lines ends within a line that goes on: what closed it was to open
    /// another.
    Astray,
}

fn quotes(record: &str, delimiter: u8) -> Quotes {
    let mut at_field_start = true;
    let mut quoted = false;
    let mut line_breaks = 0;
    let mut bytes = record.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if quoted {
            line_breaks += usize::from(byte == b'\n');
            if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
                quoted = false;
                let ends = |next: &u8| *next == delimiter || next.is_ascii_whitespace();
                if line_breaks > 0 && !bytes.peek().is_none_or(ends) {
                    return Quotes::Astray;
                }
            }
        } else {
            quoted = byte == b'"' && at_field_start;
            at_field_start = byte == delimiter;
            line_breaks = 0;
        }
    }
    match quoted {
        true => Quotes::Open,
        false => Quotes::Closed,
    }
}
