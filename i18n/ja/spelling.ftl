### Spelling

spelling-none = { $language } のスペルチェック辞書がありません。システムの Hunspell パッケージを入れるか、.aff と .dic のあるフォルダーを設定で指定してください
spelling-read = { $file } を読めません（{ $reason }）。ファイルの有無と読み取り権限を確かめてください
spelling-too-large = { $file } は { $megabytes } MB を超えるため読みませんでした。辞書ではありません
spelling-encoding = { $file } の文字コード「{ $encoding }」には対応していません。UTF-8 の辞書を入手してください
spelling-bad = 辞書 { $file } は使えません（{ $detail }）。入手し直すか、フォルダーから外してください
spelling-bad-line = 辞書 { $file } は使えません。{ $line } 行目に誤りがあります（{ $detail }）。入手し直すか、フォルダーから外してください
spelling-list-not-text = 追加した単語の一覧 { $file } は UTF-8 のテキストではありません。UTF-8 で保存し直すか、別の場所に移してください
spelling-no-word = 「{ $word }」は 1 つの単語ではありません

spelling-nothing = { $language } への翻訳はまだありません
spelling-fine = 翻訳済みの { $segments } 個の分節に未知の単語はありません
spelling-found = 翻訳済みの { $segments } 個の分節に未知の単語が { $words } 個あります
spelling-row = { $title }、分節 { $segment }: { $word }
spelling-row-meant = { $title }、分節 { $segment }: { $word }（候補: { $suggestions }）

cli-spell = 訳文のうち、どの辞書にもない単語を一覧する
cli-spell-to = 翻訳先の言語（例: { $example }）

prefs-language-tools = 辞書
prefs-spelling-folder = スペルチェックのフォルダー
prefs-spelling-more = Hunspell の辞書を置くフォルダーです。言語ごとに .aff と .dic の組（例: de_DE.aff と de_DE.dic）が要ります。システムのフォルダーより先に調べます。空欄ならシステムのフォルダーだけを使います。
