# A case is passed on to another coordinator under a non-disclosure agreement (IV.4.5)): what would go, and what stays here.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact vuln-desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl intake office/report-shop.txt > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --mail psirt@sample.example.jp > setup.txt
$ vulnctl party add --role coordinator --name 見本CERT --name-en "Sample CERT" --language en --mail desk@cert.example.org > setup.txt

# Not before IPA has passed it on, not without the agreement, not to a developer, and nothing of a website.
$ vulnctl escalate handover C-2019-00001 見本CERT --ground 海外製品 --nda
! vulnctl: C-2019-00001: 他の調整機関には提供できません（受理した届出についてIPAがJPCERT/CCに通知していることが必要です）
!   根拠: ガイドライン第12版 IV.3.(1)4) [product.export.forwarded]
!   vulnctl forward C-2019-00001 で通知を記録します
? 4
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl escalate handover C-2019-00001 見本CERT --ground 海外製品
! vulnctl: C-2019-00001: 他の調整機関には提供できません（秘密保持契約を締結していることが必要です）
!   根拠: ガイドライン第12版 IV.3.(1)5)(イ), IV.4.5) [product.export.agreement]
!   締結している場合は --nda を指定してください
? 4
$ vulnctl escalate handover C-2019-00001 サンプルネット株式会社 --ground 海外製品 --nda
! vulnctl: P-2019-00001 は他の調整機関ではありません
? 2
$ vulnctl escalate handover C-2019-00002 見本CERT --ground 海外製品 --nda
! vulnctl: C-2019-00002: 他の調整機関には提供できません（ガイドラインが提供先として挙げる者であることが必要です）
!   根拠: ガイドライン第12版 V.3.7) [website.export.audience]
? 4

