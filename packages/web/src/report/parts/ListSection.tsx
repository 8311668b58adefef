import { parseProposalAnswer } from "@lotrinh/core/report/answers";
import { difficultyKey, proposalKey } from "@lotrinh/core/report/fieldKey";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";
import { FieldNotes } from "./FieldNotes.js";
import { listedKeys } from "./listedKeys.js";

interface ListSectionProps {
  readonly kind: "difficulty" | "proposal";
  readonly screen: ReportScreen;
}

/** Difficulties or proposals, one entry each, so that the synthesis can put those of all units together. */
export function ListSection({ kind, screen }: ListSectionProps) {
  const { t } = useLanguage();
  const { report, saving } = screen;
  const editable = report.report.can.edit;
  const keys = listedKeys(kind, screen);
  const blank = kind === "difficulty" ? { text: "" } : { to: null, text: "" };
  const newKey = kind === "difficulty" ? difficultyKey : proposalKey;
  return (
    <div className="space-y-2">
      {keys.map((key) => (
        <ListEntry key={key} field={key} kind={kind} screen={screen} />
      ))}
      {editable ? (
        <button
          type="button"
          className={buttonClass("plain", "small")}
          onClick={() => saving.saver.type(newKey(crypto.randomUUID()), blank)}
        >
          {t(kind === "difficulty" ? "unitReport.addDifficulty" : "unitReport.addProposal")}
        </button>
      ) : null}
    </div>
  );
}

function ListEntry(props: ListSectionProps & { readonly field: string }) {
  const { field, kind, screen } = props;
  const { t } = useLanguage();
  const { report, saving } = screen;
  const editable = report.report.can.edit;
  const read = parseProposalAnswer(shownValue(saving.state, field));
  const { to, text } = read.ok ? read.value : { to: null, text: "" };
  const change = (next: { to: string | null; text: string }) =>
    saving.saver.type(field, kind === "difficulty" ? { text: next.text } : next);
  const label = t(kind === "difficulty" ? "unitReport.taskObstacle" : "unitReport.addProposal");
  return (
    <div className="border-l-2 border-line pl-2">
      {kind === "proposal" ? (
        <input
          aria-label={t("unitReport.proposalTo")}
          placeholder={t("unitReport.proposalTo")}
          className={`${inputClass} mb-1 w-full`}
          readOnly={!editable}
          value={to ?? ""}
          maxLength={500}
          onChange={(event) => change({ to: event.target.value === "" ? null : event.target.value, text })}
        />
      ) : null}
      <div className="flex items-start gap-2">
        <textarea
          aria-label={label}
          className="min-h-16 w-full rounded border border-[#8795a0] bg-white px-2 py-1 text-sm"
          readOnly={!editable}
          value={text}
          maxLength={20_000}
          onChange={(event) => change({ to, text: event.target.value })}
        />
        {editable ? (
          <button
            type="button"
            className={buttonClass("quiet", "small")}
            onClick={() => saving.saver.type(field, null)}
          >
            {t("unitReport.remove")}
            <span className="sr-only">: {text.slice(0, 60)}</span>
          </button>
        ) : null}
      </div>
      <FieldNotes field={field} label={label} screen={screen} withFiles={false} />
    </div>
  );
}
