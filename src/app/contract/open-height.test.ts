// What the inline script tells the page around an embed, and when.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openHeight, queueMessages, type EmbedWindow } from "./inline-scripts.ts";

const ADDRESS = "https://example.org/embed/map/?year=2020";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A frame at `address` whose document is as high as `setHeight` says, and what it has told its parent. */
function openFrame(address: string, height: number, isInSight = true) {
  const told: Record<string, unknown>[] = [];
  const parent = { postMessage: (message: Record<string, unknown>) => void told.push(message) };
  let resized = (): void => {};
  const document = { documentElement: { getBoundingClientRect: () => ({ height }) } };
  const ResizeObserver = class {
    constructor(heard: () => void) {
      resized = heard;
    }
    observe(): void {
      if (isInSight) resized();
    }
  };
  const location = new URL(address);
  const frame = {} as EmbedWindow;
  queueMessages(frame, parent as unknown as Window);
  openHeight(frame, parent as unknown as Window, document as unknown as Document, location, ResizeObserver);
  return {
    told,
    frame,
    setHeight: (to: number): void => {
      height = to;
      resized();
    },
    changeUnseen: (to: number): void => void (height = to),
    hear: (data: unknown, source: unknown = parent): void =>
      frame.onmessage?.({ data, source } as MessageEvent),
    moveTo: (hash: string): void => {
      location.hash = hash;
      frame.onhashchange?.({} as HashChangeEvent);
    },
  };
}

const heights = (told: readonly Record<string, unknown>[]): readonly unknown[] =>
  told.flatMap(({ type, height }) => (type === "learning-cities:height" ? [height] : []));

test("each height once, rounded up; none while the frame is not displayed", () => {
  const { told, setHeight } = openFrame(ADDRESS, 0);
  expect(told).toEqual([]);
  for (const height of [776.2, 776.9, 800, 0, 800]) setHeight(height);
  expect(heights(told)).toEqual([777, 800]);
});

test("out of sight, where nothing is observed, after a while", () => {
  const { told } = openFrame(ADDRESS, 777, false);
  expect(told).toEqual([]);
  vi.runAllTimers();
  expect(heights(told)).toEqual([777]);
});

test("out of sight, where its width changes after it has told, what it comes to in the end", () => {
  const { told, changeUnseen } = openFrame(ADDRESS, 777, false);
  vi.advanceTimersByTime(500);
  changeUnseen(990);
  vi.runAllTimers();
  expect(heights(told)).toEqual([777, 990]);
});

test("again to a page that has only now begun to listen, and to no other window", () => {
  const { told, hear } = openFrame(ADDRESS, 777);
  hear({ type: "learning-cities:hello" }, {});
  expect(heights(told)).toEqual([777]);
  hear({ type: "learning-cities:hello" });
  expect(heights(told)).toEqual([777, 777]);
});

test("nothing outside a frame", () => {
  const told: unknown[] = [];
  const window = { postMessage: (message: unknown) => void told.push(message) } as unknown as EmbedWindow;
  const document = { documentElement: { getBoundingClientRect: () => ({ height: 777 }) } };
  const ResizeObserver = class {
    observe(): void {}
  };
  openHeight(window, window, document as unknown as Document, new URL(ADDRESS), ResizeObserver);
  expect(told).toEqual([]);
});

// As its embed codes did until 2021: the first frame whose address contains the key.
test.each([
  "https://maps.example/maps/embed",
  "https://www.example/map",
  "https://example.org/embed/growth/",
])("Datawrapper's older listener does not take %s for ours", (stranger) => {
  const sized = openFrame(ADDRESS, 777).told.flatMap((message) =>
    Object.keys(Object(message["datawrapper-height"])).map((key) =>
      [stranger, ADDRESS].find((src) => src.includes(key)),
    ),
  );
  expect(sized).toEqual([ADDRESS]);
});

test("WordPress gets its secret back, also one that comes later", () => {
  const { told, moveTo } = openFrame(ADDRESS, 777);
  const wanted = { message: "height", value: 777, secret: "a1B2c3D4e5" };
  expect(told).not.toContainEqual(expect.objectContaining({ secret: expect.anything() as unknown }));
  moveTo("#?secret=a1B2c3D4e5");
  expect(told).toContainEqual(expect.objectContaining(wanted));
  expect(openFrame(`${ADDRESS}#?secret=a1B2c3D4e5`, 777).told).toContainEqual(
    expect.objectContaining(wanted),
  );
});

test.each([
  ["#?secret=a1B2c3D4e5", "a1B2c3D4e5"],
  ["#chart?secret=a1B2c3D4e5", "a1B2c3D4e5"],
  [`#?secret=${"a".repeat(64)}`, "a".repeat(64)],
  [`#?secret=${"a".repeat(65)}`, undefined],
  ["#?secret=a1B2<b>", undefined],
  ["#?secret=", undefined],
  ["", undefined],
])("of the fragment %s a secret is said back whole, or none, and kept for links", (hash, secret) => {
  const { told, frame } = openFrame(ADDRESS + hash, 777);
  expect(told.find(({ message }) => message === "height")?.["secret"]).toBe(secret);
  expect(frame.secret).toBe(secret);
});
