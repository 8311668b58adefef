import type { ReviewStep, StoredAction } from "@lotrinh/core/review/action";
import type { Item } from "@lotrinh/core/review/item";
import { standingActions } from "@lotrinh/core/review/state";
import { ApiError, cannotUndo, itemUnknown } from "../apiError.js";
import type { GroupedStep } from "./actionRow.js";
import type { Listing } from "./listing.js";
import type { StepInput } from "./schema.js";
import { parseEntry, parseField } from "./values.js";

/**
 * Checks steps against the items as they stand: keys have to be there (new ones must not), values have to fit their kind.
 * Throws `item-unknown`, `item-known`, `value-invalid`, `undo-impossible`.
 */
export function checkSteps(
  steps: readonly StepInput[],
  listing: Listing,
  actions: readonly StoredAction[],
): GroupedStep[] {
  const added = new Map<string, KnownItem>();
  for (const action of standingActions(actions)) if (action.type === "add") added.set(action.key, action);
  const known: KnownItems = (key) => added.get(key) ?? listing.byKey.get(key);
  return steps.map((step) => {
    const checked = checkStep(step, known, actions);
    if (checked.type === "add") added.set(checked.key, checked);
    return step.group === undefined ? checked : { ...checked, group: step.group };
  });
}

type KnownItem = Pick<Item, "kind" | "field">;
type KnownItems = (key: string) => KnownItem | undefined;

function checkStep(step: StepInput, known: KnownItems, actions: readonly StoredAction[]): ReviewStep {
  if (step.type === "undo") return { type: "undo", of: undoTarget(step.of, actions) };
  if (step.type === "add") return checkAdded(step, known);
  const item = known(step.key);
  if (item === undefined) throw itemUnknown(step.key);
  const { key } = step;
  if (step.type === "confirm") return { type: "confirm", key };
  if (step.type === "correct") return { type: "correct", key, value: checkValue(item, key, step.value) };
  return { type: "reject", key, ...(step.reason === undefined ? {} : { reason: step.reason }) };
}

type Added = Extract<StepInput, { type: "add" }>;

function checkAdded({ key, kind, value }: Added, known: KnownItems): ReviewStep {
  if (known(key) !== undefined || key.startsWith("meta.")) throw itemKnown(key);
  return { type: "add", key, kind, value: checkValue({ kind }, key, value) };
}

function checkValue({ kind, field }: KnownItem, key: string, value: unknown) {
  if (kind === "meta") {
    const parsed = field === undefined ? undefined : parseField(field, value);
    if (parsed === undefined) throw valueInvalid(key);
    return parsed.value;
  }
  const entry = parseEntry(kind, value);
  if (entry === undefined) throw valueInvalid(key);
  return entry;
}

const itemKnown = (key: string) =>
  new ApiError(
    400,
    "item-known",
    { vi: "Mã mục thêm mới đã được dùng.", en: "The key of an added item is taken." },
    { key },
  );

const valueInvalid = (key: string) =>
  new ApiError(
    400,
    "value-invalid",
    { vi: "Giá trị sửa không đúng kiểu của mục này.", en: "The value doesn't fit the item." },
    { key },
  );

/**
 * The action to take back so that `of` no longer holds: itself, or where it was undone and brought back, what
 * brought it back last. Throws `undo-impossible` where it doesn't hold now.
 */
function undoTarget(of: number, actions: readonly StoredAction[]): number {
  if (!actions.some(({ seq }) => seq === of)) throw cannotUndo();
  const undoings = actions.filter((action) => action.type === "undo" && action.of === of);
  const undoing = undoings.at(-1);
  if (undoing === undefined) return of;
  const redoing = actions.findLast((action) => action.type === "undo" && action.of === undoing.seq);
  if (redoing === undefined) throw cannotUndo();
  return undoTarget(redoing.seq, actions);
}
