# What each reader may see of a case, composed and shown first; given out with its label, and logged.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail a@example.jp > setup.txt
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
|   SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
|   SampleNet ホームルータ SN-1200
|
| ■ バージョン
|   ファームウエア 1.0.8 およびそれ以前
|
| ■ 脆弱性の種類
|   OSコマンドインジェクション
|
| ■ 起算日
|   2019年6月3日
|
| ■ 詳細情報連絡日
|   2019年6月3日
|
| ■ 目安の日
|   2019年7月18日
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
| ■ 発見者
|   見本 太郎
|
| ■ 発見者の所属
|   個人
|
| ■ 対応状況
|   回答なし
|
| ■ 連絡の経過
|   2019-06-03  電子メール（送達）、脆弱性関連情報を通知
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
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --because REASON --although product.view.finder-contact
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
|   coordinating solution and date
|
| * Title
|   SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| * Report
|   R-2019-00001
|
| * Product
|   SampleNet ホームルータ SN-1200
|
| * Version
|   ファームウエア 1.0.8 およびそれ以前
|
| * Developer, as reported
|   サンプルネット株式会社
|   販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|
| * Kind of vulnerability
|   OSコマンドインジェクション
|
| * Received
|   3 June 2019
|
| * Accepted
|   3 June 2019
|
| * First contact
|   3 June 2019
|
| * Details given
|   3 June 2019
|
| * Guide date
|   18 July 2019
|
| * Circumstances
|   自宅で使用しているルータの管理画面の動作を調べていたところ、
|   疎通確認（ping）の宛先の欄に入力した記号が、そのまま
|   コマンドとして解釈されていることに気付きました。
|   その後、例示電機株式会社の REIJI-HOME 12 を知人から借りて
|   確認したところ、同じ挙動でした。
|
| * Environment
|   SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
|   REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
|   接続した端末: Windows 10、Firefox 67
|   いずれも自宅内の、インターネットから切り離したネットワークで確認しました。
|
| * Steps
|   1. 端末をルータの LAN 側に接続し、管理画面にログインする。
|   2. 「診断」メニューの「疎通確認」を開く。
|   3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|        127.0.0.1;id
|   4. 表示された結果の画面を確認する。
|
| * Outcome
|   疎通確認の結果に続いて、id コマンドの出力
|     uid=0(root) gid=0(root)
|   が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| * Why it is a vulnerability
|   管理画面にログインできる利用者であれば、機器が本来提供していない
|   任意のOSコマンドを実行できるためです。管理画面のパスワードは
|   初期値のまま使われていることが多く、設定の変更や、他の機器への
|   攻撃の踏み台として悪用されるおそれがあります。
|
| * Evidence
|   画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。
|
| * Reports to others
|   製品開発者を含め、他の組織には届け出ていません。
|   製品開発者との調整は IPA にお願いします。
|
| * Finder
|   見本 太郎
|
| * Finder's affiliation
|   個人
|
| * Finder's mail
|   taro.mihon@example.org
|
| * Finder's phone
|   03-0000-0101
|
| * Finder's consents
|   name told: yes, direct contact: no, name published: yes
|
| TLP:RED
! (not given yet: --apply writes and records it)

