// What is read off a case, or one part of it, as it was folded.

#include "model/case.h"

#include <algorithm>

namespace vulnctl {

bool Adjudication::heard() const {
    return std::any_of(opinions.begin(), opinions.end(), [](const Opinion& opinion) { return opinion.what.from.empty(); });
}

const Reply* Part::position() const {
    const Reply* agreement = nullptr;
    for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply) {
        auto const stance = reply->what.stance;
        if (stance == Stance::acknowledged || stance == Stance::asks_to_move || stance == Stance::no_claim) continue;
        if (stance == Stance::agrees) {
            if (!agreement) agreement = &*reply;
        } else if (stance != Stance::refuses || !agreement) {  // a refusal before an agreement is withdrawn
            return &*reply;
        }
    }
    return agreement;
}

PartState Part::state() const {
    if (ended) return PartState::ended;
    if (failed) return PartState::failed;
    auto const* answer = position();
    if (!answer) return reports_itself ? PartState::coordinating : replies.empty() ? PartState::contacting : PartState::verifying;
    switch (answer->what.stance) {
        case Stance::not_vulnerable:
        case Stance::not_affected:
        case Stance::small_effect:
        case Stance::not_its_product: return PartState::ended;
        default: return PartState::coordinating;
    }
}

bool arrived(const ContactAttempted& what) {
    bool const spoken = what.channel == Channel::phone || what.channel == Channel::person;
    switch (what.result) {
        case AttemptResult::bounced:
        case AttemptResult::returned: return false;
        case AttemptResult::no_answer: return !spoken;  // a letter that nobody answers has arrived all the same
        default: return true;
    }
}

const Reply* Part::on_publication() const {
    for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply) {
        auto const stance = reply->what.stance;
        if (stance == Stance::agrees || stance == Stance::agrees_stop_use || stance == Stance::refuses) return &*reply;
    }
    return nullptr;
}

bool Part::refuses() const { return on_publication() && on_publication()->what.stance == Stance::refuses; }
bool Part::agrees() const { return on_publication() && !refuses(); }

std::optional<Solution> Part::solution() const {
    for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply) {
        if (reply->what.stance == Stance::agrees_stop_use) return Solution::stop_use;
        if (reply->what.solution) return reply->what.solution;
        if (reply->what.stance == Stance::solution_made) return Solution::fix;
    }
    return {};
}

std::optional<Day> Part::last_contact() const {
    std::optional<Day> last;
    auto const keep_later = [&](Day day) { last = std::max(last.value_or(day), day); };
    for (auto const& attempt : attempts)
        if (attempt.what.result == AttemptResult::reached) keep_later(attempt.on);
    for (auto const& reply : replies) keep_later(reply.on);
    return last;
}

Day Part::silent_since() const {
    Day const first = attempts.empty() ? Day{} : attempts.front().on;
    return std::max(first, last_contact().value_or(first));
}

std::string Case::title() const { return title_of(form(), kind); }

std::string title_of(const ReportReceived& about, Kind kind) {
    if (!about.title.empty()) return about.title;
    auto const& subject = kind == Kind::product ? about.product : about.site_name.empty() ? about.url : about.site_name;
    return about.weakness.empty() ? subject : subject + " / " + about.weakness;
}

const ReportReceived& Case::form() const {
    if (!reports.empty()) return reports.front().form;
    return left.empty() ? described : left.front().report.form;
}

const Report* Case::report(ReportId wanted) const {
    for (auto const& r : reports)
        if (r.form.report == wanted) return &r;
    return nullptr;
}

const Consultation* Advance::consulted(const std::optional<PartyId>& party, Day by) const {
    auto const last = std::find_if(consultations.rbegin(), consultations.rend(),
                                   [&](const Consultation& c) { return c.what.party == party && c.on <= by; });
    return last == consultations.rend() ? nullptr : &*last;
}

const Provision* Advance::first_to(PartyId party) const {
    auto const first = std::find_if(provisions.begin(), provisions.end(), [&](const Provision& p) { return p.party == party; });
    return first == provisions.end() ? nullptr : &*first;
}

const FailureJudged* Case::failure_judged(Organisation by, PartyId party) const {
    for (auto const& failure : failures)
        if (failure.what.by == by && failure.what.party == party) return &failure;
    return nullptr;
}

bool Case::published_over() const {
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.published_over(); });
}

const Part* Case::part(PartyId party) const {
    for (auto const& p : parts)
        if (p.party == party) return &p;
    return nullptr;
}

const ConditionJudged* Case::judged(std::string_view condition) const {
    for (auto judgement = judgements.rbegin(); judgement != judgements.rend(); ++judgement)
        if (judgement->what.condition == condition) return &judgement->what;
    return nullptr;
}

std::optional<Day> Case::received() const { return reports.empty() ? std::nullopt : std::optional{reports.front().received}; }
std::optional<Day> Case::accepted() const { return reports.empty() ? std::nullopt : reports.front().accepted; }

std::optional<Day> Case::solution_made() const {
    std::optional<Day> first;
    for (auto const& part : parts)
        for (auto const& reply : part.replies)
            if (reply.what.stance == Stance::solution_made || reply.what.stance == Stance::agrees_stop_use)
                first = std::min(first.value_or(reply.on), reply.on);
    return first;
}

}  // namespace vulnctl
