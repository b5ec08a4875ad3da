### Che cosa può non andare in una traduzione.

check-empty = Segnato come tradotto, ma vuoto
check-equal-to-source = Uguale all’originale
# $number (String)
check-number-missing = Manca { $number }
# $number (String)
check-number-added = { $number } non è nell’originale
# $source (String)
# $target (String)
check-number-differs = { $source } è diventato { $target }
# $source (String)
# $target (String)
check-unit-differs = Unità diversa: { $source } è diventato { $target }
# $name (String)
# $rendering (String)
check-name-missing = Manca il nome «{ $name }»; atteso: { $rendering }
# $found (String)
# $approved (String)
check-name-otherwise = «{ $found }» è approvato come «{ $approved }»
# $found (String)
# $elsewhere (String)
check-name-two-ways = «{ $found }» altrove è per lo più «{ $elsewhere }»
# $term (String)
# $rendering (String)
check-term-missing = Per il termine «{ $term }» ci si attende «{ $rendering }»
# $found (String)
check-term-forbidden = «{ $found }» non va usato
# $sign (String)
check-unpaired = { $sign } è spaiato
# $found (String)
# $wanted (String)
check-quote-style = { $found } è una virgoletta di un’altra lingua; qui si usa { $wanted }
# $word (String)
check-doubled-word = «{ $word }» è ripetuto
check-doubled-space = Più di uno spazio
# $percent (String)
check-length = Lunghezza insolita: { $percent } dell’originale
# $word (String)
check-negation-lost = «{ $word }» nega: la traduzione lo dice?
# $word (String)
check-negation-added = «{ $word }» nega: lo dice l’originale?
# $word (String)
check-hedge-lost = «{ $word }» lascia il dubbio: anche la traduzione?
# $count (Number)
check-count =
    { $count ->
        [0] Nelle traduzioni non c’è nulla da controllare
        [one] Un punto da controllare
        [many] { $count } di punti da controllare
       *[other] { $count } punti da controllare
    }
cli-quality = Controlla le traduzioni: numeri, nomi, termini, virgolette …
cli-quality-to = La lingua in cui si traduce, per esempio en
# $language (String)
quality-no-segments = Nessun documento ha segmenti per { $language }; prima crearne con «glossator segment»
