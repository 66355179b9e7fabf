# Three ways to write a report, and all of them give the same kind of case.
@ 2019-06-03
$ vulnctl init
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl intake office/report-router.txt office/report-viewer.txt
| office/report-router.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフト
| ウエア製品）
| office/report-viewer.txt: C-2019-00002 を登録しました（届出 R-2019-00002、ソフト
| ウエア製品）
$ vulnctl intake forms/report.yaml --on 令和元年6月1日
| forms/report.yaml: C-2019-00003 を登録しました（届出 R-2019-00003、ソフトウエア
| 製品）
$ vulnctl intake - < office/report-shop.txt
| -: C-2019-00004 を登録しました（届出 R-2019-00004、ウェブサイト）
$ vulnctl --lang en intake office/report-shop.txt --json
| {
|   "kind": "intake",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "file": "office/report-shop.txt",
|         "findings": [],
|         "case": "C-2019-00005",
|         "report": "R-2019-00005",
|         "kind": "website"
|       }
|     ]
|   }
| }

# A form with gaps is registered, each gap named with the condition that it touches.
$ vulnctl intake forms/gaps-product.txt
| forms/gaps-product.txt: C-2019-00006 を登録しました（届出 R-2019-00006、ソフトウ
| エア製品）
| forms/gaps-product.txt: 警告: 記載がありません: 電子メールアドレス等の発見者の連絡先（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.contact]
|     根拠: ガイドライン第12版 IV.2.5)(イ)
| forms/gaps-product.txt: 警告: 記載がありません: 発見者の情報を製品開発者へ通知することの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.notify]
|     根拠: ガイドライン第12版 IV.2.5)(ウ)
| forms/gaps-product.txt: 警告: 記載がありません: 製品開発者から直接連絡を受けることの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.direct]
|     根拠: ガイドライン第12版 IV.2.5)(エ)
| forms/gaps-product.txt: 警告: 記載がありません: 発見者名の公表の可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.credit]
|     根拠: ガイドライン第12版 IV.2.5)(オ)
| forms/gaps-product.txt: 警告: 記載がありません: 脆弱性関連情報を確認した環境（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.environment]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/gaps-product.txt: 警告: 記載がありません: 脆弱性関連情報を確認した手順（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.procedure]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/gaps-product.txt: 警告: 記載がありません: 他組織への届出の状況（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.other-reports]
|     根拠: ガイドライン第12版 IV.2.5)(ケ)
? 1
$ vulnctl --lang en intake forms/gaps-product.txt
| forms/gaps-product.txt: registered C-2019-00007 (report R-2019-00007, software
| product)
| forms/gaps-product.txt: warning: not stated: how to reach the finder (acceptance condition 'all required items are stated', IV.3.(1)2)(ア)) [product.item.contact]
|     rule: edition 12, IV.2.5)(イ)
| forms/gaps-product.txt: warning: not stated: whether the developer may be told who the finder is (acceptance condition 'all required items are stated', IV.3.(1)2)(ア)) [product.item.notify]
|     rule: edition 12, IV.2.5)(ウ)
| forms/gaps-product.txt: warning: not stated: whether the developer may write to the finder (acceptance condition 'all required items are stated', IV.3.(1)2)(ア)) [product.item.direct]
|     rule: edition 12, IV.2.5)(エ)
| forms/gaps-product.txt: warning: not stated: whether the finder's name may be published (acceptance condition 'all required items are stated', IV.3.(1)2)(ア)) [product.item.credit]
|     rule: edition 12, IV.2.5)(オ)
| forms/gaps-product.txt: warning: not stated: the environment in which it was seen (acceptance condition 'all required items are stated', IV.3.(1)2)(ア)) [product.item.environment]
|     rule: edition 12, IV.2.5)(キ)
| forms/gaps-product.txt: warning: not stated: the steps by which it was seen (acceptance condition 'all required items are stated', IV.3.(1)2)(ア)) [product.item.procedure]
|     rule: edition 12, IV.2.5)(キ)
| forms/gaps-product.txt: warning: not stated: whether it was reported elsewhere (acceptance condition 'all required items are stated', IV.3.(1)2)(ア)) [product.item.other-reports]
|     rule: edition 12, IV.2.5)(ケ)
? 1
$ vulnctl --lang en intake forms/gaps-product.txt --json
| {
|   "kind": "intake",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "file": "forms/gaps-product.txt",
|         "findings": [
|           {
|             "rule": "product.item.contact",
|             "severity": "warning",
|             "message": "not stated: how to reach the finder (acceptance condition 'all required items are stated', IV.3.(1)2)(ア))",
|             "clause": "IV.2.5)(イ)",
|             "edition": "12",
|             "file": "forms/gaps-product.txt"
|           },
|           {
|             "rule": "product.item.notify",
|             "severity": "warning",
|             "message": "not stated: whether the developer may be told who the finder is (acceptance condition 'all required items are stated', IV.3.(1)2)(ア))",
|             "clause": "IV.2.5)(ウ)",
|             "edition": "12",
|             "file": "forms/gaps-product.txt"
|           },
|           {
|             "rule": "product.item.direct",
|             "severity": "warning",
|             "message": "not stated: whether the developer may write to the finder (acceptance condition 'all required items are stated', IV.3.(1)2)(ア))",
|             "clause": "IV.2.5)(エ)",
|             "edition": "12",
|             "file": "forms/gaps-product.txt"
|           },
|           {
|             "rule": "product.item.credit",
|             "severity": "warning",
|             "message": "not stated: whether the finder's name may be published (acceptance condition 'all required items are stated', IV.3.(1)2)(ア))",
|             "clause": "IV.2.5)(オ)",
|             "edition": "12",
|             "file": "forms/gaps-product.txt"
|           },
|           {
|             "rule": "product.item.environment",
|             "severity": "warning",
|             "message": "not stated: the environment in which it was seen (acceptance condition 'all required items are stated', IV.3.(1)2)(ア))",
|             "clause": "IV.2.5)(キ)",
|             "edition": "12",
|             "file": "forms/gaps-product.txt"
|           },
|           {
|             "rule": "product.item.procedure",
|             "severity": "warning",
|             "message": "not stated: the steps by which it was seen (acceptance condition 'all required items are stated', IV.3.(1)2)(ア))",
|             "clause": "IV.2.5)(キ)",
|             "edition": "12",
|             "file": "forms/gaps-product.txt"
|           },
|           {
|             "rule": "product.item.other-reports",
|             "severity": "warning",
|             "message": "not stated: whether it was reported elsewhere (acceptance condition 'all required items are stated', IV.3.(1)2)(ア))",
|             "clause": "IV.2.5)(ケ)",
|             "edition": "12",
|             "file": "forms/gaps-product.txt"
|           }
|         ],
|         "case": "C-2019-00008",
|         "report": "R-2019-00008",
|         "kind": "product"
|       }
|     ]
|   }
| }
? 1
$ vulnctl intake forms/shuffled-product.txt
| forms/shuffled-product.txt: C-2019-00009 を登録しました（届出 R-2019-00009、ソフ
| トウエア製品）
$ vulnctl intake forms/unknown-lines.txt
| forms/unknown-lines.txt: C-2019-00010 を登録しました（届出 R-2019-00010、ソフト
| ウエア製品）
| forms/unknown-lines.txt:1: 参考: 行 1～2 を読み取れませんでした（「担当者様」から）。原文は保存されます。 [form.unread-line]
| forms/unknown-lines.txt:7: 参考: 行 7 の見出し「3) 好きな連絡の時間帯: 平日の夜」は様式にない項目のため、読み取れませんでした。原文は保存されます。 [form.unknown-heading]
| forms/unknown-lines.txt:14: 参考: 行 14 の見出し「4) 回避策」は様式にない項目のため、読み取れませんでした。原文は保存されます。 [form.unknown-heading]
| forms/unknown-lines.txt:15: 参考: 行 15 を読み取れませんでした（「ありません。」）。原文は保存されます。 [form.unread-line]
| forms/unknown-lines.txt:18: 参考: 行 18 の見出し「4. 謝礼の希望: 不要です」は様式にない項目のため、読み取れませんでした。原文は保存されます。 [form.unknown-heading]
| forms/unknown-lines.txt:20: 参考: 行 20 を読み取れませんでした（「よろしくお願いします。」）。原文は保存されます。 [form.unread-line]
| forms/unknown-lines.txt: 警告: 記載がありません: 製品開発者から直接連絡を受けることの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.direct]
|     根拠: ガイドライン第12版 IV.2.5)(エ)
| forms/unknown-lines.txt: 警告: 記載がありません: 発見者名の公表の可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.credit]
|     根拠: ガイドライン第12版 IV.2.5)(オ)
| forms/unknown-lines.txt: 警告: 記載がありません: 脆弱性関連情報を確認した環境（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.environment]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/unknown-lines.txt: 警告: 記載がありません: 他組織への届出の状況（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.other-reports]
|     根拠: ガイドライン第12版 IV.2.5)(ケ)
? 1

