// The growth of the network as an animated SVG: the map year by year, playing inside a plain <img>, no script.
import type { Theme } from "../map/theme.ts";
import { fitScale, POSTER_WORLD } from "../model/mercator.ts";
import { placeBox } from "../model/places.ts";
import { DOT_WORLD } from "../model/spread-dots.ts";
import { drawBase, drawGroup, drawInset, type MapParts, type Rect } from "./draw-map.ts";
import { openPicture } from "./sheet.ts";
import { fitLines, linesAt, hundredths, textAt, wrap } from "./text.ts";
import { round } from "../model/round.ts";

export interface AnimationYear {
  readonly year: number;
  /** The announced number, as the language writes it. */
  readonly total: string;
  readonly members: number;
}

export interface AnimationWords {
  readonly title: string;
  /** What the number counts. */
  readonly what: string;
  readonly credit: string;
}

const WIDTH = 800;
const HEIGHT = 540;
const FRAME: Rect = { x: 24, y: 60, width: 752, height: 387 };
const BOX = placeBox("world", FRAME);
/** One bar a year beside the numbers. */
const BARS: Rect = { x: 424, y: 456, width: 352, height: 40 };

/** Seconds a year stands, and the last one longer. */
const STEP = 1;
const REST = 4;

/** In per cent of the whole loop, three digits. */
const percent = (part: number): string => `${round(part * 100, 3)}%`;

/** Rules by which `.name` is seen from one part of the loop to another (0 to 1), and fades in over `fade`. */
function seen(name: string, from: number, until: number, fade: number, loop: number): string {
  const start =
    from === 0 ? "0%{opacity:1}" : `0%,${percent(from)}{opacity:0}${percent(from + fade)}{opacity:1}`;
  const end =
    until >= 1 ? "to{opacity:1}" : `${percent(until)}{opacity:1}${percent(until + 1e-5)},to{opacity:0}`;
  return `@keyframes ${name}{${start}${end}}.${name}{animation:${name} ${loop}s linear infinite}`;
}

/** The rim that newcomers have till their year is over; `until` is a part of the loop, less than 1. */
const rim = (name: string, until: number, loop: number, { ink, halo }: Theme): string =>
  `@keyframes ${name}{0%,${percent(until)}{stroke:${ink}}${percent(until + 1e-5)},to{stroke:${halo}}}.${name}{animation:${name} ${loop}s linear infinite}`;

/** Still, it shows the last year; it moves only where motion is welcome. Throws when there are no years. */
export function buildAnimation(
  parts: MapParts,
  years: readonly AnimationYear[],
  words: AnimationWords,
  theme: Theme,
): string {
  const last = years.at(-1);
  if (last === undefined) throw new TypeError("there are no years");
  const loop = years.length * STEP + REST;
  const startOf = (index: number): number => (index * STEP) / loop;
  const endOf = (index: number): number => (index === years.length - 1 ? 1 : startOf(index + 1));
  const indexOf = (year: number): number => years.findIndex((each) => each.year >= year);
  const pixel = POSTER_WORLD / fitScale(BOX, FRAME) / (POSTER_WORLD / DOT_WORLD);
  const size = 5 * pixel;
  const groups = parts.groups.filter(({ from }) => from <= last.year);
  const fade = (0.35 * STEP) / loop;

  const dots = groups.map((group, index) => {
    const hidden = group.until <= last.year ? ' opacity="0"' : "";
    const look = { size, unit: pixel, isFaint: true, isNew: group.from === last.year, halo: `n${index}` };
    return `<g class="g${index}"${hidden}>${drawGroup(group, theme, look)}</g>`;
  });
  const groupRules = groups.map(({ from, until }, index) => {
    const [joins, exit] = [indexOf(from), until > last.year ? 1 : startOf(indexOf(until))];
    const isNew = from < last.year ? rim(`n${index}`, endOf(joins), loop, theme) : "";
    return seen(`g${index}`, startOf(joins), exit, fade, loop) + isNew;
  });
  const numbers = years.map(
    ({ year, total }, index) =>
      `<g class="y${index}"${year === last.year ? "" : ' opacity="0"'}>${textAt(24, 496, String(year), { size: 44, colour: theme.ink, weight: 300 })}${textAt(140, 496, total, { size: 44, colour: theme.ink, weight: 600 })}</g>`,
  );
  const yearRules = years.map((_, index) => seen(`y${index}`, startOf(index), endOf(index), 1e-5, loop));
  const barRules = years.map((_, index) => seen(`b${index}`, startOf(index), 1, fade, loop));
  return [
    openPicture(WIDTH, HEIGHT, `${words.title} – ${last.year}: ${last.total}`, theme),
    `<style>@media (prefers-reduced-motion:no-preference){${[...groupRules, ...yearRules, ...barRules].join("")}}</style>`,
    textAt(24, 38, words.title, {
      size: fitLines(words.title, 26, WIDTH - 48, 1),
      colour: theme.ink,
      weight: 600,
    }),
    drawBase(parts, FRAME, BOX, theme, dots.join("")),
    drawInset(parts, FRAME, theme),
    ...numbers,
    linesAt(240, 480, wrap(words.what, 17), { size: 14, colour: theme.ink }),
    drawBars(years, theme),
    linesAt(24, 518, wrap(words.credit, 752 / 10.5).slice(0, 2), { size: 10.5, colour: theme.label }),
    "</svg>",
  ].join("");
}

/** As high as the announced number. */
function drawBars(years: readonly AnimationYear[], theme: Theme): string {
  const most = Math.max(1, ...years.map(({ members }) => members));
  const column = BARS.width / years.length;
  return years
    .map(({ members }, index) => {
      const height = hundredths((members / most) * BARS.height);
      return `<rect class="b${index}" x="${hundredths(BARS.x + index * column)}" y="${hundredths(BARS.y + BARS.height - height)}" width="${hundredths(column * 0.75)}" height="${height}" fill="${theme.ink}"/>`;
    })
    .join("");
}
