#include "rules/predicates.h"

#include "rules/provision.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

bool effect_presumed(const Case& c, const Payload&, Day on, const Edition&) {
    return c.advance.presumption && c.advance.presumption->on <= on;
}
bool ipa_consulted(const Case& c, const Payload&, Day on, const Edition&) { return c.advance.consulted({}, on); }
bool developers_consulted(const Case& c, const Payload&, Day on, const Edition&) {
    bool const some = std::any_of(c.parts.begin(), c.parts.end(), [](const Part& part) { return part.contacted(); });
    return some && not_consulted(c, on).empty();
}
/// Classes left open say nothing against another developer's solution.
bool provision_not_left_open(const Case& c, const Payload&, Day on, const Edition& edition) {
    bool open = false;
    bool solved_elsewhere = false;
    for (auto const& part : c.parts) {
        bool const left_open = leaves_provision_open(part, c, edition, on);
        open = open || left_open;
        solved_elsewhere = solved_elsewhere || (!left_open && !part.ended && part.solution());
    }
    return !open || solved_elsewhere;
}
bool coordination_goes_on(const Case& c, const Payload&, Day, const Edition&) { return c.state != State{ProductState::failed}; }
bool solution_made_by_then(const Case& c, const Payload&, Day on, const Edition&) {
    auto const made = c.solution_made();
    return made && *made <= on;
}
bool before_agreed_date(const Case& c, const Payload&, Day on, const Edition&) { return !c.agreed_date() || on < *c.agreed_date(); }
bool recipient_counts(const Case&, const Payload& what, Day on, const Edition& edition) {
    auto const* recipient = recipient_in(what);
    return recipient && (recipient->government || sector_on(edition, recipient->sector, on));
}
bool recipient_keeps_secrecy(const Case&, const Payload& what, Day on, const Edition& edition) {
    auto const* recipient = recipient_in(what);
    return recipient && promises_missing(*recipient, edition, on).empty();
}
bool consulted_takes_part(const Case& c, const Payload& what, Day, const Edition&) {
    auto const& party = std::get<ProvisionConsulted>(what).party;
    auto const* part = party ? c.part(*party) : nullptr;
    return !party || (part && part->contacted());
}
bool recipient_was_provided(const Case& c, const Payload& what, Day on, const Edition&) {
    auto const* provision = c.advance.first_to(std::get<ReceiptAcknowledged>(what).party);
    return provision && provision->on <= on;
}
bool not_yet_acknowledged(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* provision = c.advance.first_to(std::get<ReceiptAcknowledged>(what).party);
    return !provision || !provision->acknowledged;
}
bool was_provided(const Case& c, const Payload&, Day, const Edition&) { return !c.advance.provisions.empty(); }

constexpr auto table = std::to_array<NamedPredicate>({
    {"effect-presumed", effect_presumed},
    {"ipa-consulted", ipa_consulted},
    {"developers-consulted", developers_consulted},
    {"provision-not-left-open", provision_not_left_open},
    {"coordination-goes-on", coordination_goes_on},
    {"solution-made-by-then", solution_made_by_then},
    {"before-agreed-date", before_agreed_date},
    {"recipient-counts", recipient_counts},
    {"recipient-keeps-secrecy", recipient_keeps_secrecy},
    {"consulted-takes-part", consulted_takes_part},
    {"recipient-was-provided", recipient_was_provided},
    {"not-yet-acknowledged", not_yet_acknowledged},
    {"was-provided", was_provided},
});

}  // namespace

std::span<const NamedPredicate> provision_predicates() { return table; }

}  // namespace vulnctl
