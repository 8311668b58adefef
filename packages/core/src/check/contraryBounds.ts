import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { goalSections } from "./goalClauses.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { namesHarm } from "./seriesShape.js";
import type { Subject } from "./subject.js";

/** A target that bounds a value on the wrong side: `> 15` for a rate that is to fall. */
export interface ContraryBound {
  readonly name: string;
  readonly raw: string;
  readonly rising: boolean;
  readonly span: Span;
}

/** What is to spread, called a share; never what is left to be done. */
const spreading =
  /^(?:ty|ti) (?:le|trong) .*\b(?:duoc (?:su dung|tiep can|cap|tiem|kham|thu gom|xu ly|dao tao|tap huan|boi duong|quan ly|ho tro|huong)|bao phu|tham gia|dat chuan|hai long|qua dao tao|biet chu|di hoc|den truong|co viec lam)\b/;
const open = /\b(?:chua|khong|giam|bo|mat|cham|qua han|thieu|vi pham|tai|nguoi nuoc ngoai)\b/;
/** What is done about a harm is named by the harm too: `tỷ lệ giảm hộ nghèo`. */
const change = /\b(?:giam|tang|keo giam|thoat|xoa|toc do|muc)\b/;

/** Bounds of tables and of the goals in the text. Linear. */
export const contraryBounds = perSubject((subject: Subject): readonly ContraryBound[] => [
  ...indicatorTables(subject).flatMap(({ indicators }) => indicators.flatMap((each) => boundOf(each) ?? [])),
  ...goalSections(subject).flatMap(({ clauses }) =>
    clauses.flatMap(({ text, span, hasFigure }) => {
      const found = hasFigure && !TOO_LOW.test(text) ? LEAST.exec(text) : null;
      if (found === null) return [];
      const [, name = "", raw = ""] = found;
      const folded = fold(name);
      return namesHarm(folded) && !change.test(folded) ? [{ name, raw, rising: false, span }] : [];
    }),
  ),
]);

/** `tỷ lệ thất nghiệp duy trì trên 3%` at the beginning of a goal. */
const LEAST =
  /^(?:(?:phấn đấu|bảo đảm|đảm bảo|duy trì|giữ|khống chế|đưa|đến (?:hết |cuối )?năm 20\d{2},?)\s)*((?:tỷ|tỉ) (?:lệ|suất|số)\s[^;:.%\d]{4,90}?(?:\s\d+\stuổi[^;:.%\d]{0,40}?)?)(?:\s(?:đến|vào)\s(?:hết\s|cuối\s)?năm\s20\d{2})?\s(?:(?:còn|xuống|giảm|duy trì|ở mức|đạt|là|khống chế)\s)*((?:trên|hơn|ít nhất|tối thiểu|không dưới|từ)\s\d[\d.,]*\s?[%‰](?:\strở lên)?)/iu;
/** `giảm trên 2%`: by how much. */
const TOO_LOW = /(?<![A-Za-zÀ-ỹ])giảm\s(?!(?:xuống|còn))|mỗi năm|hằng năm|hàng năm|\/năm|so với/iu;

function boundOf({ name, parent, milestones, measure, span }: Indicator): ContraryBound | undefined {
  const last = Object.entries(milestones)
    .sort(([a], [b]) => Number(a) - Number(b))
    .at(-1)?.[1];
  if (last?.value.kind !== "bound" || last.raw === null || (measure ?? "").includes("/năm")) return undefined;
  const folded = fold(parent === null ? name : `${parent} ${name}`);
  const least = last.value.op.startsWith(">");
  if (least && namesHarm(folded) && !change.test(folded)) return { name, raw: last.raw, rising: false, span };
  if (!least && spreading.test(folded) && !open.test(folded))
    return { name, raw: last.raw, rising: true, span };
  return undefined;
}
