# A case in full; as of a day, and as it was known.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl --lang en show C-2019-00003
| C-2019-00003  見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| kind              website
| state             received
|
| Report
| report            R-2019-00003
| received          2019-06-03
| finder            試験 一郎 (例示大学 情報学部)
| contact           ichiro.shiken@example.org
| consents          name told yes / direct contact no
| URL               https://shop.example.jp/search
| site              見本商店オンラインショップ（運営者：見本商店株式会社）
| weakness          クロスサイト・スクリプティング
| circumstances     商品を探していて「<」を含む型番を検索したところ、検索結果の画
|                   面の
|                   表示が崩れたため気付きました。
| environment       Windows 10 上の Firefox 67 および Chrome 75
| procedure         (ア) https://shop.example.jp/search を開く。
|                   (イ) 検索欄に次の文字列を入力し、「検索」を押す。
|                   　　"><s>test</s>
|                   (ウ) 検索結果の画面を確認する。
| outcome           検索欄の下に、取り消し線の付いた「test」が表示されました。
|                   入力した文字列が、HTMLのタグとして解釈されています。
| reason            検索の文字列がエスケープされずに画面に出力されており、細工した
|                   リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるた
|                   めです。
|                   ログイン中の利用者の情報が盗まれるおそれがあります。
| evidence          検索結果の画面キャプチャがあります。スクリプトの実行や、他人の
|                   情報の取得は行っていません。
| reported to       ウェブサイト運営者を含め、他の組織には届け出ていません。
$ vulnctl show c-2019-3
| C-2019-00003  見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| 種別              ウェブサイト
| 状態              届出受付
|
| 届出
| 届出番号          R-2019-00003
| 受付日            2019-06-03
| 発見者            試験 一郎 (例示大学 情報学部)
| 連絡先            ichiro.shiken@example.org
| 発見者の意向      氏名等の通知 可 / 直接の連絡 不可
| URL               https://shop.example.jp/search
| サイト名          見本商店オンラインショップ（運営者：見本商店株式会社）
| 脆弱性の種類      クロスサイト・スクリプティング
| 発見の経緯        商品を探していて「<」を含む型番を検索したところ、検索結果の画
|                   面の
|                   表示が崩れたため気付きました。
| 確認環境          Windows 10 上の Firefox 67 および Chrome 75
| 手順              (ア) https://shop.example.jp/search を開く。
|                   (イ) 検索欄に次の文字列を入力し、「検索」を押す。
|                   　　"><s>test</s>
|                   (ウ) 検索結果の画面を確認する。
| 結果              検索欄の下に、取り消し線の付いた「test」が表示されました。
|                   入力した文字列が、HTMLのタグとして解釈されています。
| 判断の理由        検索の文字列がエスケープされずに画面に出力されており、細工した
|                   リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるた
|                   めです。
|                   ログイン中の利用者の情報が盗まれるおそれがあります。
| 証拠              検索結果の画面キャプチャがあります。スクリプトの実行や、他人の
|                   情報の取得は行っていません。
| 他組織への届出    ウェブサイト運営者を含め、他の組織には届け出ていません。
$ vulnctl --lang en show C-2019-00001 --json
| {
|   "kind": "case",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00001",
|     "kind": "product",
|     "title": "SampleNet ホームルータ SN-1200 / OSコマンドインジェクション",
|     "state": "received",
|     "ending": null,
|     "state_name": "received",
|     "first_contact_on": null,
|     "details_given_on": null,
|     "solution_made_on": null,
|     "closed_on": null,
|     "jvn": null,
|     "approvals": [],
|     "revisions": [],
|     "dates": [],
|     "reopened_on": null,
|     "origin": "finder",
|     "source": null,
|     "assignee": null,
|     "edition": "12",
|     "ssvc": [],
|     "failures": [],
|     "reports_gone_on": [],
|     "described": null,
|     "conditions": [],
|     "links": [],
|     "reports": [
|       {
|         "id": "R-2019-00001",
|         "kind": "product",
|         "received_on": "2019-06-03",
|         "accepted_on": null,
|         "consents": {
|           "notify": true,
|           "contact": false,
|           "publish": true
|         },
|         "consents_changed_on": null,
|         "went_public_on": null,
|         "disclosure_asked_on": null,
|         "disclosure_free_on": null,
|         "first_contact_on": null,
|         "from": null,
|         "developer": null,
|         "joined_on": "2019-06-03",
|         "withdrawn_on": null,
|         "gaps": [],
|         "title": "",
|         "product": "SampleNet ホームルータ SN-1200",
|         "version": "ファームウエア 1.0.8 およびそれ以前",
|         "product_developer": "サンプルネット株式会社\n販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）",
|         "url": "",
|         "site_name": "",
|         "weakness": "OSコマンドインジェクション",
|         "circumstances": "自宅で使用しているルータの管理画面の動作を調べていたところ、\n疎通確認（ping）の宛先の欄に入力した記号が、そのまま\nコマンドとして解釈されていることに気付きました。\nその後、例示電機株式会社の REIJI-HOME 12 を知人から借りて\n確認したところ、同じ挙動でした。",
|         "environment": "SN-1200（ファームウエア 1.0.8）、工場出荷時の設定\nREIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定\n接続した端末: Windows 10、Firefox 67\nいずれも自宅内の、インターネットから切り離したネットワークで確認しました。",
|         "procedure": "1. 端末をルータの LAN 側に接続し、管理画面にログインする。\n2. 「診断」メニューの「疎通確認」を開く。\n3. 宛先の欄に次の文字列を入力し、「実行」を押す。\n     127.0.0.1;id\n4. 表示された結果の画面を確認する。",
|         "outcome": "疎通確認の結果に続いて、id コマンドの出力\n  uid=0(root) gid=0(root)\nが表示されました。任意のOSコマンドを管理者権限で実行できます。",
|         "reason": "管理画面にログインできる利用者であれば、機器が本来提供していない\n任意のOSコマンドを実行できるためです。管理画面のパスワードは\n初期値のまま使われていることが多く、設定の変更や、他の機器への\n攻撃の踏み台として悪用されるおそれがあります。",
|         "evidence": "画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。",
|         "other_reports": "製品開発者を含め、他の組織には届け出ていません。\n製品開発者との調整は IPA にお願いします。",
|         "finder": {
|           "name": "見本 太郎",
|           "affiliation": "個人",
|           "prefecture": "東京都",
|           "mail": "taro.mihon@example.org",
|           "phone": "03-0000-0101",
|           "fax": ""
|         }
|       }
|     ],
|     "parts": [],
|     "advance_provision": {
|       "presumption": null,
|       "consultations": [],
|       "provisions": []
|     },
|     "letters": [],
|     "mails": [],
|     "handovers": [],
|     "clocks": []
|   }
| }
$ vulnctl show C-2019-00003 --original
| 件名：ウェブアプリケーション脆弱性関連情報の届出
|
| 1.届出者情報
| 1)届出者
| 　住所(都道府県)：北海道
| 　所属：例示大学 情報学部
| 　氏名*：試験 一郎
| 　電子メールアドレス*：ichiro.shiken@example.org
| 　TEL：011-000-0102
| 　FAX：なし
| 2)取り扱い
| 　ウェブサイト運営者への通知の可否
| 　　■知らせても良い / □知らせず、IPAとのみ
| 　ウェブサイト運営者から直接連絡を受けることの可否
| 　　□可 / ■不可
|
| 2.脆弱性関連情報
| 1)URL
| 　https://shop.example.jp/search
| 2)ウェブサイトの名称
| 　見本商店オンラインショップ（運営者：見本商店株式会社）
| 3)脆弱性の種類
| 　クロスサイト・スクリプティング
| 4)発見に至った経緯
| 　商品を探していて「<」を含む型番を検索したところ、検索結果の画面の
| 　表示が崩れたため気付きました。
| 5)確認環境
| 　Windows 10 上の Firefox 67 および Chrome 75
| 6)確認手順
| 　(ア) https://shop.example.jp/search を開く。
| 　(イ) 検索欄に次の文字列を入力し、「検索」を押す。
| 　　　"><s>test</s>
| 　(ウ) 検索結果の画面を確認する。
| 7)確認結果
| 　検索欄の下に、取り消し線の付いた「test」が表示されました。
| 　入力した文字列が、HTMLのタグとして解釈されています。
| 8)脆弱性であると判断した理由
| 　検索の文字列がエスケープされずに画面に出力されており、細工した
| 　リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるためです。
| 　ログイン中の利用者の情報が盗まれるおそれがあります。
| 9)脆弱性が存在する証拠
| 　検索結果の画面キャプチャがあります。スクリプトの実行や、他人の
| 　情報の取得は行っていません。
|
| 3.他組織への届出の状況
| 　ウェブサイト運営者を含め、他の組織には届け出ていません。
|
| 以上
$ vulnctl show C-2019-00003 --original --json
| {
|   "kind": "original",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "report": "R-2019-00003",
|         "text": "件名：ウェブアプリケーション脆弱性関連情報の届出\n\n1.届出者情報\n1)届出者\n　住所(都道府県)：北海道\n　所属：例示大学 情報学部\n　氏名*：試験 一郎\n　電子メールアドレス*：ichiro.shiken@example.org\n　TEL：011-000-0102\n　FAX：なし\n2)取り扱い\n　ウェブサイト運営者への通知の可否\n　　■知らせても良い / □知らせず、IPAとのみ\n　ウェブサイト運営者から直接連絡を受けることの可否\n　　□可 / ■不可\n\n2.脆弱性関連情報\n1)URL\n　https://shop.example.jp/search\n2)ウェブサイトの名称\n　見本商店オンラインショップ（運営者：見本商店株式会社）\n3)脆弱性の種類\n　クロスサイト・スクリプティング\n4)発見に至った経緯\n　商品を探していて「<」を含む型番を検索したところ、検索結果の画面の\n　表示が崩れたため気付きました。\n5)確認環境\n　Windows 10 上の Firefox 67 および Chrome 75\n6)確認手順\n　(ア) https://shop.example.jp/search を開く。\n　(イ) 検索欄に次の文字列を入力し、「検索」を押す。\n　　　\"><s>test</s>\n　(ウ) 検索結果の画面を確認する。\n7)確認結果\n　検索欄の下に、取り消し線の付いた「test」が表示されました。\n　入力した文字列が、HTMLのタグとして解釈されています。\n8)脆弱性であると判断した理由\n　検索の文字列がエスケープされずに画面に出力されており、細工した\n　リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるためです。\n　ログイン中の利用者の情報が盗まれるおそれがあります。\n9)脆弱性が存在する証拠\n　検索結果の画面キャプチャがあります。スクリプトの実行や、他人の\n　情報の取得は行っていません。\n\n3.他組織への届出の状況\n　ウェブサイト運営者を含め、他の組織には届け出ていません。\n\n以上\n"
|       }
|     ]
|   }
| }
@ 2019-06-10
$ vulnctl accept C-2019-00002 --on 2019-06-05 > setup.txt
$ vulnctl --lang en show C-2019-00002 --as-of 2019-06-04
| C-2019-00002  架空文書ビューア / バッファオーバーフロー
|
| kind              software product
| state             received
|
| Report
| report            R-2019-00002
| received          2019-06-03
| finder            仮名 花子
| contact           hanako.kamei@example.com
| consents          name told no / direct contact no / name published no
| product           架空文書ビューア
| version           3.2.1（最終版）
| made by           架空ソフト工房
| weakness          バッファオーバーフロー
| circumstances     過去の文書を開くために使い続けていたところ、破損したファイルを
|                   開いた際に異常終了することがありました。原因を調べた結果、見出
|                   しの
|                   長さが検査されていないことが分かりました。
|                   なお、開発者のページ（https://viewer.example.com/）によると、
|                   この製品の
|                   サポートは2016年3月31日に終了しています。現在も同ページから
|                   ダウンロードできる状態です。
| environment       Windows 7 SP1（32ビット版）および Windows 10（64ビット版）
|                   架空文書ビューア 3.2.1、標準のインストール
| procedure         ①　見出しの長さの値を 0x7fff に書き換えた文書ファイルを用意す
|                   る。
|                   ②　架空文書ビューアでそのファイルを開く。
| outcome           ファイルを開いた直後に製品が異常終了します。デバッガで確認する
|                   と、
|                   戻りアドレスがファイル内の値で上書きされていました。
|                   細工されたファイルを開かせることで、任意のコードが実行される
|                   可能性があります。
| reason            利用者が文書ファイルを開くだけで、そのファイルの作成者が用意し
|                   た
|                   コードが利用者の権限で実行され得るためです。
| evidence          異常終了を再現する文書ファイル（任意のコードを実行する部分は
|                   含みません）と、デバッガのログがあります。
| reported to       いずれの組織にも届け出ていません。
$ vulnctl --lang en show C-2019-00002 --as-of 2019-06-07 --known-at 2019-06-07T12:00:00+09:00
| C-2019-00002  架空文書ビューア / バッファオーバーフロー
|
| kind              software product
| state             received
|
| Report
| report            R-2019-00002
| received          2019-06-03
| finder            仮名 花子
| contact           hanako.kamei@example.com
| consents          name told no / direct contact no / name published no
| product           架空文書ビューア
| version           3.2.1（最終版）
| made by           架空ソフト工房
| weakness          バッファオーバーフロー
| circumstances     過去の文書を開くために使い続けていたところ、破損したファイルを
|                   開いた際に異常終了することがありました。原因を調べた結果、見出
|                   しの
|                   長さが検査されていないことが分かりました。
|                   なお、開発者のページ（https://viewer.example.com/）によると、
|                   この製品の
|                   サポートは2016年3月31日に終了しています。現在も同ページから
|                   ダウンロードできる状態です。
| environment       Windows 7 SP1（32ビット版）および Windows 10（64ビット版）
|                   架空文書ビューア 3.2.1、標準のインストール
| procedure         ①　見出しの長さの値を 0x7fff に書き換えた文書ファイルを用意す
|                   る。
|                   ②　架空文書ビューアでそのファイルを開く。
| outcome           ファイルを開いた直後に製品が異常終了します。デバッガで確認する
|                   と、
|                   戻りアドレスがファイル内の値で上書きされていました。
|                   細工されたファイルを開かせることで、任意のコードが実行される
|                   可能性があります。
| reason            利用者が文書ファイルを開くだけで、そのファイルの作成者が用意し
|                   た
|                   コードが利用者の権限で実行され得るためです。
| evidence          異常終了を再現する文書ファイル（任意のコードを実行する部分は
|                   含みません）と、デバッガのログがあります。
| reported to       いずれの組織にも届け出ていません。
$ vulnctl show C-2019-00002 --as-of 2019-06-02
! vulnctl: 案件 C-2019-00002 はありません
!   指定した時点では、まだありません
? 3
$ vulnctl --lang en show C-2019-00002 --as-of 2019-06-02 --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 3,
!     "meaning": "what was named does not exist",
!     "message": "there is no case C-2019-00002",
!     "hint": "not yet, as of the time asked for"
!   }
! }
? 3
$ vulnctl show C-2019-00077
! vulnctl: 案件 C-2019-00077 はありません
!   vulnctl list で案件の一覧を確認できます
? 3
$ vulnctl --lang en show C-19-1
! vulnctl: there is no case C-19-1
!   a case id looks like C-2019-00001; vulnctl list shows them
? 3
$ vulnctl show
! vulnctl: CASE を指定してください
!   vulnctl help show で使い方を確認できます
? 2
$ vulnctl show C-2019-00001 C-2019-00002
! vulnctl: 「C-2019-00002」は show の引数ではありません
!   vulnctl help show で使い方を確認できます
? 2
