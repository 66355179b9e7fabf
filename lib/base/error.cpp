#include "base/error.h"

namespace vulnctl {

std::string Place::str() const {
    std::string s = file;
    if (line > 0) s += fmt::format(":{}", line);
    if (line > 0 && column > 0) s += fmt::format(":{}", column);
    return s;
}

std::string_view severity_word(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::note: return "note";
    }
    return "error";
}

Words exit_meaning(Exit exit) {
    switch (exit) {
        case Exit::done: return {"正常に終了した", "done"};
        case Exit::findings: return {"確認の結果、指摘事項がある", "a check found something"};
        case Exit::usage: return {"コマンドの使い方に誤りがある", "the command was called wrongly"};
        case Exit::not_found: return {"指定されたものが見つからない", "what was named does not exist"};
        case Exit::refused: return {"規則により実行できない", "refused by a rule"};
        case Exit::busy: return {"他の処理が台帳を使用中である", "the store is in use by another process"};
        case Exit::bad_input: return {"入力を読み取れない", "the input cannot be read"};
        case Exit::io: return {"ファイルの読み書きに失敗した", "a file could not be read or written"};
        case Exit::soon: return {"目安を過ぎた、または期日が近いものがある", "a guide has passed or something is due soon"};
        case Exit::overdue: return {"定めた期日を過ぎたものがある", "a set date has passed"};
        case Exit::bug: return {"vulnctl の不具合", "a fault in vulnctl itself"};
    }
    return {"", ""};
}

}  // namespace vulnctl
