// compile_edition EDITION.yaml SYMBOL OUT.cpp: turns an edition of the guideline into constexpr tables, so that no command pays for
// parsing it. What is wrong in the file is said with its line, and the build stops.

#include "base/hash.h"
#include "model/words.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <fstream>
#include <functional>
#include <iostream>
#include <set>
#include <sstream>

namespace {

using vulnctl::from_id;

std::string file_name;

[[noreturn]] void fail(const YAML::Node& at, const std::string& what) {
    std::cerr << file_name << ":" << at.Mark().line + 1 << ":" << at.Mark().column + 1 << ": " << what << "\n";
    std::exit(1);
}

std::string quoted(const std::string& s) { return fmt::format("R\"_({})_\"", s); }

class Entry {
public:
    explicit Entry(YAML::Node node) : node_(std::move(node)) {}

    const YAML::Node& node() const { return node_; }
    bool has(const std::string& key) const { return bool(node_[key]); }
    std::string text(const std::string& key) {
        used_.insert(key);
        if (!node_[key]) fail(node_, "missing: " + key);
        return node_[key].as<std::string>();
    }
    std::string text_or(const std::string& key, const std::string& otherwise) { return has(key) ? text(key) : otherwise; }
    std::vector<std::string> list(const std::string& key) {
        used_.insert(key);
        if (!node_[key] || !node_[key].IsSequence()) fail(node_, "expected a list: " + key);
        return node_[key].as<std::vector<std::string>>();
    }
    YAML::Node map(const std::string& key) {
        used_.insert(key);
        if (!node_[key] || !node_[key].IsMap()) fail(node_, "expected a map: " + key);
        return node_[key];
    }
    void no_more() const {
        for (auto const& member : node_)
            if (!used_.contains(member.first.as<std::string>())) fail(member.first, "unknown key: " + member.first.as<std::string>());
    }

    template <class E>
    std::string word(const std::string& key, const std::string& type) {
        auto const value = text(key);
        if (!from_id<E>(value)) fail(node_, fmt::format("unknown {}: {}", key, value));
        return fmt::format("*from_id<{}>(\"{}\")", type, value);
    }
    std::string rule(const std::string& nature) {
        auto const given = text_or("nature", nature);
        if (!from_id<vulnctl::Nature>(given)) fail(node_, "unknown nature: " + given);
        return fmt::format("{{\"{}\", {}, *from_id<Nature>(\"{}\"), {{{}, {}}}, {}}}", text("id"), quoted(text("clause")), given,
                           quoted(text("ja")), quoted(text("en")), text_or("convention", "false"));
    }

private:
    YAML::Node node_;
    std::set<std::string> used_;
};

class Tables {
public:
    std::string spell_list(const std::vector<std::string>& items) {
        auto const name = fmt::format("list_{}", ++count_);
        lists_ << "constexpr std::string_view " << name << "[] = {";
        for (auto const& item : items) lists_ << quoted(item) << ", ";
        lists_ << "};\n";
        return name;
    }
    std::string spell_grants(const YAML::Node& may) {
        auto const name = fmt::format("grants_{}", ++count_);
        lists_ << "constexpr Grant " << name << "[] = {";
        for (auto const& grant : may) {
            auto const audience = grant.first.as<std::string>();
            if (!from_id<vulnctl::Audience>(audience)) fail(grant.first, "unknown audience: " + audience);
            lists_ << fmt::format("{{*from_id<Audience>(\"{}\"), \"{}\"}}, ", audience, grant.second.as<std::string>());
        }
        lists_ << "};\n";
        return name;
    }

    void table(const YAML::Node& root, const std::string& key, const std::string& type,
               const std::function<std::vector<std::string>(Entry&)>& row) {
        if (!root[key] || !root[key].IsSequence()) fail(root, "expected a list: " + key);
        tables_ << "constexpr " << type << " " << key << "[] = {\n";
        for (auto const& node : root[key]) {
            Entry entry{node};
            if (entry.has("id") && !ids_.insert(node["id"].as<std::string>()).second)
                fail(node, "this id stands twice: " + node["id"].as<std::string>());
            for (auto const& line : row(entry)) tables_ << "    {" << line << "},\n";
            entry.no_more();
        }
        tables_ << "};\n";
    }

    std::string str() const { return lists_.str() + tables_.str(); }

private:
    std::ostringstream lists_, tables_;
    std::set<std::string> ids_;
    int count_ = 0;
};

std::string day(const YAML::Node& root, const std::string& key) {
    int y = 0, m = 0, d = 0;
    if (std::sscanf(root[key].as<std::string>().c_str(), "%d-%d-%d", &y, &m, &d) != 3) fail(root[key], "expected a day: " + key);
    return fmt::format("Day{{std::chrono::year{{{}}} / {} / {}}}", y, m, d);
}

/// `4.0` as 40: a limit is never a binary float.
int tenths(Entry& e, const std::string& key) {
    auto const given = e.text(key);
    auto const dot = given.find('.');
    if (dot == std::string::npos || dot + 2 != given.size()) fail(e.node(), "expected a number with one decimal: " + key);
    return std::stoi(given.substr(0, dot)) * 10 + std::stoi(given.substr(dot + 1));
}

std::string period(Entry& e) {
    for (auto const& [key, unit] : {std::pair{"days", "day"}, {"months", "month"}, {"years", "year"}})
        if (e.has(key)) return fmt::format("{{{}, Period::Unit::{}}}", e.text(key), unit);
    fail(e.node(), "expected days, months or years");
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 4) return 2;
    file_name = argv[1];
    std::ifstream in{file_name};
    std::string const bytes{std::istreambuf_iterator<char>{in}, {}};
    YAML::Node const root = YAML::Load(bytes);
    using namespace vulnctl;
    std::string const kind_type = "Kind";

