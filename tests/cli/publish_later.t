# What becomes of what was published: updated, withdrawn, never lost. And what others have published.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --letter opening --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00002 --letter opening --sent > setup.txt
$ vulnctl reply C-2019-00001 P-2019-00001 --stance solution-made --solution fix > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-07-16 > setup.txt
# A small office has nobody else: it says so, once, and that is on record.
$ vulnctl publish --approvals 10
! vulnctl: 承認の人数は 0 から 9 までです
? 2
$ vulnctl publish --approvals 2
| 公表に必要な承認を2人としました
$ vulnctl publish C-2019-00001 office/draft-router.yaml --approve --as tanaka > setup.txt
@ 2019-07-16
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply
! vulnctl: C-2019-00001: この手続きはできません（この原稿は、公表する者とは別の者に承認されていない）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.publish.approved]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en publish --approvals 0
| publication now takes approval by 0
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply > setup.txt
$ vulnctl log office
|      1  2019-06-03  office  sato
|         台帳を作成した（架空調整事務局）
|     12  2019-06-03  office  sato
|         公表に必要な承認を2人とした
|     14  2019-07-16  office  sato
|         公表に必要な承認を0人とした
# A developer reports news. Nothing goes back: the page's day stands, and the history says what changed.
@ 2019-08-01
$ vulnctl reply C-2019-00001 P-2019-00002 --stance not-vulnerable > setup.txt
$ vulnctl publish C-2019-00001 office/draft-router-update.yaml --apply
! vulnctl: JVN#00000001 は公表済みで、原稿の内容が公表したものと異なります
!   公表した内容は変更していません。更新するには --update、公表した原稿であれば公表文を書き出し直せます
? 4
$ vulnctl publish C-2019-00001 office/draft-router-update.yaml --update > page.txt
! （まだ更新していません。--apply で記録し、書き出します）
$ vulnctl publish C-2019-00001 office/draft-router-update.yaml --update --apply
| C-2019-00001: JVN#00000001 の公表内容の更新を記録し、公表文を advisories に書き
| 出しました
|   状態              公表済み
$ vulnctl publish C-2019-00001 office/draft-router-update.yaml --update --apply
| C-2019-00001: JVN#00000001 として公表済みです。公表文を advisories に書き出し直
| しました
|   状態              公表済み
$ cat advisories/JVN00000001/en.txt
| JVN#00000001
| SampleNet Home Router SN-1200 vulnerable to OS command injection
|
| Published: 2019/07/16  Last Updated: 2019/08/01
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
|   Status: Not vulnerable
|   Last Update: 2019/08/01
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
| - 2019/08/01
|   Vendor Status: Reiji Electric Co., Ltd. updated
$ vulnctl --lang en publish C-2019-00001 office/draft-router.yaml --update --apply
| office/draft-router.yaml: error: `history` has no line about this update [publish.update.history]
|     add its day and what changed at the end
? 1
$ vulnctl publish C-2019-00001 --draft > current.yaml
$ vulnctl publish C-2019-00001 current.yaml --check
| current.yaml: 指摘事項はありません
# It was a mistake altogether: it is withdrawn, and what stood stays on record.
$ vulnctl publish C-2019-00001 --withdraw
! vulnctl: --reason を指定してください
? 2
$ vulnctl publish C-2019-00001 --withdraw --reason 別の製品の脆弱性であったため
| JVN#00000001 の公表を取り下げます: 別の製品の脆弱性であったため（まだ取り下げていません。--apply で記録し、書き出します）
$ vulnctl --lang en publish C-2019-00001 --withdraw --reason 別の製品の脆弱性であったため --apply
| C-2019-00001: JVN#00000001 was withdrawn; the pages were written to advisories
|   state             published
$ vulnctl publish C-2019-00001 --withdraw --reason 再び --apply
! vulnctl: JVN#00000001 の公表は既に取り下げられています
? 4
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              公表済み
| 起算日            2019-06-03
| 対策方法の作成    2019-06-03
| 公表日            2019-07-16（2019-06-03 に決定）
| 原稿の承認        2019-06-03  tanaka (012e784a)
| 公表              2019-07-16 JVN#00000001 (A-2019-00001)
| 公表の更新        2019-08-01
| 公表の取下げ      2019-08-01  別の製品の脆弱性であったため
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
| 経過              2019-06-03  サンプルネット株式会社に電子メールで連絡を試みた
|                   （送達）
| 経過              2019-06-03  サンプルネット株式会社から連絡があった（対策方法を
|                   作成済み）
|
| 製品開発者
| 名称              例示電機株式会社 (P-2019-00002)
| 経過              2019-06-03  例示電機株式会社に電子メールで連絡を試みた（送達）
| 経過              2019-08-01  例示電機株式会社から連絡があった（脆弱性ではない）
$ vulnctl log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      6  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|      7  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|      8  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）
|      9  2019-06-03  C-2019-00001  sato
|         例示電機株式会社に電子メールで連絡を試みた（送達）
|     10  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社から連絡があった（対策方法を作成済み）
|     11  2019-06-03  C-2019-00001  sato
|         公表日を 2019-07-16 に決定した
|     13  2019-06-03  C-2019-00001  tanaka
|         JVN#00000001 の公表原稿を承認した
|     16  2019-07-16  C-2019-00001  sato
|         JVN#00000001 として公表した（A-2019-00001）
|     17  2019-08-01  C-2019-00001  sato
|         例示電機株式会社から連絡があった（脆弱性ではない）
|     19  2019-08-01  C-2019-00001  sato
|         JVN#00000001 の公表内容を更新した
|     21  2019-08-01  C-2019-00001  sato
|         JVN#00000001 の公表を取り下げた: 別の製品の脆弱性であったため
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 21 件）
| 控え: 21:<hash>
$ vulnctl undo 18 --because 誤り
! vulnctl: 事象 18（advisory.revised）は取り消せません。外部に出たものは、新しい記録により訂正します
? 4

