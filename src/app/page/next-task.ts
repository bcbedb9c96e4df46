// Lets the browser draw and answer between two parts of the work.

/** Resolves in a task of its own. Firefox and Safari may lack `scheduler.yield`. */
export const nextTask = (): Promise<void> =>
  "scheduler" in globalThis && "yield" in scheduler
    ? // oxlint-disable-next-line compat/compat -- asked for first
      scheduler.yield()
    : new Promise((resolve) => {
        setTimeout(resolve);
      });
