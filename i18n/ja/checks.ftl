### 訳文に問題がありそうな箇所。

check-empty = 翻訳済みですが、訳文が空です
check-equal-to-source = 原文と同じです
# $number (String)
check-number-missing = { $number } がありません
# $number (String)
check-number-added = { $number } は原文にありません
# $source (String)
# $target (String)
check-number-differs = { $source } が { $target } になっています
# $source (String)
# $target (String)
check-unit-differs = 単位の違い: { $source } が { $target } になっています
# $name (String)
# $rendering (String)
check-name-missing = 名前「{ $name }」がありません。期待される訳: { $rendering }
# $found (String)
# $approved (String)
check-name-otherwise = 「{ $found }」の承認済みの訳は「{ $approved }」です
# $found (String)
# $elsewhere (String)
check-name-two-ways = 「{ $found }」は他ではおもに「{ $elsewhere }」です
# $term (String)
# $rendering (String)
check-term-missing = 用語「{ $term }」の訳は「{ $rendering }」です
# $found (String)
check-term-forbidden = 「{ $found }」は使わないことになっています
# $sign (String)
check-unpaired = { $sign } が対になっていません
# $found (String)
# $wanted (String)
check-quote-style = { $found } は別の言語の引用符です。ここでは { $wanted } を使います
# $word (String)
check-doubled-word = 「{ $word }」が重なっています
check-doubled-space = 空白が続いています
# $percent (String)
check-length = 長さの差: 原文の { $percent }
# $word (String)
check-negation-lost = 原文の「{ $word }」は否定です。訳文にもありますか
# $word (String)
check-negation-added = 訳文の「{ $word }」は否定です。原文にもありますか
# $word (String)
check-hedge-lost = 原文の「{ $word }」は断定を避けています。訳文もそうですか
# $count (Number)
check-count =
    { $count ->
        [0] 訳文に確認する箇所はありません
       *[other] 確認する箇所: { $count } 件
    }
cli-quality = 訳文を確認する: 数、名前、用語、引用符など
cli-quality-to = 訳文の言語(例: en)
# $language (String)
quality-no-segments = { $language } への分節がある文書はありません。先に「glossator segment」で作成してください
