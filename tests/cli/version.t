# One line, and nothing else is looked at.
$ vulnctl --version
| vulnctl 0.1.0
$ vulnctl --lang en --version
| vulnctl 0.1.0
