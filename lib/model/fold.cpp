#include "model/case.h"

#include <algorithm>

namespace vulnctl {

namespace {

State state_of(Kind kind, ProductState product, WebsiteState website) { return kind == Kind::product ? State{product} : State{website}; }

void keep_earlier(std::optional<Day>& day, Day candidate) {
    if (!day || candidate < *day) day = candidate;
}

bool before_contact(State state) {
    if (auto const* p = std::get_if<ProductState>(&state)) return *p < ProductState::contacting;
    return std::get<WebsiteState>(state) < WebsiteState::contacting;
}

bool closes(State state) {
    if (auto const* p = std::get_if<ProductState>(&state))
        return *p == ProductState::not_accepted || *p == ProductState::published || *p == ProductState::ended;
    auto const w = std::get<WebsiteState>(state);
    return w == WebsiteState::not_accepted || w == WebsiteState::ended;
}

/// The kind of the first report, in whatever order the events stand.
Kind kind_of(const Story& story) {
    for (auto const* events : {&story.standing, &story.undone})
        for (auto const& event : *events)
            if (event.what)
                if (auto const* report = std::get_if<ReportReceived>(&*event.what)) return report->kind;
    return Kind::product;
}

class Fold {
public:
    Fold(CaseId id, Kind kind) {
        case_.id = id;
        case_.kind = kind;
        case_.state = state_of(kind, ProductState::none, WebsiteState::none);
    }

    void add(const Event& event) {
        event_ = &event;
        case_.last_event = std::max(case_.last_event, event.happened_on);
        case_.edition = event.edition;
        if (event.what) std::visit(*this, *event.what);
    }

    void operator()(const ReportReceived& e) {
        auto& report = case_.reports.emplace_back();
        report.form = e;
        report.received = event_->happened_on;
        report.consents = e.consents;
        enter(ProductState::received, WebsiteState::received);
    }
    void operator()(const FinderNamed& e) {
        if (auto* report = report_of(e.report)) report->finder = e;
    }
    void operator()(const ConsentChanged& e) {
        if (auto* report = report_of(e.report)) {
            for (auto const member : {&Consents::notify, &Consents::contact, &Consents::publish})
                if (e.consents.*member) report->consents.*member = e.consents.*member;
            report->consents_changed = event_->happened_on;
        }
    }
    void operator()(const FinderWithdrew& e) {
        if (auto* report = report_of(e.report)) report->withdrawn = event_->happened_on;
    }
    void operator()(const FinderDisclosed& e) {
        if (auto* report = report_of(e.report)) report->went_public = event_->happened_on;
    }
    void operator()(const DisclosureAsked& e) {
        if (auto* report = report_of(e.report)) report->disclosure_asked = event_->happened_on;
    }
    void operator()(const ConditionJudged& e) { case_.judgements.push_back({event_->happened_on, e}); }
    void operator()(const ImpactAssessed& e) { case_.impact = e; }
    void operator()(const CaseLinked& e) { case_.links.push_back({event_->happened_on, e}); }
    void operator()(const CaseReopened&) {
        auto const before = std::find_if(case_.spans.rbegin(), case_.spans.rend(), [](const Span& span) { return !closes(span.state); });
        if (!case_.closed_on || before == case_.spans.rend()) return;
        case_.closed_on.reset();
        case_.ended.reset();
        case_.rejected.reset();
        case_.reopened_on = event_->happened_on;
        enter(State{before->state});
    }
    void operator()(const FinderAsked& e) {
        case_.questions.push_back({event_->happened_on, e.points, false});
        if (before_decision()) enter(ProductState::asked, WebsiteState::asked);
    }
    void operator()(const FinderAnswered& e) {
        case_.questions.push_back({event_->happened_on, e.answer, true});
        if (before_decision()) enter(ProductState::received, WebsiteState::received);
    }
    void operator()(const ReportAccepted&) {
        for (auto& report : case_.reports)
            if (!report.accepted) report.accepted = event_->happened_on;
        enter(ProductState::accepted, WebsiteState::accepted);
    }
    void operator()(const ReportRejected& e) {
        case_.rejected = e;
        close();
        enter(ProductState::not_accepted, WebsiteState::not_accepted);
    }
    void operator()(const CaseForwarded&) {
        case_.forwarded_on = event_->happened_on;
        enter(ProductState::forwarded,
              std::get_if<WebsiteState>(&case_.state) ? std::get<WebsiteState>(case_.state) : WebsiteState::received);
    }
    void operator()(const LetterWritten& e) {
        case_.letters.push_back({event_->seq, event_->happened_on, e});
        if (e.letter == disclosure_letter && !case_.disclosure_free) case_.disclosure_free = event_->happened_on;
    }
    void operator()(const ContactAttempted& e) {
        auto& part = part_of(e.party);
        part.attempts.push_back({event_->seq, event_->happened_on, e});
        keep_earlier(case_.first_contact, event_->happened_on);
        if (e.gives_details) {
            keep_earlier(part.details_given, event_->happened_on);
            keep_earlier(case_.details_given, event_->happened_on);
        }
        bool const notified = case_.kind == Kind::website && e.gives_details && case_.state < State{WebsiteState::notified};
        if (notified || before_contact(case_.state))
            enter(ProductState::contacting, e.gives_details ? WebsiteState::notified : WebsiteState::contacting);
    }
    void operator()(const ReplyReceived& e) {
        part_of(e.party).replies.push_back({event_->seq, event_->happened_on, e});
        if (case_.closed_on) return;
        if (case_.kind == Kind::website) {
            enter(ProductState::none, WebsiteState::responding);
        } else if (case_.state < State{ProductState::scheduled}) {
            bool const only_acknowledged = e.stance == Stance::acknowledged && case_.state <= State{ProductState::verifying};
            enter(only_acknowledged ? ProductState::verifying : ProductState::coordinating, WebsiteState::none);
        }
    }
    void operator()(const MeansUnavailable& e) {
        auto& known = part_of(e.party).unavailable;
        std::erase_if(known, [&](const MeansUnavailable& other) { return other.channel == e.channel; });
        known.push_back(e);
    }
    void operator()(const EolRecorded& e) { part_of(e.party).eol = e; }
    void operator()(const DateAgreed& e) {
        case_.dates.push_back({e.date, e.reason, event_->happened_on, e.risk});
        if (case_.kind == Kind::product && !case_.closed_on) enter(ProductState::scheduled, WebsiteState::none);
    }
    void operator()(const CaseEnded& e) {
        case_.ended = e;
        close();
        enter(ProductState::ended, WebsiteState::ended, e.ending);
    }
    void operator()(const CasePublished& e) {
        case_.published = e;
        close();
        if (case_.kind == Kind::product) enter(ProductState::published, WebsiteState::none);
    }
    void operator()(const EventUndone&) {}
    void operator()(const OfficeOpened&) {}
    void operator()(const PartyAdded&) {}
    void operator()(const AdvisoryPublished&) {}

