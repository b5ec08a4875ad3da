//! Services that translate: set up, given keys, tested.
//! Invariant: a key that is typed goes to the secret store and is forgotten here at once; a
//! service is changed when its fields are saved, not while they are typed.

use egui::{Label, RichText, TextEdit, Ui};

use crate::{
    l10n::messages as m,
    text::Language,
    translate::engine::{Address, Key, KeyNeed, Service, ServiceKind, key_variable},
    ui::{intent::Intent, look::Look, widgets},
};

use super::parts::{choice, row};

#[derive(Debug, Default)]
pub struct Page {
    /// The fields of the one that is changed.
    form: Option<Form>,
    /// The last thing a service said: its id, whether all is well, the words.
    said: Option<(String, bool, String)>,
    asking: bool,
}

#[derive(Debug, Clone)]
struct Form {
    service: Service,
    languages: String,
    rate: String,
    seconds: String,
    key: String,
}

impl Form {
    fn of(service: &Service) -> Self {
        let tags: Vec<&str> = service.languages.iter().map(Language::as_str).collect();
        let number = |n: u32| if n == 0 { String::new() } else { n.to_string() };
        Self {
            languages: tags.join(", "),
            rate: number(service.per_minute),
            seconds: number(service.seconds),
            key: String::new(),
            service: service.clone(),
        }
    }

    /// What is typed, as a service.
    ///
    /// # Errors
    /// The first text that is no language tag.
    fn read(&self) -> Result<Service, String> {
        let tags = self.languages.split([',', ' ', ';', '、']);
        let tags = tags.map(str::trim).filter(|tag| !tag.is_empty());
        let languages: Result<Vec<Language>, String> = tags
            .map(|tag| Language::parse(tag).map_err(|error| error.given))
            .collect();
        let mut service = Service {
            languages: languages?,
            per_minute: self.rate.trim().parse().unwrap_or(0),
            seconds: self.seconds.trim().parse().unwrap_or(0),
            ..self.service.clone()
        };
        service.tidy();
        Ok(service)
    }
}

impl Page {
    /// What became of asking a service, or of its key.
    pub fn heard(&mut self, id: String, fine: bool, words: String) {
        self.asking = false;
        self.said = Some((id, fine, words));
    }

    pub fn ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let l = look.l;
        let services = &look.settings.services;
        let chosen = self.form.as_ref().map(|form| form.service.id.clone());
        let at = services
            .iter()
            .position(|it| Some(&it.id) == chosen.as_ref())
            .unwrap_or(0);
        let Some(service) = services.get(at) else {
            self.form = None;
            let text = RichText::new(m::services_none(l)).color(look.theme.tokens.text.weak);
            ui.add(Label::new(text).wrap());
            ui.add_space(8.0);
            add_ui(ui, look, out);
            return;
        };
        ui.horizontal(|ui| {
            let names: Vec<String> = services.iter().map(Service::label).collect();
            let name = m::translate_service(l);
            if let Some(other) = choice(ui, "services", &name, &names, at)
                && let Some(other) = services.get(other)
            {
                self.form = Some(Form::of(other));
            }
            if ui.button(m::services_remove(l)).clicked() {
                self.form = None;
                out.push(Intent::RemoveService(service.id.clone()));
            }
        });
        let known = self
            .form
            .as_ref()
            .is_some_and(|form| services.iter().any(|it| it.id == form.service.id));
        if !known {
            self.form = Some(Form::of(service));
        }
        add_ui(ui, look, out);
        ui.separator();
        let Some(form) = &mut self.form else { return };
        let Some(saved) = services.iter().find(|it| it.id == form.service.id) else {
            return;
        };
        // The key is put in and taken out beside the form.
        form.service.has_key = saved.has_key;
        fields_ui(ui, form, look);
        let read = form.read();
        let bad_address = Address::parse(&form.service.address).is_none();
        let wrong = match &read {
            Err(given) => Some(m::services_bad_language(l, given)),
            Ok(_) if bad_address => Some(m::services_bad_address(l)),
            Ok(_) => None,
        };
        let asking = self.asking;
        let mut ask = false;
        row(ui, "", |ui| {
            let changed = read.as_ref().is_ok_and(|service| service != saved);
            let ready = changed && wrong.is_none();
            let save = ui.add_enabled(ready, egui::Button::new(m::services_save(l)));
            if save.clicked()
                && let Ok(service) = read.clone()
            {
                out.push(Intent::set(move |settings| settings.put_service(service)));
            }
            let test = egui::Button::new(m::services_test(l));
            if ui.add_enabled(wrong.is_none() && !asking, test).clicked()
                && let Ok(service) = read.clone()
            {
                ask = true;
                out.push(Intent::TestService(Box::new(service)));
            }
        });
        if saved.kind.key_need() != KeyNeed::Never {
            key_ui(ui, form, saved, look, out);
        }
        let (words, color) = match (&wrong, &self.said) {
            (Some(wrong), _) => (wrong.clone(), look.theme.tokens.error),
            _ if asking => (m::services_testing(l), look.theme.tokens.text.weak),
            (None, Some((id, fine, words))) if *id == saved.id => {
                let tokens = &look.theme.tokens;
                let color = if *fine {
                    tokens.text.strong
                } else {
                    tokens.error
                };
                (words.clone(), color)
            }
            _ => (String::new(), look.theme.tokens.text.weak),
        };
        if !words.is_empty() {
            ui.add_space(4.0);
            ui.add(Label::new(RichText::new(words).color(color)).wrap());
        }
        if ask {
            self.asking = true;
            self.said = None;
        }
    }
}

