//! One stack of faces for a whole text: `PlainEditor` has one style for all of it.
//!
//! Invariant: the text faces come first and those with signs and black emoji last, so that a
//! face that has a little of everything does not take a letter from the face made for it.

use std::borrow::Cow;

use parley::FontFamilyName;
use unicode_segmentation::UnicodeSegmentation;

use crate::typeset::{
    Faces, Style,
    families::{Class, Han, SYMBOLS},
    spans::spans,
};

/// What a text needs of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Needs {
    /// Without [`Class::Plain`], which is always there; emoji last.
    classes: Vec<Class>,
    /// Whose shapes the Han characters of the text take by themselves.
    han: Option<Han>,
}

impl Needs {
    pub fn of(text: &str) -> Self {
        if text.is_ascii() {
            return Self {
                classes: Vec::new(),
                han: None,
            };
        }
        let starts: Vec<u32> = text
            .grapheme_indices(true)
            .map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX))
            .collect();
        let mut classes: Vec<Class> = spans(text, &starts)
            .into_iter()
            .map(|span| span.class)
            .filter(|class| *class != Class::Plain)
            .collect();
        classes.sort_by_key(|class| (*class == Class::Emoji, *class));
        classes.dedup();
        let han = classes.contains(&Class::Cjk).then(|| Han::of_text(text));
        Self { classes, han }
    }

    /// Whose shapes Han takes, and whether the language of the text is one that uses it.
    fn han(&self, style: &Style) -> (Han, bool) {
        let tag = style.language.as_ref().map(|language| language.as_str());
        match tag.and_then(Han::of_tag) {
            Some(han) => (han, true),
            None => (self.han.unwrap_or(Han::Simplified), false),
        }
    }

    /// The families to try, best first.
    pub fn stack(&self, faces: &mut Faces, style: &Style) -> Vec<FontFamilyName<'static>> {
        let han = self.han(style);
        let mut first: Vec<FontFamilyName<'static>> = Vec::new();
        let mut last: Vec<FontFamilyName<'static>> = Vec::new();
        for class in std::iter::once(&Class::Plain).chain(&self.classes) {
            let stack = faces.stack(style, *class, han);
            for family in stack.iter() {
                let late = match family {
                    FontFamilyName::Named(name) => {
                        SYMBOLS.contains(&Cow::as_ref(name)) || faces.is_built_in(name)
                    }
                    FontFamilyName::Generic(_) => true,
                };
                let list = if late { &mut last } else { &mut first };
                if !list.contains(family) {
                    list.push(family.clone());
                }
            }
        }
        first.append(&mut last);
        first
    }

    /// The language shaping is told: that of the text, else the one its Han characters speak.
    pub fn locale(&self, style: &Style) -> Option<parley::Language> {
        let tag = match (&style.language, self.han) {
            (Some(language), _) => language.as_str(),
            (None, Some(han)) => han.tag(),
            (None, None) => return None,
        };
        parley::Language::parse_prefix(tag)
            .ok()
            .map(|parsed| parsed.0)
    }
}
