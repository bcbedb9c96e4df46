// Every word of the site in English; its keys and holes are the contract for the other languages.
import { vietnamEn } from "./vietnam-en.ts";

export const en = {
  ...vietnamEn,
  siteName: "Learning Cities",
};
