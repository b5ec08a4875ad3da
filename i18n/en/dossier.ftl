### The dossier of an entity: where it is named, with whom, and what is said of it.

# $from (String)
# $to (String)
# $mentions (Number)
what-move-mentions =
    { $mentions ->
        [one] Moved one mention from the entity “{ $from }” to “{ $to }”
       *[other] Moved { $mentions } mentions from the entity “{ $from }” to “{ $to }”
    }
