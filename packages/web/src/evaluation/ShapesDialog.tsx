import { type ReadShapes, readShapes } from "@lotrinh/core/catalogue/placeShapes";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { placesQuery } from "../api/admin.js";
import { setShapes } from "../api/catalogue.js";
import { sessionQuery } from "../api/queries.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { keyed } from "../ui/keyed.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";

/** Takes the boundaries of communes in from a GeoJSON file: read, matched and simplified here, looked over, then sent. */
export function ShapesDialog() {
  const t = useText();
  const roles = useQuery(sessionQuery).data?.roles ?? [];
  const [open, setOpen] = useState(false);
  if (!roles.some((role) => role === "administrator" || role === "officer")) return null;
  return (
    <>
      <button
        type="button"
        className={`${buttonClass("quiet", "small")} no-print`}
        onClick={() => setOpen(true)}
      >
        {t("shapes.open")}
      </button>
      {open ? (
        <Dialog title={t("shapes.title")} onClose={() => setOpen(false)} wide>
          <Import close={() => setOpen(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

function Import({ close }: { readonly close: () => void }) {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const doing = useDoing();
  const places = useQuery(placesQuery).data?.items ?? [];
  const [read, setRead] = useState<ReadShapes | null>(null);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const communes = places.filter(({ level, validTo }) => level === "commune" && validTo === null);
    setRead(readShapes(parse(await file.text()), communes));
  };
  const take = (shapes: ReadShapes["shapes"]) =>
    doing
      .run(async () => {
        await setShapes(shapes);
        await client.invalidateQueries({ queryKey: ["evaluation"] });
      })
      .then((done) => {
        if (done) close();
      });
  return (
    <div className="space-y-3 text-sm">
      <p className="text-soft">{t("shapes.what")}</p>
      <label className={`${buttonClass()} focus-within:outline-2`}>
        {t("imports.choose")}
        <input
          type="file"
          accept=".geojson,.json"
          className="sr-only"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </label>
      <Problem text={doing.problem} />
      {read === null ? null : (
        <>
          <p className="font-semibold">
            {t("shapes.finding", {
              n: read.shapes.length,
              without: read.without.length,
              kept: formatNumber(sum(read.shapes.map(({ kept }) => kept)), language),
              corners: formatNumber(sum(read.shapes.map(({ corners }) => corners)), language),
            })}
          </p>
          {read.problems.length === 0 ? null : (
            <ul className="max-h-48 list-disc overflow-auto pl-5">
              {keyed(read.problems, ({ code, feature }) => `${code} ${feature}`).map(({ key, item }) => (
                <li key={key}>
                  {item.feature === null ? "" : `${item.feature}: `}
                  {item.message[language]}
                </li>
              ))}
            </ul>
          )}
          {read.without.length === 0 || read.shapes.length === 0 ? null : (
            <p className="text-xs text-soft">
              {t("map.without", { names: read.without.map(({ name }) => name).join(", ") })}
            </p>
          )}
          <button
            type="button"
            className={buttonClass("main")}
            disabled={read.shapes.length === 0 || doing.running}
            onClick={() => void take(read.shapes)}
          >
            {t("shapes.take", { n: read.shapes.length })}
          </button>
        </>
      )}
    </div>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What a text says as JSON; null where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
