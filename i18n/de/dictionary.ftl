### Looking words up in dictionaries

dictionary-lacks = Zu { $file } fehlt die Datei { $ending }: in denselben Ordner legen
dictionary-damaged = Die Wörterbuchdatei { $file } ist beschädigt ({ $what }) und wurde ausgelassen: neu beschaffen
dictionary-damage-heading = sie beginnt nicht wie ein Wörterbuch
dictionary-damage-length = sie ist abgeschnitten oder zu lang
dictionary-damage-entry = ein Eintrag ist nicht lesbar
dictionary-damage-compression = die komprimierten Daten sind nicht lesbar
dictionary-damage-article = ein Artikel liegt außerhalb der Datei
dictionary-lines =
    { $lines ->
        [one] Zeile { $line } des Wörterbuchindex { $file } ist kein Eintrag und wurde übergangen
       *[other] { $lines } Zeilen des Wörterbuchindex { $file } sind keine Einträge und wurden übergangen, die erste ist Zeile { $line }
    }
dictionary-crowded = Der Ordner { $folder } enthält zu viel: Nur { $limit } Ordner und Dateien von Wörterbüchern wurden angesehen, einige können also fehlen. Einen Ordner angeben, der nur Wörterbücher enthält
dictionary-too-many =
    { $left ->
        [one] Nur { $limit } Wörterbücher werden geöffnet; { $file } fehlt: andere aus den Ordnern nehmen
       *[other] Nur { $limit } Wörterbücher werden geöffnet; { $left } fehlen, das erste ist { $file }: andere aus den Ordnern nehmen
    }
dictionary-no-folder = Kein Ordner mit Wörterbüchern ist eingestellt: in den Einstellungen einen mit StarDict- (.ifo) oder dictd-Dateien (.index) angeben
dictionary-none = Kein Wörterbuch in { $folder }: StarDict- (.ifo) oder dictd-Dateien (.index) dort ablegen
dictionary-nothing = »{ $word }« steht in keinem Wörterbuch
dictionary-headword = { $headword } (zu { $word })

cli-lookup = Ein Wort in Wörterbüchern von StarDict und dictd nachschlagen
cli-value-word = WORT
cli-lookup-word = Das Wort
cli-lookup-from = Die Sprache des Wortes, etwa { $example }: ihre Endungen werden abgetrennt

prefs-dictionary-folder = Nachschlageordner
prefs-dictionary-more = Ein Ordner mit Wörterbüchern zum Nachschlagen: StarDict (.ifo mit .idx und .dict oder .dict.dz) oder dictd (.index mit .dict oder .dict.dz). Leer: nur die des Systems.

command-look-up = Wort nachschlagen …
command-look-up-more = Zeigt, was Wörterbücher zum Wort am Textcursor oder zur Auswahl sagen
lookup-title = Nachschlagen
lookup-word = »{ $word }« nachschlagen
lookup-field = Wort zum Nachschlagen
lookup-in-target = Aus der Übersetzung
lookup-in-source = Aus dem Ausgangstext
lookup-no-word = Ein Wort eingeben, um es nachzuschlagen
lookup-wait = Wird nachgeschlagen …
lookup-no-dictionary = Es gibt noch kein Wörterbuch zum Nachschlagen. StarDict- (.ifo) oder dictd-Dateien (.index) in einen eigenen Ordner legen und ihn in den Einstellungen unter »Wörterbücher« angeben.
lookup-settings = Wörterbücher in den Einstellungen …
lookup-copied = »{ $text }« kopiert
lookup-key-write = einsetzen
lookup-key-copy = kopieren
lookup-key-part = eine Wiedergabe
lookup-key-next = nächstes Wort
lookup-key-turn = anderer Text
prefs-dictionary-list = Wörterbücher zum Nachschlagen
prefs-dictionary-row =
    { $count ->
        [one] { $title } (ein Stichwort)
       *[other] { $title } ({ $count } Stichwörter)
    }
prefs-dictionary-nothing = Keines gefunden: oben einen Ordner angeben oder Wörterbücher von dictd oder StarDict auf dem System installieren
prefs-dictionary-up = »{ $title }« nach oben
prefs-dictionary-down = »{ $title }« nach unten
prefs-dictionary-keys = Von oben nach unten befragt; { $up } und { $down } verschieben das, das den Fokus hat.
