import type { Figure, FundingAnswer, ProgrammeAnswer, TaskAnswer } from "@lotrinh/core/report/answers";
import type { Sheet, SheetColumn, SheetValue, Workbook } from "../xlsx/workbook.js";
import { choices, formKind, sheetNames } from "./labels.js";

/** A field of the form: its key, and the revision that what is filled in will change. */
interface FormField {
  readonly key: string;
  readonly revision: number;
}

/** What a unit's report asks and what stands there now. */
export interface ReportForm {
  readonly reportId: string;
  /** Number of the report's last change when the form went out. */
  readonly change: number;
  readonly unit: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
  readonly figures: readonly (FormField & {
    readonly name: string;
    readonly measure: string | null;
    readonly target: string | null;
    /** Of the period before. */
    readonly last: number | null;
    readonly decimals: number;
    readonly answer: Figure | null;
  })[];
  readonly tasks: readonly (FormField & {
    readonly text: string;
    readonly due: string | null;
    readonly answer: TaskAnswer | null;
  })[];
  readonly funding: readonly (FormField & { readonly name: string; readonly answer: FundingAnswer | null })[];
  /** Names of the sources that are offered for programmes. */
  readonly sources: readonly string[];
  /** Those that are there, then empty ones to be filled in; `source` by its name. */
  readonly programmes: readonly (FormField & ProgrammeAnswer)[];
  readonly texts: readonly (FormField & { readonly title: string; readonly text: string })[];
  /** Those that are there, then empty ones to be filled in. */
  readonly difficulties: readonly (FormField & { readonly text: string })[];
  readonly proposals: readonly (FormField & { readonly to: string; readonly text: string })[];
}

const hidden: readonly SheetColumn[] = [
  { title: "Mã", type: "text", width: 4, isHidden: true },
  { title: "Lần lưu", type: "number", width: 4, isHidden: true },
];

const text = (title: string, width: number): SheetColumn => ({ title, type: "text", width });
const input = (title: string, width: number): SheetColumn => ({ title, type: "text", width, input: {} });
const oneOf = (title: string, width: number, list: keyof typeof choices): SheetColumn => ({
  title,
  type: "text",
  width,
  input: { choices: Object.values(choices[list]) },
});
const amount = (title: string, limits: { min?: number; max?: number } = {}): SheetColumn => ({
  title,
  type: "number",
  width: 18,
  input: limits,
});

/**
 * A report as a protected form: cells to fill in are open, answers come from drop-down lists, keys and revisions travel in
 * hidden columns. A sheet stands only where something is asked.
 */
export function reportWorkbook(form: ReportForm): Workbook {
  const sheets = [
    figureSheet(form),
    taskSheet(form),
    fundingSheet(form),
    programmeSheet(form),
    textSheet(form),
    difficultySheet(form),
    proposalSheet(form),
  ];
  return {
    title: form.title,
    date: form.dueOn,
    sheets: sheets.filter(({ rows }) => rows.length > 0),
    stamp: { form: formKind, report: form.reportId, change: form.change.toString() },
  };
}

function sheet(
  { title, unit, dueOn }: ReportForm,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetValue[])[],
  notes: readonly string[],
): Sheet {
  const [year = "", month = "", day = ""] = dueOn.split("-");
  return {
    name,
    heading: [title, `${unit} – hạn gửi ${day}/${month}/${year}`],
    columns: [...hidden, ...columns],
    rows: rows.map((cells) => ({ cells })),
    notes,
    isProtected: true,
  };
}

function figureSheet(form: ReportForm): Sheet {
  const columns = [
    text("Chỉ tiêu", 44),
    text("Đơn vị tính", 12),
    text("Lộ trình", 14),
    amountShown("Kỳ trước"),
    amount("Số liệu"),
    oneOf("Trạng thái", 14, "status"),
    oneOf("Lý do chưa có số liệu", 24, "missing"),
    input("Ghi chú", 30),
  ];
  const rows = form.figures.map(({ key, revision, name, measure, target, last, answer }) => [
    key,
    revision,
    name,
    measure,
    target,
    last,
    answer?.value ?? null,
    answer === null ? null : (choices.status[answer.status] ?? null),
    answer?.missing == null ? null : (choices.missing[answer.missing] ?? null),
    answer?.note ?? null,
  ]);
  const notes = ["Để trống số liệu khác với 0: chưa có số liệu thì chọn lý do; bằng không thì ghi 0."];
  return sheet(form, sheetNames.figures, columns, rows, notes);
}

const amountShown = (title: string): SheetColumn => ({ title, type: "number", width: 14 });

function taskSheet(form: ReportForm): Sheet {
  const columns = [
    text("Nhiệm vụ", 54),
    text("Thời hạn", 16),
    oneOf("Tình trạng", 18, "task"),
    amount("Tiến độ (%)", { min: 0, max: 100 }),
    input("Kết quả", 40),
    input("Vướng mắc", 40),
  ];
  const rows = form.tasks.map(({ key, revision, text: task, due, answer }) => [
    key,
    revision,
    task,
    due,
    answer === null ? null : (choices.task[answer.status] ?? null),
    answer?.progress ?? null,
    answer?.result ?? null,
    answer?.obstacle ?? null,
  ]);
  return sheet(form, sheetNames.tasks, columns, rows, []);
}

function fundingSheet(form: ReportForm): Sheet {
  const columns = [
    text("Nguồn", 40),
    amount("Bố trí (đồng)", { min: 0 }),
    amount("Giải ngân (đồng)", { min: 0 }),
  ];
  const rows = form.funding.map(({ key, revision, name, answer }) => [
    key,
    revision,
    name,
    answer?.committed ?? null,
    answer?.disbursed ?? null,
  ]);
  return sheet(form, sheetNames.funding, columns, rows, ["Không có kinh phí thì ghi 0."]);
}

function programmeSheet(form: ReportForm): Sheet {
  const columns = [
    input("Chương trình, dự án, đề án", 54),
    { title: "Nguồn", type: "text", width: 26, input: { choices: form.sources } } as const,
    amount("Bố trí (đồng)", { min: 0 }),
    amount("Giải ngân (đồng)", { min: 0 }),
  ];
  const rows = form.programmes.map(({ key, revision, name, source, committed, disbursed }) => [
    key,
    revision,
    name,
    source,
    committed,
    disbursed,
  ]);
  const notes = [
    "Không bắt buộc: phần kinh phí đã ghi ở trang Kinh phí, chia theo chương trình nếu tách được.",
  ];
  return sheet(form, sheetNames.programmes, columns, rows, notes);
}

function textSheet(form: ReportForm): Sheet {
  const rows = form.texts.map(({ key, revision, title, text: written }) => [key, revision, title, written]);
  const notes = ["Xuống dòng trong ô bằng Alt + Enter. Định dạng chữ được giữ nếu nội dung không thay đổi."];
  return sheet(form, sheetNames.texts, [text("Mục", 40), input("Nội dung", 90)], rows, notes);
}

function difficultySheet(form: ReportForm): Sheet {
  const rows = form.difficulties.map((each) => [each.key, each.revision, each.text]);
  return sheet(form, sheetNames.difficulties, [input("Khó khăn, vướng mắc", 110)], rows, []);
}

function proposalSheet(form: ReportForm): Sheet {
  const rows = form.proposals.map((each) => [each.key, each.revision, each.to, each.text]);
  const columns = [input("Kiến nghị với", 34), input("Nội dung", 90)];
  return sheet(form, sheetNames.proposals, columns, rows, []);
}
