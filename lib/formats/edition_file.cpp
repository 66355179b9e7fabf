#include "formats/edition_file.h"

#include "base/hash.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "formats/yaml.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace vulnctl {

namespace {

/// The rows of each table, and the words that they point at. A table's rows are final once its span is taken.
struct Shelf {
    Edition edition;
    std::deque<std::string> words;
    std::deque<std::vector<std::string_view>> lists;
    std::deque<std::vector<Grant>> grants;
    std::vector<Transition> transitions;
    std::vector<Check> checks;
    std::vector<ClockRule> clocks;
    std::vector<AcceptanceCondition> conditions;
    std::vector<RequiredItem> items;
    std::vector<Ending> endings;
    std::vector<StatusRow> status_rows;
    std::vector<StateRow> state_rows;
    std::vector<FieldRule> fields;
    std::vector<Means> means;
    std::vector<EolClass> eol_classes;
    std::vector<EolIssue> eol_issues;
    std::vector<ImpactCell> impact;
    std::vector<Sector> sectors;
    std::vector<Category> categories;
    std::vector<ChecklistItem> checklists;
};

class Reader {
public:
    Reader(Shelf& shelf, const RuleNames* names) : shelf_(shelf), names_(names) {}

    /// In the order of the file.
    std::vector<Finding> take_findings() {
        std::stable_sort(findings_.begin(), findings_.end(), [](const Finding& a, const Finding& b) {
            return std::tie(a.place->line, a.place->column) < std::tie(b.place->line, b.place->column);
        });
        return std::move(findings_);
    }

