// English words of the section on Viet Nam.

export const vietnamEn = {
  vnMembershipLink: "What a member gains and owes and who prepares to apply",
  vnSourcesLink: "Where the sources disagree",
  vnTitle: "Viet Nam’s {count, plural, one {# member city} other {# member cities}}",

  vnSources: "Sources:",
  vnNoAddress: "{name} (address not known)",
  vnTable: "View as table",
  vnCsv: "This chart as CSV",
  vnNotFound: "not found",
  vnMissing: "no figure",
  vnCity: "City",
  vnCountry: "Country",
  vnProvince: "Province at admission",
  vnAdmitted: "Admitted",
  vnCeremony: "Certificate handed over",
  vnMembersThen: "Members then",

  vnStepsTitle:
    "Viet Nam: from {first, plural, one {# member} other {# members}} in {from} to {last} in {to}",
  vnStepsSub:
    "Viet Nam’s cities in the UNESCO Global Network of Learning Cities, by day of admission, {from}–{to}. A dot: the certificate was handed over.",
  vnStepsNote:
    "Hollow from {date}: the city was abolished as an administrative unit; no UNESCO statement on who succeeds it was found.",

  vnStanding:
    "At the end of {year} Viet Nam has {placed} of the cities placed on this map, {share}%: rank {rank} among {countries, plural, one {# country} other {# countries}}.",
  vnStandingTied:
    "At the end of {year} Viet Nam has {placed} of the cities placed on this map, {share}%: rank {rank} among {countries, plural, one {# country} other {# countries}}, shared with {ties} more.",
  vnStandingNone: "At the end of {year} no city in Viet Nam is a member.",

  vnMapTitle: "From {north} in the north to {south} in the south",
  vnMapSub:
    "Viet Nam’s member cities by the end of the chosen year; points from GeoNames, Mercator projection.",
  vnMapNote:
    "Islands and reefs are drawn as points, not by area. The boundaries and names shown imply no endorsement.",
  vnLatitude: "Latitude, ° N",
  vnLongitude: "Longitude, ° E",

  vnSizeTitle: "From {few} people in {small} to {many} in {large}",
  vnSizeSub:
    "Viet Nam’s member cities in the census of {date}: usual residents, density, urban share and ages, on the boundary at admission.",
  vnSizeNote: "Density, urban share and ages are derived from the census table.",
  vnAges: "Age",

  vnUnitsTitle:
    "{ended, plural, one {# of the {all} cities was abolished as a unit} other {# of the {all} cities were abolished as units}}, {enlarged, plural, one {# was} other {# were}} enlarged, {kept, plural, one {# kept its boundary} other {# kept their boundaries}}",
  vnUnitsSub:
    "Wards and communes at admission → since {date}. For a city that was abolished, the units of today that hold a part of it.",
  vnUnitsChange:
    "{before, plural, one {# ward or commune} other {# wards and communes}} before, {after} after",
  vnUnitsNote: "No UNESCO statement on who succeeds the abolished units was found.",
  vnEnded: "recognised on {admitted}; abolished on {date}",
  vnEnlarged: "recognised on {admitted}; enlarged on {date}",
  vnKept: "recognised on {admitted}; boundary kept",
  vnAreas: "Area: {before} → {after} {unit}.",

  vnAseanTitle: "In {year} Viet Nam had {own, plural, one {# member} other {# members}}, {country} {most}",
  vnAseanSub:
    "Member cities of ASEAN’s countries at the end of the year, {from}–{to}, without Timor-Leste (in ASEAN since October 2025, no member named); only {whole} has a figure for each.",
  vnAseanNote: "A gap with “?”: no complete list was found for that year. It does not mean zero.",

  vnMemberTitle: "{steps, plural, one {# step} other {# steps}} to membership, with a report every two years",
  vnMemberSub:
    "A member is an administrative unit run by a council or another elected body: a city, a district, a town or a village. On how few inhabitants it may have, sources differ.",
  vnFeatures: "{features, plural, one {# Key Feature} other {# Key Features}} of Learning Cities",
  vnBenefits: "Wider benefits",
  vnBlocks: "Major building blocks",
  vnConditions: "Fundamental conditions",
  vnIs: "What a learning city is",
  vnGains: "What members gain",
  vnJudged: "How applications are judged",
  vnOwes: "What members owe",
  vnRoute: "How to apply",
  vnExample: "plan {number} of {plan}, admitted {admitted}, certificate {ceremony}",

  vnCandidatesTitle:
    "{count, plural, one {# place was} other {# places were}} named in {year} as preparing to apply; later news was found of {news}",
  vnContextTitle: "Viet Nam’s side: policies, and what officials said",
  vnContextSub: "What the Vietnamese press links the memberships to, and who said what, with dates.",

  vnDisputesTitle: "{count, plural, one {# question} other {# questions}} on which the sources disagree",
  vnDisputesSub: "Those that touch Viet Nam, with what each side says, and what this page does about it.",
  vnQuestion: "Question",
  vnSides: "What the sources say",
  vnDecision: "What this page does",
};
