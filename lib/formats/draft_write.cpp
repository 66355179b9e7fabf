#include "formats/draft.h"

#include "base/unicode.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace vulnctl {

namespace {

constexpr std::string_view indent_step = "  ";

/// Characters that YAML lets stand in a block; of the others (controls, tabs, no-break oddities) only an escape comes back exactly.
bool can_stand_in_block(std::string_view s) {
    bool const plain =
        std::none_of(s.begin(), s.end(), [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f; });
    // U+0080..U+009F, U+2028, U+2029 and U+FEFF: line breaks of YAML's own, or not printable.
    bool const odd = s.find("\u2028") != s.npos || s.find("\u2029") != s.npos || s.find("\ufeff") != s.npos ||
                     std::adjacent_find(s.begin(), s.end(), [](char a, char b) {
                         return static_cast<unsigned char>(a) == 0xc2 && static_cast<unsigned char>(b) < 0xa0;
                     }) != s.end();
    return plain && !odd && !s.empty() && s.front() != ' ' && s.front() != '\n' && s.back() != '\n' && s.find(" \n") == s.npos &&
           s.find("\n ") == s.npos && s.back() != ' ';
}

std::string quoted(std::string_view s) {
    std::string out = "\"";
    for (size_t i = 0; i < s.size(); ++i) {
        auto const c = static_cast<unsigned char>(s[i]);
        auto const starts = [&](std::string_view mark) { return s.substr(i).starts_with(mark); };
        if (c == '"' || c == '\\')
            out.append("\\").push_back(s[i]);
        else if (c == '\n')
            out += "\\n";
        else if (c < 0x20 || c == 0x7f)
            out += fmt::format("\\x{:02x}", c);
        else if (c == 0xc2 && i + 1 < s.size() && static_cast<unsigned char>(s[i + 1]) < 0xa0)
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(s[++i]));
        else if (starts("\u2028") || starts("\u2029") || starts("\ufeff")) {
            out += starts("\u2028") ? "\\u2028" : starts("\u2029") ? "\\u2029" : "\\ufeff";
            i += 2;
        } else
            out += s[i];
    }
    return out + '"';
}

/// Writes lines at one depth. `first` is what the first line begins with instead of its indentation: the mark of a list's item.
struct Writer {
    std::string& out;
    std::string indent;
    std::string first;

    void line(std::string_view key, std::string_view value) {
        out += fmt::format("{}{}:{}{}\n", std::exchange(first, indent), key, value.empty() ? "" : " ", value);
    }
    void field(std::string_view key, std::string_view value) { line(key, quoted(value)); }
    /// One that reads well without quotes: a day, an id, a word of a vocabulary; nothing where it is not filled in.
    void plain(std::string_view key, std::string_view value) { line(key, value); }
    void prose(std::string_view key, std::string_view value) {
        if (!can_stand_in_block(value)) return field(key, value);
        line(key, "|-");
        for (size_t start = 0; start <= value.size();) {
            auto const end = std::min(value.find('\n', start), value.size());
            auto const row = value.substr(start, end - start);
            out += row.empty() ? "\n" : fmt::format("{}{}{}\n", indent, indent_step, row);
            start = end + 1;
        }
    }
    Writer inner() const { return {out, indent + std::string{indent_step}, indent + std::string{indent_step}}; }
    Writer item() const { return {out, indent + "    ", indent + "  - "}; }

    void names(std::string_view key, const Text& value) {
        line(key, "");
        auto in = inner();
        in.field("ja", value.ja);
        in.field("en", value.en);
    }
    void proses(std::string_view key, const Text& value) {
        line(key, "");
        auto in = inner();
        in.prose("ja", value.ja);
        in.prose("en", value.en);
    }
    void field_if(std::string_view key, std::string_view value) {
        if (!value.empty()) field(key, value);
    }
    void strings_if(std::string_view key, const std::vector<std::string>& values) {
        if (values.empty()) return;
        line(key, "");
        for (auto const& value : values) out += fmt::format("{}  - {}\n", indent, quoted(value));
    }
    void list(std::string_view key, bool empty) { line(key, empty ? "[]" : ""); }
    void comment(const Text& words) {
        out += '\n';
        for (auto const& half : {words.ja, words.en})
            for (auto const row : lines_of(half)) out += fmt::format("{}# {}\n", indent, row);
    }
};

