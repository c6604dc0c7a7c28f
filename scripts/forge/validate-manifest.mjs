import { ProcessorBuilder, ValidationTypes } from './forge-tools.mjs';

/** Every validation that `@forge/manifest` has, over a manifest file; a warning is a problem too. */
export async function validateManifest(path = 'manifest.yml') {
  const problems = [];
  for (const type of Object.values(ValidationTypes)) {
    const processor = ProcessorBuilder.instance()
      .withValidation(type)
      .withOptions({ deprecatedRuntimes: ['nodejs18.x', 'nodejs20.x'] })
      .build();
    const { success, errors = [] } = await processor.process(path);
    for (const { message, line, level } of errors) problems.push(`${path}:${line}: ${message} (${level}, ${type})`);
    if (!success && errors.length === 0)
      problems.push(`${path}: refused by the validation ${type}, which does not say why`);
  }
  return [...new Set(problems)];
}
