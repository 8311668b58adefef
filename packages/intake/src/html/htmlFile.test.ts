import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { takeIn } from "../intake.js";

const page = `<!DOCTYPE html><html><head><title>Trang</title><style>p{color:red}</style></head><body>
<script>alert(1)</script><h2>I. Mục tiêu</h2><p align="center"><b>KẾ HOẠCH</b><br>năm 2027</p>
<ol start="3"><li>Rà soát<ul><li>Thể chế</li></ul></li><li>Báo cáo</li></ol><p style="display:none">ẩn</p>
<table><thead><tr><th rowspan="2">TT</th><th colspan="2">Lộ trình</th></tr><tr><th>2026</th><th>2027</th></tr></thead>
<tr><td>1</td><td><p>80</p><p>(ước)</p></td><td>m<sup>2</sup> &gt; 5</td></tr></table></body></html>`;

describe("HTML", () => {
  it("reads headings, lists with their numbers, and tables with merged cells", async () => {
    const result = await takeIn(strToU8(page), "trang.html");
    expect(result).toMatchObject({
      ok: true,
      source: {
        format: "html",
        lines: [
          "I. Mục tiêu",
          "KẾ HOẠCH",
          "năm 2027",
          "3. Rà soát",
          "- Thể chế",
          "4. Báo cáo",
          "| TT | Lộ trình | |",
          "| | 2026 | 2027 |",
          "| 1 | 80<br>(ước) | m2 > 5 |",
        ],
        notices: [],
      },
    });
  });

  it("reads the page of a web archive", async () => {
    const archive =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x=y"\r\n\r\n--x=y\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>K=E1=BA=BF ho=\r\n=E1=BA=A1ch</p></html>\r\n--x=y--';
    expect(await takeIn(strToU8(archive), "a.doc")).toMatchObject({
      source: { format: "html", lines: ["Kế hoạch"], notices: [{ code: "other-format" }] },
    });
  });

  it("reads a web archive whose page is UTF-8 as it is", async () => {
    const archive =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Đề án đổi mới</p>\r\n--b--";
    expect(await takeIn(strToU8(archive), "a.mht")).toMatchObject({
      source: { lines: ["Đề án đổi mới"], notices: [] },
    });
  });

  it("says so when a .doc is really a page", async () => {
    const result = await takeIn(strToU8(page), "van-ban.doc");
    expect(result).toMatchObject({ source: { notices: [{ code: "other-format", detail: "html" }] } });
  });
});
