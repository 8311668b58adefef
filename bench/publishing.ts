import type { OfficialDocument } from "@lotrinh/publish/official/content";
import { type UnitReportContent, unitReportDocument } from "@lotrinh/publish/official/documents/unitReport";
import { writeDocx } from "@lotrinh/publish/official/docx/docxFile";
import { plainDocx } from "@lotrinh/publish/testing/plainDocx";
import type { Sheet } from "@lotrinh/publish/xlsx/workbook";
import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { ms, ratio } from "./measure.js";

const INDICATORS = 500;
const TASKS = 300;
const SECTIONS = 70;
const YEARS = 12;

/**
 * A report of 100 pages as .docx beside the docx package writing as many paragraphs without any form, and its indicators over twelve
 * years as .xlsx.
 */
export async function benchPublishing(out: (line: string) => void): Promise<void> {
  const report = longReport();
  const paragraphs = Array.from({ length: paragraphCount }, (_, i) => `Đoạn văn số ${i + 1}`);
  const ours = await median(() => writeDocx(report));
  const plain = await median(() => plainDocx(paragraphs));
  const table = await median(() => writeXlsx({ title: "Biểu", sheets: [sheet()] }));
  out(`publish: a report of 100 pages with ${INDICATORS} indicators and ${TASKS} tasks`);
  out(`  .docx ${ms(ours)} (under 2,000 ms)`);
  out(
    `  ${paragraphs.length} plain paragraphs by the docx package ${ms(plain)}: ${ratio(ours, plain)} (at most 6×)`,
  );
  out(`  its indicators over ${YEARS} years as .xlsx ${ms(table)}`);
}

/** Cells of the two annexes, and headings and paragraphs of the sections. */
const paragraphCount = INDICATORS * 8 + TASKS * 6 + SECTIONS * 4;

const sentence =
  "Các sở, ban, ngành đã chủ động triển khai nhiệm vụ được giao, phối hợp chặt chẽ với các địa phương; tiến độ cơ bản bảo đảm theo kế hoạch. ";

/** The report of a made-up unit. */
function longReport(): OfficialDocument {
  const content: UnitReportContent = {
    title: "Kết quả thực hiện Kế hoạch phát triển bền vững năm 2025",
    sections: Array.from({ length: SECTIONS }, (_, i) => ({
      title: `Lĩnh vực thứ ${i + 1}`,
      blocks: Array.from({ length: 3 }, () => ({ kind: "paragraph" as const, text: sentence.repeat(3) })),
    })),
    indicators: Array.from({ length: INDICATORS }, (_, i) => ({
      code: `${1 + (i % 17)}.${i}`,
      name: `Tỷ lệ hộ dân ở vùng ${i} được sử dụng nước sạch theo quy chuẩn`,
      measure: "%",
      before: `${60 + (i % 30)},5`,
      target: `> ${70 + (i % 30)}`,
      result: `${65 + (i % 30)},25`,
      status: "Chính thức",
      note: "",
      source: `o${i}`,
    })),
    tasks: Array.from({ length: TASKS }, (_, i) => ({
      text: `Xây dựng, nâng cấp công trình số ${i} phục vụ người dân tại các xã khó khăn, bảo đảm vận hành bền vững`,
      due: "Quý II/2026",
      status: "Đang thực hiện",
      result: "Hoàn thành 60% khối lượng",
      obstacle: "Giải phóng mặt bằng chậm",
    })),
  };
  return unitReportDocument(
    {
      letterhead: {
        parentAgency: "Ủy ban nhân dân tỉnh Lam Giang",
        agency: "Sở Tài chính",
        number: { value: 7, agency: "STC" },
        place: "Lam Giang",
        date: "2026-01-09",
      },
      signature: { position: "Giám đốc", name: "Trần Văn Mẫu" },
    },
    content,
  );
}

function sheet(): Sheet {
  return {
    name: "Chỉ tiêu",
    columns: [
      { title: "Chỉ tiêu", type: "text", width: 40 },
      ...Array.from({ length: YEARS }, (_, i) => ({
        title: String(2015 + i),
        type: "number" as const,
        width: 10,
        isTotalled: true,
      })),
    ],
    rows: Array.from({ length: INDICATORS }, (_, i) => ({
      cells: [`Chỉ tiêu ${i}`, ...Array.from({ length: YEARS }, (_, year) => i + year / 10)],
    })),
    totalLabel: "Tổng cộng",
  };
}

async function median(work: () => Promise<unknown>, runs = 5): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}
