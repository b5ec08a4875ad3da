//! Dictionaries for tests, written by the specifications alone.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use flate2::{Compress, Compression, FlushCompress, write::GzEncoder};

#[derive(Clone, Copy)]
pub enum Packing {
    Plain,
    Zip,
    Gzip,
}

pub struct StarDict {
    title: String,
    types: Option<&'static str>,
    entries: Vec<(String, Vec<u8>)>,
    synonyms: Vec<(String, u32)>,
    wide: bool,
    packing: Packing,
}

impl StarDict {
    pub fn new(title: &str, types: Option<&'static str>) -> Self {
        Self {
            title: title.to_owned(),
            types,
            entries: Vec::new(),
            synonyms: Vec::new(),
            wide: false,
            packing: Packing::Plain,
        }
    }

    pub fn entry(mut self, word: &str, article: &[u8]) -> Self {
        self.entries.push((word.to_owned(), article.to_vec()));
        self
    }

    pub fn synonym(mut self, word: &str, entry: u32) -> Self {
        self.synonyms.push((word.to_owned(), entry));
        self
    }

    pub fn wide(mut self, wide: bool) -> Self {
        self.wide = wide;
        self
    }

    pub fn packed(mut self, packing: Packing) -> Self {
        self.packing = packing;
        self
    }

    /// Gives the path of the `.ifo`.
    pub fn write(&self, folder: &Path) -> PathBuf {
        let path = folder.join("sample.ifo");
        let (mut index, mut articles) = (Vec::new(), Vec::new());
        for (word, article) in &self.entries {
            index.extend_from_slice(word.as_bytes());
            index.push(0);
            match self.wide {
                true => index.extend_from_slice(&(articles.len() as u64).to_be_bytes()),
                false => index.extend_from_slice(&(articles.len() as u32).to_be_bytes()),
            }
            index.extend_from_slice(&(article.len() as u32).to_be_bytes());
            articles.extend_from_slice(article);
        }
        let mut synonyms = Vec::new();
        for (word, entry) in &self.synonyms {
            synonyms.extend_from_slice(word.as_bytes());
            synonyms.push(0);
            synonyms.extend_from_slice(&entry.to_be_bytes());
        }
        let mut head = format!(
            "StarDict's dict ifo file\nversion=3.0.0\nbookname={}\nwordcount={}\n\
             synwordcount={}\nidxfilesize={}\n",
            self.title,
            self.entries.len(),
            self.synonyms.len(),
            index.len(),
        );
        if self.wide {
            head.push_str("idxoffsetbits=64\n");
        }
        if let Some(types) = self.types {
            head.push_str(&format!("sametypesequence={types}\n"));
        }
        fs::write(&path, head).unwrap();
        fs::write(path.with_extension("syn"), synonyms).unwrap();
        let of = |ending: &str| path.with_extension(ending);
        match self.packing {
            Packing::Plain => {
                fs::write(of("idx"), index).unwrap();
                fs::write(of("dict"), articles).unwrap();
            }
            Packing::Zip => {
                fs::write(of("idx"), index).unwrap();
                fs::write(of("dict.dz"), dictzip(&articles)).unwrap();
            }
            Packing::Gzip => {
                fs::write(of("idx.gz"), gzip(&index)).unwrap();
                fs::write(of("dict.dz"), gzip(&articles)).unwrap();
            }
        }
        path
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::default());
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// As dictzip(1) writes it; the checksum is left zero, as readers from the middle pass it by.
pub fn dictzip(bytes: &[u8]) -> Vec<u8> {
    const CHUNK: usize = 58_315;
    let mut packer = Compress::new(Compression::default(), false);
    let (mut data, mut sizes) = (Vec::new(), Vec::new());
    for chunk in bytes.chunks(CHUNK) {
        let mut packed = Vec::with_capacity(chunk.len() + 1024);
        packer
            .compress_vec(chunk, &mut packed, FlushCompress::Full)
            .unwrap();
        sizes.extend_from_slice(&(packed.len() as u16).to_le_bytes());
        data.extend_from_slice(&packed);
    }
    let count = (sizes.len() / 2) as u16;
    let mut file = vec![0x1F, 0x8B, 8, 4 | 8, 0, 0, 0, 0, 0, 3];
    let field = 6 + sizes.len() as u16;
    file.extend_from_slice(&(field + 4).to_le_bytes());
    file.extend_from_slice(b"RA");
    file.extend_from_slice(&field.to_le_bytes());
    for number in [1, CHUNK as u16, count] {
        file.extend_from_slice(&number.to_le_bytes());
    }
    file.extend_from_slice(&sizes);
    file.extend_from_slice(b"sample\0");
    file.extend_from_slice(&data);
    // The empty last block, then the checksum and the length.
    file.extend_from_slice(&[3, 0, 0, 0, 0, 0]);
    file.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
    file
}

/// Gives the path of the `.index`.
pub fn dictd(folder: &Path, entries: &[(&str, &str)], packed: bool) -> PathBuf {
    let path = folder.join("sample.index");
    let (mut index, mut articles) = (String::new(), Vec::new());
    for (word, article) in entries {
        let (offset, length) = (digits(articles.len()), digits(article.len()));
        index.push_str(&format!("{word}\t{offset}\t{length}\n"));
        articles.extend_from_slice(article.as_bytes());
    }
    fs::write(&path, index).unwrap();
    match packed {
        true => fs::write(path.with_extension("dict.dz"), dictzip(&articles)).unwrap(),
        false => fs::write(path.with_extension("dict"), articles).unwrap(),
    }
    path
}

fn digits(mut number: usize) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut digits = Vec::new();
    loop {
        digits.push(DIGITS[number % 64]);
        number /= 64;
        if number == 0 {
            break;
        }
    }
    digits.reverse();
    String::from_utf8(digits).unwrap()
}
