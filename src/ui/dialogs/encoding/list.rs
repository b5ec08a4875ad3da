//! The encodings of the WHATWG standard, grouped by what is written in them.
//! Invariant: each encoding that text can be read in is in one group, once.

use crate::l10n::{Localizer, messages as m};

/// What is written in the encodings of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Unicode,
    Western,
    CentralEuropean,
    Baltic,
    Greek,
    Turkish,
    Cyrillic,
    Arabic,
    Hebrew,
    Japanese,
    Chinese,
    Korean,
    Thai,
    Vietnamese,
}

impl Group {
    pub const ALL: [Self; 14] = [
        Self::Unicode,
        Self::Western,
        Self::CentralEuropean,
        Self::Baltic,
        Self::Greek,
        Self::Turkish,
        Self::Cyrillic,
        Self::Arabic,
        Self::Hebrew,
        Self::Japanese,
        Self::Chinese,
        Self::Korean,
        Self::Thai,
        Self::Vietnamese,
    ];

    pub fn name(self, l: &Localizer) -> String {
        match self {
            Self::Unicode => m::encoding_unicode(l),
            Self::Western => m::encoding_western(l),
            Self::CentralEuropean => m::encoding_central_european(l),
            Self::Baltic => m::encoding_baltic(l),
            Self::Greek => m::encoding_greek(l),
            Self::Turkish => m::encoding_turkish(l),
            Self::Cyrillic => m::encoding_cyrillic(l),
            Self::Arabic => m::encoding_arabic(l),
            Self::Hebrew => m::encoding_hebrew(l),
            Self::Japanese => m::encoding_japanese(l),
            Self::Chinese => m::encoding_chinese(l),
            Self::Korean => m::encoding_korean(l),
            Self::Thai => m::encoding_thai(l),
            Self::Vietnamese => m::encoding_vietnamese(l),
        }
    }

    /// WHATWG names, the likeliest first.
    pub fn encodings(self) -> &'static [&'static str] {
        match self {
            Self::Unicode => &["UTF-8", "UTF-16LE", "UTF-16BE"],
            Self::Western => &["windows-1252", "ISO-8859-15", "macintosh"],
            Self::CentralEuropean => &["windows-1250", "ISO-8859-2", "ISO-8859-16"],
            Self::Baltic => &[
                "windows-1257",
                "ISO-8859-4",
                "ISO-8859-13",
                "ISO-8859-10",
                "ISO-8859-14",
                "ISO-8859-3",
            ],
            Self::Greek => &["windows-1253", "ISO-8859-7"],
            Self::Turkish => &["windows-1254"],
            Self::Cyrillic => &[
                "windows-1251",
                "KOI8-R",
                "KOI8-U",
                "ISO-8859-5",
                "IBM866",
                "x-mac-cyrillic",
            ],
            Self::Arabic => &["windows-1256", "ISO-8859-6"],
            Self::Hebrew => &["windows-1255", "ISO-8859-8", "ISO-8859-8-I"],
            Self::Japanese => &["Shift_JIS", "EUC-JP", "ISO-2022-JP"],
            Self::Chinese => &["GBK", "gb18030", "Big5"],
            Self::Korean => &["EUC-KR"],
            Self::Thai => &["windows-874"],
            Self::Vietnamese => &["windows-1258"],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::Encoding;

    /// The standard has 40 encodings; replacement and x-user-defined are for no text.
    #[test]
    fn all_encodings_are_there_once_by_the_name_of_the_standard() {
        let names: Vec<&str> = Group::ALL
            .iter()
            .flat_map(|group| group.encodings())
            .copied()
            .collect();
        let once: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!((names.len(), once.len()), (38, 38));
        for name in names {
            assert_eq!(Encoding::for_label(name).map(Encoding::name), Ok(name));
        }
    }
}
