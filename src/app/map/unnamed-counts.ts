// Members that are counted and not named: those of the page's edition, or of the tables that the script was built from.
import { unnamed } from "virtual:data/unnamed";
import type { UnnamedCount } from "../../model/account.ts";
import { readPageData } from "../contract/page-data.ts";

export const unnamedOf = (document: Document): readonly UnnamedCount[] =>
  readPageData(document).edition?.unnamed ?? unnamed;
