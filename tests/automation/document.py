"""The blocks of docs/automation.md, and an office to try them on."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

VULNCTL = pathlib.Path(os.environ["VULNCTL_BINARY"])
SOURCE = pathlib.Path(os.environ["VULNCTL_SOURCE"])
OFFICE = SOURCE / "tests" / "fixtures" / "office"
CASE = "C-2019-00001"
CONTACTED = "2019-06-03"
PAST_THE_GUIDE = "2019-07-19"  # 45 days after, and one


def block(name):
    """The block whose first line is `# NAME`."""
    text = (SOURCE / "docs" / "automation.md").read_text(encoding="utf-8")
    blocks = [body for body in re.findall(r"^```\n(.*?)^```$", text, re.DOTALL | re.MULTILINE) if body.startswith(f"# {name}\n")]
    assert len(blocks) == 1, f"docs/automation.md has {len(blocks)} blocks '# {name}'"
    return blocks[0]


class OfficeTest(unittest.TestCase):
    """The document's /srv/vulnctl is a directory of the test's, and its /usr/local/bin where vulnctl was built; nothing else differs."""

    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="vulnctl-automation."))
        self.addCleanup(shutil.rmtree, self.place, ignore_errors=True)
        self.ok(CONTACTED, "init", "--name", "架空調整事務局", "--contact", "desk@example.jp")
        self.ok(CONTACTED, "intake", str(OFFICE / "report-router.txt"))
        self.ok(CONTACTED, "party", "add", "--role", "developer", "--name", "サンプルネット株式会社", "--mail", "psirt@example.com")
        self.ok(CONTACTED, "accept", CASE)
        self.ok(CONTACTED, "forward", CASE)
        self.ok(CONTACTED, "assign", CASE, "佐藤")
        self.ok(CONTACTED, "notify", CASE, "P-2019-00001", "--sent")

    def ok(self, now, *args):
        environment = {"VULNCTL_NOW": now, "VULNCTL_USER": "sato", "VULNCTL_LANG": "en", "VULNCTL_STORE": str(self.place / "vulnctl.db")}
        ran = subprocess.run([VULNCTL, *args], env=environment, capture_output=True, encoding="utf-8")
        self.assertEqual(ran.returncode, 0, (args, ran.stderr))
        return ran.stdout

    def here(self, text):
        return text.replace("/srv/vulnctl", str(self.place)).replace("/usr/local/bin", str(VULNCTL.parent))

    def run_bare(self, command, now, environment, cwd="/"):
        """With nothing around it but what is given, and the clock: exit code, standard output, standard error."""
        ran = subprocess.run(command, env=environment | {"VULNCTL_NOW": now}, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True)
        return ran.returncode, ran.stdout.decode("utf-8"), ran.stderr.decode("utf-8")

    def raised(self):
        return self.ok(PAST_THE_GUIDE, "log", CASE, "--json").count('"clock.raised"')
