//! Keys of services, in the system's secret store or in the environment.
//! Invariant: a key is in no file of ours, and what is printed of one does not tell it.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use super::{EngineError, Fault, KeyNeed, Service};

/// The program's name in the store.
const PROGRAM: &str = "Glossator";

/// What a service knows a person by.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// `None`: there is nothing in it, or what no header can hold.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let good = !text.is_empty() && text.len() <= 8_000;
        (good && text.chars().all(|c| c.is_ascii_graphic())).then(|| Self(text.to_owned()))
    }

    pub(super) fn tell(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Where a key came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyFrom {
    /// The variable of this name.
    Environment(String),
    Store,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// This machine has none, or it is locked.
    #[error("no secret store: {0}")]
    NoStore(String),
}

/// A store of keys, by account. Asking may take as long as a person needs to unlock it.
pub trait Secrets: Send + Sync + std::fmt::Debug {
    /// # Errors
    /// There is no store, or it does not answer.
    fn get(&self, account: &str) -> Result<Option<Key>, SecretError>;

    /// # Errors
    /// As [`Self::get`].
    fn set(&self, account: &str, key: &Key) -> Result<(), SecretError>;

    /// What is not there is removed already.
    ///
    /// # Errors
    /// As [`Self::get`].
    fn remove(&self, account: &str) -> Result<(), SecretError>;
}

/// The desktop's own: Secret Service, Keychain, Credential Manager.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemSecrets;

fn entry(account: &str) -> Result<keyring::Entry, SecretError> {
    if let Err(error) = keyring::Entry::store_status() {
        return Err(no_store(error));
    }
    keyring::Entry::new(PROGRAM, account).map_err(|error| no_store(&error))
}

fn no_store(error: &impl std::fmt::Display) -> SecretError {
    SecretError::NoStore(error.to_string())
}

impl Secrets for SystemSecrets {
    fn get(&self, account: &str) -> Result<Option<Key>, SecretError> {
        match entry(account)?.get_password() {
            Ok(text) => Ok(Key::new(&text)),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(no_store(&error)),
        }
    }

    fn set(&self, account: &str, key: &Key) -> Result<(), SecretError> {
        let set = entry(account)?.set_password(key.tell());
        set.map_err(|error| no_store(&error))
    }

    fn remove(&self, account: &str) -> Result<(), SecretError> {
        match entry(account)?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(no_store(&error)),
        }
    }
}

/// A store that is gone with the program, for tests.
#[derive(Debug, Default)]
pub struct MemorySecrets {
    keys: Mutex<BTreeMap<String, Key>>,
    /// It does not answer.
    pub broken: bool,
}

impl MemorySecrets {
    fn keys(&self) -> Result<std::sync::MutexGuard<'_, BTreeMap<String, Key>>, SecretError> {
        match self.broken {
            true => Err(SecretError::NoStore("locked".to_owned())),
            false => Ok(self.keys.lock().unwrap_or_else(PoisonError::into_inner)),
        }
    }
}

impl Secrets for MemorySecrets {
    fn get(&self, account: &str) -> Result<Option<Key>, SecretError> {
        Ok(self.keys()?.get(account).cloned())
    }

    fn set(&self, account: &str, key: &Key) -> Result<(), SecretError> {
        self.keys()?.insert(account.to_owned(), key.clone());
        Ok(())
    }

    fn remove(&self, account: &str) -> Result<(), SecretError> {
        self.keys()?.remove(account);
        Ok(())
    }
}

/// The variable that may hold a service's key: `GLOSSATOR_DEEPL_KEY` of the service `deepl`.
pub fn key_variable(service: &Service) -> String {
    let id = service.id.to_ascii_uppercase().replace('-', "_");
    format!("GLOSSATOR_{id}_KEY")
}

/// The key of a service: the environment's, which `variable` reads, before the store's.
///
/// # Errors
/// It needs one and there is none, or the store that holds it does not answer.
pub fn find_key(
    service: &Service,
    secrets: &dyn Secrets,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<Option<(Key, KeyFrom)>, EngineError> {
    if service.kind.key_need() == KeyNeed::Never {
        return Ok(None);
    }
    let name = key_variable(service);
    if let Some(key) = variable(&name).and_then(|text| Key::new(&text)) {
        return Ok(Some((key, KeyFrom::Environment(name))));
    }
    // The store is not asked for what was never put there: asking may open a dialog.
    let kept = match service.has_key {
        true => secrets.get(&service.account()),
        false => Ok(None),
    };
    match kept {
        Ok(Some(key)) => Ok(Some((key, KeyFrom::Store))),
        Ok(None) if service.kind.key_need() == KeyNeed::Always => {
            Err(service.error(Fault::KeyMissing { variable: name }))
        }
        Ok(None) => Ok(None),
        Err(SecretError::NoStore(reason)) => Err(service.error(Fault::NoStore {
            variable: name,
            reason,
        })),
    }
}