# Advance provision waits for a solution; then it is the information and the solution, and who is still to be consulted is said (provide.t).
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社
! vulnctl: C-2019-00001: この手続きはできません（満たしていない条件: 対策方法が作成されていること）
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.solution]
!   vulnctl escalate provide C-2019-00001 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance solution-made --solution fix --link https://www.example.jp/fix > setup.txt
$ vulnctl escalate presume C-2019-00001 --reason 電力の制御系で広く使われている > setup.txt
# An operator of infrastructure keeps three conditions of secrecy, by then: what it will promise later does not count (IV.4.8)).
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社
! vulnctl: C-2019-00001: この手続きはできません（満たしていない条件: 提供先の事業者が、秘密情報管理と利用目的の条件をすべて満たしていること／事業者の内部で秘密情報管理を徹底すること／システム構築事業者やセキュリティベンダ等の委託先各社で秘密情報管理を徹底すること／提供された情報を当該基盤の防護以外の目的に利用しないことを徹底すること）
!   根拠: ガイドライン第12版 IV.4.8)(ア)(イ)(ウ) [product.advance-gate.secrecy]
!   vulnctl escalate provide C-2019-00001 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl party set 例示電力株式会社 --promised inside=2019-04-01 --promised contractors=2019-04-01 --promised purpose=2019-06-04 > setup.txt
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社 --ground 協議済み --because 条件を確認した --apply
! vulnctl: C-2019-00001: この手続きはできません（満たしていない条件: 提供先の事業者が、秘密情報管理と利用目的の条件をすべて満たしていること／提供された情報を当該基盤の防護以外の目的に利用しないことを徹底すること）
!   根拠: ガイドライン第12版 IV.4.8)(ア)(イ)(ウ) [product.advance-gate.secrecy]
!   vulnctl escalate provide C-2019-00001 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl party set 例示電力株式会社 --promised inside=2019-04-01 --promised contractors=2019-04-01 --promised purpose=2019-06-03 > setup.txt
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社
| TLP:AMBER+STRICT
|
| 取扱番号：C-2019-00001
| 提供先：優先情報提供先　例示電力株式会社
| 作成日：2019-06-03
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
| ■ 脆弱性の種類
|   OSコマンドインジェクション
|
| ■ 対策方法
|   例示電機株式会社: 修正方法  https://www.example.jp/fix
|
| TLP:AMBER+STRICT
! 満たしていない条件: IPAと協議していること
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.ipa]
! 満たしていない条件: 製品開発者と協議していること／P-2019-00001／P-2019-00002
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.developer]
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社 --ground 協議済み --apply
! vulnctl: C-2019-00001: 異議があります（満たしていない条件: IPAと協議していること [product.advance-gate.ipa]／満たしていない条件: 製品開発者と協議していること／P-2019-00001／P-2019-00002 [product.advance-gate.developer]）
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.ipa]
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
|   SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
|   SampleNet ホームルータ SN-1200
|
| ■ バージョン
|   ファームウエア 1.0.8 およびそれ以前
|
| ■ 脆弱性の種類
|   OSコマンドインジェクション
|
| ■ 対策方法
|   例示電機株式会社: 修正方法  https://www.example.jp/fix
|
| TLP:AMBER+STRICT
! 満たしていない条件: IPAと協議していること
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.ipa]
! 満たしていない条件: 製品開発者と協議していること／P-2019-00001／P-2019-00002
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.developer]
! （まだ提供していません。--apply で書き出し、記録します）

# An analyst works under an agreement; who it was, why, and the label are kept. Given twice, it is recorded once.
$ vulnctl export C-2019-00001 --audience analyst --to 例示研究所
! vulnctl: C-2019-00001: 分析機関には提供できません（秘密保持契約を締結していることが必要です）
!   根拠: ガイドライン第12版 IV.3.(1)5)(イ), IV.4.5) [product.export.agreement]
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
| C-2019-00001: outbox/C-2019-00001-analyst.txt に書き出し直しました。分析機関への
| 提供は記録済みです（TLP:RED）
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
|   SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
|   SampleNet ホームルータ SN-1200
|
| ■ バージョン
|   ファームウエア 1.0.8 およびそれ以前
|
| ■ 脆弱性の種類
|   OSコマンドインジェクション
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
! vulnctl: C-2019-00001: 一般には提供できません（JVNで公表していることが必要です）
!   根拠: ガイドライン第12版 IV.4.9) [product.export.published]
!   公表は vulnctl publish で行います
? 4

