// transcripts FILE.t: runs the commands of a transcript in this process, in a fresh directory that holds copies of
// fixtures/office, drafts, forms, editions and mail, and holds what they print against the file.
//
//   # text          a narrative line
//   lang en         the language, above all commands (else ja)
//   @ 2019-06-03    the clock of what follows
//   $ vulnctl ...   a command: vulnctl or cat, quoted as in bash, with `< FILE` and `> FILE`; ./demo gives the same lines to bash
//   | line          behind it, each line of its standard output,
//   ! line          each line of its standard error,
//   ? N             and its exit code, if that is not 0
//
// 64 hexadecimal digits compare as <hash>. With VULNCTL_ACCEPT=1 the file is rewritten with what came out.

#include "base/error.h"
#include "base/file.h"
#include "base/unicode.h"
#include "cli/run.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

constexpr size_t most_bytes = 16 << 20;
constexpr std::string_view no_newline = "\\ no newline at the end";

struct Command {
    Lines words;
    std::string input;
    std::string output;
};

struct Outcome {
    std::string out;
    std::string err;
    int exit = 0;
};

// ---- a command line, as bash would read it ----

/// What bash would do more with than we do: such a line would mean something else in ./demo.
bool special(char c, bool in_word) { return std::string_view{"$`*?&|;()~{}"}.find(c) != std::string_view::npos || (c == '#' && !in_word); }

Command parse_command(const std::string& line) {
    Command command;
    std::string word;
    bool in_word = false;
    char redirects = 0;
    auto const finish = [&] {
        if (!in_word) return;
        if (redirects == 0) command.words.push_back(word);
        if (redirects == '<') command.input = word;
        if (redirects == '>') command.output = word;
        word.clear();
        in_word = false;
        redirects = 0;
    };
    char quote = 0;
    for (size_t i = 0; i < line.size(); ++i) {
        char const c = line[i];
        bool const escapes = c == '\\' && quote != '\'' && i + 1 < line.size() &&
                             (quote == 0 || std::string_view{"\"\\$`"}.find(line[i + 1]) != std::string_view::npos);
        if (escapes) {
            word += line[++i];
            in_word = true;
        } else if (quote != 0 ? c == quote : c == '\'' || c == '"') {
            quote = quote != 0 ? '\0' : c;
            in_word = true;
        } else if (quote == '\'' || (quote == '"' && c != '$' && c != '`')) {
            word += c;
        } else if (c == ' ') {
            finish();
        } else if (c == '<' || c == '>') {
            finish();
            redirects = c;
        } else if (special(c, in_word)) {
            throw std::runtime_error{std::string{"quote this, since bash would read more into it: "} + c};
        } else {
            word += c;
            in_word = true;
        }
    }
    if (quote != 0) throw std::runtime_error{"the quote is not closed"};
    finish();
    if (redirects != 0) throw std::runtime_error{"a redirection without a file"};
    if (command.words.empty() || (command.words[0] != "vulnctl" && command.words[0] != "cat"))
        throw std::runtime_error{"only vulnctl and cat are run"};
    return command;
}

// ---- running it ----

Outcome cat(const Command& command) {
    Outcome outcome;
    try {
        for (size_t i = 1; i < command.words.size(); ++i) outcome.out += vulnctl::read_file(command.words[i], most_bytes);
    } catch (const vulnctl::Error& error) {
        outcome.err = error.message.en + "\n";
        outcome.exit = 1;
    }
    return outcome;
}

Outcome run_vulnctl(const Command& command, const std::map<std::string, std::string, std::less<>>& environment) {
    std::istringstream in{command.input.empty() ? std::string{} : vulnctl::read_file(command.input, most_bytes)};
    std::ostringstream out;
    std::ostringstream err;
    Outcome outcome;
    outcome.exit = vulnctl::run(
        {{command.words.begin() + 1, command.words.end()}, environment, {}, 80, in, out, err, fs::path{VULNCTL_BINARY}.parent_path()});
    outcome.out = out.str();
    outcome.err = err.str();
    return outcome;
}

// ---- what came out, as the lines of a transcript ----

std::string without_hashes(std::string_view line) {
    constexpr size_t hash_digits = 64;
    std::string out;
    for (size_t i = 0; i < line.size();) {
        size_t const end = std::min(line.find_first_not_of("0123456789abcdef", i), line.size());
        if (end - i == hash_digits)
            out += "<hash>";
        else
            out += line.substr(i, end - i);
        if (end < line.size()) out += line[end];
        i = end + 1;
    }
    return out;
}

