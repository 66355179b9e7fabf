#include "ops/intake.h"
#include "base/file.h"
#include "commands/declarations.h"
#include "views/findings_view.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 16 << 20;

constexpr Option options[] = {
    {"FILE...", "", {"届出様式のテキスト、YAML または JSON（- は標準入力）", "reports as form text, YAML or JSON (- is standard input)"}},
    {"--kind",
     "KIND",
     {"届出の種別（product, website。省略時は内容から判断）", "what the report is about (product, website; else told from the text)"}},
    {"--developer",
     "PARTY",
     {"製品開発者による自社製品の届出（その製品開発者の番号または名称）", "a developer's report on its own product, and which developer"}},
    {"--origin",
     "ORIGIN",
     {"届出によらない案件として開始する（overseas, direct）", "open a case that no report begins (overseas, direct)"}},
    {"--source", "TEXT", {"届出によらない案件の情報源と番号", "where such a case comes from, and under which number"}},
    {"--check", "", {"内容を確認するだけで、登録しない", "say what is missing; register nothing"}},
};

struct Outcome {
    std::string file;
    std::optional<Intake> registered;
    std::vector<Finding> findings;
};

Intake registered_as_asked(Context& context, const std::string& bytes, const std::string& name, std::optional<Kind> kind) {
    auto const origin = context.args.word<Origin>("--origin").value_or(Origin::finder);
    if (origin == Origin::overseas || origin == Origin::direct) {
        if (context.args.has("--developer"))
            throw Error{Exit::usage, text("--origin と --developer は一緒に指定できません", "--origin and --developer exclude each other")};
        if (kind == Kind::website)
            throw Error{Exit::usage,
                        text("届出によらない案件はソフトウエア製品のものだけです", "only a product case is opened without a report")};
        return open_case(*context.desk, bytes, name, origin, context.args.text("--source"));
    }
    if (context.args.has("--origin"))
        throw Error{Exit::usage, text("--origin には overseas または direct を指定してください", "--origin takes overseas or direct")};
    if (!context.args.has("--developer")) return register_report(*context.desk, bytes, name, kind);
    auto const party = find_party(*context.store, context.args.text("--developer"));
    if (party.card.role != Role::developer || kind == Kind::website)
        throw Error{Exit::usage, text("自社製品の届出は製品開発者のものです", "a report on one's own product is a developer's")};
    return register_report(*context.desk, bytes, name, Kind::product, party.id);
}

Outcome take(Context& context, const std::string& file) {
    auto const kind = context.args.word<Kind>("--kind");
    bool const from_stdin = file == "-";
    auto const bytes = from_stdin ? read_stream(context.in, "-", most_bytes) : read_file(file, most_bytes);
    auto const name = from_stdin ? "(stdin)" : file;
    if (!context.desk) return {file, {}, examine_report(bytes, name, kind, *context.edition.edition).findings};
    auto registered = registered_as_asked(context, bytes, name, kind);
    auto findings = registered.findings;
    return {file, std::move(registered), std::move(findings)};
}

std::string text_of(const std::vector<Outcome>& outcomes, const Screen& screen) {
    std::string out;
    for (auto const& o : outcomes) {
        Page page{screen.lang, screen.columns};
        if (o.registered && !o.registered->report)
            page.paragraph(text("{0}: {1} を開始しました（届出によらない案件）", "{0}: opened {1} (without a report)", o.file,
                                o.registered->case_id.str())
                               .in(screen.lang));
        else if (o.registered)
            page.paragraph(text("{0}: {1} を登録しました（届出 {2}、{3}）", "{0}: registered {1} (report {2}, {4})", o.file,
                                o.registered->case_id.str(), o.registered->report->str(), name_of(o.registered->kind).ja,
                                name_of(o.registered->kind).en)
                               .in(screen.lang));
        else if (o.findings.empty())
            page.paragraph(text("{}: 記載漏れはありません", "{}: nothing is missing", o.file).in(screen.lang));
        out += page.str() + findings_text(o.findings, screen);
    }
    return out;
}

Result run(Context& context) {
    std::vector<Outcome> outcomes;
    for (auto const& file : context.args.all("FILE")) outcomes.push_back(take(context, file));
    Result result;
    result.kind = "intake";
    for (auto const& o : outcomes) result.exit = std::max(result.exit, exit_of(o.findings));
    result.text = [=](const Screen& screen) { return text_of(outcomes, screen); };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& o : outcomes) {
            Json item{{"file", o.file}, {"findings", findings_json(o.findings, lang)}};
            if (o.registered) {
                item["case"] = o.registered->case_id.str();
                item["report"] = o.registered->report ? Json(o.registered->report->str()) : Json();
                item["kind"] = id_of(o.registered->kind);
            }
            items.push_back(std::move(item));
        }
        return Json{{"items", items}};
    };
    return result;
}

}  // namespace

extern const Command intake_command = {"intake",
                                       {"届出を読み取り、案件として登録する", "Read reports and register them as cases"},
                                       [](const Args& args) { return args.has("--check") ? Needs::nothing : Needs::writing; },
                                       options,
                                       run};

}  // namespace vulnctl
