import { useLanguage } from "../i18n/language.js";
import { Dialog } from "../ui/Dialog.js";
import type { RuleText } from "./protocol.js";

interface RuleDialogProps {
  readonly name: string;
  readonly rule: RuleText;
  readonly onClose: () => void;
}

const parts = ["looksFor", "source", "silentWhen"] as const;

/** What a rule looks for, what it rests on, and when it stays silent. */
export function RuleDialog({ name, rule, onClose }: RuleDialogProps) {
  const { t, language } = useLanguage();
  return (
    <Dialog title={rule.title[language]} onClose={onClose} wide>
      <dl className="space-y-3 text-sm">
        {parts.map((part) => (
          <div key={part}>
            <dt className="text-xs font-semibold text-soft">{t(`check.rule.${part}`)}</dt>
            <dd>{rule[part][language]}</dd>
          </div>
        ))}
        <div>
          <dt className="text-xs font-semibold text-soft">{t("check.rule.name")}</dt>
          <dd>{name}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
