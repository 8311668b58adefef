import { spanAt } from "../../document/passage.js";
import type { Span } from "../../document/span.js";
import { joinTables } from "../../read/tables.js";
import { ownText } from "../../read/tables-rows.js";
import { fold } from "../../text/fold.js";
import { matchesIn } from "../../text/matches.js";
import { findUnits } from "../../text/unitMentions.js";
import { blankLeads } from "../blankCells.js";
import type { Finding } from "../diagnostic.js";
import { indicatorTables } from "../indicatorTables.js";
import { labelledLine, lineBelow } from "../namedUnits.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { unitPassages } from "../unitHeadings.js";
import { piecesWith } from "../wordPlaces.js";

export const leadAlsoCoordinating: DocumentRule = {
  name: "lead-also-coordinating",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Cơ quan chủ trì lại ghi là cơ quan phối hợp",
    en: "The lead is also listed as coordinating",
  },
  looksFor: {
    vi: "Một cơ quan vừa ghi “Chủ trì” vừa ghi trong danh sách “Phối hợp” của cùng một mục tiêu, nhiệm vụ, chỉ tiêu; trong phần lời: “Sở A chủ trì, phối hợp với Sở B, Sở A”, kể cả khi tên Sở A ở tiêu đề; dưới tiêu đề của Sở A ghi “phối hợp với Sở A”; “các cơ quan, đơn vị” vừa chủ trì vừa phối hợp (lưu ý).",
    en: "One unit is both lead and coordinating unit of the same target, task or indicator; in the text: `Sở A chủ trì, phối hợp với Sở B, Sở A`, also under a heading that names Sở A; `phối hợp với Sở A` under Sở A's heading; `các cơ quan, đơn vị` in both parts (info).",
  },
  source: {
    vi: "Một cơ quan chỉ giữ một vai trò trong một nhiệm vụ; thường do chép danh sách phối hợp mà không bỏ cơ quan chủ trì.",
    en: "A unit has one part in a task; the list was copied without taking the lead out.",
  },
  silentWhen: {
    vi: "Tên chung của nhiều cơ quan (“các sở, ban, ngành” có cơ quan chủ trì ở trong); tên không nhận ra được; cơ quan cùng tên ở cấp khác.",
    en: "Names of groups that contain the lead; names that aren't known; the same name at another level.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Đọc sách trên thuyền tỉnh Hòa An

| TT | Việc | Chủ trì | Phối hợp |
|---|---|---|---|
| 1 | Đóng tủ sách trên thuyền | Tỉnh đoàn | Sở Nội vụ, Đoàn TNCS Hồ Chí Minh tỉnh |
| 2 | Sơn thuyền | Chi cục Đường thủy | Sở Xây dựng, Chi cục Đường thủy tỉnh |
| 3 | Chèo thuyền | Tỉnh đoàn | Đoàn Thanh niên các xã |
| 4 | Luân chuyển sách | Thư viện tỉnh | Thư viện tỉnh, Sở Xây dựng |
| 5 | Kể chuyện | Thư viện tỉnh | Thư viện các huyện |

II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
a) Là cơ quan thường trực, chủ trì, phối hợp với Sở Nội vụ, các sở, ngành triển khai Kế hoạch.`,
      lines: [6, 7, 9, 14],
    },
    {
      text: `KẾ HOẠCH
