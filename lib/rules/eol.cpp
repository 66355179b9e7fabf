#include "rules/eol.h"

#include "rules/clocks.h"

#include <algorithm>

namespace vulnctl {

namespace {

const EolClass* row_named(const Edition& edition, std::string_view id) {
    for (auto const& row : edition.eol_classes)
        if (row.id == id) return &row;
    return nullptr;
}

Text with_day(std::string_view ja, std::string_view en, Day day) {
    return {fmt::format("{}（{}）", ja, print(day)), fmt::format("{} ({})", en, print(day))};
}

const Reply* last_saying(const Part& part, std::initializer_list<Stance> stances) {
    for (auto reply = part.replies.rbegin(); reply != part.replies.rend(); ++reply)
        if (std::find(stances.begin(), stances.end(), reply->what.stance) != stances.end()) return &*reply;
    return nullptr;
}

/// A fix or a workaround of the developer's own. A stop-use notice is no new solution: it is class C.
const Reply* own_solution(const Part& part) {
    auto const* reply = last_saying(part, {Stance::solution_made});
    return reply && reply->what.solution != Solution::stop_use ? reply : nullptr;
}

const Reply* stop_use_agreed(const Part& part) {
    if (auto const* reply = last_saying(part, {Stance::agrees_stop_use})) return reply;
    auto const* made = last_saying(part, {Stance::solution_made});
    auto const* agrees = last_saying(part, {Stance::agrees});
    return made && made->what.solution == Solution::stop_use && agrees ? made : nullptr;
}

/// The day on which the developer agreed to publish what it made: its word, or a publication date set with it since, where it is the only
/// one (IV.4.3).
std::optional<Day> agreement_to(const Reply& solution, const Part& part, const Case& c) {
    if (part.agrees()) return part.on_publication()->on;
    bool const alone = std::count_if(c.parts.begin(), c.parts.end(), [](const Part& p) { return p.contacted(); }) == 1;
    for (auto const& date : c.dates)
        if (alone && date.agreed_on >= solution.on) return date.agreed_on;
    return {};
}

struct Reader {
    const Part& part;
    const Case& c;
    const Edition& edition;
    Day now;
    EolFinding out;

    void settle(std::string_view row) { out.row = row_named(edition, row); }
    void said(const Reply& reply) {
        Words const name = name_of(reply.what.stance);
        out.used.push_back(
            with_day(fmt::format("製品開発者の回答: {}", name.ja), fmt::format("the developer's answer: {}", name.en), reply.on));
    }

    bool support_has_ended() {
        if (!part.eol) {
            out.missing.push_back(
                text("サポート終了に関する記録（vulnctl eol record）", "a record of the end of support (vulnctl eol record)"));
            return false;
        }
        if (!part.eol->ended_on) {
            out.missing.push_back(text("サポート期限（--ended-on）", "the last day of support (--ended-on)"));
            return false;
        }
        if (now <= *part.eol->ended_on) {
            out.outside =
                text("サポート期限 {} を過ぎていないため、サポート終了案件ではない。通常の取扱いによる",
                     "support lasts until {}: this is no end-of-support case, and is handled as usual", print(*part.eol->ended_on));
            return false;
        }
        out.used.push_back(with_day("サポート期限を過ぎている", "support has ended", *part.eol->ended_on));
        return true;
    }

    /// What the developer has said in so many words; false where that does not settle it.
    bool by_its_word() {
        auto const* position = part.position();
        if (!position) {
            out.missing.push_back(text("製品開発者の回答（vulnctl reply）", "the developer's answer (vulnctl reply)"));
            return false;
        }
        auto const stance = position->what.stance;
        if (stance == Stance::not_vulnerable || stance == Stance::not_affected || stance == Stance::not_its_product) {
            said(*position);
            out.outside = text("製品開発者が該当しないとしている場合は、表に該当する行がない。IV.4.4)(ア)(イ) による",
                               "the table has no row for a developer who says that there is nothing to solve: see IV.4.4)(ア)(イ)");
            return true;
        }
        auto const* solution = own_solution(part);
        if (part.refuses()) return refused(solution);
        if (auto const* stop = stop_use_agreed(part); stop && (!solution || stop->on >= solution->on)) {
            if (solution) said(*solution);
            said(*stop);
            settle("C");
            return true;
        }
        if (solution) return solved(*solution);
        said(*position);
        out.missing.push_back(part.agrees()
                                  ? text("同意が対策の公表についてか、「利用中止」の公表についてか（vulnctl reply --stance solution-made "
                                         "または agrees-stop-use）",
                                         "whether it agrees to publishing a solution or a stop-use notice (vulnctl reply --stance "
                                         "solution-made, or agrees-stop-use)")
                                  : text("対策方法とその公表、または「利用中止」の公表についての製品開発者の回答（vulnctl reply --stance "
                                         "solution-made, agrees-stop-use, refuses）",
                                         "the developer's word on a solution and its publication, or on a stop-use notice (vulnctl reply "
                                         "--stance solution-made, agrees-stop-use, refuses)"));
        return false;
    }
    bool refused(const Reply* solution) {
        said(*part.on_publication());
        if (!solution) {
            settle("D");
            return true;
        }
        said(*solution);
        out.outside = text(
            "対策は策定されたが公表に同意していない場合は、表に該当する行がない。調整を続けるほか、合意が社会通念上困難であれば"
            "調整不能（IV.3.(2)1)(イ)）とすること、すべての製品利用者に通知される場合に公表を取りやめること（IV.4.4)(オ)）がある",
            "the table has no row for a solution that was made and whose publication is refused. The guideline offers: to go on "
            "coordinating; coordination failed where agreement is impracticable (IV.3.(2)1)(イ)); no publication where the "
            "developer tells all its users (IV.4.4)(オ))");
        return true;
    }
    bool solved(const Reply& solution) {
        said(solution);
        auto const agreed = agreement_to(solution, part, c);
        if (!agreed) {
            out.missing.push_back(text("JVN公表への同意（vulnctl reply --stance agrees、または vulnctl schedule による公表日の決定）",
                                       "its agreement to publication on JVN (vulnctl reply --stance agrees, or a date set with "
                                       "vulnctl schedule)"));
            return false;
        }
        out.used.push_back(with_day("JVN公表に同意している", "it agrees to publication on JVN", *agreed));
        settle("B");
        return true;
    }

