#include "formats/csaf/patterns.h"
#include "formats/csaf/tests.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

JsonValue history_of(const Advisory& advisory) { return advisory.tracking["revision_history"]; }

void each_number(const Advisory& advisory, const std::function<void(JsonValue)>& take) {
    for (auto const revision : history_of(advisory))
        if (auto const number = revision["number"]; number.is(Kind::string) && is_version(number.text())) take(number);
}

/// The document's own version; absent where it is none.
JsonValue version_of(const Advisory& advisory) {
    auto const version = advisory.tracking["version"];
    return version.is(Kind::string) && is_version(version.text()) ? version : JsonValue{};
}

bool is_before_release(std::string_view version) { return major_of(version) == "0"; }

/// What test 6.1.16 compares.
std::string_view compared(std::string_view version, bool draft) { return version.substr(0, version.find_first_of(draft ? "+-" : "+")); }

/// The date of the last entry; nothing where the order is unknown.
std::optional<Moment> newest_date(const Advisory& advisory) {
    auto const history = advisory.history();
    if (!history || history->empty()) return {};
    return history->back().date;
}

/// Says that a date is after the newest of the history.
class AfterHistory {
public:
    AfterHistory(const Advisory& advisory, const Say& say) : newest_(newest_date(advisory)), say_(say) {}

    void check(JsonValue date, Words what) const {
        auto const moment = newest_ ? parse_moment(date.text()) : std::nullopt;
        if (moment && *moment > *newest_)
            say_(date, {fmt::format("{} {} が更新履歴の最新の日時より後です", what.ja, quote(date.text())),
                        fmt::format("the {} {} is after the newest date of the revision history", what.en, quote(date.text()))});
    }

private:
    std::optional<Moment> newest_;
    const Say& say_;
};

}  // namespace

void sorted_history(const Advisory& advisory, const Say& say) {
    auto const history = advisory.history();
    if (!history) return;
    for (size_t i = 1; i < history->size(); ++i) {
        auto const &before = (*history)[i - 1], &after = (*history)[i];
        if (compare_versions(before.number, after.number) > 0)
            say(after.item,
                text("更新履歴を日時の順に並べると、版 {0} が {1} の後になります",
                     "by date, version {0} comes after version {1} in the revision history", quote(after.number), quote(before.number)));
    }
}

void latest_version(const Advisory& advisory, const Say& say) {
    auto const history = advisory.history();
    auto const version = version_of(advisory);
    if (!history || history->empty() || !version) return;
    bool const draft = advisory.status() == "draft";
    auto const last = history->back().number;
    if (compared(version.text(), draft) != compared(last, draft))
        say(version,
            text("文書の版 {0} が更新履歴の最新の版 {1} と異なります",
                 "the document's version is {0}, but the latest of the revision history is {1}", quote(version.text()), quote(last)));
}

void draft_status(const Advisory& advisory, const Say& say) {
    auto const version = version_of(advisory).text();
    auto const status = advisory.tracking["status"];
    if (!version.empty() && status.is(Kind::string) && status.text() != "draft" &&
        (is_before_release(version) || !prerelease_of(version).empty()))
        say(status, text("版が {0} のため、状態は {1} ではなく draft でなければなりません",
                         "with version {0} the status has to be draft, not {1}", quote(version), quote(status.text())));
}

void released_history(const Advisory& advisory, const Say& say) {
    if (!advisory.is_released()) return;
    auto const status = advisory.status();
    each_number(advisory, [&](JsonValue number) {
        if (is_before_release(number.text()))
            say(number, text("状態が {0} の文書の更新履歴に版 {1} があります",
                             "the status is {0}, but the revision history has version {1}", status, quote(number.text())));
    });
}

void prerelease_in_history(const Advisory& advisory, const Say& say) {
    each_number(advisory, [&](JsonValue number) {
        if (!prerelease_of(number.text()).empty())
            say(number,
                text("更新履歴の版 {} がプレリリース版です", "version {} of the revision history is a pre-release", quote(number.text())));
    });
}

void prerelease_of_released(const Advisory& advisory, const Say& say) {
    auto const version = version_of(advisory);
    if (advisory.is_released() && !prerelease_of(version.text()).empty())
        say(version, text("状態が {0} の文書の版 {1} がプレリリース版です", "the status is {0}, but version {1} is a pre-release",
                          advisory.status(), quote(version.text())));
}

void missing_in_history(const Advisory& advisory, const Say& say) {
    auto const history = advisory.history();
    if (!history || history->empty()) return;
    auto const number = [](const Revision& revision) {
        auto const major = major_of(revision.number);
        std::uint64_t value = 0;
        auto const [end, error] = std::from_chars(major.data(), major.data() + major.size(), value);
        return error == std::errc{} ? value : ~std::uint64_t{0} - 1;
    };
    std::vector<std::uint64_t> present;
    for (auto const& revision : *history) present.push_back(number(revision));
    std::ranges::sort(present);
    auto const first = number(history->front());
    if (first > 1)
        say(history->front().item, text("更新履歴の最初の版が {} です（0 か 1 で始まらなければなりません）",
                                        "the revision history begins with version {}, not with 0 or 1", quote(history->front().number)));
    auto highest = first;
    for (auto const& revision : *history) {
        auto const major = number(revision);
        if (major > highest + 1) {
            bool const later = std::ranges::binary_search(present, highest + 1);
            say(revision.item,
                later ? text("更新履歴を日時の順に並べると、版 {0} の前に版 {1} がありません",
                             "by date, version {1} is not before version {0} in the revision history", quote(revision.number), highest + 1)
                      : text("更新履歴の版 {0} の前に版 {1} がありません",
                             "version {1} is missing before version {0} in the revision history", quote(revision.number), highest + 1));
        }
        highest = std::max(highest, major);
    }
}

