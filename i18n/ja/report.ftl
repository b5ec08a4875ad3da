### 開く・インポート・チェックで見つかった問題。

report-title = 問題
report-checking = セッションをチェックしています…
report-nothing = 問題はありません。開くとき、インポート、チェックのいずれでも問題は見つかりませんでした
report-errors = エラー { $count } 件
report-warnings = 警告 { $count } 件
report-notes = 情報 { $count } 件
report-uncounted = ほかに { $count } 件あります (件数のみ)
report-copy = すべてコピー
report-copied = 問題をクリップボードにコピーしました
report-show = 本文中で表示
