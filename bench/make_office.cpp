// Makes a store such as an office has after years of work, by the operations that the commands use: reports of products and websites
// received over five years, brought to the ends that reports come to; the newest are still open. The seed is fixed.
//
//   make_office DIRECTORY [CASES]
//
// writes DIRECTORY/vulnctl.db and, one id a line, `sample` (cases from all the years) and `received` (those that wait for acceptance).

#include "base/embedded.h"
#include "base/file.h"
#include "ops/desk.h"
#include "ops/intake.h"
#include "ops/project.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <random>
#include <span>

namespace vulnctl {

extern const std::span<const EmbeddedFile> bench_forms;

namespace {

using namespace std::chrono;

constexpr Day first_day{2019y / 6 / 3};
constexpr Day last_day{2024y / 6 / 10};
constexpr int unhandled_days = 36;  // what came in since then has not been looked at
constexpr int developers = 1500;
constexpr int operators = 3500;
constexpr size_t sample_size = 400;

constexpr const char* weaknesses[] = {"OSコマンドインジェクション", "クロスサイト・スクリプティング",
                                      "SQLインジェクション",        "バッファオーバーフロー",
                                      "ディレクトリ・トラバーサル", "認証の不備",
                                      "アクセス制限の不備",         "証明書検証の不備"};
constexpr const char* products[] = {"ホームルータ", "文書ビューア", "グループウェア", "ネットワークカメラ",
                                    "会計ソフト",   "掲示板CGI",    "日程調整アプリ", "業務用プリンタ"};
constexpr const char* makers[] = {"例示電機", "見本ソフト", "サンプルネット", "試験工業", "架空システムズ", "仮設情報"};

/// Not the standard's distributions: their numbers differ from library to library.
class Dice {
public:
    int below(int n) { return int(engine_() % unsigned(n)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int p) { return below(100) < p; }
    template <class T, size_t N>
    const T& one_of(const T (&values)[N]) {
        return values[size_t(below(int(N)))];
    }

private:
    std::mt19937 engine_{20'190'530};
};

/// The text of forms/NAME.txt.
std::string_view form_named(std::string_view name) {
    for (auto const& file : bench_forms)
        if (file.name == name) return file.text;
    return {};
}

std::string product_form(Dice& dice, int n) {
    return fmt::format(fmt::runtime(form_named("product.txt")), n, dice.one_of(products), dice.between(100, 9999), dice.below(9),
                       dice.below(20), dice.below(9), dice.one_of(makers), dice.one_of(weaknesses));
}

std::string website_form(Dice& dice, int n) {
    return fmt::format(fmt::runtime(form_named("website.txt")), n, dice.one_of(makers), dice.one_of(weaknesses));
}

/// What is going to happen to a case on a day.
struct Step {
    Day on;
    size_t of;
    std::function<void(Desk&, CaseId& id)> take;
};

class Office {
public:
    Office(Store& store, int cases) : store_(store), ids_(size_t(cases)) {
        for (int n = 0; n < cases; ++n) plan(n);
        std::stable_sort(steps_.begin(), steps_.end(), [](const Step& a, const Step& b) { return a.on < b.on; });
    }

    void open() {
        Desk desk = desk_on(first_day);
        store_.set_projection_mark(projection_mark(Editions{}));
        record_fact(desk, "office", OfficeOpened{{Organisation::ipa, Organisation::jpcert}, "見本調整室", "coordination@example.jp"});
        for (int n = 1; n <= developers + operators; ++n) {
            bool const maker = n <= developers;
            PartyAdded card;
            card.role = maker ? Role::developer : Role::op;
            card.name = fmt::format("{}{}株式会社", makers[n % int(std::size(makers))], n);
            card.name_en = fmt::format("Example {} Ltd.", n);
            card.contacts = {{Channel::mail, fmt::format("psirt{}@example.com", n)}, {Channel::phone, fmt::format("03-0000-{:04}", n)}};
            record_fact(desk, PartyId{2019, store_.next_number('P', 2019)}.str(), card);
        }
    }

    void work() {
        for (auto const& step : steps_) {
            Desk desk = desk_on(step.on);
            step.take(desk, ids_[step.of]);
        }
    }

    std::string sample() const {
        std::string lines;
        for (size_t n = 0; n < ids_.size(); n += std::max<size_t>(ids_.size() / sample_size, 1)) lines += ids_[n].str() + "\n";
        return lines;
    }

    std::string received() const {
        std::string lines;
        for (auto const& row : store_.case_rows(Store::Cases::all))
            if (row.state == id_of(ProductState::received)) lines += row.id + "\n";
        return lines;
    }

private:
    Desk desk_on(Day day) { return {store_, editions_, Instant{day.time_since_epoch()}, day, Actor{"sato", {}}, {}}; }

    void then(Day on, int n, Payload what) {
        if (on > last_day) return;
        steps_.push_back(
            {on, size_t(n), [what = std::move(what)](Desk& desk, CaseId& id) { record(desk, load_case(desk.store, id), what); }});
    }

