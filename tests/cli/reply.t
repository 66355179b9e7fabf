# What came back, with the stance.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en 'SampleNet Inc.' --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl reply C-2019-00001 P-2019-00001 --stance acknowledged
! vulnctl: サンプルネット株式会社 にはまだ連絡していません
!   先に vulnctl notify C-2019-00001 P-2019-00001 で連絡を記録してください
? 2
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00002 --sent > setup.txt
$ vulnctl notify C-2019-00002 P-2019-00003 --sent > setup.txt
@ 2019-06-10
$ vulnctl reply C-2019-00001 P-2019-00001 --stance acknowledged --text '担当部署に回付しました。' --on 2019-06-08
| C-2019-00001: サンプルネット株式会社からの連絡を記録しました（受領）
|   状態              製品開発者が検証中
$ vulnctl --lang en reply C-2019-00001 サンプルネット株式会社 --stance confirmed --text '再現しました。'
| C-2019-00001: the reply of SampleNet Inc. is recorded (confirmed)
|   state             coordinating solution and date
$ vulnctl reply C-2019-00001 P-2019-00001 --stance solution-made --solution fix --link https://www.example.com/support/ --json
| {
|   "kind": "recorded",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00001",
|     "event": 17,
|     "done": "サンプルネット株式会社からの連絡を記録しました（対策方法を作成済み）",
|     "state": "coordinating",
|     "state_name": "対策・公表日の調整中"
|   }
| }
$ vulnctl reply C-2019-00001 P-2019-00002 --stance not-its-product
| C-2019-00001: 例示電機株式会社からの連絡を記録しました（自社の製品ではない）
|   状態              対策・公表日の調整中
$ vulnctl reply C-2019-00002 P-2019-00003 --stance fixed --text '修正しました。'
| C-2019-00002: 見本商店株式会社からの連絡を記録しました（修正完了）
|   状態              ウェブサイト運営者が対応中
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              対策・公表日の調整中
| 起算日            2019-06-03
| 対策方法の作成    2019-06-10
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
| 経過              2019-06-08  サンプルネット株式会社から連絡があった（受領）: 担
|                   当部署に回付しました。
| 経過              2019-06-10  サンプルネット株式会社から連絡があった（脆弱性を確
|                   認）: 再現しました。
| 経過              2019-06-10  サンプルネット株式会社から連絡があった（対策方法を
|                   作成済み）
|
| 製品開発者
| 名称              例示電機株式会社 (P-2019-00002)
| 経過              2019-06-03  例示電機株式会社に電子メールで連絡を試みた（送達）
| 経過              2019-06-10  例示電機株式会社から連絡があった（自社の製品ではな
|                   い）
|
| 期日と目安
| 2019-07-18  公表日は、起算日から45日後を目安とする [目安; あと38日; IV.4.3)]
| 2019-12-10  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が取
|             れない場合は連絡不能となりうる [期間; あと183日; IV.3.(2)1)(ア)]
| 2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出について、
|             情報非開示依頼の取下げを求めることができる [権利; あと359日;
|             IV.2.4)]
$ vulnctl --lang en why C-2019-00001
| C-2019-00001 has been at 'coordinating solution and date' since 2019-06-10.
|   2019-06-10  例示電機株式会社 replied (not its product)
|   the developer reports its verification and status to JPCERT/CC
|   edition 12, IV.5.2) [product.reply]
|
| Clocks
|   2019-07-18  the publication date is guided by 45 days from the first-contact
|               date [guide; 38 days left; IV.4.3)]
|   2019-12-10  SampleNet Inc.: all means tried and no contact for six months or
|               more: the developer may be unreachable [threshold; 183 days left;
|               IV.3.(2)1)(ア)]
|   2020-06-03  report R-2019-00001: a year from the first-contact date the finder
|               may ask that the non-disclosure request be withdrawn [right; 359
|               days left; IV.2.4)]
|
| Waiting for
|   JPCERT/CC and the developer: to set the publication date
|
| What may be done next
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPA may put questions to the finder once the report is accepted
|       [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPA may exchange information with the finder about the report [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       the guideline does not say what follows when the finder withdraws the
|       report [guideline silent]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter progress
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl reply C-2019-00001 PARTY --stance STANCE
|       the developer reports its verification and status to JPCERT/CC [IV.5.2)]
|   $ vulnctl schedule C-2019-00001 --date DAY
|       JPCERT/CC sets the publication date with the developer, once it has a
|       verification result [IV.4.3)]
|   $ vulnctl publish C-2019-00001 DRAFT --approve --as NAME
|       somebody other than the one who publishes reads the draft and approves it
|       [guideline silent]
|   $ vulnctl end C-2019-00001 not-information --reason TEXT
|       handling may stop when it is no vulnerability-related information
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2019-00001 out-of-scope --reason TEXT
|       handling may stop when it is outside the scope [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2019-00001 small-effect --reason TEXT
|       handling may stop when the effect is small [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2019-00001 known --reason TEXT
|       handling may stop when it is known and published already [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2019-00001 illegally-obtained --reason TEXT
|       handling may stop when the information was plainly obtained illegally
|       [IV.3.(1)3)]
|   $ vulnctl end C-2019-00001 all-users-told --reason TEXT
|       publication may be dropped when the developer tells all its users
|       [IV.4.4)(オ)]
|   $ vulnctl end C-2019-00001 not-affected --reason TEXT
|       publication may be dropped when the developer says that it is not affected
|       [IV.4.4)(イ)]
|   $ vulnctl end C-2019-00001 individual --reason TEXT
|       publication may be dropped, the developer handling it individually [2019年
|       度研究会報告書 図1-2]

