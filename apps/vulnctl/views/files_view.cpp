#include "views/files_view.h"

#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

Result files_result(const Case& c, const std::vector<KeptFile>& files, const std::optional<std::filesystem::path>& save,
                    const Store& store) {
    std::vector<std::pair<KeptFile, size_t>> sized;
    Result result;
    result.kind = "files";
    for (auto const& file : files) {
        auto bytes = store.get(file.bytes);
        sized.emplace_back(file, bytes.size());
        if (save) result.files.push_back({*save / file.save_as, std::move(bytes)});
    }
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        if (sized.empty()) return text("保存されているファイルはありません\n", "no files are kept\n").in(screen.lang);
        std::vector<std::vector<std::string>> rows;
        for (auto const& [file, size] : sized)
            rows.push_back({std::to_string(file.event), print(file.on), std::string{name_of(file.kind).in(screen.lang)},
                            std::to_string(size), file.name});
        page.table({{"事象", "event"}, {"日付", "day"}, {"種別", "kind"}, {"バイト", "bytes"}, {"名前", "name"}}, rows);
        if (save)
            for (auto const& [file, size] : sized)
                page.paragraph(text("{} に書き出しました", "written to {}", (*save / file.save_as).string()).in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang) {
        Json items = Json::array();
        for (auto const& [file, size] : sized)
            items.push_back({{"event", file.event},
                             {"on", print(file.on)},
                             {"kind", std::string{name_of(file.kind).en}},
                             {"name", file.name},
                             {"bytes", size},
                             {"content", file.bytes.hash},
                             {"saved_as", save ? Json((*save / file.save_as).string()) : Json()}});
        return Json{{"id", c.id.str()}, {"items", items}};
    };
    return result;
}

}  // namespace vulnctl
