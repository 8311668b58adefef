import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { otherBodies } from "./bodyNames.js";
import { otherCentres } from "./centreNames.js";
import { boardNames, cutUnits } from "./cutNames.js";
import type { Finding } from "./diagnostic.js";
import { lineOf, namedUnits } from "./namedUnits.js";
import { nearMinistries } from "./nearMinistries.js";
import type { NearName } from "./nearName.js";
import { perSubject } from "./perSubject.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";
import { piecesWith } from "./wordPlaces.js";

/** Organisations that go by one name in the whole country. */
const NAMES: readonly string[] = [
  "Liên minh Hợp tác xã",
  "Ngân hàng Chính sách xã hội",
  "Ngân hàng Nông nghiệp và Phát triển nông thôn",
  "Hội Liên hiệp Phụ nữ",
  "Hội Cựu chiến binh",
  "Hội Người cao tuổi",
  "Hội Chữ thập đỏ",
  "Liên đoàn Lao động",
  "Kho bạc Nhà nước",
  "Bảo hiểm xã hội",
  "Mặt trận Tổ quốc Việt Nam",
];
/** Names that one province has one of: tourism apart or in one with culture, roads under this name or that. */
const ONE_OF: readonly (readonly string[])[] = [
  ["Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa và Thể thao"],
  ["Sở Văn hóa, Thể thao và Du lịch", "Sở Du lịch"],
  ["Sở Giao thông vận tải", "Sở Giao thông Công chính"],
];
/** The same of districts, told in their own documents. */
const ONE_OF_DISTRICT: readonly (readonly string[])[] = [["Phòng Kinh tế và Hạ tầng", "Phòng Công Thương"]];

const NAMED =
  /(?<![A-Za-zÀ-ỹ])(?:Liên (?:minh|hiệp|đoàn)|Ngân hàng|Bảo hiểm|Kho bạc|Hội|Mặt trận) [A-Za-zÀ-ỹ][A-Za-zÀ-ỹ ]{2,40}?(?= (?:tỉnh|thành phố|huyện|quận|thị xã|(?<!tác )xã(?! hội)|phường)(?![A-Za-zÀ-ỹ]))/gu;
/** Departments whose `và` is easily lost: `Sở Thông tin Truyền thông`. */
const JOINED: readonly string[] = [
  "Sở Nông nghiệp và Môi trường",
  "Sở Nông nghiệp và Phát triển nông thôn",
  "Sở Tài nguyên và Môi trường",
  "Sở Thông tin và Truyền thông",
  "Sở Kế hoạch và Đầu tư",
  "Sở Khoa học và Công nghệ",
  "Sở Giáo dục và Đào tạo",
  "Sở Dân tộc và Tôn giáo",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Lao động - Thương binh và Xã hội",
];
const UNJOINED = new RegExp(
  `(?:${JOINED.map((name) => name.replace(" và ", " ")).join("|")})(?![A-Za-zÀ-ỹ])`,
  "gu",
);
const HEADS = /Liên (?:minh|hiệp|đoàn)|Ngân hàng|Bảo hiểm|Kho bạc|Hội |Mặt trận/u;
/** Words without which a text has none of these heads. */
const HEAD_WORDS = ["minh", "hiệp", "đoàn", "ngân", "hiểm", "kho", "hội", "mặt"];
/** So often the usual name has to stand in the document. */
const LEAST = 2;
/** Names as short as this are near to many. */
const SHORTEST = 5;

/** Names that are another's but for a word that was lost or changed, each once in the document. Linear. */
export function nearNames(subject: Subject): readonly Finding[] {
  const ofDistrict = /(?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])/iu.test(subject.reading.meta.issuer ?? "");
  const excluding = ofDistrict ? [...ONE_OF, ...ONE_OF_DISTRICT] : ONE_OF;
  return [
    ...slippedNames(subject),
    ...nearMinistries(subject),
    ...otherBodies(subject),
    ...cutUnits(subject),
    ...boardNames(subject),
    ...otherCentres(subject),
    ...excluding.flatMap((names) => oddOf(names, subject)),
  ].map(findingOf);
}

/** `Liên hiệp Hợp tác xã tỉnh` once where it is `Liên minh Hợp tác xã tỉnh` everywhere else. */
function findingOf({ printed, span, usual, usualSpan }: NearName): Finding {
  const place = whereabouts(usualSpan);
  return {
    severity: "warning",
    message: {
      vi: `Tên ghi “${printed}”, các chỗ khác ghi “${usual}” (${place.vi}); cần thống nhất tên cơ quan.`,
      en: `Found “${printed}”, expected “${usual}” as elsewhere (${place.en}).`,
    },
    span,
    quote: printed,
    related: [saysHere(usualSpan, usual)],
    suggestion: usual,
    data: { printed, usual },
  };
}

