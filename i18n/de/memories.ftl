### Übersetzungsspeicher der Sitzung im Fenster.

command-memories = Übersetzungsspeicher …
command-memories-more = Zeigt die Übersetzungsspeicher, die die Sitzung aus Dateien hat: welche abgefragt werden, mit welchem Abzug

memories-title = Übersetzungsspeicher
memories-none = Die Sitzung hat noch keine Übersetzungsspeicher aus Dateien. Eine TMX-Datei hinzufügen: Was sie übersetzt, wird dann als Treffer angeboten, um ihren Abzug vermindert.
memories-add = TMX-Datei hinzufügen …
# $units (Number)
# $languages (String)
# $penalty (Number)
memories-facts =
    { $units ->
        [one] Eine Einheit · { $languages } · Abzug { $penalty }
       *[other] { $units } Einheiten · { $languages } · Abzug { $penalty }
    }
# $units (Number)
# $languages (String)
# $penalty (Number)
memories-facts-off =
    { $units ->
        [one] Eine Einheit · { $languages } · Abzug { $penalty } · ausgeschaltet
       *[other] { $units } Einheiten · { $languages } · Abzug { $penalty } · ausgeschaltet
    }
memories-name = Name
# $most (Number)
memories-penalty = Abzug, 0 bis { $most }: wird vom Prozentwert jedes Treffers abgezogen
# $most (Number)
memories-penalty-wrong = Der Abzug ist eine ganze Zahl von 0 bis { $most }
memories-add-title = Übersetzungsspeicher hinzufügen
# $units (Number)
# $languages (String)
memories-read =
    { $units ->
        [one] Eine Einheit in { $languages }
       *[other] { $units } Einheiten in { $languages }
    }
memories-keys = Leertaste schaltet ein oder aus · Eingabe bearbeitet · Einfg fügt hinzu · Entf entfernt
pick-memory = Übersetzungsspeicher wählen
pick-filter-memories = Übersetzungsspeicher (TMX)
