"""The units of docs/automation.md: systemd reads them without a word, and their commands run with what the units give them."""

import re
import shutil
import subprocess
import sys
import unittest

from document import CASE, PAST_THE_GUIDE, OfficeTest, block

UNITS = ("vulnctl-sweep.service", "vulnctl-sweep.timer", "vulnctl-send.service", "vulnctl-send.timer")
MOST_EXPOSURE = "20"  # of 100, as systemd-analyze counts


class Units(OfficeTest):
    def setUp(self):
        super().setUp()
        self.units = {name: self.here(block(f"/etc/systemd/system/{name}")) for name in UNITS}
        for name, text in self.units.items():
            (self.place / name).write_text(text, encoding="utf-8")

    def analyze(self, *args):
        ran = subprocess.run(["systemd-analyze", *args], cwd=self.place, capture_output=True, text=True)
        return ran.returncode, ran.stdout + ran.stderr

    def settings(self, unit, name):
        return re.findall(f"^{name}=(.*)$", self.units[unit], re.MULTILINE)

    def start(self, unit, now):
        """The service's command as systemd starts it: no shell, and the unit's environment alone."""
        environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin"}
        for line in self.settings(unit, "Environment"):
            environment |= dict(setting.strip('"').split("=", 1) for setting in re.findall(r'"[^"]*"|\S+', line))
        (command,) = self.settings(unit, "ExecStart")
        (directory,) = self.settings(unit, "WorkingDirectory")
        return self.run_bare(command.split(), now, environment, cwd=directory)

    def test_systemd_has_nothing_to_say_of_them(self):
        self.assertEqual(self.analyze("verify", *(f"./{name}" for name in UNITS)), (0, ""))

    def test_a_misspelt_setting_would_be_seen(self):
        name = UNITS[0]
        (self.place / name).write_text(self.units[name].replace("SuccessExitStatus", "SuccesExitStatus"), encoding="utf-8")
        self.assertIn("SuccesExitStatus", self.analyze("verify", f"./{name}")[1])

    def test_the_services_are_confined(self):
        for name in UNITS:
            if name.endswith(".service"):
                code, said = self.analyze("security", "--no-pager", "--offline=true", f"--threshold={MOST_EXPOSURE}", f"./{name}")
                self.assertEqual(code, 0, said)

    def test_what_is_due_is_a_success_and_a_failure_is_none(self):
        successes = [0] + [int(code) for line in self.settings(UNITS[0], "SuccessExitStatus") for code in line.split()]
        self.assertEqual(successes, [0, 10, 11])
        code, out, err = self.start(UNITS[0], PAST_THE_GUIDE)
        self.assertEqual((code, err), (10, ""))
        self.assertIn(f"passed\t{CASE}\t", out)
        self.assertEqual(self.start(UNITS[0], PAST_THE_GUIDE), (0, "", ""))
        (self.place / "vulnctl.db").unlink()
        self.assertNotIn(self.start(UNITS[0], PAST_THE_GUIDE)[0], successes)

    def test_it_writes_where_the_unit_lets_it_and_nowhere_else(self):
        before = set(self.place.iterdir())
        self.start(UNITS[0], PAST_THE_GUIDE)
        self.assertEqual(self.settings(UNITS[0], "ReadWritePaths"), [str(self.place)])
        self.assertEqual({path.name for path in set(self.place.iterdir()) - before}, {"outbox"})

    def test_a_mail_that_the_mail_program_does_not_take_fails_the_service_of_sending_and_of_nothing_else(self):
        self.start("vulnctl-sweep.service", PAST_THE_GUIDE)
        (self.place / "msmtprc").touch(mode=0o600)  # names no server
        code, _, err = self.start("vulnctl-send.service", PAST_THE_GUIDE)
        self.assertEqual(code, 7)
        self.assertIn(f"digest-{PAST_THE_GUIDE}-佐藤.eml: 送信できませんでした", err)
        self.assertEqual(self.settings("vulnctl-send.service", "SuccessExitStatus"), [])

    def test_the_timer_fires_on_mornings_of_tokyo(self):
        (calendar,) = self.settings(UNITS[1], "OnCalendar")
        code, said = self.analyze("calendar", "--iterations=5", "--base-time=2019-07-18 00:00:00 UTC", calendar)
        self.assertEqual(code, 0, said)
        fires = re.findall(r"\(in UTC\): (\S+ \S+ \S+)|Iter(?:ation|\.) #\d+: (\S+ \S+ \S+) UTC|Next elapse: (\S+ \S+ \S+) UTC", said)
        self.assertEqual([next(filter(None, fire)) for fire in fires],
                         ["Thu 2019-07-18 23:00:00", "Sun 2019-07-21 23:00:00", "Mon 2019-07-22 23:00:00", "Tue 2019-07-23 23:00:00",
                          "Wed 2019-07-24 23:00:00"])


if __name__ == "__main__":
    if not shutil.which("systemd-analyze"):
        print("skipped: systemd-analyze is not installed (Debian's package systemd)")
        sys.exit(77)
    unittest.main()
