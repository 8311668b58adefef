import { addFeedback } from "@lotrinh/store/publication/feedback";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { inTenant } from "../tenancy.js";
import { htmlType } from "./answer.js";
import { thanksPage } from "./pages/lists.js";
import { mayGiveFeedback } from "./policy.js";
import { siteOf } from "./siteOf.js";

const largestForm = 20_000;

const feedbackForm = z.object({
  page: z.string().regex(/^\/(?:chi-tieu|ke-hoach)\/[a-z0-9-]{1,100}$/),
  text: z.string().trim().min(1).max(4000),
  contact: z.string().trim().max(200).optional(),
  lang: z.enum(["vi", "en"]).optional(),
});

const feedbackInvalid = () =>
  new ApiError(400, "feedback-invalid", {
    vi: "Góp ý cần có nội dung, tối đa 4.000 ký tự, và gửi từ trang của cổng.",
    en: "Feedback needs a text of at most 4,000 characters and is sent from a page of the portal.",
  });

/** Takes what readers say about a public page: a plain form, a few an hour from one address. */
export async function feedbackRoute(app: App, deps: ServerDeps, effects: Effects): Promise<void> {
  await app.register(async (scope: FastifyInstance) => {
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: largestForm },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.route({
      method: "POST",
      url: "/cong/gop-y",
      config: { policy: mayGiveFeedback, rateLimit: { max: 10, timeWindow: "1 hour" } },
      schema: { hide: true },
      handler: async (request, reply) => {
        const form = feedbackForm.safeParse(request.body);
        if (!form.success) throw feedbackInvalid();
        const { page, text, contact, lang } = form.data;
        const site = await inTenant(deps, effects, null, async (context) => {
          await addFeedback(context, {
            page,
            text,
            contact: contact === undefined || contact === "" ? null : contact,
          });
          const query = lang === undefined ? {} : { lang };
          return siteOf(context, Object.assign(request, { query }), deps);
        });
        return reply.code(200).header("content-type", htmlType).send(thanksPage(site, page));
      },
    });
  });
}
