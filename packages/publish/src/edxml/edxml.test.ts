import { describe, expect, it } from "vitest";
import { readZip } from "../archive/readZip.js";
import type { OfficialDocument } from "../official/content.js";
import { type EdxmlDocument, edxmlPackage } from "./edxml.js";
import { officialEdxml } from "./officialEdxml.js";

const content = new TextEncoder().encode("nội dung báo cáo, nội dung báo cáo");

const handover = {
  code: "000.00.00.H99",
  to: [
    { code: "G09", name: "Bộ Tài chính", inCharge: null },
    { code: "H33.15", name: "Sở Nội vụ", inCharge: "Ủy ban nhân dân tỉnh Lam Giang" },
  ],
  sentAt: new Date("2026-12-10T09:00:00Z"),
  attachments: [{ name: "báo cáo.docx", mediaType: "application/x-docx", content }],
};

const report: OfficialDocument = {
  form: "state",
  letterhead: {
    parentAgency: null,
    agency: "Ủy ban nhân dân tỉnh Lam Giang",
    number: { value: 5, agency: "UBND" },
    place: "Lam Giang",
    date: "2026-12-10",
  },
  kind: "BC",
  title: `Kết quả <thực hiện> "kế hoạch" & kiến nghị\u0000`,
  body: [],
  signature: {
    powers: [
      { power: "TM.", of: "Ủy ban nhân dân" },
      { power: "KT.", of: "Chủ tịch" },
    ],
    position: "Phó Chủ tịch",
    name: "Nguyễn Văn Am",
  },
};

function packageOf(document: OfficialDocument): string {
  const made = officialEdxml(document, handover);
  if (made === undefined) throw new Error("not issued");
  return edxmlPackage(made);
}

/** The texts of an element of the envelope, in order. */
const textsOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<edXML:${name}>([^<]*)</edXML:${name}>`, "gu"))].map(([, text]) => text);

describe("an edXML package (QCVN 102:2016/BTTTT)", () => {
  const xml = packageOf(report);

  it("has the parts of the standard in its order, the envelope's with its prefix and the attachments' without", () => {
    expect(
      [...xml.matchAll(/<((?:edXML:)?[A-Za-z]+)[ >]/gu)].map(([, name]) => name?.replace("edXML:", "e:")),
    ).toEqual([
      "edXML",
      "e:edXMLEnvelope",
      "e:edXMLHeader",
      "e:MessageHeader",
      ...["e:From", "e:OrganId", "e:OrganName"],
      ...["e:To", "e:OrganId", "e:OrganName"],
      ...["e:To", "e:OrganId", "e:OrganizationInCharge", "e:OrganName"],
      "e:DocumentId",
      ...["e:Code", "e:CodeNumber", "e:CodeNotation"],
      ...["e:PromulgationInfo", "e:Place", "e:PromulgationDate"],
      ...["e:DocumentType", "e:Type", "e:TypeName"],
      "e:Subject",
      "e:Content",
      ...["e:SignerInfo", "e:FullName", "e:Position"],
      ...["e:OtherInfo", "e:Priority", "e:PromulgationAmount"],
      "e:SteeringType",
      "e:TraceHeaderList",
      ...["e:TraceHeader", "e:OrganId", "e:Timestamp"],
      ...["e:Bussiness", "e:BussinessDocType", "e:Paper"],
      "e:edXMLBody",
      "e:edXMLManifest",
      ...["e:Reference", "e:ContentId", "e:ContentType", "e:AttachmentName"],
      "AttachmentEncoded",
      ...["Attachment", "ContentId", "AttachmentName", "ContentType", "ContentTransferEncoded"],
    ]);
  });

  it("names the document by office, day, number and symbol, and tells the day and the hour in Vietnam", () => {
    expect(textsOf(xml, "DocumentId")).toEqual(["000.00.00.H99,2026/12/10,05/BC-UBND"]);
    expect([textsOf(xml, "CodeNumber"), textsOf(xml, "CodeNotation")]).toEqual([["05"], ["BC-UBND"]]);
    expect(textsOf(xml, "PromulgationDate")).toEqual(["2026/12/10"]);
    expect(textsOf(xml, "Timestamp")).toEqual(["2026/12/10 16:00:00"]);
    expect([textsOf(xml, "TypeName"), textsOf(xml, "Position")]).toEqual([["Báo cáo"], ["Phó Chủ tịch"]]);
  });

  it("escapes every text", () => {
    expect(textsOf(xml, "Subject")).toEqual([
      "Kết quả &lt;thực hiện&gt; &quot;kế hoạch&quot; &amp; kiến nghị\ufffd",
    ]);
  });

  it("carries each attachment zipped, and refers to it by its id", () => {
    const [, packed = ""] = /<ContentTransferEncoded>([^<]*)</u.exec(xml) ?? [];
    const limits = { fileBytes: 10_000, inflatedBytes: 10_000, entries: 1 };
    const zip = readZip(Buffer.from(packed, "base64"), limits);
    expect(zip.ok && [...zip.parts].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["báo cáo.docx", Buffer.from(content).toString()],
    ]);
    expect(textsOf(xml, "ContentId")).toEqual(["cid:1"]);
    expect(xml).toContain("<Attachment><ContentId>cid:1</ContentId>");
    expect(packageOf(report)).toBe(xml);
  });

  it("reads the number of a Party document and of an official letter", () => {
    const symbolsOf = (change: Partial<OfficialDocument>): Partial<EdxmlDocument> | undefined =>
      officialEdxml({ ...report, ...change }, handover);
    expect(symbolsOf({ form: "party" })).toMatchObject({ number: "05", symbol: "BC/UBND" });
    expect(symbolsOf({ kind: "CV" })).toMatchObject({ number: "05", symbol: "UBND" });
  });

  it("isn't made of a document that isn't issued yet", () => {
    const { letterhead, signature } = report;
    for (const change of [
      { letterhead: { ...letterhead, number: { ...letterhead.number, value: null } } },
      { letterhead: { ...letterhead, date: null } },
      { signature: { ...signature, name: null } },
    ])
      expect(officialEdxml({ ...report, ...change }, handover)).toBeUndefined();
  });
});
