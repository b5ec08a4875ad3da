### 関係: 文書内の 2 つの言及を結ぶもの。

## 行われたこと

what-add-relation = 「{ $from }」から「{ $to }」への関係「{ $kind }」を追加
what-change-relation-kind = 「{ $from }」から「{ $to }」への関係を「{ $kind }」に変更
what-reverse-relation = 関係「{ $kind }」の向きを反転 (現在は「{ $from }」から「{ $to }」)
what-change-relation = 「{ $from }」から「{ $to }」への関係「{ $kind }」を変更
what-remove-relation = 「{ $from }」から「{ $to }」への関係「{ $kind }」を削除

## できないこと

error-does-not-join = 「{ $kind }」は { $starts } から { $ends } への関係で、{ $from } から { $to } へは使えません。別の種類か別の言及を選択してください
error-any-label = 任意のラベル
error-related-to-itself = 「{ $text }」をそれ自身と関係付けることはできません。別の言及を選択してください
error-already-related = 「{ $from }」から「{ $to }」への関係「{ $kind }」はすでにあります

## チェックで見つかること

problem-not-joined = { $from } から { $to } への関係「{ $kind }」はラベル体系で許可されていません
problem-relation-to-itself = 関係「{ $kind }」が「{ $text }」をそれ自身と結んでいます
problem-same-relation = 「{ $from }」から「{ $to }」への関係「{ $kind }」がここに重複しています

## 関係の作成

relate-title = 「{ $text }」({ $label }) と関係付ける相手
relate-find = 相手の言及を検索
relate-kinds = 関係の種類
relate-kind-out = { $kind } (この言及から)
relate-kind-in = { $kind } (この言及へ)
relate-row = { $kind }: 「{ $text }」、{ $label }、文: { $sentence }
relate-row-unfit = 「{ $text }」、{ $label }: 合う種類がありません
relate-unfit = { $from } と { $to } を結ぶ関係の種類はありません
relate-already = 関係付け済み
relate-nothing = この文書には、その名前のほかの言及がありません
relate-alone = この文書にはほかの言及がありません。先にタグを付けてください
relate-no-kind-here = { $label } を始点または終点とする関係の種類がラベル体系にありません
relate-no-kinds = ラベル体系に、「企業が企業を買収」のような関係の種類がまだありません。「{ $command }」({ $key }) で追加できます
relate-scheme-command = ラベル…
relate-go = 関係付ける
relate-go-on = 関係付けて続ける
relate-choose-kind = 種類を選択

## インスペクター

relations-section = 関係
relation-row-out = { $kind } → 「{ $text }」
relation-row-in = { $kind } ← 「{ $text }」
relation-go = { $relation }: 相手の言及へ移動
relation-more = { $relation } を変更
relation-remove = { $relation } を削除
relation-reverse = 向きを反転
relation-kind = 種類
relation-done = 完了
relation-unfit = この種類はこれらのラベルの間ではラベル体系で許可されていません

## 本文

relations-off = 本文中の関係の線を非表示にしました
relations-at-hand = 選択中の言及の関係を本文に線で示します
relations-all = ページ上のすべての関係を本文に線で示します
prefs-relations = 本文中の関係
prefs-relations-off = 非表示
prefs-relations-at-hand = 選択中の言及のみ
prefs-relations-all = すべて
