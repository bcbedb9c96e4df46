// English words of the account of members, named and not, and of the sightings of a city.

export const accountEn = {
  accountAnnounced:
    "At the end of {year}, {count, plural, one {# member is} other {# members are}} announced.",
  accountNamed:
    "{named, plural, one {# of them is named by a source as a member} other {# of them are named by a source as members}} in {year} or later. {earlier, plural, one {# more was} other {# more were}} named in earlier years only; up to {gone} of those may have left.",
  accountNamedAll: "{named, plural, one {# of them is} other {# of them are}} named by a source.",
  accountUnnamed:
    "So between {least} and {most, plural, one {# member is} other {# members are}} named nowhere that we looked.",
  accountExact: "So {least, plural, one {# member is} other {# members are}} named nowhere that we looked.",
  accountOver:
    "{over, plural, one {# more is named than is announced} other {# more are named than are announced}}: one of the sources is wrong, or counts otherwise.",
  accountHeadNamed: "Named in that year or later",
  accountHeadEarlier: "Named earlier only",
  accountHeadGone: "Of these may have left",
  accountHeadUnnamed: "Named nowhere",
  accountText:
    "A city named in a year or later was a member then. One named earlier only may have left: since the first intake the totals show how many left in most years, so no more than that are gone. What is announced, less what is named, is therefore not one number but two.",
  intakeLikely: "Inferred",

  countryCounted:
    "On {date} the country had {count, plural, one {# member} other {# members}}, says the source.",
  countryAccount:
    "{named, plural, one {# is named as a member} other {# are named as members}} in {year} or later, {earlier} in earlier years only, and may or may not be among those counted. Between {least} and {most, plural, one {# member is} other {# members are}} named nowhere that we looked.",
  countrySure:
    "{named, plural, one {# is} other {# are}} named here; {least, plural, one {# is} other {# are}} named nowhere that we looked.",
  countryOver: "{over, plural, one {# more is} other {# more are}} named here.",
  countryNotNamed: "It does not name {names}.",
  countryUnnamed: "counted, named nowhere",

  sightings: "What sources say, and when",
  sightingJoined: "joined",
  sightingMember: "named as a member",
  sightingLeft: "left",
  sightingAbsent: "no longer a member",
  sightingInferred: "date inferred",
};
