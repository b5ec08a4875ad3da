### Das Dossier einer Entität: wo sie genannt wird, mit wem, und was von ihr gesagt wird.

what-move-mentions =
    { $mentions ->
        [one] Eine Nennung von der Entität »{ $from }« zu »{ $to }« verschoben
       *[other] { $mentions } Nennungen von der Entität »{ $from }« zu »{ $to }« verschoben
    }
