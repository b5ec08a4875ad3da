### What may be wrong with a translation.

check-empty = Marked as translated, but empty
check-equal-to-source = The same as the source
# $number (String)
check-number-missing = { $number } is missing
# $number (String)
check-number-added = { $number } is not in the source
# $source (String)
# $target (String)
check-number-differs = { $source } became { $target }
# $source (String)
# $target (String)
check-unit-differs = Another unit: { $source } became { $target }
# $name (String)
# $rendering (String)
check-name-missing = The name “{ $name }” is missing; expected: { $rendering }
# $found (String)
# $approved (String)
check-name-otherwise = “{ $found }”: the approved rendering is “{ $approved }”
# $found (String)
# $elsewhere (String)
check-name-two-ways = “{ $found }” is mostly written “{ $elsewhere }”
# $term (String)
# $rendering (String)
check-term-missing = The term “{ $term }” is expected as “{ $rendering }”
# $found (String)
check-term-forbidden = “{ $found }” is not to be used
# $sign (String)
check-unpaired = { $sign } has no partner
# $found (String)
# $wanted (String)
check-quote-style = { $found } is a quotation mark of another language; here it is { $wanted }
# $word (String)
check-doubled-word = “{ $word }” stands twice
check-doubled-space = More than one space
# $percent (String)
check-length = Length out of proportion: { $percent } of the source
# $word (String)
check-negation-lost = “{ $word }” negates: is it in the translation?
# $word (String)
check-negation-added = “{ $word }” negates: is it in the source?
# $word (String)
check-hedge-lost = “{ $word }” says it is not certain: does the translation?
# $word (String)
check-misspelt = “{ $word }” is in no dictionary
# $count (Number)
check-count =
    { $count ->
        [0] Nothing to check in the translations
        [one] One thing to check
       *[other] { $count } things to check
    }
cli-quality = Check translations: numbers, names, terms, quotation marks …
cli-quality-to = The language translated into, such as en
# $language (String)
quality-no-segments = No document has segments into { $language }; cut some with “glossator segment” first
# $text (String)
what-fault-fine = Marked a finding in the translation of “{ $text }” as fine
# $text (String)
what-fault-not-fine = Reopened a finding in the translation of “{ $text }”
# $text (String)
# $segments (Number)
# $left (Number)
what-mend-faults =
    { $segments ->
        [one] Corrected the translation of “{ $text }”
       *[other] Corrected { $segments } translations
    }{ $left ->
        [0] {""}
        [one] {" "}(1 locked or changed segment left alone)
       *[other] {" "}({ $left } locked or changed segments left alone)
    }
checks-all = All kinds
checks-all-languages = All languages
# $language (String)
checks-into = Language: { $language }
# $kind (String)
checks-which = Kind of finding: { $kind }
# $kind (String)
# $count (Number)
checks-kind-count = { $kind } ({ $count })
# $language (String)
checks-none = Nothing to check: the translations into { $language } look good.
checks-no-language = Once a document is translated, what may be wrong with its translation is listed here.
# $language (String)
checks-no-segments = Nothing is translated into { $language } yet; what may be wrong with translations will be listed here.
checks-none-of-kind = Nothing of this kind was found.
checks-keys = Enter goes there · M corrects · F marks as fine · Space ticks
checks-keys-word = A adds the word to your own · I ignores it
checks-keys-language = L changes the language
checks-no-word = Only words that no dictionary has can be added or ignored
# $document (String)
# $number (Number)
# $fault (String)
checks-row = { $document }, segment { $number }: { $fault }
checks-mend = Correct
checks-no-fix = There is no ready correction for this; Enter goes there
checks-is-fine = Marked as fine; F takes it back
checks-go = Go there
checks-fine = Mark as fine
checks-not-fine = Take back “fine”
# $text (String)
checks-mend-to = Correct to “{ $text }”
# $text (String)
checks-mend-away = Remove “{ $text }”
column-fault = Finding
column-segment = Segment
dock-checks = Checks
command-checks = Check translations
command-checks-more = Lists what may be wrong with the translations: numbers, names, terms, quotation marks …
check-kind-empty = Empty translation
check-kind-equal-to-source = Same as the source
check-kind-number-missing = Missing number
check-kind-number-added = Number not in the source
check-kind-number-differs = Different number
check-kind-unit-differs = Different unit
check-kind-name-missing = Missing name
check-kind-name-otherwise = Name not as approved
check-kind-name-two-ways = Name written in two ways
check-kind-term-missing = Missing term
check-kind-term-forbidden = Forbidden term
check-kind-unpaired = Sign without partner
check-kind-quote-style = Quotation marks of another language
check-kind-doubled-word = Doubled word
check-kind-doubled-space = Doubled space
check-kind-length = Length
check-kind-negation-lost = Negation lost
check-kind-negation-added = Negation added
check-kind-hedge-lost = Uncertainty lost
check-kind-misspelt = Misspelling
