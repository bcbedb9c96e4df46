// A finger on the page, by Chromium's own protocol.
import type { CDPSession } from "@playwright/test";

/** One finger, 200 px upwards from a spot. */
export async function swipeUp(client: CDPSession, x: number, y: number): Promise<void> {
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  for (let step = 1; step <= 10; step += 1)
    await client.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: [{ x, y: y - step * 20 }],
    });
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
