// What axe-core finds wrong on a page, by the rules of WCAG 2.2 AA.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Scope {
  /** Only what this selects; without it the whole page. */
  readonly include?: string;
  /** Only these rules; without them all of TAGS. */
  readonly rules?: readonly string[];
}

/** What is wrong on the page, one line a rule and place. */
export async function findFaults(page: Page, { include, rules }: Scope = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  // An embed leaves "main" to the article that it stands in.
  const isEmbed = (await page.locator(".embed").count()) > 0;
  const found = (await page.evaluate(
    ([selector, runOnly, embedded]) =>
      (
        globalThis as unknown as { axe: { run: (context: unknown, options: object) => Promise<unknown> } }
      ).axe.run(selector === undefined ? document : { include: [selector] }, {
        runOnly,
        resultTypes: ["violations"],
        rules: { "landmark-one-main": { enabled: !embedded } },
      }),
    [include, rules ?? TAGS, isEmbed] as const,
  )) as Found;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}

/** What a theme can break; all other rules see the same page in both. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds, light and dark, in what `include` selects, or on the whole page. */
export async function faultsInBoth(page: Page, name: string, include?: string): Promise<readonly string[]> {
  const scope = include === undefined ? {} : { include };
  await page.emulateMedia({ colorScheme: "light" });
  const light = await findFaults(page, scope);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await findFaults(page, { ...scope, rules: COLOURS });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)].map((fault) => `${name}: ${fault}`);
}
