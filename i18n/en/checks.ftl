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
check-name-otherwise = “{ $found }” is approved as “{ $approved }”
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
quality-no-segments = No document has segments into { $language }; cut some with »glossator segment« first
