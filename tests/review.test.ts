import { existsSync, readdirSync, readFileSync } from "node:fs";
import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import { plainToRichText } from "@lotrinh/core/report/richTextPlain";
import { submitAndAccept } from "@lotrinh/server/testing/acceptedRound";
import { openAdHocRound, reportIn } from "@lotrinh/server/testing/adHocRound";
import { docxText } from "@lotrinh/server/testing/docxText";
import { fillReport, getReport } from "@lotrinh/server/testing/fillReport";
import { importReviewed, makeProgramme, newRequest, type Programme } from "@lotrinh/server/testing/programme";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const seeds = new URL("../../shared/seeds/", import.meta.url);
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith("004")) : undefined;

/** What made-up departments report of their fields. */
const told: Readonly<Record<string, string>> = {
  "Sở Lao động - Thương binh và Xã hội":
    "Đã tổ chức 14 lớp tập huấn về chính sách lao động, việc làm cho 1.120 lượt cán bộ cấp xã.",
  "Sở Văn hóa và Thể thao":
    "Các hoạt động giao lưu văn hóa, văn nghệ với các nước trong khu vực được duy trì hằng năm.",
  "Sở Giáo dục và Đào tạo":
    "Đã ban hành Kế hoạch số 5/KH-SGDĐT ngày 12/3/2018 về giáo dục ngoại khóa; 100% trường trung học lồng ghép nội dung về Cộng đồng ASEAN vào hoạt động ngoại khóa.",
  "Sở Y tế": "Mạng lưới y tế cơ sở được củng cố; công tác phòng, chống dịch bệnh được chủ động triển khai.",
  "Sở Ngoại vụ": "Đã đón tiếp 12 đoàn khách quốc tế đến thăm, làm việc tại tỉnh.",
};

describe.skipIf(seed === undefined)(
  "the five-year review of a real plan with made-up reports (left out without the shared documents)",
  () => {
    let database: TestDatabase & { stop: () => Promise<void> };
    let programme: Programme;
    let text: string;

    beforeAll(async () => {
      database = await startTestDatabase();
      programme = await makeProgramme(database.store, "2017-06-20");
      const units = [];
      for (const name of Object.keys(told)) units.push(await programme.addUnit(name));
      const plan = await assignAndForce(
        programme,
        units.map(({ id }) => id),
        readFileSync(new URL(seed ?? "", seeds), "utf8"),
      );
      await programme.goTo("2020-07-20");
      const round = await openAdHocRound(programme, plan, "2020-07-31", {
        title: "Báo cáo sơ kết 05 năm",
        period: "2016-2020",
        units: units.map(({ id }) => id),
        outline: defaultOutline("interim"),
      });
      for (const unit of units) {
        const id = await reportIn(programme, round, unit);
        const { outline } = await getReport(unit.focal, id);
        const fields = outline.sections
          .filter(({ kind }) => kind === "text")
          .map(({ key }) => ({
            field: `section:${key}`,
            value: plainToRichText(told[unit.name] ?? ""),
            base: 0,
          }));
        await unit.focal.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
        await fillReport(unit.focal, id);
        await submitAndAccept(programme, unit, id);
      }
      const begun = await programme.officer.send("POST", `/api/rounds/${round}/syntheses`, {
        outline: { from: "default", kind: "interim" },
      });
      const { synthesis } = begun.json<{ synthesis: { id: string } }>();
      const docx = await programme.officer.get(`/api/syntheses/${synthesis.id}/document.docx`);
      text = docxText(docx.rawPayload);
    }, 180_000);

    afterAll(async () => {
      await programme?.server.close();
      await database?.stop();
    });

    it("opens with the plan that it is about", () => {
      expect(text).toMatch(
        /Thực hiện Kế hoạch[^.]* số 83\/KH-UBND ngày 09\/6\/2017 của Ủy ban nhân dân tỉnh/u,
      );
      expect(text).toContain("báo cáo sơ kết thực hiện");
    });

    it("adds up what units tell of training, once each, in a section on organisation and capacity", () => {
      expect(text).toContain("Tổ chức bộ máy, nâng cao năng lực cán bộ");
      expect(text).toContain(
        "Theo báo cáo của 1 đơn vị, đã tổ chức 14 lớp, khóa, hội nghị đào tạo, bồi dưỡng, tập huấn với 1.120 lượt người tham gia.",
      );
    });

    it("lists the documents that units issued by field, in an annex that the text refers to", () => {
      expect(text).toMatch(/Danh mục văn bản theo lĩnh vực tại Phụ lục(?: I)?\./u);
      expect(text).toMatch(
        /THEO LĨNH VỰC.*Lĩnh vực giáo dục và đào tạo1Kế hoạch số 05\/KH-SGDĐT12\/3\/2018/u,
      );
    });

    it("tells results by field, tasks, discipline and proposals, in a form that has no blanks", () => {
      for (const words of [
        "Kết quả trên các lĩnh vực",
        "Lĩnh vực giáo dục và đào tạo",
        "Lĩnh vực đối ngoại",
        "nhiệm vụ được giao",
        "cả 5 đơn vị đều gửi báo cáo đúng hạn",
        "Bài học kinh nghiệm",
      ])
        expect(text).toContain(words);
      expect(text).not.toMatch(/undefined|NaN|null/u);
    });
  },
);

/** Puts a plan into force; what names no unit that this province has is dealt out to those it has. */
async function assignAndForce(programme: Programme, units: readonly string[], text: string): Promise<string> {
  const { officer } = programme;
  const { documentId, readingId } = await importReviewed(programme, text);
  const at = `/api/documents/${documentId}`;
  const { subjects } = (await officer.send("POST", `${at}/assignments-proposal`, {})).json<{
    subjects: { item: string; subject: string }[];
  }>();
  const body = {
    readingId,
    inForceFrom: "2017-06-20",
    standingUnit: units[0] ?? null,
    subjects: subjects.map(({ item, subject }, n) => ({
      item,
      assignments: [{ unit: units[n % units.length], role: roleOf(subject) }],
    })),
  };
  const forced = await officer.send("POST", `${at}/put-into-force`, body);
  if (forced.statusCode !== 201) throw new Error(forced.body);
  return forced.json<{ plan: { id: string } }>().plan.id;
}

/** Tasks have a lead, indicators a unit responsible, duties one that reports. */
function roleOf(subject: string): string {
  return { task: "lead", indicator: "responsible", duty: "reporter" }[subject] ?? "lead";
}
