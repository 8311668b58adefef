import { findUnits } from "../../text/unitMentions.js";
import { splitNames } from "../leads/names.js";
import { opensWithUnit } from "../leads/unitHead.js";
import { unitsEnd } from "../leads/unitsEnd.js";

/** Where a report goes: who gets it, through whom, and to whom it is sent on. */
export interface Receivers {
  readonly to: string | null;
  readonly via: string | null;
  readonly onwardTo: readonly string[];
}

const through = /(?:thông qua|\(qua|[\s,]qua)\s*(?:đồng chí\s)?$/iu;
const copy = /đồng (?:thời )?gửi(?: về| cho)?\s*$/iu;
const receiving =
  /(?:gửi(?: báo cáo)?(?: về| cho| đến| tới)?|(?:^|\s)về|báo cáo(?: về| cho| lên| với)?|(?:kết quả|tình hình)(?: thực hiện| triển khai)? với|trình|nộp(?: về| cho)?|cho|đến|tới)\s*:?\s*$/iu;
const onward =
  /để(?: [A-Za-zÀ-ỹ]+){0,3} (?:tổng hợp|theo dõi|báo cáo|trình)|để tổng hợp|tổng hợp(?:,| và|\)?,? (?:chung|báo cáo|trình|tham mưu|gửi))|tham mưu/iu;
const adviser = /tham mưu(?: cho| giúp| với)?\s*$/iu;

/**
 * Reads the way of a report from its sentence, from offset `from` (the word báo cáo or gửi) on: `báo cáo về UBND tỉnh (qua Sở
 * A) để tổng hợp, báo cáo Bộ B`. A unit that only gets a copy (`đồng gửi`) is left out. Who is advised before a
 * report to a higher body (`Tham mưu cho UBND tỉnh … báo cáo Bộ B`) passes it on.
 */
export function findReceivers(sentence: string, from: number): Receivers {
  const units = findUnits(sentence);
  const turn = onward.exec(sentence.slice(from));
  const turnAt =
    turn === null || !units.some((unit) => unit.from > from && unit.to <= from + turn.index)
      ? sentence.length
      : from + turn.index;
  const before = (at: number) => sentence.slice(Math.max(0, at - 40), at);
  const ahead = units.filter((unit) => unit.from >= from);
  const first = ahead.filter((unit) => unit.from < turnAt);
  const via = first.find((unit) => through.test(before(unit.from)))?.text ?? viaInBrackets(sentence, from);
  const start =
    first.find((unit) => isReceiver(before(unit.from)))?.from ?? officeFrom(sentence.slice(0, turnAt), from);
  const named = start === undefined ? null : listFrom(sentence, start);
  const further = ahead.find((unit) => unit.from >= turnAt);
  const onwardTo =
    further === undefined
      ? []
      : splitNames(sentence.slice(further.from, unitsEnd(sentence, further.from))).filter(
          (name) => name !== named,
        );
  const to = named ?? (via === null ? null : (onwardTo[0] ?? null));
  const advised = units.find((unit) => unit.from < from && adviser.test(before(unit.from)))?.text ?? null;
  return {
    to,
    via: via ?? (to !== advised && isHigher(to) ? advised : null),
    onwardTo: [...new Set(onwardTo)].filter((name) => name !== to),
  };
}

/** `(qua Ban Hỗ trợ …)`: whatever is named there, known or not. */
function viaInBrackets(sentence: string, from: number): string | null {
  return /\(\s*(?:thông )?qua\s+(\p{Lu}[^();]{2,120})\)/u.exec(sentence.slice(from))?.[1]?.trim() ?? null;
}

/** Where an office or a unit that no list knows begins right after the word: `báo cáo Giám đốc`. */
function officeFrom(sentence: string, from: number): number | undefined {
  const word = /^(?:gửi )?báo cáo (?:về |lên |cho )?(?:đồng chí |đ\/c )?(?=\p{L})/iu.exec(
    sentence.slice(from),
  );
  if (word === null) return undefined;
  const start = from + word[0].length;
  return opensWithUnit(sentence.slice(start)) ||
    /^(?:Lãnh đạo|Thường trực|Trưởng [Bb]an)(?![A-Za-zÀ-ỹ])/u.test(sentence.slice(start))
    ? start
    : undefined;
}

function isReceiver(before: string): boolean {
  return receiving.test(before) && !through.test(before) && !copy.test(before);
}

/** What can follow the receivers: brackets, copies, what the report is about, how often and by when. */
const afterNames =
  /\s?\(|;|,?\s(?:đồng gửi|đồng thời|qua|thông qua|kết quả|tình hình|tiến độ|định kỳ|đột xuất|trước|chậm nhất|muộn nhất|(?:(?:hằng|hàng|mỗi|cuối) (?:năm|quý|quí|tháng|tuần|ngày))|(?:6|06|sáu|9|09|3|03) tháng|bằng văn bản|theo quy định|những|các (?:nội dung|vấn đề|kết quả))(?![A-Za-zÀ-ỹ])/u;

/** The printed list of receivers: units joined by commas and và. */
function listFrom(sentence: string, from: number): string | null {
  const list = sentence.slice(from, unitsEnd(sentence, from)).split(afterNames)[0] ?? "";
  const name = list.replace(/\s+/gu, " ").replace(/[\s,;]+$/u, "");
  return name === "" ? null : name;
}

function isHigher(name: string | null): boolean {
  return (
    name !== null &&
    /^(?:Bộ |Thủ tướng|Chính phủ|Quốc hội|Văn phòng Chính phủ|Ban Chỉ đạo Trung ương|Trung ương)/u.test(name)
  );
}