    Case done(const Story& story) {
        for (auto const& event : story.undone)
            if (event.what) {
                if (auto const* report = std::get_if<ReportReceived>(&*event.what)) case_.void_reports.push_back(report->report);
                if (auto const* finder = std::get_if<FinderNamed>(&*event.what)) case_.former_finders.push_back(*finder);
            }
        if (case_.reports.empty()) case_.state = state_of(case_.kind, ProductState::none, WebsiteState::none);
        return std::move(case_);
    }

private:
    void enter(ProductState product, WebsiteState website, std::string sub = {}) {
        enter(state_of(case_.kind, product, website), std::move(sub));
    }
    void enter(State state, std::string sub = {}) {
        if (!case_.spans.empty() && case_.state == state && case_.sub == sub) return;
        if (!case_.spans.empty()) case_.spans.back().to = event_->happened_on;
        case_.state = state;
        case_.sub = std::move(sub);
        case_.spans.push_back({state, case_.sub, event_->happened_on, {}, event_->seq});
    }
    void close() {
        if (!case_.closed_on) case_.closed_on = event_->happened_on;
    }
    /// Whether acceptance is still open: a question or an answer later on leaves the case where it is.
    bool before_decision() const { return case_.state <= state_of(case_.kind, ProductState::asked, WebsiteState::asked); }
    Report* report_of(ReportId id) {
        for (auto& report : case_.reports)
            if (report.form.report == id) return &report;
        return nullptr;
    }
    Part& part_of(PartyId party) {
        for (auto& part : case_.parts)
            if (part.party == party) return part;
        case_.parts.emplace_back().party = party;
        return case_.parts.back();
    }

    Case case_;
    const Event* event_ = nullptr;
};

}  // namespace

const Reply* Part::position() const {
    const Reply* agreement = nullptr;
    for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply) {
        auto const stance = reply->what.stance;
        if (stance == Stance::acknowledged || stance == Stance::asks_to_move) continue;
        if (stance == Stance::agrees) {
            if (!agreement) agreement = &*reply;
        } else if (stance != Stance::refuses || !agreement) {  // a refusal before an agreement is withdrawn
            return &*reply;
        }
    }
    return agreement;
}

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

std::string Case::title() const {
    if (reports.empty()) return {};
    auto const& form = reports.front().form;
    if (!form.title.empty()) return form.title;
    auto const& subject = kind == Kind::product ? form.product : form.site_name.empty() ? form.url : form.site_name;
    return form.weakness.empty() ? subject : subject + " / " + form.weakness;
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
            if (reply.what.stance == Stance::solution_made || reply.what.stance == Stance::agrees_stop_use) keep_earlier(first, reply.on);
    return first;
}

Case fold(CaseId id, const Story& story) {
    Fold fold{id, kind_of(story)};
    for (auto const& event : story.standing) fold.add(event);
    return fold.done(story);
}

}  // namespace vulnctl
