### Kommentare und Fragen.

comment-nobody = Ohne Namen
comment-open = Offen
comment-question = Frage
comment-resolved = Erledigt
comment-answer = Antworten
comment-resolve = Als erledigt markieren
comment-reopen = Wieder öffnen
comment-edit = Kommentar bearbeiten
comment-remove = Kommentar entfernen
comment-on-passage = Zu »{ $passage }«
comment-on-document = Zum Dokument »{ $title }«
comment-whole = Ganzes Dokument

comment-new-title = Kommentar oder Frage
comment-new-go = Kommentar hinzufügen
comment-answer-title = Antwort
comment-change-title = Kommentar bearbeiten
comment-change-go = Kommentar speichern
comment-text = Text des Kommentars
comment-hint = Was andere wissen oder beantworten sollen
comment-keys = { $key } speichert; was mit einem Fragezeichen endet, gilt als Frage

comments-which = Welche Kommentare
comments-open = Offene
comments-all = Alle
comments-mine = Meine
comments-none = Hier stehen Kommentare und Fragen zu den Dokumenten; { $key } im Text beginnt einen.
comments-none-open = Kein Kommentar ist offen.
comments-none-mine = Kein solcher Kommentar.
comments-keys = Eingabe: hingehen · R: antworten · X oder Leertaste: erledigt · E: bearbeiten · Entf: entfernen
comments-here = Kommentare
reader-comment = Kommentar: { $text }
