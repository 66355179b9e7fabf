# What each reader may see of a case, composed and shown first; given out with its label, and logged.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --mail a@example.jp > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --mail b@example.jp > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail c@example.jp > setup.txt
$ vulnctl party add --role recipient --name 例示電力株式会社 --sector electricity > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details --sent --note 内部のメモである > setup.txt
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter details --sent > setup.txt
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance confirmed --text 電機社の言い分である > setup.txt

# A developer sees its own part, and nothing of the other's; not the finder's view, either.
$ vulnctl export C-2019-00001 --audience developer
! vulnctl: どの製品開発者に提供するのかを --party で指定してください
? 2
$ vulnctl export C-2019-00001 --audience developer --party サンプルネット株式会社
| TLP:AMBER+STRICT
|
| 取扱番号：C-2019-00001
| 提供先：製品開発者　サンプルネット株式会社
| 作成日：2019-06-03
|
| ■ 題名
| SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
| SampleNet ホームルータ SN-1200
|
| ■ バージョン
| ファームウエア 1.0.8 およびそれ以前
|
| ■ 製品開発者（届出による）
| サンプルネット株式会社
| 販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|
| ■ 脆弱性の種類
| OSコマンドインジェクション
|
| ■ 起算日
| 2019年6月3日
|
| ■ 詳細情報連絡日
| 2019年6月3日
|
| ■ 目安の日
| 2019年7月18日
|
| ■ 確認環境
| SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
| REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
| 接続した端末: Windows 10、Firefox 67
| いずれも自宅内の、インターネットから切り離したネットワークで確認しました。
|
| ■ 再現手順
| 1. 端末をルータの LAN 側に接続し、管理画面にログインする。
| 2. 「診断」メニューの「疎通確認」を開く。
| 3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|      127.0.0.1;id
| 4. 表示された結果の画面を確認する。
|
| ■ 結果
| 疎通確認の結果に続いて、id コマンドの出力
|   uid=0(root) gid=0(root)
| が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| ■ 脆弱性であると判断した理由
| 管理画面にログインできる利用者であれば、機器が本来提供していない
| 任意のOSコマンドを実行できるためです。管理画面のパスワードは
| 初期値のまま使われていることが多く、設定の変更や、他の機器への
| 攻撃の踏み台として悪用されるおそれがあります。
|
| ■ 証拠
| 画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。
|
| ■ 発見者
| 見本 太郎
|
| ■ 発見者の所属
| 個人
|
| ■ 対応状況
| 回答なし
|
| ■ 連絡の経過
| 2019-06-03  電子メール（送達）、脆弱性関連情報を通知
|
| TLP:AMBER+STRICT
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00001 --audience developer --party 例示電機株式会社 --json
| {
|   "kind": "case-export",
|   "version": 1,
|   "data": {
|     "tlp": "TLP:AMBER+STRICT",
|     "case": "C-2019-00001",
|     "audience": "developer",
|     "to": "例示電機株式会社",
|     "ground": "",
|     "under_nda": false,
|     "as_of": "2019-06-03",
|     "fields": {
|       "title": "SampleNet ホームルータ SN-1200 / OSコマンドインジェクション",
|       "product": "SampleNet ホームルータ SN-1200",
|       "version": "ファームウエア 1.0.8 およびそれ以前",
|       "product_developer": "サンプルネット株式会社\n販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）",
|       "weakness": "OSコマンドインジェクション",
|       "first_contact_on": "2019年6月3日",
|       "details_given_on": "2019年6月3日",
|       "guide_date": "2019年7月18日",
|       "environment": "SN-1200（ファームウエア 1.0.8）、工場出荷時の設定\nREIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定\n接続した端末: Windows 10、Firefox 67\nいずれも自宅内の、インターネットから切り離したネットワークで確認しました。",
|       "procedure": "1. 端末をルータの LAN 側に接続し、管理画面にログインする。\n2. 「診断」メニューの「疎通確認」を開く。\n3. 宛先の欄に次の文字列を入力し、「実行」を押す。\n     127.0.0.1;id\n4. 表示された結果の画面を確認する。",
|       "outcome": "疎通確認の結果に続いて、id コマンドの出力\n  uid=0(root) gid=0(root)\nが表示されました。任意のOSコマンドを管理者権限で実行できます。",
|       "reason": "管理画面にログインできる利用者であれば、機器が本来提供していない\n任意のOSコマンドを実行できるためです。管理画面のパスワードは\n初期値のまま使われていることが多く、設定の変更や、他の機器への\n攻撃の踏み台として悪用されるおそれがあります。",
|       "evidence": "画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。",
|       "finder_name": "見本 太郎",
|       "finder_affiliation": "個人",
|       "own_status": "脆弱性を確認",
|       "own_contacts": "2019-06-03  電子メール（送達）、脆弱性関連情報を通知\n2019-06-03  回答（脆弱性を確認）: 電機社の言い分である"
|     }
|   }
| }
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00001 --audience developer --party 見本商店株式会社
! vulnctl: P-2019-00003 は製品開発者ではありません
? 2

