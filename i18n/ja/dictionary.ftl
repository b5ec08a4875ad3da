### Looking words up in dictionaries

dictionary-lacks = { $file } に対応する { $ending } ファイルがありません。同じフォルダーに置いてください
dictionary-damaged = 辞書ファイル { $file } は壊れているため（{ $what }）、除外しました。入手し直してください
dictionary-damage-heading = 先頭が辞書の形式ではありません
dictionary-damage-length = 途中で切れているか、長すぎます
dictionary-damage-entry = 読めない項目があります
dictionary-damage-compression = 圧縮データを読めません
dictionary-damage-article = ファイルの外を指す項目があります
dictionary-no-folder = 辞書のフォルダーが設定されていません。StarDict（.ifo）または dictd（.index）のあるフォルダーを設定で指定してください
dictionary-none = { $folder } に辞書がありません。StarDict（.ifo）または dictd（.index）のファイルを置いてください
dictionary-nothing = 「{ $word }」はどの辞書にもありません
dictionary-headword = { $headword }（{ $word } の見出し）

cli-lookup = StarDict と dictd の辞書で単語を引く
cli-value-word = 単語
cli-lookup-word = 単語
cli-lookup-from = 単語の言語（例: { $example }）。語尾を外して探します

prefs-dictionary-folder = 辞書のフォルダー
prefs-dictionary-more = 単語を引く辞書を置くフォルダーです。StarDict（.ifo と .idx、.dict または .dict.dz）か dictd（.index と .dict または .dict.dz）を、名前の順に引きます。
