import { type Passage, spanAt } from "../document/passage.js";
import { type FieldKind, fieldsOnly, findFields } from "../read/leads/fields.js";
import { shortened } from "../text/shortened.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

const LEAD_LABEL =
  "[-–+*\\s]*(?:(?:(?:cơ quan|đơn vị) )?chủ trì|(?:cơ quan|đơn vị) (?:(?:được giao )?(?:chủ trì|đầu mối)[^:;.]{0,40}|thực hiện|phụ trách|chịu trách nhiệm(?: chính)?))[\\s*]*:";
const BLANK_LEAD = new RegExp(`^${LEAD_LABEL}[\\s*.…_]*$`, "iu");
const FILLED_LEAD = new RegExp(`^${LEAD_LABEL}[\\s*]*[A-Za-zÀ-ỹ]`, "iu");
/** Behind the label comes what the unit is to do, not its name. */
const NAMELESS_LEAD = new RegExp(
  `^${LEAD_LABEL}[\\s*…_]*(?:(?:là (?:cơ quan )?)?(?:chủ trì|đầu mối)|phối hợp (?:với|cùng))(?![A-Za-zÀ-ỹ])`,
  "iu",
);

/** `Cơ quan chủ trì:` left empty where the same line below other tasks is filled; names may also begin on the next line. */
export function emptyFields(subject: Subject): readonly Finding[] {
  const pieces = textPieces(subject).filter(({ inTable }) => !inTable);
  const filled = pieces.filter(({ passage }) => FILLED_LEAD.test(passage.text)).length;
  return pieces.flatMap(({ passage }, at) => {
    if (filled < fewestFilled || passage.text.length > 60 || !BLANK_LEAD.test(passage.text)) return [];
    const next = pieces[at + 1]?.passage.text ?? "";
    if (!/^[-–+*\s]*[^:]{2,40}:/u.test(next)) return [];
    return [
      {
        severity: "warning" as const,
        message: {
          vi: "Dòng “chủ trì” để trống, các nhiệm vụ khác có ghi cơ quan chủ trì.",
          en: "Found an empty line for the lead, expected a unit as below the other tasks.",
        },
        span: spanAt(passage),
        quote: passage.text,
      },
    ];
  });
}

/** `Đơn vị thực hiện: chủ trì, phối hợp với Sở B`: the label, then the part that a unit has, without the unit that others have there. */
export function namelessFields(subject: Subject): readonly Finding[] {
  const fields = piecesWith(subject, "trì", "phối").filter(({ passage }) => NAMELESS_LEAD.test(passage.text));
  const [first] = fields;
  if (first === undefined) return [];
  const named = piecesWith(subject, "cơ", "đơn", "chủ").filter(
    ({ passage }) => FILLED_LEAD.test(passage.text) && !NAMELESS_LEAD.test(passage.text),
  ).length;
  if (named < fewestFilled || fields.length * 3 > named + 1) return [];
  return fields.map(({ passage }) => {
    const quote = shortened(passage.text, 60);
    return {
      severity: "warning" as const,
      message: {
        vi: `“${quote}” không ghi tên cơ quan chủ trì, các nhiệm vụ khác có ghi.`,
        en: "Found what the unit is to do behind the label, expected the unit's name first, as below the other tasks.",
      },
      span: spanAt(passage, 0, Math.min(60, passage.text.length)),
      quote,
    };
  });
}

const DOERS = "[-–+*\\s]*(?:cơ quan|đơn vị) (?:thực hiện|phụ trách|triển khai)[\\s*]*:[\\s*]*";
const LED_BY = new RegExp(`^${DOERS}[^:;.]{3,90}?\\schủ trì(?!\\p{L})`, "iu");
/** One unit that works with others. */
const HELPED_BY = new RegExp(
  `^${DOERS}(?!các\\s)[^:;.,]{3,90}?(?<!chủ trì)\\sphối hợp (?:chặt chẽ )?(?:với|cùng)\\s`,
  "iu",
);

/** `Cơ quan thực hiện: Sở A phối hợp với …`, where the lines below other tasks say `Sở B chủ trì, phối hợp với …`. */
export function helpersInFields(subject: Subject): readonly Finding[] {
  const fields = piecesWith(subject, "phối").filter(({ passage }) => HELPED_BY.test(passage.text));
  const [first] = fields;
  if (first === undefined) return [];
  const led = piecesWith(subject, "trì").filter(({ passage }) => LED_BY.test(passage.text)).length;
  const open = fields.filter(({ passage }) => !/chủ trì/iu.test(passage.text));
  if (led < fewestFilled || open.length * fewestFilled > led) return [];
  return open.map(({ passage }) => {
    const quote = shortened(passage.text, 60);
    return {
      severity: "warning" as const,
      message: {
        vi: `“${quote}” chỉ ghi phối hợp, không ghi chủ trì như các nhiệm vụ khác.`,
        en: "Found only that the unit works with others, expected that it leads, as below the other tasks.",
      },
      span: spanAt(passage, 0, Math.min(60, passage.text.length)),
      quote,
    };
  });
}

