// SPDX-License-Identifier: Apache-2.0
// The table of verbs.
#include "cli/command.hpp"

#include <array>

namespace landbridge {

namespace {

constexpr std::array table{
    Command{
        "route", "Find the best route between two places, and others that differ",
        "landbridge route Shanghai Rotterdam -k 4 --differ-in border\n"
        "landbridge route Mumbai Kabul --by time --avoid-country PK -f geojson -o kabul.geojson",
        declare_route},
    Command{"explain",
            "Show every kilometre, hour, dollar and kilogram of a route with its figures",
            "landbridge explain Kunming Vientiane\n"
            "landbridge explain Xi'an Almaty --modes rail -f csv",
            declare_explain},
    Command{"bottleneck",
            "Show what limits the flow between places: widest route, greatest flow, cut, ladder",
            "landbridge bottleneck CN @eu --modes rail,ferry --avoid-country RU\n"
            "landbridge bottleneck Kunming Bangkok --modes rail -f geojson -o flow.geojson",
            declare_bottleneck},
    Command{"criticality",
            "Take away each link, place, border, passage, country or corridor and rank the loss",
            "landbridge criticality --remove border --od sco\n"
            "landbridge criticality --remove passage --pairs 5 -f geojson -o critical.geojson",
            declare_criticality},
    Command{"centrality",
            "Rank links and places by what passes them, and name those that hold it all together",
            "landbridge centrality --od sco -f geojson -o load.geojson\n"
            "landbridge centrality Almaty Duisburg --modes rail",
            declare_centrality},
    Command{"flow", "Carry a demand table over the network's capacities: loads, what stays behind",
            "landbridge flow --od asean\n"
            "landbridge flow --method min-cost --scale 2 -f geojson -o loads.geojson",
            declare_flow},
    Command{"compare", "Ask the same of several scenarios or years, side by side",
            "landbridge compare Kashgar Tashkent -s cku-railway --modes rail\n"
            "landbridge compare --od sco -s suez-closed -s hormuz-closed+suez-closed -f md",
            declare_compare},
    Command{"season", "Find which route wins in which month of a year",
            "landbridge season Tbilisi Moscow\n"
            "landbridge season Osh Bishkek --modes road --year 2027 -f json",
            declare_season},
    Command{"matrix", "Find the best route of every pair of a table or of some places",
            "landbridge matrix --places Kunming,Bangkok,Singapore,Yangon\n"
            "landbridge matrix --od sco --by time -f csv -o hours.csv",
            declare_matrix},
    Command{"reach", "Find how far one comes from a place, and which of several wins what",
            "landbridge reach Khorgos --by time --bands 24,48,96\n"
            "landbridge reach \"Bandar Abbas\" Karachi Poti --by cost -f geojson -o reach.geojson",
            declare_reach},
    Command{"portfolio", "Say which of several projects gain alone, and which only together",
            "landbridge portfolio --od sco cku-railway trans-afghan-railway rasht-astara\n"
            "landbridge portfolio khaf-herat torghundi-herat --base hormuz-closed -f json",
            declare_portfolio},
    Command{
        "sweep", "Vary figures over a grid and see how routes answer",
        "landbridge sweep Kashgar Tashkent --vary 'border.dwell country=KG x 0.5..2 step 0.25'\n"
        "landbridge sweep --od sco --vary 'border.dwell x 0.5,1,2' -o sweep.csv --resume",
        declare_sweep},
    Command{"places", "List places by name, alias, id or UN/LOCODE",
            "landbridge places Khorgos\n"
            "landbridge places 昆明 -f json",
            declare_places},
    Command{"corridors", "List corridors by name, and what they are made of",
            "landbridge corridors Chabahar\n"
            "landbridge corridors china-laos-railway --links -f geojson -o clr.geojson",
            declare_corridors},
    Command{"scenarios", "List the scenarios that are installed, or say what one changes",
            "landbridge scenarios\n"
            "landbridge scenarios hormuz-closed",
            declare_scenarios},
    Command{"networks", "List the networks that are installed",
            "landbridge networks\n"
            "LANDBRIDGE_NETWORKS=my-networks landbridge networks -f json",
            declare_networks},
    Command{"sources", "List the sources of a network's figures",
            "landbridge sources\n"
            "landbridge sources --default -f geojson -o to-find-out.geojson",
            declare_sources},
    Command{"network info", "Count what a network holds",
            "landbridge network info\n"
            "landbridge network info -n my-network.toml -f json",
            declare_network_info},
    Command{"network check", "Look for faults in a network's values and topology",
            "landbridge network check\n"
            "landbridge network check -n my-network.toml -f csv",
            declare_network_check},
    Command{"network rules",
            "List what holds between countries: customs unions, transit, consignment notes",
            "landbridge network rules\n"
            "landbridge network rules --members -f csv",
            declare_network_rules},
};

}  // namespace

std::span<const Command> commands() { return table; }

}  // namespace landbridge
