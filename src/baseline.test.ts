// Every feature of CSS and of the web's interfaces that the pages use is known to the oldest browsers of package.json.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { CompatStatement, Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data";
import { generate, parse, walk } from "css-tree";
import { expect, test } from "vitest";

/** Read as it is: passed through Vite, so large a file takes as long as all the rest. */
const bcd = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@mdn/browser-compat-data"), "utf8"),
) as Identifier;

const NAMES = {
  chrome: "chrome",
  and_chr: "chrome_android",
  edge: "edge",
  firefox: "firefox",
  and_ff: "firefox_android",
  safari: "safari",
  ios_saf: "safari_ios",
  samsung: "samsunginternet_android",
  android: "webview_android",
} as const;

const { browserslist } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly browserslist: readonly string[];
};
const floor = browserslist.map((line) => {
  const [name, version] = line.split(" >= ");
  return { browser: NAMES[name as keyof typeof NAMES], version: Number(version) };
});

/** What is used although a browser of the floor lacks it, and what happens there. */
const GRACEFUL: Readonly<Record<string, string>> = {
  "css.properties.text-wrap": "lines of headings break where they will",
  "css.properties.text-wrap.balance": "the same",
  "css.properties.cursor.pointer": "there is no pointer",
  "css.properties.cursor.grab": "the same",
  "css.properties.cursor.grabbing": "the same",
  "css.properties.cursor.ew-resize": "the same",
  "css.properties.cursor.default": "the same",
  "css.properties.paint-order": "known for text in SVG, which is all that it is used for",
  "css.properties.forced-color-adjust": "such a palette is never forced there",
  "css.properties.forced-color-adjust.none": "the same",
  "css.properties.print-color-adjust.exact": "the build adds the name with a prefix",
  "css.properties.text-size-adjust":
    "the build adds the name with a prefix; elsewhere text keeps its size by itself",
  "css.properties.-webkit-tap-highlight-color": "no mark is drawn where a finger was",
  "css.properties.accent-color": "checkboxes keep the system's colour",
  "css.properties.resize": "a field of text keeps its height",
  "css.properties.resize.vertical": "the same",
  "css.properties.content-visibility": "what is far below is laid out at once",
  "css.properties.content-visibility.auto": "the same",
  "css.properties.contain-intrinsic-size": "goes with content-visibility",
  "css.properties.overflow-clip-margin": "goes with content-visibility",
  "css.at-rules.media.scripting": "without script, the room that script would fill stays empty",
};

/** Each engine has its own names for the parts of a slider. */
const OWN_NAMES = /^css\.selectors\.-(?:webkit|moz)-/;

/** The browsers of the floor that do not know a feature. */
function missing({ support }: CompatStatement): readonly string[] {
  return floor.flatMap(({ browser, version }) => {
    const statements = [support[browser] ?? []].flat() as readonly SimpleSupportStatement[];
    const knows = statements.some(
      ({ version_added: added, flags, version_removed: removed }) =>
        !flags && !removed && added && Number(/[\d.]+/.exec(String(added))?.[0] ?? Infinity) <= version,
    );
    return knows ? [] : [`${browser} ${version}`];
  });
}

const filesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file));

/** Feature → where it is used first. */
const used = new Map<string, string>();
const compatOf = (path: readonly string[]): CompatStatement | undefined => {
  let found: Identifier | undefined = bcd;
  for (const name of path) found = found?.[name];
  // oxlint-disable-next-line no-underscore-dangle -- the data have it so
  return found?.__compat;
};
const use = (where: string, ...path: readonly string[]): void => {
  if (compatOf(path)) used.set(path.join("."), where);
};
const lackingFor = (feature: string): readonly string[] => {
  const compat = compatOf(feature.split("."));
  return compat ? missing(compat) : [];
};

for (const file of filesIn("src", /\.css$/))
  walk(parse(readFileSync(file, "utf8"), { positions: true, parseCustomProperty: true }), (node) => {
    const where = `${file}:${node.loc?.start.line}`;
    if (node.type === "Declaration") {
      use(where, "css", "properties", node.property);
      walk(node.value, (part) => {
        if (part.type === "Identifier") use(where, "css", "properties", node.property, part.name);
        if (part.type === "Function") {
          use(where, "css", "types", part.name);
          use(where, "css", "types", "color", part.name);
        }
        if (part.type === "Dimension" && part.unit.startsWith("cq"))
          use(where, "css", "types", "length", "container_query_length_units");
        if (part.type === "Dimension" && /^[dsl]v/.test(part.unit))
          use(where, "css", "types", "length", "viewport_percentage_units_dynamic");
      });
    }
    if (node.type === "PseudoClassSelector" || node.type === "PseudoElementSelector")
      use(where, "css", "selectors", node.name);
    if (node.type === "NestingSelector") use(where, "css", "selectors", "nesting");
    if (node.type === "Atrule") {
      use(where, "css", "at-rules", node.name);
      for (const [, feature = ""] of (node.prelude ? generate(node.prelude) : "").matchAll(/\(([a-z-]+)/g))
        use(where, "css", "at-rules", node.name, feature);
    }
  });

for (const file of filesIn("src", /\.tsx?$/)) {
  const code = readFileSync(file, "utf8");
  if (/\.test\.|e2e|bench|\.d\.ts$/.test(file) || /from "(?:node:|vite)/.test(code)) continue;
  for (const [, owner = "", member = ""] of code.matchAll(/\b([A-Z]\w+)\.(\w+)\(/g)) {
    use(file, "api", owner, `${member}_static`);
    use(file, "javascript", "builtins", owner, member);
  }
  for (const [, owner = ""] of code.matchAll(/\bnew ([A-Z]\w+)\b/g)) {
    use(file, "api", owner);
    use(file, "javascript", "builtins", owner);
  }
}

test("the list of browsers is read", () => {
  expect(floor.length).toBeGreaterThan(5);
  for (const { browser, version } of floor)
    expect([browser, version > 0]).toEqual([expect.any(String), true]);
  expect(used.size).toBeGreaterThan(100);
});

test("what the oldest of them lack is either not used, or harmless where it lacks", () => {
  const faults = [...used].flatMap(([feature, where]) => {
    const lacking = lackingFor(feature);
    return lacking.length === 0 || feature in GRACEFUL || OWN_NAMES.test(feature)
      ? []
      : [`${feature} (${where}): ${lacking.join(", ")}`];
  });
  expect(faults).toEqual([]);
});

test("every exception is still needed", () => {
  const needed = Object.keys(GRACEFUL).filter(
    (feature) => used.has(feature) && lackingFor(feature).length > 0,
  );
  expect(Object.keys(GRACEFUL)).toEqual(needed);
});