# Mistakes.
$ vulnctl reply C-2019-00001 P-2019-00001 --stance maybe
! vulnctl: --stance に「maybe」は指定できません
!   次のいずれかを指定してください: acknowledged, confirmed, not-vulnerable, not-affected, small-effect, solution-planned, solution-made, agrees, agrees-stop-use, refuses, asks-to-move, not-its-product, no-claim, fixed, will-not-act
? 2
$ vulnctl --lang en reply C-2019-00001 P-2019-00001 --stance maybe
! vulnctl: --stance: 'maybe' is not known
!   give one of: acknowledged, confirmed, not-vulnerable, not-affected, small-effect, solution-planned, solution-made, agrees, agrees-stop-use, refuses, asks-to-move, not-its-product, no-claim, fixed, will-not-act
? 2
$ vulnctl reply C-2019-00001 P-2019-00001
! vulnctl: --stance を指定してください
? 2
$ vulnctl reply C-2019-00001 P-2019-00001 --stance solution-made --solution prayer
! vulnctl: --solution に「prayer」は指定できません
!   次のいずれかを指定してください: fix, workaround, stop-use
? 2
$ vulnctl reply C-2019-00001 P-2019-00003 --stance fixed
! vulnctl: C-2019-00001 はソフトウエア製品の案件であり、ウェブサイト運営者である P-2019-00003 に連絡することはできません
? 2
$ vulnctl reply C-2019-00001 --stance fixed
! vulnctl: CASE と PARTY、または --mail を指定してください
!   vulnctl help reply で使い方を確認できます
? 2
$ vulnctl reply C-2019-00001 finder
! vulnctl: --text を指定してください
? 2
$ vulnctl --lang en reply C-2019-00001 finder --text 補足
| C-2019-00001: recorded: the finder answered: 補足
|   state             coordinating solution and date
# An operator's words do not fit a developer.
$ vulnctl reply C-2019-00001 P-2019-00001 --stance will-not-act
! vulnctl: 製品開発者の連絡の趣旨ではありません
!   次のいずれかを指定してください: acknowledged, confirmed, not-vulnerable, not-affected, small-effect, solution-planned, solution-made, agrees, agrees-stop-use, refuses, asks-to-move, not-its-product, no-claim
? 2
