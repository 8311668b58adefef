import { childElements, innerText, readXml, type XmlElement } from "../archive/xml.js";
import { readEntry, type Zip } from "../archive/zip.js";
import type { Job } from "../job.js";

/** The name of an element without its prefix: writers of spreadsheets choose their own (`row`, `x:row`). */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The elements under the root of a part; none where the part is missing. */
export async function readPart(zip: Zip, name: string, job: Job): Promise<readonly XmlElement[]> {
  const roots: XmlElement[] = [];
  await eachElement(zip, name, new Set(), (element) => roots.push(element), job);
  return roots.flatMap(childElements);
}

/** Reads a part element by element, through the elements whose local names are `passed`. */
export async function eachElement(
  zip: Zip,
  name: string,
  passed: ReadonlySet<string>,
  element: (element: XmlElement) => void,
  job: Job,
): Promise<void> {
  const entry = zip.entries.get(name);
  if (entry === undefined) return;
  const transparent = { has: (full: string) => passed.has(full.slice(full.indexOf(":") + 1)) };
  await readXml(readEntry(zip, entry, job), { transparent, element }, job);
}

/** Targets of a part's relationships by id, as names in the archive; those that lead outside are left out. */
export async function targetsOf(zip: Zip, part: string, job: Job): Promise<ReadonlyMap<string, Target>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = await readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, job);
  return new Map(
    relations
      .filter(({ attributes }) => attributes.TargetMode !== "External")
      .map(({ attributes: { Id = "", Type = "", Target = "" } }) => [
        Id,
        { type: Type, name: within(folder, Target) },
      ]),
  );
}

export interface Target {
  readonly type: string;
  readonly name: string;
}

/** A target as the archive names it: `/xl/a.xml` from the root, `../a.xml` and `a.xml` from the folder. */
function within(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The text of a shared or an inline string: its own, or that of its runs; phonetic readings are left out. */
export function stringText(element: XmlElement): string {
  let text = "";
  for (const child of childElements(element)) {
    const name = localName(child);
    if (name === "t") text += innerText(child);
    else if (name === "r") text += stringText(child);
  }
  return text.normalize("NFC");
}
