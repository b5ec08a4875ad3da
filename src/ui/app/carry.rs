//! Carrying out what panels asked for.
//! Invariant: intents are carried out in the order in which they were sent, and those
//! that follow from them after those.

use std::sync::Arc;

use crate::{
    action::{
        Action, DocumentAction, EntityAction, NewText, Outcome,
        command::{CaretMove, Command},
    },
    l10n::messages as m,
    model::DocumentId,
    ui::{
        arming::Arming,
        dialogs::Dialog,
        intent::{Intent, Spot},
        reader,
        shell::Notice,
    },
    workspace::Access,
};

use super::{AfterClosing, App, acting::Say, room::Side, spelling};

impl App {
    pub(super) fn carry_out(&mut self, ctx: &egui::Context) {
        // What one intent sends is carried out too, but nothing goes round for ever.
        for _ in 0..8 {
            if self.intents.is_empty() {
                break;
            }
            for intent in std::mem::take(&mut self.intents) {
                self.keep_scheme();
                self.carry(ctx, intent);
                self.show_scheme_again();
            }
            ctx.request_repaint();
        }
        self.close_if_left(ctx);
    }

    fn carry(&mut self, ctx: &egui::Context, intent: Intent) {
        match intent {
            Intent::Command(command) => self.command(ctx, command),
            Intent::Act(action) => {
                // What other panes have of the segments comes first.
                if matches!(action, Action::SplitSegment(_) | Action::MergeSegments(_)) {
                    self.keep_translation();
                }
                self.act(action);
            }
            Intent::TagArmed => self.tag_armed(),
            Intent::SeekName(from) => self.seek_name(from),
            Intent::Spread {
                from,
                label,
                places,
                link,
                next,
            } => self.spread(from, &label, places, link, next),
            Intent::NextInRun { passed, like } => {
                if let Some(desk) = self.desk_mut() {
                    desk.passed.extend(passed);
                }
                self.next_in_run(&like);
            }
            Intent::TagWith { label, beside } => self.tag_with(label, beside),
            Intent::Show { document, place } => {
                self.show(document, place);
                self.want_reader = true;
            }
            Intent::Browse(document) => self.show(document, Spot::AsItWas),
            Intent::Glance { document, place } => self.show(document, place),
            Intent::Across(actions) => self.across(actions),
            Intent::TakeBack { group, steps } => self.take_back(group, steps),
            Intent::FocusDock => {
                if let Some(desk) = self.desk_mut() {
                    desk.dock.take_focus_back();
                    self.want_reader = false;
                }
            }
            Intent::MarkDocuments { documents, status } => {
                self.mark_documents(documents, status);
            }
            Intent::ShowSegment {
                document,
                language,
                segment,
                fault,
            } => self.show_fault(document, language, segment, fault),
            Intent::Faults(action) => self.about_faults(action),
            Intent::ListTerms(filter) => self.start_listing_terms(filter),
            Intent::Terms(action) => self.change_terms(action),
            Intent::Rename(renamed) => self.rename(renamed),
            Intent::TakeRename(action) => self.take_rename(action),
            Intent::Memory(action) => self.change_memories(action),
            Intent::Concordance(wanted) => self.start_concordance(*wanted),
            Intent::InsertTarget(text) => self.insert_target(ctx, &text),
            Intent::TranslateInto(language) => self.translate_into(language),
            Intent::OpenBeside(document) => {
                if let Some(desk) = self.desk_mut() {
                    desk.add_pane(document);
                    self.want_reader = true;
                }
            }
            Intent::RemoveDocument(document) => self.remove_document(document),
            Intent::ShowEntity(entity) => {
                self.inspector.show_entity(entity);
                if !self.sides().inspector {
                    self.show_side(Side::Inspector);
                }
            }
            Intent::SeekMeant { language, word } => self.seek_meant(&language, word),
            Intent::WriteWords { words, over } => self.write_words(ctx, &words, over),
            Intent::AddWord { language, word } => {
                self.start_word(spelling::Change::Add(language, word));
            }
            Intent::RemoveWord { language, word } => {
                self.start_word(spelling::Change::Remove(language, word));
            }
            Intent::IgnoreWord { language, word } => self.ignore_word(&language, &word),
            Intent::LookUp(asked) => self.start_looking_up(Some(asked)),
            Intent::ListDictionaries => self.start_listing_dictionaries(),
            Intent::CountLists => self.start_counting_lists(),
            Intent::ListProposals => self.start_listing_proposals(),
            Intent::GatherDrafts(wanted) => self.start_gathering(wanted),
            Intent::SendDrafts {
                wanted,
                service,
                cut,
            } => self.start_sending(wanted, service, cut),
            Intent::Segments { command, language } => self.cut_into(command, language),
            Intent::TestService(service) => self.start_testing(*service),
            Intent::KeepKey(id, key) => self.start_keeping_key(&id, key),
            Intent::RemoveService(id) => self.remove_service(&id),
            Intent::LookModels(folder) => self.start_looking_at_models(folder),
            Intent::Decide(action) => self.decide(action),
            Intent::Differ(a, b) => self.act(Action::Entity(EntityAction::Differ(a, b))),
            Intent::Open(folder) => self.leave(AfterClosing::Open(folder, Access::Write)),
            Intent::OpenToRead(folder) => self.leave(AfterClosing::Open(folder, Access::Read)),
            Intent::Create { folder, title } => {
                self.leave(AfterClosing::Create { folder, title });
            }
            Intent::Import(request) => match self.circumstances() {
                now if Command::Import.applies(&now).is_ok() => self.start_reading(request),
                // Articles let fall on an empty window: a session for them first.
                now if !now.session && !request.files.is_empty() => {
                    self.waiting = Some(request);
                    self.dialog = Some(Dialog::NewSession(Default::default()));
                }
                _ => self.command(ctx, Command::Import),
            },
            Intent::Export { export, suggested } => {
                self.exporting = Some(export);
                self.close_dialog();
                self.start_asking(crate::ui::pick::Purpose::Export { suggested });
            }
            Intent::Measure(export) => self.start_measuring(export),
            Intent::WeighScheme(change) => self.start_weighing_scheme(*change),
            Intent::ApplyScheme(change) => self.start_scheme(*change),
            Intent::SaveScheme(scheme) => {
                self.saving_scheme = Some(scheme);
                self.start_asking(crate::ui::pick::Purpose::SaveScheme);
            }
            Intent::LookAtPath { purpose, text } => self.start_looking(purpose, text),
            Intent::Chosen(purpose, paths) => {
                self.close_dialog();
                self.chosen(purpose, paths);
            }
            Intent::Reencode { document, encoding } => {
                self.start_retext(document, NewText::Kept, Some(encoding));
            }
            Intent::StepTo(group) => self.start_going(Some(group)),
            Intent::StepToStart => self.start_going(None),
            Intent::Set(change) => {
                let language = self.settings.get().language.clone();
                let services = self.settings.get().services.clone();
                self.set(|settings| {
                    change.make(settings);
                });
                self.remove_orphaned_keys(services);
                // A language that was chosen holds over the one given for this start.
                if self.settings.get().language != language {
                    self.language_override = None;
                    self.set(|_| {});
                }
            }
            Intent::SetReviewer(name) => self.set_reviewer(&name),
            Intent::Pick(purpose) => self.start_asking(purpose),
            Intent::CopyText(text) => ctx.copy_text(text),
            Intent::Say(notice) => self.notices.say(*notice),
            Intent::OpenDialog(dialog) => self.dialog = Some(dialog),
            Intent::CloseDialog => self.close_dialog(),
            Intent::FocusReader => self.want_reader = true,
            Intent::ListBackups => self.start_listing_backups(),
            Intent::LookIntoBackup {
                session,
                generation,
            } => self.start_looking_into(session, generation),
            Intent::RestoreBackup {
                session,
                generation,
                to,
            } => self.start_restoring(session, generation, to),
            Intent::Cancel(id) => self.tasks.cancel(id),
            Intent::ClearCrashes => self.clear_crashes(),
            Intent::HideMissing(scripts) => self.scripts.hide(scripts),
            Intent::CopyDiagnostics(text) => {
                ctx.copy_text(format!("{text}\n\n{}", self.diagnostics()));
                let said = m::diagnostics_copied(&self.l);
                self.notices.say(Notice::done(said));
            }
        }
    }

