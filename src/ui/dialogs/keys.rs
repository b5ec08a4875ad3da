//! The cheat sheet: every command with its keys, and what the mouse does.
//! Invariant: the keys shown are those that work now, whatever a person has changed.

use egui::{Align, Key, Label, Layout, Modifiers, RichText, ScrollArea, Ui};

use crate::{
    action::command::{Command, Group, TranslateCommand},
    explain,
    l10n::{Localizer, messages as m},
    model::Session,
    ui::{
        intent::Intent,
        look::Look,
        widgets::{self, key_hint, section_header},
    },
};

use super::{Answer, Dialog, Given, SettingsDialog, button_row, modal};

const WIDTH: f32 = 1100.0;
/// Room for the scroll bar, in points.
const BAR: f32 = 12.0;
/// A column is no narrower.
const COLUMN: f32 = 300.0;
/// Height of a row, in points: a sheet to look at, not a list to press.
const ROW: f32 = 22.0;
/// Points the page moves for an arrow key.
const STEP: f32 = 2.0 * ROW;

#[derive(Debug, Default)]
pub struct Keys {
    filter: String,
    begun: bool,
}

/// A line of the sheet.
struct Line {
    name: String,
    caps: Vec<String>,
    more: String,
}

struct Block {
    title: String,
    lines: Vec<Line>,
}

impl Keys {
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let session = given.desk.as_deref().map(|desk| desk.session());
        let blocks = filtered(blocks(session, look), &self.filter);
        modal(ctx, "keys", "", WIDTH, look, |ui| {
            let scroll = self.heading_ui(ui, look);
            let height = (ui.ctx().content_rect().height() - 200.0).max(120.0);
            ScrollArea::vertical()
                .id_salt("cheat sheet")
                .max_height(height)
                .min_scrolled_height(height)
                .auto_shrink(false)
                .show(ui, |ui| {
                    if scroll != 0.0 {
                        ui.scroll_with_delta(egui::vec2(0.0, -scroll));
                    }
                    if blocks.is_empty() {
                        let text = RichText::new(m::cheat_nothing(look.l));
                        ui.label(text.color(look.theme.tokens.text.weak));
                    }
                    columns_ui(ui, blocks, look);
                });
            let mut answer = Answer::Open;
            button_row(ui, |ui| {
                if widgets::primary_button(ui, &m::cheat_close(look.l)).clicked() {
                    answer = Answer::Close;
                }
                if ui.button(m::cheat_change(look.l)).clicked() {
                    let settings = Dialog::Settings(Box::new(SettingsDialog::at_keys()));
                    given.out.push(Intent::OpenDialog(settings));
                    answer = Answer::Close;
                }
            });
            answer
        })
    }

    /// The title and the field. Gives how far the keys move the page.
    fn heading_ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> f32 {
        let row = ui.horizontal(|ui| {
            let tokens = &look.theme.tokens;
            let title = RichText::new(m::cheat_title(look.l)).heading();
            let title = ui.label(title.color(tokens.text.strong));
            title.widget_info(|| {
                let words = m::cheat_title(look.l);
                egui::WidgetInfo::labeled(egui::Role::Heading, true, words)
            });
            let right = Layout::right_to_left(Align::Center);
            ui.with_layout(right, |ui| self.filter_ui(ui, look)).inner
        });
        row.inner
    }

    fn filter_ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> f32 {
        let words = m::cheat_filter(look.l);
        let id = egui::Id::unique("cheat sheet.filter");
        let mut by = 0.0;
        if ui.memory(|memory| memory.has_focus(id)) {
            ui.input_mut(|input| {
                for (key, step) in [
                    (Key::ArrowDown, STEP),
                    (Key::ArrowUp, -STEP),
                    (Key::PageDown, 12.0 * STEP),
                    (Key::PageUp, -12.0 * STEP),
                ] {
                    by += step * input.count_and_consume_key(Modifiers::NONE, key) as f32;
                }
            });
        }
        let line = egui::TextEdit::singleline(&mut self.filter)
            .id(id)
            .hint_text(&words)
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(280.0);
        let response = widgets::line_edit(ui, line).accessible_name(words);
        if !self.begun {
            response.request_focus();
            self.begun = true;
        }
        by
    }
}

/// Everything there is to know, by groups.
fn blocks(session: Option<&Session>, look: &Look<'_>) -> Vec<Block> {
    let scheme = session.map(Session::scheme);
    let labels = scheme.map_or(3, |scheme| scheme.labels.len());
    let mut blocks = Vec::new();
    for group in Group::ALL {
        let commands = Command::all().into_iter().filter(|command| {
            let slot = match command {
                Command::Tag(slot) | Command::TagBeside(slot) => usize::from(*slot),
                _ => 0,
            };
            // The first few tell how the others go.
            let further = matches!(
                command,
                Command::Translate(
                    TranslateCommand::Match(3..)
                        | TranslateCommand::Name(3..)
                        | TranslateCommand::Place(3..)
                )
            );
            command.group() == group && slot < labels.max(1) && !further
        });
        let lines = commands.map(|command| Line {
            name: look.command(command, scheme),
            caps: look
                .keymap
                .chords(command)
                .iter()
                .map(|&chord| explain::chord(look.l, chord))
                .collect(),
            more: explain::command_more(look.l, command),
        });
        let mut lines: Vec<Line> = lines.collect();
        if group == Group::Caret {
            lines.push(Line {
                name: m::cheat_extend(look.l),
                caps: vec![shift(look.l)],
                more: String::new(),
            });
        }
        blocks.push(Block {
            title: explain::group(look.l, group),
            lines,
        });
        if group == Group::Caret {
            blocks.push(mouse(look.l));
        }
    }
    blocks
}

