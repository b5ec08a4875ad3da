//! Sending segments to a service, or giving them to the models on this machine: which, where,
//! with whose consent; how far it is; why it ended.
//! Invariant: the button that sends works only where the numbers shown are those of what is
//! sent, and the person agreed, now or before.

use egui::{Label, RichText, Ui};

use crate::{
    action::draft::{Gathered, Wanted},
    l10n::messages as m,
    model::DocumentId,
    task::Ticket,
    text::Language,
    translate::engine::{Address, Service, offline::OFFLINE},
    ui::{desk::Desk, inspector::find::State, intent::Intent, languages, look::Look, widgets},
};

use super::by_what::{Choice, choices, models_ui};
use super::{
    Answer, Given, SessionLanguages, SettingsDialog, button_row, modal,
    settings::parts::{choice, row},
};
use crate::ui::dialogs::Dialog;

const WIDTH: f32 = 560.0;

/// How much would be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Amount {
    documents: u64,
    segments: u64,
    characters: u64,
    /// Documents that are cut into segments first.
    cut: u64,
}

#[derive(Debug, Default)]
pub struct Translate {
    begun: bool,
    /// Its id.
    service: Option<String>,
    language: usize,
    all: bool,
    over_drafts: bool,
    agreed: bool,
    asked: Option<(Wanted, State)>,
    answer: Option<(Wanted, State, Amount)>,
    /// Documents that are cut first, for that answer.
    cut: Vec<DocumentId>,
    /// Languages of what would be sent; `None`: nobody knows.
    sources: Vec<Option<Language>>,
    running: Option<Ticket>,
    /// What went wrong with the last attempt.
    said: Vec<String>,
}

impl Translate {
    /// What a worker counted.
    pub fn counted(&mut self, wanted: Wanted, of: State, gathered: &Gathered) {
        let amount = Amount {
            documents: gathered.documents as u64,
            segments: gathered.segments as u64,
            characters: gathered.characters as u64,
            cut: gathered.cut.len() as u64,
        };
        self.cut.clone_from(&gathered.cut);
        self.answer = Some((wanted, of, amount));
        self.sources = gathered.portions.iter().map(|it| it.from.clone()).collect();
    }

    pub fn runs(&mut self, ticket: Ticket) {
        self.said.clear();
        self.running = Some(ticket);
    }

