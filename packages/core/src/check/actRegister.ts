import { documentNumberKey, parseDocumentNumber } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import type { CitedMention } from "./citedMentions.js";
import { replacedActs } from "./replacedActs.js";
import type { ReplacedAct } from "./rule.js";

/** The acts that later ones replaced, looked up by what a citation prints. */
export interface ActRegister {
  /** By number, of numbers that come back each year with their day; by name and day where a law is cited without its number. */
  readonly find: (mention: CitedMention) => ReplacedAct | undefined;
  /** A law by its name and the year of its passing, as running text cites it. */
  readonly lawOf: (title: string, year: string) => ReplacedAct | undefined;
  /** What holds on a day in place of an act: the later act, or the one that replaced that one in turn. */
  readonly holder: (act: ReplacedAct, day: string) => ReplacedAct;
}

/** The register with a province's own acts, which go before those of the same number. */
export function makeRegister(own: readonly ReplacedAct[]): ActRegister {
  if (own.length === 0) return common();
  // What a province enters it has read itself.
  return registerOf([...replacedActs, ...own.map((act) => ({ confirmedBy: "province", ...act }))]);
}

let shared: ActRegister | undefined;

function common(): ActRegister {
  shared ??= registerOf(replacedActs);
  return shared;
}

function registerOf(acts: readonly ReplacedAct[]): ActRegister {
  const byNumber = new Map(acts.map((act) => [documentNumberKey(act.number), act]));
  const byName = new Map(
    acts.flatMap((act) =>
      act.title === undefined || act.issued === undefined ? [] : [[nameKey(act.title, act.issued), act]],
    ),
  );
  const byYear = new Map(
    acts.flatMap((act) =>
      act.title === undefined || act.issued === undefined
        ? []
        : [[nameKey(act.title, act.issued.slice(0, 4)), act]],
    ),
  );
  return {
    lawOf: (title, year) => byYear.get(nameKey(title, year)),
    find: (mention) => {
      const act =
        mention.number === null
          ? byName.get(nameKey(mention.title ?? "", mention.date ?? ""))
          : byNumber.get(mention.key);
      return act !== undefined && isThatAct(act, mention) ? act : undefined;
    },
    holder: (act, day) => {
      let current = act;
      // Acts replace one another a few times at most; a row that leads back to itself ends here too.
      for (let step = 0; step < 6; step += 1) {
        const next = byNumber.get(documentNumberKey(current.by));
        if (next === undefined || next.since > day || next.since < current.since) return current;
        current = next;
      }
      return current;
    },
  };
}

/** Short forms in which the names of laws are cited, folded. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["qppl", "quy pham phap luat"],
  ["vbqppl", "van ban quy pham phap luat"],
  ["pccc", "phong chay va chua chay"],
  ["bvmt", "bao ve moi truong"],
  ["bhxh", "bao hiem xa hoi"],
  ["bhyt", "bao hiem y te"],
  ["nsnn", "ngan sach nha nuoc"],
  ["hdnd", "hoi dong nhan dan"],
  ["ubnd", "uy ban nhan dan"],
  ["pctn", "phong chong tham nhung"],
  ["tdkt", "thi dua khen thuong"],
]);

function nameKey(title: string, issued: string): string {
  const words = fold(title).split(" ");
  return `${words.map((word) => SHORT.get(word) ?? word).join(" ")} ${issued}`;
}

/** A number without its year comes back each year: then the day of issue has to agree. */
function isThatAct(act: ReplacedAct, { number, date }: CitedMention): boolean {
  if (number === null) return true;
  const year = parseDocumentNumber(act.number)?.year ?? null;
  return year !== null || (act.issued !== undefined && date === act.issued);
}
