//! Made-up press sentences, one for each writing. Invariant: each wraps at least twice at the
//! width it is set in.

use super::Case;

/// Set with the built-in faces too, which are the same on every machine.
pub const LATIN: Case = Case {
    name: "latin",
    script: "Latin",
    language: "de",
    text: "Die Müßgärtner AG übernimmt für 12,5 Mio. € die »Ölmühle Żabiński & Çelik«; Geschäftsführerin Åsa Đorđević bestätigte Gerüchte – Überraschung für Őrség, naïve Anleger.",
    readings: &[],
};

pub const MARKS: Case = Case {
    name: "marks",
    script: "Latin",
    language: "vi",
    text: "Cha\u{302}\u{301}t lươ\u{323}ng ở Nghĩa Đa\u{300}n: Công ty Bưởi Ngọt mở thêm bảy cửa hàng; e\u{328}\u{301} ạ\u{302} ṩ x\u{30a}\u{304} đã kết thúc quý hai.",
    readings: &[],
};

pub const GREEK: Case = Case {
    name: "greek",
    script: "Greek",
    language: "el",
    text: "Η «Ελαιώνες Θράκης» ανακοίνωσε τη Δευτέρα ότι αγοράζει το 40 % της Ναυπηγικής Ίου· ο διευθυντής Σπύρος Ράπτης δεν σχολίασε τις φήμες.",
    readings: &[],
};

pub const CYRILLIC: Case = Case {
    name: "cyrillic",
    script: "Cyrillic",
    language: "ru",
    text: "Завод «Северный Щит» объявил во вторник, что покупает верфь в Лужском Ёлкине за 3,4 млрд рублей; їжа, Ђорђе и ўсё подорожают, считает Эльвира Цыганкова.",
    readings: &[],
};

pub const ARABIC: Case = Case {
    name: "arabic",
    script: "Arabic",
    language: "ar",
    text: "أعلنت شركة «بساتين النخيل» أنها ستشتري مصنع الألبان في مدينة الزهور بقيمة ١٢ مليون دينار، وقالت المديرة لمياء الأعسر: لا نخشى المنافسةَ الشديدة.",
    readings: &[],
};

pub const HEBREW: Case = Case {
    name: "hebrew",
    script: "Hebrew",
    language: "he",
    text: "חברת «כרמי הצפון» הודיעה כי תרכוש את המפעל ביישוב נחל־ערבה בסכום של 12.5 מיליון ש״ח; המנכ״לית שׁוֹשַׁנָּה בר־נוי סירבה להגיב לשמועות.",
    readings: &[],
};

/// From left to right and back within a line, figures and brackets on the edge.
pub const MIXED: Case = Case {
    name: "mixed",
    script: "Arabic",
    language: "ar",
    text: "قالت شركة Palmgarten GmbH (برلين) إن سهمها ارتفع 12.5% بعد صفقة Nord-Öl مع بنك הצפון، ثم أضافت: «see page 7 of the report» قبل الإغلاق.",
    readings: &[],
};

pub const DEVANAGARI: Case = Case {
    name: "devanagari",
    script: "Devanagari",
    language: "hi",
    text: "श्रीनिवास क्षेत्रीय सहकारी बैंक ने सोमवार को कहा कि वह दृष्टि उद्योग के चिकित्सा विभाग को १२ करोड़ रुपये में खरीदेगा; निर्णय पर राष्ट्रीय कर्मचारी संघ चुप रहा।",
    readings: &[],
};

pub const BENGALI: Case = Case {
    name: "bengali",
    script: "Bengali",
    language: "bn",
    text: "সুন্দর নৌকা কোম্পানি সোমবার জানিয়েছে যে তারা উত্তর জেলার কৃষি ব্যাংকের শেয়ার কিনছে; প্রতিষ্ঠানের পরিচালক রঞ্জনা চক্রবর্তী মন্তব্য করেননি।",
    readings: &[],
};

pub const TAMIL: Case = Case {
    name: "tamil",
    script: "Tamil",
    language: "ta",
    text: "தென்றல் நெசவு நிறுவனம் திங்கட்கிழமை புதிய தொழிற்சாலை ஒன்றைத் திறப்பதாக அறிவித்தது; மேலாளர் கௌசல்யா ஸ்ரீதரன் விலை பற்றி பேச மறுத்தார்.",
    readings: &[],
};

pub const THAI: Case = Case {
    name: "thai",
    script: "Thai",
    language: "th",
    text: "บริษัทเรือใบทองประกาศเมื่อวันจันทร์ว่าจะซื้อโรงงานน้ำตาลที่ตำบลทุ่งกว้างด้วยเงิน ๑๒ ล้านบาท ผู้จัดการชื่อปิ่นแก้วไม่ให้ความเห็นเรื่องที่ดินผืนนี้",
    readings: &[],
};

pub const KHMER: Case = Case {
    name: "khmer",
    script: "Khmer",
    language: "km",
    text: "ក្រុមហ៊ុនទូកមាសបានប្រកាសនៅថ្ងៃច័ន្ទថា ខ្លួននឹងទិញរោងចក្រស្ករនៅខេត្តស្រែធំ ដោយតម្លៃដប់ពីរលានរៀល ហើយប្រធានស្រីមិនធ្វើអត្ថាធិប្បាយទេ",
    readings: &[],
};

