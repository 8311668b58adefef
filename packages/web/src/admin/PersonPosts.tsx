import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endPost, givePost, type Person, peopleQuery, unitsQuery } from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Choice, Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { type Role, roles } from "./roles.js";

/** The posts that a person holds, and how to give and end them. */
export function PersonPosts({ person }: { readonly person: Person }) {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const held = person.posts.filter((post) => post.held);
  const end = (post: string) =>
    void doing.run(async () => {
      await endPost(person.id, post);
      await client.invalidateQueries(peopleQuery);
    });
  return (
    <section aria-label={t("people.posts")} className="space-y-2 text-sm">
      <h3 className="font-semibold">{t("people.posts")}</h3>
      {held.length === 0 ? <p className="text-soft">{t("people.noPosts")}</p> : null}
      <ul className="space-y-1">
        {held.map((post) => (
          <li key={post.id} className="flex items-center gap-3">
            <span>
              {t(`role.${post.role}`)}
              {post.unit === null ? "" : ` · ${post.unit.name}`}
              {post.title === null ? "" : ` · ${post.title}`}
            </span>
            <button type="button" className={buttonClass("quiet", "small")} onClick={() => end(post.id)}>
              {t("people.endPost")}
            </button>
          </li>
        ))}
      </ul>
      <Problem text={doing.problem} />
      {person.left ? null : <GivePost person={person} />}
    </section>
  );
}

function GivePost({ person }: { readonly person: Person }) {
  const t = useText();
  const client = useQueryClient();
  const units = useQuery(unitsQuery).data?.items ?? [];
  const [role, setRole] = useState<Role>("focal-point");
  const [unit, setUnit] = useState("");
  const [title, setTitle] = useState("");
  const doing = useDoing();
  const give = () =>
    doing.run(async () => {
      const body = {
        role,
        unitId: unit === "" ? null : unit,
        title: title.trim() === "" ? null : title.trim(),
      };
      await givePost(person.id, body);
      await client.invalidateQueries(peopleQuery);
    });
  return (
    <form
      className="grid items-end gap-2 md:grid-cols-[11rem_1fr_9rem_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <Choice
        label={t("people.role")}
        value={role}
        onText={(next) => setRole(roles.find((each) => each === next) ?? "viewer")}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`role.${each}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t("people.unit")} value={unit} onText={setUnit}>
        <option value="">—</option>
        {units
          .filter(({ exists }) => exists)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Choice>
      <Field label={t("people.postTitle")} maxLength={200} value={title} onText={setTitle} />
      <button type="submit" className={buttonClass()} disabled={doing.running}>
        {t("people.addPost")}
      </button>
      <div className="md:col-span-4">
        <Problem text={doing.problem} />
      </div>
    </form>
  );
}
