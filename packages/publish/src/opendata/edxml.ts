import { escapeMarkup } from "@lotrinh/core/chart/svg";

export interface EdxmlAgency {
  /** Code by Decision 20/2020/QĐ-TTg (as dated data): `H33.15`, or the older `000.00.15.H33`. */
  readonly code: string;
  readonly name: string;
  /** The agency it belongs to; null for one of level 1. */
  readonly inCharge: string | null;
}

export interface EdxmlDocument {
  readonly from: EdxmlAgency;
  readonly to: readonly EdxmlAgency[];
  readonly number: string;
  /** Symbol without the number: `BC-UBND`. */
  readonly symbol: string;
  readonly place: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly typeName: string;
  readonly subject: string;
  readonly signer: { readonly name: string; readonly position: string };
  readonly pages: number;
  /** ISO 8601 with offset: when it is handed over. */
  readonly sentAt: string;
  readonly attachments: readonly EdxmlAttachment[];
}

export interface EdxmlAttachment {
  readonly name: string;
  readonly mediaType: string;
  /** zip, base64. */
  readonly content: string;
}

/**
 * An issued document as an edXML 2.0 package for the axis of document exchange (QCVN 102:2016/BTTTT): a new document
 * (`BussinessDocType` 0, spelled so by the standard) with its header, trace and attachments.
 */
export function edxmlPackage(document: EdxmlDocument): string {
  const id = `${document.from.code},${document.date.replaceAll("-", "/")},${document.number}/${document.symbol}`;
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">`,
    "<edXMLEnvelope>",
    "<edXMLHeader>",
    messageHeader(document, id),
    traceHeaders(document),
    "</edXMLHeader>",
    manifest(document.attachments),
    "</edXMLEnvelope>",
    attachmentsOf(document.attachments),
    "</edXML>",
    "",
  ].join("\n");
}

const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;

function agency(name: "From" | "To", { code, name: agencyName, inCharge }: EdxmlAgency): string {
  return [
    `<${name}>`,
    element("OrganId", code),
    ...(inCharge === null ? [] : [element("OrganizationInCharge", inCharge)]),
    element("OrganName", agencyName),
    `</${name}>`,
  ].join("");
}

function messageHeader(document: EdxmlDocument, id: string): string {
  return [
    "<MessageHeader>",
    agency("From", document.from),
    ...document.to.map((to) => agency("To", to)),
    element("DocumentId", id),
    `<Code>${element("CodeNumber", document.number)}${element("CodeNotation", document.symbol)}</Code>`,
    "<PromulgationInfo>",
    element("Place", document.place),
    element("PromulgationDate", document.date.replaceAll("-", "/")),
    "</PromulgationInfo>",
    `<DocumentType>${element("Type", "2")}${element("TypeName", document.typeName)}</DocumentType>`,
    element("Subject", document.subject),
    "<SignerInfo>",
    element("FullName", document.signer.name),
    element("Position", document.signer.position),
    "</SignerInfo>",
    `<OtherInfo>${element("Priority", "0")}${element("PageAmount", String(document.pages))}</OtherInfo>`,
    "</MessageHeader>",
  ].join("\n");
}

function traceHeaders({ from, sentAt }: EdxmlDocument): string {
  return [
    "<TraceHeaderList>",
    `<TraceHeader>${element("OrganId", from.code)}${element("Timestamp", sentAt)}</TraceHeader>`,
    `<Bussiness>${element("BussinessDocType", "0")}</Bussiness>`,
    "</TraceHeaderList>",
  ].join("\n");
}

function manifest(attachments: readonly EdxmlAttachment[]): string {
  const references = attachments.map(
    ({ name, mediaType }, index) =>
      `<Reference>${element("ContentId", contentId(index))}${element("ContentType", mediaType)}${element("AttachmentName", name)}</Reference>`,
  );
  return ["<edXMLBody>", "<edXMLManifest>", ...references, "</edXMLManifest>", "</edXMLBody>"].join("\n");
}

function attachmentsOf(attachments: readonly EdxmlAttachment[]): string {
  const parts = attachments.map(({ name, mediaType, content }, index) =>
    [
      "<Attachment>",
      element("ContentId", contentId(index)),
      element("AttachmentName", name),
      element("ContentType", mediaType),
      element("ContentTransferEncoded", content),
      "</Attachment>",
    ].join(""),
  );
  return ["<AttachmentEncoded>", ...parts, "</AttachmentEncoded>"].join("\n");
}

const contentId = (index: number) => `cid:${index + 1}`;