/** An empty line needs fewer beside it: it says itself that a name is to come. */
const fewestFilled = 2;

const NONE: readonly FieldKind[] = [];

/** So many lines below tasks must name both, who leads and who helps. */
const fewestFields = 3;

/** `Cơ quan phối hợp: …` below a task, where the lines below all others begin with `Cơ quan chủ trì: …`. */
export function fieldsWithoutLead(subject: Subject): readonly Finding[] {
  const lines = textPieces(subject).map(({ passage, inTable, block }) => {
    if (inTable || passage.text.length > 3000 || !passage.text.includes(":")) return { passage, kinds: NONE };
    const start = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
    return { passage, kinds: fieldsOnly(passage.text.slice(start)).map(({ kind }) => kind) };
  });
  const both = lines.filter(({ kinds }) => kinds.includes("lead") && kinds.includes("coordinating"));
  if (both.length < fewestFields) return [];
  // Also a task whose words run on into its fields: `8. Xây dựng kho lạnh. Chủ trì: Sở Công Thương.`
  const leads = (at: number): boolean =>
    findFields(lines[at]?.passage.text ?? "").some(({ kind }) => kind === "lead");
  const missing = lines.filter(
    ({ kinds }, at) =>
      kinds.includes("coordinating") && !kinds.includes("lead") && !leads(at - 1) && !leads(at + 1),
  );
  if (missing.length * 3 > both.length + 1) return [];
  return missing.map(({ passage }) => {
    const quote = passage.text.slice(0, 60);
    return {
      severity: "warning" as const,
      message: {
        vi: `Chỉ ghi cơ quan phối hợp (“${quote}${passage.text.length > 60 ? "…" : ""}”), không ghi cơ quan chủ trì như các nhiệm vụ khác.`,
        en: "Found coordinating units only, expected a lead as below the other tasks.",
      },
      span: spanAt(passage),
      quote,
    };
  });
}

/** Lines that say who leads, who helps, when and what: those of one task stand one behind the other. */
function fieldGroups(subject: Subject): readonly FieldGroup[] {
  const groups: FieldGroup[] = [];
  let open: FieldLine[] = [];
  let before = "";
  for (const { passage, inTable, block } of textPieces(subject)) {
    const { text } = passage;
    const isField = !inTable && text.length < 3000 && text.includes(":");
    const start = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
    const kinds = isField ? fieldsOnly(text.slice(start)).map(({ kind }) => kind) : NONE;
    // A task has one line of a kind, but for two of those who help; what begins with who leads begins another task's.
    const begins = kinds.includes("lead") && open.some((line) => line.kinds.includes("lead"));
    if ((kinds.length === 0 || begins) && open.length > 0) {
      groups.push({ before, lines: open });
      open = [];
    }
    if (kinds.length > 0) open.push({ passage, kinds });
    else before = text;
  }
  return open.length > 0 ? [...groups, { before, lines: open }] : groups;
}

interface FieldLine {
  readonly passage: Passage;
  readonly kinds: readonly FieldKind[];
}

interface FieldGroup {
  /** The words of the task. */
  readonly before: string;
  readonly lines: readonly FieldLine[];
}

const isOf = (group: FieldGroup, kind: FieldKind): boolean =>
  group.lines.some(({ kinds }) => kinds.includes(kind));

/**
 * `Cơ quan phối hợp: …` on a line of its own below a task, and none with who leads, where the lines below other tasks have both.
 * Two such lines below one task: the first was to name the lead.
 */
export function linesWithoutLead(subject: Subject): readonly Finding[] {
  if (piecesWith(subject, "phối").length === 0) return [];
  const groups = fieldGroups(subject).filter(
    ({ lines }) => lines.length > 1 || lines.every(({ kinds }) => kinds.length === 1),
  );
  const both = groups.filter((group) => isOf(group, "lead") && isOf(group, "coordinating"));
  const open = groups.filter(
    (group) =>
      !isOf(group, "lead") &&
      isOf(group, "coordinating") &&
      !/chủ trì|đầu mối|phụ trách|(?:cơ quan|đơn vị) thực hiện/iu.test(group.before),
  );
  if (both.length < fewestFields || open.length * 3 > both.length + 1) return [];
  return open.flatMap(({ lines }) => {
    const [first, second] = lines.filter(({ kinds }) => kinds.includes("coordinating"));
    if (first === undefined || first.kinds.length > 1) return [];
    const quote = shortened(first.passage.text, 60);
    return [
      {
        severity: "warning" as const,
        message:
          second === undefined
            ? {
                vi: `Chỉ ghi cơ quan phối hợp (“${quote}”), không ghi cơ quan chủ trì như các nhiệm vụ khác.`,
                en: "Found coordinating units only, expected a lead as below the other tasks.",
              }
            : {
                vi: `Nhiệm vụ có hai dòng cơ quan phối hợp, không có cơ quan chủ trì; dòng “${quote}” có thể là cơ quan chủ trì.`,
                en: "Found two lines of coordinating units and no lead, expected the lead on one of them.",
              },
        span: spanAt(first.passage),
        quote,
        ...(second === undefined
          ? {}
          : { related: [saysHere(spanAt(second.passage), shortened(second.passage.text, 60))] }),
      },
    ];
  });
}

