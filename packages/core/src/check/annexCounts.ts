import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { wordingOf } from "./alignment.js";
import { type AnnexForm, annexForms, formsNamed } from "./annexForms.js";
import type { ListClaim } from "./listClaims.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith, piecesWith } from "./wordPlaces.js";

/** `12 nghề`, `06 công trình cấp nước quy mô liên xã`: a number and what is counted. */
const COUNTED = /(?<![\d.,/%-]|\/\s)(\d{1,3})\s(\p{Ll}+(?:\s\p{Ll}+){0,5})/gu;
/** No number of the whole list. */
const PARTIAL =
  /(?:trong đó|ít nhất|tối thiểu|thêm|mỗi|từng|trên|hơn|khoảng|số|năm|tháng|ngày|quý|điều|khoản|mục|còn|lần thứ|giảm|tăng|đến|dưới|gần|biểu|bảng|phụ lục)\s$/iu;
/** Further off than this the number is one of something else. */
const widest = 3;

/** Counts whose list is a table that the sentence points to: `12 nghề … tại Biểu số 01`. Linear. */
export const annexCounts = perSubject((subject: Subject): readonly ListClaim[] => {
  const forms = new Map(annexForms(subject).map((form) => [form.label, form]));
  if (forms.size === 0) return [];
  return piecesWith(subject, "biểu", "phụ", "bảng", "danh").flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000 || !/biểu|phụ lục|bảng|danh mục/iu.test(passage.text))
      return [];
    return sentencesIn(passage).flatMap(({ text, from }) => {
      const named = [...new Set(formsNamed(text))];
      const form = named.length === 1 ? forms.get(named[0] ?? "") : undefined;
      return form === undefined ? [] : claimsOn(form, text, from, passage);
    });
  });
});

function claimsOn(form: AnnexForm, sentence: string, offset: number, passage: Passage): readonly ListClaim[] {
  return matchesIn(sentence, COUNTED).flatMap((match) => {
    const [text = "", digits = "", words = ""] = match;
    const before = sentence.slice(0, match.index);
    if (PARTIAL.test(before.slice(-14))) return [];
    const count = Number(digits);
    const amount = quantityOf(words, form);
    const noun = amount?.noun ?? nounOf(words, form);
    if (noun === undefined) return [];
    const behind = sentence.slice(match.index + text.length).split(/[;.,(]|\s\d/u)[0] ?? "";
    const clause = `${before.slice(clauseStart(before))}${text} ${behind}`;
    const listed = amount?.sum ?? itemsFor(clause, form);
    if (listed === undefined || Math.abs(listed - count) > Math.max(widest, listed * 0.3)) return [];
    const at = offset + match.index;
    const said = `${digits} ${noun}`;
    return [
      {
        count,
        noun,
        atLeast: false,
        listed,
        list: form.span,
        where: "annex" as const,
        text: said,
        span: spanAt(passage, at, at + said.length),
      },
    ];
  });
}

/** A clause begins behind a mark or behind the count before: `09 di tích cấp quốc gia và 13 di tích cấp thành phố`. */
function clauseStart(before: string): number {
  const mark = Math.max(before.lastIndexOf(";"), before.lastIndexOf(":"));
  const last = before.search(/\d[^\d]*$/u);
  const joined = last < mark ? -1 : before.slice(last).search(/(?:,|\s(?:và|cùng))\s/u);
  return joined < 0 ? mark + 1 : last + joined;
}

/** The words of a count that name what the table lists: they head its column of names or its title. */
function nounOf(words: string, { heading, title }: AnnexForm): string | undefined {
  const [first = "", second] = words.split(" ");
  const head = ` ${heading.toLowerCase()} `;
  const listing =
    /(?:danh mục|danh sách|tổng hợp các|các)\s([^.()]{3,80})/iu.exec(title)?.[1]?.toLowerCase() ?? "";
  const names = second === undefined ? [first] : [`${first} ${second}`, first];
  return names.find(
    (name) =>
      (name.includes(" ") || SINGLE.test(name)) &&
      (head.includes(` ${name} `) || head.includes(` ${name},`) || ` ${listing} `.startsWith(` ${name} `)),
  );
}

/** A column of the form that numbers what is counted: `06 hệ thống …` and `Số hệ thống`. */
function quantityOf(
  words: string,
  { quantities }: AnnexForm,
): { readonly noun: string; readonly sum: number } | undefined {
  const noun = words.split(" ").slice(0, 2).join(" ");
  const own = quantities.filter(({ heading }) =>
    heading
      .toLowerCase()
      .replace(/^số (?:lượng )?/u, "")
      .startsWith(noun),
  );
  return own.length === 1 && own[0] !== undefined && noun.includes(" ")
    ? { noun, sum: own[0].sum }
    : undefined;
}

/** Things named by one syllable. */
const SINGLE = /^(?:nghề|xã|phường|huyện|thôn|bản|chợ|cầu|hồ|lớp|trường|trạm|tuyến|cụm|khu|sở|làng)$/u;

/** How many rows belong to a count: those of the group that its clause names, or all of them. */
function itemsFor(clause: string, { groups }: AnnexForm): number | undefined {
  const said = wordingOf(clause);
  const named = groups.filter(({ title }) => {
    const syllables = [...wordingOf(title).places.keys()];
    return title !== "" && syllables.length > 1 && syllables.every((syllable) => said.places.has(syllable));
  });
  const [only] = named;
  if (only !== undefined) return named.length === 1 ? only.items : undefined;
  return groups.reduce((all, { items }) => all + items, 0);
}

const NUMBERS =
  /(?<![\d.,/-])(\d{1,2})\s(\p{Ll}+(?:\s\p{Ll}+){0,3}),?\s(?:bao )?(?:gồm|là)(?:\scác)?(?:\s\p{Ll}+){0,4}?(?:\ssố)?:?\s(\d{1,3}(?:,\s\d{1,3})+(?:\s(?:và|,)\s\d{1,3})?)(?![\d.,]*\d|\s?%)/gu;

/** `08 tổ dân phố, gồm các tổ số 1, 2, 5 và 7`: numbers that name what is counted. */
export const numberLists = perSubject((subject: Subject): readonly ListClaim[] =>
  figurePiecesWith(subject, "gồm", "là").flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000) return [];
    return matchesIn(passage.text, NUMBERS).flatMap((match) => {
      const [whole, digits = "", noun = "", list = ""] = match;
      const items = list.split(/,\s|\svà\s/u).map(Number);
      if (
        new Set(items).size < items.length ||
        items.some((item, at) => at > 0 && item <= (items[at - 1] ?? 0))
      )
        return [];
      const span = spanAt(passage, match.index, match.index + whole.length);
      const text = `${digits} ${noun}`;
      return [
        {
          count: Number(digits),
          noun,
          atLeast: false,
          listed: items.length,
          list: span,
          where: "inline" as const,
          text,
          span,
        },
      ];
    });
  }),
);
