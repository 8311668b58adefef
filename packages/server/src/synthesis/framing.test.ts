import { readZip } from "@lotrinh/publish/archive/readZip";
import { plainDocx } from "@lotrinh/publish/testing/plainDocx";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type AcceptedRound, makeAcceptedRound } from "../testing/acceptedRound.js";
import { docxText } from "../testing/docxText.js";
import { type Caller, makeProgramme, type Programme } from "../testing/programme.js";
import type { StepInput, SynthesisAnswer } from "./schema.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let round: AcceptedRound;
let leader: Caller;
let id = "";

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  leader = await programme.addCaller("leader");
  round = await makeAcceptedRound(programme);
  const begun = await programme.officer.send("POST", `/api/rounds/${round.roundId}/syntheses`, {});
  id = begun.json<SynthesisAnswer>().synthesis.id;
}, 120_000);
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

const get = async () => (await programme.officer.get(`/api/syntheses/${id}`)).json<SynthesisAnswer>();
const word = async () =>
  docxText((await programme.officer.get(`/api/syntheses/${id}/document.docx`)).rawPayload);

async function act(steps: readonly StepInput[], caller: Caller = programme.officer) {
  const seen = (await get()).synthesis.version;
  return caller.send("POST", `/api/syntheses/${id}/actions`, { seen, steps });
}

const framing: SynthesisAnswer["framing"] = {
  addressedTo: ["Bộ Nội vụ", "Bộ Tài chính"],
  basis: ["Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lam Giang"],
  recipients: ["Như trên", "Sở Nội vụ"],
  filedAt: "VT, KGVX",
  powers: [{ power: "TL.", of: "Chủ tịch" }],
  position: "Chánh Văn phòng",
  signer: "Lê Thị Mẫu",
  template: null,
};

describe("what stands around a synthesis report", () => {
  it("is at first as usual for the province's People's Committee", async () => {
    const { framing: usual, registration } = await get();
    expect(usual.powers.map(({ power }) => power)).toEqual(["TM.", "KT."]);
    expect(registration).toEqual({ number: null, date: null });
    expect(await word()).toContain("PHÓ CHỦ TỊCH");
  });

  it("shows in the document as the officer says it", async () => {
    const said = await act([
      { type: "frame", framing },
      { type: "register", number: 7, date: "2026-12-09" },
    ]);
    expect(said.statusCode).toBe(200);
    expect(said.json<SynthesisAnswer>().framing).toEqual(framing);
    const text = await word();
    for (const words of [
      "07/BC-UBND",
      "ngày 09 tháng 12 năm 2026",
      "Bộ Tài chính",
      "Quyết định số 12/QĐ-UBND",
      "TL. CHỦ TỊCH",
      "CHÁNH VĂN PHÒNG",
      "Lê Thị Mẫu",
      "Lưu: VT, KGVX.",
    ])
      expect(text).toContain(words);
  });

  it("refuses a signing power that the decree doesn't have, and a day that isn't one", async () => {
    const powers = [{ power: "TS.", of: "Chủ tịch" }];
    const wrong = { type: "frame", framing: { ...framing, powers } } as unknown as StepInput;
    expect((await act([wrong])).statusCode).toBe(400);
    expect((await act([{ type: "register", number: 1, date: "2026-02-30" }])).statusCode).toBe(400);
  });
});

describe("the outline of a report that is being written", () => {
  const url = () => `/api/syntheses/${id}/outline`;
  const outline = async () => (await programme.officer.get(url())).json<OutlineAnswer>();

  it("can be exchanged: sections in another order and with other titles", async () => {
    const { outline: own, version } = await outline();
    const sections = own.sections
      .toReversed()
      .map((section) => ({ ...section, title: `${section.title} (mới)` }));
    const changed = await programme.officer.send("PUT", url(), {
      seen: version,
      outline: { ...own, sections },
    });
    expect(changed.statusCode).toBe(200);
    const titles = changed.json<SynthesisAnswer>().content.sections.map(({ title }) => title);
    expect(titles[0]).toBe(`${own.sections.at(-1)?.title} (mới)`);
    const back = await programme.officer.send("PUT", url(), { seen: version, outline: own });
    expect(back.statusCode).toBe(200);
  });

  it("isn't exchanged for what is none, or over somebody else's work; leaders only look", async () => {
    const { outline: own, version } = await outline();
    const none = await programme.officer.send("PUT", url(), {
      seen: version,
      outline: { ...own, sections: [] },
    });
    expect(none.json().error.message.vi).toBe("Đề cương cần có ít nhất một mục.");
    const stale = await programme.officer.send("PUT", url(), { seen: version + 1, outline: own });
    expect(stale.json().error.code).toBe("synthesis-changed");
    expect((await leader.get(url())).json<OutlineAnswer>().can.change).toBe(false);
    expect((await leader.send("PUT", url(), { seen: version, outline: own })).statusCode).toBe(403);
  });

  it("is kept as a template and taken for another report", async () => {
    const { outline: own } = await outline();
    const kept = await programme.officer.send("POST", "/api/templates/outlines", {
      name: "Riêng",
      outline: own,
    });
    expect(kept.statusCode).toBe(201);
    const { templates } = (await programme.officer.get("/api/templates")).json();
    expect(templates.map(({ name }: { name: string }) => name)).toContain("Riêng");
  });
});

