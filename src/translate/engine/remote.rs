//! An engine that is asked over HTTP.
//! Invariant: its key is told to its own address alone, and stands in no error.

use std::time::Duration;

use super::{
    Address, Answers, Batch, Engine, EngineError, Fault, Key, Limits, Service, ServiceKind, Tuning,
    apertium::Apertium,
    chat::Chat,
    deepl::DeepL,
    http::{Call, Http, Reply},
    libre::Libre,
    pace::{Pace, wait},
    secrets::key_variable,
    shape::Shape,
};
use crate::task::Cancel;

/// A model on a person's own machine is slow.
const CHAT_WHOLE: Duration = Duration::from_secs(300);

/// What a service says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tested {
    /// Their codes.
    Languages(Vec<String>),
    Pairs(Vec<String>),
    Models(Vec<String>),
    /// Used and granted.
    Characters {
        used: u64,
        limit: u64,
    },
}

#[derive(Debug)]
struct Remote {
    service: Service,
    address: Address,
    key: Option<Key>,
    shape: Box<dyn Shape>,
    http: Http,
    tuning: Tuning,
    pace: Pace,
}

/// The engine of a service. Nothing is sent before it is asked to translate.
///
/// # Errors
/// The service lacks something.
pub fn connect(
    service: &Service,
    key: Option<Key>,
    tuning: Tuning,
) -> Result<Box<dyn Engine>, EngineError> {
    Ok(Box::new(Remote::new(service, key, tuning)?))
}

/// Asks a service what it can do. No text of a session is sent.
///
/// # Errors
/// It cannot be used, and why.
pub fn test(
    service: &Service,
    key: Option<Key>,
    tuning: Tuning,
    cancel: &Cancel,
) -> Result<Tested, EngineError> {
    let tuning = Tuning {
        attempts: 1,
        whole: tuning.whole.min(Duration::from_secs(30)),
        ..tuning
    };
    let remote = Remote::new(service, key, tuning)?;
    let tested = remote.ask(&remote.shape.test_call(), None, cancel);
    let tested = tested.and_then(|reply| remote.shape.read_test(&reply));
    tested.map_err(|fault| remote.hidden(fault))
}

impl Remote {
    fn new(service: &Service, key: Option<Key>, tuning: Tuning) -> Result<Self, EngineError> {
        service.check()?;
        let address = service.address()?;
        let shape: Box<dyn Shape> = match service.kind {
            ServiceKind::LibreTranslate => Box::new(Libre { key: key.clone() }),
            ServiceKind::DeepL => {
                let key = key.clone().ok_or_else(|| {
                    let variable = key_variable(service);
                    service.error(Fault::KeyMissing { variable })
                })?;
                DeepL::check_plan(&key, &address.origin()).map_err(|it| service.error(it))?;
                Box::new(DeepL { key })
            }
            ServiceKind::Chat => Box::new(Chat::new(&address, service.model.clone(), key.clone())),
            ServiceKind::Apertium => Box::new(Apertium),
        };
        let whole = match (service.seconds, service.kind) {
            (0, ServiceKind::Chat) if tuning == Tuning::default() => CHAT_WHOLE,
            (0, _) => tuning.whole,
            (seconds, _) => Duration::from_secs(u64::from(seconds)),
        };
        let tuning = Tuning { whole, ..tuning };
        Ok(Self {
            http: Http::new(&address, tuning),
            pace: Pace::per_minute(service.per_minute),
            service: service.clone(),
            address,
            key,
            shape,
            tuning,
        })
    }

    /// Asks, and asks again where the service wishes that.
    fn ask(&self, call: &Call, batch: Option<&Batch<'_>>, cancel: &Cancel) -> Result<Reply, Fault> {
        let mut attempts = 0;
        loop {
            self.pace.turn(cancel).map_err(|_| Fault::Cancelled)?;
            cancel.check().map_err(|_| Fault::Cancelled)?;
            let reply = self.http.send(&self.address, call, cancel);
            if let Some(batch) = batch
                && !matches!(&reply, Err(fault) if fault.is_before_sending())
            {
                batch.left.set(true);
            }
            let reply = reply?;
            if (200..300).contains(&reply.status) {
                return Ok(reply);
            }
            let fault = self.shape.refusal(batch, &reply);
            attempts += 1;
            if !fault.is_for_later() || attempts >= self.tuning.attempts {
                return Err(fault);
            }
            let Some(pause) = self.tuning.wait_after(attempts, reply.retry_after) else {
                return Err(fault);
            };
            wait(pause, cancel).map_err(|_| Fault::Cancelled)?;
        }
    }

    /// Whether the person uses the service for these languages.
    fn serves(&self, batch: &Batch<'_>) -> Result<(), Fault> {
        let listed = &self.service.languages;
        let serves = |tag: &crate::text::Language| {
            listed.is_empty() || listed.iter().any(|it| it.primary() == tag.primary())
        };
        match serves(batch.to) && batch.from.is_none_or(serves) {
            true => Ok(()),
            false => Err(Fault::Pair {
                from: batch.from.cloned(),
                to: batch.to.clone(),
            }),
        }
    }

    /// What is too long is not sent.
    fn fits(&self, batch: &Batch<'_>) -> Result<(), Fault> {
        let characters = self.shape.limits().characters;
        let long = batch
            .texts
            .iter()
            .any(|text| text.text.chars().count() > characters);
        match long {
            true => Err(Fault::TextTooLong { characters }),
            false => Ok(()),
        }
    }

    /// A server may say the key it was told: nobody else is to read it.
    fn hidden(&self, fault: Fault) -> EngineError {
        let hide = |said: String| match &self.key {
            Some(key) => said.replace(key.tell(), "…"),
            None => said,
        };
        let fault = match fault {
            Fault::BadKey { said } => Fault::BadKey { said: hide(said) },
            Fault::SentOn { to } => Fault::SentOn { to: hide(to) },
            Fault::Refused { status, said } => Fault::Refused {
                status,
                said: hide(said),
            },
            Fault::Failed { status, said } => Fault::Failed {
                status,
                said: hide(said),
            },
            other => other,
        };
        self.service.error(fault)
    }
}

impl Engine for Remote {
    fn name(&self) -> String {
        self.service.label()
    }

    fn limits(&self) -> Limits {
        self.shape.limits()
    }

    fn knows_names(&self) -> bool {
        matches!(self.service.kind, ServiceKind::DeepL | ServiceKind::Chat)
    }

    fn error(&self, fault: Fault) -> EngineError {
        self.service.error(fault)
    }

    fn translate(&self, batch: &Batch<'_>, cancel: &Cancel) -> Result<Answers, EngineError> {
        let read = self
            .serves(batch)
            .and_then(|()| self.fits(batch))
            .and_then(|()| self.shape.call(batch))
            .and_then(|call| self.ask(&call, Some(batch), cancel))
            .and_then(|reply| self.shape.read(batch, &reply));
        let answers = read.map_err(|fault| self.hidden(fault))?;
        let answers = answers
            .into_iter()
            .map(|answer| answer.map_err(|fault| self.hidden(fault)));
        Ok(answers.collect())
    }
}
