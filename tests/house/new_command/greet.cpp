#include "commands/declarations.h"

namespace vulnctl {

namespace {

Result run(Context&) {
    Result result;
    result.text = [](const Screen& screen) { return std::string{screen.lang == Lang::ja ? "こんにちは\n" : "good day\n"}; };
    return result;
}

}  // namespace

extern const Command greet_command = {"greet", {"挨拶する", "Greet"}, nothing, {}, run};

}  // namespace vulnctl
