import { Link } from "@tanstack/react-router";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { keyed } from "../ui/keyed.js";
import { Comments } from "./Comments.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** What is to be looked at in the whole report: contradictions, repeated figures, changed numbers, texts without a place. */
export function Findings({ screen }: { readonly screen: SynthesisScreen }) {
  const t = useText();
  const { findings, changed, unplaced, history, frozen, content } = screen.answer;
  // those of a frozen report aren't printed any more: nothing is to be done about them
  const empty = frozen === null ? content.sections.filter(({ state }) => state === "empty").length : 0;
  return (
    <>
      <section aria-label={t("synthesis.findings")} className="space-y-2">
        <h2 className="font-semibold">{t("synthesis.findings")}</h2>
        {findings.length + changed.length + empty === 0 ? (
          <p className="text-soft">{t(frozen === null ? "synthesis.noFindings" : "synthesis.noChanges")}</p>
        ) : null}
        <ul className="space-y-2">
          {empty === 0 ? null : (
            <li className="border-l-2 border-doubt-line pl-2">
              {t("synthesis.emptySections", { n: empty })}
            </li>
          )}
          {changed.map(({ key, before, now }) => (
            <li key={key} className="border-l-2 border-doubt-line pl-2">
              {now === null
                ? t("synthesis.figureGone", { before: before.asPrinted })
                : t("synthesis.figureChanged", { before: before.asPrinted, now: now.asPrinted })}
              <span className="block text-xs text-soft">{screen.answer.sources[key]?.label ?? ""}</span>
            </li>
          ))}
          {findings.map(({ key, message, places }) => (
            <li key={key} className="border-l-2 border-doubt-line pl-2">
              {message}
              <span className="flex flex-wrap gap-x-3 text-xs">
                {keyed(onceEach(places), ({ report }) => report).map(({ key: place, item }) => (
                  <Link
                    key={place}
                    to="/reports/$id"
                    params={{ id: item.report }}
                    className="text-accent underline"
                    title={item.quote}
                  >
                    {item.unit}
                  </Link>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {unplaced.length === 0 ? null : (
        <section aria-label={t("synthesis.unplaced")} className="space-y-2">
          <h2 className="font-semibold">{t("synthesis.unplaced")}</h2>
          <ul className="space-y-2">
            {unplaced.map((block) =>
              block.kind === "table" ? null : (
                <li key={block.key} className="border-l-2 border-line pl-2">
                  <span className="block text-xs text-soft">{block.source.unit}</span>
                  {block.text}
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      <Comments block={null} screen={screen} />
      <details>
        <summary className="font-semibold">{t("synthesis.history")}</summary>
        <ul className="space-y-1 pt-1 text-xs">
          {history.map(({ sequence, type, by, at, undone }) => (
            <li key={sequence} className={undone ? "text-soft line-through" : ""}>
              {sequence}. {t(`synthesis.did.${stepName(type)}`)} · {by ?? ""} · {formatMoment(at)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const stepNames = [
  "accept",
  "edit",
  "move",
  "remove",
  "add",
  "merge",
  "rename",
  "comment",
  "resolve",
  "send",
  "return",
  "sign",
  "freeze",
  "undo",
] as const;

function stepName(type: string): (typeof stepNames)[number] {
  return stepNames.find((name) => name === type) ?? "edit";
}

/** A report once, however many of its places a finding names. */
function onceEach<Place extends { readonly report: string }>(places: readonly Place[]): readonly Place[] {
  return places.filter(({ report }, at) => places.findIndex((place) => place.report === report) === at);
}