    void by_its_silence() {
        auto& needed = out.for_unreachable;
        if (part.attempts.empty()) {
            needed.push_back(text("製品開発者への連絡の記録（6か月は最初の連絡から数える）",
                                  "an attempt to reach the developer: the six months run from the first"));
            return;
        }
        auto const* rule = clock_named(edition, "product.no-contact");
        Day const since = part.silent_since();
        Day const reached = add(since, rule->period);
        for (auto const* means : means_left(part, c.kind, edition)) {
            Words const name = name_of(means->channel);
            needed.push_back(text("{0}による連絡の記録、または手段がないことの記録（IV.4.2)、vulnctl notify --by {2} --unavailable）",
                                  "an attempt by {1}, or that there is no such means (IV.4.2), vulnctl notify --by {2} --unavailable)",
                                  name.ja, name.en, id_of(means->channel)));
        }
        if (now < reached)
            needed.push_back(
                text("連絡がないまま6か月が経過すること（{} に達する）", "six months without contact (full on {})", print(reached)));
        if (!needed.empty()) return;
        out.missing.clear();
        out.used.push_back(text("すべての連絡方法を試み、{} から6か月以上連絡がない",
                                "all means tried, and no contact for six months since {}", print(since)));
        settle("E");
    }
};

}  // namespace

std::vector<const Means*> means_left(const Part& part, Kind kind, const Edition& edition) {
    auto const last = part.last_contact();
    std::vector<const Means*> left;
    for (auto const& means : edition.means) {
        if (means.kind != kind) continue;
        bool const tried = std::any_of(part.attempts.begin(), part.attempts.end(), [&](const Attempt& a) {
            return a.what.channel == means.channel && a.what.result != AttemptResult::reached && (!last || a.on >= *last);
        });
        bool const missing = std::any_of(part.unavailable.begin(), part.unavailable.end(),
                                         [&](const MeansUnavailable& u) { return u.channel == means.channel; });
        if (!tried && !missing) left.push_back(&means);
    }
    return left;
}

EolFinding eol_finding(const Part& part, const Case& c, const Edition& edition, Day now) {
    Reader read{part, c, edition, now, {}};
    if (!read.support_has_ended()) return std::move(read.out);
    if (part.details_given)
        read.out.used.push_back(with_day("脆弱性関連情報を通知した", "it was given the information", *part.details_given));
    auto const* small = last_saying(part, {Stance::small_effect});
    bool const says_small = small && part.position() == small;
    bool const judged_small = c.impact && c.impact->handling == Handling::simple;
    bool const solved = part.solution().has_value() && !part.refuses();
    if (judged_small && part.details_given && !solved) {
        read.out.used.push_back(text("影響度により「簡易な対応」と判断されている（付録4）",
                                     "its degree of impact was judged to call for simple handling (appendix 4)"));
        read.settle("A");
    } else if (says_small && part.details_given) {
        read.out.used.push_back(with_day("製品開発者が影響は小さいとしている", "the developer says that the effect is small", small->on));
        read.settle("A");
    } else if (says_small) {
        read.out.missing.push_back(
            text("詳細情報連絡日（vulnctl notify --letter details）", "the details-given date (vulnctl notify --letter details)"));
    } else if (!read.by_its_word()) {
        read.by_its_silence();
    }
    return std::move(read.out);
}

}  // namespace vulnctl
