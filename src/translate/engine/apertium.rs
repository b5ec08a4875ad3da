//! Apertium APy, as Debian has it.
//! Spec: `POST /translate` with a form; `{responseData: {translatedText}, responseStatus}`,
//! errors are `{status, code, message, explanation}` with 400 and 503. Tried with
//! apertium-apy 0.11 and apertium-eng-spa 0.8. Not used: pairs by way of a third language.

use super::{
    Batch, Fault, Limits,
    http::{Call, Reply},
    remote::Tested,
    shape::{self, Shape},
};
use crate::text::Language;

#[derive(Debug)]
pub(super) struct Apertium;

/// It knows two letters as well as three; Norwegian is not one language for it.
fn code(language: &Language) -> String {
    match language.primary() {
        "no" => "nob".to_owned(),
        primary => primary.to_owned(),
    }
}

/// `application/x-www-form-urlencoded`.
fn form(pairs: &[(&str, &str)]) -> Vec<u8> {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(name);
        out.push('=');
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                    out.push(char::from(byte));
                }
                other => out.push_str(&format!("%{other:02X}")),
            }
        }
    }
    out.into_bytes()
}

impl Shape for Apertium {
    fn limits(&self) -> Limits {
        Limits {
            texts: 1,
            bytes: 64 << 10,
            characters: 16_000,
        }
    }

    fn call(&self, batch: &Batch<'_>) -> Result<Call, Fault> {
        let from = batch.from.ok_or(Fault::UnknownLanguage)?;
        let text = batch.texts.first().ok_or(Fault::Shape { what: "text" })?;
        let pair = format!("{}|{}", code(from), code(batch.to));
        let body = form(&[
            ("langpair", &pair),
            ("q", &text.text),
            ("format", "txt"),
            ("markUnknown", "no"),
        ]);
        Ok(Call {
            path: "/translate".to_owned(),
            body: Some(body),
            content: "application/x-www-form-urlencoded",
            key: None,
        })
    }

    fn read(&self, _: &Batch<'_>, reply: &Reply) -> Result<Vec<Result<String, Fault>>, Fault> {
        let value = shape::json(reply)?;
        let text = value.pointer("/responseData/translatedText");
        let text = text.and_then(|text| text.as_str()).ok_or(Fault::Shape {
            what: "responseData.translatedText",
        })?;
        Ok(vec![shape::filled(text)])
    }

    fn refusal(&self, batch: Option<&Batch<'_>>, reply: &Reply) -> Fault {
        let value = shape::json(reply).unwrap_or_default();
        let why = value["explanation"].as_str().unwrap_or_default();
        match reply.status {
            400 if why.contains("pair") => shape::pair(batch, reply, why.to_owned()),
            // It says so when its own pipeline failed, not while anything is loaded.
            503 if why.contains("internal") => Fault::Failed {
                status: 503,
                said: why.to_owned(),
            },
            400 => Fault::Refused {
                status: 400,
                said: why.to_owned(),
            },
            _ => shape::usual_refusal(reply, shape::said(reply)),
        }
    }

    fn test_call(&self) -> Call {
        Call::get("/listPairs")
    }

    fn read_test(&self, reply: &Reply) -> Result<Tested, Fault> {
        let value = shape::json(reply)?;
        let what = "responseData";
        let pairs = value[what].as_array().ok_or(Fault::Shape { what })?;
        let pairs = pairs.iter().map(|pair| {
            let code = |what| pair[what].as_str().ok_or(Fault::Shape { what });
            Ok(format!(
                "{}–{}",
                code("sourceLanguage")?,
                code("targetLanguage")?
            ))
        });
        Ok(Tested::Pairs(pairs.collect::<Result<_, _>>()?))
    }
}
