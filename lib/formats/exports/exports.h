#pragma once
// An advisory in the formats that others read: VULDEF and JVNRSS (MyJVN), CSAF, CVE, OSV, OpenVEX. Each is a function from the draft
// and who issues it to bytes; it asks nothing else. What a format cannot carry is refused, or said in `notes`.
//
// Every function throws Error(bad_input) where the draft names what is not in it (a vendor, a CVE, a product), or has no title or
// overview in the language asked for; and Error(refused) where it contradicts itself on who gets a fix, where it is to be issued as
// published before its day, and where its TLP has no word in the format.

#include "base/error.h"
#include "model/advisory.h"

#include <span>

namespace vulnctl {

/// Who issues an advisory, and where its papers are found.
struct Publisher {
    Text name;
    std::string address;  // an http(s) URL of its own: the namespace of its ids in CSAF and OpenVEX
    Text contact;
    Text authority;        // by what it publishes (CSAF's issuing_authority)
    std::string site;      // of the advisory pages, as in https://jvn.jp
    std::string csaf;      // the folder that the CSAF document will be served from, with a slash at its end; empty: not known
    std::string cna;       // its organisation's UUID at the CVE Program; empty: it is no CNA
    std::string cna_name;  // its short name there
};

/// Whether the advisory is issued to everybody, or given to some beforehand.
enum class Stage { draft, published };

/// Who was spoken to, and how that stands: the words are those of CSAF's involvements (2.0, 3.2.3.5).
enum class ContactRole { vendor, coordinator, discoverer, user, other };
enum class ContactStatus { completed, contact_attempted, disputed, in_progress, not_contacted, open };

struct ContactRecord {
    Text name;  // printed for vendors and coordinators alone
    ContactRole role = ContactRole::vendor;
    std::optional<Day> on;
    ContactStatus status = ContactStatus::open;
};

struct Issue {
    Publisher publisher;
    Stage stage = Stage::draft;
    Instant at;  // now: a draft without a history is of this day
    std::vector<ContactRecord> contacts;
};

struct Export {
    std::string name;  // of the file; the same in both languages, so that each language needs a folder
    std::string bytes;
    std::vector<Finding> notes;
};

/// VULDEF 3.2 (MyJVN/np, schemas/hnd/vuldef_3.2.xsd). A draft comes out as restriction="private".
Export export_vuldef(const AdvisoryDraft& draft, const Issue& issue, Lang lang);

/// JVNRSS 3.2 with mod_sec 3.0: the channel and an item for each. What is not published has no page to lead to: Error(refused).
Export export_jvnrss(std::span<const AdvisoryDraft> drafts, const Issue& issue, Lang lang);

/// CSAF 2.0 (OASIS Standard, 2022-11-18) and CSAF 2.1 (Committee Specification Draft 03), one document for each language; the
/// Japanese is the original. Draft versions count 0.1.0, 0.2.0, ...; published ones 1, 2, ...
enum class CsafVersion { v2_0, v2_1 };
Export export_csaf(const AdvisoryDraft& draft, const Issue& issue, Lang lang, CsafVersion version);

/// The container that a CNA hands to CVE Services (CVE Record Format), one for each CVE. Error(refused) where the publisher is no CNA
/// or the draft has no CVE.
enum class CveVersion { v5_1, v5_2 };
std::vector<Export> export_cve(const AdvisoryDraft& draft, const Issue& issue, CveVersion version);

/// OSV 1.7.5, in English, one record for each flaw. Error(refused) before publication, and unless each affected product is a package
/// of an ecosystem that OSV knows, with versions that are understood.
std::vector<Export> export_osv(const AdvisoryDraft& draft, const Issue& issue);

/// OpenVEX 0.2.0. Error(refused) before publication, and where an affected product has no CPE or package URL, or nothing is said of what
/// its users can do.
Export export_openvex(const AdvisoryDraft& draft, const Issue& issue, Lang lang);

}  // namespace vulnctl
