//! Settings as a file: a session file's shape, one setting a line.
//! Invariant: a line that cannot be read costs its setting alone; one we do not know is
//! written again as it was.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Raw, Settings, Table};
use crate::{
    model::Report,
    store::lines::{FileError, FileWriter, Item, from_line, read},
};

pub(super) const NAME: &str = "settings.ron";

/// The keys of one action.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Keys {
    pub action: String,
    pub chords: Vec<String>,
}

/// How one table is shown.
#[derive(Debug, Serialize, Deserialize)]
struct TableRecord {
    table: String,
    #[serde(default)]
    columns: Vec<String>,
    #[serde(default)]
    widths: BTreeMap<String, f32>,
}

/// # Errors
/// It does not begin like a file of ours, or a newer version wrote it. What else is wrong
/// is in the report.
pub(super) fn decode(bytes: &[u8], report: &mut Report) -> Result<Settings, FileError> {
    let mut settings = Settings::default();
    read(NAME, bytes, report, |item| match item {
        Item::Value { name, ron } => settings.take_value(name, ron),
        Item::Record { list, ron } => settings.take_record(list, ron),
    })?;
    settings.tidy();
    Ok(settings)
}

/// # Errors
/// A value cannot be said in RON.
pub(super) fn encode(settings: &Settings) -> ron::Result<Vec<u8>> {
    let mut file = FileWriter::new();
    let Settings {
        language,
        theme,
        contrast,
        zoom,
        density,
        reduced_motion,
        reader,
        learn_in_background,
        reviewer,
        keys,
        recent,
        panels,
        tables,
        window,
        last_export,
        searches,
        spelling_folder,
        dictionary_folder,
        dictionaries,
        check_spelling,
        model_folder,
        models,
        hints_seen,
        services,
        consents,
        unknown,
    } = settings;
    file.value("language", language)?;
    file.always("theme", theme)?;
    file.always("contrast", contrast)?;
    file.always("zoom", zoom)?;
    file.always("density", density)?;
    file.always("reduced_motion", reduced_motion)?;
    file.always("reader_face", &reader.face)?;
    file.always("reader_size", &reader.size)?;
    file.always("reader_line_height", &reader.line_height)?;
    file.always("reader_measure", &reader.measure)?;
    file.always("reader_show_rejected", &reader.show_rejected)?;
    file.always("reader_show_chips", &reader.show_chips)?;
    file.always("reader_relations", &reader.relations)?;
    file.always("reader_show_readings", &reader.show_readings)?;
    file.always("reader_scroll_together", &reader.scroll_together)?;
    file.always("reader_arrows", &reader.arrows)?;
    file.always("learn_in_background", learn_in_background)?;
    file.value("reviewer", reviewer)?;
    file.always("documents_shown", &panels.documents.shown)?;
    file.always("documents_width", &panels.documents.width)?;
    file.always("inspector_shown", &panels.inspector.shown)?;
    file.always("inspector_width", &panels.inspector.width)?;
    file.always("dock_height", &panels.dock_height)?;
    file.value("layout", &panels.layout)?;
    file.value("window_size", &window.size)?;
    file.always("window_maximised", &window.maximised)?;
    if let Some(last) = last_export {
        file.always("last_export", last)?;
    }
    file.value("searches", searches)?;
    // A path that is no text cannot stand in a text file.
    for (name, folder) in [
        ("spelling_folder", spelling_folder),
        ("dictionary_folder", dictionary_folder),
        ("model_folder", model_folder),
    ] {
        let sayable = folder.as_ref().filter(|it| it.to_str().is_some());
        file.value(name, &sayable)?;
    }
    file.always("check_spelling", check_spelling)?;
    file.value("hints_seen", hints_seen)?;
    let keys = keys.iter().map(|(action, chords)| Keys {
        action: action.clone(),
        chords: chords.clone(),
    });
    file.list("keys", keys)?;
    let tables = tables.iter().map(|(name, table)| TableRecord {
        table: name.clone(),
        columns: table.columns.clone(),
        widths: table.widths.clone(),
    });
    file.list("tables", tables)?;
    file.list("services", services)?;
    file.list("consents", consents)?;
    let sayable = dictionaries.iter().filter(|it| it.path.to_str().is_some());
    file.list("dictionaries", sayable)?;
    file.list("models", models)?;
    // A path that is no text cannot stand in a text file.
    let sayable = recent.iter().filter(|r| r.folder.to_str().is_some());
    file.list("recent", sayable)?;
    for (name, content) in unknown {
        file.as_read(name, content);
    }
    Ok(file.finish())
}

