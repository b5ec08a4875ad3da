spread-title = 「{ $name }」のすべての出現箇所にタグ付け
spread-label = { $label } として
spread-everywhere = すべての文書
spread-here = この文書のみ
spread-all-names = すべての名前
spread-same = 「{ $name }」のみ
spread-endings = 語尾の変化を含む
spread-case = 大文字と小文字を区別しない
spread-accents = アクセント記号を区別しない
spread-width = 全角と半角を区別しない
spread-new-entity = 新規: 「{ $name }」
spread-entity = エンティティ
spread-no-entity = なし
spread-searching = 検索中…
spread-nothing = ほかに出現箇所はありません
spread-summary = { $all } か所のうち { $ticked } か所を選択
spread-go =
    { $count ->
        [0] タグ付け
       *[other] { $count } か所にタグ付け
    }
spread-tick-all = すべて選択
spread-tick-none = すべて選択解除
spread-open = 候補あり
spread-done = タグ付け済み
spread-other = { $label } としてタグ付け済み
spread-rejected = 却下済み
spread-overlaps = 「{ $text }」と重なる
spread-part = 長い名前の一部か確認
spread-left-out = 除外箇所
spread-in-word = 語の一部
spread-ending = 語尾変化
spread-keys = Space で選択、→ で次の注記へ、Enter でタグ付け
# $key (String)
spread-keys-words = ラベルのキーでタグ付け、{ $key } でこの名前を飛ばす、Space で選択、Alt+矢印で末尾を移動
spread-tagged = さらに { $count } か所に { $label } のタグを付けました
spread-undo = 元に戻す
spread-siblings = 同じ操作でタグを付けた言及がほかに { $count } 件あります
spread-take-back = { $count } 件も削除
spread-reject-too = { $count } 件も却下
spread-which-label = すべてに付けるラベル
likely-none = タグのない名前らしい語はもうありません
likely-not-yet = ここまでには見つかりません。同じキーで続きを探します
spread-next = 続けて次の名前らしい語へ
suggest-unlearned = 学習できる言及がまだありません。先にいくつかの言及を確定してください
suggest-done = { $count } 件の候補を提案しました。{ $key } で順に移動します
suggest-nothing = 新しい候補はありません
