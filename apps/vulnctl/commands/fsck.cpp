#include "ops/fsck.h"

#include "base/unicode.h"
#include "commands/declarations.h"
#include "views/findings_view.h"
#include "views/json.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"--head", "N:HASH", {"別に控えておいた末尾と照合する", "hold it against a head noted elsewhere"}},
};

Result run(Context& context) {
    // Opened here: a store that cannot even be opened is what this command is for.
    Store::require_store(context.store_path);
    std::optional<Head> expected;
    if (context.args.has("--head")) expected = parse_head(context.args.required("--head"));
    std::vector<Finding> findings;
    Head head;
    try {
        auto const store = Store::open(context.store_path, Store::Access::read);
        findings = check_store(store, expected);
        head = store.head();
    } catch (const Error& error) {
        if (error.exit == Exit::busy || error.exit == Exit::io) throw;
        findings.push_back({"fsck.file", Severity::error, error.message, error.hint, {}, {}});
    }
    Result result;
    result.kind = "fsck";
    result.exit = exit_of(findings);
    auto const path = harmless_line(context.store_path.string());
    result.text = [=](const Screen& screen) {
        if (!findings.empty()) return findings_text(findings, screen);
        return text("{0}: 異常はありません（事象 {1} 件）\n控え: {2}\n", "{0}: sound, {1} events\nhead: {2}\n", path, head.seq, print(head))
            .in(screen.lang);
    };
    result.json = [=](Lang lang) {
        return Json{{"store", path}, {"events", head.seq}, {"head", print(head)}, {"findings", findings_json(findings, lang)}};
    };
    return result;
}

}  // namespace

extern const Command fsck_command = {"fsck", {"台帳に異常がないか確認する", "Check that the store is sound"}, nothing, options, run};

}  // namespace vulnctl
