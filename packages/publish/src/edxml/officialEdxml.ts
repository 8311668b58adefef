import type { OfficialDocument, Signature } from "../official/content.js";
import { documentSymbol, typeName } from "../official/wording.js";
import type { EdxmlAgency, EdxmlAttachment, EdxmlDocument } from "./edxml.js";

/** What the office says besides the document itself. */
export interface Handover {
  /** Its own code. */
  readonly code: string;
  readonly to: readonly EdxmlAgency[];
  readonly sentAt: Date;
  readonly attachments: readonly EdxmlAttachment[];
}

/** An official document as it is handed over; undefined while it has no number, no day or no signer: it isn't issued yet. */
export function officialEdxml(document: OfficialDocument, handover: Handover): EdxmlDocument | undefined {
  const { letterhead, signature, title } = document;
  const { value } = letterhead.number;
  if (value === null || letterhead.date === null || signature.name === null) return undefined;
  const symbol = documentSymbol(document);
  const number = /^\d+/u.exec(symbol)?.[0] ?? String(value);
  return {
    from: { code: handover.code, name: letterhead.agency, inCharge: letterhead.parentAgency },
    to: handover.to,
    number,
    symbol: symbol.slice(number.length + 1),
    place: letterhead.place,
    date: letterhead.date,
    typeName: typeName(document),
    subject: title,
    signer: { name: signature.name, position: positionOf(signature) },
    sentAt: handover.sentAt,
    attachments: handover.attachments,
  };
}

/** The signer's own position, else the last power, which names it then: `Q. Giám đốc`. */
function positionOf({ position, powers = [] }: Signature): string {
  const last = powers.at(-1);
  return position ?? (last === undefined ? "" : `${last.power} ${last.of}`);
}