    Tables t;
    t.table(root, "transitions", "Transition", [&](Entry& e) {
        return std::vector{fmt::format(
            "{}, {}, \"{}\", {}, {}, {}", e.rule("refuse"), e.word<Kind>("kind", kind_type), e.text("step"), t.spell_list(e.list("from")),
            e.has("by") ? e.word<Organisation>("by", "Organisation") : "std::nullopt", quoted(e.text("command")))};
    });
    t.table(root, "checks", "Check", [&](Entry& e) {
        return std::vector{
            fmt::format("{}, {}, \"{}\", \"{}\"", e.rule("refuse"), e.word<Kind>("kind", kind_type), e.text("step"), e.text("predicate"))};
    });
    t.table(root, "clocks", "ClockRule", [&](Entry& e) {
        return std::vector{fmt::format("{}, {}, \"{}\", {}, {}, {}", e.rule("guide"), e.word<Kind>("kind", kind_type), e.text("from"),
                                       t.spell_list(e.list("until")), period(e), quoted(e.text("next")))};
    });
    t.table(root, "conditions", "AcceptanceCondition", [&](Entry& e) {
        return std::vector{fmt::format("{}, {}, \"{}\"", e.rule("refuse"), e.word<Kind>("kind", kind_type), e.text("condition"))};
    });
    t.table(root, "items", "RequiredItem", [&](Entry& e) {
        return std::vector{
            fmt::format("{}, {}, \"{}\", \"{}\"", e.rule("object"), e.word<Kind>("kind", kind_type), e.text("item"), e.text("condition"))};
    });
    t.table(root, "endings", "Ending", [&](Entry& e) {
        return std::vector{
            fmt::format("{}, {}, \"{}\", \"{}\"", e.rule("advise"), e.word<Kind>("kind", kind_type), e.text("ending"), e.text("row"))};
    });
    t.table(root, "status_rows", "StatusRow", [&](Entry& e) {
        return std::vector{fmt::format("{}, \"{}\", StatusRow::Group::{}, \"{}\", {}, {{{}, {}}}", e.word<Kind>("kind", kind_type),
                                       e.text("row"), e.text("group"), e.text_or("parent", ""), quoted(e.text("clause")),
                                       quoted(e.text("ja")), quoted(e.text("en")))};
    });
    t.table(root, "state_rows", "StateRow", [&](Entry& e) {
        auto const kind = e.word<Kind>("kind", kind_type);
        auto const row = e.text("row");
        std::vector<std::string> lines;
        for (auto const& state : e.list("states")) lines.push_back(fmt::format("{}, \"{}\", \"{}\"", kind, state, row));
        return lines;
    });
    t.table(root, "fields", "FieldRule", [&](Entry& e) {
        auto const line = e.rule("refuse");
        auto const grants = t.spell_grants(e.map("may"));
        auto const kind = e.text("kind");
        std::vector<std::string> lines;
        for (auto const& name : e.list("fields"))
            for (auto const* one : {"product", "website"})
                if (kind == one || kind == "both")
                    lines.push_back(fmt::format("{}, *from_id<Kind>(\"{}\"), \"{}\", {}", line, one, name, grants));
        if (lines.empty()) fail(e.node(), "unknown kind: " + kind);
        return lines;
    });

    t.table(root, "means", "Means",
            [&](Entry& e) { return std::vector{fmt::format("{}, {}", e.rule("threshold"), e.word<Channel>("channel", "Channel"))}; });
    t.table(root, "eol_classes", "EolClass", [&](Entry& e) {
        return std::vector{fmt::format("{}, \"{}\", {{{}, {}}}, {}, {}", e.rule("advise"), e.text("class"), quoted(e.text("handling_ja")),
                                       quoted(e.text("handling_en")), e.text("advance"), quoted(e.text_or("next", "")))};
    });
    t.table(root, "eol_issues", "EolIssue",
            [&](Entry& e) { return std::vector{fmt::format("{}, {}", e.rule("advise"), t.spell_list(e.list("classes")))}; });

    t.table(root, "impact", "ImpactCell", [&](Entry& e) {
        auto const line = e.rule("advise");
        auto const range = e.word<Extent>("range", "Extent");
        return std::vector{fmt::format("{}, {}, {}, {}, {}, {}", line, range, tenths(e, "from"), tenths(e, "to"),
                                       e.word<Handling>("handling", "Handling"), e.text_or("passive", "false"))};
    });

    std::ofstream out{argv[3]};
    out << "#include \"model/edition.h\"\n\nnamespace vulnctl {\nnamespace {\n"
        << t.str() << "}  // namespace\n\n"
        << fmt::format("extern const Edition {};\nconstinit const Edition {} = {{\n    \"{}\", {{{}, {}}}, {},\n    {}, {},\n", argv[2],
                       argv[2], root["edition"].as<std::string>(), quoted(root["ja"].as<std::string>()),
                       quoted(root["en"].as<std::string>()), quoted(root["source"].as<std::string>()), day(root, "in_force_from"),
                       root["in_force_until"] ? day(root, "in_force_until") : "std::nullopt")
        << "    transitions, checks, clocks, conditions, items, endings, status_rows, state_rows, fields,\n    means, eol_classes, "
           "eol_issues, impact,\n"
        << "    \"" << hex(sha256(bytes)) << "\"};\n}  // namespace vulnctl\n";
    return out.good() ? 0 : 1;
} catch (const YAML::Exception& e) {
    std::cerr << file_name << ":" << e.mark.line + 1 << ":" << e.mark.column + 1 << ": " << e.msg << "\n";
    return 1;
}
