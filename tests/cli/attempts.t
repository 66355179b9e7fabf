# The contact ladder: what was tried, what came of it, and what to try next.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en 'SampleNet Inc.' --mail psirt@example.com --phone 03-0000-0000 > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@example.net --form https://shop.example.net/contact > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent
| C-2019-00001: サンプルネット株式会社への連絡を記録しました。起算日は 2019-06-03
| です
|   状態              製品開発者へ連絡中
# A mail, a letter and two calls, with what proves them.
@ 2019-06-20
$ vulnctl notify C-2019-00001 P-2019-00001 --by post
| C-2019-00001: サンプルネット株式会社への連絡を記録しました
|   状態              製品開発者へ連絡中
! 郵便の追跡番号（--tracking）または控え（--evidence）を記録することをお勧めします
$ vulnctl notify C-2019-00001 P-2019-00001 --by post --tracking 1234-5678-9012 --evidence office/attempts.csv --note 書留
| C-2019-00001: サンプルネット株式会社への連絡を記録しました
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 P-2019-00001 --by phone --result reached
| C-2019-00001: サンプルネット株式会社への連絡を記録しました
|   状態              製品開発者へ連絡中
! 誰と話したかを --spoke-with または --note で記録することをお勧めします
$ vulnctl notify C-2019-00001 P-2019-00001 --by phone --result no-answer --spoke-with 代表電話 --agreed 担当部署から折り返し --note 2回目
| C-2019-00001: サンプルネット株式会社への連絡を記録しました
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 P-2019-00001 --letter opening --evidence office/attempts.csv
! vulnctl: --evidence は連絡の記録とともに指定してください
!   文書を送付した後、--sent で連絡を記録します
? 2
# What cannot come of a call, or of a letter.
$ vulnctl notify C-2019-00001 P-2019-00001 --by phone --result returned
! vulnctl: 「宛所不明で返送」（returned）は、電話による連絡の結果にはなりません
!   次のいずれかを指定してください: delivered, automatic-reply, no-answer, reached
? 2
$ vulnctl --lang en notify C-2019-00001 P-2019-00001 --attempt 13 --result bounced
! vulnctl: 'bounced' cannot be the result of a try by post
!   give one of: delivered, returned, no-answer, reached
? 2
# The letter came back; a result is learned once, and never before its attempt.
@ 2019-06-27
$ vulnctl notify C-2019-00001 P-2019-00001 --attempt 13 --result returned --evidence office/report-shop.txt --note 封筒が返送された
| C-2019-00001: サンプルネット株式会社への連絡（事象 13）の結果を記録しました（宛
| 所不明で返送）
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 P-2019-00001 --attempt 13 --result returned
| C-2019-00001: 事象 13 の結果（宛所不明で返送）は記録済みです
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 P-2019-00001 --attempt 2 --result returned
! vulnctl: 事象 2 は C-2019-00001 におけるその関係者への連絡ではありません
!   連絡の記録: 11 (2019-06-03 mail), 12 (2019-06-20 post), 13 (2019-06-20 post), 14 (2019-06-20 phone), 15 (2019-06-20 phone)
? 3
$ vulnctl notify C-2019-00001 P-2019-00001 --attempt 13 --result bounced --on 2019-06-01
! vulnctl: 結果の日付 2019-06-01 は、連絡した日（2019-06-20）より前です
? 2
$ vulnctl notify C-2019-00001 P-2019-00001 --attempt 13
! vulnctl: --attempt には、連絡の事象の番号と --result の結果が必要です
!   vulnctl show C-2019-00001 --ladder で番号を確認できます
? 2
# The first call was to somebody else: taken back, visibly.
$ vulnctl undo 14 --because 別の製品開発者への電話だった
| 事象 14 を取り消しました（事象 17 として記録）: サンプルネット株式会社に電話で連
| 絡を試みた（連絡が取れた）
$ vulnctl show C-2019-00001 --ladder
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| サンプルネット株式会社 (P-2019-00001)
|   2019-06-03  電子メール  送達  [11]
|   2019-06-20  郵便  送達  [12]
|   2019-06-20  郵便  送達  [13]
|     メモ              書留
|     追跡番号          1234-5678-9012
|     証拠              attempts.csv
|     判明した結果      2019-06-27  宛所不明で返送: 封筒が返送された  [16]
|     証拠              report-shop.txt
|   2019-06-20  電話  応答なし  [15]
|     メモ              2回目
|     相手              代表電話
|     合意した内容      担当部署から折り返し
|   2019-06-20  電話  連絡が取れた  [14]（取消済み: 別の製品開発者への電話だった）
|   未試行の手段      FAX
|   次の手段          FAX（連絡先を調べて登録するか、手段がないことを記録）
|     $ vulnctl party set P-2019-00001 --fax ADDRESS
|     $ vulnctl notify C-2019-00001 P-2019-00001 --by fax --unavailable --note REASON
$ vulnctl --lang en show C-2019-00001 --ladder
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| SampleNet Inc. (P-2019-00001)
|   2019-06-03  mail  delivered  [11]
|   2019-06-20  post  delivered  [12]
|   2019-06-20  post  delivered  [13]
|     note              書留
|     tracking          1234-5678-9012
|     evidence          attempts.csv
|     learned           2019-06-27  returned, address unknown: 封筒が返送された
|                       [16]
|     evidence          report-shop.txt
|   2019-06-20  phone  no answer  [15]
|     note              2回目
|     spoke with        代表電話
|     agreed            担当部署から折り返し
|   2019-06-20  phone  reached  [14] (undone: 別の製品開発者への電話だった)
|   not yet tried     fax
|   next              fax: find its address, or record that there is none
|     $ vulnctl party set P-2019-00001 --fax ADDRESS
|     $ vulnctl notify C-2019-00001 P-2019-00001 --by fax --unavailable --note REASON
$ vulnctl notify C-2019-00001 P-2019-00001 --by fax --unavailable --note 番号の公開がない
| C-2019-00001: サンプルネット株式会社にはFAXで連絡する手段がないことを記録しまし
| た
|   状態              製品開発者へ連絡中
$ vulnctl show C-2019-00001 --ladder
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| サンプルネット株式会社 (P-2019-00001)
|   2019-06-03  電子メール  送達  [11]
|   2019-06-20  郵便  送達  [12]
|   2019-06-20  郵便  送達  [13]
|     メモ              書留
|     追跡番号          1234-5678-9012
|     証拠              attempts.csv
|     判明した結果      2019-06-27  宛所不明で返送: 封筒が返送された  [16]
|     証拠              report-shop.txt
|   2019-06-20  電話  応答なし  [15]
|     メモ              2回目
|     相手              代表電話
|     合意した内容      担当部署から折り返し
|   2019-06-20  電話  連絡が取れた  [14]（取消済み: 別の製品開発者への電話だった）
|   2019-06-27  FAX  手段なし: 番号の公開がない
|   未試行の手段      なし（すべての連絡方法を試みた）
$ vulnctl show C-2019-00001 --ladder --json
| {
|   "kind": "ladder",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00001",
|     "items": [
|       {
|         "party": "P-2019-00001",
|         "name": "サンプルネット株式会社",
|         "attempts": [
|           {
|             "event": 11,
|             "on": "2019-06-03",
|             "channel": "mail",
|             "result": "delivered",
|             "letter": "",
|             "gives_details": false,
|             "note": "",
|             "spoke_with": "",
|             "agreed": "",
|             "tracking": "",
|             "evidence": [],
|             "result_at_first": "delivered",
|             "learned": []
|           },
|           {
|             "event": 12,
|             "on": "2019-06-20",
|             "channel": "post",
|             "result": "delivered",
|             "letter": "",
|             "gives_details": false,
|             "note": "",
|             "spoke_with": "",
|             "agreed": "",
|             "tracking": "",
|             "evidence": [],
|             "result_at_first": "delivered",
|             "learned": []
|           },
|           {
|             "event": 13,
|             "on": "2019-06-20",
|             "channel": "post",
|             "result": "returned",
|             "letter": "",
|             "gives_details": false,
|             "note": "書留",
|             "spoke_with": "",
|             "agreed": "",
|             "tracking": "1234-5678-9012",
|             "evidence": [
|               {
|                 "name": "attempts.csv",
|                 "content": "<hash>"
|               },
|               {
|                 "name": "report-shop.txt",
|                 "content": "<hash>"
|               }
|             ],
|             "result_at_first": "delivered",
|             "learned": [
|               {
|                 "event": 16,
|                 "on": "2019-06-27",
|                 "result": "returned",
|                 "detail": "封筒が返送された",
|                 "evidence": [
|                   {
|                     "name": "report-shop.txt",
|                     "content": "<hash>"
|                   }
|                 ]
|               }
|             ]
|           },
|           {
|             "event": 15,
|             "on": "2019-06-20",
|             "channel": "phone",
|             "result": "no-answer",
|             "letter": "",
|             "gives_details": false,
|             "note": "2回目",
|             "spoke_with": "代表電話",
|             "agreed": "担当部署から折り返し",
|             "tracking": "",
|             "evidence": [],
|             "result_at_first": "no-answer",
|             "learned": []
|           }
|         ],
|         "undone": [
|           {
|             "event": 14,
|             "on": "2019-06-20",
|             "channel": "phone",
|             "result": "reached",
|             "letter": "",
|             "gives_details": false,
|             "note": "",
|             "spoke_with": "",
|             "agreed": "",
|             "tracking": "",
|             "evidence": [],
|             "reason": "別の製品開発者への電話だった"
|           }
|         ],
|         "unavailable": [
|           {
|             "on": "2019-06-27",
|             "channel": "fax",
|             "reason": "番号の公開がない"
|           }
|         ],
|         "last_contact": null,
|         "silent": true,
|         "means_left": [],
|         "all_means_tried": true,
|         "next": null
|       }
|     ]
|   }
| }
$ vulnctl show C-2019-00001 --files
| 事象  日付        種別  バイト  名前
| 13    2019-06-20  証拠  743     attempts.csv
| 16    2019-06-27  証拠  2065    report-shop.txt

