import { matchesIn } from "../text/matches.js";
import { splitNames } from "./leads/names.js";
import { type Responsibility, readResponsibility } from "./leads/responsibility.js";
import { opensWithVerb } from "./leads/verbs.js";

/** The responsibility cell of a row taken apart. */
export interface DutyText {
  /** Tasks that slipped into this column (columns of a broken row). */
  readonly tasks: string;
  /** The end of a list of units that began in the row before. */
  readonly rest: string;
  /** One text for each `Chủ trì: …`, with its `Phối hợp: …`. */
  readonly chunks: readonly string[];
}

const leadLabel = /(?:(?:cơ quan |đơn vị )?chủ trì(?: thực hiện)?)\s{0,2}:/giu;
const unitWord =
  /(?:^|[\s,;])(?:sở|ubnd|ủy ban|uỷ ban|ban|hội|công an|đài|báo|các (?:sở|đơn vị|cơ quan|tổ chức|huyện|ngành)|bộ|chi cục|cục|liên minh|đoàn|mặt trận|doanh nghiệp|phòng|trường|ngân hàng)(?=[\s,.;]|$)/iu;

/** Takes a responsibility cell apart; a text without labels is a list of units where it reads like one. */
export function splitDuty(text: string): DutyText {
  const starts = matchesIn(text, leadLabel).map((match) => match.index);
  const before = text.slice(0, starts[0] ?? text.length).trim();
  const chunks = starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim());
  if (before === "") return { tasks: "", rest: "", chunks };
  if (isTaskText(before)) return { tasks: before, rest: "", chunks };
  return { tasks: "", rest: before, chunks };
}

function isTaskText(text: string): boolean {
  if (/^[-–+•*]\s/u.test(text) || /^ch[ỉi] ti[êe]u\s*:/iu.test(text)) return true;
  if (/^(?:phối hợp|và|,|;)/iu.test(text)) return false;
  if (opensWithVerb(text)) return true;
  return !unitWord.test(text.slice(0, 300));
}

const roleLabel =
  /(?<=^|[\s.;,(–-])(?:(?:cơ quan |đơn vị )?(?<lead>chủ trì)|(?:(?:các )?(?:cơ quan|đơn vị) )?(?<partner>phối hợp))(?: (?:thực hiện|với|tham mưu))?\s{0,2}:/giu;

/** Lists of units that offices print have some 1,500 characters; what is longer is cut, it is no list. */
const longestList = 6000;

/** Lead and coordinating units of a part: labelled stretches, in cells often without a stop between them. */
export function readDuty(printed: string): Responsibility {
  const text = printed.slice(0, longestList).replace(/\s+/gu, " ").trim();
  const labels = matchesIn(text, roleLabel);
  const [first] = labels;
  if (first === undefined) return readResponsibility(text);
  const ahead = readResponsibility(text.slice(0, first.index));
  const lead = [...ahead.lead];
  const coordinating = [...ahead.coordinating];
  for (const [at, label] of labels.entries()) {
    const stretch = text.slice(label.index + label[0].length, labels[at + 1]?.index ?? text.length).trim();
    if (label.groups?.lead === undefined) coordinating.push(...splitNames(stretch));
    else {
      const read = readResponsibility(stretch);
      lead.push(...read.lead);
      coordinating.push(...read.coordinating);
    }
  }
  return { lead: [...new Set(lead)], coordinating: [...new Set(coordinating)] };
}
