import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { shortened } from "../text/shortened.js";
import { findUnits } from "../text/unitMentions.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { type UnitPassage, unitPassages } from "./unitHeadings.js";
import { placesWith } from "./wordPlaces.js";

/** `phối hợp với …`, where the points beside it say `chủ trì, phối hợp với …`. */
const HELPS = /^[\s*_:,–-]*(?:có trách nhiệm\s)?phối hợp(?: chặt chẽ)?(?: với| cùng)?\s/iu;
const LEADS =
  /^[\s*_:,–-]*(?:có trách nhiệm |được giao |là cơ quan )?chủ trì,?(?: và)? (?:phối hợp|tham mưu)/iu;
/** What only the unit that answers for a matter does: advise and submit in its own name. */
const ANSWERS =
  /^[^.;:]{0,240}?(?:tham mưu|đề xuất|trình)[^.;:]{0,40}(?:UBND|[UỦ][yỷ] ban nhân dân|HĐND|Hội đồng nhân dân) (?:tỉnh|thành phố|huyện|xã)/iu;
const NUMBERED = /^(?:arabic|decimal|letter|bracket|roman)$/u;
/** So many of the points beside one must say who leads. */
const fewestLed = 2;

/** So many points beside one that all lead make the one that only helps odd. */
const fewestBeside = 3;
/** `phối hợp với Sở A, các sở, ban, ngành, Ủy ban nhân dân các xã thực hiện …`: with a named unit and with all others, so that nobody else is left to lead. */
const WITH_ALL =
  /^[\s*_:,–-]*(?:có trách nhiệm\s)?phối hợp(?: chặt chẽ)?(?: với| cùng)?\s(?!các\s)[^.;:]{4,80}?,\s(?:và\s)?các\s(?:sở|ban|ngành|cơ quan|đơn vị|địa phương)[^.;:]{0,160}?\s(?:thực hiện|triển khai|tổ chức|xây dựng|rà soát|hướng dẫn|kiểm tra)\s/u;
/** Fronts and unions lead nothing that the state does. */
const FORUM = /^(?:[UỦ][yỷ] ban Mặt trận|Mặt trận|Hội|Liên đoàn|Đoàn|Tỉnh đoàn|Thành đoàn|UBMT)/iu;

interface Point {
  readonly passage: UnitPassage;
  readonly role: "leads" | "helps" | "other";
}

/** Names for many, of whom none leads: `các sở, ngành, địa phương có liên quan`. */
const WITH_MANY =
  /^[\s*_–-]*Phối hợp(?: chặt chẽ)?(?: với| cùng)?\s(?:các\s)?(?:sở|cơ quan|đơn vị|ban|ngành|địa phương)(?:(?:,| và)?\s(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|đoàn thể|cấp))*(?:\s(?:có )?liên quan)?,?\s(?:tham mưu|xây dựng|triển khai|tổ chức (?:thực hiện|triển khai)|hướng dẫn|ban hành|đề xuất)/u;

/** Points of the part that says who does what that lost their lead: the word, or the unit itself. Linear. */
export function lostLeads(subject: Subject): readonly Finding[] {
  if (placesWith(subject, "phối").length === 0) return [];
  const lists = new Map<OutlineSection, Point[]>();
  for (const passage of unitPassages(subject)) {
    const { block } = passage.piece;
    if (!passage.inDuties || block.kind !== "paragraph") continue;
    const section = subject.outline.sectionOf.get(block);
    if (section === undefined) continue;
    const isHeading = section.heading === block;
    const list = isHeading ? section.parent : section;
    const label = block.label?.form ?? "";
    if (list === null || (isHeading && !NUMBERED.test(label)) || (!isHeading && !passage.opens)) continue;
    const points = lists.get(list) ?? [];
    points.push({ passage, role: roleOf(passage) });
    lists.set(list, points);
  }
  return [
    ...[...lists.values()].flatMap((points) => [...wordLost(points), ...unitLost(points)]),
    ...belowUnits(subject),
  ];
}

/** `- Phối hợp với các sở, ngành …` among points of one unit that all say `Chủ trì, phối hợp với …`: nobody leads this one. */
function belowUnits(subject: Subject): readonly Finding[] {
  const lists = new Map<readonly string[], UnitPassage[]>();
  for (const passage of unitPassages(subject)) {
    if (passage.opens || !passage.inDuties || passage.units.length !== 1) continue;
    const points = lists.get(passage.units) ?? [];
    points.push(passage);
    lists.set(passage.units, points);
  }
  const leaders = [...lists.values()].filter((points) => points.some((point) => roleOf(point) === "leads"));
  return [...lists.values()].flatMap((points) => {
    const only = onlyHelps(points, leaders);
    if (only !== undefined) return [only];
    const leading = points.filter((point) => roleOf(point) === "leads");
    const [usual] = leading;
    const helping = points.filter((point) => roleOf(point) === "helps");
    const [odd, ...more] = helping.filter(({ piece, rest }) =>
      WITH_MANY.test(piece.passage.text.slice(rest)),
    );
    if (usual === undefined || odd === undefined || more.length > 0 || leading.length <= helping.length)
      return [];
    return leading.length < fewestLed ? [] : [findingOf(odd, usual, "word", "warning")];
  });
}

