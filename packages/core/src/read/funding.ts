import { spanAt } from "../document/passage.js";
import { findAmounts } from "../text/amounts.js";
import { type Confidence, clear, inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { findStatements, type Statement } from "./duties/statements.js";
import { findShares } from "./funding/shares.js";
import { findSources } from "./funding/sources.js";
import { readFundingTables } from "./funding/tables.js";
import type { Funding } from "./reading.js";
import { isReport } from "./tasks.js";

const money = /kinh phí|ngân sách|vốn|nguồn|tài trợ|viện trợ|dự toán|tài chính|quỹ|xã hội h[oó]|ODA|đồng/iu;

/** What a unit is to do about money, outside the section on funding. */
const moneyOrder =
  /(?:cân đối|bố trí|phân bổ|bảo đảm|đảm bảo|vận động|huy động|tranh thủ|thẩm định)[^;.]{0,90}(?:kinh phí|ngân sách|nguồn vốn|nguồn (?:lực )?(?:tài chính|hỗ trợ|viện trợ|tài trợ)|nguồn lực)/iu;

/**
 * Where a plan's money comes from: every paragraph or item of the section on funding (Kinh phí thực hiện, Nguồn vốn), and
 * what the organisation section orders about it (`Sở Tài chính … bố trí kinh phí`). `source` lists the sources named,
 * as printed; where none is recognised it is the text. `amount` in đồng is the first amount printed. Where each source
 * has an amount of its own (`ngân sách tỉnh 40 tỷ đồng; vốn xã hội hóa 30 tỷ đồng`), each is one entry. Tables of
 * sources in the section give one for each row.
 */
export function readFunding(ctx: ReadContext): readonly Funding[] {
  if (isReport(ctx)) return [];
  return [...findRunning(ctx), ...readFundingTables(ctx)].sort((a, b) => a.span.line - b.span.line);
}

function findRunning(ctx: ReadContext): readonly Funding[] {
  return findStatements(ctx).flatMap((statement) => {
    if (
      statement.opens &&
      /:\s*$/u.test(statement.passage.text) &&
      findAmounts(statement.passage.text).length === 0
    )
      return [];
    if (statement.role === "funding" || opensFunding.test(statement.passage.text))
      return money.test(statement.passage.text) ? toFunding(statement, clear) : [];
    const ordered = isOrder(statement) && moneyOrder.test(statement.passage.text);
    return ordered && findSources(statement.passage.text).length > 0
      ? toFunding(statement, inferred("running-text"))
      : [];
  });
}

/** Said outside a section on funding, in so many words. */
const opensFunding =
  /^(?:tổng (?:vốn|kinh phí|mức đầu tư|nhu cầu (?:vốn|kinh phí))|(?:nguồn )?kinh phí thực hiện)(?![A-Za-zÀ-ỹ])/iu;

/** Said to a unit: in the section on organisation, or where no heading tells but a unit is named. */
function isOrder({ role, scope }: Statement): boolean {
  return role === "organisation" || (role === undefined && scope.lead.length > 0);
}

function toFunding({ passage }: Statement, confidence: Confidence): readonly Funding[] {
  const span = spanAt(passage);
  const shares = findShares(passage.text);
  if (shares.length > 1)
    return shares.map(({ source, amount }) => ({ source, text: passage.text, amount, span, confidence }));
  const sources = findSources(passage.text);
  const amount = findAmounts(passage.text)[0]?.value ?? null;
  const source = sources.length > 0 ? sources.join("; ") : passage.text.replace(/[\s.;]+$/u, "");
  return [{ source, text: passage.text, amount, span, confidence }];
}
