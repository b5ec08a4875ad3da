//! Translating: where it begins and ends, what is typed is kept, what helps is looked for.

use crate::{
    action::{
        command::{Command, TranslateCommand},
        translate::{Asked, help, sizes},
    },
    model::DocumentId,
    text::Language,
    ui::{
        desk::Desk,
        dialogs::{Dialog, TargetLanguage, likely_languages},
        intent::Intent,
        look::Look,
        reader,
        translate::{Editor, field_id},
        widgets,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// From reading to translating, and back to the same place.
    pub(super) fn toggle_translation(&mut self) {
        self.keep_translation();
        let Some(desk) = self.desk_mut() else { return };
        if desk.editor().is_some() {
            desk.stop_translating();
            self.want_reader = true;
            return;
        }
        let Some(document) = desk.document().cloned() else {
            return;
        };
        let likely = likely_languages(desk.session(), &document);
        let last = desk.target.clone().filter(|last| likely.contains(last));
        match (likely.as_slice(), last) {
            (_, Some(language)) => desk.translate(language),
            ([only], None) => desk.translate(only.clone()),
            _ => {
                let dialog = TargetLanguage::default();
                self.dialog = Some(Dialog::TargetLanguage(dialog));
            }
        }
    }

    /// Translates the shown document into a language; one the session does not work in comes
    /// to those it does.
    pub(super) fn translate_into(&mut self, language: Language) {
        self.keep_translation();
        let Some(desk) = self.desk_mut() else { return };
        desk.translate(language.clone());
        self.work_in(&language);
    }

    /// What is being typed in any pane becomes a change.
    pub(super) fn keep_translation(&mut self) {
        let Some(desk) = self.desk_mut() else { return };
        let (panes, _) = desk.panes_and_session();
        let mut kept = Vec::new();
        for pane in panes {
            let document = pane.view.document();
            if let Some(editor) = &mut pane.editor {
                kept.extend(editor.finish(document));
            }
        }
        for action in kept {
            self.act(action.into());
        }
    }

    /// Whether a command leaves what is being typed alone.
    pub(super) fn keeps_typing(command: Command) -> bool {
        matches!(
            command,
            Command::Translate(_)
                | Command::Palette
                | Command::Keys
                | Command::Settings
                | Command::Theme
                | Command::LargerText
                | Command::SmallerText
                | Command::NextPane
                | Command::PreviousPane
                | Command::Documents
                | Command::Inspector
                | Command::Dock
                | Command::Reader
                | Command::Find
                | Command::LookUp
                | Command::Spelling
                | Command::Saved
        )
    }

    /// A command of the translation editor.
    pub(super) fn translate(&mut self, ctx: &egui::Context, command: TranslateCommand) {
        match command {
            TranslateCommand::Note => self.show_side(super::room::Side::Inspector),
            TranslateCommand::DraftAgain => return self.draft_again(),
            TranslateCommand::Concordance => return self.open_concordance(ctx),
            _ => {}
        }
        self.in_editor(|editor, document, look, id, out| {
            editor.command(ctx, id, command, document, look, out);
        });
    }

    /// Has the editor in use do something, and carries out what it asks for.
    pub(super) fn in_editor(
        &mut self,
        act: impl FnOnce(&mut Editor, &crate::model::Document, &Look<'_>, egui::Id, &mut Vec<Intent>),
    ) {
        let Self {
            l,
            theme,
            keymap,
            settings,
            zone,
            stage,
            intents,
            ..
        } = self;
        let super::Stage::Desk(desk) = stage else {
            return;
        };
        let look = Look::new(l, theme, keymap, settings.get(), zone);
        let Some(document) = desk.document().cloned() else {
            return;
        };
        let session = desk.session().clone();
        let Some(pane) = desk.pane_mut() else { return };
        let id = reader::id_of(pane.id);
        if let Some(editor) = &mut pane.editor {
            editor.refresh(&session, &document, &look);
            act(editor, &document, &look, id, intents);
        }
    }

    /// Whether the translation editor has the focus, and whether in its field.
    pub(super) fn translating(&self, ctx: &egui::Context) -> Option<bool> {
        let pane = self.desk()?.pane()?;
        pane.editor.as_ref()?;
        let id = reader::id_of(pane.id);
        let focused = ctx.memory(|memory| memory.focused())?;
        match focused {
            focused if focused == id => Some(false),
            focused if focused == field_id(id) => Some(true),
            _ => None,
        }
    }

    /// Whether undo or redo mean what was typed into the field in use.
    pub(super) fn undoes_typing(&self, ctx: &egui::Context, redo: bool) -> bool {
        let pane = self.desk().and_then(Desk::pane);
        pane.is_some_and(|pane| {
            let field = field_id(reader::id_of(pane.id));
            let editor = pane.editor.as_ref();
            editor.is_some_and(|editor| editor.undoes_typing(redo))
                && widgets::can_step(ctx, field, redo)
        })
    }

    /// After a step of the history: the segment it concerned is at hand.
    pub(super) fn show_segment(&mut self, document: DocumentId, at: u32) {
        self.in_editor(|editor, shown, look, _, out| {
            if shown.id == document {
                editor.go_to(at, shown, look, out);
            }
        });
    }

    /// Looks for suggestions and counts words, where the editor in use wants them.
    pub(super) fn look_for_translation(&mut self) {
        let Some(desk) = self.desk() else { return };
        let (Some(editor), Some(document)) = (desk.editor(), desk.document()) else {
            return;
        };
        let session = desk.session();
        let asked = editor.asks(session, document);
        let counts = editor.counts(document);
        let sought = editor.seeks(document);
        let (session, document) = (session.clone(), document.clone());
        let before = desk.recall.clone();
        let folder = desk.workspace().map(|it| it.folder().to_owned());
        // What is read for the first time is read to its end, wherever the person goes.
        let fits = |asked: &Asked| {
            let from = document.language();
            let known = before.as_ref().zip(from);
            known.is_some_and(|(known, from)| known.is_of(&session, from, &asked.language))
        };
        if let (Some((asked, of)), Some(folder)) = (asked, folder)
            && (fits(&asked) || !self.tasks.any(Kind::Matching))
        {
            let wanted = Some((asked.document, asked.segment, of));
            if self.asked_for != wanted || !self.tasks.any(Kind::Matching) {
                for running in self.tasks.iter().filter(|it| it.kind == Kind::Matching) {
                    running.ticket.cancel();
                }
                self.asked_for = wanted;
                let ticket = self.pool.spawn(move |_, cancel| {
                    let found = help(&folder, &session, &asked, before.as_deref(), cancel);
                    Done::Matched(asked, of, found.map(Box::new))
                });
                self.tasks.add(ticket, Kind::Matching);
            }
        }
        if let Some(sought) = sought
            && !self.tasks.any(Kind::Sifting)
        {
            let ticket = self.pool.spawn(move |_, cancel| {
                let found = sought.find(cancel);
                Done::Sifted(sought, found)
            });
            self.tasks.add(ticket, Kind::Sifting);
        }
        if let Some(of) = counts
            && !self.tasks.any(Kind::Counting)
        {
            let ticket = self.pool.spawn(move |_, cancel| {
                let counted = sizes(&document, &of.1, cancel);
                Done::Sizes(of, counted)
            });
            self.tasks.add(ticket, Kind::Counting);
        }
    }
}

impl Desk {
    /// The editor in use, where the document is being translated.
    pub fn editor(&self) -> Option<&Editor> {
        self.pane()?.editor.as_deref()
    }

    pub fn editor_mut(&mut self) -> Option<&mut Editor> {
        self.pane_mut()?.editor.as_deref_mut()
    }

    /// Translates the shown document, from where it is being read.
    pub fn translate(&mut self, language: Language) {
        self.target = Some(language.clone());
        let at = self.editor().and_then(Editor::source_place);
        if let Some(pane) = self.pane_mut() {
            let at = at.unwrap_or_else(|| pane.view.head());
            pane.editor = Some(Box::new(Editor::new(language, at)));
        }
    }

    /// Goes back to reading, where the segment at hand is.
    pub fn stop_translating(&mut self) {
        let document = self.document().cloned();
        let (Some(document), Some(pane)) = (document, self.pane_mut()) else {
            return;
        };
        let Some(editor) = pane.editor.take() else {
            return;
        };
        if let Some(range) = editor.range(&document)
            && !(range.contains(pane.view.head()) || range.end() == pane.view.head())
        {
            pane.view.place(range.start());
        }
        pane.reader.jump_to_caret();
    }
}
