#include "cli/trace.h"

#include <cerrno>
#include <fstream>
#include <system_error>

#include "text/json_writer.h"

namespace openverslag {
namespace {

constexpr int kWholeBuild = 0;  // the line of its parts; threads come below

void append_event(JsonWriter& json, std::string_view name, int thread, double begin, double end) {
  json.begin_object();
  json.member("name", name);
  json.member("ph", "X");  // a complete event
  for (const auto& [key, value] : {std::pair{"ts", begin}, std::pair{"dur", end - begin}}) {
    json.name(key);
    json.ready(std::to_string(static_cast<std::int64_t>(value * 1e6)));
  }
  json.name("pid");
  json.ready("1");
  json.name("tid");
  json.ready(std::to_string(thread));
  json.end_object();
}

}  // namespace

void Trace::add(std::string_view name, Clock::time_point begin, Clock::time_point end) {
  const std::lock_guard lock(mutex_);
  const int next = static_cast<int>(threads_.size()) + 1;
  const int thread = threads_.try_emplace(std::this_thread::get_id(), next).first->second;
  events_.push_back({std::string(name), thread, begin, end});
}

void Trace::write(const std::filesystem::path& file, const Timings& timings) const {
  JsonWriter json;
  json.begin_object();
  json.name("traceEvents");
  json.begin_array();
  double part_begin = 0;
  for (const Timings::Part& part : timings.parts()) {
    append_event(json, part.name, kWholeBuild, part_begin, part_begin + part.wall);
    part_begin += part.wall;
  }
  const auto seconds = [&](Clock::time_point time) {
    return std::chrono::duration<double>(time - timings.start()).count();
  };
  for (const Event& event : events_)
    append_event(json, event.name, event.thread, seconds(event.begin), seconds(event.end));
  json.end_array();
  json.end_object();
  std::ofstream out(file, std::ios::binary);
  out << json.take() << std::flush;
  if (!out)
    throw std::filesystem::filesystem_error("trace", file,
                                            std::error_code(errno, std::generic_category()));
}

}  // namespace openverslag
