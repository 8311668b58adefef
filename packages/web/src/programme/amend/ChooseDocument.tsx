import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { PlanSummary } from "../../api/programme.js";
import { documentGraphQuery, documentsQuery } from "../../api/queries.js";
import { UploadPanel } from "../../documents/UploadPanel.js";
import { acceptedFiles } from "../../documents/uploadList.js";
import { addFiles } from "../../documents/uploadStore.js";
import { documentKind } from "../../format/document.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { SearchField } from "../../ui/SearchField.js";

/** Which document amends the plan: one that cites it, any other that was imported, or one that is imported now. */
export function ChooseDocument({ plan }: { readonly plan: PlanSummary }) {
  const t = useText();
  const [q, setQ] = useState("");
  const citing = useQuery(documentGraphQuery(plan.documentId)).data?.citedBy ?? [];
  const found = useInfiniteQuery(documentsQuery({ q, state: "read" }, 30)).data?.pages[0]?.items ?? [];
  const known = new Set([plan.documentId, ...(q === "" ? citing.map(({ document }) => document.id) : [])]);
  const others = found.filter(({ id }) => !known.has(id));
  return (
    <div className="min-h-0 flex-1 overflow-auto bg-white">
      <div className="flex flex-wrap items-center gap-2 px-4 py-2">
        <SearchField
          label={t("documents.searchLabel")}
          placeholder={t("documents.search")}
          className="w-full md:w-96"
          value={q}
          onSettle={setQ}
        />
        <ImportHere />
      </div>
      <UploadPanel />
      <p className="px-4 py-1 text-sm text-soft">{t("amend.choose")}</p>
      {q !== "" || citing.length === 0 ? null : (
        <>
          <h2 className="px-4 pt-2 text-sm font-semibold">{t("amend.citing")}</h2>
          <ul className="divide-y divide-line border-b border-line">
            {[...citing].sort(amendingFirst).map(({ document, relation }) => (
              <DocumentRow
                key={document.id}
                plan={plan.id}
                document={document}
                mark={relation === "amends" || relation === "replaces" ? t(`relation.${relation}`) : null}
              />
            ))}
          </ul>
          {others.length === 0 ? null : (
            <h2 className="px-4 pt-4 text-sm font-semibold">{t("amend.others")}</h2>
          )}
        </>
      )}
      <ul className="divide-y divide-line">
        {others.map((document) => (
          <DocumentRow key={document.id} plan={plan.id} document={document} mark={null} />
        ))}
      </ul>
    </div>
  );
}

function amendingFirst(a: { readonly relation: string }, b: { readonly relation: string }): number {
  return Number(b.relation === "amends") - Number(a.relation === "amends");
}

interface ChosenDocument {
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly type: string | null;
  readonly date: string | null;
}

function DocumentRow(props: {
  readonly plan: string;
  readonly document: ChosenDocument;
  readonly mark: string | null;
}) {
  const { document, mark } = props;
  return (
    <li>
      <Link
        to="/programmes/$id/amend"
        params={{ id: props.plan }}
        search={{ document: document.id }}
        className="block px-4 py-2 text-sm hover:bg-accent-soft"
      >
        <span className="font-semibold text-accent">{document.number ?? ""}</span> {document.title ?? ""}
        <span className="block text-xs text-soft">
          {documentKind(document)}
          {mark === null ? "" : ` · ${mark}`}
        </span>
      </Link>
    </li>
  );
}

/** Imports the amending document without leaving the screen; it has to be read and confirmed before it is chosen. */
function ImportHere() {
  const t = useText();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={acceptedFiles}
        aria-label={t("documents.import")}
        onChange={(event) => {
          addFiles(event.target.files ?? [], client);
          event.target.value = "";
        }}
      />
      <button
        type="button"
        className={buttonClass()}
        title={t("documents.formats")}
        onClick={() => input.current?.click()}
      >
        {t("amend.import")}
      </button>
    </>
  );
}
