import {
  inheritPlaybook,
  lintPlaybook,
  type Playbook,
  playbookHash,
  type Reader,
  ruleChanges,
  sentencesOf,
} from '@async-norms/core';
import { inWorksCouncilMode, layersOf } from '../storage/composed-versions';
import type { PlaybookCheck, SentenceView } from '../ui/resolver-types/playbook-types';
import { formOf } from './playbook-form';

/** What a text is checked against. */
export interface CheckContext {
  readonly reader: Reader;
  readonly now: Date;
  /** What is in force; `null` where nothing is yet. */
  readonly inForce: Playbook | null;
  readonly worksCouncil: boolean;
}

/** What the texts of a site and a project would mean together. An empty project's text is the site's alone. */
export function checkTexts(
  { site, project = '' }: { readonly site: string; readonly project?: string },
  { reader, now, inForce, worksCouncil }: CheckContext,
): PlaybookCheck {
  const read = readTexts(site, project);
  if (read.outcome === 'problems') return { outcome: 'problems', problems: read.problems };
  const playbook = worksCouncil ? inWorksCouncilMode(read.playbook) : read.playbook;
  return {
    outcome: 'playbook',
    sentences: sentenceViews(playbook, reader),
    warnings: lintPlaybook(playbook, now),
    changes: inForce === null ? [] : ruleChanges(inForce, playbook, { locale: reader.locale }),
    form: formOf(read.playbook),
    hash: playbookHash(playbook),
  };
}

/** The playbook that the texts make, or every problem. Problems of the other layer are told by its name. */
export function readTexts(site: string, project = '') {
  const layers = layersOf(site, project);
  const read = inheritPlaybook(layers.length > 0 ? layers : [{ name: 'site', written: site }]);
  if (read.outcome === 'playbook') return { outcome: 'playbook', playbook: read.playbook } as const;
  const written = project.trim() === '' ? 'site' : 'project';
  const problems = read.problems.map(({ layer, ...problem }) =>
    layer === null || layer === written ? problem : { ...problem, path: `${layer}: ${problem.path}` },
  );
  return { outcome: 'problems', problems } as const;
}

export function sentenceViews(playbook: Playbook, reader: Reader): readonly SentenceView[] {
  return sentencesOf(playbook, reader).map(({ rule, text }) => ({ rule, text }));
}
