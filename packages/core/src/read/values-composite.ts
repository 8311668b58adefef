import type { CompositeValue } from "./value.js";
import { readNumber } from "./values-number.js";

type Part = CompositeValue["parts"][number];

const labelled =
  /^([A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\s.,()-]*?)?[\s:]*([<>≤≥]?\s?\d[\d.,]*)\s?%?\s*([A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\s]*)?$/u;

/** `Đào tạo 52/ dạy nghề 43`, `1: 2: 4.`, `Thu gom 90% tái chế 85%`: several values in one cell, two or more. */
export function parseComposite(text: string): CompositeValue | undefined {
  if (text.length > 160) return undefined;
  const parts = splitBySign(text) ?? splitByLabel(text);
  return parts === undefined ? undefined : { kind: "composite", parts };
}

function splitBySign(text: string): readonly Part[] | undefined {
  for (const sign of [/\s*[;/]\s*/u, /\s*:\s*/u, /\s*,\s+/u, /\s+-\s+(?=\p{L})/u]) {
    const pieces = text.replace(/[.;]$/u, "").split(sign);
    if (pieces.length < 2) continue;
    const parts = pieces.map(readPart);
    if (parts.every((part) => part !== undefined)) return parts;
  }
  return undefined;
}

function readPart(piece: string): Part | undefined {
  const match = labelled.exec(piece.trim());
  const number = readNumber((match?.[2] ?? "").replace(/^[<>≤≥]\s?/u, "").replace(/[.,]$/u, ""));
  if (match === null || number === undefined) return undefined;
  const label = (match[1] ?? match[3] ?? "").replace(/[:\s]+$/u, "").trim();
  return { label: label === "" ? null : label, value: number.value };
}

/** Labels and values in turn without a sign between: the whole text must be made of them. */
function splitByLabel(text: string): readonly Part[] | undefined {
  const pieces = text.match(/\p{L}[^\d]*\d[\d.,]*\s?%?/gu) ?? [];
  if (pieces.length < 2 || pieces.join("").length < text.replace(/[.;]$/u, "").replace(/\s/gu, "").length)
    return undefined;
  const parts = pieces.map((piece) => readPart(piece));
  if (!parts.every((part) => part !== undefined)) return undefined;
  return parts.every(
    ({ label }) => label !== null && label.length <= 40 && !/năm$|đến$|từ$|trên$/iu.test(label),
  )
    ? parts
    : undefined;
}
