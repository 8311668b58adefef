import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type MergePreview, mergeEntry, mergePreviewQuery, similarQuery } from "../../api/catalogue.js";
import type { IndicatorDetail, IndicatorSummary } from "../../api/evaluation.js";
import { formatNumber } from "../../format/number.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import { Field } from "../../ui/Field.js";
import { keyed } from "../../ui/keyed.js";
import { Problem } from "../../ui/Problem.js";
import { ErrorState, Skeleton } from "../../ui/states.js";
import { useDoing } from "../../ui/useDoing.js";
import { OtherEntry } from "../links/OtherEntry.js";

interface MergeDialogProps {
  readonly entry: IndicatorDetail;
  readonly onClose: () => void;
  readonly onMerged: (into: string) => void;
}

/** Merges a duplicate into another entry: which one, what that moves, why. It can be taken back. */
export function MergeDialog({ entry, onClose, onMerged }: MergeDialogProps) {
  const t = useText();
  const [into, setInto] = useState<IndicatorSummary | null>(null);
  return (
    <Dialog title={t("merge.title", { name: entry.name })} onClose={onClose} wide>
      {into === null ? (
        <ChooseOther entry={entry} choose={setInto} />
      ) : (
        <Confirm entry={entry} into={into} back={() => setInto(null)} onMerged={onMerged} />
      )}
    </Dialog>
  );
}

function ChooseOther({
  entry,
  choose,
}: {
  readonly entry: IndicatorDetail;
  readonly choose: (into: IndicatorSummary) => void;
}) {
  const t = useText();
  const similar = useQuery(similarQuery(entry.id));
  return (
    <div className="space-y-3 text-sm">
      <p>{t("merge.choose")}</p>
      {similar.isPending ? <Skeleton rows={3} /> : null}
      {similar.data?.length === 0 ? <p className="text-soft">{t("merge.noneAlike")}</p> : null}
      <ul>
        {(similar.data ?? []).map(({ indicator, sameMeaning }) => (
          <li
            key={indicator.id}
            className="flex items-center justify-between gap-2 border-b border-line py-1"
          >
            <span>
              {indicator.name}
              <span className="block text-xs text-soft">
                {indicator.measure ?? t("links.noMeasure")} · {t("links.inPlans", { n: indicator.plans })}
                {sameMeaning ? ` · ${t("links.sameMeaning")}` : ""}
              </span>
            </span>
            <button type="button" className={buttonClass("plain", "small")} onClick={() => choose(indicator)}>
              {t("merge.into")}
              <span className="sr-only">: {indicator.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <OtherEntry
        busy={false}
        take={({ indicator }) => {
          if (indicator.id !== entry.id) choose(indicator);
        }}
      />
    </div>
  );
}

interface ConfirmProps {
  readonly entry: IndicatorDetail;
  readonly into: IndicatorSummary;
  readonly back: () => void;
  readonly onMerged: (into: string) => void;
}

function Confirm({ entry, into, back, onMerged }: ConfirmProps) {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const [reason, setReason] = useState("");
  const preview = useQuery(mergePreviewQuery(entry.id, into.id));
  const merge = async () => {
    const done = await doing.run(async () => {
      await mergeEntry(entry.id, into.id, reason.trim());
      await client.invalidateQueries({ queryKey: ["evaluation"] });
    });
    if (done) onMerged(into.id);
  };
  return (
    <form
      className="space-y-3 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") void merge();
      }}
    >
      <p>{t("merge.stays", { name: into.name })}</p>
      {preview.isPending ? <Skeleton rows={3} /> : null}
      {preview.isError ? <ErrorState error={preview.error} /> : null}
      {preview.data === undefined ? null : <Moves preview={preview.data} />}
      <Field label={t("merge.reason")} value={reason} onText={setReason} required maxLength={2000} />
      <Problem text={doing.problem} />
      <div className="flex justify-between">
        <button type="button" className={buttonClass("quiet")} onClick={back}>
          {t("merge.back")}
        </button>
        <button
          type="submit"
          className={buttonClass("main")}
          disabled={reason.trim() === "" || doing.running || preview.data === undefined}
        >
          {t("merge.do")}
        </button>
      </div>
    </form>
  );
}

/** What the merge moves, and where both have a figure whose is shown. */
function Moves({ preview }: { readonly preview: MergePreview }) {
  const { t, language } = useLanguage();
  const { links, observations, newFigures, clashes, clashCount, measureDiffers, directionDiffers } = preview;
  const value = (figure: number | null) => (figure === null ? "–" : formatNumber(figure, language));
  return (
    <div className="space-y-2">
      {measureDiffers ? <p className="font-semibold text-doubt">{t("merge.measureDiffers")}</p> : null}
      {directionDiffers ? <p className="font-semibold text-doubt">{t("merge.directionDiffers")}</p> : null}
      <ul className="list-disc pl-5">
        <li>
          {t("merge.links", { n: links.length })}
          {links.length === 0
            ? ""
            : `: ${[...new Set(links.map(({ plan }) => plan.number ?? plan.title))].join("; ")}`}
        </li>
        <li>{t("merge.observations", { n: observations, added: newFigures })}</li>
        <li>{t("merge.clashes", { n: clashCount })}</li>
      </ul>
      {clashes.length === 0 ? null : (
        <div className="max-h-48 overflow-auto">
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t("map.period")}</th>
                <th scope="col" className="figure">
                  {t("merge.fromValue")}
                </th>
                <th scope="col" className="figure">
                  {t("merge.intoValue")}
                </th>
                <th scope="col">{t("merge.shown")}</th>
              </tr>
            </thead>
            <tbody>
              {keyed(clashes, ({ period, place, breakdown }) => `${period} ${place} ${breakdown}`).map(
                ({ key, item }) => (
                  <tr key={key}>
                    <th scope="row" className="font-normal">
                      {[item.period, item.place, item.breakdown].filter(Boolean).join(", ")}
                    </th>
                    <td className="figure">{value(item.from)}</td>
                    <td className="figure">{value(item.into)}</td>
                    <td>{value(item.shown === "from" ? item.from : item.into)}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
      <p className="text-xs text-soft">{t("merge.nothingLost")}</p>
    </div>
  );
}
