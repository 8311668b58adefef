import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** Something that befell the whole country, with the year from which it can be told of. */
interface KnownEvent {
  readonly words: readonly string[];
  readonly name: string;
  readonly from: number;
  readonly said: string;
}

/** From general knowledge: the first cases of COVID-19 (December 2019); typhoon Yagi, the third storm of 2024 in the Eastern Sea (September). */
const EVENTS: readonly KnownEvent[] = [
  {
    words: ["covid"],
    name: "(?:(?:đại )?dịch (?:bệnh )?)?C[Oo][Vv][Ii][Dd](?:\\s?[-–]\\s?19)?",
    from: 2019,
    said: "dịch COVID-19 xuất hiện từ cuối năm 2019",
  },
  {
    words: ["yagi"],
    name: "(?:siêu )?bão (?:số 3 )?\\(?(?:bão )?Y[Aa][Gg][Ii]\\)?",
    from: 2024,
    said: "bão Yagi (bão số 3) xảy ra vào tháng 9 năm 2024",
  },
];

const YEARS = "(?:các )?năm (20\\d\\d(?:(?:\\s?[,-]\\s?| và | đến )(?:năm )?20\\d\\d)*)(?![\\d/])";
const LOOKS = EVENTS.map(({ name, ...event }) => ({
  ...event,
  patterns: [
    new RegExp(`(?<!\\p{L})${name},? (?:(?:xảy ra|bùng phát|diễn ra|trong|vào|tại|của) )*${YEARS}`, "gu"),
    new RegExp(
      `(?<!\\p{L})(?:[Tt]rong |[Vv]ào )?${YEARS},? (?:do |vì )?(?:bị |chịu )?(?:ảnh hưởng|tác động|thiệt hại)(?: nặng nề| lớn)? (?:của|bởi|do) ${name}`,
      "giu",
    ),
  ],
}));

/** Events told of years before there were any. Linear. */
export function oddEventYears(subject: Subject): readonly Finding[] {
  return LOOKS.flatMap(({ words, patterns, from, said }) =>
    figurePiecesWith(subject, ...words).flatMap(({ passage }) =>
      passage.text.length > 20_000
        ? []
        : patterns.flatMap((pattern) =>
            matchesIn(passage.text, pattern).flatMap((match): readonly Finding[] => {
              const years = matchesIn(match[1] ?? "", /20\d\d/gu).map(([year]) => Number(year));
              if (years.length === 0 || Math.max(...years) >= from) return [];
              return [
                {
                  severity: "warning",
                  message: {
                    vi: `Ghi “${match[0]}”, nhưng ${said}; cần kiểm tra lại năm.`,
                    en: `Found “${match[0]}”, expected a year from ${from} on.`,
                  },
                  span: spanAt(passage, match.index, match.index + match[0].length),
                  quote: match[0],
                  data: { found: years, expected: [from] },
                },
              ];
            }),
          ),
    ),
  );
}
