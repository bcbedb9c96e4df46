// English words of the pages and pictures of single states: a year, a country, a region, a city.

export const statesEn = {
  yearTitle: "UNESCO’s learning cities in {year}",
  yearDescription:
    "{year}: {members, plural, one {# member} other {# members}} of UNESCO’s Global Network of Learning Cities announced, {placed} of them placed on the map; who joined, who left, and the sources.",
  yearJoined:
    "{count, plural, one {# city is} other {# cities are}} stated by a source to have joined in {year}.",
  yearJoinedOf:
    "{intake, plural, one {# city was} other {# cities were}} announced as joining in {year}; {count, plural, one {# city is} other {# cities are}} known by name.",
  yearMaybe: "Members by the end of {year}; since when is not stated",
  yearGone: "No longer members by the end of {year}",
  yearsOthers: "Other years",
  placeTitle: "{place}: {count, plural, one {# learning city} other {# learning cities}} known by name",
  embedOfPlace:
    "{place}: {count, plural, one {# learning city} other {# learning cities}} known by name; {members} announced worldwide",
  embedOfCity:
    "{name}; {members, plural, one {# learning city} other {# learning cities}} announced worldwide",
  placeDescription:
    "{place}: {count, plural, one {# member} other {# members}} of UNESCO’s Global Network of Learning Cities known by name at the end of {year}; year by year, with who counts them and who is named nowhere.",
  placeNamed:
    "At the end of {year}, {count, plural, one {# city is} other {# cities are}} known by name as members, {placed} of them placed on the map.",
  placeEarlier: "{earlier, plural, one {# of them was} other {# of them were}} last named before {year}.",
  placeFaint:
    "{count, plural, one {# of them, faint on the map, was} other {# of them, faint on the map, were}} last named before {year} and may have left.",
  placeUncounted: "No source that we found counts the members there at that time.",
  placeCounted: "On {date} a source counted {count, plural, one {# member} other {# members}} there.",
  placeByYear: "Members known by name at the end of each year",
  placeJoined: "Cities by year of joining",
  placeCountries: "Countries, by members known by name at the end of {year}",
  mapOfYear:
    "Map of the world in {year}: {placed, plural, one {# member city} other {# member cities}} placed, of {members} announced.",
  mapOfPlace:
    "Map of {place}: {count, plural, one {# learning city} other {# learning cities}} known by name at the end of {year}.",
  mapOfCity: "Map of {name} and the member cities near it.",
  pictureKnown: "known by name at the end of {year}",
  pictureCounted: "{count} counted by a source, {date}",
  legendOthers: "other member cities",
  stateEmbed: "This map, to embed",
};
