import { findUnits } from "../../text/unitMentions.js";
import { clear } from "../confidence.js";
import { type Field, findFields } from "../leads/fields.js";
import { findOrder } from "../leads/order.js";
import { readResponsibility } from "../leads/responsibility.js";
import { opensWithUnit } from "../leads/unitHead.js";
import { unitsEnd } from "../leads/unitsEnd.js";
import { type Scope, scopeOfFields } from "./scope.js";

/** What the end of an item says about who does it and when. */
export interface Trailer {
  readonly scope: Scope;
  /** Where the task's own text ends: labelled sentences after it are no part of it, a bracket is. */
  readonly textEnd: number;
}

/**
 * Reads the end of an item: `… (Đơn vị chủ trì: Sở A; thời gian: Quý I)`, `… . Cơ quan chủ trì: Sở A.`, `… (Sở A chủ trì,
 * phối hợp với Sở B)`, `… (UBND các xã, phường)`, `… . Giao Sở A chủ trì, phối hợp với Sở B thực hiện.` Undefined where it says nothing.
 */
export function findTrailer(text: string, outer: Scope): Trailer | undefined {
  return (
    findLabelled(text, outer) ??
    findBracket(text, outer) ??
    findShares(text, outer) ??
    findLastSentence(text, outer)
  );
}

const trailing: ReadonlySet<Field["kind"]> = new Set(["lead", "coordinating", "due", "output"]);

function findLabelled(text: string, outer: Scope): Trailer | undefined {
  const fields = findFields(text).filter(({ kind }) => trailing.has(kind));
  const [first] = fields;
  if (first === undefined || first.from < 10 || !fields.some(({ kind }) => kind === "lead" || kind === "due"))
    return undefined;
  const before = text.slice(0, first.from);
  const sentence = /[.;]\s*$/u.exec(before);
  const line = /[\p{L}\p{N})”"]\s+$/u.exec(before);
  const textEnd =
    sentence !== null ? sentence.index + 1 : line !== null ? before.trimEnd().length : text.length;
  return { scope: scopeOfFields(fields, false, outer), textEnd };
}

function findBracket(text: string, outer: Scope): Trailer | undefined {
  const bracket = /\(([^()]{3,400}(?:\([^()]{1,60}\)[^()]{0,200})?)\)[\s.;,]*$/u.exec(text);
  const inside = bracket?.[1]?.replace(/^(?:do|giao(?: cho)?)\s/iu, "");
  if (bracket === null || inside === undefined || !opensWithUnit(inside)) return undefined;
  const roles = /chủ trì|đầu mối|phối hợp|thực hiện(?=[\s,;.]|$)/iu.test(inside);
  if (!roles && !(outer.lead.length === 0 && isAssigned(text.slice(0, bracket.index), inside)))
    return undefined;
  const { lead, coordinating } = readResponsibility(
    inside.replace(/\s(?:tổ chức |triển khai )?thực hiện\s*$/iu, ""),
  );
  if (lead.length === 0) return undefined;
  return { scope: { ...outer, lead, coordinating, confidence: clear }, textEnd: text.length };
}

/** Units alone in a bracket do what stands before it, unless they only explain the units named last (`các sở (Sở A, Sở B)`). */
function isAssigned(before: string, inside: string): boolean {
  const bare = inside.replace(/[\s.;,]+$/u, "");
  if (unitsEnd(inside, 0) < bare.length || findOrder(before) !== undefined) return false;
  const last = findUnits(before).at(-1);
  return last === undefined || before.slice(last.to).trim() !== "";
}

/** A last sentence that only hands the task to someone: `Giao Sở A chủ trì, phối hợp với Sở B thực hiện.` */
function findLastSentence(text: string, outer: Scope): Trailer | undefined {
  const last =
    /[.;]\s+((?:Giao|Phân công|Do|Sở|Ban|UBND|Ủy ban|Công an|Văn phòng|Phòng)\s[^.;]{4,400})[.;]*\s*$/u.exec(
      text,
    );
  const sentence = last?.[1];
  if (sentence === undefined || findOrder(text) !== undefined) return undefined;
  const order = findOrder(sentence.replace(/^Do\s/u, ""));
  const rest =
    order === undefined
      ? ""
      : sentence.slice(sentence.startsWith("Do ") ? order.actionAt + 3 : order.actionAt);
  if (
    order === undefined ||
    order.lead.length === 0 ||
    !/^(?:tổ chức |triển khai )*(?:thực hiện)?(?: nội dung này| nhiệm vụ này)?$/iu.test(rest)
  )
    return undefined;
  const { lead, coordinating } = order;
  return { scope: { ...outer, lead, coordinating, confidence: clear }, textEnd: text.length };
}

/** What one of several leads has of the task: `chủ trì đối với …`, `chủ trì tại …`. */
const SHARE = /^(?:đối với|ở|tại|trên địa bàn|trong|phần|nội dung|các (?:nội dung|việc|địa bàn))\s/iu;

/** A last sentence that shares the task out: `Giao Sở A chủ trì đối với …; Sở B chủ trì đối với …`. */
function findShares(text: string, outer: Scope): Trailer | undefined {
  if (!text.includes("chủ trì") || findOrder(text) !== undefined) return undefined;
  const last = /[.:]\s+((?:Giao|Phân công|Do|Trong đó)[,:]?\s[^.]{10,600})\.?\s*$/u.exec(text)?.[1];
  const shares = (last ?? "").replace(/^(?:Do|Trong đó)[,:]?\s+/u, "").split(/;\s+(?:và\s)?/u);
  if (shares.length < 2) return undefined;
  const orders = shares.flatMap((share) => {
    const order = findOrder(share);
    return order?.form === "leads" && SHARE.test(share.slice(order.actionAt)) ? [order] : [];
  });
  if (orders.length < shares.length) return undefined;
  const lead = [...new Set(orders.flatMap((order) => order.lead))];
  const coordinating = [...new Set(orders.flatMap((order) => order.coordinating))];
  return { scope: { ...outer, lead, coordinating, confidence: clear }, textEnd: text.length };
}
