import { spanAt } from "../document/passage.js";
import { findProvince, provinceWithKind } from "../text/places.js";
import { PROVINCES } from "../text/unitNames.js";
import { type CitedMention, numberedMentions } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import { isKinProvince, type OtherPlace, ownPlace } from "./placeNames.js";
import type { Subject } from "./subject.js";
import { PROVINCES_SINCE } from "./unitChanges.js";

/** A name so far behind a number, or before it, may be that of the act. */
const [reach, before] = [500, 260];
/** Where the name of the act ends: its sentence, or the next act. */
const NAME_END = /[;.]\s|[;.]$|\((?!nay|cũ)/u;
/** `Đề án “…” được phê duyệt theo Quyết định số …`: a name in quotation marks before the act that approved it. */
const APPROVED =
  /[“"]([^“”"]{10,240})[”"],?\s(?:đã )?(?:được )?(?:[^.;“”"]{0,30} )?(?:phê duyệt|ban hành)(?: kèm)? (?:theo|tại|bằng)\s?$/u;
const BODY = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Ban Thường vụ)/u;
/** What another province has to do with an act of this one. */
const OTHERS_MATTER =
  /(?<!\p{L})(?:giữa|với|kinh nghiệm|hợp tác|liên kết|phối hợp|sáp nhập|hợp nhất|sắp xếp|giáp|đoạn|tuyến|đường|từ|đến|cầu|cảng|quốc lộ|cao tốc|hỗ trợ|tại|ở|các)(?!\p{L})/u;
/** A province is named as the ground of an act: `trên địa bàn tỉnh X`, `tỉnh X giai đoạn …`. */
const GROUND = /(?<!\p{L})([Tt]ỉnh|[Tt]hành phố|TP\.?)\s$/u;
const PLACE_NEXT = /^\s?(?:[,/–-]|và)\s?(?:tỉnh |thành phố |TP\.? )?\p{Lu}/u;

/**
 * Acts of the province's own committee, council or party committee whose name says that they are for another province: an act is
 * for the ground of the body that issues it. Linear.
 */
export const ownActsElsewhere = perSubject((subject: Subject): readonly OtherPlace[] => {
  const own = ownPlace(subject);
  const province = findProvince(own?.name ?? "");
  if (own === undefined || province === undefined) return [];
  const mentions = numberedMentions(subject);
  const issued = subject.reading.meta.date ?? lastCited(mentions);
  const told = new Set<string>();
  return mentions.flatMap((mention) => {
    if (!isOwnBody(mention.issuer, own.name)) return [];
    return [nameBehind(mention), nameBefore(mention)].flatMap((name) => {
      const found = name === undefined ? undefined : soleProvince(name);
      if (found === undefined || found.province === province) return [];
      if (isKinProvince(found.province, province) && !isApart(mention.date, issued)) return [];
      const span = spanAt(mention.passage, found.from, found.to);
      const printed = mention.passage.text.slice(found.from, found.to);
      const key = `${span.line} ${printed}`;
      if (told.has(key)) return [];
      told.add(key);
      return [{ printed, expected: provinceWithKind(own.name), span }];
    });
  });
});

/** A draft without its day is as young as the youngest act that it cites. */
function lastCited(mentions: readonly CitedMention[]): string | null {
  return mentions.reduce<string | null>(
    (last, { date }) => (date !== null && date.length === 10 && (last === null || date > last) ? date : last),
    null,
  );
}

/** Its own, by the name: the reading writes out `UBND tỉnh`. */
function isOwnBody(issuer: string | null, own: string): boolean {
  return issuer?.endsWith(own) === true && BODY.test(issuer);
}

/** Two provinces that are one now were two when the document was issued; or they were one already when the act was. */
function isApart(acted: string | null, issued: string | null): boolean {
  return (issued !== null && issued < "2025-01") || (acted !== null && acted >= PROVINCES_SINCE);
}

interface ActName {
  readonly text: string;
  readonly from: number;
}

function nameBehind({ passage, to }: CitedMention): ActName {
  const rest = passage.text.slice(to, to + reach);
  return { text: rest.slice(0, NAME_END.exec(rest)?.index), from: to };
}

function nameBefore({ passage, start }: CitedMention): ActName | undefined {
  const from = Math.max(0, start - before);
  const match = APPROVED.exec(passage.text.slice(from, start));
  const name = match?.[1];
  return match === null || name === undefined ? undefined : { text: name, from: from + match.index + 1 };
}

/** The one province that a name has as its ground; undefined where it has several, or says why another one is named. */
function soleProvince({ text, from }: ActName) {
  const found = PROVINCES.flatMap((province) => {
    const at = text.indexOf(province);
    return at < 0 ? [] : [{ province, at }];
  });
  const [one, more] = found;
  if (one === undefined || more !== undefined) return undefined;
  const lead = text.slice(0, one.at);
  const kind = GROUND.exec(lead);
  const end = one.at + one.province.length;
  if (kind === null || /^\s?\(/u.test(text.slice(end)) || PLACE_NEXT.test(text.slice(end))) return undefined;
  if (text.lastIndexOf(one.province) !== one.at || OTHERS_MATTER.test(lead.slice(0, kind.index).slice(-40)))
    return undefined;
  // `của Ủy ban nhân dân tỉnh X`: who issued it, not for which ground.
  if (/(?:nhân dân|UBND|HĐND|[Tt]ỉnh ủy)\s$/u.test(lead.slice(0, kind.index))) return undefined;
  return { province: one.province, from: from + kind.index, to: from + end };
}
