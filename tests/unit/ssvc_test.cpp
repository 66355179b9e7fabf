#include "rules/ssvc.h"

#include "base/error.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace vulnctl;

namespace {

using Inputs = std::vector<SsvcInput>;
using Ids = std::vector<std::string_view>;

const SsvcTable& table(std::string_view id) {
    auto const* found = ssvc_table(id);
    REQUIRE(found);
    return *found;
}

template <class T>
Ids ids(const std::vector<const T*>& all) {
    Ids out;
    for (auto const* one : all) out.push_back(one->id);
    return out;
}

Ids possible(const SsvcTable& table, const Inputs& inputs) { return ids(ssvc_advice(table, inputs).possible); }

std::string_view outcome(std::string_view id, const Inputs& inputs) {
    auto const advice = ssvc_advice(table(id), inputs);
    return advice.outcome ? advice.outcome->id : "open";
}

std::string_view triage(std::string_view is_public, std::string_view contacted, std::string_view credibility, std::string_view suppliers,
                        std::string_view engagement, std::string_view utility, std::string_view impact) {
    return outcome("triage", {{"report-public", is_public},
                              {"supplier-contacted", contacted},
                              {"report-credibility", credibility},
                              {"supplier-cardinality", suppliers},
                              {"supplier-engagement", engagement},
                              {"utility", utility},
                              {"public-safety-impact", impact}});
}

std::string_view publish(std::string_view involvement, std::string_view exploitation, std::string_view value_added) {
    return outcome("publish", {{"supplier-involvement", involvement}, {"exploitation", exploitation}, {"public-value-added", value_added}});
}

Inputs inputs_of(const SsvcTable& table, const SsvcRow& row) {
    Inputs inputs;
    for (size_t i = 0; i < table.factors.size(); ++i) inputs.push_back({table.factors[i].id, table.factors[i].values[row.values[i]].id});
    return inputs;
}

/// Calls with each way of knowing a value of some factors, from none to all.
void each_knowledge(const SsvcTable& table, size_t factor, Inputs& inputs, const std::function<void(const Inputs&)>& call) {
    if (factor == table.factors.size()) return call(inputs);
    each_knowledge(table, factor + 1, inputs, call);
    for (auto const& value : table.factors[factor].values) {
        inputs.push_back({table.factors[factor].id, value.id});
        each_knowledge(table, factor + 1, inputs, call);
        inputs.pop_back();
    }
}

Error refusal(const SsvcTable& table, const Inputs& inputs) {
    try {
        ssvc_advice(table, inputs);
    } catch (const Error& error) {
        return error;
    }
    throw std::runtime_error{"nothing was refused"};
}

}  // namespace

TEST_CASE("The tables are CERT/CC's, in the versions that it names") {
    REQUIRE(ssvc_tables().size() == 2);
    auto const versions = [](const SsvcTable& table) {
        std::string all{table.version};
        for (auto const& factor : table.factors) all.append(" ").append(factor.version);
        return all.append(" ").append(table.outcomes.version);
    };
    CHECK(versions(table("triage")) == "1.0.0 1.0.0 1.0.0 1.0.0 1.0.0 1.0.0 1.0.1 2.0.1 1.0.1");
    CHECK(versions(table("publish")) == "1.0.0 1.0.0 1.1.0 1.0.0 1.0.0");
    CHECK(table("triage").name.en == "Coordinator Triage");
    CHECK(table("publish").name.en == "Coordinator Publish Decision Table");
    CHECK_FALSE(ssvc_table("Triage"));
    CHECK_FALSE(ssvc_table(""));
}

