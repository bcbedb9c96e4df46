// A click on a link that is meant for the page: with no key that asks for a new tab or window.

/** For a link to what can be chosen here: `choose` instead of leaving the page, unless the click is the browser's. */
export const onPlainClick =
  (choose: () => void) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose();
  };
