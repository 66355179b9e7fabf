# From the case to its published pages: draft, check, publish.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl publish C-2019-00001 --draft
| # 脆弱性情報の公表原稿。「""」または値のない項目を埋め、日本語（ja）と英語（en）の内容をそろえてください。
| # The draft of an advisory. Fill in what is "" or has no value; say the same in Japanese (ja) and English (en).
|
| # JVN番号（例: "JVN#12345678"）、JVN iPediaの番号（任意）、対象の取扱番号、公開日
| # The JVN number, such as "JVN#12345678", JVN iPedia's (optional), the cases it speaks for, the day of publication
| jvn: ""
| cases:
|   - C-2019-00001
| published:
|
| # 言語ごとの状態（draft, approved）、公表までのTLP（TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR）、緊急の表示（yes, no）
| # The state in each language (draft, approved), the TLP until publication (TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR), JVN's mark "Critical" (yes, no)
| state:
|   ja: draft
|   en: draft
| tlp: TLP:AMBER+STRICT
| critical: no
|
| # 題名（例: 〈製品〉における〈種類〉の脆弱性）
| # The title, such as: <product> vulnerable to <kind>
| title:
|   ja: "SampleNet ホームルータ SN-1200 / OSコマンドインジェクション"
|   en: ""
|
| # 概要: どの製品に何の脆弱性があるかを1、2文で
| # Overview: which product has which flaw, in one or two sentences
| overview:
|   ja: ""
|   en: ""
|
| # 影響を受けるシステム: 製品名とバージョン（例: 1.05 およびそれ以前）。サポート終了は support_ended: yes。
| # vendor（ベンダ情報の1社）、補足（note）、cpe、purl、対象のCVE（cves）は任意
| # Products affected: name and versions, such as "1.05 and earlier"; support_ended: yes where support has ended.
| # vendor (one of the vendors), note, cpe, purl and cves (those that affect it) are optional
| affected:
|   - product:
|       ja: "SampleNet ホームルータ SN-1200"
|       en: ""
|     version:
|       ja: "ファームウエア 1.0.8 およびそれ以前"
|       en: ""
|     note:
|       ja: ""
|       en: ""
|     support_ended: no
|
| # 詳細情報（任意）
| # Description (optional)
| details:
|   ja: ""
|   en: ""
|
| # 脆弱性ごとの名称、CVE番号、CWE番号、CVSS。算出されたものをそのまま書く（任意）
| # Name, CVE, CWE and CVSS of each flaw, as they were given (optional)
| vulnerabilities:
|   - name:
|       ja: "OSコマンドインジェクション"
|       en: ""
|     cve: ""
|     cwe: ""
|     cvss: []
|
| # 想定される影響
| # Impact: what an attacker can do
| impact:
|   ja: ""
|   en: ""
|
| # 対策方法: 種類（kind）は update, patch, workaround, stop_use, migrate のいずれか。見出し（heading）は空なら標準のもの。
| # 一部の製品だけの対策であれば products に製品名
| # Solutions: the kind is one of update, patch, workaround, stop_use, migrate; an empty heading means the usual one.
| # products names those that it is for, where it is not for all
| solutions: []
|
| # ベンダ情報: 連絡したすべての製品開発者。状況（status）は vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed のいずれか
| # Vendor status: every developer who was contacted; the status is one of vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed
| vendors: []
|
| # 参考情報（任意）。種類（kind）は vendor, patch, end_of_support, advisory, related のいずれか
| # References (optional); the kind is one of vendor, patch, end_of_support, advisory, related
| references: []
|
| # 謝辞: 経路（route）は partnership, developer, direct のいずれか。people には氏名の公表を希望した発見者だけを書く。
| # cves は一部の脆弱性だけの発見者の場合。空なら謝辞は印字されない
| # Credits: the route is one of partnership, developer, direct; people only who agreed to be named in public.
| # cves where they found some of the flaws only; empty means that none is printed
| credits:
|   - route: partnership
|     people:
|       - name:
|           ja: "見本 太郎"
|           en: ""
|         organisation:
|           ja: ""
|           en: ""
|
| # 更新履歴: 日付（date）と内容。古いものから順に
| # Update history: date and what changed, oldest first
| history:
|   - date:
|     text:
|       ja: |-
|         掲載
|       en: |-
|         Published
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --letter details --sent --note '担当者の携帯電話は秘密' > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00002 --sent > setup.txt
@ 2019-06-20
$ vulnctl reply C-2019-00001 P-2019-00001 --stance solution-made --solution fix --link https://www.example.com/support/sn-1200/20190716.html > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-07-16 > setup.txt

