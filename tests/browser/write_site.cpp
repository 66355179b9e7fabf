// Writes the sample site into a directory, for a browser to open.

#include "../unit/site_sample.h"

#include <filesystem>
#include <fstream>
#include <iostream>

using namespace vulnctl;

int main(int count, char** words) try {
    if (count != 2) return 2;
    for (auto const& file : make_site(sample::compiled_in, sample::contents(), *parse_instant("2019-12-01T00:00:00Z"))) {
        auto const path = std::filesystem::path{words[1]} / file.path;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << file.bytes;
    }
} catch (const Error& error) {
    std::cerr << error.message.en << '\n';
    return 1;
}
