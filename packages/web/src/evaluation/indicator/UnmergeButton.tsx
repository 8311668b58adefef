import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { unmergeEntry } from "../../api/catalogue.js";
import { useText } from "../../i18n/language.js";
import { ActionDialog } from "../../ui/ActionDialog.js";
import { Field } from "../../ui/Field.js";

/** Takes a merge back: the entry lives again with its own figures and links. */
export function UnmergeButton({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useText();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const send = async () => {
    await unmergeEntry(id, reason.trim());
    await client.invalidateQueries({ queryKey: ["evaluation"] });
  };
  return (
    <span className="no-print">
      <ActionDialog action={t("merge.undo")} about={name} small ready={reason.trim() !== ""} onSend={send}>
        <p>{t("merge.undoWhat", { name })}</p>
        <Field data-first label={t("merge.reason")} value={reason} onText={setReason} />
      </ActionDialog>
    </span>
  );
}
