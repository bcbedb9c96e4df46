// What axe-core finds wrong on a page, by the rules of WCAG 2.2 AA.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing is wrong in the parts of the page that `include` selects, or in all of it. */
export async function expectNoFaults(page: Page, include?: string): Promise<void> {
  await page.evaluate(source);
  const found = (await page.evaluate(
    ([selector, tags]) =>
      (
        globalThis as unknown as { axe: { run: (context: unknown, options: object) => Promise<unknown> } }
      ).axe.run(selector === undefined ? document : { include: [selector] }, { runOnly: tags }),
    [include, TAGS] as const,
  )) as Found;
  const faults = found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`).join("\n")}`,
  );
  expect(faults).toEqual([]);
}
