import type { Citation, Reading, Target } from "@lotrinh/core/read/reading";
import type { Block, OfficialDocument } from "../content.js";
import { annexLabel, dayInWords } from "../wording.js";
import { type Issuing, issued } from "./issuing.js";
import { planAnnexes, planAnnexTitles } from "./planAnnexes.js";
import { type ReportSection, sectionBlocks } from "./report.js";

/**
 * A plan as it was read, as a Kế hoạch of its own: goals and targets, indicators, tasks, funding and duties, the long ones as annexes on wide
 * pages. Sections without content are left out; they are numbered as they come.
 */
export function planDocument(issuing: Issuing, reading: Reading): OfficialDocument {
  const { meta, citations } = reading;
  const annexes = planAnnexes(reading);
  return {
    ...issued(issuing),
    kind: "KH",
    typeLine: meta.type ?? "Kế hoạch",
    title: meta.title ?? "",
    basis:
      issuing.basis ??
      citations.filter(({ relation }) => relation === "basis").map((act) => `Căn cứ ${actWords(act)}`),
    body: [
      ...opening(reading, issuing.letterhead.agency),
      ...sectionBlocks(
        sections(
          reading,
          annexes.map(({ title }) => title),
        ),
      ),
    ],
    annexes,
  };
}

/** `Quyết định số 622/QĐ-TTg ngày 10 tháng 5 năm 2017 của Thủ tướng Chính phủ …`. */
function actWords({ type, number, date, issuer, title }: Citation): string {
  const day = date !== null && date.length === 10 ? dayInWords(date) : null;
  const parts = [
    type ?? (number === null ? null : "Văn bản"),
    number === null ? null : `số ${number}`,
    day,
    issuer === null ? null : `của ${issuer}`,
    title,
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function opening({ meta, citations }: Reading, agency: string): readonly Block[] {
  const acts = citations.filter(({ relation }) => relation === "implements").map(actWords);
  const what = `${agency} ban hành ${meta.type ?? "Kế hoạch"} với các nội dung sau:`;
  return [{ kind: "paragraph", text: acts.length === 0 ? what : `Thực hiện ${acts.join("; ")}, ${what}` }];
}

function sections(reading: Reading, annexes: readonly string[]): readonly ReportSection[] {
  const refer = (key: keyof typeof planAnnexTitles, what: string) =>
    reference(annexes, planAnnexTitles[key], what);
  return [
    section("Mục tiêu", [...goalBlocks(reading), ...refer("targets", "Phân công thực hiện các mục tiêu")]),
    section("Chỉ tiêu", refer("indicators", `${counted(reading.indicators)} chỉ tiêu và lộ trình thực hiện`)),
    section("Nhiệm vụ, giải pháp", refer("tasks", `${counted(reading.tasks)} nhiệm vụ`)),
    section("Kinh phí thực hiện", listOf(reading.funding.map(({ text }) => text))),
    section("Tổ chức thực hiện", [
      ...refer("duties", "Chế độ báo cáo"),
      ...listOf(reading.reviews.map(({ text }) => text)),
    ]),
  ].filter(({ blocks = [] }) => blocks.length > 0);
}

/** Numbers below ten take a leading zero in running text. */
function counted(items: readonly unknown[]): string {
  return String(items.length).padStart(2, "0");
}

function section(title: string, blocks: readonly Block[]): ReportSection {
  return { title, blocks };
}

/** `12 chỉ tiêu nêu tại Phụ lục I.`, by what the annexes that are there come to. */
function reference(annexes: readonly string[], title: string, what: string): readonly Block[] {
  const at = annexes.indexOf(title);
  if (at < 0) return [];
  return [{ kind: "paragraph", text: `${what} nêu tại ${annexLabel(at, annexes.length)} kèm theo.` }];
}

/** Goals with their targets below them, then the targets whose goal isn't among them. */
function goalBlocks({ goals, targets }: Reading): readonly Block[] {
  const known = new Set<number | null>(goals.map(({ number }) => number));
  return [
    ...goals.flatMap(({ number, title }): readonly Block[] => [
      { kind: "paragraph", text: [{ text: `Mục tiêu ${number}. ${title}`, bold: true }] },
      ...targetList(targets.filter(({ goal }) => goal === number)),
    ]),
    ...targetList(targets.filter(({ goal }) => !known.has(goal))),
  ];
}

function targetList(targets: readonly Target[]): readonly Block[] {
  return listOf(targets.map(({ code, title }) => `Mục tiêu ${code}: ${title}`));
}

/** Each text once: one sentence of a plan may have been read as several amounts or reviews. */
function listOf(texts: readonly string[]): readonly Block[] {
  const items = [...new Set(texts)].map((text) => ({ text }));
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
