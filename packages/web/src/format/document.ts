import type { Bilingual } from "../api/types.js";
import { formatDate } from "./date.js";
import type { Language } from "./language.js";

/** The name a document goes by: its number, else its title, else its file's name. */
export function documentName(document: {
  readonly number: string | null;
  readonly title: string | null;
  readonly fileName?: string;
}): string {
  return document.number ?? document.title ?? document.fileName ?? "—";
}

/** `Kế hoạch · 15/11/2026`: type and date, as far as they are known. */
export function documentKind(document: {
  readonly type: string | null;
  readonly date: string | null;
}): string {
  const date = document.date === null ? null : formatDate(document.date);
  return [document.type, date].filter(Boolean).join(" · ");
}

/** The message in the language that is switched on. */
export function messageText(message: Bilingual, language: Language): string {
  return message[language];
}

/** An issuer as officials shorten it in lists: `UBND tỉnh An Sơn`, `HĐND`. */
export function shortIssuer(issuer: string): string {
  return issuer
    .replace(/^Ủy ban nhân dân(?=\s|$)/u, "UBND")
    .replace(/^Hội đồng nhân dân(?=\s|$)/u, "HĐND")
    .replace(/^Ủy ban Mặt trận Tổ quốc Việt Nam(?=\s|$)/u, "UBMTTQVN");
}
