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
check-name-missing = 名前「{ $name }」がありません。必要な表記: { $rendering }
# $found (String)
# $approved (String)
check-name-otherwise = 「{ $found }」: 承認済みの表記は「{ $approved }」です
# $found (String)
# $elsewhere (String)
check-name-two-ways = 「{ $found }」は、ほかではおもに「{ $elsewhere }」と訳されています
# $term (String)
# $rendering (String)
check-term-missing = 用語「{ $term }」の訳語「{ $rendering }」がありません
# $found (String)
check-term-forbidden = 「{ $found }」は使用しないことになっています
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
# $word (String)
check-misspelt = 「{ $word }」は辞書にありません
# $count (Number)
check-count =
    { $count ->
        [0] 訳文に指摘はありません
       *[other] 訳文の指摘: { $count } 件
    }
cli-quality = 訳文をチェック: 数値、名前、用語、引用符など
cli-quality-to = 訳文の言語 (例: en)
# $language (String)
quality-no-segments = { $language } への分節がある文書はありません。先に「glossator segment」で作成してください
# $text (String)
what-fault-fine = 「{ $text }」の訳文の指摘を問題なしに設定
# $text (String)
what-fault-not-fine = 「{ $text }」の訳文の指摘を再び未解決に設定
# $text (String)
# $segments (Number)
# $left (Number)
what-mend-faults =
    { $segments ->
        [1] 「{ $text }」の訳文を修正
       *[other] 訳文 { $segments } 件を修正
    }{ $left ->
        [0] {""}
       *[other] {" "}(ロックまたは変更された { $left } 件を除外)
    }
checks-all = すべての種類
checks-all-languages = すべての言語
# $language (String)
checks-into = 言語: { $language }
checks-which = 指摘の種類: { $kind }
checks-kind-count = { $kind } ({ $count })
# $language (String)
checks-none = 指摘はありません。{ $language }の訳文に問題は見つかりませんでした。
checks-no-language = 文書を翻訳すると、訳文の問題になり得る箇所がここに表示されます。
# $language (String)
checks-no-segments = { $language }の訳文はまだありません。問題になり得る箇所はここに表示されます。
checks-none-of-kind = この種類の指摘はありません。
checks-keys = Enter で移動 · M で修正 · F で問題なしに設定 · Space で選択
checks-keys-word = Aで自分の単語に追加 · Iで無視
checks-keys-language = Lで言語を切り替え
checks-no-word = 追加または無視できるのは、辞書にない単語だけです
# $document (String)
# $number (Number)
# $fault (String)
checks-row = { $document }、分節 { $number }: { $fault }
checks-mend = 修正
checks-no-fix = この指摘に用意された修正はありません。Enter で移動します
checks-is-fine = 問題なしに設定済み。F で取り消します
checks-go = そこへ移動
checks-fine = 問題なしに設定
checks-not-fine = 「問題なし」を取り消す
# $text (String)
checks-mend-to = 「{ $text }」に修正
# $text (String)
checks-mend-away = 「{ $text }」を削除
column-fault = 指摘
column-segment = 分節
dock-checks = チェック
command-checks = 訳文をチェック
command-checks-more = 数値、名前、用語、引用符など、訳文の問題になり得る箇所を一覧表示します
check-kind-empty = 訳文が空
check-kind-equal-to-source = 原文と同じ
check-kind-number-missing = 数値の欠落
check-kind-number-added = 原文にない数値
check-kind-number-differs = 数値の相違
check-kind-unit-differs = 単位の相違
check-kind-name-missing = 名前の欠落
check-kind-name-otherwise = 承認済みの表記と異なる名前
check-kind-name-two-ways = 表記の不統一
check-kind-term-missing = 用語の欠落
check-kind-term-forbidden = 使用禁止の用語
check-kind-unpaired = 対のない記号
check-kind-quote-style = 別の言語の引用符
check-kind-doubled-word = 単語の重複
check-kind-doubled-space = 空白の重複
check-kind-length = 長さ
check-kind-negation-lost = 否定の欠落
check-kind-negation-added = 否定の追加
check-kind-hedge-lost = 不確かさの欠落
check-kind-misspelt = スペル