# What a person writes at the head of the paper is searched like the rest: JPCERT/CC learns no finder's address from a ground.
$ vulnctl export C-2019-00001 --audience jpcert --ground taro.mihon@example.orgからの届出 --apply
! vulnctl: C-2019-00001: 異議があります（JPCERT/CCに見せてはならない内容（発見者の電子メールアドレス）が含まれています）
!   根拠: ガイドライン第12版 IV.2.5)(エ) [product.view.finder-contact]
!   それでも進める場合は --because で理由を記録してください
? 4

# The finder sees its own report, and its wishes.
$ vulnctl export C-2019-00001 --audience finder --lang en
| TLP:RED
|
| Case: C-2019-00001
| For: finder, 見本 太郎
| As of: 2019-06-03
|
| * State
| coordinating solution and date
|
| * Title
| SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| * Report
| R-2019-00001
|
| * Product
| SampleNet ホームルータ SN-1200
|
| * Version
| ファームウエア 1.0.8 およびそれ以前
|
| * Developer, as reported
| サンプルネット株式会社
| 販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|
| * Kind of vulnerability
| OSコマンドインジェクション
|
| * Received
| 3 June 2019
|
| * Accepted
| 3 June 2019
|
| * First contact
| 3 June 2019
|
| * Details given
| 3 June 2019
|
| * Guide date
| 18 July 2019
|
| * Circumstances
| 自宅で使用しているルータの管理画面の動作を調べていたところ、
| 疎通確認（ping）の宛先の欄に入力した記号が、そのまま
| コマンドとして解釈されていることに気付きました。
| その後、例示電機株式会社の REIJI-HOME 12 を知人から借りて
| 確認したところ、同じ挙動でした。
|
| * Environment
| SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
| REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
| 接続した端末: Windows 10、Firefox 67
| いずれも自宅内の、インターネットから切り離したネットワークで確認しました。
|
| * Steps
| 1. 端末をルータの LAN 側に接続し、管理画面にログインする。
| 2. 「診断」メニューの「疎通確認」を開く。
| 3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|      127.0.0.1;id
| 4. 表示された結果の画面を確認する。
|
| * Outcome
| 疎通確認の結果に続いて、id コマンドの出力
|   uid=0(root) gid=0(root)
| が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| * Why it is a vulnerability
| 管理画面にログインできる利用者であれば、機器が本来提供していない
| 任意のOSコマンドを実行できるためです。管理画面のパスワードは
| 初期値のまま使われていることが多く、設定の変更や、他の機器への
| 攻撃の踏み台として悪用されるおそれがあります。
|
| * Evidence
| 画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。
|
| * Reports to others
| 製品開発者を含め、他の組織には届け出ていません。
| 製品開発者との調整は IPA にお願いします。
|
| * Finder
| 見本 太郎
|
| * Finder's affiliation
| 個人
|
| * Finder's mail
| taro.mihon@example.org
|
| * Finder's phone
| 03-0000-0101
|
| * Finder's consents
| name told: yes, direct contact: no, name published: yes
|
| TLP:RED
! (not given yet: --apply writes and records it)

