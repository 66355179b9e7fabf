#pragma once
// A subcommand is one file that defines a Command, and its row in commands/table.cpp.

#include "base/process.h"
#include "cli/args.h"
#include "cli/programs.h"
#include "ops/desk.h"
#include "render/template.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <istream>

namespace vulnctl {

/// How text is laid out.
struct Screen {
    Lang lang = Lang::en;
    int columns = 80;
};

/// A file that leaves the house: made ready before the commit, so that nothing is recorded of one that cannot be written, and put in its
/// place after it.
struct OutputFile {
    std::filesystem::path path;
    std::string bytes;
};

struct Context;

/// Something done outside by another program, after the commit. `afterwards` records how it went, in a transaction of its own, and says so;
/// false: it failed.
struct Effect {
    std::vector<std::string> words;
    std::string input;
    std::function<bool(Context&, const Ran&)> afterwards;
};

/// What a command found or did: a view with its two writers, of which one is asked.
struct Result {
    Exit exit = Exit::done;
    std::string kind;
    std::function<std::string(const Screen&)> text;
    std::function<nlohmann::ordered_json(Lang)> json;
    bool by_rules = false;  // says which edition it was computed under
    std::vector<OutputFile> files;
    std::vector<Effect> effects;
};

/// What a command made ready before its transaction: no other program runs while the store is locked.
struct Prepared {
    std::map<std::string, std::string> mails;  // those written, whole, by the letters that they were made of (JSON); so sealed files
    std::vector<std::string> inputs;           // the bytes of the command's files, in their order
    std::vector<MailMessage> read;             // those read, in the same order; empty for a file that is no mail
    std::optional<OpenedFile> opened;          // the command's one file that came signed and encrypted
};

/// What a command gets from its row: the store, open as the row says, in a transaction that the dispatcher ends.
/// `reading_if_there`: what is asked has an answer without a store too.
enum class Needs { nothing, reading_if_there, reading, writing };

struct Context {
    const Args& args;
    Lang lang;
    Instant now;
    Day today;  // `--now`, or the day in Tokyo
    Lens lens;
    TemplateSource templates;
    std::filesystem::path store_path;
    std::istream& in;
    std::function<void(const Text&)> tell;  // to stderr
    std::optional<Store> store;             // as Needs asks
    std::optional<Desk> desk;               // for writing
    Editions editions;
    EditionChoice edition;  // that governs the day, or that the case is handled under
    std::optional<Actor> actor;
    Programs programs;
    Prepared prepared;
    std::vector<Effect> further;  // what an effect adds when it is recorded: done next
};

/// The case, as the lens shows it. From here on the context's edition is the one that it is handled under.
Case the_case(Context& context, CaseId id);

/// The case that CASE names, and the party that PARTY does.
struct CaseAndParty {
    Case c;
    Party party;
};
CaseAndParty case_and_party(Context& context);

/// Error(not_found) if the case has no such report.
ReportId report_named(std::string_view text, const Case& c);
/// The report that `--report` names, or the only one. Error(usage) if there are several, or none.
ReportId the_report(const Args& args, const Case& c);

/// What the word ACTION of a command can be: one list to run, to show in the help and to know what the command needs.
struct Action {
    std::string_view name;  // empty: what is done where no ACTION is given
    Words does;
    Result (*run)(Context&);
    std::string_view takes;  // of the command's options, parted by spaces and spelled as in Option: `[CASE] PARTY... --reason`
};

struct Command {
    std::string_view name;
    Words summary;
    Needs (*needs)(const Args&);
    std::span<const Option> options;
    Result (*run)(Context&);  // nullptr where it has actions
    /// Before a writing command's transaction, with the store open for reading if there is one: fills `prepared`. What takes long, it
    /// does after closing the store.
    void (*prepare)(Context&) = nullptr;
    std::span<const Action> actions = {};
};

/// The one that ACTION names. Error(usage) names them all, or says what was given that this one would pass over.
const Action& action_of(const Command& command, const Args& args);

constexpr Needs nothing(const Args&) { return Needs::nothing; }
constexpr Needs reading(const Args&) { return Needs::reading; }
constexpr Needs writing(const Args&) { return Needs::writing; }

/// All of them, in the order of help.
std::span<const Command* const> commands();

/// Options that every command takes, and those that come with what it needs.
std::span<const Option> common_options();
std::span<const Option> reader_options();
std::span<const Option> writer_options();

}  // namespace vulnctl
