//! All comments of the session: what is open first, each with its answers, and the thread at
//! hand in full beside the list.
//! Invariant: what a key does is done to the thread of the row at hand.
//!
//! | file | does |
//! |---|---|
//! | `cells` | what is shown of each comment |

mod cells;

use egui::{Layout, Margin, RichText, ScrollArea, Ui};

use crate::{
    action::{
        command::{Chord, Command},
        overview::{Thread, ThreadFilter, threads},
    },
    l10n::messages as m,
    model::{CommentId, DocumentId, Session},
    ui::{
        desk::Desk,
        dialogs::{About, CommentBox, Dialog},
        icons::Icon,
        inspector::find::State,
        intent::{Intent, Spot},
        look::Look,
        thread::{self, Scene},
        widgets,
    },
};

use super::{
    Given,
    grid::{Column, Frame, Grid, Said, menu},
};
use cells::Cells;

const TABLE: &str = "comments";
/// Room for the thread at hand, in points.
const THREAD: f32 = 320.0;
/// The list is no narrower beside it.
const LIST: f32 = 420.0;

/// One row: a comment that began a thread, or an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub document: DocumentId,
    pub comment: CommentId,
    pub is_root: bool,
    /// Which of the threads.
    thread: usize,
}

/// Which comments are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Which {
    #[default]
    Open,
    All,
    Mine,
}

const WHICH: [Which; 3] = [Which::Open, Which::All, Which::Mine];

#[derive(Debug)]
pub struct Comments {
    grid: Grid,
    which: Which,
    made: Option<(State, ThreadFilter)>,
    threads: Vec<Thread>,
    lines: Vec<Line>,
    chosen: Option<CommentId>,
}

impl Default for Comments {
    fn default() -> Self {
        Self {
            grid: Grid::new(TABLE),
            which: Which::default(),
            made: None,
            threads: Vec::new(),
            lines: Vec::new(),
            chosen: None,
        }
    }
}

/// What a key does here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Answer,
    Resolve,
    Change,
    Remove,
}

fn wish(chord: Chord) -> Option<Wish> {
    let is = |text: &str| text.parse::<Chord>().is_ok_and(|own| own == chord);
    [
        ("R", Wish::Answer),
        ("X", Wish::Resolve),
        ("E", Wish::Change),
        ("Delete", Wish::Remove),
    ]
    .into_iter()
    .find(|(text, _)| is(text))
    .map(|(_, wish)| wish)
}

fn columns(look: &Look<'_>) -> Vec<Column> {
    let l = look.l;
    [
        ("comment", m::column_comment(l), 270.0),
        ("passage", m::column_passage(l), 150.0),
        ("document", m::column_document(l), 150.0),
        ("state", m::column_state(l), 100.0),
        ("by", m::column_by_comment(l), 100.0),
        ("when", m::column_when(l), 150.0),
    ]
    .map(|(key, name, width)| Column {
        key: key.to_owned(),
        name,
        width,
        end: false,
        sorts: false,
    })
    .to_vec()
}

fn by(desk: &Desk) -> Option<crate::model::ReviewerId> {
    desk.workspace().and_then(|workspace| workspace.by())
}

impl Comments {
    pub fn take_focus(&mut self) {
        self.grid.take_focus();
    }

    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The thread of the row at hand.
    pub fn at_hand(&self) -> Option<(DocumentId, CommentId)> {
        let thread = self.threads.get(self.at()?.thread)?;
        Some((thread.document, thread.root))
    }

    fn refresh(&mut self, desk: &Desk) {
        let session = desk.session();
        let filter = match self.which {
            Which::Open => ThreadFilter::Open,
            Which::All => ThreadFilter::All,
            Which::Mine => ThreadFilter::Of(by(desk)),
        };
        let made = (State::of(session), filter);
        if self.made == Some(made) {
            return;
        }
        self.made = Some(made);
        self.threads = threads(session, filter);
        self.lines.clear();
        for (n, thread) in self.threads.iter().enumerate() {
            let line = |comment, is_root| Line {
                document: thread.document,
                comment,
                is_root,
                thread: n,
            };
            self.lines.push(line(thread.root, true));
            let answers = thread.answers.iter();
            self.lines.extend(answers.map(|id| line(*id, false)));
        }
        let mut lines = self.lines.iter();
        let at = lines.position(|line| Some(line.comment) == self.chosen);
        let last = self.lines.len().saturating_sub(1);
        self.grid.go(at.unwrap_or(self.grid.at()).min(last));
        self.chosen = self.at().map(|line| line.comment);
    }

    fn at(&self) -> Option<Line> {
        self.lines.get(self.grid.at()).copied()
    }

