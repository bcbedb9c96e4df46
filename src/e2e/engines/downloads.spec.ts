// What a reader can take from the page, in each engine: SVG, PNG and, where it records, a film.
import { expectSeen, textOf } from "./page.ts";
import { ask, type Tab } from "./tab.ts";
import { expect, test } from "./test.ts";

interface Taken {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly head: readonly number[];
  /** Of an SVG. */
  readonly text: string;
}

/** From now on keeps what the page hands to the browser as a download. */
const watch = (tab: Tab): Promise<void> =>
  ask(tab, () => {
    const taken: Taken[] = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) return click.call(this);
      void Promise.all([blob.arrayBuffer(), blob.text()]).then(([bytes, text]) => {
        taken.push({
          name: this.download,
          type: blob.type,
          size: blob.size,
          head: [...new Uint8Array(bytes.slice(0, 12))],
          text: blob.type === "image/svg+xml" ? text : "",
        });
      });
    };
    Object.assign(window, { taken });
  });

const takenIn = (tab: Tab): Promise<readonly Taken[]> =>
  ask(tab, () => (window as unknown as { readonly taken: readonly Taken[] }).taken);

const buttons = "#view-downloads button";
/** By the keyboard: parts of the page that come below would move it from under a pointer. */
const press = async (tab: Tab, pattern: string): Promise<void> => {
  await ask(
    tab,
    (where, words) => {
      const all = [...document.querySelectorAll<HTMLButtonElement>(where)];
      all.find((button) => new RegExp(words).test(button.textContent))?.focus();
    },
    buttons,
    pattern,
  );
  await tab.press("Enter");
};

test("the view as SVG and as PNG", async ({ open, site }) => {
  const tab = await open({ width: 1280, height: 900 });
  await tab.goto(`${site.origin}/vi/?year=2016`);
  await expectSeen(tab, buttons);
  await watch(tab);
  await press(tab, "SVG");
  await expect.poll(async () => (await takenIn(tab)).length).toBe(1);
  await press(tab, "PNG");
  await expect.poll(async () => (await takenIn(tab)).length).toBe(2);
  const [svg, png] = await takenIn(tab);
  expect(svg!.name).toBe("learning-cities-world-2016.svg");
  expect(String.fromCharCode(...svg!.head)).toMatch(/^<svg /);
  expect(png!.name).toBe("learning-cities-world-2016.png");
  expect(png!.head.slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png!.size).toBeGreaterThan(20_000);
});

test("where a browser gives noise for what is drawn, no picture is made of noise, and the page says so", async ({
  open,
  site,
  engine,
}) => {
  test.skip(engine !== "gecko", "only Firefox has the setting");
  const tab = await open({ width: 1280, height: 900, guarded: true });
  await tab.goto(`${site.origin}/`);
  await expectSeen(tab, buttons);
  await watch(tab);
  await press(tab, "PNG");
  await expect.poll(() => textOf(tab, "#view-downloads [role=status]")).not.toBe("");
  await press(tab, "SVG");
  await expect
    .poll(async () => (await takenIn(tab)).map(({ name }) => name.split(".").at(-1)))
    .toEqual(["svg"]);
});

/** A line of a picture as it is set; lengths in units of its view box. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where each character begins. */
  readonly starts: readonly number[];
}

/** The lines of a picture that are not in its drawing, as the engine sets them where the picture is opened by itself. */
async function linesOf(tab: Tab, svg: string): Promise<readonly Line[]> {
  await tab.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  return ask(tab, () =>
    [...document.querySelectorAll<SVGTextElement>("svg > text")].flatMap((line) => {
      if (line.parentNode !== document.documentElement) return [];
      const { x, width } = line.getBBox();
      const starts = Array.from({ length: line.getNumberOfChars() }, (_, i) => line.getExtentOfChar(i).x);
      return [{ text: line.textContent, left: x, right: x + width, starts }];
    }),
  );
}

test("an Arabic picture is set from the right, in Arabic digits, its clauses in their order", async ({
  open,
  site,
}) => {
  const tab = await open({ width: 1280, height: 900 });
  await tab.goto(`${site.origin}/ar/?year=2016`);
  await expectSeen(tab, buttons);
  const title = await ask(tab, () => document.querySelector("h1")!.textContent.trim());
  await watch(tab);
  await press(tab, "SVG");
  await expect.poll(async () => (await takenIn(tab)).length).toBe(1);
  const lines = await linesOf(tab, (await takenIn(tab))[0]!.text);
  const find = (part: string) => lines.find(({ text }) => text.includes(part))!;
  for (const { right } of [title, "٢٠١٦", "GeoNames"].map(find))
    expect(Math.abs(right - 1540)).toBeLessThan(12);
  for (const { text, left, right } of lines) {
    expect(left, text).toBeGreaterThan(50);
    expect(right, text).toBeLessThan(1550);
    // A licence keeps its own: CC BY 4.0.
    expect(text.replaceAll(/\p{Script=Latin}[^؛،·]*/gu, "")).not.toMatch(/\d/);
  }
  // WebKit sets them in this order, but tells places as if all ran from left to right.
  if (tab.engine === "webkit") return;
  const credit = find("GeoNames");
  const startOf = (part: string): number => credit.starts[credit.text.indexOf(part)]!;
  expect(startOf("GeoNames")).toBeGreaterThan(startOf("Natural Earth"));
});

test("a film, in a form that the engine records; no button where it records none", async ({ open, site }) => {
  test.setTimeout(150_000);
  const tab = await open({ width: 1280, height: 900 });
  await tab.goto(`${site.origin}/`);
  await expectSeen(tab, buttons);
  const type = await ask(tab, () => {
    if (!("MediaRecorder" in window)) return null;
    const types = ["video/mp4;codecs=avc1.42E01F", "video/webm;codecs=vp9", "video/webm;codecs=vp8"];
    return types.find((each) => MediaRecorder.isTypeSupported(each)) ?? null;
  });
  const names = await ask(
    tab,
    (where) => [...document.querySelectorAll(where)].map(({ textContent }) => textContent),
    buttons,
  );
  expect(names.some((name) => /MP4|WebM/.test(name))).toBe(type !== null);
  if (type === null) return;
  await watch(tab);
  await press(tab, "MP4|WebM");
  await expect.poll(async () => (await takenIn(tab)).length, { timeout: 120_000 }).toBe(1);
  const [film] = await takenIn(tab);
  expect(film!.size).toBeGreaterThan(10_000);
  if (type.startsWith("video/mp4")) {
    expect(film!.name).toMatch(/\.mp4$/);
    expect(String.fromCharCode(...film!.head.slice(4, 8))).toBe("ftyp");
  } else {
    expect(film!.name).toMatch(/\.webm$/);
    expect(film!.head.slice(0, 4)).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
  }
});
