#pragma once
// Who may see which field. Default deny: a field that the edition does not name for an audience, that audience does not see.

#include "model/edition.h"
#include "model/payloads.h"

namespace vulnctl {

/// What a letter needs to be a letter is no secret of the case.
inline constexpr std::string_view letterhead_rule = "view.letterhead";

/// What stands of a field that the edition does not name.
inline constexpr Rule denied_to_all{
    "view.denied", "convention", Nature::object, {"どの宛先にも示さない項目である", "a field that nobody is shown"}, true};

struct DisclosureFacts {
    Consents consents;
    bool published = false;      // the case is being or has been published
    bool under_nda = false;      // it is given under a non-disclosure agreement
    bool solution_made = false;  // some developer has a fix, a workaround or a stop-use notice
};

/// A consent that was not stated is not given.
bool may_see(const Edition& edition, Kind kind, std::string_view field, Audience audience, const DisclosureFacts& facts);

/// Whether the edition gives an audience anything of such a case.
bool gives_anything(const Edition& edition, Kind kind, Audience audience);

/// The items of one of the edition's checklists, in its order.
std::vector<const ChecklistItem*> checklist(const Edition& edition, Kind kind, std::string_view list);

/// What the edition says of an item of one of its checklists; nullptr if it does not ask for it.
const Rule* checklist_item(const Edition& edition, Kind kind, std::string_view list, std::string_view item);

/// The label that an export for an audience bears unless a person chooses another. The guideline does not speak of TLP: these are the
/// strictest with which the reader can still do what it is told for.
Tlp usual_label(Audience audience);

/// The rule that speaks of the field; nullptr if none does.
const FieldRule* field_rule(const Edition& edition, Kind kind, std::string_view field);

}  // namespace vulnctl
