import type { Span } from "../document/span.js";
import { goalSections } from "./goalClauses.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A share of what can't be counted, or of things of several kinds at once. */
export interface MixedBase {
  readonly kind: "levels" | "kinds";
  readonly printed: string;
  readonly span: Span;
}

/** `100% các cấp, các ngành`: levels are no units of which a share could be counted; committees of a level are. */
const LEVELS =
  /(\d{1,3}(?:,\d+)?\s?% (?:số )?các cấp(?: học| giáo dục(?: \p{L}+){0,3}| đào tạo)?)(?=,| và|\s(?:được|có|đạt|thực hiện|triển khai|tham gia)|$)(?!, (?:tổ chức|cấp ủy))/u;
const MAKERS = "(?:hợp tác xã|doanh nghiệp|cơ sở|hộ|trang trại|tổ hợp tác|làng nghề)";
const THINGS = "(?:sản phẩm|nông sản|hàng hóa|mặt hàng|vùng trồng|diện tích)";
/** Units that make, and what they make, in one list behind one share. */
const KINDS = new RegExp(
  `(\\d{1,3}(?:,\\d+)?\\s?% (?:số )?(?:các )?(?:${MAKERS}(?: (?!và )\\p{L}+){0,7}(?:,| và) (?:các )?)+${THINGS}(?: \\p{L}+){0,3}|\\d{1,3}(?:,\\d+)?\\s?% (?:số )?(?:các )?${THINGS}(?: (?!và |của|do|từ|tại|cho)\\p{L}+){0,4}(?:,| và) (?:các )?${MAKERS}(?!\\p{L}))`,
  "u",
);

/** Such goals, in order. Linear. */
export const mixedBases = perSubject((subject: Subject): readonly MixedBase[] =>
  goalSections(subject).flatMap(({ clauses }) =>
    clauses.flatMap(({ text, span }): readonly MixedBase[] => {
      if (!text.includes("%")) return [];
      const [levels, kinds] = [LEVELS, KINDS].map((shape) => shape.exec(text)?.[1]);
      if (levels !== undefined) return [{ kind: "levels", printed: levels, span }];
      return kinds === undefined ? [] : [{ kind: "kinds", printed: kinds, span }];
    }),
  ),
);
