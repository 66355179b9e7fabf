// compile_edition EDITION.yaml SYMBOL OUT.cpp: turns an edition of the guideline into constexpr tables, so that no command pays for
// parsing it. What is wrong in the file is said with its line, and the build stops.

#include "base/file.h"
#include "formats/edition_file.h"

#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <sstream>

namespace vulnctl {

namespace {

// Each value as C++ spells it.

std::string spell(std::string_view s) { return fmt::format("R\"_({})_\"", s); }
std::string spell(Words words) { return fmt::format("{{{}, {}}}", spell(words.ja), spell(words.en)); }
std::string spell(bool b) { return b ? "true" : "false"; }
std::string spell(int n) { return std::to_string(n); }
std::string spell(Day day) { return fmt::format("day({})", number(day)); }
std::string spell(Period p) { return fmt::format("{{{}, static_cast<Period::Unit>({})}}", p.count, int(p.unit)); }
std::string spell(StatusRow::Group group) { return fmt::format("static_cast<StatusRow::Group>({})", int(group)); }
std::string spell(Nature n) { return fmt::format("Nature({})", int(n)); }
std::string spell(Kind k) { return fmt::format("Kind({})", int(k)); }
std::string spell(Organisation o) { return fmt::format("Organisation({})", int(o)); }
std::string spell(Audience a) { return fmt::format("Audience({})", int(a)); }
std::string spell(Channel c) { return fmt::format("Channel({})", int(c)); }
std::string spell(Extent e) { return fmt::format("Extent({})", int(e)); }
std::string spell(Handling h) { return fmt::format("Handling({})", int(h)); }
std::string spell(const Rule& r) {
    return fmt::format("{{{}, {}, {}, {}, {}}}", spell(r.id), spell(r.clause), spell(r.nature), spell(r.wording), spell(r.convention));
}
template <class T>
std::string spell(const std::optional<T>& value) {
    return value ? spell(*value) : "std::nullopt";
}

class Tables {
public:
    std::string spell(std::span<const std::string_view> words) {
        return array("std::string_view", words, [](std::string_view w) { return vulnctl::spell(w); });
    }
    std::string spell(std::span<const Grant> grants) {
        return array("Grant", grants,
                     [](const Grant& g) { return fmt::format("{{{}, {}}}", vulnctl::spell(g.audience), vulnctl::spell(g.condition)); });
    }

    /// A named table, one line a row; `fields` gives a row's members in their order.
    template <class Row, class Fields>
    void table(std::string_view type, std::span<const Row> rows, const Fields& fields) {
        lines_ << (lines_.str().empty() ? "" : ",\n    ") << array(type, rows, [&](const Row& row) {
            return std::apply([&](auto const&... field) { return "{" + joined({value(field)...}) + "}"; }, fields(row));
        });
    }

    std::string arrays() const { return arrays_.str(); }
    std::string members() const { return lines_.str(); }

private:
    template <class T>
    std::string value(const T& field) {
        return vulnctl::spell(field);
    }
    std::string value(std::span<const std::string_view> words) { return spell(words); }
    std::string value(std::span<const Grant> grants) { return spell(grants); }

    static std::string joined(std::initializer_list<std::string> parts) {
        std::string all;
        for (auto const& part : parts) all += (all.empty() ? "" : ", ") + part;
        return all;
    }
    template <class Item, class Spell>
    std::string array(std::string_view type, std::span<const Item> items, const Spell& one) {
        if (items.empty()) return "{}";
        std::string rows;
        for (auto const& item : items) rows += "    " + one(item) + ",\n";
        auto const name = fmt::format("array_{}", ++count_);
        arrays_ << "constexpr " << type << " " << name << "[] = {\n" << rows << "};\n";
        return name;
    }

    std::ostringstream arrays_, lines_;
    int count_ = 0;
};

std::string compiled(const Edition& e, std::string_view symbol) {
    Tables t;
    t.table("Transition", e.transitions,
            [](const Transition& r) { return std::tuple{r.rule, r.kind, r.step, r.from, r.by, r.command, r.origins}; });
    t.table("Check", e.checks, [](const Check& r) { return std::tuple{r.rule, r.kind, r.step, r.predicate, r.origins}; });
    t.table("ClockRule", e.clocks,
            [](const ClockRule& r) { return std::tuple{r.rule, r.kind, r.from, r.where, r.until, r.period, r.next, r.origins}; });
    t.table("AcceptanceCondition", e.conditions, [](const AcceptanceCondition& r) { return std::tuple{r.rule, r.kind, r.id}; });
    t.table("RequiredItem", e.items, [](const RequiredItem& r) { return std::tuple{r.rule, r.kind, r.item, r.condition}; });
    t.table("Ending", e.endings, [](const Ending& r) { return std::tuple{r.rule, r.kind, r.id, r.row}; });
    t.table("StatusRow", e.status_rows, [](const StatusRow& r) { return std::tuple{r.kind, r.id, r.group, r.parent, r.clause, r.name}; });
    t.table("StateRow", e.state_rows, [](const StateRow& r) { return std::tuple{r.kind, r.state, r.row}; });
    t.table("FieldRule", e.fields, [](const FieldRule& r) { return std::tuple{r.rule, r.kind, r.field, r.grants}; });
    t.table("Means", e.means, [](const Means& r) { return std::tuple{r.rule, r.kind, r.channel}; });
    t.table("EolClass", e.eol_classes, [](const EolClass& r) { return std::tuple{r.rule, r.id, r.handling, r.advance, r.next}; });
    t.table("EolIssue", e.eol_issues, [](const EolIssue& r) { return std::tuple{r.rule, r.classes}; });
    t.table("ImpactCell", e.impact, [](const ImpactCell& r) { return std::tuple{r.rule, r.range, r.from, r.to, r.handling, r.passive}; });
    t.table("Sector", e.sectors, [](const Sector& r) { return std::tuple{r.rule, r.id, r.from, r.until}; });
    t.table("Category", e.categories, [](const Category& r) { return std::tuple{r.rule, r.kind, r.list, r.id, r.likely}; });
    t.table("ChecklistItem", e.checklists, [](const ChecklistItem& r) { return std::tuple{r.rule, r.kind, r.list, r.id, r.not_for}; });
    return fmt::format(
        "#include \"model/edition.h\"\n\nnamespace vulnctl {{\nnamespace {{\n"
        "constexpr Day day(int n) {{ return Day{{std::chrono::days{{n}}}}; }}\n{}}}  // namespace\n\n"
        "extern const Edition {};\nconstinit const Edition {} = {{\n    {}, {}, {}, {}, {},\n    {},\n    {}}};\n}}  // namespace "
        "vulnctl\n",
        t.arrays(), symbol, symbol, spell(e.id), spell(e.name), spell(e.source), spell(e.in_force_from), spell(e.in_force_until),
        t.members(), spell(e.digest));
}

}  // namespace

}  // namespace vulnctl

int main(int argc, char** argv) try {
    using namespace vulnctl;
    if (argc != 4) return 2;
    // Which predicates and facts there are, the library's tests hold against the tables: it is not built yet.
    auto const file = read_edition(read_file(argv[1], 1 << 20), argv[1], nullptr);
    for (auto const& finding : file.findings) std::cerr << finding.place->str() << ": " << finding.message.en << "\n";
    if (!file.edition) return 1;
    std::ofstream out{argv[3]};
    out << compiled(*file.edition, argv[2]);
    return out.good() ? 0 : 1;
} catch (const vulnctl::Error& error) {
    std::cerr << (error.place ? error.place->str() + ": " : "") << error.message.en << "\n";
    return 1;
}