# A draft made from the case; what only a person can write is left for it.
$ vulnctl publish C-2019-00001 --draft
| # 脆弱性情報の公表原稿。「""」または値のない項目を埋め、日本語（ja）と英語（en）の内容をそろえてください。
| # The draft of an advisory. Fill in what is "" or has no value; say the same in Japanese (ja) and English (en).
|
| # JVN番号（例: "JVN#12345678"）、JVN iPediaの番号（任意）、対象の取扱番号、公開日
| # The JVN number, such as "JVN#12345678", JVN iPedia's (optional), the cases it speaks for, the day of publication
| jvn: ""
| cases:
|   - C-2019-00001
| published: 2019-07-16
|
| # 言語ごとの状態（draft, approved）、公表までのTLP（TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR）、緊急の表示（yes, no）
| # The state in each language (draft, approved), the TLP until publication (TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR), JVN's mark "Critical" (yes, no)
| state:
|   ja: draft
|   en: draft
| tlp: TLP:AMBER+STRICT
| critical: no
|
| # 題名（例: 〈製品〉における〈種類〉の脆弱性）
| # The title, such as: <product> vulnerable to <kind>
| title:
|   ja: "SampleNet ホームルータ SN-1200 / OSコマンドインジェクション"
|   en: ""
|
| # 概要: どの製品に何の脆弱性があるかを1、2文で
| # Overview: which product has which flaw, in one or two sentences
| overview:
|   ja: ""
|   en: ""
|
| # 影響を受けるシステム: 製品名とバージョン（例: 1.05 およびそれ以前）。サポート終了は support_ended: yes。
| # vendor（ベンダ情報の1社）、補足（note）、cpe、purl、対象のCVE（cves）は任意
| # Products affected: name and versions, such as "1.05 and earlier"; support_ended: yes where support has ended.
| # vendor (one of the vendors), note, cpe, purl and cves (those that affect it) are optional
| affected:
|   - product:
|       ja: "SampleNet ホームルータ SN-1200"
|       en: ""
|     version:
|       ja: "ファームウエア 1.0.8 およびそれ以前"
|       en: ""
|     note:
|       ja: ""
|       en: ""
|     support_ended: no
|
| # 詳細情報（任意）
| # Description (optional)
| details:
|   ja: ""
|   en: ""
|
| # 脆弱性ごとの名称、CVE番号、CWE番号、CVSS。算出されたものをそのまま書く（任意）
| # Name, CVE, CWE and CVSS of each flaw, as they were given (optional)
| vulnerabilities:
|   - name:
|       ja: "OSコマンドインジェクション"
|       en: ""
|     cve: ""
|     cwe: ""
|     cvss: []
|
| # 想定される影響
| # Impact: what an attacker can do
| impact:
|   ja: ""
|   en: ""
|
| # 対策方法: 種類（kind）は update, patch, workaround, stop_use, migrate のいずれか。見出し（heading）は空なら標準のもの。
| # 一部の製品だけの対策であれば products に製品名
| # Solutions: the kind is one of update, patch, workaround, stop_use, migrate; an empty heading means the usual one.
| # products names those that it is for, where it is not for all
| solutions:
|   - kind: update
|     heading:
|       ja: ""
|       en: ""
|     text:
|       ja: ""
|       en: ""
|
| # ベンダ情報: 連絡したすべての製品開発者。状況（status）は vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed のいずれか
| # Vendor status: every developer who was contacted; the status is one of vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed
| vendors:
|   - party: P-2019-00001
|     name:
|       ja: "サンプルネット株式会社"
|       en: "SampleNet Inc."
|     status: vulnerable
|     updated: 2019-06-20
|     link: "https://www.example.com/support/sn-1200/20190716.html"
|   - party: P-2019-00002
|     name:
|       ja: "例示電機株式会社"
|       en: "Reiji Electric Co., Ltd."
|     status: unknown
|     updated:
|     link: ""
|
| # 参考情報（任意）。種類（kind）は vendor, patch, end_of_support, advisory, related のいずれか
| # References (optional); the kind is one of vendor, patch, end_of_support, advisory, related
| references: []
|
| # 謝辞: 経路（route）は partnership, developer, direct のいずれか。people には氏名の公表を希望した発見者だけを書く。
| # cves は一部の脆弱性だけの発見者の場合。空なら謝辞は印字されない
| # Credits: the route is one of partnership, developer, direct; people only who agreed to be named in public.
| # cves where they found some of the flaws only; empty means that none is printed
| credits:
|   - route: partnership
|     people:
|       - name:
|           ja: "見本 太郎"
|           en: ""
|         organisation:
|           ja: ""
|           en: ""
|
| # 更新履歴: 日付（date）と内容。古いものから順に
| # Update history: date and what changed, oldest first
| history:
|   - date: 2019-07-16
|     text:
|       ja: |-
|         掲載
|       en: |-
|         Published
$ vulnctl publish C-2019-00001 --draft > draft.yaml
$ vulnctl publish C-2019-00001 draft.yaml --check
| draft.yaml:6:6: エラー: JVN番号がありません [draft.jvn]
|     採番されたJVN番号を書いてください（例: "JVN#12345678"）
| draft.yaml:23:7: エラー: 題名の英語がありません [draft.title.en]
|     「en:」に英語で書いてください
| draft.yaml:28:7: エラー: 概要の日本語がありません [draft.overview.ja]
|     「ja:」に日本語で書いてください
| draft.yaml:29:7: エラー: 概要の英語がありません [draft.overview.en]
|     「en:」に英語で書いてください
| draft.yaml:38:11: エラー: 製品名の英語がありません [draft.affected.product.en]
|     「en:」に英語で書いてください
| draft.yaml:41:11: エラー: バージョンの英語がありません [draft.affected.version.en]
|     「en:」に英語で書いてください
| draft.yaml:58:11: エラー: 脆弱性の名称の英語がありません [draft.vulnerability.name.en]
|     「en:」に英語で書いてください
| draft.yaml:66:7: エラー: 想定される影響の日本語がありません [draft.impact.ja]
|     「ja:」に日本語で書いてください
| draft.yaml:67:7: エラー: 想定される影響の英語がありません [draft.impact.en]
|     「en:」に英語で書いてください
| draft.yaml:79:11: エラー: 対策方法の本文の日本語がありません [draft.solution.text.ja]
|     「ja:」に日本語で書いてください
| draft.yaml:80:11: エラー: 対策方法の本文の英語がありません [draft.solution.text.en]
|     「en:」に英語で書いてください
| draft.yaml:113:15: エラー: 謝辞に記載する氏名の英語がありません [draft.credit.name.en]
|     「en:」に英語で書いてください
| draft.yaml: エラー: 日本語の原稿が作成中です [publish.state]
|     内容を確認し、state を approved にしてください
| draft.yaml: エラー: 英語の原稿が作成中です [publish.state]
|     内容を確認し、state を approved にしてください
? 1
$ vulnctl --lang en publish C-2019-00001 draft.yaml --check
| draft.yaml:6:6: error: there is no JVN number [draft.jvn]
|     write the number that was assigned, such as "JVN#12345678"
| draft.yaml:23:7: error: the title is missing in English [draft.title.en]
|     write it in English after `en:`
| draft.yaml:28:7: error: the overview is missing in Japanese [draft.overview.ja]
|     write it in Japanese after `ja:`
| draft.yaml:29:7: error: the overview is missing in English [draft.overview.en]
|     write it in English after `en:`
| draft.yaml:38:11: error: the product's name is missing in English [draft.affected.product.en]
|     write it in English after `en:`
| draft.yaml:41:11: error: the version is missing in English [draft.affected.version.en]
|     write it in English after `en:`
| draft.yaml:58:11: error: the flaw's name is missing in English [draft.vulnerability.name.en]
|     write it in English after `en:`
| draft.yaml:66:7: error: the impact is missing in Japanese [draft.impact.ja]
|     write it in Japanese after `ja:`
| draft.yaml:67:7: error: the impact is missing in English [draft.impact.en]
|     write it in English after `en:`
| draft.yaml:79:11: error: the solution's text is missing in Japanese [draft.solution.text.ja]
|     write it in Japanese after `ja:`
| draft.yaml:80:11: error: the solution's text is missing in English [draft.solution.text.en]
|     write it in English after `en:`
| draft.yaml:113:15: error: the name to be credited is missing in English [draft.credit.name.en]
|     write it in English after `en:`
| draft.yaml: error: the Japanese text still is a draft [publish.state]
|     read it, and set its `state` to approved
| draft.yaml: error: the English text still is a draft [publish.state]
|     read it, and set its `state` to approved
? 1
$ vulnctl --lang en publish C-2019-00001 - --check --json < draft.yaml
| {
|   "kind": "advisory-check",
|   "version": 1,
|   "data": {
|     "findings": [
|       {
|         "rule": "draft.jvn",
|         "severity": "error",
|         "message": "there is no JVN number",
|         "file": "(stdin)",
|         "line": 6,
|         "column": 6,
|         "hint": "write the number that was assigned, such as \"JVN#12345678\""
|       },
|       {
|         "rule": "draft.title.en",
|         "severity": "error",
|         "message": "the title is missing in English",
|         "file": "(stdin)",
|         "line": 23,
|         "column": 7,
|         "hint": "write it in English after `en:`"
|       },
|       {
|         "rule": "draft.overview.ja",
|         "severity": "error",
|         "message": "the overview is missing in Japanese",
|         "file": "(stdin)",
|         "line": 28,
|         "column": 7,
|         "hint": "write it in Japanese after `ja:`"
|       },
|       {
|         "rule": "draft.overview.en",
|         "severity": "error",
|         "message": "the overview is missing in English",
|         "file": "(stdin)",
|         "line": 29,
|         "column": 7,
|         "hint": "write it in English after `en:`"
|       },
|       {
|         "rule": "draft.affected.product.en",
|         "severity": "error",
|         "message": "the product's name is missing in English",
|         "file": "(stdin)",
|         "line": 38,
|         "column": 11,
|         "hint": "write it in English after `en:`"
|       },
|       {
|         "rule": "draft.affected.version.en",
|         "severity": "error",
|         "message": "the version is missing in English",
|         "file": "(stdin)",
|         "line": 41,
|         "column": 11,
|         "hint": "write it in English after `en:`"
|       },
|       {
|         "rule": "draft.vulnerability.name.en",
|         "severity": "error",
|         "message": "the flaw's name is missing in English",
|         "file": "(stdin)",
|         "line": 58,
|         "column": 11,
|         "hint": "write it in English after `en:`"
|       },
|       {
|         "rule": "draft.impact.ja",
|         "severity": "error",
|         "message": "the impact is missing in Japanese",
|         "file": "(stdin)",
|         "line": 66,
|         "column": 7,
|         "hint": "write it in Japanese after `ja:`"
|       },
|       {
|         "rule": "draft.impact.en",
|         "severity": "error",
|         "message": "the impact is missing in English",
|         "file": "(stdin)",
|         "line": 67,
|         "column": 7,
|         "hint": "write it in English after `en:`"
|       },
|       {
|         "rule": "draft.solution.text.ja",
|         "severity": "error",
|         "message": "the solution's text is missing in Japanese",
|         "file": "(stdin)",
|         "line": 79,
|         "column": 11,
|         "hint": "write it in Japanese after `ja:`"
|       },
|       {
|         "rule": "draft.solution.text.en",
|         "severity": "error",
|         "message": "the solution's text is missing in English",
|         "file": "(stdin)",
|         "line": 80,
|         "column": 11,
|         "hint": "write it in English after `en:`"
|       },
|       {
|         "rule": "draft.credit.name.en",
|         "severity": "error",
|         "message": "the name to be credited is missing in English",
|         "file": "(stdin)",
|         "line": 113,
|         "column": 15,
|         "hint": "write it in English after `en:`"
|       },
|       {
|         "rule": "publish.state",
|         "severity": "error",
|         "message": "the Japanese text still is a draft",
|         "file": "(stdin)",
|         "hint": "read it, and set its `state` to approved"
|       },
|       {
|         "rule": "publish.state",
|         "severity": "error",
|         "message": "the English text still is a draft",
|         "file": "(stdin)",
|         "hint": "read it, and set its `state` to approved"
|       }
|     ]
|   }
| }
? 1
$ vulnctl publish C-2019-00001 office/draft-router.yaml --check
| office/draft-router.yaml: 指摘事項はありません
$ vulnctl publish C-2019-00001 office/draft-router.yaml
|                                                                        TLP:AMBER
| 公表前の原稿です。表示のTLPに従って取り扱ってください。
|
| JVN#00000001
| SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性
|
| 公開日：2019/07/16　最終更新日：2019/07/16
|
| ■ 概要
|
| サンプルネット株式会社が提供する SampleNet ホームルータ SN-1200 には、OS コマン
| ドインジェクションの脆弱性が存在します。
|
| ■ 影響を受けるシステム
|
| ・SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前
|
| ■ 詳細情報
|
| SN-1200 の管理画面にある疎通確認の機能には、次の脆弱性が存在します。
|
| ・OS コマンドインジェクション (CWE-78) - CVE-2019-99901
|
| ■ 想定される影響
|
| 当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを管理者権限
| で実行される可能性があります。
|
| ■ 対策方法
|
| [アップデートする]
| 開発者が提供する情報をもとに、ファームウエアを最新版へアップデートしてください。
| 開発者は、本脆弱性を修正したファームウエア 1.0.9 を提供しています。
|
| [ワークアラウンドを実施する]
| アップデートを適用できない場合は、次の回避策を実施することで、本脆弱性の影響を軽
| 減することが可能です。
|
| ・管理画面にアクセスできる端末を制限する
| ・初期設定のパスワードを変更する
|
| ■ ベンダ情報
|
| ・サンプルネット株式会社
| 　ステータス：該当製品あり
| 　ステータス最終更新日：2019/07/16
| 　ベンダの告知ページ：https://www.example.com/support/sn-1200/20190716.html
| ・例示電機株式会社
| 　ステータス：脆弱性情報提供済み
| 　ステータス最終更新日：2019/06/07
|
| ■ 参考情報
|
| ・SN-1200 ファームウエアのダウンロード
| 　https://www.example.com/download/sn-1200/
|
| ■ JPCERT/CCによる脆弱性分析結果
|
| ・CVE-2019-99901　CVSS v3.0　基本値：8.0
| 　CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
| ■ 謝辞
|
| この脆弱性情報は、情報セキュリティ早期警戒パートナーシップに基づき下記の方がIPA
| に報告し、JPCERT/CCが開発者との調整を行いました。
| 報告者：見本 太郎 氏
|
| ■ 関連文書
|
| ・CVE：CVE-2019-99901
| 　https://www.cve.org/CVERecord?id=CVE-2019-99901
|
| ■ 更新履歴
|
| ・2019/07/16
| 　掲載
|
|                                                                        TLP:AMBER
! （まだ公表していません。--apply で記録し、書き出します）
! 承認が1人足りません（承認: なし）。vulnctl publish C-2019-00001 FILE --approve --as NAME で記録します
$ vulnctl --lang en publish C-2019-00001 office/draft-router.yaml
|                                                                        TLP:AMBER
| This is a draft that has not been published. Handle it as its TLP label says.
|
| JVN#00000001
| SampleNet Home Router SN-1200 vulnerable to OS command injection
|
| Published: 2019/07/16  Last Updated: 2019/07/16
|
| * Overview
|
| SampleNet Home Router SN-1200 provided by SampleNet Inc. contains an OS command
| injection vulnerability.
|
| * Products Affected
|
| - SampleNet Home Router SN-1200 firmware 1.0.8 and earlier
|
| * Description
|
| The connectivity test in the administration page of SN-1200 contains the
| following vulnerability.
|
| - OS command injection (CWE-78) - CVE-2019-99901
|
| * Impact
|
| An attacker who can log in to the administration page may execute arbitrary OS
| commands with the administrator's privileges.
|
| * Solution
|
| [Update the software]
| Update the firmware to the latest version according to the information provided
| by the developer.
| The developer has released firmware 1.0.9, which fixes the vulnerability.
|
| [Apply workarounds]
| Where the update cannot be applied, the following workarounds mitigate the
| impact of the vulnerability.
|
| - Restrict the hosts that can reach the administration page
| - Change the initial password
|
| * Vendor Status
|
| - SampleNet Inc.
|   Status: Vulnerable
|   Last Update: 2019/07/16
|   Vendor Notes: https://www.example.com/support/sn-1200/20190716.html
| - Reiji Electric Co., Ltd.
|   Status: Vulnerability information provided
|   Last Update: 2019/06/07
|
| * References
|
| - SN-1200 firmware download
|   https://www.example.com/download/sn-1200/
|
| * Vulnerability Analysis by JPCERT/CC
|
| - CVE-2019-99901  CVSS v3.0  Base Score: 8.0
|   CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
| * Credit
|
| Taro Mihon reported this vulnerability to IPA. JPCERT/CC coordinated with the
| developer under the Information Security Early Warning Partnership.
|
| * Other Information
|
| - CVE: CVE-2019-99901
|   https://www.cve.org/CVERecord?id=CVE-2019-99901
|
| * Update History
|
| - 2019/07/16
|   Published
|
|                                                                        TLP:AMBER
! (not published yet: --apply records it and writes the pages)
! approval by 1 more is needed (approved by: nobody); vulnctl publish C-2019-00001 FILE --approve --as NAME records it

