#include "model/case.h"

#include "model/report_fields.h"

#include <algorithm>

namespace vulnctl {

namespace {

State state_of(Kind kind, ProductState product, WebsiteState website) { return kind == Kind::product ? State{product} : State{website}; }

void keep_earlier(std::optional<Day>& day, Day candidate) { day = std::min(day.value_or(candidate), candidate); }

bool closes(State state) {
    if (auto const* p = std::get_if<ProductState>(&state))
        return *p == ProductState::not_accepted || *p == ProductState::published || *p == ProductState::ended || *p == ProductState::moved;
    auto const w = std::get<WebsiteState>(state);
    return w == WebsiteState::not_accepted || w == WebsiteState::ended || w == WebsiteState::moved;
}

/// The kind of the first report, in whatever order the events stand.
Kind kind_of(const Story& story) {
    for (auto const* events : {&story.standing, &story.undone})
        for (auto const& event : *events)
            if (event.what) {
                if (auto const* report = std::get_if<ReportReceived>(&*event.what)) return report->kind;
                if (auto const* report = std::get_if<ReportJoined>(&*event.what)) return report->form.kind;
            }
    return Kind::product;
}

/// The case's state by its parts: the first row whose state some part is in.
struct PartRow {
    PartState some;
    ProductState then;
};
constexpr PartRow state_by_parts[] = {
    {PartState::coordinating, ProductState::coordinating}, {PartState::verifying, ProductState::verifying},
    {PartState::contacting, ProductState::contacting},     {PartState::failed, ProductState::failed},
    {PartState::ended, ProductState::coordinating},  // all have answered: what follows is to be settled
};

bool is_raised(const Payload& what) { return std::holds_alternative<ClockRaised>(what) || std::holds_alternative<SilenceRaised>(what); }

template <class Entry>
void append_in_order(std::vector<Entry>& to, const std::vector<Entry>& from) {
    to.insert(to.end(), from.begin(), from.end());
    std::ranges::stable_sort(to, {}, [](const Entry& entry) { return std::pair{entry.on, entry.seq}; });
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
        if (!event.what || !is_raised(*event.what)) case_.last_event = std::max(case_.last_event, event.happened_on);
        if (case_.edition.empty()) case_.edition = event.edition;
        if (event.what) std::visit(*this, *event.what);
    }

