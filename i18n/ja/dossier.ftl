### エンティティの詳細: どこで、何とともに言及され、どのような関係があるか。

what-move-mentions = 言及 { $mentions } 件をエンティティ「{ $from }」から「{ $to }」へ移動

## カード

dossier-summary =
    { $count ->
        [0] まだ言及がありません
       *[other] 言及 { $count } 件 ({ $documents } 文書)
    }
dossier-counting = 集計中…
dossier-first = 初出 { $date } · { $where }
dossier-last = 最新 { $date } · { $where }
dossier-once = 掲載 { $date } · { $where }
dossier-no-date = いつ言及されたかは不明です。言及のある文書に公開日がありません
dossier-undated = 公開日のない文書 { $count } 件
dossier-go = 移動: { $what }
dossier-relations = 関係
dossier-together = ともに言及されるもの
dossier-counts = 件数
dossier-details = 承認済みの表記、ID、メモ
dossier-section = { $title }、{ $count }
dossier-show-all = { $count } 件をすべて表示
dossier-show-fewer = 少なく表示
dossier-sentences = { $count } 文
dossier-paragraphs = { $count } 段落
dossier-documents = { $count } 文書
dossier-same-sentence = 同じ文
dossier-same-paragraph = 同じ段落
dossier-same-document = 同じ文書
dossier-together-row = { $name }: { $sentences }、{ $paragraphs }、{ $documents }
dossier-together-go = 「{ $name }」が最も近くにある箇所へ移動
dossier-relation-row = { $relation }、{ $count } 回
dossier-relation-go = 記述箇所へ移動: { $relation }
dossier-by-document = 文書別
dossier-by-outlet = 媒体別
dossier-by-language = 言語別
dossier-unknown = 不明
dossier-count-row = { $name }: 言及 { $count } 件 ({ $documents } 文書)

## 言及の移動

dossier-move-to = 移動先
dossier-move-new = 新しいエンティティ
dossier-move-there = 既存のエンティティ
dossier-move-find = 移動先のエンティティを検索
dossier-move-go =
    { $count ->
        [0] 「{ $name }」へ移動
       *[other] 言及 { $count } 件を「{ $name }」へ移動
    }
dossier-move-other = 別のエンティティを選択
dossier-tick-all = すべて選択
dossier-tick-none = 選択を解除
