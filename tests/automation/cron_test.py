"""The crontab of docs/automation.md, each line as cron runs it: by /bin/sh, in a bare environment."""

import email
import email.policy
import re
import subprocess
import unittest

from document import CASE, CONTACTED, PAST_THE_GUIDE, OfficeTest, block
from mail_sink import MailSink

FIELDS = r"(?P<when>(?:[\d*/,-]+ +){4}[\d*/,-]+) +(?P<command>\S.*)"


class Cron(OfficeTest):
    def setUp(self):
        super().setUp()
        self.environment = {"PATH": "/usr/bin:/bin", "SHELL": "/bin/sh", "LANG": "C"}
        self.commands = []
        for line in self.here(block("crontab")).splitlines():
            if line.startswith("#") or not line:
                continue
            if setting := re.fullmatch(r"(\w+)=(.*)", line):
                self.environment[setting[1]] = setting[2]
                continue
            entry = re.fullmatch(FIELDS, line)
            self.assertIsNotNone(entry, line)
            self.assertNotIn("%", line, "cron makes a new line of it")
            self.commands.append(entry["command"])

    def cron(self, now, word):
        """The one line with the word."""
        (command,) = [command for command in self.commands if word in command]
        return self.run_bare(["/bin/sh", "-c", command], now, self.environment)

    def sweep(self, now):
        code, out, err = self.cron(now, "escalate")
        self.assertEqual(err, "")
        return code, out

    def test_the_shell_can_read_every_line(self):
        self.assertTrue(self.commands)
        for command in self.commands:
            subprocess.run(["/bin/sh", "-n", "-c", command], check=True)

    def test_what_is_due_is_shown_once_and_its_code_is_as_documented(self):
        self.assertEqual(self.sweep(CONTACTED), (0, ""))
        code, out = self.sweep(PAST_THE_GUIDE)
        self.assertEqual(code, 10)
        self.assertEqual(out, f"passed\t{CASE}\t2019-07-18\t1\tproduct.publication-guide\t-\t-\t佐藤\tvulnctl why {CASE}\n")
        self.assertEqual(self.sweep(PAST_THE_GUIDE), (0, ""))
        self.assertEqual(self.raised(), 1)

    def test_a_date_that_a_person_set_and_that_has_passed_is_11(self):
        self.ok(PAST_THE_GUIDE, "notify", CASE, "P-2019-00001", "--letter", "details", "--sent")
        self.ok(PAST_THE_GUIDE, "reply", CASE, "P-2019-00001", "--stance", "solution-made", "--solution", "fix")
        self.ok(PAST_THE_GUIDE, "schedule", CASE, "--date", "2019-08-20", "--because", "修正版の公開日に合わせる")
        code, out = self.sweep("2019-08-21")
        self.assertEqual(code, 11)
        self.assertRegex(out, f"^overdue\t{CASE}\t2019-08-20\t1\tproduct.publication-date\t")
        self.assertEqual(self.sweep("2019-08-21"), (0, ""))

    def test_the_digest_is_in_japanese_and_nobody_elses(self):
        self.sweep(PAST_THE_GUIDE)
        digest = self.place / "outbox" / f"digest-{PAST_THE_GUIDE}-佐藤.eml"
        self.assertEqual(digest.stat().st_mode & 0o777, 0o600)
        self.assertEqual(digest.parent.stat().st_mode & 0o777, 0o700)

    def test_the_digest_is_sent_once_by_the_second_line(self):
        sink = MailSink()
        self.addCleanup(sink.close)
        config = self.place / "msmtprc"
        config.write_text(f"account sink\nhost 127.0.0.1\nport {sink.port}\nfrom desk@example.jp\nauth off\ntls off\naccount default : sink\n")
        config.chmod(0o600)
        for _ in range(3):
            self.sweep(PAST_THE_GUIDE)
            self.assertEqual(self.cron(PAST_THE_GUIDE, "--send"), (0, "", ""))
        (mail,) = sink.received
        self.assertEqual(mail.recipients, ["desk@example.jp"])
        read = email.message_from_bytes(mail.data, policy=email.policy.default)
        self.assertEqual(str(read["To"]), "佐藤 <desk@example.jp>")
        self.assertIn(CASE, read.get_content())
        self.assertIn("目安を過ぎています", read.get_content())
        self.assertNotIn("SN-1200", str(read["Subject"]) + read.get_content())

    def test_a_store_that_is_not_there_is_told_to_the_person_who_reads_crons_mail(self):
        (self.place / "vulnctl.db").unlink()
        code, out, err = self.cron(PAST_THE_GUIDE, "escalate")
        self.assertEqual((code, out), (3, ""))
        self.assertIn("台帳", err)


if __name__ == "__main__":
    unittest.main()
