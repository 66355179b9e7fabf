#include "base/file.h"
#include "commands/declarations.h"
#include "ops/intake.h"
#include "ops/regroup.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 16 << 20;

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"[FILE]",
     "",
     {"ウェブサイトの届出から判明した製品の脆弱性の内容（届出と同じ書式。- は標準入力）",
      "what is told of a product's flaw that a website report brought to light (written like a report; - is standard input)"}},
};

Result run(Context& context) {
    auto const before = the_case(context, parse_case_id(context.args.required("CASE")));
    if (before.kind == Kind::website) {
        if (!context.args.has("FILE"))
            throw Error{
                Exit::usage,
                text("JPCERT/CCに伝える製品の脆弱性の内容を、ファイルで指定してください",
                     "name the file with what JPCERT/CC is told of the product's flaw"),
                text("ウェブサイトを特定可能な内容は書かないでください（V.3.8)）", "leave out what identifies the website (V.3.8))")};
        auto const file = context.args.required("FILE");
        auto const name = file == "-" ? "(stdin)" : file;
        auto const bytes = file == "-" ? read_stream(context.in, name, most_bytes) : read_file(file, most_bytes);
        auto const done = hand_over(*context.desk, before, flaw_from(read_report(bytes, name, Kind::product)));
        return recorded(context, done.website,
                        text("製品の脆弱性として {} の取扱いを開始し、JPCERT/CCに通知しました",
                             "opened {} for the product's flaw, and passed it to JPCERT/CC", done.product.id.str()));
    }
    auto const c = record(*context.desk, before, CaseForwarded{});
    return recorded(context, c, text("JPCERT/CCに通知しました", "passed to JPCERT/CC"));
}

}  // namespace

extern const Command forward_command = {
    "forward", {"受理した届出をJPCERT/CCに通知する", "Pass an accepted report to JPCERT/CC"}, writing, options, run};

}  // namespace vulnctl
