#include "cli/run.h"

#include "base/file.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/parse.h"
#include "model/cite.h"
#include "ops/edition_shelf.h"
#include "ops/project.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <set>

namespace vulnctl {

namespace {

using Json = nlohmann::ordered_json;

std::string variable(const Invocation& v, std::string_view name) {
    auto const at = v.environment.find(name);
    return at == v.environment.end() ? std::string{} : at->second;
}

/// By `--json`, or by a command's own `--format json`.
bool wants_json(const std::vector<std::string>& args) {
    for (size_t i = 0; i < args.size(); ++i)
        if (args[i] == "--json" || args[i] == "--format=json" || (args[i] == "--format" && i + 1 < args.size() && args[i + 1] == "json"))
            return true;
    return false;
}

std::optional<Lang> lang_named(std::string_view name) {
    if (name.starts_with("ja")) return Lang::ja;
    if (name.starts_with("en") || name.starts_with("C") || name.starts_with("POSIX")) return Lang::en;
    return {};
}

/// `--lang`, VULNCTL_LANG, then the locale's variables; anything but Japanese is English.
Lang language(const Invocation& v) {
    for (size_t i = 0; i < v.args.size(); ++i) {
        if (v.args[i] == "--lang" && i + 1 < v.args.size()) return lang_named(v.args[i + 1]).value_or(Lang::en);
        if (v.args[i].starts_with("--lang=")) return lang_named(v.args[i].substr(7)).value_or(Lang::en);
    }
    for (auto const* name : {"VULNCTL_LANG", "LC_ALL", "LC_MESSAGES", "LANG"})
        if (auto const value = variable(v, name); !value.empty()) return lang_named(value).value_or(Lang::en);
    return Lang::en;
}

Instant clock_of(const Invocation& v) {
    auto const fixed = variable(v, "VULNCTL_NOW");
    if (fixed.empty()) return v.clock;
    if (auto const instant = parse_instant(fixed)) return *instant;
    if (auto const day = parse_day(fixed)) return Instant{day->time_since_epoch()};  // 09:00 in Tokyo
    throw Error{Exit::usage, text("VULNCTL_NOW の「{}」を読み取れません", "VULNCTL_NOW: '{}' cannot be read", harmless_line(fixed))};
}

bool takes_value(std::span<const Option> options, std::string_view word) {
    return std::any_of(options.begin(), options.end(), [&](const Option& o) { return o.name == word && !o.value.empty(); });
}

/// The first word that is neither an option nor the value of a common one.
size_t find_command(const std::vector<std::string>& args) {
    size_t i = 0;
    while (i < args.size() && args[i].starts_with("-")) i += takes_value(common_options(), args[i]) ? 2U : 1U;
    return i;
}

const Command& command_named(std::string_view name) {
    std::vector<std::string_view> known;
    for (auto const* command : commands()) {
        if (command->name == name) return *command;
        known.push_back(command->name);
    }
    auto const near = nearest(name, known);
    throw Error{Exit::usage, text("「{}」というコマンドはありません", "there is no command '{}'", harmless_line(name)),
                near.empty() ? text("vulnctl help でコマンドの一覧を確認できます", "vulnctl help lists the commands")
                             : text("「{}」のことでしょうか", "did you mean '{}'?", near)};
}

std::vector<Option> options_of(const Command& command) {
    std::vector<Option> all{command.options.begin(), command.options.end()};
    for (auto const shared : {common_options(), reader_options(), writer_options()})
        for (auto const& option : shared)
            if (std::none_of(all.begin(), all.end(), [&](const Option& o) { return o.name == option.name; })) all.push_back(option);
    return all;
}

std::filesystem::path store_path(const Invocation& v, const Args& args) {
    if (args.has("--store")) return args.required("--store");
    auto const path = variable(v, "VULNCTL_STORE");
    return path.empty() ? "vulnctl.db" : path;
}

std::optional<Actor> actor_of(const Invocation& v, const Args& args) {
    std::string name = args.text("--as");
    for (auto const* source : {"VULNCTL_USER", "LOGNAME"})
        if (name.empty()) name = variable(v, source);
    if (name.empty()) return {};
    auto actor = Actor::parse(trim(name));
    bool const one_line = std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (!actor || !one_line)
        throw Error{Exit::usage, text("記録者「{}」を読み取れません", "'{}' does not name a person", harmless_line(name)),
                    text("「sato」または「ipa:sato」（ipa, jpcert, other）のように指定してください",
                         "write sato, or ipa:sato (ipa, jpcert, other)")};
    return actor;
}

/// Opens the store as asked. An older one is brought to the current format first, and projections that another version made are
/// rebuilt, whatever the command.
Store open_up_to_date(const std::filesystem::path& path, Store::Access access, const std::function<void(const Text&)>& tell) {
    std::optional<Store> store{Store::open(path, access)};
    if (store->version() < Store::current_version()) {
        store.reset();  // else the migration would wait for us
        auto const backup = harmless_line(Store::migrate(path).string());
        tell(text("台帳を新しい形式に更新しました。元の台帳の写し: {}",
                  "the store was brought to the current format; a copy of the old one: {}", backup));
        store.emplace(Store::open(path, access));
    }
    if (store->projection_mark() == projection_mark(editions_of(*store))) return std::move(*store);
    if (access == Store::Access::write) {
        rebuild_projections(*store);
        return std::move(*store);
    }
    store.reset();  // else the writer would wait for our own reading
    auto writer = Store::open(path, Store::Access::write);
    rebuild_projections(writer);
    writer.commit();
    return Store::open(path, access);
}

void open_store(Context& context, Needs needs) {
    if (needs == Needs::nothing) return;
    if (needs == Needs::reading_if_there) {
        std::error_code unreadable;
        if (!std::filesystem::exists(context.store_path, unreadable)) return;
    }
    if (needs == Needs::writing && !context.lens.whole())
        throw Error{Exit::usage,
                    text("--as-of と --known-at は、記録するコマンドでは指定できません",
                         "--as-of and --known-at look at the past: what is recorded is recorded now"),
                    text("起きた日は --on で指定します", "--on says when it happened")};
    context.store.emplace(
        open_up_to_date(context.store_path, needs == Needs::writing ? Store::Access::write : Store::Access::read, context.tell));
    context.editions = editions_of(*context.store);
    context.edition = context.editions.on(context.lens.as_of.value_or(context.today));
    if (needs != Needs::writing) return;
    if (!context.actor)
        throw Error{Exit::usage, text("誰が記録するのか分かりません", "it is not known who records this"),
                    text("--as、または環境変数 VULNCTL_USER で指定してください", "name the person with --as or VULNCTL_USER")};
    auto const on = context.args.day("--on").value_or(context.today);
    if (on > context.today)
        throw Error{
            Exit::usage,
            text("--on の日付 {} は未来です（本日 {}）", "--on {} lies in the future (today is {})", print(on), print(context.today)),
            text("起きたことだけを記録できます", "only what has happened can be recorded")};
    std::optional<std::string> because;
    if (context.args.has("--because")) because = context.args.required("--because");
    context.desk.emplace(
        Desk{*context.store, context.editions, context.now, on, *context.actor, because, context.args.all("--although"), {}});
    context.edition = context.editions.on(on);
}

/// A reason may have answered more than its giver thought of.
void tell_overridden(const Context& context) {
    std::set<std::string> told;
    for (auto const& ruling : context.desk->overridden) {
        auto const words = ruling.detail.empty() ? Text{ruling.rule.wording} : ruling.detail;
        if (told.insert(std::string{ruling.rule.id} + words.ja).second)
            context.tell(text("理由を記録して、次の異議にかかわらず進めました: {0} [{2}]",
                              "gone on with, for the reason given, against: {1} [{2}]", words.ja, words.en, ruling.rule.id));
    }
}

/// As a shell has it, 127 where the program could not be started.
Ran run_effect(const Effect& effect, const Context& context) try {
    return run_program({effect.words, context.programs.environment, {{0, effect.input}}, {1, 2}});
} catch (const CannotRun& error) {
    return {127, {{1, {}}, {2, error.message.in(context.lang)}}};
}

/// The store is not held while another program runs.
bool perform(Context& context, std::vector<Effect> effects) {
    bool all_well = true;
    for (size_t i = 0; i < effects.size(); ++i) {
        context.desk.reset();
        context.store.reset();
        auto const ran = run_effect(effects[i], context);
        open_store(context, Needs::writing);
        all_well = effects[i].afterwards(context, ran) && all_well;
        context.store->commit();
        std::move(context.further.begin(), context.further.end(), std::back_inserter(effects));
        context.further.clear();
    }
    return all_well;
}

/// How other programs are run from here.
Programs programs_of(const Invocation& v) {
    Programs programs{v.beside,
                      {},
                      variable(v, "VULNCTL_GNUPGHOME"),
                      variable(v, "VULNCTL_SIGN_WITH"),
                      variable(v, "VULNCTL_MAIL_FROM"),
                      variable(v, "VULNCTL_PUBLISHER"),
                      variable(v, "VULNCTL_SENDMAIL")};
    for (auto const& [name, value] : v.environment) programs.environment.push_back(name + "=" + value);
    return programs;
}

void write_out(const Invocation& v, const Context& context, const Result& result, bool as_json) {
    Text const note = result.by_rules ? edition_note(context.edition) : Text{};
    if (as_json) {
        Json envelope{{"kind", result.kind}, {"version", 1}};
        if (context.lens.as_of) envelope["as_of"] = print(*context.lens.as_of);
        if (context.lens.known_at) envelope["known_at"] = print(*context.lens.known_at);
        if (result.by_rules) envelope["edition"] = std::string{context.edition.edition->id};
        if (!note.empty()) envelope["note"] = note.in(context.lang);
        envelope["data"] = result.json ? result.json(context.lang) : Json::object();
        v.out << envelope.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        if (result.text) v.out << result.text({context.lang, v.columns});
        if (!note.empty()) v.out << '\n' << note.in(context.lang) << '\n';
    }
    errno = 0;
    v.out.flush();
    int const code = errno;
    if (!v.out && code != EPIPE && code != 0)
        throw Error{Exit::io,
                    text("結果を出力できません（{0}）", "the result cannot be written ({1})", reason_of(code).ja, reason_of(code).en)};
}

int report(const Invocation& v, const Error& error, Lang lang, bool as_json) {
    if (as_json) {
        Json data{
            {"exit", int(error.exit)}, {"meaning", std::string{exit_meaning(error.exit).in(lang)}}, {"message", error.message.in(lang)}};
        if (!error.hint.empty()) data["hint"] = error.hint.in(lang);
        if (error.place) {
            data["file"] = error.place->file;
            if (error.place->line > 0) data["line"] = error.place->line;
            if (error.place->column > 0) data["column"] = error.place->column;
        }
        if (error.ground)
            data["rule"] = Json{{"id", error.ground->rule}, {"clause", error.ground->clause}, {"edition", error.ground->edition}};
        v.err << Json{{"kind", "error"}, {"version", 1}, {"data", data}}.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        v.err << "vulnctl: " << (error.place ? error.place->str() + ": " : "") << error.message.in(lang) << '\n';
        if (error.ground)
            v.err << (lang == Lang::ja ? "  根拠: " : "  rule: ") << cite(error.ground->clause, error.ground->edition).in(lang) << " ["
                  << error.ground->rule << "]\n";
        if (!error.hint.empty()) v.err << "  " << error.hint.in(lang) << '\n';
    }
    return int(error.exit);
}

/// What is not UTF-8 could not be kept, or shown again.
void require_readable(const std::string& word) try { require_utf8(word, ""); } catch (const Error&) {
    throw Error{Exit::usage, text("UTF-8 ではない引数があります（{}）", "an argument is not UTF-8 ({})", harmless_line(word)),
                text("端末の文字コードを UTF-8 にしてください", "set the terminal to UTF-8")};
}

void require_not_the_store(const Context& context, const std::filesystem::path& path) {
    std::error_code absent;
    if (std::filesystem::equivalent(path, context.store_path, absent))
        throw Error{Exit::usage, text("{} は台帳です", "{} is the store", harmless_line(path.string()))};
}

int run_command(const Invocation& v, Lang lang) {
    for (auto const& word : v.args) require_readable(word);
    size_t const at = find_command(v.args);
    if (at >= v.args.size()) {
        if (v.args.empty()) {
            v.err << overview(lang);
            return int(Exit::usage);
        }
        if (std::find(v.args.begin(), v.args.end(), "--version") != v.args.end()) {
            v.out << version_line();
            return 0;
        }
        if (std::find(v.args.begin(), v.args.end(), "--help") != v.args.end()) {
            v.out << overview(lang);
            return 0;
        }
        throw Error{Exit::usage, text("コマンドを指定してください", "no command was given"),
                    text("vulnctl help でコマンドの一覧を確認できます", "vulnctl help lists the commands")};
    }
    auto const& command = command_named(v.args[at]);
    std::vector<std::string> words{v.args.begin(), v.args.begin() + std::ptrdiff_t(at)};
    words.insert(words.end(), v.args.begin() + std::ptrdiff_t(at) + 1, v.args.end());
    if (std::find(words.begin(), words.end(), "--help") != words.end()) {
        v.out << usage_of(command, lang);
        return 0;
    }
    Args const args = parse(words, options_of(command), command.name);
    auto const run_asked = command.actions.empty() ? command.run : action_of(command, args).run;
    if (args.has("--lang") && !lang_named(args.text("--lang")))
        throw Error{Exit::usage, text("--lang には ja または en を指定してください", "--lang takes ja or en")};

    Instant const now = clock_of(v);
    if (auto const day = args.day("--now"); day && *day > tokyo_day(now) && command.needs(args) == Needs::writing)
        throw Error{Exit::usage,
                    text("日付 {} は未来です（本日 {}）", "{} lies in the future (today is {})", print(*day), print(tokyo_day(now))),
                    text("記録できるのは、起きたことだけです。--now の未来の日は、表示にだけ使えます",
                         "only what has happened can be recorded: a --now in the future is for looking")};
    TemplateSource templates;
    if (auto const directory = args.has("--templates") ? args.text("--templates") : variable(v, "VULNCTL_TEMPLATES"); !directory.empty())
        templates.directory = directory;
    Context context{args,
                    lang,
                    now,
                    args.day("--now").value_or(tokyo_day(now)),
                    Lens{args.day("--as-of"), args.instant("--known-at")},
                    templates,
                    store_path(v, args),
                    v.in,
                    [&](const Text& words_to_say) { v.err << words_to_say.in(lang) << '\n'; },
                    {},
                    {},
                    {},
                    {},
                    actor_of(v, args),
                    programs_of(v),
                    {},
                    {}};
    context.edition = context.editions.on(context.lens.as_of.value_or(context.today));
    auto const needs = command.needs(args);
    if (needs == Needs::writing && command.prepare) {
        open_store(context, Needs::reading);
        command.prepare(context);
        context.store.reset();
    }
    open_store(context, needs);
    Result result = run_asked(context);
    StagedFiles ready;
    for (auto const& file : result.files) {
        require_not_the_store(context, file.path);
        ready.add(file.path, file.bytes);
    }
    if (needs == Needs::writing) context.store->commit();
    ready.place();
    if (context.desk) tell_overridden(context);
    if (!perform(context, result.effects)) result.exit = Exit::io;
    write_out(v, context, result, args.has("--json") || args.text("--format") == "json");
    return int(result.exit);
}

}  // namespace

Case the_case(Context& context, CaseId id) {
    auto c = load_case(*context.store, id, context.lens);
    auto const day = context.desk ? context.desk->on : context.lens.as_of.value_or(context.today);
    context.edition = context.editions.of(c, day);
    return c;
}

CaseAndParty case_and_party(Context& context) {
    auto c = the_case(context, parse_case_id(context.args.required("CASE")));
    return {std::move(c), find_party(*context.store, context.args.required("PARTY"))};
}

ReportId report_named(std::string_view given, const Case& c) {
    auto const id = ReportId::parse(given);
    if (id && c.report(*id)) return *id;
    throw Error{Exit::not_found, text("{} に届出 {} はありません", "{} has no report {}", c.id.str(), harmless_line(given))};
}

ReportId the_report(const Args& args, const Case& c) {
    if (args.has("--report")) return report_named(args.text("--report"), c);
    if (c.reports.size() == 1) return c.reports.front().form.report;
    if (c.reports.empty())
        throw Error{Exit::usage, text("{} には届出がなく、発見者もいません", "{} has no report, and no finder", c.id.str())};
    std::string known;
    for (auto const& report : c.reports) known += (known.empty() ? "" : ", ") + report.form.report.str();
    throw Error{Exit::usage, text("{} には複数の届出があります", "{} has several reports", c.id.str()),
                text("--report で指定してください: {}", "name one with --report: {}", known)};
}

int run(const Invocation& v) {
    if (v.args.size() == 1 && v.args[0] == "--version") {
        v.out << version_line();
        return 0;
    }
    Lang const lang = language(v);
    bool const as_json = wants_json(v.args);
    try {
        return run_command(v, lang);
    } catch (const Error& error) {
        return report(v, error, lang, as_json);
    } catch (const std::bad_alloc&) {
        return report(v, {Exit::io, text("メモリが足りません", "out of memory")}, lang, as_json);
    } catch (const std::exception& e) {
        return report(v, {Exit::bug, text("vulnctl の不具合です: {}", "a fault in vulnctl: {}", harmless_line(e.what()))}, lang, as_json);
    }
}

}  // namespace vulnctl
