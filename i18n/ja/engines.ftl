### 翻訳サービス: 翻訳されなかった理由、リクエスト、設定

## 翻訳されなかった理由

engine-bad-address = { $service } のアドレス「{ $address }」は正しくありません。http://127.0.0.1:5000 のような形で指定してください
engine-no-model = { $service } にはモデルが必要です。サーバーにあるモデルを指定してください
engine-key-missing = { $service } にはキーが必要です。設定で入力するか、環境変数 { $variable } に入れてください
engine-bad-key = { $service } ({ $address }) がキーを拒否しました。欠けていないか、まだ有効かを確認して、入力し直してください
engine-other-plan = この { $service } のキーは { $plan } のものです。そのアドレスか、もう一方のプランのキーを入力してください
engine-quota = { $service } の利用枠を使い切りました。更新を待つか、提供元で枠を増やしてください
engine-too-large = { $service } はこの大きさのリクエストを受け付けません。分節を分割してください
engine-text-too-long = { $characters } 文字を超える分節があり、{ $service } には長すぎます。分割してください
engine-too-often = { $service } へのリクエストが多すぎます。後で試すか、1 分あたりのリクエスト数を減らしてください
engine-too-often-wait = { $service } へのリクエストが多すぎるため、{ $seconds } 秒待つよう求められました。その後に試してください
engine-loading = { $service } は準備中です (モデルを読み込んでいる可能性があります)。1 分ほどして試してください
engine-pair = { $service } は { $from } から { $to } へ翻訳できません。別のサービスを選んでください
engine-pair-unknown = { $service } はこのテキストを { $to } へ翻訳できません。文書の言語を設定するか、別のサービスを選んでください
engine-unknown-language = { $service } にはテキストの言語が必要です。文書情報で設定してください
engine-no-such-model = { $service } にモデル「{ $model }」がありません。サーバーに取り込むか、別のモデルを指定してください
engine-not-there = { $address } は応答しますが、{ $service } ではありません。アドレスとサービスの種類を確認してください
engine-refused = { $service } がリクエストを拒否しました (ステータス { $status })
engine-failed = { $service } でエラーが起きました (ステータス { $status })。後で試すか、運営者に問い合わせてください
engine-unreachable = { $service } ({ $address }) に接続できません ({ $reason })。起動しているか、アドレスとネットワークを確認してください
engine-no-such-host = { $address } のコンピューターが見つかりません。{ $service } のアドレスとネットワークを確認してください
engine-timed-out = { $service } から { $seconds } 秒以内に応答がありませんでした。もう一度試すか、待ち時間を延ばしてください
engine-tls = { $service } ({ $address }) と安全に接続できません ({ $reason })。アドレスとサーバーの証明書を確認してください
engine-broken-off = { $service } との接続が切れました ({ $reason })。もう一度試してください
engine-gave-up = { $service } への要求が応答のないまま終わりました。もう一度試してください
engine-sent-on = { $service } はリクエストを { $to } へ転送しようとしましたが、そこへの送信には同意がありません。正しければそのアドレスを入力してください
engine-answer-too-long = { $service } の応答が { $megabytes } MB を超えたため、読み込みませんでした。アドレスを確認してください
engine-not-json = { $address } の応答は { $service } のものではありません。アドレスとサービスの種類を確認してください
engine-shape = { $service } の応答に { $what } がありません。サービスの種類を確認するか、サービスを更新してください
engine-count = { $service } に { $sent } 件送り、{ $came } 件返ってきました。どれも採用していません。もう一度試してください
engine-cut-off = { $service } の応答が途中で切れたため、採用していません。分節を分割するか、コンテキストの大きいモデルを使ってください
engine-empty = { $service } が空の訳文を返した分節があります。手で訳すか、別のサービスを試してください
engine-withheld = { $service } が翻訳を断った分節があります。手で訳すか、別のサービスを試してください
engine-name-changed = { $service } が保護した名前を変えました。この分節は手で訳してください
engine-no-store = システムの資格情報ストアを使えません ({ $reason })。ロックを解除するか、キーを環境変数 { $variable } に入れてください
engine-cancelled = 中止しました。それまでの結果は残ります
engine-said = { $message }。サービスからのメッセージ: 「{ $said }」
engine-not-a-key = キーではありません。空白を含まない英数字と記号だけを入力してください

## 行われたこと

what-draft = { $engine } で { $language } の下書きを分節 { $segments } 件に作成 ({ $origin } へ { $sent } 件送信)
what-draft-here = { $engine } で { $language } の下書きを分節 { $segments } 件に作成
what-draft-none = { $engine } で { $language } に訳すため { $sent } 分節を { $origin } へ送信 (下書きは得られず)

## リクエスト

