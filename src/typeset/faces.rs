//! The faces at hand, and the order in which they are asked for a character.
//!
//! Invariant: at least the built-in faces are registered, so that something is always painted:
//! with no face at all parley yields no glyph, not even a box.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
    sync::Arc,
};

use fontique::{Blob, Collection, CollectionOptions, GenericFamily, QueryStatus, SourceCache};
use parley::{FontContext, FontFamily, FontFamilyName, LayoutContext};

use super::{
    families::{self, Class, Han},
    style::{Face, Style},
};
use crate::text::{
    Language,
    script::{self, Script},
};

/// The faces built into the program, for the last place in every stack.
const BUILT_IN: [&[u8]; 4] = [
    epaint_default_fonts::UBUNTU_LIGHT,
    epaint_default_fonts::HACK_REGULAR,
    epaint_default_fonts::NOTO_EMOJI_REGULAR,
    epaint_default_fonts::EMOJI_ICON,
];

/// Of a script, so many different characters are tried before it counts as shown.
const SAMPLE: usize = 16;

/// What a stack depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    named: Option<String>,
    serif: bool,
    class: Class,
    /// The shapes of Han, and whether the language of the text is one that uses it.
    han: (Han, bool),
    language: Arc<str>,
}

/// The families to try for one class of characters, best first.
pub(super) type Stack = Arc<[FontFamilyName<'static>]>;

/// All faces: the system's, and the built-in ones as the last resort.
///
/// Costs a list of the system's families to make (tens of milliseconds); files are mapped when
/// first needed. One for a window: layouts share its caches.
pub struct Faces {
    pub(super) fonts: FontContext,
    pub(super) layouts: LayoutContext<()>,
    stacks: HashMap<Key, Stack>,
    built_in: Vec<String>,
    shown: BTreeMap<Script, bool>,
}

impl Faces {
    /// The system's faces and the built-in ones.
    #[must_use]
    pub fn system() -> Self {
        Self::new(true)
    }

    /// The built-in faces alone: the same on every machine. Scripts other than Latin, Greek
    /// and Cyrillic show as boxes.
    #[must_use]
    pub fn built_in() -> Self {
        Self::new(false)
    }

    fn new(system_fonts: bool) -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts,
        });
        let mut built_in = Vec::new();
        for data in BUILT_IN {
            let registered = collection.register_fonts(Blob::new(Arc::new(data)), None);
            for (family, _) in registered {
                if let Some(name) = collection.family_name(family) {
                    built_in.push(name.to_owned());
                }
            }
        }
        Self {
            // Shared, because only that cache hands out a file under the same id again after
            // pruning it, and the atlas knows faces by that id.
            fonts: FontContext {
                collection,
                source_cache: SourceCache::new_shared(),
            },
            layouts: LayoutContext::new(),
            stacks: HashMap::new(),
            built_in,
            shown: BTreeMap::new(),
        }
    }

    /// The same faces for another place of the window: files and lists are shared, what was
    /// worked out for layouts is not.
    #[must_use]
    pub fn another(&self) -> Self {
        Self {
            fonts: self.fonts.clone(),
            layouts: LayoutContext::new(),
            stacks: HashMap::new(),
            built_in: self.built_in.clone(),
            shown: BTreeMap::new(),
        }
    }

    /// The names of all families, sorted without regard to case, for a person to choose from.
    pub fn families(&mut self) -> Vec<String> {
        let names: BTreeSet<(String, String)> = self
            .fonts
            .collection
            .family_names()
            .filter(|name| !name.starts_with('.'))
            .map(|name| (name.to_lowercase(), name.to_owned()))
            .collect();
        names.into_iter().map(|(_, name)| name).collect()
    }

    pub(super) fn is_built_in(&self, family: &str) -> bool {
        self.built_in.iter().any(|name| name == family)
    }

    /// The scripts of `text` that no face can show, in the order of their codes.
    ///
    /// Of each script some of the first characters of the text are tried, once; the answer is
    /// kept. A script counts as shown when most of them are. Linear in the text: give it what
    /// is on the screen, or call it from a worker with faces of its own.
    pub fn missing_scripts(&mut self, text: &str) -> Vec<Script> {
        let mut samples: BTreeMap<Script, Vec<char>> = BTreeMap::new();
        for c in text.chars() {
            let script = script::of(c);
            if matches!(script, Script::Common | Script::Inherited | Script::Unknown) {
                continue;
            }
            let sample = samples.entry(script).or_default();
            if sample.len() < SAMPLE && !sample.contains(&c) {
                sample.push(c);
            }
        }
        let mut missing = Vec::new();
        for (script, sample) in samples {
            let shown = match self.shown.get(&script) {
                Some(&shown) => shown,
                None => {
                    let shown = self.shows(script, &sample);
                    self.shown.insert(script, shown);
                    shown
                }
            };
            if !shown {
                missing.push(script);
            }
        }
        missing
    }

    /// Whether some face has most of these characters of one script.
    fn shows(&mut self, script: Script, sample: &[char]) -> bool {
        let class = Class::of(script).unwrap_or(Class::Plain);
        let style = Style {
            face: Face::Sans,
            size: 16.0,
            line_height: 1.0,
            bold: false,
            language: None,
            width: f32::INFINITY,
        };
        let stack = self.stack(&style, class, (Han::Simplified, false));
        let collection = &mut self.fonts.collection;
        let mut query = collection.query(&mut self.fonts.source_cache);
        query.set_families(stack.iter().map(|family| match family {
            FontFamilyName::Named(name) => fontique::QueryFamily::Named(name),
            FontFamilyName::Generic(generic) => fontique::QueryFamily::Generic(*generic),
        }));
        let code = script_tag(script);
        if let Some(code) = code {
            query.set_fallbacks(fontique::FallbackKey::new(code, None));
        }
        let mut open: Vec<char> = sample.to_vec();
        query.matches_with(|font| {
            if let Some(charmap) = font.charmap() {
                open.retain(|&c| charmap.map(c).unwrap_or(0) == 0);
            }
            if open.is_empty() {
                QueryStatus::Stop
            } else {
                QueryStatus::Continue
            }
        });
        open.len() * 2 < sample.len()
    }

    /// The families for `class`, made once and kept. Only families that are there.
    pub(super) fn stack(&mut self, style: &Style, class: Class, han: (Han, bool)) -> Stack {
        let (named, serif) = match &style.face {
            Face::Serif => (None, true),
            Face::Sans => (None, false),
            Face::Named(name) => (Some(name.clone()), false),
        };
        let language: Arc<str> = style.language.as_ref().map_or("", Language::primary).into();
        let key = Key {
            named,
            serif,
            class,
            han,
            language,
        };
        if let Some(stack) = self.stacks.get(&key) {
            return Arc::clone(stack);
        }
        let mut stack: Vec<FontFamilyName<'static>> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut push = |stack: &mut Vec<_>, collection: &mut Collection, name: String| {
            let there = collection
                .family_by_name(&name)
                .is_some_and(|family| !family.fonts().is_empty());
            let new = there && seen.insert(name.to_lowercase());
            if new {
                stack.push(FontFamilyName::Named(Cow::Owned(name)));
            }
            new
        };
        let collection = &mut self.fonts.collection;
        for (names, most) in wanted(&key) {
            let mut taken = 0;
            for name in names {
                if taken < most && push(&mut stack, collection, name) {
                    taken += 1;
                }
            }
        }
        // What the system means by it, after what was chosen by hand; of a long list the first.
        let generic = if serif {
            GenericFamily::Serif
        } else {
            GenericFamily::SansSerif
        };
        let first = collection.generic_families(generic).next();
        let first = first.and_then(|id| collection.family_name(id).map(str::to_owned));
        if let Some(name) = first {
            let _ = push(&mut stack, collection, name);
        }
        for name in &self.built_in {
            let _ = push(&mut stack, collection, name.clone());
        }
        self.settle_fallbacks(class, key.han.0);
        let stack: Stack = stack.into();
        self.stacks.insert(key, Arc::clone(&stack));
        stack
    }
}

