//! Files that are damaged, or another's: each costs its pair, says why, and takes no memory.

use std::path::Path;

use super::{
    Looked, WHOLE, Wrong,
    generate::{FLOAT, Recipe, Tensor, file, latin, vocabulary},
    looked, pairs, troubles,
};

const SHORTLISTED: Recipe = Recipe {
    shortlist: true,
    ..WHOLE
};

/// Looks a folder through in which one file is another.
fn with(recipe: Recipe, name: &str, bytes: impl AsRef<[u8]>) -> Looked {
    let home = tempfile::tempdir().expect("a folder");
    recipe.put(home.path(), "deen");
    let path = home.path().join(name);
    assert!(path.exists(), "it has another name");
    std::fs::write(path, bytes).expect("written");
    looked(home.path())
}

#[track_caller]
fn refused(recipe: Recipe, name: &str, bytes: impl AsRef<[u8]>) -> Wrong {
    let looked = with(recipe, name, bytes);
    assert!(pairs(&looked).is_empty(), "it was taken");
    let mut troubles = troubles(&looked);
    assert_eq!(troubles.len(), 1, "{troubles:?}");
    let (file, wrong) = troubles.remove(0);
    assert_eq!(file, name);
    wrong
}

const MODEL: &str = "model.deen.intgemm.alphas.bin";
const VOCABULARY: &str = "vocab.deen.spm";
const LISTS: &str = "lex.50.50.deen.s2t.bin";

fn changed(change: impl FnOnce(&mut Vec<Tensor>)) -> Vec<u8> {
    let mut tensors = WHOLE.tensors();
    change(&mut tensors);
    file(&tensors)
}

fn named<'a>(tensors: &'a mut [Tensor], name: &str) -> &'a mut Tensor {
    tensors
        .iter_mut()
        .find(|it| it.name == name)
        .expect("a tensor")
}

#[test]
fn a_model_that_is_cut_off_is_refused_wherever_it_is_cut() {
    let whole = WHOLE.model();
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(home.path(), "deen");
    for part in 0..40 {
        let end = whole.len() * part / 40;
        std::fs::write(home.path().join(MODEL), &whole[..end]).expect("written");
        let looked = looked(home.path());
        assert!(
            matches!(troubles(&looked)[..], [(_, Wrong::NotModel { .. })]),
            "{end} of {}: {:?}",
            whole.len(),
            looked.troubles
        );
    }
}

#[test]
fn a_tensor_of_another_name_is_missed() {
    for name in [
        "encoder_l2_self_Wk",
        "decoder_l1_rnn_bf",
        "decoder_l2_context_Wo_ln_scale",
    ] {
        let bytes = changed(|all| named(all, name).name.push('x'));
        let tensor = name.to_owned();
        assert_eq!(refused(WHOLE, MODEL, bytes), Wrong::Lacks { tensor });
    }
    let bytes = changed(|all| all.retain(|it| it.name != "none_QuantMultA"));
    let tensor = "none_QuantMultA".to_owned();
    assert_eq!(refused(WHOLE, MODEL, bytes), Wrong::Lacks { tensor });
}

#[test]
fn a_tensor_of_another_size_or_kind_does_not_fit() {
    for (name, change) in [
        (
            "encoder_l1_ffn_W1",
            (|it| it.shape.reverse()) as fn(&mut Tensor),
        ),
        ("encoder_l1_self_bq", |it| it.kind = 0x204),
        ("decoder_l1_ffn_W2_QuantMultA", |it| it.data.fill(0)),
        ("decoder_l2_rnn_Wf", |it| {
            let end = it.data.len();
            it.data[end - 4..].copy_from_slice(&f32::NAN.to_le_bytes());
        }),
        ("Wemb", |it| it.shape = vec![24, 32]),
    ] {
        let bytes = changed(|all| change(named(all, name)));
        let tensor = name.to_owned();
        assert_eq!(refused(WHOLE, MODEL, bytes), Wrong::Misfit { tensor });
    }
}

