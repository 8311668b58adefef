import { type IssuedDocument, otherType } from "../group/issuedDocuments.js";
import { phrase, type Sentence, toSentence } from "../sentence.js";
import { compareVietnamese } from "../words/order.js";
import { countFigure, countList } from "./counting.js";

/** `Theo báo cáo của 12 đơn vị, đã ban hành 36 văn bản để triển khai thực hiện, gồm 20 kế hoạch, 11 quyết định và 5 văn bản khác.` */
export function sayIssued(documents: readonly IssuedDocument[]): Sentence | undefined {
  if (documents.length === 0) return undefined;
  const units = [...new Set(documents.flatMap((document) => document.units))];
  const types = [...new Set(documents.map(({ type }) => type))].sort(compareVietnamese);
  const keysOf = (type: string) =>
    documents.filter((document) => document.type === type).map(({ key }) => key);
  const parts = types
    .map((type) => ({
      of: `issued:${type}`,
      ids: keysOf(type),
      words: type.charAt(0).toLowerCase() + type.slice(1),
    }))
    .sort((a, b) => b.ids.length - a.ids.length || (a.of < b.of ? -1 : 1));
  const all = countFigure(
    "issued",
    documents.map(({ key }) => key),
  );
  const [first = ""] = types;
  const what = types.length === 1 && first !== otherType ? first.toLowerCase() : "văn bản";
  const split = types.length < 2 ? phrase`` : phrase`, gồm ${countList(parts)}`;
  return toSentence(
    "issued",
    phrase`theo báo cáo của ${countFigure("issued:units", units)} đơn vị, đã ban hành ${all} ${what} để triển khai thực hiện${split}`,
  );
}
