import { opensWithUnit } from "../leads/unitHead.js";
import { unitsEnd } from "../leads/unitsEnd.js";

/** `tổng hợp báo cáo của các xã (gửi về Sở A trước …`: the day in the bracket is that of the units whose reports are compiled. */
const IN_BRACKET =
  /(?:tổng hợp|tiếp nhận|đôn đốc|nhận|cơ sở)(?:[^;.]*báo cáo[^;()]{0,60}|[^;.()]{0,60})\s(?:của|từ)\s([^()]{5,200})\s\((?:gửi|nộp|hạn|báo cáo|nhận|tiếp nhận)[^()]{0,60}$/iu;
/** `(các xã gửi báo cáo trước …`: the bracket says itself who reports. */
const OWN_SUBJECT = /\(([^()]{3,160}?)\s(?:gửi|nộp|báo cáo)[^()]{0,60}$/iu;
/** `tiếp nhận báo cáo của các sở trước …`, `trên cơ sở báo cáo của các sở gửi về Sở trước …`: `gửi` without a name, or by the bare kind of the unit, means the one who compiles. */
const IN_CLAUSE =
  /(?:(?:tiếp nhận|(?<!tiếp )nhận|đôn đốc|trên cơ sở)[^;.()]{0,60}báo cáo[^;.()]{0,60}\scủa\s([^();]{5,200}?)|tổng hợp[^;.()]{0,80}báo cáo[^;.()]{0,60}\scủa\s([^();]{5,200}?)(?=,?\sgửi))(?:,?\s(?:gửi|nộp)(?:\sbáo cáo)?(?:\s(?:về|cho|đến))?(?:\s(?:sở|phòng|ban|văn phòng|chi cục|cơ quan thường trực|đơn vị))?)?,?\s*$/iu;
/** `đôn đốc các sở gửi báo cáo … trước …` */
const URGED = /đôn đốc(?:, (?:nhắc nhở|hướng dẫn))?\s([^();]{5,200}?)\s(?:gửi|nộp|báo cáo)(?:\s[^();]*)?$/iu;

/** The units whose reports a compiling unit asks for by the day that follows `before`, as printed; undefined where the day is its own. */
export function askedUnits(before: string): string | undefined {
  if (!/của|\(|đôn đốc/iu.test(before)) return undefined;
  const [inBracket, inClause] = [IN_BRACKET.exec(before), IN_CLAUSE.exec(before)];
  const asked = inBracket?.[1] ?? inClause?.[1] ?? inClause?.[2];
  if (asked !== undefined) return withoutMatter(asked);
  return [OWN_SUBJECT, URGED]
    .map((pattern) => pattern.exec(before)?.[1])
    .find((names) => names !== undefined && isList(names));
}

/** `các sở và Ủy ban nhân dân xã về kết quả thực hiện Kế hoạch`: the names without what they report on. */
function withoutMatter(asked: string): string {
  const at = asked.search(/\s(?:về|đối với)\s(?:kết quả|tình hình|việc|tiến độ|công tác)/u);
  return at < 0 ? asked : asked.slice(0, at);
}

/** Nothing but the names of units. */
function isList(names: string): boolean {
  return opensWithUnit(names) && unitsEnd(names, 0) === names.trimEnd().length;
}