/** So many tasks must name who leads in brackets behind them. */
const fewestBrackets = 3;
/** `(Sở A chủ trì, phối hợp với Sở B; quý II)`. */
const LEADING = /\([^()]{0,160}chủ trì[^()]*\)/iu;
/** `(phối hợp với Sở B; quý II)`, `(Sở A phối hợp với Sở B)`: who helps, but nobody who leads. */
const HELPING = /\((?:[^();:.]{0,80}\s)?phối hợp (?:với|cùng) [^()]{3,240}\)[\s.;,]*$/iu;

/** Tasks with who leads them in brackets, of which one names only who works together. */
export function bracketsWithoutLead(subject: Subject): readonly Finding[] {
  const pieces = textPieces(subject).filter(
    ({ inTable, passage }) => !inTable && passage.text.includes("(") && passage.text.length < 3000,
  );
  const led = pieces.filter(({ passage }) => LEADING.test(passage.text)).length;
  if (led < fewestBrackets) return [];
  const open = pieces.flatMap(({ passage, block }) => {
    const match = /chủ trì|đầu mối|phụ trách/iu.test(passage.text) ? null : HELPING.exec(passage.text);
    if (match === null || block.kind !== "paragraph" || block.label === null) return [];
    return [{ passage, match }];
  });
  if (open.length * 3 > led) return [];
  return open.map(({ passage, match }) => ({
    severity: "warning" as const,
    message: {
      vi: `Chỉ ghi phối hợp (“${match[0].slice(1, 61)}…”), không ghi cơ quan chủ trì như các nhiệm vụ khác.`,
      en: "Found only who works together on this task, expected who leads it as behind the other tasks.",
    },
    span: spanAt(passage, match.index, match.index + match[0].length),
    quote: match[0].slice(0, 100),
  }));
}

/** `…………… chủ trì`: a gap where the name of the lead is to come. */
export function gapsForLead(subject: Subject): readonly Finding[] {
  return piecesWith(subject, "trì").flatMap(({ passage }) => {
    const match =
      ["…", "...", "___"].some((gap) => passage.text.includes(gap)) && passage.text.includes("chủ trì")
        ? /(?:[.…_]\s?){3,}(?=chủ trì)|(?:…\s?)+(?=chủ trì)/u.exec(passage.text)
        : null;
    if (match === null) return [];
    const end = match.index + match[0].length + "chủ trì".length;
    return [
      {
        severity: "warning" as const,
        message: {
          vi: "Chỗ ghi cơ quan chủ trì còn để trống.",
          en: "Found a gap before “chủ trì”, expected the unit that leads.",
        },
        span: spanAt(passage, match.index, end),
        quote: passage.text.slice(match.index, end),
      },
    ];
  });
}

const FILLED_IN_LINE = /chủ trì[\s*]*:[\s*]*\p{Lu}/iu;
const BLANK_IN_LINE =
  /(?:(?:cơ quan|đơn vị) )?chủ trì[\s*]*:[\s*.…_]*(?=;|,|\.?\s*(?:\||(?:cơ quan |đơn vị )?phối hợp))/iu;

/** `… Chủ trì: ; phối hợp: Sở B`: nothing stands behind the word, where other lines name a unit there. */
export function emptyInLine(subject: Subject): readonly Finding[] {
  const pieces = piecesWith(subject, "trì").filter(
    ({ passage }) => passage.text.length < 2000 && /chủ trì[\s*]*:/iu.test(passage.text),
  );
  const filled = pieces.filter(({ passage }) => FILLED_IN_LINE.test(passage.text)).length;
  if (filled < fewestFields) return [];
  return pieces.flatMap(({ passage }) => {
    const match = BLANK_IN_LINE.exec(passage.text);
    if (match === null) return [];
    return [
      {
        severity: "warning" as const,
        message: {
          vi: "Sau “chủ trì:” để trống, các nhiệm vụ khác có ghi cơ quan chủ trì.",
          en: "Found nothing behind “chủ trì:”, expected a unit as for the other tasks.",
        },
        span: spanAt(passage, match.index, match.index + match[0].length),
        quote: match[0].trim(),
      },
    ];
  });
}
