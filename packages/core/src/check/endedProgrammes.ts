import { matchesIn } from "../text/matches.js";

/** National target programmes by the years in which they ran. */
export interface EndedProgramme {
  /** Matches what follows `Chương trình mục tiêu quốc gia`. */
  readonly about: RegExp;
  readonly name: string;
  /** Last year. */
  readonly to: number;
  /** First year of a later programme of the same name. */
  readonly again?: number;
}

/**
 * From general knowledge: the list of programmes of 2012-2015 (Decision 2406/QĐ-TTg of 18/12/2011); of 2016-2020 only those on the
 * new countryside and on poverty (Resolution 100/2015/QH13); of 2021-2025 those two and the one on ethnic minorities; then
 * culture 2025-2035 (Resolution 162/2024/QH15) and drugs to 2030 (Resolution 163/2024/QH15). Told as a remark only.
 */
export const endedProgrammes: readonly EndedProgramme[] = [
  { about: /^nước sạch|^cấp nước sạch/iu, name: "nước sạch và vệ sinh môi trường nông thôn", to: 2015 },
  { about: /^(?:về )?đưa thông tin về cơ sở/iu, name: "đưa thông tin về cơ sở", to: 2015 },
  { about: /^(?:về )?việc làm|^dạy nghề/iu, name: "việc làm và dạy nghề", to: 2015 },
  { about: /^(?:về )?văn h[óo]a(?! ?(?:giai đoạn )?2025)/iu, name: "văn hóa", to: 2015, again: 2025 },
  { about: /^(?:về )?giáo dục (?:và )?đào tạo/iu, name: "giáo dục và đào tạo", to: 2015 },
  { about: /^(?:về )?dân số/iu, name: "dân số và kế hoạch hóa gia đình", to: 2015 },
  { about: /^(?:về )?y tế/iu, name: "y tế", to: 2015 },
  { about: /^(?:về )?vệ sinh an toàn thực phẩm/iu, name: "vệ sinh an toàn thực phẩm", to: 2015 },
  { about: /^(?:về )?phòng,? chống HIV/iu, name: "phòng, chống HIV/AIDS", to: 2015 },
  { about: /^(?:về )?phòng,? chống ma t[úu]y/iu, name: "phòng, chống ma túy", to: 2015, again: 2025 },
  { about: /^(?:về )?phòng,? chống tội phạm/iu, name: "phòng, chống tội phạm", to: 2015 },
  {
    about: /^(?:về )?sử dụng năng lượng tiết kiệm/iu,
    name: "sử dụng năng lượng tiết kiệm và hiệu quả",
    to: 2015,
  },
  { about: /^(?:về )?ứng phó (?:với )?biến đổi khí hậu/iu, name: "ứng phó với biến đổi khí hậu", to: 2015 },
  { about: /^(?:về )?khắc phục ô nhiễm/iu, name: "khắc phục ô nhiễm và cải thiện môi trường", to: 2015 },
];

const NAMED = /Chương trình (?:mục tiêu quốc gia|MTQG)\s+(?:về\s+)?/gu;

/** A programme that a text names though it had ended before the year, with where its name stands. */
export interface NamedEnded {
  readonly programme: EndedProgramme;
  readonly from: number;
  readonly to: number;
}

/** The ended programmes that a text names. Linear. */
export function endedIn(text: string, year: number): readonly NamedEnded[] {
  return matchesIn(text, NAMED).flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 80);
    const programme = endedProgrammes.find(({ about }) => about.test(rest));
    if (programme === undefined || year <= programme.to) return [];
    if (programme.again !== undefined && year >= programme.again - 1) return [];
    return [{ programme, from: match.index, to: start + (programme.about.exec(rest)?.[0].length ?? 0) }];
  });
}