std::string printed(const std::optional<Day>& day) { return day ? print(*day) : std::string{}; }

std::string_view yes_or_no(bool value) { return value ? "yes" : "no"; }

template <class E>
std::string vocabulary() {
    std::string all;
    for (auto const& word : words_of(E{})) all.append(all.empty() ? "" : ", ").append(word.id);
    return all;
}

template <class E>
std::string_view printed(const std::optional<E>& value) {
    return value ? id_of(*value) : std::string_view{};
}

}  // namespace

std::string write_draft(const AdvisoryDraft& draft) {
    std::string out =
        "# 脆弱性情報の公表原稿。「\"\"」または値のない項目を埋め、日本語（ja）と英語（en）の内容をそろえてください。\n"
        "# The draft of an advisory. Fill in what is \"\" or has no value; say the same in Japanese (ja) and English (en).\n";
    Writer top{out, "", ""};

    top.comment({"JVN番号（例: \"JVN#12345678\"）、JVN iPediaの番号（任意）、対象の取扱番号、公開日",
                 "The JVN number, such as \"JVN#12345678\", JVN iPedia's (optional), the cases it speaks for, the day of publication"});
    top.field("jvn", draft.jvn);
    if (!draft.jvndb.empty()) top.field("jvndb", draft.jvndb);
    top.list("cases", draft.cases.empty());
    for (CaseId const id : draft.cases) out += fmt::format("  - {}\n", id.str());
    top.plain("published", printed(draft.published));

    top.comment(text("言語ごとの状態（{0}）、公表までのTLP（{1}）、緊急の表示（yes, no）",
                     "The state in each language ({0}), the TLP until publication ({1}), JVN's mark \"Critical\" (yes, no)",
                     vocabulary<TextState>(), vocabulary<Tlp>()));
    top.line("state", "");
    {
        auto state = top.inner();
        state.plain("ja", printed(draft.state_ja));
        state.plain("en", printed(draft.state_en));
    }
    top.plain("tlp", printed(draft.tlp));
    top.plain("critical", yes_or_no(draft.critical));

    top.comment({"題名（例: 〈製品〉における〈種類〉の脆弱性）", "The title, such as: <product> vulnerable to <kind>"});
    top.names("title", draft.title);

    top.comment({"概要: どの製品に何の脆弱性があるかを1、2文で", "Overview: which product has which flaw, in one or two sentences"});
    top.proses("overview", draft.overview);

    top.comment(
        {"影響を受けるシステム: 製品名とバージョン（例: 1.05 およびそれ以前）。サポート終了は support_ended: yes。\n"
         "vendor（ベンダ情報の1社）、補足（note）、cpe、purl、対象のCVE（cves）は任意",
         "Products affected: name and versions, such as \"1.05 and earlier\"; support_ended: yes where support has ended.\n"
         "vendor (one of the vendors), note, cpe, purl and cves (those that affect it) are optional"});
    top.list("affected", draft.affected.empty());
    for (const AffectedProduct& affected : draft.affected) {
        auto item = top.item();
        item.names("product", affected.product);
        item.names("version", affected.version);
        item.names("note", affected.note);
        item.plain("support_ended", yes_or_no(affected.support_ended));
        item.field_if("vendor", affected.vendor);
        item.field_if("cpe", affected.cpe);
        item.field_if("purl", affected.purl);
        item.strings_if("cves", affected.cves);
    }

    top.comment({"詳細情報（任意）", "Description (optional)"});
    top.proses("details", draft.details);

    top.comment({"脆弱性ごとの名称、CVE番号、CWE番号、CVSS。算出されたものをそのまま書く（任意）",
                 "Name, CVE, CWE and CVSS of each flaw, as they were given (optional)"});
    top.list("vulnerabilities", draft.vulnerabilities.empty());
    for (const Vulnerability& flaw : draft.vulnerabilities) {
        auto item = top.item();
        item.names("name", flaw.name);
        item.field("cve", flaw.cve);
        item.field("cwe", flaw.cwe);
        item.list("cvss", flaw.cvss.empty());
        for (const CvssScore& cvss : flaw.cvss) {
            auto score = item.item();
            score.field("version", cvss.version);
            score.field("vector", cvss.vector);
            score.field("score", cvss.score);
        }
        if (!flaw.impact.empty()) item.proses("impact", flaw.impact);
    }

    top.comment({"想定される影響", "Impact: what an attacker can do"});
    top.proses("impact", draft.impact);

    top.comment(text(
        "対策方法: 種類（kind）は {} のいずれか。見出し（heading）は空なら標準のもの。\n一部の製品だけの対策であれば products に製品名",
        "Solutions: the kind is one of {}; an empty heading means the usual one.\nproducts names those that it is for, where it is "
        "not for all",
        vocabulary<SolutionKind>()));
    top.list("solutions", draft.solutions.empty());
    for (const SolutionAdvice& solution : draft.solutions) {
        auto item = top.item();
        item.plain("kind", printed(solution.kind));
        item.names("heading", solution.heading);
        item.proses("text", solution.text);
        item.strings_if("products", solution.products);
    }

    top.comment(text("ベンダ情報: 連絡したすべての製品開発者。状況（status）は {} のいずれか",
                     "Vendor status: every developer who was contacted; the status is one of {}", vocabulary<VendorStatus>()));
    top.list("vendors", draft.vendors.empty());
    for (const VendorStatement& vendor : draft.vendors) {
        auto item = top.item();
        item.plain("party", vendor.party ? vendor.party->str() : "");
        item.names("name", vendor.name);
        item.plain("status", printed(vendor.status));
        item.plain("updated", printed(vendor.updated));
        item.field("link", vendor.link);
    }

    top.comment(text("参考情報（任意）。種類（kind）は {} のいずれか", "References (optional); the kind is one of {}",
                     vocabulary<ReferenceKind>()));
    top.list("references", draft.references.empty());
    for (const Reference& reference : draft.references) {
        auto item = top.item();
        item.plain("kind", printed(reference.kind));
        item.names("title", reference.title);
        item.field("link", reference.link);
    }

    if (!draft.addendum.empty()) {
        top.comment({"JPCERT/CCからの補足情報（任意）", "JPCERT/CC's addendum (optional)"});
        top.proses("addendum", draft.addendum);
    }

    if (draft.determination) {
        top.comment(text("公表判定委員会の判定を経た公表: 調整不能の区分（ground）は {}、decided はIPAの判断の日",
                         "Published on the committee's determination: the ground is one of {}; decided is the day of IPA's decision",
                         vocabulary<Failure>()));
        top.line("determination", "");
        auto in = top.inner();
        in.plain("ground", printed(draft.determination->ground));
        in.plain("decided", printed(draft.determination->decided));
    }

    if (!draft.statement.empty()) {
        top.comment({"製品開発者の見解: 併記を希望された見解をそのまま書く", "The developer's statement, as it wishes it printed beside"});
        top.proses("statement", draft.statement);
    }

    top.comment(text(
        "謝辞: 経路（route）は {} のいずれか。people には氏名の公表を希望した発見者だけを書く。\ncves は一部の脆弱性だけの発見者の場合。"
        "空なら謝辞は印字されない",
        "Credits: the route is one of {}; people only who agreed to be named in public.\ncves where they found some of the "
        "flaws only; empty means that none is printed",
        vocabulary<CreditRoute>()));
    top.list("credits", draft.credits.empty());
    for (const CreditGroup& group : draft.credits) {
        auto item = top.item();
        item.plain("route", printed(group.route));
        item.list("people", group.people.empty());
        for (const CreditedPerson& person : group.people) {
            auto name = item.item();
            name.names("name", person.name);
            name.names("organisation", person.organisation);
        }
        item.strings_if("cves", group.cves);
        if (!group.text.empty()) item.proses("text", group.text);
    }

    top.comment({"更新履歴: 日付（date）と内容。古いものから順に", "Update history: date and what changed, oldest first"});
    top.list("history", draft.history.empty());
    for (const HistoryEntry& entry : draft.history) {
        auto item = top.item();
        item.plain("date", printed(entry.on));
        item.proses("text", entry.text);
    }
    return out;
}

}  // namespace vulnctl