# Not before the day.
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply
! vulnctl: C-2019-00001: この手続きはできません（決定した公表日になっていない）
!   根拠: ガイドライン第12版 IV.4.3) [product.publish.date]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en publish C-2019-00001 office/draft-router.yaml --apply
! vulnctl: C-2019-00001: this step is not open: the agreed publication date has not come
!   rule: edition 12, IV.4.3) [product.publish.date]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
@ 2019-07-16
# Nor before somebody else has read it: who publishes does not count.
$ vulnctl publish C-2019-00001 office/draft-router.yaml --approve
| C-2019-00001: office/draft-router.yaml の承認を記録しました
|   状態              公表日決定
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply
! vulnctl: C-2019-00001: この手続きはできません（この原稿は、公表する者とは別の者に承認されていない）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.publish.approved]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl publish C-2019-00001 office/draft-router.yaml --approve --as tanaka
| C-2019-00001: office/draft-router.yaml の承認を記録しました
|   状態              公表日決定
$ vulnctl publish C-2019-00001 office/draft-router.yaml --approve --as tanaka
| C-2019-00001: office/draft-router.yaml は既に承認しています
|   状態              公表日決定
$ vulnctl --lang en publish C-2019-00001 office/draft-router.yaml > page.txt
! (not published yet: --apply records it and writes the pages)
! approved by tanaka
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply
| C-2019-00001: JVN#00000001 として公表を記録し、公表文を advisories に書き出しま
| した
|   状態              公表済み
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              公表済み
| 起算日            2019-06-03
| 詳細情報連絡日    2019-06-03
| 対策方法の作成    2019-06-20
| 公表日            2019-07-16（2019-06-20 に決定）
| 原稿の承認        2019-07-16  sato (012e784a)
| 原稿の承認        2019-07-16  tanaka (012e784a)
| 公表              2019-07-16 JVN#00000001 (A-2019-00001)
|
| 届出
| 届出番号          R-2019-00001
| 受付日            2019-06-03
| 受理日            2019-06-03
| 発見者            見本 太郎 (個人)
| 連絡先            taro.mihon@example.org
| 発見者の意向      氏名等の通知 可 / 直接の連絡 不可 / 公表 可
| 製品              SampleNet ホームルータ SN-1200
| バージョン        ファームウエア 1.0.8 およびそれ以前
| 製品開発者        サンプルネット株式会社
|                   販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で
|                   販売）
| 脆弱性の種類      OSコマンドインジェクション
| 発見の経緯        自宅で使用しているルータの管理画面の動作を調べていたところ、
|                   疎通確認（ping）の宛先の欄に入力した記号が、そのまま
|                   コマンドとして解釈されていることに気付きました。
|                   その後、例示電機株式会社の REIJI-HOME 12 を知人から借りて
|                   確認したところ、同じ挙動でした。
| 確認環境          SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
|                   REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
|                   接続した端末: Windows 10、Firefox 67
|                   いずれも自宅内の、インターネットから切り離したネットワークで確
|                   認しました。
| 手順              1. 端末をルータの LAN 側に接続し、管理画面にログインする。
|                   2. 「診断」メニューの「疎通確認」を開く。
|                   3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|                        127.0.0.1;id
|                   4. 表示された結果の画面を確認する。
| 結果              疎通確認の結果に続いて、id コマンドの出力
|                     uid=0(root) gid=0(root)
|                   が表示されました。任意のOSコマンドを管理者権限で実行できます。
| 判断の理由        管理画面にログインできる利用者であれば、機器が本来提供していな
|                   い
|                   任意のOSコマンドを実行できるためです。管理画面のパスワードは
|                   初期値のまま使われていることが多く、設定の変更や、他の機器への
|                   攻撃の踏み台として悪用されるおそれがあります。
| 証拠              画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提
|                   出できます。
| 他組織への届出    製品開発者を含め、他の組織には届け出ていません。
|                   製品開発者との調整は IPA にお願いします。
|
| 製品開発者
| 名称              サンプルネット株式会社 (P-2019-00001)
| 詳細情報連絡日    2019-06-03
| 経過              2019-06-03  サンプルネット株式会社に電子メールで連絡を試みた
|                   （送達）。脆弱性関連情報を伝えた: 担当者の携帯電話は秘密
| 経過              2019-06-20  サンプルネット株式会社から連絡があった（対策方法を
|                   作成済み）
|
| 製品開発者
| 名称              例示電機株式会社 (P-2019-00002)
| 経過              2019-06-03  例示電機株式会社に電子メールで連絡を試みた（送達）
$ cat advisories/JVN00000001/ja.txt
| JVN#00000001
| SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性
|
| 公開日：2019/07/16　最終更新日：2019/07/16
|
| ■ 概要
|
| サンプルネット株式会社が提供する SampleNet ホームルータ SN-1200 には、OS コマン
| ドインジェクションの脆弱性が存在します。
|
| ■ 影響を受けるシステム
|
| ・SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前
|
| ■ 詳細情報
|
| SN-1200 の管理画面にある疎通確認の機能には、次の脆弱性が存在します。
|
| ・OS コマンドインジェクション (CWE-78) - CVE-2019-99901
|
| ■ 想定される影響
|
| 当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを管理者権限
| で実行される可能性があります。
|
| ■ 対策方法
|
| [アップデートする]
| 開発者が提供する情報をもとに、ファームウエアを最新版へアップデートしてください。
| 開発者は、本脆弱性を修正したファームウエア 1.0.9 を提供しています。
|
| [ワークアラウンドを実施する]
| アップデートを適用できない場合は、次の回避策を実施することで、本脆弱性の影響を軽
| 減することが可能です。
|
| ・管理画面にアクセスできる端末を制限する
| ・初期設定のパスワードを変更する
|
| ■ ベンダ情報
|
| ・サンプルネット株式会社
| 　ステータス：該当製品あり
| 　ステータス最終更新日：2019/07/16
| 　ベンダの告知ページ：https://www.example.com/support/sn-1200/20190716.html
| ・例示電機株式会社
| 　ステータス：脆弱性情報提供済み
| 　ステータス最終更新日：2019/06/07
|
| ■ 参考情報
|
| ・SN-1200 ファームウエアのダウンロード
| 　https://www.example.com/download/sn-1200/
|
| ■ JPCERT/CCによる脆弱性分析結果
|
| ・CVE-2019-99901　CVSS v3.0　基本値：8.0
| 　CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
| ■ 謝辞
|
| この脆弱性情報は、情報セキュリティ早期警戒パートナーシップに基づき下記の方がIPA
| に報告し、JPCERT/CCが開発者との調整を行いました。
| 報告者：見本 太郎 氏
|
| ■ 関連文書
|
| ・CVE：CVE-2019-99901
| 　https://www.cve.org/CVERecord?id=CVE-2019-99901
|
| ■ 更新履歴
|
| ・2019/07/16
| 　掲載
$ cat advisories/JVN00000001/en.txt
| JVN#00000001
| SampleNet Home Router SN-1200 vulnerable to OS command injection
|
| Published: 2019/07/16  Last Updated: 2019/07/16
|
| * Overview
|
| SampleNet Home Router SN-1200 provided by SampleNet Inc. contains an OS command
| injection vulnerability.
|
| * Products Affected
|
| - SampleNet Home Router SN-1200 firmware 1.0.8 and earlier
|
| * Description
|
| The connectivity test in the administration page of SN-1200 contains the
| following vulnerability.
|
| - OS command injection (CWE-78) - CVE-2019-99901
|
| * Impact
|
| An attacker who can log in to the administration page may execute arbitrary OS
| commands with the administrator's privileges.
|
| * Solution
|
| [Update the software]
| Update the firmware to the latest version according to the information provided
| by the developer.
| The developer has released firmware 1.0.9, which fixes the vulnerability.
|
| [Apply workarounds]
| Where the update cannot be applied, the following workarounds mitigate the
| impact of the vulnerability.
|
| - Restrict the hosts that can reach the administration page
| - Change the initial password
|
| * Vendor Status
|
| - SampleNet Inc.
|   Status: Vulnerable
|   Last Update: 2019/07/16
|   Vendor Notes: https://www.example.com/support/sn-1200/20190716.html
| - Reiji Electric Co., Ltd.
|   Status: Vulnerability information provided
|   Last Update: 2019/06/07
|
| * References
|
| - SN-1200 firmware download
|   https://www.example.com/download/sn-1200/
|
| * Vulnerability Analysis by JPCERT/CC
|
| - CVE-2019-99901  CVSS v3.0  Base Score: 8.0
|   CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
| * Credit
|
| Taro Mihon reported this vulnerability to IPA. JPCERT/CC coordinated with the
| developer under the Information Security Early Warning Partnership.
|
| * Other Information
|
| - CVE: CVE-2019-99901
|   https://www.cve.org/CVERecord?id=CVE-2019-99901
|
| * Update History
|
| - 2019/07/16
|   Published
$ vulnctl log A-2019-00001
|     19  2019-07-16  A-2019-00001  sato
|         JVN#00000001「SampleNet ホームルータ SN-1200 における OS コマンドイン
|         ジェクションの脆弱性」を公表した
$ vulnctl notify C-2019-00001 finder --letter published
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】脆弱性情報の公表のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報について、脆弱性対策情報ポータルサイト
| JVN（https://jvn.jp/）で公表しましたので、ご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
| 　JVN番号 ：JVN#00000001
| 　公開日　：2019年7月16日
|
| 公表後に製品開発者から新たな対策方法や対応状況の連絡を受けた場合は、
| その都度JVNの内容を更新します。
|
| 届出いただき、ありがとうございました。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年7月16日
! （まだ書き出していません。--apply で送信箱に書き出します）
# Publishing once more writes the same pages and records nothing.
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply --out again
| C-2019-00001: JVN#00000001 として公表済みです。公表文を again に書き出し直しまし
| た
|   状態              公表済み
$ cat again/JVN00000001/en.txt
| JVN#00000001
| SampleNet Home Router SN-1200 vulnerable to OS command injection
|
| Published: 2019/07/16  Last Updated: 2019/07/16
|
| * Overview
|
| SampleNet Home Router SN-1200 provided by SampleNet Inc. contains an OS command
| injection vulnerability.
|
| * Products Affected
|
| - SampleNet Home Router SN-1200 firmware 1.0.8 and earlier
|
| * Description
|
| The connectivity test in the administration page of SN-1200 contains the
| following vulnerability.
|
| - OS command injection (CWE-78) - CVE-2019-99901
|
| * Impact
|
| An attacker who can log in to the administration page may execute arbitrary OS
| commands with the administrator's privileges.
|
| * Solution
|
| [Update the software]
| Update the firmware to the latest version according to the information provided
| by the developer.
| The developer has released firmware 1.0.9, which fixes the vulnerability.
|
| [Apply workarounds]
| Where the update cannot be applied, the following workarounds mitigate the
| impact of the vulnerability.
|
| - Restrict the hosts that can reach the administration page
| - Change the initial password
|
| * Vendor Status
|
| - SampleNet Inc.
|   Status: Vulnerable
|   Last Update: 2019/07/16
|   Vendor Notes: https://www.example.com/support/sn-1200/20190716.html
| - Reiji Electric Co., Ltd.
|   Status: Vulnerability information provided
|   Last Update: 2019/06/07
|
| * References
|
| - SN-1200 firmware download
|   https://www.example.com/download/sn-1200/
|
| * Vulnerability Analysis by JPCERT/CC
|
| - CVE-2019-99901  CVSS v3.0  Base Score: 8.0
|   CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
| * Credit
|
| Taro Mihon reported this vulnerability to IPA. JPCERT/CC coordinated with the
| developer under the Information Security Early Warning Partnership.
|
| * Other Information
|
| - CVE: CVE-2019-99901
|   https://www.cve.org/CVERecord?id=CVE-2019-99901
|
| * Update History
|
| - 2019/07/16
|   Published
$ vulnctl log A-2019-00001
|     19  2019-07-16  A-2019-00001  sato
|         JVN#00000001「SampleNet ホームルータ SN-1200 における OS コマンドイン
|         ジェクションの脆弱性」を公表した

