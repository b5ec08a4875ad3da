//! DeepL, version 2 of its API.
//! Spec: developers.deepl.com, read 2026-11: `POST /v2/translate`, the key in a header, 50
//! texts and 128 KiB a request, errors by status, 456 where the quota is used up. Names are
//! protected by `tag_handling=xml` with `ignore_tags`. Not used: glossaries, formality,
//! context, documents.

use serde_json::json;

use super::{
    Batch, Fault, Key, Limits,
    http::{Call, Reply},
    protect,
    remote::Tested,
    shape::{self, Shape},
};
use crate::text::Language;

pub(super) const PRO: &str = "https://api.deepl.com";
pub(super) const FREE: &str = "https://api-free.deepl.com";

#[derive(Debug)]
pub(super) struct DeepL {
    pub key: Key,
}

impl DeepL {
    /// A key of the free plan ends in `:fx`, and belongs to another host than the others.
    ///
    /// # Errors
    /// The key is of the other plan.
    pub fn check_plan(key: &Key, origin: &str) -> Result<(), Fault> {
        let own = if key.tell().ends_with(":fx") {
            FREE
        } else {
            PRO
        };
        let other = if own == FREE { PRO } else { FREE };
        match origin == other {
            true => Err(Fault::OtherPlan {
                address: own.to_owned(),
            }),
            false => Ok(()),
        }
    }

    fn headed(&self, mut call: Call) -> Call {
        call.key = Some(format!("DeepL-Auth-Key {}", self.key.tell()));
        call
    }
}

/// Sources have no region.
fn source_code(language: &Language) -> String {
    match language.primary() {
        "no" => "NB".to_owned(),
        primary => primary.to_ascii_uppercase(),
    }
}

/// Targets have one where it makes a difference.
fn target_code(language: &Language) -> String {
    match language.primary() {
        "en" => match language.as_str() {
            "en-US" => "EN-US".to_owned(),
            _ => "EN-GB".to_owned(),
        },
        "pt" => match language.as_str() {
            "pt-BR" => "PT-BR".to_owned(),
            _ => "PT-PT".to_owned(),
        },
        "zh" => format!("ZH-{}", shape::chinese(language).to_ascii_uppercase()),
        _ => source_code(language),
    }
}

impl Shape for DeepL {
    fn limits(&self) -> Limits {
        Limits {
            texts: 50,
            // 128 KiB less what is around the texts.
            bytes: 120 << 10,
            characters: 30_000,
        }
    }

    fn call(&self, batch: &Batch<'_>) -> Result<Call, Fault> {
        let texts: Vec<String> = batch
            .texts
            .iter()
            .map(|text| match batch.protect_names {
                true => protect::marked(text),
                false => text.text.clone(),
            })
            .collect();
        let mut body = json!({
            "text": texts,
            "target_lang": target_code(batch.to),
            // A segment is a sentence already.
            "split_sentences": "0",
            "preserve_formatting": true,
        });
        if let Some(from) = batch.from {
            body["source_lang"] = json!(source_code(from));
        }
        if batch.protect_names {
            body["tag_handling"] = json!("xml");
            body["ignore_tags"] = json!([protect::TAG]);
        }
        Ok(self.headed(Call::json("/v2/translate", &body)))
    }

    fn read(&self, batch: &Batch<'_>, reply: &Reply) -> Result<Vec<Result<String, Fault>>, Fault> {
        const WHAT: &str = "translations";
        let value = shape::json(reply)?;
        let texts = value[WHAT].as_array().ok_or(Fault::Shape { what: WHAT })?;
        shape::count(batch.texts.len(), texts.len())?;
        let texts = batch.texts.iter().zip(texts).map(|(sent, came)| {
            let came = came["text"].as_str();
            let came = came.ok_or(Fault::Shape { what: "text" })?;
            Ok(
                shape::filled(came).and_then(|came| match batch.protect_names {
                    true => protect::unmarked(sent, &came).ok_or(Fault::NameChanged),
                    false => Ok(came),
                }),
            )
        });
        texts.collect()
    }

    fn refusal(&self, batch: Option<&Batch<'_>>, reply: &Reply) -> Fault {
        let said = shape::said(reply);
        let low = said.to_lowercase();
        match reply.status {
            400 if low.contains("_lang") && low.contains("not supported") => {
                shape::pair(batch, reply, said)
            }
            456 => Fault::Quota,
            503 => Fault::TooOften {
                wait: reply.retry_after,
            },
            _ => shape::usual_refusal(reply, said),
        }
    }

    fn test_call(&self) -> Call {
        self.headed(Call::get("/v2/usage"))
    }

    fn read_test(&self, reply: &Reply) -> Result<Tested, Fault> {
        let value = shape::json(reply)?;
        let number = |what| value[what].as_u64().ok_or(Fault::Shape { what });
        Ok(Tested::Characters {
            used: number("character_count")?,
            limit: number("character_limit")?,
        })
    }
}
