import { spanAt } from "../../document/passage.js";
import { findDates } from "../../text/dates.js";
import type { DocumentRule } from "../rule.js";
import { textPieces } from "../textPieces.js";

export const dateImpossible: DocumentRule = {
  name: "date-impossible",
  scope: "document",
  severity: "error",
  title: { vi: "Ngày không có trong lịch", en: "A day that the calendar doesn't have" },
  looksFor: {
    vi: "Ngày ghi đủ ngày, tháng (và năm) nhưng lịch không có: 31/6, 30/02, 29/02 của năm không nhuận, tháng 13.",
    en: "A day printed in full that the calendar doesn't have: 31/6, 30/02, 29/02 of a common year, month 13.",
  },
  source: { vi: "Dương lịch.", en: "The calendar." },
  silentWhen: {
    vi: "Số có dạng phân số, số của văn bản; ngày chỉ ghi năm hai chữ số.",
    en: "Fractions, numbers of documents; years of two digits.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Tổ chức hội thi thể thao tỉnh Hòa An
1. Hội thi diễn ra từ ngày 25/6/2026 đến ngày 31/6/2026.
2. Các đơn vị đăng ký trước ngày 30 tháng 02 năm 2026.`,
      lines: [3, 4],
    },
    {
      text: `THÔNG BÁO

| Đợt | Thời gian |
|---|---|
| 1 | Trước ngày 15/4/2025 |
| 2 | Trước ngày 31/11/2025 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Tổ chức hội thi thể thao tỉnh Hòa An
1. Hội thi diễn ra từ ngày 25/6/2026 đến ngày 30/6/2026; 31/36 đơn vị đã đăng ký.
2. Các đơn vị đăng ký trước ngày 29 tháng 02 năm 2028.
3. Thực hiện Quyết định số 31/11/QĐ-SVHTT.`,
      lines: [],
    },
  ],
  check: (subject) =>
    textPieces(subject).flatMap(({ passage }) =>
      passage.text.length > 20_000 || !/ngày\s|\d\s?[/.-]\s?\d{4}/iu.test(passage.text)
        ? []
        : findDates(passage.text)
            .filter(
              ({ possible, shortYear, day, month }) =>
                !possible && !shortYear && day !== null && month !== null,
            )
            .filter(({ text }) => /ngày/iu.test(text) || /\d{4}$/u.test(text.trim()))
            .map(({ text, from, to }) => ({
              message: {
                vi: `“${text.trim()}” không có trong lịch.`,
                en: `Found “${text.trim()}”, expected a day that the calendar has.`,
              },
              span: spanAt(passage, from, to),
              quote: text.trim(),
            })),
    ),
};