/// A button for each kind of service.
fn add_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(m::services_add(look.l));
        for kind in ServiceKind::ALL {
            if ui.button(kind_name(kind, look)).clicked() {
                let service = Service::new(kind, &look.settings.services);
                out.push(Intent::set(move |settings| settings.put_service(service)));
            }
        }
    });
}

fn kind_name(kind: ServiceKind, look: &Look<'_>) -> String {
    match kind {
        ServiceKind::Chat => m::services_chat(look.l),
        kind => kind.product().to_owned(),
    }
}

fn fields_ui(ui: &mut Ui, form: &mut Form, look: &Look<'_>) {
    let l = look.l;
    row(ui, &m::services_kind(l), |ui| {
        ui.label(kind_name(form.service.kind, look));
    });
    line(ui, &m::services_name(l), "", &mut form.service.name);
    let usual = form.service.kind.usual_address();
    line(
        ui,
        &m::services_address(l),
        usual,
        &mut form.service.address,
    );
    if form.service.kind.has_models() {
        line(
            ui,
            &m::services_model(l),
            "gemma3:12b",
            &mut form.service.model,
        );
    }
    let hint = m::services_languages_hint(l);
    line(ui, &m::services_languages(l), &hint, &mut form.languages);
    let hint = m::services_rate_hint(l);
    line(ui, &m::services_rate(l), &hint, &mut form.rate);
    line(ui, &m::services_seconds(l), "60", &mut form.seconds);
}

fn line(ui: &mut Ui, name: &str, hint: &str, value: &mut String) {
    row(ui, name, |ui| {
        let line = TextEdit::singleline(value)
            .hint_text(hint)
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(320.0);
        widgets::line_edit(ui, line).accessible_name(name);
    });
}

fn key_ui(ui: &mut Ui, form: &mut Form, saved: &Service, look: &Look<'_>, out: &mut Vec<Intent>) {
    let l = look.l;
    let name = m::services_key(l);
    row(ui, &name, |ui| {
        let line = TextEdit::singleline(&mut form.key)
            .password(true)
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(200.0);
        widgets::line_edit(ui, line).accessible_name(name.clone());
        let key = Key::new(&form.key);
        let save = egui::Button::new(m::services_key_save(l));
        if ui.add_enabled(key.is_some(), save).clicked() {
            form.key.clear();
            out.push(Intent::KeepKey(saved.id.clone(), key));
        }
        if saved.has_key && ui.button(m::services_key_forget(l)).clicked() {
            out.push(Intent::KeepKey(saved.id.clone(), None));
        }
    });
    row(ui, "", |ui| {
        let words = match saved.has_key {
            true => m::services_key_kept(l),
            false => m::services_key_hint(l, &key_variable(saved)),
        };
        let text = RichText::new(words).small();
        ui.add(Label::new(text.color(look.theme.tokens.text.weak)).wrap());
    });
    let typed = !form.key.is_empty();
    if typed && Key::new(&form.key).is_none() {
        let text = RichText::new(m::engine_not_a_key(l)).color(look.theme.tokens.error);
        ui.add(Label::new(text).wrap());
    }
}
