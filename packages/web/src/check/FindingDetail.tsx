import type { Block } from "@lotrinh/core/document/block";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { keyed } from "../ui/keyed.js";
import { excerptOf } from "./excerpt.js";
import { type FindingPlace, nextPlace, placeOf } from "./places.js";
import type { Found } from "./protocol.js";
import { otherPlace } from "./report.js";

interface FindingDetailProps {
  readonly found: Found;
  /** Number of the place that the document shows: 0 is the finding's own. */
  readonly place: number;
  readonly blocksOf: (file: string) => readonly (Block | undefined)[];
  readonly onPlace: (place: number) => void;
  /** The stored document of a file that isn't on the screen: its places are gone to there. */
  readonly documentOf: (file: string) => string | undefined;
  readonly onRule: (() => void) | undefined;
  /** What can be done with it, beside looking. */
  readonly actions: ReactNode;
}

/** The statements of a finding side by side, the way to each, what is suggested, and the rule behind it. */
export function FindingDetail(props: FindingDetailProps) {
  const { found, place, blocksOf, onPlace, onRule, actions, documentOf } = props;
  const { t, language } = useLanguage();
  const others = found.related ?? [];
  const places = keyed(
    [
      { number: 0, note: "" },
      ...others.map(({ message }, at) => ({ number: at + 1, note: message[language] })),
    ],
    ({ number }) => number,
  );
  return (
    <div className="space-y-2 px-3 pt-1 pb-3 text-sm">
      <div className={`grid gap-2 ${others.length > 0 ? "md:grid-cols-2" : ""}`}>
        {places.map(({ key, item: { number, note } }) => (
          <PlaceView
            key={key}
            title={t(number === 0 ? "check.thisPlace" : "check.otherPlace")}
            note={note}
            at={placeOf(found, number)}
            own={found.file}
            shown={number === place}
            blocksOf={blocksOf}
            documentId={documentOf(placeOf(found, number).file)}
            onGo={() => onPlace(number)}
          />
        ))}
      </div>
      {found.suggestion === undefined ? null : (
        <p className="border-l-2 border-[#9cc9ae] pl-2">
          <span className="font-semibold text-good">{t("check.suggestion")}: </span>
          {found.suggestion}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {others.some(({ file }) => documentOf(file ?? found.file) === undefined) ? (
          <button
            type="button"
            className={buttonClass("main", "small")}
            onClick={() => onPlace(nextPlace(found, place))}
          >
            {t(nextPlace(found, place) === 0 ? "check.toThis" : "check.toOther")}
            <span className="text-xs font-normal opacity-90 max-md:hidden">o</span>
          </button>
        ) : null}
        {actions}
        {onRule === undefined ? null : (
          <button type="button" className={`${linkClass} text-xs`} onClick={onRule}>
            {t("check.aboutRule")}
          </button>
        )}
      </div>
    </div>
  );
}

interface PlaceViewProps {
  readonly title: string;
  readonly note: string;
  readonly at: FindingPlace;
  readonly own: string;
  readonly shown: boolean;
  readonly blocksOf: FindingDetailProps["blocksOf"];
  /** Where the place is in another stored document. */
  readonly documentId: string | undefined;
  readonly onGo: () => void;
}

function PlaceView({ title, note, at, own, shown, blocksOf, documentId, onGo }: PlaceViewProps) {
  const t = useText();
  const { before, words, after } = excerptOf(blocksOf(at.file), at);
  const where = `${title}: ${otherPlace(at.file === own ? undefined : at.file, at.span, t)}`;
  return (
    <div
      className={`min-w-0 border-l-2 pl-2 [overflow-wrap:anywhere] ${shown ? "border-accent" : "border-line"}`}
    >
      {documentId === undefined ? (
        <button type="button" className={`${linkClass} text-left text-xs`} onClick={onGo}>
          {where}
        </button>
      ) : (
        <Link
          to="/documents/$id/review"
          params={{ id: documentId }}
          search={{ item: `line@${at.span.line}` }}
          className={`${linkClass} text-xs`}
        >
          {where}
        </Link>
      )}
      {note === "" ? null : <p className="text-xs text-soft">{note}</p>}
      <p className="font-paper text-[0.9375rem] leading-snug">
        {before}
        <mark className="bg-[#cfe7f1] text-inherit">{words}</mark>
        {after}
      </p>
    </div>
  );
}
