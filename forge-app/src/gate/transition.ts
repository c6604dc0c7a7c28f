import { z } from 'zod';

const Named = z.object({ name: z.string() });
const id = z.union([z.string(), z.number().transform(String)]);

/**
 * What Jira tells a validator of the transition that somebody asks for. Loose: fields of a shape we don't know count as not
 * changed.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/ (read 2026-11-22)
 */
export const AskedTransition = z.object({
  issue: z.object({ key: z.string().min(1) }),
  transition: z.object({
    from: z.object({ id }).nullish(),
    to: z.object({ id }),
    modifiedFields: z
      .object({
        resolution: Named.nullish().catch(undefined),
        issuetype: Named.nullish().catch(undefined),
        priority: Named.nullish().catch(undefined),
        /** `null`: all labels were taken off. */
        labels: z.array(z.string()).nullish().catch(undefined),
      })
      .nullish()
      .transform((fields) => fields ?? {}),
  }),
});
export type AskedTransition = z.infer<typeof AskedTransition>;

/** What a validator answers. `errorMessage` is shown to whoever asked for the transition. */
export type Verdict = { readonly result: true } | { readonly result: false; readonly errorMessage: string };

/** A name as the codes of a playbook are written: "Won't do" is `wont-do`. */
export function codeOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
