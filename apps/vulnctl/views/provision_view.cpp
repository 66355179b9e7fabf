#include "views/provision_view.h"

#include "base/unicode.h"
#include "model/cite.h"
#include "ops/describe.h"
#include "views/json.h"
#include "views/outbox_view.h"

#include <algorithm>
#include <map>
#include <set>

namespace vulnctl {

namespace {

Words standing_of(const GateLine& line) {
    if (line.holds) return {"充足", "holds"};
    return line.rule.nature == Nature::object ? Words{"要理由", "object"} : Words{"不足", "lacks"};
}

void show_lines(Page& page, const std::vector<GateLine>& lines, Lang lang, int indent) {
    constexpr int mark = 6;
    for (auto const& line : lines) {
        auto const clause = cite_short(line.rule.clause).in(lang);
        page.entry(pad(standing_of(line).in(lang), mark), fmt::format("{} [{}]", line.rule.wording.in(lang), clause), indent);
        for (auto const& found : line.found) page.paragraph(found.in(lang), indent + mark + 4);
        for (auto const& command : line.next) page.entry("$", command, indent + mark + 4);
    }
}

Json json_of(const std::vector<GateLine>& lines, const Edition& edition, Lang lang) {
    Json list = Json::array();
    for (auto const& line : lines)
        list.push_back({{"rule", vulnctl::json_of(line.rule, edition.id)},
                        {"condition", line.rule.wording.in(lang)},
                        {"holds", line.holds},
                        {"found", vulnctl::json_of(line.found, lang)},
                        {"next", line.next}});
    return list;
}

const LetterDraft* draft_for(const std::vector<LetterDraft>& drafts, PartyId party) {
    auto const at = std::find_if(drafts.begin(), drafts.end(), [&](const LetterDraft& draft) { return draft.party == party; });
    return at == drafts.end() ? nullptr : &*at;
}

/// `2019-Q3`
std::string quarter_of(Day day) {
    std::chrono::year_month_day const date{day};
    return fmt::format("{:04}-Q{}", int(date.year()), (unsigned(date.month()) + 2) / 3);
}

/// How many recipients were provided, and in how many cases.
struct Count {
    long recipients = 0;
    std::set<CaseId> cases;

    void add(const ProvisionEntry& entry) {
        ++recipients;
        cases.insert(entry.of);
    }
};
using Counts = std::map<std::pair<std::string, std::string>, Count>;

Counts counts_of(const std::vector<ProvisionEntry>& entries) {
    Counts counts;
    for (auto const& entry : entries) counts[{quarter_of(entry.first.on), line_of(entry.first.recipient)}].add(entry);
    return counts;
}

std::string day_or_dash(const std::optional<Day>& on) { return on ? print(*on) : "-"; }

}  // namespace

Result gate_result(const Context& context, const Case& c, const ProvisionGate& gate, const std::vector<LetterDraft>& drafts, Day on) {
    if (!drafts.empty()) tell_objections(context, drafts);
    auto const* edition = context.edition.edition;
    Result result;
    result.kind = "provision-gate";
    result.by_rules = true;
    result.text = [=](const Screen& screen) {
        Lang const lang = screen.lang;
        Page page{lang, screen.columns};
        page.line(text("{0}  優先的な情報提供（{1}）", "{0}  advance information provision ({1})", c.id.str(), print(on)).in(lang));
        page.heading({"案件の条件", "Conditions of the case"});
        show_lines(page, gate.lines, lang, 2);
        for (auto const& recipient : gate.recipients) {
            page.line().line(recipient.party.name(lang) + " (" + recipient.party.id.str() + ")");
            if (recipient.given)
                page.paragraph(
                    text("{0} に提供済み（{1}）", "provided on {0} ({1})", print(recipient.given->on), id_of(recipient.given->tlp))
                        .in(lang),
                    2);
            show_lines(page, recipient.lines, lang, 2);
        }
        std::string letters;
        for (auto const& draft : drafts)
            letters += fmt::format("\n==== {}  {}\n{}", draft.file_name(), id_of(*draft.tlp), letter_text(draft, lang));
        return page.str() + letters;
    };
    result.json = [=](Lang lang) {
        Json recipients = Json::array();
        for (auto const& recipient : gate.recipients) {
            auto const* draft = draft_for(drafts, recipient.party.id);
            recipients.push_back({{"party", recipient.party.id.str()},
                                  {"name", recipient.party.name(lang)},
                                  {"conditions", json_of(recipient.lines, *edition, lang)},
                                  {"provided_on", recipient.given ? Json(print(recipient.given->on)) : Json()},
                                  {"tlp", draft ? Json(std::string{id_of(*draft->tlp)}) : Json()},
                                  {"letter", draft ? letter_json(*draft, c.id) : Json()}});
        }
        return Json{{"case", c.id.str()},
                    {"on", print(on)},
                    {"open", gate.open()},
                    {"conditions", json_of(gate.lines, *edition, lang)},
                    {"recipients", recipients}};
    };
    return result;
}

Result provision_log_result(const std::vector<ProvisionEntry>& entries, const std::vector<Party>& parties, const Edition& edition) {
    auto const* rules = &edition;
    Result result;
    result.kind = "advance-provisions";
    result.text = [=](const Screen& screen) {
        Lang const lang = screen.lang;
        auto const name = [&](const std::string& line) { return line_name(line, *rules).in(lang); };
        Page page{lang, screen.columns};
        std::vector<std::vector<std::string>> rows;
        for (auto const& entry : entries)
            rows.push_back({print(entry.first.on), entry.of.str(), name(line_of(entry.first.recipient)),
                            std::string{id_of(entry.first.tlp)}, day_or_dash(entry.first.acknowledged), day_or_dash(entry.finder_told),
                            party_name(parties, entry.first.party, lang)});
        page.table({{"提供日", "provided"},
                    {"案件", "case"},
                    {"分野", "sector"},
                    {"TLP", "TLP"},
                    {"受領", "receipt"},
                    {"発見者に通知", "finder told"},
                    {"提供先", "recipient"}},
                   rows);
        page.line();
        rows.clear();
        Count all;
        for (auto const& [key, count] : counts_of(entries))
            rows.push_back({key.first, name(key.second), std::to_string(count.recipients), std::to_string(count.cases.size())});
        for (auto const& entry : entries) all.add(entry);
        rows.push_back({lang == Lang::ja ? "合計" : "total", {}, std::to_string(all.recipients), std::to_string(all.cases.size())});
        page.table({{"四半期", "quarter"}, {"分野", "sector"}, {"提供先", "recipients"}, {"案件", "cases"}}, rows);
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& entry : entries)
            items.push_back({{"event", entry.first.seq},
                             {"on", print(entry.first.on)},
                             {"case", entry.of.str()},
                             {"party", entry.first.party.str()},
                             {"sector", line_of(entry.first.recipient)},
                             {"tlp", id_of(entry.first.tlp)},
                             {"acknowledged_on", vulnctl::json_of(entry.first.acknowledged)},
                             {"finder_told_on", vulnctl::json_of(entry.finder_told)}});
        Json counts = Json::array();
        for (auto const& [key, count] : counts_of(entries))
            counts.push_back({{"quarter", key.first},
                              {"sector", key.second},
                              {"sector_name", line_name(key.second, *rules).in(lang)},
                              {"recipients", count.recipients},
                              {"cases", count.cases.size()}});
        Count all;
        for (auto const& entry : entries) all.add(entry);
        return Json{{"items", items}, {"counts", counts}, {"recipients", all.recipients}, {"cases", all.cases.size()}};
    };
    return result;
}

