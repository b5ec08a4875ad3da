//! The label scheme: edited on a copy, weighed against what the session has, applied as one
//! step.
//! Invariant: the session is not touched before »Apply«; what is said to happen is counted on
//! the session as it is and the scheme as it is written.
//!
//! | file | holds |
//! |---|---|
//! | `list`, `keys` | the records at the left, and what the keys do there |
//! | `form` | the parts all records have: key, names |
//! | `label`, `relation`, `attribute`, `rules` | what is said of one |
//! | `color` | a label's colour |
//! | `below` | what is wrong, what would happen, what becomes of what goes |

mod attribute;
mod below;
mod choices;
mod color;
mod form;
mod keys;
mod label;
mod list;
mod relation;
mod rules;

use egui::{Align, Id, Key, Layout, Modifiers, RichText, Ui, UiBuilder, vec2};

use crate::{
    action::{Draft, LoadedScheme, Preview, SchemeChange, SchemeFault, SchemePart, faults},
    l10n::messages as m,
    model::{ReadyMade, Session},
    store::scheme_file::SchemeNote,
    ui::{icons::Icon, inspector::find::State, intent::Intent, look::Look, pick::Purpose, widgets},
};

use super::{Answer, Given, button_row, modal};

const WIDTH: f32 = 1080.0;
const LIST: f32 = 290.0;
/// What title, tabs, preview and buttons take, in points.
const AROUND: f32 = 330.0;

/// What is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Labels,
    Relations,
    Document,
    Rules,
}

impl Tab {
    const ALL: [Self; 4] = [Self::Labels, Self::Relations, Self::Document, Self::Rules];
}

#[derive(Debug)]
pub struct SchemeEditor {
    draft: Draft,
    tab: Tab,
    /// Which record of each tab is shown.
    at: [usize; 3],
    moved: bool,
    wants_list: bool,
    wants_key: bool,
    /// The first choice that is open takes the keyboard.
    wants_choice: bool,
    /// The list of ready-made schemes takes the keyboard.
    wants_ready: bool,
    asked: Option<(State, SchemeChange)>,
    weighed: Option<(State, SchemeChange, Preview)>,
    /// Of the file that was loaded last.
    notes: Vec<(u64, SchemeNote)>,
    applying: bool,
}

/// What parts of the dialog are given.
struct Scene<'a> {
    session: &'a Session,
    look: &'a Look<'a>,
    change: &'a SchemeChange,
    faults: &'a [(SchemePart, SchemeFault)],
    /// Of the change as it is, where it is known.
    preview: Option<&'a Preview>,
}

impl SchemeEditor {
    pub fn of(session: &Session) -> Self {
        Self {
            draft: Draft::of(session.scheme()),
            tab: Tab::Labels,
            at: [0; 3],
            moved: false,
            wants_list: true,
            wants_key: false,
            wants_choice: false,
            wants_ready: false,
            asked: None,
            weighed: None,
            notes: Vec::new(),
            applying: false,
        }
    }

    /// Takes what a worker counted; the answer to an older question is dropped.
    pub fn weighed(&mut self, of: State, change: SchemeChange, preview: Preview) {
        if self
            .asked
            .as_ref()
            .is_some_and(|asked| *asked == (of, change.clone()))
        {
            self.weighed = Some((of, change, preview));
        }
    }

    /// A scheme from a file, in place of what was edited.
    pub fn loaded(&mut self, loaded: LoadedScheme) {
        self.notes = loaded.notes;
        self.draft.replace(&loaded.scheme);
        self.begin_anew();
    }

    /// What was being applied could not be: everything is as it was.
    pub fn not_applied(&mut self) {
        self.applying = false;
    }

    /// One of the schemes that come with the program is to be chosen.
    pub fn ask_ready_made(&mut self) {
        self.wants_ready = true;
        self.wants_list = false;
    }

    /// It is shown again after another dialog.
    pub fn show_again(&mut self) {
        self.wants_list = true;
    }

    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    fn begin_anew(&mut self) {
        self.at = [0; 3];
        self.tab = Tab::Labels;
        self.wants_list = true;
        self.moved = true;
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(session) = given.desk.as_deref().map(|desk| desk.session()) else {
            return Answer::Close;
        };
        let out = &mut *given.out;
        self.draft.follow(session.scheme());
        modal(ctx, "scheme", "", WIDTH, look, |ui| {
            let hurried = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
            self.list_keys(ui);
            self.heading_ui(ui, look, out);
            ui.add_space(8.0);
            self.tabs_ui(ui, look);
            ui.add_space(8.0);
            let height = (ctx.content_rect().height() - AROUND).max(180.0);
            let change = self.draft.change();
            let state = State::of(session);
            let weighed = self.weighed.take();
            let current = |weighed: &(State, SchemeChange, Preview)| {
                (weighed.0, &weighed.1) == (state, &change)
            };
            let preview = weighed.as_ref().filter(|it| current(it)).map(|it| &it.2);
            let mut faults = faults(&change.to, session.scheme());
            let undecided = change.undecided(session).into_iter().map(|it| it.1);
            let undecided: Vec<_> = undecided.collect();
            faults.extend(self.draft.faults(&undecided));
            let scene = Scene {
                session,
                look,
                change: &change,
                faults: &faults,
                preview,
            };
            self.body_ui(ui, height, &scene);
            ui.add_space(8.0);
            self.below_ui(ui, &scene);
            let answer = self.buttons_ui(ui, hurried, &scene, out);
            self.weighed = weighed;
            let is_asked = self
                .asked
                .as_ref()
                .is_some_and(|asked| (asked.0, &asked.1) == (state, &change));
            if !is_asked {
                self.asked = Some((state, change.clone()));
                out.push(Intent::WeighScheme(Box::new(change)));
            }
            answer
        })
    }

