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
!   根拠: ガイドライン第12版 IV.4.3) [product.schedule]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00002 --sent > setup.txt
$ vulnctl --lang en schedule C-2019-00001 --date 2019-07-16
! vulnctl: C-2019-00001: this step is not open: the case is at 'contacting the developer', from where this step is not taken
!   rule: edition 12, IV.4.3) [product.schedule]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
@ 2019-06-10
$ vulnctl reply C-2019-00001 P-2019-00001 --stance confirmed > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-07-16
| C-2019-00001: 公表日を 2019-07-16 に決定しました。連絡すべき相手: IPA、サンプル
| ネット株式会社、例示電機株式会社。文書は vulnctl notify C-2019-00001 ipa
| --letter date --to ADDRESS と vulnctl notify C-2019-00001 --all --letter date
| で、問い合わせのあった発見者には vulnctl notify C-2019-00001 finder --letter
| date で作成します
|   状態              公表日決定
# The same day again is no change; a change has its reason.
$ vulnctl schedule C-2019-00001 --date 2019-07-16
! vulnctl: 公表日は既に 2019-07-16 です
? 2
$ vulnctl schedule C-2019-00001 --date 2019-07-17
! vulnctl: 公表日を変更する理由を --reason で記録してください
!   変更した公表日は、IPAと連絡したすべての製品開発者に連絡します（IV.4.4)）
? 2
$ vulnctl schedule C-2019-00001 --date 令和元年7月19日 --reason 修正版の試験に時間を要するため
| C-2019-00001: 公表日を 2019-07-16 から 2019-07-19 に変更しました。連絡すべき相
| 手: IPA、サンプルネット株式会社、例示電機株式会社。文書は vulnctl notify
| C-2019-00001 ipa --letter date-changed --to ADDRESS と vulnctl notify
| C-2019-00001 --all --letter date-changed で、問い合わせのあった発見者には
| vulnctl notify C-2019-00001 finder --letter date で作成します
|   状態              公表日決定
$ vulnctl --lang en schedule C-2019-00001 --date 2019-07-23 --reason 'more testing'
| C-2019-00001: the publication date moved from 2019-07-19 to 2019-07-23; to be
| told: IPA, SampleNet Inc., Reiji Electric Co., Ltd.; vulnctl notify C-2019-00001
| ipa --letter date-changed --to ADDRESS and vulnctl notify C-2019-00001 --all
| --letter date-changed make the letters, vulnctl notify C-2019-00001 finder
| --letter date that to a finder who has asked
|   state             publication date set
$ vulnctl --lang en schedule C-2019-00001 --date 2019-07-25 --reason 'more testing' --json
| {
|   "kind": "recorded",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00001",
|     "event": 17,
|     "done": "the publication date moved from 2019-07-23 to 2019-07-25; to be told: IPA, SampleNet Inc., Reiji Electric Co., Ltd.; vulnctl notify C-2019-00001 ipa --letter date-changed --to ADDRESS and vulnctl notify C-2019-00001 --all --letter date-changed make the letters, vulnctl notify C-2019-00001 finder --letter date that to a finder who has asked",
|     "state": "scheduled",
|     "state_name": "publication date set"
|   }
| }
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              公表日決定
| 起算日            2019-06-03
| 公表日            2019-07-16（2019-06-10 に決定）
| 公表日            2019-07-19（2019-06-10 に決定）修正版の試験に時間を要するため
| 公表日            2019-07-23（2019-06-10 に決定）more testing
| 公表日            2019-07-25（2019-06-10 に決定）more testing
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
| 2019-07-25  決定した公表日 [定めた期日; あと45日; IV.4.3)]
| 2019-12-03  例示電機株式会社: すべての連絡方法を試みても6か月以上連絡が取れない
|             場合は連絡不能となりうる [期間; あと176日; IV.3.(2)1)(ア)]
| 2019-12-10  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が取
|             れない場合は連絡不能となりうる [期間; あと183日; IV.3.(2)1)(ア)]
| 2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出について、
|             情報非開示依頼の取下げを求めることができる [権利; あと359日;
|             IV.2.4)]
$ vulnctl notify C-2019-00001 P-2019-00001 --letter date
| To: psirt@example.com
| Subject: 【C-2019-00001】公表日のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| サンプルネット株式会社
| ご担当者様
|
| IPA・JPCERT/CCです。
| 本件の脆弱性情報の公表日を次のとおり決定しましたので、ご連絡
| いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　公表日　：2019年7月25日
|
| 公表日に、脆弱性情報と、ご連絡したすべての製品開発者の検証結果、
| 対策方法および対応状況をJVN（https://jvn.jp/）で公表します。
|
| 発見者は、発見者名の公表を希望しています。対策方法を公表される際は、
| 発見者名を付記されることを推奨します。
| 　付記する発見者名：見本 太郎
|
| ■ お願い
|
| 1. 公表日までに、対策方法と対応状況をご報告ください。告知ページを
|    用意される場合は、そのURLもお知らせください。
| 2. 公表日までの間、脆弱性関連情報と公表日を第三者に開示しないよう、
|    また漏えいしないよう適切に管理してください。
| 3. 公表日の変更を希望される場合は、できるだけ早くご相談ください。
|
| 公表日を変更した場合は、あらためてご連絡します。
|
| ----
| IPA・JPCERT/CC
| 2019年6月10日
! （まだ書き出していません。--apply で送信箱に書き出します）

# A date in the past is an objection; a date that does not exist is none.
$ vulnctl schedule C-2019-00001 --date 2019-06-09 --reason 前倒し
! vulnctl: C-2019-00001: 異議があります（公表日が記録する日より前である）
!   根拠: ガイドライン第12版 IV.4.3) [product.schedule.future]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl --lang en schedule C-2019-00001 --date 2019-06-09 --reason 前倒し
! vulnctl: C-2019-00001: there is an objection: the publication date lies before the day on which it is agreed
!   rule: edition 12, IV.4.3) [product.schedule.future]
!   to go on all the same, give the reason with --because; it is kept
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
