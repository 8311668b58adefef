import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { NearName } from "./nearName.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** Bodies set up for one matter: `Ban Chỉ huy phòng thủ dân sự tỉnh`, `Ban Chỉ đạo phòng thủ dân sự tỉnh`. */
const BODY =
  /(?<![A-Za-zÀ-ỹ])(Ban [Cc]hỉ huy|Ban [Cc]hỉ đạo|Hội đồng|BCH|BCĐ)\s((?!nhân dân|Nhân dân|MTTQ|Mặt trận)[A-Za-zÀ-ỹ]+(?:(?:,| -| –)?\s[A-Za-zÀ-ỹ]+){0,9})/gu;
/** Where the matter ends: the level, or what the body does. */
const END =
  /^(.*?)(?:\s(?:cấp\s)?(tỉnh|thành phố|xã|phường|huyện|các cấp|quốc gia|trung ương|thị xã|đặc khu)(?!\p{L})|$)/iu;
/** What is printed with the name in other documents' words, or told of the past. */
const FORMER =
  /\((?:nay|trước)|trước đây|thay thế|thay cho|đổi tên|kiện toàn .{0,20}thành|chuyển|sáp nhập|hợp nhất/iu;

const KIND: Readonly<Record<string, string>> = { bch: "ban chi huy", bcd: "ban chi dao" };
/** A matter named by so many words is one matter. */
const leastWords = 3;

interface Body {
  readonly printed: string;
  readonly kind: string;
  readonly matter: string;
  readonly level: string;
  readonly span: Span;
}

/**
 * Bodies of one matter and one level under two kinds, of which one is printed once and the other at least twice: a province has
 * either a command or a steering committee for a matter. None where one sentence speaks of both. Linear.
 */
export function otherBodies(subject: Subject): readonly NearName[] {
  const bodies = piecesWith(subject, "chỉ", "đồng", "bch", "bcđ").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000) return [];
    return matchesIn(text, BODY).flatMap((match) =>
      bodyOf(match, text, (from, to) => spanAt(passage, from, to)),
    );
  });
  const matters = new Map<string, Body[]>();
  for (const body of bodies) {
    const key = matterKey(body);
    const known = matters.get(key);
    if (known === undefined) matters.set(key, [body]);
    else known.push(body);
  }
  return [...matters.values()].flatMap(oddBody);
}

function bodyOf(
  { index, 0: whole, 1: head = "", 2: rest = "" }: RegExpExecArray,
  text: string,
  span: (from: number, to: number) => Span,
): readonly Body[] {
  const [, matter = "", level = ""] = END.exec(rest) ?? [];
  if (FORMER.test(text.slice(Math.max(0, index - 40), index + whole.length + 30))) return [];
  const folded = fold(head);
  const to = index + head.length + 1 + matter.length;
  return [
    {
      printed: text.slice(index, to),
      kind: KIND[folded] ?? folded,
      matter: fold(matter),
      level: fold(level),
      span: span(index, to),
    },
  ];
}

/** The first words of the matter: what follows in running text isn't part of the name. */
function matterKey({ matter, level }: Body): string {
  return `${matter.split(" ").slice(0, leastWords).join(" ")}|${/^(?:trung uong|quoc gia)$/u.test(level) ? "above" : ""}`;
}

function oddBody(bodies: readonly Body[]): readonly NearName[] {
  const kinds = [...new Set(bodies.map(({ kind }) => kind))];
  if (kinds.length !== 2) return [];
  const [one = [], two = []] = kinds.map((kind) => bodies.filter((body) => body.kind === kind));
  const [odd, usual] = one.length < two.length ? [one, two] : [two, one];
  const [other, first] = [odd[0], usual[0]];
  if (other === undefined || first === undefined || odd.length > 1 || usual.length < 2) return [];
  if (other.matter.split(" ").length < leastWords) return [];
  // Two levels have bodies of two kinds.
  const levels = usual.filter(({ level }) => level === other.level || level === "" || other.level === "");
  const [same] = levels;
  if (
    same === undefined ||
    usual.some(({ span }) => span.line === other.span.line && span.endLine === other.span.endLine)
  )
    return [];
  return [{ printed: other.printed, span: other.span, usual: same.printed, usualSpan: same.span }];
}