# --check looks and changes nothing; the kind can be said.
$ vulnctl intake --check office/report-router.txt
| office/report-router.txt: 記載漏れはありません
$ vulnctl intake --check forms/gaps-product.txt
| forms/gaps-product.txt: 警告: 記載がありません: 電子メールアドレス等の発見者の連絡先（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.contact]
|     根拠: ガイドライン第12版 IV.2.5)(イ)
| forms/gaps-product.txt: 警告: 記載がありません: 発見者の情報を製品開発者へ通知することの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.notify]
|     根拠: ガイドライン第12版 IV.2.5)(ウ)
| forms/gaps-product.txt: 警告: 記載がありません: 製品開発者から直接連絡を受けることの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.direct]
|     根拠: ガイドライン第12版 IV.2.5)(エ)
| forms/gaps-product.txt: 警告: 記載がありません: 発見者名の公表の可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.credit]
|     根拠: ガイドライン第12版 IV.2.5)(オ)
| forms/gaps-product.txt: 警告: 記載がありません: 脆弱性関連情報を確認した環境（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.environment]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/gaps-product.txt: 警告: 記載がありません: 脆弱性関連情報を確認した手順（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.procedure]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/gaps-product.txt: 警告: 記載がありません: 他組織への届出の状況（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.other-reports]
|     根拠: ガイドライン第12版 IV.2.5)(ケ)
? 1
$ vulnctl --lang en intake --check --kind website forms/gaps-product.txt
| forms/gaps-product.txt: warning: not stated: how to reach the finder (acceptance condition 'all required items are stated', V.3.2)(ア)) [website.item.contact]
|     rule: edition 12, V.2.4)(イ)
| forms/gaps-product.txt: warning: not stated: whether the operator may be told who the finder is (acceptance condition 'all required items are stated', V.3.2)(ア)) [website.item.notify]
|     rule: edition 12, V.2.4)(ウ)
| forms/gaps-product.txt: warning: not stated: whether the operator may write to the finder (acceptance condition 'all required items are stated', V.3.2)(ア)) [website.item.direct]
|     rule: edition 12, V.2.4)(エ)
| forms/gaps-product.txt: warning: not stated: the URL of the website (acceptance condition 'all required items are stated', V.3.2)(ア)) [website.item.url]
|     rule: edition 12, V.2.4)(オ)
| forms/gaps-product.txt: warning: not stated: the environment in which it was seen (acceptance condition 'all required items are stated', V.3.2)(ア)) [website.item.environment]
|     rule: edition 12, V.2.4)(カ)
| forms/gaps-product.txt: warning: not stated: the steps by which it was seen (acceptance condition 'all required items are stated', V.3.2)(ア)) [website.item.procedure]
|     rule: edition 12, V.2.4)(カ)
| forms/gaps-product.txt: warning: not stated: whether it was reported elsewhere (acceptance condition 'all required items are stated', V.3.2)(ア)) [website.item.other-reports]
|     rule: edition 12, V.2.4)(ク)
? 1
$ vulnctl list
| 案件          受付日      状態      題名
| C-2019-00001  2019-06-03  届出受付  SampleNet ホームルータ SN-1200 / OSコマンド…
| C-2019-00002  2019-06-03  届出受付  架空文書ビューア / バッファオーバーフロー
| C-2019-00003  2019-06-01  届出受付  例示ファイル共有ソフトにおけるディレクトリ…
| C-2019-00004  2019-06-03  届出受付  見本商店オンラインショップ（運営者：見本商…
| C-2019-00005  2019-06-03  届出受付  見本商店オンラインショップ（運営者：見本商…
| C-2019-00006  2019-06-03  届出受付  例示メールサーバ / 認証の不備
| C-2019-00007  2019-06-03  届出受付  例示メールサーバ / 認証の不備
| C-2019-00008  2019-06-03  届出受付  例示メールサーバ / 認証の不備
| C-2019-00009  2019-06-03  届出受付  例示カレンダー / ＳＱＬインジェクション
| C-2019-00010  2019-06-03  届出受付  例示ブラウザ / 証明書検証の不備

