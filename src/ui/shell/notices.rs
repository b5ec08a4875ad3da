//! What is said and needs no answer.
//! Invariant: one notice is shown at a time, the newest; a problem stays until it is read.

use std::time::{Duration, Instant};

use egui::{Align2, Area, CornerRadius, Frame, Id, Margin, Order, RichText, Stroke, vec2};

use crate::action::command::Command;
use crate::l10n::messages as m;
use crate::ui::{
    icons::{self, Icon},
    intent::Intent,
    look::Look,
};

/// How long what is no problem stays.
const SHOWN: Duration = Duration::from_secs(5);
/// With something to be done about it, longer.
const WITH_ACTION: Duration = Duration::from_secs(12);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Something was done.
    Done,
    /// Something is to be known.
    Hint,
    /// Something more can be done; it waits for an answer for a while.
    Offer,
    /// Something could not be done.
    Problem,
}

/// What is offered and nobody answered, until something else is said.
const OFFERED: Duration = Duration::from_secs(60);

/// A sentence, and what can be done about it.
#[derive(Debug)]
pub struct Notice {
    pub text: String,
    pub mood: Mood,
    /// Lines below the sentence.
    pub details: Vec<String>,
    pub action: Option<(String, Intent)>,
}

impl Notice {
    fn new(mood: Mood, text: String) -> Self {
        Self {
            text,
            mood,
            details: Vec::new(),
            action: None,
        }
    }

    pub fn done(text: String) -> Self {
        Self::new(Mood::Done, text)
    }

    pub fn hint(text: String) -> Self {
        Self::new(Mood::Hint, text)
    }

    pub fn offer(text: String) -> Self {
        Self::new(Mood::Offer, text)
    }

    pub fn problem(text: String) -> Self {
        Self::new(Mood::Problem, text)
    }

    #[must_use]
    pub fn with_action(mut self, action: (String, Intent)) -> Self {
        self.action = Some(action);
        self
    }

    #[must_use]
    pub fn with_details(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }
}

#[derive(Debug, Default)]
pub struct Notices {
    shown: Option<(Notice, Instant)>,
}

impl Notices {
    pub fn say(&mut self, notice: Notice) {
        // Neither a hint nor an offer covers a problem nobody has read.
        let unread = self
            .shown
            .as_ref()
            .is_some_and(|(shown, _)| shown.mood == Mood::Problem);
        if unread && matches!(notice.mood, Mood::Hint | Mood::Offer) {
            return;
        }
        self.shown = Some((notice, Instant::now()));
    }

    /// What is being said.
    pub fn current(&self) -> Option<&Notice> {
        self.shown.as_ref().map(|(notice, _)| notice)
    }

    /// Whether something can be done about what is being said.
    pub fn has_offer(&self) -> bool {
        self.current().is_some_and(|notice| notice.action.is_some())
    }

    /// What can be done about it, which answers the notice.
    pub fn take_offer(&mut self) -> Option<Intent> {
        let intent = self.shown.as_mut()?.0.action.take()?.1;
        self.shown = None;
        Some(intent)
    }

    pub fn dismiss(&mut self) {
        self.shown = None;
    }

    /// Draws the notice above the status bar, in the middle; below the bars above where
    /// the person works `low` on the page, so that it does not cover what is read.
    pub fn ui(&mut self, ctx: &egui::Context, low: bool, look: &Look<'_>, out: &mut Vec<Intent>) {
        let Some((notice, since)) = &mut self.shown else {
            return;
        };
        let stays = match (&notice.mood, &notice.action) {
            (Mood::Problem, _) => None,
            (Mood::Offer, _) => Some(OFFERED),
            (_, Some(_)) => Some(WITH_ACTION),
            (_, None) => Some(SHOWN),
        };
        if let Some(stays) = stays {
            let age = since.elapsed();
            if age >= stays {
                self.shown = None;
                return;
            }
            ctx.request_repaint_after(stays - age);
        }
        let tokens = &look.theme.tokens;
        let (icon, tint) = match notice.mood {
            Mood::Done => (Icon::Check, tokens.ok),
            Mood::Hint | Mood::Offer => (Icon::Info, tokens.accent),
            Mood::Problem => (Icon::Warning, tokens.error),
        };
        let keys = look.keys(Command::DoOffered);
        let mut close = false;
        Area::new(Id::unique("notice"))
            .order(Order::Foreground)
            .anchor(
                if low {
                    Align2::CENTER_TOP
                } else {
                    Align2::CENTER_BOTTOM
                },
                vec2(0.0, if low { 88.0 } else { -44.0 }),
            )
            .show(ctx, |ui| {
                Frame::new()
                    .fill(tokens.surfaces.raised)
                    .stroke(Stroke::new(1.0, tokens.separator))
                    .corner_radius(CornerRadius::same(6))
                    .inner_margin(Margin::symmetric(12, 8))
                    .shadow(egui::Shadow {
                        offset: [0, 2],
                        blur: 12,
                        spread: 0,
                        color: tokens.shadow,
                    })
                    .show(ui, |ui| {
                        ui.set_max_width(560.0);
                        ui.horizontal_top(|ui| {
                            icons::show(ui, icon, 16.0, tint);
                            ui.vertical(|ui| {
                                ui.set_max_width(420.0);
                                ui.add(egui::Label::new(&notice.text).wrap());
                                for line in &notice.details {
                                    let line = RichText::new(line).color(tokens.text.weak);
                                    ui.add(egui::Label::new(line).wrap());
                                }
                            });
                            if let Some((name, _)) = &notice.action
                                && ui.button(name).on_hover_text(&keys).clicked()
                                && let Some((_, intent)) = notice.action.take()
                            {
                                out.push(intent);
                                close = true;
                            }
                            let name = m::notice_close(look.l);
                            if icons::icon_button(ui, Icon::Close, &name, None).clicked() {
                                close = true;
                            }
                        });
                    });
            });
        if close {
            self.shown = None;
        }
    }
}