    pub fn ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        self.refresh(given.desk);
        self.bar_ui(ui, given);
        self.refresh(given.desk);
        if self.lines.is_empty() {
            self.nothing_ui(ui, given);
            return;
        }
        let scene = Scene {
            session: given.desk.session(),
            look,
            by: by(given.desk),
            can_change: given.desk.may_change(),
        };
        let foot = look.theme.row_height() + 4.0;
        let room = ui.available_rect_before_wrap();
        let body = room.with_max_y(room.bottom() - foot);
        let beside = body.width() >= LIST + THREAD;
        let list = match beside {
            true => body.with_max_x(body.right() - THREAD),
            false => body,
        };
        let columns = columns(look);
        let usual = ["comment", "passage", "document", "state", "by", "when"];
        let frame = Frame {
            name: &m::dock_comments(look.l),
            columns: menu::shown(TABLE, &columns, &usual, &self.grid, look.settings),
            sorted: None,
            knows: &|chord| wish(chord).is_some(),
            look,
        };
        let mut cells = Cells {
            scene,
            lines: &self.lines,
        };
        let grid = &mut self.grid;
        let said = ui
            .scope_builder(egui::UiBuilder::new().max_rect(list), |ui| {
                ui.set_min_size(list.size());
                grid.ui(ui, frame, &mut cells)
            })
            .inner;
        if beside {
            let place = body.with_min_x(list.right());
            let at = self.at();
            self.thread_ui(ui, place, at, &scene, given.out);
        }
        for said in said {
            self.hear(said, given);
        }
        foot_ui(ui, room.with_min_y(body.bottom()), look);
    }

    fn bar_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let l = given.look.l;
        let margin = Margin::symmetric(8, 2);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                let names = [m::comments_open(l), m::comments_all(l), m::comments_mine(l)];
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                let place = WHICH.iter().position(|which| *which == self.which);
                let mut chosen = place.unwrap_or(0);
                ui.scope(|ui| {
                    ui.set_max_width(300.0);
                    widgets::segmented(ui, &m::comments_which(l), &names, &mut chosen);
                });
                self.which = WHICH.get(chosen).copied().unwrap_or_default();
                let now = given.desk.may_change() && given.desk.document().is_some();
                let keys = given.look.keys(Command::NewComment);
                let words = m::command_new_comment(l);
                let button = egui::Button::new(words).shortcut_text(keys);
                let button = button.frame_when_inactive(false);
                if ui.add_enabled(now, button).clicked() {
                    given.out.push(Intent::Command(Command::NewComment));
                }
            });
        });
    }

    fn nothing_ui(&self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let look = given.look;
        let any = given.desk.session().documents().any(|document| {
            let mut comments = document.comments();
            comments.next().is_some()
        });
        let words = match (any, self.which) {
            (true, Which::Open) => m::comments_none_open(look.l),
            (true, _) => m::comments_none_mine(look.l),
            (false, _) => m::comments_none(look.l, &look.keys(Command::NewComment)),
        };
        widgets::empty_place(ui, Icon::Note, &words, None);
    }

    /// The thread at hand in full.
    fn thread_ui(
        &self,
        ui: &mut Ui,
        place: egui::Rect,
        at: Option<Line>,
        scene: &Scene<'_>,
        out: &mut Vec<Intent>,
    ) {
        let tokens = &scene.look.theme.tokens;
        let line = egui::Stroke::new(1.0, tokens.separator);
        ui.painter().vline(place.left(), place.y_range(), line);
        let Some(thread) = at.and_then(|line| self.threads.get(line.thread)) else {
            return;
        };
        let Some(document) = scene.session.document(thread.document) else {
            return;
        };
        let inside = egui::UiBuilder::new().max_rect(place.shrink(8.0));
        ui.scope_builder(inside, |ui| {
            let area = ScrollArea::vertical().id_salt(("thread", thread.root));
            area.auto_shrink(false).show(ui, |ui| {
                if let Some(passage) = thread::passage(document, thread.at) {
                    let words = m::comment_on_passage(scene.look.l, &passage);
                    let text = RichText::new(words).small().color(tokens.text.weak);
                    ui.add(egui::Label::new(text).wrap());
                    ui.add_space(4.0);
                }
                thread::ui(ui, document, thread, scene, out);
            });
        });
    }

    fn hear(&mut self, said: Said, given: &mut Given<'_, '_>) {
        let session = given.desk.session();
        let Some(line) = self.at() else { return };
        let Some(document) = session.document(line.document) else {
            return;
        };
        let Some(comment) = document.comment(line.comment) else {
            return;
        };
        let spot = comment.at.map_or(Spot::AsItWas, Spot::Range);
        let (may, out) = (given.desk.may_change(), &mut *given.out);
        match said {
            Said::At => {
                self.chosen = Some(line.comment);
                out.push(Intent::Glance {
                    document: line.document,
                    place: spot,
                });
            }
            Said::Open { .. } => out.push(Intent::Show {
                document: line.document,
                place: spot,
            }),
            Said::Tick(row) if may => out.extend(self.resolve(row, session)),
            Said::Chord(chord) if may => match wish(chord) {
                Some(Wish::Answer) => {
                    let (document, to) = (line.document, line.comment);
                    let dialog = CommentBox::new(About::Answer { document, to }, String::new());
                    out.push(Intent::OpenDialog(Dialog::Comment(dialog)));
                }
                Some(Wish::Resolve) => out.extend(self.resolve(self.grid.at(), session)),
                Some(Wish::Change) => out.push(thread::change(document, comment)),
                Some(Wish::Remove) => out.push(thread::remove(document, comment)),
                None => {}
            },
            Said::Width(key, width) => menu::keep_width(TABLE, key, width, out),
            _ => {}
        }
    }

    fn resolve(&self, row: usize, session: &Session) -> Option<Intent> {
        let line = self.lines.get(row)?;
        let thread = self.threads.get(line.thread)?;
        let document = session.document(thread.document)?;
        Some(thread::resolve(document, document.comment(thread.root)?))
    }
}

fn foot_ui(ui: &mut Ui, place: egui::Rect, look: &Look<'_>) {
    let inside = egui::UiBuilder::new()
        .max_rect(place.shrink2(egui::vec2(8.0, 2.0)))
        .layout(Layout::left_to_right(egui::Align::Center));
    ui.scope_builder(inside, |ui| {
        let words = m::comments_keys(look.l);
        let text = RichText::new(&words).small();
        let text = text.color(look.theme.tokens.text.weak);
        ui.add(egui::Label::new(text).truncate())
            .on_hover_text(words);
    });
}