    /// Whether it shows how far that is.
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// It is over. What went wrong is said here.
    pub fn ended(&mut self, said: Vec<String>) {
        self.running = None;
        self.said = said;
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let (look, out) = (given.look, &mut *given.out);
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let opened = !std::mem::replace(&mut self.begun, true);
        if opened {
            self.begin(desk, look);
        }
        let title = match &self.service {
            // It may have been asked for before this dialog was opened.
            _ if self.running.is_some() => m::progress_translating(look.l),
            Some(id) if id == OFFLINE => m::translate_title_models(look.l),
            _ => m::translate_title(look.l),
        };
        modal(ctx, "translate", &title, WIDTH, look, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            match self.running.clone() {
                Some(ticket) => self.running_ui(ui, &ticket, look),
                None if choices(look).is_empty() => nothing_ui(ui, look, out),
                None => self.ask_ui(ui, desk, look, out, opened),
            }
        })
    }

    fn begin(&mut self, desk: &Desk, look: &Look<'_>) {
        let known = self.service.take();
        let choices = choices(look);
        let known = known.filter(|id| choices.iter().any(|it| it.id() == id));
        let first = choices.first().map(|it| it.id().to_owned());
        self.service = known.or(first);
        self.all = desk.document().is_none();
    }

    fn running_ui(&mut self, ui: &mut Ui, ticket: &Ticket, look: &Look<'_>) -> Answer {
        let progress = ticket.progress();
        let (done, total) = (progress.done() as u64, progress.total() as u64);
        let words = m::translate_progress(look.l, done, total);
        let share = done as f32 / total.max(1) as f32;
        let bar = ui.add(egui::ProgressBar::new(share.min(1.0)).desired_height(6.0));
        bar.accessible_name(words.clone());
        ui.label(words);
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_millis(100));
        let mut answer = Answer::Open;
        button_row(ui, |ui| {
            let stop = ui.button(m::translate_stop(look.l));
            if stop.clicked() {
                ticket.cancel();
            }
            if ui.button(m::cheat_close(look.l)).clicked() {
                answer = Answer::Close;
            }
        });
        answer
    }

    fn ask_ui(
        &mut self,
        ui: &mut Ui,
        desk: &Desk,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
        opened: bool,
    ) -> Answer {
        let (l, tokens) = (look.l, &look.theme.tokens);
        let choices = choices(look);
        let id = self.service.clone().unwrap_or_default();
        let at = choices.iter().position(|it| it.id() == id).unwrap_or(0);
        let Some(mut by) = choices.get(at) else {
            return Answer::Close;
        };
        let names: Vec<String> = choices.iter().map(|it| it.label(look)).collect();
        let name = m::translate_service(l);
        let picked = row(ui, &name, |ui| choice(ui, "service", &name, &names, at));
        if let Some(other) = picked.and_then(|at| choices.get(at)) {
            by = other;
            self.agreed = false;
            self.said.clear();
        }
        self.service = Some(by.id().to_owned());

        let targets = targets(desk);
        let Some(language) = targets.get(self.language.min(targets.len().saturating_sub(1))) else {
            return no_language_ui(ui, look, out);
        };
        let mut language = language.clone();
        let words: Vec<String> = targets.iter().map(|it| languages::name_of(l, it)).collect();
        let name = m::translate_language(l);
        let at = targets.iter().position(|it| *it == language).unwrap_or(0);
        if let Some(at) = row(ui, &name, |ui| choice(ui, "language", &name, &words, at)) {
            self.language = at;
            language = targets.get(at).cloned().unwrap_or(language);
        }

        row(ui, &m::translate_scope(l), |ui| {
            ui.vertical(|ui| {
                if desk.document().is_some()
                    && widgets::radio(ui, !self.all, m::translate_this(l)).clicked()
                {
                    self.all = false;
                }
                if widgets::radio(ui, self.all, m::translate_all(l)).clicked() {
                    self.all = true;
                }
                let words = m::translate_over_drafts(l);
                widgets::checkbox(ui, &mut self.over_drafts, words);
            });
        });
        ui.separator();

        let wanted = Wanted {
            language,
            documents: match (self.all, desk.document()) {
                (false, Some(document)) => Some(vec![document.id]),
                _ => None,
            },
            over_drafts: self.over_drafts,
            from: None,
            again: None,
        };
        let amount = self.amount(&wanted, desk, out);
        amount_ui(ui, amount, look);
        let agreed = match by {
            Choice::Service(service) => self.consent_ui(ui, desk, service, look),
            Choice::Models(shelf) => {
                // Of the question before nobody needs to know.
                let sources = amount.map_or(&[][..], |_| &self.sources);
                models_ui(ui, shelf, sources, &wanted.language, look)
            }
        };
        for said in &self.said {
            let text = RichText::new(said).color(tokens.error);
            ui.add(Label::new(text).wrap());
        }

        let count = amount.map_or(0, |amount| amount.segments);
        let ready = count > 0 && agreed;
        let go = match count {
            0 => m::translate_go(l),
            some => m::translate_go_on(l, some),
        };
        let (go, cancel) = super::buttons_at(ui, &go, &m::cancel(l), ready, opened && ready);
        if go {
            out.push(Intent::SendDrafts {
                wanted,
                service: by.id().to_owned(),
                cut: self.cut.clone(),
            });
        }
        if cancel { Answer::Close } else { Answer::Open }
    }

    /// What is known of how much would be sent; asks where nothing is.
    fn amount(&mut self, wanted: &Wanted, desk: &Desk, out: &mut Vec<Intent>) -> Option<Amount> {
        let question = (wanted.clone(), State::of(desk.session()));
        let known = self
            .answer
            .as_ref()
            .filter(|(wanted, of, _)| (wanted, of) == (&question.0, &question.1))
            .map(|(_, _, amount)| *amount);
        if known.is_none() && self.asked.as_ref() != Some(&question) {
            out.push(Intent::GatherDrafts(wanted.clone()));
            self.asked = Some(question);
        }
        known
    }

    /// Where the texts go, and whether the person agrees.
    fn consent_ui(&mut self, ui: &mut Ui, desk: &Desk, service: &Service, look: &Look<'_>) -> bool {
        let (l, tokens) = (look.l, &look.theme.tokens);
        let address = Address::parse(&service.address);
        let origin = address.as_ref().map(Address::origin).unwrap_or_default();
        let local = service.is_local();
        let words = match local {
            true => m::translate_local(l, &origin),
            false => m::translate_leaves(l, &origin),
        };
        ui.add(Label::new(RichText::new(words).color(tokens.text.strong)).wrap());
        if !local && address.is_some_and(|address| !address.is_secure()) {
            let words = RichText::new(m::translate_open_line(l)).color(tokens.warn);
            ui.add(Label::new(words).wrap());
        }
        let given = look.settings.consent(desk.session().id, service);
        match given {
            Some(consent) => {
                let when = look.moment(consent.at);
                let words = match consent.by.is_empty() {
                    true => m::translate_agreed(l, &when),
                    false => m::translate_agreed_by(l, &when, &consent.by),
                };
                ui.label(RichText::new(words).color(tokens.text.weak));
                true
            }
            None => {
                let words = m::translate_agree(l, &service.name);
                widgets::checkbox(ui, &mut self.agreed, words);
                self.agreed
            }
        }
    }
}

