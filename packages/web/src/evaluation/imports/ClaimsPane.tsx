import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Claim, type Claims, claimsQuery, takeClaims } from "../../api/catalogue.js";
import { documentsQuery } from "../../api/queries.js";
import { formatDate } from "../../format/date.js";
import { formatNumber } from "../../format/number.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { MoreButton } from "../../ui/MoreButton.js";
import { Problem } from "../../ui/Problem.js";
import { SearchField } from "../../ui/SearchField.js";
import { EmptyState, ErrorState, Skeleton } from "../../ui/states.js";
import { useDoing } from "../../ui/useDoing.js";
import { useMore } from "../../ui/useMore.js";
import { OtherEntry } from "../links/OtherEntry.js";

const route = getRouteApi("/imports");

/** Results that a report document claims: choose the document, say what each figure is of, take what was said. */
export function ClaimsPane({ document }: { readonly document: string | undefined }) {
  if (document === undefined) return <ChooseDocument />;
  return <ClaimsOf key={document} document={document} />;
}

function ChooseDocument() {
  const t = useText();
  const navigate = route.useNavigate();
  const [q, setQ] = useState("");
  const query = useInfiniteQuery(documentsQuery({ ...(q === "" ? {} : { q }), state: "read" }, 50));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="max-w-3xl space-y-3 text-sm">
      <p className="text-soft">{t("claims.what")}</p>
      <SearchField label={t("claims.search")} value={q} className="w-full max-w-md" onSettle={setQ} />
      {query.isPending ? <Skeleton rows={4} /> : null}
      <ul>
        {items.map(({ id, number, title, date }) => (
          <li key={id} className="border-b border-line">
            <button
              type="button"
              className="w-full py-2 text-left hover:bg-accent-soft"
              onClick={() => void navigate({ search: { by: "document", document: id } })}
            >
              {number ?? ""} {title ?? ""}
              <span className="block text-xs text-soft">{date === null ? "" : formatDate(date)}</span>
            </button>
          </li>
        ))}
      </ul>
      {query.data !== undefined && items.length === 0 ? <EmptyState title={t("claims.noDocuments")} /> : null}
    </div>
  );
}

function ClaimsOf({ document }: { readonly document: string }) {
  const t = useText();
  const query = useQuery(claimsQuery(document));
  return (
    <div className="space-y-3 text-sm">
      <Link to="/imports" search={{ by: "document" }} className="text-accent hover:underline">
        {t("claims.toDocuments")}
      </Link>
      {query.isPending ? <Skeleton /> : null}
      {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
      {query.data === undefined ? null : <ClaimList claims={query.data} />}
    </div>
  );
}

/** What a person said of a claim: the entry that it is of, and its period. */
interface Said {
  readonly indicatorId: string;
  readonly name: string;
  readonly period: string;
}

function ClaimList({ claims: { document, claims } }: { readonly claims: Claims }) {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const { shown, left, step, more } = useMore(claims, 100);
  const ready = claims.filter(({ key, taken }) => taken === null && isPeriod(said[key]?.period ?? ""));
  const take = () =>
    doing.run(async () => {
      await takeClaims(
        document.id,
        ready.flatMap(({ key, value }) => {
          const what = said[key];
          return what === undefined
            ? []
            : [
                {
                  key,
                  indicatorId: what.indicatorId,
                  period: what.period,
                  value,
                  status: "reported" as const,
                },
              ];
        }),
      );
      setSaid({});
      await client.invalidateQueries({ queryKey: ["evaluation"] });
    });
  return (
    <>
      <h2 className="text-base font-semibold">
        {document.number ?? ""} {document.title ?? ""}
      </h2>
      {claims.length === 0 ? <EmptyState title={t("claims.none")} what={t("claims.noneWhat")} /> : null}
      <ul className="max-w-4xl">
        {shown.map((claim) => (
          <ClaimLine
            key={claim.key}
            claim={claim}
            document={document.id}
            said={said[claim.key]}
            say={(next) => setSaid({ ...said, [claim.key]: next })}
          />
        ))}
      </ul>
      <MoreButton left={left} step={step} more={more} />
      <Problem text={doing.problem} />
      {claims.length === 0 ? null : (
        <button
          type="button"
          className={buttonClass("main")}
          disabled={ready.length === 0 || doing.running}
          onClick={() => void take()}
        >
          {t("claims.take", { n: ready.length })}
        </button>
      )}
    </>
  );
}

const isPeriod = (text: string) => /^\d{4}(?:-(?:S[12]|Q[1-4]|9M|\d{2}))?$/u.test(text);

interface ClaimLineProps {
  readonly claim: Claim;
  readonly document: string;
  readonly said: Said | undefined;
  readonly say: (said: Said) => void;
}

function ClaimLine({ claim, document, said, say }: ClaimLineProps) {
  const { t, language } = useLanguage();
  const [searching, setSearching] = useState(false);
  const { text, value, measure, period, taken, candidates, span } = claim;
  const choose = (indicatorId: string, name: string) => {
    setSearching(false);
    say({ indicatorId, name, period: said?.period ?? period ?? "" });
  };
  return (
    <li className="border-b border-line py-2">
      <p>
        {text}{" "}
        <strong>
          {formatNumber(value, language)} {measure ?? ""}
        </strong>{" "}
        <Link
          to="/documents/$id/review"
          params={{ id: document }}
          className="text-xs text-accent hover:underline"
        >
          {t("common.placeShort", { line: span.line })}
        </Link>
      </p>
      {taken === null ? (
        <div className="mt-1 flex flex-wrap items-center gap-2">
          <select
            aria-label={t("claims.of")}
            className={`${inputClass} max-w-full md:max-w-md`}
            value={said?.indicatorId ?? ""}
            onChange={({ target }) => {
              const found = candidates.find(({ indicator }) => indicator.id === target.value);
              if (found !== undefined) choose(found.indicator.id, found.indicator.name);
            }}
          >
            <option value="">{t("claims.choose")}</option>
            {said === undefined ||
            candidates.some(({ indicator }) => indicator.id === said.indicatorId) ? null : (
              <option value={said.indicatorId}>{said.name}</option>
            )}
            {candidates.map(({ indicator, sameMeaning }) => (
              <option key={indicator.id} value={indicator.id}>
                {indicator.name}
                {sameMeaning ? ` (${t("links.sameMeaning")})` : ""}
              </option>
            ))}
          </select>
          <input
            aria-label={t("map.period")}
            placeholder={t("map.period")}
            className={`${inputClass} w-24`}
            value={said?.period ?? period ?? ""}
            disabled={said === undefined}
            onChange={({ target }) => {
              if (said !== undefined) say({ ...said, period: target.value.trim() });
            }}
          />
          <button
            type="button"
            className={buttonClass("quiet", "small")}
            aria-expanded={searching}
            onClick={() => setSearching(!searching)}
          >
            {t("links.other")}
          </button>
          {searching ? (
            <div className="w-full">
              <OtherEntry busy={false} take={({ indicator }) => choose(indicator.id, indicator.name)} />
            </div>
          ) : null}
        </div>
      ) : (
        <p className="text-xs text-good">✓ {t("claims.taken")}</p>
      )}
    </li>
  );
}
