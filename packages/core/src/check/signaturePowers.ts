import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";

/** What a signature's powers say that can't be so, in words for a finding. */
export interface SignatureConflict {
  readonly vi: string;
  readonly en: string;
  readonly suggestion?: string;
}

/** One power as printed: `KT.` and the office or body it is used for. */
interface Power {
  readonly kind: string;
  readonly object: string;
}

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: up to the signer's own position, the next power or what isn't in capitals. */
const POWER =
  /(?<![A-Za-zÀ-ỹ.])(T\s?\/?\s?M|K\s?\/?\s?T|T\s?\/?\s?L|T\.?U\.?Q)\s?[.,:]\s?((?:(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|CHÁNH THANH TRA|BÍ THƯ)|\p{Lu}+(?:[ ,-]+(?!(?:PHÓ|CHỦ TỊCH|GIÁM ĐỐC|TM|KT|TL|TUQ|Q)(?![A-Za-zÀ-ỹ]))\p{Lu}+)*)(?!\p{Ll}))/gu;
const COUNCIL = /^(?:uy ban nhan dan|ubnd)/u;
const ASSEMBLY = /^(?:hoi dong nhan dan|hdnd|thuong truc hoi dong nhan dan)/u;
/** Those who preside: power is used for them (`KT.`, `TL.`), never on behalf of them (`TM.`). */
const HEAD = /^(?:chu tich|giam doc|bo truong|chanh van phong|cuc truong|truong phong|vien truong)/u;
/** Boards of the Party sign otherwise (Hướng dẫn 36-HD/VPTW). */
const BOARD = /ban thuong vu|ban chap hanh|doan chu tich|tinh uy|thanh uy|huyen uy|dang uy/u;

/**
 * What contradicts itself above the signer's name (Decree 30/2020/NĐ-CP, annex I, II.7): a body is signed for with `TM.`, a head by
 * his deputy with `KT.`, by heads of his offices with `TL.` or `TUQ.`; each is printed once, the signer's own position below.
 */
export function signatureConflicts(subject: Subject): readonly SignatureConflict[] {
  const { signer, spans } = subject.reading.meta;
  if (signer === null || spans.signer === undefined) return [];
  const printed = subject.source.lines.slice(spans.signer.line - 1, spans.signer.endLine).join(" ");
  const powers = powersOf(printed);
  if (powers.length === 0 || powers.some(({ object }) => BOARD.test(object))) return [];
  return [
    ...wrongKinds(powers),
    ...(signer.position === null ? withoutPosition(powers) : otherHead(powers, signer.position)),
  ];
}

function powersOf(printed: string): readonly Power[] {
  const text = printed.replace(/<[^>]*>|[*_|#]/gu, " ").replace(/\s+/gu, " ");
  return matchesIn(text, POWER).map(([, kind = "", object = ""]) => ({
    kind: kind.replace(/[\s/.]/gu, ""),
    object: fold(object),
  }));
}

/** `TM. CHỦ TỊCH`, `KT. ỦY BAN NHÂN DÂN`, one power twice. */
function wrongKinds(powers: readonly Power[]): readonly SignatureConflict[] {
  const seen = new Set<string>();
  return powers.flatMap(({ kind, object }) => {
    const key = `${kind} ${object}`;
    if (seen.has(key) || (kind === "TM" && seen.has("TM")))
      return [
        {
          vi: `Quyền hạn người ký ghi hai lần “${kind}.”.`,
          en: `Found “${kind}.” twice above the signer, expected it once.`,
        },
      ];
    seen.add(key).add(kind);
    if (kind === "TM" && HEAD.test(object))
      return [
        {
          vi: "Ghi “TM.” (thay mặt) trước chức vụ của một người; “TM.” chỉ dùng cho tập thể, ký thay người đứng đầu thì ghi “KT.”.",
          en: "Found “TM.” before a person's position, expected a body; who signs for the head puts “KT.”.",
        },
      ];
    if (kind === "KT" && object.startsWith("pho "))
      return [
        {
          vi: "Ghi “KT.” (ký thay) trước chức vụ của cấp phó; ký thay là ký thay người đứng đầu.",
          en: "Found “KT.” before a deputy's position, expected the head's.",
        },
      ];
    if (kind !== "TM" && (COUNCIL.test(object) || ASSEMBLY.test(object)))
      return [
        {
          vi: `Ghi “${kind}.” trước tên một tập thể; thay mặt tập thể thì ghi “TM.”.`,
          en: `Found “${kind}.” before a body, expected “TM.”.`,
          suggestion: "TM. ỦY BAN NHÂN DÂN",
        },
      ];
    return [];
  });
}

/** `KT. CHỦ TỊCH` right above the name. */
function withoutPosition(powers: readonly Power[]): readonly SignatureConflict[] {
  const last = powers.at(-1);
  if (last === undefined || !HEAD.test(last.object)) return [];
  return [
    {
      vi: `Ghi “${last.kind}.” nhưng không có chức vụ của người ký ở dòng dưới.`,
      en: `Found “${last.kind}.” without the signer's own position below it.`,
    },
  ];
}

/** A deputy signs for the head he is a deputy of, with `KT.`. */
function otherHead(powers: readonly Power[], position: string): readonly SignatureConflict[] {
  const own = fold(position);
  const head = /^pho (chu tich|giam doc|chanh van phong|cuc truong|truong phong|vien truong)/u.exec(own)?.[1];
  const last = powers.findLast(({ object }) => HEAD.test(object));
  if (last === undefined || head === undefined) return [];
  if (!last.object.startsWith(head) && last.kind === "KT")
    return [
      {
        vi: `${position} ký nhưng ghi ký thay một chức vụ khác; cấp phó ký thay người đứng đầu của mình.`,
        en: `Found ${position} signing for another position, expected the head whose deputy this is.`,
      },
    ];
  if (last.object.startsWith(head) && (last.kind === "TL" || last.kind === "TUQ"))
    return [
      {
        vi: `${position} ký nhưng ghi “${last.kind}.”; cấp phó ký thay người đứng đầu thì ghi “KT.”.`,
        en: `Found “${last.kind}.” above ${position}, expected “KT.”: a deputy signs for the head.`,
        suggestion: "KT.",
      },
    ];
  return [];
}
