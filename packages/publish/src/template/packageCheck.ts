import { readZip, type ZipFault } from "../archive/readZip.js";
import type { TemplateProblem } from "./problem.js";

const MB = 1024 * 1024;
const LIMITS = { fileBytes: 20 * MB, inflatedBytes: 60 * MB, entries: 1000 };

/**
 * What is wrong with a file before its tags are looked at: it isn't a plain .docx, it does more than a template should, or its braces
 * don't pair. Empty for a sound one. Never throws.
 */
export function packageProblems(template: Uint8Array): readonly TemplateProblem[] {
  const zip = readZip(template, LIMITS);
  if (!zip.ok) return [zipProblem(zip.fault, template)];
  const problem = findUnwanted(zip.parts);
  if (problem !== undefined) return [problem];
  return [...zip.parts]
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
    .flatMap(([, bytes]) => braceProblems(new TextDecoder().decode(bytes).replaceAll(/<[^>]*>/g, "")));
}

function findUnwanted(parts: ReadonlyMap<string, Uint8Array>): TemplateProblem | undefined {
  if (!parts.has("word/document.xml")) return { code: "not-a-document" };
  for (const [name, bytes] of parts) {
    if (name.endsWith("vbaProject.bin")) return { code: "macros" };
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = new TextDecoder().decode(bytes);
    if (text.includes("<!DOCTYPE")) return { code: "damaged" };
    const target = name.endsWith(".rels") ? findExternal(text) : undefined;
    if (target !== undefined) return { code: "external-part", target };
  }
  return undefined;
}

/** A password turns a .docx into a compound file (MS-CFB). */
function zipProblem(fault: ZipFault, template: Uint8Array): TemplateProblem {
  if (fault !== "not-a-zip") return { code: fault };
  return { code: template[0] === 0xd0 && template[1] === 0xcf ? "encrypted" : "not-a-document" };
}

/** The first target outside the file, other than a link to be clicked: a picture, a template, an object that is loaded on opening. */
function findExternal(relations: string): string | undefined {
  for (const [relation] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (!/TargetMode\s*=\s*["']External["']/.test(relation)) continue;
    if (/Type\s*=\s*["'][^"']*\/hyperlink["']/.test(relation)) continue;
    return /Target\s*=\s*["']([^"']{0,200})/.exec(relation)?.[1] ?? "";
  }
  return undefined;
}

/** How much of the text around a brace is shown. */
const SHOWN = 30;

/** Braces without their other half; a tag doesn't hold another. */
function braceProblems(text: string): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  let open: number | undefined;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === "{") {
      if (open !== undefined) problems.push({ code: "broken-brace", text: text.slice(open, open + SHOWN) });
      open = index;
    } else {
      if (open === undefined)
        problems.push({ code: "broken-brace", text: text.slice(Math.max(0, index + 1 - SHOWN), index + 1) });
      open = undefined;
    }
  }
  if (open !== undefined) problems.push({ code: "broken-brace", text: text.slice(open, open + SHOWN) });
  return problems;
}