    /// What is being typed into the settings is kept when they are closed.
    pub(super) fn finish_dialog(&mut self) {
        if let Some(mut dialog) = self.dialog.take() {
            let mut out = Vec::new();
            if let Dialog::Settings(settings) = &mut dialog {
                settings.finish(&self.look(), &mut out);
            }
            self.dialog = Some(dialog);
            self.intents.extend(out);
        }
    }

    pub(super) fn close_dialog(&mut self) {
        self.finish_dialog();
        self.dialog = None;
        self.show_scheme_again();
        self.want_reader = true;
    }

    /// Removes a document and says so; where it was shown, the one after it in the session
    /// is shown, or the last.
    fn remove_document(&mut self, id: DocumentId) {
        self.keep_translation();
        let Some(desk) = self.desk() else { return };
        let Some(document) = desk.session().document(id) else {
            return;
        };
        let title = document.display_title().to_owned();
        let rest: Vec<DocumentId> = desk.session().documents().map(|d| d.id).collect();
        let at = rest.iter().position(|other| *other == id).unwrap_or(0);
        let next = rest.get(at + 1).or_else(|| rest.get(at.checked_sub(1)?));
        let say = Say::Removed {
            document: id,
            title,
            next: next.copied(),
        };
        let action = DocumentAction::Remove { document: id };
        self.act_and_say(Action::Document(action), say);
    }

