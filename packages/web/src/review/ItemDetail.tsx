import type { ItemValue } from "@lotrinh/core/review/item";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { formatMoment } from "../format/date.js";
import { frequencyText } from "../format/duty.js";
import { valueText } from "../format/value.js";
import { useLanguage, useText } from "../i18n/language.js";
import { isLabelKey } from "./form/choices.js";
import { type Field, linesOfText } from "./form/field.js";
import { fieldsOf, itemFields } from "./form/fields.js";
import { parseLines, understand } from "./form/milestones.js";

interface ItemDetailProps {
  readonly item: ReviewedItem;
  /** Names of units as printed → canonical name. */
  readonly units: Readonly<Record<string, string | null>>;
}

/** All fields of an item, what the machine read beside each that was corrected, and who did what when. */
export function ItemDetail({ item, units }: ItemDetailProps) {
  const fields = itemFields(item);
  const readFields = item.read === null ? [] : fieldsOf(item.kind, item.field, item.read);
  const shown = fields.filter((field, at) => {
    const before = item.read === null ? "" : (readFields[at]?.read(item.read) ?? "");
    return field.read(item.value) !== "" || before !== "";
  });
  return (
    <div className="px-2 pb-1 pl-9 text-sm">
      <dl className="grid grid-cols-[7.2rem_minmax(0,1fr)] gap-x-2 gap-y-0.5">
        {shown.map((field) => (
          <FieldRow
            key={field.name}
            field={field}
            item={item}
            before={readFields.find(({ name }) => name === field.name)}
            units={units}
          />
        ))}
      </dl>
      <WhoLine item={item} />
    </div>
  );
}

function FieldRow(props: {
  readonly field: Field<ItemValue>;
  readonly item: ReviewedItem;
  readonly before: Field<ItemValue> | undefined;
  readonly units: ItemDetailProps["units"];
}) {
  const { field, item, before, units } = props;
  const t = useText();
  const now = field.read(item.value);
  const read = before === undefined || item.read === null ? undefined : before.read(item.read);
  return (
    <>
      <dt className="text-xs leading-5 text-soft">
        {t(field.label)}
        {field.labelDetail === undefined ? "" : ` ${field.labelDetail}`}
      </dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">
        <FieldText field={field} typed={now} item={item} units={units} />
        {read !== undefined && read !== now ? (
          <div className="mt-0.5 border-l-2 border-line pl-2 text-xs text-soft">
            {t("review.machine")}: <FieldText field={field} typed={read} item={item} units={units} />
          </div>
        ) : null}
      </dd>
    </>
  );
}

function FieldText(props: {
  readonly field: Field<ItemValue>;
  readonly typed: string;
  readonly item: ReviewedItem;
  readonly units: ItemDetailProps["units"];
}) {
  const { field, typed, item, units } = props;
  const { t, language } = useLanguage();
  if (typed === "") return <span className="text-soft">{t("common.notPrinted")}</span>;
  if (field.input === "milestones") return <MilestoneTexts typed={typed} item={item} />;
  if (field.input === "choice") {
    const choice = field.choices?.find(({ value }) => value === typed);
    return choice === undefined ? frequencyText(typed as "annual", language) : t(choice.label);
  }
  if (field.input === "units" || field.input === "tokens")
    return (
      <ul>
        {linesOfText(typed).map((name) => (
          <li key={name}>
            {name}
            <Resolved name={name} units={units} isUnit={field.input === "units"} />
          </li>
        ))}
      </ul>
    );
  return typed;
}

/** The canonical name of a unit where it isn't what is printed, or the word that it wasn't found. */
function Resolved(props: {
  readonly name: string;
  readonly units: ItemDetailProps["units"];
  readonly isUnit: boolean;
}) {
  const t = useText();
  const canonical = props.units[props.name];
  if (!props.isUnit || canonical === undefined || canonical === null || canonical === props.name) return null;
  return <span className="text-xs text-soft"> {t("field.asUnit", { name: canonical })}</span>;
}

function MilestoneTexts({ typed, item }: { readonly typed: string; readonly item: ReviewedItem }) {
  const { t, language } = useLanguage();
  const entry = item.value;
  const indicator = typeof entry === "object" && entry !== null && "milestones" in entry ? entry : undefined;
  return (
    <ul>
      {parseLines(typed).map((line) => {
        const held = indicator?.milestones[line.year];
        const value = held?.raw === line.raw ? held.value : understand(line, indicator?.measure ?? null);
        const text = value === undefined ? "" : valueText(value, language);
        return (
          <li key={line.year}>
            <span className="inline-block w-10 font-semibold">{line.year}</span> {line.raw || text}
            {text !== line.raw && line.raw !== "" && value !== undefined ? (
              <span className="text-xs text-soft"> → {text}</span>
            ) : null}
            {value !== undefined && value.kind !== "exact" && isLabelKey(`valueKind.${value.kind}`) ? (
              <span className="text-xs text-soft"> ({t(`valueKind.${value.kind}`)})</span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function WhoLine({ item }: { readonly item: ReviewedItem }) {
  const t = useText();
  if (item.by === null || item.state === "open") return null;
  const params = { person: item.by.person, at: formatMoment(item.by.at) };
  return <p className="mt-1 text-xs text-soft">{t(`review.${item.state}By`, params)}</p>;
}
