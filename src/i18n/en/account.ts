// English words of the account of members, named and not, and of the sightings of a city.

export const accountEn = {
  accountAnnounced: "At the end of {year}, {count} members are announced.",
  accountNamed:
    "{named} of them are named by a source as members in {year} or later. {earlier} more were named in earlier years only; up to {gone} of those may have left.",
  accountNamedAll: "{named} of them are named by a source.",
  accountUnnamed: "So between {least} and {most} members are named nowhere that we looked.",
  accountExact: "So {least} members are named nowhere that we looked.",
  accountOver: "{over} more are named than are announced: one of the sources is wrong, or counts otherwise.",
  accountHeadNamed: "Named in that year or later",
  accountHeadEarlier: "Named earlier only",
  accountHeadGone: "Of these may have left",
  accountHeadUnnamed: "Named nowhere",
  accountText:
    "A city named in a year or later was a member then. One named earlier only may have left: since the first intake the totals show how many left in most years, so no more than that are gone. What is announced, less what is named, is therefore not one number but two.",
  intakeLikely: "Inferred",

  countryCounted: "On {date} the country had {count} members, says the source.",
  countryAccount:
    "{named} are named as members in {year} or later, {earlier} in earlier years only; those may have left. Between {least} and {most} members are named nowhere that we looked.",
  countrySure: "{named} are named here; {least} are named nowhere that we looked.",
  countryOver: "{over} more are named here.",
  countryNotNamed: "It does not name {names}.",
  countryUnnamed: "counted, named nowhere",

  sightings: "What sources say, and when",
  sightingJoined: "joined",
  sightingMember: "named as a member",
  sightingLeft: "left",
  sightingAbsent: "no longer a member",
  sightingInferred: "date inferred",
};