    /// What was just made is at hand: the next key can go on with it.
    pub(super) fn take_in_hand(&mut self, outcome: &Outcome, takes_hold: bool) {
        let Outcome::Changed {
            mentions, entity, ..
        } = outcome
        else {
            return;
        };
        let first = mentions.first().copied().filter(|_| takes_hold);
        let Some(desk) = self.desk_mut() else { return };
        let document = desk.document().map(Arc::clone);
        if let (Some(id), Some(document), Some(pane)) = (first, document, desk.pane_mut())
            && document.mentions().contains(id)
        {
            let head = pane.view.head();
            pane.view.place(head);
            pane.view.choose_here(id);
        }
        if let Some(entity) = entity {
            let entity = *entity;
            self.inspector.changed_entity(entity);
        }
    }

    /// Shows a document and a place of it in the focused reader.
    pub(super) fn show(&mut self, document: DocumentId, place: Spot) {
        self.keep_translation();
        let Some(desk) = self.desk_mut() else { return };
        desk.show(document);
        let Some(shown) = desk.session().document(document).cloned() else {
            return;
        };
        let Some(pane) = desk.pane_mut() else { return };
        let segment = match place {
            Spot::AsItWas => None,
            Spot::Mention(id) => shown.mentions().get(id).map(|it| it.ranges.start()),
            Spot::Range(range) => Some(range.start()),
        };
        if pane.editor.is_some() {
            if let Some(at) = segment {
                self.show_segment(document, at.get());
            }
            return;
        }
        match place {
            Spot::AsItWas => {}
            Spot::Mention(id) => {
                if let Some(mention) = shown.mentions().get(id) {
                    pane.view.choose(mention);
                    pane.reader.jump_to_caret();
                }
            }
            Spot::Range(range) => {
                pane.view.select(range.start(), range.end());
                pane.view.fit(&shown);
                pane.reader.jump_to_caret();
            }
        }
    }

    /// Moves the caret of the focused reader when that is drawn.
    pub(super) fn move_caret(&mut self, to: CaretMove, extend: bool) {
        if let Some(pane) = self.desk_mut().and_then(|desk| desk.pane_mut()) {
            pane.reader.move_caret(to, extend);
        }
    }

    /// Moves within the focused reader.
    pub(super) fn move_in_reader(&mut self, command: Command) {
        let rejected = self.settings.get().reader.show_rejected;
        let Some(desk) = self.desk_mut() else { return };
        let Some(document) = desk.document().cloned() else {
            return;
        };
        let Some(pane) = desk.pane_mut() else { return };
        let idle = !pane.view.has_selection() && pane.view.chosen().is_none();
        if command == Command::Deselect && idle {
            pane.find.close();
        }
        if reader::walk(&mut pane.view, &document, command, rejected) {
            pane.reader.reveal_caret();
        }
    }

    /// The reviewer's name is asked once, after the first thing somebody did.
    pub(super) fn ask_reviewer(&mut self) {
        let unasked = !self.settings.get().hints_seen.contains("reviewer");
        if unasked && self.dialog.is_none() {
            self.hint_seen("reviewer");
            self.dialog = Some(Dialog::Reviewer(Default::default()));
        }
    }

    fn set_reviewer(&mut self, name: &str) {
        let name = name.trim().to_owned();
        self.by = None;
        self.set(|s| s.reviewer.clone_from(&name));
        if name.is_empty() {
            return;
        }
        let set = self
            .desk_mut()
            .and_then(|desk| desk.workspace_mut())
            .map(|workspace| workspace.set_by(&name));
        if let Some(Err(error)) = set {
            self.say_error(&error.into());
        }
    }

    fn hint_seen(&mut self, hint: &str) {
        self.set(|settings| {
            settings.hints_seen.insert(hint.to_owned());
        });
    }

    /// After the first selection a hint names the keys, once.
    pub(super) fn teach_keys(&mut self) {
        if self.settings.get().hints_seen.contains("tag-keys") {
            return;
        }
        let Some(desk) = self.desk() else { return };
        // Whoever has armed a label knows them, and what is found while somebody types is
        // not tagged by the next key; nor is what a list shows.
        let selected = *desk.arming() == Arming::Off
            && desk.pane().is_some_and(|pane| {
                let view = &pane.view;
                let glanced = desk.dock.search.has_glanced(view.document(), view.range());
                view.has_selection() && !pane.find.is_typing() && !glanced
            });
        let labels = desk.session().scheme().labels.len();
        if !selected || labels == 0 {
            return;
        }
        let look = self.look();
        let names = look.label_names(Some(desk.session().scheme()));
        let keyed: Vec<String> = names
            .iter()
            .take(3)
            .enumerate()
            .map(|(n, name)| {
                let key = look.keys(Command::Tag(u8::try_from(n).unwrap_or(0)));
                m::hint_tag_key(look.l, &key, name)
            })
            .collect();
        let text = m::hint_tag_keys(look.l, &look.l.list(&keyed));
        self.notices.say(Notice::hint(text));
        self.hint_seen("tag-keys");
    }
}
