### Namenslisten, die die Sitzung führt

## Was getan wurde, für den Verlauf

what-add-list =
    { $entries ->
        [one] Namensliste »{ $name }« mit einem Eintrag hinzugefügt
       *[other] Namensliste »{ $name }« mit { $entries } Einträgen hinzugefügt
    }
what-remove-list =
    { $entries ->
        [one] Namensliste »{ $name }« mit ihrem Eintrag entfernt
       *[other] Namensliste »{ $name }« mit ihren { $entries } Einträgen entfernt
    }
what-rename-list = Namensliste »{ $from }« in »{ $to }« umbenannt