# Advance provision waits for a solution; then it is the information and the solution, and what a person has to confirm is said.
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社
! vulnctl: 優先的な情報提供は、届出がなされた脆弱性関連情報について、対策方法が作成されてから公表までの間に行う
!   根拠: ガイドライン第12版 IV.4.8) [export.gate]
? 4
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance solution-made --solution fix --link https://www.example.jp/fix > setup.txt
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社
| TLP:AMBER+STRICT
|
| 取扱番号：C-2019-00001
| 提供先：優先情報提供先　例示電力株式会社
| 作成日：2019-06-03
|
| ■ 題名
| SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
| SampleNet ホームルータ SN-1200
|
| ■ バージョン
| ファームウエア 1.0.8 およびそれ以前
|
| ■ 製品開発者（届出による）
| サンプルネット株式会社
| 販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|
| ■ 脆弱性の種類
| OSコマンドインジェクション
|
| ■ 対策方法
| 例示電機株式会社: 修正方法  https://www.example.jp/fix
|
| TLP:AMBER+STRICT
! 優先的な情報提供には、特に大きな影響があるとの推察、IPAおよび製品開発者との協議、提供先の条件の確認が必要である
!   根拠: ガイドライン第12版 IV.4.8)
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社 --ground 協議済み --apply
! vulnctl: C-2019-00001: 異議があります（優先的な情報提供には、特に大きな影響があるとの推察、IPAおよび製品開発者との協議、提供先の条件の確認が必要である）
!   根拠: ガイドライン第12版 IV.4.8) [export.advance]
!   それでも進める場合は --because で理由を記録してください
? 4

# Where a developer's acknowledgement points to is for the office alone.
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance acknowledged --link https://internal.example.jp/1 > setup.txt
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社
| TLP:AMBER+STRICT
|
| 取扱番号：C-2019-00001
| 提供先：優先情報提供先　例示電力株式会社
| 作成日：2019-06-03
|
| ■ 題名
| SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
| SampleNet ホームルータ SN-1200
|
| ■ バージョン
| ファームウエア 1.0.8 およびそれ以前
|
| ■ 製品開発者（届出による）
| サンプルネット株式会社
| 販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|
| ■ 脆弱性の種類
| OSコマンドインジェクション
|
| ■ 対策方法
| 例示電機株式会社: 修正方法  https://www.example.jp/fix
|
| TLP:AMBER+STRICT
! 優先的な情報提供には、特に大きな影響があるとの推察、IPAおよび製品開発者との協議、提供先の条件の確認が必要である
!   根拠: ガイドライン第12版 IV.4.8)
! （まだ提供していません。--apply で書き出し、記録します）