# What happened in the case, of which the other coordinator may have the dates and no name.
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter details --sent > setup.txt
$ vulnctl reply C-2019-00001 サンプルネット株式会社 --stance solution-planned --text 7月中旬に修正版を公開予定 > setup.txt
$ vulnctl escalate handover C-2019-00001 "Sample CERT" --nda --lang en --json
| {
|   "kind": "handover-draft",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "handover": {
|       "tlp": "TLP:AMBER+STRICT",
|       "from": {
|         "name": "架空調整事務局",
|         "contact": "vuln-desk@example.jp"
|       },
|       "to": {
|         "name": "Sample CERT",
|         "key": ""
|       },
|       "case": "C-2019-00001",
|       "made_on": "2019-06-03",
|       "edition": "12",
|       "ground": "",
|       "under_nda": true,
|       "language": "en",
|       "fields": {
|         "state": "coordinating solution and date",
|         "title": "SampleNet ホームルータ SN-1200 / OSコマンドインジェクション",
|         "product": "SampleNet ホームルータ SN-1200",
|         "version": "ファームウエア 1.0.8 およびそれ以前",
|         "product_developer": "サンプルネット株式会社\n販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）",
|         "weakness": "OSコマンドインジェクション",
|         "first_contact_on": "3 June 2019",
|         "details_given_on": "3 June 2019",
|         "guide_date": "18 July 2019",
|         "environment": "SN-1200（ファームウエア 1.0.8）、工場出荷時の設定\nREIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定\n接続した端末: Windows 10、Firefox 67\nいずれも自宅内の、インターネットから切り離したネットワークで確認しました。",
|         "procedure": "1. 端末をルータの LAN 側に接続し、管理画面にログインする。\n2. 「診断」メニューの「疎通確認」を開く。\n3. 宛先の欄に次の文字列を入力し、「実行」を押す。\n     127.0.0.1;id\n4. 表示された結果の画面を確認する。",
|         "outcome": "疎通確認の結果に続いて、id コマンドの出力\n  uid=0(root) gid=0(root)\nが表示されました。任意のOSコマンドを管理者権限で実行できます。",
|         "reason": "管理画面にログインできる利用者であれば、機器が本来提供していない\n任意のOSコマンドを実行できるためです。管理画面のパスワードは\n初期値のまま使われていることが多く、設定の変更や、他の機器への\n攻撃の踏み台として悪用されるおそれがあります。",
|         "evidence": "画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。"
|       },
|       "events": [
|         {
|           "hash": "<hash>"
|         },
|         {
|           "hash": "<hash>"
|         },
|         {
|           "hash": "<hash>"
|         },
|         {
|           "hash": "<hash>"
|         },
|         {
|           "hash": "<hash>"
|         },
|         {
|           "hash": "<hash>"
|         }
|       ]
|     },
|     "events": {
|       "whole": 0,
|       "in_part": 0,
|       "hash_only": 6
|     },
|     "withheld": [
|       {
|         "event": 2,
|         "happened_on": "2019-06-03",
|         "words": "the software product report R-2019-00001 was received",
|         "undone": false,
|         "rule": {
|           "id": "view.own-report",
|           "clause": "IV.2.7), V.2.6)",
|           "edition": "12"
|         }
|       },
|       {
|         "event": 3,
|         "happened_on": "2019-06-03",
|         "words": "the finder of R-2019-00001 was recorded",
|         "undone": false,
|         "rule": {
|           "id": "product.view.finder",
|           "clause": "IV.3.(1)6)",
|           "edition": "12"
|         }
|       },
|       {
|         "event": 6,
|         "happened_on": "2019-06-03",
|         "words": "the report was accepted and the finder told",
|         "undone": false,
|         "rule": {
|           "id": "view.own-report",
|           "clause": "IV.2.7), V.2.6)",
|           "edition": "12"
|         }
|       },
|       {
|         "event": 9,
|         "happened_on": "2019-06-03",
|         "words": "the information was passed to JPCERT/CC",
|         "undone": false,
|         "rule": {
|           "id": "product.view.forwarding",
|           "clause": "IV.3.(1)4)",
|           "edition": "12"
|         }
|       },
|       {
|         "event": 10,
|         "happened_on": "2019-06-03",
|         "words": "サンプルネット株式会社 was tried by mail (delivered); it was given the vulnerability-related information",
|         "undone": false,
|         "rule": {
|           "id": "product.view.contacts",
|           "clause": "IV.3.(2)2)",
|           "edition": "12"
|         }
|       },
|       {
|         "event": 11,
|         "happened_on": "2019-06-03",
|         "words": "サンプルネット株式会社 replied (solution planned): 7月中旬に修正版を公開予定",
|         "undone": false,
|         "rule": {
|           "id": "product.view.statuses",
|           "clause": "IV.3.(1)10)",
|           "edition": "12"
|         }
|       }
|     ]
|   }
| }
! say on which ground with --ground; it is kept
!   a just cause (IV.4.5)): a foreign product without a company or agent in Japan, a large effect overseas, an analysis in detail, ...
! (not given yet: --apply signs, encrypts, writes and records it)
@ 2019-06-10
$ vulnctl schedule C-2019-00001 --date 2019-07-16 > setup.txt
@ 2019-06-12
$ vulnctl schedule C-2019-00001 --date 2019-07-22 --reason 開発者の要請による > setup.txt
$ vulnctl escalate handover C-2019-00001 見本CERT --ground 外国企業の日本法人や総代理店がない --nda
| TLP:AMBER+STRICT
|
| 送付元            架空調整事務局 <vuln-desk@example.jp>
| 宛先              Sample CERT
| 取扱番号          C-2019-00001
| 作成日            2019-06-12
| 提供の根拠        外国企業の日本法人や総代理店がない
| 秘密保持契約      あり
|
| ■ 取扱いの状況
|   publication date set
|
| ■ 題名
|   SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
|   SampleNet ホームルータ SN-1200
|
| ■ バージョン
|   ファームウエア 1.0.8 およびそれ以前
|
| ■ 製品開発者（届出による）
|   サンプルネット株式会社
|   販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|
| ■ 脆弱性の種類
|   OSコマンドインジェクション
|
| ■ 起算日
|   3 June 2019
|
| ■ 詳細情報連絡日
|   3 June 2019
|
| ■ 目安の日
|   18 July 2019
|
| ■ 変更前の公表日
|   16 July 2019
|
| ■ 公表日
|   22 July 2019
|
| ■ 確認環境
|   SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
|   REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
|   接続した端末: Windows 10、Firefox 67
|   いずれも自宅内の、インターネットから切り離したネットワークで確認しました。
|
| ■ 再現手順
|   1. 端末をルータの LAN 側に接続し、管理画面にログインする。
|   2. 「診断」メニューの「疎通確認」を開く。
|   3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|        127.0.0.1;id
|   4. 表示された結果の画面を確認する。
|
| ■ 結果
|   疎通確認の結果に続いて、id コマンドの出力
|     uid=0(root) gid=0(root)
|   が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| ■ 脆弱性であると判断した理由
|   管理画面にログインできる利用者であれば、機器が本来提供していない
|   任意のOSコマンドを実行できるためです。管理画面のパスワードは
|   初期値のまま使われていることが多く、設定の変更や、他の機器への
|   攻撃の踏み台として悪用されるおそれがあります。
|
| ■ 証拠
|   画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。
|
| 提供する事象
| 2019-06-10  公表日を 2019-07-16 に決定した
| 2019-06-12  公表日を 2019-07-22 に決定した（一部）
|
| ハッシュだけを提供する事象
|      2  2019-06-03  ソフトウエア製品の届出 R-2019-00001 を受け付けた [IV.2.7),
|                     V.2.6); view.own-report]
|      3  2019-06-03  届出 R-2019-00001 の発見者を記録した [IV.3.(1)6);
|                     product.view.finder]
|      6  2019-06-03  届出を受理し、発見者に連絡した [IV.2.7), V.2.6);
|                     view.own-report]
|      9  2019-06-03  JPCERT/CCに通知した [IV.3.(1)4); product.view.forwarding]
|     10  2019-06-03  サンプルネット株式会社に電子メールで連絡を試みた（送達）。脆
|                     弱性関連情報を伝えた [IV.3.(2)2); product.view.contacts]
|     11  2019-06-03  サンプルネット株式会社から連絡があった（対策方法を作成中）:
|                     7月中旬に修正版を公開予定 [IV.3.(1)10);
|                     product.view.statuses]
! P-2019-00002 の PGP 鍵の指紋が登録されていません
!   vulnctl party set P-2019-00002 --fingerprint で登録してください
! （まだ提供していません。--apply で署名・暗号化して書き出し、記録します）

