import { useText } from "../i18n/language.js";
import { Icon } from "../ui/icons.js";
import { ChooseFiles } from "./ChooseFiles.js";
import { addDrafts } from "./checkStore.js";

/** Before the first file: what this page does and what it takes. */
export function CheckStart() {
  const t = useText();
  return (
    <div className="grid min-h-0 flex-1 place-items-center overflow-auto p-4">
      <div className="w-full max-w-xl rounded-lg border-2 border-dashed border-accent-line bg-white px-6 py-10 text-center">
        <p className="mb-2 text-base font-semibold">{t("check.startTitle")}</p>
        <p className="mb-5 text-soft">{t("check.startWhat")}</p>
        <ChooseFiles label={t("check.choose")} look="main" multiple onFiles={addDrafts}>
          <Icon name="upload" size={16} />
        </ChooseFiles>
        <p className="mt-5 text-xs text-soft">{t("check.startFormats")}</p>
        <p className="mt-1 text-xs font-semibold text-good">{t("check.private")}</p>
      </div>
    </div>
  );
}
