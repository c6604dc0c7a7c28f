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
import { type NamedPlaybook, type NamesFor, withNames } from './playbook-names';
import { sayResolver } from './texts/say-resolver';

/** What a text is checked against. */
export interface CheckContext {
  readonly reader: Reader;
  readonly now: Date;
  /** What is in force; `null` where nothing is yet. */
  readonly inForce: Playbook | null;
  readonly worksCouncil: boolean;
  /** Names for the people of its sentences and warnings, as the reader is shown them. */
  readonly namesFor: NamesFor;
}

/** What the texts of a site and a project would mean together. An empty project's text is the site's alone. */
export async function checkTexts(
  { site, project = '' }: { readonly site: string; readonly project?: string },
  { reader, now, inForce, worksCouncil, namesFor }: CheckContext,
): Promise<PlaybookCheck> {
  const read = readTexts(site, project);
  if (read.outcome === 'problems') return { outcome: 'problems', problems: read.problems };
  const playbook = worksCouncil ? inWorksCouncilMode(read.playbook) : read.playbook;
  const words = await withNames(playbook, namesFor);
  return {
    outcome: 'playbook',
    sentences: sentencesIn(words, reader),
    warnings: lintPlaybook(words.named, now),
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

/** A written playbook in sentences, with names for its people. */
export async function sentenceViews(
  playbook: Playbook,
  reader: Reader,
  namesFor: NamesFor,
): Promise<readonly SentenceView[]> {
  return sentencesIn(await withNames(playbook, namesFor), reader);
}

/** Hours that people set on their own pages are not in what is written, and are theirs to show: that they hold is said once. */
function sentencesIn({ named, added }: NamedPlaybook, reader: Reader): readonly SentenceView[] {
  const own = { rule: 'workingTime.people', text: sayResolver(reader, 'agreement.ownHours') };
  return sentencesOf(named, reader).flatMap(({ rule, text }) => {
    if (rule === 'workingTime.default') return [{ rule, text }, own];
    const person = rule.startsWith(PERSON) ? rule.slice(PERSON.length) : null;
    return person !== null && added.has(person) ? [] : [{ rule, text }];
  });
}

const PERSON = 'workingTime.people.';