# A website: no JVN, no committee, no JPCERT/CC; part of it to those who reach the operator (V.3.7)).
$ vulnctl export C-2019-00002 --audience jpcert
! vulnctl: C-2019-00002: JPCERT/CCには提供できません（ガイドラインが提供先として挙げる者であることが必要です）
!   根拠: ガイドライン第12版 V.3.7) [website.export.audience]
? 4
$ vulnctl export C-2019-00002 --audience committee
! vulnctl: C-2019-00002: 公表判定委員会には提供できません（ガイドラインが提供先として挙げる者であることが必要です）
!   根拠: ガイドライン第12版 V.3.7) [website.export.audience]
? 4
$ vulnctl export C-2019-00002 --audience local-government
! vulnctl: C-2019-00002: 総務省には提供できません（秘密保持契約を結んでいることが必要です）
!   根拠: ガイドライン第12版 V.3.7) [website.export.agreement]
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
|   見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| ■ ウェブサイト
|   見本商店オンラインショップ（運営者：見本商店株式会社）
|
| ■ URL
|   https://shop.example.jp/search
|
| ■ 脆弱性の種類
|   クロスサイト・スクリプティング
|
| TLP:AMBER+STRICT
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00002 --audience public
! vulnctl: C-2019-00002: 一般には提供できません（ガイドラインが提供先として挙げる者であることが必要です）
!   根拠: ガイドライン第12版 V.3.7) [website.export.audience]
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
|     21  2019-06-03  C-2019-00001  sato
|         分析機関（例示研究所）に情報を提供した（TLP:RED、秘密保持契約あり）: 再
|         現しないため分析を依頼
|         SHA-256 <hash>
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
|         "event": 21,
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
|           "file": "C-2019-00001-analyst.txt",
|           "sha256": "<hash>"
|         }
|       }
|     ]
|   }
| }
$ vulnctl log C-2019-00001 --given --lang en
|     12  2019-06-03  C-2019-00001  sato
|         the information was passed to JPCERT/CC
|     13  2019-06-03  C-2019-00001  sato
|         Reiji Electric Co., Ltd. was tried by mail (delivered); it was given the
|         vulnerability-related information: 内部のメモである
|     14  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社 was tried by mail (delivered); it was given the
|         vulnerability-related information
|     21  2019-06-03  C-2019-00001  sato
|         analyst under NDA (例示研究所) was given information (TLP:RED, under an
|         NDA): 再現しないため分析を依頼
|         SHA-256 <hash>
$ vulnctl undo 18 --because 誤り
| 事象 18 を取り消しました（事象 22 として記録）: 「例示電力株式会社」の登録を改め
| た

# Nothing is recorded of a file that cannot be written, and nothing of it is left behind.
$ vulnctl export C-2019-00001 --audience ipa --apply --out office
! vulnctl: office: 書き込めません（フォルダーです）
? 7
$ vulnctl export C-2019-00001 --audience ipa --apply --out office/
! vulnctl: office/: 書き込めません（フォルダーです）
? 7
$ vulnctl export C-2019-00001 --audience ipa --apply --out office/report-router.txt/paper.txt
! vulnctl: office/report-router.txt/paper.txt: 書き込めません（フォルダーではありません）
? 7
$ vulnctl export C-2019-00001 --audience ipa --apply --out ./vulnctl.db
! vulnctl: ./vulnctl.db は台帳です
? 2
$ vulnctl log --last 1
|     22  2019-06-03  P-2019-00004  sato
|         事象 18 を取り消した: 誤り

# The same day the same file is one giving; another day, or another language, is another one.
$ vulnctl export C-2019-00001 --audience ipa --apply --out ipa.txt > setup.txt
$ vulnctl export C-2019-00001 --audience ipa --apply --out ipa.txt
| C-2019-00001: ipa.txt に書き出し直しました。IPAへの提供は記録済みです
| （TLP:AMBER+STRICT）
|   状態              対策・公表日の調整中
$ vulnctl export C-2019-00001 --audience ipa --apply --out ipa-en.txt --lang en
| C-2019-00001: written to ipa-en.txt; that the IPA was given it is recorded
| (TLP:AMBER+STRICT)
|   state             coordinating solution and date
@ 2019-06-04
$ vulnctl export C-2019-00001 --audience ipa --apply --out ipa.txt > setup.txt
$ vulnctl log --last 3
|     23  2019-06-03  C-2019-00001  sato
|         IPAに情報を提供した（TLP:AMBER+STRICT）
|     24  2019-06-03  C-2019-00001  sato
|         IPAに情報を提供した（TLP:AMBER+STRICT）
|     25  2019-06-04  C-2019-00001  sato
|         IPAに情報を提供した（TLP:AMBER+STRICT）

