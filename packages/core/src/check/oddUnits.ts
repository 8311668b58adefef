import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findProvince } from "../text/places.js";
import { roman } from "../text/roman.js";
import type { Finding } from "./diagnostic.js";
import { ownPlace } from "./placeNames.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";
import { piecesWith } from "./wordPlaces.js";

/** Offices of the State for several provinces, told apart by their number: a province has to do with one. */
const NUMBERED =
  /(?<![A-Za-zÀ-ỹ])(Hải quan|Kho bạc [Nn]hà nước|Dự trữ [Nn]hà nước|Ngân hàng [Nn]hà nước(?: Việt Nam)?(?: [Cc]hi nhánh)?|Kiểm toán [Nn]hà nước|Chi cục Thuế|Kiểm lâm|Kiểm ngư) (?:[Kk]hu vực|KV|[Vv]ùng) ([IVX]{1,5}|\d{1,2})(?![A-Za-zÀ-ỹ\d])/gu;
/** The province's two commands: `Bộ Chỉ huy` or, since 2025, `Ban Chỉ huy` of the border guard. */
const COMMAND =
  /(?<![A-Za-zÀ-ỹ])(Bộ|Ban) Chỉ huy (Bộ đội [Bb]iên phòng|[Qq]uân sự) (tỉnh|thành phố)(?![A-Za-zÀ-ỹ])/gu;

interface Printed {
  readonly printed: string;
  readonly variant: string;
  readonly span: Span;
}

/** One unit under two numbers or two kinds of command in two places; none where one sentence names both. Linear. */
export function oddUnits(subject: Subject): readonly Finding[] {
  const found = new Map<string, Printed[]>();
  const together = new Set<string>();
  for (const { passage } of piecesWith(subject, "vực", "vùng", "kv", "huy", "thao")) {
    const { text } = passage;
    const here = new Map<string, string>();
    for (const { key, variant, match } of [...numbered(text), ...commands(text), ...culture(text)]) {
      if ((here.get(key) ?? variant) !== variant || isEarlier(text, match)) together.add(key);
      here.set(key, variant);
      const span = spanAt(passage, match.index, match.index + match[0].length);
      const known = found.get(key);
      if (known === undefined) found.set(key, [{ printed: match[0], variant, span }]);
      else known.push({ printed: match[0], variant, span });
    }
  }
  return [
    ...[...found].flatMap(([key, places]) => (together.has(key) ? [] : oddAmong(places))),
    ...otherCommands(subject),
  ];
}

/** The capital and Hồ Chí Minh City have a `Bộ Tư lệnh`, all others a `Bộ Chỉ huy quân sự` (as the two commands and all others are called in the acts that set them up). */
const WITH_COMMAND = new Set(["Hà Nội", "Hồ Chí Minh"]);
const OF_PROVINCE = /Bộ Chỉ huy [Qq]uân sự(?=\s(?:[Tt]hành phố|chủ trì|phối hợp)|[,;:.)]|$)/gu;
const OF_CITY = /Bộ Tư lệnh (?:[Qq]uân sự|tỉnh|[Tt]hành phố)(?!\s\p{Lu})(?!\p{L})/gu;

/** The command of the other kind of province. */
function otherCommands(subject: Subject): readonly Finding[] {
  const own = findProvince(ownPlace(subject)?.name ?? "");
  if (own === undefined) return [];
  const hasCommand = WITH_COMMAND.has(own);
  const expected = hasCommand ? "Bộ Tư lệnh" : "Bộ Chỉ huy quân sự";
  return piecesWith(subject, ...(hasCommand ? ["huy"] : ["lệnh"])).flatMap(({ passage }) => {
    const { text } = passage;
    return matchesIn(text, hasCommand ? OF_PROVINCE : OF_CITY).flatMap((match): readonly Finding[] => {
      if (isEarlier(text, match)) return [];
      const [printed] = match;
      return [
        {
          severity: "warning",
          message: {
            vi: `Ghi “${printed}”, nhưng ${own} có ${expected}; cần ghi đúng tên cơ quan.`,
            en: `Found “${printed}”, expected “${expected}”, which ${own} has.`,
          },
          span: spanAt(passage, match.index, match.index + printed.length),
          quote: printed,
          suggestion: expected,
          data: { printed, usual: expected },
        },
      ];
    });
  });
}

function numbered(text: string) {
  if (!/khu vực|Khu vực|vùng|Vùng|KV/u.test(text)) return [];
  return matchesIn(text, NUMBERED).map((match) => {
    const number = match[2] ?? "";
    const key = fold(match[1] ?? "").replace(/ viet nam| chi nhanh/gu, "");
    return { key, variant: /\d/u.test(number) ? roman(Number(number)) : number, match };
  });
}

function commands(text: string) {
  if (!text.includes("Chỉ huy")) return [];
  return matchesIn(text, COMMAND).map((match) => {
    const key = fold(`${match[2] ?? ""} ${match[3] ?? ""}`);
    return { key, variant: match[1] ?? "", match };
  });
}

/** A province has one department for culture and sports: with tourism, or beside a department of tourism. */
const CULTURE =
  /(?<![A-Za-zÀ-ỹ])Sở Văn hóa(?: và Thể thao|, Thể thao và Du lịch)(?![A-Za-zÀ-ỹ]|\s(?:tỉnh|[Tt]hành phố)?\s?\p{Lu})/gu;
/** The issuer of a cited act had its name of then. */
const ISSUER = /\d\/[A-Za-zÀ-ỹ&-]+[^.;]{0,60}\scủa\s$/u;

function culture(text: string) {
  if (!text.includes("Sở Văn hóa")) return [];
  return matchesIn(text, CULTURE).flatMap((match) =>
    ISSUER.test(text.slice(Math.max(0, match.index - 90), match.index))
      ? []
      : [{ key: "so van hoa the thao", variant: match[0], match }],
  );
}

/** What it was before, or what became of it. */
function isEarlier(text: string, { index, 0: printed }: RegExpExecArray): boolean {
  const around = `${text.slice(Math.max(0, index - 40), index)} ${text.slice(index, index + printed.length + 30)}`;
  return /trước đây|\(nay|nguyên|cũ(?![A-Za-zÀ-ỹ])|sáp nhập|hợp nhất|đổi tên|thành lập|tiếp nhận/iu.test(
    around,
  );
}

/** Of two the one that stands there less often, of those that stand as often the later one. */
function oddAmong(places: readonly Printed[]): readonly Finding[] {
  const variants = [...new Set(places.map(({ variant }) => variant))];
  const groups = variants
    .map((variant) => places.filter((place) => place.variant === variant))
    .sort((a, b) => b.length - a.length);
  const [usual, odd, third] = groups;
  const [first, other] = [usual?.[0], odd?.[0]];
  if (first === undefined || other === undefined || third !== undefined || (odd?.length ?? 0) > 1) return [];
  const place = whereabouts(first.span);
  return [
    {
      severity: "warning",
      message: {
        vi: `Tên ghi “${other.printed}”, ${(usual?.length ?? 0) > 1 ? "các chỗ khác" : "chỗ khác"} ghi “${first.printed}” (${place.vi}); cần thống nhất tên cơ quan.`,
        en: `Found “${other.printed}”, expected “${first.printed}” as elsewhere (${place.en}).`,
      },
      span: other.span,
      quote: other.printed,
      related: [saysHere(first.span, first.printed)],
      suggestion: first.printed,
      data: { printed: other.printed, usual: first.printed },
    },
  ];
}
