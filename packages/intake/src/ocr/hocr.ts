import { isSyllable } from "../legacy/syllable.js";
import { fontOf, type Glyph } from "../pdf/glyph.js";

/** A page as it was recognised: its words as glyphs, in points, and how sure the recognition is (0 to 100). */
export interface RecognisedPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly confidence: number;
}

const span =
  /<(?:div|span) class=['"](ocr_page|ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_word)['"][^>]*? title=(?:'([^']*)'|"([^"]*)")[^>]*>([^<]*)/gu;
const font = fontOf("");
/** What the recognition itself doesn't believe is a speck or a rule, unless it makes a word. */
const LEAST_CONFIDENCE = 15;

/** Reads hOCR, as tesseract writes it: words with their boxes, lines with their base. */
export function readHocr(hocr: string, resolution: number): RecognisedPage[] {
  const pages: { width: number; height: number; glyphs: Glyph[]; confidence: number; words: number }[] = [];
  const scale = 72 / resolution;
  let line = { bottom: 0, slope: 0, offset: 0, left: 0, size: 0 };
  for (const [, kind, quoted, doubled, content = ""] of hocr.matchAll(span)) {
    const title = quoted ?? doubled ?? "";
    const [left = 0, top = 0, right = 0, bottom = 0] = numbersAfter(title, "bbox");
    const page = pages.at(-1);
    if (kind === "ocr_page")
      pages.push({ width: right * scale, height: bottom * scale, glyphs: [], confidence: 0, words: 0 });
    else if (kind !== "ocrx_word") {
      const [slope = 0, offset = 0] = numbersAfter(title, "baseline");
      line = { bottom, slope, offset, left, size: numbersAfter(title, "x_size")[0] ?? bottom - top };
    } else if (page !== undefined) {
      const [confidence = 0] = numbersAfter(title, "x_wconf");
      const text = tidy(decode(content));
      if (text === "" || (confidence < LEAST_CONFIDENCE && !isLikely(text))) continue;
      const y = line.bottom + line.offset + line.slope * (left - line.left);
      page.glyphs.push({
        text,
        x: left * scale,
        y: y * scale,
        width: (right - left) * scale,
        size: line.size * scale,
        font,
        isWord: true,
      });
      page.confidence += confidence;
      page.words += 1;
    }
  }
  return pages.map(({ width, height, glyphs, confidence, words }) => ({
    width,
    height,
    glyphs: withEvenSizes(glyphs),
    confidence: words === 0 ? 0 : confidence / words,
  }));
}

/** Rules beside a word are read as bars and low lines. */
function tidy(text: string): string {
  return text
    .replace(/^[|_[\]]+|[|_[\]]+$/gu, "")
    .replaceAll("\u2044", "/")
    .trim()
    .normalize("NFC");
}

function isLikely(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{M}]/gu, "");
  return letters === "" ? /\d/.test(text) : letters.length > 1 && isSyllable(letters);
}

function numbersAfter(title: string, key: string): number[] {
  const part = title.split(";").find((piece) => piece.trim().startsWith(`${key} `));
  return part === undefined ? [] : part.trim().split(/\s+/).slice(1).map(Number);
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#34": '"',
};

function decode(text: string): string {
  return text.replace(/&(#?\w{2,5});/g, (whole, name: string) => entities[name] ?? whole);
}

/** Heights of lines vary with the letters in them; what is near the usual size is of that size. */
function withEvenSizes(glyphs: readonly Glyph[]): Glyph[] {
  const sizes = glyphs.map((glyph) => glyph.size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return glyphs.map((glyph) => {
    const near = glyph.size > 0.6 * usual && glyph.size < 1.5 * usual;
    return near ? { ...glyph, size: usual } : glyph;
  });
}