interface OutlineAnswer {
  readonly outline: { readonly sections: readonly { readonly title: string }[] };
  readonly version: number;
  readonly can: { readonly change: boolean };
}

describe("the office's own template", () => {
  const upload = async (name: string, text: string) =>
    programme.officer.upload(
      `/api/templates/documents?name=${encodeURIComponent(name)}`,
      "mau.docx",
      await plainDocx([text]),
    );

  it("is refused with all its broken fields in words", async () => {
    const refused = await upload("Mẫu hỏng", "{trich_yeuu} {#can_cu}");
    expect(refused.statusCode).toBe(400);
    const { error } = refused.json<{ error: { message: { vi: string } } }>();
    expect(error.message.vi.split("\n")).toEqual([
      "Không có thẻ {trich_yeuu}. Có phải {trich_yeu}?",
      "Phần lặp {#can_cu} chưa được đóng. Thêm {/can_cu} vào cuối phần lặp.",
    ]);
  });

  it("is used where it is the usual one or was chosen, and stays in what was frozen", async () => {
    const kept = await upload("Mẫu của Văn phòng", "VĂN PHÒNG {nguoi_ky} {so_ky_hieu}");
    const template = kept.json<{ template: { id: string } }>().template.id;
    const usual = await programme.officer.send("PUT", "/api/templates/usual", { id: template });
    expect(usual.statusCode).toBe(204);
    expect((await programme.officer.get("/api/templates")).json()).toMatchObject({ usual: template });
    expect(await word()).not.toContain("VĂN PHÒNG Lê");
    await act([{ type: "frame", framing: { ...framing, template } }]);
    expect(await word()).toContain("VĂN PHÒNG Lê Thị Mẫu 07/BC-UBND");
    await act([{ type: "send" }]);
    expect((await act([{ type: "frame", framing }])).json().error.code).toBe("step-refused");
    await act([{ type: "sign" }], leader);
    expect((await act([{ type: "register", number: 8, date: "2026-12-10" }])).statusCode).toBe(200);
    expect((await handOver()).json().error.code).toBe("not-issued");
    expect((await act([{ type: "freeze" }])).statusCode).toBe(200);
    expect((await programme.officer.send("DELETE", `/api/templates/${template}`)).statusCode).toBe(204);
    expect(await word()).toContain("VĂN PHÒNG Lê Thị Mẫu 08/BC-UBND");
  });
});

const handOver = (body: object = {}, caller = programme.officer) =>
  caller.send("POST", `/api/syntheses/${id}/document.edxml`, {
    from: "H99",
    to: [{ code: "G09", name: "Bộ Tài chính" }],
    ...body,
  });

describe("the issued report for the document system", () => {
  it("is a package with its number and day and the document that was kept", async () => {
    const made = await handOver();
    expect([made.statusCode, made.headers["content-type"]]).toEqual([200, "application/xml; charset=utf-8"]);
    expect(made.body).toContain("<edXML:DocumentId>H99,2026/12/10,08/BC-UBND</edXML:DocumentId>");
    expect(made.body).toContain("<edXML:FullName>Lê Thị Mẫu</edXML:FullName>");
    const [, packed = ""] = /<ContentTransferEncoded>([^<]*)</u.exec(made.body) ?? [];
    const limits = { fileBytes: 1e7, inflatedBytes: 1e7, entries: 1 };
    const zip = readZip(Buffer.from(packed, "base64"), limits);
    const kept = await programme.officer.get(`/api/syntheses/${id}/document.docx`);
    expect(zip.ok && kept.rawPayload.equals(zip.parts.get("bao-cao-tong-hop.docx") ?? Buffer.alloc(0))).toBe(
      true,
    );
  });

  it("needs codes that can be some, and somebody to go to", async () => {
    expect((await handOver({ from: "000.00.00.H99" })).statusCode).toBe(200);
    for (const body of [{ from: "h99" }, { from: "<b>" }, { to: [] }, { to: [{ code: "G09", name: " " }] }])
      expect([body, (await handOver(body)).statusCode]).toEqual([body, 400]);
  });
});

describe("a PDF where LibreOffice isn't installed", () => {
  it("says so, and what to do", async () => {
    vi.stubEnv("PATH", "");
    const none = await programme.officer.get(`/api/syntheses/${id}/document.pdf`);
    vi.unstubAllEnvs();
    expect(none.statusCode).toBe(501);
    expect(none.json().error).toMatchObject({
      code: "pdf-not-installed",
      message: {
        vi: "Máy chủ chưa cài LibreOffice nên chưa xuất được PDF. Vui lòng tải tệp Word, hoặc đề nghị quản trị viên cài LibreOffice.",
      },
    });
  });
});
