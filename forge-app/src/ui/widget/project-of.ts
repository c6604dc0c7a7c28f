/** The project that a dashboard's widget is set to; `null` until somebody chose one. */
export function projectOf(extension: Readonly<Record<string, unknown>>): string | null {
  const config = (extension.gadgetConfiguration ?? extension.config ?? {}) as { readonly projectId?: unknown };
  return typeof config.projectId === 'string' && /^\d{1,18}$/.test(config.projectId) ? config.projectId : null;
}