    void publish(Day on, int n) {
        if (on > last_day) return;
        steps_.push_back({on, size_t(n), [n](Desk& desk, CaseId& id) {
                              int const year = int(year_month_day{desk.on}.year());
                              AdvisoryId const advisory{year, desk.store.next_number('A', year)};
                              auto const jvn = fmt::format("JVN#{:08}", n);
                              auto const c = load_case(desk.store, id);
                              auto const page = desk.store.put(c.reports.front().form.outcome);
                              record_fact(desk, advisory.str(), AdvisoryPublished{jvn, c.title(), {id}, {{"ja.txt", page}}, {}});
                              record(desk, c, CasePublished{advisory, jvn, {}});
                          }});
    }

    /// The case's way, by the dice; what lies after the last day has not happened yet, so that the case stands open.
    void plan(int n) {
        bool const product = dice_.percent(65);
        Day on = first_day + days{(last_day - first_day).count() * n / std::max<long>(long(ids_.size()) - 1, 1)};
        auto const form = product ? product_form(dice_, n) : website_form(dice_, n);
        steps_.push_back({on, size_t(n), [form, product](Desk& desk, CaseId& id) {
                              id = register_report(desk, form, "form", product ? Kind::product : Kind::website).case_id;
                          }});
        if (on > last_day - days{unhandled_days}) return;
        auto const later = [&](int least, int most) { return on += days{dice_.between(least, most)}; };
        if (dice_.percent(12)) return then(later(3, 20), n, ReportRejected{"vulnerability", "記載されている内容は脆弱性とは認められない"});
        then(later(1, 12), n, ReportAccepted{});
        product ? coordinate(n, later) : notify(n, later);
    }

    void coordinate(int n, const auto& later) {
        PartyId const developer{2019, dice_.between(1, developers)};
        then(later(0, 3), n, CaseForwarded{});
        then(later(1, 6), n, ContactAttempted{developer, Channel::mail, AttemptResult::delivered, false, "opening", ""});
        if (dice_.percent(8))
            return then(later(30, 60), n,
                        ContactAttempted{developer, Channel::phone, AttemptResult::no_answer, false, "", "呼び出し音のみ"});
        then(later(1, 20), n, ReplyReceived{developer, Stance::acknowledged, {}, "担当者を決めました", ""});
        then(later(0, 2), n, ContactAttempted{developer, Channel::mail, AttemptResult::reached, true, "details", ""});
        if (dice_.percent(15)) {
            then(later(5, 40), n, ReplyReceived{developer, Stance::not_vulnerable, {}, "仕様どおりの動作です", ""});
            return then(later(5, 20), n, CaseEnded{"not-vulnerability", "製品開発者から脆弱性ではないとの連絡を受けた"});
        }
        then(later(5, 40), n, ReplyReceived{developer, Stance::confirmed, {}, "再現しました。修正版を準備します", ""});
        if (dice_.percent(8)) return;
        then(later(20, 90), n,
             ReplyReceived{developer, Stance::solution_made, Solution::fix, "修正版を用意しました", "https://www.example.com/security/"});
        Day const agreed = later(0, 5) + days{14};
        then(agreed - days{14}, n, DateAgreed{agreed, "修正版の公開に合わせる"});
        publish(agreed, n);
    }

    void notify(int n, const auto& later) {
        PartyId const site{2019, developers + dice_.between(1, operators)};
        then(later(1, 10), n, ContactAttempted{site, Channel::mail, AttemptResult::delivered, false, "opening", ""});
        then(later(1, 20), n, ContactAttempted{site, Channel::mail, AttemptResult::reached, true, "details", ""});
        if (dice_.percent(8)) return;
        then(later(1, 30), n, ReplyReceived{site, Stance::confirmed, {}, "確認しました。修正します", ""});
        then(later(5, 60), n, ReplyReceived{site, Stance::fixed, {}, "修正を終えました", ""});
        then(later(1, 10), n, CaseEnded{"fixed", "ウェブサイト運営者から修正した旨の連絡を受けた"});
    }

    Store& store_;
    Editions editions_;
    std::vector<CaseId> ids_;
    Dice dice_;
    std::vector<Step> steps_;
};

void make_office(const std::filesystem::path& directory, int cases) {
    std::filesystem::create_directories(directory);
    auto const file = directory / "vulnctl.db";
    std::filesystem::remove(file);
    auto const start = steady_clock::now();
    Store::create(file);
    auto store = Store::open(file, Store::Access::write);
    Office office{store, cases};
    office.open();
    office.work();
    auto const events = store.head().seq;
    write_private(directory / "sample", office.sample());
    write_private(directory / "received", office.received());
    store.commit();
    duration<double> const taken = steady_clock::now() - start;
    std::printf("%d cases, %ld events, %d parties in one transaction: %.1f s, %ju bytes\n", cases, events, developers + operators,
                taken.count(), std::filesystem::file_size(file));
}

}  // namespace

}  // namespace vulnctl

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    try {
        vulnctl::make_office(argv[1], argc > 2 ? std::atoi(argv[2]) : 20'000);
    } catch (const vulnctl::Error& error) {
        std::fprintf(stderr, "make_office: %s\n", error.message.en.c_str());
        return 1;
    }
}
