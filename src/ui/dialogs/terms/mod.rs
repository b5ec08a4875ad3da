//! The terms of the session, with the approved renderings of its names beside them.
//!
//! | file | holds |
//! |---|---|
//! | `form` | one term, as it is being written |
//! | `list` | the rows that answer to the filter |
//!
//! Invariant: the form is of the row shown as chosen, or of a new term. What was typed is sent
//! when it is saved or the dialog is left; Escape takes it back first, then closes.

mod form;
mod list;

use egui::{Align, Key, Label, Layout, Modifiers, RichText, Ui, vec2};

use crate::{
    action::{TermAction, command::Command, term},
    l10n::messages as m,
    model::{EntityId, Session, TermId},
    text::Language,
    translate::terms::Known,
    ui::{inspector::find::State, intent::Intent, look::Look, widgets},
};

use super::{Answer, Given, button_row, modal};
use form::Form;
use list::List;

const WIDTH: f32 = 1000.0;
/// The share of the width that the list has.
const LIST: f32 = 0.52;

/// A term to be made of words that were selected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub language: Option<Language>,
    pub text: String,
    /// What was selected in a translation, and its language.
    pub rendering: Option<(Language, String)>,
}

/// What is to have the keyboard at the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Focus {
    #[default]
    Stay,
    Filter,
    List,
    /// The first field of the form that is to be filled in.
    Form,
}

#[derive(Debug)]
pub struct Terms {
    list: List,
    form: Option<Form>,
    /// The language the last new term had.
    language: Option<Language>,
    /// A term that was just added, to be chosen when it is in the list.
    follow: Option<(Language, String)>,
    focus: Focus,
    /// It is to close.
    leaves: bool,
    /// Words it was opened with.
    wanted: Option<Wanted>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            list: List::default(),
            form: None,
            language: None,
            follow: None,
            focus: Focus::Filter,
            leaves: false,
            wanted: None,
        }
    }
}

impl Terms {
    /// Opened for a new term.
    pub fn with(wanted: Wanted) -> Self {
        Self {
            wanted: Some(wanted),
            focus: Focus::Form,
            ..Self::default()
        }
    }

    /// Takes what a worker listed; the answer to an older question is dropped.
    pub fn listed(&mut self, of: State, filter: &str, rows: Vec<Known>) {
        self.list.take(of, filter, rows);
    }

    /// The rows that answer, in order.
    pub fn rows(&self) -> &[Known] {
        self.list.rows()
    }

    pub fn chosen(&self) -> Option<Known> {
        self.list.chosen()
    }

    /// Whether a term is being written that the session does not have so.
    pub fn is_changed(&self, session: &Session) -> bool {
        self.form
            .as_ref()
            .is_some_and(|form| form.is_changed(session))
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let (session, can_change) = (desk.session(), desk.may_change());
        let out = &mut *given.out;
        if let Some(filter) = self.list.asks(session) {
            out.push(Intent::ListTerms(filter));
        }
        self.begin(session);
        let leaves = std::mem::take(&mut self.leaves);
        let mut answer = modal(ctx, "terms", &m::terms_title(look.l), WIDTH, look, |ui| {
            self.keys(ui, session, can_change, look, out);
            let height = (ctx.content_rect().height() - 250.0).clamp(240.0, 470.0);
            self.both_ui(ui, session, height, can_change, look, out);
            self.below_ui(ui, session, can_change, look, out)
        });
        if leaves {
            answer = Answer::Close;
        }
        // What cannot be kept is not thrown away either.
        if answer == Answer::Close && can_change && !self.save(session, look, out) {
            answer = Answer::Open;
        }
        answer
    }

    /// It is to close, as if its button had been pressed.
    pub fn leave(&mut self) {
        self.leaves = true;
    }

    /// The places of another rendering were shown, and it is not to be: what else was typed
    /// for the term stays.
    pub fn not_renamed(&mut self, term: TermId) {
        if let Some(form) = self.form.as_mut().filter(|it| it.id() == Some(term)) {
            form.not_renamed();
        }
    }

    /// Brings the form in step with what is chosen.
    fn begin(&mut self, session: &Session) {
        if let Some(wanted) = self.wanted.take() {
            let known = wanted
                .language
                .as_ref()
                .and_then(|language| term::same(session, language, wanted.text.trim()));
            let mut form = match known {
                Some(known) => {
                    self.list.choose(Known::Term(known.id));
                    Form::of(session, known)
                }
                None => Form::new(session, wanted.language, wanted.text),
            };
            if let Some((language, text)) = wanted.rendering {
                form.render(&language, text);
            }
            self.form = Some(form);
        }
        if self.list.is_current(session)
            && let Some((language, text)) = self.follow.take()
            && let Some(known) = term::same(session, &language, &text)
        {
            self.list.choose(Known::Term(known.id));
        }
        if self.form.as_ref().is_some_and(|form| form.id().is_none()) {
            return;
        }
        let chosen = match self.list.chosen() {
            Some(Known::Term(id)) => session.term(id),
            _ => None,
        };
        match (chosen, &mut self.form) {
            (None, form) => *form = None,
            (Some(term), Some(form)) if form.id() == Some(term.id) => form.meet(session, term),
            (Some(term), form) => *form = Some(Form::of(session, term)),
        }
    }

