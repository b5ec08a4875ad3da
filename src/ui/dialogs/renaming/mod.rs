//! A rendering is to be another: every place in translations that has the old one, in its
//! target, ticked or not, before anything is changed.
//!
//! | file | holds |
//! |---|---|
//! | `list` | the places with their boxes |
//! | `lines` | a target with what goes and what comes |
//!
//! Invariant: what Enter changes is what is ticked in the list that is seen; the session is not
//! changed before. A place in a locked segment is never ticked.

mod lines;
mod list;

use egui::{Key, Label, Modifiers, RichText, Ui};

use crate::{
    action::{RenameAction, Renamed},
    l10n::messages as m,
    model::{DocumentId, Session},
    names::Written,
    translate::rename::Place,
    ui::{intent::Intent, look::Look, widgets},
};

use super::{Answer, Dialog, Given, Terms, button_row, modal};
use lines::Lines;
use list::list_id;

const WIDTH: f32 = 1040.0;

#[derive(Debug, Clone, Copy)]
enum Row {
    Document(DocumentId),
    Place(usize),
}

#[derive(Debug)]
pub struct Renaming {
    renamed: Renamed,
    name: String,
    from: String,
    to: String,
    /// The places, and whether each is ticked.
    found: Vec<(Place, bool)>,
    rows: Vec<Row>,
    at: usize,
    moved: bool,
    top: f32,
    begun: bool,
    /// It is changed, there or alone.
    taken: bool,
    lines: Lines,
    /// Where it was asked for; it is shown again afterwards.
    back: Option<Box<Terms>>,
}

impl Renaming {
    /// `None`: nothing takes another's place any more.
    pub fn new(
        session: &Session,
        renamed: Renamed,
        places: Vec<Place>,
        back: Option<Box<Terms>>,
    ) -> Option<Self> {
        let change = renamed.change(session)?;
        let (from, to) = change.any()?;
        let mut rows = Vec::new();
        let mut last = None;
        for (at, place) in places.iter().enumerate() {
            if last != Some(place.document) {
                last = Some(place.document);
                rows.push(Row::Document(place.document));
            }
            rows.push(Row::Place(at));
        }
        // What ending another noun has, nobody said; names have the same ones.
        let name = matches!(renamed, Renamed::Entity { .. });
        let ticked = |place: &Place| {
            place.is_open()
                && match place.written {
                    Written::Alike => true,
                    Written::Inflected => name,
                    Written::InWord => false,
                }
        };
        let found = places.into_iter().map(|place| {
            let ticked = ticked(&place);
            (place, ticked)
        });
        Some(Self {
            name: renamed.name(session).to_owned(),
            from: from.to_owned(),
            to: to.to_owned(),
            found: found.collect(),
            renamed,
            rows,
            at: 1,
            moved: true,
            top: 0.0,
            begun: false,
            taken: false,
            lines: Lines::default(),
            back,
        })
    }

    /// The places in the order of the list, and whether each is ticked.
    pub fn places(&self) -> &[(Place, bool)] {
        &self.found
    }

    pub fn renamed(&self) -> &Renamed {
        &self.renamed
    }

    fn ticked(&self) -> usize {
        self.found.iter().filter(|(_, ticked)| *ticked).count()
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(session) = given.desk.as_deref().map(|desk| desk.session()) else {
            return Answer::Close;
        };
        let (glyphs, out) = (&mut *given.glyphs, &mut *given.out);
        let title = m::renaming_title(look.l, &self.name, &self.from, &self.to);
        let answer = modal(ctx, "renaming", &title, WIDTH, look, |ui| {
            let go = self.keys(ui);
            let weak = look.theme.tokens.text.weak;
            ui.add(Label::new(RichText::new(m::renaming_intro(look.l)).color(weak)).wrap());
            ui.add_space(8.0);
            self.list_ui(ui, session, look, glyphs);
            ui.add_space(8.0);
            self.below_ui(ui, go, look, out)
        });
        if answer == Answer::Close
            && let Some(mut back) = self.back.take()
        {
            if !self.taken
                && let Renamed::Term(term) = &self.renamed
            {
                back.not_renamed(term.id);
            }
            out.push(Intent::OpenDialog(Dialog::Terms(back)));
        }
        answer
    }

    /// What the keys say to the list. Gives whether Enter was pressed.
    fn keys(&mut self, ui: &Ui) -> bool {
        if !ui.memory(|memory| memory.has_focus(list_id())) {
            return false;
        }
        let (steps, tick, all, go) = ui.input_mut(|input| {
            let mut steps = 0;
            for (key, step) in [
                (Key::ArrowDown, 1),
                (Key::ArrowUp, -1),
                (Key::PageDown, 10),
                (Key::PageUp, -10),
                (Key::End, 1_000_000),
                (Key::Home, -1_000_000),
            ] {
                steps += step * input.count_and_consume_key(Modifiers::NONE, key) as isize;
            }
            (
                steps,
                input.consume_key(Modifiers::NONE, Key::Space),
                input.consume_key(Modifiers::COMMAND, Key::A),
                input.consume_key(Modifiers::NONE, Key::Enter),
            )
        });
        if steps != 0 {
            self.step(steps);
        }
        if tick {
            self.tick_at();
        }
        if all {
            self.tick_all(self.any_unticked());
        }
        go
    }

    fn any_unticked(&self) -> bool {
        let mut found = self.found.iter();
        found.any(|(place, ticked)| !ticked && place.is_open())
    }

    fn tick_all(&mut self, on: bool) {
        for (place, ticked) in &mut self.found {
            *ticked = on && place.is_open();
        }
    }

    /// The buttons, and what Enter does.
    fn below_ui(
        &mut self,
        ui: &mut Ui,
        go: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        let l = look.l;
        let (ticked, count) = (self.ticked(), self.found.len());
        let weak = look.theme.tokens.text.weak;
        ui.horizontal(|ui| {
            let words = m::renaming_summary(l, ticked as u64, count as u64);
            ui.label(RichText::new(words).color(weak));
            let any = self.any_unticked();
            let words = match any {
                true => m::spread_tick_all(l),
                false => m::spread_tick_none(l),
            };
            if widgets::quiet_button(ui, &words).clicked() {
                self.tick_all(any);
            }
            ui.label(RichText::new(m::renaming_keys(l)).color(weak));
        });
        // All or some of them, the rendering alone, or nothing at all.
        let mut answer = Answer::Open;
        let (mut all, mut alone) = (go && ticked > 0, false);
        button_row(ui, |ui| {
            let words = m::renaming_go(l, ticked as u64);
            let button = ui.add_enabled_ui(ticked > 0, |ui| widgets::primary_button(ui, &words));
            all |= button.inner.clicked();
            alone = ui.button(m::renaming_alone(l)).clicked();
            if ui.button(m::cancel(l)).clicked() {
                answer = Answer::Close;
            }
        });
        if all || alone {
            let places = std::mem::take(&mut self.found).into_iter();
            let places = places.filter(|(_, ticked)| all && *ticked);
            out.push(Intent::TakeRename(RenameAction {
                renamed: self.renamed.clone(),
                places: places.map(|(place, _)| place).collect(),
            }));
            self.taken = true;
            answer = Answer::Close;
        }
        answer
    }
}