# An analyst works under an agreement; who it was, why, and the label are kept. Given twice, it is recorded once.
$ vulnctl export C-2019-00001 --audience analyst --to 例示研究所
! vulnctl: 分析機関への提供には秘密保持契約の締結が必要である
!   根拠: ガイドライン第12版 IV.3.(1)5)(イ) [export.gate]
!   締結している場合は --nda を指定してください
? 4
$ vulnctl export C-2019-00001 --audience analyst --to 例示研究所 --nda --apply
! vulnctl: 提供の根拠を --ground で記録してください
? 2
$ vulnctl export C-2019-00001 --audience analyst --to 例示研究所 --nda --ground 再現しないため分析を依頼 --apply
| C-2019-00001: outbox/C-2019-00001-analyst.txt に書き出し、分析機関への提供を記録
| しました（TLP:RED）
|   状態              対策・公表日の調整中
$ vulnctl export C-2019-00001 --audience analyst --to 例示研究所 --nda --ground 再現しないため分析を依頼 --apply
| C-2019-00001: outbox/C-2019-00001-analyst.txt に書き出し、分析機関への提供を記録
| しました（TLP:RED）
|   状態              対策・公表日の調整中
$ cat outbox/C-2019-00001-analyst.txt
| TLP:RED
|
| 取扱番号：C-2019-00001
| 提供先：分析機関　例示研究所
| 提供の根拠：再現しないため分析を依頼
| 秘密保持契約：あり
| 作成日：2019-06-03
|
| ■ 題名
| SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
| SampleNet ホームルータ SN-1200
|
| ■ バージョン
| ファームウエア 1.0.8 およびそれ以前
|
| ■ 製品開発者（届出による）
| サンプルネット株式会社
| 販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|
| ■ 脆弱性の種類
| OSコマンドインジェクション
|
| ■ 確認環境
| SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
| REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
| 接続した端末: Windows 10、Firefox 67
| いずれも自宅内の、インターネットから切り離したネットワークで確認しました。
|
| ■ 再現手順
| 1. 端末をルータの LAN 側に接続し、管理画面にログインする。
| 2. 「診断」メニューの「疎通確認」を開く。
| 3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|      127.0.0.1;id
| 4. 表示された結果の画面を確認する。
|
| ■ 結果
| 疎通確認の結果に続いて、id コマンドの出力
|   uid=0(root) gid=0(root)
| が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| ■ 脆弱性であると判断した理由
| 管理画面にログインできる利用者であれば、機器が本来提供していない
| 任意のOSコマンドを実行できるためです。管理画面のパスワードは
| 初期値のまま使われていることが多く、設定の変更や、他の機器への
| 攻撃の踏み台として悪用されるおそれがあります。
|
| ■ 証拠
| 画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。
|
| TLP:RED
$ vulnctl export C-2019-00001 --audience analyst --to 例示研究所 --nda --tlp TLP:CLEAR
! vulnctl: TLP:CLEAR は一般に公開するものに限ります
? 2
$ vulnctl export C-2019-00001 --audience analyst --to 例示研究所 --nda --tlp TLP:WHITE
! vulnctl: --tlp に「TLP:WHITE」は指定できません
!   次のいずれかを指定してください: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR
? 2

# Nothing is public before it is published.
$ vulnctl export C-2019-00001 --audience public
! vulnctl: C-2019-00001 は公表されていません
!   根拠: ガイドライン第12版 IV.4.9) [export.gate]
!   公表は vulnctl publish で行います
? 4

# A website: no JVN, no committee, no JPCERT/CC; part of it to those who reach the operator (V.3.7)).
$ vulnctl export C-2019-00002 --audience jpcert
! vulnctl: ウェブサイトの案件の情報をJPCERT/CCに提供する定めはありません
!   根拠: ガイドライン第12版 V.3.7) [export.gate]
? 4
$ vulnctl export C-2019-00002 --audience committee
! vulnctl: ウェブサイトの案件の情報を公表判定委員会に提供する定めはありません
!   根拠: ガイドライン第12版 V.3.7) [export.gate]
? 4
$ vulnctl export C-2019-00002 --audience local-government
! vulnctl: 総務省への提供には秘密保持契約の締結が必要である
!   根拠: ガイドライン第12版 V.3.7) [export.gate]
!   締結している場合は --nda を指定してください
? 4
$ vulnctl export C-2019-00002 --audience local-government --nda
| TLP:AMBER+STRICT
|
| 取扱番号：C-2019-00002
| 提供先：総務省
| 秘密保持契約：あり
| 作成日：2019-06-03
|
| ■ 題名
| 見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| ■ ウェブサイト
| 見本商店オンラインショップ（運営者：見本商店株式会社）
|
| ■ URL
| https://shop.example.jp/search
|
| ■ 脆弱性の種類
| クロスサイト・スクリプティング
|
| TLP:AMBER+STRICT
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00002 --audience public
! vulnctl: ウェブサイトの案件の情報を一般に提供する定めはありません
!   根拠: ガイドライン第12版 V.3.7) [export.gate]
? 4