Hành động vì người cao tuổi tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Khám sức khỏe cho người cao tuổi | Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính, Sở Y tế, UBND các xã |
| Mục tiêu 1.2: Trợ cấp cho người cao tuổi | Chủ trì: Sở Nội vụ; Phối hợp: Sở Y tế |`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Văn phòng UBND tỉnh | Sở Tư pháp, VP UBND tỉnh | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở Nội vụ | Văn phòng UBND tỉnh | Quý III/2026 |`,
      lines: [6],
    },
    {
      text: `# KẾ HOẠCH

Phát triển lâm nghiệp tỉnh Hòa An giai đoạn 2021 - 2025

1. Sở Tài chính chủ trì, phối hợp với Sở Tài chính, Sở Nông nghiệp và Phát triển nông thôn cân đối kinh phí.`,
      lines: [5],
    },
    {
      text: `# KẾ HOẠCH

Phát triển lâm nghiệp tỉnh Hòa An giai đoạn 2021 - 2025

**III. TỔ CHỨC THỰC HIỆN**

**1. Sở Xây dựng**

- Chủ trì, phối hợp với Sở Tài chính, Sở Xây dựng rà soát đường lâm nghiệp.

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |
|---|---|---|---|
| 1 | Vận động trồng cây | Các cơ quan, đơn vị | Các cơ quan, đơn vị liên quan |
| 2 | Ươm giống | Sở Y tế | Các cơ quan, đơn vị |`,
      lines: [9, 13],
    },
    {
      text: `KẾ HOẠCH
Đường ven hồ tỉnh Hòa An

PHỤ LỤC
DANH MỤC CÔNG VIỆC
1. Cắm mốc hành lang ven hồ
   - Chủ trì: Sở Xây dựng
   - Phối hợp: Sở Tài chính; Sở Xây dựng
   - Thời gian: 2026`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Nhân giống cây bản địa tỉnh Hòa An

| TT | Công việc | Cơ quan chủ trì | Cơ quan phối hợp |
|---|---|---|---|
| 1 | Chọn cây đầu dòng | Trung tâm Giống cây trồng Hòa An | Sở Tài chính, Trung tâm Giống cây trồng Hòa An |
| 2 | Xây vườn ươm | Trung tâm Giống cây trồng Hòa An | Trung tâm Giống vật nuôi Hòa An |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Chợ phiên huyện Hòa Bắc
1. Dựng lại chợ phiên vùng cao.
Cơ quan chủ trì: Phòng Dân tộc huyện.
Cơ quan phối hợp: Phòng Nội vụ, Văn phòng HĐND và
UBND huyện, Phòng Dân tộc huyện, UBND các xã.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Nước sạch tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
**1. Sở Y tế**
- Trên cơ sở kết quả xét nghiệm, phối hợp với Sở Xây dựng,
Sở Y tế công bố vùng an toàn.
- Sở Tài chính phối hợp với Sở Tài chính cấp đủ hóa chất.
2. Sở Xây dựng phối hợp chặt chẽ với Sở Xây dựng trong sửa đường ống.`,
      lines: [5, 7, 8],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề nuôi ong tỉnh Hòa An
**II. NHIỆM VỤ**

- Sở Nội vụ chủ trì, phối hợp với Sở Nội vụ, các sở, ban, ngành có liên quan và UBND các xã:

+ Bố trí người theo dõi nghề nuôi ong ở từng xã.

+ Mở lớp dạy nghề nuôi ong cho thanh niên các xã vùng cao.`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Nước sạch tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Phối hợp với Sở Xây dựng lấy mẫu; đề nghị các bệnh viện phối hợp với Sở Y tế gửi kết quả.
- Các xã, phường phối hợp với Sở Y tế rửa bể. Sở Xây dựng phối hợp với Sở Y tế khóa van.
2. Đề nghị Công an tỉnh chỉ đạo Công an các xã phối hợp với Công an tỉnh canh gác đầu nguồn.`,
      lines: [],
    },
    {
      text: `# KẾ HOẠCH

Phát triển lâm nghiệp tỉnh Hòa An giai đoạn 2021 - 2025

**III. TỔ CHỨC THỰC HIỆN**

**1. Sở Xây dựng**

- Chủ trì, phối hợp với Sở Tài chính rà soát đường lâm nghiệp; Sở Xây dựng báo cáo kết quả.

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |
|---|---|---|---|
| 1 | Vận động trồng cây | UBND các xã | Các cơ quan, đơn vị khác |`,
      lines: [],
    },
    {
      text: `# KẾ HOẠCH

Phát triển lâm nghiệp tỉnh Hòa An giai đoạn 2021 - 2025

1. Sở Tài chính chủ trì, phối hợp với Sở Nông nghiệp và Phát triển nông thôn, Ủy ban nhân dân các huyện cân đối kinh phí.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Văn phòng UBND tỉnh | Các sở, ban, ngành | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở Nội vụ | Văn phòng UBND tỉnh | Quý III/2026 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { targets, tasks } = subject.reading;
    // A lead that is read from the row above, as if the cells were merged.
    const blank = new Set(
      joinTables(subject.blocks).flatMap((table) => [...blankLeads(table, subject).keys()]),
    );
    const parts = targets.flatMap(({ code, parts }) =>
      parts.map((part) => ({ ...part, about: `mục tiêu ${code}${part.letter ?? ""}`, code })),
    );
    const rows = [
      ...parts,
      ...tasks
        .filter(({ span }) => !blank.has(span.line))
        .map((task) => ({ ...task, about: "nhiệm vụ này", code: task.target })),
      ...indicatorRows(subject),
    ];
    const told = new Set<number>();
    const found = [
      ...rows,
      ...sentences(subject),
      ...underHeadings(subject),
      ...withThemselves(subject),
    ].flatMap((item) => {
      const finding = told.has(item.span.line) ? undefined : judge(item, subject);
      if (finding !== undefined) told.add(item.span.line);
      return finding ?? [];
    });
    return [...oncePerOrder(found, subject), ...groupsTwice(rows, subject)];
  },
};

