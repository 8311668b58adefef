import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { delegate, delegationsQuery, endDelegation, type OwnPosts } from "../api/account.js";
import { formatDate } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Choice, Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { Section } from "./Section.js";
import "../i18n/later/admin.js";

/** Lets a colleague act in one's post while one is away; nothing where one has no post, or nobody to ask. */
export function Delegations() {
  const t = useText();
  const client = useQueryClient();
  const { data } = useQuery(delegationsQuery);
  const doing = useDoing();
  if (data === undefined || data.posts.length === 0) return null;
  const end = (id: string) =>
    void doing.run(async () => {
      await endDelegation(id);
      await client.invalidateQueries(delegationsQuery);
    });
  const given = data.posts.flatMap((post) => post.delegations.map((delegation) => ({ post, delegation })));
  return (
    <Section title={t("delegation.title")}>
      <p className="mb-2 text-sm text-soft">{t("delegation.what")}</p>
      <ul className="mb-2 space-y-1 text-sm">
        {given.map(({ post, delegation }) => (
          <li key={delegation.id} className="flex flex-wrap items-center gap-3">
            <span>
              {t("delegation.line", {
                role: postName(post, t),
                name: delegation.to.name,
                from: formatDate(delegation.from),
                until: formatDate(delegation.until),
              })}
            </span>
            <button
              type="button"
              className={buttonClass("quiet", "small")}
              onClick={() => end(delegation.id)}
            >
              {t("account.end")}
            </button>
          </li>
        ))}
      </ul>
      <Problem text={doing.problem} />
      {data.people.length === 0 ? (
        <p className="text-sm text-soft">{t("delegation.nobody")}</p>
      ) : (
        <DelegateForm own={data} />
      )}
    </Section>
  );
}

function postName({ role, unit }: OwnPosts["posts"][number], t: ReturnType<typeof useText>): string {
  return unit === null ? t(`role.${role}`) : `${t(`role.${role}`)}, ${unit.name}`;
}

function DelegateForm({ own }: { readonly own: OwnPosts }) {
  const t = useText();
  const client = useQueryClient();
  const [form, setForm] = useState({
    postId: own.posts[0]?.id ?? "",
    toPerson: own.people[0]?.id ?? "",
    from: "",
    until: "",
    reason: "",
  });
  const doing = useDoing();
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const save = () =>
    doing.run(async () => {
      await delegate({ ...form, reason: form.reason.trim() });
      await client.invalidateQueries(delegationsQuery);
    });
  return (
    <form
      className="grid items-end gap-3 md:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choice label={t("delegation.post")} value={form.postId} onText={(postId) => set({ postId })}>
        {own.posts.map((post) => (
          <option key={post.id} value={post.id}>
            {postName(post, t)}
          </option>
        ))}
      </Choice>
      <Choice label={t("delegation.to")} value={form.toPerson} onText={(toPerson) => set({ toPerson })}>
        {own.people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Field
        label={t("units.from")}
        type="date"
        required
        value={form.from}
        onText={(from) => set({ from })}
      />
      <Field
        label={t("units.to")}
        type="date"
        required
        value={form.until}
        onText={(until) => set({ until })}
      />
      <Field
        label={t("delegation.reason")}
        required
        maxLength={500}
        value={form.reason}
        onText={(reason) => set({ reason })}
      />
      <div>
        <button type="submit" className={buttonClass()} disabled={doing.running}>
          {t("delegation.save")}
        </button>
      </div>
      <div className="md:col-span-2">
        <Problem text={doing.problem} />
      </div>
    </form>
  );
}
