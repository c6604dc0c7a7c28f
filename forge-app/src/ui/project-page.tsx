import ForgeReconciler from '@forge/react';
import { ProjectPage } from './project/project-page';
import { Surface } from './shared/surface';

ForgeReconciler.render(
  <Surface>
    <ProjectPage />
  </Surface>,
);