/** The tasks below a sentence that orders them (`Sở A chủ trì, phối hợp với Sở A:`) have its units: it is told once, where they are printed. */
function oncePerOrder(found: readonly Finding[], subject: Subject): readonly Finding[] {
  const isPrinted = ({ span, quote }: Finding): boolean =>
    subject.source.lines
      .slice(span.line - 1, span.endLine)
      .join(" ")
      .replace(/\s+/gu, " ")
      .includes(quote ?? "");
  const kept: Finding[] = [];
  const inOrder = [...found].sort((a, b) => a.span.line - b.span.line);
  for (const finding of inOrder) {
    const above = kept.findLast(({ data }) => data?.unit === finding.data?.unit);
    const isBelow = above !== undefined && finding.span.line - above.span.line <= reachOfOrder;
    if (!isBelow || isPrinted(finding)) kept.push(finding);
  }
  return kept;
}

/** Tasks of one order stand so few lines below it or one another. */
const reachOfOrder = 12;

/** `các cơ quan, đơn vị` lead and coordinate: nobody in particular leads. Told once. */
function groupsTwice(items: readonly Item[], subject: Subject): readonly Finding[] {
  const keys = new Map<string, string | undefined>();
  const keyOf = (name: string) => {
    if (!keys.has(name)) keys.set(name, groupKey(name));
    return keys.get(name);
  };
  const found = items.flatMap((item) => {
    const leads = new Set(item.lead.flatMap((name) => keyOf(name) ?? []));
    const again =
      leads.size === 0 ? undefined : item.coordinating.find((name) => leads.has(keyOf(name) ?? ""));
    return again === undefined ? [] : [{ item, again }];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const more = others.length > 0 ? ` (và ${others.length} nhiệm vụ khác)` : "";
  return [
    {
      severity: "info",
      message: {
        vi: `“${first.again}” vừa ghi chủ trì vừa ghi phối hợp của ${first.item.about}${more}; cần ghi rõ cơ quan chủ trì.`,
        en: `Found “${first.again}” both leading and coordinating, expected one unit that leads.`,
      },
      span: lineBelow(subject, first.item.span, first.again, 14),
      quote: first.again,
      related: others.slice(0, 5).map(({ item, again }) => ({
        span: lineBelow(subject, item.span, again, 14),
        quote: again,
        message: { vi: `Cũng ghi “${again}” ở cả hai nơi.`, en: `“${again}” in both places too.` },
      })),
      data: { group: first.again },
    },
  ];
}

/** A name for many without what only limits it: `các cơ quan, đơn vị liên quan`; undefined for names of one unit. */
function groupKey(name: string): string | undefined {
  if (/khác|còn lại/iu.test(name)) return undefined;
  const key = fold(name)
    .replace(/^(?:cac|nhung) /u, "")
    .replace(/ (?:co )?lien quan$| dia phuong$| (?:tinh|thanh pho)$/gu, "")
    .replace(/ dia phuong$/u, "");
  return /^(?:co quan|don vi|so|ban|nganh|dia phuong|to chuc)(?: (?:ban|nganh|don vi|doan the|co quan|dia phuong|to chuc))*$/u.test(
    key,
  ) && key.includes(" ")
    ? key
    : undefined;
}

/** `3. Sở A` above `- Chủ trì, phối hợp với Sở B, Sở A …`, or `Giao Sở A: Chủ trì …`: the heading names who leads. */
function underHeadings(subject: Subject): readonly Item[] {
  return unitPassages(subject).flatMap(({ piece: { passage }, units, rest }) => {
    const [lead] = units;
    if (lead === undefined || units.length > 1 || passage.text.length > 5000) return [];
    const match =
      /^[\s*:,]*(?:là cơ quan (?:(?:thường trực|đầu mối|điều phối)(?:,| và)? )?|có trách nhiệm |được giao )?chủ trì,?(?: và)? phối hợp(?: chặt chẽ)?(?: với| cùng)? ([^.;:]{3,400})/iu.exec(
        passage.text.slice(rest),
      );
    if (match === null) return [];
    return [
      {
        about: "nhiệm vụ này",
        code: null,
        lead: [lead],
        coordinating: namesIn(match[1] ?? "", lead),
        span: spanAt(passage, rest, rest + match[0].length),
      },
    ];
  });
}

const WITH = /[Pp]hối hợp(?: chặt chẽ| thường xuyên)?(?: với| cùng) ([^.;:]{3,300})/gu;
/** Others act before these words, or stand for them: `chỉ đạo các đơn vị trực thuộc phối hợp với Công an tỉnh`. */
const OTHERS_ACT =
  /đề nghị|yêu cầu|chỉ đạo|hướng dẫn|đôn đốc|vận động|kêu gọi|(?<!\p{L})(?:để|do|được|các|những|mỗi|từng|hộ|người|doanh nghiệp|đơn vị|cơ quan|nhân dân|cán bộ|lực lượng)(?!\p{L})/iu;

/** `Phối hợp với Sở A …` under Sở A's own heading, `Sở A phối hợp với Sở A …`: a unit can't help itself. */
function withThemselves(subject: Subject): readonly Item[] {
  return unitPassages(subject).flatMap(({ piece: { passage }, units, rest, inDuties }) => {
    const { text } = passage;
    const [lead] = units;
    if (!inDuties || lead === undefined || units.length > 1 || text.length > 5000) return [];
    if (!text.includes(lead, rest) || !text.includes("hối hợp", rest)) return [];
    return matchesIn(text.slice(rest), WITH).flatMap((match) => {
      const before = text.slice(rest, rest + match.index);
      const clause = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(";")) + 1);
      if (OTHERS_ACT.test(clause) || namesActor(clause) || EARLIER.test(before)) return [];
      const from = rest + match.index;
      const coordinating = namesIn(match[1] ?? "", lead);
      const span = spanAt(passage, from, from + match[0].length);
      return [{ about: "nhiệm vụ này", code: null, lead: [lead], coordinating, span, helps: true as const }];
    });
  });
}

