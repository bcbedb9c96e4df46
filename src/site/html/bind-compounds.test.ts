// Vietnamese words stay on one line; markup, script and other languages stay as they are.
import { expect, test } from "vitest";
import { bindCompounds } from "./bind-compounds.ts";

/** "_" is a no-break space. */
test.each([
  ["<h1>Thành phố học tập</h1>", "<h1>Thành_phố học_tập</h1>"],
  ["412 thành phố ở Việt Nam", "412 thành_phố ở Việt_Nam"],
  ["Quần đảo Hoàng Sa (Việt Nam)", "Quần_đảo Hoàng_Sa (Việt_Nam)"],
  ["TP. Hồ Chí Minh, đơn vị hành chính", "TP. Hồ_Chí_Minh, đơn_vị hành_chính"],
  ["toàn thành phốx", "toàn thành phốx"],
  ['<a title="học tập" href="?q=học tập">học tập</a>', '<a title="học tập" href="?q=học tập">học_tập</a>'],
  ['<script>"học tập"</script>', '<script>"học tập"</script>'],
  ['<span lang="en">thành phố</span> thành phố', '<span lang="en">thành phố</span> thành_phố'],
])("%s", (html, bound) => expect(bindCompounds(html)).toBe(bound.replaceAll("_", "\u00A0")));
