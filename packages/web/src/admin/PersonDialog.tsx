import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  actOnPerson,
  changePerson,
  type Invitation,
  invitePerson,
  type Person,
  type PersonAct,
  peopleQuery,
} from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { InvitationNote } from "./InvitationNote.js";
import { PersonPosts } from "./PersonPosts.js";

/** One person: name, login, posts, and what may be done to the account. */
export function PersonDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={person.name} onClose={onClose} wide>
      <div className="space-y-5">
        <PersonForm person={person} />
        <PersonPosts person={person} />
        <Acts person={person} />
        {person.left ? <p className="text-sm text-soft">{t("people.left")}</p> : null}
      </div>
    </Dialog>
  );
}

function PersonForm({ person }: { readonly person: Person }) {
  const t = useText();
  const client = useQueryClient();
  const [form, setForm] = useState({
    name: person.name,
    login: person.account?.login ?? "",
    email: person.account?.email ?? "",
  });
  const doing = useDoing();
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  const save = () =>
    doing.run(async () => {
      const body = { name: form.name.trim(), login: orNull(form.login), email: orNull(form.email) };
      await changePerson(person.id, body);
      await client.invalidateQueries(peopleQuery);
    });
  return (
    <form
      className="grid items-end gap-3 md:grid-cols-[1fr_1fr_1fr_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
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
      <button type="submit" className={buttonClass()} disabled={doing.running}>
        {t("common.save")}
      </button>
      <div className="md:col-span-4">
        <Problem text={doing.problem} />
      </div>
    </form>
  );
}

/** What is done to an account, each after a question where it can't be undone by a click. */
function Acts({ person }: { readonly person: Person }) {
  const t = useText();
  const client = useQueryClient();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [done, setDone] = useState(false);
  const doing = useDoing();
  const act = async (name: PersonAct) => {
    if (name === "leave" && !window.confirm(t("people.leaveAsk", { name: person.name }))) return;
    setDone(false);
    const worked = await doing.run(async () => {
      await actOnPerson(person.id, name);
      await client.invalidateQueries(peopleQuery);
    });
    setDone(worked);
  };
  const invite = () => void doing.run(async () => setInvitation(await invitePerson(person.id)));
  if (person.left)
    return (
      <button type="button" className={buttonClass()} onClick={() => void act("return")}>
        {t("people.return")}
      </button>
    );
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        {person.account === null ? null : (
          <>
            <button type="button" className={buttonClass()} onClick={invite}>
              {t("people.inviteAgain")}
            </button>
            <button type="button" className={buttonClass()} onClick={() => void act("end-sessions")}>
              {t("people.endSessions")}
            </button>
            {person.account.secondFactor ? (
              <button type="button" className={buttonClass()} onClick={() => void act("reset-second-factor")}>
                {t("people.resetFactor")}
              </button>
            ) : null}
          </>
        )}
        <button type="button" className={buttonClass("danger")} onClick={() => void act("leave")}>
          {t("people.leave")}
        </button>
      </div>
      {invitation === null ? null : <InvitationNote invitation={invitation} />}
      <Problem text={doing.problem} />
      {done ? (
        <p role="status" className="text-sm text-good">
          {t("people.done")}
        </p>
      ) : null}
    </div>
  );
}