# A developer that was contacted, and not yet given the details, gets none by this way: the details-given date is their letter's.
$ vulnctl intake office/report-viewer.txt > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl export C-2019-00003 --audience jpcert
! vulnctl: C-2019-00003: JPCERT/CCには提供できません（受理した届出についてIPAがJPCERT/CCに通知していることが必要です）
!   根拠: ガイドライン第12版 IV.3.(1)4) [product.export.forwarded]
!   vulnctl forward C-2019-00003 で通知を記録します
? 4
$ vulnctl forward C-2019-00003 > setup.txt
$ vulnctl party add --role developer --name 個人開発者 --registration individual --mail d@example.jp > setup.txt
$ vulnctl notify C-2019-00003 個人開発者 --letter opening --sent > setup.txt
$ vulnctl export C-2019-00003 --audience developer --party 個人開発者
! vulnctl: C-2019-00003: 製品開発者には提供できません（その製品開発者に脆弱性関連情報を通知し、詳細情報連絡日を記録していることが必要です）
!   根拠: ガイドライン第12版 IV.1.3) [product.export.details]
!   vulnctl notify C-2019-00003 P-2019-00005 --letter details で通知します
? 4
$ vulnctl notify C-2019-00003 個人開発者 --letter details --sent > setup.txt
$ vulnctl export C-2019-00003 --audience developer --party 個人開発者 > setup.txt
! （まだ提供していません。--apply で書き出し、記録します）

# One that is registered individually is asked about, once there are several; and the others' names are not for it, whoever wrote them.
$ vulnctl notify C-2019-00003 例示電機株式会社 --letter details --sent > setup.txt
$ vulnctl export C-2019-00003 --audience developer --party 個人開発者 --ground 例示電機も確認中 > setup.txt
! 個別登録の製品開発者 個人開発者（P-2019-00005）には、複数の製品開発者に関わる案件の情報を、原則として公表前に提供しない
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.export.individual]
! 製品開発者に見せてはならない内容（ほかの製品開発者の名称）が含まれています
!   根拠: ガイドライン第12版 IV.4.4) [product.view.developers]
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl --lang en export C-2019-00003 --audience developer --party 個人開発者 --ground "Reiji Electric confirms it too" > setup.txt
! 個人開発者 (P-2019-00005) is registered individually and gets, in principle, nothing of a case of several developers before publication
!   rule: the guideline is silent; vulnctl's convention [product.export.individual]
! it holds another developer's name, which the developer may not see
!   rule: edition 12, IV.4.4) [product.view.developers]
! (not given yet: --apply writes and records it)
$ vulnctl --lang en export C-2019-00003 --audience developer --party 個人開発者 --apply
! vulnctl: C-2019-00003: there is an objection: 個人開発者 (P-2019-00005) is registered individually and gets, in principle, nothing of a case of several developers before publication
!   rule: the guideline is silent; vulnctl's convention [product.export.individual]
!   to go on all the same, give the reason with --because; it is kept
? 4

# The committee sees what IPA has judged to have failed (IV.3.(2)1)); the Minister is asked to confirm a procedure, and no other's (7)).
$ vulnctl export C-2019-00003 --audience committee
! vulnctl: C-2019-00003: 公表判定委員会には提供できません（調整不能とIPAが判断した案件であることが必要です）
!   根拠: ガイドライン第12版 IV.3.(2)1) [product.export.failed]
? 4
$ vulnctl export C-2019-00003 --audience meti
! vulnctl: C-2019-00003: 経済産業省には提供できません（公表すると判定され（連絡不能の場合を除く）、公表前に手続きの確認を求める案件であることが必要です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.export.confirmation]
? 4
$ vulnctl reply C-2019-00003 個人開発者 --stance refuses > setup.txt
$ vulnctl escalate committee C-2019-00003 個人開発者 --ground no-agreement --reason 協議を重ねた --as jpcert:suzuki > setup.txt
$ vulnctl escalate committee C-2019-00003 個人開発者 --ground no-agreement --reason 協議を重ねた --as ipa:tanaka > setup.txt
$ vulnctl export C-2019-00003 --audience committee > setup.txt
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00003 --audience meti
! vulnctl: C-2019-00003: 経済産業省には提供できません（公表すると判定され（連絡不能の場合を除く）、公表前に手続きの確認を求める案件であることが必要です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.export.confirmation]
? 4