#[test]
fn a_tensor_the_decoder_would_leave_out_is_refused() {
    for name in [
        "encoder_l3_self_Wq",
        "encoder_l1_self_Wo_ln_scale_pre",
        "decoder_l1_self_Wq",
    ] {
        let bytes = changed(|all| {
            let mut more = named(all, "encoder_l1_self_bq").clone();
            more.name = name.to_owned();
            all.push(more);
        });
        let tensor = name.to_owned();
        assert_eq!(refused(WHOLE, MODEL, bytes), Wrong::Unknown { tensor });
    }
    // It would take the whole model for another kind.
    let bytes = changed(|all| {
        let mut more = named(all, "encoder_l1_self_bq").clone();
        (more.name, more.shape) = ("else".to_owned(), vec![4, 4]);
        assert_eq!(more.kind, FLOAT);
        all.push(more);
    });
    let tensor = "else".to_owned();
    assert_eq!(refused(WHOLE, MODEL, bytes), Wrong::Unknown { tensor });
}

#[test]
fn huge_counts_take_no_memory() {
    let whole = WHOLE.model();
    let huge = |at: usize, number: u64| {
        let mut bytes = whole.clone();
        bytes[at..at + 8].copy_from_slice(&number.to_le_bytes());
        refused(WHOLE, MODEL, bytes)
    };
    // How many tensors; of the first the length of its name, its kind, sides, bytes.
    for at in [8, 16, 24, 32, 40] {
        for number in [u64::MAX, 1 << 40, 1 << 20] {
            let wrong = huge(at, number);
            assert!(matches!(wrong, Wrong::NotModel { .. }), "{at}: {wrong:?}");
        }
    }
    let bytes = changed(|all| named(all, "Wemb").shape = vec![i32::MAX, i32::MAX, i32::MAX]);
    assert!(matches!(
        refused(WHOLE, MODEL, bytes),
        Wrong::NotModel { .. }
    ));
    let bytes = changed(|all| named(all, "Wemb").shape = vec![-48, -16]);
    assert!(matches!(
        refused(WHOLE, MODEL, bytes),
        Wrong::NotModel { .. }
    ));
}

#[test]
fn settings_out_of_bounds_are_refused() {
    for (good, bad) in [
        ("dim-emb: 16", "dim-emb: 0"),
        ("enc-depth: 2", "enc-depth: 9999999"),
        ("transformer-heads: 2", "transformer-heads: 3"),
        ("transformer-dim-ffn: 32\n", ""),
    ] {
        let bytes = changed(|all| {
            let settings = named(all, "special:model.yml");
            let text = String::from_utf8_lossy(&settings.data).replace(good, bad);
            settings.shape = vec![text.len() as i32];
            settings.data = text.into_bytes();
        });
        let wrong = refused(WHOLE, MODEL, bytes);
        assert!(matches!(wrong, Wrong::NotModel { .. }), "{bad}: {wrong:?}");
    }
}

#[test]
fn garbage_is_no_vocabulary() {
    let good = vocabulary(&latin());
    let noise: Vec<u8> = (0..good.len()).map(|at| (at * 167 % 251) as u8).collect();
    let text = "Not a vocabulary at all, but a page that says 404.".as_bytes();
    let cut = &good[..good.len() / 2 + 1];
    for bytes in [&noise[..], text, cut, &[]] {
        let wrong = refused(WHOLE, VOCABULARY, bytes);
        assert!(matches!(wrong, Wrong::NotVocabulary { .. }), "{wrong:?}");
    }
    let without_end: Vec<String> = latin().into_iter().skip(1).collect();
    let wrong = refused(WHOLE, VOCABULARY, vocabulary(&without_end));
    assert!(matches!(wrong, Wrong::NotVocabulary { .. }), "{wrong:?}");
}

#[test]
fn every_cut_and_every_changed_byte_of_a_vocabulary_is_survived() {
    let good = vocabulary(&latin());
    for end in 0..good.len() {
        // Where a piece ends, what is left is a vocabulary, if a smaller one.
        let _ = super::vocabulary::Vocabulary::read(&good[..end]);
    }
    for at in 0..good.len() {
        let mut bytes = good.clone();
        bytes[at] ^= 0xff;
        if super::vocabulary::Vocabulary::read(&bytes).is_ok() {
            let made = fxtranslate::spm::SpmVocab::from_bytes(&bytes);
            assert!(made.encode("der haus, und ß").len() < 64);
        }
    }
}

