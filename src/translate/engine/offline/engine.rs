//! The engine: which pairs lead from one language to another, each loaded when it is needed.
//! Invariant: at most two pairs are in memory.

use std::sync::{Arc, Mutex, PoisonError};

use super::{
    leg::Leg,
    shelf::{ModelPair, Shelf},
};
use crate::{
    task::Cancel,
    text::Language,
    translate::engine::{Answers, Batch, Engine, EngineError, Fault, Limits},
};

/// By this name the engine is asked for where services are asked for by theirs.
pub const OFFLINE: &str = "offline";

/// What drafts say: the project the models come from.
const NAME: &str = "Bergamot";

/// In memory at once: by way of English there are two.
const LOADED: usize = 2;

/// Characters of one segment: such a text takes minutes.
const LONGEST: usize = 20_000;

#[derive(Debug)]
pub struct Offline {
    shelf: Shelf,
    /// The last used last.
    loaded: Mutex<Vec<(ModelPair, Arc<Leg>)>>,
}

impl Offline {
    pub fn new(shelf: Shelf) -> Self {
        Self {
            shelf,
            loaded: Mutex::default(),
        }
    }

    fn error(&self, name: String, fault: Fault) -> EngineError {
        EngineError {
            service: name,
            address: self.shelf.folder.display().to_string(),
            fault,
        }
    }

    fn leg(&self, pair: &ModelPair) -> Result<Arc<Leg>, Fault> {
        // A panic in between leaves a list that is whole.
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let leg = match loaded.iter().position(|(it, _)| it == pair) {
            Some(at) => loaded.remove(at).1,
            None => {
                while loaded.len() >= LOADED {
                    loaded.remove(0);
                }
                let leg = Leg::load(&self.shelf.folder, pair);
                Arc::new(leg.map_err(|trouble| Fault::Model(Box::new(trouble)))?)
            }
        };
        loaded.push((pair.clone(), Arc::clone(&leg)));
        Ok(leg)
    }
}

impl Engine for Offline {
    fn name(&self) -> String {
        NAME.to_owned()
    }

    /// `Bergamot de→en→it (3fa9c21b, 91ab0d11)`: the way, and which models.
    fn name_between(&self, from: Option<&Language>, to: &Language) -> String {
        let Some(route) = from.and_then(|from| self.shelf.route(from, to)) else {
            return self.name();
        };
        let marks: Vec<&str> = route.iter().map(|pair| pair.mark()).collect();
        format!("{NAME} {} ({})", Shelf::way(&route), marks.join(", "))
    }

    fn limits(&self) -> Limits {
        // One text after the other, so that what is done is done when somebody stops it.
        Limits {
            texts: 1,
            bytes: 1 << 20,
            characters: LONGEST,
        }
    }

    fn translate(&self, batch: &Batch<'_>, cancel: &Cancel) -> Result<Answers, EngineError> {
        let name = || self.name_between(batch.from, batch.to);
        let Some(from) = batch.from else {
            return Err(self.error(name(), Fault::UnknownLanguage));
        };
        let Some(route) = self.shelf.route(from, batch.to) else {
            let fault = Fault::NoModels {
                from: from.clone(),
                to: batch.to.clone(),
            };
            return Err(self.error(name(), fault));
        };
        let mut legs = Vec::new();
        for pair in route {
            if cancel.is_cancelled() {
                return Err(self.error(name(), Fault::Cancelled));
            }
            legs.push(self.leg(pair).map_err(|fault| self.error(name(), fault))?);
        }
        let mut answers = Answers::new();
        for text in batch.texts {
            let mut text = text.text.clone();
            let mut failed = None;
            if text.chars().count() > LONGEST {
                failed = Some(Fault::TextTooLong {
                    characters: LONGEST,
                });
            }
            for leg in &legs {
                if failed.is_some() {
                    break;
                }
                match leg.translate(&text, cancel) {
                    Ok(translated) => text = translated,
                    Err(Fault::Cancelled) => {
                        return Err(self.error(name(), Fault::Cancelled));
                    }
                    Err(fault) => failed = Some(fault),
                }
            }
            answers.push(match failed {
                None => Ok(text),
                Some(fault) => Err(self.error(name(), fault)),
            });
        }
        Ok(answers)
    }
}
