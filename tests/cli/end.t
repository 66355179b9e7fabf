# Handling ends with a reason in the official words, and a rule behind each.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 > setup.txt
$ vulnctl party add --role developer --name 架空ソフト工房 > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl accept C-2019-00004 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00002 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00003 --sent > setup.txt
$ vulnctl notify C-2019-00002 P-2019-00003 --sent > setup.txt
$ vulnctl notify C-2019-00003 P-2019-00002 --letter details --sent > setup.txt
@ 2019-06-20
$ vulnctl reply C-2019-00001 P-2019-00001 --stance not-vulnerable > setup.txt

# That it is not a vulnerability is for every developer to say.
$ vulnctl end C-2019-00001 not-vulnerability --reason '製品開発者の見解による'
! vulnctl: C-2019-00001: この手続きはできません（脆弱性ではないとの判断は製品開発者が行う。すべての製品開発者からの連絡が必要である）
!   根拠: ガイドライン第12版 IV.4.4)(ア) [product.end.not-vulnerability.said]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en end C-2019-00001 not-vulnerability --reason '製品開発者の見解による' --because 'we are sure'
! vulnctl: C-2019-00001: this step is not open: that it is not a vulnerability is for the developers to say, each of them
!   rule: edition 12, IV.4.4)(ア) [product.end.not-vulnerability.said]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
$ vulnctl reply C-2019-00001 P-2019-00003 --stance not-its-product > setup.txt
$ vulnctl end C-2019-00001 not-vulnerability --reason '製品開発者により仕様どおりの動作と判断された'
| C-2019-00001: 取扱いを終了しました。発見者への文書は vulnctl notify C-2019-00001
| finder --letter ended で作成します
|   状態              取扱い終了（脆弱性ではない）
$ vulnctl --lang en end C-2019-00001 not-vulnerability --reason again
! vulnctl: C-2019-00001: this step is not open: the case is at 'handling ended', from where this step is not taken
!   rule: edition 12, IV.4.4)(ア) [product.end.not-vulnerability]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
$ vulnctl notify C-2019-00001 finder --letter ended
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】取扱い終了のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報の取扱いを終了しましたので、ご連絡
| いたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
| 　終了区分：脆弱性ではない
|
| ■ 終了の理由
|
| 製品開発者により仕様どおりの動作と判断された
|
| 届出いただき、ありがとうございました。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月20日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-20 から「取扱い終了（脆弱性ではない）」です。
|   2019-06-20  取扱いを終了した（脆弱性ではない）: 製品開発者により仕様どおりの動
|   作と判断された
|   製品開発者から脆弱性に該当しないとの連絡を受けた場合、公表を取りやめることがあ
|   る
|   ガイドライン第12版 IV.4.4)(ア) [product.end.not-vulnerability]
|   区分              脆弱性ではない (IV.4.4)(ア))
|
| 次に可能な手続き
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl reopen C-2019-00001 --reason TEXT
|       終了した取扱いの再開はガイドラインに規定がない [規定なし]
|   $ vulnctl reply C-2019-00001 PARTY --stance STANCE
|       製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する [IV.5.2)]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter ended
|       公表を取りやめた場合、その旨を製品開発者に連絡する [IV.4.4)]
|   $ vulnctl notify C-2019-00001 P-2019-00003 --letter ended
|       公表を取りやめた場合、その旨を製品開発者に連絡する [IV.4.4)]

# Small effect: the developer was told, and handling ends.
$ vulnctl reply C-2019-00002 P-2019-00003 --stance small-effect > setup.txt
$ vulnctl --lang en end C-2019-00002 small-effect --reason 'only a crash' --json
| {
|   "kind": "recorded",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00002",
|     "event": 27,
|     "done": "handling has ended; vulnctl notify C-2019-00002 finder --letter ended makes the letter to the finder",
|     "state": "ended",
|     "state_name": "handling ended (small effect)"
|   }
| }
$ vulnctl --lang en show C-2019-00002
| C-2019-00002  架空文書ビューア / バッファオーバーフロー
|
| kind              software product
| state             handling ended (small effect)
| first contact     2019-06-03
| reason            only a crash
|
| Report
| report            R-2019-00002
| received          2019-06-03
| accepted          2019-06-03
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
|
| Developer
| name              架空ソフト工房 (P-2019-00003)
| history           2019-06-03  架空ソフト工房 was tried by mail (delivered)
| history           2019-06-20  架空ソフト工房 replied (small effect)

