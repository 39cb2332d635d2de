// SPDX-License-Identifier: Apache-2.0
#include "fidelity/trial.hpp"

#include "acceptance/ask.hpp"

#include <cmath>

namespace landbridge::fidelity {
namespace {

std::optional<double> answer(const std::vector<std::string>& question,
                             const std::string& quantity) {
  std::vector<std::string> arguments{"route"};
  arguments.insert(arguments.end(), question.begin(), question.end());
  arguments.insert(arguments.end(), {"-f", "json", "-q"});
  const acceptance::Reply reply = acceptance::ask(arguments);
  if (reply.status != 0) return {};
  const auto json = nlohmann::json::parse(reply.out);
  return json.at("routes").at(0).at("totals").at(quantity).get<double>();
}

}  // namespace

double Trial::error() const {
  if (*model < reference.low) return *model / reference.low - 1.0;
  if (*model > reference.high) return *model / reference.high - 1.0;
  return 0.0;
}

bool Trial::holds() const { return model && std::abs(error()) <= reference.tolerance; }

std::string_view Trial::theme() const {
  if (!reference.against.empty()) return "comparison";
  if (reference.quantity == "distance_km") return "distance";
  return reference.quantity == "cost_usd" ? "money" : "time";
}

Trial try_out(const Reference& reference) {
  Trial trial{reference, answer(reference.ask, reference.quantity)};
  if (reference.against.empty() || !trial.model) return trial;
  const auto other = answer(reference.against, reference.quantity);
  trial.model = other ? std::optional(*trial.model / *other) : std::nullopt;
  return trial;
}

}  // namespace landbridge::fidelity
