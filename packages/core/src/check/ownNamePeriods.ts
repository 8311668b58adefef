import { fold } from "../text/fold.js";
import type { Finding } from "./diagnostic.js";
import { type PeriodMention, periodMentions } from "./periodMentions.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** Another plan of this name: the one before, the one that follows, or one with a number of its own. */
const OTHER =
  /thay the|thay cho|ke thua|ket qua|tiep noi|tiep theo|tong ket|danh gia|xay dung|giai doan truoc|da ban hanh|het hieu luc/u;
/** Further before it too. */
const OF_ANOTHER = /thay the|thay cho|(?:^| )so \d/u;
const KIND = /^(?:ke hoach|de an|chuong trinh(?: hanh dong)?|du an|chien luoc|quy hoach)(?= )/u;
/** A name leaves out whose plan it is. */
const PLACE =
  /^(?:(?:tren|dia|ban|cua|tai|o|cho|tinh|thanh|pho|huyen|thi|xa|phuong|dac|khu)(?: |$)|\S+(?: \S+){0,3}$)/u;
/** So many words in a row with those of the title are the document's own name. */
const fewestWords = 4;

/**
 * The document called by its own name with a period that begins or ends with that of its title, and reaches beyond it: `Kế hoạch cấp
 * điện nông thôn giai đoạn 2026 - 2035` in `Kế hoạch cấp điện nông thôn tỉnh Hòa An giai đoạn 2026 - 2030`.
 */
export function ownNamePeriods(subject: Subject): readonly Finding[] {
  const mentions = periodMentions(subject);
  const [titled, more] = mentions.filter(({ inTitle }) => inTitle);
  const { type, title } = subject.reading.meta;
  if (titled === undefined || (more !== undefined && !isSame(more, titled))) return [];
  const whole = fold(title ?? "").split(/ (?:giai doan|thoi ky) /u)[0] ?? "";
  const name = whole.replace(/^(?:ve viec |v v )?(?:(?:ban hanh|phe duyet) )?/u, "");
  const kind = KIND.exec(name)?.[0] ?? fold(type ?? "");
  if (kind === "") return [];
  return mentions.flatMap((mention): readonly Finding[] => {
    const { from, to, inTitle, sentence, before, printed, span } = mention;
    if (inTitle || (from === titled.from) === (to === titled.to)) return [];
    if (from >= titled.from && to <= titled.to) return [];
    const lead = leadOf(fold(sentence), kind);
    if (OTHER.test(lead.slice(-60)) || OF_ANOTHER.test(lead)) return [];
    if (!callsItself(fold(before), kind, name)) return [];
    const place = whereabouts(titled.span);
    return [
      {
        severity: "warning",
        message: {
          vi: `Tên văn bản ghi ${printed}, trong khi tiêu đề (${place.vi}) ghi ${titled.printed.toLowerCase()}.`,
          en: `Found the document's own name with ${printed}, expected ${titled.printed} as in its title (${place.en}).`,
        },
        span,
        quote: printed,
        related: [saysHere(titled.span, titled.printed)],
        suggestion: titled.printed.toLowerCase(),
        data: { found: [from, to], expected: [titled.from, titled.to] },
      },
    ];
  });
}

/** What stands right before the name. */
function leadOf(sentence: string, kind: string): string {
  return sentence.slice(0, Math.max(0, sentence.lastIndexOf(kind))).slice(-200);
}

const isSame = (a: PeriodMention, b: PeriodMention): boolean => a.from === b.from && a.to === b.to;

/** The words right before the period are the type and the title's words in their order, but for the place. */
function callsItself(before: string, type: string, title: string): boolean {
  const at = ` ${before}`.lastIndexOf(` ${type} `);
  if (at < 0) return false;
  const words = before
    .slice(at + type.length)
    .trim()
    .split(" ");
  const own = title.startsWith(`${type} `) ? title.slice(type.length + 1) : title;
  if (words.length < fewestWords) return false;
  const told = words.join(" ");
  if (own === told) return true;
  return own.startsWith(`${told} `) && PLACE.test(own.slice(told.length + 1));
}
