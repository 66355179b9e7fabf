# IPA passes an accepted product case to JPCERT/CC; a website's never goes there.
@ 2019-06-03
$ vulnctl init
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl intake office/report-router.txt office/report-shop.txt
| office/report-router.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフト
| ウエア製品）
| office/report-shop.txt: C-2019-00002 を登録しました（届出 R-2019-00002、ウェブサ
| イト）
$ vulnctl forward C-2019-00001
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「届出受付」です）
!   根拠: ガイドライン第12版 IV.3.(1)4) [product.forward]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en forward C-2019-00001
! vulnctl: C-2019-00001: this step is not open: the case is at 'received', from where this step is not taken
!   rule: edition 12, IV.3.(1)4) [product.forward]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
$ vulnctl accept C-2019-00001
| C-2019-00001: 届出を受理しました。受理日は発見者に連絡した日（2019-06-03）です
|   状態              受理
$ vulnctl accept C-2019-00002
| C-2019-00002: 届出を受理しました。受理日は発見者に連絡した日（2019-06-03）です
|   状態              受理
$ vulnctl forward C-2019-00001
| C-2019-00001: JPCERT/CCに通知しました
|   状態              JPCERT/CC通知済み
$ vulnctl --lang en show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| kind              software product
| state             forwarded to JPCERT/CC
|
| Report
| report            R-2019-00001
| received          2019-06-03
| accepted          2019-06-03
| finder            見本 太郎 (個人)
| contact           taro.mihon@example.org
| consents          name told yes / direct contact no / name published yes
| product           SampleNet ホームルータ SN-1200
| version           ファームウエア 1.0.8 およびそれ以前
| made by           サンプルネット株式会社
|                   販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で
|                   販売）
| weakness          OSコマンドインジェクション
| circumstances     自宅で使用しているルータの管理画面の動作を調べていたところ、
|                   疎通確認（ping）の宛先の欄に入力した記号が、そのまま
|                   コマンドとして解釈されていることに気付きました。
|                   その後、例示電機株式会社の REIJI-HOME 12 を知人から借りて
|                   確認したところ、同じ挙動でした。
| environment       SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
|                   REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
|                   接続した端末: Windows 10、Firefox 67
|                   いずれも自宅内の、インターネットから切り離したネットワークで確
|                   認しました。
| procedure         1. 端末をルータの LAN 側に接続し、管理画面にログインする。
|                   2. 「診断」メニューの「疎通確認」を開く。
|                   3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|                        127.0.0.1;id
|                   4. 表示された結果の画面を確認する。
| outcome           疎通確認の結果に続いて、id コマンドの出力
|                     uid=0(root) gid=0(root)
|                   が表示されました。任意のOSコマンドを管理者権限で実行できます。
| reason            管理画面にログインできる利用者であれば、機器が本来提供していな
|                   い
|                   任意のOSコマンドを実行できるためです。管理画面のパスワードは
|                   初期値のまま使われていることが多く、設定の変更や、他の機器への
|                   攻撃の踏み台として悪用されるおそれがあります。
| evidence          画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提
|                   出できます。
| reported to       製品開発者を含め、他の組織には届け出ていません。
|                   製品開発者との調整は IPA にお願いします。
$ vulnctl forward C-2019-00001
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「JPCERT/CC通知済み」です）
!   根拠: ガイドライン第12版 IV.3.(1)4) [product.forward]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
# Nothing is dated before what it follows.
@ 2019-06-10
$ vulnctl intake office/report-viewer.txt > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
@ 2019-06-12
$ vulnctl forward C-2019-00003 --on 2019-06-09
! vulnctl: C-2019-00003: 異議があります（届出の受付や先に行われた手続きより前の日付である）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.order]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl forward C-2019-00003 > setup.txt
$ vulnctl party add --role developer --name 架空ソフト工房 --mail info@viewer.example.com > setup.txt
$ vulnctl notify C-2019-00003 架空ソフト工房 --sent --on 2019-06-11
! vulnctl: C-2019-00003: 異議があります（届出の受付や先に行われた手続きより前の日付である）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.order]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl notify C-2019-00003 架空ソフト工房 --sent --on 2019-06-11 --because 受理の日にIPAから電話で聞いて連絡した
| C-2019-00003: 架空ソフト工房への連絡を記録しました。起算日は 2019-06-11 です
|   状態              製品開発者へ連絡中
! 理由を記録して、次の異議にかかわらず進めました: 届出の受付や先に行われた手続きより前の日付である [product.order]
$ vulnctl reply C-2019-00003 架空ソフト工房 --stance confirmed > setup.txt
$ vulnctl show C-2019-00003 --ladder
| C-2019-00003  架空文書ビューア / バッファオーバーフロー
|
| 架空ソフト工房 (P-2019-00001)
|   2019-06-11  電子メール  送達  [14]
|   最後の連絡        2019-06-12
$ vulnctl forward C-2019-00002
! vulnctl: JPCERT/CCに伝える製品の脆弱性の内容を、ファイルで指定してください
!   ウェブサイトを特定可能な内容は書かないでください（V.3.8)）
? 2
$ vulnctl --lang en forward C-2019-00002
! vulnctl: name the file with what JPCERT/CC is told of the product's flaw
!   leave out what identifies the website (V.3.8))
? 2
$ vulnctl --lang en forward C-2019-00002 --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 2,
!     "meaning": "the command was called wrongly",
!     "message": "name the file with what JPCERT/CC is told of the product's flaw",
!     "hint": "leave out what identifies the website (V.3.8))"
!   }
! }
? 2
