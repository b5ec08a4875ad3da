### 名前やパスをたずねる画面。

new-session-title = 新しいセッション
field-session-title = セッションのタイトル
new-session-more = セッションは1つのフォルダーです。保存場所は次の画面で選びます。
new-session-go = フォルダーを選択…
cancel = キャンセル
rename-document = 文書の名前を変更
rename-session = セッションの名前を変更
rename-go = 変更
reviewer-title = 作業者の名前
reviewer-more = だれが何をしたか分かるように、すべての変更に名前が記録されます。名前は設定で変更できます。
field-reviewer = 名前
reviewer-go = この名前を使う
reviewer-later = あとで
field-path = パス
field-paths = パス (セミコロン区切り)
path-go = 続ける
path-none-installed = デスクトップポータルもzenityもインストールされていないため、ファイル選択画面を表示できません。パスを入力してください。
path-closed-at-once = ファイル選択画面がすぐに閉じました。デスクトップポータルがない可能性があります。パスを入力してください。
path-chosen = パスを入力してください。
