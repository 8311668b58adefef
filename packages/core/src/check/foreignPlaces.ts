import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A place abroad that is told in a country, while the document elsewhere has it in another one. */
export interface OtherCountry {
  readonly place: string;
  readonly country: string;
  readonly expected: string;
  readonly span: Span;
  readonly otherSpan: Span;
}

const COUNTRIES =
  "Lào|Thái Lan|Campuchia|Cam-pu-chia|Trung Quốc|Myanmar|Malaysia|Indonesia|Singapore|Philippines|Nhật Bản|Hàn Quốc|Ấn Độ|Nga|Pháp|Đức|Úc|Hoa Kỳ|Cuba";
const NAME = "[\\p{Lu}Đ][\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3}";
/** `tỉnh A (Lào)`, `thành phố A của Thái Lan`, `tỉnh A, Campuchia`. */
const TOLD = new RegExp(
  `(?<!\\p{L})(?:tỉnh|thành phố|Thành phố|TP|quận|huyện|bang|thủ đô|cửa khẩu|cảng)\\s(${NAME})(?:\\s\\(|\\scủa\\s|,\\s)(?:nước\\s)?(${COUNTRIES})(?![\\p{L}])`,
  "gu",
);
const COUNTRY = new RegExp(`(?<!\\p{L})(?:${COUNTRIES})(?!\\p{L})`, "gu");
/** Most texts with one of the words have no country: this tells it in a fraction of the time. */
const ANY = new RegExp(COUNTRIES, "u");
const PLACE = new RegExp(`(?<!\\p{L})(?:tỉnh|thành phố|bang)\\s(${NAME})`, "gu");
const words = [
  "lào",
  "lan",
  "campuchia",
  "pu",
  "quốc",
  "myanmar",
  "malaysia",
  "indonesia",
  "singapore",
  "philippines",
  "bản",
  "độ",
  "nga",
  "pháp",
  "đức",
  "úc",
  "kỳ",
  "cuba",
];
/** A paragraph that tells of one country alone and of a place so often has the place there. */
const oftenThere = 2;

interface Told {
  readonly place: string;
  readonly country: string;
  readonly key: string;
  readonly span: Span;
  /** Named with the place, not only in its paragraph. */
  readonly beside: boolean;
}

/** Places with two countries, of which one is told once. Linear. */
export function otherCountries(subject: Subject): readonly OtherCountry[] {
  const told: Told[] = [];
  for (const { passage } of piecesWith(subject, ...words)) {
    const { text } = passage;
    if (text.length > 20_000 || !ANY.test(text)) continue;
    const countries = new Set(matchesIn(text, COUNTRY).map(([name]) => name));
    if (countries.size === 0) continue;
    const beside = matchesIn(text, TOLD).map(({ index, 0: whole, 1: place = "", 2: country = "" }) => ({
      place,
      country,
      key: fold(place),
      span: spanAt(passage, index, index + whole.length),
      beside: true,
    }));
    told.push(...beside);
    const [only, second] = countries;
    if (only === undefined || second !== undefined || beside.length > 0) continue;
    const places = matchesIn(text, PLACE);
    for (const { index, 0: whole, 1: place = "" } of places)
      if (places.filter((one) => one[1] === place).length >= oftenThere)
        told.push({
          place,
          country: only,
          key: fold(place),
          span: spanAt(passage, index, index + whole.length),
          beside: false,
        });
  }
  const byPlace = new Map<string, Told[]>();
  for (const one of told) {
    const known = byPlace.get(one.key);
    if (known === undefined) byPlace.set(one.key, [one]);
    else known.push(one);
  }
  return [...byPlace.values()].flatMap(conflictOf);
}

function conflictOf(told: readonly Told[]): readonly OtherCountry[] {
  const countries = new Set(told.map(({ country }) => country));
  if (countries.size !== 2) return [];
  const groups = [...countries].map((country) => told.filter((one) => one.country === country));
  const [usual, odd] = groups.toSorted((a, b) => b.length - a.length);
  const [first, other] = [usual?.[0], odd?.find(({ beside }) => beside)];
  if (first === undefined || other === undefined || (odd?.length ?? 0) > 1) return [];
  return [
    {
      place: other.place,
      country: other.country,
      expected: first.country,
      span: other.span,
      otherSpan: first.span,
    },
  ];
}
