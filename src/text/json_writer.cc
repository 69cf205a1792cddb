#include "text/json_writer.h"

#include "text/byte_set.h"
#include "text/controls.h"
#include "text/pass_plain.h"

namespace openverslag {
namespace {

constexpr ByteSet kNeedCare(kControlLeads, "\t\n\r\"\\<");
constexpr ByteSet kEscaped("\t\n\r\"\\<");

bool is_plain(unsigned char byte) {
  return (byte >= 0x20) & (byte < 0x7F) & (byte != '"') & (byte != '\\') & (byte != '<');
}

void append_escape(std::string& out, char byte) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  switch (byte) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    default:
      out += "\\u00";
      out += kDigits[static_cast<std::size_t>(byte) >> 4];
      out += kDigits[static_cast<std::size_t>(byte) & 15];
  }
}

// The first character of `text`, which needs care; how many bytes it takes.
std::size_t append_first(std::string& out, std::string_view text) {
  if (!kEscaped.has(text.front())) return append_shown(out, text);
  append_escape(out, text.front());
  return 1;
}

void append_escaped(std::string& out, std::string_view text) {
  for (;;) {
    const std::size_t plain = kNeedCare.first_in(text, pass_plain(text, 0, is_plain));
    out += text.substr(0, plain);
    if (plain == text.size()) return;
    text.remove_prefix(plain);
    text.remove_prefix(append_first(out, text));
  }
}

}  // namespace

void append_json_text(std::string& out, std::string_view text) {
  out += '"';
  append_escaped(out, text);
  out += '"';
}

void JsonWriter::begin_value() {
  if (!after_name_ && !out_.empty() && out_.back() != '[') out_ += ',';
  if (!after_name_ && !out_.empty()) out_ += '\n';
  after_name_ = false;
}

void JsonWriter::open(char bracket) {
  begin_value();
  out_ += bracket;
}

void JsonWriter::close(char bracket) { out_ += bracket; }

void JsonWriter::name(std::string_view name) {
  if (out_.back() != '{') out_ += ',';
  out_ += '"';
  append_escaped(out_, name);
  out_ += "\":";
  after_name_ = true;
}

void JsonWriter::text(std::string_view value) {
  begin_value();
  append_json_text(out_, value);
}

void JsonWriter::ready(std::string_view json) {
  begin_value();
  out_ += json;
}

void JsonWriter::pass_on(const TakePiece& take) {
  if (out_.size() <= kPiece) return;
  take(std::string_view(out_).substr(0, out_.size() - 1));
  out_.erase(0, out_.size() - 1);
}

std::string JsonWriter::take() {
  out_ += '\n';
  return std::move(out_);
}

}  // namespace openverslag
