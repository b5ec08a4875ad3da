//! Why a service did not translate, and what it said of itself when it was tested.

use std::time::Duration;

use crate::{
    l10n::{Localizer, messages as m},
    translate::engine::{
        EngineError, Fault, Tested,
        offline::{Flaw, Trouble, Wrong},
    },
};

/// What went wrong, where, and what to do.
pub fn engine_error(l: &Localizer, error: &EngineError) -> String {
    let EngineError {
        service,
        address,
        fault,
    } = error;
    let quoted = |message: String, said: &str| match said.is_empty() {
        true => message,
        false => m::engine_said(l, &message, said),
    };
    match fault {
        Fault::BadAddress => m::engine_bad_address(l, service, address),
        Fault::NoModel => m::engine_no_model(l, service),
        Fault::KeyMissing { variable } => m::engine_key_missing(l, service, variable),
        Fault::BadKey { said } => quoted(m::engine_bad_key(l, service, address), said),
        Fault::OtherPlan { address } => m::engine_other_plan(l, service, address),
        Fault::Quota => m::engine_quota(l, service),
        Fault::TooLarge => m::engine_too_large(l, service),
        Fault::TextTooLong { characters } => {
            m::engine_text_too_long(l, service, *characters as u64)
        }
        Fault::TooOften { wait: None } => m::engine_too_often(l, service),
        Fault::TooOften { wait: Some(wait) } => {
            m::engine_too_often_wait(l, service, seconds(*wait))
        }
        Fault::Loading => m::engine_loading(l, service),
        Fault::Pair {
            from: Some(from),
            to,
        } => m::engine_pair(l, service, from.as_str(), to.as_str()),
        Fault::Pair { from: None, to } => m::engine_pair_unknown(l, service, to.as_str()),
        Fault::UnknownLanguage => m::engine_unknown_language(l, service),
        Fault::NoSuchModel { model } => m::engine_no_such_model(l, service, model),
        Fault::NotThere => m::engine_not_there(l, service, address),
        Fault::Refused { status, said } => {
            quoted(m::engine_refused(l, service, u64::from(*status)), said)
        }
        Fault::Failed { status, said } => {
            quoted(m::engine_failed(l, service, u64::from(*status)), said)
        }
        Fault::Unreachable { reason } => m::engine_unreachable(l, service, address, reason),
        Fault::NoSuchHost => m::engine_no_such_host(l, service, address),
        Fault::TimedOut { after } => m::engine_timed_out(l, service, seconds(*after)),
        Fault::Tls { reason } => m::engine_tls(l, service, address, reason),
        Fault::BrokenOff { reason } => m::engine_broken_off(l, service, reason),
        Fault::GaveUp => m::engine_gave_up(l, service),
        Fault::SentOn { to } => m::engine_sent_on(l, service, to),
        Fault::AnswerTooLong { limit } => {
            m::engine_answer_too_long(l, service, (limit >> 20).max(1))
        }
        Fault::NotJson => m::engine_not_json(l, service, address),
        Fault::Shape { what } => m::engine_shape(l, service, what),
        Fault::Count { sent, came } => m::engine_count(l, service, *sent as u64, *came as u64),
        Fault::CutOff => m::engine_cut_off(l, service),
        Fault::Empty => m::engine_empty(l, service),
        Fault::Withheld => m::engine_withheld(l, service),
        Fault::NameChanged => m::engine_name_changed(l, service),
        Fault::NoStore { variable, reason } => m::engine_no_store(l, variable, reason),
        Fault::Model(trouble) => model_trouble(l, trouble),
        Fault::NoModels { from, to } => m::engine_no_models(l, from.as_str(), to.as_str(), address),
        Fault::TooManyPieces { limit } => m::engine_too_many_pieces(l, *limit as u64),
        Fault::Cancelled => m::engine_cancelled(l),
    }
}

/// Why a file of a model is not used, and what to do.
pub fn model_trouble(l: &Localizer, trouble: &Trouble) -> String {
    let file = &trouble.file.display().to_string();
    match &trouble.wrong {
        Wrong::Unreadable { reason } => m::offline_unreadable(l, file, reason),
        Wrong::Packed => m::offline_packed(l, file),
        Wrong::NoPair => m::offline_no_pair(l, file),
        Wrong::NoVocabulary { wanted } => m::offline_no_vocabulary(l, file, wanted),
        Wrong::TooLarge { limit } => m::offline_too_large(l, file, limit >> 20),
        Wrong::Name => m::offline_name(l, file),
        Wrong::NotModel { flaw } => m::offline_not_model(l, file, &model_flaw(l, flaw)),
        Wrong::Lacks { tensor } => m::offline_lacks(l, file, tensor),
        Wrong::Misfit { tensor } => m::offline_misfit(l, file, tensor),
        Wrong::Unknown { tensor } => m::offline_unknown(l, file, tensor),
        Wrong::NotVocabulary { flaw } => m::offline_not_vocabulary(l, file, &model_flaw(l, flaw)),
        Wrong::OtherVocabulary { pieces, rows } => {
            m::offline_other_vocabulary(l, file, *pieces as u64, *rows as u64)
        }
        Wrong::NotShortlist { flaw } => m::offline_not_shortlist(l, file, &model_flaw(l, flaw)),
        Wrong::OtherSum { record } => m::offline_other_sum(l, file, record),
        Wrong::Changed => m::offline_changed(l, file),
        Wrong::Twice { other } => m::offline_twice(l, file, other),
        Wrong::Failed { detail } => m::offline_failed(l, file, detail),
    }
}

/// What a file of a model does not keep to.
fn model_flaw(l: &Localizer, flaw: &Flaw) -> String {
    match flaw {
        Flaw::CutOff => m::model_cut_off(l),
        Flaw::Beginning => m::model_beginning(l),
        Flaw::Length => m::model_length(l),
        Flaw::Version { version } => m::model_version(l, *version),
        Flaw::TooMany { limit } => m::model_too_many(l, *limit),
        Flaw::Twice { name } => m::model_twice(l, name),
        Flaw::NoMessage => m::model_no_message(l),
        Flaw::Field { number } => m::model_field(l, *number),
        Flaw::Piece { piece } => m::model_piece(l, *piece as u64),
        Flaw::NoPiece { piece } => m::model_no_piece(l, piece),
        Flaw::Algorithm => m::model_algorithm(l),
        Flaw::Characters => m::model_characters(l),
        Flaw::OtherModel => m::model_other(l),
        Flaw::Offsets => m::model_offsets(l),
        Flaw::Kind { tensor, kind } => m::model_kind(l, *tensor, kind),
        Flaw::Tensor { tensor } => m::model_tensor(l, tensor),
        Flaw::TensorName => m::model_tensor_name(l),
        Flaw::Setting { key } => m::model_setting(l, key),
        Flaw::Settings { one, other } => m::model_settings(l, one, other),
    }
}

/// What a service says of itself; `model` is the one that is used.
pub fn engine_tested(l: &Localizer, name: &str, model: &str, tested: &Tested) -> String {
    match tested {
        Tested::Languages(codes) => m::service_fine_languages(l, name, codes.len() as u64),
        Tested::Pairs(pairs) => m::service_fine_pairs(l, name, &l.list(pairs)),
        Tested::Models(_) => m::service_fine_model(l, name, model),
        Tested::Characters { used, limit } => m::service_fine_characters(l, name, *used, *limit),
    }
}

fn seconds(time: Duration) -> u64 {
    time.as_secs_f64().ceil() as u64
}
