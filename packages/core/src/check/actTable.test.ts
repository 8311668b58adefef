import { describe, expect, it } from "vitest";
import { readAct, readActTable } from "./actTable.js";

describe("readActTable", () => {
  it("takes a province's register, titles in any order", () => {
    const text =
      "Văn bản thay thế;Số ký hiệu;Hết hiệu lực từ;Ngày ban hành\r\n" +
      "12/2024/QĐ-UBND;45/2019/QĐ-UBND;01/7/2024;\r\n" +
      "31/KH-UBND;77/KH-UBND;2023-05-02;10/01/2021\r\n;;;\r\n";
    expect(readActTable(text)).toEqual({
      acts: [
        { number: "45/2019/QĐ-UBND", by: "12/2024/QĐ-UBND", since: "2024-07-01" },
        { number: "77/KH-UBND", issued: "2021-01-10", by: "31/KH-UBND", since: "2023-05-02" },
      ],
      problems: [],
    });
  });

  it("takes what can be taken, and tells row by row what can't", () => {
    const { acts, problems } = readActTable(`number,by,since
45/2019/QĐ-UBND,12/2024/QĐ-UBND,31/02/2024
không số,12/2024/QĐ-UBND,01/7/2024
46/2019/QĐ-UBND,13/2024/QĐ-UBND,01/7/2024
77/KH-UBND,31/KH-UBND,01/7/2024`);
    expect(acts.map(({ number }) => number)).toEqual(["46/2019/QĐ-UBND"]);
    expect(problems.map(({ row, why }) => `${row}: ${why.vi}`)).toEqual([
      "2: “31/02/2024” không phải ngày (ví dụ 01/7/2024).",
      "3: “không số” không phải số, ký hiệu văn bản.",
      "5: Số 77/KH-UBND không có năm, mỗi năm lại có một văn bản mang số này: cần ghi ngày ban hành.",
    ]);
  });

  it("says what titles it needs", () => {
    for (const text of ["", "a;b;c", "\u0000\u0001", "Số ký hiệu;Ngày ban hành"])
      expect(readActTable(text)).toMatchObject({ acts: [], problems: [{ row: 1 }] });
  });
});

describe("readAct", () => {
  const good = { number: "45/2019/QĐ-UBND", issued: "", by: "12/2024/QĐ-UBND", since: "01/7/2024" };
  it.each([
    [{ by: "45/2019/QĐ-UBND " }, "tự thay thế"],
    [{ issued: "02/7/2024" }, "trước ngày ban hành"],
    [{ since: "tháng 7/2024" }, "không phải ngày"],
  ])("refuses %o", (change, why) => {
    expect(readAct(good)).toHaveProperty("act");
    expect(readAct({ ...good, ...change })).toMatchObject({ why: { vi: expect.stringContaining(why) } });
  });
});
