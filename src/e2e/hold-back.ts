// A network that is slow for a part of a page, for what happens before it comes.
import type { Page } from "@playwright/test";

/** What is asked for at an address like `pattern` waits till the function is called that this gives. */
export async function holdBack(page: Page, pattern: string | RegExp): Promise<() => void> {
  let letPass = (): void => {};
  const opened = new Promise<void>((resolve) => {
    letPass = resolve;
  });
  await page.route(pattern, async (route) => {
    await opened;
    await route.continue();
  });
  return letPass;
}
