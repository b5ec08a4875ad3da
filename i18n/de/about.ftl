### Was das Programm ist, und was nach einem Absturz gesagt wird.

about-version = Version { $version }
about-licence = Freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0, nach Wahl
about-parts = Das Fenster zeichnet egui, den Text setzen parley und swash, die Sprachdaten stammen aus ICU4X, die Meldungen aus Fluent: freie Software unter MIT-, Apache- und Unicode-Lizenz.
about-faces = Eingebaute Schriften: Ubuntu Light (Ubuntu Font Licence), Hack (MIT und Bitstream Vera), Noto Emoji und emoji-icon-font (SIL Open Font License und MIT).
about-icon = Symbol von Glossator
about-diagnostics = Diagnose kopieren
crash-title = Glossator wurde unerwartet beendet
crash-more = Nichts, was als gespeichert gemeldet war, ist verloren. Der Bericht unten beschreibt, was im Programm schiefging; er enthält keine Texte und wurde nirgendwohin gesendet.
crash-report = Absturzbericht
crash-continue = Weiter
