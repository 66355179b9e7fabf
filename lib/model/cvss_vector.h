#pragma once
// A CVSS vector against the metrics of its version. For the cvss_v*.cpp only; everyone else reads with model/cvss.h.

#include "model/cvss.h"

#include <span>
#include <string_view>
#include <vector>

namespace vulnctl::cvss {

enum class Group { base, temporal, environmental, supplemental };

/// A value that a metric takes, and its number in the specification; each version's file says in what unit.
struct Value {
    std::string_view id;
    int weight = 0;
};

/// A base metric has to be given. Of the others one may say that it is not defined, which is as if it were left out.
struct Metric {
    Group group;
    std::string_view id;
    std::span<const Value> values;
};

enum class Order { any, fixed };

struct Grammar {
    std::string_view name;
    std::string_view prefix;
    std::string_view not_defined;
    Order order;
    std::span<const Metric> metrics;
};

/// The values that a vector gives, one for each metric of its version; null where it gives none.
struct Reading {
    std::span<const Metric> metrics;
    std::vector<const Value*> values;

    const Value* find(std::string_view id) const;
    bool any(Group group) const;

    /// Of a base metric.
    const Value& operator[](std::string_view id) const { return *find(id); }
    /// Of a base metric, as the environment modifies it: of `AV`, what `MAV` says if it says anything.
    const Value& modified(std::string_view id) const;
    int weight_or(std::string_view id, int otherwise) const;
};

Reading read_vector(std::string_view vector, const Grammar& grammar);

Cvss score_v2(std::string_view vector);
Cvss score_v3(std::string_view vector, CvssVersion version);
Cvss score_v4(std::string_view vector);

}  // namespace vulnctl::cvss
