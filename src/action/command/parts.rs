//! Commands done in a part of the window that they show first: the card of an entity, the
//! scheme's editor, lists of names, tables, the search, comments.

use super::{Group, WhyNot, applies::Circumstances};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartCommand {
    /// Make one entity of that at hand and another.
    MergeEntity,
    /// Some mentions of the entity at hand name something new.
    SplitEntity,
    /// Some of them name another entity that is there.
    MoveMentions,
    DeleteEntity,

    /// Begin with one of the schemes that come with the program.
    SchemeReady,
    SchemeLoad,
    SchemeSave,

    AddList,
    /// Names lists that propose or do not.
    SwitchList,
    /// Names confirmed in the session propose or do not.
    SwitchNames,
    /// What was learned proposes or does not.
    SwitchLearned,

    /// Write what the table is narrowed to.
    TableFilter,
    /// Choose what it is narrowed to.
    TableChoices,
    TableColumns,
    /// Sort by the next column, up and down.
    TableSort,

    SearchCase,
    SearchWords,
    SearchForms,
    SearchRegex,

    AnswerComment,
    ResolveComment,
}

impl PartCommand {
    pub const ALL: [Self; 21] = [
        Self::MergeEntity,
        Self::SplitEntity,
        Self::MoveMentions,
        Self::DeleteEntity,
        Self::SchemeReady,
        Self::SchemeLoad,
        Self::SchemeSave,
        Self::AddList,
        Self::SwitchList,
        Self::SwitchNames,
        Self::SwitchLearned,
        Self::TableFilter,
        Self::TableChoices,
        Self::TableColumns,
        Self::TableSort,
        Self::SearchCase,
        Self::SearchWords,
        Self::SearchForms,
        Self::SearchRegex,
        Self::AnswerComment,
        Self::ResolveComment,
    ];

    pub fn group(self) -> Group {
        match self {
            Self::MergeEntity
            | Self::SplitEntity
            | Self::MoveMentions
            | Self::DeleteEntity
            | Self::AnswerComment
            | Self::ResolveComment => Group::Mention,
            Self::SchemeReady
            | Self::SchemeLoad
            | Self::SchemeSave
            | Self::AddList
            | Self::SwitchList
            | Self::SwitchNames
            | Self::SwitchLearned => Group::Session,
            Self::TableFilter | Self::TableChoices | Self::TableColumns | Self::TableSort => {
                Group::View
            }
            Self::SearchCase | Self::SearchWords | Self::SearchForms | Self::SearchRegex => {
                Group::Go
            }
        }
    }

    /// Whether it can be done in an open session.
    pub(super) fn applies(self, now: &Circumstances) -> Result<(), WhyNot> {
        let ok = |yes: bool, why: WhyNot| if yes { Ok(()) } else { Err(why) };
        ok(now.session, WhyNot::NoSession)?;
        ok(!now.loading, WhyNot::Loading)?;
        match self {
            Self::SchemeSave
            | Self::TableFilter
            | Self::TableChoices
            | Self::TableColumns
            | Self::TableSort
            | Self::SearchCase
            | Self::SearchWords
            | Self::SearchForms
            | Self::SearchRegex => return Ok(()),
            _ => ok(!now.read_only, WhyNot::ReadOnly)?,
        }
        // Their forms are on the entity's card, which gives way to what helps with translating.
        if matches!(
            self,
            Self::MergeEntity | Self::SplitEntity | Self::MoveMentions
        ) {
            ok(!now.translating, WhyNot::Translating)?;
        }
        match self {
            Self::MergeEntity | Self::MoveMentions => {
                ok(now.linked || now.entity_shown, WhyNot::NoEntity)?;
                ok(now.several_entities, WhyNot::OneEntity)
            }
            Self::SplitEntity | Self::DeleteEntity => {
                ok(now.linked || now.entity_shown, WhyNot::NoEntity)
            }
            Self::AnswerComment | Self::ResolveComment => ok(now.comment, WhyNot::NoComment),
            Self::SwitchList => ok(now.lists, WhyNot::NoLists),
            _ => Ok(()),
        }
    }
}

pub(super) fn entry(command: PartCommand) -> (&'static str, &'static [&'static str]) {
    use PartCommand as P;
    match command {
        P::MergeEntity => ("entity.merge", &["Alt+M"]),
        P::SplitEntity => ("entity.split", &["Alt+P"]),
        P::MoveMentions => ("entity.move", &["Alt+Shift+M"]),
        P::DeleteEntity => ("entity.delete", &["Alt+Shift+Delete"]),
        P::SchemeReady => ("scheme.ready-made", &["Alt+Shift+B"]),
        P::SchemeLoad => ("scheme.load", &["Alt+O"]),
        P::SchemeSave => ("scheme.save", &["Alt+Shift+X"]),
        P::AddList => ("names.add", &["Alt+Shift+N"]),
        P::SwitchList => ("names.switch", &["Alt+I"]),
        P::SwitchNames => ("proposals.names", &["Alt+G"]),
        P::SwitchLearned => ("proposals.learned", &["Alt+Shift+G"]),
        P::TableFilter => ("table.filter", &["Alt+F"]),
        P::TableChoices => ("table.choices", &["Alt+Shift+F"]),
        P::TableColumns => ("table.columns", &["Alt+Shift+C"]),
        P::TableSort => ("table.sort", &["Alt+S"]),
        P::SearchCase => ("search.case", &["Alt+C"]),
        P::SearchWords => ("search.words", &["Alt+W"]),
        P::SearchForms => ("search.accents", &["Alt+A"]),
        P::SearchRegex => ("search.expression", &["Alt+R"]),
        P::AnswerComment => ("comment.answer", &["Alt+Shift+A"]),
        P::ResolveComment => ("comment.resolve", &["Alt+Shift+R"]),
    }
}
