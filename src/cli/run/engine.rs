//! `engine`: the services that translate, as the settings have them.
//! Invariant: a key is read from standard input alone, so that it is in no list of commands.

use std::io::Read as _;

use serde_json::json;

use super::{Out, misused, offline, refuse};
use crate::{
    cli::{
        args::{EngineDo, ServiceSaid},
        exit::Exit,
    },
    explain,
    l10n::messages as m,
    task::Cancel,
    text::Language,
    translate::engine::{
        EngineError, Fault, Key, KeyFrom, KeyNeed, SecretError, Secrets as _, Service, ServiceKind,
        SystemSecrets, Tuning, find_key, is_good_id, key_variable, test,
    },
    workspace::settings::{Settings, SettingsStore, config_folder},
};

/// No key is longer.
const KEY_LIMIT: u64 = 16 << 10;

pub(super) fn run(
    out: &mut Out,
    what: EngineDo,
    id: Option<&str>,
    said: &ServiceSaid,
    forget: bool,
) -> Exit {
    let mut store = settings(out);
    if what == EngineDo::List {
        return list(out, store.get());
    }
    if what == EngineDo::Models {
        return offline::models(out, &mut store, id, forget);
    }
    let Some(id) = id else {
        let message = m::engine_needs_id(out.l());
        return refuse(out, &message);
    };
    if what == EngineDo::Add {
        return add(out, &mut store, id, said);
    }
    let Some(service) = find(out, store.get(), id) else {
        return Exit::Problems;
    };
    match what {
        EngineDo::Remove => remove(out, &mut store, &service),
        EngineDo::Key => key(out, &mut store, service, forget),
        _ => ask(out, &service),
    }
}

/// Opens the settings, and says what could not be read of them.
pub(super) fn settings(out: &mut Out) -> SettingsStore {
    let (store, notice) = SettingsStore::open(config_folder());
    if let Some(notice) = notice {
        let message = explain::settings_notice(out.l(), &notice);
        eprintln!("{message}");
    }
    store
}

/// Waits until the settings are written, or says why they cannot be.
pub(super) fn write(out: &mut Out, store: &SettingsStore) -> Exit {
    match store.flush() {
        Ok(()) => Exit::Ok,
        Err(error) => {
            let message = explain::settings_error(out.l(), &error);
            refuse(out, &message)
        }
    }
}

/// A service by its id or its name.
pub(super) fn find(out: &mut Out, settings: &Settings, given: &str) -> Option<Service> {
    let by_name = || settings.services.iter().find(|it| it.name == given);
    if let Some(service) = settings.service(given).or_else(by_name) {
        return Some(service.clone());
    }
    let known: Vec<&str> = settings.services.iter().map(|it| it.id.as_str()).collect();
    let message = match known.is_empty() {
        true => m::engine_unknown_none(out.l(), given, "glossator engine add"),
        false => m::engine_unknown(out.l(), given, &out.l().list(&known)),
    };
    refuse(out, &message);
    None
}

/// The key of a service, or why there is none.
pub(super) fn key_of(service: &Service) -> Result<Option<(Key, KeyFrom)>, EngineError> {
    find_key(service, &SystemSecrets, &|name| std::env::var(name).ok())
}

fn list(out: &mut Out, settings: &Settings) -> Exit {
    let mut all = Vec::new();
    for service in &settings.services {
        let variable = key_variable(service);
        let in_environment = std::env::var_os(&variable).is_some();
        let key = match (in_environment, service.has_key) {
            (true, _) => Some(m::cli_engine_line_variable(out.l(), &variable)),
            (false, true) => Some(m::cli_engine_line_key(out.l())),
            (false, false) => None,
        };
        let mut parts = vec![
            service.id.clone(),
            service.label(),
            service.kind.word().to_owned(),
            service.address.clone(),
        ];
        parts.extend(key);
        out.line(&parts.join("\t"));
        all.push(json!({
            "id": service.id,
            "kind": service.kind.word(),
            "name": service.name,
            "address": service.address,
            "model": service.model,
            "languages": service.languages,
            "per_minute": service.per_minute,
            "seconds": service.seconds,
            "key": if in_environment { "environment" } else if service.has_key { "store" } else { "none" },
        }));
    }
    let shelf = settings.shelf();
    if let Some(shelf) = &shelf {
        offline::list(out, shelf);
    }
    if all.is_empty() && shelf.is_none() {
        let line = m::engines_none(out.l());
        out.line(&line);
    }
    out.set("services", json!(all));
    Exit::Ok
}

