import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type ReplacedActs, replacedActsQuery } from "../../api/findings.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { PageHead } from "../../ui/PageHead.js";
import { Problem } from "../../ui/Problem.js";
import { EmptyState, ErrorState, Skeleton } from "../../ui/states.js";
import { ActForm } from "./ActForm.js";
import { ActImport } from "./ActImport.js";
import { ActTable } from "./ActTable.js";
import { useActRegister } from "./useActRegister.js";

/** Văn bản đã bị thay thế: citing which acts does the check warn of, and which does the province add? */
export function ActsPage() {
  const t = useText();
  const query = useQuery(replacedActsQuery);
  return (
    <>
      <PageHead title={t("acts.title")} />
      <div className="print-flow min-h-0 flex-1 overflow-auto p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <Register register={query.data} />}
      </div>
    </>
  );
}

function Register({ register }: { readonly register: ReplacedActs }) {
  const t = useText();
  const { doing, add, remove } = useActRegister(register);
  const [open, setOpen] = useState<"form" | "file">();
  const { can, own, known } = register;
  return (
    <div className="max-w-5xl space-y-4">
      <p className="text-sm text-soft">{t("acts.what")}</p>
      <section className="space-y-2">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="flex-1 font-semibold">{t("acts.own", { n: own.length })}</h2>
          {can.change ? (
            <>
              <button
                type="button"
                className={`${buttonClass("main")} no-print`}
                onClick={() => setOpen("form")}
              >
                {t("acts.add")}
              </button>
              <button type="button" className={`${buttonClass()} no-print`} onClick={() => setOpen("file")}>
                {t("acts.import")}
              </button>
            </>
          ) : null}
        </div>
        <Problem text={doing.problem} />
        {own.length === 0 ? (
          <EmptyState title={t("acts.none")} what={t(can.change ? "acts.noneWhat" : "acts.noneAsk")} />
        ) : (
          <ActTable acts={own} onRemove={can.change && !doing.running ? remove : undefined} />
        )}
      </section>
      <section className="space-y-2">
        <h2 className="font-semibold">{t("acts.known", { n: known.length })}</h2>
        <ActTable acts={known} />
      </section>
      {open === "form" ? <ActForm onAdd={add} onClose={() => setOpen(undefined)} /> : null}
      {open === "file" ? <ActImport onAdd={add} onClose={() => setOpen(undefined)} /> : null}
    </div>
  );
}