# What others have published: a draft from it, a comparison, a case, and whether a report is known already.
$ vulnctl publish --import office/advisory.xml
| # 脆弱性情報の公表原稿。「""」または値のない項目を埋め、日本語（ja）と英語（en）の内容をそろえてください。
| # The draft of an advisory. Fill in what is "" or has no value; say the same in Japanese (ja) and English (en).
|
| # JVN番号（例: "JVN#12345678"）、JVN iPediaの番号（任意）、対象の取扱番号、公開日
| # The JVN number, such as "JVN#12345678", JVN iPedia's (optional), the cases it speaks for, the day of publication
| jvn: "JVN#00000001"
| jvndb: "JVNDB-2019-000099"
| cases: []
| published: 2019-07-16
|
| # 言語ごとの状態（draft, approved）、公表までのTLP（TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR）、緊急の表示（yes, no）
| # The state in each language (draft, approved), the TLP until publication (TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR), JVN's mark "Critical" (yes, no)
| state:
|   ja:
|   en:
| tlp:
| critical: no
|
| # 題名（例: 〈製品〉における〈種類〉の脆弱性）
| # The title, such as: <product> vulnerable to <kind>
| title:
|   ja: "SampleNet 製ルータにおける <OS> コマンドインジェクションの脆弱性"
|   en: ""
|
| # 概要: どの製品に何の脆弱性があるかを1、2文で
| # Overview: which product has which flaw, in one or two sentences
| overview:
|   ja: |-
|     サンプルネット株式会社が提供するルータには、脆弱性が存在します。
|     報告者: 見本 太郎 氏
|   en: ""
|
| # 影響を受けるシステム: 製品名とバージョン（例: 1.05 およびそれ以前）。サポート終了は support_ended: yes。
| # vendor（ベンダ情報の1社）、補足（note）、cpe、purl、対象のCVE（cves）は任意
| # Products affected: name and versions, such as "1.05 and earlier"; support_ended: yes where support has ended.
| # vendor (one of the vendors), note, cpe, purl and cves (those that affect it) are optional
| affected:
|   - product:
|       ja: "SN-1200"
|       en: ""
|     version:
|       ja: "1.0.8 およびそれ以前"
|       en: ""
|     note:
|       ja: ""
|       en: ""
|     support_ended: no
|     vendor: "サンプルネット株式会社"
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
|       ja: ""
|       en: ""
|     cve: "CVE-2019-99901"
|     cwe: "CWE-78"
|     cvss:
|       - version: "3.0"
|         vector: "CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H"
|         score: "8.0"
|
| # 想定される影響
| # Impact: what an attacker can do
| impact:
|   ja: |-
|     ・任意のコマンドを実行される
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
|       ja: |-
|         [アップデートする]
|         最新版へアップデートしてください。
|       en: ""
|
| # ベンダ情報: 連絡したすべての製品開発者。状況（status）は vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed のいずれか
| # Vendor status: every developer who was contacted; the status is one of vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed
| vendors:
|   - party:
|     name:
|       ja: "サンプルネット株式会社"
|       en: ""
|     status: vulnerable
|     updated:
|     link: ""
|   - party:
|     name:
|       ja: "例示電機株式会社"
|       en: ""
|     status: notvulnerable
|     updated:
|     link: ""
|
| # 参考情報（任意）。種類（kind）は vendor, patch, end_of_support, advisory, related のいずれか
| # References (optional); the kind is one of vendor, patch, end_of_support, advisory, related
| references:
|   - kind: vendor
|     title:
|       ja: "サンプルネット"
|       en: ""
|     link: "https://www.example.com/sn"
|
| # 謝辞: 経路（route）は partnership, developer, direct のいずれか。people には氏名の公表を希望した発見者だけを書く。
| # cves は一部の脆弱性だけの発見者の場合。空なら謝辞は印字されない
| # Credits: the route is one of partnership, developer, direct; people only who agreed to be named in public.
| # cves where they found some of the flaws only; empty means that none is printed
| credits: []
|
| # 更新履歴: 日付（date）と内容。古いものから順に
| # Update history: date and what changed, oldest first
| history:
|   - date: 2019-07-16
|     text:
|       ja: |-
|         掲載
|       en: ""
$ vulnctl publish C-2019-00001 --import office/advisory.xml
| office/advisory.xml: 警告: 題名: こちらは「SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性」、文書は「SampleNet 製ルータにおける <OS> コマンドインジェクションの脆弱性」です [import.difference]
| office/advisory.xml: 参考: 製品: samplenet ホームルータ sn-1200 は文書にありません [import.difference]
| office/advisory.xml: 参考: 製品: sn-1200 は文書だけにあります [import.difference]
? 1
$ vulnctl --lang en publish C-2019-00001 --import office/advisory.json
| office/advisory.json: warning: the JVN number: ours is "JVN#00000001", theirs "JVNVU#00000002" [import.difference]
| office/advisory.json: warning: the title: ours is "SampleNet Home Router SN-1200 vulnerable to OS command injection", theirs "Router vulnerable to OS command injection" [import.difference]
| office/advisory.json: note: CVE: theirs has no CVE-2019-99901 [import.difference]
| office/advisory.json: note: CVE: only theirs has CVE-2019-99902 [import.difference]
| office/advisory.json: note: product: theirs has no samplenet home router sn-1200 [import.difference]
| office/advisory.json: note: product: only theirs has sn-1200 [import.difference]
? 1
$ vulnctl publish --import office/feed.rdf
! vulnctl: office/feed.rdf:1:1: 一覧（JVNRSS）であり、1件の脆弱性情報ではありません
!   一覧は --feed で照合に使います
? 6
$ vulnctl intake office/advisory.json
! vulnctl: office/advisory.json: 届出ではなく、公表された脆弱性情報の文書です
!   届出によらない案件とするには --origin overseas または --origin direct を指定してください
? 2
$ vulnctl intake office/advisory.json --origin overseas
| office/advisory.json: C-2019-00002 を開始しました（届出によらない案件）
$ vulnctl show C-2019-00002
| C-2019-00002  Router vulnerable to OS command injection
|
| 種別              ソフトウエア製品
| 状態              取扱い開始
| 端緒              海外の調整機関 (CVE-2019-99902、JVNVU#00000002)
|
| 脆弱性の内容
| 製品              SN-1200
| バージョン        vers:generic/<=1.0.8
| 製品開発者        SampleNet Inc.
| 脆弱性の種類      CWE-78
| 結果              Arbitrary commands may be executed.
| 判断の理由        A router has a flaw.
$ vulnctl intake office/report-router.txt --check --feed office/feed.rdf
| office/report-router.txt: 警告: 同じ製品の脆弱性が公表されています: JVNDB-2019-000099 SN-1200 における脆弱性 [intake.known]
|     根拠: ガイドライン第12版 IV.3.(1)2)(オ)
|     同じ脆弱性かどうかを確認してください: https://jvndb.example/1
? 1
$ vulnctl --lang en intake office/report-router.txt --feed office/feed.rdf
| office/report-router.txt: registered C-2019-00003 (report R-2019-00002, software
| product)
| office/report-router.txt: warning: a flaw of the same product is published: JVNDB-2019-000099 SN-1200 における脆弱性 [intake.known]
|     rule: edition 12, IV.3.(1)2)(オ)
|     see whether it is the same flaw: https://jvndb.example/1
? 1