const slippedNames = perSubject((subject: Subject): readonly NearName[] => {
  const found = new Map<string, { readonly printed: string; readonly span: Span; readonly name: string }[]>();
  const headed = new Set(piecesWith(subject, ...HEAD_WORDS));
  for (const piece of piecesWith(subject, ...HEAD_WORDS, "sở")) {
    const { passage } = piece;
    const { text } = passage;
    if (text.length > 20_000) continue;
    for (const match of [
      ...(headed.has(piece) && HEADS.test(text) ? matchesIn(text, NAMED) : []),
      ...(text.includes("Sở ") ? matchesIn(text, UNJOINED) : []),
    ]) {
      const name = match[0].startsWith("Sở ")
        ? JOINED.find((whole) => whole.replace(" và ", " ") === match[0])
        : nearTo(match[0]);
      if (name === undefined) continue;
      const span = spanAt(passage, match.index, match.index + match[0].length);
      const known = found.get(fold(match[0]));
      const entry = { printed: match[0], span, name };
      if (known === undefined) found.set(fold(match[0]), [entry]);
      else known.push(entry);
    }
  }
  return [...found.values()].flatMap(([first, second]) => {
    if (first === undefined || second !== undefined) return [];
    const usual = placesOf(first.name, subject);
    const [place] = usual;
    return place === undefined || usual.length < LEAST
      ? []
      : [{ printed: first.printed, span: first.span, usual: first.name, usualSpan: place }];
  });
});

/** The name that a printed one is near to: without a word or two of it, or with another word in one place. */
function nearTo(printed: string): string | undefined {
  const words = fold(printed).split(" ");
  return NAMES.find((name) => {
    const full = fold(name).split(" ");
    if (full.length < SHORTEST) return false;
    if (words.length === full.length) return full.filter((word, at) => word !== words[at]).length === 1;
    const lost = full.length - words.length;
    return words.length >= 4 && (lost === 1 || lost === 2) && words.every((word, at) => word === full[at]);
  });
}

/** The first place of a name in each paragraph; not as the beginning of a longer name. */
function placesOf(name: string, subject: Subject): readonly Span[] {
  const words = new RegExp(`(?<![A-Za-zÀ-ỹ])${name}(?![A-Za-zÀ-ỹ]| và \\p{Lu})`, "u");
  const [, second = ""] = name.toLowerCase().match(/[A-Za-zÀ-ỹ]+/gu) ?? [];
  return piecesWith(subject, second).flatMap(({ passage }) => {
    const at = passage.text.includes(name) ? passage.text.search(words) : -1;
    if (at < 0 || FORMER_BEFORE.test(passage.text.slice(0, at).slice(-100))) return [];
    return FORMER_BEHIND.test(passage.text.slice(at + name.length, at + name.length + 20))
      ? []
      : [spanAt(passage, at, at + name.length)];
  });
}

/** What a unit was before, or what it was made of: `(trước đây là Phòng Công Thương)`, `sáp nhập Sở A và Sở B`. */
const FORMER_BEFORE =
  /(?:trước đây|trước là|nguyên là|nay là|tiền thân|hợp nhất|sáp nhập|đổi tên|kế thừa|tiếp nhận|tách)[^.;]{0,80}$/iu;
const FORMER_BEHIND = /^\s\(?(?:cũ|trước đây|nay là)(?![A-Za-zÀ-ỹ])/iu;

/** Those where a list says `Sở` once for all too: `các Sở: Nội vụ, Du lịch`. */
function allPlacesOf(name: string, subject: Subject): readonly Span[] {
  const whole = placesOf(name, subject);
  const lines = new Set(whole.map(({ line }) => line));
  const short = name.replace(/^Sở /u, "");
  const listed = namedUnits(subject).flatMap(({ printed, canonical, span }) => {
    if (canonical !== name || printed !== short) return [];
    const at = lineOf(subject, span, printed);
    if (lines.has(at.line)) return [];
    lines.add(at.line);
    return [at];
  });
  return [...whole, ...listed];
}

/** Of names that exclude one another the one that stands there once, where another stands several times. */
function oddOf(names: readonly string[], subject: Subject): readonly NearName[] {
  const places = names.map((name) => ({ name, spans: allPlacesOf(name, subject) }));
  const odd = places.find(({ spans }) => spans.length === 1);
  const usual = places.find(({ spans }) => spans.length >= LEAST);
  const [span, usualSpan] = [odd?.spans[0], usual?.spans[0]];
  if (odd === undefined || usual === undefined || span === undefined || usualSpan === undefined) return [];
  return [{ printed: odd.name, span, usual: usual.name, usualSpan }];
}
