//! What opening, imports and the check met, the worst first.
//! Invariant: nothing is listed twice, though the check finds again what opening met.

use std::collections::BTreeSet;

use egui::{RichText, ScrollArea, Sense, Ui, vec2};

use crate::{
    explain,
    l10n::{UiLanguage, messages as m},
    model::{Place, Report, Session, Severity},
    text::{CodePointOffset, TextRange},
    ui::{
        icons::{self, Icon},
        intent::{Intent, Spot},
        look::Look,
        shell::Notice,
        widgets,
    },
};

use super::{Answer, Given, button_row, modal};

const WIDTH: f32 = 760.0;

#[derive(Debug, Default)]
pub struct Problems {
    /// What the check met; `None`: it is under way.
    checked: Option<Report>,
    listed: Option<(Made, Vec<Line>)>,
}

/// What the lines were made from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Made {
    met: usize,
    checked: Option<usize>,
    language: UiLanguage,
}

#[derive(Debug)]
struct Line {
    severity: Severity,
    text: String,
    place: Place,
}

impl Problems {
    pub fn checked(&mut self, report: Report) {
        self.checked = Some(report);
        self.listed = None;
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let made = Made {
            met: desk.report.total(),
            checked: self.checked.as_ref().map(Report::total),
            language: look.l.language(),
        };
        if self.listed.as_ref().is_none_or(|(of, _)| *of != made) {
            self.listed = Some((made, self.lines(&desk.report, look)));
        }
        let checking = self.checked.is_none();
        let unlisted = [Some(&desk.report), self.checked.as_ref()];
        let unlisted = unlisted.into_iter().flatten();
        let unlisted: usize = unlisted
            .map(|report| report.total() - report.problems().len())
            .sum();
        let lines = self.listed.as_ref().map_or(&[][..], |(_, lines)| lines);
        let session = desk.session();
        let out = &mut *given.out;
        modal(
            ctx,
            "problems",
            &m::report_title(look.l),
            WIDTH,
            look,
            |ui| {
                let mut answer = Answer::Open;
                if checking {
                    ui.horizontal(|ui| {
                        ui.add(egui::Spinner::new().size(12.0));
                        ui.label(m::report_checking(look.l));
                    });
                }
                if lines.is_empty() && !checking {
                    ui.horizontal(|ui| {
                        icons::show(ui, Icon::Check, icons::SIZE, look.theme.tokens.ok);
                        ui.add(egui::Label::new(m::report_nothing(look.l)).wrap());
                    });
                }
                if !lines.is_empty() {
                    let height = (ui.ctx().content_rect().height() - 240.0).max(120.0);
                    let list = ScrollArea::vertical()
                        .id_salt("problems")
                        .max_height(height);
                    let list = list.auto_shrink([false, true]);
                    if let Some(intent) =
                        list.show(ui, |ui| list_ui(ui, lines, session, look)).inner
                    {
                        out.push(intent);
                        answer = Answer::Close;
                    }
                }
                if unlisted > 0 {
                    let text = m::report_uncounted(look.l, unlisted as u64);
                    ui.label(RichText::new(text).color(look.theme.tokens.text.weak));
                }
                button_row(ui, |ui| {
                    if widgets::primary_button(ui, &m::cheat_close(look.l)).clicked() {
                        answer = Answer::Close;
                    }
                    let copy = ui
                        .add_enabled_ui(!lines.is_empty(), |ui| ui.button(m::report_copy(look.l)));
                    if copy.inner.clicked() {
                        out.push(Intent::CopyText(as_text(lines, look)));
                        let said = Notice::done(m::report_copied(look.l));
                        out.push(Intent::say(said));
                    }
                });
                answer
            },
        )
    }

    fn lines(&self, met: &Report, look: &Look<'_>) -> Vec<Line> {
        let checked = self.checked.as_ref().map_or(&[][..], Report::problems);
        let mut seen = BTreeSet::new();
        let mut lines: Vec<Line> = met
            .problems()
            .iter()
            .chain(checked)
            .map(|problem| Line {
                severity: problem.code.severity(),
                text: explain::problem(look.l, problem),
                place: problem.place.clone(),
            })
            .filter(|line| seen.insert(line.text.clone()))
            .collect();
        lines.sort_by_key(|line| std::cmp::Reverse(line.severity));
        lines
    }
}

