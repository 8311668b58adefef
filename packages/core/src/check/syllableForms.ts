/** Abbreviations that stand in tables for what the text writes out. */
export const longForms: ReadonlyMap<string, string> = new Map([
  ["lđ", "lao động"],
  ["bhyt", "bảo hiểm y tế"],
  ["bhxh", "bảo hiểm xã hội"],
  ["cntt", "công nghệ thông tin"],
  ["cchc", "cải cách hành chính"],
  ["tthc", "thủ tục hành chính"],
  ["ntm", "nông thôn mới"],
  ["htx", "hợp tác xã"],
  ["gtvt", "giao thông vận tải"],
  ["qh", "quy hoạch"],
  ["gpmb", "giải phóng mặt bằng"],
  ["vsmt", "vệ sinh môi trường"],
  ["vsattp", "vệ sinh an toàn thực phẩm"],
  ["attp", "an toàn thực phẩm"],
  ["pccc", "phòng cháy chữa cháy"],
  ["thcs", "trung học cơ sở"],
  ["thpt", "trung học phổ thông"],
  ["gdnn", "giáo dục nghề nghiệp"],
  ["dtts", "dân tộc thiểu số"],
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["một", "1"],
]);

/** Tone marks, which older and newer spelling set on different letters: `hoà`, `hòa`. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Small letters of Vietnamese beyond ASCII, each as the letter without its tone and the tone. */
let letters: ReadonlyMap<string, readonly [bare: string, tone: string]> | undefined;

function makeLetters(): ReadonlyMap<string, readonly [bare: string, tone: string]> {
  const all = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
  return new Map(Array.from(all, (letter) => [letter, partsOf(letter)]));
}

function partsOf(word: string): readonly [bare: string, tone: string] {
  const parts = word.normalize("NFD");
  return [parts.replace(TONE, "").normalize("NFC"), parts.match(TONE)?.join("") ?? ""];
}

/** A syllable by its letters and its tone: equal for `hoà` and `hòa`, not for `hoa` and `hòa`. */
export function syllableForm(word: string): string {
  let [bare, tones] = withoutTones(word);
  if (bare.endsWith("y")) bare = bare.replace(/(?<=[bcdđghklmnpqrstvx])y$/u, "i");
  if (bare.startsWith("0")) bare = bare.replace(/^0+(?=\d)/u, "");
  return bare + tones;
}

function withoutTones(word: string): readonly [bare: string, tone: string] {
  letters ??= makeLetters();
  let [bare, tones] = ["", ""];
  for (const char of word) {
    const parts = char < "\u0080" ? undefined : letters.get(char);
    if (parts === undefined && char >= "\u0080") return partsOf(word);
    bare += parts?.[0] ?? char;
    tones += parts?.[1] ?? "";
  }
  return [bare, tones];
}
