import { tellWhatIsUndecided } from './present/decided';
import { tellWhatIsMoving } from './present/moving';
import { tellWhatIsOwed } from './present/owed';
import { tellWhatIsPromised } from './present/promised';
import { tellWhatIsSaid } from './present/talk';
import type { Stage } from './script';

/** What is going on now: answers that are owed, promises, records that are missing, work that nobody has written about. */
export function tellThePresent(stage: Stage): void {
  tellWhatIsOwed(stage);
  tellWhatIsPromised(stage);
  tellWhatIsUndecided(stage);
  tellWhatIsMoving(stage);
  tellWhatIsSaid(stage);
}
