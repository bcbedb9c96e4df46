// Digits of the page's own text change; markup, script, other languages and Latin words do not.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createDigits } from "../../i18n/translate.ts";
import { localiseDigits } from "./localise-digits.ts";

const arabic = createDigits("٠");

test.each([
  ['<p class="y2020" title="a > 1">2020</p>', '<p class="y2020" title="a > 1">٢٠٢٠</p>'],
  ["<i>20</i>16", "<i>٢٠</i>١٦"],
  ["<script>1</script>2", "<script>1</script>٢"],
  ['<span lang="en">in 2019 <span>3</span> 4</span> 5', '<span lang="en">in 2019 <span>3</span> 4</span> ٥'],
  ['<a lang="en">1</a><br>2<use href="#d1" />3', '<a lang="en">1</a><br>٢<use href="#d1" />٣'],
  ["GeoNames (CC BY 4.0) أو 5 كم", "GeoNames (CC BY 4.0) أو ٥ كم"],
  ["123docz.net 9ع", "123docz.net 9ع"],
  ["&#39;7&amp;", "&#39;٧&amp;"],
])("%s", (html, expected) => expect(localiseDigits(html, arabic)).toBe(expected));

test("a language with Latin digits is left as it is, and nothing but digits ever changes", () => {
  const text = fc.string({
    unit: fc.constantFrom("<p>", "</p>", '<b lang="en">', "</b>", "1", "a", "ع", " ", "&lt;"),
  });
  fc.assert(
    fc.property(text, (html) => {
      expect(localiseDigits(html, createDigits("0"))).toBe(html);
      const back = localiseDigits(html, arabic).replaceAll(/[٠-٩]/g, (digit) =>
        String((digit.codePointAt(0) ?? 0) - 0x660),
      );
      expect(back).toBe(html);
    }),
  );
});
