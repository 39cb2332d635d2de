// SPDX-License-Identifier: Apache-2.0
#include "model/world_text.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace landbridge::test {
namespace {

std::string text_of(const Evidence& evidence) {
  return fmt::format("{} {}", name_of(evidence.grade), evidence.source);
}

std::string text_of(const std::vector<Point>& line) {
  std::string text;
  for (const Point point : line) text += fmt::format(" {},{}", point.lon, point.lat);
  return text;
}

std::string text_of(const Availability& availability) {
  std::string text(name_of(availability.status));
  if (availability.open_from) text += " from " + to_text(availability.open_from->first);
  if (availability.open_to) text += " to " + to_text(availability.open_to->last);
  for (const Period& period : availability.periods)
    text +=
        fmt::format(" [{} {}/{}]", name_of(period.status), period.from ? to_text(*period.from) : "",
                    period.to ? to_text(*period.to) : "");
  return text + " " + availability.closed_months.to_string();
}

template <class Quantity>
std::string text_of(const std::optional<Quantity>& quantity) {
  return quantity ? fmt::format("{}", quantity->value) : "-";
}

std::string text_of(const std::optional<Figure<PublishedCapacity>>& capacity) {
  return capacity ? fmt::format("{} {}{}", capacity->value.amount,
                                static_cast<int>(capacity->value.unit), text_of(capacity->evidence))
                  : "-";
}

std::string text_of(const Place& place) {
  return fmt::format("{} {} {} {} {} {},{} {} {} {}\n", place.id, place.name,
                     join(place.aliases, ";"), place.country.code(), join(place.kinds.names(), ";"),
                     place.at.lon, place.at.lat, text_of(place.precision), place.unlocode,
                     place.notes);
}

std::string corridors_of(const Link& link) {
  std::string text;
  for (const CorridorId corridor : link.corridors) text += fmt::format("{};", corridor.index);
  return text;
}

std::string text_of(const Link& link) {
  std::string text =
      fmt::format("{} {}-{} {} {} {}", link.id, link.from.index, link.to.index, name_of(link.mode),
                  link.length.value.value, text_of(link.length.evidence));
  if (link.speed)
    text += fmt::format(" {} {}", link.speed->value.value, text_of(link.speed->evidence));
  for (const Gauge gauge : link.gauges) text += fmt::format(" {} mm", gauge.mm);
  if (link.capacity) text += " " + text_of(link.capacity);
  return text + fmt::format(" {} {} {} {} {} {} {} {}{} {}\n", link.tracks.value_or(0),
                            link.electrified.value_or(false), link.line_class,
                            text_of(link.availability), link.is_freight, link.is_oneway,
                            join(link.passages, ";"), corridors_of(link), text_of(link.line),
                            link.notes);
}

std::string text_of(const Crossing& crossing) {
  return fmt::format("{}-{} {} {} {} {} {} {} {} {} {} {} {}\n", crossing.from.index,
                     crossing.to.index, name_of(crossing.mode), crossing.dwell.p50.value,
                     crossing.dwell.p90.value, text_of(crossing.published_mean),
                     text_of(crossing.fee), text_of(crossing.capacity), crossing.open_hours,
                     text_of(crossing.availability), crossing.year, text_of(crossing.evidence),
                     crossing.notes);
}

std::string text_of(const Transfer& transfer) {
  const std::string queue =
      transfer.queue ? fmt::format("{}/{}", transfer.queue->p50.value, transfer.queue->p90.value)
                     : "-";
  return fmt::format("{} {}{}-{}{} {} {} {} {} {} {} {} {} {}\n", transfer.where.index(),
                     name_of(transfer.from.mode), transfer.from.gauge.mm, name_of(transfer.to.mode),
                     transfer.to.gauge.mm, name_of(transfer.method), transfer.service.value, queue,
                     transfer.fee_per_teu.value, transfer.emissions_per_teu.value,
                     text_of(transfer.capacity), transfer.includes_border,
                     text_of(transfer.evidence), transfer.notes);
}

std::string text_of(const Service& service) {
  return fmt::format("{} {} {} {} {} {} {} {}\n", service.link.index, service.forward,
                     text_of(service.departures), text_of(service.wait_p50),
                     text_of(service.wait_p90), text_of(service.fare_per_teu),
                     text_of(service.evidence), service.notes);
}

std::string text_of(const BorderRule& rule) {
  std::string text = fmt::format("{} {} {} {}", rule.id, rule.name, name_of(rule.kind), rule.notes);
  for (const Mode mode : rule.modes) text += fmt::format(" {}", name_of(mode));
  for (const Membership& member : rule.members)
    text += fmt::format(" {} {}", member.country.code(),
                        member.from ? to_text(member.from->first) : "open");
  return text + "\n";
}

}  // namespace

std::string text_of(const World& world) {
  std::string text = world.card.name + "\n";
  for (const Place& place : world.places) text += text_of(place);
  for (const Link& link : world.links) text += text_of(link);
  for (const Crossing& crossing : world.crossings) text += text_of(crossing);
  for (const Transfer& transfer : world.transfers) text += text_of(transfer);
  for (const Service& service : world.services) text += text_of(service);
  for (const Source& source : world.sources) text += source.id + " " + source.title + "\n";
  for (const Cargo& cargo : world.cargoes)
    text += fmt::format("{} {}\n", cargo.id, cargo.value_of_time.value);
  for (const BorderRule& rule : world.rules) text += text_of(rule);
  for (const auto& [name, members] : world.groups) {
    text += name;
    for (const Country member : members) text += " " + member.code();
    text += "\n";
  }
  return text + fmt::format("{} parameters\n", world.parameters.size());
}

}  // namespace landbridge::test
