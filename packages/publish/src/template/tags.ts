import { editDistance } from "@lotrinh/core/text/fold";
import { type Tag, TagDisposition } from "easy-template-x";
import type { Field, Fields } from "./fields.js";
import type { TemplateProblem } from "./problem.js";

/** What is wrong with the tags of a template, all of it, in their order. */
export function tagProblems(tags: readonly Tag[], fields: Fields): readonly TemplateProblem[] {
  const open: Scope[] = [{ name: "", fields }];
  const problems: TemplateProblem[] = [];
  for (const tag of tags) {
    if (tag.disposition === TagDisposition.Close) problems.push(...closeLoop(open, tag.name));
    else {
      const field = findField(open, tag.name);
      if (field === undefined) problems.push(unknownTag(open, tag.name));
      if (tag.disposition === TagDisposition.Open)
        open.push({ name: tag.name, fields: field?.kind === "list" ? field.fields : {} });
      else if (field?.kind === "list") problems.push({ code: "list-as-text", tag: tag.name });
    }
  }
  for (const { name } of open.slice(1)) problems.push({ code: "unclosed-loop", tag: name });
  return problems;
}

interface Scope {
  readonly name: string;
  readonly fields: Fields;
}

function closeLoop(open: Scope[], name: string): readonly TemplateProblem[] {
  const at = open.findLastIndex((scope, index) => index > 0 && scope.name === name);
  if (at < 0) return [{ code: "unopened-loop", tag: name }];
  const inner = open.splice(at)[1];
  return inner === undefined ? [] : [{ code: "crossed-loops", tag: name, open: inner.name }];
}

function findField(open: readonly Scope[], name: string): Field | undefined {
  return open.findLast((scope) => Object.hasOwn(scope.fields, name))?.fields[name];
}

/** Letters that may differ for a tag to be taken for a slip. */
const SLIP = 3;

function unknownTag(open: readonly Scope[], tag: string): TemplateProblem {
  const known = open.flatMap((scope) => Object.keys(scope.fields));
  const distances = known.map((name) => ({ name, distance: editDistance(name, tag.toLowerCase(), SLIP) }));
  const [nearest] = distances
    .filter(({ distance }) => distance <= SLIP)
    .sort((a, b) => a.distance - b.distance);
  return { code: "unknown-tag", tag, nearest: nearest?.name };
}