    void operator()(const ReportReceived& e) {
        auto& report = case_.reports.emplace_back();
        report.form = e;
        report.received = event_->happened_on;
        report.joined = event_->happened_on;
        report.consents = e.consents;
        reported_by(e.developer);
        enter(ProductState::received, WebsiteState::received);
    }
    void operator()(const CaseOpened& e) {
        case_.opened = e;
        case_.origin = e.origin;
        auto& form = case_.described;
        form.title = e.title;
        form.product = e.product;
        form.version = e.version;
        form.product_developer = e.product_developer;
        form.weakness = e.weakness;
        form.environment = e.environment;
        form.procedure = e.procedure;
        form.outcome = e.outcome;
        form.reason = e.reason;
        form.evidence = e.evidence;
        form.original = e.original;
        if (case_.kind == Kind::product)
            enter(e.origin == Origin::website ? ProductState::forwarded : ProductState::opened, WebsiteState::none);
    }
    void operator()(const ReportJoined& e) {
        auto& report = case_.reports.emplace_back();
        report.form = e.form;
        report.received = e.received;
        report.accepted = e.accepted;
        report.consents = e.consents;
        report.consents_changed = e.consents_changed;
        report.withdrawn = e.withdrawn;
        report.went_public = e.went_public;
        report.disclosure_asked = e.disclosure_asked;
        report.disclosure_free = e.disclosure_free;
        report.first_contact = e.first_contact;
        report.from = e.from;
        report.joined = event_->happened_on;
        reported_by(e.form.developer);
        if (!case_.spans.empty() && case_.state < state_of(case_.kind, ProductState::moved, WebsiteState::moved)) return;
        if (case_.closed_on) case_.closed_on.reset();  // it had moved away, and is back
        if (e.forwarded && case_.kind == Kind::product) {
            case_.forwarded_on = e.forwarded;
            enter(ProductState::forwarded, WebsiteState::accepted);
        } else if (e.accepted) {
            enter(ProductState::accepted, WebsiteState::accepted);
        } else {
            enter(ProductState::received, WebsiteState::received);
        }
    }
    void operator()(const ReportLeft& e) {
        auto const at =
            std::find_if(case_.reports.begin(), case_.reports.end(), [&](const Report& r) { return r.form.report == e.report; });
        if (at == case_.reports.end()) return;
        case_.left.push_back({std::move(*at), event_->happened_on, e});
        case_.reports.erase(at);
        if (!case_.reports.empty() || case_.opened) return;
        close();
        enter(ProductState::moved, WebsiteState::moved);
    }
    void operator()(const SsvcAdvised& e) { case_.ssvc.emplace_back(event_->happened_on, e); }
    void operator()(const PartEnded& e) {
        part_of(e.party).ended = e;
        follow_parts();
    }
    void operator()(const CoordinationFailed& e) {
        std::erase_if(case_.failures, [&](const FailureJudged& f) { return f.what.by == e.by && f.what.party == e.party; });
        case_.failures.push_back({event_->happened_on, e});
        if (e.by != Organisation::ipa || case_.kind != Kind::product || case_.closed_on) return;
        part_of(e.party).failed = true;
        part_of(e.party).adjudication = Adjudication{};
        part_of(e.party).adjudication->ground = e.ground;
        if (by_parts() == ProductState::failed) enter(ProductState::failed, WebsiteState::none);
        follow_parts();
    }
    void operator()(const CoordinationResumed& e) { resume(e.party); }
    void operator()(const SittingCalled&) {}
    void operator()(const CaseDocketed& e) { adjudication_of(e.party).sitting = e.sitting; }
    void operator()(const HarmWeighed& e) { adjudication_of(e.party).harm = e; }
    void operator()(const OpinionsInvited& e) { adjudication_of(e.party).invited = e; }
    void operator()(const OpinionReceived& e) { adjudication_of(e.party).opinions.push_back({event_->happened_on, e}); }
    void operator()(const CommitteeDetermined& e) {
        adjudication_of(e.party).determined = e;
        adjudication_of(e.party).determined_on = event_->happened_on;
    }
    void operator()(const PublicationDecided& e) {
        adjudication_of(e.party).decided = e;
        adjudication_of(e.party).decided_on = event_->happened_on;
        if (e.outcome == Outcome::coordinate) resume(e.party);
    }
    void operator()(const ProcedureConfirmed& e) { adjudication_of(e.party).confirmed_on = event_->happened_on; }
    void operator()(const StatementHeard& e) { adjudication_of(e.party).statement = e; }
    void operator()(const PartJoined& e) {
        auto& part = part_of(e.party);
        std::vector<Attempt> attempts;
        for (auto const& past : e.attempts) attempts.push_back({event_->seq, past.on, past.what});
        std::vector<Reply> replies;
        for (auto const& past : e.replies) replies.push_back({event_->seq, past.on, past.what});
        append_in_order(part.attempts, attempts);
        append_in_order(part.replies, replies);
        for (auto const& means : e.unavailable) part.unavailable.push_back(means);
        if (!part.eol) part.eol = e.eol;
        if (!part.ended) part.ended = e.ended;
        if (auto const& past = e.listing; past && !part.listed())
            part.listings.push_back({past->what, past->on, past->product, past->product_on, past->deadline, past->deadline_on, {}, false});
        if (part.contacted()) begin_contact();
        follow_parts();
    }
    void operator()(const CaseAssigned& e) { case_.assignee = e.person; }
    void operator()(const DeveloperListed& e) {
        end_listing(part_of(e.party), false);
        part_of(e.party).listings.push_back({e, event_->happened_on, {}, {}, {}, {}, {}, false});
    }
    void operator()(const ProductDisclosed& e) {
        if (auto* listing = open_listing(part_of(e.party))) {
            listing->product = e;
            listing->product_on = listing->product_on.value_or(event_->happened_on);
        }
    }
    void operator()(const ContactDeadlineSet& e) {
        if (auto* listing = open_listing(part_of(e.party))) {
            listing->deadline = e.until;
            listing->deadline_on = event_->happened_on;
        }
    }
    void operator()(const DeveloperUnlisted& e) { end_listing(part_of(e.party), false); }
    void operator()(const ClockRaised& e) { case_.raised.push_back({event_->happened_on, e}); }
    void operator()(const SilenceRaised& e) { case_.silence_raised = {event_->happened_on, e}; }
    void operator()(const DigestWritten&) {}
    void operator()(const EditionChosen& e) { case_.edition = e.edition; }
    void operator()(const PartyChanged&) {}
    void operator()(const PartyChecked&) {}
    void operator()(const PartyMerged&) {}
    void operator()(const PartReassigned& e) {
        auto const at = std::find_if(case_.parts.begin(), case_.parts.end(), [&](const Part& p) { return p.party == e.from; });
        if (at == case_.parts.end() || e.from == e.to) return;
        Part const from = std::move(*at);
        case_.parts.erase(at);
        auto& to = part_of(e.to);
        append_in_order(to.attempts, from.attempts);
        append_in_order(to.replies, from.replies);
        for (auto const& means : from.unavailable) to.unavailable.push_back(means);
        if (!to.eol) to.eol = from.eol;
        if (!to.ended) to.ended = from.ended;
        if (to.listings.empty()) to.listings = from.listings;
        if (!to.adjudication) to.adjudication = from.adjudication;
        for (auto& consultation : case_.advance.consultations)
            if (consultation.what.party == e.from) consultation.what.party = e.to;
        to.reports_itself = to.reports_itself || from.reports_itself;
        to.failed = to.failed || from.failed;
        for (auto& failure : case_.failures)
            if (failure.what.party == e.from) failure.what.party = e.to;
        follow_parts();
    }
    void operator()(const EditionAdded&) {}
    void operator()(const FlawHandedOver&) {}
    void operator()(const FinderNamed& e) {
        auto* report = report_of(e.report);
        if (!report) return;
        if (report->finder) case_.former_finders.push_back(*report->finder);
        report->finder = e;
    }
    void operator()(const ItemStated& e) {
        if (auto* report = report_of(e.report))
            for (auto const& field : report_fields)
                if (field.key == e.item) report->form.*field.member = e.value;
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
        // A developer who reported its own product is in touch already, and has a solution (IV.6); another may have been tried before.
        bool const in_touch = std::any_of(case_.parts.begin(), case_.parts.end(), [](const Part& p) { return p.contacted(); });
        enter(in_touch ? by_parts() : ProductState::forwarded,
              std::get_if<WebsiteState>(&case_.state) ? std::get<WebsiteState>(case_.state) : WebsiteState::received);
    }
    void operator()(const LetterWritten& e) {
        case_.letters.push_back({event_->seq, event_->happened_on, e, {}});
        if (e.audience == Audience::recipient && e.party) provide(*e.party, e.tlp.value_or(Tlp::red), e.recipient);
        if (e.letter != disclosure_letter || case_.reports.empty()) return;
        auto* report = e.report ? report_of(*e.report) : &case_.reports.front();
        if (report && !report->disclosure_free) report->disclosure_free = event_->happened_on;
    }
    void operator()(const MailHandedOver& e) {
        for (auto& letter : case_.letters)
            if (letter.seq == e.letter) letter.sending = e.state;
    }
    void operator()(const MailReceived& e) { case_.mails.push_back({event_->seq, event_->happened_on, e}); }
    void operator()(const HandoverTaken& e) { case_.handovers.push_back({event_->seq, event_->happened_on, e}); }
    void operator()(const InformationGiven& e) {
        case_.given.push_back({event_->seq, event_->happened_on, e});
        if (e.audience == Audience::recipient) provide(e.party.value_or(PartyId{}), e.tlp, e.recipient);
    }
    void operator()(const EffectPresumed& e) { case_.advance.presumption = {event_->happened_on, e}; }
    void operator()(const ProvisionConsulted& e) { case_.advance.consultations.push_back({event_->happened_on, e}); }
    void operator()(const ReceiptAcknowledged& e) {
        for (auto& provision : case_.advance.provisions)
            if (provision.party == e.party && !provision.acknowledged) provision.acknowledged = event_->happened_on;
    }
    void operator()(const AttemptResultLearned& e) {
        for (auto& attempt : part_of(e.party).attempts)
            if (attempt.seq == e.attempt) {
                attempt.what.result = e.result;
                if (e.result == AttemptResult::reached) end_listing(part_of(e.party), true);
                attempt.what.evidence.insert(attempt.what.evidence.end(), e.evidence.begin(), e.evidence.end());
            }
        follow_contact();
    }
    void operator()(const ContactAttempted& e) {
        auto& part = part_of(e.party);
        part.attempts.push_back({event_->seq, event_->happened_on, e});
        if (e.result == AttemptResult::reached) end_listing(part, true);
        follow_contact();
    }
    void operator()(const ReplyReceived& e) {
        part_of(e.party).replies.push_back({event_->seq, event_->happened_on, e});
        end_listing(part_of(e.party), true);
        if (case_.closed_on) return;
        if (case_.kind == Kind::website) {
            enter(ProductState::none, WebsiteState::responding);
        } else {
            auto& part = part_of(e.party);
            if (part.position() == &part.replies.back()) part.ended.reset();  // it speaks again, and otherwise
            follow_parts();
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
        if (case_.kind == Kind::product)
            enter(ProductState::published, WebsiteState::none, case_.published_over() ? std::string{after_adjudication} : std::string{});
    }
    void operator()(const DraftApproved& e) { case_.approvals.push_back({event_->happened_on, event_->actor.name, e}); }
    void operator()(const PublicationRevised& e) { case_.revisions.push_back({event_->happened_on, e}); }
    void operator()(const ApprovalsChosen&) {}
    void operator()(const AdvisoryRevised&) {}
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
        if (case_.reports.empty() && case_.left.empty() && !case_.opened)
            case_.state = state_of(case_.kind, ProductState::none, WebsiteState::none);
        count_details();
        count_first_contacts();
        return std::move(case_);
    }

private:
    Adjudication& adjudication_of(PartyId party) {
        auto& adjudication = part_of(party).adjudication;
        return adjudication ? *adjudication : adjudication.emplace();
    }
    /// Coordination with a developer, or with all, goes on; what was found about it meanwhile stays.
    void resume(PartyId party) {
        bool const all = !party.valid();
        std::erase_if(case_.failures, [&](const FailureJudged& f) { return all || f.what.party == party; });
        for (auto& part : case_.parts)
            if (all || part.party == party) part.failed = false;
        if (case_.state == State{ProductState::failed} && !case_.dates.empty()) enter(ProductState::scheduled, WebsiteState::none);
        follow_parts();
    }
    void count_details() {
        for (auto& part : case_.parts)
            for (auto const& attempt : part.attempts)
                if (gave_details(attempt.what)) {
                    keep_earlier(part.details_given, attempt.on);
                    keep_earlier(case_.details_given, attempt.on);
                }
    }
    bool details_lie_before_somebody() const {
        return std::any_of(case_.parts.begin(), case_.parts.end(), [](const Part& part) {
            return std::any_of(part.attempts.begin(), part.attempts.end(), [](const Attempt& a) { return gave_details(a.what); });
        });
    }
    /// Only a finder's report has a first-contact date (IV.2.4, IV.6). A report that came from another case brings its own; else its
    /// contact is the case's, but none before it was part of it.
    void count_first_contacts() {
        if (case_.origin != Origin::finder && case_.origin != Origin::website) return;
        for (auto const& part : case_.parts)
            for (auto const& attempt : part.attempts) keep_earlier(case_.first_contact, attempt.on);
        auto const own = case_.first_contact;
        for (auto& report : case_.reports) {
            if (report.first_contact)
                keep_earlier(case_.first_contact, *report.first_contact);
            else if (own && !report.form.developer)
                report.first_contact = report.from ? std::max(report.joined, *own) : *own;
        }
    }
    /// A case with a finder's report is a finder's, whoever else reported.
    void reported_by(const std::optional<PartyId>& developer) {
        if (!case_.opened)
            case_.origin = developer && case_.reports.size() == 1 ? Origin::developer : developer ? case_.origin : Origin::finder;
        if (developer) part_of(*developer).reports_itself = true;
    }
    ProductState by_parts() const {
        for (auto const& row : state_by_parts)
            if (std::any_of(case_.parts.begin(), case_.parts.end(), [&](const Part& p) { return p.contacted() && p.state() == row.some; }))
                return row.then;
        return case_.forwarded_on ? ProductState::forwarded : ProductState::opened;
    }
    /// The first contact takes the case to where its parts stand.
    void begin_contact() {
        auto const* now = std::get_if<ProductState>(&case_.state);
        if (now && *now <= ProductState::forwarded) enter(State{by_parts()});
    }
    void follow_parts() {
        auto const* now = std::get_if<ProductState>(&case_.state);
        bool const by_its_parts =
            now && *now >= ProductState::contacting && *now != ProductState::scheduled && *now <= ProductState::failed;
        if (by_its_parts) enter(by_parts(), WebsiteState::none);
    }
    /// What a try makes of the case, and what is learned of the try later: a website is notified while the details lie before its operator.
    void follow_contact() {
        if (auto const* now = std::get_if<WebsiteState>(&case_.state)) {
            if (*now <= WebsiteState::notified)
                enter(State{details_lie_before_somebody() ? WebsiteState::notified : WebsiteState::contacting});
        } else {
            begin_contact();
            follow_parts();
        }
    }
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
    void provide(PartyId party, Tlp tlp, const std::optional<RecipientStanding>& recipient) {
        case_.advance.provisions.push_back({event_->seq, event_->happened_on, party, tlp, recipient.value_or(RecipientStanding{}), {}});
    }
    static Listing* open_listing(Part& part) { return part.listed() ? &part.listings.back() : nullptr; }
    void end_listing(Part& part, bool answered) {
        auto* listing = open_listing(part);
        if (!listing) return;
        listing->off = event_->happened_on;
        listing->answered = answered;
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

Case fold(CaseId id, const Story& story) {
    Fold fold{id, kind_of(story)};
    for (auto const& event : story.standing) fold.add(event);
    return fold.done(story);
}

}  // namespace vulnctl
