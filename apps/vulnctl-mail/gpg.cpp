#include "gpg.h"

#include "base/error.h"
#include "base/process.h"
#include "base/unicode.h"

#include <algorithm>

namespace vulnctl::mail {

namespace {

constexpr int status_fd = 4;
constexpr int second_fd = 5;

std::vector<std::string> split_words(std::string_view line) {
    std::vector<std::string> words;
    while (!line.empty()) {
        auto const end = std::min(line.find(' '), line.size());
        if (end > 0) words.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

std::vector<std::string> status_lines(std::string_view all) {
    constexpr std::string_view mark = "[GNUPG:] ";
    std::vector<std::string> lines;
    for (auto const line : lines_of(all))
        if (line.starts_with(mark)) lines.emplace_back(line.substr(mark.size()));
    return lines;
}

}  // namespace

std::vector<std::string> GpgResult::words(std::string_view keyword) const {
    for (auto const& line : status) {
        auto all = split_words(line);
        if (all.empty() || all.front() != keyword) continue;
        all.erase(all.begin());
        return all;
    }
    return {};
}

bool GpgResult::says(std::string_view keyword) const {
    return std::any_of(status.begin(), status.end(), [&](std::string_view line) { return line.substr(0, line.find(' ')) == keyword; });
}

GpgResult run_gpg(const Gpg& gpg, const std::vector<std::string>& args, std::string_view input, std::string_view second) {
    std::vector<std::string> words = {"gpg",
                                      "--batch",
                                      "--no-tty",
                                      "--status-fd",
                                      std::to_string(status_fd),
                                      "--no-auto-key-locate",
                                      "--no-auto-key-retrieve",
                                      "--disable-dirmngr",
                                      "--enable-special-filenames"};
    if (!gpg.home.empty()) words.insert(words.end(), {"--homedir", gpg.home});
    words.insert(words.end(), args.begin(), args.end());
    Program program{words, {}, {{0, input}, {second_fd, second}}, {1, status_fd}};
    for (char** variable = gpg.environment; variable && *variable; ++variable) program.environment.emplace_back(*variable);
    try {
        auto ran = run_program(program);
        return {ran.ok(), std::move(ran.outputs[1]), status_lines(ran.outputs[status_fd])};
    } catch (Error& error) {
        error.hint = text("GnuPG（Debian の gnupg パッケージ）がインストールされているか確認してください",
                          "is GnuPG (Debian's package gnupg) installed?");
        throw;
    }
}

}  // namespace vulnctl::mail
