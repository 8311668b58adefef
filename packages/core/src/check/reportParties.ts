import { askedUnits } from "../read/duties/asked.js";
import { findReceivers } from "../read/duties/receivers.js";
import { opensWithUnit } from "../read/leads/unitHead.js";
import { unitsEnd } from "../read/leads/unitsEnd.js";
import { fold } from "../text/fold.js";
import { findUnits } from "../text/unitMentions.js";
import { compilerOf, type Party, partiesOf } from "./dutyParties.js";
import type { Subject } from "./subject.js";

/** Who reports to whom. */
export interface ReportParties {
  /** The units report, or the one that compiles their reports reports in turn. */
  readonly stage: "sends" | "compiles";
  readonly who: readonly Party[];
  /** The unit that gets it first; undefined where none is named. */
  readonly to: Party | undefined;
  /** The body that it is for, as printed and folded; empty where none is named. */
  readonly meantFor: string;
  /** It goes to that body through another unit. */
  readonly through: boolean;
}

/** A day of a report in its sentence. */
export interface ReportClause {
  readonly text: string;
  /** From the day before, or the semicolon, up to the day. */
  readonly clause: string;
  readonly at: number;
  readonly behind: string;
  /** What stands in its paragraph before the sentence. */
  readonly earlier: string;
  /** The units under whose names the paragraph stands. */
  readonly heads: readonly Party[];
}

const COMPILES = /tổng hợp[^;]{0,160}(?:báo cáo|trình|gửi)|tham mưu[^;]{0,160}(?:báo cáo|trình)/iu;
/** Words for giving a report. */
export const SENDS = /báo cáo|gửi|nộp/iu;

/** Who reports to whom; undefined where the day may be that of the units or that of the one who compiles. */
export function reportParties(place: ReportClause, subject: Subject): ReportParties | undefined {
  const { text, clause, at, behind, heads } = place;
  const ahead = text.slice(text.lastIndexOf(";", at) + 1, at);
  const asked = askedUnits(ahead) ?? askedBeside(ahead, behind);
  if (asked !== undefined) {
    const at = ahead.lastIndexOf(asked);
    const named = partiesIn(ahead.slice(0, at), subject).filter(isOne);
    const [to, other] = named.length > 0 ? named : heads;
    // `(gửi về Sở A trước …)`: the bracket says itself where to.
    const said = receiverIn(ahead.slice(at + asked.length), subject).to;
    return sentBy(partiesIn(asked, subject), { to: said ?? (other === undefined ? to : undefined) });
  }
  const compiling = COMPILES.exec(clause);
  if (compiling !== null) {
    if (SENDS.test(withoutLabel(clause.slice(0, compiling.index)))) return undefined;
    const own = partiesIn(clause.slice(0, compiling.index), subject);
    const receiver = receiverIn(clause.slice(compiling.index), subject);
    return { stage: "compiles", who: own.length > 0 ? own : heads, ...receiver };
  }
  const open = withoutLabel(ahead);
  const onward = COMPILES.exec(open);
  if (onward !== null) {
    const own = partiesIn(open.slice(0, onward.index), subject);
    const said = receiverIn(clause, subject);
    const receiver = said.meantFor === "" ? receiverIn(open, subject) : said;
    return { stage: "compiles", who: own.length > 0 ? own : heads, ...receiver };
  }
  const words = `${open} ${behind}`.split(/,?\s(?:để )?tổng hợp/iu)[0] ?? "";
  const receiver = receiverIn(words, subject);
  return sentBy(
    sendersOf(place, open, subject),
    receiver.to === undefined ? (inSentence(text.slice(at - ahead.length), subject) ?? receiver) : receiver,
  );
}

function sentBy(
  who: readonly Party[],
  { to, meantFor = "", through = false }: Partial<ReportParties>,
): ReportParties {
  return { stage: "sends", who, to, meantFor, through };
}

/** Named before the word for reporting, else before or right behind the day, else in the sentence or the paragraph's first words, else above. */
function sendersOf(
  { text, behind, earlier, heads }: ReportClause,
  open: string,
  subject: Subject,
): readonly Party[] {
  const named = partiesIn(open.slice(0, SENDS.exec(open)?.index ?? 0), subject);
  if (named.length > 0) return named;
  const first = openingParties(withoutLabel(text), subject);
  if (first.length > 0) return first;
  const beside = /^[\s,]*(?:(?:hằng|hàng) năm,?\s)?([^;.]{5,160}?)\s(?:gửi|nộp|báo cáo)\s/iu.exec(
    behind,
  )?.[1];
  const next = beside === undefined || !opensWithUnit(beside) ? [] : partiesIn(beside, subject);
  if (next.length > 0) return next;
  return heads.length > 0 ? heads : openingParties(earlier, subject);
}

/** The units that a text begins with. */
function openingParties(text: string, subject: Subject): readonly Party[] {
  const start = text.replace(
    /^[\s*_]*(?:(?:\d+|[a-zđ])[.)]\s+|[-–+]\s+)?(?:(?:yêu cầu|giao|đề nghị)\s)?/iu,
    "",
  );
  return opensWithUnit(start) ? partiesIn(start.slice(0, unitsEnd(start, 0)), subject) : [];
}

/** `tổng hợp báo cáo của các xã (trước ngày …) và báo cáo UBND huyện trước ngày …`: the first day is that of the communes. */
function askedBeside(ahead: string, behind: string): string | undefined {
  if (!/^[^();]{0,20}\)[^;.]{0,30}(?:báo cáo|trình)/iu.test(behind)) return undefined;
  return /tổng hợp[^;.()]{0,80}\scủa\s([^();]{5,200}?)\s\(\s*$/iu.exec(ahead)?.[1];
}

const isOne = (party: Party): boolean => !party.startsWith("@");

/** `Báo cáo quý: các xã gửi …`, `Chế độ báo cáo: …`: what stands before the colon orders nothing. */
function withoutLabel(text: string): string {
  return text.replace(/^[^:;]{0,60}báo cáo[^:;]{0,40}:\s*/iu, "");
}

function receiverIn(text: string, subject: Subject): Pick<ReportParties, "to" | "meantFor" | "through"> {
  const receivers = findReceivers(text, SENDS.exec(text)?.index ?? 0);
  return {
    to: compilerOf(receivers, subject),
    meantFor: fold(receivers.to ?? ""),
    through: receivers.via !== null,
  };
}

/** A known receiver that the rest of the sentence names. */
function inSentence(text: string, subject: Subject): ReturnType<typeof receiverIn> | undefined {
  const found = receiverIn(text, subject);
  return found.to === undefined ? undefined : found;
}

/** Units by their families, groups by their kinds. */
export function partiesIn(text: string, subject: Subject): readonly Party[] {
  const names = findUnits(text).map((unit) => unit.text);
  const groups = partiesOf(text, subject).filter((party) => !isOne(party));
  return [...new Set([...names.flatMap((name) => partiesOf(name, subject)), ...groups])];
}
