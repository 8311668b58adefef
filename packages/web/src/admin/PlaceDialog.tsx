import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Place, type PlaceInput, placesQuery, savePlace } from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Choice, Field } from "../ui/Field.js";

const placeLevels = ["province", "district", "commune"] as const;

const blank: PlaceInput = {
  code: null,
  name: "",
  level: "commune",
  parentId: null,
  validFrom: null,
  validTo: null,
};

/** A place with its code and the days from and to which it exists: a new one (`place` null), or one to correct. */
export function PlaceDialog(props: { readonly place: Place | null; readonly places: readonly Place[] }) {
  const t = useText();
  const client = useQueryClient();
  const { place, places } = props;
  const [form, setForm] = useState<PlaceInput>(() => {
    const above = places.filter(({ level }) => level === "province");
    return place ?? { ...blank, parentId: above.length === 1 ? (above[0]?.id ?? null) : null };
  });
  const set = (change: Partial<PlaceInput>) => setForm({ ...form, ...change });
  const orNull = (text: string) => (text === "" ? null : text);
  const send = async () => {
    const { code, name, level, parentId, validFrom, validTo } = form;
    await savePlace(place?.id ?? null, { code, name: name.trim(), level, parentId, validFrom, validTo });
    await client.invalidateQueries(placesQuery);
    if (place === null) setForm({ ...form, code: null, name: "" });
  };
  const ready = form.name.trim() !== "" && (form.code === null || /^\d{2,5}$/u.test(form.code));
  return (
    <ActionDialog
      small={place !== null}
      look={place === null ? "main" : "quiet"}
      action={t(place === null ? "admin.add" : "admin.edit")}
      send={t("common.save")}
      {...(place === null ? {} : { about: place.name })}
      ready={ready}
      onSend={send}
    >
      <Field
        data-first
        required
        maxLength={200}
        label={t("places.name")}
        value={form.name}
        onText={(name) => set({ name })}
      />
      <Field
        inputMode="numeric"
        className="w-32"
        maxLength={5}
        label={t("places.code")}
        hint={t("places.codeHint")}
        value={form.code ?? ""}
        onText={(code) => set({ code: orNull(code.trim()) })}
      />
      <Choice
        label={t("places.level")}
        value={form.level}
        onText={(level) => set({ level: placeLevels.find((each) => each === level) ?? "commune" })}
      >
        {placeLevels.map((level) => (
          <option key={level} value={level}>
            {t(`places.level.${level}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t("places.parent")}
        value={form.parentId ?? ""}
        onText={(id) => set({ parentId: orNull(id) })}
      >
        <option value="">{t("units.none")}</option>
        {places
          .filter(({ id, level }) => level !== "commune" && id !== place?.id)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Choice>
      <div className="flex flex-wrap gap-3">
        <Field
          type="date"
          className=""
          label={t("units.from")}
          value={form.validFrom ?? ""}
          onText={(day) => set({ validFrom: orNull(day) })}
        />
        <Field
          type="date"
          className=""
          label={t("places.to")}
          value={form.validTo ?? ""}
          onText={(day) => set({ validTo: orNull(day) })}
        />
      </div>
    </ActionDialog>
  );
}
