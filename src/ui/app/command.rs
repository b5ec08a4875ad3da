//! Commands, whoever gives them.
//! Invariant: a command that does not apply changes nothing and says why.

use crate::{
    action::{
        Action, DocumentAction, MentionAction, MentionChange,
        command::{Circumstances, Command, TranslateCommand},
    },
    explain,
    l10n::messages as m,
    model::{DocumentId, MentionId, Status, document::DocumentStatus},
    ui::{
        dialogs::{self, Dialog},
        dock::Page,
        find::Step,
        intent::{Intent, Spot},
        pick::Purpose,
        shell::Notice,
    },
    workspace::settings::Theme,
};

use super::{AfterClosing, App, Stage, jobs::Kind, room::Side};

/// Steps of the reader's text size and of the window's zoom.
const TEXT_STEP: f32 = 1.0;

impl App {
    /// What commands ask before they act.
    pub(super) fn circumstances(&mut self) -> Circumstances {
        let rejected = self.settings.get().reader.show_rejected;
        let offered = self.notices.has_offer();
        let entity_shown = self.card_seen().is_some();
        match &mut self.stage {
            Stage::Desk(desk) => {
                (desk.offered, desk.entity_shown) = (offered, entity_shown);
                desk.circumstances(rejected)
            }
            _ => Circumstances {
                offered,
                ..Circumstances::default()
            },
        }
    }

