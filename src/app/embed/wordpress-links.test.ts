// What a click becomes in WordPress' frame, and that it is left alone everywhere else.
import { expect, test } from "vitest";
import { answerClick } from "./wordpress-links.ts";

const HERE = "https://site.example/lc/embed/map/?year=2016#?secret=a1B2c3D4e5";
const OWN = "https://site.example/lc/?year=2016";

test.each([
  ["to this site", "../../?year=2016", { message: "link", value: OWN, secret: "a1B2c3D4e5" }],
  ["elsewhere", "https://source.example/page", "https://source.example/page"],
  // wp-embed.js compares hosts with their ports.
  ["another port", "https://site.example:8443/", "https://site.example:8443/"],
  ["a mail", "mailto:editor@site.example", null],
])("%s", (_, href, answer) => expect(answerClick(href, HERE, "null")).toEqual(answer));

test.each([
  ["without a sandbox", HERE, "https://site.example"],
  ["without a secret", "https://site.example/lc/embed/map/", "null"],
  ["with a secret that is none", "https://site.example/lc/embed/map/#?secret=<b>", "null"],
])("%s a link is a link", (_, here, origin) => {
  expect(answerClick(OWN, here, origin)).toBeNull();
  expect(answerClick("https://source.example/", here, origin)).toBeNull();
});
