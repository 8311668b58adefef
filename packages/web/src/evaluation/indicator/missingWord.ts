import { missingNames, missingReasons } from "@lotrinh/core/report/answers";
import { useLanguage } from "../../i18n/language.js";

/** Why there is no value, in words. */
export function useMissingWord(): (missing: string | null) => string {
  const { t, language } = useLanguage();
  return (missing) => {
    const reason = missingReasons.find((each) => each === missing);
    return reason === undefined
      ? t("map.noValue")
      : missingNames[reason][language].toLocaleLowerCase(language);
  };
}
