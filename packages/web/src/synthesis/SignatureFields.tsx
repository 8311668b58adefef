import { type SigningPower, signingPowers } from "@lotrinh/core/document/signingPower";
import type { Framing } from "@lotrinh/core/synthesis/editing/framing";
import { useText } from "../i18n/language.js";
import { inputClass } from "../ui/classes.js";
import { Choice, Field } from "../ui/Field.js";

/** Blocks of signature as a People's Committee uses them (Decree 30/2020, annex I, I.II.7). */
const usual = [
  { key: "chairman", powers: [["TM.", "Ủy ban nhân dân"]], position: "Chủ tịch" },
  {
    key: "deputy",
    powers: [
      ["TM.", "Ủy ban nhân dân"],
      ["KT.", "Chủ tịch"],
    ],
    position: "Phó Chủ tịch",
  },
  { key: "order", powers: [["TL.", "Chủ tịch"]], position: "Chánh Văn phòng" },
  { key: "authorised", powers: [["TUQ.", "Chủ tịch"]], position: "Giám đốc Sở" },
  {
    key: "acting",
    powers: [
      ["TM.", "Ủy ban nhân dân"],
      ["Q.", "Chủ tịch"],
    ],
    position: null,
  },
] as const satisfies readonly {
  key: string;
  powers: readonly (readonly [SigningPower, string])[];
  position: string | null;
}[];

/** Lines are known by their place alone. */
const places = ["first", "second", "third", "fourth"];

function placesOf(powers: Framing["powers"]) {
  return powers.map((each, at) => ({ ...each, at, place: places[at] ?? "further" }));
}

interface SignatureFieldsProps {
  readonly framing: Framing;
  readonly onChange: (part: Partial<Framing>) => void;
}

/** By what power the report is signed, in which position, by whom. */
export function SignatureFields({ framing, onChange }: SignatureFieldsProps) {
  const t = useText();
  const { powers, position, signer } = framing;
  const chosen = usual.find(
    (each) =>
      each.powers.length === powers.length &&
      each.powers.every(([power, of], at) => powers[at]?.power === power && powers[at]?.of === of),
  );
  const choose = (key: string) => {
    const block = usual.find((each) => each.key === key);
    if (block === undefined) return;
    onChange({ powers: block.powers.map(([power, of]) => ({ power, of })), position: block.position });
  };
  const setPower = (at: number, part: Partial<Framing["powers"][number]>) =>
    onChange({ powers: powers.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <div className="space-y-2 rounded border border-line p-2">
      <Choice label={t("framing.signature")} value={chosen?.key ?? "own"} onText={choose}>
        {usual.map(({ key }) => (
          <option key={key} value={key}>
            {t(`framing.signature.${key}`)}
          </option>
        ))}
        <option value="own">{t("framing.signature.own")}</option>
      </Choice>
      {placesOf(powers).map(({ place, at, power, of }) => (
        <div key={place} className="flex gap-2">
          <select
            aria-label={t("framing.power", { n: at + 1 })}
            className={inputClass}
            value={power}
            onChange={({ target }) => {
              const found = signingPowers.find((each) => each === target.value);
              if (found !== undefined) setPower(at, { power: found });
            }}
          >
            {signingPowers.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
          <input
            aria-label={t("framing.powerOf", { n: at + 1 })}
            className={`${inputClass} min-w-0 flex-1`}
            value={of}
            maxLength={300}
            onChange={({ target }) => setPower(at, { of: target.value })}
          />
        </div>
      ))}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t("framing.position")}
          value={position ?? ""}
          onText={(text) => onChange({ position: text.trim() === "" ? null : text })}
        />
        <Field
          label={t("framing.signer")}
          hint={t("framing.signerHint")}
          value={signer ?? ""}
          onText={(text) => onChange({ signer: text.trim() === "" ? null : text })}
        />
      </div>
    </div>
  );
}
