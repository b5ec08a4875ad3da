//! Models in Marian's binary form, checked: every tensor the decoder asks for is there, as
//! large and of the kind it expects, and none that it would leave out.
//! The architecture is that of Bergamot's students: a transformer encoder, a decoder of SSRU
//! cells, tied embeddings.

use std::collections::BTreeMap;

use super::{
    tensors::{BYTES, FLOAT, Tensor, read},
    wrong::{Flaw, Wrong},
};

const MOST_SETTINGS: usize = 64 << 10;

/// What a model was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Checked {
    /// Words of the source it has numbers for.
    pub(super) source_rows: usize,
    pub(super) target_rows: usize,
}

/// # Errors
/// The decoder cannot use it.
pub(super) fn check(bytes: &[u8]) -> Result<Checked, Wrong> {
    let tensors = read(bytes).map_err(|flaw| Wrong::NotModel { flaw })?;
    let settings = tensors
        .get("special:model.yml")
        .ok_or_else(|| lacks("special:model.yml"))?;
    let shape = Shape::read(settings.data).map_err(|flaw| Wrong::NotModel { flaw })?;
    let (source, target) = match tensors.contains_key("Wemb") {
        true => ("Wemb", "Wemb"),
        false => ("encoder_Wemb", "decoder_Wemb"),
    };
    let target_rows = rows(&tensors, target, shape.embedding)?;
    let source_rows = rows(&tensors, source, shape.embedding)?;
    let is_float = tensors.get(target).is_some_and(|it| it.kind == FLOAT);
    let asked = Asked {
        tensors: &tensors,
        is_float,
    };
    asked.weight(target, None)?;
    asked.weight(source, None)?;
    asked.layers(&shape)?;
    asked.floats("decoder_ff_logit_out_b", &[target_rows], false)?;
    if !is_float {
        asked.output_factor()?;
    }
    asked.nothing_else(&shape, target)?;
    Ok(Checked {
        source_rows,
        target_rows,
    })
}

/// What its settings say of it.
struct Shape {
    embedding: usize,
    inner: usize,
    encoder: usize,
    decoder: usize,
}

impl Shape {
    fn read(settings: &[u8]) -> Result<Self, Flaw> {
        let settings = &settings[..settings.len().min(MOST_SETTINGS)];
        let text = String::from_utf8_lossy(settings);
        // As the decoder reads them: the first line of that name.
        let number = |key: &'static str, most: usize| {
            let value = text.lines().find_map(|line| {
                let value = line.trim().strip_prefix(key)?.trim().strip_prefix(':')?;
                value.trim_matches(['\0', ' ']).parse::<usize>().ok()
            });
            let value = value.filter(|value| (1..=most).contains(value));
            value.ok_or(Flaw::Setting { key })
        };
        let shape = Self {
            embedding: number("dim-emb", 4_096)?,
            inner: number("transformer-dim-ffn", 16_384)?,
            encoder: number("enc-depth", 24)?,
            decoder: number("dec-depth", 24)?,
        };
        let heads = number("transformer-heads", 64)?;
        let fits = shape.embedding.is_multiple_of(heads) && shape.embedding.is_multiple_of(2);
        match fits && shape.embedding >= 4 {
            true => Ok(shape),
            false => Err(Flaw::Settings {
                one: "dim-emb",
                other: "transformer-heads",
            }),
        }
    }
}

fn lacks(tensor: &str) -> Wrong {
    Wrong::Lacks {
        tensor: tensor.to_owned(),
    }
}

fn misfit(tensor: &str) -> Wrong {
    Wrong::Misfit {
        tensor: tensor.to_owned(),
    }
}

/// How many rows an embedding has.
fn rows(tensors: &BTreeMap<String, Tensor<'_>>, name: &str, width: usize) -> Result<usize, Wrong> {
    let tensor = tensors.get(name).ok_or_else(|| lacks(name))?;
    match *tensor.shape.as_slice() {
        [rows, columns] if rows > 1 && columns == width => Ok(rows),
        _ => Err(misfit(name)),
    }
}

struct Asked<'a> {
    tensors: &'a BTreeMap<String, Tensor<'a>>,
    /// Whether its weights are kept as they were trained, not as bytes.
    is_float: bool,
}