impl Faces {
    /// Answers what parley would ask the system for, beyond the stack, before it asks.
    ///
    /// For a script and language it has no table for, such as kana in Japanese, fontique asks
    /// fontconfig again at every run: 2 ms each. It looks for the script's default first. That
    /// is made empty, since the stack has it all and every family costs time at every run.
    fn settle_fallbacks(&mut self, class: Class, han: Han) {
        let codes: &[&[u8; 4]] = match class {
            Class::Plain | Class::Emoji => &[b"Latn", b"Grek", b"Cyrl", b"Zyyy", b"Zinh", b"Zzzz"],
            Class::Cjk => &[b"Hani", b"Hira", b"Kana", b"Hang", b"Bopo", b"Zyyy"],
            Class::Of(_) => &[],
        };
        let collection = &mut self.fonts.collection;
        let language = parley::Language::parse_prefix(han.tag()).ok();
        for code in codes {
            let script = fontique::Script::from_bytes(**code);
            for locale in [None, language.as_ref().map(|(language, _)| language)] {
                let key = fontique::FallbackKey::new(script, locale);
                collection.set_fallbacks(key, std::iter::empty());
            }
        }
        // Of other scripts the system may know faces we do not; asked once, it is kept.
        if let Class::Of(script) = class
            && let Some(script) = script_tag(script)
        {
            let key = fontique::FallbackKey::new(script, None);
            let _ = collection.fallback_families(key).count();
        }
        // parley asks for Han with every run.
        let han = fontique::FallbackKey::new(fontique::Script::from_bytes(*b"Hani"), None);
        collection.set_fallbacks(han, std::iter::empty());
    }
}

