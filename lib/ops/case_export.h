#pragma once
// A case as a paper for one audience: what the edition's disclosure rules let it see, with its label; given out, and recorded.

#include "ops/desk.h"
#include "ops/view.h"

#include <span>

namespace vulnctl {

struct ExportRequest {
    Audience audience = Audience::pub;
    std::optional<Party> party;      // a developer, an operator, a recipient, a coordinator
    std::optional<ReportId> report;  // the finder's
    std::string to;                  // who it is, where no party says so
    std::string ground;              // why it is given
    bool under_nda = false;
    std::optional<Tlp> label;
    Lang lang = Lang::ja;
    Day on{};
    std::string besides = {};  // what else its reader is given with it: searched for what that reader may not see
};

/// The fields of an export, in the order in which they are read, with their labels.
std::span<const std::pair<std::string_view, Words>> export_labels();

struct ExportField {
    std::string name;
    Text label;
    std::string value;
};

struct CaseExport {
    CaseId id;
    Audience audience = Audience::pub;
    std::string to;
    Tlp label = Tlp::red;
    std::string ground;
    bool under_nda = false;
    Day on{};
    std::vector<ExportField> fields;  // in the order in which they are read
    std::vector<Ruling> objections;
    std::vector<Ruling> asked_again;  // what the rules themselves object to, who ask again when it is recorded

    std::string text(Lang lang) const;
    std::string json() const;
};

/// Error(refused) with the rule where the edition gives the audience nothing of such a case, or where what it asks for before it does
/// (publication, a non-disclosure agreement, the conditions of an advance provision) is not there; Error(usage) for a party of another
/// role, or a label that the public cannot have.
CaseExport make_export(const Store& store, const Case& c, const ExportRequest& request, const Edition& edition);

/// Records that it was given; false if the same bytes were given to the same reader before. They bear their day and are in one language:
/// given on another day, or in another language, it is another giving. Error(usage) without a reader or a ground.
bool record_export(Desk& desk, const Case& c, const CaseExport& made, const ExportRequest& request, const std::string& form,
                   const std::string& bytes, const std::string& file);

}  // namespace vulnctl
