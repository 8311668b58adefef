import type { Severity } from "@lotrinh/core/check/diagnostic";
import type { Span } from "@lotrinh/core/document/span";
import type { Block, Paragraph } from "../official/content.js";
import type { RichText, Run } from "../official/richText.js";
import type { Table, TableRow } from "../official/table.js";
import {
  countSeverities,
  type DismissedFinding,
  type FindingsReport,
  type ReportedFinding,
  severities,
} from "./findingsReport.js";

/** The text of the sheet below its title: counts, findings by page, sources of the rules. */
export function findingsBody(report: FindingsReport): readonly Block[] {
  const { files, checker, findings } = report;
  return [
    line("Văn bản được soát: ", files.join("; ")),
    ...(checker === null ? [] : [line("Người soát: ", checker)]),
    { kind: "heading", level: "roman", title: "Tổng hợp" },
    ...summary(report),
    { kind: "heading", level: "roman", title: "Các phát hiện" },
    ...(findings.length === 0 ? [plain("Không phát hiện vấn đề nào.")] : [findingTable(report)]),
    ...(findings.length === 0
      ? []
      : [{ kind: "heading", level: "roman", title: "Căn cứ của các quy tắc" } as const, ruleTable(report)]),
  ];
}

/** What the check can't do, said above the signatures. */
export const closingNote: RichText = [
  {
    text: "Bộ soát chỉ báo điều có căn cứ trong chính văn bản; người soạn thảo và người ký vẫn cần đọc lại toàn bộ nội dung.",
    italic: true,
  },
];

const plain = (text: RichText): Paragraph => ({ kind: "paragraph", text });
const line = (name: string, text: string): Paragraph => plain([name, { text, bold: true }]);

const names = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" } satisfies Record<Severity, string>;
const meanings = {
  error: "hai chỗ trong văn bản không thể cùng đúng",
  warning: "nhiều khả năng sai",
  info: "nên xem lại",
} satisfies Record<Severity, string>;

function summary({ findings, dismissed, since }: FindingsReport): readonly Block[] {
  const counts = countSeverities(findings);
  const row = (severity: Severity): TableRow => ({
    cells: [names[severity], meanings[severity], String(counts[severity])],
  });
  const table: Table = {
    kind: "table",
    columns: [{ width: 2 }, { width: 6 }, { width: 2, align: "right" }],
    head: [{ cells: ["Mức độ", "Ý nghĩa", "Số phát hiện"] }],
    rows: [
      ...severities.map(row),
      { cells: [{ text: "Tổng số", colSpan: 2 }, String(findings.length)], bold: true },
    ],
  };
  const remarks = [
    ...(since === undefined
      ? []
      : [`So với bản trước: đã sửa ${since.fixed}, còn lại ${since.left}, mới ${since.fresh}.`]),
    ...(dismissed.length === 0
      ? []
      : [`Ngoài ra có ${dismissed.length} phát hiện đã bỏ qua, nêu tại Phụ lục cùng lý do.`]),
  ];
  return [table, ...remarks.map(plain)];
}

/** Head cells of the findings; the last column is for the drafter's pen. */
const findingHead = [
  "TT",
  "Vị trí",
  "Nội dung phát hiện",
  "Chỗ liên quan",
  "Đề xuất",
  "Tiếp thu, giải trình",
];

function findingTable(report: FindingsReport): Table {
  const rows: TableRow[] = [];
  let group = "";
  const several = report.files.length > 1;
  for (const [at, finding] of report.findings.entries()) {
    const head = groupOf(finding, several);
    if (head !== group && head !== "")
      rows.push({ cells: [{ text: head, colSpan: findingHead.length }], bold: true });
    group = head;
    rows.push({
      cells: [
        String(at + 1),
        `dòng ${finding.span.line}`,
        statement(finding, report),
        (finding.related ?? []).slice(0, mostOthers).map(otherPlace).join("\n"),
        cut(finding.suggestion ?? ""),
        "",
      ],
    });
  }
  return {
    kind: "table",
    columns: [
      { width: 3, align: "center" },
      { width: 6 },
      { width: 31 },
      { width: 18 },
      { width: 12 },
      { width: 13 },
    ],
    head: [{ cells: findingHead }],
    rows,
  };
}

/** What findings stand under: their page, and their document where there are several. */
function groupOf({ file, span }: ReportedFinding, several: boolean): string {
  const page = span.page === undefined ? "" : `Trang ${span.page}`;
  return several ? [file, page].filter(Boolean).join(", ") : page;
}

/** Where a statement stands: `trang 3, dòng 41`. */
export function placeText({ line, page }: Span): string {
  return page === undefined ? `dòng ${line}` : `trang ${page}, dòng ${line}`;
}

function statement(
  { severity, rule, message, quote }: ReportedFinding,
  { rules }: Pick<FindingsReport, "rules">,
): readonly (string | Run)[] {
  return [
    { text: `${names[severity]}: `, bold: true },
    cut(message.vi),
    ...(quote === undefined || message.vi.includes(quote) ? [] : ["\n", `“${cut(quote)}”`]),
    ...(rules[rule] === undefined ? [] : ["\n", { text: `Quy tắc: ${rules[rule].title.vi}`, italic: true }]),
  ];
}

/** A row must fit on a page: more other places than this aren't listed, longer texts are cut. */
const mostOthers = 6;
const longest = 500;

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

function otherPlace({ file, span, message, quote }: NonNullable<ReportedFinding["related"]>[number]): string {
  const where = file === undefined ? placeText(span) : `${file}, ${placeText(span)}`;
  const words = quote === undefined ? "" : ` “${cut(quote).slice(0, 160)}”`;
  return `${where}: ${cut(message.vi)}${words}`;
}

/** Each rule once, with what it rests on: a row of findings names its rule only. */
function ruleTable({ findings, rules }: FindingsReport): Table {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    kind: "table",
    columns: [{ width: 3, align: "center" }, { width: 24 }, { width: 46 }, { width: 10, align: "right" }],
    head: [{ cells: ["TT", "Quy tắc", "Căn cứ", "Số phát hiện"] }],
    rows: [...counts].map(([name, count], at) => ({
      cells: [String(at + 1), rules[name]?.title.vi ?? name, rules[name]?.source.vi ?? "", String(count)],
    })),
  };
}

/** The appendix: what was set aside, by whom and why. */
export function dismissedTable(report: FindingsReport): Table {
  const several = report.files.length > 1;
  const place = ({ file, span }: ReportedFinding) =>
    several ? `${file}, ${placeText(span)}` : placeText(span);
  return {
    kind: "table",
    columns: [{ width: 3, align: "center" }, { width: 9 }, { width: 34 }, { width: 24 }, { width: 13 }],
    head: [{ cells: ["TT", "Vị trí", "Nội dung phát hiện", "Lý do bỏ qua", "Người bỏ qua, thời điểm"] }],
    rows: report.dismissed.map((each, at) => ({
      cells: [
        String(at + 1),
        place(each.finding),
        statement(each.finding, report),
        cut(each.reason),
        dismissedBy(each),
      ],
    })),
  };
}

function dismissedBy({ person, at }: DismissedFinding): string {
  const moment = vietnamMoment(at);
  return person === null ? moment : `${person}\n${moment}`;
}

/** `15/11/2026 09:30` in Vietnam (UTC+7 all year); empty where it is no moment. */
function vietnamMoment(iso: string): string {
  const at = new Date(Date.parse(iso) + 7 * 3_600_000);
  if (Number.isNaN(at.getTime())) return "";
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/u.exec(at.toISOString()) ?? [];
  return `${day}/${month}/${year} ${time}`;
}
