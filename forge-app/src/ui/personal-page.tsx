import ForgeReconciler from '@forge/react';
import { PersonalPage } from './personal/personal-page';
import { Surface } from './shared/surface';

ForgeReconciler.render(
  <Surface>
    <PersonalPage />
  </Surface>,
);
