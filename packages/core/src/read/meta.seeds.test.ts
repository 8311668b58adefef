import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { takeApart } from "../document/document.js";
import { makeUnitResolver } from "../text/units.js";
import { readCitations } from "./citations.js";
import { readMeta } from "./meta.js";
import type { Meta } from "./reading.js";

/** Real documents and parts of their answer keys lie beside the project where it is developed; elsewhere this is skipped. */
const shared = new URL("../../../../../shared/", import.meta.url);

function load(folder: string, start: string): string {
  const directory = new URL(`${folder}/`, shared);
  const name = readdirSync(directory).find((file) => file.startsWith(start)) ?? start;
  return readFileSync(new URL(name, directory), "utf8").normalize("NFC");
}

function readSeed(folder: string, start: string) {
  const lines = load(folder, start).split("\n");
  const parts = takeApart({ format: "text", lines, pages: null, blocks: null, notices: [] });
  const context = { ...parts, resolveUnit: makeUnitResolver() };
  const meta = readMeta(context);
  return { meta, citations: readCitations(context, meta) };
}

interface Key {
  readonly meta: Omit<Meta, "spans" | "confidence">;
  readonly citations: readonly {
    readonly number: string;
    readonly date: string;
    readonly issuer: string;
    readonly relation: string;
    readonly spans: readonly { readonly line: number }[];
  }[];
}

/** Number, date, place, issuer, signer's name, power used, and how many recipients, as a reader finds them. */
const facts: readonly (readonly [string, string, readonly (string | number | null)[]])[] = [
  ["seeds", "000", ["287/BC-UBND", "2020-08-11", "Kiên Giang", "Lâm Minh Thành", "KT. Chủ tịch", 10]],
  ["seeds", "001", [null, "2024-07", "Kiên Giang", "Nguyễn Lưu Trung", "KT. Chủ tịch", 10]],
  ["seeds", "002", [null, "2018-07-25", "Kiên Giang", "Phạm Vũ Hồng", "TM. Ủy ban nhân dân", 8]],
  ["seeds", "003", ["12127/KH-UBND", "2021-11-29", "Khánh Hòa", "Đình Văn Thiệu", "KT. Chủ tịch", 10]],
  ["plans", "bac-ninh-141", ["141/KH-UBND", "2025-11-20", "Bắc Ninh", "Phạm Văn Thịnh", "KT. Chủ tịch", 8]],
  [
    "plans",
    "can-tho-153",
    ["153/KH-UBND", "2025-11-17", "Cần Thơ", "Trương Cảnh Tuyên", "TM. Ủy ban nhân dân", 13],
  ],
  ["plans", "dong-nai-182", ["182/KH-UBND", "2025-11-20", "Đồng Nai", "Lê Trường Sơn", "KT. Chủ tịch", 9]],
  ["plans", "nghe-an-980", ["980/KH-UBND", "2025-11-18", "Nghệ An", "Nguyễn Văn Đệ", "KT. Chủ tịch", 10]],
  [
    "plans",
    "tphcm-174",
    ["174/KH-UBND", "2025-11-18", "Thành phố Hồ Chí Minh", "Trần Thị Diệu Thúy", "KT. Chủ tịch", 16],
  ],
];

describe.skipIf(!existsSync(shared))("seeds and plans in ../shared (skipped where they are not)", () => {
  it("004: letterhead, signature and citations of the key", () => {
    const key: Key = JSON.parse(load("keys", "004"));
    const { meta, citations } = readSeed("seeds", "004");
    expect(meta).toMatchObject(key.meta);
    expect(
      citations.map(({ number, date, issuer, relation, spans }) => ({
        number,
        date,
        issuer,
        relation,
        spans: spans.map(({ line }) => ({ line })),
      })),
    ).toEqual(key.citations);
  });

  it.each(facts)("%s %s: letterhead and signature", (folder, start, expected) => {
    const { meta } = readSeed(folder, start);
    const { number, date, place, signer, recipients } = meta;
    expect([number, date, place, signer?.name, signer?.authority, recipients.length]).toEqual(expected);
    expect(meta.issuer).toMatch(/^Ủy ban nhân dân (?:tỉnh|thành phố|Thành phố) \p{Lu}/u);
  });
});