/// Languages the session is translated into: those it works in, and those it has segments in.
fn targets(desk: &Desk) -> Vec<Language> {
    let session = desk.session();
    let mut targets = session.info().working_languages.clone();
    // Of the document that is shown alone: there may be a thousand others.
    for language in desk
        .document()
        .into_iter()
        .flat_map(|it| it.target_languages())
    {
        if !targets.contains(language) {
            targets.push(language.clone());
        }
    }
    targets
}

fn amount_ui(ui: &mut Ui, amount: Option<Amount>, look: &Look<'_>) {
    let (l, tokens) = (look.l, &look.theme.tokens);
    let strong = |words: String| RichText::new(words).color(tokens.text.strong).strong();
    let line = match amount {
        None => RichText::new(m::translate_counting(l)).color(tokens.text.weak),
        Some(amount) if amount.segments == 0 => strong(m::translate_nothing(l)),
        Some(amount) => strong(m::translate_what(
            l,
            amount.documents,
            amount.segments,
            amount.characters,
        )),
    };
    ui.add(Label::new(line).wrap());
    if let Some(amount) = amount.filter(|it| it.cut > 0 && it.segments > 0) {
        let words = m::translate_cuts(l, amount.cut);
        ui.add(Label::new(RichText::new(words).color(tokens.text.weak)).wrap());
    }
}

/// No service is there to be asked.
fn nothing_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) -> Answer {
    ui.add(Label::new(m::translate_no_service(look.l)).wrap());
    let go = m::translate_set_up(look.l);
    let (go, cancel) = super::buttons_at(ui, &go, &m::cancel(look.l), true, false);
    if go {
        let settings = SettingsDialog::at_services();
        out.push(Intent::OpenDialog(Dialog::Settings(Box::new(settings))));
    }
    if cancel { Answer::Close } else { Answer::Open }
}

/// The session has no language to translate into: leads to where it gets one.
fn no_language_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) -> Answer {
    ui.add(Label::new(m::translate_no_language(look.l)).wrap());
    let go = m::translate_choose_languages(look.l);
    let (go, cancel) = super::buttons_at(ui, &go, &m::cancel(look.l), true, true);
    if go {
        let languages = SessionLanguages::default();
        out.push(Intent::OpenDialog(Dialog::Languages(languages)));
    }
    if cancel { Answer::Close } else { Answer::Open }
}
