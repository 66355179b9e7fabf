"""The CI jobs of docs/automation.md: their scripts, on an office with a good draft and with a bad one."""

import re
import textwrap
import unittest
import xml.etree.ElementTree

from document import CASE, OFFICE, PAST_THE_GUIDE, OfficeTest, VULNCTL, block

ON = "2019-07-16"  # what the draft says


class Ci(OfficeTest):
    def setUp(self):
        super().setUp()
        self.jobs = self.here(block(".gitlab-ci.yml"))
        variables = re.search(r"^variables:\n((?:  .*\n)+)", self.jobs, re.MULTILINE)[1]
        self.environment = {"PATH": f"{VULNCTL.parent}:/usr/bin:/bin"} | dict(re.findall(r"^  (\w+): (.*)$", variables, re.MULTILINE))
        self.checkout = self.place / "checkout"
        (self.checkout / "drafts").mkdir(parents=True)

    def job(self, name, now):
        """As the runner does it: bash, which stops at the first command that fails."""
        body = re.search(rf"^{name}:\n((?:  .*\n|\n)+)", self.jobs, re.MULTILINE)[1]
        script = textwrap.dedent(re.search(r"^    - \|\n((?:      .*\n)+)", body, re.MULTILINE)[1])
        return self.run_bare(["bash", "-e", "-o", "pipefail", "-c", script], now, self.environment, cwd=self.checkout)

    def draft(self, bad=False):
        text = (OFFICE / "draft-router.yaml").read_text(encoding="utf-8")
        if bad:
            text = text.replace('jvn: "JVN#00000001"', 'jvn: ""')
        (self.checkout / "drafts" / f"{CASE}.yaml").write_text(text, encoding="utf-8")

    def publishable(self):
        self.ok(ON, "notify", CASE, "P-2019-00001", "--letter", "details", "--sent")
        self.ok(ON, "reply", CASE, "P-2019-00001", "--stance", "solution-made", "--solution", "fix")
        self.ok(ON, "schedule", CASE, "--date", ON)

    def test_no_draft_is_no_failure(self):
        self.assertEqual(self.job("drafts", ON), (0, "", ""))

    def test_a_bad_draft_fails_the_job_and_is_said_line_by_line(self):
        self.draft(bad=True)
        code, out, _ = self.job("drafts", ON)
        self.assertEqual(code, 1)
        self.assertRegex(out, rf"(?m)^drafts/{CASE}\.yaml:\d+:\d+: エラー: .* \[draft\.jvn\]$")

    def test_one_bad_draft_does_not_hide_the_next(self):
        self.draft(bad=True)
        (self.checkout / "drafts" / "C-2019-00009.yaml").write_text("jvn: [\n", encoding="utf-8")
        code, out, err = self.job("drafts", ON)
        self.assertEqual(code, 1)
        self.assertIn("[draft.jvn]", out)
        self.assertIn("C-2019-00009", err)

    def test_a_good_draft_passes(self):
        self.publishable()
        self.draft()
        code, out, err = self.job("drafts", ON)
        self.assertEqual((code, err), (0, ""), out)

    def test_a_draft_is_validated_without_the_store(self):
        (self.place / "vulnctl.db").unlink()
        self.assertEqual(self.job("validate", ON), (0, "", ""))
        self.draft()
        self.assertEqual(self.job("validate", ON), (0, "", ""))
        suites = xml.etree.ElementTree.parse(self.checkout / "validate.xml").getroot()
        self.assertEqual((suites.get("tests"), suites.get("failures"), suites.get("errors")), ("1", "0", "0"))

    def test_what_is_found_fails_the_job_and_is_in_its_report(self):
        self.draft(bad=True)
        self.assertEqual(self.job("validate", ON)[0], 1)
        self.assertIn("draft.jvn", (self.checkout / "validate.xml").read_text(encoding="utf-8"))
        (self.checkout / "drafts" / "C-2019-00009.yaml").write_text("jvn: [\n", encoding="utf-8")
        self.assertEqual(self.job("validate", ON)[0], 6)
        report = xml.etree.ElementTree.parse(self.checkout / "validate.xml").getroot()
        self.assertEqual([suite.get("name") for suite in report], [f"drafts/{CASE}.yaml", "drafts/C-2019-00009.yaml"])
        self.assertEqual(report.get("errors"), "1")

    def test_the_sweep_shows_what_is_due_and_changes_nothing(self):
        before = (self.place / "vulnctl.db").read_bytes()
        for _ in range(2):
            code, out, err = self.job("sweep", PAST_THE_GUIDE)
            self.assertEqual((code, err), (10, ""))
            self.assertIn(f"passed\t{CASE}\t", out)
        self.assertEqual((self.place / "vulnctl.db").read_bytes(), before)
        self.assertIn("exit_codes: [10]", self.jobs)


if __name__ == "__main__":
    unittest.main()
