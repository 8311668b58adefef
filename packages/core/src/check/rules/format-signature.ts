import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { hasLetterhead, letterheadLines } from "../letterheadLines.js";
import type { DocumentRule } from "../rule.js";
import { signatureConflicts } from "../signaturePowers.js";
import type { Subject } from "../subject.js";

export const formatSignature: DocumentRule = {
  name: "format-signature",
  scope: "document",
  severity: "warning",
  title: { vi: "Quyền hạn, chức vụ người ký không khớp", en: "Powers and position of the signer disagree" },
  looksFor: {
    vi: "Cấp phó ký mà không ghi “KT.”, lại ghi “TL.”, “TUQ.”; cấp trưởng ký lại ghi “KT.”; ghi “KT.” mà không có chức vụ người ký, ký thay chức vụ này mà chức vụ ghi là cấp phó của chức vụ khác; ghi học hàm, học vị trước họ tên; “TM.” một cá nhân, “KT.” một tập thể, “TM.” hai lần; văn bản đã có số, ngày, Nơi nhận mà không có người ký (lưu ý); văn bản của Ủy ban nhân dân không ghi “TM. ỦY BAN NHÂN DÂN” (lưu ý).",
    en: "A deputy signs without “KT.” or with “TL.”, “TUQ.”; a head signs with “KT.”; “KT.” without the signer's own position, or for another position than the deputy's head; an academic title before the name; “TM.” for a person, “KT.” for a body, two “TM.”; numbered, dated and with recipients, but unsigned (a remark); a committee's document without “TM.” (a remark).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7: ký thay người đứng đầu phải ghi “KT.” trước chức vụ của người đứng đầu.",
    en: "Decree 30/2020/NĐ-CP, article 13 and annex I, II.7: who signs for the head puts “KT.” before the head's position.",
  },
  silentWhen: {
    vi: "Văn bản của Đảng; chánh văn phòng, trưởng phòng ký TL., TUQ.; TM. một tập thể (Ban Thường vụ, Ban Chấp hành); không đọc được tên người ký.",
    en: "The Party's documents; heads of offices who sign with TL., TUQ.; on behalf of a board; the signer's name couldn't be read.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Phát triển chợ
I. MỤC TIÊU
Xây mới 12 chợ./.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
PHÓ CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [11],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | Hòa An, ngày 20 tháng 3 năm 2024 |
|---|---|
| Số: 31/BC-UBND | |

BÁO CÁO

Kết quả bảo vệ rừng

Trên đây là báo cáo./.

| Nơi nhận: - Lưu: VT. | KT. CHỦ TỊCH |
|---|---|
| | CHỦ TỊCH |
| | Trần Văn Mẫu |`,
      lines: [11],
    },
    {
      text: signedBy("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nTrần Văn Mẫu"),
      lines: [11],
    },
    {
      text: signedBy("TM. ỦY BAN NHÂN DÂN\nTL. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu"),
      lines: [11],
    },
    {
      text: signedBy("TM. ỦY BAN NHÂN DÂN\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Mẫu"),
      lines: [11],
    },
    {
      text: signedBy("TM. ỦY BAN NHÂN DÂN\nKT. GIÁM ĐỐC\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu"),
      lines: [11],
    },
    {
      text: signedBy("KT. ỦY BAN NHÂN DÂN\nTM. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu"),
      lines: [11],
    },
    {
      text: signedBy("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nThS. Trần Văn Mẫu"),
      lines: [11],
    },
  ],
  good: [
    { text: signedBy("TM. ỦY BAN NHÂN DÂN\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Mẫu"), lines: [] },
    { text: signedBy("TM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH\nTrần Văn Mẫu"), lines: [] },
    {
      text: signedBy("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\nTrần Văn Mẫu"),
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Phát triển chợ
I. MỤC TIÊU
Xây mới 12 chợ./.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [],
    },
  ],
  check: (subject) =>
    subject.reading.meta.isDraft
      ? [
          ...powerFindings(subject),
          ...withoutBody(subject).map((found) => ({ ...found, severity: "info" as const })),
        ]
      : [...powerFindings(subject), ...withoutBody(subject), ...titleFindings(subject), ...unsigned(subject)],
};

/** A short plan of a province with this signature. */
function signedBy(signature: string): string {
  return examplePlan({
    day: "20 tháng 3 năm 2024",
    title: "Phát triển chợ",
    body: `I. MỤC TIÊU
Xây mới 12 chợ./.
Nơi nhận:
- Lưu: VT.
${signature}`,
  });
}

function powerFindings(subject: Subject): readonly Finding[] {
  const { signer, spans } = subject.reading.meta;
  const conflicts = signatureConflicts(subject);
  if (signer === null || spans.signer === undefined || conflicts.length === 0) return deputyFindings(subject);
  const { name } = signer;
  const span = spans.signer;
  return conflicts.map(({ vi, en, suggestion }) => ({
    message: { vi, en },
    span,
    quote: name,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
}

function deputyFindings({ reading: { meta }, source }: Subject): readonly Finding[] {
  const { signer, spans } = meta;
  if (signer?.position == null || spans.signer === undefined) return [];
  const deputy = /^(?:Chủ tịch )?Phó /iu.test(signer.position) && !/Bí thư|Trưởng ban/u.test(signer.position);
  const acting = /^KT\./u.test(signer.authority ?? "");
  const head = /^(?:Chủ tịch|Giám đốc|Bộ trưởng|Bí thư|Chánh Văn phòng|Trưởng ban|Cục trưởng)/u.test(
    signer.position,
  );
  const collective =
    /ban thường vụ|ban chấp hành|đoàn chủ tịch/iu.test(signer.authority ?? "") || boardSigns(meta, source);
  if (deputy && !acting && !collective && !/^(?:TL|TUQ|Q)\./u.test(signer.authority ?? "")) {
    return [
      {
        message: {
          vi: `${signer.position} ký nhưng không ghi “KT.” (ký thay) trước chức vụ của người đứng đầu.`,
          en: `Found a deputy (${signer.position}) signing without “KT.”, expected it before the head's position.`,
        },
        span: spans.signer,
        quote: signer.name,
      },
    ];
  }
  if (!head || !acting) return [];
  return [
    {
      message: {
        vi: `Ghi “${signer.authority}” (ký thay) nhưng người ký là ${signer.position}.`,
        en: `Found “${signer.authority}” (for the head) above ${signer.position}, expected a deputy or no “KT.”.`,
      },
      span: spans.signer,
      quote: signer.name,
    },
  ];
}

