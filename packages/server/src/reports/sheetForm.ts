import { randomUUID } from "node:crypto";
import type { Content } from "@lotrinh/core/report/content";
import { fieldsOf } from "@lotrinh/core/report/content";
import {
  difficultyKey,
  fundingKey,
  programmeKey,
  proposalKey,
  sectionKey,
  taskKey,
} from "@lotrinh/core/report/fieldKey";
import { nameOfSource } from "@lotrinh/core/report/fundingSources";
import { richTextToPlain } from "@lotrinh/core/report/richTextPlain";
import type { ReportForm } from "@lotrinh/publish/reportSheet/form";
import type { TenantContext } from "@lotrinh/store/context";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFields } from "@lotrinh/store/reporting/fields";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { loadAskedRows } from "./askedRows.js";
import { contentOfRows, outlineOf } from "./content.js";
import { loadCells, presentFigures } from "./figures.js";

/** Empty rows for what a unit adds. */
const roomForMore = 10;

/** A report as the form that goes out: what it asks, what stands there, and by which revision. */
export async function formOf(context: TenantContext, head: ReportHead): Promise<ReportForm> {
  const asked = askedOf(head);
  const rows = await loadAskedRows(context, [asked]);
  const fields = await findFields(context, head.id);
  const content = contentOfRows(fields);
  const revisions = new Map(fields.map(({ field, revision }) => [field, revision]));
  const revisionOf = (key: string) => revisions.get(key) ?? 0;
  const figures = await presentFigures(context, head, await loadCells(context, head, rows));
  return {
    reportId: head.id,
    change: head.change_sequence,
    unit: head.unit_name,
    title: head.round_title,
    dueOn: head.due_on,
    figures: figures.map(({ key, name, parentName, measure, target, last, decimals }) => ({
      key,
      revision: revisionOf(key),
      name: parentName === null ? name : `${parentName} – ${name}`,
      measure,
      target: target?.raw ?? null,
      last: last[0]?.value ?? null,
      decimals,
      answer: content[key as `figure:${string}`] ?? null,
    })),
    tasks: asked.tasks.flatMap(({ task }) => {
      const row = rows.tasks.get(task);
      const key = taskKey(task);
      if (row === undefined || row.withdrawn_at !== null) return [];
      return [{ key, revision: revisionOf(key), text: row.text, due: row.due, answer: content[key] ?? null }];
    }),
    funding: asked.funding.map((source) => {
      const key = fundingKey(source);
      return { key, revision: revisionOf(key), name: nameOfSource(source), answer: content[key] ?? null };
    }),
    sources: asked.funding.map(nameOfSource),
    programmes: asked.funding.length === 0 ? [] : programmesOf(content, revisionOf),
    texts: textsOf(head, content, revisionOf),
    ...listsOf(content, revisionOf),
  };
}

type RevisionOf = (key: string) => number;

function textsOf(head: ReportHead, content: Content, revisionOf: RevisionOf): ReportForm["texts"] {
  return outlineOf(head.outline)
    .sections.filter(({ kind }) => kind === "text" || kind === "difficulties" || kind === "proposals")
    .map(({ key: section, label, title }) => {
      const key = sectionKey(section);
      const written = content[key];
      return {
        key,
        revision: revisionOf(key),
        title: label === null ? title : `${label}. ${title}`,
        text: written === undefined ? "" : richTextToPlain(written),
      };
    });
}

function programmesOf(content: Content, revisionOf: RevisionOf): ReportForm["programmes"] {
  const blank = { revision: 0, name: "", source: null, committed: null, disbursed: null };
  return [
    ...fieldsOf(content, "programme").map(({ key, value }) => ({
      ...value,
      key,
      revision: revisionOf(key),
      source: value.source === null ? null : nameOfSource(value.source),
    })),
    ...Array.from({ length: roomForMore }, () => ({ ...blank, key: programmeKey(randomUUID()) })),
  ];
}

function listsOf(content: Content, revisionOf: RevisionOf): Pick<ReportForm, "difficulties" | "proposals"> {
  const more = Array.from({ length: roomForMore }, () => randomUUID());
  return {
    difficulties: [
      ...fieldsOf(content, "difficulty").map(({ key, value }) => ({
        key,
        revision: revisionOf(key),
        text: value.text,
      })),
      ...more.map((id) => ({ key: difficultyKey(id), revision: 0, text: "" })),
    ],
    proposals: [
      ...fieldsOf(content, "proposal").map(({ key, value }) => ({
        key,
        revision: revisionOf(key),
        to: value.to ?? "",
        text: value.text,
      })),
      ...more.map((id) => ({ key: proposalKey(id), revision: 0, to: "", text: "" })),
    ],
  };
}
