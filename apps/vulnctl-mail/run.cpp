#include "run.h"

#include "base/error.h"
#include "base/file.h"
#include "base/unicode.h"
#include "read.h"
#include "seal.h"
#include "write.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iomanip>

namespace vulnctl::mail {

namespace {

using Json = nlohmann::ordered_json;

constexpr Words usage = {R"(使い方: vulnctl-mail read [--gnupg-home DIR] [--lang ja|en]    メールを標準入力から読み、JSON を出力する
        vulnctl-mail write [--gnupg-home DIR] [--lang ja|en]   JSON を標準入力から読み、メールを出力する
        vulnctl-mail seal [--gnupg-home DIR] [--lang ja|en]    JSON を標準入力から読み、署名・暗号化したファイルを出力する
        vulnctl-mail open [--gnupg-home DIR] [--lang ja|en]    署名・暗号化されたファイルを標準入力から読み、JSON を出力する
送信も受信もしません。vulnctl が内部で使います。
)",
                         R"(Usage: vulnctl-mail read [--gnupg-home DIR] [--lang ja|en]    a mail on stdin, JSON on stdout
       vulnctl-mail write [--gnupg-home DIR] [--lang ja|en]   JSON on stdin, a mail on stdout
       vulnctl-mail seal [--gnupg-home DIR] [--lang ja|en]    JSON on stdin, a file signed and encrypted on stdout
       vulnctl-mail open [--gnupg-home DIR] [--lang ja|en]    such a file on stdin, JSON on stdout
It neither sends nor fetches. vulnctl runs it.
)"};

struct Options {
    std::string action;
    std::string gnupg_home;
    Lang lang = Lang::en;
    bool help = false;
};

Error wrong_usage(Text what) {
    return {Exit::usage, std::move(what), text("vulnctl-mail --help を参照してください", "see vulnctl-mail --help")};
}

/// `--name VALUE` or `--name=VALUE` at `args[i]`; moves `i` on.
bool take_option(const std::vector<std::string>& args, size_t& i, const std::string& name, std::string& value) {
    if (args[i].starts_with(name + "=")) {
        value = args[i].substr(name.size() + 1);
        return true;
    }
    if (args[i] != name) return false;
    if (++i == args.size()) throw wrong_usage(text("{} に値がありません", "{} takes a value", name));
    value = args[i];
    return true;
}

bool is_action(std::string_view word) { return word == "read" || word == "write" || word == "seal" || word == "open"; }

/// The language is set as soon as it is read, so that what comes after it is said in it.
void parse(const std::vector<std::string>& args, Options& options) {
    for (size_t i = 0; i < args.size(); ++i) {
        std::string lang;
        if (take_option(args, i, "--lang", lang)) {
            if (lang != "ja" && lang != "en")
                throw wrong_usage(text("--lang には ja または en を指定してください", "--lang takes ja or en"));
            options.lang = lang == "ja" ? Lang::ja : Lang::en;
        } else if (take_option(args, i, "--gnupg-home", options.gnupg_home)) {
            std::error_code unreadable;
            if (!std::filesystem::is_directory(options.gnupg_home, unreadable))
                throw Error{Exit::not_found, text("GnuPG のフォルダー {} がありません", "there is no GnuPG directory {}",
                                                  harmless_line(options.gnupg_home))};
        } else if (args[i] == "--help") {
            options.help = true;
        } else if (options.action.empty() && is_action(args[i])) {
            options.action = args[i];
        } else {
            throw wrong_usage(text("「{}」は分かりません", "'{}' is not known", harmless_line(args[i])));
        }
    }
    if (options.action.empty() && !options.help)
        throw wrong_usage(text("read、write、seal、open のいずれかを指定してください", "say read, write, seal or open"));
}

void act(const Invocation& v, const Options& options) {
    Gpg const gpg{options.gnupg_home, v.environment};
    if (options.help) {
        v.out << usage.in(options.lang);
    } else if (options.action == "read") {
        auto const bytes = read_stream(v.in, "stdin", largest_mail);
        v.out << std::setw(2) << Json{{"kind", "mail"}, {"version", 1}, {"data", mail_json(read_message(bytes, gpg))}} << '\n';
    } else if (options.action == "open") {
        auto const bytes = read_stream(v.in, "stdin", largest_sealed);
        v.out << Json{{"kind", "opened-file"}, {"version", 1}, {"data", open_sealed(bytes, gpg)}} << '\n';
    } else if (options.action == "seal") {
        v.out << seal(read_stream(v.in, "stdin", largest_to_seal), gpg);
    } else {
        v.out << write_message(letter_from_json(read_stream(v.in, "stdin", largest_letter)), gpg);
    }
    v.out.flush();
    if (!v.out) throw Error{Exit::io, text("結果を出力できません", "the result cannot be written")};
}

int report(const Invocation& v, const Error& error, Lang lang) {
    Json data{{"exit", int(error.exit)}, {"meaning", std::string{exit_meaning(error.exit).in(lang)}}, {"message", error.message.in(lang)}};
    if (!error.hint.empty()) data["hint"] = error.hint.in(lang);
    v.err << Json{{"kind", "error"}, {"version", 1}, {"data", data}}.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return int(error.exit);
}

}  // namespace

int run(const Invocation& v) {
    Options options;
    try {
        parse(v.args, options);
        act(v, options);
        return int(Exit::done);
    } catch (const Error& error) {
        return report(v, error, options.lang);
    } catch (const std::bad_alloc&) {
        return report(v, {Exit::io, text("メモリが足りません", "out of memory")}, options.lang);
    } catch (const std::exception& e) {
        return report(v, {Exit::bug, text("vulnctl-mail の不具合です: {}", "a fault in vulnctl-mail: {}", harmless_line(e.what()))},
                      options.lang);
    }
}

}  // namespace vulnctl::mail
