// The types of every table in data/; data/pipeline/tables.ts reads the tables into them.

/** UNESCO's five regions, by the short ids used in code, links and class names, in the order they are listed. */
export const REGIONS = [
  "africa",
  "arab-states",
  "asia-pacific",
  "europe-north-america",
  "latin-america-caribbean",
] as const;
export type Region = (typeof REGIONS)[number];

/** Who says so, best first: UNESCO or a national commission; the press or the city itself; somebody else. */
export const EVIDENCE = ["official", "press", "secondary"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a page says of a city: it joined; it is a member; it left; it is none (a whole list without it). */
export const STATES = ["joined", "member", "left", "absent"] as const;

/** Where a date is from: the page or its own date; or inferred by us, as the row's words tell. */
export const DATINGS = ["stated", "inferred"] as const;

/** The languages that facts and notes are written in; the site itself may speak more. */
export const DATA_LANGUAGES = ["en", "vi"] as const;
export type DataLanguage = (typeof DATA_LANGUAGES)[number];
/** The same words in each of them. */
export type DataText = Readonly<Record<DataLanguage, string>>;

/** Where a datum was read. `id` is what rows point to. */
export interface Source {
  readonly id: string;
  /** null: a printed page, known by publisher and date only. */
  readonly url: string | null;
  /** Of the page, as its address tells it (BCP 47); null where it does not. */
  readonly language: string | null;
  readonly publisher: string;
  /** In which the publisher's name is written (BCP 47); null for a name of no language, and where it is not known. */
  readonly publisherLanguage: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the page shows none. */
  readonly published: string | null;
}

/** What a reader is shown of a source. */
export type ShownSource = Omit<Source, "id" | "published">;

/** A point in degrees, WGS 84. `basis` says whether GeoNames or a hand set it. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly basis: string;
}

/** What one page says about one city's membership. */
export interface Sighting {
  /** Id in members.csv. */
  readonly city: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: when it joined or left; else the day of which the page speaks. */
  readonly date: string;
  readonly state: (typeof STATES)[number];
  readonly dated: (typeof DATINGS)[number];
  readonly evidence: Evidence;
  readonly source: string;
  /** What the page says, in our words. */
  readonly says: DataText;
}

/** What of a city is kept by hand. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** The Vietnamese name where it differs or the city is Vietnamese, else null. */
  readonly nameVi: string | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly region: Region;
  /** null: listed, not drawn. */
  readonly point: Point | null;
  readonly note: DataText;
}

/**
 * A city that a source shows to have joined, with what its sightings come to (`deriveCity` has the rules).
 * Membership is an interval with two uncertain ends:
 * exactly one of `joined` (the year is stated) and `joinedBy` (a member by this year) is set;
 * at most one of `left` and `leftBy`; both null: no source says that it left.
 */
export interface City extends Member {
  readonly joined: number | null;
  readonly joinedBy: number | null;
  /** No longer a member at this year's end. */
  readonly left: number | null;
  /** No longer a member by this year's end; the year itself is not known. */
  readonly leftBy: number | null;
  /** Latest year for which a source names the city as a member. */
  readonly lastNamed: number;
  /** Best level among the sources that name it. */
  readonly evidence: Evidence;
  /** Where its joining was read. */
  readonly source: string;
}

/** The whole network at a year's end, as announced. */
export interface NetworkYear {
  readonly year: number;
  readonly members: number;
  /** null where no source states it. */
  readonly countries: number | null;
  readonly basis: "stated" | "press" | "estimate";
  /** YYYY, YYYY-MM or YYYY-MM-DD: the date the number is of. */
  readonly asOf: string;
  readonly source: string;
  readonly note: DataText;
}

/** An intake as UNESCO announced it. */
export interface Cohort {
  /** YYYY-MM-DD. */
  readonly announced: string;
  readonly cities: number;
  readonly countries: number;
  readonly source: string;
  readonly note: string;
}

/** A UNESCO Learning City Award. `city` is the id of a member, or of a winner excused in the checks for being none. */
export interface Award {
  readonly city: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly year: number;
  readonly source: string;
}

export interface Milestone {
  /** YYYY, YYYY-MM, YYYY-MM-DD, or two of the last joined by "/". */
  readonly date: string;
  readonly words: DataText;
  /** Empty words where no place is known. */
  readonly place: DataText;
  /** The one sentence that stands for its year beside the slider; at most one a year. */
  readonly headline: boolean;
  readonly source: string;
  readonly note: string;
}

/** What a list or count of the members of a country or a region said at a date. */
export interface Roster {
  /** ISO 3166-1 alpha-2, upper case; null where it is of a region. */
  readonly country: string | null;
  /** Set where there is no country, and only there. */
  readonly region: Region | null;
  readonly asOf: string;
  readonly count: number;
  /** Names, spelt as in members.csv where the city is there; empty if the source only counts. */
  readonly cities: readonly string[];
  readonly source: string;
}

/** A single stated fact; `value` as the source prints it. */
export interface Fact {
  readonly id: string;
  readonly topic: string;
  readonly fact: DataText;
  readonly value: string;
  readonly asOf: string;
  readonly source: string;
}

/** A step of the story: a state of the page, and what it tells. */
export interface StoryStep {
  /** 1, 2, 3 …; the step's address. */
  readonly step: number;
  readonly year: number;
  readonly place: "world" | "vietnam" | Region;
  /** Id of the city that the step is about, whether or not it is a member in that year; or null. */
  readonly city: string | null;
  readonly title: DataText;
  /** With holes for the year's numbers, as STORY_HOLES names them. */
  readonly words: DataText;
  /** Ids of sources, at least one. */
  readonly sources: readonly string[];
}

/** What the words of a step may leave open: numbers of its year, counted or read from the other tables. */
export const STORY_PLACEHOLDERS = [
  "members",
  "before",
  "countries",
  "placed",
  "vietnam",
  "intake",
  "intakeCountries",
] as const;
export type StoryHole = (typeof STORY_PLACEHOLDERS)[number];

/** A question on which sources differ, and what this data set does about it. */
export interface Ruling {
  readonly id: string;
  readonly question: DataText;
  readonly sides: DataText;
  readonly decision: DataText;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly decided: string;
  /** Ids of sources, at least one. */
  readonly sources: readonly string[];
}

/** What was read of an intake that is not whole here, and what would settle the rest. */
export interface IntakeGap {
  /** YYYY-MM-DD: an intake; YYYY: the years until then, when cities were admitted all year round. */
  readonly intake: string;
  readonly read: DataText;
  readonly settle: DataText;
  /** Ids of sources, at least one. */
  readonly sources: readonly string[];
}

/** A further name by which readers look for a member: in its own script, in another language, former, or short. */
export interface Alias {
  /** Id in members.csv. */
  readonly city: string;
  readonly alias: string;
  /** Number of the GeoNames entry that lists it. */
  readonly geonames: number;
  readonly source: string;
}

/** Everything in data/, parsed, checked and frozen. */
export interface Dataset {
  readonly cities: readonly City[];
  readonly sightings: readonly Sighting[];
  readonly network: readonly NetworkYear[];
  readonly cohorts: readonly Cohort[];
  readonly awards: readonly Award[];
  readonly milestones: readonly Milestone[];
  readonly rosters: readonly Roster[];
  readonly facts: readonly Fact[];
  readonly story: readonly StoryStep[];
  readonly rulings: readonly Ruling[];
  readonly aliases: readonly Alias[];
  readonly intakeGaps: readonly IntakeGap[];
  readonly sources: readonly Source[];
}
