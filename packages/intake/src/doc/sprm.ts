/** One change of properties ([MS-DOC] 2.6): its code and where its operand lies. */
export interface Sprm {
  readonly code: number;
  readonly operand: Uint8Array;
}

const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const defineTable = 0xd608;
const changeTabs = 0xc615;

/** The property changes in a group, in order; what is cut off at the end is left out. */
export function readSprms(group: Uint8Array): Sprm[] {
  const found: Sprm[] = [];
  for (let at = 0; at + 2 < group.length; ) {
    const code = (group[at] ?? 0) | ((group[at + 1] ?? 0) << 8);
    at += 2;
    let size: number = sizes[(code >> 13) & 7] ?? 1;
    if (code === defineTable) {
      size = ((group[at] ?? 0) | ((group[at + 1] ?? 0) << 8)) - 1;
      at += 2;
    } else if (size === 0) {
      size = group[at] ?? 0;
      if (code === changeTabs && size === 255) return found;
      at += 1;
    }
    if (size < 0) return found;
    found.push({ code, operand: group.subarray(at, at + size) });
    at += size;
  }
  return found;
}

/** The operand as an unsigned number of one, two or four bytes. */
export function operandNumber({ operand }: Sprm): number {
  const [a = 0, b = 0, c = 0, d = 0] = operand;
  return operand.length >= 4
    ? (a | (b << 8) | (c << 16) | (d << 24)) >>> 0
    : operand.length >= 2
      ? a | (b << 8)
      : a;
}

const hugeProperties: ReadonlySet<number> = new Set([0x6645, 0x6646]);

/**
 * A paragraph's group of changes where it is too large for its page, as rows of wide tables have it: the page only says where in the
 * Data stream it lies ([MS-DOC] 2.6.2, sprmPHugePapx). Other groups come back as they are.
 */
export function fullGroup(group: Uint8Array, data: Uint8Array | undefined): Uint8Array {
  const huge = readSprms(group).find(({ code }) => hugeProperties.has(code));
  if (huge === undefined || data === undefined) return group;
  const at = operandNumber(huge);
  const size = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
  return at + 2 + size <= data.length ? data.subarray(at + 2, at + 2 + size) : group;
}