pub const MYANMAR: Case = Case {
    name: "myanmar",
    script: "Myanmar",
    language: "my",
    text: "ရွှေလှေကုမ္ပဏီသည် တနင်္လာနေ့တွင် မြောက်ပိုင်းမြို့ရှိ သကြားစက်ရုံကို ကျပ်သန်းတစ်ဆယ့်နှစ်ဖြင့် ဝယ်မည်ဟု ကြေညာပြီး မန်နေဂျာက မှတ်ချက်မပေးခဲ့ပါ။",
    readings: &[],
};

/// What must not begin or end a line, small kana, a lengthening mark, Latin and figures.
pub const JAPANESE: Case = Case {
    name: "japanese",
    script: "Han",
    language: "ja",
    text: "株式会社かもめ造船は月曜日、「北浜シュガー」の工場を12億円で買収すると発表した。葛西祇園社長（52）は「直ちに、骨組みから見直す」と語り、サーバーやヴァイオリンの話は避けた。",
    readings: &[],
};

/// Han shapes differ from the Japanese: 骨 直 角 今 令.
pub const CHINESE: Case = Case {
    name: "chinese",
    script: "Han",
    language: "zh-Hans",
    text: "海鸥造船公司星期一宣布，将以“十二亿”元收购北滨糖厂的股权；总经理骆直骨今天拒绝评论角逐者的名单——《滨海日报》称，令人意外的是价格并未公布。",
    readings: &[],
};

pub const KOREAN: Case = Case {
    name: "korean",
    script: "Hangul",
    language: "ko",
    text: "갈매기조선은 월요일 북쪽 해변의 설탕 공장을 12억 원에 사들인다고 발표했다. 꽃님 대표는 “직접 뼈대부터 다시 보겠다”며 값을 밝히지 않았다.",
    readings: &[],
};

pub const GEORGIAN: Case = Case {
    name: "georgian",
    script: "Georgian",
    language: "ka",
    text: "კომპანია „ოქროს ნავი“ ორშაბათს იტყობინება, რომ ჩრდილოეთის შაქრის ქარხანას 12 მილიონ ლარად ყიდულობს; დირექტორმა კომენტარი არ გააკეთა.",
    readings: &[],
};

pub const ARMENIAN: Case = Case {
    name: "armenian",
    script: "Armenian",
    language: "hy",
    text: "«Ոսկե նավակ» ընկերությունը երկուշաբթի հայտարարեց, որ գնում է հյուսիսի շաքարի գործարանը 12 միլիոն դրամով․ տնօրենը չմեկնաբանեց լուրերը։",
    readings: &[],
};

pub const ETHIOPIC: Case = Case {
    name: "ethiopic",
    script: "Ethiopic",
    language: "am",
    text: "ወርቃማ ጀልባ ኩባንያ ሰኞ ዕለት የሰሜኑን የስኳር ፋብሪካ በ፲፪ ሚሊዮን ብር እንደሚገዛ አስታወቀ፤ ሥራ አስኪያጇ ስለ ዋጋው አስተያየት አልሰጡም።",
    readings: &[],
};

/// Families, flags, skin tones, key caps, a sign as text and as a picture.
pub const EMOJI: Case = Case {
    name: "emoji",
    script: "Zsye",
    language: "en",
    text: "Harbour fair 🎉 draws families 👩‍👩‍👧‍👦 from 🇩🇪🇮🇹🇯🇵 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿: “👍🏽 great”, says baker 👨🏿‍🍳 Ann; seats 1️⃣–3️⃣ gone, ☺ or ☺️, hearts ❤️‍🔥 ★ sold out.",
    readings: &[],
};

/// Kana over kanji: narrow and wide ones, neighbours, one over a base that is broken.
pub const RUBY: Case = Case {
    name: "ruby",
    script: "Han",
    language: "ja",
    text: "鴎造船の葛西祇園社長は、北浜港で新しい船を承る計画を明らかにした。玻璃工房の志は高い。",
    readings: &[
        ("鴎", "かもめ"),
        ("造船", "ぞうせん"),
        ("葛西祇園", "かさいぎおん"),
        ("北浜港", "きたはまこう"),
        ("船", "ふね"),
        ("承", "うけたまわ"),
        ("計画", "けいかく"),
        ("明", "あき"),
        ("玻璃", "はり"),
        ("工房", "こうぼう"),
        ("志", "こころざし"),
    ],
};

/// Words of a reading stay whole; marks above small letters.
pub const PINYIN: Case = Case {
    name: "pinyin",
    script: "Han",
    language: "zh-Hans",
    text: "海鸥造船公司宣布，收购北滨糖厂的股权；总经理骆直骨拒绝评论，价格并未公布。",
    readings: &[
        ("海鸥", "hǎi ōu"),
        ("造船公司宣布", "zàochuán gōngsī xuānbù"),
        ("北滨糖厂", "běi bīn táng chǎng"),
        ("骆直骨", "ㄌㄨㄛˋ ㄓˊ ㄍㄨˇ"),
        ("价", "jià"),
        ("格", "gé"),
    ],
};
