// The current view as a picture or a film, drawn from the poster; fetched when somebody asks for one.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { groupDots, type DotGroup } from "../../map/dots.ts";
import { dotsAt } from "../../map/drawn-place.ts";
import type { CityEntry } from "../../model/city-file.ts";
import { THEMES } from "../../map/theme.ts";
import type { View } from "../../model/view-query.ts";
import { readLegend, readPoster, readYear } from "./read-poster.ts";
import { recordVideo } from "./record-video.ts";
import { saveFile } from "./save-file.ts";
import { countSeen, drawMap, type MapParts } from "../../pictures/draw-map.ts";
import { composeSheet, frameOf, LAYOUTS, type LayoutName } from "../../pictures/sheet.ts";

/** Like the pictures of the build. */
const THEME = THEMES.light;

/** What the dots of a picture are drawn from, wherever the reader has moved the poster. */
export interface PosterDots {
  /** Those of the whole world. */
  readonly world: readonly DotGroup[];
  /** null until they have come. */
  readonly cities: readonly CityEntry[] | null;
}

/** The page's map, its coast finer where only a part of the world is drawn and the network gives it. */
async function readMap(
  document: Document,
  { world, cities }: PosterDots,
  { place }: Pick<View, "place">,
): Promise<MapParts> {
  const parts = readPoster(document);
  if (place === "world") return { ...parts, groups: world };
  const groups = cities === null ? parts.groups : groupDots(dotsAt(0, cities));
  return import("virtual:basemap/coast").then(
    ({ land, width }) => ({ ...parts, groups, land, landWorld: width }),
    () => ({ ...parts, groups }),
  );
}

const isRtl = ({ documentElement }: Document): boolean => documentElement.dir === "rtl";

/** What is seen, as a sheet: one standalone SVG. */
function composeImage(
  document: Document,
  parts: MapParts,
  { t, digits }: ClientLocale,
  { year, place }: Pick<View, "year" | "place">,
  layout: LayoutName,
): string {
  const title = document.querySelector("h1")?.textContent ?? "";
  const { total, facts } = readYear(document, year);
  const placed = facts.at(-1) ?? "";
  const isWorld = place === "world";
  return composeSheet(
    {
      isRtl: isRtl(document),
      title: isWorld ? title : `${title} – ${t(place)}`,
      year: digits(year),
      total,
      // What the page places is more than a part of the map shows.
      facts: isWorld
        ? facts
        : [
            ...facts.slice(0, -1),
            t("placedHere", countSeen(parts.groups, year, place, frameOf(layout, isRtl(document)))),
          ],
      // Newcomers have a rim on the whole world alone.
      legend: readLegend(document, THEME).filter(({ symbol }) => isWorld || symbol !== "rimmed"),
      credit: [t("siteName"), facts[1] ?? "", t("creditsShort"), t("disclaimer")].join(" · "),
    },
    drawMap(parts, year, place, THEME, `${digits(year)}: ${isWorld ? placed : t(place)}`),
    layout,
    THEME,
  );
}

/** The SVG as an image that a canvas may draw and give back: it refers to nothing outside of itself. */
async function loadImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Whether a canvas gives back what was drawn: browsers that hide who their reader is give noise, or white, until they are allowed. */
function isReadable(context: CanvasRenderingContext2D): boolean {
  const side = 8;
  context.fillStyle = "#000";
  context.fillRect(0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  return data.every((value, i) => i % 4 === 3 || value < 64);
}

function createCanvas(document: Document, layout: LayoutName) {
  const canvas = document.createElement("canvas");
  const { width, height } = LAYOUTS[layout];
  Object.assign(canvas, { width, height });
  // Kept in memory, not on the graphics card: from there some browsers record no frame of a canvas that is not shown.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser draws on no canvas");
  if (!isReadable(context)) throw new Error("this browser lets no canvas be read");
  return { canvas, context };
}

const nameOf = ({ year, place }: Pick<View, "year" | "place">, type: string): string =>
  `learning-cities-${place}-${year}.${type}`;

export async function saveSvg(
  document: Document,
  dots: PosterDots,
  locale: ClientLocale,
  view: View,
): Promise<void> {
  const svg = composeImage(document, await readMap(document, dots, view), locale, view, "print");
  saveFile(document, new Blob([svg], { type: "image/svg+xml" }), nameOf(view, "svg"));
}

/** Rejects when the browser can make no PNG. */
export async function savePng(
  document: Document,
  dots: PosterDots,
  locale: ClientLocale,
  view: View,
): Promise<void> {
  const { canvas, context } = createCanvas(document, "print");
  const svg = composeImage(document, await readMap(document, dots, view), locale, view, "print");
  context.drawImage(await loadImage(svg), 0, 0);
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!png) throw new Error("this browser makes no PNG");
  saveFile(document, png, nameOf(view, "png"));
}

export interface VideoOptions {
  readonly years: readonly number[];
  /** A type that MediaRecorder can write. */
  readonly type: string;
  /** 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** Plays the years once and saves the film. Rejects when it is cancelled or cannot be recorded. */
export async function saveVideo(
  document: Document,
  dots: PosterDots,
  locale: ClientLocale,
  view: View,
  { years, type, onProgress, signal }: VideoOptions,
): Promise<void> {
  const { canvas, context } = createCanvas(document, "share");
  const parts = await readMap(document, dots, view);
  const images = await Promise.all(
    years.map((year) => loadImage(composeImage(document, parts, locale, { ...view, year }, "share"))),
  );
  const fading = frameOf("share", isRtl(document));
  const film = await recordVideo({ canvas, context, images, fading, type, onProgress, signal });
  const name = nameOf(
    { ...view, year: years.at(-1) ?? view.year },
    type.startsWith("video/mp4") ? "mp4" : "webm",
  );
  saveFile(document, film, name);
}
