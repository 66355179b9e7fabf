"""The sample site in Chromium, from files: its index and an advisory in both languages, on a telephone and on a desk."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WRITE_SITE = sys.argv.pop(1)

PAGES = ["index.html", "en/index.html", "JVN00000011/ja.html", "JVN00000011/en.html"]
WIDTHS = [360, 1200]

# One page holds them all in frames, measures them and writes down what it found: the browser has to start once only.
PROBE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>probe</title></head><body>%s
<script>
addEventListener("load", () => {
  const found = {};
  for (const frame of document.querySelectorAll("iframe")) {
    const page = frame.contentDocument, width = frame.clientWidth;
    const shown = e => { const s = frame.contentWindow.getComputedStyle(e); return s.position !== "absolute" && s.visibility === "visible"; };
    const elements = [...page.body.querySelectorAll("*")].filter(e => shown(e) && !e.closest("thead"));
    found[frame.dataset.page + "@" + width] = {
      lang: page.documentElement.lang,
      scroll: page.documentElement.scrollWidth,
      beyond: elements.filter(e => e.getBoundingClientRect().right > width + 0.5).map(e => e.outerHTML.slice(0, 80)),
      headings: [...page.querySelectorAll("h1, h2, h3")].map(e => [e.tagName, e.innerText.replace(/\\s+/g, " ").trim()]),
      links: [...page.querySelectorAll("a")].map(e => [e.innerText.trim(), e.href]),
      text: page.body.innerText,
    };
  }
  console.error("the probe is heard");
  document.body.innerHTML = "";
  const out = document.createElement("pre");
  out.textContent = JSON.stringify(found).replace(/[<>&]/g, c => "\\\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
  document.body.append(out);
});
</script></body></html>"""


class Site(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = pathlib.Path(tempfile.mkdtemp(prefix="vulnctl-browser."))
        cls.addClassCleanup(shutil.rmtree, cls.place, ignore_errors=True)
        cls.root = cls.place / "site"
        subprocess.run([WRITE_SITE, cls.root], check=True)
        frames = "".join(f'<iframe data-page="{page}" src="site/{page}" style="width:{width}px;height:600px;border:0"></iframe>'
                         for page in PAGES for width in WIDTHS)
        probe = cls.place / "probe.html"
        probe.write_text(PROBE % frames, encoding="utf-8")
        run = subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--allow-file-access-from-files",
             f"--user-data-dir={cls.place / 'profile'}", "--window-size=1400,900", "--enable-logging=stderr", "--dump-dom", probe.as_uri()],
            capture_output=True, text=True, timeout=100, check=True)
        cls.console = re.findall(r"CONSOLE\S* (.*)$", run.stderr, re.MULTILINE)
        found = re.search(r"<pre>(.*)</pre>", run.stdout, re.DOTALL)
        assert found, run.stdout[:2000] + run.stderr[-2000:]
        cls.found = json.loads(found[1])

    def page(self, name, width=1200):
        return self.found[f"{name}@{width}"]

    def test_nothing_is_wrong_on_the_console(self):
        self.assertEqual(len(self.console), 1, self.console)  # the probe's own word: the console is heard
        self.assertIn("the probe is heard", self.console[0])

    def test_no_page_scrolls_sideways(self):
        for page in PAGES:
            for width in WIDTHS:
                with self.subTest(page=page, width=width):
                    self.assertLessEqual(self.page(page, width)["scroll"], width)
                    self.assertEqual(self.page(page, width)["beyond"], [])

    def test_pages_say_their_language(self):
        for page in PAGES:
            self.assertEqual(self.page(page)["lang"], "en" if "en" in page.split("/")[0] or page.endswith("en.html") else "ja")

    def test_headings_begin_at_one_and_leave_none_out(self):
        for page in PAGES:
            levels = [int(tag[1]) for tag, _ in self.page(page)["headings"]]
            self.assertEqual(levels[0], 1, page)
            self.assertEqual(levels.count(1), 1, page)
            for above, below in zip(levels, levels[1:]):
                self.assertLessEqual(below, above + 1, page)

    def test_the_advisory_has_its_sections_in_jvn_s_order(self):
        ja = [text for tag, text in self.page("JVN00000011/ja.html")["headings"] if tag == "H2"]
        self.assertEqual(ja, ["概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "ベンダ情報", "参考情報",
                              "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞", "関連文書", "更新履歴"])
        en = [text for tag, text in self.page("JVN00000011/en.html")["headings"] if tag == "H2"]
        self.assertEqual(en, ["Overview", "Products Affected", "Description", "Impact", "Solution", "Vendor Status", "References",
                              "JPCERT/CC Addendum", "Vulnerability Analysis by JPCERT/CC", "Credit", "Other Information", "Update History"])
        self.assertEqual(self.page("JVN00000011/en.html")["headings"][0][1],
                         "JVN#00000011 Critical Multiple vulnerabilities in SampleNet NAS products")

    def test_the_index_leads_to_the_advisories_the_latest_first(self):
        for index, title, page in [("index.html", "SampleNet 製 NAS における複数の脆弱性", "JVN00000011/ja.html"),
                                   ("en/index.html", "Multiple vulnerabilities in SampleNet NAS products", "JVN00000011/en.html")]:
            links = dict(self.page(index)["links"])
            self.assertEqual(links[title], (self.root / page).as_uri())
            order = re.findall(r"JVN(?:VU)?#\d{8}", self.page(index)["text"])
            self.assertEqual(order, ["JVNVU#00000016", "JVN#00000012", "JVN#00000011"])
            self.assertIn("緊急" if index == "index.html" else "Critical", self.page(index)["text"])

    def test_every_link_to_a_file_leads_to_one(self):
        links = {href for page in PAGES for _, href in self.page(page)["links"] if href.startswith("file:")}
        self.assertGreater(len(links), 15)
        for link in links:
            self.assertTrue(pathlib.Path(link.removeprefix("file://")).is_file(), link)

    def test_on_a_telephone_values_stand_beside_their_names(self):
        self.assertIn("サンプルネット株式会社", self.page("JVN00000011/ja.html", 360)["text"])
        self.assertIn("該当製品あり", self.page("JVN00000011/ja.html", 360)["text"])


if __name__ == "__main__":
    if not CHROMIUM:
        print("chromium is not installed")
        sys.exit(77)
    unittest.main(verbosity=2)
