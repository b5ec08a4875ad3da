### Die Tastenübersicht: alle Befehle mit ihren Tasten, dazu Textcursor und Maus.

cheat-title = Tastenkürzel
cheat-filter = Nach Name oder Taste filtern
cheat-nothing = Kein Befehl und keine Taste heißt so
cheat-caret = Textcursor
cheat-mouse = Maus
cheat-by-character = Um ein Zeichen oder eine Zeile bewegen
cheat-by-word = Um ein Wort bewegen
cheat-line-ends = Zu Zeilenanfang oder -ende gehen
cheat-by-page = Um eine Seite bewegen
cheat-text-ends = Zu Textanfang oder -ende gehen
cheat-extend = Mit jeder dieser Tasten die Auswahl erweitern
cheat-click = Klick
cheat-double = Doppelklick
cheat-triple = Dreifachklick
cheat-quadruple = Vierfachklick
cheat-with-click = { $key }+Klick
cheat-with-drag = { $key }+Ziehen
cheat-click-more = Nennung wählen
cheat-double-more = Wort auswählen
cheat-triple-more = Satz auswählen
cheat-quadruple-more = Absatz auswählen
cheat-extend-click = Auswahl bis hierher erweitern
cheat-add-range = Weiteren Bereich auswählen
cheat-change = Tastenkürzel ändern …
cheat-close = Schließen
