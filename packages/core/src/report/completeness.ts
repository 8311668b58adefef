import type { Said } from "../check/diagnostic.js";
import type { Figure } from "./answers.js";
import { type Content, type Field, fieldsOf } from "./content.js";
import { type FieldKey, type FieldKeys, sectionKey } from "./fieldKey.js";
import type { Outline, OutlineSection, SectionKind } from "./outline.js";
import { isBlankRichText } from "./richTextPlain.js";

/** What a report is asked for. */
export interface Asked {
  readonly outline: Outline;
  readonly figures: readonly AskedField<FieldKeys["figure"]>[];
  readonly tasks: readonly AskedField<FieldKeys["task"]>[];
  readonly funding: readonly AskedField<FieldKeys["funding"]>[];
}

export interface AskedField<K extends FieldKey> {
  readonly key: K;
  /** The indicator's or task's name, the source of funding. */
  readonly name: string;
}

/** Something that is still missing. */
export interface Gap {
  /** The field that is to be filled in. */
  readonly key: FieldKey;
  readonly message: Said;
}

/** How much of what must be answered is answered: counts and what is missing, no score. */
export interface Completeness {
  readonly required: number;
  readonly filled: number;
  readonly gaps: readonly Gap[];
}

/**
 * What is missing before the report can be sent, in the order of the outline. Figures, tasks and funding are asked for
 * unless the outline has a section for them that isn't required. A figure without a value needs a reason; zero is a value.
 */
export function completeness(asked: Asked, content: Content): Completeness {
  const checks = [
    ...asked.outline.sections
      .filter(({ required }) => required)
      .flatMap((each) => checkSection(each, content)),
    ...(isAsked(asked.outline, "figures") ? asked.figures.map((each) => checkFigure(each, content)) : []),
    ...(isAsked(asked.outline, "tasks") ? asked.tasks.map((each) => checkTask(each, content)) : []),
    ...(isAsked(asked.outline, "funding") ? asked.funding.map((each) => checkFunding(each, content)) : []),
    ...fieldsOf(content, "programme").map(checkProgramme),
  ];
  const gaps = checks.flatMap((gap) => gap ?? []);
  return { required: checks.length, filled: checks.length - gaps.length, gaps };
}

/** A gap, or null where the answer is there. */
type Checked = Gap | null;

function isAsked({ sections }: Outline, kind: SectionKind): boolean {
  const own = sections.filter((section) => section.kind === kind);
  return own.length === 0 || own.some(({ required }) => required);
}

/** Lists may be answered in words too (`Không có`). Figures, tasks and funding are counted one by one instead. */
function checkSection({ key, title, kind }: OutlineSection, content: Content): Checked[] {
  if (kind === "figures" || kind === "tasks" || kind === "funding") return [];
  const field = sectionKey(key);
  const text = content[field];
  const listed = kind === "text" ? [] : fieldsOf(content, kind === "proposals" ? "proposal" : "difficulty");
  const answered =
    (text !== undefined && !isBlankRichText(text)) || listed.some(({ value }) => value.text.trim() !== "");
  if (answered) return [null];
  const hint =
    kind === "text"
      ? { vi: "", en: "" }
      : { vi: " (nếu không có, ghi “Không có”)", en: " (or say that there is none)" };
  const message = { vi: `Chưa có nội dung mục “${title}”${hint.vi}.`, en: `“${title}” is blank${hint.en}.` };
  return [{ key: field, message }];
}

function checkFigure({ key, name }: AskedField<FieldKeys["figure"]>, content: Content): Checked {
  if (isAnswered(content[key])) return null;
  return {
    key,
    message: {
      vi: `Chưa có số liệu “${name}”: ghi số liệu hoặc lý do chưa có.`,
      en: `“${name}” is blank: give a value or the reason why there is none.`,
    },
  };
}

function isAnswered(figure: Figure | undefined): boolean {
  return figure !== undefined && (figure.value !== null || figure.missing !== null);
}

function checkTask({ key, name }: AskedField<FieldKeys["task"]>, content: Content): Checked {
  const answer = content[key];
  if (answer === undefined)
    return { key, message: { vi: `Chưa báo cáo nhiệm vụ “${name}”.`, en: `Nothing is said of “${name}”.` } };
  if (answer.status !== "stopped" || answer.obstacle !== null) return null;
  return {
    key,
    message: { vi: `Nhiệm vụ “${name}” dừng: cần nêu lý do.`, en: `“${name}” is stopped: say why.` },
  };
}

/** Nobody has to tell money by programme; a line that tells some must say which programme. */
function checkProgramme({ key, value }: Extract<Field, { kind: "programme" }>): Checked {
  if (value.name.trim() !== "") return null;
  return {
    key,
    message: {
      vi: "Có dòng kinh phí chưa ghi tên chương trình, dự án.",
      en: "A line of funding doesn't name its programme.",
    },
  };
}

function checkFunding({ key, name }: AskedField<FieldKeys["funding"]>, content: Content): Checked {
  const answer = content[key];
  if (answer !== undefined && answer.committed !== null && answer.disbursed !== null) return null;
  return {
    key,
    message: {
      vi: `Chưa đủ số bố trí và giải ngân của “${name}” (không có thì ghi 0).`,
      en: `Committed and disbursed funding of “${name}” is blank (0 where there is none).`,
    },
  };
}
