import { useText } from "../i18n/language.js";
import type { TextKey } from "../i18n/vi.js";
import { Dialog } from "../ui/Dialog.js";
import { switchSingleKeys, useSingleKeys } from "./shortcuts.js";

const everywhere: readonly (readonly [readonly string[], TextKey])[] = [
  [["Ctrl K"], "keys.palette"],
  [["?"], "keys.help"],
  [["Esc"], "keys.cancel"],
];

const review: readonly (readonly [readonly string[], TextKey])[] = [
  [["j", "↓"], "keys.next"],
  [["k", "↑"], "keys.previous"],
  [["Enter"], "keys.confirm"],
  [["e"], "keys.edit"],
  [["x"], "keys.reject"],
  [["n"], "keys.add"],
  [["s"], "keys.split"],
  [["m"], "keys.join"],
  [["c"], "keys.confirmClear"],
  [["u", "Ctrl Z"], "keys.undo"],
  [["Ctrl Y"], "keys.redo"],
  [["Ctrl Enter"], "keys.save"],
];

const check: readonly (readonly [readonly string[], TextKey])[] = [
  [["j", "↓"], "keys.nextFinding"],
  [["k", "↑"], "keys.previousFinding"],
  [["o"], "keys.otherPlace"],
  [["x"], "keys.dismiss"],
];

/** The keys of all screens, and the switch for single letters. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const single = useSingleKeys();
  return (
    <Dialog title={t("keys.title")} onClose={onClose} wide>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <KeyTable title={t("keys.review")} keys={review} />
        <div>
          <KeyTable title={t("keys.everywhere")} keys={everywhere} />
          <div className="h-4" />
          <KeyTable title={t("check.title")} keys={check} />
          <label className="mt-4 flex items-start gap-2 text-sm">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-accent"
              checked={single}
              onChange={(event) => switchSingleKeys(event.target.checked)}
            />
            {t("keys.single")}
          </label>
        </div>
      </div>
    </Dialog>
  );
}

function KeyTable(props: {
  readonly title: string;
  readonly keys: readonly (readonly [readonly string[], TextKey])[];
}) {
  const t = useText();
  return (
    <section>
      <h3 className="mb-1 text-xs font-semibold text-soft">{props.title}</h3>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-y-1 text-sm">
        {props.keys.map(([keys, text]) => (
          <div key={text} className="contents">
            <dt className="space-x-1">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
