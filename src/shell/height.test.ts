// The dialects of height as each host's own listener takes them apart, and what the child's part weighs.
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { describe, expect, test } from "vitest";
import { heightMessages, type HeightNames } from "./height.ts";

const nobody: HeightNames = { chart: "map", pym: null, resizer: null, secret: null };

describe("heightMessages", () => {
  test("a host that has not named itself gets no words meant for others", () =>
    expect(heightMessages(777, 640, nobody)).toEqual([
      { type: "learning-cities:height", height: 777 },
      { type: "resize", height: 777 },
      { sentinel: "amp", type: "embed-size", height: 777 },
      { "datawrapper-height": { map: 777 } },
    ]));

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

  test("WordPress gets its secret back", () =>
    expect(heightMessages(777, 640, { ...nobody, secret: "abc123" }).at(-1)).toEqual({
      message: "height",
      value: 777,
      secret: "abc123",
    }));
});

test("the child's part, built, is under 1 kB gzip", async () => {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    build: {
      target: "es2022",
      write: false,
      lib: { entry: "src/shell/height.ts", formats: ["es"], fileName: "height" },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const code = built[0]!.output[0].code;
  expect(code).toContain("datawrapper-height");
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(1000);
});
