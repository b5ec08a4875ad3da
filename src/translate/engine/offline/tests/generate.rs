//! Files of models with seeded random weights, as Firefox has them: what they translate is
//! nonsense, but always the same. `tests/oracles/offline/figures.py` makes the same weights.
//! Nothing of the crate is used here: the tests of the window read this file, too.

use std::{collections::BTreeMap, path::Path};

pub const WIDE: usize = 16;
pub const INNER: usize = 32;
pub const HEADS: usize = 2;
pub const LAYERS: usize = 2;

const SPACE: char = '\u{2581}';

/// What a model is made of.
#[derive(Debug, Clone, Copy)]
pub struct Recipe {
    pub seed: u64,
    /// Whether its weights are bytes, as in all of Firefox's.
    pub whole: bool,
    /// How much likelier the end is than chance has it.
    pub eos: f32,
    /// Whether source and target have a vocabulary each.
    pub split: bool,
    pub shortlist: bool,
}

pub fn latin() -> Vec<String> {
    let mut pieces = vec!["</s>".to_owned(), "<unk>".to_owned(), SPACE.to_string()];
    pieces.extend("abcdefghijklmnopqrstuvwxyzäöüß.,".chars().map(String::from));
    for piece in [
        "_ei", "ns", "_zw", "_der", "_die", "_und", "en", "er", "ch", "ei", "st",
    ] {
        pieces.push(piece.replace('_', &SPACE.to_string()));
    }
    pieces.extend(["ung".to_owned(), format!("{SPACE}haus")]);
    pieces
}

pub fn kana() -> Vec<String> {
    let mut pieces = vec!["</s>".to_owned(), "<unk>".to_owned(), SPACE.to_string()];
    let kana = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや。";
    pieces.extend(kana.chars().map(String::from));
    pieces
}

/// SplitMix64, begun by a name.
struct Stream(u64);

