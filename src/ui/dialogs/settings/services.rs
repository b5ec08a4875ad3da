//! Services that translate: set up, given keys, tested.
//! Invariant: a key that is typed goes to the secret store and is forgotten here at once; a
//! service is changed when its fields are saved or the page is closed, not while they are typed;
//! what could not be saved then is told.

use std::collections::BTreeMap;

use egui::{Label, RichText, TextEdit, Ui};

use crate::{
    l10n::messages as m,
    text::Language,
    translate::engine::{Address, Key, KeyNeed, Service, ServiceKind, key_variable},
    ui::{intent::Intent, look::Look, shell::Notice, widgets},
};

use super::{
    models::Models,
    parts::{choice, row},
};

#[derive(Debug, Default)]
pub struct Page {
    /// The id of the one that is shown.
    chosen: Option<String>,
    /// The fields of those that were shown, by id: what is typed stays while another is shown.
    forms: BTreeMap<String, Form>,
    /// The last thing a service said: its id, whether all is well, the words.
    said: Option<(String, bool, String)>,
    asking: bool,
    pub(super) models: Models,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Form {
    /// The service the fields were filled from.
    base: Service,
    service: Service,
    languages: String,
    rate: String,
    seconds: String,
    key: String,
}

/// A text that is not what its field asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Wrong {
    Language(String),
    Number(String),
    Address,
}

impl Wrong {
    fn words(&self, look: &Look<'_>) -> String {
        match self {
            Self::Language(given) => m::services_bad_language(look.l, given),
            Self::Number(given) => m::services_bad_number(look.l, given),
            Self::Address => m::services_bad_address(look.l),
        }
    }
}

/// Nothing is 0: the usual.
fn number(text: &str) -> Result<u32, Wrong> {
    match text.trim() {
        "" => Ok(0),
        text => text.parse().map_err(|_| Wrong::Number(text.to_owned())),
    }
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
            base: service.clone(),
            service: service.clone(),
        }
    }

    /// What is typed, as a service.
    ///
    /// # Errors
    /// The first field that cannot be read.
    fn read(&self) -> Result<Service, Wrong> {
        let tags = self.languages.split([',', ' ', ';', '、']);
        let tags = tags.map(str::trim).filter(|tag| !tag.is_empty());
        let tag = |tag| Language::parse(tag).map_err(|error| Wrong::Language(error.given));
        let languages: Result<Vec<Language>, Wrong> = tags.map(tag).collect();
        let mut service = Service {
            languages: languages?,
            per_minute: number(&self.rate)?,
            seconds: number(&self.seconds)?,
            ..self.service.clone()
        };
        if Address::parse(&service.address).is_none() {
            return Err(Wrong::Address);
        }
        service.tidy();
        Ok(service)
    }

    /// The service is another now: fields nobody typed in follow it, and what was typed counts as
    /// saved where it is that.
    fn meet(&mut self, saved: &Service) {
        self.service.has_key = saved.has_key;
        self.base.has_key = saved.has_key;
        let is_saved = || self.read().is_ok_and(|service| service == *saved);
        if self.base != *saved && (!self.is_changed() || is_saved()) {
            let key = std::mem::take(&mut self.key);
            *self = Self {
                key,
                ..Self::of(saved)
            };
        }
    }

    /// Whether something else was typed than what the fields were filled with.
    fn is_changed(&self) -> bool {
        let same = Self::of(&self.base);
        let texts = |form: &Self| {
            (
                form.languages.clone(),
                form.rate.clone(),
                form.seconds.clone(),
                form.service.name.clone(),
                form.service.address.clone(),
                form.service.model.clone(),
            )
        };
        texts(self) != texts(&same)
    }
}

impl Page {
    /// What became of asking a service, or of its key.
    pub fn heard(&mut self, id: String, fine: bool, words: String) {
        self.asking = false;
        self.said = Some((id, fine, words));
    }

    /// The page is closed: what is typed is saved, or it is said that it is not.
    pub fn finish(&mut self, look: &Look<'_>, out: &mut Vec<Intent>) {
        let services = &look.settings.services;
        let mut lost = Vec::new();
        for (id, mut form) in std::mem::take(&mut self.forms) {
            let Some(saved) = services.iter().find(|it| it.id == id) else {
                continue;
            };
            form.meet(saved);
            let mut why = None;
            if form.is_changed() {
                match form.read() {
                    Ok(service) => {
                        out.push(Intent::set(move |settings| settings.put_service(service)));
                    }
                    Err(wrong) => why = Some(wrong.words(look)),
                }
            }
            if !form.key.trim().is_empty() {
                why = why.or_else(|| Some(m::services_key(look.l)));
            }
            lost.extend(why.map(|why| (saved.label(), why)));
        }
        if let Some((name, _)) = lost.first() {
            let text = m::services_not_saved(look.l, name);
            let whys = lost.iter().map(|(_, why)| why.clone()).collect();
            out.push(Intent::say(Notice::problem(text).with_details(whys)));
        }
    }

    pub fn ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        self.services_ui(ui, look, out);
        ui.add_space(8.0);
        ui.separator();
        ui.add_space(8.0);
        self.models.ui(ui, look, out);
    }

    fn services_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let l = look.l;
        let services = &look.settings.services;
        let at = services
            .iter()
            .position(|it| Some(&it.id) == self.chosen.as_ref())
            .unwrap_or(0);
        let Some(saved) = services.get(at) else {
            let text = RichText::new(m::services_none(l)).color(look.theme.tokens.text.weak);
            ui.add(Label::new(text).wrap());
            ui.add_space(8.0);
            self.add_ui(ui, look, out);
            return;
        };
        let mut shown = saved;
        ui.horizontal(|ui| {
            let names: Vec<String> = services.iter().map(Service::label).collect();
            let name = m::translate_service(l);
            if let Some(other) = choice(ui, "services", &name, &names, at)
                && let Some(other) = services.get(other)
            {
                shown = other;
                self.chosen = Some(other.id.clone());
            }
            if ui.button(m::services_remove(l)).clicked() {
                self.forms.remove(&saved.id);
                self.chosen = None;
                out.push(Intent::RemoveService(saved.id.clone()));
            }
        });
        self.add_ui(ui, look, out);
        ui.separator();
        let saved = shown;
        let form = self.forms.entry(saved.id.clone());
        let form = form.or_insert_with(|| Form::of(saved));
        // The key is put in and taken out beside the form.
        form.meet(saved);
        fields_ui(ui, form, look);
        let read = form.read();
        let wrong = read.as_ref().err().map(|wrong| wrong.words(look));
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

impl Page {
    /// A button for each kind of service; the new one is shown.
    fn add_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        ui.horizontal_wrapped(|ui| {
            ui.label(m::services_add(look.l));
            for kind in ServiceKind::ALL {
                if ui.button(kind_name(kind, look)).clicked() {
                    let service = Service::new(kind, &look.settings.services);
                    self.chosen = Some(service.id.clone());
                    out.push(Intent::set(move |settings| settings.put_service(service)));
                }
            }
        });
    }
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