# A website is not published; a draft that is none is refused.
$ vulnctl publish C-2019-00003 --draft
! vulnctl: C-2019-00003 はウェブサイトの案件であり、JVNでは公表しません
!   根拠: ガイドライン第12版 V.1 [website.steps]
!   vulnctl end C-2019-00003 で取扱いを終了します
? 4
$ vulnctl --lang en publish C-2019-00003 office/draft-router.yaml
! vulnctl: C-2019-00003 is a website case: it is not published on JVN
!   rule: edition 12, V.1 [website.steps]
!   its handling ends with vulnctl end C-2019-00003
? 4
$ vulnctl publish C-2019-00002 office/draft-router.yaml
| office/draft-router.yaml: エラー: 原稿の cases に C-2019-00002 がありません [publish.case]
|     取扱番号を cases に加えてください
| office/draft-router.yaml: 警告: C-2019-00002 の製品「架空文書ビューア」が影響を受けるシステムにありません [publish.product]
|     別の案件の原稿でないか、製品名に誤りがないかを確認してください
| office/draft-router.yaml: エラー: 発見者が氏名の公表を望んでいないのに、謝辞（credits）があります [publish.credit]
|     根拠: ガイドライン第12版 IV.2.5)(オ)
|     credits から削除してください
| office/draft-router.yaml: エラー: JVN#00000001 は A-2019-00001 で既に使われています [publish.jvn]
|     JVN番号を確認してください
? 1
$ vulnctl publish C-2019-00002
! vulnctl: 公表文の原稿を指定してください
!   vulnctl publish C-2019-00002 --draft > draft.yaml で作成できます
? 2
$ vulnctl --lang en publish C-2019-00002 office/report-router.txt
! vulnctl: office/report-router.txt:37:24: cannot be read as YAML (illegal map value)
!   check the indentation, the quotes and the space after each colon
? 6
$ vulnctl publish C-2019-00002 forms/duplicate-key.yaml
! vulnctl: forms/duplicate-key.yaml:4:1: キー「title」が重複しています
!   どちらか一方を残してください
? 6
$ vulnctl publish
! vulnctl: CASE を指定してください
? 2
