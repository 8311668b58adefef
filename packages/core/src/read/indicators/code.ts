/** An indicator's cell taken apart: `4.2a (UT): Tỷ lệ trẻ em …`. */
export interface CodedName {
  readonly code: string | null;
  readonly priority: "UT" | "KK" | null;
  readonly name: string;
}

const coded =
  /^(?:chỉ tiêu\s+)?(?<number>\d{1,2}(?:\s?\.\s?\d{1,2}){1,3}|\d{1,2}(?=\s?[a-zđ][.:)(\s]))\s?(?<letter>[a-zđ](?![A-Za-zÀ-ỹ]))?\s*[.)]?\s*(?:\(\s?(?:MT)?(?<priority>UT|K[A-Z])\s?\))?\s*[.:)-]*\s*(?=\S)/u;

/**
 * Code, priority and name of an indicator. Codes are decimal with an optional letter (`12.4 b(UT):` → `12.4b`);
 * a slip of scanning in the second letter of the priority (`KQ`, `KJ`) is read over.
 */
export function parseCodedName(text: string): CodedName {
  const match = coded.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined || startsWithFigure(text, match[0], groups)) {
    return {
      code: null,
      priority: priorityOf(/\((?:MT)?(UT|KK)\)/u.exec(text.slice(0, 40))?.[1]),
      name: text,
    };
  }
  const code = `${(groups.number ?? "").replace(/\s/gu, "")}${groups.letter ?? ""}`;
  return { code, priority: priorityOf(groups.priority), name: text.slice(match[0].length) };
}

/** `1.5 triệu người …` and `2.500 ha` are figures, not codes: a code is followed by a sign or a capital. */
function startsWithFigure(
  text: string,
  printed: string,
  groups: Record<string, string | undefined>,
): boolean {
  if (groups.letter !== undefined || groups.priority !== undefined || /[.:)-]\s*$/u.test(printed))
    return false;
  return !/^\p{Lu}/u.test(text.slice(printed.length));
}

export function priorityOf(printed: string | undefined): "UT" | "KK" | null {
  if (printed === undefined) return null;
  return printed.startsWith("U") ? "UT" : "KK";
}

/** Code of the target in a cell like `(4) Mục tiêu 1.4 (MTUT): …`; undefined where none is printed. */
export function findTargetCode(text: string): string | undefined {
  return /^(?:\(?\d{1,3}[).]?\s*)?(?:Mục tiêu|MỤC TIÊU|Muc tieu)\s+(\d{1,2}\s?\.\s?\d{1,2})(?!\d)/u
    .exec(text)?.[1]
    ?.replace(/\s/gu, "");
}
