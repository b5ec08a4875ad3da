//! The file of a face, for what a window toolkit draws itself.

use std::{fmt, sync::Arc};

use fontique::{Attributes, Blob, FontStyle, FontWeight, FontWidth, QueryStatus};
use parley::FontFamilyName;

use super::{
    Faces,
    families::{Class, Han},
    style::{Face, Style},
};

/// Bytes of a file, mapped or in memory.
pub type Bytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// A face in a file, with the values of its variation axes.
#[derive(Clone)]
pub struct FaceFile {
    pub bytes: Bytes,
    /// Which face of the file.
    pub index: u32,
    /// OpenType axis tags and their values.
    pub variations: Vec<([u8; 4], f32)>,
}

impl Faces {
    /// The installed faces in which Latin and then Japanese text is set without serifs, at a
    /// weight (400 is regular, 600 semibold) or the nearest there is; fewer where only the
    /// built-in faces are.
    pub fn interface(&mut self, weight: f32) -> Vec<FaceFile> {
        [(Class::Plain, 'a'), (Class::Cjk, 'あ')]
            .into_iter()
            .filter_map(|(class, letter)| self.installed(class, letter, weight))
            .collect()
    }

    /// The first face for `class`, which has to have `letter`.
    fn installed(&mut self, class: Class, letter: char, weight: f32) -> Option<FaceFile> {
        let style = Style {
            face: Face::Sans,
            size: 16.0,
            line_height: 1.0,
            bold: false,
            language: None,
            width: f32::INFINITY,
        };
        let stack = self.stack(&style, class, (Han::Japanese, false));
        let first = stack.iter().find_map(|family| match family {
            FontFamilyName::Named(name) if !self.is_built_in(name) => Some(name),
            _ => None,
        })?;
        let mut query = self.fonts.collection.query(&mut self.fonts.source_cache);
        query.set_families([fontique::QueryFamily::Named(first)]);
        query.set_attributes(Attributes::new(
            FontWidth::NORMAL,
            FontStyle::Normal,
            FontWeight::new(weight),
        ));
        let mut found = None;
        query.matches_with(|font| {
            // What cannot be read has no map of characters.
            let has_letter = font.charmap().is_some_and(|map| map.map(letter).is_some());
            if !has_letter {
                return QueryStatus::Continue;
            }
            let settings = font.synthesis.variation_settings().iter();
            found = Some(FaceFile {
                bytes: Arc::new(Shared(font.blob.clone())),
                index: font.index,
                variations: settings
                    .map(|(tag, value)| (tag.into_bytes(), *value))
                    .collect(),
            });
            QueryStatus::Stop
        });
        found
    }
}

/// Keeps a file mapped.
struct Shared(Blob<u8>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        self.0.as_ref()
    }
}

impl fmt::Debug for FaceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaceFile")
            .field("bytes", &(*self.bytes).as_ref().len())
            .field("index", &self.index)
            .field("variations", &self.variations)
            .finish()
    }
}
