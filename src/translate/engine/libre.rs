//! LibreTranslate.
//! Spec: its own API description, 1.6: `POST /translate` with `q` as a list; errors are
//! `{"error": text}` with 400, 403, 429, 500. Not used: alternatives, files, detection.

use serde_json::json;

use super::{
    Batch, Fault, Key, Limits,
    http::{Call, Reply},
    remote::Tested,
    shape::{self, Shape},
};
use crate::text::Language;

#[derive(Debug)]
pub(super) struct Libre {
    pub key: Option<Key>,
}

/// Its own codes: those of ISO 639-1, Chinese by its writing, Norwegian as Bokmål.
fn code(language: &Language) -> String {
    match language.primary() {
        "zh" => format!("zh-{}", shape::chinese(language)),
        "no" => "nb".to_owned(),
        "pt" if language.as_str() == "pt-BR" => "pt-BR".to_owned(),
        primary => primary.to_owned(),
    }
}

impl Shape for Libre {
    fn limits(&self) -> Limits {
        Limits {
            texts: 20,
            bytes: 32 << 10,
            characters: 20_000,
        }
    }

    fn call(&self, batch: &Batch<'_>) -> Result<Call, Fault> {
        let texts: Vec<&str> = batch.texts.iter().map(|text| text.text.as_str()).collect();
        let source = batch.from.map_or_else(|| "auto".to_owned(), code);
        let mut body = json!({
            "q": texts,
            "source": source,
            "target": code(batch.to),
            "format": "text",
        });
        if let Some(key) = &self.key {
            body["api_key"] = json!(key.tell());
        }
        Ok(Call::json("/translate", &body))
    }

    fn read(&self, batch: &Batch<'_>, reply: &Reply) -> Result<Vec<Result<String, Fault>>, Fault> {
        const WHAT: &str = "translatedText";
        let value = shape::json(reply)?;
        let texts = value[WHAT].as_array().ok_or(Fault::Shape { what: WHAT })?;
        shape::count(batch.texts.len(), texts.len())?;
        let texts = texts.iter().map(|text| {
            let text = text.as_str().ok_or(Fault::Shape { what: WHAT })?;
            Ok(shape::filled(text))
        });
        texts.collect()
    }

    fn refusal(&self, batch: Option<&Batch<'_>>, reply: &Reply) -> Fault {
        let said = shape::said(reply);
        let low = said.to_lowercase();
        match reply.status {
            400 if low.contains("not supported") || low.contains("not available as a target") => {
                shape::pair(batch, reply, said)
            }
            400 if low.contains("exceeds text limit") => Fault::TooLarge,
            400 if low.contains("api key") => Fault::BadKey { said },
            403 if low.contains("too many request") => Fault::TooOften { wait: None },
            _ => shape::usual_refusal(reply, said),
        }
    }

    fn test_call(&self) -> Call {
        Call::get("/languages")
    }

    fn read_test(&self, reply: &Reply) -> Result<Tested, Fault> {
        let value = shape::json(reply)?;
        let languages = value.as_array().ok_or(Fault::Shape { what: "languages" })?;
        let codes = languages.iter().map(|language| {
            let code = language["code"].as_str();
            code.map(str::to_owned).ok_or(Fault::Shape { what: "code" })
        });
        Ok(Tested::Languages(codes.collect::<Result<_, _>>()?))
    }
}
