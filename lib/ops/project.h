#pragma once
// From events to the rows that commands query. Written with the event, in one transaction; fsck compares; rebuilding is the same.

#include "rules/editions.h"
#include "store/store.h"

#include <map>

namespace vulnctl {

/// The rows of a subject: a case, a party, an advisory, the office.
std::vector<Row> rows_of(const std::string& subject, std::vector<Event> events, const Editions& editions);

/// Folds the subject's events and replaces its rows.
void project_subject(Store& store, const std::string& subject, const Editions& editions);

/// The fold's version and the rules' digest: rows made with another mark are rebuilt, not distrusted.
std::string projection_mark(const Editions& editions);
void rebuild_projections(Store& store);

/// The counters that events call for: for each letter and year the highest number given.
class NumbersGiven {
public:
    void count(const std::string& subject, const std::vector<Event>& events);
    std::vector<std::pair<std::string, long>> counters() const { return {highest_.begin(), highest_.end()}; }

private:
    void count(char letter, int year, int number);
    std::map<std::string, long> highest_;
};

}  // namespace vulnctl
