// SPDX-License-Identifier: Apache-2.0
// Reader of links, also of lines that have no ends by name.
#include "base/text.hpp"
#include "ingest/columns.hpp"
#include "ingest/layers.hpp"

#include <utility>

namespace landbridge {
namespace {

std::optional<std::vector<Gauge>> gauges_of(std::string_view text) { return gauges_from(text); }

struct LinkFields {
  explicit LinkFields(Layer& layer)
      : mode(layer.required("mode")),
        speed(layer.field("speed_kmh")),
        gauge(layer.field("gauge_mm")),
        tracks(layer.field("tracks")),
        electrified(layer.field("electrified")),
        line_class(layer.field("line_class")),
        freight(layer.field("freight")),
        oneway(layer.field("oneway")),
        passage(layer.field("passage")),
        corridors(layer.field("corridors")),
        notes(layer.field("notes")),
        capacity(layer),
        availability(layer),
        may_lack_line(layer.source().is_inline),
        speed_evidence{layer.field("speed_grade"), layer.field("speed_source")},
        length_evidence{layer.field("length_grade"), layer.field("length_source")} {}

  /// Whoever writes a link by hand need not draw it.
  bool is_straight(const Feature& feature) const { return may_lack_line && !feature.has_shape(); }

  /// All but what the two kinds of line differ in: id, ends, length.
  Link read(Feature& feature) const {
    Link link;
    link.mode = read_mode(feature, mode);
    if (const auto value = feature.number(speed))
      link.speed = Figure<KmPerHour>{{*value}, speed_evidence.read(feature)};
    link.gauges = feature
                      .word<std::vector<Gauge>>(gauge, gauges_of,
                                                "a gauge in use in millimetres, such as 1435 or "
                                                "1435;1520")
                      .value_or(std::vector<Gauge>{});
    link.tracks = feature.whole(tracks);
    link.electrified = feature.truth(electrified);
    link.line_class = feature.text(line_class);
    link.capacity = capacity.read(feature, {});
    link.availability = availability.read(feature);
    link.is_freight = feature.truth(freight).value_or(true);
    link.is_oneway = feature.truth(oneway).value_or(false);
    link.passages = feature.list(passage);
    link.notes = feature.text(notes);
    if (!is_straight(feature)) link.line = feature.line();
    return link;
  }

  Field mode, speed, gauge, tracks, electrified, line_class, freight, oneway, passage, corridors,
      notes;
  CapacityFields capacity;
  AvailabilityFields availability;
  bool may_lack_line;
  EvidenceFields speed_evidence, length_evidence;
};

void read_named_lines(Layer& layer, Harvest& harvest) {
  const Field id = layer.required("id");
  const Field from = layer.required("from");
  const Field to = layer.required("to");
  const Field length = layer.required("length_km");
  const LinkFields fields(layer);
  layer.each(id, [&](Feature& feature) {
    LinkDraft draft{fields.read(feature),           feature.required_text(from),
                    feature.required_text(to),      feature.where(),
                    feature.list(fields.corridors), fields.is_straight(feature)};
    draft.link.id = feature.required_text(id);
    draft.link.length = {{feature.required_number(length)}, fields.length_evidence.read(feature)};
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

// The layer's name with letters that ids have.
std::string slug(std::string_view name) {
  std::string result = join(split(lower(folded(name)), " "), "-");
  std::erase_if(result,
                [](char c) { return (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-'; });
  return result.empty() ? "link" : result;
}

struct LooseFields {
  explicit LooseFields(Layer& layer)
      : id(layer.field("id")),
        country(layer.field("country")),
        length(layer.field("length_km")),
        link(layer),
        prefix(slug(layer.name())),
        snap(layer.source().snap) {}

  LooseLine read(Feature& feature) const {
    LooseLine loose{{link.read(feature), {}, {}, feature.where(), feature.list(link.corridors)},
                    std::nullopt,
                    snap};
    Link& line = loose.draft.link;
    line.id = feature.text(id);
    if (line.id.empty()) line.id = fmt::format("{}-{}", prefix, feature.id());
    if (!feature.text(country).empty()) loose.country = read_country(feature, country);
    if (const auto published = feature.number(length))
      line.length = {{*published}, link.length_evidence.read(feature)};
    else
      line.length = {length_of(line.line), {Grade::d, "geometry"}};
    return loose;
  }

  Field id, country, length;
  LinkFields link;
  std::string prefix;
  Km snap;
};

}  // namespace

void read_links(Layer& layer, Harvest& harvest) {
  if (layer.has("from") || layer.has("to")) return read_named_lines(layer, harvest);
  const LooseFields fields(layer);
  layer.each(fields.id, [&](Feature& feature) {
    LooseLine loose = fields.read(feature);
    if (feature.is_sound()) harvest.loose_lines.push_back(std::move(loose));
  });
}

}  // namespace landbridge
