// Whether the reader asked for fewer bytes.

/** True under Save-Data and under reduced data: nothing large is then fetched unasked. */
export function prefersLessData(window: Window): boolean {
  // oxlint-disable-next-line compat/compat -- asked for first
  const connection = "connection" in window.navigator ? window.navigator.connection : null;
  const saveData =
    typeof connection === "object" &&
    connection !== null &&
    "saveData" in connection &&
    connection.saveData === true;
  return saveData || window.matchMedia("(prefers-reduced-data: reduce)").matches;
}
