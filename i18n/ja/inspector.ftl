### インスペクター: カーソル位置の言及とエンティティ。

inspector-pages = インスペクター
inspector-mention = 言及
inspector-entities = エンティティ

mention-none = 言及をクリックすると、その内容がここに表示されます。タグを付けるには、名前を選択してキーを押します。
mention-none-document = 文書を開くと、文中の名前にタグを付けられます。
mention-selected = { $count } 文字を選択中
mention-several = ここに言及が { $count } 件あります。1 件を選択してください
mention-also-here = 同じ場所の言及

mention-quote = 「{ $text }」
mention-row = 「{ $text }」、{ $label }
mention-label = ラベル
mention-label-find = ラベルを検索
mention-label-nothing = 該当するラベルはありません
mention-entity = エンティティ
mention-entity-field = エンティティにリンク
mention-entity-hint = いずれかの名前で検索
mention-entity-nothing = 該当するエンティティはありません
mention-entity-other = 別のエンティティにリンク
mention-entity-show = エンティティ「{ $name }」を表示
mention-entity-new = 新しいエンティティ「{ $name }」
mention-status = 状態
mention-is-confirmed = 確定
mention-is-proposed = 候補
mention-is-in-question = 要確認
mention-is-rejected = 却下
mention-note = メモ
mention-note-hint = メモを入力
mention-ranges = 範囲
mention-range = { $line }:{ $column }–{ $to-line }:{ $to-column }
mention-range-remove = 範囲「{ $text }」を言及から外す
mention-by = タグ付け: { $who }、{ $when }
mention-by-nobody = タグ付け: { $when }
origin-hand = 手動
origin-spread = ほかの言及から展開
origin-list = 名前リストから
origin-model = モデルによる
origin-import = インポート

attribute-none = 未設定
attribute-not-a-number = 数値ではありません
attribute-not-a-date = 日付ではありません。{ $example } のように入力してください

entities-filter = エンティティを絞り込む
entities-sort = エンティティの並べ替え
entities-by-name = 名前順
entities-by-use = 言及数順
entities-count = エンティティ { $count } 件
entities-empty = エンティティは、同じものを指す言及を言語を越えてまとめます。作成するには、言及をクリックして { $keys } を押します。
entity-row = { $name }、{ $label }、言及 { $count } 件

entity-back = すべてのエンティティ
entity-name = 名前
entity-names = 各言語の名前
entity-names-all =
    名前 { $count } 件をすべて表示
entity-more = このエンティティの操作
entity-name-add = 名前を追加
entity-name-written = 表記
entity-name-language = 言語
entity-name-language-hint = de や zh-Hant などのタグ (空欄: すべて)
entity-name-kind = 種類
entity-name-remove = 名前を削除
entity-name-done = 完了
entity-name-row = { $name }、{ $language }、{ $kind }
entity-name-any = すべての言語
name-kind-full = 正式名称
name-kind-short = 略称
name-kind-abbreviation = 略語
name-kind-reading = 読み
name-kind-transliteration = 翻字
name-kind-inflected = 変化形
entity-rendering = 承認済みの表記 ({ $language })
entity-external = 外部 ID
entity-note = メモ
entity-mentions =
    { $count ->
        [0] 言及はまだありません
       *[other] 言及 { $count } 件
    }
entity-place = 移動: { $sentence }
entity-tick = 分離: { $sentence }

entity-merge = 別のエンティティと統合…
entity-merge-find = 統合するエンティティを検索
entity-merge-preview =
    「{ $from }」のすべての名前{ $mentions ->
        [0] {""}
       *[other] と言及 { $mentions } 件
    }を「{ $into }」に統合します。元に戻すと、1 回で両方とも元どおりになります。
entity-merge-go = 統合
entity-merge-swap = 逆向きにする
entity-split = 言及を分離または移動…
entity-split-how = 別のものを指す言及を選択してください。
entity-split-name = 新しいエンティティの名前
entity-split-go =
    { $count ->
        [0] 言及を分離
       *[other] 言及 { $count } 件を分離
    }
entity-delete = エンティティを削除
entity-delete-more =
    { $count ->
        [0] リンクしている言及はありません
       *[other] 言及 { $count } 件のリンクが解除されます
    }

## entities that may be the same

same-title = 同一の可能性があるエンティティ
same-section = 同一の可能性
same-looking = すべての名前を比較しています…
same-none = 似ているエンティティはありません
same-count = { $count } 組
same-row = { $a } と { $b }: { $why }
same-stays = 残す名前
same-keep =
    { $count ->
        [0] { $name }、{ $label }、言及なし
       *[other] { $name }、{ $label }、言及 { $count } 件
    }
same-merge = 統合
same-not = 別のエンティティ
same-merge-with = 「{ $name }」と統合
same-not-with = 「{ $name }」は別のエンティティ
same-close = 閉じる
same-folded = 「{ $a }」と「{ $b }」の違いは記号、敬称、法人格などだけです
same-transliteration = 「{ $a }」と「{ $b }」は文字体系が異なりますが、読みが似ています
same-abbreviation = 「{ $a }」と「{ $b }」の一方は他方の略称です
same-inflected = 「{ $a }」と「{ $b }」は語尾が異なります
same-spelling = 「{ $a }」と「{ $b }」は綴りが似ています
same-part = 「{ $a }」と「{ $b }」の一方は他方の一部です
same-identifier = 同じ ID { $id }
same-documents = 同じ文書に登場 ({ $count } 件)
mention-armed = 選択した語句は{ $label }になります
entity-rejected = 却下した言及 { $count } 件
