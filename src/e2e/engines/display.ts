// A display without a screen: Firefox and WebKit draw WebGL only where there is a display.
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

export interface Display {
  /** As the environment variable DISPLAY wants it. */
  readonly name: string;
  close(): void;
}

/** Starts Xvfb on a number that is free; throws if it is not installed. */
export async function openDisplay(): Promise<Display> {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "3900x3900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const failed = once(server, "error").then(([error]) => Promise.reject(error as Error));
  const said = once(server.stdio[3] as Readable, "data").then(([number]) => `:${String(number).trim()}`);
  return { name: await Promise.race([said, failed]), close: () => server.kill() };
}
