/** A cell's text made even for reading: odd dashes, fullwidth signs, spaces. The printed text stays as it is. */
export function evenText(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—―−﹣]/gu, "-")
    .replace(/[÷∼〜]/gu, "~")
    .replace(/≦/gu, "≤")
    .replace(/≧/gu, "≥")
    .replace(/&lt;/giu, "<")
    .replace(/&gt;/giu, ">")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A text with the remark that stood beside it; `note` undefined where there was none. */
export interface Remarked {
  readonly text: string;
  readonly note: string | undefined;
}

/** `65 (2019-2020)`, `Giai đoạn 2016-2020: 7,5`, `65 (*)`, `65¹`: the value without its remark. */
export function splitRemark(text: string): Remarked {
  const lead =
    /^((?:giai đoạn|năm|đến năm|từ năm|bình quân|trung bình|riêng|trong đó)[^:]{0,40}):\s*(\S.*)$/iu.exec(
      text,
    );
  if (lead?.[1] !== undefined && lead[2] !== undefined) return withNote(splitRemark(lead[2]), lead[1]);
  const tail = /^([^()]*[^()\s])\s*\(([^()]{1,120})\)\s*[.;]?$/u.exec(text);
  if (tail?.[1] !== undefined && tail[2] !== undefined) return { text: tail[1], note: tail[2].trim() };
  const mark = /^(.*\d\s?%?)\s*([¹²³⁴⁵⁶⁷⁸⁹⁰]+|\*+|\[\d{1,2}\])$/u.exec(text);
  if (mark?.[1] !== undefined && mark[2] !== undefined) return { text: mark[1], note: mark[2] };
  return { text, note: undefined };
}

function withNote({ text, note }: Remarked, first: string): Remarked {
  return { text, note: note === undefined ? first : `${first}; ${note}` };
}

/** Words that only lead up to the value: `đạt`, `phấn đấu đạt`, `là`, `còn`; a value follows them. */
export function dropLeadIn(text: string): string {
  return text.replace(
    /^(?:(?:ph[ấâaảẩ]n đ[ấâầaảẩ]u|phấn đầu|tối thiểu phải|phải|cơ bản|đạt được|đạt(?: mức| tỷ lệ| tỉ lệ)?|là|bằng(?= ?\d)|ở mức|mức|xuống(?: còn)?|(?:giảm|tăng|nâng|kéo giảm|hạ)(?: tỷ lệ| tỉ lệ)? (?:còn|xuống(?: còn)?|lên(?: đến| trên)?|đến)|còn|lên|đến)\s+)+(?=[<>≤≥=~]?\s?-?\d|trên|dưới|hơn|từ|ít|tối|không|khoảng|gần|vượt)/iu,
    "",
  );
}