/** A unit stands right before, or anywhere by its own name: `ngân sách địa phương, phối hợp` names none. */
function namesActor(clause: string): boolean {
  const end = clause.trimEnd().length;
  return findUnits(clause).some(({ text, to }) => /^\p{Lu}/u.test(text) || to >= end);
}

/** Another unit opened a sentence of the same paragraph. */
const EARLIER = /[.;]\s(?:Giao |Đề nghị |Yêu cầu )?(?:Sở|Ban|Công an|Bộ Chỉ huy|UBND|Ủy ban|Hội|Các)\s/u;

interface Item {
  readonly about: string;
  readonly code: string | null;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly span: Span;
  /** Nothing says that it leads: it is told to work with itself. */
  readonly helps?: true;
}

/** Rows of tables of indicators that print who leads and who coordinates. */
function indicatorRows(subject: Subject): readonly Item[] {
  return indicatorTables(subject).flatMap(({ table }) => {
    const column = (kind: string) => table.columns.find((each) => each.kind === kind)?.index;
    const [lead, other] = [column("lead"), column("coordinating")];
    if (lead === undefined || other === undefined) return [];
    const names = (text: string) => text.split(/[;,]/u).map((name) => name.trim());
    return table.rows.map((row) => ({
      about: "chỉ tiêu này",
      code: null,
      lead: names(ownText(row, lead)),
      coordinating: names(ownText(row, other)),
      span: row.span,
    }));
  });
}

const leads =
  /(?:^|[.;:]\s)(?:[-+*•]\s|\(?[\dIVXa-zđ.]{1,5}[.)/]\s)?(?:giao )?(\p{Lu}[^.;:,]{2,80}?)(?: là cơ quan)? chủ trì,?(?: và)? phối hợp với ([^.;:]{3,400})/gu;