fn add(out: &mut Out, store: &mut SettingsStore, id: &str, said: &ServiceSaid) -> Exit {
    if !is_good_id(id) {
        let message = m::engine_bad_id(out.l(), id);
        return refuse(out, &message);
    }
    let kind = said.kind.as_deref().and_then(ServiceKind::from_word);
    let known = store.get().service(id).cloned();
    let mut service = match (known, kind) {
        (Some(known), kind) => Service {
            kind: kind.unwrap_or(known.kind),
            ..known
        },
        (None, Some(kind)) => Service {
            id: id.to_owned(),
            ..Service::new(kind, &[])
        },
        (None, None) => {
            let kinds = ServiceKind::ALL.map(ServiceKind::word);
            let message = m::engine_needs_kind(out.l(), &out.l().alternatives(&kinds));
            return refuse(out, &message);
        }
    };
    let put = |to: &mut String, from: &Option<String>| {
        if let Some(from) = from {
            to.clone_from(from);
        }
    };
    put(&mut service.name, &said.name);
    put(&mut service.address, &said.address);
    put(&mut service.model, &said.model);
    if !said.languages.is_empty() {
        let read: Result<Vec<Language>, _> = said
            .languages
            .iter()
            .map(|tag| Language::parse(tag))
            .collect();
        match read {
            Ok(languages) => service.languages = languages,
            Err(error) => {
                let message = explain::bad_language(out.l(), &error.given);
                return misused(out, &message);
            }
        }
    }
    service.per_minute = said.rate.unwrap_or(service.per_minute);
    service.seconds = said.seconds.unwrap_or(service.seconds);
    if let Err(error) = service.check() {
        let message = explain::engine_error(out.l(), &error);
        return refuse(out, &message);
    }
    service.tidy();
    // A key stays with the host it was given for; nobody could take it out later.
    let known = store.get().service(id);
    let orphan = known.filter(|known| known.has_key && known.account() != service.account());
    if let Some(orphan) = orphan.cloned()
        && let Err(error) = SystemSecrets.remove(&orphan.account())
    {
        return no_store(out, &orphan, error);
    }
    let line = m::engine_added(out.l(), &service.label(), &service.id);
    store.change(|settings| settings.put_service(service));
    let exit = write(out, store);
    if exit == Exit::Ok {
        out.line(&line);
        out.set("id", json!(id));
    }
    exit
}

fn remove(out: &mut Out, store: &mut SettingsStore, service: &Service) -> Exit {
    // Also where none is known of: one may have been left behind.
    let gone = match service.kind.key_need() {
        KeyNeed::Never => Ok(()),
        KeyNeed::May | KeyNeed::Always => SystemSecrets.remove(&service.account()),
    };
    if let Err(error) = gone
        && service.has_key
    {
        return no_store(out, service, error);
    }
    store.change(|settings| settings.remove_service(&service.id));
    let exit = write(out, store);
    if exit == Exit::Ok {
        let line = m::engine_removed(out.l(), &service.name);
        out.line(&line);
    }
    exit
}

fn key(out: &mut Out, store: &mut SettingsStore, mut service: Service, forget: bool) -> Exit {
    let done = if forget {
        SystemSecrets.remove(&service.account())
    } else {
        let mut text = String::new();
        // What is no text is no key.
        let _ = std::io::stdin().take(KEY_LIMIT).read_to_string(&mut text);
        if text.trim().is_empty() {
            let message = m::engine_key_empty(out.l(), &key_variable(&service));
            return refuse(out, &message);
        }
        let Some(key) = Key::new(&text) else {
            let message = m::engine_not_a_key(out.l());
            return refuse(out, &message);
        };
        SystemSecrets.set(&service.account(), &key)
    };
    if let Err(error) = done {
        return no_store(out, &service, error);
    }
    service.has_key = !forget;
    let line = match forget {
        true => m::service_key_removed(out.l(), &service.name),
        false => m::service_key_saved(out.l(), &service.name),
    };
    store.change(|settings| settings.put_service(service));
    let exit = write(out, store);
    if exit == Exit::Ok {
        out.line(&line);
    }
    exit
}

fn no_store(out: &mut Out, service: &Service, error: SecretError) -> Exit {
    let SecretError::NoStore(reason) = error;
    let variable = key_variable(service);
    let error = service.error(Fault::NoStore { variable, reason });
    let message = explain::engine_error(out.l(), &error);
    refuse(out, &message)
}

fn ask(out: &mut Out, service: &Service) -> Exit {
    let tested = key_of(service).and_then(|key| {
        let key = key.map(|(key, _)| key);
        test(service, key, Tuning::default(), &Cancel::default())
    });
    match tested {
        Ok(tested) => {
            let line = explain::engine_tested(out.l(), &service.name, &service.model, &tested);
            out.line(&line);
            out.set("fine", json!(true));
            Exit::Ok
        }
        Err(error) => {
            let message = explain::engine_error(out.l(), &error);
            refuse(out, &message)
        }
    }
}