    void read(const Node& root, std::string_view bytes) {
        if (!is_map(root)) return;
        auto& e = shelf_.edition;
        used_.clear();
        e.id = word(root, "edition");
        if (e.id.size() > 16 ||
            e.id.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-") != std::string_view::npos)
            fault(*root.find("edition"), text("版の番号は英数字、「.」、「-」で16文字までとしてください",
                                              "an edition's id is at most 16 letters, digits, dots and hyphens"));
        e.name = {word(root, "ja"), word(root, "en")};
        e.source = word(root, "source");
        e.in_force_from = day(root, "in_force_from").value_or(Day{});
        e.in_force_until = day_if(root, "in_force_until");
        if (e.in_force_until && *e.in_force_until < e.in_force_from)
            fault(*root.find("in_force_until"), text("in_force_from より前です", "it lies before in_force_from"));
        e.digest = keep(hex(sha256(bytes)));

        table(root, "status_rows", [&](const Node& n) { status_row(n); });
        table(root, "state_rows", [&](const Node& n) { state_row(n); });
        table(root, "transitions", [&](const Node& n) { transition(n); });
        table(root, "checks", [&](const Node& n) { check(n); });
        table(root, "clocks", [&](const Node& n) { clock(n); });
        table(root, "conditions", [&](const Node& n) { condition(n); });
        table(root, "items", [&](const Node& n) { item(n); });
        table(root, "endings", [&](const Node& n) { ending(n); });
        table(root, "fields", [&](const Node& n) { field(n); });
        table(root, "means", [&](const Node& n) {
            shelf_.means.push_back({rule(n, Nature::threshold), one_of<Kind>(n, "kind"), one_of<Channel>(n, "channel")});
        });
        table(root, "eol_classes", [&](const Node& n) { eol_class(n); });
        table(root, "eol_issues", [&](const Node& n) { shelf_.eol_issues.push_back({rule(n, Nature::advise), list(n, "classes")}); });
        table(root, "impact", [&](const Node& n) { impact(n); });
        table(root, "sectors", [&](const Node& n) { sector(n); });
        table(root, "categories", [&](const Node& n) { category(n); });
        table(root, "checklists", [&](const Node& n) { checklist_item(n); });
        no_more(root, {"edition",     "ja",         "en",     "source",     "in_force_from", "in_force_until", "status_rows", "state_rows",
                       "transitions", "checks",     "clocks", "conditions", "items",         "endings",        "fields",      "means",
                       "eol_classes", "eol_issues", "impact", "sectors",    "categories",    "checklists"});
        agree(root);

        e.transitions = shelf_.transitions;
        e.checks = shelf_.checks;
        e.clocks = shelf_.clocks;
        e.conditions = shelf_.conditions;
        e.items = shelf_.items;
        e.endings = shelf_.endings;
        e.status_rows = shelf_.status_rows;
        e.state_rows = shelf_.state_rows;
        e.fields = shelf_.fields;
        e.means = shelf_.means;
        e.eol_classes = shelf_.eol_classes;
        e.eol_issues = shelf_.eol_issues;
        e.impact = shelf_.impact;
        e.sectors = shelf_.sectors;
        e.categories = shelf_.categories;
        e.checklists = shelf_.checklists;
    }

private:
    // ---- what is wrong ----

    void fault(const Node& at, Text message, Text hint = {}) {
        findings_.push_back({"edition", Severity::error, std::move(message), std::move(hint), at.place, {}});
    }
    bool is_map(const Node& n) {
        if (n.kind == Node::Kind::map) return true;
        fault(n, text("「名前: 値」の組を書いてください", "expected `name: value` pairs"));
        return false;
    }
    void no_more(const Node& n, const std::set<std::string_view>& known) {
        for (auto const& [key, value] : n.members) {
            if (known.contains(key)) continue;
            std::vector<std::string_view> const names(known.begin(), known.end());
            auto const near = nearest(key, names);
            fault(value, text("「{}」という項目はありません", "there is no field named {}", harmless_line(key)),
                  near.empty() ? Text{} : text("「{}」のことでしょうか", "did you mean '{}'?", near));
        }
    }

    // ---- single values; each remembers that its key was asked for ----

    std::string_view keep(std::string s) { return shelf_.words.emplace_back(std::move(s)); }

    const Node* scalar(const Node& n, std::string_view key) {
        used_.insert(key);
        auto const* value = n.find(key);
        if (!value || value->kind == Node::Kind::null) return nullptr;
        if (value->kind == Node::Kind::scalar) return value;
        fault(*value, text("「{}」には文字列を書いてください", "{} takes a text", key));
        return nullptr;
    }
    std::string_view word_if(const Node& n, std::string_view key) {
        auto const* value = scalar(n, key);
        return value ? keep(value->scalar) : std::string_view{};
    }
    std::string_view word(const Node& n, std::string_view key) {
        auto const value = word_if(n, key);
        if (value.empty()) fault(n, text("「{}」がありません", "{} is missing", key));
        return value;
    }
    template <class E>
    std::optional<E> one_of_if(const Node& n, std::string_view key) {
        auto const given = word_if(n, key);
        if (given.empty()) return {};
        if (auto const value = from_id<E>(given)) return value;
        std::string known;
        for (auto const& w : words_of(E{})) known += (known.empty() ? "" : ", ") + std::string{w.id};
        fault(*n.find(key), text("「{}」は {} に書けません", "{} cannot stand as {}", harmless_line(given), key),
              text("次のいずれかを書いてください: {}", "give one of: {}", known));
        return {};
    }
    template <class E>
    E one_of(const Node& n, std::string_view key) {
        auto const faults = findings_.size();
        auto const value = one_of_if<E>(n, key);
        if (!value && findings_.size() == faults) fault(n, text("「{}」がありません", "{} is missing", key));
        return value.value_or(E{});
    }
    bool flag(const Node& n, std::string_view key) {
        auto const given = word_if(n, key);
        if (!given.empty() && given != "true" && given != "false")
            fault(*n.find(key), text("true または false を書いてください", "give true or false"));
        return given == "true";
    }
    std::optional<Day> day_if(const Node& n, std::string_view key) {
        auto const given = word_if(n, key);
        if (given.empty()) return {};
        auto const day = parse_day(given);
        if (!day)
            fault(*n.find(key), text("実在する日付（例: 2019-05-30）を書いてください", "expected a day that exists, such as 2019-05-30"));
        return day;
    }
    std::optional<Day> day(const Node& n, std::string_view key) {
        auto const given = day_if(n, key);
        if (!given && !n.find(key)) fault(n, text("「{}」がありません", "{} is missing", key));
        return given;
    }
    std::optional<int> count(std::string_view digits) {
        if (digits.empty() || digits.size() > 4 || digits.find_first_not_of("0123456789") != std::string_view::npos) return {};
        return std::stoi(std::string{digits});
    }
    /// `4.0` as 40: a limit is never a binary float.
    int tenths(const Node& n, std::string_view key) {
        auto const given = word(n, key);
        auto const dot = given.find('.');
        auto const whole = count(given.substr(0, dot));
        auto const tenth = dot == std::string_view::npos ? std::nullopt : count(given.substr(dot + 1));
        if (!given.empty() && (!whole || !tenth || dot + 2 != given.size() || *whole > 10))
            fault(*n.find(key), text("小数1桁の数（例: 4.0）を書いてください", "expected a number with one decimal, such as 4.0"));
        return whole.value_or(0) * 10 + tenth.value_or(0);
    }
    std::span<const std::string_view> list_if(const Node& n, std::string_view key) {
        used_.insert(key);
        auto const* given = n.find(key);
        if (!given) return {};
        auto& list = shelf_.lists.emplace_back();
        if (given->kind != Node::Kind::list) fault(*given, text("「{}」には一覧を書いてください", "{} takes a list", key));
        for (auto const& item : given->items) {
            if (item.kind != Node::Kind::scalar) fault(item, text("文字列を書いてください", "expected a text"));
            list.push_back(keep(item.scalar));
        }
        return list;
    }
    std::span<const std::string_view> list(const Node& n, std::string_view key) {
        if (!n.find(key)) fault(n, text("「{}」がありません", "{} is missing", key));
        return list_if(n, key);
    }
    Rule rule(const Node& n, Nature nature, std::initializer_list<Nature> allowed = {}) {
        Rule r;
        allowed_.assign(allowed);
        if (allowed_.empty()) allowed_.push_back(nature);
        r.id = word(n, "id");
        if (!r.id.empty() && !ids_.insert(r.id).second)
            fault(n, text("id「{}」が重複しています", "the id {} stands twice", harmless_line(r.id)));
        r.clause = word(n, "clause");
        r.nature = one_of_if<Nature>(n, "nature").value_or(nature);
        if (std::find(allowed_.begin(), allowed_.end(), r.nature) == allowed_.end()) {
            std::string natures;
            for (auto const each : allowed_) natures += (natures.empty() ? "" : ", ") + std::string{id_of(each)};
            fault(*n.find("nature"), text("ここでは性質「{}」は意味を持ちません", "the nature {} means nothing here", id_of(r.nature)),
                  text("次のいずれかを書いてください: {}", "give one of: {}", natures));
        }
        r.wording = {word(n, "ja"), word(n, "en")};
        r.convention = flag(n, "convention");
        if (r.clause == "convention" && !r.convention)
            fault(n, text("clause が convention の規則には convention: true が必要です",
                          "a rule whose clause is convention needs convention: true"));
        return r;
    }
    template <class Known>
    void require(const Node& n, std::string_view key, std::string_view value, const Known& known) {
        if (value.empty() || known(value)) return;
        auto const* at = n.find(key);
        fault(at ? *at : n,
              text("「{}」という名前を vulnctl は知りません（{}）", "vulnctl knows no {1} named {0}", harmless_line(value), key));
    }

    void require_named(const Node& n, std::string_view key, std::string_view value, std::vector<std::string_view> RuleNames::*known) {
        if (!names_) return;
        require(n, key, value, [&](std::string_view name) {
            return std::find((names_->*known).begin(), (names_->*known).end(), name) != (names_->*known).end();
        });
    }

    // ---- tables ----

    template <class Read>
    void table(const Node& root, std::string_view key, const Read& read) {
        auto const* rows = root.find(key);
        if (!rows) return fault(root, text("「{}」がありません", "{} is missing", key));
        if (rows->kind != Node::Kind::list) return fault(*rows, text("「{}」には一覧を書いてください", "{} takes a list", key));
        for (auto const& row : rows->items) {
            if (!is_map(row)) continue;
            used_.clear();
            read(row);
            no_more(row, used_);
        }
    }

    void known_states(const Node& n, Kind kind, std::span<const std::string_view> states) {
        std::vector<std::string_view> known;
        if (kind == Kind::product)
            for (auto const& w : words_of(ProductState{})) known.push_back(w.id);
        else
            for (auto const& w : words_of(WebsiteState{})) known.push_back(w.id);
        for (auto const state : states) {
            if (std::find(known.begin(), known.end(), state) != known.end()) continue;
            auto const near = nearest(state, known);
            fault(n, text("「{}」という状態はありません", "there is no state {}", harmless_line(state)),
                  near.empty() ? Text{} : text("「{}」のことでしょうか", "did you mean '{}'?", near));
        }
    }
    std::span<const std::string_view> origins(const Node& n) {
        auto const given = list_if(n, "origins");
        for (auto const origin : given) require(n, "origins", origin, [](std::string_view id) { return from_id<Origin>(id).has_value(); });
        return given;
    }
    void transition(const Node& n) {
        Transition t{rule(n, Nature::refuse),          one_of<Kind>(n, "kind"), word(n, "step"), list(n, "from"),
                     one_of_if<Organisation>(n, "by"), word(n, "command"),      origins(n)};
        known_states(n, t.kind, t.from);
        if (t.from.empty()) fault(n, text("どの状態からも行えない手続きです", "a step that is open from no state"));
        command(n, "command", t.command);
        shelf_.transitions.push_back(t);
    }
    void check(const Node& n) {
        Check c{rule(n, Nature::refuse, {Nature::refuse, Nature::object}), one_of<Kind>(n, "kind"), word(n, "step"), word(n, "predicate"),
                origins(n)};
        require_named(n, "predicate", c.predicate, &RuleNames::predicates);
        require(n, "step", c.step, [&](std::string_view step) {
            return step == "any" || std::any_of(shelf_.transitions.begin(), shelf_.transitions.end(), [&](const Transition& t) {
                       return t.kind == c.kind && (t.step == step || t.step == wider_step(step));
                   });
        });
        shelf_.checks.push_back(c);
    }
    void clock(const Node& n) {
        ClockRule c{rule(n, Nature::guide, {Nature::guide, Nature::threshold, Nature::right, Nature::set_date}),
                    one_of<Kind>(n, "kind"),
                    word(n, "from"),
                    list_if(n, "where"),
                    list(n, "until"),
                    {},
                    word(n, "next"),
                    origins(n)};
        int periods = 0;
        for (auto const& [key, unit] :
             {std::pair{std::string_view{"days"}, Period::Unit::day}, {"months", Period::Unit::month}, {"years", Period::Unit::year}}) {
            auto const given = word_if(n, key);
            if (given.empty()) continue;
            auto const number = count(given);
            if (!number) fault(*n.find(key), text("0 から 9999 までの整数を書いてください", "expected a number from 0 to 9999"));
            c.period = {number.value_or(0), unit};
            ++periods;
        }
        if (periods != 1) fault(n, text("days, months, years のいずれか1つを書いてください", "give one of days, months and years"));
        if (periods == 1 && c.period.count == 0 && c.rule.nature != Nature::set_date)
            fault(n, text("期間が 0 です", "a period of nothing"));
        command(n, "next", c.next);
        require_named(n, "from", c.from, &RuleNames::clock_starts);
        for (auto const fact : c.where) require_named(n, "where", fact, &RuleNames::clock_facts);
        for (auto const fact : c.until) require_named(n, "until", fact, &RuleNames::clock_facts);
        shelf_.clocks.push_back(c);
    }
    void condition(const Node& n) { shelf_.conditions.push_back({rule(n, Nature::refuse), one_of<Kind>(n, "kind"), word(n, "condition")}); }
    void item(const Node& n) {
        RequiredItem i{rule(n, Nature::object), one_of<Kind>(n, "kind"), word(n, "item"), word(n, "condition")};
        require_named(n, "item", i.item, &RuleNames::report_items);
        require(n, "condition", i.condition, [&](std::string_view id) {
            return std::any_of(shelf_.conditions.begin(), shelf_.conditions.end(),
                               [&](const AcceptanceCondition& c) { return c.kind == i.kind && c.id == id; });
        });
        shelf_.items.push_back(i);
    }
    bool has_row(Kind kind, std::string_view row) const {
        return std::any_of(shelf_.status_rows.begin(), shelf_.status_rows.end(),
                           [&](const StatusRow& r) { return r.kind == kind && r.id == row; });
    }
    void ending(const Node& n) {
        Ending e{rule(n, Nature::advise), one_of<Kind>(n, "kind"), word(n, "ending"), word(n, "row")};
        require(n, "row", e.row, [&](std::string_view row) { return has_row(e.kind, row); });
        require(n, "ending", e.id, [&](std::string_view id) {
            auto const step = "end." + std::string{id};
            return std::any_of(shelf_.transitions.begin(), shelf_.transitions.end(),
                               [&](const Transition& t) { return t.kind == e.kind && (t.step == step || t.step == wider_step(step)); });
        });
        shelf_.endings.push_back(e);
    }
    void status_row(const Node& n) {
        StatusRow r{one_of<Kind>(n, "kind"), word(n, "row"),       {},
                    word_if(n, "parent"),    word_if(n, "clause"), {word(n, "ja"), word(n, "en")}};
        auto const group = word(n, "group");
        if (!group.empty() && group != "ended" && group != "open")
            fault(*n.find("group"), text("ended または open を書いてください", "give ended or open"));
        r.group = group == "open" ? StatusRow::Group::open : StatusRow::Group::ended;
        require(n, "parent", r.parent, [&](std::string_view row) { return has_row(r.kind, row); });
        shelf_.status_rows.push_back(r);
    }
    void state_row(const Node& n) {
        auto const kind = one_of<Kind>(n, "kind");
        auto const row = word(n, "row");
        auto const states = list(n, "states");
        require(n, "row", row, [&](std::string_view id) { return has_row(kind, id); });
        known_states(n, kind, states);
        for (auto const state : states) {
            if (std::any_of(shelf_.state_rows.begin(), shelf_.state_rows.end(),
                            [&](const StateRow& r) { return r.kind == kind && r.state == state; }))
                fault(n, text("状態「{}」が二つの行にあります", "the state {} counts in two rows", harmless_line(state)));
            shelf_.state_rows.push_back({kind, state, row});
        }
    }
    void field(const Node& n) {
        auto const r = rule(n, Nature::refuse);
        auto const given = word(n, "kind");
        auto& grants = shelf_.grants.emplace_back();
        used_.insert("may");
        auto const* may = n.find("may");
        if (!may || may->kind != Node::Kind::map)
            fault(n, text("「{}」には「名前: 値」の組を書いてください", "{} takes `name: value` pairs", "may"));
        else
            for (auto const& [audience, condition] : may->members) {
                auto const whom = from_id<Audience>(audience);
                static const std::set<std::string_view> conditions{"always",          "published",      "nda",
                                                                   "solution",        "consent.notify", "consent.contact",
                                                                   "consent.publish", "consent.credit", "consent.credit-now"};
                if (!whom) fault(condition, text("「{}」という宛先はありません", "there is no audience {}", harmless_line(audience)));
                if (!conditions.contains(condition.scalar))
                    fault(condition, text("「{}」という条件はありません", "there is no condition {}", harmless_line(condition.scalar)));
                grants.push_back({whom.value_or(Audience::finder), keep(condition.scalar)});
            }
        if (given != "both" && !from_id<Kind>(given))
            fault(n, text("kind には product, website, both のいずれかを書いてください", "kind takes product, website or both"));
        for (auto const name : list(n, "fields"))
            for (auto const& kind : words_of(Kind{}))
                if (kind.id == given || given == "both") shelf_.fields.push_back({r, kind.value, name, grants});
    }
    void eol_class(const Node& n) {
        shelf_.eol_classes.push_back({rule(n, Nature::advise),
                                      word(n, "class"),
                                      {word(n, "handling_ja"), word(n, "handling_en")},
                                      flag(n, "advance"),
                                      word_if(n, "next")});
    }
    void impact(const Node& n) {
        ImpactCell cell{rule(n, Nature::advise), one_of<Extent>(n, "range"),      tenths(n, "from"),
                        tenths(n, "to"),         one_of<Handling>(n, "handling"), flag(n, "passive")};
        if (cell.from > cell.to) fault(n, text("from が to より大きくなっています", "from is greater than to"));
        shelf_.impact.push_back(cell);
    }
    void sector(const Node& n) {
        shelf_.sectors.push_back({rule(n, Nature::advise), word(n, "sector"), day_if(n, "from"), day_if(n, "until")});
    }
    void category(const Node& n) {
        shelf_.categories.push_back(
            {rule(n, Nature::advise), one_of<Kind>(n, "kind"), word(n, "list"), word(n, "category"), flag(n, "likely")});
    }
    void checklist_item(const Node& n) {
        auto const r = rule(n, Nature::advise);
        std::optional<Kind> kind;
        if (word(n, "kind") != "both") kind = one_of<Kind>(n, "kind");
        shelf_.checklists.push_back({r, kind, word(n, "list"), word(n, "item"), word_if(n, "not_for")});
    }

    /// A command of ours, with no other placeholders than those that are filled in.
    void command(const Node& n, std::string_view key, std::string_view words) {
        auto rest = std::string{words};
        for (std::string_view const placeholder : {"{case}", "{party}", "{report}"})
            if (auto const at = rest.find(placeholder); at != std::string::npos) rest.erase(at, placeholder.size());
        if (!words.empty() && (!words.starts_with("vulnctl ") || rest.find_first_of("{}") != std::string::npos))
            fault(*n.find(key), text("vulnctl で始まり、{{case}}、{{party}}、{{report}} を含むコマンドを書いてください",
                                     "expected a command that begins with vulnctl and holds {{case}}, {{party}} or {{report}}"));
    }

    // ---- what the tables must be to one another ----

    void agree(const Node& root) {
        for (auto const range : {Extent::narrow, Extent::middle, Extent::wide})
            for (int score = 0; score <= 100; ++score)
                if (auto const cells =
                        std::count_if(shelf_.impact.begin(), shelf_.impact.end(),
                                      [&](const ImpactCell& c) { return c.range == range && c.from <= score && score <= c.to; });
                    cells != 1) {
                    auto const* at = root.find("impact");
                    fault(at ? *at : root, text("影響範囲「{0}」のCVSSv3基本値{2}.{3}に対応する欄が{4}件あります",
                                                "range {1}, CVSS v3 base score {2}.{3}: {4} cells", name_of(range).ja, name_of(range).en,
                                                score / 10, score % 10, cells));
                    return;
                }
    }

    Shelf& shelf_;
    const RuleNames* names_;
    std::vector<Finding> findings_;
    std::vector<Nature> allowed_;
    std::set<std::string_view> ids_;
    std::set<std::string_view> used_;
};

}  // namespace

EditionFile read_edition(std::string_view bytes, const std::string& name, const RuleNames* names) {
    auto const root = parse_yaml(bytes, name);
    auto shelf = std::make_shared<Shelf>();
    Reader reader{*shelf, names};
    reader.read(root, bytes);
    EditionFile file{{}, reader.take_findings()};
    if (file.findings.empty()) file.edition = std::shared_ptr<const Edition>{shelf, &shelf->edition};
    return file;
}

}  // namespace vulnctl