TEST_CASE("Every combination of values has exactly one row") {
    for (auto const& table : ssvc_tables()) {
        INFO(table.id);
        size_t combinations = 1;
        for (auto const& factor : table.factors) combinations *= factor.values.size();
        CHECK(table.rows.size() == combinations);
        std::set<std::vector<size_t>> seen;
        for (auto const& row : table.rows) {
            std::vector<size_t> values;
            for (size_t i = 0; i < table.factors.size(); ++i) {
                REQUIRE(row.values[i] < table.factors[i].values.size());
                values.push_back(row.values[i]);
            }
            REQUIRE(row.outcome < table.outcomes.values.size());
            CHECK(seen.insert(values).second);
        }
    }
}

TEST_CASE("As many rows come to each outcome as in CERT/CC's files") {
    auto const counts = [](const SsvcTable& table) {
        std::map<std::string_view, int> rows;
        for (auto const& row : table.rows) ++rows[table.outcomes.values[row.outcome].id];
        return rows;
    };
    CHECK(counts(table("triage")) == std::map<std::string_view, int>{{"decline", 150}, {"track", 15}, {"coordinate", 27}});
    CHECK(counts(table("publish")) == std::map<std::string_view, int>{{"do-not-publish", 13}, {"publish", 14}});
}

TEST_CASE("Each factor, value and outcome has a name in both languages") {
    auto const check = [](const SsvcFactor& factor) {
        INFO(factor.id);
        CHECK_FALSE(factor.name.ja.empty());
        CHECK_FALSE(factor.name.en.empty());
        std::set<std::string_view> names;
        for (auto const& value : factor.values) {
            CHECK_FALSE(value.name.en.empty());
            CHECK(names.insert(value.name.ja).second);
        }
    };
    for (auto const& table : ssvc_tables()) {
        std::ranges::for_each(table.factors, check);
        check(table.outcomes);
    }
}

TEST_CASE("A single developer who does not answer a credible report is tracked, and coordinated as soon as more is at stake") {
    CHECK(triage("no", "yes", "credible", "one", "unresponsive", "laborious", "minimal") == "track");
    CHECK(triage("no", "yes", "credible", "one", "unresponsive", "efficient", "minimal") == "coordinate");
    CHECK(triage("no", "yes", "credible", "one", "unresponsive", "laborious", "significant") == "coordinate");
}

TEST_CASE("A single developer who is at work needs no coordinator; at most the case is tracked") {
    CHECK(triage("no", "yes", "credible", "one", "active", "laborious", "minimal") == "decline");
    CHECK(triage("no", "yes", "credible", "one", "active", "super-effective", "minimal") == "decline");
    CHECK(triage("no", "yes", "credible", "one", "active", "efficient", "significant") == "track");
    CHECK(triage("no", "yes", "credible", "one", "active", "super-effective", "significant") == "track");
}

TEST_CASE("Several developers at work are coordinated when the vulnerability is of the greatest use to attackers") {
    CHECK(triage("no", "yes", "credible", "multiple", "active", "efficient", "minimal") == "decline");
    CHECK(triage("no", "yes", "credible", "multiple", "active", "efficient", "significant") == "track");
    CHECK(triage("no", "yes", "credible", "multiple", "active", "super-effective", "minimal") == "coordinate");
}

TEST_CASE("A report that is not credible is not always declined") {
    CHECK(triage("no", "yes", "not-credible", "multiple", "unresponsive", "efficient", "minimal") == "decline");
    CHECK(triage("no", "yes", "not-credible", "multiple", "active", "laborious", "significant") == "track");
    CHECK(triage("no", "yes", "not-credible", "one", "unresponsive", "super-effective", "minimal") == "decline");
    CHECK(triage("no", "yes", "not-credible", "multiple", "unresponsive", "super-effective", "significant") == "coordinate");
}

TEST_CASE("What is public, or was never told to a developer, is declined unless it is the gravest case of several developers") {
    auto const& triage = table("triage");
    for (auto const& row : triage.rows) {
        std::map<std::string_view, std::string_view> facts;
        for (auto const& [factor, value] : inputs_of(triage, row)) facts[factor] = value;
        if (facts["report-public"] == "no" && facts["supplier-contacted"] == "yes") continue;
        bool const exception = facts["supplier-cardinality"] == "multiple" && facts["utility"] == "super-effective" &&
                               facts["public-safety-impact"] == "significant";
        INFO(&row - triage.rows.data());
        CHECK(triage.outcomes.values[row.outcome].id == (exception ? "coordinate" : "decline"));
    }
}

