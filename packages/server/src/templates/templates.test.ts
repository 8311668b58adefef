import { defaultSynthesisOutline } from "@lotrinh/core/synthesis/outlines";
import { plainDocx } from "@lotrinh/publish/testing/plainDocx";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAdHocRound } from "../testing/adHocRound.js";
import { type Caller, makeProgramme, type Programme, putPlanIntoForce } from "../testing/programme.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let viewer: Caller;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  viewer = await programme.addCaller("viewer");
}, 120_000);
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

const list = async () => (await viewer.get("/api/templates")).json();

describe("outlines", () => {
  const outline = {
    ...defaultSynthesisOutline("annual"),
    id: "rieng",
    sections: [{ key: "i", label: "I", title: "Kết quả", fills: ["goals"], children: [] }],
  };

  it("are kept, used for a round's report and removed", async () => {
    const body = { name: "Đề cương của Sở", outline };
    const added = await programme.officer.send("POST", "/api/templates/outlines", body);
    expect(added.statusCode).toBe(201);
    const { id } = added.json().template;
    for (const name of ["Sở Y tế", "Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Tài chính"])
      await programme.addUnit(name);
    await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
    const round = await openAdHocRound(
      programme,
      await putPlanIntoForce(programme, "2026-01-10"),
      "2026-12-15",
    );
    const begun = await programme.officer.send("POST", `/api/rounds/${round}/syntheses`, {
      outline: { from: "template", id },
    });
    expect(begun.json().content.sections.map(({ title }: { title: string }) => title)).toEqual(["Kết quả"]);
    expect((await programme.officer.send("DELETE", `/api/templates/${id}`)).statusCode).toBe(204);
    expect(await list()).toEqual({ templates: [], usual: null, can: { add: false } });
    const again = await programme.officer.get(`/api/syntheses/${begun.json().synthesis.id}`);
    expect(again.json().content.sections).toHaveLength(1);
  });

  it("that nobody can use are refused with what is wrong", async () => {
    const sections = [{ key: "Hoa", title: "", fills: ["bịa"] }];
    const body = { name: "Hỏng", outline: { ...outline, sections } };
    const refused = await programme.officer.send("POST", "/api/templates/outlines", body);
    expect(refused.statusCode).toBe(400);
    expect(refused.json().error.faults.length).toBeGreaterThanOrEqual(3);
    expect((await viewer.send("POST", "/api/templates/outlines", { name: "x", outline })).statusCode).toBe(
      403,
    );
  });
});

describe("templates of documents", () => {
  const url = `/api/templates/documents?name=${encodeURIComponent("Mẫu của Văn phòng")}`;

  it("are filled in with the report", async () => {
    const docx = await plainDocx(["{co_quan}", "{trich_yeu}", "{noi_dung}"]);
    const added = await programme.officer.upload(url, "mau.docx", docx);
    expect(added.statusCode).toBe(201);
    const { syntheses } = (await programme.officer.get("/api/syntheses")).json();
    const at = `/api/syntheses/${syntheses[0].id}/document.docx?template=`;
    const made = await programme.officer.get(at + added.json().template.id);
    expect(made.statusCode).toBe(200);
    expect(made.rawPayload.subarray(0, 2).toString()).toBe("PK");
    expect((await programme.officer.get(`${at}khong-co`)).json().error.code).toBe("template-not-found");
  });

  it("with broken or unknown tags, or that are no documents, are refused with all of it", async () => {
    const docx = await plainDocx(["{trich_yeuu}", "{#can_cu}"]);
    const refused = await programme.officer.upload(url, "mau.docx", docx);
    expect(refused.statusCode).toBe(400);
    expect(refused.json().error.message.vi).toMatch(/trich_yeuu|can_cu/);
    const text = await programme.officer.upload(url, "mau.docx", "không phải Word");
    expect(text.json().error).toMatchObject({ code: "template-unusable" });
    expect(text.json().error.message.vi).toContain("không phải là văn bản Word");
  });
});
