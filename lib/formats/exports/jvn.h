#pragma once
// JVN's ways: where its pages stand, how its days become instants, what files are called.

#include "formats/exports/facts.h"

namespace vulnctl::exports {

/// `https://jvn.jp/jp/JVN12345678/`, in English `https://jvn.jp/en/jp/JVN12345678/`; JVNVU below vu, JVNTA below ta. Empty where
/// the number is none of the three, or the site is not known.
std::string page_address(const Issue& issue, std::string_view jvn, Lang lang);
/// Its page at JVN iPedia; empty where it is no number of it.
std::string jvndb_address(std::string_view jvndb, Lang lang);
std::string cve_address(std::string_view cve);

/// The day's midnight in Tokyo, to which the seconds are added: `2019-07-16T00:00:00+09:00`. JVN's days are Tokyo's.
std::string tokyo_midnight(Day day, int seconds = 0);
/// The same instant in UTC, `2019-07-15T15:00:00Z`.
std::string utc_midnight(Day day);

/// CSAF 2.0, 5.1: lower case, and `_` for each run of characters other than + - a-z 0-9: `jvn_12345678`.
std::string file_stem(std::string_view id);

/// The advisory's links that are web addresses, each once: those of the developers, then the references. Others are noted and are in
/// `unlinked` by their titles.
struct Link {
    ReferenceKind kind = ReferenceKind::related;
    Text title;
    std::string address;
};
struct Links {
    std::vector<Link> web;
    std::vector<Text> unlinked;
};
Links links_of(const AdvisoryDraft& draft, std::vector<Finding>& notes);

/// `Taro Mihon of Mihon Inc.`; in Japanese as JVN prints it, without 氏.
std::string person(const CreditedPerson& person, Lang lang);

/// What is said of how the flaw came: the group's own words, or its route's.
std::string route(const CreditGroup& group, Lang lang);

/// That IPA published it over the developer, on what ground and when; empty if it did not.
Text determination_text(const AdvisoryDraft& draft);

/// The developers with their statuses, a line each.
std::string vendor_statuses(const AdvisoryDraft& draft, Lang lang);

}  // namespace vulnctl::exports