translate-title = サービスで翻訳
translate-title-models = このコンピューター上のモデルで翻訳
translate-service = サービス
translate-language = 訳文の言語
translate-scope = 対象の文書
translate-this = 表示中の文書
translate-all = すべての文書
translate-over-drafts = 下書きのある分節も含める
translate-what = 文書 { $documents } 件の分節 { $segments } 件、{ $characters } 文字
translate-leaves = これらの分節のテキストは、このコンピューターから { $address } へ送信されます
translate-local = これらの分節のテキストは、このコンピューター上のプログラム ({ $address }) に渡されます
translate-open-line = 接続は暗号化されていません。ネットワーク上で読み取られるおそれがあります
translate-agree = このセッションのテキストを { $service } へ送ることに同意する
translate-agreed = { $when } に同意済み
translate-agreed-by = { $by } が { $when } に同意済み
translate-go = 翻訳
translate-go-on = 分節 { $count } 件を翻訳
translate-nothing = 翻訳する分節はもうありません
translate-no-segments = { $language } の分節がまだありません。先に { $command } で文書を分節に分けてください
translate-unsegmented = 分節のない文書 { $count } 件は対象外です。{ $command } で作成できます
translate-no-service = サービスがまだ設定されていません。設定で追加してください。このコンピューター上の Ollama や LibreTranslate などのサーバーか、DeepL を使えます。Firefox のモデルを置いたフォルダーを選ぶこともできます。
translate-set-up = サービスを設定…
translate-cuts = 分節のない文書が { $count } 件あります。先に分節に分けます。
translate-choose-languages = 作業言語を選択…
translate-no-language = 翻訳先となる作業言語がセッションにありません
translate-progress = 分節 { $total } 件中 { $done } 件
translate-stop = 中止
translate-counting = 集計中…
translate-done = { $engine } が分節 { $count } 件の下書きを作成しました
translate-done-none = 下書きは作成されませんでした
translate-stale = { $count } 件はその間に変更されたため、そのまま残しました
translate-failed = { $count } 件は失敗しました
translate-and = { $first }、{ $second }
translate-dropped = 閉じられたセッションの { $sent } 分節が { $origin } へ送信されました。返ってきた訳文は破棄され、セッションの履歴には記録されていません
translate-dropped-here = 下書きは閉じられたセッションのもののため、破棄されました。セッションを開いて、もう一度翻訳してください

## 設定

prefs-services = 翻訳サービス
services-none = サービスがまだ設定されていません。サービスを選び、セッションごとに同意するまで、何も送信されません。
services-add = サービスを追加
services-remove = 削除
services-kind = 種類
services-chat = チャットモデル (Ollama、llama.cpp など)
services-name = 名前
services-address = アドレス
services-model = モデル
services-languages = 言語
services-languages-hint = de, it, en (空欄: すべて)
services-rate = 1 分あたりのリクエスト数
services-rate-hint = 0: 制限なし
services-seconds = 待ち時間 (秒)
services-key = キー
services-key-hint = システムの資格情報ストアに保存され、ファイルには残りません。{ $variable } でも指定できます
services-key-kept = キーは資格情報ストアにあります
services-key-save = キーを保存
services-key-forget = キーを削除
services-test = テスト
services-testing = 問い合わせ中…
services-save = 保存
services-bad-address = アドレスではありません。http://127.0.0.1:5000 のような形で指定してください
services-bad-language = 「{ $language }」は言語タグではありません
services-bad-number = 「{ $given }」は整数ではありません
services-not-saved = { $name } に入力した内容は保存されていません
service-key-saved = { $name } のキーをシステムの資格情報ストアに保存しました
service-key-removed = { $name } のキーを資格情報ストアから削除しました
service-fine-languages = { $name } は応答し、{ $count } 言語に対応しています
service-fine-pairs = { $name } は応答し、{ $pairs } を翻訳できます
service-fine-model = { $name } は応答し、モデル { $model } を使えます
service-fine-characters = { $name } は応答しています。{ $limit } 文字中 { $used } 文字を使用済み

## コマンドライン

cli-translate = サービスで翻訳の下書きを作成
cli-translate-engine = サービスの名前または ID。offline はこのコンピューター上のモデル
cli-translate-to = 訳文の言語
cli-translate-from = 言語が不明な文書の言語
cli-translate-document = 翻訳する文書のタイトル。複数回指定可。省略時はすべて
cli-translate-agree = このセッションのテキストをサービスへ送ることに同意
cli-translate-over-drafts = 下書きのある分節も翻訳
cli-engine = 翻訳サービスの表示、追加、削除、テスト
cli-engine-do = 操作: { $values }
translate-not-agreed = 何も送信していません。このセッションのテキストを { $service } ({ $address }) へ送ることに、まだ同意がありません。{ $option } で同意できます
translate-not-agreed-local = 何も送信していません。このセッションのテキストをこのコンピューター上の { $service } に渡すことに、まだ同意がありません。{ $option } で同意できます
engine-unknown = 「{ $given }」というサービスはありません。設定済み: { $known }
engine-unknown-none = 「{ $given }」というサービスはありません。{ $command } で追加してください
translate-no-document = 「{ $title }」という文書はありません
cli-engine-id = サービスの ID (英小文字、数字、ハイフン)。models ではモデルのフォルダー
cli-engine-kind = サービスの種類: { $values }
cli-engine-name = サービスの名前
cli-engine-address = アドレス。省略時は種類ごとの標準
cli-engine-model = チャットサーバーのモデル
cli-engine-language = 使用する言語。複数回指定可。省略時はすべて
cli-engine-rate = 1 分あたりの最大リクエスト数。0: 制限なし
cli-engine-seconds = 応答を待つ時間 (秒)
cli-engine-forget = キーを読み込まず、削除する
cli-engine-line-key = キーは資格情報ストアにあります
cli-engine-line-variable = キーは { $variable } にあります
engines-none = サービスは設定されていません
engine-added = { $name } を { $id } として設定しました
engine-removed = { $name } を削除しました
engine-needs-kind = 新しいサービスには ID と種類が必要です: { $kinds }
engine-needs-id = サービスの ID を指定してください
engine-bad-id = 「{ $id }」は ID にできません。英小文字、数字、ハイフンを使ってください
engine-key-empty = 標準入力からキーが届きませんでした。パイプで渡すか、{ $variable } を設定してください
progress-translating = 翻訳中
