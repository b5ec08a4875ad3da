//! The rules a session is cut into segments by, as SRX.
//!
//! Spec: SRX 2.0 (LISA OSCAR, 2008). Reading is in `text::srx`; rules that come in are kept as
//! they stand in their file.

use std::io;

use super::{Dropped, Format, FormatError, OffsetUnit, Selection, Writer, Written, xml};
use crate::{model::Session, text::srx};

pub(super) const FORMAT: Format = Format {
    id: "srx",
    name: "SRX",
    extensions: &["srx"],
    // No text of the session is in it.
    offsets: OffsetUnit::CodePoints,
    spec: "SRX 2.0, LISA OSCAR, 2008-04-07",
    reader: None,
    writer: Some(&Rules),
};

#[derive(Debug)]
struct Rules;

impl Writer for Rules {
    fn write(
        &self,
        session: &Session,
        _: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError> {
        let mut written = Written::default();
        let kept = session.segmentation_rules();
        let rules = match kept.map(|kept| srx::read(&kept.text)) {
            None => srx::shipped().clone(),
            Some(Ok(read)) => {
                // A rule that is only not understood here goes with the others.
                let lost = read.bad.iter().filter(|bad| !bad.kept);
                written.drop(Dropped::BrokenRules, lost.count());
                read.srx
            }
            Some(Err(_)) => {
                let file = kept.map_or_else(String::new, |kept| kept.file.clone());
                let format = FORMAT.id;
                return Err(FormatError::OtherFormat { file, format });
            }
        };
        written.rules = rules.languages.iter().map(|it| it.rules.len()).sum();
        out.write_all(srx::write(&rules).as_bytes())?;
        Ok(written)
    }
}

/// Whether the start of a file is SRX.
#[must_use]
pub fn recognises(bytes: &[u8]) -> bool {
    xml::root(bytes).is_some_and(|root| root.name == "srx")
}
