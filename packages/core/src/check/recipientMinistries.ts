import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Finding } from "./diagnostic.js";
import { type PlanKeeper, planKeepers } from "./planKeepers.js";
import { resolvedMinistries } from "./recipientLists.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** Bodies of the province whose ministry goes by another name than `Sở A`, `Bộ A`. */
const MINISTRIES_OF: readonly (readonly [RegExp, string])[] = [
  [/^Công an (?:tỉnh|thành phố)$/u, "Bộ Công an"],
  [/^Bộ Chỉ huy [Qq]uân sự/u, "Bộ Quốc phòng"],
];

/**
 * A ministry among the recipients that has nothing to do with the document, where the ministry of the unit that keeps it (stands behind it,
 * gets its reports) isn't among them. Silent where another ministry is named in the text and the keeper's isn't. Linear.
 */
export function otherMinistry(subject: Subject, list: Span): readonly Finding[] {
  const { recipients } = subject.reading.meta;
  const received = [...new Set(recipients.flatMap((name) => resolvedMinistries(name, subject)))];
  const [first] = received;
  const kept = ministryBehind(subject);
  if (first === undefined || kept === undefined || received.includes(kept.ministry)) return [];
  if (recipients.some((name) => /(?<!\p{L})(?:các|những) (?:bộ|Bộ)(?!\p{L})|^[-–\s]*Bộ, ngành/iu.test(name)))
    return [];
  const isNamed = (ministry: string) => placeOf(ministry, subject, list) !== undefined;
  if (received.some(isNamed) && !isNamed(kept.ministry)) return [];
  const line = subject.source.lines.findIndex(
    (text, at) => at >= list.line - 1 && /(?<!\p{L})Bộ \p{Lu}/u.test(text),
  );
  return [
    {
      message: {
        vi: `Nơi nhận ghi ${received.join(", ")}, không có ${kept.ministry} là bộ quản lý ngành của ${kept.keeper.printed} (cơ quan đầu mối của văn bản); cần xem lại tên bộ.`,
        en: `Found ${received.join(", ")} among the recipients, expected ${kept.ministry}: the document is kept by ${kept.keeper.printed}.`,
      },
      span: line < 0 || line >= list.endLine ? list : { ...list, line: line + 1, endLine: line + 1 },
      quote: first,
      related: [saysHere(kept.keeper.span, kept.keeper.printed)],
      suggestion: kept.ministry,
      data: { units: received, ministry: kept.ministry },
    },
  ];
}

interface Kept {
  readonly ministry: string;
  readonly keeper: PlanKeeper;
}

/** The ministry of the one unit that all places name as the keeper. */
function ministryBehind(subject: Subject): Kept | undefined {
  const keepers = planKeepers(subject);
  const [keeper] = keepers;
  if (keeper === undefined || keepers.some(({ family }) => family !== keeper.family)) return undefined;
  const canonical = subject.resolveUnit(keeper.printed)?.canonical ?? "";
  const other = MINISTRIES_OF.find(([names]) => names.test(canonical))?.[1];
  const ministry = other ?? canonical.replace(/^Sở /u, "Bộ ");
  const isMinistry = ministry.startsWith("Bộ ") && subject.resolveUnit(ministry)?.canonical === ministry;
  return ministry !== canonical && isMinistry ? { ministry, keeper } : undefined;
}

/** Where the text, not the recipients, names a ministry. */
function placeOf(ministry: string, subject: Subject, list: Span): Span | undefined {
  return piecesWith(subject, "bộ")
    .map(({ passage }) => ({ passage, at: passage.text.indexOf(ministry) }))
    .filter(({ at }) => at >= 0)
    .map(({ passage, at }) => spanAt(passage, at, at + ministry.length))
    .find(({ line }) => line < list.line || line > list.endLine);
}
