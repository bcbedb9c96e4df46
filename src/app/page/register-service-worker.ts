// Registers the service worker, hands it what the page has loaded already, and says when a newer version waits.
import { warn } from "./retry.ts";

/** How long the rest of the page waits for the worker at its first visit. */
const PATIENCE_MS = 1500;

/** The address as the browser wants it where the page's policy asks for trusted types. */
function trusted({ trustedTypes }: Window, address: string): string {
  const createScriptURL = (given: string): string | null => (given === address ? given : null);
  return (
    trustedTypes?.createPolicy("service-worker", { createScriptURL }).createScriptURL(address) ?? address
  );
}

/** Whether a worker has the page in its own version, or can fetch it so: a CDN may still give the one before. */
const hasPage = (worker: ServiceWorker, address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }) => resolve(data === true));
    port1.start();
    worker.postMessage({ keep: [address] }, [port2]);
  });

/** Offers a newer version, once, when it waits beside the one that runs and has the page, or has taken over in another window. */
function watchForUpdate(
  { document, location, navigator: { serviceWorker: container } }: Window,
  registration: ServiceWorkerRegistration,
  offer: (accept: () => void) => void,
): void {
  let isControlled = container.controller !== null;
  let isOffered = false;
  let isAccepted = false;
  const accept = (): void => {
    isAccepted = true;
    if (registration.waiting) registration.waiting.postMessage("renew", []);
    else location.reload();
  };
  const offerOnce = (): void => {
    if (!isOffered) offer(accept);
    isOffered = true;
  };
  const look = async (): Promise<void> => {
    const { active, waiting } = registration;
    // The first version replaces nothing.
    if (active && waiting && (await hasPage(waiting, pageOf(location)))) offerOnce();
  };
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", () => void look()),
  );
  document.addEventListener("visibilitychange", () => void look());
  container.addEventListener("controllerchange", () => {
    if (isAccepted) location.reload();
    else if (isControlled) offerOnce();
    isControlled = true;
  });
  void look();
}

const pageOf = ({ origin, pathname }: Location): string => origin + pathname;

/** The page, whoever's parameters led to it, and every file of this site that it has asked for so far. */
const loadedBy = (window: Window): readonly string[] => [
  pageOf(window.location),
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
    const registration = await container.register(trusted(window, address), {
      scope: new URL("./", address).href,
      updateViaCache: "none",
    });
    watchForUpdate(window, registration, offer);
    // Browsers look for a newer version in their own time; without a network there is none to find.
    if (container.controller) registration.update().catch(() => {});
    const { active } = await container.ready;
    const keepLoaded = (): void => active?.postMessage({ keep: loadedBy(window) }, []);
    keepLoaded();
    if (container.controller) return;
    await controlled(container);
    // What came while the worker took control.
    keepLoaded();
  };
  const patience = new Promise<void>((resolve) => window.setTimeout(resolve, PATIENCE_MS));
  await Promise.race([begin().catch(warn), patience]);
}
