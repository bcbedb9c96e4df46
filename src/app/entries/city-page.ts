// On the page of a city: hands its address on.
import { shareUrl } from "../../model/share-url.ts";
import { shareActions } from "../page/share-actions.ts";

const button = document.querySelector<HTMLButtonElement>("[data-share]");
const status = button?.nextElementSibling;

if (button && status) {
  const actions = shareActions(window);
  const { share = "", copied = "", failed = "" } = button.dataset;
  const title = document.querySelector("h1")?.textContent ?? "";
  const act = async (): Promise<void> => {
    const url = actions.here();
    status.textContent = "";
    const end = await shareUrl(title, url, actions);
    if (end !== null) status.textContent = end === "copied" ? copied : `${failed} ${url}`;
  };
  if (actions.share) button.textContent = share;
  button.addEventListener("click", () => void act());
  // Its place is kept from the start.
  button.hidden = false;
}
