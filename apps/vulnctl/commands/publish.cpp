#include "ops/publish.h"
#include "base/file.h"
#include "commands/declarations.h"
#include "render/advisory.h"
#include "views/case_view.h"
#include "views/findings_view.h"
#include "views/json.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 1 << 20;

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"[FILE]", "", {"公表文の原稿（YAML、- は標準入力）", "the advisory's draft (YAML; - is standard input)"}},
    {"--draft", "", {"案件から原稿を作成して出力する", "write a draft made from the case"}},
    {"--check", "", {"原稿を確認するだけで、何も変更しない", "check the draft; change nothing"}},
    {"--apply", "", {"JVNで公表したことを記録し、公表文を書き出す", "record the publication and write the pages"}},
    {"--out", "DIR", {"公表文を書き出すフォルダー（省略時は ./advisories）", "where the pages are written (else ./advisories)"}},
};

Result drafted(const AdvisoryDraft& draft) {
    Result result;
    result.kind = "advisory-draft";
    auto const yaml = write_draft(draft);
    result.text = [=](const Screen&) { return yaml; };
    result.json = [=](Lang) { return Json{{"draft", yaml}}; };
    return result;
}

Result checked(const std::vector<Finding>& findings, const std::string& name) {
    Result result;
    result.kind = "advisory-check";
    result.exit = exit_of(findings);
    result.text = [=](const Screen& screen) {
        return findings.empty() ? text("{}: 指摘事項はありません\n", "{}: nothing found\n", name).in(screen.lang)
                                : findings_text(findings, screen);
    };
    result.json = [=](Lang lang) { return Json{{"findings", findings_json(findings, lang)}}; };
    return result;
}

Result shown(const Context& context, const AdvisoryDraft& draft) {
    Result result;
    result.kind = "advisory";
    auto const page = render_advisory_text(context.templates, draft, context.lang, PageState::draft);
    context.tell(
        text("（まだ公表していません。--apply で記録し、書き出します）", "(not published yet: --apply records it and writes the pages)"));
    result.text = [=](const Screen&) { return page; };
    result.json = [=](Lang) { return Json{{"page", page}}; };
    return result;
}

Result applied(Context& context, const std::vector<Case>& cases, const AdvisoryDraft& draft) {
    auto const done = publish(*context.desk, cases, draft, context.templates);
    std::filesystem::path const out = context.args.has("--out") ? context.args.required("--out") : "advisories";
    bool const again = cases.front().published.has_value();
    auto const words = again ? text("{} として公表済みです。公表文を {} に書き出し直しました",
                                    "already published as {}; the pages were written to {} again", draft.jvn, out.string())
                             : text("{} として公表を記録し、公表文を {} に書き出しました", "published as {}; the pages were written to {}",
                                    draft.jvn, out.string());
    Result result = recorded(context, the_case(context, cases.front().id), words);
    for (auto const& page : done.pages) result.files.push_back({out / page.path, page.bytes});
    return result;
}

Result run(Context& context) {
    auto const& args = context.args;
    auto const id = parse_case_id(args.required("CASE"));
    auto const c = the_case(context, id);
    auto const& edition = *context.edition.edition;
    if (args.has("--draft")) return drafted(draft_of(*context.store, c, context.today, edition));
    if (!args.has("FILE"))
        throw Error{Exit::usage, text("公表文の原稿を指定してください", "the advisory's draft is missing"),
                    text("vulnctl publish {0} --draft > draft.yaml で作成できます", "vulnctl publish {0} --draft > draft.yaml makes one",
                         id.str())};
    auto const file = args.required("FILE");
    auto const name = file == "-" ? "(stdin)" : file;
    auto const draft = read_draft(file == "-" ? read_stream(context.in, name, most_bytes) : read_file(file, most_bytes), name);
    auto const cases = cases_of(*context.store, draft, id);
    for (auto const& each : cases) draft_of(*context.store, each, context.today, edition);  // a website is refused, whatever the draft says
    auto const findings = check_for_publication(*context.store, context.templates, draft, name, cases, context.today, edition);
    bool const sound = std::none_of(findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Severity::error; });
    if (args.has("--check") || !sound) return checked(findings, name);
    if (!context.desk) return shown(context, draft);
    return applied(context, cases, draft);
}

}  // namespace

extern const Command publish_command = {"publish",
                                        {"公表文を作成、確認し、公表する", "Draft, check and publish an advisory"},
                                        [](const Args& args) { return args.has("--apply") ? Needs::writing : Needs::reading; },
                                        options,
                                        run};

}  // namespace vulnctl
