// On the page of a city: hands its address on, by the system's own sheet where there is one, else by copying it.

const button = document.querySelector<HTMLButtonElement>("[data-share]");
const said = button?.nextElementSibling;

if (button && said) {
  const { navigator } = window;
  const { share = "", copied = "", failed = "" } = button.dataset;
  const hand = "share" in navigator ? navigator.share.bind(navigator) : null;
  const url = window.location.href.replace(/#.*/, "");
  const title = document.querySelector("h1")?.textContent ?? "";
  const act = async (): Promise<void> => {
    said.textContent = "";
    try {
      await (hand ? hand({ title, url }) : window.navigator.clipboard.writeText(url));
      if (!hand) said.textContent = copied;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError"))
        said.textContent = `${failed} ${url}`;
    }
  };
  if (hand) button.textContent = share;
  button.addEventListener("click", () => void act());
  // Its place is kept from the start.
  button.hidden = false;
}