# A morning's work from a table: first what would happen, then for good, then once more by mistake.
$ vulnctl notify --attempts office/attempts.csv --check
| office/attempts.csv:2: 記録 C-2019-00002 見本商店株式会社 mail delivered
| office/attempts.csv:3: 記録 C-2019-00002 P-2019-00002 form delivered
| office/attempts.csv:4: 記録 C-2019-00002 P-2019-00002 phone unavailable
| office/attempts.csv:5: エラー C-2019-00002 P-2019-00002 phone: 電話や他の関係者
| 経由の連絡には result が必要です
| office/attempts.csv:6: エラー C-2019-00002 P-2019-00001 mail delivered:
| C-2019-00002 はウェブサイトの案件であり、製品開発者である P-2019-00001 に連絡す
| ることはできません
| office/attempts.csv:7: エラー C-2019-00009 P-2019-00002 mail delivered: 案件
| C-2019-00009 はありません。vulnctl list で案件の一覧を確認できます
| office/attempts.csv:8: エラー C-2019-00002 P-2019-00002 pigeon: 「pigeon」は
| channel に書けません（mail, phone, post, fax, form, person）
| office/attempts.csv:9: エラー C-2019-00002 P-2019-00002 post delivered: 日付
| 2019-06-30 は未来です（本日 2019-06-27）
| office/attempts.csv:10: エラー C-2019-00002 P-2019-00002 post delivered: 日付が
| ありません（day の列、または --on）
| office/attempts.csv:11: 記録済み C-2019-00002 P-2019-00002 mail delivered
| office/attempts.csv:12: エラー C-2019-00002 P-2019-00002 phone returned: 「宛所
| 不明で返送」（returned）は、電話による連絡の結果にはなりません。次のいずれかを指
| 定してください: delivered, automatic-reply, no-answer, reached
| office/attempts.csv:13: エラー C-2019-00002 P-2019-00002 post bounced: 「不達」
| （bounced）は、郵便による連絡の結果にはなりません。次のいずれかを指定してくださ
| い: delivered, returned, no-answer, reached
| 記録できるもの 3件、記録済み 1件、エラー 8件（まだ記録していません）
? 1
$ vulnctl notify --attempts office/attempts.csv
| office/attempts.csv:2: 記録 C-2019-00002 見本商店株式会社 mail delivered [19]
| office/attempts.csv:3: 記録 C-2019-00002 P-2019-00002 form delivered [20]
| office/attempts.csv:4: 記録 C-2019-00002 P-2019-00002 phone unavailable [21]
| office/attempts.csv:5: エラー C-2019-00002 P-2019-00002 phone: 電話や他の関係者
| 経由の連絡には result が必要です
| office/attempts.csv:6: エラー C-2019-00002 P-2019-00001 mail delivered:
| C-2019-00002 はウェブサイトの案件であり、製品開発者である P-2019-00001 に連絡す
| ることはできません
| office/attempts.csv:7: エラー C-2019-00009 P-2019-00002 mail delivered: 案件
| C-2019-00009 はありません。vulnctl list で案件の一覧を確認できます
| office/attempts.csv:8: エラー C-2019-00002 P-2019-00002 pigeon: 「pigeon」は
| channel に書けません（mail, phone, post, fax, form, person）
| office/attempts.csv:9: エラー C-2019-00002 P-2019-00002 post delivered: 日付
| 2019-06-30 は未来です（本日 2019-06-27）
| office/attempts.csv:10: エラー C-2019-00002 P-2019-00002 post delivered: 日付が
| ありません（day の列、または --on）
| office/attempts.csv:11: 記録済み C-2019-00002 P-2019-00002 mail delivered [19]
| office/attempts.csv:12: エラー C-2019-00002 P-2019-00002 phone returned: 「宛所
| 不明で返送」（returned）は、電話による連絡の結果にはなりません。次のいずれかを指
| 定してください: delivered, automatic-reply, no-answer, reached
| office/attempts.csv:13: エラー C-2019-00002 P-2019-00002 post bounced: 「不達」
| （bounced）は、郵便による連絡の結果にはなりません。次のいずれかを指定してくださ
| い: delivered, returned, no-answer, reached
| 記録 3件、記録済み 1件、エラー 8件
? 1
$ vulnctl --lang en notify --attempts office/attempts.csv
| office/attempts.csv:2: known C-2019-00002 見本商店株式会社 mail delivered [19]
| office/attempts.csv:3: known C-2019-00002 P-2019-00002 form delivered [20]
| office/attempts.csv:4: known C-2019-00002 P-2019-00002 phone unavailable [21]
| office/attempts.csv:5: error C-2019-00002 P-2019-00002 phone: a call, or a try
| through a person, wants its result
| office/attempts.csv:6: error C-2019-00002 P-2019-00001 mail delivered:
| C-2019-00002 is a website case: P-2019-00001, who is a developer, has no part in
| it
| office/attempts.csv:7: error C-2019-00009 P-2019-00002 mail delivered: there is
| no case C-2019-00009; vulnctl list shows the cases
| office/attempts.csv:8: error C-2019-00002 P-2019-00002 pigeon: 'pigeon' cannot
| stand as channel (mail, phone, post, fax, form, person)
| office/attempts.csv:9: error C-2019-00002 P-2019-00002 post delivered:
| 2019-06-30 lies in the future (today is 2019-06-27)
| office/attempts.csv:10: error C-2019-00002 P-2019-00002 post delivered: it has
| no day: the column day, or --on
| office/attempts.csv:11: known C-2019-00002 P-2019-00002 mail delivered [19]
| office/attempts.csv:12: error C-2019-00002 P-2019-00002 phone returned:
| 'returned' cannot be the result of a try by phone; give one of: delivered,
| automatic-reply, no-answer, reached
| office/attempts.csv:13: error C-2019-00002 P-2019-00002 post bounced: 'bounced'
| cannot be the result of a try by post; give one of: delivered, returned,
| no-answer, reached
| 0 recorded, 4 known already, 8 errors
? 1
$ vulnctl notify --attempts office/directory.csv
! vulnctl: office/directory.csv:1: 「id」という列はありません
!   使える列: case, party, channel, result, day, note, tracking, spoke_with, agreed
? 6
$ vulnctl notify C-2019-00002 --attempts office/attempts.csv
! vulnctl: --attempts では、案件は表に書いてください
? 2
$ vulnctl show C-2019-00002 --ladder
| C-2019-00002  見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| 見本商店株式会社 (P-2019-00002)
|   2019-06-18  電子メール  送達  [19]
|   2019-06-19  問い合わせフォーム  送達  [20]
|     メモ              問い合わせフォームから連絡
|   2019-06-19  電話  手段なし: サイトに電話番号の記載がない
$ vulnctl why C-2019-00002
| C-2019-00002 は、2019-06-18 から「ウェブサイト運営者の窓口を確認中」です。
|   2019-06-19  見本商店株式会社に問い合わせフォームで連絡を試みた（送達）: 問い合
|   わせフォームから連絡
|   IPAは、受理した脆弱性関連情報を速やかにウェブサイト運営者に通知する
|   ガイドライン第12版 V.3.5) [website.attempt]
|   最初の問い合わせ（2019-06-18）から 9 日。影響範囲: 不明 (V.3.5))
|
| 待っているもの
|   見本商店株式会社からの応答
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00002 --points TEXT
|       IPAは、届出を受理した後でも、発見者に問い合わせることがある [V.3.6)]
|   $ vulnctl reply C-2019-00002 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [V.3.6)]
|   $ vulnctl end C-2019-00002 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00002 P-2019-00002 --letter reminder
|       IPAは、受理した脆弱性関連情報を速やかにウェブサイト運営者に通知する
|       [V.3.5)]
|   $ vulnctl reply C-2019-00002 PARTY --stance STANCE
|       ウェブサイト運営者は、検証の結果と修正した旨をIPAに連絡する [V.4.1)]
|   $ vulnctl end C-2019-00002 not-information --reason TEXT
|       脆弱性関連情報に該当しない場合、処理を取りやめる [V.3.4)(ア)]
|   $ vulnctl end C-2019-00002 illegally-obtained --reason TEXT
|       違法な手段で入手されたことが明白な場合、処理を取りやめることがある
|       [V.3.3)]
|   $ vulnctl end C-2019-00002 out-of-scope --reason TEXT
|       適用範囲外である場合、処理を取りやめる [V.3.4)(イ)]
|   $ vulnctl end C-2019-00002 small-effect --reason TEXT
|       脆弱性による影響が小さい場合、処理を取りやめる [V.3.4)(ウ)]
|   $ vulnctl end C-2019-00002 alert --reason TEXT
|       IPAが注意喚起等で広く対策を促した後、処理を取りやめることがある
|       [V.3.4)(オ)]
|   $ vulnctl end C-2019-00002 cannot-handle/no-answer --reason TEXT
|       一定期間にわたり的確な答えがない場合、脆弱性の影響範囲や取扱期間を考慮して
|       取扱いを終了することがある [V.3.5)]
|   $ vulnctl forward C-2019-00002 FILE
|       IPAは、ソフトウエア製品の脆弱性と認識した場合、JPCERT/CCを介して製品開発者
|       に連絡する。原則としてウェブサイトを特定可能な情報は提供しない [V.3.8)]
$ vulnctl notify --attempts office/attempts.csv --check --json
| {
|   "kind": "attempts",
|   "version": 1,
|   "data": {
|     "recorded": false,
|     "items": [
|       {
|         "line": 2,
|         "action": "known",
|         "case": "C-2019-00002",
|         "party": "見本商店株式会社",
|         "channel": "mail",
|         "result": "delivered",
|         "event": 19,
|         "message": null,
|         "advice": []
|       },
|       {
|         "line": 3,
|         "action": "known",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "form",
|         "result": "delivered",
|         "event": 20,
|         "message": null,
|         "advice": []
|       },
|       {
|         "line": 4,
|         "action": "known",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "phone",
|         "result": "unavailable",
|         "event": 21,
|         "message": null,
|         "advice": []
|       },
|       {
|         "line": 5,
|         "action": "error",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "phone",
|         "result": null,
|         "event": null,
|         "message": "電話や他の関係者経由の連絡には result が必要です",
|         "advice": []
|       },
|       {
|         "line": 6,
|         "action": "error",
|         "case": "C-2019-00002",
|         "party": "P-2019-00001",
|         "channel": "mail",
|         "result": "delivered",
|         "event": null,
|         "message": "C-2019-00002 はウェブサイトの案件であり、製品開発者である P-2019-00001 に連絡することはできません",
|         "advice": []
|       },
|       {
|         "line": 7,
|         "action": "error",
|         "case": "C-2019-00009",
|         "party": "P-2019-00002",
|         "channel": "mail",
|         "result": "delivered",
|         "event": null,
|         "message": "案件 C-2019-00009 はありません。vulnctl list で案件の一覧を確認できます",
|         "advice": []
|       },
|       {
|         "line": 8,
|         "action": "error",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "pigeon",
|         "result": null,
|         "event": null,
|         "message": "「pigeon」は channel に書けません（mail, phone, post, fax, form, person）",
|         "advice": []
|       },
|       {
|         "line": 9,
|         "action": "error",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "post",
|         "result": "delivered",
|         "event": null,
|         "message": "日付 2019-06-30 は未来です（本日 2019-06-27）",
|         "advice": []
|       },
|       {
|         "line": 10,
|         "action": "error",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "post",
|         "result": "delivered",
|         "event": null,
|         "message": "日付がありません（day の列、または --on）",
|         "advice": []
|       },
|       {
|         "line": 11,
|         "action": "known",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "mail",
|         "result": "delivered",
|         "event": 19,
|         "message": null,
|         "advice": []
|       },
|       {
|         "line": 12,
|         "action": "error",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "phone",
|         "result": "returned",
|         "event": null,
|         "message": "「宛所不明で返送」（returned）は、電話による連絡の結果にはなりません。次のいずれかを指定してください: delivered, automatic-reply, no-answer, reached",
|         "advice": []
|       },
|       {
|         "line": 13,
|         "action": "error",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "channel": "post",
|         "result": "bounced",
|         "event": null,
|         "message": "「不達」（bounced）は、郵便による連絡の結果にはなりません。次のいずれかを指定してください: delivered, returned, no-answer, reached",
|         "advice": []
|       }
|     ]
|   }
| }
? 1
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 21 件）
| 控え: 21:<hash>

