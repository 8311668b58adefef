import { useQueryClient } from "@tanstack/react-query";
import { accountQuery, endOtherSessions, endSession, type OwnAccount } from "../api/account.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Problem } from "../ui/Problem.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { useDoing } from "../ui/useDoing.js";
import { browserName } from "./browserName.js";
import { Section } from "./Section.js";

/** Where one is signed in, and how to end that. */
export function OwnSessions({ sessions }: { readonly sessions: OwnAccount["sessions"] }) {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const end = (work: () => Promise<unknown>) =>
    void doing.run(async () => {
      await work();
      await client.invalidateQueries(accountQuery);
    });
  return (
    <Section title={t("account.sessions")}>
      <ScrollRegion aria-label={t("account.sessions")} className="table-wide mb-2">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("account.agent")}</th>
              <th scope="col">{t("account.address")}</th>
              <th scope="col">{t("account.since")}</th>
              <th scope="col">{t("account.seen")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.id}>
                <th scope="row">
                  {browserName(session.agent)}
                  {session.current ? ` (${t("account.current.session")})` : ""}
                </th>
                <td>{session.address ?? ""}</td>
                <td>{formatMoment(session.createdAt)}</td>
                <td>{session.seenAt === null ? "" : formatMoment(session.seenAt)}</td>
                <td className="text-right">
                  {session.current ? null : (
                    <button
                      type="button"
                      className={buttonClass("plain", "small")}
                      onClick={() => end(() => endSession(session.id))}
                    >
                      {t("account.end")}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Problem text={doing.problem} />
      {sessions.length > 1 ? (
        <button type="button" className={buttonClass()} onClick={() => end(endOtherSessions)}>
          {t("account.endOthers")}
        </button>
      ) : null}
    </Section>
  );
}
