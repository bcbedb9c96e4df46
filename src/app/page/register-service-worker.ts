// Registers the service worker, hands it what the page has loaded already, and says when a newer version waits.
import { trustedServiceWorker } from "./trusted-types.ts";

/** How long the rest of the page waits for the worker at its first visit. */
const PATIENCE_MS = 1500;

/** Calls back with the worker of a newer version once it waits beside the one that runs. */
function watchForUpdate(
  registration: ServiceWorkerRegistration,
  found: (waiting: ServiceWorker) => void,
): void {
  if (registration.waiting) found(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    // The first version replaces nothing.
    if (!installing || !registration.active) return;
    installing.addEventListener("statechange", () => {
      if (installing.state === "installed") found(installing);
    });
  });
}

/** The page, whoever's parameters led to it, and every file of this site that it has asked for so far. */
const loadedBy = (window: Window): readonly string[] => [
  window.location.origin + window.location.pathname,
  ...window.performance.getEntriesByType("resource").map(({ name }) => name),
];

const controlled = (container: ServiceWorkerContainer): Promise<void> =>
  new Promise((resolve) => {
    if (container.controller) return resolve();
    container.addEventListener("controllerchange", () => resolve(), { once: true });
  });

/**
 * `root`: from the page to the site's root. `offer` gets a function that changes to the newer version and loads the
 * page again. Resolves when requests go through the worker, or soon after if that takes long or cannot be.
 */
export async function registerServiceWorker(
  window: Window,
  root: string,
  offer: (accept: () => void) => void,
): Promise<void> {
  const { navigator, top } = window;
  if (top !== window || !("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  const address = new URL(`${root}sw.js`, window.location.href).href;
  const begin = async (): Promise<void> => {
    const registration = await container.register(trustedServiceWorker(window, address), {
      scope: new URL("./", address).href,
      updateViaCache: "none",
    });
    watchForUpdate(registration, (waiting) =>
      offer(() => {
        container.addEventListener("controllerchange", () => window.location.reload(), { once: true });
        waiting.postMessage("renew", []);
      }),
    );
    // Browsers look for a newer version in their own time; without a network there is none to find.
    if (container.controller) registration.update().catch(() => {});
    const { active } = await container.ready;
    active?.postMessage({ keep: loadedBy(window) }, []);
    await controlled(container);
  };
  const patience = new Promise<void>((resolve) => window.setTimeout(resolve, PATIENCE_MS));
  await Promise.race([begin().catch((error: unknown) => console.warn(error)), patience]);
}
