//! Laws of layout, in many writings, with the built-in faces and with those of the machine.

mod atlases;
mod canvases;
mod carets;
mod editors;
mod faces;
mod flows;
mod heights;
mod pictures;
mod readings;
mod unicode;

use super::{Face, Faces, Paragraph, Style};
use crate::text::Language;

/// One text for each writing, by language.
const WRITINGS: &[(&str, &str)] = &[
    (
        "de",
        "Die »Übernahme« der Zellstoff-Gesellschaft für 12,5 Mio. € scheiterte – vorerst; Fußgänger grüßten.",
    ),
    (
        "it",
        "L’affinità dell’ufficio è più alta: così ha difeso l’università, perché no? Città e virtù.",
    ),
    (
        "ja",
        "東京の「株式会社ワークス」は、2021年5月に①新しいサービスを発表した。ヴァイオリンが鳴る。",
    ),
    (
        "ar",
        "أعلنت الشركة في القاهرة عن صفقة بقيمة ١٢ مليون دولار، وقال «المدير»: لا إله إلا الله. السَّلَامُ",
    ),
    (
        "he",
        "החברה הודיעה (ביום שני) על עסקה בסך 12.5 מיליון ש״ח, אמר המנכ״ל Brendan Burns. שָׁלוֹם",
    ),
    (
        "hi",
        "कंपनी ने सोमवार को दिल्ली में घोषणा की कि क्षेत्रीय कार्यालय खुलेगा। हिन्दी क्ष्म्य र्क",
    ),
    (
        "th",
        "บริษัทประกาศเมื่อวันจันทร์ว่าจะเปิดสำนักงานใหม่ที่กรุงเทพฯ น้ำท่วมครั้งใหญ่ก็ยังทำได้",
    ),
    (
        "ko",
        "회사는 월요일에 서울에서 새로운 사무실을 연다고 발표했다. 한글 각",
    ),
    (
        "zh-Hans",
        "公司星期一在北京宣布,将以“十二亿”元收购竞争对手——骨、直、角。",
    ),
    (
        "zh-Hant",
        "公司星期一在臺北宣布,將以「十二億」元收購競爭對手。骨、直、角。",
    ),
    (
        "en",
        "Emoji 😀 👩‍👩‍👧‍👦 🇩🇪🇮🇹🇯🇵 👍🏽 ☺ ☺️ 1️⃣ ❤️ ★ → ▲ ∑ fi ffi e\u{301} done",
    ),
    (
        "en",
        "a\tb\u{0}c\u{7}d\re\u{2028}f\u{2029}g\u{200d}h\u{200b}i\u{feff}j\u{ad}k\u{202e}lm\u{202c}n\u{fffd}\u{85}o\u{b}p\u{c}q \u{a0} \u{3000}r",
    ),
    ("ar", "abc أبج 123 דהו xyz 456 (أ) [b] {ה} – »ج« 1+2=3"),
    (
        "und",
        "مرحبا\u{301}\u{302} \u{300}x \u{0600}123 क्\u{200d}ष e\u{301}\u{323}\u{328} \u{1F1E9} \u{D7B0} a\u{591}b a\u{e33}c",
    ),
];

fn style(language: &str, width: f32) -> Style {
    Style {
        face: Face::Sans,
        size: 17.0,
        line_height: 1.6,
        bold: false,
        language: Language::parse(language).ok(),
        width,
    }
}

fn paragraph(faces: &mut Faces, text: &str, width: f32) -> Paragraph {
    Paragraph::new(faces, text, &style("und", width))
}

/// The articles people tag, where they are at hand.
fn articles() -> Vec<String> {
    let Some(folder) = std::env::var_os("GLOSSATOR_COVERAGE") else {
        return Vec::new();
    };
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    let read = |path| std::fs::read_to_string(path).expect("a text");
    paths.iter().map(read).collect()
}
