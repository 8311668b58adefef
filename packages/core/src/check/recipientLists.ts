import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";

/** One of those who receive the document, with the line that prints it. */
interface Recipient {
  readonly printed: string;
  readonly key: string;
  readonly span: Span;
}

/** What makes no other recipient of one: why it receives, and the level that the whole list is for. */
const ASIDE = /\([^)]*\)|(?:^|\s)(?:để|thay)\s(?:báo cáo|b\/c|biết|thực hiện|t\/h).*$/giu;
const LEVEL = / (?:cap )?(?:tinh|thanh pho|tp)$/u;

/** The recipients one by one: a line may name several. Of `VP UBND tỉnh: LĐVP, TH` the offices behind the colon belong to it. */
function recipientsIn({ reading: { meta }, source }: Subject): readonly Recipient[] {
  const list = meta.spans.recipients;
  if (list === undefined) return [];
  let line = list.line;
  return meta.recipients.flatMap((name) => {
    const start = name.slice(0, 20);
    let at = line;
    while (at <= list.endLine && source.lines[at - 1]?.includes(start) !== true) at += 1;
    const found = at <= list.endLine;
    if (found) line = at;
    const span = { ...list, line: found ? at : line, endLine: found ? at : line };
    if (found) line += 1;
    if (/^lưu(?![A-Za-zÀ-ỹ])/iu.test(name) || name.includes(":")) return [];
    return name.split(";").flatMap((part) => {
      const printed = part.trim();
      const key = fold(printed.replace(ASIDE, " ")).trim().replace(LEVEL, "");
      return key.length < 4 || /^(?:nhu|muc) /u.test(key) ? [] : [{ printed, key, span }];
    });
  });
}

/** One recipient in two lines: the second was mostly to be another. */
export function repeatedRecipients(subject: Subject): readonly Finding[] {
  const first = new Map<string, Recipient>();
  return recipientsIn(subject).flatMap((recipient) => {
    const { printed, key, span } = recipient;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, recipient);
      return [];
    }
    return [
      {
        message: {
          vi: `Nơi nhận ghi “${printed}” hai lần; có thể một dòng phải là cơ quan khác.`,
          en: `Found “${printed}” twice among the recipients, expected it once: one of the two may have to be another.`,
        },
        span,
        quote: printed,
        related: [saysHere(before.span, before.printed)],
        data: { recipient: printed },
      },
    ];
  });
}

const MINISTRY =
  /(?<![A-Za-zÀ-ỹ])Bộ (?=\p{Lu})(?!Chỉ|Tư lệnh|Chính trị|Luật|Công cụ)[A-Za-zÀ-ỹ]+(?:(?:,| và|\s?[-–])? [A-Za-zÀ-ỹ]+){0,7}/gu;

/** Ministries that reports go to and that the recipients leave out, though they name another one. */
export function missingAddressees(subject: Subject, place: Span): readonly Finding[] {
  const { reading, resolveUnit } = subject;
  const received = reading.meta.recipients.flatMap((name) => resolvedMinistries(name, subject));
  if (reading.meta.recipients.some((name) => /^[-–\s]*các bộ|^các bộ, ngành/iu.test(name))) return [];
  const known = new Set(received);
  const told = new Set<string>();
  return reading.duties.flatMap(({ to, onwardTo, span }) =>
    [to ?? "", ...onwardTo].flatMap((name) =>
      ministriesIn(name).flatMap((printed) => {
        const canonical = resolveUnit(printed)?.canonical;
        if (canonical === undefined || known.has(canonical) || told.has(canonical)) return [];
        told.add(canonical);
        const strong = received.length > 0;
        return [
          {
            ...(strong ? {} : { severity: "info" as const }),
            message: {
              vi: `Văn bản quy định báo cáo ${canonical} nhưng Nơi nhận không có cơ quan này${strong ? ` (ghi ${received.join(", ")})` : ""}.`,
              en: `Found no “${canonical}” among the recipients, expected it: reports go to it.`,
            },
            span: place,
            related: [saysHere(span, printed)],
            suggestion: canonical,
            data: { unit: canonical },
          },
        ];
      }),
    ),
  );
}

function ministriesIn(text: string): readonly string[] {
  return (text.match(MINISTRY) ?? []).flatMap((name) =>
    name.split(/,\s(?=\p{Lu}\p{Ll}+ )| và (?=Bộ|Ủy|UBND)/u).filter((part) => part.startsWith("Bộ ")),
  );
}

/** Ministries among the recipients, not their departments; an abbreviation that isn't known stands for itself. */
export function resolvedMinistries(name: string, { resolveUnit }: Subject): readonly string[] {
  const parts = name
    .split(/[;,](?=\s?(?:Bộ|VP|Văn|Ban|Vụ|Cục))/u)
    .map((part) => part.replace(ASIDE, " ").trim());
  return parts.flatMap((part) =>
    /^Bộ (?!Chỉ|Tư lệnh)/u.test(part) ? [resolveUnit(part)?.canonical ?? part] : [],
  );
}
