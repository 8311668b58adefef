import { findUnits } from "../../text/unitMentions.js";
import { makeUnitResolver, type UnitResolver } from "../../text/units.js";
import type { UnitReport } from "../input.js";
import { compareKeys, tidyText } from "../words/name.js";
import { compareVietnamese } from "../words/order.js";
import { type Remark, type SharedRemark, shareRemarks } from "./remarks.js";

/** Proposals to one addressee, like ones together. `to` null: nobody was named. */
export interface AddresseeGroup {
  readonly to: string | null;
  readonly shared: readonly SharedRemark[];
}

/** Proposals by addressee under its one name, the highest authorities first, those to nobody last. `province`: the reporting one's name. */
export function groupProposals(reports: readonly UnitReport[], province: string): readonly AddresseeGroup[] {
  const resolve = makeUnitResolver({ province });
  const byAddressee = new Map<string, Remark[]>();
  for (const { remark, to } of proposalsOf(reports, resolve))
    byAddressee.set(to ?? "", [...(byAddressee.get(to ?? "") ?? []), remark]);
  return [...byAddressee]
    .map(([to, remarks]) => ({ to: to === "" ? null : to, shared: shareRemarks(remarks) }))
    .sort((a, b) => rankOf(a.to) - rankOf(b.to) || compareVietnamese(a.to ?? "", b.to ?? ""));
}

interface AddressedRemark {
  readonly remark: Remark;
  readonly to: string | null;
}

function proposalsOf(reports: readonly UnitReport[], resolve: UnitResolver): readonly AddressedRemark[] {
  return reports
    .flatMap((report) =>
      report.proposals.map(({ id, text, to }): AddressedRemark => {
        const said = tidyText(text);
        const opening = OPENING.exec(said)?.[0] ?? "";
        const named = tidyText(to ?? "");
        const addressee =
          named === "" ? addresseeIn(said.slice(opening.length)) : { name: named, rest: said };
        const remark: Remark = {
          key: `${report.id}:proposal:${id}`,
          report: report.id,
          unit: tidyText(report.unit),
          text: named === "" ? addressee.rest : withoutAddressee(said, named),
        };
        return { remark, to: addressee.name === "" ? null : canonical(addressee.name, resolve) };
      }),
    )
    .filter(({ remark }) => /\p{L}/u.test(remark.text))
    .sort(
      (a, b) => compareVietnamese(a.remark.unit, b.remark.unit) || compareKeys(a.remark.key, b.remark.key),
    );
}

const OPENING =
  /^(?:(?:kính|trân trọng)\s+)?(?:đề nghị|kiến nghị|đề xuất)(?:\s+(?:với|đến|lên|tới))?\s*:?\s*/iu;
const TOP = /^(?:Quốc hội|Chính phủ|Thủ tướng Chính phủ|Trung ương)(?=[\s,:])/u;

/** The unit that `Đề nghị Bộ Y tế sớm …` is to; an empty name where none stands there. */
function addresseeIn(asked: string): { readonly name: string; readonly rest: string } {
  const top = TOP.exec(asked)?.[0];
  const [first] = findUnits(asked.slice(0, 300));
  const end = first?.from === 0 ? first.to : (top?.length ?? 0);
  return { name: asked.slice(0, end), rest: capital(asked.slice(end).replace(/^[\s,:;]+/u, "")) };
}

/** What is asked, without the address that stands in the heading already. */
function withoutAddressee(text: string, to: string): string {
  const asked = text.replace(OPENING, "");
  if (asked === text) return text;
  return capital(asked.startsWith(to) ? asked.slice(to.length).replace(/^[\s,:;]+/u, "") : asked);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function canonical(printed: string, resolve: UnitResolver): string {
  return resolve(printed)?.canonical ?? printed;
}

/** Order of address: the National Assembly and the Government, ministries, the province's Party and People's bodies, departments, others, nobody. */
const ranks: readonly RegExp[] = [
  /^(?:Quốc hội|Ủy ban Thường vụ Quốc hội)/u,
  /^(?:Trung ương|Chính phủ|Thủ tướng|Văn phòng Chính phủ)/u,
  /^(?:Bộ|Các bộ|Thanh tra Chính phủ|Ngân hàng|Bảo hiểm xã hội Việt Nam|Ủy ban Dân tộc)(?:\s|$|,)/iu,
  /^(?:Tỉnh ủy|Thành ủy|Ban Thường vụ)/u,
  /^Hội đồng nhân dân/u,
  /^(?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố)/u,
  /^(?:Ban|Văn phòng)/u,
  /^(?:Sở|Các sở|Công an|Cục)/iu,
];

function rankOf(to: string | null): number {
  if (to === null) return ranks.length + 1;
  const at = ranks.findIndex((pattern) => pattern.test(to));
  return at === -1 ? ranks.length : at;
}
