# A developer whose name holds another's reads its own name in its letters, and still not the other's.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl party add --role developer --name 見本通信株式会社 --mail psirt@mihon.example.jp > setup.txt
$ vulnctl party add --role developer --name 見本通信サービス株式会社 --mail psirt@service.example.jp > setup.txt
$ vulnctl notify C-2019-00001 見本通信株式会社 見本通信サービス株式会社 --letter opening --apply
| C-2019-00001: 2 通の文書を outbox に書き出しました。notify --send で送信します。
| 手作業で送った場合は、--apply の代わりに --sent を指定して記録してください
|   状態              JPCERT/CC通知済み
$ vulnctl notify --send --with true
| C-2019-00001-P-2019-00001-opening.eml: 送信しました。起算日は 2019-06-03 です
| C-2019-00001-P-2019-00002-opening.eml: 送信しました
$ vulnctl reply C-2019-00001 見本通信サービス株式会社 --stance not-vulnerable > setup.txt
$ vulnctl end C-2019-00001 not-affected --party 見本通信サービス株式会社 --reason 影響を受けるのは見本通信の製品だけであるため > setup.txt
$ vulnctl notify C-2019-00001 見本通信サービス株式会社 --letter ended --apply
! vulnctl: C-2019-00001: 異議があります（製品開発者に見せてはならない内容（ほかの製品開発者の名称）が含まれています）
!   根拠: ガイドライン第12版 IV.4.4) [product.view.developers]
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --because REASON --although product.view.developers
? 4
