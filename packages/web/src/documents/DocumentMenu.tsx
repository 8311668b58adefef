import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { postJson, sendDelete } from "../api/client.js";
import type { DocumentSummary } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import { documentName, messageText } from "../format/document.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { Icon } from "../ui/icons.js";

/** What else may be done with a document: download, read again, take off the list. */
export function DocumentMenu({ document }: { readonly document: DocumentSummary }) {
  const { t, language } = useLanguage();
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const client = useQueryClient();
  const done = () => {
    setOpen(false);
    void client.invalidateQueries({ queryKey: ["documents"] });
  };
  const path = `/api/documents/${encodeURIComponent(document.id)}`;
  const reread = useMutation({ mutationFn: () => postJson(`${path}/reread`, {}), onSuccess: done });
  const remove = useMutation({ mutationFn: () => sendDelete(path), onSuccess: done });
  const name = documentName(document);
  const error = reread.error ?? remove.error;
  return (
    <>
      <button
        type="button"
        className="grid size-7 place-items-center rounded text-soft hover:bg-accent-soft"
        aria-label={t("documents.more", { name })}
        onClick={() => setOpen(true)}
      >
        <Icon name="more" size={18} />
      </button>
      {open ? (
        <Dialog title={sure ? t("documents.delete") : name} onClose={() => setOpen(false)}>
          {error === null ? null : (
            <p role="alert" className="mb-3 text-bad">
              {messageText(asApiError(error).text, language)}
            </p>
          )}
          {sure ? <p className="mb-3">{t("documents.deleteSure", { name })}</p> : null}
          <div className="flex flex-wrap gap-2">
            {sure || document.can.download === false ? null : (
              <a className={buttonClass()} href={`${path}/file`} download={document.fileName}>
                {t("documents.download")}
              </a>
            )}
            {sure || document.can.reread !== true ? null : (
              <button type="button" className={buttonClass()} onClick={() => reread.mutate()}>
                {t("documents.reread")}
              </button>
            )}
            {document.can.delete === true ? (
              <button
                type="button"
                className={buttonClass("danger")}
                onClick={() => (sure ? remove.mutate() : setSure(true))}
              >
                {t("documents.delete")}
              </button>
            ) : null}
            {sure ? (
              <button type="button" className={buttonClass()} onClick={() => setSure(false)}>
                {t("common.cancel")}
              </button>
            ) : null}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
