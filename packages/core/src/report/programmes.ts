import { fold } from "../text/fold.js";

/** A programme, scheme or project named with a capital: `Chương trình mục tiêu quốc gia …`, `Đề án …`, `Dự án …`. */
const NAMED =
  /(?<!\p{L})(?:Chương trình|Tiểu dự án|Dự án|Đề án)\s(?!(?:này|nêu|trên|đó|khác|được|do|đã|có)\s)[^,;.:()“”"\n]{6,140}/gu;
/** Where a sentence goes on after the name. */
const GOES_ON =
  /\s(?:giai đoạn|đến năm|trong năm|năm \d|trên địa bàn|tại các|theo|được|nhằm|để|bảo đảm|đảm bảo|cho các|của tỉnh|số \d).*$/u;
const most = 40;

/** Names of programmes, schemes and projects in texts (a plan's tasks), each once, in order: offered where money is told by programme. */
export function programmesNamed(texts: readonly string[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const text of texts)
    for (const [found] of text.normalize("NFC").matchAll(NAMED)) {
      const name = found.replace(/\s+/gu, " ").replace(GOES_ON, "").trim();
      if (name.split(" ").length >= 4 && !byName.has(fold(name))) byName.set(fold(name), name);
    }
  return [...byName.values()].slice(0, most);
}
