import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { type Feedback, feedbackQuery, moderate } from "../api/publication.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass, linkClass } from "../ui/classes.js";
import { ErrorState, Skeleton } from "../ui/states.js";

const states = ["waiting", "shown", "hidden"] as const;

/** What readers of the portal said: shown there only once somebody here has looked at it. */
export function FeedbackList() {
  const t = useText();
  const [state, setState] = useState<Feedback["state"]>("waiting");
  const query = useQuery(feedbackQuery(state));
  return (
    <section className="border-t border-line p-4" aria-label={t("publication.feedback")}>
      <h2 className="mb-2 text-sm font-semibold">{t("publication.feedback")}</h2>
      <div className="mb-2 flex gap-1">
        {states.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={state === each}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => setState(each)}
          >
            {t(`publication.feedback.${each}`)}
          </button>
        ))}
      </div>
      {query.isPending ? <Skeleton rows={2} /> : null}
      {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
      {query.data?.length === 0 ? <p className="text-sm text-soft">{t("publication.feedbackNone")}</p> : null}
      <ul className="space-y-3">
        {(query.data ?? []).map((feedback) => (
          <FeedbackEntry key={feedback.id} feedback={feedback} />
        ))}
      </ul>
    </section>
  );
}

function FeedbackEntry({ feedback }: { readonly feedback: Feedback }) {
  const t = useText();
  const id = useId();
  const client = useQueryClient();
  const [answer, setAnswer] = useState(feedback.answer ?? "");
  const decide = async (state: "shown" | "hidden") => {
    await moderate(feedback.id, state, answer.trim() === "" ? null : answer.trim());
    await client.invalidateQueries({ queryKey: ["feedback"] });
  };
  return (
    <li className="max-w-3xl text-sm">
      <p className="text-xs text-soft">
        {formatMoment(feedback.at)} ·{" "}
        <a className={linkClass} href={`/cong${feedback.page}`}>
          {feedback.page}
        </a>
        {feedback.contact === null ? "" : ` · ${t("publication.contact", { contact: feedback.contact })}`}
      </p>
      <p className="whitespace-pre-line">{feedback.text}</p>
      <label htmlFor={id} className="text-xs text-soft">
        {t("publication.answer")}
      </label>
      <input
        id={id}
        className={`${inputClass} block w-full`}
        value={answer}
        maxLength={4000}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <p className="mt-1 flex gap-1">
        <button type="button" className={buttonClass("plain", "small")} onClick={() => void decide("shown")}>
          {t("publication.show")}
        </button>
        <button type="button" className={buttonClass("quiet", "small")} onClick={() => void decide("hidden")}>
          {t("publication.hide")}
        </button>
      </p>
    </li>
  );
}
