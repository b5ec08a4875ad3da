//! Commands done in a part of the window: it is shown, and asked.
//! Invariant: what a command changes goes the way of what is pressed there.

use crate::{
    action::{
        Action, EntityAction, ProposalAction,
        command::{Command, PartCommand},
        propose::Source,
    },
    model::{CommentId, DocumentId, EntityId, ListId},
    ui::{
        desk::Desk,
        dialogs::{self, About, CommentBox, Dialog},
        dock::{Page, Switch, TableAsk},
        inspector::EntityAsk,
        intent::Intent,
        pick::Purpose,
        thread,
    },
};

use super::{App, acting::Say};

impl App {
    pub(super) fn part(&mut self, command: PartCommand) {
        use PartCommand as P;
        match command {
            P::MergeEntity => self.ask_of_entity(EntityAsk::Merge),
            P::SplitEntity => self.ask_of_entity(EntityAsk::Split),
            P::MoveMentions => self.ask_of_entity(EntityAsk::Move),
            P::DeleteEntity => {
                if let Some(entity) = self.entity_meant() {
                    let action = Action::Entity(EntityAction::Delete(entity));
                    self.act_and_say(action, Say::Across { last: true });
                }
            }
            P::SchemeReady => {
                self.open_scheme();
                if let Some(Dialog::Scheme(editor)) = &mut self.dialog {
                    editor.ask_ready_made();
                }
            }
            P::SchemeLoad => {
                self.open_scheme();
                self.send(Intent::Pick(Purpose::LoadScheme));
            }
            P::SchemeSave => {
                let scheme = self.desk().map(|desk| desk.session().scheme().clone());
                if let Some(scheme) = scheme {
                    self.send(Intent::SaveScheme(Box::new(scheme)));
                }
            }
            P::AddList => self.start_asking(Purpose::AddList),
            P::SwitchList => self.switch_list(),
            P::SwitchNames => self.switch_source(Source::Names),
            P::SwitchLearned => self.switch_source(Source::Learned),
            P::TableFilter => self.ask_table(TableAsk::Words),
            P::TableChoices => self.ask_table(TableAsk::Choices),
            P::TableColumns => self.ask_table(TableAsk::Columns),
            P::TableSort => self.ask_table(TableAsk::Sort),
            P::SearchCase => self.switch_search(Switch::Case),
            P::SearchWords => self.switch_search(Switch::Words),
            P::SearchForms => self.switch_search(Switch::Forms),
            P::SearchRegex => self.switch_search(Switch::Regex),
            P::AnswerComment => {
                if let Some((document, to)) = self.comment_at_hand() {
                    let about = About::Answer { document, to };
                    let answer = CommentBox::new(about, String::new());
                    self.dialog = Some(Dialog::Comment(answer));
                }
            }
            P::ResolveComment => {
                let intent = self.comment_at_hand().and_then(|(document, comment)| {
                    let document = self.desk()?.session().document(document)?;
                    Some(thread::resolve(document, document.comment(comment)?))
                });
                if let Some(intent) = intent {
                    self.send(intent);
                }
            }
        }
    }

    /// Opens the editor of the label scheme.
    pub(super) fn open_scheme(&mut self) {
        self.finish_typing();
        let editor = self
            .desk()
            .map(|desk| dialogs::SchemeEditor::of(desk.session()));
        self.dialog = editor.map(|editor| Dialog::Scheme(Box::new(editor)));
    }

    /// The entity whose card is shown, or that of the mention at hand.
    fn entity_meant(&self) -> Option<EntityId> {
        self.card_seen().or_else(|| self.entity_at_hand())
    }

    /// The entity whose card is seen: not while a document is translated, which has its own
    /// things beside it.
    pub(super) fn card_seen(&self) -> Option<EntityId> {
        let is_seen = self.sides().inspector && self.desk()?.editor().is_none();
        self.inspector.shown_entity().filter(|_| is_seen)
    }

    fn ask_of_entity(&mut self, ask: EntityAsk) {
        let Some(entity) = self.entity_meant() else {
            return;
        };
        self.show_inspector();
        self.inspector.ask_of_entity(entity, ask);
        self.inspector.take_focus();
        self.want_reader = false;
    }

    fn ask_table(&mut self, ask: TableAsk) {
        let Some(desk) = self.desk_mut() else { return };
        if !matches!(desk.dock.page(), Some(Page::Mentions | Page::Documents)) {
            desk.dock.show(Page::Mentions);
        }
        desk.dock.ask_table(ask);
        self.want_reader = false;
    }

    fn switch_search(&mut self, switch: Switch) {
        let Some(desk) = self.desk_mut() else { return };
        if desk.dock.page() != Some(Page::Search) {
            desk.dock.show(Page::Search);
        }
        desk.dock.search.switch(switch);
        self.want_reader = false;
    }

    fn switch_source(&mut self, source: Source) {
        let on = self.desk().and_then(|desk| source.is_on(desk.session()));
        let Some(on) = on.map(|on| !on) else { return };
        self.send(Intent::Decide(ProposalAction::Switch { source, on }));
        // What it would propose is what switching it on is for.
        if on {
            self.send(Intent::Command(Command::Suggest));
        }
    }

    /// The list, where there is one alone; else all of them are shown, to be switched there.
    fn switch_list(&mut self) {
        let Some(desk) = self.desk() else { return };
        let lists = desk.session().lists().map(|list| list.id);
        let first_two: Vec<ListId> = lists.take(2).collect();
        match first_two[..] {
            [one] => self.switch_source(Source::List(one)),
            _ => self.dialog = Some(Dialog::Lists(Box::default())),
        }
    }

    /// The thread at hand: in the list, else where the caret is.
    fn comment_at_hand(&self) -> Option<(DocumentId, CommentId)> {
        self.desk().and_then(Desk::comment_at_hand)
    }
}
