import { matchesIn } from "../../text/matches.js";
import { findFields } from "./fields.js";
import { splitNames } from "./names.js";
import { findOrder } from "./order.js";
import { opensWithUnit } from "./unitHead.js";

/** Lead and coordinating units as a cell or a line names them. */
export interface Responsibility {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
}

/** Where the coordinating units begin in a text that names both: `Sở A; phối hợp: Sở B`, `Sở A phối hợp với Sở B`. */
const partnersAhead =
  /(?:^|[\s,;.(–-])(?:(?:các )?(?:đơn vị|cơ quan) )?phối hợp(?: thực hiện)?(?:\s?(?:với|cùng))?\s*:?\s*/iu;
const rolesInBrackets = /\(\s*(chủ trì|đầu mối|phối hợp)\s*\)/iu;

/**
 * Reads who leads and who helps from a cell or a labelled line: `Chủ trì: Sở A. Phối hợp: Sở B, Sở C`, `Sở A chủ trì,
 * phối hợp với Sở B`, `Sở A (chủ trì), Sở B`, `Sở A; Sở B`. Several sentences are added up. What stands
 * before the word phối hợp leads, what stands after it helps.
 */
export function readResponsibility(text: string): Responsibility {
  if (rolesInBrackets.test(text)) return readBracketRoles(text);
  const fields = findFields(text).filter(({ kind }) => kind === "lead" || kind === "coordinating");
  if (fields.length > 0) return readFields(text, fields);
  return joinAll(
    text
      .split(/(?<=[.;])\s+(?=(?:\p{Lu}|[-+*–]\s))/u)
      .reduce(gather, [])
      .map(readSentence),
  );
}

function readFields(text: string, fields: ReturnType<typeof findFields>): Responsibility {
  const before = text.slice(0, fields[0]?.from ?? 0);
  const lead = fields.filter(({ kind }) => kind === "lead").map(({ value }) => readSentence(value));
  const partners = fields
    .filter(({ kind }) => kind === "coordinating")
    .map(({ value }) => readSentence(value));
  const all = joinAll([readSentence(before), ...lead]);
  return joinAll([
    all,
    { lead: [], coordinating: partners.flatMap((each) => [...each.lead, ...each.coordinating]) },
  ]);
}

/** Sentences that name units only belong to the list before them; one that orders begins anew. */
function gather(parts: readonly string[], part: string): string[] {
  const last = parts.at(-1);
  if (last === undefined) return [part];
  return /chủ trì/iu.test(part) ? [...parts, part] : [...parts.slice(0, -1), `${last} ${part}`];
}

function readSentence(text: string): Responsibility {
  const bare = text.replace(/^[\s*+–-]+/u, "").trim();
  if (bare === "") return { lead: [], coordinating: [] };
  const order = findOrder(bare);
  if (order !== undefined && order.form !== "coordinates")
    return withTrailing(order, bare.slice(order.actionAt));
  const partners = partnersAhead.exec(bare);
  if (partners === null) return { lead: splitNames(bare), coordinating: [] };
  const lead = bare.slice(0, partners.index).replace(/[\s,;]*(?:chủ trì|và)?[\s,;]*$/iu, "");
  return {
    lead: lead === "" ? [] : splitNames(lead),
    coordinating: splitNames(bare.slice(partners.index + partners[0].length)),
  };
}

/** `Sở A chủ trì; Sở B phối hợp`: the second part is no action but names who helps. */
function withTrailing({ lead, coordinating }: Responsibility, rest: string): Responsibility {
  const helpers = /^(.{3,400}?)\s*(?:cùng )?phối hợp(?: thực hiện)?[\s.;]*$/u.exec(rest)?.[1];
  if (helpers === undefined || coordinating.length > 0 || !opensWithUnit(helpers))
    return { lead, coordinating };
  return { lead, coordinating: splitNames(helpers) };
}

/** `Sở A (chủ trì), Sở B (phối hợp), Sở C`: names without a role in brackets take the one before, or help. */
function readBracketRoles(text: string): Responsibility {
  const lead: string[] = [];
  const coordinating: string[] = [];
  let at = 0;
  for (const match of matchesIn(text, new RegExp(rolesInBrackets, "giu"))) {
    const names = splitNames(text.slice(at, match.index));
    if (/phối/iu.test(match[1] ?? "")) coordinating.push(...names);
    else if (lead.length === 0) lead.push(...names);
    else {
      coordinating.push(...names.slice(0, -1));
      lead.push(...names.slice(-1));
    }
    at = match.index + match[0].length;
  }
  coordinating.push(...splitNames(text.slice(at)));
  return { lead, coordinating };
}

function joinAll(parts: readonly Responsibility[]): Responsibility {
  const join = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
  return {
    lead: join(parts.map(({ lead }) => lead)),
    coordinating: join(parts.map(({ coordinating }) => coordinating)),
  };
}
