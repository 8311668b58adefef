import type { Language } from "./language.js";

const formats: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 }),
};

/** `1234.5` as officials write it: `1.234,5`. What is no finite number gives an empty text, never `NaN`. */
export function formatNumber(value: number, language: Language = "vi"): string {
  return Number.isFinite(value) ? formats[language].format(value) : "";
}

const byteSteps = ["B", "KB", "MB", "GB"] as const;

/** The size of a file for people: `1,4 MB`. */
export function formatBytes(bytes: number, language: Language = "vi"): string {
  let value = bytes;
  let step = 0;
  while (value >= 1000 && step < byteSteps.length - 1) {
    value /= 1000;
    step += 1;
  }
  const rounded = value < 10 && step > 0 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${formatNumber(rounded, language)} ${byteSteps[step]}`;
}

/** An amount of đồng in the largest of tỷ, triệu that keeps it readable: `1.250 tỷ đồng`. */
export function formatMoney(dong: number, language: Language = "vi"): string {
  const words = { vi: ["tỷ đồng", "triệu đồng", "đồng"], en: ["billion VND", "million VND", "VND"] }[
    language
  ];
  const size = Math.abs(dong);
  if (size >= 1e9) return `${formatNumber(dong / 1e9, language)} ${words[0]}`;
  if (size >= 1e6) return `${formatNumber(dong / 1e6, language)} ${words[1]}`;
  return `${formatNumber(dong, language)} ${words[2]}`;
}

/** The number a person typed in Vietnamese style (`1.234,5`) or with a decimal point; undefined when it is none. */
export function parseTypedNumber(typed: string): number | undefined {
  const text = typed.replace(/\s/gu, "");
  if (!/^-?\d[\d.]*(?:,\d+)?$/u.test(text)) return undefined;
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text);
  const plain = grouped || text.includes(",") ? text.replaceAll(".", "").replace(",", ".") : text;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
