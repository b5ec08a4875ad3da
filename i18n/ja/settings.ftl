### 設定に関する問題

settings-bad-lines = { $count } 件の設定を読み取れなかったため、既定値に戻しました
settings-set-aside = 設定を読み取れなかったため、既定値に戻しました。元のファイルは { $file } として残しています
settings-not-kept = 設定を読み取れないため、既定値を使用しています。変更はプログラムを終了するまで有効です
settings-not-saved = 設定を { $path } に保存できませんでした: { $detail }。次に変更したときにもう一度保存します
