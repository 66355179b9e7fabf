#include "base/unicode.h"
#include "commands/declarations.h"
#include "views/case_view.h"
#include "views/files_view.h"
#include "views/json.h"
#include "views/ladder_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--original", "", {"届出を受け取ったままの形で表示する", "the report as it came, line by line"}},
    {"--ladder",
     "",
     {"関係者ごとに、試みた連絡とその結果、次の手段を表示する", "what was tried with each party, what came of it, and what to try next"}},
    {"--files",
     "",
     {"案件とともに保存されているファイル（届いたメール、添付、証拠）を一覧する",
      "the files kept with it: mail that came in, attachments, evidence"}},
    {"--event", "EVENT", {"この事象のファイルのみ（--files）", "those of one event (with --files)"}},
    {"--save", "DIR", {"ファイルを取り出して書き出す（--files）", "write them out (with --files)"}},
};

Result original(const Context& context, const Case& c) {
    std::string all;
    Json items = Json::array();
    for (auto const& report : c.reports) {
        auto const bytes = context.store->get(report.form.original);
        all += harmless(bytes);
        items.push_back({{"report", report.form.report.str()}, {"text", bytes}});
    }
    if (!all.empty() && all.back() != '\n') all += '\n';
    Result result;
    result.kind = "original";
    result.text = [=](const Screen&) { return all; };
    result.json = [=](Lang) { return Json{{"items", items}}; };
    return result;
}

Result files(const Context& context, const Case& c) {
    std::optional<std::filesystem::path> save;
    if (context.args.has("--save")) save = context.args.required("--save");
    return files_result(c, files_of(*context.store, c, context.lens, context.args.number("--event")), save, *context.store);
}

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto c = the_case(context, id);
    if (context.args.has("--original")) return original(context, c);
    if (context.args.has("--ladder")) {
        std::vector<Party> parties;
        for (auto const& part : c.parts) parties.push_back(load_party(*context.store, part.party));
        return ladder_result(c, ladders_of(*context.store, c, context.lens, *context.edition.edition), parties);
    }
    if (context.args.has("--files")) return files(context, c);
    auto running = clocks(c, *context.edition.edition);
    std::vector<Party> parties;
    for (auto const& part : c.parts) parties.push_back(load_party(*context.store, part.party));
    for (auto const& provision : c.advance.provisions)
        if (provision.party.valid()) parties.push_back(load_party(*context.store, provision.party));
    for (auto const& taken : c.handovers) parties.push_back(load_party(*context.store, taken.what.from));
    CaseView const view{std::move(c), std::move(parties), std::move(running), context.lens.as_of.value_or(context.today), context.edition};
    Result result;
    result.kind = "case";
    result.by_rules = true;
    result.text = [=](const Screen& screen) { return case_text(view, screen); };
    result.json = [=](Lang lang) { return case_json(view, lang); };
    return result;
}

}  // namespace

extern const Command show_command = {"show", {"案件を表示する", "Show a case"}, reading, options, run};

}  // namespace vulnctl
