//! The rules that come with the program: files of their own in `assets/segmentation/`.
//! Invariant: every rule of them can be used, and each also makes sense to a program that has no
//! sentence breaks of UAX #29 beneath them.

use std::sync::OnceLock;

use super::{Srx, read::read_trusted};

/// The languages that have rules of their own, each before what holds for all.
pub const LANGUAGES: [&str; 9] = ["de", "it", "ja", "en", "fr", "es", "zh", "ko", "ar"];

const FILES: [&str; 10] = [
    include_str!("../../../assets/segmentation/de.srx"),
    include_str!("../../../assets/segmentation/it.srx"),
    include_str!("../../../assets/segmentation/ja.srx"),
    include_str!("../../../assets/segmentation/en.srx"),
    include_str!("../../../assets/segmentation/fr.srx"),
    include_str!("../../../assets/segmentation/es.srx"),
    include_str!("../../../assets/segmentation/zh.srx"),
    include_str!("../../../assets/segmentation/ko.srx"),
    include_str!("../../../assets/segmentation/ar.srx"),
    include_str!("../../../assets/segmentation/default.srx"),
];

/// All of them as one set.
#[must_use]
pub fn shipped() -> &'static Srx {
    static SHIPPED: OnceLock<Srx> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let mut all = Srx {
            cascade: true,
            over_icu: true,
            segment_subflows: true,
            ..Srx::default()
        };
        // A test reads each of them.
        for one in FILES.iter().filter_map(|file| read_trusted(file).ok()) {
            all.languages.extend(one.srx.languages);
            all.maps.extend(one.srx.maps);
        }
        all
    })
}
