### 翻訳メモリ: 操作の名前とコマンドの表示

## 行われたこと

what-add-memory = 翻訳メモリ「{ $name }」({ $units } 単位) を追加
what-remove-memory = 翻訳メモリ「{ $name }」を削除
what-switch-memory-on = 翻訳メモリ「{ $name }」をオンに変更
what-switch-memory-off = 翻訳メモリ「{ $name }」をオフに変更
what-change-memory = 翻訳メモリ「{ $name }」を変更

## 書き出し

format-tmx = TMX 1.4b (確定した翻訳を翻訳メモリとして)
dropped-untranslated = 翻訳が確定していない分節 { $count } 件
result-exported-segments = 分節 { $segments } 件を { $file } に書き出しました
result-not-in-file = ファイルにないもの: { $list }

export-would-write-segments =
    { $segments ->
        [0] 書き出せる確定した翻訳はありません
       *[other] 訳文付きの分節 { $segments } 件
    }
exported-segments = 分節

## コマンド

cli-memory = 翻訳メモリを使う: TMX ファイルから追加、セッションの翻訳メモリを書き出し、テキストを照合
cli-memory-what = 操作: { $values }
cli-value-memory-what = 操作
cli-memory-given = TMX ファイル (import、export)、テキスト (match)、またはメモリの名前 (on、off、remove)
cli-value-memory-given = ファイル|テキスト|名前
cli-value-percent = パーセント
cli-memory-penalty = このメモリの一致率から差し引く値 (省略時は 0)
cli-memory-name = メモリの名前 (省略時はファイル名)
cli-memory-from = 原文の言語 ({ $example } など)
cli-memory-to = 訳文の言語 ({ $example } など)
cli-memory-tags = 言及をタグとして書き出す。OmegaT などでは完全一致が見つからなくなります
cli-memory-least = 一致率の下限 (省略時は { $default })

memory-added = 「{ $name }」({ $units } 単位、{ $languages }) を追加しました
memory-line-on = { $name }: { $units } 単位、{ $languages }、減点 { $penalty }
memory-line-off = { $name }: { $units } 単位、{ $languages }、減点 { $penalty } (オフ)
memory-own =
    { $units ->
        [0] セッションに確定した翻訳はまだありません
       *[other] セッション自身の { $units } 単位
    }
memory-none = セッションにファイルからの翻訳メモリはありません
memory-no-match = { $least } % 以上の一致はありません
memory-match = { $percent } % (単語 { $words } %、全体 { $all } %)、{ $origin }
memory-match-but = { $replaced } を除き 100 %、{ $origin }
memory-source = 原文: { $text }
memory-target = 訳文: { $text }
memory-replaced = { $was } → { $now }
memory-origin-session = このセッション、{ $title }
memory-missing-given = 「{ $what }」にはファイル、テキスト、またはメモリの名前が必要です
memory-needs-language = 言語を { $option } で指定してください
memory-unknown = セッションに翻訳メモリ「{ $name }」はありません。あるもの: { $names }
memory-unknown-none = セッションに翻訳メモリ「{ $name }」はありません
error-memory-empty = { $file } には 2 言語のテキストがありません。別のファイルを選んでください