# A website's operator is notified before it is given anything else, and asked before anybody outside analyses the flaw (V.3.5)).
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter opening --sent > setup.txt
$ vulnctl export C-2019-00002 --audience operator --party 見本商店株式会社
! vulnctl: C-2019-00002: ウェブサイト運営者には提供できません（そのウェブサイト運営者に脆弱性関連情報を通知していることが必要です）
!   根拠: ガイドライン第12版 V.3.5) [website.export.details]
!   vulnctl notify C-2019-00002 P-2019-00003 --letter details で通知します
? 4
$ vulnctl export C-2019-00002 --audience analyst --to 例示研究所
! vulnctl: C-2019-00002: 分析機関には提供できません（秘密保持契約を結んでいることが必要です）
!   根拠: ガイドライン第12版 V.3.7) [website.export.agreement]
!   締結している場合は --nda を指定してください
? 4
$ vulnctl export C-2019-00002 --audience analyst --to 例示研究所 --nda --ground 再現しないため > setup.txt
! 技術的分析についてウェブサイト運営者の了解を得ていることの確認が必要です
!   根拠: ガイドライン第12版 V.3.5) [website.export.consent]
! 分析機関に見せてはならない内容（URL）が含まれています
!   根拠: ガイドライン第12版 V.3.5) [website.view.report]
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00002 --audience analyst --to 例示研究所 --nda --ground 再現しないため --apply
! vulnctl: C-2019-00002: 異議があります（技術的分析についてウェブサイト運営者の了解を得ていることの確認が必要です [website.export.consent]／分析機関に見せてはならない内容（URL）が含まれています [website.view.report]）
!   根拠: ガイドライン第12版 V.3.5) [website.export.consent]
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --because REASON --although website.view.report
? 4
$ vulnctl export C-2019-00002 --audience analyst --to 例示研究所 --nda --ground 再現しないため --apply --because "運営者が6月4日に電話で了解。URLは再現に必要" --although website.view.report > setup.txt
! 理由を記録して、次の異議にかかわらず進めました: 技術的分析についてウェブサイト運営者の了解を得ていることの確認が必要です [website.export.consent]
! 理由を記録して、次の異議にかかわらず進めました: 分析機関に見せてはならない内容（URL）が含まれています [website.view.report]

