import { spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findProvince } from "../text/places.js";
import { findUnits } from "../text/unitMentions.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { PROVINCES_BY, provinceSuccessors } from "./unitChanges.js";
import { piecesWith } from "./wordPlaces.js";

/** What a name became or was: `tỉnh A (nay là tỉnh B)`, `Sở A (trước đây là Sở B)`, `tỉnh A, nay là tỉnh B`. */
const BECAME =
  /(?:\(|,\s)(nay là|nay|hiện nay là|trước đây là|trước đây|trước là|tiền thân là|cũ là|đổi tên thành|được đổi tên thành|nay thuộc|nay sáp nhập vào) ((?:\p{Lu}|tỉnh |thành phố |huyện |xã |phường |thị trấn |thị xã |quận )[^(),;.]{2,60}?)(?=[),;.]|$)/gu;
/** Two names made one: `sáp nhập tỉnh A và tỉnh B`, `từ tỉnh A và tỉnh B`. */
const JOINED =
  /(?:sáp nhập|hợp nhất) ((?:toàn bộ )?(?:tỉnh|thành phố|huyện|xã|phường|Sở|Ban) (?:\p{Lu}[A-Za-zÀ-ỹ]+ ?(?:- )?){1,6})(?:và|với|vào) ((?:tỉnh|thành phố|huyện|xã|phường|Sở|Ban) (?:\p{Lu}[A-Za-zÀ-ỹ]+ ?(?:- )?){1,6})/gu;

/** What passes from one unit to another: between the two, and before the first. */
const PASSES =
  /^,?\s(?:quản lý\s|phụ trách\s)?(?:(?:được |đã )?(?:chuyển|chuyên|bàn giao|điều chuyển)(?: giao)?(?: nhiệm vụ)?\s)?(?:sang|về|qua|cho|vào)(?: cho)?\s$/u;
const PASSED_FROM = /(?:^|\s)từ\s$/iu;

/** `chuyển từ Sở A sang Sở A`: what passes to the unit that had it. Linear. */
function selfTransfers(subject: Subject): readonly Finding[] {
  return piecesWith(subject, "từ").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !PASSING.test(text)) return [];
    const units = findUnits(text);
    return units.flatMap((unit, at) => {
      const next = units[at + 1];
      if (next === undefined || !PASSES.test(text.slice(unit.to, next.from))) return [];
      if (!PASSED_FROM.test(text.slice(0, unit.from))) return [];
      const same =
        fold(unit.text) === fold(next.text) ||
        canonicalOf(unit.text, subject) === (canonicalOf(next.text, subject) ?? unit.text);
      return same ? [toItself(next.text, spanAt(passage, next.from, next.to))] : [];
    });
  });
}

const PASSING =
  /[Tt]ừ\s(?:Sở|Phòng|Ban|Chi cục|Trung tâm|Ủy ban|UBND|Công an|Văn phòng|Bộ|Cục|Hội|Trường)\s/u;
const canonicalOf = (name: string, { resolveUnit }: Subject) => {
  const found = resolveUnit(name);
  return found?.kind === "unit" ? found.canonical : undefined;
};

/** A name that is said to have become itself: what is left where one name was replaced by another all over the text. Linear. */
export function selfSuccessions(subject: Subject): readonly Finding[] {
  return [...selfTransfers(subject), ...selfNamings(subject)];
}

function selfNamings(subject: Subject): readonly Finding[] {
  return piecesWith(subject, "nay", "trước", "tiền", "cũ", "đổi", "sáp", "nhất").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000) return [];
    const became = matchesIn(text, BECAME).flatMap((match) => {
      const [whole, relation = "", name = ""] = match;
      const before = text.slice(Math.max(0, match.index - 90), match.index).trimEnd();
      const from = match.index + whole.length - name.length;
      const span = spanAt(passage, from, from + name.length);
      if (fold(before).endsWith(` ${fold(name)}`) || fold(before) === fold(name))
        return [toItself(name, span)];
      const successor = otherSuccessor(before, relation, name);
      return successor === undefined ? [] : [toAnother(name, successor, span)];
    });
    const joined = matchesIn(text, JOINED).flatMap((match) => {
      const [whole, one = "", other = ""] = match;
      if (fold(one.replace(/^toàn bộ /u, "")) !== fold(other)) return [];
      return [toItself(other.trim(), spanAt(passage, match.index, match.index + whole.trimEnd().length))];
    });
    return [...became, ...joined];
  });
}

/** The province that one which ended on 1/7/2025 became part of, where the text names another one. */
function otherSuccessor(before: string, relation: string, name: string): string | undefined {
  if (!relation.startsWith("nay")) return undefined;
  const later = findProvince(name);
  const words = before.split(/\s+/u);
  const earlier = [2, 3, 5].map((count) => findProvince(words.slice(-count).join(" "))).find(Boolean);
  if (later === undefined || earlier === undefined) return undefined;
  const successor = provinceSuccessors.get(earlier);
  return successor === undefined || successor === later ? undefined : successor;
}

function toItself(name: string, span: Finding["span"]): Finding {
  return {
    message: {
      vi: `Ghi “${name}” ở cả tên trước và tên sau khi thay đổi; có thể do thay tên hàng loạt, cần ghi lại tên cũ.`,
      en: `Found “${name}” as both the earlier and the later name, expected two: mostly left by replacing a name all over the text.`,
    },
    span,
    quote: name,
    data: { found: name },
  };
}

function toAnother(name: string, successor: string, span: Finding["span"]): Finding {
  return {
    message: {
      vi: `Ghi nay là “${name}”, nhưng theo ${PROVINCES_BY} là ${successor}.`,
      en: `Found “${name}” as what the province became, expected ${successor} (${PROVINCES_BY}).`,
    },
    span,
    quote: name,
    suggestion: successor,
    data: { found: name, expected: successor },
  };
}