# Who was given what, when, and on which ground; that cannot be undone.
$ vulnctl log --given
|     12  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|     13  2019-06-03  C-2019-00001  sato
|         例示電機株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報を伝え
|         た: 内部のメモである
|     14  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報
|         を伝えた
|     18  2019-06-03  C-2019-00001  sato
|         分析機関（例示研究所）に情報を提供した（TLP:RED、秘密保持契約あり）: 再
|         現しないため分析を依頼
$ vulnctl log C-2019-00001 --given --json
| {
|   "kind": "log",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "event": 12,
|         "subject": "C-2019-00001",
|         "type": "case.forwarded",
|         "happened_on": "2019-06-03",
|         "recorded_at": "2019-06-03T00:00:00Z",
|         "actor": "sato",
|         "edition": "12",
|         "undone": false,
|         "words": "JPCERT/CCに通知した",
|         "hash": "<hash>"
|       },
|       {
|         "event": 13,
|         "subject": "C-2019-00001",
|         "type": "contact.attempted",
|         "happened_on": "2019-06-03",
|         "recorded_at": "2019-06-03T00:00:00Z",
|         "actor": "sato",
|         "edition": "12",
|         "undone": false,
|         "words": "例示電機株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報を伝えた: 内部のメモである",
|         "hash": "<hash>",
|         "given": {
|           "party": "P-2019-00001",
|           "channel": "mail",
|           "letter": "details"
|         }
|       },
|       {
|         "event": 14,
|         "subject": "C-2019-00001",
|         "type": "contact.attempted",
|         "happened_on": "2019-06-03",
|         "recorded_at": "2019-06-03T00:00:00Z",
|         "actor": "sato",
|         "edition": "12",
|         "undone": false,
|         "words": "サンプルネット株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報を伝えた",
|         "hash": "<hash>",
|         "given": {
|           "party": "P-2019-00002",
|           "channel": "mail",
|           "letter": "details"
|         }
|       },
|       {
|         "event": 18,
|         "subject": "C-2019-00001",
|         "type": "information.given",
|         "happened_on": "2019-06-03",
|         "recorded_at": "2019-06-03T00:00:00Z",
|         "actor": "sato",
|         "edition": "12",
|         "undone": false,
|         "words": "分析機関（例示研究所）に情報を提供した（TLP:RED、秘密保持契約あり）: 再現しないため分析を依頼",
|         "hash": "<hash>",
|         "given": {
|           "audience": "analyst",
|           "party": null,
|           "to": "例示研究所",
|           "ground": "再現しないため分析を依頼",
|           "under_nda": true,
|           "tlp": "TLP:RED",
|           "form": "text",
|           "file": "C-2019-00001-analyst.txt"
|         }
|       }
|     ]
|   }
| }
$ vulnctl log C-2019-00001 --given --lang en
|     12  2019-06-03  C-2019-00001  sato
|         the information was passed to JPCERT/CC
|     13  2019-06-03  C-2019-00001  sato
|         例示電機株式会社 was tried by mail (delivered); it was given the
|         vulnerability-related information: 内部のメモである
|     14  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社 was tried by mail (delivered); it was given the
|         vulnerability-related information
|     18  2019-06-03  C-2019-00001  sato
|         analyst under NDA (例示研究所) was given information (TLP:RED, under an
|         NDA): 再現しないため分析を依頼
$ vulnctl undo 18 --because 誤り
! vulnctl: 事象 18（information.given）は取り消せません。外部に出たものは、新しい記録により訂正します
? 4
