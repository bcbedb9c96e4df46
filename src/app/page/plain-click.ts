// A click that is meant for the page: with the first button, and with no key that asks for a new tab or window.

/** The nearest element at `selector` round what was clicked; null if there is none, or the browser should do what it does. */
export function plainClickOn(event: MouseEvent, selector: string): Element | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null;
  return event.target instanceof Element ? event.target.closest(selector) : null;
}
