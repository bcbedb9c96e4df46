// English words of the charts on the world, the story and the page on method.

export const moreEn = {
  moreTitle: "The network in four more charts",
  rankLink: "Countries, ranked year by year",
  sharesLink: "The regions’ shares",
  intakeLink: "Newcomers of each year, by name",
  awardLink: "Winners of the Learning City Award",

  rankTitle:
    "{first} has the most: {count, plural, one {# placed city} other {# placed cities}} at the end of {year}, ahead of {second} with {next}",
  rankSub:
    "Member cities that this map can place, by country, at the end of the chosen year; the first {rows, plural, one {# country} other {# countries}}, and Viet Nam.",
  rankNote:
    "Announced numbers exist for the whole network only. Ties keep the order of the year before. The scale is the same in every year. A grey + counts members that somebody counts in that year and nobody names, at least.",
  rankAll: "All {countries, plural, one {# country} other {# countries}}, year by year",
  rankYear:
    "{year}: {countries, plural, one {# country has} other {# countries have}} a placed city. Most: {leaders}.",
  rankNone: "{year}: no city to place yet.",
  rankTies: "and {more} more with {count}",
  rankCut:
    "{cut, plural, one {# more country, with {count} at most, stands} other {# more countries, with {count} at most, stand}} in the table alone.",

  sharesTitle:
    "{up}: from {upFrom}% to {upTo}% of the placed cities, {from}–{to}; {down}: from {downFrom}% to {downTo}%",
  sharesSub:
    "Each UNESCO region’s share of the member cities that this map can place at each year’s end, {from}–{to}.",
  sharesNote:
    "Drawn from {from} on, the first year with {enough, plural, one {# placed city} other {# placed cities}} or more. The cities that cannot be placed may be distributed differently.",
  sharesYear: "{year}, {placed, plural, one {# city} other {# cities}} placed: {shares}.",

  intakeTitle:
    "{intakes, plural, one {# intake} other {# intakes}} announced {announced, plural, one {# city} other {# cities}}; sources name {named} of them, {missing, plural, one {# is} other {# are}} missing",
  intakeSub:
    "Cities by the year they joined. Filled: known by name; outline: announced by UNESCO for the intake, the second number. Until 2018 cities were admitted one by one, without announced intakes.",
  intakeNote: "Intakes count who came. They do not add up to the network’s size, because members leave.",
  intakeAnnounced: "Announced",
  intakeMissing: "Missing",
  intakeSummary: "{date}: {announced} announced, {named} known by name",
  intakeOpen: "admitted one by one: {named} known by name",
  intakeBy: "Members by the end of {year}, exact year not stated: {count}",

  awardTitle: "{always}: winners in every one of the {editions, plural, one {# edition} other {# editions}}",
  awardTitleNone:
    "{awards, plural, one {# award} other {# awards}} in {editions, plural, one {# edition} other {# editions}}, to cities of {countries, plural, one {# country} other {# countries}}",
  awardSub:
    "UNESCO Learning City Award: {awards, plural, one {# award} other {# awards}} in {editions, plural, one {# edition} other {# editions}}, to cities of {countries, plural, one {# country} other {# countries}}. The Award is not membership.",
  awardOnce: "{countries, plural, one {# other country} other {# other countries}}, one award each",
  awardCount: "{count, plural, one {# award} other {# awards}}",
  awardNames: "Winners by name",

  storyTitle: "The story in {steps, plural, one {# step} other {# steps}}",
  storyLink: "The story in {steps, plural, one {# step} other {# steps}}",
  storyDek:
    "From a call in {first} to {members, plural, one {# member} other {# members}} in {last}. Scroll, or go step by step; every step is a state of the map.",
  storyMap: "Map and years of the step",
  storySteps: "Steps",
  storyStep: "Step {step}",
  storyBack: "Back",
  storyNext: "Next",
  storyState: "Open in the full map",

  methodTitle: "How we count",
  methodLink: "How we count: intakes, evidence, contradictions, gaps",
  methodDek:
    "UNESCO announces how many members its network has. We place the cities that a source names. This page says how the two are kept apart, how certain each fact is, and what is missing.",
  methodCounted: "What is counted",
  methodAnnounced:
    "Announced: the total that UNESCO or its Institute for Lifelong Learning (UIL) states for the whole network, or, where neither does, the press; each with its date and source. {year} alone is our estimate.",
  methodPlaced:
    "Placed: a city that a source shows to have joined and whose point is known. That each joined has a source; that it is still a member has none.",
  methodNever:
    "Neither number is ever made from the other, and no total is made by adding intakes: members leave, and UNESCO does not publish who.",
  methodYears: "Announced and placed, year by year",
  methodIntakes: "Intakes and what is missing",
  methodIntakesText:
    "Of the cities announced in each intake, those that we know by name, and those that have a point. Below, for each intake: what was read, and what would settle the rest.",
  methodIntake: "Intake",
  methodBefore:
    "Before {first} cities were admitted all year round. At the end of {year}, {announced, plural, one {# member was} other {# members were}} announced and {placed} can be placed.",
  methodGap: "{intake}: {missing} of {cities} missing",
  methodGapBefore: "Before {first}: {missing} of {cities} missing",
  methodGapCountries:
    "UNESCO announced cities of {countries, plural, one {# country} other {# countries}}; cities of {known, plural, one {# country} other {# countries}} are known here.",
  methodGapRead: "What was read",
  methodGapSettle: "What would settle the rest",
  methodBy:
    "{count, plural, one {Of # city it is known only by which year it was a member} other {Of # cities it is known only by which year they were members}}.",
  methodLeft:
    "{count, plural, one {Of # city a source shows that it left; UNESCO does not publish it} other {Of # cities a source shows that they left; UNESCO publishes none of them}}.",
  methodLeftNone: "No source names a city that left.",
  methodEvidence: "How each membership is known",
  methodEvidenceText: "Every city has one of three levels of evidence, and the page where it was read.",
  methodLevel: "Level",
  methodCities: "Cities",
  methodShare: "Share",
  methodFaint:
    "{count, plural, one {# city was last named before {year} and is} other {# cities were last named before {year} and are}} drawn fainter.",
  methodPoints:
    "{geonames, plural, one {# point is} other {# points are}} from GeoNames, {hand, plural, one {# was} other {# were}} set by hand to about 5 km, {none} listed without a point.",
  methodRosters: "Lists that disagree with the map",
  methodRostersText:
    "For some countries a commission or the press gives a list or a number. Where it differs from the cities placed at that date, it stands here; it is not corrected silently.",
  methodRosterDate: "As of",
  methodRosterCount: "The source counts",
  methodRosterMissing: "Named there, not placed here: {names}.",
  methodRosterFurther: "Placed here, not named there: {names}.",
  methodRulings: "Where sources disagree",
  methodRulingsText:
    "{count, plural, one {# question} other {# questions}}, what the sources say, and what this site does about it.",
  methodSides: "What the sources say",
  methodDecision: "What we do",
  methodContribute: "How to contribute a row",
  methodContributeText:
    "A city needs two lines and one source; a newer page that names it, one line. No code changes: map, counts, charts, lists and downloads follow.",
  methodContribute1:
    "Find a page that says that the city joined: UNESCO, UIL, a national commission or a delegation first, then the press.",
  methodContribute2:
    "Add the page to data/sources.csv, if it is not there: a short id, address, publisher, date.",
  methodContribute3:
    "Add the city to data/members.csv: name, country, region, point; and what the page says to data/sightings.csv: date, joined or member, whether the page states the date, evidence, the source’s id, a few words.",
  methodContribute4:
    "Run npm run data:check. It names every fault with file, line, field, value and a tip. What each column means stands in data/README.md.",
  methodLicences: "Licences",
  methodLicencesTables:
    "Our tables: CC BY 4.0; cite “Learning Cities” and, for a single fact, its source. Points from GeoNames: CC BY 4.0. Base map: Natural Earth, public domain. The site’s code: MIT.",
  methodLicencesOthers: "Licences of the software, outlines and letters by others that the site is made of",
  methodPages: "The pages that sources point to belong to their publishers; only facts were taken from them.",
  methodVersions: "Versions",
  methodVersionsText: "Two histories, because a new fact is not a new site.",
  methodData: "Data",
  methodSite: "Site",
};