fn of(lines: &[Line], severity: Severity) -> impl Iterator<Item = &Line> {
    lines.iter().filter(move |line| line.severity == severity)
}

fn heading(severity: Severity, count: usize, look: &Look<'_>) -> String {
    let count = count as u64;
    match severity {
        Severity::Error => m::report_errors(look.l, count),
        Severity::Warning => m::report_warnings(look.l, count),
        Severity::Note => m::report_notes(look.l, count),
    }
}

const WORST_FIRST: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// The lines by how bad they are. Gives where a pressed one leads.
fn list_ui(ui: &mut Ui, lines: &[Line], session: &Session, look: &Look<'_>) -> Option<Intent> {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut intent = None;
    for severity in WORST_FIRST {
        let count = of(lines, severity).count();
        if count == 0 {
            continue;
        }
        widgets::section_header(ui, &heading(severity, count, look));
        ui.add_space(4.0);
        for line in of(lines, severity) {
            let leads = leads(&line.place, session);
            if line_ui(ui, line, leads.is_some(), look) {
                intent = leads;
            }
        }
    }
    intent
}

/// One problem, as high as its sentence. Gives whether it was pressed.
fn line_ui(ui: &mut Ui, line: &Line, leads: bool, look: &Look<'_>) -> bool {
    let tokens = &look.theme.tokens;
    let (icon, color) = match line.severity {
        Severity::Error => (Icon::Warning, tokens.error),
        Severity::Warning => (Icon::Warning, tokens.warn),
        Severity::Note => (Icon::Info, tokens.text.weak),
    };
    let font = egui::FontSelection::Style(egui::TextStyle::Body).resolve(ui.style());
    let inset = tokens.spacing.s;
    let left = inset + icons::SIZE + inset;
    let right = if leads {
        2.0 * inset + icons::SIZE
    } else {
        inset
    };
    let width = ui.available_width();
    let words = ui.painter().layout(
        line.text.clone(),
        font,
        tokens.text.normal,
        width - left - right,
    );
    let height = (words.size().y + 10.0).max(look.theme.row_height());
    let sense = if leads {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let spoken = format!(
        "{}: {}",
        explain::severity(look.l, line.severity),
        line.text
    );
    response.widget_info(|| {
        let role = if leads {
            egui::Role::Button
        } else {
            egui::Role::Label
        };
        egui::WidgetInfo::labeled(role, true, &spoken)
    });
    let painter = ui.painter();
    if leads && response.hovered() {
        painter.rect_filled(rect, f32::from(tokens.radius.control), tokens.fills.hover);
    }
    let square = |x: f32| {
        egui::Rect::from_min_size(
            egui::pos2(
                x,
                rect.top() + (look.theme.row_height() - icons::SIZE) / 2.0,
            ),
            vec2(icons::SIZE, icons::SIZE),
        )
    };
    icon.paint(painter, square(rect.left() + inset), color);
    if leads {
        let at = square(rect.right() - inset - icons::SIZE);
        Icon::ChevronRight.paint(painter, at, tokens.text.weak);
    }
    let first = look.theme.row_height().min(height) / 2.0;
    let line_height = words.rows.first().map_or(14.0, |row| row.height());
    let top = rect.top() + first - line_height / 2.0;
    painter.galley(
        egui::pos2(rect.left() + left, top),
        words,
        tokens.text.normal,
    );
    widgets::focus_ring(ui, &response, rect);
    match leads {
        true => response.on_hover_text(m::report_show(look.l)).clicked(),
        false => false,
    }
}

/// The place in a document, if it is in one that is there.
fn leads(place: &Place, session: &Session) -> Option<Intent> {
    let document = session.document(place.document?)?;
    let (text, index) = (document.text().as_str(), document.text().index());
    let byte = |at: u64| {
        let at = u32::try_from(at).ok()?;
        index.from_code_point(text, CodePointOffset::new(at))
    };
    let range = place
        .range
        .and_then(|(start, end)| TextRange::new(byte(start)?, byte(end)?));
    Some(Intent::Show {
        document: document.id,
        place: range.map_or(Spot::AsItWas, Spot::Range),
    })
}

fn as_text(lines: &[Line], look: &Look<'_>) -> String {
    let mut text = String::new();
    for line in lines {
        let severity = explain::severity(look.l, line.severity);
        text += &format!("{severity}: {}\n", line.text);
    }
    text
}