impl Asked<'_> {
    fn get(&self, name: &str) -> Result<&Tensor<'_>, Wrong> {
        self.tensors.get(name).ok_or_else(|| lacks(name))
    }

    /// Numbers as they are, one for each column or one for all.
    fn floats(&self, name: &str, counts: &[usize], must: bool) -> Result<(), Wrong> {
        match self.tensors.get(name) {
            None if must => Err(lacks(name)),
            None => Ok(()),
            Some(it) if it.kind == FLOAT && counts.contains(&it.count) => Ok(()),
            Some(_) => Err(misfit(name)),
        }
    }

    /// A matrix: of numbers as they are, or of bytes with a factor.
    fn weight(&self, name: &str, shape: Option<[usize; 2]>) -> Result<(), Wrong> {
        let tensor = self.get(name)?;
        if shape.is_some_and(|shape| tensor.shape != shape) {
            return Err(misfit(name));
        }
        let fits = match self.is_float {
            true => tensor.kind == FLOAT,
            false => BYTES.contains(&tensor.kind) && tensor.factor().is_some_and(is_factor),
        };
        match fits {
            true => Ok(()),
            false => Err(misfit(name)),
        }
    }

    /// A matrix numbers are multiplied with, and the factor for those numbers.
    fn affine(&self, name: &str, shape: [usize; 2]) -> Result<(), Wrong> {
        self.weight(name, Some(shape))?;
        if self.is_float {
            return Ok(());
        }
        let name = format!("{name}_QuantMultA");
        let tensor = self.get(&name)?;
        match tensor.kind == FLOAT && tensor.float(0).is_some_and(is_factor) {
            true => Ok(()),
            false => Err(misfit(&name)),
        }
    }

    fn layers(&self, shape: &Shape) -> Result<(), Wrong> {
        let (wide, inner) = (shape.embedding, shape.inner);
        let scale = |base: String| {
            self.floats(&format!("{base}_ln_scale"), &[wide, 1], true)?;
            self.floats(&format!("{base}_ln_bias"), &[wide, 1], false)
        };
        let attention = |base: String| {
            for part in ["q", "k", "v", "o"] {
                self.affine(&format!("{base}_W{part}"), [wide, wide])?;
                self.floats(&format!("{base}_b{part}"), &[wide], true)?;
            }
            scale(format!("{base}_Wo"))
        };
        let forward = |base: String| {
            self.affine(&format!("{base}_W1"), [wide, inner])?;
            self.floats(&format!("{base}_b1"), &[inner], true)?;
            self.affine(&format!("{base}_W2"), [inner, wide])?;
            self.floats(&format!("{base}_b2"), &[wide], true)?;
            scale(format!("{base}_ffn"))
        };
        for layer in 1..=shape.encoder {
            attention(format!("encoder_l{layer}_self"))?;
            forward(format!("encoder_l{layer}_ffn"))?;
        }
        for layer in 1..=shape.decoder {
            let base = format!("decoder_l{layer}");
            self.affine(&format!("{base}_rnn_W"), [wide, wide])?;
            self.affine(&format!("{base}_rnn_Wf"), [wide, wide])?;
            self.floats(&format!("{base}_rnn_bf"), &[wide], true)?;
            scale(format!("{base}_rnn_ffn"))?;
            attention(format!("{base}_context"))?;
            forward(format!("{base}_ffn"))?;
        }
        Ok(())
    }

    /// The factor of what is compared with the words of the target.
    fn output_factor(&self) -> Result<(), Wrong> {
        let (usual, split) = ("none_QuantMultA", "decoder_Wemb_QuantMultA");
        if let Some(tensor) = self.tensors.get(usual).filter(|it| it.kind == FLOAT) {
            return match tensor.float(0).is_some_and(is_factor) {
                true => Ok(()),
                false => Err(misfit(usual)),
            };
        }
        let Some(tensor) = self.tensors.get(split) else {
            return Err(lacks(usual));
        };
        let fits = BYTES.contains(&tensor.kind)
            && tensor.count > 0
            && tensor.data.first().is_some_and(|it| (1..128).contains(it))
            && tensor.factor().is_some_and(is_factor);
        match fits {
            true => Ok(()),
            false => Err(misfit(split)),
        }
    }

    /// Tensors of layers the decoder does not know belong to another architecture, and
    /// matrices of numbers among bytes would make it take the whole model for another kind.
    fn nothing_else(&self, shape: &Shape, embedding: &str) -> Result<(), Wrong> {
        for (name, tensor) in self.tensors {
            let is_matrix = matches!(*tensor.shape.as_slice(), [a, b] if a > 1 && b > 1);
            let is_special = name.starts_with("special:") || name == embedding;
            let is_stray = !self.is_float && tensor.kind == FLOAT && is_matrix && !is_special;
            if is_stray || is_layer(name) && !is_asked(name, shape) {
                return Err(Wrong::Unknown {
                    tensor: name.clone(),
                });
            }
        }
        Ok(())
    }
}

fn is_layer(name: &str) -> bool {
    (name.starts_with("encoder_l") || name.starts_with("decoder_l"))
        && !name.ends_with("_QuantMultA")
}

/// Whether the decoder asks for a tensor of this name.
fn is_asked(name: &str, shape: &Shape) -> bool {
    let (depth, parts): (usize, &[&str]) = match name.starts_with("encoder") {
        true => (shape.encoder, &["self"]),
        false => (shape.decoder, &["context"]),
    };
    let Some((layer, rest)) = name
        .get("encoder_l".len()..)
        .and_then(|it| it.split_once('_'))
    else {
        return false;
    };
    if !layer
        .parse()
        .is_ok_and(|layer: usize| (1..=depth).contains(&layer))
    {
        return false;
    }
    let Some((part, what)) = rest.split_once('_') else {
        return false;
    };
    match part {
        "ffn" => matches!(
            what,
            "W1" | "b1" | "W2" | "b2" | "ffn_ln_scale" | "ffn_ln_bias"
        ),
        "rnn" => {
            let cell = matches!(what, "W" | "Wf" | "bf" | "ffn_ln_scale" | "ffn_ln_bias");
            cell && parts == ["context"]
        }
        part => {
            let attention = [
                "Wq",
                "Wk",
                "Wv",
                "Wo",
                "bq",
                "bk",
                "bv",
                "bo",
                "Wo_ln_scale",
                "Wo_ln_bias",
            ];
            parts.contains(&part) && attention.contains(&what)
        }
    }
}

fn is_factor(number: f32) -> bool {
    number.is_finite() && number > 0.0
}
