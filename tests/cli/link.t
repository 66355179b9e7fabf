# Cases that belong together are linked, each with the other; nothing of the one is shown with the other.
@ 2019-06-03
$ vulnctl init --name "IPA・JPCERT/CC" --contact vuln-desk@example.jp
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl intake office/report-router.txt office/report-shop.txt
| office/report-router.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフト
| ウエア製品）
| office/report-shop.txt: C-2019-00002 を登録しました（届出 R-2019-00002、ウェブサ
| イト）
$ vulnctl link C-2019-00001 C-2019-00002 --how from-website --note "受付で判明"
| C-2019-00001: C-2019-00002 と関連付けました
|   状態              届出受付
$ vulnctl show C-2019-00002
| C-2019-00002  見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| 種別              ウェブサイト
| 状態              届出受付
| 関連する案件      C-2019-00001 (ウェブサイトの届出から判明した製品の脆弱性)
|
| 届出
| 届出番号          R-2019-00002
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
$ vulnctl log C-2019-00002
|      4  2019-06-03  C-2019-00002  sato
|         ウェブサイトの届出 R-2019-00002 を受け付けた
|      5  2019-06-03  C-2019-00002  sato
|         届出 R-2019-00002 の発見者を記録した
|      7  2019-06-03  C-2019-00002  sato
|         C-2019-00001 と関連付けた（ウェブサイトの届出から判明した製品の脆弱性）
$ vulnctl link C-2019-00001 C-2019-00001
! vulnctl: 同じ案件です
? 2
$ vulnctl link C-2019-00001 C-2019-00009
! vulnctl: 案件 C-2019-00009 はありません
!   vulnctl list で案件の一覧を確認できます
? 3
$ vulnctl link C-2019-00001 C-2019-00002 --how cousin
! vulnctl: --how に「cousin」は指定できません
!   次のいずれかを指定してください: same-flaw, embedded, from-website, related, carried-on
? 2
