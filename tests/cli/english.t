# The clock and the words of a day under English, from the environment.
lang en
@ 2024-06-18
$ vulnctl init --name "Example Coordination" --contact coordination@example.jp
| made the store vulnctl.db (Example Coordination)
$ vulnctl intake office/report-shop.txt
| office/report-shop.txt: registered C-2024-00001 (report R-2024-00001, website)
$ vulnctl show C-2024-00001
| C-2024-00001  見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング
|
| kind              website
| state             received
|
| Report
| report            R-2024-00001
| received          2024-06-18
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
|
| edition 13 governs this day: computed under edition 12
$ vulnctl accept C-2024-00001
| C-2024-00001: the report is accepted; the acceptance date is the day the finder
| is told (2024-06-18)
|   state             accepted
|
| edition 13 governs this day: computed under edition 12
$ vulnctl why C-2024-00001
| C-2024-00001 has been at 'accepted' since 2024-06-18.
|   2024-06-18  the report was accepted and the finder told
|   IPA accepts a report that it judges to meet all the conditions and tells the
|   finder
|   edition 12, V.3.2) [website.accept]
|
| Waiting for
|   IPA: to contact the operator
|
| What may be done next
|   $ vulnctl ask C-2024-00001 --points TEXT
|       IPA may put questions to the finder even once the report is accepted
|       [V.3.6)]
|   $ vulnctl reply C-2024-00001 finder --text TEXT
|       IPA may exchange information with the finder about the report [V.3.6)]
|   $ vulnctl end C-2024-00001 withdrawn --reason TEXT
|       the guideline does not say what follows when the finder withdraws the
|       report [guideline silent]
|   $ vulnctl notify C-2024-00001 PARTY --letter opening
|       IPA promptly notifies the operator of accepted information [V.3.5)]
|   $ vulnctl end C-2024-00001 not-information --reason TEXT
|       handling stops when it is no vulnerability-related information
|       [V.3.4)(ア)]
|   $ vulnctl end C-2024-00001 illegally-obtained --reason TEXT
|       handling may stop when the information was plainly obtained illegally
|       [V.3.3)]
|   $ vulnctl end C-2024-00001 out-of-scope --reason TEXT
|       handling stops when it is outside the scope [V.3.4)(イ)]
|   $ vulnctl end C-2024-00001 small-effect --reason TEXT
|       handling stops when the effect is small [V.3.4)(ウ)]
|   $ vulnctl end C-2024-00001 alert --reason TEXT
|       handling may stop after IPA has urged measures by a public alert
|       [V.3.4)(オ)]
|   $ vulnctl end C-2024-00001 cannot-handle/no-means --reason TEXT
|       a case is one that cannot be handled when there is judged to be no means
|       of contacting the operator [2019年度研究会報告書 図1-3]
|   $ vulnctl forward C-2024-00001 FILE
|       IPA passes a flaw that it finds to be a product's on through JPCERT/CC, in
|       principle without what identifies the website [V.3.8)]
|
| edition 13 governs this day: computed under edition 12
$ vulnctl notify C-2024-00001 finder --letter accepted
| To: ichiro.shiken@example.org
| Subject: 【C-2024-00001】脆弱性関連情報の届出受理のご連絡
| Encryption: none (no key is known)
|
| 試験 一郎 様
|
| Example Coordinationです。
| 届出いただいた脆弱性関連情報を、次のとおり受理しました。
|
| 　取扱番号：C-2024-00001
| 　届出番号：R-2024-00001
| 　題名　　：見本商店オンラインショップ（運営者：見本商店株式会社） /
|   クロスサイト・スクリプティング
| 　受理日　：2024年6月18日
|
| 受理日は、「情報セキュリティ早期警戒パートナーシップガイドライン」に
| 基づく取扱いを開始した日となります。
|
| ■ 発見者に関する情報
|
| 　氏名　　：試験 一郎
| 　所属　　：例示大学 情報学部
| 　メール　：ichiro.shiken@example.org
| 　電話　　：011-000-0102
|
| これらの情報は、同意いただいた範囲でのみ取り扱います。
|
| ■ お願い
|
| 届出に係る脆弱性関連情報は、正当な理由がない限り第三者に開示しない
| ようお願いいたします（情報非開示依頼）。開示が必要な場合は、事前に
| ご相談ください。あわせて、情報が第三者に漏えいしないよう適切に管理
| してください。
|
| 進捗状況は、いつでもお問い合わせいただけます。
|
| ----
| Example Coordination
| coordination@example.jp
| 2024年6月18日
! (not written yet: --apply writes it to the outbox)
$ vulnctl --lang ja accept C-2024-00001
! vulnctl: C-2024-00001: この手続きはできません（現在の状態は「受理」です）
!   根拠: ガイドライン第12版 V.3.2) [website.accept]
!   vulnctl why C-2024-00001 で、根拠と次に可能な手続きを確認できます
? 4
