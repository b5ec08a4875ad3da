### Search over all documents.

search-field = すべての文書を検索
search-hint = 語句、"フレーズ"、/正規表現/、-除外
search-known = 以前の検索
search-regex = 正規表現
search-more = その他
search-pick = 一覧を絞り込む
search-pick-nothing = 選べる項目がありません
# $field (String)
# $value (String)
search-pick-row = { $field }: { $value }
search-looking = 検索中…
search-nothing = 見つかりませんでした。語を減らすか、表記を変えてみてください。
search-empty = 上に入力した語句をすべての文書から探し、1 件ずつ前後の文とともに表示します。入力欄の横のボタンで、ラベル、エンティティ、日付などの条件を追加できます。
search-hits = すべての文書の検索結果
search-tick-all = すべて選択
search-by-document = 文書
search-by-date = 日付
search-by-left = 前
search-by-hit = 検索語
search-by-right = 後
# $by (String)
search-sort = 並べ替え: { $by }
# $count (Number)
search-count = { $count } 件
# $shown (Number)
# $count (Number)
search-count-cut = { $count } 件中、先頭の { $shown } 件
# $hits (String)
# $documents (Number)
search-count-in = { $hits } ({ $documents } 文書)
# $count (Number)
search-missing = { $count } 文書は読み込み中
# $count (Number)
search-ticked = · { $count } 件を選択
# $text (String)
# $document (String)
# $tag (String)
search-row = { $text }、{ $document } { $tag }
# $text (String)
# $tag (String)
search-inside = 「{ $text }」の一部 · { $tag }
search-key-tick = 選択
search-key-show = 本文へ
search-key-tag = タグ
search-key-tag-with = 任意のラベル
search-key-confirm = 確定
search-key-reject = 却下
search-key-question = 要確認
search-key-link = リンク
search-key-remove = 削除
search-key-sort = 並べ替え
search-no-mention = ここにはまだタグがありません。ラベルのキーでタグを付けられます
search-unchanged = 変更はありません。すべて既にその状態です
search-field-entity = エンティティ
search-field-label = ラベル
search-field-status = 状態
search-field-by = レビュー担当者
search-field-attribute = 属性
search-field-origin = 由来
search-field-text = 言及の文字列
search-field-has = あり
search-field-language = 言語
search-field-outlet = 媒体
search-field-date = 日付
search-field-title = タイトル
search-field-document-status = 文書
search-field-document-label = 文書ラベル
search-has-mention = 言及
search-has-entity = エンティティ
search-has-note = メモ
search-has-comment = コメント
search-has-relation = 関係
search-error-long = 検索条件が長すぎます。条件を減らしてください
# $part (String)
search-error-quote = 「{ $part }」: 閉じる引用符がありません
# $part (String)
search-error-slash = 「{ $part }」: 正規表現を閉じる / がありません。/ を含む語句を探すには引用符で囲んでください
# $part (String)
# $why (String)
search-error-regex = 「{ $part }」は正規表現として解釈できません: { $why }
# $part (String)
search-error-regex-large = 「{ $part }」は必要なメモリが多すぎます。入れ子の繰り返しを減らしてください
# $name (String)
# $known (String)
search-error-field = 「{ $name }」という項目はありません。語句として探すには引用符で囲むか、次のいずれかを使ってください: { $known }
# $part (String)
# $field (String)
search-error-no-value = 「{ $part }」: コロンの後に値がありません ({ $field })
# $value (String)
# $field (String)
# $known (String)
search-error-value = { $field }に 「{ $value }」は指定できません。指定できる値: { $known }
# $value (String)
search-error-date = 「{ $value }」は日付として読めません。2021、2021-05、2021-05-03、2021-05..2021-07、>2021 のように書いてください
# $value (String)
search-error-label = 「{ $value }」というラベルはありません
search-error-attribute = 「{ $value }」という属性はありません。使える属性: { $known }
search-error-attributes-none = 「{ $value }」という属性はありません。どのラベルにもまだ属性がありません
search-error-document-label = 「{ $value }」という文書ラベルはありません。使える文書ラベル: { $known }
search-error-document-labels-none = 「{ $value }」という文書ラベルはありません。ラベル体系にまだ文書ラベルがありません
search-known-word = { $key } ({ $name })
search-pick-attribute = { $name }: { $value }
search-pick-any = { $name }: すべて
# $value (String)
search-error-entity = 「{ $value }」というエンティティはありません
# $value (String)
search-error-by = このセッションに 「{ $value }」というレビュー担当者はいません
search-error-or = 「|」と「OR」は 2 つの語句の間に置きます
# $part (String)
search-error-or-mixed = 「{ $part }」: 「または」でつなげるのは、語句どうし、言及の条件どうし、文書の条件どうしに限ります
# $part (String)
search-error-or-excluded = 「{ $part }」: 除外する条件は「または」でつなげません
search-error-only-excluded = 除外する条件のほかに、探す語句が必要です
# $count (Number)
link-with-title = { $count } 件の言及のリンク先
link-with-find = エンティティの名前 (別名も可)
link-with-nothing = 該当するエンティティがありません
