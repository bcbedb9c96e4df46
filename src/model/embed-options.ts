// What an editor may ask of an embed beside the view: parameters of its address, each checked.
import { isEdition } from "./edition.ts";
import { parseUrl } from "./parse-url.ts";
import { queryString, readQuery, switchRule, type ParameterRules } from "./query.ts";

/** "slider": only the year's slider; "none": a picture. */
export const CONTROLS = ["full", "slider", "none"] as const;
export type Controls = (typeof CONTROLS)[number];

/** `#rrggbb` in lower case. */
export type HexColour = `#${string}`;

export interface EmbedOptions {
  /** Plays by itself once it is in view. */
  readonly play: boolean;
  /** Starts over after the last year. */
  readonly loop: boolean;
  /** Whether the page's own headline is seen. */
  readonly title: boolean;
  readonly controls: Controls;
  /** ISO 3166-1 alpha-2 of the country that is picked out, or null. */
  readonly country: string | null;
  readonly accent: HexColour | null;
  readonly background: HexColour | "transparent" | null;
  /** The only origin that may command the embed and hear of it; "*" is any, null is nobody (a pin that cannot be read). */
  readonly origin: string | null;
}

export const DEFAULT_EMBED: EmbedOptions = {
  play: false,
  loop: false,
  title: true,
  controls: "full",
  country: null,
  accent: null,
  background: null,
  origin: "*",
};

const isControls = (value: unknown): value is Controls => (CONTROLS as readonly unknown[]).includes(value);

/** `#rgb` or `#rrggbb`, with or without "#", as `#rrggbb`; null for anything else. */
export function readColour(text: string): HexColour | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 6 ? digits : digits.replaceAll(/./g, "$&$&")}`;
}

/** The origin of a web address (`https://news.example`); null for anything else. */
export function readOrigin(address: string): string | null {
  const url = parseUrl(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}

const isCountry = (value: string): boolean => /^[A-Z]{2}$/.test(value);

/** What `readEmbedOptions` takes. */
export const EMBED_RULES: ParameterRules = {
  play: switchRule("1"),
  loop: switchRule("1"),
  title: switchRule("0"),
  controls: { takes: CONTROLS.join(", "), isTaken: isControls },
  country: { takes: "two letters, such as VN", isTaken: isCountry },
  accent: { takes: "rrggbb", isTaken: (value) => readColour(value) !== null },
  background: {
    takes: "rrggbb or transparent",
    isTaken: (value) => value === "transparent" || readColour(value) !== null,
  },
  edition: { takes: "a month, as 2025-12", isTaken: isEdition },
  origin: {
    takes: "an origin, such as https://news.example, and lets nobody else command",
    isTaken: (value) => readOrigin(value) === value,
  },
};

/** Reads the options of a query; unknown parameters are ignored, bad values fall back to DEFAULT_EMBED. Never throws. */
export function readEmbedOptions(query: string): EmbedOptions {
  const parameters = readQuery(query);
  const read = (name: string): string => parameters.get(name) ?? "";
  const controls = read("controls");
  const background = read("background");
  const origin = parameters.get("origin");
  const pinned = origin === null ? null : readOrigin(origin);
  return {
    play: read("play") === "1",
    loop: read("loop") === "1",
    title: read("title") !== "0",
    controls: isControls(controls) ? controls : DEFAULT_EMBED.controls,
    country: isCountry(read("country")) ? read("country") : null,
    accent: readColour(read("accent")),
    background: background === "transparent" ? background : readColour(background),
    origin: origin === null ? "*" : pinned === origin ? origin : null,
  };
}

/** Writes the options over `query`: defaults are left out, parameters of others stay. Begins with "?" or is empty. */
export function writeEmbedOptions(options: EmbedOptions, query = ""): string {
  const parameters = readQuery(query);
  const write = (name: string, value: string | null): void => {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  };
  write("play", options.play ? "1" : null);
  write("loop", options.loop ? "1" : null);
  write("title", options.title ? null : "0");
  write("controls", options.controls === DEFAULT_EMBED.controls ? null : options.controls);
  write("country", options.country);
  write("accent", options.accent?.slice(1) ?? null);
  write("background", options.background?.replace("#", "") ?? null);
  write("origin", options.origin === "*" ? null : (options.origin ?? "nobody"));
  return queryString(parameters);
}