# A website that is fixed; without the operator's word it is an objection.
$ vulnctl end C-2019-00003 fixed --reason 修正を確認した
! vulnctl: C-2019-00003: 異議があります（ウェブサイト運営者から修正した旨の連絡が記録されていない）
!   根拠: ガイドライン第12版 V.3.10) [website.end.fixed.reported]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl --lang en end C-2019-00003 fixed --reason 修正を確認した
! vulnctl: C-2019-00003: there is an objection: no report of the fix by the operator is recorded
!   rule: edition 12, V.3.10) [website.end.fixed.reported]
!   to go on all the same, give the reason with --because; it is kept
? 4
$ vulnctl reply C-2019-00003 P-2019-00002 --stance fixed > setup.txt
$ vulnctl end C-2019-00003 fixed/page-removed --reason 当該ページが削除された
| C-2019-00003: 取扱いを終了しました。発見者への文書は vulnctl notify C-2019-00003
| finder --letter ended で作成します
|   状態              取扱い終了（修正完了：当該ページを削除）
$ vulnctl notify C-2019-00003 finder --letter ended
| To: ichiro.shiken@example.org
| Subject: 【C-2019-00003】取扱い終了のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 試験 一郎 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報の取扱いを終了しましたので、ご連絡
| いたします。
|
| 　取扱番号：C-2019-00003
| 　届出番号：R-2019-00003
| 　題名　　：見本商店オンラインショップ（運営者：見本商店株式会社） /
|   クロスサイト・スクリプティング
| 　終了区分：修正完了：当該ページを削除
|
| ■ 終了の理由
|
| 当該ページが削除された
|
| 取扱いの終了に伴い、情報非開示依頼は効力を失います。ただし、
| ウェブサイトの利用者に不利益が及ぶことのないよう、引き続き情報の
| 取扱いにご配慮をお願いいたします。
|
| 届出いただき、ありがとうございました。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月20日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl end C-2019-00004 cannot-handle/no-means --reason 連絡先が分からない
| C-2019-00004: 取扱いを終了しました。発見者への文書は vulnctl notify C-2019-00004
| finder --letter ended で作成します
|   状態              取扱い終了（取扱不能：連絡手段がない）

