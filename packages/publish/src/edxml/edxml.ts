import { escapeMarkup } from "@lotrinh/core/chart/svg";
import { zipFile } from "../archive/zipFile.js";

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
  /** When it is handed over. */
  readonly sentAt: Date;
  readonly attachments: readonly EdxmlAttachment[];
}

export interface EdxmlAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

const namespace = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

/**
 * An issued document as an edXML package for the axis of document exchange (QCVN 102:2016/BTTTT): a new document (`BussinessDocType` 0, spelled so by the
 * standard) with its header, trace and attachments, each zipped and in base64. All of the envelope carries the prefix `edXML:`, the attachments
 * behind it none: receivers look for them by those names.
 */
export function edxmlPackage(document: EdxmlDocument): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<edXML xmlns="${namespace}">`,
    `<edXML:edXMLEnvelope xmlns:edXML="${namespace}">`,
    "<edXML:edXMLHeader>",
    messageHeader(document),
    traceHeaders(document),
    "</edXML:edXMLHeader>",
    manifest(document.attachments),
    "</edXML:edXMLEnvelope>",
    attachmentsOf(document.attachments),
    "</edXML>",
    "",
  ].join("\n");
}

const plain = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;
const element = (name: string, text: string) => plain(`edXML:${name}`, text);
const group = (name: string, ...parts: readonly string[]) =>
  `<edXML:${name}>${parts.join("")}</edXML:${name}>`;

function agency(role: "From" | "To", { code, name, inCharge }: EdxmlAgency): string {
  return group(
    role,
    element("OrganId", code),
    ...(inCharge === null ? [] : [element("OrganizationInCharge", inCharge)]),
    element("OrganName", name),
  );
}

function messageHeader(document: EdxmlDocument): string {
  const { from, number, symbol, subject, signer } = document;
  const date = document.date.replaceAll("-", "/");
  return [
    "<edXML:MessageHeader>",
    agency("From", from),
    ...document.to.map((to) => agency("To", to)),
    element("DocumentId", `${from.code},${date},${number}/${symbol}`),
    group("Code", element("CodeNumber", number), element("CodeNotation", symbol)),
    group("PromulgationInfo", element("Place", document.place), element("PromulgationDate", date)),
    // 2: an administrative document
    group("DocumentType", element("Type", "2"), element("TypeName", document.typeName)),
    element("Subject", subject),
    element("Content", subject),
    group("SignerInfo", element("FullName", signer.name), element("Position", signer.position)),
    group("OtherInfo", element("Priority", "0"), element("PromulgationAmount", String(document.to.length))),
    element("SteeringType", "0"),
    "</edXML:MessageHeader>",
  ].join("\n");
}

function traceHeaders({ from, sentAt }: EdxmlDocument): string {
  return [
    "<edXML:TraceHeaderList>",
    group("TraceHeader", element("OrganId", from.code), element("Timestamp", timestamp(sentAt))),
    group("Bussiness", element("BussinessDocType", "0"), element("Paper", "0")),
    "</edXML:TraceHeaderList>",
  ].join("\n");
}

/** `2026/12/10 16:00:00`, by the clock in Vietnam. */
function timestamp(at: Date): string {
  const local = new Date(at.getTime() + 7 * 3_600_000).toISOString();
  return `${local.slice(0, 10).replaceAll("-", "/")} ${local.slice(11, 19)}`;
}

const contentId = (index: number) => `cid:${index + 1}`;

function manifest(attachments: readonly EdxmlAttachment[]): string {
  const references = attachments.map(({ name, mediaType }, index) =>
    group(
      "Reference",
      element("ContentId", contentId(index)),
      element("ContentType", mediaType),
      element("AttachmentName", name),
    ),
  );
  return [
    "<edXML:edXMLBody>",
    `<edXML:edXMLManifest version="1.0">`,
    ...references,
    "</edXML:edXMLManifest>",
    "</edXML:edXMLBody>",
  ].join("\n");
}

function attachmentsOf(attachments: readonly EdxmlAttachment[]): string {
  const parts = attachments.map(({ name, mediaType, content }, index) =>
    [
      "<Attachment>",
      plain("ContentId", contentId(index)),
      plain("AttachmentName", name),
      plain("ContentType", mediaType),
      plain("ContentTransferEncoded", Buffer.from(zipFile(name, content)).toString("base64")),
      "</Attachment>",
    ].join(""),
  );
  return ["<AttachmentEncoded>", ...parts, "</AttachmentEncoded>"].join("\n");
}
