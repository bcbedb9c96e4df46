// The floor: without script the page is whole and its year moves; without today's CSS it shows the latest year.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ask, type Tab } from "./tab.ts";
import { DIST, expect, test as base } from "./test.ts";
import { YEARS } from "./years.ts";

/** The page as a browser of years before understands it, which drops what it does not know. */
const withoutNew = (text: string): string =>
  text
    .replaceAll(/:has\(/g, ":unknown(")
    .replaceAll(/(?:color-mix|light-dark)\(/g, "unknown(")
    .replaceAll(/@(?:container|layer)\b/g, "@unknown")
    .replaceAll(/(\d)(?:cqw|dvh|svh)\b/g, "$1unknown");
const [FIRST, LATEST] = [YEARS[0]!, YEARS.at(-1)!];

/** Pages in a frame where no script runs; `old`: without what is new in CSS either. */
const test = base.extend<{ readonly show: (tab: Tab, path: string, old: boolean) => Promise<void> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and this fixture needs none.
  show: async ({}, use) => {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      const type = pathname.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
      response.setHeader("content-type", pathname.endsWith(".svg") ? "image/svg+xml" : type);
      if (pathname === "/host")
        return response.end(
          `<!doctype html><style>body{margin:0}iframe{display:block;border:0;width:100vw;height:100vh}</style><iframe sandbox="allow-same-origin" src="${searchParams.get("page")}"></iframe>`,
        );
      const file = join(DIST, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      if (!existsSync(file)) return response.writeHead(404).end();
      const text = readFileSync(file, "utf8");
      return response.end(searchParams.has("old") ? withoutNew(text) : text);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    await use((tab, path, old) =>
      tab.goto(`${origin}/host?page=${encodeURIComponent(`/${path}${old ? "?old" : ""}`)}`),
    );
    server.closeAllConnections();
    server.close();
  },
});

/** What is seen in the frame at a selector, as text. */
const seen = (tab: Tab, selector: string): Promise<string> =>
  ask(
    tab,
    (where) =>
      [...(document.querySelector("iframe")?.contentDocument?.querySelectorAll(where) ?? [])]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => element.textContent.trim())
        .join(" "),
    selector,
  );

const dotsSeen = (tab: Tab): Promise<number> =>
  ask(
    tab,
    () =>
      [...(document.querySelector("iframe")?.contentDocument?.querySelectorAll(".frame .g") ?? [])].filter(
        (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      ).length,
  );

for (const path of ["", "vi/", "vi/embed/map/"])
  test(`/${path} without script: whole, and the years' buttons move it`, async ({ open, show }) => {
    const tab = await open({ width: 700, height: 1200 });
    await show(tab, path, false);
    const { members } = LATEST;
    await expect.poll(() => seen(tab, ".big.total .y, .total .y")).toBe(members);
    const all = await dotsSeen(tab);
    expect(all).toBeGreaterThan(0);
    const spot = await ask(
      tab,
      (first) => {
        const view = document.querySelector("iframe")!.contentDocument!;
        const radio = view.querySelector(`input[type=radio][value="${first}"]`)!;
        const target = radio.closest("label") ?? radio;
        target.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = target.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      FIRST.year,
    );
    await tab.click(spot);
    await expect.poll(() => seen(tab, ".big.total .y, .total .y")).not.toBe(members);
    await expect.poll(() => dotsSeen(tab)).toBeLessThan(all);
  });

for (const path of ["", "vi/embed/map/", "vi/story/", "method/", "vi/city/vn-hanoi/"])
  test(`/${path} without script and in the CSS of years ago: readable, with the latest year`, async ({
    open,
    show,
  }) => {
    const tab = await open({ width: 360, height: 740 });
    await show(tab, path, true);
    await expect.poll(() => seen(tab, "h1")).not.toBe("");
    const { wide, faint } = await ask(tab, () => {
      const view = document.querySelector("iframe")!.contentDocument!;
      const style = view.defaultView!.getComputedStyle(view.documentElement);
      return {
        wide: view.documentElement.scrollWidth - view.documentElement.clientWidth,
        faint: style.color === style.backgroundColor,
      };
    });
    expect(wide).toBeLessThanOrEqual(0);
    expect(faint).toBe(false);
    if (/^$|map/.test(path)) {
      expect(await seen(tab, ".total .y")).toBe(LATEST.members);
      expect(await dotsSeen(tab)).toBeGreaterThan(0);
    }
  });
