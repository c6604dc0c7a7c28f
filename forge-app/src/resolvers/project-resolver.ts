import { playbookHash, rosterEntryOf } from '@async-norms/core';
import { engineHere } from '../engine/engine';
import type { ProjectPageResults } from '../ui/resolver-types/project-page-types';
import { DECISION_FUNCTIONS } from './decision-functions';
import { namesAskedBy } from './names';
import { sentenceViews } from './playbook-check';
import { browsed } from './project-access';
import { PROPOSAL_FUNCTIONS } from './proposal-functions';
import { type Handlers, surfaceResolver } from './surface-resolver';

const PROJECT: Handlers<keyof ProjectPageResults> = {
  ...DECISION_FUNCTIONS,
  ...PROPOSAL_FUNCTIONS,

  async getAgreement(session) {
    const projectId = await browsed(session);
    const { agreements } = engineHere(() => session.now);
    // The one for everybody first: it holds what nobody has set for themselves.
    const ofAll = await agreements.of(projectId, []);
    const here = await agreements.of(projectId, [session.accountId]);
    if (here === null || ofAll === null) return { isOn: false, team: '', sentences: [], hash: '' };
    const playbook = here.agreement.playbookAt(session.now);
    // Who works when is each person's own to show; the agreement is what all of them agreed to.
    const own = rosterEntryOf(playbook, session.accountId);
    const people = own === null ? {} : { [session.accountId]: own };
    const shown = { ...playbook, workingTime: { ...playbook.workingTime, people } };
    return {
      isOn: true,
      team: playbook.team,
      sentences: await sentenceViews(shown, session.reader, namesAskedBy(session)),
      hash: playbookHash(ofAll.agreement.playbookAt(session.now)),
    };
  },
};

/** The resolver of the project page: the decision log, proposals, the agreement. */
export const projectResolver = surfaceResolver(PROJECT);
