#include "text/json_check.h"

#include "text/byte_set.h"

namespace openverslag {

namespace {

constexpr std::size_t kDeepest = 64;

class JsonReader {
 public:
  // `counted`: the member of the outermost object whose elements are counted.
  explicit JsonReader(std::string_view rest, std::string_view counted = {})
      : rest_(rest), counted_(counted) {}

  bool read() {
    if (!value(0)) return false;
    skip_blanks();
    return rest_.empty();
  }

  const std::optional<std::size_t>& elements() const { return elements_; }

 private:
  void skip_blanks() {
    static constexpr ByteSet kBlanks(" \n\r\t");
    rest_.remove_prefix(kBlanks.first_not_in(rest_));
  }

  bool take(char sign) {
    skip_blanks();
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool value(std::size_t depth) {
    if (depth > kDeepest) return false;
    skip_blanks();
    if (rest_.empty()) return false;
    switch (rest_.front()) {
      case '{':
        return list('{', '}', depth);
      case '[':
        return list('[', ']', depth);
      case '"':
        return text();
      default:
        return word();
    }
  }

  // The members of an object, or the elements of an array.
  bool list(char open, char close, std::size_t depth) {
    const bool counts = depth == 1 && open == '[' && is_counted_;
    std::size_t elements = 0;
    take(open);
    if (!take(close)) {
      do {
        if (open == '{' && !name(depth)) return false;
        if (!value(depth + 1)) return false;
        ++elements;
      } while (take(','));
      if (!take(close)) return false;
    }
    if (counts) elements_ = elements;
    return true;
  }

  bool name(std::size_t depth) {
    skip_blanks();
    const std::string_view before = rest_;
    if (!text()) return false;
    const std::string_view quoted = before.substr(0, before.size() - rest_.size());
    if (depth == 0) is_counted_ = quoted.substr(1, quoted.size() - 2) == counted_;
    return take(':');
  }

  bool text() {
    static constexpr ByteSet kEnds(
        std::string_view("\0", 1),
        "\"\\\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0B\x0C\r\x0E\x0F\x10\x11\x12"
        "\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F");
    static constexpr ByteSet kEscapes("\"\\/bfnrtu");
    if (!take('"')) return false;
    for (;;) {
      const std::size_t end = kEnds.first_in(rest_);
      if (end == rest_.size() || (rest_[end] != '"' && rest_[end] != '\\')) return false;
      const bool is_escape = rest_[end] == '\\';
      rest_.remove_prefix(end + 1);
      if (!is_escape) return true;
      if (rest_.empty() || !kEscapes.has(rest_.front())) return false;
      const bool is_code = rest_.front() == 'u';
      rest_.remove_prefix(1);
      if (is_code && !digits_of_code()) return false;
    }
  }

  bool digits_of_code() {
    static constexpr ByteSet kHexadecimal("0123456789abcdefABCDEF");
    if (kHexadecimal.first_not_in(rest_) < 4) return false;
    rest_.remove_prefix(4);
    return true;
  }

  // A number, or one of three words.
  bool word() {
    static constexpr ByteSet kOfNumbers("-+.eE0123456789");
    for (const std::string_view each : {"true", "false", "null"}) {
      if (!rest_.starts_with(each)) continue;
      rest_.remove_prefix(each.size());
      return true;
    }
    const std::size_t end = kOfNumbers.first_not_in(rest_);
    const bool is_number = end > 0 && is_number_of(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return is_number;
  }

  static bool take_digits(std::string_view& number) {
    static constexpr ByteSet kDigits("0123456789");
    const std::size_t end = kDigits.first_not_in(number);
    number.remove_prefix(end);
    return end > 0;
  }

  static bool is_number_of(std::string_view number) {
    if (number.starts_with('-')) number.remove_prefix(1);
    const bool begins_with_0 = number.size() > 1 && number[0] == '0';
    if (begins_with_0 && number[1] >= '0' && number[1] <= '9') return false;
    if (!take_digits(number)) return false;
    if (number.starts_with('.')) {
      number.remove_prefix(1);
      if (!take_digits(number)) return false;
    }
    if (number.starts_with('e') || number.starts_with('E')) {
      number.remove_prefix(1);
      if (number.starts_with('+') || number.starts_with('-')) number.remove_prefix(1);
      if (!take_digits(number)) return false;
    }
    return number.empty();
  }

  std::string_view rest_;
  std::string_view counted_;
  bool is_counted_ = false;  // the member of the outermost object that is being read
  std::optional<std::size_t> elements_;
};

}  // namespace

bool is_json(std::string_view bytes) { return JsonReader(bytes).read(); }

std::optional<std::size_t> elements_of_member(std::string_view bytes, std::string_view member) {
  JsonReader reader(bytes, member);
  return reader.read() ? reader.elements() : std::nullopt;
}

}  // namespace openverslag
