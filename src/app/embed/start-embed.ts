// What every embed does as a guest: tells its height, plays only while seen, takes commands, hands the view on.
import { effect } from "@preact/signals";
import { EMBED_RULES, type EmbedOptions } from "../../model/embed-options.ts";
import { isEdition } from "../../model/edition.ts";
import { readQuery } from "../../model/query.ts";
import { writeView, type View } from "../../model/view-query.ts";
import type { PageState } from "../../state/page-state.ts";
import type { EmbedWindow } from "../contract/inline-scripts.ts";
import { openHeightMessages } from "./post-height.ts";
import { openHostApi } from "./host-api.ts";
import { openCustomTheme } from "./custom-theme.ts";
import { openAutoplay } from "./autoplay.ts";
import { openSandboxedLinks } from "./sandboxed-links.ts";
import { addSkipButton } from "./skip-button.ts";
import { untilDone } from "../page/retry.ts";
import { welcomesMotion } from "../page/motion.ts";
import { sayIgnored } from "../page/say-ignored.ts";
import type { PageRuntime } from "../page/start-page.tsx";

/** Links to the full page open what is shown here. Returns the stop. */
function openFullLinks(document: Document, state: Pick<PageState, "view">, home: View): () => void {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-full]");
  return effect(() => {
    const query = writeView(state.view.value, home);
    for (const link of links) link.search = query;
  });
}

/** What the host said before this module came is heard now. */
function replayQueuedMessages(window: EmbedWindow): void {
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it was set before this module came
  window.onmessage = null;
  for (const { data, source, origin } of window.said ?? [])
    window.dispatchEvent(new MessageEvent("message", { data, source, origin }));
}

/** Where the address names an edition, its embed takes the place of this one. */
function openAskedEdition(window: Window, runtime: PageRuntime): void {
  const asked = readQuery(window.location.search).get("edition") ?? "";
  if (isEdition(asked))
    void untilDone(async () => (await import("./open-edition.ts")).openEdition(window, asked, runtime))();
}

/** Starts everything that an embed with a state does as a guest; `picture` is what must be seen to play. Returns the stop. */
export function startEmbed(runtime: PageRuntime, options: EmbedOptions, visibleElement: Element): () => void {
  const { state, page, home } = runtime;
  sayIgnored(window.location.search, EMBED_RULES);
  openAskedEdition(window, runtime);
  const stops = [
    addSkipButton(document, page.words.skipEmbed),
    openHeightMessages(window),
    openCustomTheme(window, state, options),
    openFullLinks(document, state, home),
    openSandboxedLinks(window, page.words.linksLead),
    openAutoplay(visibleElement, state, () => options.play && welcomesMotion()),
    openHostApi(window, state, options.origin, welcomesMotion),
  ];
  replayQueuedMessages(window);
  return () => stops.forEach((stop) => stop());
}
