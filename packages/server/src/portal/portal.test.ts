import { gunzipSync } from "node:zlib";
import { addIndicator } from "@lotrinh/store/catalogue/indicators";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { withTenant } from "@lotrinh/store/context";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestClient, type TestServer } from "../testing/testServer.js";

const hostile = `Tỷ lệ "hộ" & <nghèo> 😀 \u202eabc`;

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;
let administrator: TestClient;
let open: string;
let hidden: string;

const inTenant = <T>(work: Parameters<typeof withTenant<T>>[2]) =>
  withTenant(database.store, { tenant: server.tenant, person: null }, work);

async function observe(indicatorId: string, period: string, value: number, reason?: string) {
  await inTenant((context) =>
    recordObservations(context, [
      {
        indicatorId,
        placeId: null,
        breakdown: "",
        period,
        value,
        missing: null,
        status: "reported",
        origin: "entry",
        originId: null,
        note: "ghi chú nội bộ bí mật",
        ...(reason === undefined ? {} : { reason }),
      },
    ]),
  );
}

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store);
  administrator = await server.signIn("administrator");
  const make = (name: string) =>
    inTenant((context) => addIndicator(context, { name, direction: "decrease", measure: "%" }));
  open = (await make(hostile)).id;
  hidden = (await make("Chỉ tiêu chưa công khai")).id;
  for (const [year, value] of [
    [2021, 5.2],
    [2022, 4.4],
    [2023, 3.9],
    [2024, 3.3],
  ] as const)
    await observe(open, String(year), value);
  await observe(hidden, "2024", 987654);
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

const publish = (subjectId: string) =>
  administrator.post("/api/publications", { subject: "indicator", subjectId });
const pageOf = (url: string, headers = {}) => server.ask({ url, headers });
const path = "/cong/chi-tieu/ty-le-ho-ngheo-abc";

describe("the portal before anything is published", () => {
  it("says so, and shows nothing", async () => {
    const home = await pageOf("/cong");
    expect(home.statusCode).toBe(200);
    expect(home.body).toContain("Chưa có nội dung nào được công khai.");
    expect((await pageOf(path)).statusCode).toBe(404);
    expect((await pageOf("/cong/du-lieu/tat-ca/figures.csv")).body.trim().split("\n")).toHaveLength(1);
  });
});

describe("publishing", () => {
  it("tells first what will be shown and what stays inside", async () => {
    const answer = await administrator.post("/api/publications/check", {
      subject: "indicator",
      subjectId: open,
    });
    expect(answer.json()).toMatchObject({ name: hostile.normalize("NFC"), isPublic: false, blockers: [] });
    expect(answer.json<{ hides: unknown[] }>().hides.length).toBeGreaterThan(0);
  });

  it("gives a permanent address, the same after it was taken back and published again", async () => {
    const first = (await publish(open)).json<{ publication: { id: string; path: string } }>().publication;
    expect(first.path).toBe(path);
    expect((await pageOf(path)).statusCode).toBe(200);
    expect((await administrator.delete(`/api/publications/${first.id}`)).statusCode).toBe(204);
    expect((await pageOf(path)).statusCode).toBe(404);
    expect((await publish(open)).json()).toMatchObject({ publication: { path } });
  });

  it("is refused for what isn't there", async () => {
    const nobody = await publish("01900000-0000-7000-8000-000000000000");
    expect([nobody.statusCode, nobody.json()]).toMatchObject([404, { error: { code: "subject-not-found" } }]);
  });
});