TEST_CASE("A publication that would be the first is made") {
    for (auto const* involvement : {"fix-ready", "cooperative", "uncooperative-unresponsive"})
        for (auto const* exploitation : {"none", "public-poc", "active"})
            CHECK(publish(involvement, exploitation, "precedence") == "publish");
}

TEST_CASE("What adds to public information is published once attacks are seen") {
    CHECK(publish("fix-ready", "active", "ampliative") == "publish");
    CHECK(publish("cooperative", "active", "ampliative") == "publish");
    CHECK(publish("uncooperative-unresponsive", "active", "ampliative") == "publish");
    CHECK(publish("fix-ready", "none", "ampliative") == "do-not-publish");
}

TEST_CASE("With a public proof of concept, what adds to public information is published only if the developer does nothing") {
    CHECK(publish("fix-ready", "public-poc", "ampliative") == "do-not-publish");
    CHECK(publish("cooperative", "public-poc", "ampliative") == "do-not-publish");
    CHECK(publish("uncooperative-unresponsive", "public-poc", "ampliative") == "publish");
}

TEST_CASE("What adds little is published only if attacks are seen and the developer does nothing") {
    CHECK(publish("uncooperative-unresponsive", "active", "limited") == "publish");
    CHECK(publish("uncooperative-unresponsive", "public-poc", "limited") == "do-not-publish");
    CHECK(publish("cooperative", "active", "limited") == "do-not-publish");
    CHECK(publish("fix-ready", "active", "limited") == "do-not-publish");
}

TEST_CASE("A fact that calls more for action never makes the outcome call less for it") {
    for (auto const& table : ssvc_tables()) {
        INFO(table.id);
        for (auto const& low : table.rows)
            for (auto const& high : table.rows)
                if (std::ranges::equal(low.values, high.values, std::less_equal{})) CHECK(low.outcome <= high.outcome);
    }
}

TEST_CASE("Where nothing is known every outcome is possible and every factor missing") {
    auto const advice = ssvc_advice(table("triage"), {});
    CHECK_FALSE(advice.outcome);
    CHECK(ids(advice.possible) == Ids{"decline", "track", "coordinate"});
    CHECK(ids(advice.missing) == Ids{"report-public", "supplier-contacted", "report-credibility", "supplier-cardinality",
                                     "supplier-engagement", "utility", "public-safety-impact"});
}

TEST_CASE("Where all is known nothing is missing and one outcome is given, that of the row") {
    for (auto const& table : ssvc_tables())
        for (auto const& row : table.rows) {
            auto const advice = ssvc_advice(table, inputs_of(table, row));
            CHECK(advice.missing.empty());
            CHECK(advice.possible.size() == 1);
            CHECK(advice.outcome == &table.outcomes.values[row.outcome]);
        }
}

TEST_CASE("A public report for one developer is declined whatever else is found out") {
    auto const advice = ssvc_advice(table("triage"), {{"report-public", "yes"}, {"supplier-cardinality", "one"}});
    REQUIRE(advice.outcome);
    CHECK(advice.outcome->id == "decline");
    CHECK(advice.missing.size() == 5);
}

TEST_CASE("Several developers who do not answer a credible report are coordinated whatever its effects") {
    CHECK(outcome("triage", {{"report-public", "no"},
                             {"supplier-contacted", "yes"},
                             {"report-credibility", "credible"},
                             {"supplier-cardinality", "multiple"},
                             {"supplier-engagement", "unresponsive"}}) == "coordinate");
}

TEST_CASE("A case that nobody was told of is never tracked: it is declined or coordinated") {
    CHECK(possible(table("triage"), {{"supplier-contacted", "no"}}) == Ids{"decline", "coordinate"});
}