# A title with terminal escapes is shown harmlessly, and a template in it stays text.
$ vulnctl intake forms/hostile-title.txt
| forms/hostile-title.txt: C-2019-00011 を登録しました（届出 R-2019-00011、ソフト
| ウエア製品）
| forms/hostile-title.txt: 警告: 記載がありません: 脆弱性関連情報を確認した環境（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.environment]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/hostile-title.txt: 警告: 記載がありません: 脆弱性関連情報を確認した手順（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.procedure]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/hostile-title.txt: 警告: 記載がありません: 脆弱性関連情報を確認した結果（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.outcome]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/hostile-title.txt: 警告: 記載がありません: 他組織への届出の状況（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.other-reports]
|     根拠: ガイドライン第12版 IV.2.5)(ケ)
? 1
$ vulnctl show C-2019-00011
| C-2019-00011  \x1b[31m赤い題\x1b[0m\x1b]0;pwned\x07 {{finder_name}} {{{name}}}
|
| 種別              ソフトウエア製品
| 状態              届出受付
|
| 届出
| 届出番号          R-2019-00011
| 受付日            2019-06-03
| 発見者            試験 六郎
| 連絡先            rokuro@example.com
| 発見者の意向      氏名等の通知 不可 / 直接の連絡 不可 / 公表 不可
| 製品              例示\x1b[2Jエディタ
| 脆弱性の種類      {{#finder}}{{name}}{{/finder}} \u202egpj.exe
| 記載漏れ          脆弱性関連情報を確認した環境
| 記載漏れ          脆弱性関連情報を確認した手順
| 記載漏れ          脆弱性関連情報を確認した結果
| 記載漏れ          他組織への届出の状況
$ vulnctl --lang en show C-2019-00011 --original
| 表題: \x1b[31m赤い題\x1b[0m\x1b]0;pwned\x07 {{finder_name}} {{{name}}}
| 氏名: 試験 六郎
| 電子メールアドレス: rokuro@example.com
| ソフトウエア製品の名称: 例示\x1b[2Jエディタ
| 脆弱性の種類: {{#finder}}{{name}}{{/finder}} \u202egpj.exe
| 製品開発者への通知の可否: 不可
| 直接連絡の可否: 不可
| 公表の可否: 不可

# What is no report at all is refused and changes nothing.
$ vulnctl intake forms/duplicate-key.yaml
! vulnctl: forms/duplicate-key.yaml:4:1: キー「title」が重複しています
!   どちらか一方を残してください
? 6
$ vulnctl --lang en intake forms/duplicate-key.yaml
! vulnctl: forms/duplicate-key.yaml:4:1: the key "title" stands twice
!   keep one of them
? 6
$ vulnctl --lang en intake forms/duplicate-key.yaml --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 6,
!     "meaning": "the input cannot be read",
!     "message": "the key \"title\" stands twice",
!     "hint": "keep one of them",
!     "file": "forms/duplicate-key.yaml",
!     "line": 4,
!     "column": 1
!   }
! }
? 6
$ vulnctl intake forms/wrong-type.yaml
! vulnctl: forms/wrong-type.yaml:4:11: 「notify」には true または false を書いてください
? 6
$ vulnctl intake forms/invalid-utf8.txt
! vulnctl: forms/invalid-utf8.txt:2: UTF-8 ではない文字があります
!   ファイルを UTF-8 に変換してください（例: iconv -f CP932 -t UTF-8、または iconv -f EUC-JP -t UTF-8）
? 6
$ vulnctl --lang en intake forms/invalid-utf8.txt
! vulnctl: forms/invalid-utf8.txt:2: there is a byte that is not UTF-8
!   convert the file to UTF-8 (for example iconv -f CP932 -t UTF-8, or iconv -f EUC-JP -t UTF-8)
? 6
$ vulnctl intake office/draft-router.yaml
! vulnctl: office/draft-router.yaml:2:6: キー「jvn」は届出の項目にありません
!   使えるキー: title, product, version, product_developer, url, site_name, weakness, circumstances, environment, procedure, outcome, reason, evidence, other_reports, kind, finder, consents
? 6
$ vulnctl intake - < forms/wrong-type.yaml
! vulnctl: (stdin):4:11: 「notify」には true または false を書いてください
? 6
$ vulnctl intake -
! vulnctl: (stdin): 届出様式の項目が1つも見つかりません
!   「氏名：」「ソフトウエア製品の名称：」「URL：」「脆弱性の種類：」などの見出しのある届出の本文、または YAML・JSON を指定してください
? 6
$ vulnctl intake forms/nothing-here.txt
! vulnctl: forms/nothing-here.txt: 開けません（ファイルまたはフォルダーがありません）
? 3
$ vulnctl intake forms
! vulnctl: forms は通常のファイルではありません
!   標準入力から読むには「-」を指定してください
? 6
$ vulnctl intake
! vulnctl: FILE... を指定してください
!   vulnctl help intake で使い方を確認できます
? 2
$ vulnctl intake office/report-router.txt --kind letter
! vulnctl: --kind に「letter」は指定できません
!   次のいずれかを指定してください: product, website
? 2
$ vulnctl list --all
| 案件          受付日      状態      題名
| C-2019-00001  2019-06-03  届出受付  SampleNet ホームルータ SN-1200 / OSコマンド…
| C-2019-00002  2019-06-03  届出受付  架空文書ビューア / バッファオーバーフロー
| C-2019-00003  2019-06-01  届出受付  例示ファイル共有ソフトにおけるディレクトリ…
| C-2019-00004  2019-06-03  届出受付  見本商店オンラインショップ（運営者：見本商…
| C-2019-00005  2019-06-03  届出受付  見本商店オンラインショップ（運営者：見本商…
| C-2019-00006  2019-06-03  届出受付  例示メールサーバ / 認証の不備
| C-2019-00007  2019-06-03  届出受付  例示メールサーバ / 認証の不備
| C-2019-00008  2019-06-03  届出受付  例示メールサーバ / 認証の不備
| C-2019-00009  2019-06-03  届出受付  例示カレンダー / ＳＱＬインジェクション
| C-2019-00010  2019-06-03  届出受付  例示ブラウザ / 証明書検証の不備
| C-2019-00011  2019-06-03  届出受付  \x1b[31m赤い題\x1b[0m\x1b]0;pwned\x07 {{fin…
$ vulnctl log --last 2
|     22  2019-06-03  C-2019-00011  sato
|         ソフトウエア製品の届出 R-2019-00011 を受け付けた
|     23  2019-06-03  C-2019-00011  sato
|         届出 R-2019-00011 の発見者を記録した

# One file of several that cannot be read: none of them is registered.
$ vulnctl intake office/report-viewer.txt forms/duplicate-key.yaml
! vulnctl: forms/duplicate-key.yaml:4:1: キー「title」が重複しています
!   どちらか一方を残してください
? 6
$ vulnctl log --last 2
|     22  2019-06-03  C-2019-00011  sato
|         ソフトウエア製品の届出 R-2019-00011 を受け付けた
|     23  2019-06-03  C-2019-00011  sato
|         届出 R-2019-00011 の発見者を記録した
