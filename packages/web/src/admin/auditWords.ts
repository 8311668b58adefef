import type { AuditPage } from "../api/admin.js";
import type { Translate } from "../i18n/language.js";
import { viAdmin } from "../i18n/vi/admin.js";
import type { TextKey } from "../i18n/vi.js";

type Entry = AuditPage["items"][number];

/** A code in words; undefined for one that has none. */
function wordsFor(key: string, t: Translate): string | undefined {
  return isText(key) ? t(key) : undefined;
}

function isText(key: string): key is TextKey {
  return Object.hasOwn(viAdmin, key);
}

/** An action in words; one that has none yet stands as its code. */
export function actionName(action: string, t: Translate): string {
  return wordsFor(`audit.action.${action}`, t) ?? action;
}

/** What something was done to: its kind, and its name where it is known; of others the id's last part. */
export function subjectText(
  { kind, subject }: Pick<Entry, "kind" | "subject">,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string {
  const isId = /^[0-9a-f-]{36}$/u.test(subject);
  const name = names.get(subject) ?? (isId ? `#${subject.slice(-6)}` : subject);
  return `${wordsFor(`audit.kind.${kind}`, t) ?? kind}: ${name}`;
}

/** The facts of an entry on one line; ids are left out, they tell people nothing. */
export function detailText(detail: unknown, t: Translate): string {
  if (typeof detail !== "object" || detail === null) return "";
  return Object.entries(detail)
    .filter(([, value]) => value !== null && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/u.test(String(value)))
    .map(([name, value]) => `${wordsFor(`audit.fact.${name}`, t) ?? name}: ${valueText(value)}`)
    .join("; ")
    .slice(0, 300);
}

function valueText(value: unknown): string {
  if (value === true) return "✓";
  if (value === false) return "–";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
