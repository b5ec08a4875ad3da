### Die Dokumentliste am Rand.

documents-heading = Dokumente
documents-shown = { $shown } von { $all }
documents-filter = Dokumente filtern
documents-filter-clear-text = Text des Filters löschen
documents-filter-clear = Filter zurücksetzen
documents-filter-menu = Nach Status, Sprache und Vorschlägen filtern
documents-filter-status = Status
documents-filter-language = Sprache
documents-filter-waiting = Noch offen
documents-filter-proposals = Mit Vorschlägen
documents-filter-decisions = Mit offenen Entscheidungen
documents-no-language = Sprache unbekannt
documents-no-match = Kein Dokument entspricht dem Filter.
documents-none = Hier stehen die importierten Artikel.
documents-add = Hinzufügen …
documents-drop = Dateien hier ablegen, um sie zu importieren
documents-open-beside = Daneben öffnen
documents-set-status = Status festlegen
documents-mark = Als »{ $status }« markieren
documents-confirmed =
    { $count ->
        [0] keine bestätigten Nennungen
        [one] eine bestätigte Nennung
       *[other] { $count } bestätigte Nennungen
    }
documents-proposed = { $count } vorgeschlagen
documents-in-question = { $count } fraglich
documents-removed = »{ $title }« wurde entfernt
documents-undo = Rückgängig

document-status-new = Neu
document-status-in-work = In Arbeit
document-status-done = Erledigt
document-status-reviewed = Geprüft
