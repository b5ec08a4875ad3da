//! Tagging by a list of names.

use super::{ActionError, Input, file_name, look::in_scheme_order};
use crate::{
    model::{Label, Report, Status, edit::What},
    names,
    text::Fold,
    workspace::Workspace,
};

#[derive(Debug, Clone)]
pub struct Tag {
    /// A CSV table with the columns label, entity, form, language.
    pub names: Input,
    pub status: Status,
    pub fold: Fold,
}

#[derive(Debug, Clone, Default)]
pub struct Tagged {
    pub mentions: usize,
    /// In the scheme's order.
    pub by_label: Vec<(Label, usize)>,
    pub documents: usize,
    pub new_entities: usize,
    pub already_tagged: usize,
    pub left_out: usize,
}

impl Tag {
    pub(super) fn run(
        self,
        workspace: &mut Workspace,
        report: &mut Report,
    ) -> Result<Tagged, ActionError> {
        let file = self.names.name();
        let bytes = self.names.read()?;
        let list = names::read_csv(&file, &bytes, report).map_err(|source| ActionError::Names {
            file: file.clone(),
            source,
        })?;
        let options = names::TagOptions {
            status: self.status,
            fold: self.fold,
            documents: None,
            by: workspace.by(),
            at: workspace.clock().now(),
        };
        let session = workspace.session().clone();
        let found = names::tag(&session, &list, &options, workspace.ids(), report);
        let tagged = Tagged {
            mentions: found.counts.mentions(),
            documents: found
                .counts
                .documents
                .iter()
                .filter(|document| document.mentions > 0)
                .count(),
            new_entities: found.counts.new_entities,
            already_tagged: found.counts.already_tagged(),
            left_out: found.counts.left_out(),
            by_label: in_scheme_order(&session, found.counts.labels),
        };
        let what = What::TagByList {
            file: file_name(&file),
            mentions: u32::try_from(tagged.mentions).unwrap_or(u32::MAX),
            entities: u32::try_from(tagged.new_entities).unwrap_or(u32::MAX),
        };
        workspace.commit(what, found.edits, Vec::new())?;
        Ok(tagged)
    }
}
