import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, useId, useState } from "react";
import {
  addDocumentTemplate,
  removeTemplate,
  setUsualTemplate,
  type Template,
  type Templates,
  templatesQuery,
} from "../api/templates.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { type Doing, useDoing } from "../ui/useDoing.js";
import "../i18n/later/synthesis.js";

/** Đề cương và mẫu văn bản: what the office keeps for its synthesis reports. */
export function TemplatesPage() {
  const t = useText();
  const query = useQuery(templatesQuery);
  const doing = useDoing();
  return (
    <>
      <PageHead title={t("templates.title")}>
        {query.data?.can.add === true ? <UploadButton doing={doing} /> : null}
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white p-4">
        <Faults text={doing.problem} />
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <Lists answer={query.data} doing={doing} />}
      </div>
    </>
  );
}

/** All that is wrong with a template at once, a line each. */
function Faults({ text }: { readonly text: string | null }) {
  const t = useText();
  if (text === null) return null;
  return (
    <div role="alert" className="mb-3 rounded border border-[#d9a9ab] bg-bad-soft px-3 py-2 text-sm text-bad">
      <p className="font-semibold">{t("templates.refused")}</p>
      <ul className="list-disc pl-5">
        {text.split("\n").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function UploadButton({ doing }: { readonly doing: Doing }) {
  const t = useText();
  const id = useId();
  const client = useQueryClient();
  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    await doing.run(() => addDocumentTemplate(file.name.replace(/\.docx$/iu, ""), file));
    target.value = "";
    await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
  };
  return (
    <label htmlFor={id} className={`${buttonClass("main")} cursor-pointer focus-within:outline-2`}>
      {doing.running ? t("templates.checking") : t("templates.upload")}
      <input
        id={id}
        type="file"
        accept=".docx"
        className="sr-only"
        disabled={doing.running}
        onChange={(event) => void upload(event)}
      />
    </label>
  );
}

function Lists({ answer, doing }: { readonly answer: Templates; readonly doing: Doing }) {
  const t = useText();
  const { templates } = answer;
  const documents = templates.filter(({ kind }) => kind === "document");
  const outlines = templates.filter(({ kind }) => kind === "outline");
  return (
    <>
      <h2 className="mb-1 text-sm font-semibold">{t("templates.documents")}</h2>
      <p className="mb-2 max-w-3xl text-sm text-soft">{t("templates.documentsWhat")}</p>
      <DocumentTable documents={documents} answer={answer} doing={doing} />
      <h2 className="mt-5 mb-1 text-sm font-semibold">{t("templates.outlines")}</h2>
      <p className="mb-2 max-w-3xl text-sm text-soft">{t("templates.outlinesWhat")}</p>
      {outlines.length === 0 ? null : (
        <ul className="max-w-3xl text-sm">
          {outlines.map((template) => (
            <li key={template.id} className="flex items-center gap-3 border-b border-line py-1">
              <span className="flex-1">{template.name}</span>
              <Added template={template} />
              {answer.can.add ? <RemoveButton template={template} doing={doing} /> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface DocumentTableProps {
  readonly documents: readonly Template[];
  readonly answer: Templates;
  readonly doing: Doing;
}

function DocumentTable({ documents, answer: { usual, can }, doing }: DocumentTableProps) {
  const t = useText();
  const client = useQueryClient();
  const choose = async (id: string | null) => {
    await doing.run(() => setUsualTemplate(id));
    await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
  };
  const rows: readonly { readonly id: string | null; readonly name: string; readonly template?: Template }[] =
    [
      { id: null, name: t("framing.decree") },
      ...documents.map((template) => ({ id: template.id, name: template.name, template })),
    ];
  return (
    <ul className="max-w-3xl text-sm">
      {rows.map(({ id, name, template }) => (
        <li key={id ?? ""} className="flex flex-wrap items-center gap-x-3 border-b border-line py-1">
          <span className="flex-1">{name}</span>
          {template === undefined ? null : <Added template={template} />}
          {usual === id ? (
            <span className="text-good">✓ {t("templates.usual")}</span>
          ) : can.add ? (
            <button type="button" className={buttonClass("quiet", "small")} onClick={() => void choose(id)}>
              {t("templates.makeUsual")}
              <span className="sr-only">: {name}</span>
            </button>
          ) : null}
          {template !== undefined && can.add ? <RemoveButton template={template} doing={doing} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Added({ template: { addedAt, addedBy } }: { readonly template: Template }) {
  return (
    <span className="text-xs text-soft max-md:hidden">
      {formatMoment(addedAt)} {addedBy ?? ""}
    </span>
  );
}

function RemoveButton({ template, doing }: { readonly template: Template; readonly doing: Doing }) {
  const t = useText();
  const client = useQueryClient();
  const [sure, setSure] = useState(false);
  const remove = async () => {
    await doing.run(() => removeTemplate(template.id));
    await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
  };
  return (
    <button
      type="button"
      className={buttonClass(sure ? "danger" : "quiet", "small")}
      onBlur={() => setSure(false)}
      onClick={() => (sure ? void remove() : setSure(true))}
    >
      {t(sure ? "templates.removeSure" : "templates.remove")}
      <span className="sr-only">: {template.name}</span>
    </button>
  );
}