# Handling ends for want of an answer once the operator was asked by what its website gives, and had time.
$ vulnctl intake office/report-shop.txt > setup.txt
$ vulnctl accept C-2019-00005 > setup.txt
$ vulnctl party add --role operator --name 無回答商店 --mail info@mukaitou.example.jp --phone 03-0000-0199 > setup.txt
$ vulnctl end C-2019-00005 cannot-handle/no-answer --reason 回答がない
! vulnctl: C-2019-00005: 異議があります（ウェブサイト運営者に問い合わせた記録がない、または運営者が回答している）
!   根拠: ガイドライン第12版 V.3.4)(カ) [website.end.no-answer.silent]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl notify C-2019-00005 無回答商店 --letter details --sent > setup.txt
$ vulnctl end C-2019-00005 cannot-handle/no-answer --reason 回答がない
! vulnctl: C-2019-00005: 異議があります（電話による問い合わせの記録がない [website.means.phone]／最後の問い合わせから日がたっていない。一定期間の長さはガイドラインに規定がない [website.end.no-answer.period]）
!   根拠: ガイドライン第12版 V.3.5) [website.means.phone]
!   それでも進める場合は --because で理由を記録してください
? 4
@ 2019-08-20
$ vulnctl end C-2019-00005 cannot-handle/no-means --reason 連絡先が分からない
! vulnctl: C-2019-00005: 異議があります（届いた連絡または運営者からの回答がある）
!   根拠: 2019年度研究会報告書 図1-3 [website.end.no-means.none]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl --lang en end C-2019-00005 cannot-handle/no-answer --reason 回答がない
! vulnctl: C-2019-00005: there is an objection: no try by phone is recorded
!   rule: edition 12, V.3.5) [website.means.phone]
!   to go on all the same, give the reason with --because; it is kept
? 4
$ vulnctl notify C-2019-00005 無回答商店 --by phone --result no-answer --note 呼出しのみ
| C-2019-00005: 無回答商店への連絡を記録しました
|   状態              ウェブサイト運営者へ通知済み
$ vulnctl end C-2019-00005 cannot-handle/no-answer --reason 回答がない
! vulnctl: C-2019-00005: 異議があります（最後の問い合わせから日がたっていない。一定期間の長さはガイドラインに規定がない）
!   根拠: ガイドライン第12版 V.3.5) [website.end.no-answer.period]
!   それでも進める場合は --because で理由を記録してください
? 4
@ 2019-08-21
$ vulnctl end C-2019-00005 cannot-handle/no-answer --reason 回答がない
| C-2019-00005: 取扱いを終了しました。発見者への文書は vulnctl notify C-2019-00005
| finder --letter ended で作成します
|   状態              取扱い終了（取扱不能：回答がない）
$ vulnctl why C-2019-00005
| C-2019-00005 は、2019-08-21 から「取扱い終了（取扱不能：回答がない）」です。
|   2019-08-21  取扱いを終了した（取扱不能：回答がない）: 回答がない
|   一定期間にわたり的確な答えがない場合、脆弱性の影響範囲や取扱期間を考慮して取扱
|   いを終了することがある
|   ガイドライン第12版 V.3.5) [website.end.no-answer]
|   区分              取扱不能：回答がない (V.3.4)(カ))
|   取扱いの終了により、発見者に対する情報非開示依頼は効力を失っている (V.3.4))
|
| 次に可能な手続き
|   $ vulnctl reply C-2019-00005 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [V.3.6)]
|   $ vulnctl reopen C-2019-00005 --reason TEXT
|       終了した取扱いの再開はガイドラインに規定がない [規定なし]
|   $ vulnctl reply C-2019-00005 PARTY --stance STANCE
|       ウェブサイト運営者は、検証の結果と修正した旨をIPAに連絡する [V.4.1)]
|   $ vulnctl notify C-2019-00005 P-2019-00004 --letter ended
|       処理を取りやめた場合、ウェブサイト運営者に連絡する [V.3.4)]

# Mistakes.
$ vulnctl intake office/report-viewer.txt > setup.txt
$ vulnctl end C-2019-00006 fixed --reason 違う
! vulnctl: 「fixed」という終了の区分はありません
!   次のいずれかを指定してください: individual (個別対応), not-vulnerability (脆弱性ではない), not-affected (影響なし), small-effect (影響が小さい), not-information (脆弱性関連情報に該当しない), out-of-scope (適用範囲外), illegally-obtained (違法な手段で入手された情報), known (既知かつ公表済みの脆弱性), all-users-told (すべての製品利用者に通知), not-published (公表しないと判定), withdrawn (発見者による取下げ)
? 2
$ vulnctl --lang en end C-2019-00006 fixed --reason 違う
! vulnctl: there is no ending 'fixed'
!   give one of: individual (handled individually), not-vulnerability (not a vulnerability), not-affected (not affected), small-effect (small effect), not-information (not vulnerability-related information), out-of-scope (outside the scope), illegally-obtained (illegally obtained), known (known and published already), all-users-told (all users told), not-published (not published by the determination), withdrawn (withdrawn by the finder)
? 2
$ vulnctl end C-2019-00006 small-effect
! vulnctl: --reason を指定してください
? 2
$ vulnctl end C-2019-00006
! vulnctl: ENDING を指定してください
!   vulnctl help end で使い方を確認できます
? 2
$ vulnctl end C-2019-00006 small-effect --reason 小さい
! vulnctl: C-2019-00006: この手続きはできません（現在の状態は「届出受付」です）
!   根拠: ガイドライン第12版 IV.3.(1)7)(ウ) [product.end.small-effect]
!   vulnctl why C-2019-00006 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl end C-2019-00099 small-effect --reason 小さい
! vulnctl: 案件 C-2019-00099 はありません
!   vulnctl list で案件の一覧を確認できます
? 3