#[test]
fn a_vocabulary_of_another_model_is_refused() {
    let mut more = latin();
    more.push("zz".to_owned());
    let wrong = refused(WHOLE, VOCABULARY, vocabulary(&more));
    assert_eq!(
        wrong,
        Wrong::OtherVocabulary {
            pieces: 49,
            rows: 48
        }
    );
}

#[test]
fn rules_of_characters_that_lead_nowhere_are_refused() {
    // A trie whose only leaf points behind the texts.
    let unit = |at: u32, has_leaf: bool| at << 10 | u32::from(has_leaf) << 8;
    let trie = [unit(1, false), unit(1, true), 0x8000_0000 | 999];
    let mut rules = 12_u32.to_le_bytes().to_vec();
    rules.extend(trie.into_iter().flat_map(u32::to_le_bytes));
    rules.extend(b"a\0");
    let mut bytes = vocabulary(&latin());
    bytes.extend([0x1a, rules.len() as u8 + 2, 0x12, rules.len() as u8]);
    let start = bytes.len();
    bytes.extend(&rules);
    // The unit at 1 leads to 0, which has the bits of the first: the leaf is there.
    bytes[start + 4 + 3] = 0x7f;
    let wrong = refused(WHOLE, VOCABULARY, &bytes);
    assert!(matches!(wrong, Wrong::NotVocabulary { .. }), "{wrong:?}");
}

#[test]
fn a_shortlist_that_leads_nowhere_is_refused() {
    let good = SHORTLISTED.lists();
    let put = |at: usize, number: u64| {
        let mut bytes = good.clone();
        bytes[at..at + 8].copy_from_slice(&number.to_le_bytes());
        bytes
    };
    let last = good.len() - 8;
    for bytes in [
        good[..good.len() - 1].to_vec(),
        good[..40].to_vec(),
        put(0, 1),
        // How many come always, how many offsets and candidates there are.
        put(16, 1_000),
        put(32, 1 << 61),
        put(40, u64::MAX),
        // An offset beyond the lists, a word beyond the vocabulary.
        put(56, 1 << 33),
        put(last, u64::MAX),
        Vec::new(),
    ] {
        let wrong = refused(SHORTLISTED, LISTS, bytes);
        assert!(matches!(wrong, Wrong::NotShortlist { .. }), "{wrong:?}");
    }
}

#[test]
fn what_is_too_large_is_not_read() {
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(home.path(), "deen");
    let huge = |name: &str, bytes: u64| {
        let file = std::fs::File::options()
            .write(true)
            .open(home.path().join(name));
        // Nothing is written: the file has a hole.
        file.expect("opened").set_len(bytes).expect("longer");
    };
    huge(VOCABULARY, 33 << 20);
    let limit = 32 << 20;
    let too_large = (VOCABULARY.to_owned(), Wrong::TooLarge { limit });
    assert_eq!(troubles(&looked(home.path())), [too_large]);
}

#[test]
fn no_single_changed_byte_of_a_models_head_brings_the_decoder_down() {
    let whole = WHOLE.model();
    let dir = Path::new(".");
    let shelf = {
        let home = tempfile::tempdir().expect("a folder");
        WHOLE.put(home.path(), "deen");
        looked(home.path()).shelf
    };
    let pair = &shelf.pairs[0];
    let mut taken = 0;
    for at in (0..6_000).step_by(37) {
        let mut bytes = whole.clone();
        bytes[at] = bytes[at].wrapping_add(1);
        let files = super::leg::Files {
            model: bytes,
            source: vocabulary(&latin()),
            target: None,
            shortlist: None,
        };
        if super::leg::check(dir, pair, &files).is_ok() {
            taken += 1;
            let made = super::contain::contained(|| {
                let source = &files.source;
                let made = fxtranslate::engine::Engine::from_bytes(&files.model, source, source);
                made.map(|it| it.translate("der haus"))
            });
            assert!(matches!(made, Ok(Ok(_))), "byte {at}: {made:?}");
        }
    }
    assert!(taken < 160, "{taken} of 163 heads were taken");
}
