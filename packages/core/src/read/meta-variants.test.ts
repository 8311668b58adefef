import { describe, expect, it } from "vitest";
import { takeApart } from "../document/document.js";
import { makeUnitResolver } from "../text/units.js";
import { readMeta } from "./meta.js";
import { localSamples } from "./meta-variants.local.samples.js";
import { rareSamples } from "./meta-variants.more.samples.js";
import { provinceSamples } from "./meta-variants.samples.js";

function read(text: string) {
  const parts = takeApart({
    format: "text",
    lines: text.split("\n"),
    pages: null,
    blocks: null,
    notices: [],
  });
  return readMeta({ ...parts, resolveUnit: makeUnitResolver() });
}

describe("readMeta: layouts that offices use", () => {
  it.each(
    [...provinceSamples, ...localSamples, ...rareSamples].map(
      ({ layout, text, meta }) => [layout, text, meta] as const,
    ),
  )("%s", (_layout, text, meta) => {
    expect(read(text)).toMatchObject(meta);
  });
});
