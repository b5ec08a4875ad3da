//! Pictures written to be looked at, and pictures stored to be held to.

use std::path::{Path, PathBuf};

use image::{
    ExtendedColorType, ImageEncoder as _,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};

use crate::typeset::Canvas;

/// Levels a colour may differ by: machines round differently where outlines are filled.
const NEAR: u8 = 6;

fn write(path: &Path, canvas: &Canvas) {
    let [width, height] = canvas.size();
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive)
        .write_image(&canvas.to_rgba(), width, height, ExtendedColorType::Rgba8)
        .expect("all pixels");
    std::fs::write(path, bytes).expect("the picture is written");
}

/// Writes a picture where the person wants them.
pub fn put_down(name: &str, canvas: &Canvas) {
    if let Some(folder) = std::env::var_os("GLOSSATOR_PICTURES") {
        let folder = PathBuf::from(folder);
        std::fs::create_dir_all(&folder).expect("the folder is made");
        write(&folder.join(format!("{name}.png")), canvas);
    }
}

/// Holds a picture to the stored one.
#[track_caller]
pub fn compare(name: &str, canvas: &Canvas) {
    put_down(&format!("{name}-built-in"), canvas);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pictures");
    let path = folder.join(format!("{name}.png"));
    if std::env::var_os("GLOSSATOR_BLESS").is_some() {
        std::fs::create_dir_all(&folder).expect("the folder is made");
        write(&path, canvas);
        return;
    }
    let stored = image::open(&path).expect("there is a picture; GLOSSATOR_BLESS=1 writes it");
    let stored = stored.to_rgba8();
    assert_eq!([stored.width(), stored.height()], canvas.size(), "{name}");
    let ours = canvas.to_rgba();
    let apart = ours.iter().zip(stored.as_raw());
    let apart = apart.filter(|(a, b)| a.abs_diff(**b) > NEAR).count();
    assert_eq!(apart, 0, "{name}: so many levels are not as stored");
}
