#include "support/office.h"

#include "support/command.h"

#include <algorithm>
#include <stdexcept>

namespace vulnctl::test {

namespace {

struct Step {
    std::string day;
    std::vector<std::string> args;
};

const std::vector<Step>& story_of_the_office() {
    static const std::vector<Step> story{
        {"2019-06-03", {"init", "--contact", "vuln-desk@example.jp"}},
        {"2019-06-03", {"intake", office_file("report-router.txt")}},
        {"2019-06-03", {"intake", office_file("report-viewer.txt")}},
        {"2019-06-03", {"intake", office_file("report-shop.txt")}},
        {"2019-06-04", {"ask", "C-2019-00001", "--points", "確認した版をお知らせください"}},
        {"2019-06-05", {"reply", "C-2019-00001", "finder", "--text", "1.0.8 で確認しました"}},
        {"2019-06-05",
         {"party", "add", "--role", "developer", "--name", "サンプルネット株式会社", "--name-en", "SampleNet Inc.", "--mail",
          "psirt@samplenet.example.jp"}},
        {"2019-06-05", {"party", "add", "--role", "developer", "--name", "例示電機株式会社", "--mail", "info@reiji.example.com"}},
        {"2019-06-05",
         {"party", "add", "--role", "developer", "--name", "架空ソフト工房", "--language", "en", "--post", "東京都架空区1-2-3"}},
        {"2019-06-05", {"party", "add", "--role", "operator", "--name", "見本商店", "--mail", "web@shop.example.jp"}},
        {"2019-06-05", {"accept", "C-2019-00001"}},
        {"2019-06-05", {"accept", "C-2019-00002"}},
        {"2019-06-05", {"accept", "C-2019-00003"}},
        {"2019-06-05", {"forward", "C-2019-00001"}},
        {"2019-06-05", {"forward", "C-2019-00002"}},
        {"2019-06-07", {"notify", "C-2019-00001", "P-2019-00001", "--letter", "opening", "--apply"}},
        {"2019-06-07", {"notify", "C-2019-00001", "P-2019-00001", "--letter", "opening", "--sent"}},
        {"2019-06-07", {"notify", "C-2019-00001", "P-2019-00002", "--letter", "opening", "--sent"}},
        {"2019-06-10", {"notify", "C-2019-00001", "P-2019-00002", "--by", "phone", "--result", "no-answer", "--note", "代表番号"}},
        {"2019-06-07", {"notify", "C-2019-00002", "P-2019-00003", "--letter", "opening", "--sent"}},
        {"2019-06-07",
         {"notify", "C-2019-00003", "P-2019-00004", "--letter", "details", "--apply", "--sent", "--because", "公開鍵の提供がない"}},
        {"2019-06-11", {"reply", "C-2019-00001", "P-2019-00001", "--stance", "confirmed", "--text", "確認しました"}},
        {"2019-06-12", {"undo", "22", "--because", "別の会社への電話でした"}},
        {"2019-06-12", {"notify", "C-2019-00001", "P-2019-00001", "--letter", "details", "--sent"}},
        {"2019-06-14",
         {"reply", "C-2019-00002", "P-2019-00003", "--stance", "agrees-stop-use", "--solution", "stop-use", "--text",
          "サポートは終了しています"}},
        {"2019-06-20", {"schedule", "C-2019-00001", "--date", "2019-07-16", "--reason", "製品開発者と合意"}},
        {"2019-06-20", {"schedule", "C-2019-00002", "--date", "2019-07-23"}},
        {"2019-07-10",
         {"reply", "C-2019-00001", "P-2019-00001", "--stance", "solution-made", "--solution", "fix", "--link",
          "https://www.example.com/support/"}},
        {"2019-07-15", {"reply", "C-2019-00003", "P-2019-00004", "--stance", "fixed", "--text", "修正しました"}},
        {"2019-07-15", {"end", "C-2019-00003", "fixed", "--reason", "修正を確認した"}},
        {"2019-07-16", {"publish", "C-2019-00001", office_file("draft-router.yaml"), "--approve", "--as", "tanaka"}},
        {"2019-07-16", {"publish", "C-2019-00001", office_file("draft-router.yaml"), "--apply"}},
        {"2019-07-23", {"publish", "C-2019-00002", office_file("draft-viewer.yaml"), "--approve", "--as", "tanaka"}},
        {"2019-07-23", {"publish", "C-2019-00002", office_file("draft-viewer.yaml"), "--apply"}},
    };
    return story;
}

}  // namespace

std::string office_file(const std::string& name) { return std::string{VULNCTL_FIXTURES} + "/office/" + name; }

std::filesystem::path make_office(const std::filesystem::path& directory) {
    auto const store = directory / "vulnctl.db";
    for (auto const& step : story_of_the_office()) {
        auto args = step.args;
        args.insert(args.end(), {"--store", store.string()});
        if (args[0] == "notify" && std::find(args.begin(), args.end(), "--apply") != args.end())
            args.insert(args.end(), {"--outbox", (directory / "outbox").string()});
        if (args[0] == "publish") args.insert(args.end(), {"--out", (directory / "advisories").string()});
        auto const said = vulnctl_here(args, step.day);
        if (said.exit != 0)
            throw std::runtime_error{"the office stopped at " + step.args[0] + " " + step.args[1] + ": " + said.out + said.err};
    }
    return store;
}

std::vector<std::vector<std::string>> reading_commands() {
    std::vector<std::vector<std::string>> commands{
        {"list"},
        {"list", "--all", "--json"},
        {"log", "--last", "1000", "--json"},
        {"stats"},
        {"stats", "--as-of", "2019-06-30", "--json"},
        {"stats", "--known-at", "2019-06-30T00:00:00Z", "--json"},
        {"party", "list", "--json"},
        {"escalate", "--sweep"},
        {"escalate", "--sweep", "--as-of", "2019-07-05"},
        {"publish", "C-2019-00001", "--draft"},
    };
    for (std::string const id : {"C-2019-00001", "C-2019-00002", "C-2019-00003"}) {
        commands.push_back({"show", id});
        commands.push_back({"show", id, "--json"});
        commands.push_back({"show", id, "--original"});
        commands.push_back({"why", id});
    }
    return commands;
}

}  // namespace vulnctl::test