void advance_lines(Page& page, const Case& c, const std::vector<Party>& parties, const Edition& edition, Lang lang) {
    auto const& advance = c.advance;
    if (advance.empty()) return;
    page.heading({"優先的な情報提供", "Advance information provision"});
    if (advance.presumption)
        page.field({"特に大きな影響", "effect presumed"}, print(advance.presumption->on) + "  " + advance.presumption->what.ground);
    for (auto const& [on, what] : advance.consultations)
        page.field({"協議", "consulted"},
                   fmt::format("{}  {}: {}{}", print(on), what.party ? party_name(parties, *what.party, lang) : "IPA",
                               name_of(what.result).in(lang), what.text.empty() ? "" : "  " + what.text));
    for (auto const& provision : advance.provisions) {
        auto const receipt = provision.acknowledged ? text("受領 {}", "acknowledged {}", print(*provision.acknowledged))
                                                    : text("受領の連絡なし", "not acknowledged");
        page.field({"提供", "provided"},
                   fmt::format("{}  {} / {} / {} / {}", print(provision.on), party_name(parties, provision.party, lang),
                               line_name(line_of(provision.recipient), edition).in(lang), id_of(provision.tlp), receipt.in(lang)));
    }
}

Json advance_json(const Case& c) {
    auto const& advance = c.advance;
    Json consultations = Json::array();
    for (auto const& [on, what] : advance.consultations)
        consultations.push_back(
            {{"on", print(on)}, {"whom", what.party ? what.party->str() : "ipa"}, {"result", id_of(what.result)}, {"text", what.text}});
    Json provisions = Json::array();
    for (auto const& provision : advance.provisions)
        provisions.push_back({{"event", provision.seq},
                              {"on", print(provision.on)},
                              {"party", provision.party.str()},
                              {"sector", line_of(provision.recipient)},
                              {"tlp", id_of(provision.tlp)},
                              {"acknowledged_on", vulnctl::json_of(provision.acknowledged)}});
    auto const& presumed = advance.presumption;
    return {{"presumption", presumed ? Json{{"on", print(presumed->on)}, {"ground", presumed->what.ground}} : Json()},
            {"consultations", consultations},
            {"provisions", provisions}};
}

}  // namespace vulnctl
