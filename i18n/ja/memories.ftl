### セッションの翻訳メモリの画面.

command-memories = 翻訳メモリ…
command-memories-more = ファイルから取り込んだ翻訳メモリを表示します。どれを参照するか、減点はいくつかを決めます

memories-title = 翻訳メモリ
memories-none = ファイルから取り込んだ翻訳メモリはまだありません。TMX ファイルを追加すると、その訳文が減点後の一致候補として表示されます。
memories-add = TMX ファイルを追加…
# $units (Number)
# $languages (String)
# $penalty (Number)
memories-facts =
    { $units ->
       *[other] { $units } 単位 · { $languages } · 減点 { $penalty }
    }
# $units (Number)
# $languages (String)
# $penalty (Number)
memories-facts-off =
    { $units ->
       *[other] { $units } 単位 · { $languages } · 減点 { $penalty } · オフ
    }
memories-name = 名前
# $most (Number)
memories-penalty = 減点 (0～{ $most }): 一致候補のパーセントから引かれます
# $most (Number)
memories-penalty-wrong = 減点は 0 から { $most } までの整数で入力してください
memories-add-title = 翻訳メモリを追加
# $units (Number)
# $languages (String)
memories-read =
    { $units ->
       *[other] { $units } 単位、{ $languages }
    }
memories-keys = Space でオン/オフ · Enter で編集 · Insert で追加 · Delete で削除
pick-memory = 翻訳メモリを選択
pick-filter-memories = 翻訳メモリ (TMX)