TEST_CASE("With a fix ready and something to add, whether to publish hangs on the exploitation") {
    auto const advice = ssvc_advice(table("publish"), {{"public-value-added", "ampliative"}, {"supplier-involvement", "fix-ready"}});
    CHECK_FALSE(advice.outcome);
    CHECK(ids(advice.possible) == Ids{"do-not-publish", "publish"});
    CHECK(ids(advice.missing) == Ids{"exploitation"});
}

TEST_CASE("What is possible is what the values of a missing factor make possible together") {
    for (auto const& table : ssvc_tables()) {
        Inputs start;
        each_knowledge(table, 0, start, [&](const Inputs& inputs) {
            auto const advice = ssvc_advice(table, inputs);
            REQUIRE_FALSE(advice.possible.empty());
            REQUIRE(advice.missing.size() + inputs.size() == table.factors.size());
            REQUIRE((advice.outcome != nullptr) == (advice.possible.size() == 1));
            if (advice.missing.empty()) return;
            std::set<std::string_view> together;
            for (auto const& value : advice.missing.front()->values) {
                auto more = inputs;
                more.push_back({advice.missing.front()->id, value.id});
                for (auto const id : possible(table, more)) together.insert(id);
            }
            auto const now = ids(advice.possible);
            REQUIRE(together == std::set(now.begin(), now.end()));
        });
    }
}

TEST_CASE("An unknown factor is refused with those that the table has") {
    auto const error = refusal(table("publish"), {{"utility", "efficient"}});
    CHECK(error.exit == Exit::usage);
    CHECK(error.message.en == "SSVC's table publish has no decision point 'utility'");
    CHECK(error.message.ja == "SSVC の表 publish に「utility」という判断項目はありません");
    CHECK(error.hint.en == "give one of: supplier-involvement, exploitation, public-value-added");
    CHECK(error.hint.ja == "次のいずれかを指定してください: supplier-involvement, exploitation, public-value-added");
}

TEST_CASE("An unknown value is refused with those that its factor has") {
    auto const error = refusal(table("triage"), {{"utility", "significant"}});
    CHECK(error.exit == Exit::usage);
    CHECK(error.message.en == "decision point utility has no value 'significant'");
    CHECK(error.message.ja == "判断項目 utility に「significant」という値はありません");
    CHECK(error.hint.en == "give one of: laborious, efficient, super-effective");
}

TEST_CASE("A mistyped word is refused with the one that was meant") {
    CHECK(refusal(table("publish"), {{"explotation", "none"}}).hint.en ==
          "did you mean exploitation? Give one of: supplier-involvement, exploitation, public-value-added");
    CHECK(refusal(table("publish"), {{"exploitation", "public poc"}}).hint.ja ==
          "「public-poc」のことでしょうか。次のいずれかを指定してください: none, public-poc, active");
}

TEST_CASE("Words that are not quite ids are refused") {
    for (auto const* value : {"", "None", "NONE", "none ", " none", "n", "active,none"}) {
        INFO(value);
        CHECK(refusal(table("publish"), {{"exploitation", value}}).exit == Exit::usage);
    }
    CHECK(refusal(table("publish"), {{"", "none"}}).exit == Exit::usage);
    CHECK(refusal(table("publish"), {{"publish-do-not-publish", "publish"}}).exit == Exit::usage);
}

TEST_CASE("What a terminal could take as a command comes out visibly") {
    auto const error = refusal(table("publish"), {{"exploitation", "\x1b[2J"}});
    CHECK(error.message.en.find('\x1b') == std::string::npos);
}

TEST_CASE("A factor given twice is refused, even with the same value") {
    auto const error = refusal(table("publish"), {{"exploitation", "none"}, {"exploitation", "none"}});
    CHECK(error.exit == Exit::usage);
    CHECK(error.message.en == "decision point exploitation is given twice");
}