void add_lines(Lines& lines, char mark, const std::string& text) {
    auto const add = [&](std::string_view line) {
        lines.push_back(line.empty() ? std::string{mark} : mark + (" " + without_hashes(line)));
    };
    std::string_view rest = text;
    while (!rest.empty()) {
        size_t const end = rest.find('\n');
        add(rest.substr(0, end));
        if (end == std::string_view::npos) add(no_newline);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
}

Lines transcribe(const Outcome& outcome) {
    Lines lines;
    add_lines(lines, '|', outcome.out);
    add_lines(lines, '!', outcome.err);
    if (outcome.exit != 0) lines.push_back("? " + std::to_string(outcome.exit));
    return lines;
}

// ---- the transcript ----

bool is_expectation(std::string_view line) { return line.starts_with("|") || line.starts_with("!") || line.starts_with("?"); }

/// An exit code that is 0 would be expected anyway; one that is no number would never be met and says nothing.
void require_exit_code(std::string_view line) {
    bool const number = line.size() > 2 && line[1] == ' ' && line.find_first_not_of("0123456789", 2) == std::string_view::npos;
    if (!number || line == "? 0") throw std::runtime_error{"expected: ? and an exit code that is not 0"};
}

class Transcript {
public:
    explicit Transcript(fs::path file) : file_(std::move(file)) {}

    /// Whether all that was expected came out. Fills `actual` with the transcript as it ought to be.
    bool run(const Lines& lines) {
        for (at_ = 0; at_ < lines.size();) {
            std::string const& line = lines[at_];
            if (line.starts_with("$ "))
                step(lines);
            else
                keep(line);
        }
        if (commands_ == 0) throw std::runtime_error{"a transcript without a command"};
        return differences_ == 0;
    }
    std::string place() const { return file_.string() + ":" + std::to_string(at_ + 1) + ": "; }

    Lines actual;

private:
    void keep(const std::string& line) {
        if (line.starts_with("@ "))
            environment_["VULNCTL_NOW"] = line.substr(2);
        else if (line.starts_with("lang ") && commands_ == 0)
            environment_["VULNCTL_LANG"] = line.substr(5);
        else if (is_expectation(line))
            throw std::runtime_error{"this belongs to no command"};
        else if (!line.empty() && !line.starts_with("#"))
            throw std::runtime_error{"neither text (#), a clock (@), a command ($) nor what it prints (| ! ?)"};
        actual.push_back(line);
        ++at_;
    }

    void step(const Lines& lines) {
        Command const command = parse_command(lines[at_].substr(2));
        std::string const place_of_command = place();
        Outcome outcome = command.words[0] == "cat" ? cat(command) : run_vulnctl(command, environment_);
        if (!command.output.empty()) std::ofstream{command.output, std::ios::binary} << std::exchange(outcome.out, {});
        actual.push_back(lines[at_++]);
        Lines const got = transcribe(outcome);
        Lines expected;
        for (; at_ < lines.size() && is_expectation(lines[at_]); ++at_) {
            if (lines[at_].starts_with("?")) require_exit_code(lines[at_]);
            expected.push_back(without_hashes(lines[at_]));
        }
        compare(place_of_command + actual.back(), at_ - expected.size(), expected, got);
        actual.insert(actual.end(), got.begin(), got.end());
        ++commands_;
    }

    void compare(const std::string& command, size_t first_line, const Lines& expected, const Lines& got) {
        auto const [e, g] = std::mismatch(expected.begin(), expected.end(), got.begin(), got.end());
        if (e == expected.end() && g == got.end()) return;
        ++differences_;
        std::cout << command << "\n" << file_.string() << ":" << first_line + size_t(e - expected.begin()) + 1 << ":\n";
        std::cout << "  expected  " << (e == expected.end() ? "(nothing more)" : *e) << "\n";
        std::cout << "  got       " << (g == got.end() ? "(nothing more)" : *g) << "\n";
    }

    fs::path file_;
    std::map<std::string, std::string, std::less<>> environment_{
        {"VULNCTL_STORE", "vulnctl.db"}, {"VULNCTL_USER", "sato"}, {"VULNCTL_LANG", "ja"}};
    size_t at_ = 0;
    int commands_ = 0;
    int differences_ = 0;
};

/// The directory in which the transcript runs; it goes away with this.
class FreshDirectory {
public:
    FreshDirectory() {
        std::string name = fs::temp_directory_path() / "vulnctl-transcript.XXXXXX";
        if (!mkdtemp(name.data())) throw std::runtime_error{"cannot make a directory: " + name};
        path_ = name;
        for (auto const* fixtures : {"office", "drafts", "forms", "editions", "mail"})
            fs::copy(fs::path{VULNCTL_FIXTURES} / fixtures, path_ / fixtures, fs::copy_options::recursive);
        fs::current_path(path_);
    }
    ~FreshDirectory() {
        std::error_code ignored;
        fs::current_path("/", ignored);
        fs::remove_all(path_, ignored);
    }
    FreshDirectory(const FreshDirectory&) = delete;
    FreshDirectory& operator=(const FreshDirectory&) = delete;

private:
    fs::path path_;
};

Lines split(const std::string& text) {
    Lines lines;
    for (auto const line : vulnctl::lines_of(text)) lines.emplace_back(line);
    return lines;
}

void rewrite(const fs::path& file, const Lines& lines) {
    std::ofstream out{file, std::ios::binary};
    for (auto const& line : lines) out << line << "\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: transcripts FILE.t\n";
        return 2;
    }
    fs::path const file = fs::absolute(argv[1]);
    Transcript transcript{file};
    try {
        Lines const lines = split(vulnctl::read_file(file, most_bytes));
        FreshDirectory const place;
        bool const same = transcript.run(lines);
        if (same || !std::getenv("VULNCTL_ACCEPT")) return same ? 0 : 1;
        rewrite(file, transcript.actual);
        return 0;
    } catch (const vulnctl::Error& error) {
        std::cout << transcript.place() << error.message.en << "\n";
    } catch (const std::exception& error) {
        std::cout << transcript.place() << error.what() << "\n";
    }
    return 1;
}
