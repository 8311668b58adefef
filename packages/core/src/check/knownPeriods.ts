import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A commitment or scheme of the country whose years everybody knows. */
interface Known {
  /** Letters without which its words aren't there: looked for before them. */
  readonly signs: readonly string[];
  /** Its words, up to where its year or years stand. */
  readonly about: string;
  /** Beside it stands whose commitment it is: provinces have aims of their own. */
  readonly near?: RegExp;
  readonly years: readonly string[];
}

/**
 * From general knowledge: the statement at COP26 (2021); resolutions of the 13th and 14th congress; the United Nations' agenda and frames;
 * strategies and programmes of the Government with all the periods that they have had.
 */
const KNOWN: readonly Known[] = [
  {
    signs: ["phát thải ròng", "trung hòa ", "Zero"],
    about:
      '(?:phát thải ròng(?: khí nhà kính)?(?: \\(Net ?Zero\\))?(?: về| bằng)* (?:mức )?[“"]?(?:0|không)[”"]?|trung hòa (?:các-?bon|carbon)|Net ?Zero)(?: \\([^)]{0,40}\\))?',
    near: /COP ?26|Việt Nam|quốc gia|cam kết|Thủ tướng|Chính phủ/u,
    years: ["2050"],
  },
  {
    signs: ["thu nhập cao"],
    about: "(?:nước|quốc gia)(?: công nghiệp)? phát triển,? (?:có )?thu nhập cao",
    years: ["2045"],
  },
  {
    signs: ["thu nhập trung bình cao"],
    about: "công nghiệp hiện đại,? (?:có )?thu nhập trung bình cao",
    years: ["2030"],
  },
  {
    signs: ["AIDS"],
    about: "(?:chấm dứt|kết thúc) (?:dịch bệnh|bệnh dịch|đại dịch|dịch) (?:HIV/)?AIDS(?: tại Việt Nam)?",
    years: ["2030"],
  },
  {
    signs: ["hương trình nghị sự"],
    about: "[Cc]hương trình nghị sự(?: của Liên hợp quốc)?(?: vì sự)?(?: phát triển bền vững)?",
    years: ["2030"],
  },
  { signs: ["Sendai"], about: "[Kk]hung(?: hành động)? Sendai[^.;\\d]{0,60}?", years: ["2015-2030"] },
  { signs: ["ASEAN"], about: "[Tt]ầm nhìn (?:Cộng đồng )?ASEAN", years: ["2020", "2025", "2045"] },
  {
    signs: ["hiến lược phát triển kinh tế"],
    about: "[Cc]hiến lược phát triển kinh tế - xã hội(?: của (?:cả nước|đất nước))?(?: 10 năm)?",
    years: ["2001-2010", "2011-2020", "2021-2030"],
  },
  {
    signs: ["hiến lược quốc gia về bình"],
    about: "[Cc]hiến lược quốc gia về bình đẳng giới",
    years: ["2011-2020", "2021-2030"],
  },
  {
    signs: ["ứng dụng dữ liệu về dân cư"],
    about: "ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia",
    years: ["2022-2025"],
  },
];

const YEARS =
  '[”"]?,? ?\\(?(?:(?:vào|đến|trong|tới|cho|giai đoạn|thời kỳ|là|đặt ra|cho|theo|tiến tới|cuối|hết) )*(?:năm )?(20\\d\\d)(?:\\s?[-–—]\\s?(20\\d\\d))?(?![\\d/])';
const PATTERNS = KNOWN.map(({ signs, about, near, years }) => ({
  signs,
  near,
  pattern: new RegExp(`(?<!\\p{L})${about}${YEARS}`, "gu"),
  years,
}));

/** Commitments and schemes of the country with years that they don't have. Linear. */
export function oddKnownYears(subject: Subject): readonly Finding[] {
  const marks = ["ròng", "cop", "zero", "sendai", "asean", "nghị", "thu", "aids", "chiến", "định"];
  return figurePiecesWith(subject, ...marks).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes("20")) return [];
    return PATTERNS.flatMap(({ signs, pattern, near, years }) =>
      (signs.some((sign) => text.includes(sign)) ? matchesIn(text, pattern) : []).flatMap(
        (match): readonly Finding[] => {
          const [whole, from = "", to] = match;
          const told = to === undefined ? from : `${from}-${to}`;
          if (years.some((one) => holds(one, told))) return [];
          const around = text.slice(Math.max(0, match.index - 160), match.index + whole.length + 120);
          if (near?.test(around) === false) return [];
          if ((to === undefined) !== !years[0]?.includes("-")) return [];
          const expected = years.at(-1) ?? "";
          const wanted = years.length === 1 ? expected : years.join(", ");
          const end = match.index + whole.length;
          const printed = /(?:năm )?20\d\d(?:\s?[-–—]\s?20\d\d)?$/u.exec(whole)?.[0] ?? from;
          return [
            {
              severity: "warning",
              message: {
                vi: `Ghi “${printed}”, trong khi nội dung này là của ${to === undefined ? "năm" : "giai đoạn"} ${wanted}; cần kiểm tra lại.`,
                en: `Found “${printed}”, expected ${wanted}, as is generally known.`,
              },
              span: spanAt(passage, end - printed.length, end),
              quote: printed,
              data: { found: told, expected: years },
            },
          ];
        },
      ),
    );
  });
}

/** The years themselves, or a part of them that a plan carries out. */
function holds(years: string, told: string): boolean {
  const [[from = "", to = from], [start = "", end = start]] = [years.split("-"), told.split("-")];
  return years.includes("-") ? from <= start && end <= to : years === told;
}
