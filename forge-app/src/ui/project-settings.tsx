import ForgeReconciler from '@forge/react';
import { ProjectSettings } from './project/project-settings';
import { Surface } from './shared/surface';

ForgeReconciler.render(
  <Surface>
    <ProjectSettings />
  </Surface>,
);