void multiple_in_history(const Advisory& advisory, const Say& say) {
    std::unordered_set<std::string_view> seen;
    for (auto const revision : history_of(advisory)) {
        auto const number = revision["number"];
        if (number.is(Kind::string) && !seen.insert(number.text()).second)
            say(number, text("更新履歴に版 {} が2回あります", "the revision history has version {} twice", quote(number.text())));
    }
}

void mixed_versioning(const Advisory& advisory, const Say& say) {
    std::optional<bool> integers;
    auto const check = [&](JsonValue number) {
        bool const integer = is_integer_version(number.text());
        if (!integers) integers = integer;
        if (integer != *integers)
            say(number, text("版 {} の付け方が他と異なります（整数とセマンティックバージョニングが混在しています）",
                             "version {} mixes integer and semantic versioning", quote(number.text())));
    };
    each_number(advisory, check);
    if (auto const version = version_of(advisory)) check(version);
}

void build_in_history(const Advisory& advisory, const Say& say) {
    each_number(advisory, [&](JsonValue number) {
        if (number.text().find('+') != std::string_view::npos)
            say(number, text("更新履歴の版 {} にビルドメタデータがあります", "version {} of the revision history has build metadata",
                             quote(number.text())));
    });
}

void older_initial_date(const Advisory& advisory, const Say& say) {
    auto const history = advisory.history();
    auto const date = advisory.tracking["initial_release_date"];
    auto const moment = parse_moment(date.text());
    if (history && !history->empty() && moment && *moment < history->front().date)
        say(date, Words{"initial_release_date が更新履歴の最も古い日時より前です",
                        "the initial_release_date is before the oldest date of the revision history"});
}

void older_current_date(const Advisory& advisory, const Say& say) {
    auto const newest = newest_date(advisory);
    auto const date = advisory.tracking["current_release_date"];
    auto const moment = parse_moment(date.text());
    if (newest && moment && *moment < *newest)
        say(date, Words{"current_release_date が更新履歴の最も新しい日時より前です",
                        "the current_release_date is before the newest date of the revision history"});
}

void same_timestamps(const Advisory& advisory, const Say& say) {
    std::map<Moment, JsonValue> seen;
    for (auto const revision : history_of(advisory)) {
        auto const date = revision["date"];
        auto const moment = parse_moment(date.text());
        if (moment && !seen.emplace(*moment, date).second)
            say(date, text("更新履歴に同じ日時 {} の項目が2つあります", "two entries of the revision history have the same date, {}",
                           quote(date.text())));
    }
}

void disclosure_after_history(const Advisory& advisory, const Say& say) {
    if (advisory.tlp() != "CLEAR" || !advisory.is_released()) return;
    AfterHistory const after{advisory, say};
    for (auto const vulnerability : advisory.vulnerabilities) after.check(vulnerability["disclosure_date"], {"公表日", "disclosure date"});
}

void past_disclosure_after_history(const Advisory& advisory, const Say& say) {
    AfterHistory const after{advisory, say};
    for (auto const vulnerability : advisory.vulnerabilities) {
        auto const date = vulnerability["disclosure_date"];
        auto const moment = parse_moment(date.text());
        if (moment && advisory.now && *moment <= *advisory.now) after.check(date, {"公表日", "disclosure date"});
    }
}

void ssvc_after_history(const Advisory& advisory, const Say& say) {
    if (!advisory.is_released()) return;
    AfterHistory const after{advisory, say};
    each_metric(advisory, [&](const Metric& metric) {
        after.check(metric.content["ssvc_v2"]["timestamp"], {"SSVC の日時", "timestamp of SSVC"});
    });
}

void epss_after_history(const Advisory& advisory, const Say& say) {
    if (!advisory.is_released()) return;
    AfterHistory const after{advisory, say};
    each_metric(advisory, [&](const Metric& metric) {
        after.check(metric.content["epss"]["timestamp"], {"EPSS の日時", "timestamp of EPSS"});
    });
}

void exploitation_after_history(const Advisory& advisory, const Say& say) {
    if (!advisory.is_released()) return;
    AfterHistory const after{advisory, say};
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const item : vulnerability["first_known_exploitation_dates"]) {
            after.check(item["date"], {"悪用情報の日付", "date"});
            after.check(item["exploitation_date"], {"悪用された日付", "exploitation date"});
        }
}

void exploitation_after_its_date(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const item : vulnerability["first_known_exploitation_dates"]) {
            auto const date = parse_moment(item["date"].text());
            auto const exploited = parse_moment(item["exploitation_date"].text());
            if (date && exploited && *exploited > *date)
                say(item["exploitation_date"],
                    Words{"exploitation_date が同じ項目の date より後です", "the exploitation_date is after the date of the same item"});
        }
}

void old_epss(const Advisory& advisory, const Say& say) {
    auto const newest = newest_date(advisory);
    if (!advisory.is_released() || !newest) return;
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::optional<Moment> youngest;
        JsonValue where;
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            auto const stamp = metric.content["epss"]["timestamp"];
            auto const moment = parse_moment(stamp.text());
            if (!moment || (youngest && *moment <= *youngest)) return;
            youngest = moment;
            where = stamp;
        });
        if (!youngest) continue;
        youngest->seconds += 15 * 86400;
        if (*youngest < *newest)
            say(where, Words{"最新の EPSS の日時が、更新履歴の最新の日時より15日以上古くなっています",
                             "the latest timestamp of EPSS is more than 15 days older than the revision history"});
    }
}

}  // namespace vulnctl::csaf