# What another case has to do with this one is for IPA and JPCERT/CC; that it is a website's, for IPA alone.
$ vulnctl link C-2019-00003 C-2019-00002 --how related --note 見本商店で判明 > setup.txt
$ vulnctl link C-2019-00003 C-2019-00001 --how same-flaw > setup.txt
$ vulnctl export C-2019-00003 --audience jpcert --ground 見本商店オンラインショップで判明 --apply
! vulnctl: C-2019-00003: 異議があります（JPCERT/CCに見せてはならない内容（関連する案件のウェブサイト）が含まれています）
!   根拠: ガイドライン第12版 V.3.8) [product.view.related-site]
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --because REASON --although product.view.related-site
? 4
$ vulnctl export C-2019-00003 --audience jpcert
| TLP:AMBER+STRICT
|
| 取扱番号：C-2019-00003
| 提供先：JPCERT/CC
| 作成日：2019-06-04
|
| ■ 取扱いの状況
|   製品開発者へ連絡中
|
| ■ 題名
|   架空文書ビューア / バッファオーバーフロー
|
| ■ 対象製品
|   架空文書ビューア
|
| ■ バージョン
|   3.2.1（最終版）
|
| ■ 製品開発者（届出による）
|   架空ソフト工房
|
| ■ 脆弱性の種類
|   バッファオーバーフロー
|
| ■ JPCERT/CCへの通知日
|   2019年6月4日
|
| ■ 起算日
|   2019年6月4日
|
| ■ 詳細情報連絡日
|   2019年6月4日
|
| ■ 目安の日
|   2019年7月19日
|
| ■ 確認環境
|   Windows 7 SP1（32ビット版）および Windows 10（64ビット版）
|   架空文書ビューア 3.2.1、標準のインストール
|
| ■ 再現手順
|   ①　見出しの長さの値を 0x7fff に書き換えた文書ファイルを用意する。
|   ②　架空文書ビューアでそのファイルを開く。
|
| ■ 結果
|   ファイルを開いた直後に製品が異常終了します。デバッガで確認すると、
|   戻りアドレスがファイル内の値で上書きされていました。
|   細工されたファイルを開かせることで、任意のコードが実行される
|   可能性があります。
|
| ■ 脆弱性であると判断した理由
|   利用者が文書ファイルを開くだけで、そのファイルの作成者が用意した
|   コードが利用者の権限で実行され得るためです。
|
| ■ 証拠
|   異常終了を再現する文書ファイル（任意のコードを実行する部分は
|   含みません）と、デバッガのログがあります。
|
| ■ 対応状況
|   個人開発者: 公表に同意しない
|   例示電機株式会社: 回答なし
|
| ■ 関連する案件
|   C-2019-00001（同一の脆弱性）
|
| ■ 連絡の経過
|   2019-06-04  個人開発者  電子メール（送達）
|   2019-06-04  個人開発者  電子メール（送達）、脆弱性関連情報を通知
|   2019-06-04  個人開発者  回答（公表に同意しない）
|   2019-06-04  例示電機株式会社  電子メール（送達）、脆弱性関連情報を通知
|
| ■ 調整不能の判断
|   2019-06-04  JPCERT/CC  個人開発者（合意困難）: 協議を重ねた
|   2019-06-04  IPA  個人開発者（合意困難）: 協議を重ねた
|
| ■ 製品開発者の連絡先
|   個人開発者:
|   電子メール: d@example.jp
|
| TLP:AMBER+STRICT
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00003 --audience ipa --json
| {
|   "kind": "case-export",
|   "version": 1,
|   "data": {
|     "tlp": "TLP:AMBER+STRICT",
|     "case": "C-2019-00003",
|     "audience": "ipa",
|     "to": "IPA",
|     "ground": "",
|     "under_nda": false,
|     "as_of": "2019-06-04",
|     "fields": {
|       "state": "製品開発者へ連絡中",
|       "title": "架空文書ビューア / バッファオーバーフロー",
|       "report_id": "R-2019-00003",
|       "product": "架空文書ビューア",
|       "version": "3.2.1（最終版）",
|       "product_developer": "架空ソフト工房",
|       "weakness": "バッファオーバーフロー",
|       "received_on": "2019年6月4日",
|       "accepted_on": "2019年6月4日",
|       "forwarded_on": "2019年6月4日",
|       "first_contact_on": "2019年6月4日",
|       "details_given_on": "2019年6月4日",
|       "guide_date": "2019年7月19日",
|       "circumstances": "過去の文書を開くために使い続けていたところ、破損したファイルを\n開いた際に異常終了することがありました。原因を調べた結果、見出しの\n長さが検査されていないことが分かりました。\nなお、開発者のページ（https://viewer.example.com/）によると、この製品の\nサポートは2016年3月31日に終了しています。現在も同ページから\nダウンロードできる状態です。",
|       "environment": "Windows 7 SP1（32ビット版）および Windows 10（64ビット版）\n架空文書ビューア 3.2.1、標準のインストール",
|       "procedure": "①　見出しの長さの値を 0x7fff に書き換えた文書ファイルを用意する。\n②　架空文書ビューアでそのファイルを開く。",
|       "outcome": "ファイルを開いた直後に製品が異常終了します。デバッガで確認すると、\n戻りアドレスがファイル内の値で上書きされていました。\n細工されたファイルを開かせることで、任意のコードが実行される\n可能性があります。",
|       "reason": "利用者が文書ファイルを開くだけで、そのファイルの作成者が用意した\nコードが利用者の権限で実行され得るためです。",
|       "evidence": "異常終了を再現する文書ファイル（任意のコードを実行する部分は\n含みません）と、デバッガのログがあります。",
|       "other_reports": "いずれの組織にも届け出ていません。",
|       "finder_name": "仮名 花子",
|       "finder_mail": "hanako.kamei@example.com",
|       "consents_stated": "氏名等の通知: 不可、直接の連絡: 不可、氏名の公表: 不可",
|       "statuses": "個人開発者: 公表に同意しない\n例示電機株式会社: 回答なし",
|       "links": "C-2019-00002（その他の関連）\nC-2019-00001（同一の脆弱性）",
|       "contacts": "2019-06-04  個人開発者  電子メール（送達）\n2019-06-04  個人開発者  電子メール（送達）、脆弱性関連情報を通知\n2019-06-04  個人開発者  回答（公表に同意しない）\n2019-06-04  例示電機株式会社  電子メール（送達）、脆弱性関連情報を通知",
|       "failures": "2019-06-04  JPCERT/CC  個人開発者（合意困難）: 協議を重ねた\n2019-06-04  IPA  個人開発者（合意困難）: 協議を重ねた",
|       "developer_contacts": "個人開発者:\n電子メール: d@example.jp"
|     }
|   }
| }
! （まだ提供していません。--apply で書き出し、記録します）

