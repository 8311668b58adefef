import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { checkPublishing, type PublicSubject, publicationsQuery, publish } from "../api/publication.js";
import { sessionQuery } from "../api/queries.js";
import type { Bilingual } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { ErrorState, Skeleton } from "../ui/states.js";

interface PublishButtonProps {
  readonly subject: PublicSubject;
  readonly id: string;
  readonly name: string;
}

/** Makes a plan or an indicator public; shown to administrators alone. */
export function PublishButton(props: PublishButtonProps) {
  const { data: session } = useQuery(sessionQuery);
  const [open, setOpen] = useState(false);
  const { t } = useLanguage();
  if (session?.can.changeSettings !== true) return null;
  return (
    <>
      <button type="button" className={buttonClass("plain", "small")} onClick={() => setOpen(true)}>
        {t("publication.publish")}
      </button>
      {open ? (
        <Dialog title={t("publication.publishTitle", { name: props.name })} onClose={() => setOpen(false)}>
          <PublishForm {...props} onDone={() => setOpen(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

/** What readers will see and what stays inside, before anything is shown to anybody. */
function PublishForm({ subject, id, onDone }: PublishButtonProps & { readonly onDone: () => void }) {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const query = useQuery({
    queryKey: ["publish-check", subject, id],
    queryFn: () => checkPublishing(subject, id),
  });
  if (query.isPending) return <Skeleton rows={4} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const { isPublic, blockers, shows, hides } = query.data;
  const lists = [
    ...(blockers.length === 0
      ? []
      : [{ key: "publication.blocked" as const, items: blockers.map(({ message }) => message) }]),
    { key: "publication.shows" as const, items: shows },
    { key: "publication.hides" as const, items: hides },
  ];
  const send = async () => {
    try {
      await publish(subject, id);
      await client.invalidateQueries({ queryKey: publicationsQuery.queryKey });
      await query.refetch();
      onDone();
    } catch (error) {
      setProblem(asApiError(error).text);
    }
  };
  return (
    <div className="space-y-2 text-sm">
      {lists.map(({ key, items }) => (
        <section key={key}>
          <h3 className="font-semibold">{t(key)}</h3>
          <ul className="list-disc pl-5">
            {items.map((item) => (
              <li key={item.vi}>{item[language]}</li>
            ))}
          </ul>
        </section>
      ))}
      {problem === null ? null : (
        <p role="alert" className="text-bad">
          {problem[language]}
        </p>
      )}
      <div className="flex justify-end">
        {isPublic ? (
          <p className="text-good">✓ {t("publication.isPublic")}</p>
        ) : (
          <button
            type="button"
            className={buttonClass("main")}
            disabled={blockers.length > 0}
            onClick={() => void send()}
          >
            {t("publication.publish")}
          </button>
        )}
      </div>
    </div>
  );
}
