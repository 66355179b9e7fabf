#include "ops/undo.h"

#include "base/unicode.h"
#include "commands/declarations.h"
#include "ops/describe.h"
#include "views/json.h"
#include "views/page.h"

#include <charconv>

namespace vulnctl {

namespace {

constexpr Option options[] = {{"EVENT", "", {"事象の番号（vulnctl log で確認できる）", "the event's number, as vulnctl log shows it"}}};

long event_from(const Args& args) {
    auto const given = args.required("EVENT");
    long seq = 0;
    auto const [end, error] = std::from_chars(given.data(), given.data() + given.size(), seq);
    if (error != std::errc{} || end != given.data() + given.size())
        throw Error{Exit::usage, text("「{}」は事象の番号ではありません", "'{}' is not an event's number", harmless_line(given))};
    return seq;
}

Result run(Context& context) {
    if (!context.desk->because)
        throw Error{Exit::usage, text("取り消す理由を --because で記録してください", "say why with --because; it is kept")};
    auto const seq = event_from(context.args);
    auto const target = context.store->event(seq);
    auto const event = undo(*context.desk, seq, *context.desk->because);
    auto const words = describe(*target, parties_in(*context.store, {*target}), *context.edition.edition);
    Result result;
    result.kind = "undone";
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.paragraph(text("事象 {} を取り消しました（事象 {} として記録）: {}", "event {} is undone (recorded as event {}): {}", seq,
                            event.seq, words.in(screen.lang))
                           .in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang) { return Json{{"undone", seq}, {"event", event.seq}, {"subject", event.subject}}; };
    return result;
}

}  // namespace

extern const Command undo_command = {
    "undo", {"誤った記録を取り消す（記録は残る）", "Undo a mistaken record; it stays visible"}, writing, options, run};

}  // namespace vulnctl
