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
$ vulnctl publish C-2019-00001 office/draft-router.yaml --export csaf-2.0 --publisher office/publisher.yaml > draft.json
$ vulnctl validate draft.json
$ vulnctl --lang en publish C-2019-00001 office/draft-router.yaml --export osv --publisher office/publisher.yaml
$ vulnctl publish C-2019-00001 office/draft-router.yaml --approve --as tanaka > setup.txt
@ 2019-07-16
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply --publisher office/publisher.yaml
$ cat advisories/JVN00000001/ja.md
$ vulnctl validate advisories/JVN00000001/csaf-2.0/ja/jvn_00000001.json advisories/JVN00000001/csaf-2.1/en/jvn_00000001.json
$ vulnctl publish C-2019-00001 --export cve --publisher office/publisher.yaml
$ vulnctl publish --site site
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml --apply
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml --apply --json
$ cat site/.vulnctl-site
$ vulnctl validate site/.well-known/csaf/en/2019/jvn_00000001.json
# A later state writes what changed and nothing else; what is withdrawn stays, and says so.
@ 2019-08-01
$ vulnctl publish --approvals 0 > setup.txt
$ vulnctl publish C-2019-00001 office/draft-router-update.yaml --update --apply --publisher office/publisher.yaml > setup.txt
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml --apply
$ vulnctl publish C-2019-00001 --withdraw --reason 誤り --apply > setup.txt
$ vulnctl --lang en publish --site site --publisher office/publisher.yaml --apply
$ cat advisories/JVN00000001/en.md
