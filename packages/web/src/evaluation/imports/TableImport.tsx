import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import {
  previewTable,
  readTableAs,
  type TablePreview,
  type TableReading,
  type TakenTable,
  takeTable,
} from "../../api/catalogue.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { Choice, Field } from "../../ui/Field.js";
import { Problem } from "../../ui/Problem.js";
import { type Doing, useDoing } from "../../ui/useDoing.js";
import { ColumnMapping } from "./ColumnMapping.js";
import { PreviewRows } from "./PreviewRows.js";
import { UnknownNames } from "./UnknownNames.js";

/** A table of past series: choose it, see every figure and problem, say what isn't clear, take it. */
export function TableImport() {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const [preview, setPreview] = useState<TablePreview | null>(null);
  const [taken, setTaken] = useState<TakenTable | null>(null);
  const choose = (file: File | undefined) => {
    if (file === undefined) return;
    setTaken(null);
    void doing.run(async () => setPreview(await previewTable(file)));
  };
  const read = (reading: TableReading) => {
    if (preview !== null) void doing.run(async () => setPreview(await readTableAs(preview.token, reading)));
  };
  const take = (how: Parameters<typeof takeTable>[1]) => {
    if (preview === null) return;
    void doing.run(async () => {
      setTaken(await takeTable(preview.token, how));
      setPreview(null);
      await client.invalidateQueries({ queryKey: ["evaluation"] });
    });
  };
  return (
    <div className="space-y-4 text-sm">
      <p className="max-w-3xl text-soft">{t("imports.what")}</p>
      <label className={`${buttonClass(preview === null ? "main" : "plain")} focus-within:outline-2`}>
        {t(preview === null ? "imports.choose" : "imports.chooseOther")}
        <input
          type="file"
          accept=".xlsx,.xlsm,.csv,.txt"
          className="sr-only"
          onChange={({ target }) => {
            choose(target.files?.[0]);
            target.value = "";
          }}
        />
      </label>
      {doing.running ? <p role="status">{t("imports.working")}</p> : null}
      <Problem text={doing.problem} />
      {taken === null ? null : <Taken taken={taken} />}
      {preview === null ? null : <Shown preview={preview} read={read} take={take} doing={doing} />}
    </div>
  );
}

function Taken({ taken }: { readonly taken: TakenTable }) {
  const t = useText();
  return (
    <p role="status" className="rounded border border-line bg-ground px-3 py-2">
      {t("imports.taken", {
        taken: taken.taken,
        same: taken.same,
        left: taken.left,
        verdicts: taken.verdicts,
      })}{" "}
      <Link to="/imports" search={{ by: "past" }} className="text-accent hover:underline">
        {t("imports.by.past")}
      </Link>
    </p>
  );
}

interface ShownProps {
  readonly preview: TablePreview;
  readonly read: (reading: TableReading) => void;
  readonly take: (how: Parameters<typeof takeTable>[1]) => void;
  readonly doing: Doing;
}

function Shown({ preview, read, take, doing }: ShownProps) {
  const { t, language } = useLanguage();
  const { sheets, sheet, fileName, problems, counts } = preview;
  const status = preview.observations[0]?.status ?? "reported";
  return (
    <>
      <h2 className="text-base font-semibold">
        {t("imports.finding", {
          file: fileName,
          fresh: counts.new,
          revision: counts.revision,
          same: counts.same,
          unusable: counts.unusable,
        })}
      </h2>
      <div className="flex flex-wrap gap-3">
        {sheets.length < 2 ? null : (
          <Choice
            label={t("imports.sheet")}
            value={sheet ?? ""}
            onText={(next) => read({ sheet: next })}
            className="w-56"
          >
            {sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Choice>
        )}
        <Choice
          label={t("imports.status")}
          value={status}
          onText={(next) => {
            if (next === "reported" || next === "estimated" || next === "official") read({ status: next });
          }}
          className="w-44"
        >
          <option value="reported">{t("indicator.reported")}</option>
          <option value="estimated">{t("indicator.estimated")}</option>
          <option value="official">{t("indicator.official")}</option>
        </Choice>
      </div>
      {problems.map(({ code, message }) => (
        <p key={code} role="alert" className="font-semibold text-bad">
          {message[language]}
        </p>
      ))}
      <ColumnMapping key={`${preview.token} ${sheet}`} preview={preview} read={read} />
      <UnknownNames preview={preview} read={read} />
      <PreviewRows preview={preview} />
      <TakeForm preview={preview} take={take} doing={doing} />
    </>
  );
}

/** Taking it: only what is new, or what revises too, with the reason. */
function TakeForm({ preview, take, doing }: Omit<ShownProps, "read">) {
  const t = useText();
  const { counts } = preview;
  const [revises, setRevises] = useState(true);
  const [reason, setReason] = useState("");
  const revisions = revises ? counts.revision : 0;
  const total = counts.new + revisions;
  const ready = total > 0 && (revisions === 0 || reason.trim() !== "") && !doing.running;
  if (counts.new + counts.revision === 0) return <p className="font-semibold">{t("imports.nothing")}</p>;
  return (
    <form
      className="max-w-xl space-y-3 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready)
          take({
            take: revises ? "new-and-revisions" : "new",
            ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
          });
      }}
    >
      {counts.revision === 0 ? null : (
        <>
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={revises}
              onChange={({ target }) => setRevises(target.checked)}
            />
            {t("imports.takeRevisions", { n: counts.revision })}
          </label>
          {revises ? <Field label={t("imports.reason")} value={reason} onText={setReason} /> : null}
        </>
      )}
      <button type="submit" className={buttonClass("main")} disabled={!ready}>
        {t("imports.take", { n: total })}
      </button>
    </form>
  );
}
