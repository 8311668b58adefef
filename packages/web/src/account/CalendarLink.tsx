import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { accountQuery, endCalendar, makeCalendar } from "../api/account.js";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { Section } from "./Section.js";

/** The secret link to one's deadlines; it is shown when it is made, and not again. */
export function CalendarLink({ has }: { readonly has: boolean }) {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const [url, setUrl] = useState<string | null>(null);
  const change = (work: () => Promise<string | null>) =>
    void doing.run(async () => {
      setUrl(await work());
      await client.invalidateQueries(accountQuery);
    });
  return (
    <Section title={t("account.calendar")}>
      <p className="mb-2 text-sm text-soft">{t("account.calendarWhat")}</p>
      {has && url === null ? <p className="mb-2 text-sm">{t("account.calendarOn")}</p> : null}
      {url === null ? null : (
        <input
          readOnly
          aria-label={t("account.calendar")}
          className={`${inputClass} mb-2 block w-full`}
          value={url}
          onFocus={(event) => event.target.select()}
        />
      )}
      <Problem text={doing.problem} />
      <div className="flex gap-2">
        <button
          type="button"
          className={buttonClass()}
          onClick={() => change(async () => (await makeCalendar()).url)}
        >
          {t(has ? "account.calendarAnew" : "account.calendarMake")}
        </button>
        {has ? (
          <button
            type="button"
            className={buttonClass("danger")}
            onClick={() =>
              change(async () => {
                await endCalendar();
                return null;
              })
            }
          >
            {t("account.calendarEnd")}
          </button>
        ) : null}
      </div>
    </Section>
  );
}
