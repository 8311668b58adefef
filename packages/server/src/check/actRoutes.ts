import { readAct } from "@lotrinh/core/check/actTable";
import type { Said } from "@lotrinh/core/check/diagnostic";
import { replacedActs } from "@lotrinh/core/check/replacedActs";
import type { ReplacedAct } from "@lotrinh/core/check/rule";
import { documentNumberKey } from "@lotrinh/core/text/documentNumbers";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { type ActRegister, loadActRegister, saveActRegister } from "./acts.js";
import { actsChanged, actsNotTaken } from "./errors.js";
import { mayKeepActs, maySeeFindings } from "./policy.js";
import { type ActsAnswer, actsBody, actsSchema } from "./schema.js";

/** The register of acts that later ones replaced: what the program knows, and what the province adds. */
export function actRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/replaced-acts",
    config: { policy: maySeeFindings },
    schema: {
      summary: "Acts that later ones replaced: those that the program knows, and the province's own",
      response: answers({ 200: actsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const read = (context: Parameters<typeof loadActRegister>[0]) => loadActRegister(context);
      return inTenant(deps, effects, person, read, "read").then((register) => present(register, person));
    },
  });
  app.route({
    method: "PUT",
    url: "/api/replaced-acts",
    config: { policy: mayKeepActs },
    schema: {
      summary: "Set the province's own register of replaced acts",
      body: actsBody,
      response: answers({ 200: actsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { acts, revision } = request.body;
      const taken = takeActs(acts);
      return inTenant(deps, effects, person, async (context) => {
        if ((await loadActRegister(context)).revision !== revision) throw actsChanged();
        await saveActRegister(context, taken);
        return present(await loadActRegister(context), person);
      });
    },
  });
}

type WrittenActs = readonly { number: string; issued: string; by: string; since: string }[];

/** Throws `acts-not-taken` for the first that can't be taken, and for a number given twice. */
function takeActs(written: WrittenActs): readonly ReplacedAct[] {
  const seen = new Set<string>();
  return written.map((each) => {
    const read = readAct(each);
    if ("why" in read) throw actsNotTaken(read.why);
    const { number, issued = "" } = read.act;
    const same = `${documentNumberKey(number)} ${issued}`;
    if (seen.has(same)) throw actsNotTaken(twice(number));
    seen.add(same);
    return read.act;
  });
}

const twice = (number: string): Said => ({
  vi: `Văn bản ${number} đã có trong danh mục.`,
  en: `${number} is in the register already.`,
});

function present({ acts, revision }: ActRegister, person: Person): ActsAnswer {
  const shown = ({ number, issued, by, since }: ReplacedAct) => ({
    number,
    issued: issued ?? null,
    by,
    since,
  });
  return {
    known: replacedActs.map((act) => ({ ...shown(act), confirmed: act.confirmedBy !== undefined })),
    own: acts.map(shown),
    revision,
    can: { change: mayKeepActs.allows(person) },
  };
}
