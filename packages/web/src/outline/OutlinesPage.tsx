import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  type KeptOutline,
  keepReportOutline,
  removeReportOutline,
  reportOutlinesQuery,
} from "../api/reportOutlines.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Field } from "../ui/Field.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { OutlineFields } from "./OutlineFields.js";
import { OutlineStart } from "./OutlineStart.js";
import { faultOf } from "./sections.js";
import "../i18n/later/admin.js";

/** Đề cương báo cáo của đơn vị: which outlines the office keeps; made from a usual one, edited, taken off the list. */
export function OutlinesPage() {
  const t = useText();
  const query = useQuery(reportOutlinesQuery);
  const mayChange = query.data?.can.change === true;
  return (
    <>
      <PageHead title={t("reportOutline.title")}>{mayChange ? <KeepOutline kept={null} /> : null}</PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        <p className="max-w-3xl px-4 py-2 text-sm text-soft">{t("reportOutline.what")}</p>
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data?.outlines.length === 0 ? (
          <EmptyState title={t("reportOutline.none")} what={t("reportOutline.noneWhat")} />
        ) : null}
        <ul className="divide-y divide-line border-t border-line">
          {(query.data?.outlines ?? []).map((kept) => (
            <li key={kept.id} className="px-4 py-2 text-sm">
              <p className="flex flex-wrap items-center gap-2">
                <span className="flex-1 font-semibold">{kept.name}</span>
                {mayChange ? (
                  <>
                    <KeepOutline kept={kept} />
                    <RemoveOutline kept={kept} />
                  </>
                ) : null}
              </p>
              <ol className="mt-1 text-soft">
                {kept.outline.sections.map(({ key, label, title, kind }) => (
                  <li key={key}>
                    {label === null ? "" : `${label}. `}
                    {title} · {t(`reportOutline.kind.${kind}`)}
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function KeepOutline({ kept }: { readonly kept: KeptOutline | null }) {
  const t = useText();
  const client = useQueryClient();
  const [name, setName] = useState(kept?.name ?? "");
  const [start, setStart] = useState(kept === null ? "annual" : "");
  const before = kept?.outline.sections ?? defaultOutline("annual").sections;
  const [sections, setSections] = useState([...before]);
  const send = async () => {
    await keepReportOutline(kept?.id ?? null, name.trim(), { sections });
    await client.invalidateQueries(reportOutlinesQuery);
    if (kept === null) setName("");
  };
  return (
    <ActionDialog
      wide
      small={kept !== null}
      look={kept === null ? "main" : "quiet"}
      action={t(kept === null ? "reportOutline.make" : "reportOutline.edit")}
      send={t("common.save")}
      {...(kept === null ? {} : { about: kept.name })}
      ready={name.trim() !== "" && faultOf(sections) === undefined}
      onSend={send}
    >
      <Field
        data-first
        required
        maxLength={300}
        label={t("reportOutline.name")}
        value={name}
        onText={setName}
      />
      <OutlineStart
        value={start}
        current={t("reportOutline.current")}
        onChoose={(value, chosen) => {
          setStart(value);
          setSections([...(chosen ?? before)]);
        }}
      />
      <OutlineFields sections={sections} onChange={(next) => setSections([...next])} />
    </ActionDialog>
  );
}

function RemoveOutline({ kept }: { readonly kept: KeptOutline }) {
  const t = useText();
  const client = useQueryClient();
  const send = async () => {
    await removeReportOutline(kept.id);
    await client.invalidateQueries(reportOutlinesQuery);
  };
  return (
    <ActionDialog small look="danger" action={t("reportOutline.drop")} about={kept.name} ready onSend={send}>
      <p>{t("reportOutline.dropWhat", { name: kept.name })}</p>
    </ActionDialog>
  );
}
