#include "cli/objections.h"
#include "commands/declarations.h"
#include "ops/case_export.h"
#include "views/case_view.h"
#include "views/json.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--audience",
     "AUDIENCE",
     {"誰に提供するか（finder, developer, operator, ipa, jpcert, committee, meti, recipient, analyst, coordinator, cyber-office, "
      "local-government, privacy, public）",
      "for whom (finder, developer, operator, ipa, jpcert, committee, meti, recipient, analyst, coordinator, cyber-office, "
      "local-government, privacy, public)"}},
    {"--party", "PARTY", {"製品開発者などの番号または名称", "which developer, operator, recipient or coordinator"}},
    {"--report", "REPORT", {"どの届出の発見者か（届出が複数ある場合）", "whose finder, where the case has several reports"}},
    {"--to", "WHO", {"提供先の名称", "who it is, by name"}},
    {"--ground", "TEXT", {"提供の根拠", "why it is given; it is kept"}},
    {"--nda", "", {"秘密保持契約を締結している", "there is a non-disclosure agreement"}},
    {"--tlp", "LABEL", {"TLP 2.0 の表示（TLP:RED, TLP:AMBER+STRICT など）", "the label of TLP 2.0 (TLP:RED, TLP:AMBER+STRICT, ...)"}},
    {"--apply", "", {"ファイルに書き出し、提供したことを記録する", "write the file, and record that it was given"}},
    {"--out", "FILE", {"書き出すファイル（省略時は outbox/ の下）", "the file to write (else below outbox/)"}},
};

ExportRequest request_from(Context& context, const Case& c) {
    auto const& args = context.args;
    ExportRequest request;
    auto const audience = args.word<Audience>("--audience");
    if (!audience) throw Error{Exit::usage, text("--audience を指定してください", "--audience is required")};
    request.audience = *audience;
    if (args.has("--party")) request.party = find_party(*context.store, args.required("--party"));
    if (*audience == Audience::finder) request.report = the_report(args, c);
    request.to = args.text("--to");
    request.ground = args.text("--ground");
    request.under_nda = args.has("--nda");
    request.label = args.word<Tlp>("--tlp");
    request.lang = request.party && !args.has("--lang") ? request.party->card.language : context.lang;
    request.on = context.desk ? context.desk->on : context.lens.as_of.value_or(context.today);
    return request;
}

std::string file_name(const Case& c, const CaseExport& made, const ExportRequest& request, bool json) {
    auto number = made.audience == Audience::pub && c.published ? c.published->jvn : c.id.str();
    std::erase(number, '#');
    return fmt::format("{}-{}{}.{}", number, id_of(made.audience),
                       request.party    ? "-" + request.party->id.str()
                       : request.report ? "-" + request.report->str()
                                        : "",
                       json ? "json" : "txt");
}

Result run(Context& context) {
    // What is given as of an earlier day holds what had happened by then.
    auto const on = context.args.day("--on").value_or(context.today);
    if (on < context.today && !context.lens.as_of) context.lens.as_of = on;
    auto const c = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const request = request_from(context, c);
    auto const made = make_export(*context.store, c, request, *context.edition.edition);
    bool const as_json = context.args.has("--json");
    auto const bytes = as_json ? made.json() : made.text(request.lang);
    if (!context.desk) {
        auto objections = made.asked_again;
        objections.insert(objections.end(), made.objections.begin(), made.objections.end());
        tell_objections(context, objections);
        context.tell(text("（まだ提供していません。--apply で書き出し、記録します）", "(not given yet: --apply writes and records it)"));
        Result result;
        result.kind = "case-export";
        result.text = [=](const Screen&) { return bytes; };
        result.json = [=](Lang) { return Json::parse(bytes).at("data"); };
        return result;
    }
    std::filesystem::path const file = context.args.has("--out") ? std::filesystem::path{context.args.required("--out")}
                                                                 : "outbox" / std::filesystem::path{file_name(c, made, request, as_json)};
    bool const is_new = record_export(*context.desk, c, made, request, as_json ? "json" : "text", bytes, file.filename().string());
    Words const audience = name_of(made.audience);
    Result result = recorded(
        context, the_case(context, c.id),
        is_new ? text("{0} に書き出し、{1}への提供を記録しました（{3}）", "written to {0}; that the {2} was given it is recorded ({3})",
                      file.string(), audience.ja, audience.en, id_of(made.label))
               : text("{0} に書き出し直しました。{1}への提供は記録済みです（{3}）",
                      "written to {0} again; that the {2} was given it was recorded before ({3})", file.string(), audience.ja, audience.en,
                      id_of(made.label)));
    result.files.push_back({file, bytes});
    return result;
}

}  // namespace

extern const Command export_command = {"export",
                                       {"案件の情報を、提供先ごとに見せてよい範囲で書き出す", "Write what one audience may see of a case"},
                                       [](const Args& args) { return args.has("--apply") ? Needs::writing : Needs::reading; },
                                       options,
                                       run};

}  // namespace vulnctl
