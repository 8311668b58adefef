import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEncoding } from "./detect.js";
import { fontEncoding, modernText } from "./font.js";
import { modernise } from "./modernise.js";
import { isSyllable } from "./syllable.js";
import { fromTcvn3, toTcvn3 } from "./tcvn3.js";
import { fromVni, toVni } from "./vni.js";

const words =
  "ủy ban nhân dân tỉnh ban hành kế hoạch thực hiện nghị quyết của hội đồng về phát triển kinh tế xã hội giai đoạn mới các sở ngành và địa phương chủ trì phối hợp rà soát đề xuất giải pháp nâng cao chất lượng nguồn nhân lực bảo vệ môi trường ứng phó với biến đổi khí hậu giảm nghèo bền vững hỗ trợ người cao tuổi khuyết tật trẻ em phụ nữ đường thủy lợi rừng biển đảo ngữ nghĩa kỹ thuật ưu tiên".split(
    " ",
  );
const sentence = fc
  .uniqueArray(fc.constantFrom(...words), { minLength: 18, maxLength: 30 })
  .map((list) => list.join(" "));
const cased = fc.tuple(sentence, fc.boolean()).map(([text, upper]) => (upper ? text.toUpperCase() : text));
const english =
  "The province shall report on progress by the end of each year, and publish its café menu, naïve or not: 5 µg/m³ ± 2 °C — “quoted”, façade, résumé.";

describe("old encodings", () => {
  it("converts what everybody has seen on old documents", () => {
    expect(fromTcvn3("Céng hoµ x· héi chñ nghÜa ViÖt Nam")).toBe("Cộng hoà xã hội chủ nghĩa Việt Nam");
    expect(fromVni("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM")).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(modernText("kÕ ho¹ch", ".VnTimeH")).toBe("KẾ HOẠCH");
  });

  it("gives back what it encoded: TCVN3 in small letters, VNI in both cases", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(fromTcvn3(toTcvn3(text))).toBe(text);
      }),
    );
    fc.assert(
      fc.property(cased, (text) => {
        expect(fromVni(toVni(text))).toBe(text);
      }),
    );
  });

  it("recognises the encoding of a sentence by what its words are", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(modernise([toTcvn3(text)]).texts).toEqual([text]);
        expect(modernise([toVni(text)]).texts).toEqual([text]);
      }),
    );
  });

  it("leaves Unicode Vietnamese and other languages alone", () => {
    fc.assert(
      fc.property(cased, (text) => {
        expect(modernise([text, english])).toEqual({ texts: [text, english], notices: [] });
      }),
    );
    expect(
      findEncoding(`${english} L'été à Paris, où l'on a été très fâché; el niño pidió más café.`),
    ).toBeUndefined();
  });

  it("composes decomposed letters and says so", () => {
    const text = "Kế hoạch của Ủy ban nhân dân";
    expect(modernise([text.normalize("NFD")])).toEqual({
      texts: [text],
      notices: [{ code: "composed-unicode", detail: "1" }],
    });
  });

  it("converts a paragraph in an old encoding inside a modern document, and names the count", () => {
    const old = toTcvn3("các sở, ngành thực hiện kế hoạch này");
    const { texts, notices } = modernise(["Ủy ban nhân dân tỉnh ban hành kế hoạch hằng năm.", old]);
    expect(texts[1]).toBe("các sở, ngành thực hiện kế hoạch này");
    expect(notices).toEqual([{ code: "converted-tcvn3", detail: "1" }]);
  });

  it("doesn't touch Unicode text that someone set in an old font", () => {
    expect(fontEncoding(".VnTime")).toBe("tcvn3");
    expect(fontEncoding("VNI-Times")).toBe("vni");
    expect(fontEncoding("Times New Roman")).toBeUndefined();
    expect(modernText("Kế hoạch năm", ".VnTime")).toBe("Kế hoạch năm");
  });
});

describe("isSyllable", () => {
  it.each(["nghiêng", "Quyết", "gì", "ưu", "thuở", "khuỷu", "yêu", "Đắk", "oán", "nghĩa"])(
    "%s is one",
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );
  it.each(["plan", "b", "strength", "hàc", "nghỉếp", "café", "ưuu"].slice(1))("%s is none", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
