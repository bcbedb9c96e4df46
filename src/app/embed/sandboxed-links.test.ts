// What a click becomes in a sandbox: in WordPress' frame a message that it follows, elsewhere an address to be shown.
import { expect, test } from "vitest";
import { answerClick } from "./sandboxed-links.ts";

const HERE = "https://site.example/lc/embed/map/?year=2016#?secret=a1B2c3D4e5";
const OWN = "https://site.example/lc/?year=2016";
const SECRET = "a1B2c3D4e5";

test.each([
  ["to this site", "../../?year=2016", { message: "link", value: OWN, secret: SECRET }],
  ["elsewhere", "https://source.example/page", "https://source.example/page"],
  // wp-embed.js compares hosts with their ports.
  ["another port", "https://site.example:8443/", "https://site.example:8443/"],
  ["a mail", "mailto:editor@site.example", null],
])("in WordPress' frame, %s", (_, href, answer) => expect(answerClick(href, HERE, SECRET)).toEqual(answer));

test.each([
  ["to this site", "../../?year=2016", OWN],
  ["elsewhere", "https://source.example/page", "https://source.example/page"],
  ["a mail", "mailto:editor@site.example", null],
])("in another sandbox, %s", (_, href, answer) => expect(answerClick(href, HERE, undefined)).toEqual(answer));
