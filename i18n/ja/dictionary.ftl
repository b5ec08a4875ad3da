### Looking words up in dictionaries

dictionary-lacks = { $file } に対応する { $ending } ファイルがありません。同じフォルダーに置いてください
dictionary-damaged = 辞書ファイル { $file } は壊れているため ({ $what })、除外しました。入手し直してください
dictionary-damage-heading = 先頭が辞書の形式ではありません
dictionary-damage-length = 途中で切れているか、長すぎます
dictionary-damage-entry = 読めない項目があります
dictionary-damage-compression = 圧縮データを読めません
dictionary-damage-article = ファイルの外を指す項目があります
dictionary-lines = 辞書の索引 { $file } の { $lines } 行は項目ではないため読み飛ばしました (最初は { $line } 行目)
dictionary-crowded = フォルダー { $folder } の内容が多すぎます。辞書のフォルダーとファイルを { $limit } 件まで調べたため、見つからない辞書があるかもしれません。辞書だけを入れたフォルダーを指定してください
dictionary-too-many = 開ける辞書は { $limit } 冊までです。{ $left } 冊を開いていません (最初は { $file })。ほかの辞書をフォルダーから取り除いてください
dictionary-no-folder = 辞書のフォルダーが設定されていません。StarDict (.ifo) または dictd (.index) のあるフォルダーを設定で指定してください
dictionary-none = { $folder } に辞書がありません。StarDict (.ifo) または dictd (.index) のファイルを置いてください
dictionary-nothing = 「{ $word }」はどの辞書にもありません
dictionary-headword = { $headword } ({ $word } の見出し)

cli-lookup = StarDict と dictd の辞書で単語を引く
cli-value-word = 単語
cli-lookup-word = 単語
cli-lookup-from = 単語の言語 (例: { $example })。語尾を外して探します

prefs-dictionary-folder = 辞書のフォルダー
prefs-dictionary-more = 単語を引く辞書を置くフォルダーです。StarDict (.ifo と .idx、.dict または .dict.dz) か dictd (.index と .dict または .dict.dz) を使えます。空欄ならシステムにある辞書だけを使います。

command-look-up = 単語を辞書で引く…
command-look-up-more = カーソル位置の単語または選択範囲を辞書で引いて表示します
lookup-title = 辞書を引く
lookup-word = 「{ $word }」を辞書で引く
lookup-field = 引く単語
lookup-in-target = 訳文の単語
lookup-in-source = 原文の単語
lookup-no-word = 引く単語を入力してください
lookup-wait = 辞書を引いています…
lookup-no-dictionary = 単語を引く辞書がまだありません。StarDict (.ifo) か dictd (.index) のファイルを自分のフォルダーに置き、設定の「辞書」でそのフォルダーを指定してください。
lookup-settings = 辞書の設定…
lookup-copied = 「{ $text }」をコピーしました
lookup-key-write = 挿入
lookup-key-copy = コピー
lookup-key-part = 訳語を 1 つ選ぶ
lookup-key-next = 次の単語
lookup-key-turn = 原文/訳文
prefs-dictionary-list = 単語を引く辞書
prefs-dictionary-row = { $title } (見出し語 { $count } 件)
prefs-dictionary-nothing = 見つかりません。上でフォルダーを指定するか、dictd か StarDict の辞書をシステムに入れてください
prefs-dictionary-up = 「{ $title }」を上へ移動
prefs-dictionary-down = 「{ $title }」を下へ移動
prefs-dictionary-keys = 上から順に引きます。{ $up } と { $down } で選んだ辞書を移動します。
