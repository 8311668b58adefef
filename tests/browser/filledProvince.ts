import { reportIn } from "@lotrinh/server/testing/adHocRound";
import { type Caller, importReviewed } from "@lotrinh/server/testing/programme";
import { programmePlan } from "@lotrinh/server/testing/programmePlan";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { addPlace, setPlaceShape } from "@lotrinh/store/organisation/places";
import { draft } from "./documents.js";
import { type Province, startProvince } from "./province.js";

/** A province in which every screen has something to show, and what stands where. */
export interface FilledProvince extends Province {
  readonly leader: Caller;
  /** The document of the plan in force, and of one that isn't in force yet. */
  readonly document: string;
  readonly reviewed: string;
  /** A draft with findings. */
  readonly draft: string;
  readonly round: string;
  /** Reports: one that its unit is writing, one that waits to be reviewed, one that was accepted. */
  readonly writing: string;
  readonly submitted: string;
  readonly accepted: string;
  readonly synthesis: string;
  readonly indicator: string;
  /** Addresses of the portal. */
  readonly portal: readonly string[];
}

const indicatorName = "Tỷ lệ hộ dân nông thôn sử dụng nước sạch";

/** Starts a province and fills it the way its people would; close it. */
export async function startFilledProvince(): Promise<FilledProvince> {
  const province = await startProvince("2026-11-20");
  const { programme, planId, unit } = province;
  const { officer } = programme;
  const leader = await programme.addCaller("leader");
  const round = await province.openRound("2026-11-27", { asks: ["figures", "tasks", "funding"] });
  await province.acceptReport(round, unit("Sở Nông nghiệp và Môi trường"), 73.4);
  const submitted = await province.submitReport(round, unit("Sở Giáo dục và Đào tạo"), 88);
  const later = programmePlan
    .replace("41/KH-UBND", "52/KH-UBND")
    .replace("vệ sinh nông thôn", "vệ sinh đô thị")
    .replace("| 76 | 85 |", "| 77 | 88 |");
  const { documentId: reviewed } = await importReviewed(programme, later);
  const read = await importReviewed(programme, draft);
  const plan = (await officer.get(`/api/plans/${planId}`)).json().plan;
  const { items } = (await officer.get("/api/indicators?q=nước sạch")).json();
  const indicator = items.find(({ name }: { name: string }) => name === indicatorName).id;
  await fillMap(province, indicator);
  await dismissOne(officer, read.documentId);
  return {
    ...province,
    leader,
    document: plan.documentId,
    reviewed,
    draft: read.documentId,
    round,
    writing: await reportIn(programme, round, unit("Sở Y tế")),
    submitted,
    accepted: await reportIn(programme, round, unit("Sở Nông nghiệp và Môi trường")),
    synthesis: (await post(officer, `/api/rounds/${round}/syntheses`, {})).synthesis.id,
    indicator,
    portal: await publishAll(province, indicator),
  };
}

async function post(person: Caller, url: string, body: object) {
  const answer = await person.send("POST", url, body);
  if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.body}`);
  return answer.json();
}

/** Communes with shapes and a figure each. */
async function fillMap({ programme }: Province, indicatorId: string): Promise<void> {
  await programme.inTenant(async (context) => {
    for (const [at, name] of ["Xã Lam Hà", "Xã Lam Sơn", "Phường Bến Nghè"].entries()) {
      const placeId = await addPlace(context, { code: `${20_000 + at}`, name, level: "commune" });
      const [x, y] = [105 + at / 10, 18];
      const corners = [
        [x, y],
        [x + 0.1, y],
        [x + 0.1, y + 0.1],
        [x, y + 0.1],
        [x, y],
      ];
      await setPlaceShape(context, placeId, { type: "Polygon", coordinates: [corners] });
      await recordObservations(context, [
        {
          indicatorId,
          placeId,
          breakdown: "",
          period: "2026",
          value: 60 + at * 9,
          missing: null,
          status: "reported",
          origin: "entry",
          originId: null,
        },
      ]);
    }
  });
}

async function dismissOne(officer: Caller, document: string): Promise<void> {
  const { findings } = (await officer.get(`/api/documents/${document}/findings`)).json();
  const [first] = findings;
  const reason = "Đã kiểm tra, nội dung đúng.";
  const aside = { scope: "place", rule: first.rule, finding: first.key, reason };
  await post(officer, `/api/documents/${document}/dismissals`, aside);
}

/** Publishes the plan and an indicator, lets a reader say something; gives all addresses of the portal. */
async function publishAll({ programme, planId, unit }: Province, indicator: string): Promise<string[]> {
  const { officer, server } = programme;
  const publish = async (subject: string, subjectId: string): Promise<string> =>
    (await post(officer, "/api/publications", { subject, subjectId })).publication.path;
  const paths = [await publish("plan", planId), await publish("indicator", indicator)];
  for (const path of paths)
    await server.ask({
      method: "POST",
      url: "/cong/gop-y",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({
        page: path.replace("/cong", ""),
        text: "Đề nghị nêu rõ số hộ.",
      }).toString(),
    });
  const { feedback } = (await officer.get("/api/feedback")).json();
  await officer.send("PATCH", `/api/feedback/${feedback[0].id}`, { state: "shown", answer: "Sẽ bổ sung." });
  const lists = ["", "/ke-hoach", "/chi-tieu", "/don-vi", "/du-lieu", "/chi-tieu/khong-co"];
  return [
    ...lists.map((path) => `/cong${path}`),
    "/cong?q=nước",
    "/cong?lang=en",
    ...paths,
    `${paths[1] ?? ""}/nhung`,
    `/cong/don-vi/${unit("Sở Y tế").id}`,
  ];
}
