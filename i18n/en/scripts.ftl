### Names of scripts, and what to do where no typeface has one.

# $scripts (String)
script-missing = No typeface on this computer has { $scripts }.
# $families (String)
# $packages (String)
script-install-linux = Install { $families } (Debian, Ubuntu: { $packages }) and start Glossator again.
# $families (String)
script-install-mac = Install { $families } with Font Book and start Glossator again.
# $families (String)
script-install-windows = Add the supplemental fonts under Optional features in the Windows settings, or install { $families }, and start Glossator again.
# $family (String)
script-family = “{ $family }”
script-hide = Hide until the next start

script-adlm = Adlam
script-arab = Arabic
script-armn = Armenian
script-beng = Bengali
script-bopo = Bopomofo
script-cans = Canadian Aboriginal syllabics
script-cher = Cherokee
script-cyrl = Cyrillic
script-deva = Devanagari
script-ethi = Ethiopic
script-geor = Georgian
script-grek = Greek
script-gujr = Gujarati
script-guru = Gurmukhi
script-hang = Hangul
script-hani = Chinese characters
script-hebr = Hebrew
script-hira = Hiragana
script-java = Javanese
script-kana = Katakana
script-khmr = Khmer
script-knda = Kannada
script-laoo = Lao
script-latn = Latin
script-mlym = Malayalam
script-mong = Mongolian
script-mymr = Burmese
script-nkoo = N’Ko
script-olck = Ol Chiki
script-orya = Odia
script-sinh = Sinhala
script-syrc = Syriac
script-taml = Tamil
script-telu = Telugu
script-tfng = Tifinagh
script-thaa = Thaana
script-thai = Thai
script-tibt = Tibetan
script-yiii = Yi
