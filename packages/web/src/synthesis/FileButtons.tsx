import { useState } from "react";
import { fetchReportFile, reportFiles } from "../api/synthesis.js";
import { asApiError } from "../api/uploads.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import type { SynthesisScreen } from "./useSynthesis.js";

const kinds = ["word", "pdf", "excel"] as const;

/** The report as Word, PDF, its tables as Excel. */
export function FileButtons({ screen }: { readonly screen: SynthesisScreen }) {
  const t = useText();
  const [making, setMaking] = useState<(typeof kinds)[number] | null>(null);
  const { id } = screen.answer.synthesis;
  const take = async (kind: (typeof kinds)[number]) => {
    setMaking(kind);
    screen.setProblem(null);
    try {
      saveAs(await fetchReportFile(id, kind), `bao-cao-tong-hop-${reportFiles[kind]}`);
    } catch (error) {
      screen.setProblem(asApiError(error).text);
    } finally {
      setMaking(null);
    }
  };
  return (
    <>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={buttonClass("plain")}
          disabled={making !== null}
          onClick={() => void take(kind)}
        >
          {making === kind ? t("synthesis.making") : t(`synthesis.file.${kind}`)}
        </button>
      ))}
    </>
  );
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
