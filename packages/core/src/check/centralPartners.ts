import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import type { Finding } from "./diagnostic.js";
import { lineBelow } from "./namedUnits.js";
import type { Subject } from "./subject.js";

const CENTRAL = /^(?:Bộ (?!Chỉ huy|CHQS|Tư lệnh|đội)|Trung ương |Tổng (?:cục|Liên đoàn)|Ủy ban Trung ương )/u;

/** A ministry or another national body among those that work with a province's own unit. Told once. */
export function centralPartners(subject: Subject): readonly Finding[] {
  const { issuer } = subject.reading.meta;
  if (issuer !== null && !/nhân dân|Tỉnh ủy|Thành ủy/u.test(issuer)) return [];
  const tables = joinTables(subject.blocks).map((table) => table.span);
  const inTable = ({ line }: Span) => tables.some((table) => table.line <= line && line <= table.endLine);
  const found = [...subject.reading.tasks, ...subject.reading.targets.flatMap(({ parts }) => parts)].flatMap(
    ({ lead, coordinating, span }) => {
      if (coordinating.length === 0 || !inTable(span)) return [];
      const local = lead.some(
        (name) => subject.resolveUnit(name)?.kind === "unit" && !isCentral(name, subject),
      );
      return local
        ? coordinating.filter((name) => isCentral(name, subject)).map((name) => ({ name, span }))
        : [];
    },
  );
  const [first, ...others] = found;
  if (first === undefined) return [];
  return [
    {
      message: {
        vi: `“${first.name}” là cơ quan trung ương, ghi phối hợp dưới cơ quan của địa phương${others.length > 0 ? ` (và ${others.length} chỗ khác)` : ""}; cần xem lại tên cơ quan.`,
        en: `Found the national body “${first.name}” working under a local unit, expected its local counterpart.`,
      },
      span: lineBelow(subject, first.span, first.name, 12),
      quote: first.name,
      related: others.slice(0, 5).map(({ name, span }) => ({
        span: lineBelow(subject, span, name, 12),
        quote: name,
        message: { vi: `Cũng ghi “${name}”.`, en: `“${name}” too.` },
      })),
      data: { unit: first.name },
    },
  ];
}

function isCentral(name: string, subject: Subject): boolean {
  return CENTRAL.test(subject.resolveUnit(name)?.canonical ?? "");
}
