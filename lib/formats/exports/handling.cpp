#include "formats/exports/handling.h"

namespace vulnctl::exports {

Tlp tlp_of(const AdvisoryDraft& draft, Stage stage) {
    if (stage == Stage::published) return Tlp::clear;
    auto const tlp = draft.tlp.value_or(Tlp::amber);
    if (tlp == Tlp::clear)
        throw Error{
            Exit::refused,
            {"公表前の原稿を TLP:CLEAR とすることはできません", "what is not published yet cannot be TLP:CLEAR"},
            {"tlp に、渡す相手に応じた区分（TLP:AMBER など）を書いてください", "write as `tlp` how far it may go, such as TLP:AMBER"}};
    return tlp;
}

std::string tlp_1_label(Tlp tlp, Words format) {
    switch (tlp) {
        case Tlp::red: return "RED";
        case Tlp::amber: return "AMBER";
        case Tlp::green: return "GREEN";
        case Tlp::clear: return "WHITE";
        case Tlp::amber_strict: break;
    }
    throw stopped(Exit::refused,
                  text("{} には TLP:AMBER+STRICT を表す値がありません", "{1} has no value for TLP:AMBER+STRICT", format.ja, format.en),
                  {"TLP:RED とするか、CSAF 2.1 で出力してください", "make it TLP:RED, or use CSAF 2.1"});
}

Element handling(const AdvisoryDraft& draft, Stage stage) {
    auto const colour = tlp_1_label(tlp_of(draft, stage), {"MyJVNのXML", "the XML of MyJVN"});
    Element structure{"marking:Marking_Structure",
                      {{"xsi:type", "tlpMarking:TLPMarkingStructureType"},
                       {"marking_model_name", "TLP"},
                       {"marking_model_ref", "http://www.us-cert.gov/tlp/"},
                       {"color", colour}},
                      {},
                      {}};
    return {"sec:handling", {}, {}, {{"marking:Marking", {}, {}, {std::move(structure)}}}};
}

std::string_view written(CvssVersion version) {
    switch (version) {
        case CvssVersion::v2: return "2.0";
        case CvssVersion::v3_0: return "3.0";
        case CvssVersion::v3_1: return "3.1";
        case CvssVersion::v4_0: return "4.0";
    }
    return "";
}

Json cvss_object(const Cvss& score) {
    auto const tenths = [](int value) { return value / 10.0; };
    auto const severity = [&](int value) {
        auto word = std::string{severity_of(score.version, value).en};
        for (char& c : word)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        return word;
    };
    bool const graded = score.version != CvssVersion::v2;
    Json object{{"version", written(score.version)}, {"vectorString", score.vector}, {"baseScore", tenths(score.base)}};
    if (graded) object["baseSeverity"] = severity(score.base);
    auto const add = [&](const char* name, const char* grade, const std::optional<int>& value) {
        if (!value) return;
        object[name] = tenths(*value);
        if (graded) object[grade] = severity(*value);
    };
    add("temporalScore", "temporalSeverity", score.temporal);
    add("environmentalScore", "environmentalSeverity", score.environmental);
    return object;
}

std::string severity_word_of(const Cvss& score) { return std::string{severity_of(score.version, score.base).en}; }

}  // namespace vulnctl::exports
