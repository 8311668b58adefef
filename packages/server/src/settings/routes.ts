import { provinces } from "@lotrinh/core/units/provinces";
import { findAccounts } from "@lotrinh/store/account/accounts";
import type { TenantContext } from "@lotrinh/store/context";
import { findOpenJobs } from "@lotrinh/store/jobs";
import { countMails } from "@lotrinh/store/organisation/mails";
import { findRoutines } from "@lotrinh/store/organisation/routines";
import { findSetting, setSetting } from "@lotrinh/store/settings";
import { programVersion } from "@lotrinh/store/version";
import { z } from "zod";
import { loadSignInSettings, signInSettingsKey, signInSettingsSchema } from "../account/settings.js";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { makeSender } from "../mail/send.js";
import { findMailSettings, loadMailAccess, saveMailSettings } from "../mail/settings.js";
import { isAdministrator } from "../policy.js";
import { moveOffDays } from "../rounds/moveOffDays.js";
import { findCalendarChanges, saveCalendarChanges } from "../schedule/workCalendar.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { findIdentity } from "../session/identity.js";
import { inTenant } from "../tenancy.js";
import { mayChangeSettings } from "./policy.js";
import {
  calendarBody,
  calendarMovedSchema,
  mailBody,
  provinceBody,
  settingsSchema,
  systemSchema,
  testMailBody,
  testMailSchema,
} from "./schema.js";

const policy = mayChangeSettings;

/** The province's settings, and how the system is. */
export function settingsRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/settings",
    config: { policy },
    schema: { summary: "The province's settings", response: answers({ 200: settingsSchema }) },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), (context) => describe(context, deps), "read"),
  });
  app.route({
    method: "PUT",
    url: "/api/settings/province",
    config: { policy },
    schema: {
      summary: "Say which province this is",
      body: provinceBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const { province } = request.body;
      await inTenant(deps, effects, personOf(request), (context) =>
        setSetting(context, "province", province.trim().normalize("NFC")),
      );
      return reply.code(204).send(null);
    },
  });
  app.route({
    method: "PUT",
    url: "/api/settings/sign-in",
    config: { policy },
    schema: {
      summary: "Say how people sign in",
      body: signInSettingsSchema,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      await inTenant(deps, effects, personOf(request), async (context) => {
        if (request.body.accounts && !(await hasAdministratorAccount(context))) throw nobodyLeft();
        await setSetting(context, signInSettingsKey, request.body);
      });
      return reply.code(204).send(null);
    },
  });
  calendarRoute(app, deps, effects);
  mailRoutes(app, deps, effects);
  systemRoute(app, deps, effects);
}

const nobodyLeft = () =>
  new ApiError(409, "administrator-missing", {
    vi: "Chưa có quản trị viên nào có tài khoản và mật khẩu; bật đăng nhập lúc này sẽ không ai vào được.",
    en: "No administrator has an account with a password yet.",
  });

/** Whether somebody could still administer the province once everybody has to sign in. */
async function hasAdministratorAccount(context: TenantContext): Promise<boolean> {
  for (const { person_id, password_hash, closed_at } of await findAccounts(context)) {
    if (password_hash === null || closed_at !== null) continue;
    const person = await findIdentity(context, person_id);
    if (person !== undefined && isAdministrator(person)) return true;
  }
  return false;
}

async function describe(context: TenantContext, deps: ServerDeps): Promise<z.infer<typeof settingsSchema>> {
  const province = (await findSetting(context, "province"))?.value;
  const mail = await findMailSettings(context);
  const hasPassword = (await loadMailAccess(context, deps))?.password != null;
  return {
    province: typeof province === "string" ? province : null,
    signIn: await loadSignInSettings(context),
    calendar: [...(await findCalendarChanges(context))],
    mail: mail === undefined ? null : { ...mail, hasPassword },
    provider: deps.oidc?.issuer ?? null,
    canSeal: deps.sealingKey != null,
    provinces: provinces.map((known) => ({ ...known, predecessors: [...known.predecessors] })),
  };
}

function calendarRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "PUT",
    url: "/api/settings/calendar",
    config: { policy },
    schema: {
      summary: "Say which days are off, or worked, beside the rules; what is due on a new day off moves",
      body: calendarBody,
      response: answers({ 200: calendarMovedSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const calendar = await saveCalendarChanges(context, request.body.changes);
        return { moved: await moveOffDays(context, calendar) };
      }),
  });
}

function mailRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "PUT",
    url: "/api/settings/mail",
    config: { policy },
    schema: { summary: "Say how mails are sent", body: mailBody, response: answers({ 204: z.null() }) },
    handler: async (request, reply) => {
      const { password, ...settings } = request.body;
      await inTenant(deps, effects, personOf(request), (context) =>
        saveMailSettings(context, deps, effects, settings, password),
      );
      return reply.code(204).send(null);
    },
  });
  app.route({
    method: "POST",
    url: "/api/settings/mail/test",
    config: { policy, rateLimit: { max: 5, timeWindow: "1 minute" } },
    schema: {
      summary: "Send a mail at once, to see whether the settings work",
      body: testMailBody,
      response: answers({ 200: testMailSchema }),
    },
    handler: async (request) => {
      const access = await inTenant(deps, effects, personOf(request), (c) => loadMailAccess(c, deps), "read");
      if (access === undefined) return { sent: false, problem: "Chưa khai báo máy chủ thư." };
      const sender = makeSender(access);
      const subject = "Lộ Trình: thư thử";
      const body = "Máy chủ thư của hệ thống Lộ Trình đã được khai báo đúng.\n";
      const id = effects.randomBytes(8).toString("hex");
      return sender
        .send({ address: request.body.address, subject, body, html: null, id })
        .then(
          () => ({ sent: true, problem: null }),
          (error: unknown) => ({ sent: false, problem: error instanceof Error ? error.message : "?" }),
        )
        .finally(() => sender.close());
    },
  });
}

function systemRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/system",
    config: { policy, passive: true },
    schema: { summary: "How the system is", response: answers({ 200: systemSchema }) },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const { oldest, ...mails } = await countMails(context);
          const routines = await findRoutines(context);
          return {
            version: programVersion,
            database: { kind: deps.store.kind, version: deps.store.serverVersion },
            mails: { ...mails, oldest: oldest?.toISOString() ?? null },
            routines: routines.map(({ name, ran_at }) => ({ name, ranAt: ran_at.toISOString() })),
            jobs: (await findOpenJobs(context)).length,
            now: context.now().toISOString(),
          };
        },
        "read",
      ),
  });
}