describe("the page of a public indicator", () => {
  it("is valid HTML, small, and escapes every text", async () => {
    const { body, headers } = await pageOf(path);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(Buffer.byteLength(body)).toBeLessThan(60_000);
    expect(body).toContain("&lt;nghèo&gt; 😀");
    expect(body).not.toContain("<nghèo>");
    expect(body).not.toMatch(/undefined|NaN|>null</);
    await expectValid(body);
  });

  it("shows figures, and nothing of who reported them or of what isn't published", async () => {
    const { body } = await pageOf(path);
    expect(body).toContain("3,3");
    for (const url of [
      path,
      "/cong",
      "/cong/chi-tieu",
      "/cong/du-lieu/tat-ca/figures.json",
      "/cong/danh-muc.jsonld",
    ]) {
      const { body: text } = await pageOf(url);
      expect(text).not.toContain("987654");
      expect(text).not.toContain("chưa công khai");
      expect(text).not.toContain("bí mật");
    }
  });

  it("is answered as unchanged to a reader who has it", async () => {
    const { headers } = await pageOf(path);
    const again = await pageOf(path, { "if-none-match": headers.etag });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it("tells of a figure that was revised after it had become public, in the feed too", async () => {
    await observe(open, "2024", 3.1, "Rà soát cuối năm");
    const notice =
      /Số liệu 2024 được cập nhật ngày \d\d\/\d\d\/\d{4}: từ 3,3 thành 3,1\. Lý do: Rà soát cuối năm/u;
    expect((await pageOf(path)).body).toMatch(notice);
    expect((await pageOf("/cong/cap-nhat.atom")).body).toMatch(notice);
  });

  it("is there in English, and its chart alone for frames of other sites", async () => {
    expect((await pageOf(`${path}?lang=en`)).body).toContain("Figures by year");
    const embedded = await pageOf(`${path}/nhung`);
    expect(embedded.headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(embedded.headers["x-frame-options"]).toBeUndefined();
    expect((await pageOf(path)).headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    await expectValid(embedded.body);
  });
});

describe("many readers at once", () => {
  it("get the same page, compressed or not, however few connections the database has", async () => {
    const headers = { "accept-encoding": "gzip" };
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) => pageOf(path, at % 2 === 0 ? {} : headers)),
    );
    const texts = answers.map(({ rawPayload, headers: { "content-encoding": encoding } }) =>
      (encoding === "gzip" ? gunzipSync(rawPayload) : rawPayload).toString(),
    );
    expect(new Set(texts).size).toBe(1);
    expect(answers[1]?.headers["content-encoding"]).toBe("gzip");
  });

  it("never get a page as it was before a change", async () => {
    for (const value of [3.12, 3.13, 3.14]) {
      await observe(open, "2024", value, "Rà soát");
      expect((await pageOf(path)).body).toContain(String(value).replace(".", ","));
    }
  });
});

describe("the other pages", () => {
  it("are valid HTML too", async () => {
    for (const url of [
      "/cong",
      "/cong?q=ngheo",
      "/cong?q=%3Cscript%3E",
      "/cong/chi-tieu",
      "/cong/ke-hoach",
      "/cong/don-vi",
      "/cong/du-lieu",
      "/cong/du-lieu/tat-ca",
      "/cong/du-lieu/ty-le-ho-ngheo-abc?lang=en",
      "/cong/chi-tieu/khong-co",
    ])
      await expectValid((await pageOf(url)).body);
  });

  it("find by words with and without diacritics", async () => {
    expect((await pageOf("/cong?q=ho+ngheo")).body).not.toContain("Không tìm thấy");
    expect((await pageOf("/cong?q=zzz")).body).toContain("Không tìm thấy nội dung phù hợp với “zzz”.");
  });
});

describe("open data", () => {
  it("comes in every format with the same figures", async () => {
    const base = "/cong/du-lieu/tat-ca";
    for (const file of [
      "figures.csv",
      "figures.json",
      "figures.xlsx",
      "datapackage.json",
      "sdmx.csv",
      "sdmx.json",
    ])
      expect([file, (await pageOf(`${base}/${file}`)).statusCode]).toEqual([file, 200]);
    expect((await pageOf(`${base}/figures.csv`)).body).toContain(",2024,,Tỉnh Sông Lam".replace("Tỉnh ", ""));
    expect((await pageOf(`${base}/other.csv`)).statusCode).toBe(404);
    expect((await pageOf("/cong/du-lieu/khong-co/figures.csv")).statusCode).toBe(404);
  });

  it("has a page at the address that every description of a data set names, with its files and what it describes", async () => {
    const { datasets, described } = await descriptionsOf("/cong/danh-muc.jsonld");
    expect(datasets).toHaveLength(2);
    for (const address of [...datasets, ...described]) {
      const { pathname } = new URL(address);
      expect([address, (await pageOf(pathname)).statusCode]).toEqual([address, 200]);
    }
    const { body } = await pageOf("/cong/du-lieu/ty-le-ho-ngheo-abc");
    expect(body).toContain('href="/cong/du-lieu/ty-le-ho-ngheo-abc/sdmx.json"');
    expect(body).toContain(`href="${path}"`);
    expect(body).toContain('"@type":"Dataset"');
    expect((await pageOf("/cong/du-lieu/khong-co")).statusCode).toBe(404);
  });

  it("says of how many indicators the SDMX files have figures", async () => {
    for (const url of [path, "/cong/du-lieu", "/cong/du-lieu/tat-ca"])
      expect([url, (await pageOf(url)).body]).toEqual([url, expect.stringMatching(/tệp SDMX/iu)]);
    expect((await pageOf("/cong/du-lieu?lang=en")).body).toMatch(/SDMX files hold/u);
    expect((await pageOf("/cong/du-lieu/tat-ca/datapackage.json")).body).toMatch(/tệp SDMX/iu);
  });

  it("is described in no less than a search engine takes", async () => {
    for (const url of [path, "/cong/du-lieu/tat-ca"]) {
      const { body } = await pageOf(url);
      const [, text = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(body) ?? [];
      const { description, name, license } = JSON.parse(text);
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5000);
      expect([name, license]).not.toContain(undefined);
    }
  });

  it("may be read by pages of other sites, unlike the pages and the API behind the sign-in", async () => {
    const headersOf = async (url: string) => (await pageOf(url)).headers["access-control-allow-origin"];
    for (const url of ["/cong/du-lieu/tat-ca/figures.json", "/cong/danh-muc.jsonld", "/cong/cap-nhat.atom"])
      expect([url, await headersOf(url)]).toEqual([url, "*"]);
    for (const url of [path, "/api/session"]) expect([url, await headersOf(url)]).toEqual([url, undefined]);
  });

  it("is described by OpenAPI as it is: every path is there, of its type, with its ETag", async () => {
    const description: PublicApi = JSON.parse((await pageOf("/cong/openapi.json")).body);
    expect(description.openapi).toBe("3.1.0");
    const operations = Object.entries(description.paths);
    expect(operations.map(([name]) => name)).toContain("/du-lieu/{slug}/sdmx.json");
    expect(new Set(operations.map(([, { get }]) => get.operationId)).size).toBe(operations.length);
    for (const [name, { get }] of operations) {
      const { statusCode, headers } = await pageOf(`/cong${name.replace("{slug}", "tat-ca")}`);
      const type = String(headers["content-type"]).split(";")[0];
      expect([name, statusCode, type, typeof headers.etag]).toEqual([
        name,
        200,
        Object.keys(get.responses["200"].content)[0],
        "string",
      ]);
    }
  });

  it("has a feed in either language, each with an address of its own", async () => {
    const feed = (await pageOf("/cong/cap-nhat.atom?lang=en")).body;
    expect(feed).toContain('xml:lang="en"');
    expect(feed).toMatch(/<id>http:\/\/[^<]+\/cong\/cap-nhat\.atom\?lang=en<\/id>/u);
    expect((await pageOf("/cong/cap-nhat.atom")).body).toMatch(
      /<id>http:\/\/[^<]+\/cong\/cap-nhat\.atom<\/id>/u,
    );
  });
});

describe("feedback of readers", () => {
  const send = (fields: Record<string, string>) =>
    server.ask({
      method: "POST",
      url: "/cong/gop-y",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(fields).toString(),
    });

  it("is shown after somebody has looked at it, without its contact", async () => {
    const page = path.slice("/cong".length);
    const sent = await send({ page, text: "Số này <b>sai</b>?", contact: "dan@example.vn", lang: "vi" });
    expect(sent.body).toContain("Cảm ơn bạn.");
    expect((await pageOf(path)).body).not.toContain("Số này");
    const { feedback } = (await administrator.get("/api/feedback?state=waiting")).json<{
      feedback: { id: string }[];
    }>();
    await administrator.post(`/api/feedback/${feedback[0]?.id}`, { state: "shown", answer: "Đã kiểm tra." });
    const { body } = await pageOf(path);
    expect(body).toContain("Số này &lt;b&gt;sai&lt;/b&gt;?");
    expect(body).toContain("Đã kiểm tra.");
    expect(body).not.toContain("dan@example.vn");
  });

  it("is refused for pages that aren't, and for too much", async () => {
    expect((await send({ page: "https://x", text: "a" })).statusCode).toBe(400);
    expect((await send({ page: "/chi-tieu/x", text: "a".repeat(30_000) })).statusCode).toBe(413);
  });
});

interface PublicApi {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly operationId: string;
          readonly responses: { readonly "200": { readonly content: Readonly<Record<string, object>> } };
        };
      }
    >
  >;
}

interface Described {
  readonly "@id": string;
  readonly "dcat:distribution": readonly { readonly "dcat:accessURL": { readonly "@id": string } }[];
}

/** The data sets that the catalogue names, and the files and descriptions it points at. */
async function descriptionsOf(url: string): Promise<{ datasets: string[]; described: string[] }> {
  const catalogue = JSON.parse((await pageOf(url)).body);
  const sets: readonly Described[] = catalogue["dcat:dataset"];
  const service = catalogue["dcat:service"];
  return {
    datasets: sets.map((each) => each["@id"]),
    described: [
      ...sets.flatMap((each) => each["dcat:distribution"].map((file) => file["dcat:accessURL"]["@id"])),
      service["dcat:endpointURL"]["@id"],
      service["dcat:endpointDescription"]["@id"],
    ],
  };
}

/** Refuses what an HTML checker would: unclosed or misplaced elements, missing names, doubled ids. */
async function expectValid(text: string): Promise<void> {
  const report = await new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-trailing-whitespace": "off", "long-title": "off" },
  }).validateString(text);
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line }) =>
        `${ruleId}: ${message} (line ${line}: ${text.split("\n")[line - 1]?.slice(0, 160)})`,
    ),
  );
  expect(problems).toEqual([]);
}