    /// Does a command, or says why not.
    pub(super) fn command(&mut self, ctx: &egui::Context, command: Command) {
        if self.hear_for_relate(command) {
            return;
        }
        let now = self.circumstances();
        if let Err(why) = command.applies(&now) {
            self.notices
                .say(Notice::hint(explain::why_not(&self.l, why, &self.keymap)));
            return;
        }
        if !Self::keeps_typing(command) {
            self.keep_translation();
        }
        if now.is_for_list(command) {
            if let Some(desk) = self.desk_mut() {
                desk.dock.hear(command);
            }
            self.want_reader = false;
            ctx.request_repaint();
            return;
        }
        match command {
            Command::NewSession => self.dialog = Some(Dialog::NewSession(Default::default())),
            Command::OpenSession => self.start_asking(Purpose::OpenSession),
            Command::OpenSample => self.start_asking(Purpose::SampleSession),
            Command::CloseSession => self.leave(AfterClosing::Nothing),
            Command::Quit => self.leave(AfterClosing::Quit),
            Command::Import => self.start_asking(Purpose::Import),
            Command::TagByList => self.start_asking(Purpose::Names),
            Command::Suggest => self.start_learning(),
            Command::AskService => self.ask_service(),
            Command::Export => self.dialog = Some(Dialog::Export(Default::default())),
            Command::Saved => self.say_saved(),
            Command::RenameSession => {
                let title = self.desk().map(|desk| desk.session().info().title.clone());
                let title = title.unwrap_or_default();
                self.dialog = Some(Dialog::Rename(dialogs::Rename::session(title)));
            }

            Command::Languages => self.dialog = Some(Dialog::Languages(Default::default())),
            Command::Scheme => self.open_scheme(),
            Command::Part(command) => self.part(command),

            Command::Undo => self.send(Intent::Act(Action::Undo { steps: Some(1) })),
            Command::Redo => self.send(Intent::Act(Action::Redo { steps: Some(1) })),
            Command::DoOffered => self.do_offered(),
            Command::Copy => self.copy(ctx),
            Command::CopyTagged => self.copy_tagged(ctx),
            Command::Deselect => self.end_one(),
            Command::SelectAll
            | Command::Grow
            | Command::Shrink
            | Command::NextMention
            | Command::PreviousMention
            | Command::NextProposal
            | Command::PreviousProposal => self.move_in_reader(command),

            Command::Caret(to) => self.move_caret(to, false),

            Command::Tag(slot) => self.tag(slot, false),
            Command::TagBeside(slot) => self.tag(slot, true),
            Command::TagWith => self.dialog = Some(Dialog::TagWith(Default::default())),
            Command::Arm => self.ask_arming(),
            Command::Confirm if now.armed && now.selection => self.tag_armed(),
            Command::Confirm => self.set_status(Status::Confirmed),
            Command::Reject => self.set_status(Status::Rejected),
            Command::Question => self.set_status(Status::InQuestion),
            Command::Nudge(nudge) => self.nudge(nudge),
            Command::AddRange => self.add_range(),
            Command::RemoveRange => self.remove_range(),
            Command::Remove => {
                if let Some((document, mentions)) = self.at_hand() {
                    let action = MentionAction::Remove { document, mentions };
                    self.send(Intent::Act(Action::Mention(action)));
                }
            }
            Command::Relabel => {
                self.show_inspector();
                self.inspector.ask_label();
            }
            Command::Link => {
                self.show_inspector();
                self.inspector.ask_entity();
            }
            Command::Unlink => self.change(MentionChange::Entity(None)),
            Command::NewEntity => {
                if let Some((document, mentions)) = self.at_hand() {
                    let action = crate::action::EntityAction::FromMentions {
                        document,
                        mentions,
                        name: None,
                    };
                    self.send(Intent::Act(Action::Entity(action)));
                }
            }
            Command::Spread => self.ask_spread(),
            Command::NextName => self.next_name(),
            Command::Note => {
                self.show_inspector();
                self.inspector.ask_note();
            }

            Command::Relate => self.ask_relate(),
            Command::ShowEntity => self.show_entity_at_hand(),

            Command::NewComment if now.translating => {
                self.translate(ctx, crate::action::command::TranslateCommand::Comment);
            }
            Command::NewComment => self.ask_comment(),

            Command::DocumentDone => self.mark_document(DocumentStatus::Done),
            Command::DocumentNew => self.mark_document(DocumentStatus::New),
            Command::DocumentInWork => self.mark_document(DocumentStatus::InWork),
            Command::DocumentReviewed => self.mark_document(DocumentStatus::Reviewed),
            Command::DocumentDetails => {
                if let Some(document) = self.shown() {
                    self.dialog = Some(Dialog::Details(dialogs::Details::of(document)));
                }
            }
            Command::RenameDocument => {
                let found = self.desk().and_then(|desk| desk.document());
                let found = found.map(|d| (d.id, d.display_title().to_owned()));
                if let Some((document, title)) = found {
                    let rename = dialogs::Rename::document(document, title);
                    self.dialog = Some(Dialog::Rename(rename));
                }
            }
            Command::RemoveDocument => {
                if let Some(document) = self.shown() {
                    self.send(Intent::RemoveDocument(document));
                }
            }
            Command::UpdateDocument => {
                if let Some(document) = self.shown() {
                    self.start_asking(Purpose::Update { document });
                }
            }
            Command::Encoding => {
                if let Some(document) = self.shown() {
                    self.dialog = Some(Dialog::Encoding(dialogs::EncodingChoice::of(document)));
                }
            }
            Command::LeaveOut => {
                let ranges = self.desk().and_then(|desk| {
                    let pane = desk.pane()?;
                    Some((pane.view.document(), pane.view.ranges()?))
                });
                if let Some((document, ranges)) = ranges {
                    let action = DocumentAction::LeaveOut { document, ranges };
                    self.send(Intent::Act(Action::Document(action)));
                }
            }
            Command::Restore => self.restore_passage(),

            Command::TranslateOpen => self.toggle_translation(),
            Command::TargetLanguage => {
                let dialog = dialogs::TargetLanguage::default();
                self.dialog = Some(Dialog::TargetLanguage(dialog));
            }
            Command::Segments(command) => self.segments(command),
            Command::LookUp => self.ask_look_up(ctx),
            Command::Spelling => self.toggle_spelling(),
            Command::Translate(TranslateCommand::NextMisspelt | TranslateCommand::Meant)
                if self.says_why_not_spelled() => {}
            Command::Translate(command) => self.translate(ctx, command),

            Command::Find if now.translating => {
                self.in_editor(|editor, _, _, _, _| editor.take_find());
            }
            Command::Find => self.open_find(),
            Command::FindNext => self.step_find(Step::Next),
            Command::FindPrevious => self.step_find(Step::Previous),
            Command::NextDocument => self.step_document(1),
            Command::PreviousDocument => self.step_document(-1),
            Command::NextPane => self.step_focus(ctx, 1),
            Command::PreviousPane => self.step_focus(ctx, -1),
            Command::Reader => self.want_reader = true,
            Command::SearchAll => self.open_search(ctx),

            Command::Palette => {
                self.dialog = Some(Dialog::Palette(dialogs::Palette::default()));
            }
            Command::Documents => self.toggle_side(Side::Documents),
            Command::Inspector => {
                self.finish_typing();
                self.toggle_side(Side::Inspector);
            }
            Command::History => self.dialog = Some(Dialog::History(Default::default())),
            Command::MentionTable => self.show_page(Page::Mentions),
            Command::DocumentTable => self.show_page(Page::Documents),
            Command::Comments => self.show_page(Page::Comments),
            Command::Checks => self.show_page(Page::Checks),
            Command::Dock => self.toggle_dock(),
            Command::Split => {
                let document = self.shown();
                if let (Some(document), Some(desk)) = (document, self.desk_mut()) {
                    desk.add_pane(document);
                    self.want_reader = true;
                }
            }
            Command::CloseReader => {
                if let Some(desk) = self.desk_mut() {
                    desk.close_pane();
                    self.want_reader = true;
                }
            }
            Command::ScrollTogether => {
                self.set(|s| s.reader.scroll_together = !s.reader.scroll_together);
                let said = match self.settings.get().reader.scroll_together {
                    true => m::together_on(&self.l),
                    false => m::together_off(&self.l),
                };
                self.notices.say(Notice::done(said));
            }
            Command::Rejected => {
                self.set(|s| s.reader.show_rejected = !s.reader.show_rejected);
            }
            Command::Chips => {
                self.set(|s| s.reader.show_chips = !s.reader.show_chips);
            }
            Command::Relations => self.step_relations(),
            Command::LargerText => self.text_size(TEXT_STEP),
            Command::SmallerText => self.text_size(-TEXT_STEP),
            Command::Theme => {
                let other = match self.theme.tokens.dark {
                    true => Theme::Light,
                    false => Theme::Dark,
                };
                self.set(|s| s.theme = other);
            }
            Command::Settings => self.dialog = Some(Dialog::Settings(Default::default())),

            Command::Keys => self.dialog = Some(Dialog::Keys(Default::default())),
            Command::Problems => {
                self.dialog = Some(Dialog::Problems(Default::default()));
                self.start_check();
            }
            Command::ReviewProposals => {
                self.dialog = Some(Dialog::Proposals(Box::default()));
            }
            Command::Terms => self.dialog = Some(Dialog::Terms(Box::default())),
            Command::NewTerm => self.new_term(ctx),
            Command::ImportReport => self.show_import_report(),
            Command::Memories => self.dialog = Some(Dialog::Memories(Box::default())),
            Command::NamesLists => self.dialog = Some(Dialog::Lists(Box::default())),
            Command::SaveEntities => {
                let title = self.desk().map(|desk| desk.session().info().title.clone());
                let suggested = format!("{}.csv", title.unwrap_or_default());
                self.start_asking(Purpose::SaveList {
                    list: None,
                    suggested,
                });
            }
            Command::Duplicates => self.dialog = Some(Dialog::Same(Default::default())),
            Command::Diagnostics => self.copy_diagnostics(ctx),
            Command::About => self.dialog = Some(Dialog::About),
        }
    }

