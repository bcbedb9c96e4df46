// Ids and classes by which script finds what markup and build have written: both take them from here.

export const IDS = {
  /** What the map is drawn in, and inside it what script adds. */
  map: "map",
  frame: "frame",
  gl: "gl",
  mapPanel: "map-panel",
  /** What the map shows, in words. */
  mapSays: "map-says",
  mapText: "map-text",
  mapNames: "map-names",
  mapMarks: "map-marks",
  /** Under the map: its buttons, what is said of it, and the card of a city. */
  mapFoot: "map-foot",
  mapZoom: "map-zoom",
  mapNotice: "map-notice",
  cityCard: "city-card",
  /** The poster's land and islands. */
  land: "land",
  islands: "islands",
  places: "places",
  player: "player",
  yearControl: "year-control",
  theme: "theme",
  /** The field that searches; the list of cities; what stands there in its place without script. */
  search: "find",
  searchField: "search",
  cityList: "city-list",
  cityListFallback: "finder",
  embed: "embed",
  growth: "growth",
  chart: "chart",
  /** What an embed says of where its links open. */
  newTab: "tabs",
  imageDownload: "view-downloads",
  storyBack: "story-back",
  storyNext: "story-next",
} as const;
export type Id = (typeof IDS)[keyof typeof IDS];

export const CLASSES = {
  poster: "poster",
  /** What is moved when the poster turns to a place. */
  camera: "camera",
  /** Dots of Viet Nam, of cities that joined "by" a year, and of those that nobody has named for long. */
  ring: "ring",
  hole: "hole",
  faint: "faint",
  islandLabel: "isle",
  /** The numbers of the year, and their parts. */
  totals: "now",
  total: "total",
  countedAs: "what",
  placed: "placed",
  /** A number that is counted up to. */
  countUp: "run",
  legend: "legend",
  legendBy: "by",
  legendVietnam: "vietnam",
  /** A part of the page that is a link until the reader is near. */
  lazySection: "later",
  cityCard: "card",
} as const;

/** What the legend says of newcomers; apart, because no script of an embed asks for it. */
export const LEGEND_NEW = "new";

/** The element with the dots of one of the poster's groups. */
export const posterGroupId = (index: number): string => `d${index}`;
