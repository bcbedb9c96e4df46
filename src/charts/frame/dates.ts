// Dates as positions on an axis of years.

const DAY = 86_400_000;

/** YYYY, YYYY-MM or YYYY-MM-DD (of a period, its first day) → years with a fraction; a year or month alone is its start. Throws a TypeError on anything else. */
export function toYears(iso: string): number {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:\/|$)/.exec(iso);
  if (!match) throw new TypeError(`not a date: ${JSON.stringify(iso)}`);
  const [, year = "", month = "01", day = "01"] = match;
  const start = Date.UTC(Number(year), 0, 1);
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / DAY;
  const length = (Date.UTC(Number(year) + 1, 0, 1) - start) / DAY;
  return Number(year) + days / length;
}

/** The calendar year of a date as `toYears` takes it. */
export const yearOf = (iso: string): number => Math.floor(toYears(iso));