    fn heading_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let l = look.l;
        let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
        let right = Layout::right_to_left(Align::Center);
        ui.allocate_ui_with_layout(size, right, |ui| {
            if ui.button(m::scheme_save(l)).clicked() {
                out.push(Intent::SaveScheme(Box::new(self.draft.scheme())));
            }
            if ui.button(m::scheme_load(l)).clicked() {
                out.push(Intent::Pick(Purpose::LoadScheme));
            }
            let asked = std::mem::take(&mut self.wants_ready);
            if let Some(ready) = ready_made_ui(ui, asked, look) {
                self.notes.clear();
                self.draft.replace(&ready.scheme());
                self.begin_anew();
            }
            let left = Layout::left_to_right(Align::Center);
            ui.with_layout(left, |ui| {
                let color = look.theme.tokens.text.strong;
                ui.label(RichText::new(m::scheme_title(l)).heading().color(color));
            });
        });
    }

    fn tabs_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let l = look.l;
        let names = [
            m::scheme_labels(l),
            m::scheme_relations(l),
            m::scheme_document(l),
            m::scheme_rules(l),
        ];
        let names = names.each_ref().map(String::as_str);
        let mut tab = Tab::ALL
            .iter()
            .position(|tab| *tab == self.tab)
            .unwrap_or(0);
        let name = m::scheme_tabs(l);
        if widgets::segmented(ui, &name, &names, &mut tab).changed() {
            self.tab = Tab::ALL[tab];
            self.moved = true;
        }
    }

    fn body_ui(&mut self, ui: &mut Ui, height: f32, scene: &Scene<'_>) {
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        if self.tab == Tab::Rules {
            let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
            self.rules_ui(&mut inside, scene);
            return;
        }
        let list = rect.with_max_x(rect.left() + LIST);
        let mut left = ui.new_child(UiBuilder::new().max_rect(list));
        self.list_ui(&mut left, scene);
        let form = rect.with_min_x(list.right() + 20.0);
        let mut right = ui.new_child(UiBuilder::new().max_rect(form));
        egui::ScrollArea::vertical()
            .id_salt(("scheme form", self.tab as u8))
            .auto_shrink(false)
            .show(&mut right, |ui| {
                // The scroll bar lies beside, not over, what is shown.
                ui.set_max_width(ui.available_width() - 14.0);
                match self.tab {
                    Tab::Labels => self.label_ui(ui, scene),
                    Tab::Relations => self.relation_ui(ui, scene),
                    Tab::Document => self.document_ui(ui, scene),
                    Tab::Rules => {}
                }
            });
    }

    fn buttons_ui(
        &mut self,
        ui: &mut Ui,
        hurried: bool,
        scene: &Scene<'_>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        let l = scene.look.l;
        let decided = scene.change.undecided(scene.session).is_empty();
        let sound = !self.applying && scene.faults.is_empty() && !self.is_same(scene);
        let ready = sound && decided;
        self.wants_choice |= hurried && !decided;
        button_row(ui, |ui| {
            let words = m::scheme_apply(l);
            let apply = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &words));
            let cancelled = ui.button(m::cancel(l)).clicked();
            if let Ok(chord) = "Ctrl+Enter".parse() {
                widgets::key_hint(ui, &crate::explain::chord(l, chord));
            }
            if ready && (hurried || apply.inner.clicked()) {
                self.applying = true;
                out.push(Intent::ApplyScheme(Box::new(scene.change.clone())));
            }
            match cancelled {
                true => Answer::Close,
                false => Answer::Open,
            }
        })
    }

    fn is_same(&self, scene: &Scene<'_>) -> bool {
        let change = scene.change;
        change.to == *scene.session.scheme()
            && change.labels.is_empty()
            && change.relations.is_empty()
            && change.attributes.is_empty()
            && change.document.is_empty()
            && change.choices.is_empty()
    }
}

/// The schemes that come with the program, as a list that unfolds.
fn ready_made_ui(ui: &mut Ui, asked: bool, look: &Look<'_>) -> Option<ReadyMade> {
    let l = look.l;
    let name = m::scheme_ready_made(l);
    let mut taken = None;
    let response = egui::ComboBox::from_id_salt("ready-made")
        .selected_text(&name)
        .width(150.0)
        .icon(|ui, rect, visuals, _| {
            let place = egui::Rect::from_center_size(rect.center(), vec2(12.0, 12.0));
            Icon::ChevronDown.paint(ui.painter(), place, visuals.fg_stroke.color);
        })
        .show_ui(ui, |ui| {
            for ready in ReadyMade::ALL {
                let words = match ready {
                    ReadyMade::Press => m::scheme_press(l),
                    ReadyMade::Conll => m::scheme_conll(l),
                    ReadyMade::Hipe => m::scheme_hipe(l),
                    ReadyMade::OntoNotes => m::scheme_ontonotes(l),
                };
                if ui.selectable_label(false, words).clicked() {
                    taken = Some(ready);
                }
            }
        })
        .response;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
    if asked {
        response.request_focus();
    }
    taken
}

fn key_id() -> Id {
    Id::unique("scheme.key")
}
