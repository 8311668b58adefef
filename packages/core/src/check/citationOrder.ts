import { fold } from "../text/fold.js";
import { dateConflicts } from "./citationDates.js";
import { type CitedMention, citedMentions, groupMentions, isFullDate } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** An act that carries out, amends or replaces another one, and is older than it. */
export interface OrderConflict {
  /** `carries`: the sentence says so; `shares`: both stand before one title, the later one of the lower body; `scheme`: it carries out by its title what the other approves. */
  readonly kind: "carries" | "shares" | "amends" | "details" | "scheme";
  readonly act: CitedMention;
  readonly actDate: string;
  /** The act that must have been there before. */
  readonly ground: CitedMention;
  readonly groundDate: string;
}

interface Pair {
  readonly kind: OrderConflict["kind"];
  readonly act: CitedMention;
  readonly ground: CitedMention;
}

/** Every such pair of acts, each once. Linear in the citations. */
export const orderConflicts = perSubject((subject: Subject): readonly OrderConflict[] => {
  const mentions = citedMentions(subject);
  const days = daysByKey(mentions);
  // An act with two days is told of as such.
  const unsure = new Set(
    dateConflicts(subject).flatMap(({ odd, other }) => [...odd, ...other].map(({ key }) => key)),
  );
  const dayOf = (mention: CitedMention) =>
    isFullDate(mention.date) ? mention.date : mention.number === null ? undefined : days.get(mention.key);
  const told = new Set<string>();
  return [...pairsIn(mentions), ...lawPairs(mentions), ...schemePairs(mentions)].flatMap(
    ({ kind, act, ground }) => {
      const [actDate, groundDate] = [dayOf(act), dayOf(ground)];
      const key = `${act.key} ${ground.key}`;
      if (actDate === undefined || groundDate === undefined || actDate >= groundDate || told.has(key))
        return [];
      if (act.key === ground.key || act.impossibleDate || ground.impossibleDate) return [];
      if (unsure.has(act.key) || unsure.has(ground.key)) return [];
      told.add(key);
      return [{ kind, act, actDate, ground, groundDate }];
    },
  );
});

