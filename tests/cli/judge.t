# The five conditions of acceptance are judged one by one, each with its reason, before the report is accepted or not.
@ 2019-06-03
$ vulnctl init --name "IPA・JPCERT/CC" --contact vuln-desk@example.jp
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl intake office/report-router.txt
| office/report-router.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフト
| ウエア製品）
$ vulnctl accept C-2019-00001 --judge items=yes --reason "記載漏れなし" --as ipa:sato
| C-2019-00001: 受理の条件「必要な項目がすべて記載されていること」の判断を記録しま
| した
|   状態              届出受付
$ vulnctl accept C-2019-00001 --judge scope=no --reason "国内で使われていない" --as ipa:sato
| C-2019-00001: 受理の条件「届出の対象が適用範囲に該当すること」の判断を記録しまし
| た
|   状態              届出受付
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              届出受付
| 受理の条件        必要な項目がすべて記載されていること: 満たす (記載漏れなし)
| 受理の条件        届出の対象が適用範囲に該当すること: 満たさない (国内で使われて
|                   いない)
|
| 届出
| 届出番号          R-2019-00001
| 受付日            2019-06-03
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
$ vulnctl accept C-2019-00001 --as ipa:sato
! vulnctl: C-2019-00001: この手続きはできません（満たさないと判断された受理の条件がある）
!   根拠: ガイドライン第12版 IV.3.(1)2) [product.accept.conditions]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl reject C-2019-00001 --condition items --reason "記載漏れ" --as ipa:sato
! vulnctl: C-2019-00001: 異議があります（その条件は満たすと判断されている）
!   根拠: ガイドライン第12版 IV.3.(1)2) [product.reject.condition]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl accept C-2019-00001 --judge scope=yes --reason "国内の販売店を確認した" --as ipa:sato
| C-2019-00001: 受理の条件「届出の対象が適用範囲に該当すること」の判断を記録しまし
| た
|   状態              届出受付
$ vulnctl accept C-2019-00001 --as ipa:sato
| C-2019-00001: 届出を受理しました。受理日は発見者に連絡した日（2019-06-03）です
|   状態              受理
$ vulnctl accept C-2019-00001 --judge new=yes --reason "公表なし" --as ipa:sato
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「受理」です）
!   根拠: ガイドライン第12版 IV.3.(1)2) [product.judge]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl accept C-2019-00001 --judge beauty=yes --reason "?"
! vulnctl: --judge を読み取れません: beauty=yes
!   scope=no のように、条件（items, consistent, scope, vulnerability, new）と判断（yes, no, unknown）を指定してください
? 2
$ vulnctl accept C-2019-00001 --judge new
! vulnctl: --judge を読み取れません: new
!   scope=no のように、条件（items, consistent, scope, vulnerability, new）と判断（yes, no, unknown）を指定してください
? 2