impl Settings {
    fn take_value(&mut self, name: &str, ron: &str) -> Result<(), String> {
        match name {
            "language" => put(&mut self.language, ron),
            "theme" => put(&mut self.theme, ron),
            "contrast" => put(&mut self.contrast, ron),
            "zoom" => put(&mut self.zoom, ron),
            "density" => put(&mut self.density, ron),
            "reduced_motion" => put(&mut self.reduced_motion, ron),
            "reader_face" => put(&mut self.reader.face, ron),
            "reader_size" => put(&mut self.reader.size, ron),
            "reader_line_height" => put(&mut self.reader.line_height, ron),
            "reader_measure" => put(&mut self.reader.measure, ron),
            "reader_show_rejected" => put(&mut self.reader.show_rejected, ron),
            "reader_show_chips" => put(&mut self.reader.show_chips, ron),
            "reader_relations" => put(&mut self.reader.relations, ron),
            "reader_show_readings" => put(&mut self.reader.show_readings, ron),
            "reader_scroll_together" => put(&mut self.reader.scroll_together, ron),
            "reader_arrows" => put(&mut self.reader.arrows, ron),
            "learn_in_background" => put(&mut self.learn_in_background, ron),
            "reviewer" => put(&mut self.reviewer, ron),
            "spelling_folder" => put(&mut self.spelling_folder, ron),
            "dictionary_folder" => put(&mut self.dictionary_folder, ron),
            "check_spelling" => put(&mut self.check_spelling, ron),
            "model_folder" => put(&mut self.model_folder, ron),
            "documents_shown" => put(&mut self.panels.documents.shown, ron),
            "documents_width" => put(&mut self.panels.documents.width, ron),
            "inspector_shown" => put(&mut self.panels.inspector.shown, ron),
            "inspector_width" => put(&mut self.panels.inspector.width, ron),
            "dock_height" => put(&mut self.panels.dock_height, ron),
            "layout" => put(&mut self.panels.layout, ron),
            "window_size" => put(&mut self.window.size, ron),
            "window_maximised" => put(&mut self.window.maximised, ron),
            "last_export" => put(&mut self.last_export, ron),
            "searches" => put(&mut self.searches, ron),
            "hints_seen" => put(&mut self.hints_seen, ron),
            _ => {
                let raw = Raw::Value(ron.to_owned());
                self.unknown.insert(name.to_owned(), raw);
                Ok(())
            }
        }
    }

    fn take_record(&mut self, list: &str, ron: &str) -> Result<(), String> {
        match list {
            "keys" => {
                let keys: Keys = from_line(ron)?;
                self.keys.insert(keys.action, keys.chords);
            }
            "tables" => {
                let TableRecord {
                    table,
                    columns,
                    widths,
                } = from_line(ron)?;
                self.tables.insert(table, Table { columns, widths });
            }
            "services" => self.services.push(from_line(ron)?),
            "consents" => self.consents.push(from_line(ron)?),
            "dictionaries" => self.dictionaries.push(from_line(ron)?),
            "models" => self.models.push(from_line(ron)?),
            "recent" => self.recent.push(from_line(ron)?),
            _ => {
                let records = self.unknown.entry(list.to_owned());
                let records = records.or_insert_with(|| Raw::Records(Vec::new()));
                if let Raw::Records(records) = records {
                    records.push(ron.to_owned());
                }
            }
        }
        Ok(())
    }
}

fn put<T: DeserializeOwned>(setting: &mut T, ron: &str) -> Result<(), String> {
    *setting = from_line(ron)?;
    Ok(())
}
