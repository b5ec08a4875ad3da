### Dokumentangaben: Metadaten, Erkanntes, ausgelassene Passagen, Bilder, Quelle.

details-title = Dokumentangaben
details-document-title = Titel
details-outlet = Medium
details-author = Autor/in
details-published = Erscheinungsdatum
details-language = Sprachkürzel
details-url = Webadresse
details-not-a-date = Kein Datum: 2021, 2021-04, 2021-04-29 oder 2021-04-29T08:00 schreiben
details-not-a-language = Kein Sprachkürzel: Kürzel wie de, pt-BR oder zh-Hant schreiben
details-choose-language = Sprache wählen
details-found = Erkannt: »{ $value }«
details-accepted = Übernommen: »{ $value }«
details-declined = Abgelehnt: »{ $value }«
details-accept = »{ $value }« übernehmen
details-decline = »{ $value }« ablehnen
details-reopen = Über »{ $value }« neu entscheiden
details-show-in-text = Im Text anzeigen
details-passages = Passagen zum Auslassen
details-open = offen
details-left-out = ausgelassen
details-kept = behalten
details-leave-out = »{ $text }« auslassen
details-keep = »{ $text }« behalten
details-restore = »{ $text }« wiederherstellen
details-pictures = Bilder
details-picture = Bild
details-picture-loading = Wird geladen …
details-picture-missing = Die Bilddatei fehlt
details-picture-unreadable = Das Bild kann nicht angezeigt werden
details-picture-all = Zurück zu allen Bildern
details-zoom-in = Vergrößern
details-zoom-out = Verkleinern
details-source = Quelle
details-no-source = Das Dokument kam ohne Datei.
details-file = Datei
details-size = Größe
details-bytes =
    { $count ->
        [one] ein Byte
       *[other] { $count } Bytes
    }
details-hash = Prüfsumme
details-encoding = Zeichenkodierung
details-unknown = unbekannt
details-change-encoding = Zeichenkodierung ändern …
details-apply = Änderungen übernehmen
details-close = Schließen