# After publication the public has what was published, not what a developer says since.
$ vulnctl schedule C-2019-00001 --date 2019-07-16 > setup.txt
@ 2019-07-16
$ vulnctl publish C-2019-00001 office/draft-router.yaml --approve --as tanaka > setup.txt
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply > setup.txt
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance solution-made --solution fix --link https://www.example.jp/unpublished > setup.txt
$ vulnctl export C-2019-00001 --audience public
| TLP:CLEAR
|
| 提供先：一般
| 作成日：2019-07-16
|
| ■ 公開日
|   2019年7月16日
|
| ■ JVN番号
|   JVN#00000001
|
| ■ 公表文
|   JVN#00000001
|   SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性
|
|   公開日：2019/07/16　最終更新日：2019/07/16
|
|   ■ 概要
|
|   サンプルネット株式会社が提供する SampleNet ホームルータ SN-1200 には、OS コマン
|   ドインジェクションの脆弱性が存在します。
|
|   ■ 影響を受けるシステム
|
|   ・SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前
|
|   ■ 詳細情報
|
|   SN-1200 の管理画面にある疎通確認の機能には、次の脆弱性が存在します。
|
|   ・OS コマンドインジェクション (CWE-78) - CVE-2019-99901
|
|   ■ 想定される影響
|
|   当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを管理者権限
|   で実行される可能性があります。
|
|   ■ 対策方法
|
|   [アップデートする]
|   開発者が提供する情報をもとに、ファームウエアを最新版へアップデートしてください。
|   開発者は、本脆弱性を修正したファームウエア 1.0.9 を提供しています。
|
|   [ワークアラウンドを実施する]
|   アップデートを適用できない場合は、次の回避策を実施することで、本脆弱性の影響を軽
|   減することが可能です。
|
|   ・管理画面にアクセスできる端末を制限する
|   ・初期設定のパスワードを変更する
|
|   ■ ベンダ情報
|
|   ・サンプルネット株式会社
|   　ステータス：該当製品あり
|   　ステータス最終更新日：2019/07/16
|   　ベンダの告知ページ：https://www.example.com/support/sn-1200/20190716.html
|   ・例示電機株式会社
|   　ステータス：脆弱性情報提供済み
|   　ステータス最終更新日：2019/06/07
|
|   ■ 参考情報
|
|   ・SN-1200 ファームウエアのダウンロード
|   　https://www.example.com/download/sn-1200/
|
|   ■ JPCERT/CCによる脆弱性分析結果
|
|   ・CVE-2019-99901　CVSS v3.0　基本値：8.0
|   　CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
|   ■ 謝辞
|
|   この脆弱性情報は、情報セキュリティ早期警戒パートナーシップに基づき下記の方がIPA
|   に報告し、JPCERT/CCが開発者との調整を行いました。
|   報告者：見本 太郎 氏
|
|   ■ 関連文書
|
|   ・CVE：CVE-2019-99901
|   　https://www.cve.org/CVERecord?id=CVE-2019-99901
|
|   ■ 更新履歴
|
|   ・2019/07/16
|   　掲載
|
| TLP:CLEAR
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl export C-2019-00001 --audience public --apply
| C-2019-00001: outbox/JVN00000001-public.txt に書き出し、一般への提供を記録しまし
| た（TLP:CLEAR）
|   状態              公表済み
$ vulnctl log --last 1
|     48  2019-07-16  C-2019-00001  sato
|         一般に情報を提供した（TLP:CLEAR）
$ vulnctl reply C-2019-00001 finder --consent publish=no --text 氏名は伏せてほしい > setup.txt
$ vulnctl export C-2019-00001 --audience public > setup.txt
! 一般に見せてはならない内容（発見者の氏名）が含まれています
!   根拠: ガイドライン第12版 IV.3.(1)6) [product.view.finder]
! （まだ提供していません。--apply で書き出し、記録します）
