import type { Paragraph, Table } from "docx";
import type { OfficialDocument } from "../content.js";
import { recipientLines, signatureLines } from "../wording.js";
import { textWidth } from "./measures.js";
import { paragraph } from "./paragraphs.js";
import { sideBySide } from "./sideBySide.js";

const LEFT = Math.round(textWidth() * 0.46);
const WIDTHS = [LEFT, textWidth() - LEFT] as const;

/** Components 7 to 9: Nơi nhận on the left, opposite it the signature with room for signing by hand or electronically. */
export function closing(document: OfficialDocument): Table {
  return sideBySide(WIDTHS, [[recipients(document), signature(document)]]);
}

function recipients(document: OfficialDocument): readonly Paragraph[] {
  const lines = recipientLines(document);
  if (lines.length === 0) return [paragraph("recipients", "")];
  const party = document.form === "party";
  return [
    paragraph(party ? "partyRecipientsWord" : "recipientsWord", "Nơi nhận:"),
    ...lines.map((line) => paragraph(party ? "partyRecipients" : "recipients", line)),
  ];
}

/** Empty lines between position and name: cells 7c and 8 of the decree's diagram, for signature and seal. */
const SIGNING_LINES = 5;

function signature({ signature, form }: OfficialDocument): readonly Paragraph[] {
  return [
    ...signatureLines(signature, form).map((line) => paragraph("position", line)),
    ...Array.from({ length: SIGNING_LINES }, () => paragraph("signature", "")),
    paragraph("signer", signature.name ?? ""),
  ];
}
