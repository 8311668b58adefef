import { type Content, contentOf, type Field, findField, listFields, sameValue } from "./content.js";
import type { FieldKey } from "./fieldKey.js";

/** A field that both sides changed, each in its own way. undefined: it isn't there on that side. */
export interface Conflict {
  readonly key: FieldKey;
  readonly base: Field | undefined;
  readonly mine: Field | undefined;
  readonly theirs: Field | undefined;
}

export interface Merged {
  /** Where both sides changed a field, theirs stands until somebody chooses. */
  readonly content: Content;
  readonly conflicts: readonly Conflict[];
  /** Fields of mine that go in: what has to be saved. */
  readonly fromMine: readonly FieldKey[];
  /** Fields that others changed meanwhile: what the form has to show anew. */
  readonly fromTheirs: readonly FieldKey[];
}

/**
 * Puts together what was entered without a connection and what others saved meanwhile, field by field. `base` is what
 * both began with. The same change on both sides is no conflict. Nothing of either side is lost: a conflict keeps both.
 */
export function mergeContent(base: Content, mine: Content, theirs: Content): Merged {
  const fields: Field[] = [];
  const conflicts: Conflict[] = [];
  const fromMine: FieldKey[] = [];
  const fromTheirs: FieldKey[] = [];
  for (const key of keysOf(base, theirs, mine)) {
    const three = {
      key,
      base: findField(base, key),
      mine: findField(mine, key),
      theirs: findField(theirs, key),
    };
    const mineChanged = !sameField(three.base, three.mine);
    const theirsChanged = !sameField(three.base, three.theirs);
    const apart = !sameField(three.mine, three.theirs);
    const taken = mineChanged && !theirsChanged ? three.mine : three.theirs;
    if (taken !== undefined) fields.push(taken);
    if (mineChanged && theirsChanged && apart) conflicts.push(three);
    else if (mineChanged && apart) fromMine.push(key);
    else if (theirsChanged && apart) fromTheirs.push(key);
  }
  return { content: contentOf(fields), conflicts, fromMine, fromTheirs };
}

function keysOf(...contents: readonly Content[]): Set<FieldKey> {
  return new Set(contents.flatMap(listFields).map(({ key }) => key));
}

function sameField(a: Field | undefined, b: Field | undefined): boolean {
  return sameValue(a?.value, b?.value);
}
