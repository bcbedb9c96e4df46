// Every word of the site in Vietnamese.
import type { Catalogue } from "./translate.ts";
import { vietnamVi } from "./vietnam-vi.ts";

export const vi: Catalogue = {
  ...vietnamVi,
  siteName: "Thành phố học tập",
};
