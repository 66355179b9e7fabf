#pragma once
// Which product gets what advice.

#include "formats/exports/facts.h"

namespace vulnctl::exports {

/// Each advice with the affected products that it is for. What is advised for named products goes before what is advised for all:
/// a fix for all leaves out those whose support has ended or whose use is to stop, and stop-use for all those that have a fix.
/// Error(refused) where a fix and stop-use name the same product, a fix one whose support has ended, or nothing is left of either;
/// Error(bad_input) where a product is named that is not affected.
std::vector<Remedy> remedies_of(const AdvisoryDraft& draft, const std::vector<Product>& products, std::vector<Finding>& notes);

/// Of those products, in that language, one after the other; empty if there is nothing.
std::string advice_for(const Facts& facts, const Products& products, Lang lang);

}  // namespace vulnctl::exports
