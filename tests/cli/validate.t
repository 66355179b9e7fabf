# Drafts of advisories are checked without a store: by their form, their words, and what one part says of another.
$ vulnctl validate drafts/gateway.yaml office/draft-router.yaml
$ vulnctl validate drafts/gateway-faults.yaml
$ vulnctl --lang en validate drafts/gateway-faults.yaml

# One that cannot be read does not keep the others from being checked.
$ vulnctl validate drafts/csaf.json none.yaml office/draft-viewer.yaml "drafts/broken, 100%.yaml"
$ vulnctl --lang en validate drafts/csaf.json none.yaml office/draft-viewer.yaml "drafts/broken, 100%.yaml"

# From standard input.
$ vulnctl validate - < office/draft-viewer.yaml

# For programs.
$ vulnctl validate drafts/gateway-faults.yaml --format json
$ vulnctl --lang en validate office/draft-viewer.yaml --json
$ vulnctl --lang en validate drafts/gateway-faults.yaml "drafts/broken, 100%.yaml" --format github
$ vulnctl validate drafts/gateway-faults.yaml office/draft-viewer.yaml "drafts/broken, 100%.yaml" --format junit

# The rules.
$ vulnctl validate --rules
$ vulnctl --lang en validate --rules
$ vulnctl validate --rule draft.solution.contradiction
$ vulnctl validate --rule leak.phone --json
$ vulnctl validate --rule leak.phones

# What is asked wrongly.
$ vulnctl validate
$ vulnctl --lang en validate drafts/gateway.yaml --format xml
$ vulnctl validate drafts/gateway.yaml --format sarif --json