fn mouse(l: &Localizer) -> Block {
    let line = |name: String, cap: String| Line {
        name,
        caps: vec![cap],
        more: String::new(),
    };
    Block {
        title: m::cheat_mouse(l),
        lines: vec![
            line(m::cheat_click_more(l), m::cheat_click(l)),
            line(m::cheat_double_more(l), m::cheat_double(l)),
            line(m::cheat_triple_more(l), m::cheat_triple(l)),
            line(m::cheat_quadruple_more(l), m::cheat_quadruple(l)),
            line(m::cheat_extend_click(l), m::cheat_with_click(l, &shift(l))),
            line(m::cheat_add_range(l), m::cheat_with_drag(l, &control(l))),
            line(m::cheat_handle_more(l), m::cheat_handle(l)),
        ],
    }
}

fn shift(l: &Localizer) -> String {
    match explain::Keyboard::here() {
        explain::Keyboard::Mac => "⇧".to_owned(),
        explain::Keyboard::Pc => m::key_shift(l),
    }
}

fn control(l: &Localizer) -> String {
    match explain::Keyboard::here() {
        explain::Keyboard::Mac => "⌘".to_owned(),
        explain::Keyboard::Pc => m::key_ctrl(l),
    }
}

/// The lines in whose name or keys all words occur; blocks without one are gone.
fn filtered(blocks: Vec<Block>, filter: &str) -> Vec<Block> {
    let words: Vec<String> = filter.split_whitespace().map(str::to_lowercase).collect();
    let wanted = |line: &Line| {
        let text = format!("{} {}", line.name, line.caps.join(" ")).to_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    };
    let narrowed = blocks.into_iter().map(|block| Block {
        lines: block.lines.into_iter().filter(wanted).collect(),
        ..block
    });
    narrowed.filter(|block| !block.lines.is_empty()).collect()
}

/// The blocks in columns of like height, none of them broken.
fn columns_ui(ui: &mut Ui, blocks: Vec<Block>, look: &Look<'_>) {
    let gap = look.theme.tokens.spacing.xl;
    let room = ui.available_width() - BAR;
    let count = ((room + gap) / (COLUMN + gap)).floor().max(1.0) as usize;
    let width = (room - gap * (count as f32 - 1.0)) / count as f32;
    // A heading and the room above it are as high as two lines.
    let heights: Vec<usize> = blocks.iter().map(|block| block.lines.len() + 2).collect();
    let columns = broken(&heights, count);
    let mut blocks = blocks.into_iter().zip(columns).peekable();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for column in 0..count {
            let size = egui::vec2(width, 0.0);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing = egui::vec2(4.0, 0.0);
                while let Some((block, _)) = blocks.next_if(|(_, at)| *at == column) {
                    block_ui(ui, &block, look);
                }
            });
        }
    });
}

/// Which column each block stands in, in order, so that the highest is as low as can be.
fn broken(heights: &[usize], columns: usize) -> Vec<usize> {
    let fill = |limit: usize| {
        let (mut at, mut height) = (0, 0);
        let mut places = Vec::new();
        for &block in heights {
            if height > 0 && height + block > limit {
                at += 1;
                height = 0;
            }
            height += block;
            places.push(at);
        }
        places
    };
    let total: usize = heights.iter().sum();
    let highest = heights.iter().max().copied().unwrap_or(0);
    (highest..=total)
        .map(fill)
        .find(|places| places.last().is_none_or(|last| *last < columns))
        .unwrap_or_else(|| vec![0; heights.len()])
}

fn block_ui(ui: &mut Ui, block: &Block, look: &Look<'_>) {
    section_header(ui, &block.title);
    ui.add_space(4.0);
    let text = &look.theme.tokens.text;
    for line in &block.lines {
        let size = egui::vec2(ui.available_width(), ROW);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            ui.set_min_size(size);
            ui.spacing_mut().interact_size.y = 0.0;
            for cap in line.caps.iter().rev() {
                key_hint(ui, cap);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let color = if line.caps.is_empty() {
                    text.weak
                } else {
                    text.normal
                };
                let name = RichText::new(&line.name).color(color);
                let response = ui.add(Label::new(name).truncate());
                if !line.more.is_empty() {
                    response.on_hover_text(&line.more);
                }
            });
        });
    }
    ui.add_space(8.0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::UiLanguage;

    #[track_caller]
    fn check(heights: &[usize], columns: usize, want: &[usize]) {
        assert_eq!(broken(heights, columns), want);
    }

    #[test]
    fn columns_are_of_like_height_and_in_order() {
        check(&[3, 3, 3], 3, &[0, 1, 2]);
        check(&[5, 1, 1, 5], 2, &[0, 0, 1, 1]);
        check(&[9, 1, 1], 3, &[0, 1, 1]);
        check(&[2, 2], 1, &[0, 0]);
        check(&[], 3, &[]);
    }

    #[test]
    fn a_filter_takes_names_and_keys() {
        let l = Localizer::new(UiLanguage::German);
        let find = |filter: &str| {
            let blocks = filtered(vec![mouse(&l)], filter);
            let lines = blocks.into_iter().flat_map(|block| block.lines);
            lines.map(|line| line.name).collect::<Vec<_>>()
        };
        assert_eq!(find("strg zieh"), [m::cheat_add_range(&l)]);
        let found = [m::cheat_triple_more(&l), m::cheat_quadruple_more(&l)];
        assert_eq!(find("SATZ"), found);
        assert_eq!(find("").len(), 7);
        assert_eq!(find("gibt es nicht"), Vec::<String>::new());
    }
}
