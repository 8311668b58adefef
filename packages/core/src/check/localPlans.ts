import { perSubject } from "./perSubject.js";
import { headingsAround, tellsWhatWas } from "./sectionTitles.js";
import type { Subject } from "./subject.js";

const TELLING = /^(?:báo cáo|tờ trình|công văn|thông báo)/iu;

/** Whether a document orders what a province or a place below it does: its committee, council, Party committee or a department issued it. */
export const isLocalPlan = perSubject(({ reading: { meta } }: Subject): boolean => {
  const local = /nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)|^(?:Tỉnh|Thành) ủy|^Sở /iu;
  return local.test(meta.issuer ?? "") && !TELLING.test(meta.type ?? "");
});

const ASKED = /kiến nghị|đề xuất|quan điểm|căn cứ/iu;

/** Whether the titles around a line say that it tells what was, what is asked of others or what a higher level wants. */
export function isTold(line: number, subject: Subject): boolean {
  const titles = headingsAround(line, subject);
  return tellsWhatWas(titles) || ASKED.test(titles);
}

/** Whether the words at a place of a text stand in quotation marks, as names of acts and slogans do. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf("“") > before.lastIndexOf("”") || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}
