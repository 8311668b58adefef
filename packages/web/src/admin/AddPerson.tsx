import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { addPerson, type Invitation, peopleQuery } from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { InvitationNote } from "./InvitationNote.js";

interface AddPersonProps {
  readonly onClose: () => void;
  /** Called with the new person's id: their posts come next. */
  readonly onAdded: (id: string) => void;
}

/** Adds a person, and invites them to choose a password. */
export function AddPerson({ onClose, onAdded }: AddPersonProps) {
  const t = useText();
  const client = useQueryClient();
  const [form, setForm] = useState({ name: "", login: "", email: "", invite: true });
  const [added, setAdded] = useState<{ id: string; invitation: Invitation } | null>(null);
  const doing = useDoing();
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  const goOn = (id: string) => {
    onAdded(id);
    onClose();
  };
  const save = () =>
    doing.run(async () => {
      const [login, email] = [orNull(form.login), orNull(form.email)];
      const { id, invitation } = await addPerson({
        name: form.name.trim(),
        login,
        email,
        invite: form.invite,
      });
      await client.invalidateQueries(peopleQuery);
      if (invitation === null) goOn(id);
      else setAdded({ id, invitation });
    });
  return (
    <Dialog title={t("people.addTitle")} onClose={onClose}>
      {added === null ? (
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Field
            data-first
            label={t("people.name")}
            required
            maxLength={200}
            value={form.name}
            onText={(name) => setForm({ ...form, name })}
          />
          <Field
            label={t("people.login")}
            maxLength={100}
            autoComplete="off"
            value={form.login}
            onText={(login) => setForm({ ...form, login })}
          />
          <Field
            label={t("people.email")}
            type="email"
            value={form.email}
            onText={(email) => setForm({ ...form, email })}
          />
          <label className="flex items-center gap-1.5 text-sm">
            <input
              type="checkbox"
              checked={form.invite}
              onChange={(event) => setForm({ ...form, invite: event.target.checked })}
            />
            {t("people.invite")}
          </label>
          <Problem text={doing.problem} />
          <div className="text-right">
            <button type="submit" className={buttonClass("main")} disabled={doing.running}>
              {t("admin.add")}
            </button>
          </div>
        </form>
      ) : (
        <div className="space-y-3">
          <InvitationNote invitation={added.invitation} />
          <div className="text-right">
            <button type="button" className={buttonClass("main")} onClick={() => goOn(added.id)}>
              {t("people.addPost")}
            </button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
