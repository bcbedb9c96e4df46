// The dialects of height as each host's own listener takes them apart, and what the child's part weighs.
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { heightMessages, readName, readResizer, type HeightNames } from "./post-height.ts";

const ADDRESS = "https://example.org/embed/map/?year=2020";
const nobody: HeightNames = { address: ADDRESS, pym: null, resizer: null, isAsked: false };

describe("heightMessages", () => {
  test("a host that has not named itself gets no words meant for others", () =>
    expect(heightMessages(777, 640, nobody)).toEqual([
      { sentinel: "amp", type: "embed-size", height: 777 },
      JSON.stringify({ context: "iframe.resize", src: ADDRESS, height: 777 }),
    ]));

  test("Embedly finds the frame by its address", () => {
    const texts = heightMessages(777, 640, nobody).filter((each) => typeof each === "string");
    expect(texts.map((text) => JSON.parse(text) as unknown)).toEqual([
      { context: "iframe.resize", src: ADDRESS, height: 777 },
    ]);
  });

  test("Pym finds its id, the type and a number", () => {
    const message = heightMessages(777, 640, { ...nobody, pym: "story-1" }).at(-1);
    expect(/^pymxPYMx(story-1)xPYMx(\S+)xPYMx(.*)$/.exec(String(message))?.slice(1)).toEqual([
      "story-1",
      "height",
      "777",
    ]);
  });

  test("iframe-resizer finds its id, height, width and a type", () =>
    expect(heightMessages(777, 640, { ...nobody, resizer: "iFrameResizer0" }).at(-1)).toBe(
      "[iFrameSizer]iFrameResizer0:777:640:resize",
    ));

  // Version 5 takes a frame for one that is silent until it says "init", and for an old one if it names no version.
  test("iframe-resizer hears that it was heard", () =>
    expect(heightMessages(777, 640, { ...nobody, resizer: "one", isAsked: true }).at(-1)).toMatch(
      /^\[iFrameSizer\]one:777:640:init:\d+$/,
    ));
});

describe("names that are said back", () => {
  const BAD = [
    "",
    null,
    "x".repeat(65),
    "xxPYMxnavigateToxPYMxhttp://evil.example/",
    "storyxPYMxheightxPYMx1000000000",
    "xPYMx",
    "a b",
    "a:1",
    "a\n",
    "<b>",
    "é",
  ];
  test.each(["story-1", "iFrameResizer0", "a1B2c3D4e5", "x".repeat(64)])("%j is one", (name) => {
    expect(readName(name)).toBe(name);
    expect(readResizer(`[iFrameSizer]${name}:8:false`)).toBe(name);
  });
  test.each(BAD)("%j is none", (name) => {
    expect(readName(name)).toBeNull();
    if (name !== "a:1") expect(readResizer(`[iFrameSizer]${name ?? ""}:8:false`)).toBeNull();
  });

  test("whatever an address asks for, Pym's listener finds a height and nothing else", () => {
    const part = fc.oneof(fc.string(), fc.constantFrom("xPYMx", "navigateTo", "height", "1", "-", "pym"));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const pym = readName(parts.join(""));
        const said = heightMessages(777, 640, { ...nobody, pym })
          .map(String)
          .filter((each) => each.startsWith("pym"));
        for (const message of said) expect(message.split("xPYMx")).toEqual(["pym", pym, "height", "777"]);
      }),
    );
  });
});

test("the child's part, built, is under 1 kB gzip", async () => {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    build: {
      target: "es2022",
      write: false,
      lib: { entry: "src/app/embed/post-height.ts", formats: ["es"], fileName: "height" },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const code = built[0]!.output[0].code;
  expect(code).toContain("embed-size");
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(1000);
});