/** The day of each act that is printed with one day only. */
function daysByKey(mentions: readonly CitedMention[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const twice = new Set<string>();
  for (const { key, date } of mentions) {
    if (!isFullDate(date)) continue;
    if ((days.get(key) ?? date) !== date) twice.add(key);
    days.set(key, date);
  }
  for (const key of twice) days.delete(key);
  return days;
}

const BEFORE_ONE =
  "(?:\\s(?:tốt|hiệu quả|nghiêm túc|các|nội dung|nhiệm vụ|một số|điều|khoản|quy định|của|tại|nhiệm vụ của))*";
/** Words behind which the act stands that another one carries out, amends or replaces. */
const CARRIES = new RegExp(
  `(?<before>\\S+)?\\s(?:(?:tổ chức|tiếp tục)\\s)?(?:triển khai thực hiện|triển khai thi hành|triển khai|thực hiện|thi hành|cụ thể hóa|cụ thể hoá|sửa đổi, bổ sung|sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn|quy định chi tiết)${BEFORE_ONE}(?:\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+){1,3})?(?:\\ssố)?\\s*$`,
  "u",
);
/** The clause goes on with what someone else does, or the act is what another one was changed by. */
const OTHER_CLAUSE =
  /[;:]|\.\s|(?<!\p{L})(?:được|bởi|đã|bị|nay|UBND tỉnh ban hành|trong đó|như sau)(?!\p{L})|,\s(?:(?:Ủy|Uỷ|ủy|uỷ) ban|UBND|HĐND|Hội đồng|Sở|Bộ|các|tỉnh|thành phố|Tỉnh|Thành|Ban|trong|trên cơ sở|căn cứ|nhằm|để|qua)(?!\p{L})/u;
/** A word before the verb that begins a new thing to do. */
const NEW_TASK = /^(?:và|,|để|nhằm|việc|phải|cần|là|với|trong|khi|quá|nghiêm|theo|năm|sau)$/u;

function pairsIn(mentions: readonly CitedMention[]): readonly Pair[] {
  return groupMentions(mentions, ({ passage }) => `${passage.marks[0]?.line} ${passage.text.length}`).flatMap(
    (inOne) =>
      inOne.flatMap((act, at) => {
        const ground = inOne[at + 1];
        if (ground === undefined || ground.passage !== act.passage) return [];
        const gap = act.passage.text.slice(act.to, ground.start).replace(/\s?\([^()]*\)/gu, "");
        if (carries(gap))
          return [...carried(act, ground, inOne[at - 1]), ...alsoCarried(act, ground, inOne[at + 2])];
        return shareTitle(act, ground, gap) ? [{ kind: "shares" as const, act: ground, ground: act }] : [];
      }),
  );
}

function carries(gap: string): boolean {
  if (gap.length > 420) return false;
  const match = CARRIES.exec(gap);
  if (match === null) return false;
  const before = match.groups?.before ?? "";
  const told = gap.slice(0, match.index);
  if (before === "việc" ? !/(?:về|cho)\s*$/u.test(told) : NEW_TASK.test(before) || /,$/u.test(before))
    return false;
  return !OTHER_CLAUSE.test(gap);
}

/** `Kế hoạch số A và Kế hoạch số B thực hiện Nghị quyết số C`: both plans carry it out. */
function carried(act: CitedMention, ground: CitedMention, before: CitedMention | undefined): readonly Pair[] {
  const pair = { kind: "carries" as const, act, ground };
  if (before === undefined || before.passage !== act.passage || before.type !== act.type) return [pair];
  const between = before.passage.text.slice(before.to, act.start);
  const joined =
    /^(?:\s(?:của|do)\s[^,;.:()\d]{3,70})?\s?(?:,|và)\s*$/u.test(between) &&
    /^(?:Kế hoạch|Chương trình)/u.test(act.type ?? "");
  return joined && before.title === null ? [pair, { ...pair, act: before }] : [pair];
}

/** `Kế hoạch số A của UBND tỉnh thực hiện Nghị quyết số B và Kế hoạch số C của Tỉnh ủy`: the committee of the people carries out both. */
function alsoCarried(
  act: CitedMention,
  ground: CitedMention,
  next: CitedMention | undefined,
): readonly Pair[] {
  if (next === undefined || next.passage !== act.passage) return [];
  if (rankOf(act) !== "people" || rankOf(ground) !== "centre" || rankOf(next) !== "party") return [];
  const between = ground.passage.text.slice(ground.to, next.start);
  return /^(?:\s(?:của|do)\s[^,;.:()\d]{3,50})?\s(?:và)\s*$/u.test(between)
    ? [{ kind: "carries", act, ground: next }]
    : [];
}

function rankOf({ symbol, number }: CitedMention): "centre" | "party" | "people" | undefined {
  if (number === null || symbol === null) return undefined;
  if (/^(?:TW|CP|TTG|QH\d*|UBTVQH\d*)$/iu.test(symbol)) return "centre";
  if (/^TU$/iu.test(symbol)) return "party";
  return /^UBND$/iu.test(symbol) ? "people" : undefined;
}

/** `Chỉ thị số A của Bộ Chính trị, Kế hoạch số B của Tỉnh ủy về …`: an act of the Centre and the local one for it, with one title. */
function shareTitle(first: CitedMention, second: CitedMention, gap: string): boolean {
  const [high, low] = [rankOf(first), rankOf(second)];
  if (high !== "centre" || (low !== "party" && low !== "people") || first.title !== null) return false;
  // A committee of the Party carries out what the Party's centre decides; the Government's programme for it may come later.
  if (low === "party" && !/^TW$/iu.test(first.symbol ?? "")) return false;
  if (!/^(?:Kế hoạch|Chương trình)/u.test(second.type ?? "") || second.title === null) return false;
  return /^\s(?:của|do)\s[^,;.:()\d]{3,60}(?:,|\svà)\s*$/u.test(gap);
}

const APPROVES =
  /^(?:về\s)?(?:việc\s)?(?:phê duyệt|ban hành)\s["“]?(?<kind>Đề án|Chương trình|Chiến lược)\s(?!mục tiêu quốc gia)(?<name>[^;]{20,})/iu;
/** National target programmes are decided by the National Assembly before. So many words of a scheme's name tell it from others. */
const nameWords = 10;

/** `Quyết định số A … ban hành Kế hoạch thực hiện Đề án X`, where the text cites the act of the Centre that approves Đề án X. */
function schemePairs(mentions: readonly CitedMention[]): readonly Pair[] {
  const grounds = new Map<string, CitedMention>();
  for (const mention of mentions) {
    const { kind = "", name = "" } = APPROVES.exec(mention.title ?? "")?.groups ?? {};
    const words = fold(`${kind} ${name}`).split(" ").slice(0, nameWords);
    if (words.length < nameWords || rankOf(mention) !== "centre" || !isFullDate(mention.date)) continue;
    const known = grounds.get(words.join(" "));
    if (known?.date == null || known.date > mention.date) grounds.set(words.join(" "), mention);
  }
  if (grounds.size === 0) return [];
  return mentions.flatMap((act) => {
    const rank = rankOf(act);
    if (rank !== "people" && rank !== "party") return [];
    const title = fold(act.title ?? "");
    return [...grounds].flatMap(([name, ground]) =>
      title.includes(`thuc hien ${name}`) || title.includes(`trien khai ${name}`)
        ? [{ kind: "scheme" as const, act, ground }]
        : [],
    );
  });
}

/** A law's name with the first day on which the document says that it was passed. */
type KnownLaws = ReadonlyMap<string, CitedMention>;

const OF_LAW = /sửa đổi|quy định chi tiết|hướng dẫn (?:thi hành|thực hiện)|biện pháp thi hành/iu;

/** Acts that amend or detail a law by its name, where the document cites the law itself with its day. */
function lawPairs(mentions: readonly CitedMention[]): readonly Pair[] {
  const laws: KnownLaws = firstLaws(mentions);
  if (laws.size === 0) return [];
  return mentions.flatMap((act) => {
    const about = act.title ?? "";
    if (!isFullDate(act.date) || !OF_LAW.test(about) || !/luật|pháp lệnh/iu.test(about)) return [];
    const folded = `${fold(about)} `;
    const kind = /^\s*(?:luật|pháp lệnh|về\s)?\s*(?:việc\s)?sửa đổi/iu.test(about) ? "amends" : "details";
    return [...laws].flatMap(([name, ground]) => {
      const at = folded.indexOf(`${name} `);
      // What amends the law's amendment, or a number behind the name, is another act's matter.
      const rest = folded.slice(at + name.length);
      return at <= 0 || /^ (?:so|ngay|nam) \d/u.test(rest) ? [] : [{ kind, act, ground } as const];
    });
  });
}

function firstLaws(mentions: readonly CitedMention[]): KnownLaws {
  const laws = new Map<string, CitedMention>();
  for (const mention of mentions) {
    const { number, title, date } = mention;
    if (number !== null || title === null || !isFullDate(date) || !/^(?:Bộ luật|Luật|Pháp lệnh)/u.test(title))
      continue;
    const name = fold(title);
    if (/sua doi|bo sung|so \d/u.test(name) || name.split(" ").length < 3) continue;
    const known = laws.get(name);
    if (known?.date == null || known.date > date) laws.set(name, mention);
  }
  return laws;
}
