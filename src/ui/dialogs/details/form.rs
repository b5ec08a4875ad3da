//! The fields of a document's metadata while they are written.
//! Invariant: a field nobody has touched follows the document; one somebody has is kept.

use crate::{
    model::{Metadata, document::Field},
    text::Language,
};

/// A field of the form, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    Title,
    Outlet,
    Author,
    Published,
    Language,
    Url,
}

impl Entry {
    pub const ALL: [Self; 6] = [
        Self::Title,
        Self::Outlet,
        Self::Author,
        Self::Published,
        Self::Language,
        Self::Url,
    ];

    /// The field of the findings of an import that are about this one.
    pub fn field(self) -> Option<Field> {
        Some(match self {
            Self::Title => Field::Title,
            Self::Outlet => Field::Outlet,
            Self::Author => Field::Author,
            Self::Published => Field::Published,
            Self::Language | Self::Url => return None,
        })
    }

    fn of(self, metadata: &Metadata) -> &str {
        match self {
            Self::Title => &metadata.title,
            Self::Outlet => &metadata.outlet,
            Self::Author => &metadata.author,
            Self::Published => metadata.published.as_ref().map_or("", |date| date.as_str()),
            Self::Language => metadata.language.as_ref().map_or("", |tag| tag.as_str()),
            Self::Url => &metadata.url,
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    NotADate,
    NotALanguage,
}

#[derive(Debug, Default)]
pub struct Form {
    texts: [String; 6],
    /// What the document said when it was last looked at.
    base: [String; 6],
}

impl Form {
    pub fn of(metadata: &Metadata) -> Self {
        let texts = Entry::ALL.map(|entry| entry.of(metadata).to_owned());
        Self {
            base: texts.clone(),
            texts,
        }
    }

    pub fn text(&self, entry: Entry) -> &str {
        self.texts.get(entry as usize).map_or("", String::as_str)
    }

    pub fn text_mut(&mut self, entry: Entry) -> &mut String {
        &mut self.texts[entry as usize]
    }

    /// Takes in what has changed in the document since, but for what is being written.
    pub fn follow(&mut self, metadata: &Metadata) {
        for entry in Entry::ALL {
            let (now, at) = (entry.of(metadata), entry as usize);
            if self.base[at] != now {
                if self.texts[at] == self.base[at] {
                    now.clone_into(&mut self.texts[at]);
                }
                now.clone_into(&mut self.base[at]);
            }
        }
    }

    /// The field follows the document again.
    pub fn release(&mut self, entry: Entry) {
        self.texts[entry as usize] = self.base[entry as usize].clone();
    }

    pub fn wrong(&self, entry: Entry) -> Option<Wrong> {
        let text = self.text(entry).trim();
        match entry {
            Entry::Published if !text.is_empty() => text
                .parse::<crate::model::Published>()
                .is_err()
                .then_some(Wrong::NotADate),
            Entry::Language if !text.is_empty() => Language::parse(text)
                .is_err()
                .then_some(Wrong::NotALanguage),
            _ => None,
        }
    }

    /// The metadata as it is written, if nothing is wrong with it.
    pub fn read(&self) -> Option<Metadata> {
        let text = |entry| self.text(entry).trim().to_owned();
        let published = text(Entry::Published);
        let published = match published.as_str() {
            "" => None,
            date => Some(date.parse().ok()?),
        };
        let language = text(Entry::Language);
        let language = match language.as_str() {
            "" => None,
            tag => Some(Language::parse(tag).ok()?),
        };
        Some(Metadata {
            title: text(Entry::Title),
            outlet: text(Entry::Outlet),
            author: text(Entry::Author),
            published,
            language,
            url: text(Entry::Url),
        })
    }

    pub fn changed(&self) -> bool {
        self.texts != self.base
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(title: &str, outlet: &str) -> Metadata {
        Metadata {
            title: title.to_owned(),
            outlet: outlet.to_owned(),
            ..Metadata::default()
        }
    }

    #[test]
    fn what_is_written_is_kept_and_the_rest_follows() {
        let mut form = Form::of(&titled("a", "b"));
        assert!(!form.changed());
        form.text_mut(Entry::Title).push('!');
        form.follow(&titled("c", "d"));
        assert_eq!(form.text(Entry::Title), "a!");
        assert_eq!(form.text(Entry::Outlet), "d");
        assert!(form.changed());
    }

    #[test]
    fn a_date_and_a_language_must_be_one() {
        let mut form = Form::of(&Metadata::default());
        *form.text_mut(Entry::Published) = "yesterday".to_owned();
        *form.text_mut(Entry::Language) = "no language".to_owned();
        assert_eq!(form.wrong(Entry::Published), Some(Wrong::NotADate));
        assert_eq!(form.wrong(Entry::Language), Some(Wrong::NotALanguage));
        assert_eq!(form.read(), None);
        *form.text_mut(Entry::Published) = " 2021-04 ".to_owned();
        *form.text_mut(Entry::Language) = "ZH_hant".to_owned();
        let read = form.read().unwrap_or_default();
        assert_eq!(
            read.published.map(|date| date.to_string()).as_deref(),
            Some("2021-04")
        );
        assert_eq!(
            read.language.map(|tag| tag.to_string()).as_deref(),
            Some("zh-Hant")
        );
    }
}
