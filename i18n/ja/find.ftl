### 閲覧ビューの上に出る検索バー。

find-field = 文書内を検索
find-count =
    { $count ->
        [0] 見つかりません
       *[other] { $count } 件
    }
find-place = { $count } 件中 { $place } 件目
find-cut = 先頭の { $count } 件のみ表示
find-case = 大文字と小文字を区別
find-words = 単語単位
find-forms = アクセント記号と全角/半角を区別
find-close = 検索バーを閉じる
