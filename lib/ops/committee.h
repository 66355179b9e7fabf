#pragma once
// The publication determination committee (IV.3.(2)): its sittings, what lies before them, and what follows from their determinations.

#include "model/sitting.h"
#include "ops/desk.h"
#include "render/template.h"

namespace vulnctl {

/// Error(not_found), in words, for an id that is malformed or that nothing has.
Sitting load_sitting(const Store& store, std::string_view id, const Lens& lens = {});
/// All of them, in the order of their ids.
std::vector<Sitting> all_sittings(const Store& store, const Lens& lens = {});
/// Records a sitting, or how one that there is is planned from now on. Error(usage) for an interest of somebody who is no member.
Sitting call_sitting(Desk& desk, std::optional<SittingId> known, SittingCalled card);

/// A developer of a case, before a sitting.
struct DocketEntry {
    Case c;
    PartyId party;
};
std::vector<DocketEntry> docket_of(const Store& store, SittingId id, const Lens& lens = {});

/// What the committee is to have before it (IV.3.(2)1), 2), 3)) and the case does not hold: the rule that asks for it, and what is missing.
struct Lacking {
    Rule rule;
    Text what;
};
std::vector<Lacking> lacking_material(const Store& store, const Case& c, const Part& part, const Edition& edition);

/// What IPA is to do once it has decided to publish (IV.3.(2)7)(ア)), and whether it is done, as far as the case tells.
struct Duty {
    Rule rule;
    bool done = false;
};
std::vector<Duty> duties_after_decision(const Case& c, const Part& part, const Edition& edition);

/// The determination as the sitting makes it: those of its members take part who have no interest in the case and are not absent.
/// Error(refused) before its day; Error(usage) for an absent person who is no member.
CommitteeDetermined determined_by(const Store& store, const Case& c, PartyId party, Outcome outcome, std::vector<CriterionFound> findings,
                                  const std::vector<std::string>& absent, Day on);

/// What is to be published as a draft has it, to be told beforehand: the page, with a word for the number that it does not have yet.
/// Error(bad_input) for one that is not filled in, or that is not this case's.
std::string draft_page(const TemplateSource& templates, std::string_view bytes, const std::string& name, Lang lang, CaseId of);

}  // namespace vulnctl
