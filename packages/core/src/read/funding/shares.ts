import { type Amount, findAmounts } from "../../text/amounts.js";

/** A source of money with the part that comes from it, in đồng. */
export interface Share {
  readonly source: string;
  readonly amount: number;
}

/** A phrase that names where money comes from, right before or after its amount. */
const named =
  /^(?:(?:và|trong đó|gồm|bao gồm|từ|nguồn|phần|còn lại|do|là)[\s:,]+)*((?:nguồn |vốn |kinh phí )?(?:ngân sách|vốn|nguồn|quỹ|xã hội h[oó]á?|đóng góp|nhân dân|huy động|tài trợ|viện trợ|doanh nghiệp|tín dụng|đối ứng|ODA|kinh phí|người dân|hợp tác xã|cộng đồng)(?![A-Za-zÀ-ỹ])[^:;.\d]{0,80}?)(?:\s?:|\s(?:là|khoảng|dự kiến|hỗ trợ|bố trí|đầu tư))*[\s(]*$/iu;
const total = /^(?:tổng|cộng|nhu cầu|dự toán|kinh phí thực hiện|kinh phí dự kiến)/iu;

/**
 * The shares of a sentence that gives each source its own amount: `trong đó: ngân sách tỉnh 40 tỷ đồng; vốn xã hội hóa 30
 * tỷ đồng`, `ngân sách trung ương hỗ trợ 60 tỷ đồng`. The total is left out; empty where sources have no amounts.
 */
export function findShares(text: string): readonly Share[] {
  const amounts = findAmounts(text);
  return amounts.flatMap((amount, at) => shareOf(text, amount, amounts[at - 1]));
}

function shareOf(text: string, amount: Amount, last: Amount | undefined): readonly Share[] {
  const before = text.slice(last?.to ?? 0, amount.from);
  const phrase =
    before.split(/[;:.(](?=\s|$)|,\s(?![A-Za-zÀ-ỹ]+\s?$)|^[\s,]+/u).findLast((part) => part.trim() !== "") ??
    "";
  const bare = phrase.replace(/^[\s)–-]+/u, "");
  const source = named.exec(bare)?.[1]?.trim();
  if (source === undefined || total.test(bare)) return [];
  return [
    {
      source: source.replace(/\s(?:là|khoảng|dự kiến|hỗ trợ|bố trí|đảm bảo|bảo đảm|đầu tư)$/iu, ""),
      amount: amount.value,
    },
  ];
}
