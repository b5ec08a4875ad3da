//! One file read in two encodings: each character is led back to the bytes it was made of.
//! Invariant: the text read here is the one [`crate::text::decode`] gives; characters are in the
//! order of their bytes, and no byte belongs to two.

use encoding_rs::DecoderResult;

use crate::text::encoding::Encoding;
use crate::text::offset::TextRange;

/// Which bytes each character of a text was made of.
#[derive(Clone, Debug, Default)]
pub struct Places {
    runs: Vec<Run>,
    text_len: usize,
}

/// Characters that follow each other without a gap, all of one length in text and file.
#[derive(Clone, Copy, Debug)]
struct Run {
    text: usize,
    byte: usize,
    text_step: usize,
    byte_step: usize,
    count: usize,
}

impl Run {
    fn text_end(&self) -> usize {
        self.text + self.text_step * self.count
    }

    fn byte_end(&self) -> usize {
        self.byte + self.byte_step * self.count
    }
}

impl Places {
    /// Adds a character of `len` bytes of text, made of these bytes of the file.
    fn push(&mut self, len: usize, from: usize, to: usize) {
        let (text, step) = (self.text_len, to.saturating_sub(from).max(1));
        self.text_len += len;
        match self.runs.last_mut() {
            Some(run)
                if run.text_step == len && run.byte_step == step && run.byte_end() == from =>
            {
                run.count += 1;
            }
            _ => self.runs.push(Run {
                text,
                byte: from,
                text_step: len,
                byte_step: step,
                count: 1,
            }),
        }
    }

    /// The bytes of the characters of a range.
    fn bytes_of(&self, range: TextRange) -> Option<(usize, usize)> {
        let at = |offset: usize| {
            let run = self.runs.partition_point(|run| run.text_end() <= offset);
            let run = self.runs.get(run)?;
            let start = run.byte + (offset - run.text) / run.text_step * run.byte_step;
            Some((start, start + run.byte_step))
        };
        let range = range.to_range();
        Some((at(range.start)?.0, at(range.end - 1)?.1))
    }

    /// All characters any byte of which is among these.
    fn text_of(&self, start: usize, end: usize) -> Option<TextRange> {
        let first = self.runs.partition_point(|run| run.byte_end() <= start);
        let run = self.runs.get(first)?;
        let chars = start.saturating_sub(run.byte) / run.byte_step;
        let text_start = run.text + chars * run.text_step;
        let last = self
            .runs
            .partition_point(|run| run.byte < end)
            .checked_sub(1)?;
        let run = self.runs.get(last)?;
        let chars = (end - run.byte).div_ceil(run.byte_step).min(run.count);
        TextRange::from_range(text_start..run.text + chars * run.text_step)
    }
}

pub fn map(old: &Places, new: &Places, range: TextRange) -> Option<TextRange> {
    let (start, end) = old.bytes_of(range)?;
    new.text_of(start, end)
}

/// The file as text, and where its characters come from.
pub fn read(bytes: &[u8], encoding: Encoding) -> (String, Places) {
    let mut out = Out::default();
    let encoding = encoding.standard();
    let skip = match encoding_rs::Encoding::for_bom(bytes) {
        Some((marked, length)) if marked == encoding => length,
        _ => 0,
    };
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut buffer = [0; 32];
    let (mut at, mut from) = (skip, skip);
    loop {
        // One byte at a time: what comes out was made of what went in since the last time.
        let is_last = at >= bytes.len();
        let fed = bytes.get(at..at + 1).unwrap_or_default();
        let (result, taken, written) =
            decoder.decode_to_utf8_without_replacement(fed, &mut buffer, is_last);
        at += taken;
        if let Ok(made) = std::str::from_utf8(&buffer[..written])
            && !made.is_empty()
        {
            // A decoder that gives back what it had held shares the bytes out evenly.
            let count = made.chars().count();
            for (nth, c) in made.chars().enumerate() {
                let to = if nth + 1 == count {
                    at
                } else {
                    (from + 1).min(at)
                };
                out.push(c, from, to);
                from = to;
            }
        }
        match result {
            DecoderResult::InputEmpty if is_last => break,
            DecoderResult::InputEmpty | DecoderResult::OutputFull => {}
            DecoderResult::Malformed(_, after) => {
                let to = at.saturating_sub(usize::from(after)).max(from);
                out.push('\u{FFFD}', from, to);
                from = to;
            }
        }
    }
    (out.text, out.places)
}

#[derive(Default)]
struct Out {
    text: String,
    places: Places,
    /// The byte of a CR right before: a line feed now makes one line end with it.
    cr: Option<usize>,
}

impl Out {
    fn push(&mut self, c: char, from: usize, to: usize) {
        if c == '\r' {
            // At first it stands for a line end of its own.
            self.place('\n', from, to);
            self.cr = Some(from);
            return;
        }
        if let Some(cr) = self.cr.take()
            && c == '\n'
        {
            self.text.pop();
            self.places.pop();
            return self.place('\n', cr, to);
        }
        self.place(c, from, to);
    }

    fn place(&mut self, c: char, from: usize, to: usize) {
        self.text.push(c);
        self.places.push(c.len_utf8(), from, to);
    }
}

impl Places {
    /// Takes back the last character.
    fn pop(&mut self) {
        let Some(run) = self.runs.last_mut() else {
            return;
        };
        self.text_len -= run.text_step;
        run.count -= 1;
        if run.count == 0 {
            self.runs.pop();
        }
    }
}