/** The one point of a unit helps nobody named with what is submitted in its own name, where units beside it lead. */
function onlyHelps(
  points: readonly UnitPassage[],
  leaders: readonly (readonly UnitPassage[])[],
): Finding | undefined {
  const [only, more] = points;
  if (only === undefined || more !== undefined || FORUM.test(only.units[0] ?? "")) return undefined;
  const text = only.piece.passage.text.slice(only.rest, only.rest + 600);
  if (!WITH_MANY.test(text) || !ANSWERS.test(text) || leaders.length < fewestLed) return undefined;
  const usual = leaders[0]?.find((point) => roleOf(point) === "leads");
  return usual === undefined ? undefined : findingOf(only, usual, "word", "warning");
}

function roleOf({ piece: { passage }, rest }: UnitPassage): Point["role"] {
  const text = passage.text.slice(rest, rest + 300);
  return LEADS.test(text) ? "leads" : HELPS.test(text) ? "helps" : "other";
}

/** `3. Sở A phối hợp với các sở …: ` between `2. Sở B chủ trì, phối hợp …` and `4. Sở C chủ trì, phối hợp …`. */
function wordLost(points: readonly Point[]): readonly Finding[] {
  const leading = points.filter(({ role, passage }) => role === "leads" && passage.opens);
  const [usual] = leading;
  if (usual === undefined || leading.length < fewestLed) return [];
  const helping = points.filter(({ role, passage }) => role === "helps" && isOneUnit(passage));
  const rare = leading.length >= fewestBeside && helping.length < leading.length;
  const open = points.flatMap(({ role, passage }) => {
    const severity = role === "helps" && isOneUnit(passage) ? severityOf(passage, rare) : undefined;
    return severity === undefined ? [] : [findingOf(passage, usual.passage, "word", severity)];
  });
  return open.length > leading.length ? [] : open;
}

/** It works with others on all the points below (no other unit has them), or on what it submits in its own name. */
function severityOf(
  { piece: { passage }, rest, units }: UnitPassage,
  rare: boolean,
): "warning" | "info" | undefined {
  const text = passage.text.slice(rest, rest + 600);
  if (rare && WITH_ALL.test(text) && !FORUM.test(units[0] ?? "")) return "warning";
  if (/:\s*$/u.test(passage.text) && findUnits(text.slice(0, 260)).length > 0) return "warning";
  return ANSWERS.test(text) ? "info" : undefined;
}

/** `1. Phối hợp với các sở …` where all other points of the list begin with their unit. */
function unitLost(points: readonly Point[]): readonly Finding[] {
  const [odd, ...more] = points.filter(({ passage }) => !passage.opens);
  const usual = points.find(({ passage }) => passage.opens);
  if (odd === undefined || usual === undefined || more.length > 0 || points.length <= fewestLed) return [];
  const { passage } = odd.passage.piece;
  const start = odd.passage.rest;
  if (
    odd.passage.units.length > 0 ||
    !/^[\s*_]*(?:Chủ trì|Phối hợp|Là cơ quan)(?!\p{L})/u.test(passage.text.slice(start))
  )
    return [];
  return [findingOf(odd.passage, usual.passage, "unit", "warning")];
}

function isOneUnit({ units, opens }: UnitPassage): boolean {
  return (
    opens &&
    units.length === 1 &&
    !/^(?:các|những|ubnd|[uủ][yỷ] ban|hội|đề nghị|mặt trận|cơ quan|đơn vị)\s/iu.test(units[0] ?? "")
  );
}

const SAID = {
  word: {
    vi: "chỉ ghi phối hợp, không ghi ai chủ trì; các mục bên cạnh",
    en: "found who works together, expected who leads as beside it",
  },
  unit: {
    vi: "không ghi cơ quan thực hiện; các mục bên cạnh",
    en: "found no unit, expected one as beside it",
  },
};

function findingOf(
  odd: UnitPassage,
  usual: UnitPassage,
  lost: keyof typeof SAID,
  severity: "warning" | "info",
): Finding {
  const quote = opening(odd);
  return {
    severity,
    message: {
      vi: `“${quote}” ${SAID[lost].vi} ghi “${opening(usual)}”.`,
      en: `In “${quote}” ${SAID[lost].en}: “${opening(usual)}”.`,
    },
    span: spanOf(odd),
    quote,
    related: [saysHere(spanOf(usual), opening(usual))],
  };
}

const opening = ({ piece: { passage } }: UnitPassage): string => shortened(passage.text.trim(), 80);

function spanOf({ piece: { passage } }: UnitPassage): Span {
  return spanAt(passage, 0, Math.min(80, passage.text.length));
}
