import { expect, test } from "vitest";
import { WordPlaces } from "./wordPlaces.js";

const texts = [
  "Trong đó: 5 hộ nghèo",
  "",
  "GỒM HAI PHẦN",
  "phần việc của Sở Y tế, gồm cả phần này",
  "5tỷ đồng",
];

test("Texts are found by their words, in order and once each", () => {
  const places = new WordPlaces(texts);
  expect(places.withAny("gồm")).toEqual([2, 3]);
  expect(places.withAny("gồm", "trong", "phần")).toEqual([0, 2, 3]);
  expect(places.withAny("không")).toEqual([]);
});

test("A word stands between signs or figures, at the beginning and at the end", () => {
  const places = new WordPlaces(texts);
  expect(places.withAny("nghèo")).toEqual([0]);
  expect(places.withAny("tỷ")).toEqual([4]);
  expect(places.withAny("nghè")).toEqual([]);
});

test("No text has no words", () => {
  expect(new WordPlaces([]).withAny("gồm")).toEqual([]);
});
