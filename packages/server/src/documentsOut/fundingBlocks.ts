import { type Content, fieldsOf } from "@lotrinh/core/report/content";
import { parseFieldKey } from "@lotrinh/core/report/fieldKey";
import { nameOfSource } from "@lotrinh/core/report/fundingSources";
import { printNumber } from "@lotrinh/core/text/printNumber";
import type { Table, TableRow } from "@lotrinh/publish/official/table";

/** What a unit told of its money, as tables in millions of đồng: by source with the total, then by programme; none where it told nothing. */
export function fundingTables(content: Content): readonly Table[] {
  const sources = fieldsOf(content, "funding").map(({ key, value }) => ({ ...value, name: nameIn(key) }));
  const programmes = fieldsOf(content, "programme")
    .map(({ value }) => value)
    .filter(({ name }) => name.trim() !== "");
  const total = {
    name: "Tổng cộng",
    committed: totalOf(sources, "committed"),
    disbursed: totalOf(sources, "disbursed"),
  };
  return [
    ...(sources.length === 0
      ? []
      : [
          table(
            "Kinh phí theo nguồn",
            ["Nguồn kinh phí"],
            [...sources.map(sourceRow), { ...sourceRow(total), bold: true }],
          ),
        ]),
    ...(programmes.length === 0
      ? []
      : [
          table(
            "Kinh phí theo chương trình, dự án, đề án",
            ["Chương trình, dự án, đề án", "Nguồn kinh phí"],
            programmes.map(programmeRow),
          ),
        ]),
  ];
}

interface Money {
  readonly name: string;
  readonly committed: number | null;
  readonly disbursed: number | null;
}

function sourceRow({ name, committed, disbursed }: Money): TableRow {
  return { cells: [name, millions(committed), millions(disbursed)] };
}

function programmeRow({
  name,
  source,
  committed,
  disbursed,
}: Money & { readonly source: string | null }): TableRow {
  const named = source === null ? "–" : nameOfSource(source);
  return { cells: [name, named, millions(committed), millions(disbursed)] };
}

function table(caption: string, named: readonly string[], rows: readonly TableRow[]): Table {
  return {
    kind: "table",
    caption,
    measure: "triệu đồng",
    columns: [
      ...named.map((_, at) => ({ width: at === 0 ? 40 : 24 })),
      { width: 18, align: "right" },
      { width: 18, align: "right" },
    ],
    head: [{ cells: [...named, "Đã bố trí", "Đã giải ngân"] }],
    rows,
  };
}

/** The sum of the amounts that are given; null where none is. */
function totalOf(rows: readonly Money[], side: "committed" | "disbursed"): number | null {
  const given = rows.flatMap((row) => row[side] ?? []);
  return given.length === 0 ? null : given.reduce((sum, amount) => sum + amount, 0);
}

function millions(amount: number | null): string {
  return amount === null ? "–" : printNumber(amount / 1e6);
}

function nameIn(key: string): string {
  const parsed = parseFieldKey(key);
  return nameOfSource(parsed?.kind === "funding" ? parsed.id : key);
}
