import type { Said } from "../check/diagnostic.js";
import { isDay } from "../schedule/day.js";
import {
  faulty,
  finish,
  isFields,
  notAnObject,
  type ObjectReader,
  type Parsed,
  readObject,
} from "./parsed.js";

/** One figure that a unit reports. `value` null and `missing` null: left blank, which isn't zero and isn't an answer. */
export interface Figure {
  readonly value: number | null;
  readonly status: FigureStatus;
  /** Why there is no value. Never beside a value. */
  readonly missing: MissingReason | null;
  readonly note: string | null;
  /** Where the indicator is a ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** As reported by the unit, an estimate (ước), or the statistics office's. */
export type FigureStatus = "reported" | "estimated" | "official";

export type MissingReason =
  | "not-due"
  | "not-reported"
  | "not-applicable"
  | "pending-list"
  | "break-in-series";

export const missingNames: Readonly<Record<MissingReason, Said>> = {
  "not-due": { vi: "Chưa đến kỳ", en: "Not due yet" },
  "not-reported": { vi: "Chưa thu thập được", en: "Not collected" },
  "not-applicable": { vi: "Không áp dụng với đơn vị", en: "Not applicable" },
  "pending-list": { vi: "Chờ danh mục của trung ương", en: "Pending a national list" },
  "break-in-series": { vi: "Gián đoạn chuỗi số liệu", en: "Break in series" },
};

/** What a unit says of one task. */
export interface TaskAnswer {
  readonly status: TaskStatus;
  /** 0 to 100; null where none is given. */
  readonly progress: number | null;
  readonly result: string | null;
  readonly obstacle: string | null;
  readonly extension: ExtensionRequest | null;
}

export type TaskStatus = "not-started" | "under-way" | "done" | "stopped";

export const taskStatusNames: Readonly<Record<TaskStatus, Said>> = {
  "not-started": { vi: "Chưa thực hiện", en: "Not started" },
  "under-way": { vi: "Đang thực hiện", en: "Under way" },
  done: { vi: "Đã hoàn thành", en: "Done" },
  stopped: { vi: "Dừng thực hiện", en: "Stopped" },
};

/** A task is extended once, with a reason. `to` is the last day asked for, `YYYY-MM-DD`. */
export interface ExtensionRequest {
  readonly to: string;
  readonly reason: string;
}

/** Money of one source, in đồng; null where none is given. */
export interface FundingAnswer {
  readonly committed: number | null;
  readonly disbursed: number | null;
}

/** Money of one programme, project or scheme from one source: a part of what `FundingAnswer` says of that source. Units tell it where they can. */
export interface ProgrammeAnswer extends FundingAnswer {
  /** `Chương trình mục tiêu quốc gia giảm nghèo bền vững`; blank while it is being typed. */
  readonly name: string;
  /** The source's key; null where it isn't told. */
  readonly source: string | null;
}

export interface DifficultyAnswer {
  readonly text: string;
}

export interface ProposalAnswer {
  /** To whom. */
  readonly to: string | null;
  readonly text: string;
}

const figureStatuses: readonly FigureStatus[] = ["reported", "estimated", "official"];
export const missingReasons: readonly MissingReason[] = [
  "not-due",
  "not-reported",
  "not-applicable",
  "pending-list",
  "break-in-series",
];
const taskStatuses: readonly TaskStatus[] = ["not-started", "under-way", "done", "stopped"];

const labels = {
  value: { vi: "Số liệu", en: "Value" },
  status: { vi: "Trạng thái", en: "Status" },
  missing: { vi: "Lý do chưa có số liệu", en: "Reason why it is missing" },
  note: { vi: "Ghi chú", en: "Note" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
  progress: { vi: "Tiến độ", en: "Progress" },
  result: { vi: "Kết quả", en: "Result" },
  obstacle: { vi: "Vướng mắc", en: "Obstacle" },
  extension: { vi: "Đề nghị gia hạn", en: "Request to extend" },
  extensionTo: { vi: "Thời hạn đề nghị", en: "Requested deadline" },
  reason: { vi: "Lý do", en: "Reason" },
  committed: { vi: "Kinh phí bố trí", en: "Committed funding" },
  disbursed: { vi: "Kinh phí giải ngân", en: "Disbursed funding" },
  programme: { vi: "Tên chương trình, dự án", en: "Programme" },
  source: { vi: "Nguồn kinh phí", en: "Source of funding" },
  text: { vi: "Nội dung", en: "Text" },
  to: { vi: "Nơi nhận kiến nghị", en: "Addressee" },
} as const satisfies Readonly<Record<string, Said>>;

/** Reads a figure from outside. A value beside a reason why it is missing is refused. */
export function parseFigure(input: unknown): Parsed<Figure> {
  return parseWith(input, (fields) => {
    const value = fields.number("value", labels.value);
    const missing = fields.text("missing", labels.missing) === null ? null : missingOf(fields);
    if (value !== null && missing !== null)
      fields.faults.push({
        vi: "Đã có số liệu thì không ghi lý do chưa có.",
        en: "A value can't stand beside a reason why it is missing.",
      });
    return {
      value,
      status: fields.word("status", labels.status, figureStatuses),
      missing,
      note: fields.text("note", labels.note),
      numerator: fields.number("numerator", labels.numerator),
      denominator: fields.number("denominator", labels.denominator),
    };
  });
}

function missingOf(fields: ObjectReader): MissingReason {
  return fields.word("missing", labels.missing, missingReasons);
}

/** Reads what is said of a task. Progress is 0 to 100; an extension names its day and reason. */
export function parseTaskAnswer(input: unknown): Parsed<TaskAnswer> {
  return parseWith(input, (fields) => {
    const progress = fields.number("progress", labels.progress);
    if (progress !== null && (progress < 0 || progress > 100))
      fields.faults.push({ vi: "Tiến độ: từ 0 đến 100%.", en: "Progress: from 0 to 100%." });
    return {
      status: fields.word("status", labels.status, taskStatuses),
      progress,
      result: fields.text("result", labels.result),
      obstacle: fields.text("obstacle", labels.obstacle),
      extension: extensionOf(fields.object("extension", labels.extension)),
    };
  });
}

function extensionOf(fields: ObjectReader | null): ExtensionRequest | null {
  if (fields === null) return null;
  const to = fields.text("to", labels.extensionTo);
  const reason = fields.text("reason", labels.reason);
  if (to === null || !isDay(to))
    fields.faults.push({
      vi: "Thời hạn đề nghị: cần là một ngày.",
      en: "Requested deadline: expected a day.",
    });
  if (reason === null)
    fields.faults.push({ vi: "Đề nghị gia hạn cần nêu lý do.", en: "A request to extend needs a reason." });
  return { to: to ?? "", reason: reason ?? "" };
}

/** Reads amounts of one source, in đồng, not below zero. */
export function parseFundingAnswer(input: unknown): Parsed<FundingAnswer> {
  return parseWith(input, (fields) => ({
    committed: amountOf(fields, "committed"),
    disbursed: amountOf(fields, "disbursed"),
  }));
}

/** Reads the money of one programme; amounts as `parseFundingAnswer`. */
export function parseProgrammeAnswer(input: unknown): Parsed<ProgrammeAnswer> {
  return parseWith(input, (fields) => ({
    name: fields.text("name", labels.programme, 500) ?? "",
    source: fields.text("source", labels.source, 200),
    committed: amountOf(fields, "committed"),
    disbursed: amountOf(fields, "disbursed"),
  }));
}

function amountOf(fields: ObjectReader, name: "committed" | "disbursed"): number | null {
  const amount = fields.number(name, labels[name]);
  if (amount !== null && amount < 0)
    fields.faults.push({
      vi: `${labels[name].vi}: không được âm.`,
      en: `${labels[name].en}: below zero.`,
    });
  return amount;
}

export function parseDifficultyAnswer(input: unknown): Parsed<DifficultyAnswer> {
  return parseWith(input, (fields) => ({ text: fields.text("text", labels.text) ?? "" }));
}

export function parseProposalAnswer(input: unknown): Parsed<ProposalAnswer> {
  return parseWith(input, (fields) => ({
    to: fields.text("to", labels.to, 500),
    text: fields.text("text", labels.text) ?? "",
  }));
}

function parseWith<T>(input: unknown, read: (fields: ObjectReader) => T): Parsed<T> {
  if (!isFields(input)) return faulty(notAnObject);
  const fields = readObject(input);
  return finish(fields, read(fields));
}