    /// What the keys say to list and form.
    fn keys(
        &mut self,
        ui: &Ui,
        session: &Session,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if widgets::is_composing(ui.ctx()) {
            return;
        }
        let writes = self
            .form
            .as_ref()
            .is_some_and(|form| form.id().is_none() || form.is_changed(session));
        if writes && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.form = None;
            self.focus = Focus::List;
        }
        let insert = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Insert));
        if insert && can_change && self.save(session, look, out) {
            self.start(session);
        }
        let said = self.list.keys(ui);
        // Of another row there is another form: first what was typed is kept.
        if said.by != 0 && self.leave_form(session, can_change, look, out) {
            self.list.step(said.by);
        }
        if said.enter {
            match self.list.chosen() {
                Some(Known::Term(_)) => self.focus = Focus::Form,
                Some(Known::Entity(id)) if self.leave_form(session, can_change, look, out) => {
                    show(id, out);
                }
                Some(Known::Entity(_)) | None => {}
            }
        }
        if said.remove && can_change && self.save(session, look, out) {
            self.remove(out);
        }
        if said.to_list {
            self.focus = Focus::List;
        }
    }

    /// Begins a new term.
    fn start(&mut self, session: &Session) {
        let language = self.language.clone();
        self.form = Some(Form::new(session, language, String::new()));
        self.focus = Focus::Form;
    }

    fn remove(&mut self, out: &mut Vec<Intent>) {
        if let Some(Known::Term(id)) = self.list.chosen() {
            self.list.leave();
            self.form = None;
            self.focus = Focus::List;
            out.push(Intent::Terms(TermAction::Remove(vec![id])));
        }
    }

    /// Sends what was typed, where it can be kept; says whether it was, or there was nothing.
    fn save(&mut self, session: &Session, look: &Look<'_>, out: &mut Vec<Intent>) -> bool {
        let Some(form) = &mut self.form else {
            return true;
        };
        if !form.is_changed(session) {
            return true;
        }
        let Some((intent, language, text)) = form.sent(session, look) else {
            return false;
        };
        if form.id().is_none() {
            self.follow = Some((language.clone(), text));
            self.form = None;
        }
        self.language = Some(language);
        out.push(intent);
        true
    }

    /// Leaves the form for another row; `false`: what was typed cannot be kept, and it stays.
    fn leave_form(
        &mut self,
        session: &Session,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> bool {
        if can_change && !self.save(session, look, out) {
            return false;
        }
        self.form = None;
        self.follow = None;
        true
    }

    fn both_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        height: f32,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let width = ui.available_width();
        ui.horizontal_top(|ui| {
            let size = vec2((width * LIST).floor(), height);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_min_size(size);
                self.list_ui(ui, session, can_change, look, out);
            });
            ui.add_space(16.0);
            ui.vertical(|ui| {
                ui.set_min_height(height);
                self.form_ui(ui, session, height, can_change, look, out);
            });
        });
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let focus = self.focus == Focus::Filter;
        // Other rows are about to be there.
        if let Some(before) = self.list.filter_ui(ui, look, focus)
            && can_change
            && !self.save(session, look, out)
        {
            self.list.filter_again(before);
        }
        ui.add_space(4.0);
        let clicked = self
            .list
            .rows_ui(ui, session, look, self.focus == Focus::List);
        if matches!(self.focus, Focus::Filter | Focus::List) {
            self.focus = Focus::Stay;
        }
        if let Some((known, twice)) = clicked
            && self.leave_form(session, can_change, look, out)
        {
            self.list.choose(known);
            if let (Known::Entity(id), true) = (known, twice) {
                show(id, out);
            }
        }
    }

    fn form_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        height: f32,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let weak = look.theme.tokens.text.weak;
        let Some(form) = &mut self.form else {
            if let Some(Known::Entity(id)) = self.list.chosen() {
                ui.add(Label::new(RichText::new(m::terms_of_entity(look.l)).color(weak)).wrap());
                ui.add_space(8.0);
                if ui.button(look.command(Command::ShowEntity, None)).clicked() {
                    show(id, out);
                }
            }
            return;
        };
        let focus = self.focus == Focus::Form;
        if focus {
            self.focus = Focus::Stay;
        }
        let pressed = form.ui(ui, session, height, focus, can_change, look);
        if pressed && can_change && self.save(session, look, out) {
            self.focus = Focus::List;
        }
    }

    fn below_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        let l = look.l;
        let weak = look.theme.tokens.text.weak;
        let mut answer = Answer::Open;
        let in_form = self
            .form
            .as_ref()
            .is_some_and(|form| form.id().is_none() || form.is_changed(session));
        button_row(ui, |ui| {
            // While one is being written, its own button is the first.
            let add = |ui: &mut Ui| match in_form {
                true => ui.button(m::terms_new(l)),
                false => widgets::primary_button(ui, &m::terms_new(l)),
            };
            if ui.add_enabled_ui(can_change, add).inner.clicked() && self.save(session, look, out) {
                self.start(session);
            }
            if ui.button(m::terms_close(l)).clicked() {
                answer = Answer::Close;
            }
            let is_term = matches!(self.list.chosen(), Some(Known::Term(_))) && !in_form;
            let remove = |ui: &mut Ui| ui.button(m::terms_remove(l));
            if ui
                .add_enabled_ui(can_change && is_term, remove)
                .inner
                .clicked()
            {
                self.remove(out);
            }
            let keys = match in_form {
                true => m::terms_keys_form(l),
                false => m::terms_keys(l),
            };
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(RichText::new(keys).color(weak)).truncate());
            });
        });
        answer
    }
}

/// Leaves the dialog for the entity.
fn show(entity: EntityId, out: &mut Vec<Intent>) {
    out.push(Intent::CloseDialog);
    out.push(Intent::ShowEntity(entity));
}

/// Whose text the fields hold.
fn record(id: Option<TermId>) -> egui::Id {
    egui::Id::unique(("terms.record", id))
}
