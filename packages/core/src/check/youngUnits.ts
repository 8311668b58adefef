import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { findProvince } from "../text/places.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { PROVINCES_BY, PROVINCES_SINCE, provinceSuccessors } from "./unitChanges.js";
import { piecesWith } from "./wordPlaces.js";

/** A body or a level that a document names although it was set up after the document's day. */
export interface YoungUnit {
  readonly printed: string;
  readonly span: Span;
  readonly since: string;
  readonly by: string;
}

interface Birth {
  readonly names: RegExp;
  /** Words of which one stands where it is named. */
  readonly words: readonly string[];
  readonly since: string;
  /** From this day on drafts may have named what was to come. */
  readonly planned: string;
  readonly by: string;
}

const BIRTHS: readonly Birth[] = [
  {
    names:
      /(?:Sở|Bộ) (?:Nông nghiệp và Môi trường|Dân tộc và Tôn giáo|NN\s?(?:&|và|-)?\s?MT|DT\s?(?:&|và|-)?\s?TG)(?![A-Za-zÀ-ỹ])/gu,
    words: ["nghiệp", "giáo", "nn", "nnmt", "dttg", "dt"],
    since: "2025-03-01",
    planned: "2024-12-01",
    by: "Nghị quyết 176/2025/QH15, Nghị định 45/2025/NĐ-CP",
  },
  {
    names:
      /(?:(?:(?:các |cấp )?(?:xã|phường|thị trấn)(?:, | và |,? hoặc ))+|(?:UBND|[UỦ][yỷ] ban nhân dân) (?:các )?)đặc khu(?! kinh tế| hành chính)(?![A-Za-zÀ-ỹ])/gu,
    words: ["đặc"],
    since: "2025-07-01",
    planned: "2025-04-01",
    by: "Luật 72/2025/QH15",
  },
];

const BECAME =
  /(?:tỉnh|thành phố)\s(?<old>[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ]*(?:\s(?:-\s)?[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ]*){0,4})\s\((?:nay|hiện nay) (?:là|thuộc)\s(?:tỉnh|thành phố)\s(?<now>[A-Za-zÀ-ỹ][^()]{2,30})\)/giu;
const provincesPlanned = "2025-04-12";

/** What the document names too early: for each kind its places in order. */
export const youngUnits = perSubject((subject: Subject): readonly (readonly YoungUnit[])[] => {
  const day = lastDay(subject.reading.meta.date);
  if (day === undefined || day >= PROVINCES_SINCE) return [];
  const units = BIRTHS.filter(({ planned }) => day < planned).map(({ names, words, since, by }) =>
    piecesWith(subject, ...words).flatMap(({ passage }) =>
      matchesIn(passage.text, names).map(({ 0: printed, index }) => ({
        printed,
        span: spanAt(passage, index, index + printed.length),
        since,
        by,
      })),
    ),
  );
  return [...units, ...(day < provincesPlanned ? [mergedProvinces(subject)] : [])].filter(
    ({ length }) => length > 0,
  );
});

/** The last day that a printed date may mean: drafts leave the day open (`ngày … tháng 3 năm 2024`). */
function lastDay(date: string | null): string | undefined {
  return date === null || date.length < 4 ? undefined : `${date}${"-12-31".slice(date.length - 4)}`;
}

/** `tỉnh A (nay là tỉnh B)` of a province that became part of B. */
function mergedProvinces(subject: Subject): readonly YoungUnit[] {
  return piecesWith(subject, "nay").flatMap(({ passage }) => {
    if (!passage.text.includes("nay ")) return [];
    return matchesIn(passage.text, BECAME).flatMap((match) => {
      const [old, now] = [match.groups?.old, match.groups?.now].map((name) => findProvince(name ?? ""));
      if (old === undefined || now === undefined || provinceSuccessors.get(old) !== now) return [];
      const span = spanAt(passage, match.index, match.index + match[0].length);
      return [{ printed: match[0], span, since: PROVINCES_SINCE, by: PROVINCES_BY }];
    });
  });
}
