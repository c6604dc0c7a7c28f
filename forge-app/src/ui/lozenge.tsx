import ForgeReconciler from '@forge/react';
import { ContextLozenge } from './panel/context-lozenge';
import { Surface } from './shared/surface';

ForgeReconciler.render(
  <Surface>
    <ContextLozenge />
  </Surface>,
);
