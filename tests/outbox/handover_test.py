"""A case handed over from one office to another, through the real gpg: what is taken, and what is refused."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

from outbox_test import CASE, OFFICE, VULNCTL, gpg, make_key

FINDER = ("見本 太郎", "見本太郎", "taro.mihon", "03-0000-0101")


class Office:
    """A store and a keyring of its own."""

    def __init__(self, test, name, address):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix=f"vulnctl-{name}."))
        test.addCleanup(shutil.rmtree, self.place, ignore_errors=True)
        self.ring = self.place / "gnupg"
        self.ring.mkdir(mode=0o700)
        test.addCleanup(subprocess.run, ["gpgconf", "--homedir", str(self.ring), "--kill", "all"])
        self.test, self.name, self.key = test, name, make_key(self.ring, address)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.place), "VULNCTL_USER": "suzuki", "VULNCTL_LANG": "en",
                            "VULNCTL_NOW": "2019-06-05T03:00:00Z", "VULNCTL_STORE": str(self.place / "vulnctl.db"),
                            "VULNCTL_GNUPGHOME": str(self.ring), "VULNCTL_SIGN_WITH": self.key}
        self.ok("init", "--name", name, "--contact", address)

    def run(self, *args, **environment):
        return subprocess.run([VULNCTL, *args], cwd=self.place, env=self.environment | environment, capture_output=True, text=True)

    def ok(self, *args, **environment):
        ran = self.run(*args, **environment)
        self.test.assertEqual(ran.returncode, 0, (args, ran.stdout, ran.stderr))
        return ran.stdout

    def knows(self, other, party_name):
        gpg(self.ring, "--import", input=gpg(other.ring, "--export", other.key).stdout)
        self.ok("party", "add", "--role", "coordinator", "--name", party_name, "--language", "en", "--fingerprint", other.key)

    def take(self, file, *more, **environment):
        return self.run("escalate", "handover", "--take", str(file), "--from", "架空調整事務局", *more, **environment)

    def events(self):
        return json.loads(self.ok("log", "--last", "1", "--json"))["data"]["items"][-1]["event"]


class HandedOver(unittest.TestCase):
    def setUp(self):
        self.giver = Office(self, "架空調整事務局", "vuln-desk@example.jp")
        self.taker = Office(self, "Sample-CERT", "desk@cert.example.org")
        self.giver.ok("intake", str(OFFICE / "report-router.txt"))
        self.giver.ok("accept", CASE)
        self.giver.ok("forward", CASE)
        self.giver.ok("party", "add", "--role", "developer", "--name", "架空開発", "--mail", "psirt@dev.example.jp")
        self.giver.ok("notify", CASE, "架空開発", "--letter", "details", "--sent")
        self.giver.ok("reply", CASE, "架空開発", "--stance", "solution-planned")
        self.giver.ok("schedule", CASE, "--date", "2019-07-16")
        self.giver.knows(self.taker, "Sample CERT")
        self.taker.knows(self.giver, "架空調整事務局")
        self.file = self.give()

    def give(self, **environment):
        self.giver.ok("escalate", "handover", CASE, "Sample CERT", "--ground", "no agent in Japan", "--nda", "--apply", **environment)
        return self.giver.place / "outbox" / f"{CASE}-P-2019-00002.pgp"

    def document(self, file=None):
        return json.loads(gpg(self.taker.ring, "--decrypt", input=(file or self.file).read_bytes()).stdout)

    def sealed(self, document, signer=None, reader=None, sign=True, place=None):
        """The document as a file, by whoever holds the keys: what a forger would make."""
        place = place or self.taker.place / "forged.pgp"
        signer, reader = signer or self.giver, reader or self.taker.key
        words = document if isinstance(document, bytes) else json.dumps(document, ensure_ascii=False).encode()
        place.write_bytes(gpg(signer.ring, "--trust-model", "always", "--recipient", reader, "--encrypt",
                              *(["--local-user", signer.key, "--sign"] if sign else []), input=words).stdout)
        return place

    def refused(self, file, code, words, *more, **environment):
        before = self.taker.events()
        ran = self.taker.take(file, *more, **environment)
        self.assertEqual(ran.returncode, code, (ran.stdout, ran.stderr))
        self.assertIn(words, ran.stderr)
        self.assertEqual(self.taker.events(), before)

    # ---- giving ----

    def test_it_is_signed_encrypted_private_and_holds_no_finder(self):
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
        opened = gpg(self.taker.ring, "--decrypt", input=self.file.read_bytes())
        self.assertIn(f"VALIDSIG {self.giver.key}", opened.stderr.decode())
        document = opened.stdout.decode()
        self.assertIn("OSコマンドインジェクション", document)
        for name in FINDER:
            self.assertNotIn(name, document)
        for kept_back in ("finder", "架空開発", "asked to", "contact.attempted", "report.accepted"):
            self.assertNotIn(kept_back, document)
        given = json.loads(self.giver.ok("log", CASE, "--given", "--json"))["data"]["items"][-1]["given"]
        sha256 = subprocess.run(["sha256sum", self.file], capture_output=True, text=True, check=True).stdout.split()[0]
        self.assertEqual((given["sha256"], given["form"], given["under_nda"]), (sha256, "handover", True))

    def test_the_same_again_is_the_same_file_and_no_new_event(self):
        events, file = self.giver.events(), self.file.read_bytes()
        shutil.rmtree(self.file.parent)
        self.give(VULNCTL_NOW="2019-06-05T09:00:00Z")
        self.assertEqual((self.giver.events(), self.file.read_bytes()), (events, file))
        self.giver.ok("assign", CASE, "sato")
        self.give()
        self.assertEqual(self.giver.events(), events + 2)

    def test_a_key_that_is_not_there_or_has_expired_stops_it(self):
        give = ("escalate", "handover", CASE, "Sample CERT", "--ground", "another", "--nda", "--apply")
        events = self.giver.events()
        self.assertEqual(self.giver.run(*give, VULNCTL_SIGN_WITH="0" * 40).returncode, 3)
        self.assertEqual(self.giver.run(*give, VULNCTL_SIGN_WITH="").returncode, 4)
        gpg(self.giver.ring, "--delete-keys", "--yes", self.taker.key)
        ran = self.giver.run(*give)
        self.assertEqual((ran.returncode, "VULNCTL_GNUPGHOME" in ran.stderr), (3, True), ran.stderr)
        self.assertEqual(self.giver.events(), events)

    # ---- taking ----

    def test_it_becomes_a_case_and_is_known_when_it_comes_again(self):
        ran = self.taker.take(self.file, "--check")
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertIn("only verified", ran.stdout)
        taken = json.loads(self.taker.take(self.file, "--json").stdout)["data"]
        self.assertEqual((taken["news"], taken["opened"], taken["case"]), ("first", True, CASE))
        self.assertEqual(taken["signer"], self.giver.key)
        shown = json.loads(self.taker.ok("show", CASE, "--json"))["data"]
        self.assertEqual((shown["origin"], shown["source"]), ("overseas", f"架空調整事務局 {CASE}"))
        self.assertIn("SN-1200", shown["title"])
        self.assertIn("127.0.0.1;id", shown["described"]["procedure"])
        self.assertIn(f"架空調整事務局の {CASE}（2019-06-05 作成）", self.taker.ok("show", CASE, VULNCTL_LANG="ja"))
        self.taker.ok("show", CASE, "--files", "--save", "files")
        (kept,) = (self.taker.place / "files").iterdir()
        self.assertEqual(kept.read_bytes(), self.file.read_bytes())

        events = self.taker.events()
        again = self.taker.take(self.file)
        self.assertEqual((again.returncode, self.taker.events()), (1, events))
        self.assertIn("taken before", again.stdout)
        self.assertIn("agreed_date", json.loads(self.taker.ok("escalate", "handover", CASE, "--json"))["data"]["last_taken"]["fields"])
        self.taker.ok("fsck")

    def test_a_newer_one_says_what_changed_and_the_older_is_not_taken_after_it(self):
        older = self.taker.place / "older.pgp"
        shutil.copy(self.file, older)
        later = {"VULNCTL_NOW": "2019-06-20T03:00:00Z"}
        self.giver.ok("schedule", CASE, "--date", "2019-07-30", "--reason", "asked to", **later)
        newer = self.give(**later)
        self.assertEqual(self.taker.take(older).returncode, 0)
        taken = json.loads(self.taker.take(newer, "--json", **later).stdout)["data"]
        self.assertEqual((taken["news"], taken["opened"], taken["case"]), ("newer", False, CASE))
        changed = {change["field"]: (change["before"], change["now"]) for change in taken["changes"]}
        self.assertEqual(changed["agreed_date"], ("16 July 2019", "30 July 2019"))
        self.assertEqual(self.taker.take(older, **later).returncode, 1)
        self.assertEqual(self.taker.ok("log", CASE).count("a hand-over came from"), 2)

    def test_a_record_that_was_rewritten_is_not_taken_without_a_reason(self):
        self.assertEqual(self.taker.take(self.file).returncode, 0)
        document = self.document()
        document["data"]["events"][0]["hash"] = "0" * 64
        forged = self.sealed(document)
        self.refused(forged, 4, "handover.rewritten")
        self.assertEqual(self.taker.take(forged, "--because", "asked by phone: they restored a backup").returncode, 0)

    def test_it_can_be_taken_into_a_case_that_is_there(self):
        self.taker.ok("intake", str(OFFICE.parent / "forms" / "flaw.yaml"), "--origin", "direct")
        taken = self.taker.run("escalate", "handover", CASE, "--take", str(self.file), "--from", "架空調整事務局", "--json")
        self.assertEqual(taken.returncode, 0, taken.stderr)
        self.assertFalse(json.loads(taken.stdout)["data"]["opened"])
        self.assertEqual(json.loads(self.taker.ok("show", CASE, "--json"))["data"]["origin"], "direct")

    # ---- what is not taken ----

    def test_each_flipped_byte_is_noticed(self):
        armour = self.file.read_bytes()
        binary = gpg(self.taker.ring, "--dearmor", input=armour).stdout
        flipped = self.taker.place / "flipped.pgp"
        for at in (len(binary) // 2, len(binary) - 30):
            flipped.write_bytes(binary[:at] + bytes([binary[at] ^ 1]) + binary[at + 1:])
            self.refused(flipped, 6, "flipped.pgp")

    def test_a_file_that_is_cut_off_huge_or_no_pgp(self):
        cut = self.taker.place / "cut.pgp"
        whole = self.file.read_bytes()
        for words in (whole[:len(whole) // 2], b"", b"{}", os.urandom(5000)):
            cut.write_bytes(words)
            self.refused(cut, 6, "cut.pgp")
        with open(cut, "wb") as file:
            file.truncate(40 << 20)
        self.refused(cut, 6, "cut.pgp")
        self.refused(self.sealed(b" " * (200 << 20)), 6, "too large")  # a few kilobytes on the way

    def test_another_signer_or_none(self):
        document = self.document()
        stranger = Office(self, "stranger", "stranger@example.com")
        gpg(stranger.ring, "--import", input=gpg(self.taker.ring, "--export", self.taker.key).stdout)
        forged = self.sealed(document, signer=stranger)
        self.refused(forged, 4, "is not in gpg's keyring")
        gpg(self.taker.ring, "--import", input=gpg(stranger.ring, "--export", stranger.key).stdout)
        self.refused(forged, 4, "it is signed by " + stranger.key)
        self.refused(self.sealed(document, sign=False), 4, "it is not signed")
        clear = self.taker.place / "clear.pgp"
        clear.write_bytes(gpg(self.giver.ring, "--local-user", self.giver.key, "--sign", input=json.dumps(document).encode()).stdout)
        self.refused(clear, 4, "it is not encrypted")
        self.taker.ok("party", "set", "架空調整事務局", "--fingerprint", "")
        self.refused(self.file, 4, "no PGP key is on record")

    def test_a_key_that_has_expired_since(self):
        gpg(self.giver.ring, "--quick-set-expire", self.giver.key, "seconds=1")
        time.sleep(2)
        gpg(self.taker.ring, "--import", input=gpg(self.giver.ring, "--export", self.giver.key).stdout)
        self.refused(self.file, 4, "has expired")

    def test_one_that_was_made_for_somebody_else(self):
        """Whoever was handed a case passes it on under the first sender's signature."""
        document = self.document()
        other = Office(self, "other", "other@example.com")
        document["data"]["to"] = {"name": "other", "key": other.key}
        self.refused(self.sealed(document), 4, "handover.reader")

    def test_a_record_that_does_not_agree_with_its_hash(self):
        whole = next(i for i, event in enumerate(self.document()["data"]["events"]) if "record" in event)
        for name, value in (("payload", '{"date":"2019-08-01"}'), ("actor", "somebody"), ("seq", 99), ("salt", "0" * 32),
                            ("prev", "1" * 64), ("recorded_at", "2019-06-05T03:00:01Z"), ("edition", "11")):
            document = self.document()
            document["data"]["events"][whole]["record"][name] = value
            self.refused(self.sealed(document), 4, "handover.record")
        for name, value in (("happened_on", "2019-06-04"), ("type", "case.ended"), ("hash", "2" * 64)):
            document = self.document()
            document["data"]["events"][whole][name] = value
            self.refused(self.sealed(document), 4, "handover.record")
        document = self.document()
        document["data"]["case"] = "C-2019-00002"
        self.refused(self.sealed(document), 4, "handover.record")

    def test_a_signed_document_that_is_no_handover(self):
        for change in (lambda d: d.update(kind="report"), lambda d: d.update(version=2), lambda d: d["data"].update(extra=1),
                       lambda d: d["data"].pop("tlp"), lambda d: d["data"]["fields"].update(title="\x1b[2J")):
            document = self.document()
            change(document)
            self.refused(self.sealed(document), 6, "forged.pgp")


if __name__ == "__main__":
    unittest.main()
