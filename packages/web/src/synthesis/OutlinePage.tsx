import type { SynthesisOutline } from "@lotrinh/core/synthesis/outline";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { changeOutline, type OutlineAnswer, outlineQuery, synthesisQuery } from "../api/synthesis.js";
import { addOutline, templatesQuery } from "../api/templates.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { buttonClass } from "../ui/classes.js";
import { Field } from "../ui/Field.js";
import { PageHead } from "../ui/PageHead.js";
import { Problem } from "../ui/Problem.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { useDoing } from "../ui/useDoing.js";
import { OutlineEditor } from "./OutlineEditor.js";
import { OutlineStart } from "./OutlineStart.js";
import { rowsOf, sectionsOf } from "./outlineEdit.js";
import "../i18n/later/synthesis.js";

const route = getRouteApi("/syntheses/$id/outline");

/** Đề cương: which sections the synthesis report has, in which order, and what comes into each. */
export function OutlinePage() {
  const { id } = route.useParams();
  const query = useQuery({ ...outlineQuery(id), refetchOnWindowFocus: false });
  if (query.isPending) return <Skeleton rows={12} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <Editor id={id} answer={query.data} />;
}

function Editor({ id, answer }: { readonly id: string; readonly answer: OutlineAnswer }) {
  const t = useText();
  const [outline, setOutline] = useState<SynthesisOutline>(answer.outline);
  const [rows, setRows] = useState(() => rowsOf(answer.outline));
  const doing = useDoing();
  const client = useQueryClient();
  const navigate = useNavigate();
  const edited = (): SynthesisOutline => ({ ...outline, sections: sectionsOf(rows) });
  const isReady = rows.length > 0 && rows.every(({ title }) => title.trim() !== "");
  const begin = (from: SynthesisOutline) => {
    setOutline(from);
    setRows(rowsOf(from));
  };
  const save = async () => {
    const saved = await doing.run(async () => {
      const report = await changeOutline(id, answer.version, edited());
      client.setQueryData(synthesisQuery(id).queryKey, report);
      await client.invalidateQueries({ queryKey: outlineQuery(id).queryKey });
    });
    if (saved) await navigate({ to: "/syntheses/$id", params: { id } });
  };
  return (
    <>
      <PageHead title={t("outline.title")} note={t("outline.note")}>
        <Link to="/syntheses/$id" params={{ id }} className={buttonClass("plain")}>
          {t("outline.back")}
        </Link>
        {answer.can.change ? (
          <>
            <KeepOutline outline={edited} isReady={isReady} />
            <button
              type="button"
              className={buttonClass("main")}
              disabled={!isReady || doing.running}
              onClick={() => void save()}
            >
              {t("outline.use")}
            </button>
          </>
        ) : null}
      </PageHead>
      <div className="min-h-0 flex-1 overflow-auto bg-white p-4">
        <Problem text={doing.problem} />
        {answer.can.change ? (
          <OutlineStart current={answer.outline} onBegin={begin} />
        ) : (
          <p className="mb-3 text-sm text-doubt">{t("outline.readOnly")}</p>
        )}
        <OutlineEditor rows={rows} onRows={setRows} isEditable={answer.can.change} />
      </div>
    </>
  );
}

interface KeepOutlineProps {
  readonly outline: () => SynthesisOutline;
  readonly isReady: boolean;
}

function KeepOutline({ outline, isReady }: KeepOutlineProps) {
  const t = useText();
  const client = useQueryClient();
  const [name, setName] = useState("");
  return (
    <ActionDialog
      action={t("outline.keep")}
      ready={name.trim() !== "" && isReady}
      onSend={async () => {
        await addOutline(name.trim(), outline());
        await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
        setName("");
      }}
    >
      <Field
        label={t("outline.keepName")}
        hint={t("outline.keepHint")}
        value={name}
        onText={setName}
        data-first
      />
    </ActionDialog>
  );
}