# Signed and encrypted, or not at all.
$ vulnctl escalate handover C-2019-00001 見本CERT --ground 海外製品 --nda --apply
! vulnctl: P-2019-00002 の PGP 鍵の指紋が登録されていません
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [handover.sealed]
!   vulnctl party set P-2019-00002 --fingerprint で登録してください
? 4
$ vulnctl party set 見本CERT --fingerprint 0123456789ABCDEF0123456789ABCDEF01234567 > setup.txt
$ vulnctl escalate handover C-2019-00001 見本CERT --ground 海外製品 --nda --apply
! vulnctl: 署名に用いる鍵が指定されていません
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [handover.sealed]
!   環境変数 VULNCTL_SIGN_WITH で、事務局の鍵の指紋を指定してください
? 4
$ vulnctl escalate handover C-2019-00001 見本CERT --ground 海外製品 --nda --apply --on 2019-06-11
! vulnctl: 引継ぎファイルは今の時点で作成します。--on、--as-of、--known-at は指定できません
? 2
$ vulnctl escalate handover C-2019-00001
| C-2019-00001 に引継ぎはありません
$ vulnctl escalate handover C-2019-00001 --lang en --json
| {
|   "kind": "handovers",
|   "version": 1,
|   "data": {
|     "id": "C-2019-00001",
|     "given": [],
|     "taken": [],
|     "last_taken": null
|   }
| }
$ vulnctl log --given C-2019-00001
|      9  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|     10  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報
|         を伝えた

# A person's own words are looked through too: the finder's name goes to nobody by this way.
$ vulnctl escalate handover C-2019-00001 見本CERT --ground 見本太郎氏の希望 --nda > setup.txt
! 他の調整機関に見せてはならない内容（発見者の氏名）が含まれています
!   根拠: ガイドライン第12版 IV.3.(1)6) [product.view.finder]
! 署名に用いる鍵が指定されていません
!   環境変数 VULNCTL_SIGN_WITH で、事務局の鍵の指紋を指定してください
! （まだ提供していません。--apply で署名・暗号化して書き出し、記録します）

# Taking one: who it is from is said by the person who takes it, and that is somebody who coordinates.
$ vulnctl escalate handover --take handover.pgp
! vulnctl: --from を指定してください
? 2
$ vulnctl escalate handover --take handover.pgp --from サンプルネット株式会社
! vulnctl: P-2019-00001 は他の調整機関ではありません
? 2
$ vulnctl escalate handover --take handover.pgp --from 見本CERT --apply
! vulnctl: --take で受け取るときは --from で送付元を指定します。PARTY と --apply は指定できません
? 2
$ vulnctl escalate handover --take handover.pgp --from 見本CERT
! vulnctl: handover.pgp: 開けません（ファイルまたはフォルダーがありません）
? 3
$ vulnctl rules show handover.sender
| handover.sender
| 規則              引継ぎファイルの署名は、送付元の調整機関として登録されている鍵
|                   による正しいものに限る
| 根拠              ガイドラインに規定なし（vulnctl の取決め）
| 性質              実行できない
| 種別              共通
| ガイドラインに規定がなく、vulnctl が定めたものです。
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 14 件）
| 控え: 14:<hash>