# A letter that came back told nobody anything: the case is no longer notified, and no clock runs from it.
$ vulnctl intake office/report-shop.txt > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl notify C-2019-00003 見本商店株式会社 --by form --letter details --sent --note 問い合わせフォームから送信
| C-2019-00003: 見本商店株式会社への連絡を記録しました
|   状態              ウェブサイト運営者へ通知済み
$ vulnctl show C-2019-00003 --ladder
| C-2019-00003  見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| 見本商店株式会社 (P-2019-00002)
|   2019-06-27  問い合わせフォーム  送達  [25]
|     詳細情報          連絡した
|     文書              details
|     メモ              問い合わせフォームから送信
|   次の手段          電子メール（info@example.net）
|     $ vulnctl notify C-2019-00003 P-2019-00002 --letter reminder --apply
$ vulnctl why C-2019-00003 --as-of 2019-06-27 > setup.txt
$ vulnctl notify C-2019-00003 見本商店株式会社 --attempt 25 --result bounced --note '送信エラーの通知'
| C-2019-00003: 見本商店株式会社への連絡（事象 25）の結果を記録しました（不達）
|   状態              ウェブサイト運営者の窓口を確認中
$ vulnctl show C-2019-00003
| C-2019-00003  見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| 種別              ウェブサイト
| 状態              ウェブサイト運営者の窓口を確認中
|
| 届出
| 届出番号          R-2019-00003
| 受付日            2019-06-27
| 受理日            2019-06-27
| 発見者            試験 一郎 (例示大学 情報学部)
| 連絡先            ichiro.shiken@example.org
| 発見者の意向      氏名等の通知 可 / 直接の連絡 不可
| URL               https://shop.example.jp/search
| サイト名          見本商店オンラインショップ（運営者：見本商店株式会社）
| 脆弱性の種類      クロスサイト・スクリプティング
| 発見の経緯        商品を探していて「<」を含む型番を検索したところ、検索結果の画
|                   面の
|                   表示が崩れたため気付きました。
| 確認環境          Windows 10 上の Firefox 67 および Chrome 75
| 手順              (ア) https://shop.example.jp/search を開く。
|                   (イ) 検索欄に次の文字列を入力し、「検索」を押す。
|                   　　"><s>test</s>
|                   (ウ) 検索結果の画面を確認する。
| 結果              検索欄の下に、取り消し線の付いた「test」が表示されました。
|                   入力した文字列が、HTMLのタグとして解釈されています。
| 判断の理由        検索の文字列がエスケープされずに画面に出力されており、細工した
|                   リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるた
|                   めです。
|                   ログイン中の利用者の情報が盗まれるおそれがあります。
| 証拠              検索結果の画面キャプチャがあります。スクリプトの実行や、他人の
|                   情報の取得は行っていません。
| 他組織への届出    ウェブサイト運営者を含め、他の組織には届け出ていません。
|
| ウェブサイト運営者
| 名称              見本商店株式会社 (P-2019-00002)
| 経過              2019-06-27  見本商店株式会社に問い合わせフォームで連絡を試みた
|                   （不達）。脆弱性関連情報は伝わっていない: 問い合わせフォームか
|                   ら送信
