### Ein Dokument bekommt einen neuen Text: andere Zeichenkodierung oder aktualisierte Datei.

what-reencode = »{ $title }« als { $encoding } gelesen
what-update-text = »{ $title }« aus { $file } aktualisiert

result-retext = »{ $title }« hat einen neuen Text (Zeichenkodierung: { $encoding })
result-retext-unchanged = Der Text von »{ $title }« ist derselbe wie zuvor (Zeichenkodierung: { $encoding })
result-retext-same =
    { $count ->
        [0] Keine Nennung unverändert übernommen
        [one] Eine Nennung unverändert übernommen
       *[other] { $count } Nennungen unverändert übernommen
    }
result-retext-changed =
    { $count ->
        [one] Eine Nennung steht auf geändertem Text; war sie bestätigt, ist sie jetzt fraglich
       *[other] { $count } Nennungen stehen auf geändertem Text; die bestätigten darunter sind jetzt fraglich
    }
result-retext-gone =
    { $count ->
        [one] Eine Nennung entfernt, weil ihr Text nicht mehr vorkommt: { $texts }
       *[other] { $count } Nennungen entfernt, weil ihr Text nicht mehr vorkommt, darunter: { $texts }
    }
result-retext-relations =
    { $count ->
        [one] Eine Beziehung mit ihrer Nennung entfernt
       *[other] { $count } Beziehungen mit ihren Nennungen entfernt
    }
result-retext-segments =
    { $count ->
        [one] Ein Segment samt Übersetzung entfernt, weil sein Text nicht mehr vorkommt
       *[other] { $count } Segmente samt Übersetzungen entfernt, weil ihr Text nicht mehr vorkommt
    }
result-retext-comments =
    { $count ->
        [one] Ein Kommentar gilt jetzt dem ganzen Dokument, weil seine Stelle nicht mehr vorkommt
       *[other] { $count } Kommentare gelten jetzt dem ganzen Dokument, weil ihre Stellen nicht mehr vorkommen
    }

error-no-source = Zu »{ $title }« ist keine Datei aufbewahrt; stattdessen eine aktualisierte Datei importieren
error-source-damaged = Die in der Sitzung aufbewahrte Kopie von { $file } wurde verändert oder ist beschädigt; aus einer Sicherungskopie wiederherstellen oder die Datei neu als Aktualisierung importieren
