#include "render/xml_writer.h"

#include "text/escape.h"

namespace openverslag {

XmlWriter::XmlWriter() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlWriter::begin(std::string_view name, XmlAttributes attributes) {
  out_.append("<").append(name);
  for (const auto& [key, value] : attributes) {
    if (value.empty()) continue;
    out_.append(" ").append(key).append("=\"");
    append_escaped_html(out_, value);
    out_ += '"';
  }
}

void XmlWriter::open(std::string_view name, XmlAttributes attributes) {
  begin(name, attributes);
  out_ += ">\n";
  open_.push_back(name);
}

void XmlWriter::close() {
  out_.append("</").append(open_.back()).append(">\n");
  open_.pop_back();
}

void XmlWriter::empty(std::string_view name, XmlAttributes attributes) {
  begin(name, attributes);
  out_ += "/>\n";
}

void XmlWriter::element(std::string_view name, std::string_view text, XmlAttributes attributes) {
  begin(name, attributes);
  out_ += '>';
  append_escaped_html(out_, text);
  out_.append("</").append(name).append(">\n");
}

}  // namespace openverslag
