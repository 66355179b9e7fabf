# The publication date is agreed with the developer once it has answered, and may move.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en 'SampleNet Inc.' --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en 'Reiji Electric Co., Ltd.' > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-07-16
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「受理」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00002 --sent > setup.txt
$ vulnctl --lang en schedule C-2019-00001 --date 2019-07-16
! vulnctl: C-2019-00001: this step is not open: the case is at 'contacting the developer', from where this step is not taken
!   rule: edition 12, IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
@ 2019-06-10
$ vulnctl reply C-2019-00001 P-2019-00001 --stance confirmed > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-07-16
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
# The same day again is no change; a change has its reason.
$ vulnctl schedule C-2019-00001 --date 2019-07-16
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl schedule C-2019-00001 --date 2019-07-17
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl schedule C-2019-00001 --date 令和元年7月19日 --reason 修正版の試験に時間を要するため
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en schedule C-2019-00001 --date 2019-07-23 --reason 'more testing'
! vulnctl: C-2019-00001: this step is not open: the case is at 'coordinating solution and date', from where this step is not taken
!   rule: edition 12, IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
$ vulnctl --lang en schedule C-2019-00001 --date 2019-07-25 --reason 'more testing' --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 4,
!     "meaning": "refused by a rule",
!     "message": "C-2019-00001: this step is not open: the case is at 'coordinating solution and date', from where this step is not taken",
!     "hint": "vulnctl why C-2019-00001 shows the grounds and the steps open now",
!     "rule": {
!       "id": "product.schedule.decided",
!       "clause": "IV.3.(2)7)(ア)",
!       "edition": "12"
!     }
!   }
! }
? 4
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              対策・公表日の調整中
| 起算日            2019-06-03
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
| 経過              2019-06-10  サンプルネット株式会社から連絡があった（脆弱性を確
|                   認）
|
| 製品開発者
| 名称              例示電機株式会社 (P-2019-00002)
| 経過              2019-06-03  例示電機株式会社に電子メールで連絡を試みた（送達）
|
| 期日と目安
| 2019-07-18  公表日は、起算日から45日後を目安とする [目安; あと38日; IV.4.3)]
| 2019-12-03  例示電機株式会社: すべての連絡方法を試みても6か月以上連絡が取れない
|             場合は連絡不能となりうる [期間; あと176日; IV.3.(2)1)(ア)]
| 2019-12-10  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が取
|             れない場合は連絡不能となりうる [期間; あと183日; IV.3.(2)1)(ア)]
| 2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出について、
|             情報非開示依頼の取下げを求めることができる [権利; あと359日;
|             IV.2.4)]
$ vulnctl notify C-2019-00001 P-2019-00001 --letter date
! vulnctl: 文書「date」は、公表日が記録されるまで作成できません
? 4

# A date in the past is an objection; a date that does not exist is none.
$ vulnctl schedule C-2019-00001 --date 2019-06-09 --reason 前倒し
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en schedule C-2019-00001 --date 2019-06-09 --reason 前倒し
! vulnctl: C-2019-00001: this step is not open: the case is at 'coordinating solution and date', from where this step is not taken
!   rule: edition 12, IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
$ vulnctl schedule C-2019-00001 --date 2019-06-31
! vulnctl: --date の日付「2019-06-31」は存在しないか、読み取れません
!   2019-06-03 または 令和元年6月3日 のように書いてください
? 2
$ vulnctl schedule C-2019-00001
! vulnctl: --date を指定してください
? 2
$ vulnctl --lang en schedule C-2019-00001 --date tomorrow
! vulnctl: --date: 'tomorrow' is not a day that exists, or cannot be read
!   write it as 2019-06-03
? 2
$ vulnctl schedule C-2019-00002 --date 2019-07-16
! vulnctl: C-2019-00002: この手続きはできません（ウェブサイトの取扱いの手順にない手続きである）
!   根拠: ガイドライン第12版 V [website.steps]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en schedule C-2019-00002 --date 2019-07-16
! vulnctl: C-2019-00002: this step is not open: not a step in the handling of a website (figure 4)
!   rule: edition 12, V [website.steps]
!   vulnctl why C-2019-00002 shows the grounds and the steps open now
? 4
