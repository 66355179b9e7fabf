"""Letters that leave the house: written by vulnctl, sent by msmtp to a mail server on loopback, opened by gpg and Python's parser."""

import email
import email.policy
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import unittest

from mail_sink import MailSink

VULNCTL = os.environ["VULNCTL_BINARY"]
OFFICE = pathlib.Path(os.environ["VULNCTL_FIXTURES"]) / "office"
CASE = "C-2019-00001"
DUE = "2019-07-21"  # 45 days after 2019-06-05, and one


def make_key(home, user):
    gpg(home, "--passphrase", "", "--quick-gen-key", user, "ed25519", "cert,sign", "never")
    fingerprint = next(l.split(":")[9] for l in gpg(home, "--list-keys", "--with-colons", user).stdout.decode().splitlines()
                       if l.startswith("fpr"))
    gpg(home, "--passphrase", "", "--quick-add-key", fingerprint, "cv25519", "encr", "never")
    return fingerprint


def gpg(home, *args, **more):
    return subprocess.run(["gpg", "--homedir", str(home), "--batch", "--quiet", "--status-fd", "2", *args], check=True,
                          capture_output=True, **more)


class Outbox(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="vulnctl-outbox."))
        self.addCleanup(shutil.rmtree, self.place, ignore_errors=True)
        self.sink = MailSink()
        self.addCleanup(self.sink.close)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.place), "VULNCTL_USER": "suzuki", "VULNCTL_LANG": "en",
                            "VULNCTL_NOW": "2019-06-05T03:00:00Z", "VULNCTL_STORE": str(self.place / "vulnctl.db")}
        config = self.place / "msmtprc"
        config.write_text(f"defaults\naccount sink\nhost 127.0.0.1\nport {self.sink.port}\nfrom vuln-desk@example.jp\n"
                          "auth off\ntls off\naccount default : sink\n")
        config.chmod(0o600)
        self.environment["VULNCTL_SENDMAIL"] = f"msmtp -C {config} -t"
        self.ok("init", "--name", "架空調整事務局", "--contact", "vuln-desk@example.jp")
        self.ok("intake", str(OFFICE / "report-router.txt"))
        self.ok("accept", CASE)
        self.ok("forward", CASE)

    # ---- the office ----

    def vulnctl(self, *args, **environment):
        return subprocess.run([VULNCTL, *args], cwd=self.place, env=self.environment | environment, capture_output=True, text=True)

    def ok(self, *args, **environment):
        ran = self.vulnctl(*args, **environment)
        self.assertEqual(ran.returncode, 0, (args, ran.stdout, ran.stderr))
        return ran.stdout

    def developers(self, count, *more):
        names = [f"P-2019-{n:05}" for n in range(1, count + 1)]
        for n in range(1, count + 1):
            self.ok("party", "add", "--role", "developer", "--name", f"見本開発{n}", "--mail", f"psirt@dev{n}.example.jp", *more)
        return names

    def send(self, *args, **environment):
        ran = self.vulnctl("notify", "--send", "--json", *args, **environment)
        return ran.returncode, [item["state"] for item in json.loads(ran.stdout)["data"]["items"]] if ran.stdout else ran.stderr

    def states(self):
        items = json.loads(self.ok("notify", CASE, "--list", "--json"))["data"]["items"]
        return {item["file"]: item["sending"] for item in items}

    def events(self):
        return self.ok("log", CASE, "--json").count('"event"')

    def keyring(self, name):
        home = self.place / name
        home.mkdir(mode=0o700)
        self.addCleanup(subprocess.run, ["gpgconf", "--homedir", str(home), "--kill", "all"])
        return home

    # ---- its letters ----

    def test_a_letter_arrives_encrypted_and_signed_and_once(self):
        ours, theirs = self.keyring("ours"), self.keyring("theirs")
        office = make_key(ours, "vuln-desk@example.jp")
        developer = make_key(theirs, "psirt@dev1.example.jp")
        gpg(ours, "--import", input=gpg(theirs, "--export", "--armor", developer).stdout)
        gpg(theirs, "--import", input=gpg(ours, "--export", "--armor", office).stdout)
        self.environment |= {"VULNCTL_GNUPGHOME": str(ours), "VULNCTL_SIGN_WITH": office}
        self.developers(1, "--fingerprint", developer)

        self.ok("notify", CASE, "P-2019-00001", "--letter", "details", "--apply")
        self.assertEqual(self.send(), (0, ["sent"]))
        self.assertEqual(len(self.sink.received), 1)
        arrived = self.sink.received[0]
        self.assertEqual(arrived.recipients, ["psirt@dev1.example.jp"])
        mail = email.message_from_bytes(arrived.data, policy=email.policy.default)
        self.assertEqual(mail.get_content_type(), "multipart/encrypted")
        self.assertEqual([str(a) for a in mail["From"].addresses], ["架空調整事務局 <vuln-desk@example.jp>"])
        self.assertEqual(mail["To"], "psirt@dev1.example.jp")
        self.assertIn(CASE, mail["Subject"])
        for told in ("ルータ", "SN-1200", "インジェクション"):
            self.assertNotIn(told, mail["Subject"])
        self.assertEqual(mail["Date"].datetime.isoformat(), "2019-06-05T12:00:00+09:00")

        opened = gpg(theirs, "--decrypt", input=mail.get_payload()[1].get_payload(decode=True))
        self.assertIn(f"VALIDSIG {office}", opened.stderr.decode())
        inner = email.message_from_bytes(opened.stdout, policy=email.policy.default)
        self.assertIn("OSコマンドインジェクション", inner.get_content())
        self.assertIn("127.0.0.1;id", inner.get_content())

        shown = json.loads(self.ok("show", CASE, "--json"))["data"]
        self.assertIn("2019-06-05", json.dumps(shown))
        self.assertEqual(shown["first_contact_on"], "2019-06-05")
        self.assertEqual(shown["details_given_on"], "2019-06-05")
        self.assertEqual(self.send(), (0, []))
        self.assertEqual(len(self.sink.received), 1)

    def test_a_finder_with_a_key_in_the_directory_is_written_to_encrypted(self):
        home = self.keyring("finder")
        key = make_key(home, "taro.mihon@example.org")
        self.environment["VULNCTL_GNUPGHOME"] = str(home)
        self.ok("party", "add", "--role", "finder", "--name", "見本 太郎", "--mail", "Taro.Mihon@example.org", "--fingerprint", key)
        self.ok("notify", CASE, "finder", "--letter", "accepted", "--apply")
        self.assertEqual(self.send(), (0, ["sent"]))
        mail = email.message_from_bytes(self.sink.received[0].data, policy=email.policy.default)
        self.assertEqual(mail.get_content_type(), "multipart/encrypted")
        self.assertNotIn("見本", str(mail["To"]) + str(mail["Subject"]))
        opened = gpg(home, "--decrypt", input=mail.get_payload()[1].get_payload(decode=True))
        inner = email.message_from_bytes(opened.stdout, policy=email.policy.default)
        self.assertIn("見本 太郎 様", inner.get_content())

    def test_written_again_it_is_the_same_file_and_no_new_event(self):
        self.developers(1)
        write = ("notify", CASE, "P-2019-00001", "--letter", "opening", "--apply")
        self.ok(*write)
        first = {file.name: file.read_bytes() for file in (self.place / "outbox").iterdir()}
        events = self.events()
        shutil.rmtree(self.place / "outbox")
        self.ok(*write, VULNCTL_NOW="2019-06-05T09:30:00Z")
        self.assertEqual({file.name: file.read_bytes() for file in (self.place / "outbox").iterdir()}, first)
        self.assertEqual(self.events(), events)
        for file in (self.place / "outbox").iterdir():
            self.assertEqual(file.stat().st_mode & 0o777, 0o600)
        manifest = [json.loads(line) for line in (self.place / "outbox" / f"{CASE}-manifest.jsonl").read_text().splitlines()]
        self.assertEqual([line["file"] for line in manifest], [f"{CASE}-P-2019-00001-opening.eml"])

    def test_the_next_letter_answers_the_last(self):
        self.developers(2)
        self.ok("notify", CASE, "P-2019-00001", "P-2019-00002", "--letter", "opening", "--apply")
        self.assertEqual(self.send(), (0, ["sent", "sent"]))
        self.ok("notify", CASE, "P-2019-00001", "--letter", "reminder", "--apply", VULNCTL_NOW="2019-06-20")
        self.assertEqual(self.send(VULNCTL_NOW="2019-06-20"), (0, ["sent"]))
        opening, _, reminder = [email.message_from_bytes(mail.data, policy=email.policy.default) for mail in self.sink.received]
        self.assertEqual(reminder["In-Reply-To"], opening["Message-ID"])
        self.assertEqual(reminder["References"], opening["Message-ID"])

    def test_each_developer_has_a_mail_of_its_own_however_many_send_at_once(self):
        parties = self.developers(12)
        self.ok("notify", CASE, *parties, "--letter", "opening", "--apply")
        senders = [subprocess.Popen([VULNCTL, "notify", "--send"], cwd=self.place, env=self.environment, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.PIPE) for _ in range(3)]
        for sender in senders:
            _, err = sender.communicate(timeout=120)
            self.assertIn(sender.returncode, (0, 1), err)
        self.assertEqual(sorted(mail.recipients for mail in self.sink.received), sorted([f"psirt@dev{n}.example.jp"] for n in range(1, 13)))
        self.assertEqual(set(self.states().values()), {"done"})
        self.assertEqual(self.send(), (0, []))

    def test_what_was_begun_and_has_no_end_is_not_sent_again(self):
        self.developers(2)
        self.ok("notify", CASE, "P-2019-00001", "P-2019-00002", "--letter", "opening", "--apply")
        slow = self.slow_sendmail()
        sender = subprocess.Popen([VULNCTL, "notify", "--send", "--with", str(slow)], cwd=self.place, env=self.environment)
        with open(self.place / "gone-out", encoding="ascii") as fifo:
            program = int(fifo.read())
        sender.kill()  # the mail has gone out, and nobody has written that down
        sender.wait()
        os.kill(program, signal.SIGKILL)
        self.assertEqual(len(self.sink.received), 1)

        self.assertEqual(self.send(), (1, ["unknown", "sent"]))
        self.assertEqual(self.send(), (1, ["unknown"]))
        self.assertEqual([mail.recipients for mail in self.sink.received], [["psirt@dev1.example.jp"], ["psirt@dev2.example.jp"]])

        again = (CASE, "--again", f"{CASE}-P-2019-00001-opening.eml")
        self.assertEqual(self.send(*again)[0], 4)
        self.assertEqual(self.send(*again, "--because", "届いていないと電話で確認した"), (0, ["sent"]))
        self.assertEqual(len(self.sink.received), 3)
        self.assertEqual(self.send(*again, "--because", "もう一度")[0], 4)
        self.assertEqual(self.send(), (0, []))

    # ---- its digests ----

    def due(self, *persons):
        """A case for each person, whose developer has not answered; the guide has passed at DUE."""
        self.developers(1)
        for n, person in enumerate(persons, start=1):
            case = f"C-2019-{n:05}"
            if n > 1:
                self.ok("intake", str(OFFICE / "report-router.txt"))
                self.ok("accept", case)
                self.ok("forward", case)
            self.ok("assign", case, person)
            self.ok("notify", case, "P-2019-00001", "--sent")

    def sweep(self, now=DUE, code=10):
        ran = self.vulnctl("escalate", "--sweep", "--apply", "--lines", VULNCTL_NOW=now)
        self.assertEqual(ran.returncode, code, ran.stderr)
        return ran.stdout

    def slow_sendmail(self):
        """Hands the mail over, says so at the pipe `gone-out`, and does not end."""
        os.mkfifo(self.place / "gone-out")
        slow = self.place / "slow-sendmail"
        slow.write_text(f"#!/bin/sh\n{self.environment['VULNCTL_SENDMAIL']}\necho $$ > {self.place}/gone-out\nexec sleep 600\n")
        slow.chmod(0o700)
        return slow

    def test_a_digest_goes_out_once_however_often_one_sweeps_and_sends(self):
        self.due("sato", "suzuki")
        for code in (10, 0, 0):
            self.sweep(code=code)
            self.assertEqual(self.send(VULNCTL_NOW=DUE), (0, ["sent", "sent"] if code else []))
        self.sweep("2019-07-22", code=0)
        shutil.rmtree(self.place / "outbox")
        self.sweep(code=0)
        self.assertFalse((self.place / "outbox").exists(), "what was sent is not written again")
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (0, []))
        self.assertEqual(len(self.sink.received), 2)
        mails = [email.message_from_bytes(mail.data, policy=email.policy.default) for mail in self.sink.received]
        self.assertEqual([str(mail["To"]) for mail in mails], ["sato <vuln-desk@example.jp>", "suzuki <vuln-desk@example.jp>"])
        for mail, case, other in zip(mails, ("C-2019-00001", "C-2019-00002"), ("C-2019-00002", "C-2019-00001")):
            self.assertIn(case, mail.get_content())
            self.assertNotIn(other, mail.get_content())
        self.assertIn("sent", self.ok("log", f"digest-{DUE}"))

    def test_what_comes_later_on_the_day_is_a_digest_of_its_own(self):
        self.due("sato")
        self.sweep()
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (0, ["sent"]))
        self.ok("notify", CASE, "P-2019-00001", "--letter", "details", "--sent", VULNCTL_NOW=DUE)
        self.ok("reply", CASE, "P-2019-00001", "--stance", "solution-made", "--solution", "fix", VULNCTL_NOW=DUE)
        self.ok("schedule", CASE, "--date", "2019-07-25", VULNCTL_NOW=DUE)
        self.assertIn("due-soon", self.sweep())
        self.assertTrue((self.place / "outbox" / f"digest-{DUE}-sato-2.eml").exists())
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (0, ["sent"]))
        first, second = [email.message_from_bytes(mail.data, policy=email.policy.default) for mail in self.sink.received]
        self.assertNotIn("publication-guide", second.get_content())
        self.assertNotEqual(first["Message-ID"], second["Message-ID"])

    def test_a_digest_is_sent_though_its_file_never_took_its_place(self):
        """The machine stopped after the commit: the file lies under its temporary name, or not at all."""
        self.due("sato")
        self.sweep()
        shutil.rmtree(self.place / "outbox")
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (0, ["sent"]))
        self.assertEqual(len(self.sink.received), 1)

    def test_a_digest_whose_sender_was_killed_is_not_sent_twice(self):
        self.due("sato", "suzuki")
        self.sweep()
        slow = self.slow_sendmail()
        sender = subprocess.Popen([VULNCTL, "notify", "--send", "--with", str(slow)], cwd=self.place,
                                  env=self.environment | {"VULNCTL_NOW": DUE})
        with open(self.place / "gone-out", encoding="ascii") as fifo:
            program = int(fifo.read())
        sender.kill()
        sender.wait()
        os.kill(program, signal.SIGKILL)
        self.assertEqual(len(self.sink.received), 1)

        self.sweep(code=0)
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (1, ["unknown", "sent"]))
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (1, ["unknown"]))
        self.assertEqual(len(self.sink.received), 2)
        listed = json.loads(self.ok("notify", "--list", "--json"))["data"]["digests"]
        self.assertEqual([(mail["person"], mail["sending"]) for mail in listed], [("sato", "begun")])

        again = ("--again", f"digest-{DUE}-sato.eml")
        self.assertEqual(self.send(*again, VULNCTL_NOW=DUE)[0], 4)
        self.assertEqual(self.send(*again, "--because", "佐藤に届いていない", VULNCTL_NOW=DUE), (0, ["sent"]))
        self.assertEqual(self.send(*again, "--because", "もう一度", VULNCTL_NOW=DUE)[0], 4)
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (0, []))
        self.assertEqual(len(self.sink.received), 3)

    def test_a_digest_that_the_server_refuses_waits_and_can_be_taken_back(self):
        self.due("sato", "suzuki")
        self.sweep()
        self.sink.refuse = "451 later"
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (7, ["failed", "failed"]))
        self.sink.refuse = None
        written = [event["event"] for event in json.loads(self.ok("log", f"digest-{DUE}", "--json"))["data"]["items"]
                   if event["type"] == "digest.written"]
        self.ok("undo", str(written[0]), "--because", "佐藤は休み")
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (0, ["sent"]))
        self.assertEqual(self.vulnctl("undo", str(written[1]), "--because", "遅い").returncode, 4)
        self.assertEqual(len(self.sink.received), 1)

    def test_senders_at_once_share_the_digests(self):
        self.due(*(f"person{n}" for n in range(6)))
        self.sweep()
        senders = [subprocess.Popen([VULNCTL, "notify", "--send"], cwd=self.place, env=self.environment | {"VULNCTL_NOW": DUE},
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(3)]
        for sender in senders:
            _, err = sender.communicate(timeout=120)
            self.assertIn(sender.returncode, (0, 1), err)
        self.assertEqual(len(self.sink.received), 6)
        self.assertEqual(self.send(VULNCTL_NOW=DUE), (0, []))

    def test_a_refused_mail_is_kept_and_sent_later(self):
        self.developers(1)
        self.ok("notify", CASE, "P-2019-00001", "--letter", "opening", "--apply")
        self.sink.refuse = "550 mailbox\x1b[2J unavailable"
        code, states = self.send()
        self.assertEqual((code, states), (7, ["failed"]))
        self.assertEqual(self.states(), {f"{CASE}-P-2019-00001-opening.eml": "failed"})
        self.assertNotIn("\x1b", self.ok("log", CASE))
        self.assertIsNone(json.loads(self.ok("show", CASE, "--json"))["data"]["first_contact_on"])
        self.sink.refuse = None
        self.assertEqual(self.send(), (0, ["sent"]))
        self.assertEqual(len(self.sink.received), 1)

    def test_a_letter_sent_by_hand_or_written_anew_is_not_sent_by_the_hook(self):
        self.developers(2)
        self.ok("notify", CASE, "P-2019-00001", "--letter", "opening", "--apply")
        self.ok("notify", CASE, "P-2019-00001", "--letter", "opening", "--sent")
        self.ok("notify", CASE, "P-2019-00002", "--letter", "opening", "--apply")
        self.ok("notify", CASE, "P-2019-00002", "--letter", "opening", "--apply", VULNCTL_NOW="2019-06-06")
        self.assertEqual(self.send(VULNCTL_NOW="2019-06-06"), (0, ["sent"]))
        self.assertEqual(len(self.sink.received), 1)
        self.assertIn(b"06 Jun 2019", self.sink.received[0].data)

    def test_what_changes_while_a_letter_is_made_stops_it(self):
        """The developer's address changes while gpg runs: the letter that was made would go to the old one."""
        self.developers(1)
        self.ok("notify", CASE, "P-2019-00001", "--letter", "opening", "--sent", "--on", "2019-06-05")
        home = self.keyring("gnupg")
        key = make_key(home, "psirt@dev1.example.jp")
        self.ok("party", "set", "P-2019-00001", "--fingerprint", key)
        programs = self.place / "programs"
        programs.mkdir()
        (programs / "gpg").write_text(f"#!/bin/sh\n{VULNCTL} party set P-2019-00001 --mail new@dev1.example.jp > /dev/null 2>&1\n"
                                      f"exec {shutil.which('gpg')} \"$@\"\n")
        (programs / "gpg").chmod(0o700)
        ran = self.vulnctl("notify", CASE, "P-2019-00001", "--letter", "details", "--apply", VULNCTL_GNUPGHOME=str(home),
                           PATH=f"{programs}:{self.environment['PATH']}")
        self.assertEqual(ran.returncode, 5, ran.stderr)
        self.assertFalse((self.place / "outbox").exists())
        self.assertEqual(self.states(), {})

    def test_an_office_without_an_address_says_from_where_it_writes(self):
        other = {"VULNCTL_STORE": str(self.place / "other.db")}
        self.ok("init", "--name", "架空調整事務局", "--contact", "03-0000-0000", **other)
        for step in (("intake", str(OFFICE / "report-router.txt")), ("accept", CASE)):
            self.ok(*step, **other)
        write = ("notify", CASE, "finder", "--letter", "accepted", "--apply")
        ran = self.vulnctl(*write, **other)
        self.assertEqual(ran.returncode, 2)
        self.assertIn("VULNCTL_MAIL_FROM", ran.stderr)
        self.assertIn("init --contact", ran.stderr)
        self.ok(*write, VULNCTL_MAIL_FROM="desk@example.org", **other)
        self.assertEqual(self.send(**other), (0, ["sent"]))
        mail = email.message_from_bytes(self.sink.received[0].data, policy=email.policy.default)
        self.assertEqual(str(mail["From"]), "架空調整事務局 <desk@example.org>")
        self.assertTrue(mail["Message-ID"].endswith("@example.org>"))

    def test_a_key_that_is_not_there_stops_the_letter(self):
        home = self.keyring("empty")
        self.developers(1, "--fingerprint", "0123456789012345678901234567890123456789")
        write = ("notify", CASE, "P-2019-00001", "--letter", "opening", "--apply")
        ran = self.vulnctl(*write, VULNCTL_GNUPGHOME=str(home))
        self.assertEqual(ran.returncode, 3)
        self.assertIn("VULNCTL_GNUPGHOME", ran.stderr)
        self.assertEqual(self.vulnctl(*write, VULNCTL_SIGN_WITH="suzuki").returncode, 2)
        self.assertFalse((self.place / "outbox").exists())
        self.assertEqual(self.states(), {})

    def test_an_address_cannot_add_a_header_or_a_reader(self):
        self.ok("party", "add", "--role", "developer", "--name", "見本", "--mail", "a@dev.example.jp")
        for address in ("a@dev.example.jp\nBcc: spy@example.com", "a@dev.example.jp, spy@example.com"):
            ran = self.vulnctl("party", "set", "P-2019-00001", "--mail", address)
            self.assertEqual((ran.returncode, "mail" in ran.stderr), (2, True), ran.stderr)
        self.ok("notify", CASE, "P-2019-00001", "--letter", "opening", "--apply", "--sent")
        ran = self.vulnctl("notify", CASE, "ipa", "--letter", "first-contact", "--to", "i@ipa.example.jp, spy@example.com", "--apply")
        self.assertEqual(ran.returncode, 6, ran.stderr)
        ran = self.vulnctl("notify", CASE, "ipa", "--letter", "first-contact", "--to", "i@ipa.example.jp\nBcc: spy@example.com", "--apply")
        self.assertEqual(ran.returncode, 6, ran.stderr)
        self.ok("notify", CASE, "P-2019-00001", "--letter", "progress", "--apply")
        ran = self.vulnctl("notify", CASE, "P-2019-00001", "--letter", "reminder", "--apply",
                           VULNCTL_MAIL_FROM="vuln-desk@example.jp\nBcc: spy@example.com")
        self.assertEqual(ran.returncode, 2, ran.stderr)
        self.assertEqual(self.send(), (0, ["sent"]))
        self.assertEqual([mail.recipients for mail in self.sink.received], [["a@dev.example.jp"]])
        self.assertNotIn(b"spy", self.sink.received[0].data)


if __name__ == "__main__":
    unittest.main()