/// The names of a stack, whether they are installed or not, in groups; of each group at most
/// so many are taken, because parley goes over all of a stack at every change of style.
fn wanted(key: &Key) -> Vec<(Vec<String>, usize)> {
    let owned = |names: &[&str]| -> Vec<String> { names.iter().map(|&n| n.to_owned()).collect() };
    let named = (key.named.iter().cloned().collect(), 1);
    let plain = |most| (owned(families::plain(key.serif)), most);
    let cjk = |most| (families::cjk(key.han.0, key.serif), most);
    let symbols = (owned(families::SYMBOLS), 3);
    match key.class {
        // In Japanese, Chinese and Korean text the signs and Latin letters of the same face
        // fit: its quotation marks and dashes have the width the writing wants.
        Class::Plain if key.han.1 => vec![named, cjk(1), plain(1), symbols],
        Class::Plain => vec![named, plain(2), symbols, cjk(1)],
        Class::Cjk => vec![named, cjk(3)],
        // A face chosen by name may have black emoji.
        Class::Emoji => vec![(owned(families::EMOJI), 1), symbols],
        Class::Of(script) => {
            let own = families::of_script(script, &key.language, key.serif);
            vec![named, (own, 3), plain(2)]
        }
    }
}

/// A script as fontique names it.
fn script_tag(script: Script) -> Option<fontique::Script> {
    use icu_properties::PropertyNamesShort;
    let name = PropertyNamesShort::<Script>::new().get(script)?;
    let bytes: [u8; 4] = name.as_bytes().try_into().ok()?;
    Some(fontique::Script::from_bytes(bytes))
}

/// A stack as parley wants it.
pub(super) fn family(stack: &Stack) -> FontFamily<'_> {
    FontFamily::List(Cow::Borrowed(stack))
}

impl fmt::Debug for Faces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Faces")
            .field("built_in", &self.built_in)
            .field("stacks", &self.stacks.len())
            .finish_non_exhaustive()
    }
}
