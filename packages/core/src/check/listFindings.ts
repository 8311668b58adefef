import type { Finding } from "./diagnostic.js";
import type { ListClaim } from "./listClaims.js";
import { whereabouts } from "./whereabouts.js";

const listWords = {
  following: { vi: "danh sách ngay sau", en: "the list behind it" },
  inline: { vi: "danh sách trong câu", en: "the list in the sentence" },
  annex: { vi: "phụ lục", en: "the annex" },
};

/** What a claim says and what its list holds, by kinds where the claim names them. */
export function listFinding({
  text,
  listed,
  list,
  where,
  span,
  noun,
  count,
  kinds = [],
  likely = false,
}: ListClaim): Finding {
  const words = listWords[where];
  const place = whereabouts(list);
  const wrong = kinds.filter((kind) => kind.count !== kind.listed);
  const why = {
    vi: wrong.map((kind) => ` Riêng ${kind.kind}: nêu ${kind.count}, danh sách có ${kind.listed}.`).join(""),
    en: wrong.map((kind) => ` Of ${kind.kind} it says ${kind.count}, the list has ${kind.listed}.`).join(""),
  };
  return {
    ...(likely ? { severity: "warning" as const } : {}),
    message: {
      vi: `Nêu “${text}” nhưng ${words.vi} (${place.vi}) có ${listed}.${why.vi}`,
      en: `Says “${text}” but ${words.en} (${place.en}) has ${listed}.${why.en}`,
    },
    span,
    quote: text,
    related: [
      { span: list, message: { vi: `Danh sách có ${listed} mục`, en: `The list has ${listed} items` } },
      ...wrong.map((kind) => ({
        span: kind.span,
        quote: kind.text,
        message: { vi: `Danh sách có ${kind.listed}`, en: `The list has ${kind.listed}` },
      })),
    ],
    data: { noun, claimed: count, listed },
  };
}

/** The whole list is as long as said, but not each of its kinds. */
export function kindFindings({ kinds = [], list }: ListClaim): readonly Finding[] {
  const place = whereabouts(list);
  return kinds
    .filter(({ count, listed }) => count !== listed)
    .map(({ text, kind, count, listed, span }) => ({
      message: {
        vi: `Nêu “${text}” nhưng danh sách ở phụ lục (${place.vi}) có ${listed}.`,
        en: `Says “${text}” but the list in the annex (${place.en}) has ${listed}.`,
      },
      span,
      quote: text,
      related: [{ span: list, message: { vi: "Danh sách", en: "The list" } }],
      data: { noun: kind, claimed: count, listed },
    }));
}
