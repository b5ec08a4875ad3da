### Looking words up in dictionaries

dictionary-lacks = Zu { $file } fehlt die Datei { $ending }: in denselben Ordner legen
dictionary-damaged = Die Wörterbuchdatei { $file } ist beschädigt ({ $what }) und wurde ausgelassen: neu beschaffen
dictionary-damage-heading = sie beginnt nicht wie ein Wörterbuch
dictionary-damage-length = sie ist abgeschnitten oder zu lang
dictionary-damage-entry = ein Eintrag ist nicht lesbar
dictionary-damage-compression = die komprimierten Daten sind nicht lesbar
dictionary-damage-article = ein Artikel liegt außerhalb der Datei
dictionary-no-folder = Kein Ordner mit Wörterbüchern ist eingestellt: in den Einstellungen einen mit StarDict- (.ifo) oder dictd-Dateien (.index) angeben
dictionary-none = Kein Wörterbuch in { $folder }: StarDict- (.ifo) oder dictd-Dateien (.index) dort ablegen
dictionary-nothing = Kein Wörterbuch kennt „{ $word }“
dictionary-headword = { $headword } (zu { $word })

cli-lookup = Ein Wort in Wörterbüchern von StarDict und dictd nachschlagen
cli-value-word = WORT
cli-lookup-word = Das Wort
cli-lookup-from = Die Sprache des Wortes, etwa { $example }: ihre Endungen werden abgetrennt

prefs-dictionary-folder = Nachschlageordner
prefs-dictionary-more = Ein Ordner mit Wörterbüchern zum Nachschlagen: StarDict (.ifo mit .idx und .dict oder .dict.dz) oder dictd (.index mit .dict oder .dict.dz). Sie werden in der Reihenfolge ihrer Namen befragt.