/** `Sở A chủ trì, phối hợp với Sở B, Sở C và …`: who leads and whom with, up to where the names end. */
function sentences(subject: Subject): readonly Item[] {
  return piecesWith(subject, "trì").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 5000 || !text.includes("chủ trì")) return [];
    return matchesIn(text, leads).map((match) => {
      const lead = match[1]?.trim() ?? "";
      return {
        about: "nhiệm vụ này",
        code: null,
        lead: [lead],
        coordinating: namesIn(match[2] ?? "", lead),
        span: spanAt(passage, match.index, match.index + match[0].length),
      };
    });
  });
}

/** Names parted by commas, those with `và` whole and in halves; the leading unit's also where the task's verb comes behind it. */
function namesIn(list: string, lead: string): readonly string[] {
  // `Sở Văn hóa, Thể thao và Du lịch` is one name, though it has a comma.
  const at = lead.includes(",") ? list.indexOf(lead) : -1;
  const whole = at >= 0 && /^[,;.]|^ (?!các |tỉnh |thành phố )\p{Ll}|^$/u.test(list.slice(at + lead.length));
  const names = partsIn(list, lead);
  return whole ? [...names, lead] : names;
}

function partsIn(list: string, lead: string): readonly string[] {
  return list.split(/[,;]/u).flatMap((part) => {
    const halves = [part, ...part.split(/\svà\s/u)].map((name) => name.trim());
    const again = halves.some(
      (name) =>
        name.startsWith(`${lead} `) &&
        !/^ (?:\p{Lu}|(?:các|tỉnh|thành|huyện|quận|thị|xã|phường|và|[-–])(?![A-Za-zÀ-ỹ]))/u.test(
          name.slice(lead.length),
        ),
    );
    return again ? [...halves, lead] : halves;
  });
}

function judge(
  { about, code, lead, coordinating, span, helps }: Item,
  subject: Subject,
): Finding | undefined {
  const leads = new Map(lead.flatMap((name) => known(name, subject)));
  for (const name of coordinating) {
    const canonical = known(name, subject)[0]?.[0];
    const first = canonical === undefined ? undefined : leads.get(canonical);
    if (canonical === undefined || first === undefined) continue;
    if (helps === true) return helpingItself(canonical, name, span);
    return {
      message: {
        vi: `${canonical} vừa chủ trì vừa ghi trong danh sách phối hợp của ${about}; cần bỏ khỏi danh sách phối hợp hoặc thay bằng cơ quan khác.`,
        en: `Found ${canonical} both leading and coordinating${code === null ? " this task" : ` target ${code}`}, expected one part.`,
      },
      span: labelledLine(subject, span, name, "coordinating"),
      quote: name,
      data: { unit: canonical, lead: first, coordinating: name },
    };
  }
  return undefined;
}

function helpingItself(unit: string, printed: string, span: Span): Finding {
  return {
    message: {
      vi: `${unit} được giao phối hợp với chính ${unit}; cần ghi cơ quan khác.`,
      en: `Found ${unit} told to work with itself, expected another unit.`,
    },
    span,
    quote: printed,
    data: { unit, coordinating: printed },
  };
}

/** `Trung tâm Giống cây trồng`, `Thư viện tỉnh`: a unit that no list holds is known by its words. */
const LOCAL =
  /^(?:(?:trung tâm|trạm|phòng|ban quản lý|chi cục|viện|trường|bệnh viện|quỹ|công ty|hợp tác xã)\s\S+\s\S+|(?:thư viện|bảo tàng|nhà (?:hát|thiếu nhi|văn hóa)|đài|báo|vườn quốc gia|đội)\s\S+)/iu;

function known(name: string, subject: Subject): readonly (readonly [string, string])[] {
  const resolved = subject.resolveUnit(name);
  if (resolved === null && LOCAL.test(name) && !/\s(?:các|và các|liên quan|khác)(?:\s|$)/iu.test(name))
    return [
      [
        name
          .replace(/\s+/gu, " ")
          .replace(/(?<=\s\S+\s\S+) (?:tỉnh|thành phố)$/u, "")
          .trim(),
        name,
      ],
    ];
  return resolved === null || resolved.kind === "group" ? [] : [[oneName(resolved.canonical), name]];
}

/** The province's Youth Union goes by two names. */
function oneName(canonical: string): string {
  const level = /^Đoàn Thanh niên Cộng sản Hồ Chí Minh (tỉnh|thành phố)$/u.exec(canonical)?.[1];
  if (level === undefined) return canonical;
  return level === "tỉnh" ? "Tỉnh Đoàn" : "Thành Đoàn";
}