/** `TM. BAN THƯỜNG VỤ` above the position: its deputies sign for the body, not for the head. */
function boardSigns({ spans }: Subject["reading"]["meta"], { lines }: Subject["source"]): boolean {
  const at = spans.signer?.line ?? 0;
  return /ban thường vụ|ban chấp hành|đoàn chủ tịch/iu.test(lines.slice(Math.max(0, at - 8), at).join(" "));
}

/** Of documents since the reorganisation of 2025, many of which chairmen sign in their own right, it stays a remark. */
const reorganised = "2025-03";

/** Plans and reports are the committee's own: its name with “TM.” stands above the position. */
function withoutBody(subject: Subject): readonly Finding[] {
  const { meta } = subject.reading;
  const { signer, spans } = meta;
  const number = meta.number ?? letterheadLines(subject).numberLine?.text ?? null;
  const { source } = subject;
  if (signer?.position == null || spans.signer === undefined) return [];
  const ofCommittee =
    number === null
      ? /^(?:Kế hoạch|Báo cáo)$/iu.test(meta.type ?? "") &&
        /^(?:Ủy|Uỷ) ban nhân dân/iu.test(meta.issuer ?? "")
      : /\/(?:KH|BC|CTr|ĐA|TTr)-UBND$/u.test(number);
  if (!ofCommittee || !/Chủ tịch/u.test(signer.position)) return [];
  const above = source.lines.slice(Math.max(0, spans.signer.line - 14), spans.signer.endLine).join(" ");
  if (/T\s?\/?\s?M\s?\./u.test(above)) return [];
  return [
    {
      severity: meta.date !== null && meta.date < reorganised ? "warning" : "info",
      message: {
        vi: "Văn bản của Ủy ban nhân dân nhưng trên chức vụ người ký không ghi “TM. ỦY BAN NHÂN DÂN”.",
        en: "Found no “TM. ỦY BAN NHÂN DÂN” above the signer's position, expected it on a document of the committee.",
      },
      span: spans.signer,
      quote: signer.name,
      suggestion: "TM. ỦY BAN NHÂN DÂN",
    },
  ];
}

const TITLE =
  /(?<![A-Za-zÀ-ỹ.])(?:(?:GS|PGS|TSKH|TS|ThS|Ths|BS|KS|CN|LS|DS)\s?\.\s?|(?:Tiến sĩ|Thạc sĩ|Kỹ sư|Cử nhân|Bác sĩ)\s)+$/u;

/** Annex I, II.7.c: no titles before the name; the armed forces, schools, hospitals and science may, a committee doesn't. */
function titleFindings({ reading: { meta }, source }: Subject): readonly Finding[] {
  const { signer, spans, number } = meta;
  if (signer === null || spans.signer === undefined || !/-UBND$/u.test(number ?? "")) return [];
  const line = source.lines[spans.signer.endLine - 1] ?? "";
  const at = line.indexOf(signer.name);
  const title = at < 0 ? undefined : TITLE.exec(line.slice(0, at))?.[0];
  if (title === undefined) return [];
  return [
    {
      message: {
        vi: `Trước họ tên người ký ghi “${title.trim()}”; không ghi học hàm, học vị và danh hiệu danh dự.`,
        en: `Found “${title.trim()}” before the signer's name, expected the name alone.`,
      },
      span: spans.signer,
      quote: `${title}${signer.name}`,
      suggestion: signer.name,
    },
  ];
}

function unsigned(subject: Subject): readonly Finding[] {
  const { signer, spans, number, date } = subject.reading.meta;
  const complete =
    number !== null && date !== null && spans.recipients !== undefined && hasLetterhead(subject);
  if (signer !== null || !complete || spans.recipients === undefined) return [];
  return [
    {
      severity: "info",
      message: {
        vi: "Văn bản đã có số, ngày và Nơi nhận nhưng không có họ tên người ký.",
        en: "Found number, date and recipients but no signer, expected a name.",
      },
      span: spans.recipients,
    },
  ];
}