impl Stream {
    fn new(seed: u64, name: &str) -> Self {
        let start = name.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |state, byte| {
            (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
        });
        Self(start ^ seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn number(&mut self) -> f64 {
        (self.next() >> 40) as f64 / f64::from(1 << 23) - 1.0
    }

    fn byte(&mut self) -> i8 {
        (((self.next() >> 32) % 255) as i16 - 127) as i8
    }
}

/// A tensor as it stands in a file.
#[derive(Debug, Clone)]
pub struct Tensor {
    pub name: String,
    pub kind: u64,
    pub shape: Vec<i32>,
    pub data: Vec<u8>,
}

pub const FLOAT: u64 = 0x404;
pub const WHOLE: u64 = 0x4101;

fn floats(name: &str, shape: &[usize], numbers: impl IntoIterator<Item = f32>) -> Tensor {
    Tensor {
        name: name.to_owned(),
        kind: FLOAT,
        shape: shape.iter().map(|it| *it as i32).collect(),
        data: numbers.into_iter().flat_map(f32::to_le_bytes).collect(),
    }
}

fn bytes(
    name: &str,
    shape: &[usize],
    numbers: impl IntoIterator<Item = i8>,
    factor: f32,
) -> Tensor {
    let mut data: Vec<u8> = numbers.into_iter().map(|it| it as u8).collect();
    data.extend(factor.to_le_bytes());
    Tensor {
        name: name.to_owned(),
        kind: WHOLE,
        shape: shape.iter().map(|it| *it as i32).collect(),
        data,
    }
}

impl Recipe {
    pub fn target_pieces(&self) -> Vec<String> {
        if self.split { kana() } else { latin() }
    }

    pub fn tensors(&self) -> Vec<Tensor> {
        let mut all = Vec::new();
        let target = self.target_pieces().len();
        if self.split {
            self.embedding("encoder_Wemb", latin().len(), &mut all);
            self.embedding("decoder_Wemb", target, &mut all);
        } else {
            self.embedding("Wemb", target, &mut all);
        }
        if self.whole && self.split {
            all.push(bytes(
                "decoder_Wemb_QuantMultA",
                &[1, 1],
                [127],
                127.0 / 16.0,
            ));
        } else if self.whole {
            all.push(floats("none_QuantMultA", &[1, 1], [16.0]));
        }
        let mut bias = self.numbers("decoder_ff_logit_out_b", target, 0.0);
        bias[0] += self.eos;
        all.push(floats("decoder_ff_logit_out_b", &[1, target], bias));
        for layer in 1..=LAYERS {
            let base = format!("encoder_l{layer}");
            self.attention(&format!("{base}_self"), &mut all);
            self.forward(&format!("{base}_ffn"), &mut all);
        }
        for layer in 1..=LAYERS {
            let base = format!("decoder_l{layer}");
            self.matrix(&format!("{base}_rnn_W"), WIDE, WIDE, &mut all);
            self.matrix(&format!("{base}_rnn_Wf"), WIDE, WIDE, &mut all);
            self.vector(&format!("{base}_rnn_bf"), WIDE, &mut all);
            self.scale(&format!("{base}_rnn_ffn"), &mut all);
            self.attention(&format!("{base}_context"), &mut all);
            self.forward(&format!("{base}_ffn"), &mut all);
        }
        let settings = format!(
            "dim-emb: {WIDE}\nenc-depth: {LAYERS}\ndec-depth: {LAYERS}\n\
             transformer-heads: {HEADS}\ntransformer-dim-ffn: {INNER}\n\
             dim-vocabs:\n  - {}\n  - {target}\ntype: transformer\n\0",
            latin().len()
        );
        all.push(Tensor {
            name: "special:model.yml".to_owned(),
            kind: 0x101,
            shape: vec![settings.len() as i32],
            data: settings.into_bytes(),
        });
        all
    }

    fn attention(&self, base: &str, all: &mut Vec<Tensor>) {
        for part in ["q", "k", "v", "o"] {
            self.matrix(&format!("{base}_W{part}"), WIDE, WIDE, all);
            self.vector(&format!("{base}_b{part}"), WIDE, all);
        }
        self.scale(&format!("{base}_Wo"), all);
    }

    fn forward(&self, base: &str, all: &mut Vec<Tensor>) {
        self.matrix(&format!("{base}_W1"), WIDE, INNER, all);
        self.vector(&format!("{base}_b1"), INNER, all);
        self.matrix(&format!("{base}_W2"), INNER, WIDE, all);
        self.vector(&format!("{base}_b2"), WIDE, all);
        self.scale(&format!("{base}_ffn"), all);
    }

    fn scale(&self, base: &str, all: &mut Vec<Tensor>) {
        let name = format!("{base}_ln_scale");
        all.push(floats(&name, &[1, WIDE], self.numbers(&name, WIDE, 1.0)));
        self.vector(&format!("{base}_ln_bias"), WIDE, all);
    }

    fn vector(&self, name: &str, count: usize, all: &mut Vec<Tensor>) {
        all.push(floats(name, &[1, count], self.numbers(name, count, 0.0)));
    }

    fn numbers(&self, name: &str, count: usize, around: f64) -> Vec<f32> {
        let mut stream = Stream::new(self.seed, name);
        (0..count)
            .map(|_| (around + stream.number() * 0.25) as f32)
            .collect()
    }

    /// Bytes are kept with rows and columns changed, and have a second factor.
    fn matrix(&self, name: &str, rows: usize, columns: usize, all: &mut Vec<Tensor>) {
        let mut stream = Stream::new(self.seed, name);
        let shape = [rows, columns];
        if self.whole {
            let numbers: Vec<i8> = (0..rows * columns).map(|_| stream.byte()).collect();
            all.push(bytes(name, &shape, numbers, 128.0));
            all.push(floats(&format!("{name}_QuantMultA"), &[1, 1], [16.0]));
        } else {
            let numbers: Vec<f32> = (0..rows * columns)
                .map(|_| stream.number() as f32)
                .collect();
            all.push(floats(name, &shape, numbers));
        }
    }

    fn embedding(&self, name: &str, rows: usize, all: &mut Vec<Tensor>) {
        let mut stream = Stream::new(self.seed, name);
        let (shape, count) = ([rows, WIDE], rows * WIDE);
        if self.whole {
            let numbers: Vec<i8> = (0..count).map(|_| stream.byte()).collect();
            // No power of two: nothing is half way between two bytes.
            all.push(bytes(name, &shape, numbers, 250.0));
        } else {
            let numbers: Vec<f32> = (0..count).map(|_| (stream.number() * 0.5) as f32).collect();
            all.push(floats(name, &shape, numbers));
        }
    }

    pub fn model(&self) -> Vec<u8> {
        file(&self.tensors())
    }

    pub fn lists(&self) -> Vec<u8> {
        let (source, target) = (latin().len(), self.target_pieces().len());
        let mut stream = Stream::new(self.seed, "shortlist");
        let (mut offsets, mut lists) = (vec![0_u64], Vec::<u32>::new());
        for _ in 0..source {
            let mut chosen: Vec<u32> = (0..3)
                .map(|_| (stream.next() % target as u64) as u32)
                .collect();
            chosen.sort_unstable();
            chosen.dedup();
            lists.extend(chosen);
            offsets.push(lists.len() as u64);
        }
        let header = [
            0xF11A_48D5_0134_17F5,
            0,
            8,
            3,
            offsets.len() as u64,
            lists.len() as u64,
        ];
        let numbers = header.into_iter().chain(offsets).flat_map(u64::to_le_bytes);
        numbers
            .chain(lists.into_iter().flat_map(u32::to_le_bytes))
            .collect()
    }

    /// Puts all files of a pair into a folder, named by `deen` or the like.
    pub fn put(&self, folder: &Path, code: &str) {
        let mut files =
            BTreeMap::from([(format!("model.{code}.intgemm.alphas.bin"), self.model())]);
        if self.split {
            files.insert(format!("srcvocab.{code}.spm"), vocabulary(&latin()));
            files.insert(format!("trgvocab.{code}.spm"), vocabulary(&kana()));
        } else {
            files.insert(format!("vocab.{code}.spm"), vocabulary(&latin()));
        }
        if self.shortlist {
            files.insert(format!("lex.50.50.{code}.s2t.bin"), self.lists());
        }
        std::fs::create_dir_all(folder).expect("a folder");
        for (name, bytes) in files {
            std::fs::write(folder.join(name), bytes).expect("written");
        }
    }
}

/// Tensors as a file of Marian's.
pub fn file(tensors: &[Tensor]) -> Vec<u8> {
    let mut out = Vec::new();
    let put = |number: usize, out: &mut Vec<u8>| out.extend((number as u64).to_le_bytes());
    put(1, &mut out);
    put(tensors.len(), &mut out);
    for tensor in tensors {
        put(tensor.name.len() + 1, &mut out);
        put(tensor.kind as usize, &mut out);
        put(tensor.shape.len(), &mut out);
        put(tensor.data.len(), &mut out);
    }
    for tensor in tensors {
        out.extend(tensor.name.bytes().chain([0]));
    }
    for tensor in tensors {
        out.extend(tensor.shape.iter().flat_map(|it| it.to_le_bytes()));
    }
    // Data begins at a multiple of 256.
    let gap = (256 - (out.len() + 8) % 256) % 256;
    put(gap, &mut out);
    out.extend(std::iter::repeat_n(0, gap));
    out.extend(tensors.iter().flat_map(|it| it.data.iter().copied()));
    out
}

/// Pieces as a vocabulary of SentencePiece. `<0xE3>` and the like are bytes.
pub fn vocabulary(pieces: &[String]) -> Vec<u8> {
    let mut out = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let long = piece.trim_matches(SPACE).chars().count() > 1;
        let score = -(if long { 4.0 } else { 8.0 }) - at as f32 / 64.0;
        let kind = match piece.as_str() {
            "<unk>" => 2,
            "</s>" => 3,
            byte if byte.starts_with("<0x") => 6,
            _ => 1,
        };
        let mut message = vec![0x0a, piece.len() as u8];
        message.extend(piece.bytes());
        message.push(0x15);
        message.extend(score.to_le_bytes());
        message.extend([0x18, kind]);
        out.extend([0x0a, message.len() as u8]);
        out.extend(message);
    }
    // Its algorithm is unigram, its rules of characters are none.
    out.extend([0x12, 2, 0x18, 1]);
    out.extend([0x1a, 2, 0x18, 1]);
    out
}
