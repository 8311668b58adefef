import { boundSyllables } from "./lexicon/bound.js";
import { type Syllable, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";

/** How a document uses its syllables. */
export interface Usages {
  /** How often each stands in no compound, by its number. */
  readonly alone: Int32Array;
  /** How often each stands in one. */
  readonly joined: Int32Array;
  /** What those hold together with that somewhere stand without a partner though they can't. */
  readonly partners: ReadonlyMap<Syllable, Partners>;
}

interface Partners {
  readonly before: Map<Syllable, number>;
  readonly after: Map<Syllable, number>;
}

/** Parts of compounds that stand alone now and then: as words of a field, in short forms, beside names. */
const SOMETIMES_ALONE = `
nơi tạo giới bệnh hộ nạn cung động thành ven dùng gấp tồn lượng chúng khung nghiêm đáng hướng thăm gương căn cảnh ngưỡng rằng xong chuẩn thực ảo ca vòng
nổi thang mừng thổ chiêm tuyển ngừa nhiên rùa lân lẫn nhọc mối khâu khẩu diện nhi sản huyết rạn cỏ họa diệt hại thử lộng hung trinh quy sốc cồn bú nô xuyên
liệu ngữ trí vật thể tính tình pháp nông lâm ngư thương tín y dược tài sử địa lý sinh nhân sĩ hội đoàn ủy kinh tế văn giáo thủy tương ứng lợi doanh liên
gây ham khan lỵ đại táng bốc cất thửa căng tuất vong sạt dông lốc nhũng lỏng quặng phế tâm đức nết giải hàng mậu biên tạng chủng loài giống phôi thức gia
`;
/** Words by themselves that plans hardly ever print so. */
const SELDOM_ALONE = `
kết quyết tương tranh bền soát sung vận kiện đua trắc kĩ kỹ đích tượng nghĩa trò lựa hiện dựng quả nguyên lệ chương phố xây đặc tâm cứ gia thi dự khí định chính đoạn liên
khỏe chế phụ kiến tội tập vị bàn trị lịch đơn hệ đổi chất môn nhìn trung viên phép quán túy tai bình nghề dẫn tiêu nông nội vững đình mục yêu sơ thích hậu rà thường thân tiến hình nâng khai thời đối phát chủ đào đề cận trở bố đấu đáp thưởng tố suốt chặt lồng ghép lĩnh khen
`;
let seldom: ReadonlySet<Syllable> | undefined;
let sometimes: ReadonlySet<Syllable> | undefined;
let bound: ReadonlySet<Syllable> | undefined;

function isSometimesAlone(syllable: Syllable): boolean {
  sometimes ??= new Set(SOMETIMES_ALONE.trim().split(/\s+/u).map(syllableOf));
  return sometimes.has(syllable);
}

/** Whether a word by itself hardly ever stands so in plans. */
export function isSeldomAlone(syllable: Syllable): boolean {
  seldom ??= new Set(SELDOM_ALONE.trim().split(/\s+/u).map(syllableOf));
  return seldom.has(syllable);
}

/** The lexicon names all words that it is part of. */
function isBound(syllable: Syllable): boolean {
  bound ??= new Set(
    boundSyllables
      .trim()
      .split("\n")
      .map((line) => syllableOf(line.slice(0, line.indexOf(":")))),
  );
  return bound.has(syllable);
}

const mostSyllables = 1 << 15;

/** Gathers how syllables are used, and the partners of those of which one place asks. Linear. */
export function gatherUsages(
  texts: readonly Linked[],
  asks: (linked: Linked, at: number) => boolean,
): Usages {
  const [alone, joined] = [new Int32Array(mostSyllables), new Int32Array(mostSyllables)];
  const partners = new Map<Syllable, Partners>();
  const asked = new Uint8Array(mostSyllables);
  for (const one of texts)
    for (let at = 0; at < one.words.length; at += 1) {
      const syllable = one.words[at]?.syllable;
      if (syllable === undefined || syllable.id < 0) continue;
      const { id } = syllable;
      if (one.linked[at - 1] === true || one.linked[at] === true) {
        joined[id] = (joined[id] ?? 0) + 1;
        continue;
      }
      alone[id] = (alone[id] ?? 0) + 1;
      if (asked[id] === 1 || !asks(one, at)) continue;
      asked[id] = 1;
      partners.set(syllable, { before: new Map(), after: new Map() });
    }
  if (partners.size > 0) gatherPartners(texts, partners, asked);
  return { alone, joined, partners };
}

function gatherPartners(
  texts: readonly Linked[],
  partners: ReadonlyMap<Syllable, Partners>,
  asked: Uint8Array,
): void {
  for (const { words, linked } of texts)
    for (let at = 0; at < words.length; at += 1) {
      const syllable = words[at]?.syllable;
      if (syllable === undefined || asked[syllable.id] !== 1) continue;
      const own = partners.get(syllable);
      if (own === undefined) continue;
      if (linked[at - 1] === true) add(own.before, words[at - 1]?.syllable);
      if (linked[at] === true) add(own.after, words[at + 1]?.syllable);
    }
}

function add(counts: Map<Syllable, number>, syllable: Syllable | undefined): void {
  if (syllable !== undefined) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
}

/** Whether a document that prints a syllable of compounds without a partner shows that one is missing. */
export function isMissed(syllable: Syllable, { alone, joined }: Usages): boolean {
  if (isSometimesAlone(syllable)) return false;
  const [without, within] = [alone[syllable.id] ?? 0, joined[syllable.id] ?? 0];
  if (isBound(syllable)) return within > 0 && without <= 2;
  if (syllable.free) return (without === 1 && within >= 10) || (without === 2 && within >= 60);
  return (without === 1 && within >= 6) || (without === 2 && within >= 40);
}

/** Whether a syllable, even if it is a word by itself, stands in compounds nearly always in this document. */
export function seldomAlone(syllable: Syllable, { alone, joined }: Usages): boolean {
  const [without, within] = [alone[syllable.id] ?? 0, joined[syllable.id] ?? 0];
  if (syllable.free) return isSeldomAlone(syllable) && (without <= 1 || without * 20 <= within);
  return !isSometimesAlone(syllable) && without * 4 <= within;
}
