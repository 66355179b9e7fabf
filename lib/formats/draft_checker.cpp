#include "formats/draft_checker.h"

#include "base/characters.h"
#include "base/unicode.h"
#include "formats/draft_rules.h"

#include <algorithm>
#include <cassert>

namespace vulnctl {

std::string item(std::string_view list, size_t index) { return fmt::format("{}[{}]", list, index); }

std::vector<DraftText> texts_of(const AdvisoryDraft& draft) {
    using enum TextKind;
    std::vector<DraftText> texts{{"title", draft.title, prose}, {"overview", draft.overview, prose}};
    auto const each = [](std::string_view list, const auto& items, auto visit) {
        for (size_t i = 0; i < items.size(); ++i) visit(item(list, i), items[i]);
    };
    each("affected", draft.affected, [&](const std::string& path, const AffectedProduct& affected) {
        texts.push_back({path + ".product", affected.product, proper});
        texts.push_back({path + ".version", affected.version, version});
        texts.push_back({path + ".note", affected.note, prose});
    });
    texts.push_back({"details", draft.details, prose});
    each("vulnerabilities", draft.vulnerabilities, [&](const std::string& path, const Vulnerability& flaw) {
        texts.push_back({path + ".name", flaw.name, label});
        texts.push_back({path + ".impact", flaw.impact, prose});
    });
    texts.push_back({"impact", draft.impact, prose});
    each("solutions", draft.solutions, [&](const std::string& path, const SolutionAdvice& advice) {
        texts.push_back({path + ".heading", advice.heading, label});
        texts.push_back({path + ".text", advice.text, prose});
    });
    each("vendors", draft.vendors, [&](const std::string& path, const VendorStatement& vendor) {
        texts.push_back({path + ".name", vendor.name, proper});
    });
    each("references", draft.references, [&](const std::string& path, const Reference& reference) {
        texts.push_back({path + ".title", reference.title, proper});
    });
    texts.push_back({"addendum", draft.addendum, prose});
    texts.push_back({"statement", draft.statement, quoted});
    each("credits", draft.credits, [&](const std::string& path, const CreditGroup& group) {
        texts.push_back({path + ".text", group.text, credit});
        each(path + ".people", group.people, [&](const std::string& at, const CreditedPerson& person) {
            texts.push_back({at + ".name", person.name, proper});
            texts.push_back({at + ".organisation", person.organisation, proper});
        });
    });
    each("history", draft.history, [&](const std::string& path, const HistoryEntry& entry) {
        texts.push_back({path + ".text", entry.text, prose});
    });
    return texts;
}

Place DraftChecker::place_of(std::string path) const {
    for (;;) {
        if (auto const known = draft.places.find(path); known != draft.places.end()) return known->second;
        if (path.empty()) return {name, 0, 0};
        auto const last = path.find_last_of(".[");
        path.resize(last == path.npos ? 0 : last);
    }
}

Place DraftChecker::place_in(const std::string& path, std::string_view text, size_t at) const {
    auto place = place_of(path);
    if (!draft.places.contains(path) || place.line <= 0) return place;
    auto const line_start = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;  // npos + 1 is 0
    auto const line = text.substr(line_start, text.find('\n', line_start) - line_start);
    auto const row = static_cast<size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(line_start), '\n'));
    auto const first = static_cast<size_t>(place.line - 1);
    // A block's text begins on the line behind its indicator, any other at its place; only what stands there as it is can be pointed at.
    for (size_t const candidate : {first + row, first + row + 1}) {
        if (candidate >= lines.size()) break;
        auto const from = candidate == first ? static_cast<size_t>(std::max(place.column, 1) - 1) : 0;
        auto const found = lines[candidate].find(line, from);
        if (line.empty() || found == std::string_view::npos) continue;
        return {name, static_cast<int>(candidate + 1), static_cast<int>(found + (at - line_start) + 1)};
    }
    return place;
}

void DraftChecker::add(const std::string& rule, const std::string& path, Text message, Text hint) {
    add_at(rule, place_of(path), std::move(message), std::move(hint));
}

void DraftChecker::add_at(const std::string& rule, Place place, Text message, Text hint) {
    auto const* known = draft_rule_named(rule);
    assert(known);
    findings.push_back({rule, known->severity, std::move(message), std::move(hint), std::move(place), {}});
}

void DraftChecker::required(const std::string& rule, const std::string& path, const Text& value, Words what) {
    if (trim(value.ja).empty())
        add(rule + ".ja", path + ".ja", text("{}の日本語がありません", "{1} is missing in Japanese", what.ja, what.en),
            {"「ja:」に日本語で書いてください", "write it in Japanese after `ja:`"});
    if (trim(value.en).empty())
        add(rule + ".en", path + ".en", text("{}の英語がありません", "{1} is missing in English", what.ja, what.en),
            {"「en:」に英語で書いてください", "write it in English after `en:`"});
}

void DraftChecker::both_or_none(const std::string& rule, const std::string& path, const Text& value, Words what) {
    if (!trim(value.ja).empty() || !trim(value.en).empty()) required(rule, path, value, what);
}

bool DraftChecker::form(bool (*right)(std::string_view), const std::string& rule, const std::string& path, const std::string& value,
                        Text hint) {
    if (right(value)) return true;
    auto const plain = nfkc(value);
    if (plain != value && right(ascii_raised(trim(plain))))
        hint = text("全角の文字があります。半角で「{}」と書いてください", "it has full-width characters; write \"{}\"",
                    ascii_raised(trim(plain)));
    else if (right(ascii_raised(trim(value))))
        hint = text("「{}」と書いてください", "write \"{}\"", ascii_raised(trim(value)));
    add(rule, path, text("{0}「{1}」の書式が正しくありません", "{0} \"{1}\" is not in the right form", path, harmless_line(value)),
        std::move(hint));
    return false;
}

}  // namespace vulnctl
