# What is published, in the formats that others read, and as a site.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --letter opening --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00002 --letter opening --sent > setup.txt
$ vulnctl reply C-2019-00001 P-2019-00001 --stance solution-made --solution fix > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-07-16 > setup.txt
# A draft in a format is a draft there too; what has no word for its label refuses it.
$ vulnctl publish C-2019-00001 office/draft-router.yaml --export csaf-2.0
! vulnctl: 公表者の設定を --publisher で指定してください
!   書式は docs/formats.md にあります
? 2
$ vulnctl publish C-2019-00001 office/draft-router.yaml --export csaf-2.0 --publisher office/publisher.yaml > draft.json
! 原稿に公開範囲（tlp）がないため、TLP:AMBER とします
$ vulnctl validate draft.json
| draft.json:44:19: 警告: この文書の正規の URL（https:// で始まり jvn_00000001.json で終わる category: self の参照）がありません [6.2.11]
| draft.json:84:29: 参考: product_version_range が使われています [6.3.10]
|     範囲は機械で判定しにくいため、できるだけ版を列挙してください
| draft.json:85:25: 警告: 版の範囲「<=1.0.8」が vers 形式ではありません [6.2.18]
|     vers（例: vers:deb/<1.2.3）を使えないか、版を列挙できないかを確認してください
| draft.json:86:28: 警告: 製品「CSAFPID-0001」に product_identification_helper（CPE や purl など）がありません [6.2.16]
| draft.json:86:28: 参考: 製品「CSAFPID-0001」までの branches に vendor、product_name、product_version がこの順にありません [6.3.9]
| draft.json:161:24: 参考: CVSS v3.0 が使われています [6.3.2]
|     CVSS v3.1 を使うことを推奨します
| draft.json: 実施していない検査: 6.3.6, 6.3.7（外部の URL への接続が必要なため行いません）
| draft.json: 実施していない検査: 6.3.8（綴りや文法の検査器が必要なため行いません）
? 1
$ vulnctl --lang en publish C-2019-00001 office/draft-router.yaml --export osv --publisher office/publisher.yaml
! vulnctl: OSV holds no TLP: a draft is not written as OSV
? 4
$ vulnctl publish C-2019-00001 office/draft-router.yaml --approve --as tanaka > setup.txt
@ 2019-07-16
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply --publisher office/publisher.yaml
| C-2019-00001: JVN#00000001 として公表を記録し、公表文を advisories に書き出しま
| した
|   状態              公表済み
! CVEの形式には、補足情報、製品開発者の見解、公表の判断、更新履歴、緊急の別を書く項目がありません
! 「SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前」は OSV で表せません: パッケージの流通する環境（エコシステム）が分かりません
! 「SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前」は OpenVEX で表せません: CPE も package URL もありません
$ cat advisories/JVN00000001/ja.md
| # JVN#00000001 SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性
|
| 公開日：2019/07/16　最終更新日：2019/07/16
|
| ## 概要
|
| サンプルネット株式会社が提供する SampleNet ホームルータ SN-1200 には、OS コマンドインジェクションの脆弱性が存在します。
|
| ## 影響を受けるシステム
|
| - SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前
|
| ## 詳細情報
|
| SN-1200 の管理画面にある疎通確認の機能には、次の脆弱性が存在します。
|
| - OS コマンドインジェクション (CWE-78) - CVE-2019-99901
|
| ## 想定される影響
|
| 当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを管理者権限で実行される可能性があります。
|
| ## 対策方法
|
| ### アップデートする
|
| 開発者が提供する情報をもとに、ファームウエアを最新版へアップデートしてください。\
| 開発者は、本脆弱性を修正したファームウエア 1.0.9 を提供しています。
|
| ### ワークアラウンドを実施する
|
| アップデートを適用できない場合は、次の回避策を実施することで、本脆弱性の影響を軽減することが可能です。
|
| ・管理画面にアクセスできる端末を制限する\
| ・初期設定のパスワードを変更する
|
| ## ベンダ情報
|
| | ベンダ | ステータス | ステータス最終更新日 | ベンダの告知ページ |
| | --- | --- | --- | --- |
| | サンプルネット株式会社 | 該当製品あり | 2019/07/16 | <https://www.example.com/support/sn-1200/20190716.html> |
| | 例示電機株式会社 | 脆弱性情報提供済み | 2019/06/07 | － |
|
| ## 参考情報
|
| - [SN-1200 ファームウエアのダウンロード](<https://www.example.com/download/sn-1200/>)
|
| ## JPCERT/CCによる脆弱性分析結果
|
| | 脆弱性 | CVSS | 基本値 | ベクタ |
| | --- | --- | --- | --- |
| | CVE-2019-99901 | v3.0 | 8.0 | CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H |
|
| ## 謝辞
|
| この脆弱性情報は、情報セキュリティ早期警戒パートナーシップに基づき下記の方がIPAに報告し、JPCERT/CCが開発者との調整を行いました。
|
| 報告者：見本 太郎 氏
|
| ## 関連文書
|
| - CVE：[CVE-2019-99901](<https://www.cve.org/CVERecord?id=CVE-2019-99901>)
|
| ## 更新履歴
|
| - 2019/07/16
|   - 掲載
$ vulnctl validate advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json
| advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json:94:29: 参考: product_version_range が使われています [6.3.10]
|     範囲は機械で判定しにくいため、できるだけ版を列挙してください
| advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json:95:25: 警告: 版の範囲「<=1.0.8」が vers 形式ではありません [6.2.18]
|     vers（例: vers:deb/<1.2.3）を使えないか、版を列挙できないかを確認してください
| advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json:96:28: 警告: 製品「CSAFPID-0001」に product_identification_helper（CPE や purl など）がありません [6.2.16]
| advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json:96:28: 参考: 製品「CSAFPID-0001」までの branches に vendor、product_name、product_version がこの順にありません [6.3.9]
| advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json:172:24: 参考: CVSS v3.0 が使われています [6.3.2]
|     CVSS v3.1 を使うことを推奨します
| advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json: 実施していない検査: 6.3.6, 6.3.7（外部の URL への接続が必要なため行いません）
| advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json: 実施していない検査: 6.3.8（綴りや文法の検査器が必要なため行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json:3:15: 警告: license_expression がありません [6.2.43]
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json:96:29: 参考: product_version_range が使われています [6.3.10]
|     範囲は機械で判定しにくいため、できるだけ版を列挙してください
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json:97:25: 警告: 版の範囲「<=1.0.8」が vers 形式ではありません [6.2.18]
|     vers（例: vers:deb/<1.2.3）を使えないか、版を列挙できないかを確認してください
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json:98:28: 警告: 製品「CSAFPID-0001」に product_identification_helper（CPE や purl など）がありません [6.2.16]
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json:98:28: 参考: 製品「CSAFPID-0001」までの branches に vendor、product_name、product_version がこの順にありません [6.3.9]
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json:146:22: 参考: CVSS v4.0 の評価値がありません [6.3.12]
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json:151:26: 参考: CVSS v3.0 が使われています [6.3.2]
|     CVSS v3.1 を使うことを推奨します
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.1.27.13, 6.2.39.1（製品どうしの版の対応は、この検査器では判定しません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.1.48, 6.2.34, 6.2.35, 6.2.36, 6.2.37, 6.3.13, 6.3.14, 6.3.15（SSVC の決定点の一覧を持たないため行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.1.50, 6.2.50.1, 6.2.50.2, 6.2.50.3, 6.2.51, 6.3.19.1, 6.3.19.2, 6.3.19.3, 6.3.19.4, 6.3.19.5（版の範囲（vers）の解釈は行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.1.55, 6.2.44, 6.2.45, 6.3.17（SPDX と ScanCode のライセンス一覧を持たないため行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.1.60.2, 6.1.60.3, 6.2.54.1, 6.2.54.2, 6.2.54.4, 6.3.21.2（拡張の登録簿とスキーマを持たないため行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.2.24（CWE の最新の版がいつ出たかの一覧を持たないため行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.2.39.2, 6.2.39.3, 6.2.39.4, 6.2.46（OASIS の定訳がある言語でのみ判定できるため行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.2.42（識別情報と branches の対応は判定しません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.2.53, 6.3.20（脆弱性 ID 体系の登録簿（RVISC）を持たないため行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.3.6, 6.3.7（外部の URL への接続が必要なため行いません）
| advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json: 実施していない検査: 6.3.8, 6.3.16（綴りや文法の検査器が必要なため行いません）
| 2件のファイル: エラー0件、警告5件、参考7件
? 1
$ vulnctl publish C-2019-00001 --export cve --publisher office/publisher.yaml
| {
|   "providerMetadata": {
|     "orgId": "00000000-0000-4000-8000-000000000000",
|     "shortName": "example"
|   },
|   "title": "SampleNet Home Router SN-1200 vulnerable to OS command injection",
|   "datePublic": "2019-07-15T15:00:00Z",
|   "descriptions": [
|     {
|       "lang": "en",
|       "value": "SampleNet Home Router SN-1200 provided by SampleNet Inc. contains an OS command injection vulnerability. An attacker who can log in to the administration page may execute arbitrary OS commands with the administrator's privileges."
|     },
|     {
|       "lang": "ja",
|       "value": "サンプルネット株式会社が提供する SampleNet ホームルータ SN-1200 には、OS コマンドインジェクションの脆弱性が存在します。当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを管理者権限で実行される可能性があります。"
|     }
|   ],
|   "affected": [
|     {
|       "vendor": "SampleNet Inc.",
|       "product": "SampleNet Home Router SN-1200 firmware",
|       "defaultStatus": "unaffected",
|       "versions": [
|         {
|           "version": "0",
|           "status": "affected",
|           "versionType": "custom",
|           "lessThanOrEqual": "1.0.8"
|         }
|       ]
|     }
|   ],
|   "problemTypes": [
|     {
|       "descriptions": [
|         {
|           "lang": "en",
|           "type": "CWE",
|           "cweId": "CWE-78",
|           "description": "CWE-78 Improper Neutralization of Special Elements used in an OS Command ('OS Command Injection')"
|         }
|       ]
|     }
|   ],
|   "impacts": [
|     {
|       "descriptions": [
|         {
|           "lang": "en",
|           "value": "An attacker who can log in to the administration page may execute arbitrary OS commands with the administrator's privileges."
|         },
|         {
|           "lang": "ja",
|           "value": "当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを管理者権限で実行される可能性があります。"
|         }
|       ]
|     }
|   ],
|   "metrics": [
|     {
|       "format": "CVSS",
|       "cvssV3_0": {
|         "version": "3.0",
|         "vectorString": "CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
|         "baseScore": 8.0,
|         "baseSeverity": "HIGH"
|       }
|     }
|   ],
|   "solutions": [
|     {
|       "lang": "en",
|       "value": "Update the firmware to the latest version according to the information provided by the developer.\nThe developer has released firmware 1.0.9, which fixes the vulnerability."
|     },
|     {
|       "lang": "ja",
|       "value": "開発者が提供する情報をもとに、ファームウエアを最新版へアップデートしてください。\n開発者は、本脆弱性を修正したファームウエア 1.0.9 を提供しています。"
|     }
|   ],
|   "workarounds": [
|     {
|       "lang": "en",
|       "value": "Where the update cannot be applied, the following workarounds mitigate the impact of the vulnerability.\n\n- Restrict the hosts that can reach the administration page\n- Change the initial password"
|     },
|     {
|       "lang": "ja",
|       "value": "アップデートを適用できない場合は、次の回避策を実施することで、本脆弱性の影響を軽減することが可能です。\n\n・管理画面にアクセスできる端末を制限する\n・初期設定のパスワードを変更する"
|     }
|   ],
|   "references": [
|     {
|       "url": "https://www.example.com/support/sn-1200/20190716.html",
|       "name": "SampleNet Inc.: the developer's information",
|       "tags": [
|         "vendor-advisory"
|       ]
|     },
|     {
|       "url": "https://www.example.com/download/sn-1200/",
|       "name": "SN-1200 firmware download",
|       "tags": [
|         "related"
|       ]
|     },
|     {
|       "url": "https://jvn.example.jp/en/jp/JVN00000001/",
|       "name": "JVN#00000001",
|       "tags": [
|         "third-party-advisory"
|       ]
|     },
|     {
|       "url": "https://jvn.example.jp/jp/JVN00000001/",
|       "name": "JVN#00000001",
|       "tags": [
|         "third-party-advisory"
|       ]
|     }
|   ],
|   "credits": [
|     {
|       "lang": "en",
|       "value": "Taro Mihon",
|       "type": "reporter"
|     }
|   ]
| }
! CVEの形式には、補足情報、製品開発者の見解、公表の判断、更新履歴、緊急の別を書く項目がありません
$ vulnctl publish --site site
! vulnctl: 公表者の設定を --publisher で指定してください
!   書式は docs/formats.md にあります
? 2
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml
| site: 32 to write, 0 to remove, 0 unchanged (nothing is written yet: --apply does)
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml --apply
| site: 32 to write, 0 to remove, 0 unchanged
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml --apply --json
| {
|   "kind": "site",
|   "version": 1,
|   "data": {
|     "write": [],
|     "remove": [],
|     "unchanged": 32
|   }
| }
$ cat site/.vulnctl-site
| <hash>  .well-known/csaf/en/2019/jvn_00000001.json
| <hash>  .well-known/csaf/en/2019/jvn_00000001.json.sha256
| <hash>  .well-known/csaf/en/2019/jvn_00000001.json.sha512
| <hash>  .well-known/csaf/en/changes.csv
| <hash>  .well-known/csaf/en/feed-tlp-white.json
| <hash>  .well-known/csaf/en/index.txt
| <hash>  .well-known/csaf/ja/2019/jvn_00000001.json
| <hash>  .well-known/csaf/ja/2019/jvn_00000001.json.sha256
| <hash>  .well-known/csaf/ja/2019/jvn_00000001.json.sha512
| <hash>  .well-known/csaf/ja/changes.csv
| <hash>  .well-known/csaf/ja/feed-tlp-white.json
| <hash>  .well-known/csaf/ja/index.txt
| <hash>  .well-known/csaf/provider-metadata.json
| <hash>  JVN00000001/csaf-2.0/en/jvn_00000001.json
| <hash>  JVN00000001/csaf-2.0/ja/jvn_00000001.json
| <hash>  JVN00000001/csaf-2.1/en/jvn_00000001.json
| <hash>  JVN00000001/csaf-2.1/ja/jvn_00000001.json
| <hash>  JVN00000001/cve/cve-2019-99901.json
| <hash>  JVN00000001/en.html
| <hash>  JVN00000001/en.md
| <hash>  JVN00000001/en.txt
| <hash>  JVN00000001/ja.html
| <hash>  JVN00000001/ja.md
| <hash>  JVN00000001/ja.txt
| <hash>  JVN00000001/vuldef/en/jvn_00000001.xml
| <hash>  JVN00000001/vuldef/ja/jvn_00000001.xml
| <hash>  en/index.html
| <hash>  index.html
| <hash>  jvnrss_en.rdf
| <hash>  jvnrss_ja.rdf
| <hash>  unreachable/en.html
| <hash>  unreachable/ja.html
$ vulnctl validate site/.well-known/csaf/en/2019/jvn_00000001.json
| site/.well-known/csaf/en/2019/jvn_00000001.json:95:29: 参考: product_version_range が使われています [6.3.10]
|     範囲は機械で判定しにくいため、できるだけ版を列挙してください
| site/.well-known/csaf/en/2019/jvn_00000001.json:96:25: 警告: 版の範囲「<=1.0.8」が vers 形式ではありません [6.2.18]
|     vers（例: vers:deb/<1.2.3）を使えないか、版を列挙できないかを確認してください
| site/.well-known/csaf/en/2019/jvn_00000001.json:97:28: 警告: 製品「CSAFPID-0001」に product_identification_helper（CPE や purl など）がありません [6.2.16]
| site/.well-known/csaf/en/2019/jvn_00000001.json:97:28: 参考: 製品「CSAFPID-0001」までの branches に vendor、product_name、product_version がこの順にありません [6.3.9]
| site/.well-known/csaf/en/2019/jvn_00000001.json:173:24: 参考: CVSS v3.0 が使われています [6.3.2]
|     CVSS v3.1 を使うことを推奨します
| site/.well-known/csaf/en/2019/jvn_00000001.json: 実施していない検査: 6.3.6, 6.3.7（外部の URL への接続が必要なため行いません）
| site/.well-known/csaf/en/2019/jvn_00000001.json: 実施していない検査: 6.3.8（綴りや文法の検査器が必要なため行いません）
? 1
# A later state writes what changed and nothing else; what is withdrawn stays, and says so.
@ 2019-08-01
$ vulnctl publish --approvals 0 > setup.txt
$ vulnctl publish C-2019-00001 office/draft-router-update.yaml --update --apply --publisher office/publisher.yaml > setup.txt
! CVEの形式には、補足情報、製品開発者の見解、公表の判断、更新履歴、緊急の別を書く項目がありません
! 「SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前」は OSV で表せません: パッケージの流通する環境（エコシステム）が分かりません
! 「SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前」は OpenVEX で表せません: CPE も package URL もありません
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml --apply
| site: 28 to write, 0 to remove, 4 unchanged
$ vulnctl publish C-2019-00001 --withdraw --reason 誤り --apply > setup.txt
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml --apply
| site: 8 to write, 22 to remove, 2 unchanged
$ cat advisories/JVN00000001/en.md
| **This advisory has been withdrawn.**
|
| # JVN#00000001 SampleNet Home Router SN-1200 vulnerable to OS command injection
|
| Published: 2019/07/16  Last Updated: 2019/08/01
|
| ## Overview
|
| SampleNet Home Router SN-1200 provided by SampleNet Inc. contains an OS command injection vulnerability.
|
| ## Products Affected
|
| - SampleNet Home Router SN-1200 firmware 1.0.8 and earlier
|
| ## Description
|
| The connectivity test in the administration page of SN-1200 contains the following vulnerability.
|
| - OS command injection (CWE-78) - CVE-2019-99901
|
| ## Impact
|
| An attacker who can log in to the administration page may execute arbitrary OS commands with the administrator's privileges.
|
| ## Solution
|
| ### Update the software
|
| Update the firmware to the latest version according to the information provided by the developer.\
| The developer has released firmware 1.0.9, which fixes the vulnerability.
|
| ### Apply workarounds
|
| Where the update cannot be applied, the following workarounds mitigate the impact of the vulnerability.
|
| \- Restrict the hosts that can reach the administration page\
| \- Change the initial password
|
| ## Vendor Status
|
| | Vendor | Status | Last Update | Vendor Notes |
| | --- | --- | --- | --- |
| | SampleNet Inc. | Vulnerable | 2019/07/16 | <https://www.example.com/support/sn-1200/20190716.html> |
| | Reiji Electric Co., Ltd. | Not vulnerable | 2019/08/01 | - |
|
| ## References
|
| - [SN-1200 firmware download](<https://www.example.com/download/sn-1200/>)
|
| ## Vulnerability Analysis by JPCERT/CC
|
| | Vulnerability | CVSS | Base Score | Vector |
| | --- | --- | --- | --- |
| | CVE-2019-99901 | v3.0 | 8.0 | CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H |
|
| ## Credit
|
| Taro Mihon reported this vulnerability to IPA. JPCERT/CC coordinated with the developer under the Information Security Early Warning Partnership.
|
| ## Other Information
|
| - CVE: [CVE-2019-99901](<https://www.cve.org/CVERecord?id=CVE-2019-99901>)
|
| ## Update History
|
| - 2019/07/16
|   - Published
| - 2019/08/01
|   - Vendor Status: Reiji Electric Co., Ltd. updated
| - 2019/08/01
|   - Withdrawn
