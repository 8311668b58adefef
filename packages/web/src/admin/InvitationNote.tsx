import type { Invitation } from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { inputClass } from "../ui/classes.js";

/** That an invitation was mailed, or the link to hand over where it couldn't be. */
export function InvitationNote({ invitation: { mailed, url } }: { readonly invitation: Invitation }) {
  const t = useText();
  if (mailed || url === null)
    return (
      <p role="status" className="text-sm text-good">
        {t("people.mailed")}
      </p>
    );
  return (
    <div role="status" className="space-y-1 text-sm">
      <p>{t("people.handOver")}</p>
      <input
        readOnly
        aria-label={t("people.invite")}
        className={`${inputClass} block w-full`}
        value={url}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}
