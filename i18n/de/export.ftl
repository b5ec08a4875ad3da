### Export: was hinausgeschrieben wird, und der Nachweis dessen, was geschrieben wurde.

export-title = Auszeichnungen exportieren
export-documents = Dokumente
export-all = Alle ({ $count })
export-shown = Angezeigtes Dokument
export-ticked = Ausgewählte Dokumente
export-filter = Nach Titel oder Medium filtern
export-tick-all =
    { $count ->
        [one] Dieses auswählen
       *[other] Diese { $count } auswählen
    }
export-tick-none = Keines auswählen
export-no-match = Kein Dokument hat das im Titel oder im Medium
export-mentions = Nennungen
export-status = { $status } ({ $count })
export-skip-left-out = Ohne Nennungen in ausgelassenen Passagen
export-format = Format
export-no-place = In diesem Format ist kein Platz für: { $list }
export-would-write =
    { $mentions ->
        [0] Keine Nennungen, nur der Text von { $documents ->
            [one] einem Dokument
           *[other] { $documents } Dokumenten
        }
        [one] Eine Nennung in { $documents ->
            [one] einem Dokument
           *[other] { $documents } Dokumenten
        }
       *[other] { $mentions } Nennungen in { $documents ->
            [one] einem Dokument
           *[other] { $documents } Dokumenten
        }
    }
export-stays-out = Nicht geschrieben: { $list }
export-counting = Wird gezählt …
export-cannot-count = Was geschrieben würde, konnte nicht gezählt werden; beim Exportieren wird der Grund genannt.
export-nothing-ticked = Noch ist kein Dokument ausgewählt: mindestens eines anhaken
export-go = Datei wählen und exportieren …
exported-title = Exportiert
exported-size = Größe
exported-documents = Dokumente
exported-mentions = Nennungen
exported-relations = Beziehungen
exported-entities = Entitäten
exported-checked =
    { $count ->
        [0] Zurückgelesen; die Datei enthält, was geschrieben wurde
        [one] Zurückgelesen; das eine Zitat stimmt mit der Sitzung überein
       *[other] Zurückgelesen; alle { $count } Zitate stimmen mit der Sitzung überein
    }
exported-differs = Die Datei auf dem Datenträger ist nicht das, was geschrieben wurde (gefundene Nennungen: { $mentions }, abweichende Zitate: { $wrong }). Die Datei nicht weitergeben, sondern noch einmal exportieren; tritt das wieder auf, in einen anderen Ordner.
exported-unread = Die Datei konnte nicht zurückgelesen werden: { $error }. Noch einmal exportieren; tritt das wieder auf, in einen anderen Ordner.
exported-unproved = Dieses Format lässt sich nicht zurücklesen; die Datei wurde nicht kontrolliert.
exported-dropped = Nicht in der Datei
exported-copy-path = Pfad kopieren
exported-path-copied = Pfad in die Zwischenablage kopiert
exported-done = Fertig
file-size-bytes =
    { $count ->
        [one] Ein Byte
       *[other] { $count } Byte
    }
file-size-kilobytes = { $count } kB
file-size-megabytes = { $count } MB
dropped-other-status =
    { $count ->
        [one] eine Nennung oder Beziehung mit anderem Status
       *[other] { $count } Nennungen und Beziehungen mit anderem Status
    }
dropped-left-out =
    { $count ->
        [one] eine Nennung in einer ausgelassenen Passage
       *[other] { $count } Nennungen in ausgelassenen Passagen
    }
dropped-relation-end =
    { $count ->
        [one] eine Beziehung zu einer Nennung, die nicht geschrieben wird
       *[other] { $count } Beziehungen zu Nennungen, die nicht geschrieben werden
    }
dropped-not-loaded =
    { $count ->
        [one] ein Dokument, das nicht gelesen werden konnte
       *[other] { $count } Dokumente, die nicht gelesen werden konnten
    }
dropped-comments =
    { $count ->
        [one] ein Kommentar
       *[other] { $count } Kommentare
    }
dropped-translations =
    { $count ->
        [one] ein übersetztes Segment
       *[other] { $count } übersetzte Segmente
    }
dropped-pictures =
    { $count ->
        [one] ein Bild
       *[other] { $count } Bilder
    }
dropped-readings =
    { $count ->
        [one] eine Lesung (Ruby)
       *[other] { $count } Lesungen (Ruby)
    }
dropped-open-proposals =
    { $count ->
        [one] eine offene Entscheidung
       *[other] { $count } offene Entscheidungen
    }
