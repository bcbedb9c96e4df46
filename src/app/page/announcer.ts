// The page's one line for what is said aloud: each thing once, when it has come to rest.

/** What nothing has followed for so long, in ms, has come to rest. */
const REST_MS = 300;

/** Says `text` politely. What is said later of the same thing takes its place; it is asked at the end, and "" says nothing. */
export type Say = (about: "year" | "city" | "filter" | "step" | "view", text: () => string) => void;

/** Puts the line into the page, where it stays. */
export function openAnnouncer(document: Document): Say {
  const line = document.body.appendChild(document.createElement("p"));
  line.className = "unseen";
  line.setAttribute("role", "status");
  const waiting = new Map<string, () => string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = (): void => {
    const text = Array.from(waiting.values(), (each) => each())
      .filter(Boolean)
      .join(" ");
    waiting.clear();
    if (text !== "") line.textContent = text;
  };
  return (about, text) => {
    waiting.set(about, text);
    clearTimeout(timer);
    timer = setTimeout(speak, REST_MS);
  };
}