    /// The window shall be closed, by its button or by the system: that quits, so what is being
    /// typed is kept and the session written before the window goes.
    pub(super) fn hear_closing(&mut self, ctx: &egui::Context) {
        let is_asked = ctx.input(|input| input.viewport().close_requested());
        if !is_asked || self.quit {
            return;
        }
        ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        match (&mut self.acting.leaving, self.tasks.any(Kind::Closing)) {
            // What is under way leads there.
            (Some(then), _) => *then = AfterClosing::Quit,
            (None, true) => self.after_closing = AfterClosing::Quit,
            (None, false) => self.leave(AfterClosing::Quit),
        }
        self.close_if_left(ctx);
        ctx.request_repaint();
    }

    /// A window that is not seen has no frames, and can be closed all the same.
    pub(in crate::ui) fn close_unseen(&mut self, ctx: &egui::Context) {
        if ctx.input(|input| input.viewport().visible()) != Some(false) {
            return;
        }
        self.hear_closing(ctx);
        if self.acting.leaving.is_some() || self.tasks.any(Kind::Closing) {
            self.take_results();
            self.go_on();
            self.leave_at_last();
            self.close_if_left(ctx);
        }
    }

    pub(super) fn close_if_left(&self, ctx: &egui::Context) {
        if self.quit {
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }

    /// Closes what is open and goes on with `then`.
    pub(super) fn leave(&mut self, then: AfterClosing) {
        self.finish_typing();
        self.finish_dialog();
        self.finish_renames();
        if self.leaves_later(&then) {
            return;
        }
        self.after_closing = then;
        match self.stage {
            Stage::Empty => self.closed(),
            _ => self.start_closing(),
        }
    }

    /// What is being typed into the inspector counts as left.
    pub(super) fn finish_typing(&mut self) {
        self.keep_translation();
        let Stage::Desk(desk) = &self.stage else {
            return;
        };
        let mut left = Vec::new();
        self.inspector.finish(desk.session(), &self.l, &mut left);
        for intent in left {
            match intent {
                Intent::Act(action) => self.act(action),
                Intent::Rename(renamed) => self.rename(renamed),
                _ => {}
            }
        }
    }

    fn shown(&self) -> Option<DocumentId> {
        Some(self.desk()?.document()?.id)
    }

    /// The mentions commands act on, in the focused reader.
    pub(super) fn at_hand(&self) -> Option<(DocumentId, Vec<MentionId>)> {
        let desk = self.desk()?;
        let (pane, document) = (desk.pane()?, desk.document()?);
        let found = pane
            .view
            .at_hand(document, self.settings.get().reader.show_rejected);
        let ids: Vec<MentionId> = found.iter().map(|mention| mention.id).collect();
        (!ids.is_empty()).then_some((document.id, ids))
    }

    fn change(&mut self, change: MentionChange) {
        if let Some((document, mentions)) = self.at_hand() {
            let action = MentionAction::Change {
                document,
                mentions,
                change,
            };
            self.send(Intent::Act(Action::Mention(action)));
        }
    }

    /// Confirming and rejecting lead on to the next thing to decide only where the person
    /// came by those steps; here the caret stays.
    fn set_status(&mut self, status: Status) {
        self.change(MentionChange::Status(status));
    }

    fn restore_passage(&mut self) {
        let found = self.desk().and_then(|desk| {
            let (pane, document) = (desk.pane()?, desk.document()?);
            let head = pane.view.head();
            let passage = document
                .left_out()
                .find(|passage| passage.at.contains(head) || passage.at.end() == head)?;
            Some((document.id, passage.id))
        });
        if let Some((document, passage)) = found {
            let action = DocumentAction::Restore { document, passage };
            self.send(Intent::Act(Action::Document(action)));
        }
    }

    fn step_document(&mut self, by: isize) {
        let Some(desk) = self.desk() else { return };
        let listed = desk.session().listed();
        let shown = desk.document().map(|document| document.id);
        let at = listed.iter().position(|l| Some(l.id) == shown).unwrap_or(0);
        let next = (at as isize + by).rem_euclid(listed.len().max(1) as isize) as usize;
        if let Some(listed) = listed.get(next) {
            let document = listed.id;
            self.send(Intent::Show {
                document,
                place: Spot::AsItWas,
            });
        }
    }

    fn text_size(&mut self, by: f32) {
        self.set(|s| s.reader.size += by);
    }

    pub(super) fn show_inspector(&mut self) {
        if !self.sides().inspector {
            self.show_side(Side::Inspector);
        }
    }

    /// Ctrl+S: everything is on disk, and since when; or what stands in the way.
    fn say_saved(&mut self) {
        let Some(workspace) = self.desk().and_then(|desk| desk.workspace()) else {
            return;
        };
        let notice = match workspace.status() {
            None => Notice::hint(m::saved_read_only(&self.l)),
            Some(status) => match (&status.error, status.since) {
                (Some(error), _) => {
                    Notice::problem(explain::store_error(&self.l, error, workspace.folder()))
                }
                (None, _) if status.durable < status.submitted => {
                    Notice::hint(m::saved_writing(&self.l))
                }
                (None, Some(since)) => {
                    Notice::done(m::saved_since(&self.l, &self.look().moment(since)))
                }
                (None, None) => Notice::done(m::saved_nothing_new(&self.l)),
            },
        };
        self.notices.say(notice);
    }
}
