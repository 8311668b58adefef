import { useText } from "../i18n/language.js";

/** That a form was saved. */
export function SavedNote({ saved }: { readonly saved: boolean }) {
  const t = useText();
  return (
    <p role="status" className="text-sm text-good">
      {saved ? t("settings.saved") : ""}
    </p>
  );
}
