// SPDX-License-Identifier: Apache-2.0
#include "model/redraft.hpp"

#include "base/text.hpp"
#include "model/builder.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace landbridge {
namespace {

class Redrafting {
 public:
  explicit Redrafting(const World& world) : world_(world), where_{world.card.file} {
    if (!world.card.scenarios.empty()) where_.text += " with " + join(world.card.scenarios, ", ");
  }

  Drafts finish() {
    for (const Place& place : world_.places) drafts_.add(PlaceDraft{place, where_});
    for (const Corridor& corridor : world_.corridors) add(corridor);
    for (const Link& link : world_.links) add(link);
    for (const Crossing& crossing : world_.crossings)
      drafts_.add(CrossingDraft{crossing, id_of(crossing.from), id_of(crossing.to),
                                Direction::forward, published(crossing.dwell), where_});
    for (const Transfer& transfer : world_.transfers)
      drafts_.add(TransferDraft{transfer, spot_of(transfer), Direction::forward,
                                transfer.queue ? published(*transfer.queue) : PublishedStay{},
                                where_});
    for (const Terminal& terminal : world_.terminals)
      drafts_.add(TerminalDraft{terminal, id_of(terminal.place), where_});
    for (const Service& service : world_.services)
      drafts_.add(ServiceDraft{service, world_.links[service.link].id,
                               service.forward ? Direction::forward : Direction::backward, where_});
    add_tables();
    return std::move(drafts_);
  }

 private:
  const std::string& id_of(PlaceId place) const { return world_.places[place].id; }

  static PublishedStay published(const Stay& stay) { return {stay.p50, stay.p90, {}}; }

  std::string spot_of(const Transfer& transfer) const {
    if (const auto* place = std::get_if<PlaceId>(&transfer.where)) return id_of(*place);
    if (const auto* kind = std::get_if<PlaceKind>(&transfer.where))
      return "kind:" + std::string(place_kind_names[static_cast<std::size_t>(*kind)]);
    return "*";
  }

  std::vector<std::string> ids_of(const std::vector<PlaceId>& places) const {
    std::vector<std::string> ids;
    for (const PlaceId place : places) ids.push_back(id_of(place));
    return ids;
  }

  void add(const Corridor& corridor) {
    CorridorDraft draft{corridor, ids_of(corridor.ends), where_};
    draft.corridor.ends.clear();
    drafts_.add(std::move(draft));
  }

  void add(const Link& link) {
    LinkDraft draft{link, id_of(link.from), id_of(link.to), where_};
    for (const CorridorId corridor : link.corridors)
      draft.corridors.push_back(world_.corridors[corridor].id);
    drafts_.add(std::move(draft));
  }

  void add(const Project& project) {
    ProjectDraft draft{project, ids_of(project.places), where_};
    for (const LinkId link : project.links) draft.relieves.push_back(world_.links[link].id);
    draft.project.links.clear();
    draft.project.places.clear();
    drafts_.add(std::move(draft));
  }

  void add_tables() {
    for (const ParameterRow& row : world_.parameters.rows())
      drafts_.add(ParameterDraft{std::string(row.key), std::string(row.area), std::string(row.mode),
                                 std::string(row.cls), *row.figure, where_,
                                 std::string(row.notes)});
    for (const auto& [name, members] : world_.groups)
      drafts_.add(GroupDraft{name, members, where_});
    for (const BorderRule& rule : world_.rules) drafts_.add(RuleDraft{rule, where_});
    for (const Cargo& cargo : world_.cargoes) drafts_.add(CargoDraft{cargo, where_});
    for (const PublishedLength& row : world_.published)
      drafts_.add(PublishedDraft{row, id_of(row.from), id_of(row.to), where_});
    for (const Project& project : world_.projects) add(project);
    for (const Source& source : world_.sources) drafts_.add(SourceDraft{source, where_});
  }

  const World& world_;
  Where where_;
  Drafts drafts_;
};

}  // namespace

Drafts redraft(const World& world) { return Redrafting(world).finish(); }

World with(World world, Drafts additions) {
  Faults first_fails;
  WorldBuilder builder(world.card, first_fails);
  builder.add(redraft(world));
  builder.add(std::move(additions));
  World larger = std::move(builder).build();
  larger.countries = std::move(world.countries);
  return larger;
}

}  // namespace landbridge
